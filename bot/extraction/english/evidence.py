"""What shows that a capitalised word is a settlement, and what shows that it is something else."""

import re
from enum import IntEnum

from bot.extraction.english.persons import is_given_name
from bot.extraction.lower import AnyCase

#: A city of one of these names is as often a person or a thing.
_CITIES_AND_WORDS = frozenset({"Bar", "Mena", "Reni", "Volodymyr"})
#: Of names with fewer letters most are words of English too.
_SHORTEST = 5
#: Names that villages bear and that in English text mean something else: words, media, parties, units,
#: rivers, historical lands, and cities of other countries. "The village of Azov" may still name them.
_NAMES_OF_OTHERS = (
    "Many As Mars Port Nova Slava Marine Hart Mali Pravda Hromadske Babel Svoboda Batkivshchyna Azov "
    "Aidar Rubizh Khortytsia Tavria Polissia Bukovina Slobozhanshchyna Prut Sula Mius Berlin Paris Sofia "
    "Samara Rostov Voronezh Kaluga Mogilev Poznan Vladimir Kyrgyz Romany Rusyn Sich Skala Grad Pskov "
    "Lipetsk Perm Ufa Omsk Tomsk Kirov Saratov"
)
_BETTER_KNOWN = frozenset(_NAMES_OF_OTHERS.split())
_SURNAME = re.compile(
    r"(?:enko|chuk|[ai]uk|yuk|[sc]k(?:yi|y|yy|ii|i|yj)|[eio]v|yn|in|ko|[iay]ak|ych|ich|ets|ar|yshyn|ul|ii|iy"
    r"|[iy]a|slav|[mn]yr|koval|[oe]k|ryk|lyk|nyk)$"
)
_POSSESSED = re.compile(r"['’]s?\s")
_PLACE_NOUN = (
    r"(?:outskirts|suburbs?|centre|center|main|hospital|schools?|mayor|residents|population|pre-?\s?war"
    r"|administration|defen[cs]es|streets|people|(?:north|south|east|west)\w*|city|town|village|edge|limits"
    r"|industrial)"
)
_PLACE_OF_IT = re.compile(rf"['’]s?\s+{_PLACE_NOUN}\b", re.IGNORECASE)
_PEOPLE = (
    r"(?:residents|inhabitants|people|civilians|locals|citizens|families(?:\s+with\s+children)?|evacuees"
    r"|villagers"
    r"|households|children|population|outskirts|suburbs|centre|center|edge|villages?|settlements?|towns?"
    r"|city|cities"
    r"|evacuat\w+|evacuation\s+orders?|front(?:\s?-?line)?|direction|defen[cs]e|battles?|capture|liberation"
    r"|loss|shelling|assault|attacks?|strikes?|parts?|administration|council|mayor)"
)
#: Words after which, and after hardly anything else, a place is named.
_STRONG_BEFORE = AnyCase(
    rf"(?:\b(?:in|near|outside|inside|within|around|across|throughout|into|towards?|via|between)"
    rf"|\b{_PEOPLE}\s+(?:(?:still|left|remaining|living)\s+)?(?:of|from|in|for|on|to)"
    r"|\b(?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?)\)?(?:\s+away)?"
    r"(?:\s+(?:north|south|east|west|north-?\s?east|north-?\s?west|south-?\s?east|south-?\s?west)(?:ern"
    r"|wards?)?)?"
    r"\s+(?:from|of|to)|\b(?:north|south|east|west|north-?\s?east|north-?\s?west|south-?\s?east"
    r"|south-?\s?west)\s+of"
    r"|\b(?:ordered|announced|declared|introduced)\s+(?:in|for|from)|\bUkraine['’]s)"
    r"\s+(?:(?:neighbou?ring|nearby|adjacent|frontline|front-line|border|embattled|besieged|war-torn)\s+)?$"
)
#: After these a person may be named as well.
_WEAK_BEFORE = AnyCase(
    r"\b(?:from|to|of|for|at|evacuate|leave|leaving|left|entered|captured|seized|occupied|liberated|shelled"
    r"|struck|reach|reached|attacked|bombed|including)\s+$"
)
_OFFICIALS_IN = AnyCase(
    r"\b(?:officials?|authorities|leaders?|government|diplomats?|ambassador|reporters?|journalists?"
    r"|told\s+\w+"
    r"|politicians|allies|ministers?|generals?|parliament|speaking|statement)\s+in\s+$"
)
_LENGTH = r"(?:km|kms|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|m)\b"
#: Words before which only a place stands.
_AFTER = re.compile(
    r"(?:\s+(?i:village|settlement|hamlet|military\s+administration|village\s+council|town\s+council"
    r"|settlement\s+council|town|hromada|territorial\s+community)\b"
    r"|,?\s+(?:now\s+)?(?i:an?\s+(?:[\w-]+\s+){0,4}(?:village|town|settlement|hamlet|city)\b)"
    rf"|['’]s?\s+{_PLACE_NOUN}\b)"
)
#: What is said of a place, and sometimes of a person.
_SAID_OF_IT = AnyCase(
    rf"(?:(?:,\s+|\s+[–—]\s+|\s+\()(?:(?:which\s+is|now|just|only|about|some|located|lying|barely)\s+){{0,3}}"
    rf"[^.;,]{{0,25}}?\b{_LENGTH}"
    rf"|\s+(?:is|lies|sits|stands|was|remains)\s[^.;]{{0,40}}?\b{_LENGTH}[^.;,]{{0,25}}\b(?:from|away|east"
    rf"|west|north|south|of)\b"
    r"|\s+(?:has|is|was|were|had|are|remains?|comes?|came)"
    r"\s+(?:(?:also|been|being|now|again|already|still|come|constantly|regularly|daily|heavily)\s+){0,3}"
    r"(?:under\s+(?:[\w-]+\s+){0,4}(?:shelling|fire|bombardment|evacuation|attack)|shelled)\b"
    r"|,?\s+(?:home\s+to|where\s+(?:about|some|only|around|fewer|more|just|\d)))"
)


class Evidence(IntEnum):
    #: It is a person, or something else that is no settlement.
    AGAINST = 0
    #: Nothing tells.
    NONE = 1
    #: It is a settlement.
    FOR = 2


def is_better_known_otherwise(name: str) -> bool:
    """Whether only "the village of ..." or a region beside it makes a settlement of this name."""
    return name in _BETTER_KNOWN


def is_also_a_word(name: str) -> bool:
    return name in _CITIES_AND_WORDS


def is_of_a_person_or_a_word(name: str) -> bool:
    """Whether a sentence may begin with this name and not speak of a settlement: "Bohdan", "Will"."""
    return is_given_name(name) or len(name) < _SHORTEST


def like_a_surname(name: str) -> bool:
    return bool(_SURNAME.search(name))


def of_a_place(name: str, before: str, after: str) -> Evidence:
    """What the words around a name show."""
    if _AFTER.match(after):
        return Evidence.FOR
    of_people = like_a_surname(name) or is_given_name(name) or is_also_a_word(name)
    if not of_people and _SAID_OF_IT.match(after):
        return Evidence.FOR
    possessed = _POSSESSED.match(after) and not _PLACE_OF_IT.match(after)
    if _STRONG_BEFORE.search(before) and not possessed:
        return Evidence.FOR
    if _WEAK_BEFORE.search(before) and not possessed and not of_people:
        return Evidence.FOR
    return Evidence.NONE


def of_the_capital(before: str) -> Evidence:
    """ "Officials in Kyiv" are the state's; near Kyiv is the city."""
    if _OFFICIALS_IN.search(before) or not re.search(
        r"\b(?:in|near|outside|around)\s+$", before, re.IGNORECASE
    ):
        return Evidence.NONE
    return Evidence.FOR

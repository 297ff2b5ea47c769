"""Where a sentence names a settlement, or says "the city" of one that was named before."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from bot.domain.place import PlaceKind, SettlementCategory
from bot.extraction.english import areas, evidence, rows
from bot.extraction.english.anaphors import ANOTHER, anaphors, free, is_apposition
from bot.extraction.english.bearers import Bearers
from bot.extraction.english.datelines import without_datelines
from bot.extraction.english.evidence import Evidence
from bot.extraction.english.persons import is_named_in_full
from bot.extraction.english.toponyms import (
    APPROACHED_BEFORE,
    AREA_AFTER,
    AREA_DESTINATION_BEFORE,
    CALLED_AFTER,
    COMES_FROM_BEFORE,
    DESTINATION_BEFORE,
    ELSEWHERE_AFTER,
    ELSEWHERE_BEFORE,
    FALLEN_AFTER,
    HOSTS_AFTER,
    KIND_AFTER,
    NOT_A_NAME_AFTER,
    NOT_A_NAME_BEFORE,
    NOT_TOWNS,
    NOW_AFTER,
    NOW_BEFORE,
    OF_AN_OBLAST,
    OFFICE_AFTER,
    OUTSKIRTS_AFTER,
    OWNS_A_PLACE_AFTER,
    REFERENCE_BEFORE,
    ROAD_BEFORE,
    SEAT_AFTER,
    SEAT_BEFORE,
    SPEAKS,
    TIME_AFTER,
    TIME_BEFORE,
    TOWN_ENDING,
    TOWN_WORDS,
    VILLAGES_OF_AFTER,
)
from bot.extraction.geography import geography
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Mention, Role
from bot.places import Gazetteer

#: No settlement has a name of more words.
_LONGEST = 4
#: A row of areas is no longer than this, in characters.
_ROW = 160
_CAPITAL = frozenset({"Kyiv", "Kiev"})
#: The settlement near Toretsk is rarely the one that is meant; what is told of it is no other town's.
_NEW_YORK = "New York"
#: Capitals that no authority of Ukraine has reached since 2014: who names one alone means the region, or
#: passes on what the other side claims.
_OUT_OF_REACH = frozenset({"Donetsk", "Luhansk", "Lugansk"})
_WORD = re.compile(r"[^\W\d_](?:[\w’ʼ]|['](?=\w)|-(?=\w))*")
_POSSESSIVE = re.compile(r"(?:['’]s?|s['’])$")
_LED_THROUGH = AnyCase(
    r"\b(?:through(?!\s+the\s+streets)|into|around|(?:on\s+(?:my|our|his|her|their|the)\s+way|driv\w+|drove|travel\w*)\s+to)\s+(?:the\s+\w+\s+of\s+)?$"
)
#: "I am en route to Selydove": a reporter goes where the report is from.
_REPORTED_FROM = AnyCase(r"\b(?:(?:I|we)\s+(?:am|are|were)|I['’]m|we['’]re)\s+en\s+route\s+to\s+$")
_OWNS = re.compile(r"['’]s?\s+")
#: "Russian forces have been advancing towards Selydove": nobody is taken there.
_OF_TROOPS = AnyCase(
    r"\b(?:russians?|russian\s+(?:\w+\s+)?(?:forces|troops|army|military)|enemy|front(?:\s?line)?|fighting|troops|occupiers)\b[^.;,]{0,50}?"
    r"\b(?:advanc|approach|push|mov|press|clos|near|get|draw|com|creep|inch)\w*\s[^.;,]{0,20}?(?:to|towards?|on)\s+(?:the\s+)?$"
)
#: "In occupied Tokmak": what is told of it is mostly told by the other side.
_OCCUPIED_BEFORE = AnyCase(
    r"(?<!de-)(?<!formerly\s)(?<!previously\s)(?<!partially\s)(?<!partly\s)(?<!half-)(?<!once\s)(?<!once-)(?<!nearly\s)(?<!almost\s)"
    r"\b(?:occupied|Russian-held|Russian-controlled|Russian-occupied)\s+(?:(?:city|town|village|settlement)\s+of\s+)?$"
)
#: "Extended mandatory evacuation to Selydove": nobody is taken there either.
_EXTENDED_TO = AnyCase(
    r"\b(?:extend|expand|widen)\w*\s+(?:the\s+)?(?:(?:mandatory|forced|compulsory)\s+evacuations?(?:\s+zone)?"
    r"|zone\s+of\s+(?:mandatory|forced|compulsory)\s+evacuation)\s+to\s+(?:the\s+)?$"
)
#: "The mayor told Kask that ...": a person.
_SPOKEN_TO = AnyCase(r"\b(?:told|tells|thanked|asked|answered)\s+$")
#: Distances are measured to the outskirts of a town.
_MEASURED_TO = AnyCase(r"\b(?:km|kilomet(?:er|re)s?|miles?|m|met(?:er|re)s?)\b[^.;,]{0,30}$")
_IN_ITS_OBLAST = re.compile(r"\s+(?:(?:mining|frontline|small)\s+)?(?:town|village|settlement)\b(?!\s+of\b)")
_TOWN_IN = AnyCase(
    r"(?:\b(?:town|village|settlement|place|communit(?:y|ies)|towns|cities|villages|settlements|residents|line|belt|strongholds?)[\"”»]?|\bfront"
    r"|\ban?\s+(?:[\w-]+\s+){0,3}city)\s+in\s+(?:(?:eastern|northern|southern|western|central)\s+)?$"
)
#: Beside the only name of a line, in a list: "s. Filiia;", "smt Vasylkivka".
_ALONE = re.compile(r"\W*(?:(?:[svct]|vil|smt)\b\W*)?", re.IGNORECASE)
_INTRODUCED = re.compile(
    rf"(?:\b(?:the|a)\s+)?(?:\b(?:{TOWN_WORDS}|nearby|neighbou?ring)\s+){{0,3}}"
    r"\b(?P<noun>cities|city|town|village|settlement)s?\s+(?:of\s+)?$",
    re.IGNORECASE,
)


class Names:
    """The settlements and areas that English text names, as the gazetteer knows them."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._bearers = Bearers(gazetteer)
        self._geography = geography(gazetteer)

    def mentions(self, sentences: Sequence[str], persons: frozenset[str]) -> list[tuple[Mention, ...]]:
        """The mentions of each sentence of a text in order; they do not overlap.

        `persons` are the words that the text uses as names of people. Each mention bears all places that it
        may mean: see bot.extraction.namesakes.
        """
        towns = [rows.without_oblasts(text, list(self._named(text, persons))) for text in sentences]
        named = list(map(rows.shown_by_others, sentences, towns))
        named = without_datelines(sentences, named)
        evident = self._evident([mention for row in named for mention in row if mention.bearers])
        return [
            tuple(self._complete(text, [kept for m in row if (kept := _kept(m, evident))]))
            for text, row in zip(sentences, named, strict=True)
        ]

    def _evident(self, mentions: Sequence[Mention]) -> set[str]:
        """The names which are shown to be places once in the text, or lie near one that is."""
        evident = {mention.key for mention in mentions if mention.evident}
        clear = (self._geography.clear(m.name, m.bearers) for m in mentions if m.evident)
        shown = {place for place in clear if place}
        return evident | {
            mention.key
            for mention in mentions
            if mention.key not in evident
            and not evidence.like_a_surname(mention.name)
            and any(
                self._geography.is_neighbour(place, other) for place in mention.bearers for other in shown
            )
        }

    def _named(self, text: str, persons: frozenset[str]) -> Iterator[Mention]:
        words = [word for word in _WORD.finditer(text) if word[0][0].isupper()]
        position = 0
        owner: Mention | None = None
        for number, word in enumerate(words):
            if word.start() < position or _tells_the_oblast(text, word):
                continue
            run = _run(text, words[number : number + _LONGEST])
            mention = self._known(text, run, persons, owner) or _unknown(text, word)
            if mention is None:
                continue
            position = mention.end
            if owner is not None and mention.start > owner.start:
                yield owner
            owner = mention if _is_owner(mention) else None
            if owner is None:
                yield mention
        if owner is not None:
            yield owner

    def _known(
        self, text: str, run: Sequence[re.Match[str]], persons: frozenset[str], owner: Mention | None
    ) -> Mention | None:
        """The longest of the names that begin with the first of these words."""
        first = _POSSESSIVE.sub("", run[0][0])
        if first in NOT_TOWNS and first not in _CAPITAL:
            return None
        start = run[0].start()
        if text.startswith(_NEW_YORK, start):
            return Mention(start, start + len(_NEW_YORK), Role.TOWN, name=_NEW_YORK)
        for last in reversed(run):
            name = _POSSESSIVE.sub("", text[start : last.end()])
            end = start + len(name)
            area = self._area(text, start, end)
            if area is not None:
                return area
            places = self._bearers.settlements(name)
            if places:
                mention = Mention(start, end, Role.TOWN, name=name, bearers=places)
                if _says_where_another_lies(text, mention, persons):
                    return replace(mention, role=Role.AREA)
                return self._settlement(text, mention, persons, owner)
        # "2.1 million people in Donetska": so the UN calls oblasts.
        oblasts = self._bearers.areas(first, PlaceKind.OBLAST) if first.endswith(("ska", "zka")) else ()
        return Mention(start, start + len(first), Role.AREA, name=first, bearers=oblasts) if oblasts else None

    def _area(self, text: str, start: int, end: int) -> Mention | None:
        name, after = text[start:end], text[end : end + 80]
        kind = areas.kind_of(text[max(0, start - 60) : start], after)
        if kind is None and re.fullmatch(OF_AN_OBLAST, name) and areas.PLACES_AFTER.match(after):
            kind = PlaceKind.OBLAST
        listed = (
            None
            if kind
            else areas.kind_listed(text[max(0, start - _ROW) : start]) or areas.kind_in_a_row(after)
        )
        kind = kind or listed
        found = self._bearers.areas(name, kind) if kind else ()
        if kind is PlaceKind.HROMADA:
            found = areas.ranked(found, after, self._bearers.gazetteer)
        is_area = listed or AREA_AFTER.match(after) or areas.is_in_a_row(after)
        if not found and not (is_area and self._bearers.settlements(name)):
            return None
        if len(found) > 1:
            for area in areas.beside("", areas.without_noun(after)):
                found = areas.inside(found, area, self._bearers)
        taken_there = bool(AREA_DESTINATION_BEFORE.search(text[max(0, start - 60) : start]))
        return Mention(start, end, Role.AREA, name=name, bearers=found, destination=taken_there)

    def _settlement(
        self, text: str, mention: Mention, persons: frozenset[str], owner: Mention | None
    ) -> Mention | None:
        """`owner` is the city named last, if its name is a possessive: "Kharkiv's Vovchansk"."""
        introduced = _INTRODUCED.search(text, max(0, mention.start - 80), mention.start)
        first = introduced.start() if introduced else mention.start
        named_at = mention.start
        if owner is not None and _OWNS.fullmatch(text, owner.end, first):
            mention, first = _owned(mention, owner, self._bearers), owner.start
            named_at = first
        after, before = text[mention.end : mention.end + 120], text[max(0, named_at - 80) : named_at]
        if _is_part_of_another_name(before, after):
            return None
        noun = introduced["noun"].lower().replace("ies", "y") if introduced else ""
        called = CALLED_AFTER.match(after)
        if called and not is_named_in_full(mention.name, persons):
            noun = called["noun"].lower()
        around = list(areas.beside(before, after))
        if not noun and not around and mention.name in _CAPITAL:
            return _capital(mention, before)
        if not noun and mention.name == rows.ONLY_AN_OBLAST:
            oblast = self._bearers.areas(mention.name, PlaceKind.OBLAST)
            return Mention(mention.start, mention.end, Role.AREA, name=mention.name, bearers=oblast)
        if not noun and not around and mention.name in _OUT_OF_REACH:
            return Mention(mention.start, mention.end, _role(before), name=mention.name)
        alone = _ALONE.fullmatch(_beside_in_its_line(text, mention)) is not None
        shown = Evidence.FOR if noun or around or alone else _shown(mention, before, after, persons)
        if shown is Evidence.AGAINST:
            return None
        leading = text[max(0, first - 100) : first]
        hosts = bool(HOSTS_AFTER.match(after))
        when = TIME_BEFORE.search(leading) and TIME_AFTER.match(after)
        aside = NOW_BEFORE.search(leading) and NOW_AFTER.match(after)
        comes_from = COMES_FROM_BEFORE.search(leading) and not SPEAKS.match(after)
        kind = KIND_AFTER.match(after)
        mention = replace(
            mention,
            start=first,
            end=mention.end + kind.end() if kind else mention.end,
            role=Role.REFERENCE
            if hosts or when or aside or comes_from or FALLEN_AFTER.match(after)
            else _role(leading, introduced=bool(called)),
            noun=noun,
            destination=hosts or _is_destination(leading),
            office=bool(SEAT_AFTER.match(after) or SEAT_BEFORE.search(leading)),
            evident=shown is Evidence.FOR,
        )
        return self._in_a_row(self._narrowed(mention, around), after)

    def _in_a_row(self, mention: Mention, after: str) -> Mention:
        """ "Krasnopillia and Velyka Pysarivka in the Sumy region": both lie there, if one so named does."""
        area = None if mention.told else areas.beside_a_row(after)
        places = areas.inside(mention.bearers, area, self._bearers) if area else ()
        return replace(mention, bearers=places, told=True) if places else mention

    def _narrowed(self, mention: Mention, around: Sequence[areas.Area]) -> Mention:
        """By the areas and the noun beside the name."""
        places, reason = () if mention.reason else mention.bearers, mention.reason
        for area in around if places else ():
            places = areas.inside(places, area, self._bearers)
            if not places:
                reason = f"no place of this name in {area[0]} {area[1].value}"
                break
        if around:
            places = self._bearers.so_called_now(mention.name, places) or places
        cities = tuple(place for place in places if place.is_city)
        if mention.noun == "village":
            places = tuple(place for place in places if place not in cities)
            reason = reason or ("" if places else "no village of this name")
        elif mention.noun == "city":
            places = cities or places
        elif mention.noun == "town":
            places = tuple(p for p in places if p.category is not SettlementCategory.VILLAGE) or places
        told = mention.told or bool(around) or (mention.noun == "city" and bool(cities))
        return replace(mention, bearers=places, told=told and bool(places), reason=reason)

    def _complete(self, text: str, named: list[Mention]) -> Iterator[Mention]:
        others = (Mention(*other.span(), Role.TOWN) for other in ANOTHER.finditer(text))
        named += free((m for m in others if not is_apposition(text, m, named)), named)
        named += free(anaphors(text), named)
        in_order = sorted(named, key=lambda mention: mention.start)
        return rows.led_alike(text, self._areas_in_rows(text, in_order))

    def _areas_in_rows(self, text: str, mentions: list[Mention]) -> list[Mention]:
        """ "The Kupiansk and Izium districts": the first is no town either."""
        kind = None
        for number in range(len(mentions) - 1, -1, -1):
            mention, following = mentions[number], mentions[number + 1 : number + 2]
            after = text[mention.end : mention.end + 60]
            listed = following and rows.JOINS.fullmatch(text, mention.end, following[0].start)
            if mention.role is Role.AREA:
                kind = areas.kind_of("", after) if areas.is_plural(after) else None
            elif kind and listed and mention.role is Role.TOWN:
                found = self._bearers.areas(mention.name, kind)
                taken_there = bool(
                    AREA_DESTINATION_BEFORE.search(text, max(0, mention.start - 60), mention.start)
                )
                mentions[number] = replace(
                    mention, role=Role.AREA, bearers=found, noun="", reason="", destination=taken_there
                )
            else:
                kind = None
        return mentions


def _beside_in_its_line(text: str, mention: Mention) -> str:
    """What else the line of a mention has."""
    return text[: mention.start].rpartition("\n")[2] + text[mention.end :].partition("\n")[0]


def _tells_the_oblast(text: str, word: re.Match[str]) -> bool:
    """ "This Donetsk town", "a frontline town in Donetsk": it lies in the region."""
    if not re.fullmatch(OF_AN_OBLAST, word[0]) or AREA_AFTER.match(text, word.end()):
        return False
    return bool(_IN_ITS_OBLAST.match(text, word.end()) or _TOWN_IN.search(text, 0, word.start()))


def _run(text: str, words: Sequence[re.Match[str]]) -> Sequence[re.Match[str]]:
    """The first of these words and those that follow it after nothing but white space."""
    for number, (word, following) in enumerate(pairwise(words), 1):
        if text[word.end() : following.start()].strip(" \u00a0\n"):
            return words[:number]
    return words


def _is_part_of_another_name(before: str, after: str) -> bool:
    """Or it is a place abroad, one who speaks, or has an article, which no settlement has."""
    if NOT_A_NAME_AFTER.match(after) or NOT_A_NAME_BEFORE.search(before):
        return True
    if ELSEWHERE_AFTER.match(after) or ELSEWHERE_BEFORE.search(before):
        return True
    if SPEAKS.match(after) and not re.search(r"\b(?:of|in|from|for)\s+$", before):
        return True
    if not re.search(r"\bthe\s+$", before, re.IGNORECASE):
        return False
    return not (OFFICE_AFTER.match(after) or areas.is_in_a_row(after))


def _shown(mention: Mention, before: str, after: str, persons: frozenset[str]) -> Evidence:
    """A city is known by its name; a town or a village is one only where the words around it say so."""
    name = mention.name
    if evidence.is_better_known_otherwise(name):
        return Evidence.AGAINST
    if any(place.is_city for place in mention.bearers) and not evidence.is_also_a_word(name):
        # "Dmytro Halych ... According to Halych": Halych is a city too.
        return Evidence.AGAINST if is_named_in_full(name, persons) else Evidence.FOR
    if name.split(" ")[-1] in persons:
        return Evidence.AGAINST
    if TOWN_ENDING.search(name) or re.search(r"[ -](?=[A-Z])", name):
        return Evidence.FOR
    return evidence.of_a_place(name, before, after)


def _says_where_another_lies(text: str, mention: Mention, persons: frozenset[str]) -> bool:
    """ "Kharkiv's Vovchansk" and "Kupiansk's suburbs" are not Kharkiv and Kupiansk."""
    before, after = text[max(0, mention.start - 80) : mention.start], text[mention.end : mention.end + 120]
    if mention.name not in _CAPITAL and VILLAGES_OF_AFTER.match(after):
        return True
    if mention.name in _CAPITAL or not OWNS_A_PLACE_AFTER.match(after):
        return False
    if OUTSKIRTS_AFTER.match(after) and _MEASURED_TO.search(before):
        return False
    return _shown(mention, before, after, persons) is Evidence.FOR


def _is_owner(mention: Mention) -> bool:
    return mention.role is Role.AREA and any(p.kind is PlaceKind.SETTLEMENT for p in mention.bearers)


def _owned(mention: Mention, owner: Mention, bearers: Bearers) -> Mention:
    """With the bearers that lie in an area of its owner's name, or in its owner's raion."""
    places = areas.around(mention.bearers, owner.name, owner.bearers, bearers)
    reason = "" if places else f"no place of this name around {owner.name}"
    return replace(mention, bearers=places or mention.bearers, told=bool(places), reason=reason)


def _capital(mention: Mention, before: str) -> Mention | None:
    """Kyiv is the state as often as the city, so nothing is said of it; but "the city" may then be it."""
    if evidence.of_the_capital(before) is Evidence.FOR:
        return Mention(mention.start, mention.end, _role(before))
    return None


def _kept(mention: Mention, evident: set[str]) -> Mention | None:
    """A name without evidence in the whole text is no place; if it looks like one, it is an unknown one."""
    if mention.evident or mention.key in evident:
        return mention
    return Mention(mention.start, mention.end, mention.role) if _may_be_a_town(mention) else None


def _may_be_a_town(mention: Mention) -> bool:
    """ "Raihorodok, downstream, has more potatoes": whoever begins a sentence is spoken of after it."""
    begins = mention.start == 0 and not evidence.is_of_a_person_or_a_word(mention.name)
    return begins or bool(TOWN_ENDING.search(mention.name))


def _unknown(text: str, word: re.Match[str]) -> Mention | None:
    """A name that looks like a settlement which the gazetteer does not have: what follows may be about it."""
    name = _POSSESSIVE.sub("", word[0])
    end = word.start() + len(name)
    after = text[end : end + 80]
    if name in NOT_TOWNS or AREA_AFTER.match(after) or NOT_A_NAME_AFTER.match(after):
        return None
    before = text[max(0, word.start() - 60) : word.start()]
    if _SPOKEN_TO.search(before):
        return None
    introduced = re.search(
        r"\b(?:city|town|village|settlement)\s+of\s+$|\b(?:[Ii]n|[Nn]ear|outside)\s+(?:(?:neighbou?ring|nearby)\s+)?$",
        before,
    )
    if not introduced and not TOWN_ENDING.search(name):
        return None
    return Mention(word.start(), end, _role(before), name=name)


def _role(before: str, *, introduced: bool = False) -> Role:
    """The role of a name after these words; `introduced`: "through Myrnohrad, a mining town"."""
    if _REPORTED_FROM.search(before) or (introduced and _LED_THROUGH.search(before)):
        return Role.TOWN
    if _OCCUPIED_BEFORE.search(before):
        return Role.REFERENCE
    if not REFERENCE_BEFORE.search(before):
        return Role.TOWN
    if not APPROACHED_BEFORE.search(before) and not _EXTENDED_TO.search(before):
        return Role.REFERENCE
    return Role.TOWN


def _is_destination(before: str) -> bool:
    if _OF_TROOPS.search(before) or _EXTENDED_TO.search(before) or _REPORTED_FROM.search(before):
        return False
    return bool(DESTINATION_BEFORE.search(before)) and not ROAD_BEFORE.search(before)

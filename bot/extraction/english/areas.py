"""Regions, districts and hromadas as English text names them, beside a settlement or by themselves."""

import re
from collections.abc import Iterator, Sequence

from bot.domain.place import Place, PlaceKind
from bot.extraction.english.bearers import Bearers
from bot.extraction.lower import AnyCase
from bot.places import Gazetteer, named
from bot.places.spelling import sound

_TYPE = r"(?:(?:urban|rural|settlement|city|village|town|municipal|amalgamated|united)\s+)?"
_HROMADA = rf"{_TYPE}(?:territorial\s+)?(?:hromadas?|communit(?:y|ies))"
_NOUN = (
    r"(?i:(?P<oblast>(?:region|oblast|province|governorate)s?|(?-i:RMA|OVA|ODA|OMA)\b|regional(?=\s+(?:military|state|defen[cs]e"
    r"|council|administration|governor|police|prosecutor|head|authorit)))|(?P<raion>district|raion|rayon)s?"
    rf"|(?P<hromada>{_HROMADA}))\b"
    r"(?!\s+(?i:cent(?:re|er)|leaders?|members?|of\s+(?!the\s|(?:north|south|east|west|central)|(?-i:[A-Z]))|services?|kitchen|hall|school"
    r"|college|organi\w+|group))"
)
NAME = r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}"
_AFTER = re.compile(rf"(?:['’]s)?\s+{_NOUN}")
#: After the name of an oblast's capital: "residents of northernmost Sumy towns".
PLACES_AFTER = re.compile(r"\s+(?:(?:border|front-?\s?line|frontier)\s+)?(?:towns|villages|settlements)\b")
_OF = re.compile(
    rf"\b(?i:hromadas?|(?:territorial\s+)?communit(?:y|ies))\s+of\s+(?:{NAME}(?:,\s+|,?\s+and\s+))*$"
)
_OBLAST_OF = AnyCase(r"\b(?:governor|region|oblast|province)\s+of\s+$")
_PLURAL = re.compile(
    r"\s+(?:\w+\s+){0,2}(?i:regions|oblasts|districts|raions|hromadas|communities|directions|axes|sectors)\b"
)
_PLURAL_OF = re.compile(
    r"\s+(?:\w+\s+){0,2}?(?i:(?P<oblast>regions|oblasts)|(?P<raion>districts|raions)|(?P<hromada>hromadas|communities))\b"
)
#: In a row: "Lyman", or "four of Lyman" after "ten settlements of Borova".
_NEXT_NAME = rf"(?:(?!villages|settlements|localities)[\w-]+\s+(?:of|in|from)\s+(?:the\s+)?)?{NAME}"
_IN_A_ROW = re.compile(rf"(?:,\s+{_NEXT_NAME})*,?\s+and\s+{_NEXT_NAME}(?={_PLURAL.pattern})")
#: "In five districts: Bohodukhiv, Izium and Kupiansk", up to one of the names.
_LISTED_AFTER = re.compile(
    r"\b(?i:(?P<oblast>regions|oblasts|provinces)|(?P<raion>districts|raions|rayons)"
    rf"|(?P<hromada>hromadas|{_TYPE}(?:territorial\s+)?communities))"
    rf"(?:\s+(?:of|in)\s+(?:the\s+)?{NAME}\s+(?:region|oblast|Region|Oblast))?"
    r"\s*(?:[:–—]|,?\s+(?:namely|including|such\s+as))\s+(?:the\s+)?"
    rf"(?:{NAME}(?:,\s+(?:and\s+)?|\s+and\s+))*$"
)
#: "Myrnohrad and Pokrovsk hromadas: Rodynske, ...": named themselves, they are no heading of others.
_NAMED_BEFORE = re.compile(rf"(?:^|[\n;:,])\s*{NAME}\s+and\s+{NAME}\s+(?:{_TYPE})?$")
#: The types of hromadas, as the codifier calls them.
_RANKS = {
    "rural": "сільська",
    "village": "сільська",
    "settlement": "селищна",
    "urban": "міська",
    "city": "міська",
}
_RANK = re.compile(
    rf"(?:['’]s)?\s+(?P<rank>{'|'.join(_RANKS)})\s+(?:territorial\s+)?(?:hromada|community)\b",
    re.IGNORECASE,
)
#: "Pokrovske, in the Synelnykove district of Dnipropetrovsk region", "Lyman (Kharkiv region)".
_BESIDE_AFTER = re.compile(
    r"(?:[,\s]\s*(?:an?\s[^,.;]{0,40}\s)?(?:in|of)\s+(?:the\s+)?(?:[a-z-]+\s+|Ukraine['’]s\s+){0,3}"
    rf"|,\s+|\s+\(|['’]s\s+)(?P<area>{NAME})\s+{_NOUN}\)?"
)
#: "Kharkiv Oblast's Oskil hromada".
_POSSESSOR = re.compile(r"^.*['’]s\s+")
#: After a name: those that stand in a row with it, and the area in which all of them lie.
_NAMES_ON = re.compile(rf"(?:,\s+{NAME})*,?\s+and\s+{NAME}")
_IN_AN_AREA = re.compile(
    rf",?\s+in\s+(?:the\s+)?(?:[a-z-]+\s+|Ukraine['’]s\s+){{0,3}}(?P<area>{NAME})\s+{_NOUN}"
)
#: "Kharkiv region's Lyman", "the Kharkiv region town of Lyman".
_BESIDE_BEFORE = re.compile(
    rf"(?P<area>{NAME})\s+{_NOUN}(?:['’]s)?\s+(?:(?:(?!and\b|or\b|with\b)[a-z-]+\s+){{0,2}}(?:city|town"
    rf"|village|settlement)\s+of\s+)?$"
)
#: Villages of these bear the same names as villages of Ukraine.
_ACROSS_THE_BORDER = re.compile(
    r"\b(?:Belgorod|Kursk|Bryansk|Rostov|Voronezh|Krasnodar|Gomel|Brest)(?:['’]s)?\s+(?:region|oblast"
    r"|province)\b"
)
_KINDS = {kind.value: kind for kind in (PlaceKind.OBLAST, PlaceKind.RAION, PlaceKind.HROMADA)}
Area = tuple[str, PlaceKind]


def kind_of(before: str, after: str) -> PlaceKind | None:
    """The kind of area that the name between these words is, None where it is none of the codifier's."""
    noun = _AFTER.match(after)
    if noun:
        return _kind(noun)
    if _OBLAST_OF.search(before):
        return PlaceKind.OBLAST
    return PlaceKind.HROMADA if _OF.search(before) else None


def kind_listed(before: str) -> PlaceKind | None:
    """The kind of the areas that a list names, if these words lead up to one of its names."""
    found = _LISTED_AFTER.search(before)
    return _kind(found) if found and not _NAMED_BEFORE.search(before, 0, found.start()) else None


def ranked(found: Sequence[Place], after: str, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Of hromadas of one name those that are rural, or of a city, if the words after the name say so."""
    rank = _RANK.match(after)
    if rank is None:
        return tuple(found)
    noun = f"{_RANKS[rank['rank'].lower()]} громада"
    of_rank = {place for its in found for place in named(gazetteer, its.name_uk.replace("громада", noun))}
    return tuple(place for place in found if place in of_rank) or tuple(found)


def is_plural(after: str) -> bool:
    """ "Kupiansk and Izium districts": what the last name is, those before it in the list are too."""
    return bool(_PLURAL.match(after))


def is_in_a_row(after: str) -> bool:
    """The first name of "the Chuhuiv and Lozova hromadas"."""
    return bool(_IN_A_ROW.match(after))


def kind_in_a_row(after: str) -> PlaceKind | None:
    """The kind of the first area of "the Lyman and Illinivka communities"."""
    row = _IN_A_ROW.match(after)
    noun = _PLURAL_OF.match(after, row.end()) if row else None
    return _kind(noun) if noun else None


def without_noun(after: str) -> str:
    """What follows the noun that makes the name before it an area."""
    noun = _AFTER.match(after)
    return after[noun.end() :] if noun else after


def beside(before: str, after: str) -> Iterator[Area]:
    """The areas in which the words around a name say that it lies."""
    located = _BESIDE_BEFORE.search(before)
    if located:
        yield located["area"], _kind(located)
    position = 0
    while found := _BESIDE_AFTER.match(after, position):
        yield _POSSESSOR.sub("", found["area"]), _kind(found)
        position = found.end()


def beside_a_row(after: str) -> Area | None:
    """The area of "Krasnopillia and Velyka Pysarivka in the Sumy region" behind the first of the names."""
    row = _NAMES_ON.match(after)
    found = _IN_AN_AREA.match(after, row.end()) if row else None
    return (found["area"], _kind(found)) if found else None


def inside(places: tuple[Place, ...], area: Area, bearers: Bearers) -> tuple[Place, ...]:
    """Those of the places that lie in an area of this name."""
    name, kind = area
    areas = bearers.areas(name, kind)
    if areas:
        return tuple(place for place in places if place.lies_in(*areas))
    return tuple(place for place in places if sound(name) in _stems(place, bearers.gazetteer))


def around(
    places: tuple[Place, ...], name: str, cities: tuple[Place, ...], bearers: Bearers
) -> tuple[Place, ...]:
    """Those of the places that lie in an area of this name, or in the raion of a city that bears it."""
    areas = {area for kind in _KINDS.values() for area in bearers.areas(name, kind)}
    for city in cities:
        if city.is_city or len(cities) == 1:
            parents = bearers.gazetteer.parents(city)
            areas |= {area for area in parents if area.kind is not PlaceKind.OBLAST}
    return tuple(place for place in places if place.lies_in(*areas))


def is_across_the_border(text: str) -> bool:
    """Whether the text speaks of a region next to Ukraine."""
    return bool(_ACROSS_THE_BORDER.search(text))


def _kind(found: re.Match[str]) -> PlaceKind:
    return next(kind for word, kind in _KINDS.items() if found[word])


def _stems(place: Place, gazetteer: Gazetteer) -> set[str]:
    """ "Kupiansk region" may be the Kupiansk raion: reporters do not keep the words apart."""
    return {
        sound(name.rsplit(" ", 1)[0])
        for around in gazetteer.parents(place)
        for name in (around.name_en, around.name_uk)
    }

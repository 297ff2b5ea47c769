"""Which place took over from one whose code left the codifier: where it is certain, and only there."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from bot.domain.place import Place, PlaceKind
from bot.places.withdrawn import Withdrawn

#: How much of its code a place shares with all that lies in the same area: a settlement with its hromada's.
_AROUND = {PlaceKind.OBLAST: 4, PlaceKind.RAION: 4, PlaceKind.HROMADA: 6, PlaceKind.SETTLEMENT: 9}
#: How much of its code an area shares with all that lies in it.
_INSIDE = {PlaceKind.RAION: 6, PlaceKind.HROMADA: 9}
_BY_NAME = "the only new place of this name in its oblast"
_BY_AREA = "the only new place of this name in its hromada or raion"


def left_places(former: Sequence[Place], present: Sequence[Place]) -> list[Withdrawn]:
    """Every place whose code left, with its successor if that is certain, the areas before what lies in them.

    Certain is a new place of the same kind in the same oblast that bears the name or bore it, if no other
    new place and no other place that left has a name in common with either. Where several have, but each
    that left has one namesake in its own area, or in that area's successor, these belong together.
    It is not certain when a place that was there before has come to bear one of the names.
    """
    codes_then, codes_now = {place.code for place in former}, {place.code for place in present}
    left = [place for place in former if place.code not in codes_now]
    new = [place for place in present if place.code not in codes_then]
    taken = _names_come_by(former, present)
    found: list[Withdrawn] = []
    areas: dict[str, str] = {}
    for kind in PlaceKind:
        for group in _namesakes([place for place in (*left, *new) if place.kind is kind]):
            leaving = [place for place in group if place.code not in codes_now]
            coming = [place for place in group if place.code not in codes_then]
            found.extend(_pairs(leaving, coming, areas, taken))
        areas |= _moved(found, kind)
    return found


def joined(
    kept: Iterable[Withdrawn], found: Iterable[Withdrawn], present: Collection[str]
) -> list[Withdrawn]:
    """The table with what was found.

    A line that leads to a present place was right or a person's decision, and stays; any other line of a
    code that has left again is out of date.
    """
    table = {its.place.code: its for its in kept}
    for its in found:
        if not _leads(table, its.place.code, present):
            table[its.place.code] = its
    return list(table.values())


def _leads(table: Mapping[str, Withdrawn], code: str, present: Collection[str]) -> bool:
    seen: set[str] = set()
    while code in table and code not in seen and code not in present:
        seen.add(code)
        code = table[code].successor or code
    return code in present


def _names(place: Place) -> set[str]:
    return {place.name_uk, *place.aliases}


def _names_come_by(former: Sequence[Place], present: Sequence[Place]) -> set[tuple[str, PlaceKind, str]]:
    """Oblast, kind and name of each place that was there before and has come to bear that name."""
    names_then = {place.code: _names(place) for place in former}
    return {
        (place.code[:4], place.kind, name)
        for place in present
        if place.code in names_then
        for name in _names(place) - names_then[place.code]
    }


def _namesakes(places: Sequence[Place]) -> Iterator[list[Place]]:
    """Groups of one oblast; between two groups there is no name in common."""

    def oblast(place: Place) -> str:
        return place.code[:4]

    for _, its in groupby(sorted(places, key=oblast), oblast):
        groups: list[tuple[set[str], list[Place]]] = []
        for place in its:
            names, members, apart = _names(place), [place], []
            for group in groups:
                if names.isdisjoint(group[0]):
                    apart.append(group)
                else:
                    names, members = names | group[0], [*group[1], *members]
            groups = [*apart, (names, members)]
        yield from (members for _, members in groups)


def _pairs(
    left: Sequence[Place],
    new: Sequence[Place],
    areas: Mapping[str, str],
    taken: Collection[tuple[str, PlaceKind, str]],
) -> Iterator[Withdrawn]:
    """All that left of one group, each with its successor where that is certain."""
    source = _BY_NAME if len(left) == len(new) == 1 else _BY_AREA
    heirs = _by_position(left, new) if source == _BY_NAME else _by_area(left, new, areas)
    for place in left:
        heir = heirs.get(place.code)
        if heir is not None and _bears_its_name(heir, place) and not _is_taken(place, heir, taken):
            yield Withdrawn(place, heir.code, source)
        else:
            yield Withdrawn(place, None, "")


def _by_position(left: Sequence[Place], new: Sequence[Place]) -> dict[str, Place]:
    return {old.code: heir for old, heir in zip(left, new, strict=True)}


def _by_area(left: Sequence[Place], new: Sequence[Place], areas: Mapping[str, str]) -> dict[str, Place]:
    """Empty unless every area holds one of either."""
    then = {areas.get(area := _around(place), area): place for place in left}
    now = {_around(place): place for place in new}
    if then.keys() != now.keys() or not len(then) == len(left) == len(new):
        return {}
    return {place.code: now[area] for area, place in then.items()}


def _around(place: Place) -> str:
    return place.code[: _AROUND[place.kind]]


def _bears_its_name(heir: Place, place: Place) -> bool:
    return place.name_uk in _names(heir) or heir.name_uk in _names(place)


def _is_taken(place: Place, heir: Place, taken: Collection[tuple[str, PlaceKind, str]]) -> bool:
    return any((place.code[:4], place.kind, name) in taken for name in (place.name_uk, heir.name_uk))


def _moved(found: Iterable[Withdrawn], kind: PlaceKind) -> dict[str, str]:
    """The beginning of the codes in each area that left, and of those in its successor."""
    if kind not in _INSIDE:
        return {}
    length = _INSIDE[kind]
    return {
        its.place.code[:length]: its.successor[:length]
        for its in found
        if its.place.kind is kind and its.successor
    }

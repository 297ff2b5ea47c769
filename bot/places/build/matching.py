"""Which point of GeoNames is which settlement of the codifier: by name, oblast and raion, else not at all.

GeoNames tells no raion here, so a point is taken to lie in the raion (and, in it, the hromada) of one of the
points around it that are known for certain: those whose name is the only one of its kind in the oblast, on
both sides. Where two settlements of that name remain, the point is neither.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from math import cos, hypot, radians

from bot.places.build.geonames import Point

#: A point lies in one of the raions in which so many points around it lie.
NEIGHBOURS = 5
#: At least one of so many nearest points must lie in the raion of a settlement, or it is a wrong namesake.
WITNESSES = 8
#: The most people that GeoNames may count in a point for it to be a settlement of this kind, and the least:
#: a quarter of a big city has the name of many a village.
SIZES = {"village": (0, 12_000), "town": (0, 50_000), "city": (1_000, 5_000_000)}
#: Where a city shares its name with others, its point has at least so many people and theirs fewer; the same
#: holds for a town and the villages of its raion.
SMALL_TOWN = 3_000
#: A village or town farther from the centre of its hromada (where that is not known, from the nearest other
#: place of it) is a wrong namesake: of some 5,000 points 34 lie farther.
FARTHEST_KM = 30.0
#: Unless another place of its hromada lies so near: half of those 34 lie beside one, at the end of a long
#: hromada of the steppe or the Dnipro. A real place that lies alone so far away loses its point, too.
BESIDE_KM = 12.0
_KM_PER_DEGREE = 111.2


@dataclass(frozen=True, slots=True)
class Settlement:
    code: str
    #: city, town or village.
    kind: str
    #: Of the places that contain it.
    oblast: str
    raion: str
    hromada: str
    #: Keys of the names that it bears or bore.
    names: frozenset[str]


def match(
    settlements: Sequence[Settlement],
    points: Sequence[Point],
    keys: Callable[[Point], Sequence[Collection[str]]],
) -> dict[str, Point]:
    """Settlement code -> point.

    Of each hromada its centre is the first settlement. `keys` gives the keys of a point's names in groups,
    the name in use first: a group counts only where no settlement bears a name of the groups before it.
    """
    candidates = _Candidates(settlements, points, keys)
    certain = _plausible(candidates.unique(), settlements)
    for area in ("raion", "hromada"):
        certain = certain | candidates.unique_within(area, certain)
    return _within_reach(_plausible(certain, settlements), settlements)


class _Candidates:
    """The settlements that each point may be."""

    def __init__(
        self,
        settlements: Sequence[Settlement],
        points: Sequence[Point],
        keys: Callable[[Point], Sequence[Collection[str]]],
    ) -> None:
        self._settlements = {settlement.code: settlement for settlement in settlements}
        self._points = {point.id: point for point in points}
        named: dict[tuple[str, str], list[Settlement]] = defaultdict(list)
        for settlement in settlements:
            for name in settlement.names:
                named[settlement.oblast, name].append(settlement)
        self._of_point = {point.id: _bearers(point, keys(point), named) for point in points}

    def unique(self) -> dict[str, Point]:
        return self._pairs(self._of_point)

    def unique_within(self, area: str, certain: Mapping[str, Point]) -> dict[str, Point]:
        """Those that are unique among the places of their raion or hromada, told from their neighbours."""
        known = {point.id for point in certain.values()}
        around = _Around((point, getattr(self._settlements[code], area)) for code, point in certain.items())
        narrowed: dict[int, frozenset[str]] = {}
        for id, codes in self._of_point.items():
            open_codes = codes.difference(certain)
            if id not in known and open_codes:
                point = self._points[id]
                areas = set(around.nearest(point, NEIGHBOURS))
                bearers = (self._settlements[code] for code in open_codes)
                inside = [its for its in bearers if getattr(its, area) in areas]
                narrowed[id] = frozenset(its.code for its in _of_its_size(point, inside, "town"))
        return self._pairs(narrowed)

    def _pairs(self, candidates: Mapping[int, frozenset[str]]) -> dict[str, Point]:
        """Point and settlement where each is the only candidate of the other."""
        points_of: dict[str, list[int]] = defaultdict(list)
        for id, codes in candidates.items():
            for code in codes:
                points_of[code].append(id)
        return {
            code: self._points[ids[0]]
            for code, ids in points_of.items()
            if len(ids) == 1 and len(candidates[ids[0]]) == 1
        }


def _bearers(
    point: Point, keys: Sequence[Collection[str]], named: Mapping[tuple[str, str], Sequence[Settlement]]
) -> frozenset[str]:
    for group in keys:
        bearers = [settlement for key in group for settlement in named.get((point.oblast, key), ())]
        if bearers:
            return frozenset(its.code for its in _of_its_size(point, bearers))
    return frozenset()


def _of_its_size(point: Point, bearers: Iterable[Settlement], largest: str = "city") -> list[Settlement]:
    """Those that may have so many people, which also tell the largest kind from its lesser namesakes."""
    fitting = [its for its in bearers if _fits(point, its.kind)]
    if len({its.kind == largest for its in fitting}) == 1:
        return fitting
    return [its for its in fitting if (its.kind == largest) == (point.population >= SMALL_TOWN)]


def _fits(point: Point, kind: str) -> bool:
    least, most = SIZES[kind]
    return least <= point.population <= most


class _Around:
    """Certain points with their areas."""

    def __init__(self, points: Iterable[tuple[Point, str]]) -> None:
        self._by_oblast: dict[str, list[tuple[Point, str]]] = defaultdict(list)
        for point, area in points:
            self._by_oblast[point.oblast].append((point, area))

    def nearest(self, point: Point, count: int) -> list[str]:
        """The areas of the nearest other points."""
        others = (pair for pair in self._by_oblast[point.oblast] if pair[0].id != point.id)
        return [area for _, area in nsmallest(count, others, key=lambda pair: _km(point, pair[0]))]


def _plausible(pairs: Mapping[str, Point], settlements: Sequence[Settlement]) -> dict[str, Point]:
    """The pairs without those that lie away from every other place of their raion: wrong namesakes."""
    raions = {settlement.code: settlement.raion for settlement in settlements}
    around = _Around((point, raions[code]) for code, point in pairs.items())
    alone = {raion for raion, count in Counter(raions[code] for code in pairs).items() if count == 1}
    return {
        code: point
        for code, point in pairs.items()
        if raions[code] in alone or raions[code] in around.nearest(point, WITNESSES)
    }


def _within_reach(pairs: Mapping[str, Point], settlements: Sequence[Settlement]) -> dict[str, Point]:
    """The pairs without the villages and towns that lie far from their hromada: wrong namesakes."""
    hromadas: dict[str, list[Settlement]] = defaultdict(list)
    for its in settlements:
        hromadas[its.hromada].append(its)
    return {
        its.code: pairs[its.code]
        for members in hromadas.values()
        for its in members
        if its.code in pairs and (its.kind == "city" or _is_within_reach(its, members, pairs))
    }


def _is_within_reach(its: Settlement, members: Sequence[Settlement], pairs: Mapping[str, Point]) -> bool:
    others = (pairs[other.code] for other in members if other.code in pairs and other != its)
    nearest = min((_km(pairs[its.code], other) for other in others), default=0.0)
    centre = pairs.get(members[0].code)
    from_centre = _km(pairs[its.code], centre) if centre else nearest
    return from_centre <= FARTHEST_KM or nearest <= BESIDE_KM


def _km(one: Point, other: Point) -> float:
    """Good to a percent within an oblast."""
    east = (one.longitude - other.longitude) * cos(radians(one.latitude))
    return hypot(one.latitude - other.latitude, east) * _KM_PER_DEGREE

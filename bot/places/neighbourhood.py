"""Which places concern each other: those that contain one, those inside it, the reported ones around it."""

from collections.abc import Iterable, Sequence
from itertools import chain
from math import inf

from bot.domain.edition import Reach
from bot.domain.overview import Neighbour
from bot.domain.place import Place, PlaceKind
from bot.places.gazetteer import Gazetteer
from bot.places.nearest import distance_km

#: What is known of a town farther away says nothing about a village.
FARTHEST_NEIGHBOUR_KM = 50.0


def concerned(gazetteer: Gazetteer, place: Place) -> tuple[str, ...]:
    """Codes of the places whose followers an alert about this one is for.

    An order for a hromada is one for its villages, and who follows the raion wants to know it too. At most
    some 2,000 (Lviv Oblast): never the village next to it, nor another place of the same name.
    """
    related = chain((place,), gazetteer.parents(place), gazetteer.inside(place))
    return tuple(its.code for its in related)


def reach(gazetteer: Gazetteer, place: Place) -> Reach:
    """Whom an alert about a place is for."""
    around = frozenset(its.code for its in gazetteer.parents(place))
    return Reach(concerned(gazetteer, place), around)


def nearest_reported(gazetteer: Gazetteer, place: Place, reported: Iterable[str]) -> Neighbour | None:
    """Of the settlements with reports, other than this one, the nearest within 50 km whose distance is known.

    Where the place has no coordinates, its hromada's centre stands for it. One whose distance is not known is
    named only if it lies in the same hromada, or in the same raion where none can be measured; then the first
    of `reported` counts.
    """
    towns = [town for code in reported if (town := gazetteer.get(code)) and _is_other_town(town, place)]
    hromada, raion = gazetteer.hromada(place), gazetteer.raion(place)
    origin = next((its for its in (place, hromada) if its and _is_located(its)), None)
    measured = _nearest_within_reach(place, origin, towns)
    unmeasured = [town for town in towns if origin is None or not _is_located(town)]
    # It may well be nearer than one that can be measured but lies in another hromada.
    beside = _first_within(gazetteer, hromada, unmeasured)
    if beside and not (measured and gazetteer.hromada(measured.place) == hromada):
        return Neighbour(beside)
    if measured:
        return measured
    in_raion = _first_within(gazetteer, raion, unmeasured)
    return Neighbour(in_raion) if in_raion else None


def _nearest_within_reach(place: Place, origin: Place | None, towns: Sequence[Place]) -> Neighbour | None:
    if origin is None:
        return None
    distances = [(_km_between(origin, town), town.code, town) for town in towns if _is_located(town)]
    if not distances:
        return None
    km, _, town = min(distances)
    return Neighbour(town, km, None if origin == place else origin) if km <= FARTHEST_NEIGHBOUR_KM else None


def _first_within(gazetteer: Gazetteer, area: Place | None, towns: Sequence[Place]) -> Place | None:
    return next((its for its in towns if area and area in gazetteer.parents(its)), None)


def _is_other_town(town: Place, place: Place) -> bool:
    return town.kind is PlaceKind.SETTLEMENT and town != place


def _is_located(place: Place) -> bool:
    return place.latitude is not None and place.longitude is not None


def _km_between(one: Place, other: Place) -> float:
    ends = (one.latitude, one.longitude, other.latitude, other.longitude)
    known = [degrees for degrees in ends if degrees is not None]
    return distance_km(*known) if len(known) == len(ends) else inf

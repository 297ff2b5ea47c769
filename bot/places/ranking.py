"""Which of several places comes first: those with reports, then near the front, then large ones."""

from collections.abc import Collection, Iterable, Mapping
from math import cos, inf, radians

from bot.domain.place import Place, PlaceKind, SettlementCategory
from bot.places.gazetteer import Gazetteer

_SIZE = {
    SettlementCategory.CITY: 0,
    PlaceKind.OBLAST: 1,
    PlaceKind.RAION: 2,
    PlaceKind.HROMADA: 3,
    SettlementCategory.TOWN: 4,
    SettlementCategory.VILLAGE: 5,
}

Rank = tuple[bool, float, int, int, str]


class Ranking:
    def __init__(self, gazetteer: Gazetteer, reported: Collection[str], front: Mapping[str, float]) -> None:
        """`reported`: codes of places with reports; `front`: kilometres to the front by code."""
        self._gazetteer = gazetteer
        self._reported = reported
        self._front = front
        self._known: list[tuple[float, float, float]] | None = None

    def sorted(self, places: Iterable[Place]) -> list[Place]:
        return sorted(places, key=self.rank)

    def rank(self, place: Place) -> Rank:
        """Smaller is better."""
        return (
            place.code not in self._reported,
            self._km(place),
            _SIZE[place.category or place.kind],
            -(place.population or 0),
            place.code,
        )

    def _km(self, place: Place) -> float:
        """To the front: its own figure, else that of the nearest place with one, else unknown: last."""
        if not self._front:
            return inf
        own = self._front.get(place.code)
        if own is not None or place.latitude is None or place.longitude is None:
            return inf if own is None else own
        wide = cos(radians(place.latitude))
        return min(
            (
                ((latitude - place.latitude) ** 2 + (wide * (longitude - place.longitude)) ** 2, km)
                for latitude, longitude, km in self._points()
            ),
            default=(inf, inf),
        )[1]

    def _points(self) -> list[tuple[float, float, float]]:
        if self._known is None:
            places = ((self._gazetteer.get(code), km) for code, km in self._front.items())
            self._known = [
                (place.latitude, place.longitude, km)
                for place, km in places
                if place and place.latitude is not None and place.longitude is not None
            ]
        return self._known

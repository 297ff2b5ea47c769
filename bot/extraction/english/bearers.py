"""Which places bear a name that an English text writes."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from bot.domain.place import Place, PlaceKind
from bot.extraction.as_written import as_written
from bot.places import Gazetteer, named
from bot.places.keys import search_key

#: What English calls an oblast otherwise than the codifier does.
_OBLAST_NAMES = {"dnipro": "dnipropetrovsk", "crimea": "krym", "transcarpathia": "zakarpattia"}
#: "The Shevchenkivskyi community": громада is feminine, which a translator may forget.
_MASCULINE = re.compile(r"(?<=[st])k(?:yi|yy|yj|iy|oyi|oi|oy|i|y|e)$")
#: As many different names as a long day of articles has.
_REMEMBERED = 20_000


class Bearers:
    """The bearers of names, looked up in the gazetteer's own index and remembered."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        remember = lru_cache(maxsize=_REMEMBERED)
        self.settlements: Callable[[str], tuple[Place, ...]] = remember(self._settlements)
        self.areas: Callable[[str, PlaceKind], tuple[Place, ...]] = remember(self._areas)

    def _settlements(self, name: str) -> tuple[Place, ...]:
        """All settlements of this official, former or Russian name, in any spelling."""
        found = [place for place in named(self.gazetteer, name) if place.kind is PlaceKind.SETTLEMENT]
        return as_written(name, found)

    def so_called_now(self, name: str, places: Sequence[Place]) -> tuple[Place, ...]:
        """Those of the places whose name this is today."""
        key = search_key(name)
        return tuple(
            place for place in places if key in {search_key(place.name_uk), search_key(place.name_en)}
        )

    def _areas(self, name: str, kind: PlaceKind) -> tuple[Place, ...]:
        """Areas of a kind that "Kupiansk" or "Kupianska" names."""
        if kind is PlaceKind.OBLAST:
            name = _OBLAST_NAMES.get(name.lower(), name)
        found = [place for place in self._named(search_key(f"{name} {kind.value}")) if place.kind is kind]
        return tuple(found or self._areas_of_a_seat(name, kind) or self._adjectival(name, kind))

    def _areas_of_a_seat(self, name: str, kind: PlaceKind) -> list[Place]:
        """ "Kharkov region" and "Odessa oblast": the city is known by more spellings than its oblast."""
        cities = [place for place in self.settlements(name) if place.is_city]
        areas = {self._area(city, kind) for city in cities}
        return [
            area for area in areas if area and any(area.name_en.startswith(city.name_en) for city in cities)
        ]

    def _adjectival(self, name: str, kind: PlaceKind) -> list[Place]:
        if kind is PlaceKind.HROMADA:
            name = _MASCULINE.sub("ka", name)
        word = {PlaceKind.OBLAST: "область", PlaceKind.RAION: "район", PlaceKind.HROMADA: "громада"}[kind]
        return [place for place in self._named(search_key(f"{name} {word}")) if place.kind is kind]

    def _area(self, place: Place, kind: PlaceKind) -> Place | None:
        return next((parent for parent in self.gazetteer.parents(place) if parent.kind is kind), None)

    def _named(self, key: str) -> Sequence[Place]:
        return self.gazetteer.by_key.get(key, ())

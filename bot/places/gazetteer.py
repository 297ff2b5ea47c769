"""The places of Ukraine that the bot knows."""

import json
from collections.abc import Iterable, Iterator
from importlib.resources import files
from typing import Any

from bot.domain.place import Place, PlaceKind, SettlementCategory


class Gazetteer:
    """Places by code, each linked to the places that contain it."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._places = {place.code: place for place in places}

    def __iter__(self) -> Iterator[Place]:
        return iter(self._places.values())

    def __len__(self) -> int:
        return len(self._places)

    def get(self, code: str) -> Place | None:
        return self._places.get(code)

    def settlements(self) -> tuple[Place, ...]:
        return tuple(place for place in self if place.kind is PlaceKind.SETTLEMENT)

    def parents(self, place: Place) -> tuple[Place, ...]:
        """The places that contain this one, nearest first."""
        found: list[Place] = []
        parent = self._parent(place)
        # A parent met twice means a loop in the data: stop rather than hang.
        while parent is not None and parent not in found:
            found.append(parent)
            parent = self._parent(parent)
        return tuple(found)

    def oblast(self, place: Place) -> Place | None:
        return self._first(place, PlaceKind.OBLAST)

    def raion(self, place: Place) -> Place | None:
        return self._first(place, PlaceKind.RAION)

    def _parent(self, place: Place) -> Place | None:
        return self.get(place.parent) if place.parent else None

    def _first(self, place: Place, kind: PlaceKind) -> Place | None:
        chain = (place, *self.parents(place))
        return next((found for found in chain if found.kind is kind), None)


def load_gazetteer() -> Gazetteer:
    """The shipped table `towns.json`: `columns` names the fields, `rows` holds one list per place.

    Codes, official names and parents are those of the codifier KATOTTG. English names follow the official
    transliteration (Cabinet resolution 55 of 2010) without apostrophes. Coordinates are from GeoNames
    (geonames.org, CC BY 4.0), only where exactly one entry of the same oblast bears the name.
    """
    table = json.loads((files("bot.places") / "towns.json").read_text("utf-8"))
    columns: list[str] = table["columns"]
    return Gazetteer(_place(dict(zip(columns, row, strict=True))) for row in table["rows"])


def _place(row: dict[str, Any]) -> Place:
    return Place(
        code=row["code"],
        kind=PlaceKind(row["kind"]),
        name_uk=row["name_uk"],
        name_en=row["name_en"],
        parent=row["parent"],
        aliases=tuple(row["aliases"]),
        latitude=row["latitude"],
        longitude=row["longitude"],
        category=SettlementCategory(row["category"]) if row["category"] else None,
    )

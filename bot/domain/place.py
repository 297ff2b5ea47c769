"""Places of Ukraine, keyed by their official codes."""

from dataclasses import dataclass
from enum import StrEnum


class PlaceKind(StrEnum):
    OBLAST = "oblast"
    RAION = "raion"
    HROMADA = "hromada"
    SETTLEMENT = "settlement"


class SettlementCategory(StrEnum):
    """What the codifier calls a settlement: місто, селище, село."""

    CITY = "city"
    TOWN = "town"
    VILLAGE = "village"


#: How much of a code a place shares with all that lies in it: UA63, UA6308, UA6308009.
CODE_PREFIXES = {PlaceKind.OBLAST: 4, PlaceKind.RAION: 6, PlaceKind.HROMADA: 9}


@dataclass(frozen=True, slots=True)
class Place:
    """A settlement, hromada, raion or oblast of the codifier KATOTTG.

    `name_en` is the usual English name in the nominative ("Kupiansk"); `name_uk` the official one.
    `aliases` are further spellings people and articles use: old, Russian, other transliterations.
    Latitude and longitude are degrees (WGS 84), None when not known for certain; those of a hromada or raion
    are its centre's.
    """

    code: str
    kind: PlaceKind
    name_uk: str
    name_en: str
    #: The code of the place that contains this one; None for an oblast.
    parent: str | None = None
    aliases: tuple[str, ...] = ()
    latitude: float | None = None
    longitude: float | None = None
    #: None for anything but a settlement.
    category: SettlementCategory | None = None
    #: People counted before the full-scale war, good for an order of size only; None when not known.
    population: int | None = None

    def __hash__(self) -> int:
        # Of the code alone, which no other place has: to hash all of it, again and again, takes long.
        return hash(self.code)

    def lies_in(self, *areas: "Place") -> bool:
        """Whether it is part of one of these oblasts, raions and hromadas, as its code tells."""
        return any(
            area.kind in CODE_PREFIXES
            and self.code.startswith(area.code[: CODE_PREFIXES[area.kind]])
            and self.code != area.code
            for area in areas
        )

    @property
    def is_city(self) -> bool:
        """Whether it is a settlement of that category; no hromada is."""
        return self.category is SettlementCategory.CITY

    def name(self, language: str) -> str:
        return self.name_uk if language == "uk" else self.name_en

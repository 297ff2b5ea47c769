"""The shipped data file `data/places.tsv`: one line a place, in the order of the codes.

Fields, separated by tabs: code, kind (oblast, raion, hromada, or the category of a settlement: city, town,
village), official Ukrainian name, English name, latitude, longitude, population, other names, search keys.
Names and keys are separated by "|". Latitude and longitude of a hromada or raion are those of its centre.
"""

from collections.abc import Iterable, Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable

from bot.domain.place import CODE_PREFIXES, Place, PlaceKind, SettlementCategory

HEADER = "code\tkind\tname_uk\tname_en\tlatitude\tlongitude\tpopulation\tother_names\tkeys"
DATA: Traversable = files("bot.places") / "data"
_KINDS = {
    **{kind.value: (kind, None) for kind in PlaceKind if kind is not PlaceKind.SETTLEMENT},
    **{category.value: (PlaceKind.SETTLEMENT, category) for category in SettlementCategory},
}


def rows(name: str) -> Iterator[list[str]]:
    """The lines of a table of `data/` without its header, as lists of fields."""
    lines = (DATA / name).read_text("utf-8").splitlines()
    for line in lines[1:]:
        yield line.split("\t")


def read_places() -> Iterator[tuple[Place, list[str]]]:
    """Each place with its search keys, the containing ones before the contained."""
    containers: dict[str, str] = {}
    for code, kind_name, name_uk, name_en, latitude, longitude, population, aliases, keys in rows(
        "places.tsv"
    ):
        kind, category = _KINDS[kind_name]
        parent = containers.get(code[:9]) or containers.get(code[:6]) or containers.get(code[:4])
        if kind in CODE_PREFIXES:
            containers[code[: CODE_PREFIXES[kind]]] = code
        place = Place(
            code,
            kind,
            name_uk,
            name_en,
            parent,
            tuple(aliases.split("|")) if aliases else (),
            float(latitude) if latitude else None,
            float(longitude) if longitude else None,
            category,
            int(population) if population else None,
        )
        yield place, keys.split("|")


def row(place: Place, keys: Iterable[str]) -> str:
    """The line of a place."""
    latitude, longitude = place.latitude, place.longitude
    fields = (
        place.code,
        place.category or place.kind,
        place.name_uk,
        place.name_en,
        "" if latitude is None else f"{latitude:.5f}".rstrip("0"),
        "" if longitude is None else f"{longitude:.5f}".rstrip("0"),
        "" if place.population is None else str(place.population),
        "|".join(place.aliases),
        "|".join(keys),
    )
    return "\t".join(fields)

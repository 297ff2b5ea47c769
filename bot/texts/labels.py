"""What places are called on buttons: short, for Telegram cuts what is long, and never two the same."""

from collections import Counter
from collections.abc import Callable, Sequence

from bot.domain.place import Place, PlaceKind, SettlementCategory
from bot.texts.reader import Reader

#: The last words of the names of areas, by language, and what people write for them where space is short.
_AREAS = {
    "uk": {" область": " обл.", " район": " р-н", " громада": " громада"},
    "en": {" Oblast": " Oblast", " Raion": " Raion", " Hromada": " Hromada"},
}
_SHORTER = {"Автономна Республіка Крим": "АР Крим", "Autonomous Republic of Crimea": "Crimea"}

Manner = Callable[[Reader, Place], str]


def labels(reader: Reader, places: Sequence[Place]) -> list[str]:
    """The names; for places of one name with what tells them apart."""
    return _told_apart(reader, places, (name, _by_raion, _by_hromada, _by_category, _by_code))


def full_labels(reader: Reader, places: Sequence[Place]) -> list[str]:
    """Names with raion and oblast, and the hromada or the category where these are still the same."""
    return _told_apart(reader, places, (_by_raion, _by_hromada, _by_category, _by_code))


def labels_inside(reader: Reader, places: Sequence[Place]) -> list[str]:
    """Names of neighbours: without what they share."""
    return _told_apart(reader, places, (_inside, _inside_by_category, _inside_by_code))


def name(reader: Reader, place: Place) -> str:
    """The name, "р-н" for "район"."""
    full = place.name(reader.catalog.language)
    for ending, shorter in _AREAS[reader.catalog.language].items():
        if _is_area(place) and full.endswith(ending):
            return full.removesuffix(ending) + shorter
    return _SHORTER.get(full, full)


def around(reader: Reader, place: Place) -> list[Place]:
    """What to name with a place in a text: raion and oblast; the hromada if the raion has a namesake."""
    raion = reader.gazetteer.raion(place)
    inside = reader.gazetteer.inside(raion) if raion else ()
    namesakes = sum(other.name_uk == place.name_uk for other in inside)
    chain = reader.gazetteer.parents(place)
    return [parent for parent in chain if parent.kind is not PlaceKind.HROMADA or namesakes > 1]


def _told_apart(reader: Reader, places: Sequence[Place], manners: Sequence[Manner]) -> list[str]:
    """Each place in the first manner in which no other of them is written the same."""
    written = [[manner(reader, place) for place in places] for manner in manners]
    bearers = [Counter(line) for line in written]
    in_all = list(zip(written, bearers, strict=True))
    return [
        next((line[i] for line, its in in_all if its[line[i]] == 1), written[-1][i])
        for i in range(len(places))
    ]


def _by_raion(reader: Reader, place: Place) -> str:
    gazetteer = reader.gazetteer
    return _joined(reader, (place, gazetteer.raion(place), gazetteer.oblast(place)))


def _by_hromada(reader: Reader, place: Place) -> str:
    return _joined(reader, (place, *reader.gazetteer.parents(place)))


def _by_category(reader: Reader, place: Place) -> str:
    return f"{_inside_by_category(reader, place)}, {_around(reader, place)}".removesuffix(", ")


def _by_code(reader: Reader, place: Place) -> str:
    return f"{_inside_by_code(reader, place)}, {_around(reader, place)}".removesuffix(", ")


def _inside(reader: Reader, place: Place) -> str:
    """Neighbours are all of one kind, so its word says nothing; but Київ is not Київська."""
    full = place.name(reader.catalog.language)
    if not _is_area(place):
        parent = reader.gazetteer.parents(place)[:1]
        among_areas = not parent or parent[0].kind is not PlaceKind.HROMADA
        return _inside_by_category(reader, place) if among_areas else full
    for ending in _AREAS[reader.catalog.language]:
        full = full.removesuffix(ending)
    return _SHORTER.get(full, full)


def _inside_by_category(reader: Reader, place: Place) -> str:
    category = _category(reader, place.category)
    return f"{name(reader, place)} ({category})" if category else name(reader, place)


def _inside_by_code(reader: Reader, place: Place) -> str:
    """The last digits of a code are a number of its own, see the codifier."""
    return f"{name(reader, place)} ({place.code[-5:]})"


def _around(reader: Reader, place: Place) -> str:
    return _joined(reader, reader.gazetteer.parents(place))


def _joined(reader: Reader, chain: Sequence[Place | None]) -> str:
    return ", ".join(dict.fromkeys(name(reader, one) for one in chain if one))


def _category(reader: Reader, category: SettlementCategory | None) -> str:
    gettext = reader.catalog.gettext
    if category is None:
        return ""
    return {
        SettlementCategory.CITY: gettext("city"),
        SettlementCategory.TOWN: gettext("town"),
        SettlementCategory.VILLAGE: gettext("village"),
    }[category]


def _is_area(place: Place) -> bool:
    return place.kind is not PlaceKind.SETTLEMENT

"""Under which keys a place is found."""

from bot.domain.place import Place
from bot.places.spelling import sound


def search_key(name: str) -> str:
    """The sound of a name, words joined: a space more or less makes no other name."""
    return sound(name).replace(" ", "")


def search_keys(place: Place) -> tuple[str, ...]:
    """Those of all its names."""
    names = (place.name_uk, place.name_en, *place.aliases)
    return tuple(dict.fromkeys(map(search_key, names)))

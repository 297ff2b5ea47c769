"""Under which keys a place is found."""

from bot.domain.place import Place
from bot.places.spelling import sound


def search_keys(place: Place) -> tuple[str, ...]:
    """The sounds of all its names, words joined: a space more or less is no other name."""
    names = (place.name_uk, place.name_en, *place.aliases)
    return tuple(dict.fromkeys(sound(name).replace(" ", "") for name in names))

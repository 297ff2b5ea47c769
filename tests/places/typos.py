"""Random slips of the hand, and whether the search still finds what was meant."""

from collections.abc import Iterable, Iterator
from random import Random

from bot.places import Gazetteer, search

LETTERS = {"uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "en": "abcdefghijklmnopqrstuvwxyz"}
SHORTEST = 6
#: The oblasts along the front and the border, by the first characters of their codes.
FRONT = ("UA12", "UA14", "UA23", "UA44", "UA48", "UA59", "UA63", "UA65", "UA74")


def front_names(gazetteer: Gazetteer) -> list[str]:
    """The names of settlements near the front that a slip leaves long enough to be found."""
    front = (place.name_uk for place in gazetteer.settlements() if place.code.startswith(FRONT))
    return sorted({name for name in front if len(name) > 4})


def dropped_and_swapped(name: str, random: Random) -> tuple[str, str]:
    """The name with one letter left out, and with one changed round with the next."""
    out, at = random.randrange(len(name)), random.randrange(len(name) - 1)
    return name[:out] + name[out + 1 :], name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def names(gazetteer: Gazetteer, language: str) -> list[str]:
    """The names of settlements that are long enough to be known with one letter wrong."""
    told = {place.name(language) for place in gazetteer.settlements()}
    return sorted(name for name in told if len(name) >= SHORTEST)


def slipped(name: str, language: str, random: Random) -> str:
    """The name with one letter put in, left out, replaced or changed round with the next."""
    at, letter = random.randrange(len(name) - 1), random.choice(LETTERS[language])
    slips = (
        name[:at] + letter + name[at:],
        name[:at] + name[at + 1 :],
        name[:at] + letter + name[at + 1 :],
        name[:at] + name[at + 1] + name[at] + name[at + 2 :],
    )
    return random.choice(slips)


def missed(gazetteer: Gazetteer, chosen: Iterable[str], language: str, random: Random) -> Iterator[str]:
    """The names that are not among the first eight places found for them with one slip."""
    for name in chosen:
        found = search(gazetteer, slipped(name, language, random)).places
        if name not in {place.name(language) for place in found}:
            yield name

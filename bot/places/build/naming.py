"""The names of places: the codifier's, as the kept tables correct and add to them, and GeoNames' others."""

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from bot.places.build.entry import AREAS, Entry
from bot.places.build.geonames import Point
from bot.places.keys import search_key
from bot.places.spelling import sound
from bot.places.table import rows

_SHORTEST_OTHER = 3


@dataclass(frozen=True, slots=True)
class Names:
    #: The official Ukrainian name of today.
    current: str
    #: Former names and usual foreign spellings.
    others: tuple[str, ...] = ()


def kept_names(codifier: Sequence[Entry]) -> dict[str, Names]:
    """By code. The codifier may be older than a renaming: then its name is a former one."""
    current = {entry.code: entry.name for entry in codifier}
    others: dict[str, list[str]] = defaultdict(list)
    for code, old, new, _source in rows("renamed.tsv"):
        current[code] = new if current[code] == old else current[code]
        others[code].append(old)
    for code, spelling in rows("spellings.tsv"):
        others[code].append(spelling)
    return {code: Names(name, tuple(dict.fromkeys(others[code]))) for code, name in current.items()}


class OfficialNames:
    """Whose official name a key is: such a name is not taken for a former name of a neighbour."""

    def __init__(self, codifier: Sequence[Entry], names: Mapping[str, Names]) -> None:
        self._oblasts: dict[str, set[str]] = defaultdict(set)
        self._cities: set[str] = set()
        for entry in codifier:
            key = sound(names[entry.code].current)
            if entry.kind not in AREAS:
                self._oblasts[key].add(entry.code[:4])
            if entry.kind == "city":
                self._cities.add(key)

    def bears(self, key: str, oblast: str) -> bool:
        return oblast in self._oblasts[key] or key in self._cities


def names_of_point(point: Point, found_by: Collection[str], official: OfficialNames) -> tuple[str, ...]:
    """The point's names in the scripts that people here type, each with a sound that finds nothing yet."""
    keys, names = set(found_by), []
    for name in sorted(point.names, key=lambda name: not is_cyrillic(name)):
        key = search_key(name)
        if key in keys or not _is_typed(name) or official.bears(sound(name), point.oblast):
            continue
        keys.add(key)
        names.append(name)
    return tuple(names)


def is_cyrillic(name: str) -> bool:
    return any("\u0400" <= letter <= "\u04ff" for letter in name)


def _is_typed(name: str) -> bool:
    """Not Chinese or Greek, not spelled out sound by sound ("ku pi yang si ke"), no airport's code."""
    letters = [letter for letter in unicodedata.normalize("NFD", name) if letter.isalpha()]
    return (
        len(letters) >= _SHORTEST_OTHER
        and name[0].isupper()
        and not name.isupper()
        and all(letter.isascii() or is_cyrillic(letter) for letter in letters)
    )

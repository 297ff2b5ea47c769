"""From what a person typed to the places it may mean."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from bot.domain.place import Place, PlaceKind, SettlementCategory
from bot.places.gazetteer import Gazetteer
from bot.places.spelling import plain, sound

#: No name of a place with its raion and oblast is longer.
LONGEST_QUERY = 120
NEAR = 75
#: A wrong first letter is rare, so a name that begins otherwise must be this near.
NEAR_WITH_OTHER_BEGINNING = 86
PREFIX_SCORE = 92

_KINDS = (
    "область обл район р н громада тг місто м смт селище село с город пгт поселок посёлок деревня "
    "oblast region province raion rayon district hromada community city town village settlement of in у в і"
)
_KIND_WORDS = frozenset(map(sound, _KINDS.split()))
_RANK = {SettlementCategory.CITY: 0, SettlementCategory.TOWN: 1, SettlementCategory.VILLAGE: 2}


@dataclass(frozen=True, slots=True)
class Found:
    #: Best first.
    places: tuple[Place, ...] = ()
    #: The query names these places; otherwise their names are only near to it.
    exact: bool = False
    #: The query names several places: a person has to choose.
    ambiguous: bool = False


def search(gazetteer: Gazetteer, query: str, limit: int = 8, reported: Collection[str] = ()) -> Found:
    """Places that the query names, else places with a near name, else nothing.

    `reported` are codes of places that have facts: they come first among equals, and never settle which
    of several places of one name is meant.
    """
    if len(query) > LONGEST_QUERY:
        return Found()
    index = _index(gazetteer)
    named = index.named(query)
    if named:
        return Found(_ranked(named, reported)[:limit], exact=True, ambiguous=len(named) > 1)
    return Found(tuple(index.near(query, limit, reported)))


class _Index:
    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._by_plain: dict[str, list[Place]] = defaultdict(list)
        self._by_sound: dict[str, list[Place]] = defaultdict(list)
        for place in gazetteer:
            names = (place.name_uk, place.name_en, *place.aliases)
            for key in {_joined(plain(name)) for name in names}:
                self._by_plain[key].append(place)
            for key in {_joined(sound(name)) for name in names}:
                self._by_sound[key].append(place)
        self._sounds = sorted(self._by_sound)

    def named(self, query: str) -> list[Place]:
        """Places of exactly this name; the letters as they were typed count before their sound."""
        return self._by_name(plain(query).split(), self._by_plain) or self._by_name(
            sound(query).split(), self._by_sound
        )

    def _by_name(self, words: list[str], names: dict[str, list[Place]]) -> list[Place]:
        for name, rest in _readings(words):
            within = [sound(word) for word in rest if sound(word) not in _KIND_WORDS]
            places = [place for place in names.get(name, ()) if self._lies_within(place, within)]
            if places:
                return places
        return []

    def _lies_within(self, place: Place, words: list[str]) -> bool:
        """Whether each word belongs to the name of a place that contains this one."""
        around = [
            part
            for parent in self._gazetteer.parents(place)
            for name in (parent.name_uk, parent.name_en)
            for part in sound(name).split()
        ]
        return all(any(_same_stem(word, part) for part in around) for word in words)

    def near(self, query: str, limit: int, reported: Collection[str]) -> Iterator[Place]:
        key = _joined(sound(query))
        if len(key) < 3:
            return
        best: dict[str, tuple[float, Place]] = {}
        for name, score in self._near_names(key):
            for place in self._by_sound[name]:
                if place.code not in best or score > best[place.code][0]:
                    best[place.code] = (score, place)
        ordered = sorted(best.values(), key=lambda pair: (-pair[0], *_rank(pair[1], reported)))
        yield from (place for _, place in ordered[:limit])

    def _near_names(self, key: str) -> Iterator[tuple[str, float]]:
        for position in range(bisect_left(self._sounds, key), len(self._sounds)):
            if not self._sounds[position].startswith(key):
                break
            yield self._sounds[position], PREFIX_SCORE
        alike = process.extract(key, self._sounds, scorer=fuzz.ratio, score_cutoff=NEAR, limit=40)
        for name, score, _ in alike:
            if name[0] == key[0] or score >= NEAR_WITH_OTHER_BEGINNING:
                yield name, score


@lru_cache(maxsize=4)
def _index(gazetteer: Gazetteer) -> _Index:
    return _Index(gazetteer)


def _readings(words: list[str]) -> Iterator[tuple[str, list[str]]]:
    """The ways to split a query into a name and what surrounds it, the longest name first."""
    for length in range(len(words), 0, -1):
        yield _joined(" ".join(words[:length])), words[length:]
        yield _joined(" ".join(words[-length:])), words[:-length]
    for start in range(1, len(words) - 1):
        yield words[start], words[:start] + words[start + 1 :]


def _joined(name: str) -> str:
    return name.replace(" ", "")


def _same_stem(word: str, part: str) -> bool:
    """Донецька, Донецької, Donetsk: the same but for the ending."""
    shared = max(4, min(len(word), len(part)) - 2)
    return word[:shared] == part[:shared]


def _ranked(places: list[Place], reported: Collection[str]) -> tuple[Place, ...]:
    return tuple(sorted(places, key=lambda place: _rank(place, reported)))


def _rank(place: Place, reported: Collection[str]) -> tuple[bool, bool, int, str]:
    kind = place.kind is not PlaceKind.SETTLEMENT
    category = _RANK.get(place.category, 3) if place.category else 3
    return place.code not in reported, kind, category, place.code

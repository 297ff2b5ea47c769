"""Keys that differ from a misspelt name by few letters."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from bot.places.phones import key_of, phones, skeleton

SHORTEST = 3
#: A beginning of a name is as near as one wrong letter.
_BEGINNING, _SHORTEST_BEGINNING = 1.0, 4
_LONGEST = 40
_MOST = 60
#: A wrong first letter is rare; wrong vowels are common.
_OTHER_BEGINNING, _SAME_CONSONANTS = 0.3, -0.3


class Neighbours:
    def __init__(self, keys: Iterable[str]) -> None:
        listed = "\n".join(keys)
        #: Who types Cyrillic errs by sounds, who types Latin by letters.
        self._of_sounds = _Names(phones(listed))
        self._of_letters = _Names(listed)

    def near(self, key: str, latin: bool) -> dict[str, float]:
        """Keys with their distance from this one, in letters or so; less is nearer."""
        if latin:
            return self._of_letters.near(key)
        return {key_of(name): distance for name, distance in self._of_sounds.near(phones(key)).items()}


class _Names:
    def __init__(self, listed: str) -> None:
        #: Each between line ends.
        self._text = f"\n{listed}\n"
        self._names = frozenset(listed.split("\n"))
        self._of_length: dict[int, list[str]] = defaultdict(list)
        for name in self._names:
            self._of_length[len(name)].append(name)

    def near(self, typed: str) -> dict[str, float]:
        if not SHORTEST <= len(typed) <= _LONGEST:
            return {}
        found: dict[str, float] = {}
        for name, distance in (*self._longer(typed), *self._swapped(typed), *self._alike(typed)):
            found[name] = min(distance, found.get(name, distance))
        bare = skeleton(typed)
        return {
            name: distance
            + _OTHER_BEGINNING * (name[0] != typed[0])
            + _SAME_CONSONANTS * (skeleton(name) == bare)
            for name, distance in found.items()
        }

    def _longer(self, typed: str) -> Iterator[tuple[str, float]]:
        """The names that begin so."""
        if len(typed) < _SHORTEST_BEGINNING:
            return
        start = self._text.find("\n" + typed)
        for _ in range(_MOST):
            if start < 0:
                break
            end = self._text.index("\n", start + 1)
            yield self._text[start + 1 : end], _BEGINNING
            start = self._text.find("\n" + typed, end)

    def _swapped(self, typed: str) -> Iterator[tuple[str, float]]:
        """The names in which two neighbouring letters are changed round: one mistake, but two edits."""
        for at in range(len(typed) - 1):
            name = typed[:at] + typed[at + 1] + typed[at] + typed[at + 2 :]
            if name in self._names:
                yield name, 1.0

    def _alike(self, typed: str) -> Iterator[tuple[str, float]]:
        most = allowed(len(typed))
        for length in range(len(typed) - most, len(typed) + most + 1):
            names = self._of_length.get(length, ())
            alike = process.extract(typed, names, scorer=Levenshtein.distance, score_cutoff=most, limit=_MOST)
            yield from ((name, float(distance)) for name, distance, _ in alike)


def allowed(length: int) -> int:
    """How many letters of a name may be wrong."""
    return 1 if length < 6 else 2 if length < 10 else 3

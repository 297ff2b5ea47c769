"""The letters without which a pattern matches nothing: cheaper to look for than the pattern itself."""

import re
from collections.abc import Iterable, Iterator, Sequence

# The parser of `re` itself, so that what it says of a pattern is what the pattern does.
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_REPEATS = frozenset({codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT})
#: Of these at least one is in all that matches.
Alternatives = frozenset[str]


class Rules(Sequence[re.Pattern[str]]):
    """Patterns for texts in lower case, of which those that cannot match a text are passed over."""

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        self._patterns = tuple(patterns)
        self._needed = tuple(needed(pattern) for pattern in self._patterns)
        self._letters = frozenset(letters for its in self._needed for one_of in its for letters in one_of)

    def possible(self, text: str) -> Iterator[re.Pattern[str]]:
        """In their order, those that may match."""
        absent = frozenset(letters for letters in self._letters if letters not in text)
        for pattern, its in zip(self._patterns, self._needed, strict=True):
            if not any(one_of <= absent for one_of in its):
                yield pattern

    def __getitem__(self, index: Any) -> Any:
        return self._patterns[index]

    def __len__(self) -> int:
        return len(self._patterns)


def needed(pattern: re.Pattern[str]) -> frozenset[Alternatives]:
    """What all that `pattern` matches has, in lower case: of each of these sets at least one."""
    return frozenset(_needed(parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)))


def _needed(parsed: Iterable[tuple[Any, Any]]) -> Iterator[Alternatives]:
    letters = ""
    for code, its in (*parsed, (None, None)):
        if code is codes.LITERAL:
            letters += chr(its).lower()
            continue
        if letters:
            yield frozenset({letters})
        letters = ""
        yield from _within(code, its)


def _within(code: Any, its: Any) -> Iterator[Alternatives]:
    if code is codes.SUBPATTERN:
        yield from _needed(its[3])
    elif code is codes.ATOMIC_GROUP:
        yield from _needed(its)
    elif code in _REPEATS and its[0] > 0:
        yield from _needed(its[2])
    elif code is codes.BRANCH:
        # Of each branch the longest letters: they are in the fewest texts.
        each = [max(_needed(branch), key=_length, default=None) for branch in its[1]]
        if all(each):
            yield frozenset[str]().union(*(one_of for one_of in each if one_of))
    elif code is codes.IN and all(kind is codes.LITERAL for kind, _ in its):
        yield frozenset(chr(value).lower() for _, value in its)


def _length(letters: Alternatives) -> int:
    return min(map(len, letters))

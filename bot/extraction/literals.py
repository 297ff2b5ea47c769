"""The letters without which a pattern matches nothing: cheaper to look for than the pattern itself."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache

# The parser of `re` itself, so that what it says of a pattern is what the pattern does.
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from bot.extraction.lower import in_lower_case, pattern_in_lower_case

_REPEATS = frozenset({codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT})
#: Of one sentence the same is asked again and again.
_REMEMBERED = 64
#: Letters are first looked for by as many of them, all at once, which spares most of the looking one by one.
_STEM = 4
#: Of a pattern: what is escaped, a set, a bar or the bounds of a group.
_SIGNS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[|()]")
#: The bit of what every text has.
_ANY_TEXT = 1
#: Of these at least one is in all that matches.
Alternatives = frozenset[str]


class Rules(Sequence[re.Pattern[str]]):
    """Patterns of which those that cannot match a text are passed over: `possible` takes it in lower case."""

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        self._patterns = tuple(patterns)
        needs = list(map(_rarest, self._patterns))
        bits: dict[str, int] = {}
        for its in needs:
            for one_of in its:
                for letters in one_of:
                    bits.setdefault(letters, 2 << len(bits))
        self._short = tuple(its for its in bits.items() if len(its[0]) < _STEM)
        self._by_stem: dict[str, list[tuple[str, int]]] = {}
        for letters, bit in bits.items():
            if len(letters) >= _STEM:
                self._by_stem.setdefault(letters[:_STEM], []).append((letters, bit))
        #: By the bit of letters the numbers of the patterns that need these, or others in their place, first.
        self._by_bit: dict[int, list[int]] = {bit: [] for bit in (_ANY_TEXT, *bits.values())}
        for number, its in enumerate(needs):
            for bit in [bits[letters] for letters in its[0]] if its else [_ANY_TEXT]:
                self._by_bit[bit].append(number)
        #: The bits of which a text must have one besides, for each pattern.
        self._others = [
            sum(bits[letters] for one_of in its[1:] for letters in one_of) or _ANY_TEXT for its in needs
        ]
        #: In their order, those that may match a text.
        self.possible: Callable[[str], Sequence[re.Pattern[str]]] = lru_cache(_REMEMBERED)(self._possible)

    def _possible(self, text: str) -> Sequence[re.Pattern[str]]:
        there, numbers = _ANY_TEXT, set(self._by_bit[_ANY_TEXT])
        for letters, bit in self._short:
            if letters in text:
                there |= bit
                numbers.update(self._by_bit[bit])
        for stem in self._by_stem.keys() & _stems(text):
            for letters, bit in self._by_stem[stem]:
                if letters in text:
                    there |= bit
                    numbers.update(self._by_bit[bit])
        return [self._patterns[number] for number in sorted(numbers) if self._others[number] & there]

    def is_in(self, text: str) -> bool:
        """Whether any matches somewhere in a text, which need not be in lower case."""
        return any(pattern.search(text) for pattern in self.possible(in_lower_case(text)))

    def __getitem__(self, index: Any) -> Any:
        return self._patterns[index]

    def __len__(self) -> int:
        return len(self._patterns)


class OneOf:
    """The alternatives of a long pattern that is asked yes or no of a text whatever its case.

    Each is looked for only where its letters are, which takes a tenth of the time of the pattern.
    """

    def __init__(self, pattern: str) -> None:
        self._alternatives = Rules(map(re.compile, _alternatives(pattern_in_lower_case(pattern))))

    def is_in(self, text: str) -> bool:
        return self._alternatives.is_in(in_lower_case(text))


def _alternatives(pattern: str) -> Iterator[str]:
    """What stands between the bars that are in no group and no set."""
    depth = begun = 0
    for sign in _SIGNS.finditer(pattern):
        if sign[0] == "|" and not depth:
            yield pattern[begun : sign.start()]
            begun = sign.end()
        depth += {"(": 1, ")": -1}.get(sign[0], 0)
    yield pattern[begun:]


@lru_cache(maxsize=_REMEMBERED)
def _stems(text: str) -> frozenset[str]:
    """All that stands in it, as many letters each as a stem has."""
    return frozenset([text[at : at + _STEM] for at in range(len(text) - _STEM + 1)])


@cache
def _rarest(pattern: re.Pattern[str]) -> Sequence[Alternatives]:
    """The two that say most of what the pattern needs: long letters, few of them."""
    return sorted(needed(pattern), key=lambda one_of: (-_length(one_of), len(one_of), sorted(one_of)))[:2]


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

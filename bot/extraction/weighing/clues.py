"""The clues of a candidate: the words around it, and how its town is spoken of."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.extraction.passage import ANAPHOR, AREA, COUNT, HROMADA, LENGTH, OTHER, TOWN, Passage
from bot.extraction.sizes import size_of
from bot.extraction.weighing.candidate import Candidate, Sort

#: So many words on either side are near.
_NEAR = 5
_DIGITS_OF_A_YEAR = 4
_MARKS = {COUNT: "N", LENGTH: "L", TOWN: "T", ANAPHOR: "A", OTHER: "O", AREA: "R", HROMADA: "H"}
_TOKEN = re.compile("|".join(f"{mark}+" for mark in _MARKS) + r"|[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*|\d+|[^\w\s]")
_APOSTROPHE = re.compile("[’ʼ]")

#: A word with its place in the shadow.
Stem = tuple[str, int, int]


def stems_of(passage: Passage, letters: int) -> list[Stem]:
    """The words of its shadow, each cut to so many letters, with their spans; a mark is its capital."""
    return [(_stem(found[0], letters), *found.span()) for found in _TOKEN.finditer(passage.shadow)]


def _stem(word: str, letters: int) -> str:
    if word[0] in _MARKS:
        return _MARKS[word[0]]
    return _of_digits(word) if word[0].isdigit() else _APOSTROPHE.sub("'", word)[:letters]


def _of_digits(word: str) -> str:
    """Years before and since the invasion are told apart."""
    if len(word) != _DIGITS_OF_A_YEAR or not "1900" <= word < "2100":
        return "#"
    return "#since" if word >= "2022" else "#before"


def clues_of_all(stems: Sequence[Stem]) -> set[str]:
    """What all candidates of a passage have in common."""
    return {
        *(f"has {stem}" for stem, _, _ in stems),
        *(f"pair {one} {other}" for (one, _, _), (other, _, _) in pairwise(stems)),
    }


def clues_of(candidate: Candidate, stems: Sequence[Stem]) -> set[str]:
    """What one candidate has beside them; `stems` are of its passage."""
    left = [stem for stem, _, end in stems if end <= candidate.start]
    right = [stem for stem, start, _ in stems if start >= candidate.end]
    inside = [stem for stem, start, end in stems if candidate.start <= start and end <= candidate.end]
    return {
        *_around(left, right),
        *(f"in {stem}" for stem in inside),
        *_size(candidate),
        *_likely(candidate),
        *_anchored(candidate, stems),
    }


def _around(left: Sequence[str], right: Sequence[str]) -> Iterator[str]:
    yield from (f"near left {stem}" for stem in left[-_NEAR:])
    yield from (f"left {stem}" for stem in left[:-_NEAR])
    yield from (f"near right {stem}" for stem in right[:_NEAR])
    yield from (f"right {stem}" for stem in right[_NEAR:])
    first, last = (left or ["^"])[-1], (right or ["$"])[0]
    yield f"next left {' '.join(left[-2:])}"
    yield f"next right {' '.join(right[:2])}"
    yield f"just left {first}"
    yield f"just right {last}"
    yield f"between {first} {last}"


def _likely(candidate: Candidate) -> Iterator[str]:
    if candidate.likely is not None:
        yield f"goes on {int(candidate.likely * 10)}"


def _size(candidate: Candidate) -> Iterator[str]:
    if candidate.quantity is None:
        return
    yield f"digits {len(str(int(candidate.quantity.value)))}"
    if candidate.sort is Sort.COUNT:
        size = size_of(candidate.quantity.value, candidate.place)
        spoken = "spoken of" if candidate.is_spoken_of else "not spoken of"
        yield f"size {size}"
        yield f"size {size} {spoken}"
        yield f"is {spoken}"


def _anchored(candidate: Candidate, stems: Sequence[Stem]) -> Iterator[str]:
    """The words from its anchor to its town, where it has both."""
    if candidate.anchor is None or candidate.role is None:
        return
    first, last = candidate.anchor
    word = next(stem for stem, start, end in stems if start < last and end > first)
    if last <= candidate.start:
        side, way = "before", [stem for stem, start, end in stems if start >= last and end <= candidate.start]
    else:
        side, way = "after", [stem for stem, start, end in stems if start >= candidate.end and end <= first]
    yield f"as {candidate.role.name}"
    yield f"anchor {word} {side}"
    yield f"anchor {side} {min(len(way) // 3, 4)}"
    yield from (f"way {side} {stem}" for stem in way)
    yield f"way {side} {' '.join(way[:3])}"

"""Weighing the candidates of one text."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from bot.domain.fact import Evacuation, FactKind, Shelling
from bot.domain.place import Place
from bot.extraction.finding import Finding
from bot.extraction.passage import Passage, part_around
from bot.extraction.sizes import is_of_another
from bot.extraction.subjects import Subjects
from bot.extraction.syntax import Syntax
from bot.extraction.weighing.candidate import Anchors, Candidate, Sort, candidates
from bot.extraction.weighing.clues import clues_of, clues_of_all, stems_of
from bot.extraction.weighing.standing import Standings
from bot.extraction.weighing.weights import Weights


class Weighed(NamedTuple):
    """A candidate, how likely it states anything, what it most likely does, and how likely that is."""

    candidate: Candidate
    stated: float
    label: str
    likely: float


class Weigher:
    """The candidates of the passages of one text, and how likely each states something."""

    def __init__(
        self,
        text: str,
        passages: Sequence[Passage],
        subjects: Subjects,
        *,
        syntax: Syntax,
        anchors: Anchors,
        weights: Mapping[Sort, Weights],
    ) -> None:
        self._subjects = subjects
        self._standings = Standings(text, passages, subjects)
        self._syntax = syntax
        self._anchors = anchors
        self._weights = weights
        self._by_passage: dict[int, Sequence[Weighed]] = {}

    def candidates(self, passage: Passage) -> Iterator[tuple[Candidate, set[str]]]:
        """Those of a passage, with their clues."""
        found = list(candidates(passage, self._subjects, self._standings, self._anchors))
        if not found:
            return
        stems = stems_of(passage, self._anchors.letters)
        shared = clues_of_all(stems)
        standing = {
            place: set(self._standings.clues(place, passage)) for place in {its.place for its in found}
        }
        silent = {sort: {"silent"} for sort in Sort if self.is_silent(sort, passage)}
        for its in found:
            yield its, shared | clues_of(its, stems) | standing[its.place] | silent.get(its.sort, set())

    def is_of_another(self, passage: Passage, finding: Finding, place: Place) -> bool:
        """Whether a count is another town's that the text names, by how large they are."""
        return not passage.names(place) and is_of_another(finding, place, self._standings.towns)

    def is_silent(self, sort: Sort, passage: Passage) -> bool:
        """Whether it may say the contrary, or speak of another time."""
        return self._anchors.silences[sort].search(passage.shadow) is not None

    def weighed(self, passage: Passage) -> Sequence[Weighed]:
        if passage.number not in self._by_passage:
            self._by_passage[passage.number] = tuple(self._weigh(passage))
        return self._by_passage[passage.number]

    def _weigh(self, passage: Passage) -> Iterator[Weighed]:
        for candidate, clues in self.candidates(passage) if self._weights else ():
            yield Weighed(candidate, *self._weights[candidate.sort].weigh(clues))

    def finding(self, weighed: Weighed) -> Finding:
        """What it most likely states.

        Its quote are the parts of the sentence in which its town or number and its anchor stand.
        """
        its, label = weighed.candidate, weighed.label
        first, last = its.anchor or (its.start, its.end)
        start, end = min(its.start, first), max(its.end, last)
        parts = part_around(its.passage.shadow, self._syntax.clause_break, start, end)
        quote = _trimmed(its.passage.text, *parts)
        places = (its.place,)
        if its.quantity is not None:
            return Finding.measured(FactKind(label), places, its.quantity, *quote)
        if its.sort is Sort.EVACUATION:
            return Finding(FactKind.EVACUATION, places, Evacuation(label), *quote)
        return Finding(FactKind.SHELLING, places, Shelling(label), *quote)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the spaces at either end."""
    inner = text[start:end]
    return start + len(inner) - len(inner.lstrip()), end - len(inner) + len(inner.rstrip())

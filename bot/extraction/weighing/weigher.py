"""Weighing the candidates of one text."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from bot.domain.fact import Evacuation, FactKind, Shelling
from bot.domain.place import Place
from bot.extraction.finding import Finding
from bot.extraction.passage import Passage, part_around
from bot.extraction.sizes import is_of_another
from bot.extraction.subjects import AGREED, LIKELY, Subjects
from bot.extraction.syntax import Syntax
from bot.extraction.weighing.candidate import SORTS, Anchors, Candidate, Sort, candidates
from bot.extraction.weighing.clues import clues_of, clues_of_all, stems_of
from bot.extraction.weighing.standing import Standings
from bot.extraction.weighing.weights import Weights

#: So likely has to be what is told. What the known population of a town speaks for too may be less sure.
_SURE = 0.65
_SURE_BY_SIZE = 0.6
#: What a rule found is not told where it is less likely than this that anything is stated.
_DOUBTFUL = 0.05
#: Fewer people are a handful.
_HANDFUL = 5


class Weighed(NamedTuple):
    """A candidate, how likely it states anything, what it most likely does, and how likely that is."""

    candidate: Candidate
    stated: float
    label: str
    likely: float


class Weigher:
    """The candidates of the passages of one text, and what is likely enough stated by them."""

    def __init__(
        self,
        text: str,
        passages: Sequence[Passage],
        subjects: Subjects,
        *,
        syntax: Syntax,
        anchors: Anchors,
        weights: Mapping[Sort, Weights],
        newest_year: int,
    ) -> None:
        self._subjects = subjects
        self._standings = Standings(text, passages, subjects)
        self._syntax = syntax
        self._anchors = anchors
        self._weights = weights
        self._newest_year = newest_year
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
        for its in found:
            yield its, shared | clues_of(its, stems) | standing[its.place]

    def sure(self, passage: Passage) -> Iterator[tuple[Weighed, Finding]]:
        """What its candidates state likely enough, a number of one town only."""
        likeliest: dict[tuple[Sort, int, Place | None], tuple[Weighed, Finding]] = {}
        for its in self._weighed(passage):
            candidate = its.candidate
            key = (candidate.sort, candidate.start, None if candidate.quantity else candidate.place)
            if candidate.likely is not None and candidate.likely < _least_carried(its.label):
                continue
            least = _SURE_BY_SIZE if its.label == FactKind.POPULATION_PREWAR else _SURE
            if its.likely < max(least, likeliest[key][0].likely if key in likeliest else 0):
                continue
            finding = self._finding(candidate, its.label)
            if not self.is_of_another(passage, finding, candidate.place):
                likeliest[key] = (its, finding)
        yield from likeliest.values()

    def is_of_another(self, passage: Passage, finding: Finding, place: Place) -> bool:
        """Whether a count is another town's that the text names, by how large they are."""
        return not passage.names(place) and is_of_another(finding, place, self._standings.towns)

    def doubts(self, passage: Passage, finding: Finding, place: Place) -> bool:
        """Whether the words around what a rule found of a place speak against it.

        Of counts from before the war the known population does, see `is_of_another`.
        """
        if finding.kind is FactKind.POPULATION_PREWAR or _is_a_handful(finding):
            return False
        if str(self._newest_year) in passage.text:
            return False  # most years are those of what is over: this one is not
        stated = [
            its.stated
            for its in self._weighed(passage)
            if its.candidate.place == place
            and its.candidate.sort is SORTS[finding.kind]
            and (its.candidate.quantity is None or _is_at(its.candidate, finding))
        ]
        return bool(stated) and max(stated) < _DOUBTFUL

    def _weighed(self, passage: Passage) -> Sequence[Weighed]:
        if passage.number not in self._by_passage:
            self._by_passage[passage.number] = tuple(self._weigh(passage))
        return self._by_passage[passage.number]

    def _weigh(self, passage: Passage) -> Iterator[Weighed]:
        for candidate, clues in self.candidates(passage) if self._weights else ():
            yield Weighed(candidate, *self._weights[candidate.sort].weigh(clues))

    def _finding(self, its: Candidate, label: str) -> Finding:
        """Its quote are the parts of the sentence in which its town or number and its anchor stand."""
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


def _least_carried(label: str) -> float:
    """How likely a passage that names no town has to go on about this one.

    An order may be of a whole region. Of people before the war and of fire other words tell enough.
    """
    if label in set(Evacuation):
        return LIKELY
    return AGREED if label in (FactKind.POPULATION_NOW, FactKind.FRONT_DISTANCE_KM) else 0.0


def _is_a_handful(finding: Finding) -> bool:
    """ "Two are left": most such counts count something else, which says little of what a rule read."""
    return finding.kind is FactKind.POPULATION_NOW and float(finding.value) < _HANDFUL


def _is_at(candidate: Candidate, finding: Finding) -> bool:
    """Whether its number is what was found, and no total of which a share was reckoned."""
    is_same = candidate.quantity is not None and candidate.quantity.value == finding.value
    return is_same and finding.start < candidate.end <= finding.end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the spaces at either end."""
    inner = text[start:end]
    return start + len(inner) - len(inner.lstrip()), end - len(inner) + len(inner.rstrip())

"""What a text may state: that a place has a value of a kind, with all in the text that tells so."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.domain.fact import FactKind, FactValue
from bot.domain.place import Place
from bot.extraction.finding import Finding
from bot.extraction.passage import Passage
from bot.extraction.weighing import Candidate, Weighed

#: Of these kinds the value is a number.
NUMBERS = (FactKind.POPULATION_NOW, FactKind.POPULATION_PREWAR, FactKind.FRONT_DISTANCE_KM)


@dataclass(eq=False, slots=True)
class Statement:
    place: Place
    kind: FactKind
    value: FactValue
    #: What rules found.
    found: list[tuple[Passage, Finding]] = field(default_factory=list)
    #: What the words around a number or a town make likely.
    weighed: list[tuple[Passage, Weighed, Finding]] = field(default_factory=list)

    @property
    def key(self) -> tuple[Place, FactKind, FactValue]:
        return self.place, self.kind, self.value

    @property
    def likely(self) -> float:
        """How likely the words make it that this is stated."""
        return max((its.likely for _, its, _ in self.weighed), default=0.0)

    @property
    def scene(self) -> Passage:
        """Where a rule found it first, else where it is likeliest stated."""
        return self.found[0][0] if self.found else self.by_words[0]

    @property
    def by_words(self) -> tuple[Passage, Weighed, Finding]:
        """Where its words make it likeliest."""
        return max(self.weighed, key=lambda its: its[1].likely)


def statements_of(
    found: Iterable[tuple[Passage, Finding]], weighed: Iterable[tuple[Passage, Weighed, Finding]]
) -> list[Statement]:
    """Those that say the same of the same place are one."""
    by_key: dict[tuple[Place, FactKind, FactValue], Statement] = {}

    def of(place: Place, finding: Finding) -> Statement:
        key = (place, finding.kind, finding.value)
        return by_key.setdefault(key, Statement(*key))

    for passage, finding in found:
        for place in finding.places:
            of(place, finding).found.append((passage, finding))
    for passage, its, finding in weighed:
        of(its.candidate.place, finding).weighed.append((passage, its, finding))
    return list(by_key.values())


def is_in_the_words_of(finding: Finding, candidate: Candidate) -> bool:
    """Whether a rule may have found it from this candidate of its place and sort."""
    quantity = candidate.quantity
    if quantity is None:
        return True
    # It is no total of which a share was reckoned.
    return quantity.value == finding.value and finding.start < candidate.end <= finding.end

"""What a rule finds in a passage."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from bot.domain.fact import FactKind, FactValue, Qualifier, Terms
from bot.domain.place import Place
from bot.extraction.passage import Passage
from bot.extraction.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Finding:
    """A statement about places; [start:end] is its quote within the passage.

    It may begin in the passage before, at a negative `start`: with the total of which it tells a share.
    """

    kind: FactKind
    places: tuple[Place, ...]
    value: FactValue
    start: int
    end: int
    qualifier: Qualifier = Qualifier.EXACT
    bounds: tuple[float, float] | None = None
    #: Of an evacuation order.
    terms: Terms | None = None
    #: Of a list or a sentence that goes on: the statement that it goes on with, and its span there. Who said
    #: that said this.
    led_by: tuple[Passage, int, int] | None = None
    #: A share of the total that a passage before tells.
    is_reckoned: bool = False

    @classmethod
    def measured(
        cls, kind: FactKind, places: tuple[Place, ...], quantity: Quantity, start: int, end: int
    ) -> "Finding":
        return cls(kind, places, quantity.value, start, end, quantity.qualifier, quantity.bounds)


def once_per_place(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings without the places that one before was about: at most one statement for each."""
    told: set[str] = set()
    for finding in findings:
        new = tuple(place for place in finding.places if place.code not in told)
        if new:
            told.update(place.code for place in new)
            yield replace(finding, places=new)

"""What a rule finds in a passage."""

from dataclasses import dataclass

from bot.domain.fact import FactKind, FactValue, Qualifier, Terms
from bot.domain.place import Place
from bot.extraction.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Finding:
    """A statement about places; [start:end] is its quote within the passage."""

    kind: FactKind
    places: tuple[Place, ...]
    value: FactValue
    start: int
    end: int
    qualifier: Qualifier = Qualifier.EXACT
    bounds: tuple[float, float] | None = None
    #: Of an evacuation order.
    terms: Terms | None = None

    @classmethod
    def measured(
        cls, kind: FactKind, places: tuple[Place, ...], quantity: Quantity, start: int, end: int
    ) -> "Finding":
        return cls(kind, places, quantity.value, start, end, quantity.qualifier, quantity.bounds)

"""A number as a text hedges it."""

from dataclasses import dataclass

from bot.domain.fact import Qualifier
from bot.extraction.spans import Span


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its hedge; [start:end] covers both. A range's value is its midpoint."""

    start: int
    end: int
    value: float
    qualifier: Qualifier = Qualifier.EXACT
    bounds: tuple[float, float] | None = None

    @property
    def span(self) -> Span:
        return self.start, self.end

    @property
    def counts_heads(self) -> bool:
        """Whether so many people can be: a half of one only in the middle of a range."""
        return self.value >= 1 and (self.value % 1 == 0 or bool(self.bounds))

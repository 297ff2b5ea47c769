"""Those who speak in a text, or are named in it, each with all the times that they do."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.extraction.attribution import How
from bot.extraction.passage import Passage


@dataclass(frozen=True, slots=True)
class Voice:
    #: As it is told: the fullest name that the text has.
    name: str
    #: What all forms of the name have in common.
    known: str
    #: How many were named in the text before.
    rank: int
    #: In the order of the text: the number of a passage, and as what they stand there.
    times: Sequence[tuple[int, How]]
    #: The numbers of the passages in which they speak, or that say whose the text is, in order.
    spoken: Sequence[int]

    def how_at(self, number: int) -> How | None:
        first, last = (
            bisect_left(self.times, (number, How.NAMED)),
            bisect_right(self.times, (number, How.SIGNS)),
        )
        return self.times[last - 1][1] if first < last else None

    def far_from(self, number: int) -> int:
        """How many passages lie between this one and the nearest in which they stand."""
        after = bisect_left(self.times, (number, How.NAMED))
        return min(abs(at - number) for at, _ in self.times[max(0, after - 1) : after + 1])

    def speaks_between(self, first: int, last: int) -> bool:
        """Whether in one of the passages from `first` to `last`."""
        after = bisect_left(self.spoken, first)
        return after < len(self.spoken) and self.spoken[after] <= last


@dataclass(frozen=True, slots=True)
class Setting:
    """What the signs of all voices of one text are read from."""

    passages: Sequence[Passage]
    voices: Sequence[Voice]
    #: How often anybody speaks.
    times_spoken: int
    #: By the number of a passage, the number of its paragraph.
    paragraphs: Mapping[int, int]
    #: The passages that lie within a quotation, wholly or in part.
    quoted: frozenset[int]
    #: The passages with which a part begins that tells of earlier days or of other news.
    turns: Sequence[int]

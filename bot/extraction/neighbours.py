"""The passages around a passage."""

from collections.abc import Sequence
from itertools import takewhile

from bot.extraction.mention import Role
from bot.extraction.passage import Passage


class Neighbours:
    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages

    def before(self, passage: Passage, count: int) -> Sequence[Passage]:
        """The passages before this one, at most so many."""
        return self._passages[max(0, passage.number - count) : passage.number]

    def following(self, passage: Passage, count: int) -> Sequence[Passage]:
        """The passages after this one, at most so many, whatever they name."""
        return self._passages[passage.number + 1 : passage.number + 1 + count]

    def after(self, passage: Passage, count: int) -> Sequence[Passage]:
        """The passages after this one, at most so many, up to one that names another town."""
        named = {mention.place for mention in passage.mentions}

        def names_no_other(its: Passage) -> bool:
            return all(m.place in named for m in its.mentions if m.role is Role.TOWN)

        return list(takewhile(names_no_other, self.following(passage, count)))

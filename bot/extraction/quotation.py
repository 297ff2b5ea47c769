"""Quotations, also those that go on over several paragraphs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.extraction.paragraphs import paragraphs
from bot.extraction.passage import Passage

_MARKS = re.compile('[“”„«»"]')
_OPENS, _CLOSES = frozenset("“„«"), frozenset("”»")
#: One that is not closed within so many paragraphs was closed by a mark that is missing.
_LONGEST = 6

#: A passage by its number, and a place in it.
Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Quotation:
    opens: Point
    closes: Point

    @property
    def first(self) -> int:
        """The number of the passage in which it begins."""
        return self.opens[0]

    @property
    def last(self) -> int:
        return self.closes[0]

    def has(self, number: int, position: int) -> bool:
        return self.opens < (number, position) <= self.closes


def quotations(passages: Sequence[Passage]) -> list[Quotation]:
    """Those of a text, in order. One that is never closed ends with the paragraph in which it began."""
    found: list[Quotation] = []
    opens: Point | None = None
    ends: Point = (0, 0)  # of the paragraph in which it began
    gone_on = 0  # paragraphs that it goes on in
    beginnings = {block[0].number for block in paragraphs(passages)}
    for its in passages:
        begins = its.number in beginnings
        if opens is not None and begins:
            gone_on += 1
            if gone_on >= _LONGEST:
                found.append(Quotation(opens, ends))
                opens = None
        for mark in _MARKS.finditer(its.text):
            at = (its.number, mark.start())
            # A paragraph within a quotation begins with another mark that opens it.
            leads = begins and not its.text[: mark.start()].strip() and mark[0] not in _CLOSES
            if opens is not None and leads:
                continue
            if mark[0] in _OPENS or (mark[0] not in _CLOSES and opens is None):
                opens, gone_on = opens or at, 0
            elif opens is not None:
                found.append(Quotation(opens, at))
                opens = None
        if opens is not None and gone_on == 0:
            ends = (its.number, len(its.text))
    return [*found, *([Quotation(opens, ends)] if opens is not None else [])]

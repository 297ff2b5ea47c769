"""What a heading says of each town of the list below it."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from bot.domain.fact import Evacuation, FactKind, Shelling, Terms
from bot.domain.place import Place
from bot.extraction.finding import Finding
from bot.extraction.mention import Role
from bot.extraction.passage import Passage
from bot.extraction.subjects import Subjects


class TermsOf(Protocol):
    def __call__(
        self, passage: Passage, value: Evacuation, *, before: Sequence[Passage], following: Sequence[Passage]
    ) -> Terms | None:
        """The terms of the order in a passage, by what stands around it."""


def struck(
    passage: Passage,
    subjects: Subjects,
    strikes: Callable[[Passage], Iterable[re.Match[str]]],
    level: Callable[[Passage, re.Match[str]], Shelling],
) -> Finding | None:
    """The towns of a line, below "Under fire were:"."""
    heading = subjects.heading(passage)
    if heading is None or not heading.text.endswith((":", "—", "–")) or subjects.is_apart(heading):
        return None
    places = tuple(m.place for m in passage.mentions if m.place and m.role is Role.TOWN)
    told = next(iter(strikes(heading)), None) if places else None
    if told is None:
        return None
    led_by = (heading, *told.span())
    return Finding(FactKind.SHELLING, places, level(heading, told), 0, len(passage.text), led_by=led_by)


def ordered(
    passage: Passage,
    subjects: Subjects,
    places: tuple[Place, ...],
    *,
    above: Sequence[Passage],
    orders: Callable[[Passage], Iterable[tuple[Evacuation, re.Match[str]]]],
    terms_of: TermsOf,
) -> Finding | None:
    """The towns of a line, below the nearest order above it."""
    for before in reversed(above):
        for value, found in orders(before):
            if not places:
                return None
            terms = terms_of(
                before,
                value,
                before=subjects.before(before, 2),
                following=subjects.beside_list(before, passage),
            )
            led_by = (before, *found.span())
            end = len(passage.text)
            return Finding(FactKind.EVACUATION, places, value, 0, end, terms=terms, led_by=led_by)
    return None

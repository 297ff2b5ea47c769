"""Orders of which nothing is told: lifted for some, of a day to come, or taken back by the next sentence."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from bot.domain.fact import Terms
from bot.extraction.passage import Passage
from bot.extraction.subjects import Subjects


@dataclass(frozen=True, slots=True)
class OrderCues:
    """The words of one language."""

    #: What lifts an order.
    lifting: Collection[re.Pattern[str]]
    #: Those for whom it may be lifted, while it stands for the rest.
    some: re.Pattern[str]
    #: It begins on another day.
    to_come: re.Pattern[str]
    #: In the next sentence: it is not so.
    taken_back: re.Pattern[str]
    #: By force.
    manner: re.Pattern[str]


def is_lifted_for_some(passage: Passage, cues: OrderCues) -> bool:
    """Whether an order is lifted for some: it may stand for the rest."""
    return bool(cues.some.search(passage.text)) and any(it.search(passage.shadow) for it in cues.lifting)


def is_to_come(passage: Passage, terms: Terms | None, cues: OrderCues) -> bool:
    """Whether an order begins on a day that is not told: no one can say whether it is in force."""
    told = terms is not None and terms.starts is not None
    return not told and bool(cues.to_come.search(passage.text))


def is_taken_back(passage: Passage, subjects: Subjects, cues: OrderCues) -> bool:
    """Whether the next sentence says that it is not so."""
    return any(cues.taken_back.search(its.text) for its in subjects.following(passage, 1))

"""Which of the counts of one sentence is of today: "10,000 lived there in May, and now only 5,000 do"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.domain.fact import FactKind
from bot.extraction.finding import Finding
from bot.extraction.passage import Passage

#: So far from a count its "of them" stands, in characters.
_NEAR = 10


@dataclass(frozen=True, slots=True)
class NewestCues:
    """The words of one language, matched against the text of a sentence."""

    #: A time that is over: "in May", "a month ago".
    then: re.Pattern[str]
    #: Between it and the count of today.
    now: re.Pattern[str]
    #: In a count, or right after it: it is a part of the one before it.
    part: re.Pattern[str]


def newest(passage: Passage, findings: Iterable[Finding], cues: NewestCues) -> Iterator[Finding]:
    """The findings without the counts of people that the sentence tells to be over, or to be a part."""
    told = list(findings)
    counts = sorted((its for its in told if its.kind is FactKind.POPULATION_NOW), key=lambda its: its.start)
    for its in told:
        if its not in counts:
            yield its
            continue
        at = counts.index(its)
        later = [other for other in counts[at + 1 :] if _differ(its, other)]
        earlier = [other for other in counts[:at] if _differ(its, other)]
        if not (
            any(_is_over(passage, its, other, cues) for other in later)
            or (earlier and cues.part.search(passage.text[its.start : its.end + _NEAR]))
        ):
            yield its


def _differ(one: Finding, other: Finding) -> bool:
    return one.value != other.value and one.places == other.places


def _is_over(passage: Passage, one: Finding, other: Finding, cues: NewestCues) -> bool:
    """Whether the time of the first is told, and that of the other is today."""
    opening = max(passage.text.rfind(mark, 0, one.start) for mark in ".;:") + 1
    # "240 are there now": the word may stand right after the count.
    turn = cues.now.search(passage.text, one.end, other.end + _NEAR)
    return turn is not None and cues.then.search(passage.text, opening, turn.start()) is not None

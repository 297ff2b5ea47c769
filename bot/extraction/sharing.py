"""A share of those whom the sentence before counts: "116,000 lived there. About half of them are left."."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.domain.fact import FactKind, Qualifier
from bot.extraction.finding import Finding
from bot.extraction.passage import Passage
from bot.extraction.subjects import Subjects


@dataclass(frozen=True, slots=True)
class ShareCues:
    """The words of one language."""

    #: From the beginning of a sentence, all of the statement: a share, as the group "share", is left.
    left: re.Pattern[str]
    #: The fraction that its words name; None: none that we know.
    share_of: Callable[[str], float | None]
    #: What a hedge among these words makes of it.
    hedge_of: Callable[[str], Qualifier]


def shared(
    passage: Passage, subjects: Subjects, cues: ShareCues, counts_of: Callable[[Passage], Iterable[Finding]]
) -> Finding | None:
    """How many are left, if the sentence before tells one total of one town; the quote spans both.

    `counts_of` tells what a sentence counts.
    """
    found = cues.left.match(passage.shadow)
    share = cues.share_of(_words_of(found)) if found else None
    if found is None or share is None or any(its.start >= found.end() for its in passage.counts):
        return None  # "A tenth is left: 900 people": the sentence counts them itself
    before = next(iter(subjects.before(passage, 1)), None)
    counts = counts_of(before) if before is not None else ()
    totals = [count for count in counts if count.kind is FactKind.POPULATION_PREWAR]
    if before is None or len(totals) != 1 or len(totals[0].places) != 1:
        return None
    total = totals[0]
    if not isinstance(total.value, float):
        return None
    start = before.start + total.start - passage.start
    people = round(total.value * share)
    # "Less than 5% of them are left": the hedge stands before the share.
    hedged = found.string[found.start() : found.end("share")] if found["share"] else _words_of(found)
    hedge = cues.hedge_of(hedged)
    return Finding(FactKind.POPULATION_NOW, total.places, people, start, found.end(), hedge)


def _words_of(found: re.Match[str]) -> str:
    """What names the share: "a third", "four times fewer"."""
    groups = found.groupdict()
    return groups["share"] or groups.get("times") or ""

"""A share of those whom the sentence before counts: "116,000 lived there. About half of them are left."."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.domain.fact import FactKind, Qualifier
from bot.domain.place import Place
from bot.extraction.anaphora import REACH
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
    #: In such a statement: it says that those are people, so that the total may stand further above.
    of_people: re.Pattern[str] | None = None
    #: All of a sentence that only says who told the total: "This was recalled by the mayor".
    passing: re.Pattern[str] = re.compile("(?!)")


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
    beside = reversed(subjects.before(passage, 2))
    before = next((its for its in beside if its.counts or not cues.passing.fullmatch(its.text)), None)
    total = _total(counts_of(before)) if before is not None else None
    start = before.start + total.start - passage.start if before and total else found.start()
    if total is None and cues.of_people and cues.of_people.search(found[0]):
        total = _total_above(passage, subjects, counts_of, subjects.of(passage, *found.span()))
    if total is None or not isinstance(total.value, float):
        return None
    people = round(total.value * share)
    # "Less than 5% of them are left": the hedge stands before the share.
    hedged = found.string[found.start() : found.end("share")] if found["share"] else _words_of(found)
    hedge = cues.hedge_of(hedged)
    return Finding(FactKind.POPULATION_NOW, total.places, people, start, found.end(), hedge, is_reckoned=True)


def _total(counts: Iterable[Finding]) -> Finding | None:
    """The only one that was before the war, of one town."""
    totals = [count for count in counts if count.kind is FactKind.POPULATION_PREWAR]
    return totals[0] if len(totals) == 1 and len(totals[0].places) == 1 else None


def _total_above(
    passage: Passage,
    subjects: Subjects,
    counts_of: Callable[[Passage], Iterable[Finding]],
    places: tuple[Place, ...],
) -> Finding | None:
    """The total of the town of which a sentence tells a share, if nobody was counted since."""
    if not passage.speaks_of_a_town:
        return None
    for above in reversed(subjects.before(passage, REACH)):
        if counts := list(counts_of(above)):
            total = _total(counts)
            return total if len(counts) == 1 and total is not None and total.places == places else None
    return None


def _words_of(found: re.Match[str]) -> str:
    """What names the share: "a third", "four times fewer"."""
    groups = found.groupdict()
    return groups["share"] or groups.get("times") or ""

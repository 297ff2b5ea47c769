"""What a list counts, a town and a number in each line: "Lyman — 2,900"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.fact import FactKind
from bot.extraction.finding import Finding
from bot.extraction.passage import Passage
from bot.extraction.subjects import Subjects

#: A list is no longer than this, in sentences.
_LONGEST = 12
#: Sentences that may stand between its lines and tell nothing of what it counts.
_NOTES = 3


@dataclass(frozen=True, slots=True)
class ListCues:
    """The words of one language; each pattern is matched against the shadow of a sentence."""

    #: A line, from the beginning of its sentence: one town and one count.
    line: re.Pattern[str]
    #: Right after the count of a line: it counts those who live there, whatever the heading says.
    residents: re.Pattern[str]
    #: What stands above the list: it counts those who are there now.
    heading: re.Pattern[str]
    #: What stands above the list: it counts others.
    others: re.Pattern[str]


def listed(passage: Passage, subjects: Subjects, cues: ListCues) -> Iterator[Finding]:
    """The count of a line, where the list counts those who live there."""
    found = cues.line.match(passage.shadow)
    if found is None:
        return
    pair = passage.only_count_of_a_town(*found.span())
    if pair is None:
        return
    count, town = pair
    if town.place is None or count.value % 1:
        return
    if _counts_residents(passage, subjects, cues, count.end):
        yield Finding.measured(FactKind.POPULATION_NOW, (town.place,), count, town.start, found.end())


def _counts_residents(passage: Passage, subjects: Subjects, cues: ListCues, end: int) -> bool:
    told = bool(cues.residents.match(passage.shadow, end))
    notes = 0
    for before in reversed(subjects.before(passage, _LONGEST)):
        if cues.line.match(before.shadow):
            continue
        if cues.others.search(before.shadow):
            return False
        if told or cues.heading.search(before.shadow):
            return True
        notes += 1
        if notes > _NOTES:
            return False
    return told

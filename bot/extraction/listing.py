"""What a list counts, a town and a number in each line: "Lyman — 2,900"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.fact import FactKind
from bot.extraction.finding import Finding
from bot.extraction.mention import Role
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
    found = cues.line.match(passage.shadow)
    if found is None:
        return
    counts = [count for count in passage.counts if found.start() <= count.start < found.end()]
    towns = [m for m in passage.mentions if found.start() <= m.start < found.end() and m.role is Role.TOWN]
    if len(counts) != 1 or len(towns) != 1 or towns[0].place is None or counts[0].value % 1:
        return
    (count,), (town,) = counts, towns
    if _counts_residents(passage, subjects, cues, count.end):
        yield Finding.measured(
            FactKind.POPULATION_NOW, (town.place,) if town.place else (), count, town.start, found.end()
        )


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

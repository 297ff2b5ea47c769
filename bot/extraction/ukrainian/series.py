"""Counts of several days in one sentence: "на 5 травня перебувало 3 200, на 5 червня — 2 900"."""

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.domain.fact import FactKind
from bot.extraction.finding import Finding
from bot.extraction.passage import COUNT, Passage

_MONTHS = ("січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру")
_DAY = re.compile(rf"(?<!\w)на\s+(?P<day>\d{{1,2}})\s+(?P<month>{'|'.join(_MONTHS)})\w+", re.IGNORECASE)
_DAY_AND_COUNT = re.compile(
    rf"(?<!\w)на\s+(?:\d{{1,2}}|{COUNT}+)\s+(?:{'|'.join(_MONTHS)})\w+[^.;]{{0,40}}?{COUNT}", re.IGNORECASE
)
#: Days of more months than these apart may be of two years.
_ONE_YEAR = 6
#: After the last of those days: it was so before the first.
_WERE_THEN = re.compile(
    r"\s(?:грудня|листопада|жовтня|вересня|серпня|липня)\s.*[,;]\s[^,;]*(?<!\w)(?:було|лишало|залишало|жило|мешкало|проживало)",
    re.IGNORECASE,
)
#: The month and the day.
_Day = tuple[int, int]


def latest(passage: Passage, findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings without the counts of people that are of another day than the latest one told."""
    told = list(findings)
    counts = sorted((its for its in told if its.kind is FactKind.POPULATION_NOW), key=lambda its: its.start)
    days = {
        (its.start, its.end): day
        for its, earlier in zip(counts, [0, *(its.end for its in counts)], strict=False)
        if (day := _day_of(passage, earlier, its.end))
    }
    later = _DAY_AND_COUNT.findall(passage.shadow)
    if counts and len(days) == 1 == len(later) - 1 and len(counts) == 1:
        # "На 1 жовтня було 30 тисяч мешканців, на 1 листопада — 22": thousands may be meant.
        yield from (its for its in told if its not in counts)
        return
    if len(set(days.values())) < 2:
        yield from told
        return
    newest = _newest(passage, [days[its.start, its.end] for its in counts if (its.start, its.end) in days])
    for its in told:
        day = days.get((its.start, its.end)) if its.kind is FactKind.POPULATION_NOW else None
        if day is None or day == newest:
            yield its


def _newest(passage: Passage, days: Sequence[_Day]) -> _Day | None:
    """The newest of the days in the order in which they are told, None where their years are not clear."""
    if max(days)[0] - min(days)[0] <= _ONE_YEAR:
        return max(days)
    # "На 20 грудня було 11 тисяч, на 1 лютого — 7 тисяч": the year has changed between them.
    first, last = days[0], days[-1]
    return last if first > last and not _WERE_THEN.search(passage.text) else None


def _day_of(passage: Passage, start: int, end: int) -> _Day | None:
    """The month and the day that stand last between these points."""
    day = None
    for found in _DAY.finditer(passage.text, start, end):
        day = _MONTHS.index(found["month"].lower()), int(found["day"])
    return day

"""Days as texts state them, whatever the language: each brings its pattern and its months."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

_HALF_A_YEAR = timedelta(days=183)
#: So much of its line, in characters, is looked at on either side of a date.
_BESIDE = 80


def dates(text: str, pattern: re.Pattern[str], months: Sequence[str]) -> Iterator[tuple[date, str, str]]:
    """Complete dates, each with what stands before and after it on its line.

    `pattern` has groups whose names begin with "day", "month" and "year", which is 20 and two more digits;
    `months` are the first three letters of the names of months.
    """
    if "20" not in text:
        return
    for found in pattern.finditer(text):
        stated = _complete(found, months)
        if stated is None:
            continue
        first = text.rfind("\n", 0, found.start()) + 1
        last = text.find("\n", found.end())
        before = text[max(first, found.start() - _BESIDE) : found.start()]
        after = text[found.end() : min(len(text) if last < 0 else last, found.end() + _BESIDE)]
        yield stated, before if found.start() - first <= _BESIDE else "\0" + before, after


def day_near(day: str, month: str, months: Sequence[str], published: date) -> date | None:
    """The date of a day without a year that lies nearest before the publication, at most half a year off."""
    for year in (published.year, published.year - 1):
        try:
            found = date(year, _month(month, months), int(day))
        except ValueError:
            return None
        if timedelta() <= published - found <= _HALF_A_YEAR:
            return found
    return None


def first_led(days: Iterable[tuple[date, str]], cue: re.Pattern[str]) -> date | None:
    """The first of the days, each with the words before it, to which `cue` leads."""
    return next((day for day, before in days if cue.search(before)), None)


def _complete(found: re.Match[str], months: Sequence[str]) -> date | None:
    groups = [(name, value) for name, value in found.groupdict().items() if value]
    day, month, year = (
        next(value for name, value in groups if name.startswith(part)) for part in ("day", "month", "year")
    )
    try:
        return date(int(year), int(month) if month.isdigit() else _month(month, months), int(day))
    except ValueError:
        return None


def _month(name: str, months: Sequence[str]) -> int:
    return months.index(name.lower()[:3]) + 1

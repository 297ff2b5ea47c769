"""Days as texts state them, whatever the language: each brings its pattern and its months."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

_HALF_A_YEAR = timedelta(days=183)
#: So much of its line, in characters, is looked at on either side of a date.
_BESIDE = 80
#: So much of a sentence before a day, in characters, tells what begins or ends on it.
_LEADING = 160


def dates(text: str, pattern: re.Pattern[str], months: Sequence[str]) -> Iterator[tuple[date, str, str]]:
    """Complete dates, each with what stands before and after it on its line.

    `pattern` has groups whose names begin with "day", "month" and "year", which is 20 and two more digits;
    `months` are the first three letters of the names of months.
    """
    for found, stated in _stated(text, pattern, months):
        first = text.rfind("\n", 0, found.start()) + 1
        last = text.find("\n", found.end())
        before = text[max(first, found.start() - _BESIDE) : found.start()]
        after = text[found.end() : min(len(text) if last < 0 else last, found.end() + _BESIDE)]
        yield stated, before if found.start() - first <= _BESIDE else "\0" + before, after


def _stated(
    text: str, pattern: re.Pattern[str], months: Sequence[str]
) -> Iterator[tuple[re.Match[str], date]]:
    for found in pattern.finditer(text) if "20" in text else ():
        stated = _complete(found, months)
        if stated is not None:
            yield found, stated


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


def last_day_of(month: int, published: date) -> date:
    """The last day of a month, 1 to 12: of the year of publication, or of the one before if it lies ahead."""
    year = published.year if month <= published.month else published.year - 1
    return last_day(year, month)


def last_day(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def told(
    sentence: str,
    published: date | None,
    *,
    complete: re.Pattern[str],
    yearless: re.Pattern[str],
    months: Sequence[str],
) -> Iterator[tuple[date, str]]:
    """The days of a sentence, each with the words before it, in the order of the sentence.

    A day without its year is the one nearest to a complete date of the sentence, else to the publication;
    where neither is known it is left out. `yearless` has groups whose names begin with "day" and "month", or
    the groups "today" and "tomorrow".
    """
    found = [
        (its.start(), day, sentence[max(0, its.start() - _LEADING) : its.start()])
        for its, day in _stated(sentence, complete, months)
    ]
    beside = found[0][1] if found else published
    for its in yearless.finditer(sentence):
        groups = {name.rstrip("0123456789"): value for name, value in its.groupdict().items() if value}
        if "day" not in groups:
            day = published + timedelta("tomorrow" in groups) if published else None
        elif beside is None:
            continue
        else:
            day = _nearest(groups["day"], _month(groups["month"], months), beside)
        if day:
            found.append((its.start(), day, sentence[max(0, its.start() - _LEADING) : its.start()]))
    return ((day, before) for _, day, before in sorted(found))


def _nearest(day: str, month: int, beside: date) -> date | None:
    try:
        years = [date(year, month, int(day)) for year in range(beside.year - 1, beside.year + 2)]
    except ValueError:
        return None
    return min(years, key=lambda found: abs(found - beside))


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

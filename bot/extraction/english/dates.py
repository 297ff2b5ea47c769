"""The complete date that a text itself states."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from bot.extraction.days import dates, day_near, last_day, last_day_of, told
from bot.extraction.lower import AnyCase

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar"
    r"|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
)
_DATE = re.compile(
    rf"(?<!\w)(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})(?:,?\s+|\s*,\s*)(?P<year>20\d\d)"
    rf"|(?P<month2>{_MONTH})\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year2>20\d\d)"
    r"|(?P<year3>20\d\d)-(?P<month3>\d\d)-(?P<day3>\d\d)|(?P<day4>\d{1,2})\.(?P<month4>\d{1,2})\."
    r"(?P<year4>20\d\d)|(?P<day5>\d\d)-(?P<month5>\d\d)-(?P<year5>20\d\d)"
    # Where the day stands first: "28/12/2023", and "05/12/2023 - 18:20" by the clock of 24 hours.
    r"|(?P<day6>1[3-9]|2\d|3[01])/(?P<month6>\d\d)/(?P<year6>20\d\d)"
    r"|(?P<day7>0\d|1[0-2])/(?P<month7>\d\d)/(?P<year7>20\d\d)(?=\s*[-–—|]\s*\d\d:\d\d(?!\s*[ap]\.?m)))(?!\d)",
    re.IGNORECASE,
)
#: A day without its year: "from 12 to 31 May", "May 12", "from today".
_DAY = re.compile(
    rf"(?<![\d.])(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})(?![a-z])(?!,?\s+20\d\d)"
    rf"|(?P<day2>\d{{1,2}})(?:\s+(?:to|until|till|through)\s+|\s?[-–—]\s?)"
    rf"(?=\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month2>{_MONTH})(?![a-z]))"
    rf"|\b(?P<month3>{_MONTH})\s+(?P<day3>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])(?!,?\s+20\d\d))"
    r"|(?:(?<=from\s)|(?<=starting\s)|(?<=beginning\s)|(?<=effective\s))"
    r"(?:(?P<today>today)|(?P<tomorrow>tomorrow))\b",
    re.IGNORECASE,
)
#: "In late March", without a day and a year.
_A_MONTH = re.compile(rf"\b[Ii]n\s+(?:early\s+|late\s+|mid-)?(?P<month>{_MONTH})(?![a-z])(?!,?\s+\d)")
_LED_BY_WEEKDAY = r"(?:\w+day,?|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)[.,]*)\s+"
_LABEL = AnyCase(
    r"(?:for\s+immediate\s+release|published|updated|posted|issued|modified|date|date\s+of\s+publication|release\s+date"
    r"|(?:first|originally)\s+(?:published|posted|appeared|printed)|(?:submitted|published|posted)\s+by\s+\w+(?:\s+\w+){0,2})"
    rf"(?:\s+on)?\s*(?::|-|–|—|\|)?\s*(?:(?:on|at)\s+)?(?:\d{{1,2}}[:.]\d\d(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{{2,4}})?,\s+)?"
    rf"(?:{_LED_BY_WEEKDAY})?$"
)
#: "This story was originally published in August 2024": it tells of then, whenever it is printed again.
_ORIGINALLY = re.compile(
    r"(?:^\W*|\b(?:this|the|our)\s+(?:article|story|report|reportage|piece|dispatch|text|interview|post|essay|feature"
    r"|version|column)\b[^.\n]{0,40}?\s)(?:first|originally)\s+(?:published|posted|appeared|printed|ran|aired)\b"
    rf"[^.\n]{{0,60}}?\bin\s+(?:(?P<month>{_MONTH})(?:\s+of)?,?\s+)?(?P<year>20\d\d)\b",
    re.IGNORECASE | re.MULTILINE,
)
_DATELINE = re.compile(r"^\s*\(?(?:[A-Z][\w’'-]*[,.]?\s+){0,5}$")
_AFTER_DATELINE = re.compile(
    r"\s*\)\s*[:–—-]|\s*(?:\([^)]{1,40}\)\s*)?(?:[–—]|-\s|--)|\s*\([A-Z][^)]{1,40}\)"
)
#: "By Daria Melnyk May 11, 2023 10:42 AM".
_BYLINE = re.compile(r"^\s*[Bb]y\s+(?:[A-Z][\w’'-]+\s+){1,4}$")
#: "Daria Melnyk — Thursday, 11 May 2023, 10:42": without the time it may be the day of a photograph.
_AUTHOR = re.compile(r"^\s*(?:[A-Z][\w’'-]+\s+){2,3}[—–|-]\s*(?:\w+day,?\s+)?$")
_LONELY = AnyCase(rf"^\s*(?:(?:newsroom\s+)?(?:\d{{1,2}}:\d\d,?\s+)?|{_LED_BY_WEEKDAY})$")
_REST_OF_LONELY = AnyCase(
    r"(?:,?\s+\w+day)?\s*(?:(?:[,|·•–—-]|//?)?\s*(?:at\s+)?\d{1,2}[:.]\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?)?)?"
    r"(?:\s+\(?[A-Z]{2,4}\)?)?(?:\s+/\s+[A-Z]\w*(?:\s+[A-Z]\w*){0,2})?"
    r"(?:\s*[,|·•–—-]?\s*\d{1,2}\s+min(?:ute)?s?\s+read)?\s*$"
)
_TIME_OF_DAY = AnyCase(r",?\s*(?:at\s+)?\d{1,2}[:.]\d\d\b")
_AS_OF = re.compile(r"\bas\s+of\s+(?:\d{1,2}[:.]\d\d\s+(?:on\s+)?)?(?:\w+day,?\s+)?$", re.IGNORECASE)
_SAID_ON = re.compile(
    r"\b(?:said|told|announced|reported|posted|wrote|stated)\s+(?:[A-Z]\w+\s+)?on\s+(?:\w+day,?\s+)?$"
)

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
#: "As of Wednesday", "as of February 3" (without a year), "he said on Wednesday".
_AS_OF_DAY = re.compile(
    rf"\b[Aa]s\s+of\s+(?:(?P<weekday>{_WEEKDAY})(?!\s*,?\s+(?:{_MONTH}|\d))|(?:{_WEEKDAY},?\s+)?(?:"
    rf"(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?|(?P<day2>\d{{1,2}})(?:st|nd|rd"
    rf"|th)?\s+(?P<month2>{_MONTH}))"
    rf"(?!,?\s+20\d\d))|\b(?:said|told\s+\w+|announced|reported)\s+(?:on\s+|late\s+"
    rf"|early\s+)?(?P<said>{_WEEKDAY})\b"
)


#: "Families must leave starting Tuesday": the next one.
_STARTING_ON = re.compile(
    rf"\b(?:starting|beginning|effective)\s+(?:on\s+|from\s+)?(?P<weekday>{_WEEKDAY})\b"
)


def as_of(text: str) -> date | None:
    """The date of publication, else the one date "as of" which, or on which, the text says that it speaks.

    A date of anything else, such as the day of a photograph, is not the report's. Of a month in which it was
    first published it is the last day.
    """
    if first := _ORIGINALLY.search(text):
        month = 1 + _MONTHS.index(first["month"][:3].lower()) if first["month"] else 12
        return last_day(int(first["year"]), month)
    published: list[date] = []
    spoken: set[date] = set()
    for stated, before, after in _dates(text):
        if _LABEL.search(before) or _is_dateline(before, after):
            published.append(stated)
        elif _AS_OF.search(before) or _SAID_ON.search(before):
            spoken.add(stated)
    if published:
        return published[0]
    return spoken.pop() if len(spoken) == 1 else None


def stated_for(sentence: str, published: date | None = None) -> date | None:
    """The one day "as of" which a sentence speaks.

    Without a year, or by its weekday alone ("said on Wednesday"), it is told by the day of publication.
    """
    stated = {found for found, before, _ in _dates(sentence) if _AS_OF.search(before)}
    if published is not None:
        stated |= set(_recent(sentence, published))
    return stated.pop() if len(stated) == 1 else None


def _recent(sentence: str, published: date) -> Iterator[date]:
    for found in _AS_OF_DAY.finditer(sentence):
        weekday = found["weekday"] or found["said"]
        if weekday:
            yield published - timedelta((published.weekday() - _WEEKDAYS.index(weekday[:3].lower())) % 7)
        elif day := day_near(
            found["day"] or found["day2"], found["month"] or found["month2"], _MONTHS, published
        ):
            yield day


def days_told(sentence: str, published: date | None) -> Iterator[tuple[date, str]]:
    """The days of a sentence, each with the words before it."""
    yield from told(sentence, published, complete=_DATE, yearless=_DAY, months=_MONTHS)
    if published is not None:
        for found in _STARTING_ON.finditer(sentence):
            weekday = _WEEKDAYS.index(found["weekday"][:3].lower())
            ahead = timedelta((weekday - published.weekday()) % 7)
            yield published + ahead, sentence[: found.start("weekday")]


def months_told(sentence: str, published: date) -> Iterator[date]:
    """The last days of the months that a sentence names alone ("in December"), of the last year."""
    for found in _A_MONTH.finditer(sentence):
        yield last_day_of(1 + _MONTHS.index(found["month"][:3].lower()), published)


def _dates(text: str) -> Iterator[tuple[date, str, str]]:
    """Complete dates, each with what stands before and after it on its line."""
    return dates(text, _DATE, _MONTHS)


def _is_dateline(before: str, after: str) -> bool:
    if _LONELY.match(before) and _REST_OF_LONELY.match(after):
        return True
    if _BYLINE.match(before) and (not after.strip() or _TIME_OF_DAY.match(after)):
        return True
    if _AUTHOR.match(before) and _TIME_OF_DAY.match(after):
        return True
    return bool(_DATELINE.match(before) and _AFTER_DATELINE.match(after))

"""The complete date that a Ukrainian text itself states."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from bot.extraction.days import dates, day_near, last_day_of, told
from bot.extraction.lower import AnyCase
from bot.extraction.ukrainian import publication
from bot.extraction.ukrainian.publication import MONTHS

_MONTH = r"(?:січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)"
_DATE = re.compile(
    rf"(?<!\d)(?:(?P<day>\d{{1,2}})\s+(?P<month>{_MONTH})(?:,)?\s+(?P<year>20\d\d)"
    r"|(?P<day4>\d{1,2})\.(?P<month4>\d{1,2})\.(?P<year4>20\d\d)"
    r"|(?P<day5>\d{1,2})-(?P<month5>\d{1,2})-(?P<year5>20\d\d)"
    r"|(?P<year3>20\d\d)-(?P<month3>\d\d)-(?P<day3>\d\d))(?!\d)",
    re.IGNORECASE,
)
#: A day without its year: "з 12 до 31 травня", "від сьогодні".
_DAY = re.compile(
    rf"(?<![\d.])(?:(?P<day>\d{{1,2}})\s+(?P<month>{_MONTH})(?!\w)(?!,?\s+20\d\d)"
    rf"|(?P<day2>\d{{1,2}})(?:\s+(?:до|по)\s+|\s?[-–—]\s?)(?=\d{{1,2}}\s+(?P<month2>{_MONTH})(?!\w)))"
    r"|(?:(?<=з\s)|(?<=із\s)|(?<=від\s))(?:(?P<today>сьогодні|сьогоднішнього\s+дня)"
    r"|(?P<tomorrow>завтра|завтрашнього\s+дня))(?!\w)",
    re.IGNORECASE,
)
_LABEL = AnyCase(
    r"(?:опубліковано|оновлено|оприлюднено|дата(?:\s+публікації)?)\s*(?::|-|–|—)?\s*(?:\d{1,2}:\d\d,?\s+)?$"
)
_LONELY = AnyCase(
    r"^\W*(?:(?:[\w’'ʼ-]+,\s+)?(?:понеділок|вівторок|середа|четвер|п['’ʼ]ятниця|субота|неділя),?\s+)?(?:\d{1,2}:\d\d\s*[,"
    r"|•]?\s*)?$"
)
_REST_OF_LONELY = AnyCase(
    r"\s*(?:року|р\.)?\s*(?:[,|·•–—-]?\s*(?:о\s+)?\d{1,2}[:.]\d\d)?(?:\s*[/|·•]\s*(?:автор|редактор)\w*\s*:[^.:]{3,60})?\W*$"
)
#: "Пресслужба19 травня 2024, 12:40": who published it, with nothing between.
_GLUED = re.compile(r"^\W*[^\W\d][^\d.:;]{2,40}(?<=[^\W\d])$")
_DATELINE = re.compile(r"^\s*(?:[А-ЯІЇЄҐ][\w’'ʼ-]*[,.]?\s+){1,4}$")
_AFTER_DATELINE = re.compile(
    r"\s*(?:року|р\.)?\s*(?:\([^)]{1,40}\)\s*)?(?:[–—]|-\s)|\s*\([А-ЯІЇЄҐ][^)]{1,40}\)"
)
_AS_OF = re.compile(
    r"станом\s+на\s+(?:(?:ранок|вечір|обід|\d{1,2}:\d\d|сьогодні,?|понеділок|вівторок|середу|четвер"
    r"|п['’ʼ]ятницю|суботу|неділю),?\s+)*$",
    re.IGNORECASE,
)
_SAID_ON = AnyCase(
    r"(?:сказав|сказала|повідоми(?:в|ла|ли)|заяви(?:в|ла|ли)|оголоси(?:в|ла|ли)|написа(?:в|ла)|розпові(?:в"
    r"|ла))\s+(?:[^.,;]{0,40}\s)?$"
)
_WEEKDAYS = ("понеділ", "вівтор", "серед", "четвер", "п'ятниц", "субот", "неділ")
_WEEKDAY = r"(?:понеділок|вівторок|середу|четвер|п['’ʼ]ятницю|суботу|неділю)"
_AS_OF_DAY = re.compile(
    rf"станом\s+на\s+(?:(?:ранок|вечір"
    rf"|сьогодні,?)\s+)*(?:(?P<day>\d{{1,2}})\s+(?P<month>{_MONTH})(?!\s*,?\s+20\d\d)"
    rf"|(?P<weekday>{_WEEKDAY})(?!,?\s+\d))",
    re.IGNORECASE,
)


def as_of(text: str) -> date | None:
    """The date of publication, else the one date "as of" which, or on which, the text says that it speaks."""
    if others := publication.OTHER_ARTICLES.search(text):
        text = text[: others.start()]
    published: list[date] = []
    spoken: set[date] = set()
    for stated, before, after in _dates(text):
        if _LABEL.search(before) or _is_dateline(before, after):
            published.append(stated)
        elif _AS_OF.search(before) or _SAID_ON.search(before):
            spoken.add(stated)
    if published:
        return published[0]
    if above := publication.published(text):
        return above
    return spoken.pop() if len(spoken) == 1 else None


def stated_for(sentence: str, published: date | None = None) -> date | None:
    """The one day "as of" which a sentence speaks; without its year it is told by the day of publication."""
    stated = {found for found, before, _ in _dates(sentence) if _AS_OF.search(before)}
    if published is not None:
        stated |= set(_recent(sentence, published))
    return stated.pop() if len(stated) == 1 else None


def _recent(sentence: str, published: date) -> Iterator[date]:
    for found in _AS_OF_DAY.finditer(sentence):
        if found["weekday"]:
            name = re.sub("[’ʼ]", "'", found["weekday"].lower())
            number = next(n for n, beginning in enumerate(_WEEKDAYS) if name.startswith(beginning))
            yield published - timedelta((published.weekday() - number) % 7)
        elif day := day_near(found["day"], found["month"], MONTHS, published):
            yield day


def days_told(sentence: str, published: date | None) -> Iterator[tuple[date, str]]:
    """The days of a sentence, each with the words before it."""
    return told(sentence, published, complete=_DATE, yearless=_DAY, months=MONTHS)


#: "Від 15 квітня місто обстрілюють": until now.
_EVER_SINCE = AnyCase(r"(?<!\w)(?:з|із|зі|від|станом\s+на|після)\s+$")
#: "Після серії авіаударів липня", "у липні": a month without its day and its year.
_OF_A_MONTH = re.compile(
    rf"(?<!\w)(?<!\d\s)(?<!\d)(?:{_MONTH}|[ув]\s+(?:січні|лютому|березні|квітні|травні|червні|липні|серпні|вересні|жовтні"
    r"|листопаді|грудні))(?!\w)(?!,?\s+20\d\d)",
    re.IGNORECASE,
)
_SINCE_THEN = AnyCase(r"(?<!\w)(?:з|із|зі|від|починаючи|ще)\s+(?:\w+\s+)?$")
#: A month so many months ahead of the publication, or fewer, may be of the next year.
_AHEAD = 6
#: What was so long before the publication is of none of these days.
_THESE_DAYS = timedelta(days=21)


def is_of_a_day_gone(sentence: str, published: date | None) -> bool:
    """ "Під час обстрілу 15 квітня", in an article of June: whether all days that it names are weeks ago."""
    if published is None:
        return False
    ago = [
        published - day for day, before in days_told(sentence, published) if not _EVER_SINCE.search(before)
    ]
    ago += [published - day for day in _ends_of_months(sentence, published)]
    return bool(ago) and min(ago) > _THESE_DAYS


def _ends_of_months(sentence: str, published: date) -> Iterator[date]:
    """The last day up to the publication of each month that is named without its day and its year."""
    for found in _OF_A_MONTH.finditer(sentence):
        if _SINCE_THEN.search(sentence, 0, found.start()):
            continue
        month = MONTHS.index(found[0].lower().split()[-1][:3]) + 1
        ago = (published.month - month) % 12
        yield last_day_of(month, published) if 0 < ago < _AHEAD else published


def _dates(text: str) -> Iterator[tuple[date, str, str]]:
    """Complete dates, each with what stands before and after it on its line."""
    return dates(text, _DATE, MONTHS)


def _is_dateline(before: str, after: str) -> bool:
    if (_LONELY.match(before) or _GLUED.match(before)) and _REST_OF_LONELY.match(after):
        return True
    return bool(_DATELINE.match(before) and _AFTER_DATELINE.match(after))

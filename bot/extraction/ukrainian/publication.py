"""The day of publication as the first lines of a page tell it, beside the time, a section and the site."""

import re
from datetime import date

from bot.extraction.days import dates

MONTHS = ["січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру"]
#: So many lines stand above a text.
_HEAD = 5
_TIME = r"\d{1,2}:\d\d"
_MONTH = r"(?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)[а-яіїє]{1,4}"
_DAY_AND_MONTH = rf"(?P<day>\d{{1,2}})\s+(?P<month>{_MONTH})"
_WEEKDAY = r"(?:понеділок|вівторок|середа|четвер|п['’ʼ]ятниця|субота|неділя)"
#: A date in figures, or with the name of its month.
_DATE = (
    r"(?:(?P<day2>\d{1,2})[./](?P<month2>\d{1,2})[./](?P<year2>20\d\d)"
    rf"|{_DAY_AND_MONTH},?\s+(?P<year>20\d\d))(?!\d)"
)
#: A name or two: "Новини", "Суми Медіа", "Агентство".
_NAME = r"[А-ЯІЇЄҐ][\w'’ʼ.-]+(?:\s[А-ЯІЇЄҐ][\w'’ʼ.-]+)?"
_LINE = re.compile(
    # "Новини 14:20   03.02.2025", "14:20 - 03/02/2025", "Суми Медіа - 3 лютого 2025 | 14:20"
    rf"^\W*(?:{_NAME}(?:\s+[—–|-]\s+|\s+(?={_TIME})))?(?:{_TIME}\W+)?{_DATE}(?:\s*року|\s*р\.)?(?:\W+{_WEEKDAY})?(?:\W+{_TIME})?\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_END_OF_HEADLINE = re.compile(
    # "Ворог обстріляв Лиман 03.02.2025 14:20 Агентство"
    rf"(?<=\s)(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.(?P<year>20\d\d)\s+{_TIME}(?:\s+{_NAME})?\s*$",
    re.MULTILINE,
)
_TWO_LINES = re.compile(
    # "3 лютого", next "14:20 2025"; "Лютий 3", next "14:20 2025"
    rf"^\W*(?:{_DAY_AND_MONTH}|(?P<month2>{_MONTH})\s+(?P<day2>\d{{1,2}}))\s*\n+\s*{_TIME}\s+(?P<year>20\d\d)\s*$",
    re.IGNORECASE | re.MULTILINE,
)
#: "3 лютого 2025 р. Невелике село ...": the first words of the text.
_BEGINS = re.compile(rf"^\s*{_DAY_AND_MONTH}\s+(?P<year>20\d\d)\s+р\.\s+(?=[А-ЯІЇЄҐ])", re.MULTILINE)
#: What stands below is of other articles.
OTHER_ARTICLES = re.compile(
    r"^\W*(?:(?:ще\s+)?за\s+темою|ще\s+за\s+темою|(?:читайте|дивіться)\s+також|схожі\s+(?:новини|матеріали))\W*$",
    re.IGNORECASE | re.MULTILINE,
)


def published(text: str) -> date | None:
    """The day in the lines above a text; None where there is none, or more than one."""
    head = "\n".join([line for line in text.splitlines() if line.strip()][:_HEAD])
    for pattern in (_LINE, _TWO_LINES, _END_OF_HEADLINE, _BEGINS):
        found = {day for day, _, _ in dates(head, pattern, MONTHS)}
        if found:
            return found.pop() if len(found) == 1 else None
    return None

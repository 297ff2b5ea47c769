"""For whom a text is written: a language, a day, and what the places are called."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from html import escape
from itertools import accumulate
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_skeleton, format_timedelta, get_timezone_location
from babel.numbers import format_decimal

from bot.domain.place import Place
from bot.places import Gazetteer
from bot.texts.catalog import Catalog, Catalogs
from bot.texts.split import size

#: Longer quotes, names and titles are cut: one line must never outgrow a message.
#: In UTF-16 units of the HTML, for escaping makes text longer.
LONGEST_PASSAGE = 400
#: Near the front a day matters, so ages are rounded to months only from here on.
_COUNTED_IN_DAYS = 60


@dataclass(frozen=True, slots=True)
class Reader:
    catalog: Catalog
    gazetteer: Gazetteer
    #: The reader's local date.
    today: date
    #: A report older than this is marked old.
    old_after: timedelta
    #: IANA name of the time zone in which digests are sent.
    timezone: str

    def plain(self, value: object) -> str:
        """Foreign text as Telegram HTML: escaped, on one line, of bearable length."""
        text = " ".join(str(value).split())
        letters = [escape(letter, quote=False) for letter in text[: LONGEST_PASSAGE + 1]]
        ends = list(accumulate(map(size, letters)))
        if not ends or ends[-1] <= LONGEST_PASSAGE:
            return "".join(letters)
        return "".join(letters[: bisect_right(ends, LONGEST_PASSAGE - 1)]).rstrip() + "…"

    def place(self, place: Place) -> str:
        """Town and oblast: <b>Kupiansk</b>, Kharkiv Oblast."""
        name = f"<b>{self.plain(place.name(self.catalog.language))}</b>"
        oblast = self.gazetteer.oblast(place)
        if oblast is None or oblast == place:
            return name
        return f"{name}, {self.plain(oblast.name(self.catalog.language))}"

    def place_name(self, code: str) -> str:
        """The plain name, for buttons; the code itself for a place that left the gazetteer."""
        place = self.gazetteer.get(code)
        return place.name(self.catalog.language) if place else code

    def number(self, value: float) -> str:
        return format_decimal(value, locale=self.catalog.locale)

    def written(self, day: date) -> str:
        return format_date(day, "long", locale=self.catalog.locale)

    def month(self, day: date) -> str:
        return format_skeleton("yMMMM", day, locale=self.catalog.locale)

    def age(self, day: date) -> str:
        """How long ago, in words: today, yesterday, 3 days ago."""
        days = (self.today - day).days
        if days <= 0:
            return self.catalog.gettext("today")
        if days == 1:
            return self.catalog.gettext("yesterday")
        if days < _COUNTED_IN_DAYS:
            return self.catalog.ngettext("{n} day ago", "{n} days ago", days).format(n=days)
        return format_timedelta(
            timedelta(days=-days), add_direction=True, locale=self.catalog.locale, threshold=1
        )

    def is_old(self, day: date) -> bool:
        return self.today - day > self.old_after

    def timezone_city(self) -> str:
        # CLDR has no Ukrainian name for the city under its new key.
        if self.timezone == "Europe/Kyiv":
            return self.catalog.gettext("Kyiv")
        return get_timezone_location(self.timezone, self.catalog.locale, return_city=True)


@dataclass(frozen=True, slots=True)
class Readers:
    """All for whom texts are written."""

    catalogs: Catalogs
    gazetteer: Gazetteer
    #: The one in which digests are sent and days change.
    timezone: ZoneInfo
    #: A report older than this is marked old.
    old_after: timedelta

    def today(self, now: datetime) -> date:
        return now.astimezone(self.timezone).date()

    def reader(self, language: str, now: datetime) -> Reader:
        today = self.today(now)
        return Reader(self.catalogs[language], self.gazetteer, today, self.old_after, self.timezone.key)

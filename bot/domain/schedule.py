"""Daily slots in local time, whatever the clock changes."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from datetime import time as clock_time
from typing import Self

_WRITTEN = re.compile(r"(?P<hour>[01]?\d|2[0-3])(?:[:.\s]?(?P<minute>[0-5]\d))?", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A time of day, in minutes since midnight, at which a chat wants its digest."""

    minutes: int

    @classmethod
    def parse(cls, written: str) -> Self | None:
        """From "08:00", "8.30", "0830" or "8"; None for anything else."""
        found = _WRITTEN.fullmatch(written.strip())
        if found is None:
            return None
        return cls(int(found["hour"]) * 60 + int(found["minute"] or 0))

    def __str__(self) -> str:
        return f"{self.minutes // 60:02}:{self.minutes % 60:02}"

    def on(self, day: date, timezone: tzinfo) -> datetime:
        """The UTC instant of this slot on a local date.

        A time that a clock change skips is taken an hour later; one that comes twice is taken
        the first time (PEP 495, fold=0).
        """
        local = datetime.combine(day, clock_time(self.minutes // 60, self.minutes % 60), timezone)
        return local.astimezone(UTC)

    def day_of(self, instant: datetime, timezone: tzinfo) -> date:
        """The local date to which an instant of this slot belongs.

        Not always the date on the clock then: where a change skips the last hour of a day, its slots
        are taken in the first hour of the next.
        """
        day = instant.astimezone(timezone).date()
        return day if self.on(day, timezone) <= instant else day - timedelta(days=1)

    def next_after(self, now: datetime, timezone: tzinfo) -> datetime:
        """The first UTC instant of this slot strictly after `now`."""
        day = now.astimezone(timezone).date() - timedelta(days=1)
        while (instant := self.on(day, timezone)) <= now:
            day += timedelta(days=1)
        return instant

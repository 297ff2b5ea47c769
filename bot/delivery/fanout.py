"""Writes the rows of messages for many subscribers, a little at a time."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.storage import fanouts
from bot.storage.database import Database


@dataclass(frozen=True, slots=True)
class FanOut:
    database: Database
    now: Callable[[], datetime]
    #: Seconds that never go back, to see how long a step takes.
    monotonic: Callable[[], float]

    async def advance(self, limit: int) -> float | None:
        """A step for `bot.delivery.steps`."""
        async with self.database.read() as tx:
            if not await fanouts.any_left(tx):
                return None
        async with self.database.write() as tx:
            begun = self.monotonic()
            await fanouts.advance(tx, limit, self.now())
            return self.monotonic() - begun

"""Writes the rows of messages for many subscribers, a little at a time: others write in between."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from bot.stopping import unless
from bot.storage import fanouts
from bot.storage.database import Database

#: How often is looked for messages that another process accepted.
IDLE = 0.25
#: Nobody else can write to SQLite meanwhile, so a step is kept about as long as this, in seconds.
STEP = 0.015
_LEFT_FREE = 0.2
_FEWEST, _FIRST, _MOST = 200, 1000, 20_000


@dataclass(slots=True)
class FanOut:
    database: Database
    now: Callable[[], datetime]
    #: Seconds that never go back, to see how long a step takes.
    monotonic: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]
    _chunk: int = _FIRST

    async def run(self, stopping: asyncio.Event) -> None:
        """Until `stopping` is set; what is left then is written after the next start."""
        while not stopping.is_set():
            if not await self.advance():
                await unless(stopping, self.sleep(IDLE))  # type: ignore[arg-type]

    async def finish(self) -> None:
        """Write all rows that there are to write."""
        while await self.advance():
            pass

    async def advance(self) -> bool:
        """One step; False: there was nothing to do."""
        async with self.database.read() as tx:
            if not await fanouts.any_left(tx):
                return False
        async with self.database.write() as tx:
            begun = self.monotonic()
            await fanouts.advance(tx, self._chunk, self.now())
            taken = self.monotonic() - begun
        if taken > 0:
            self._chunk = max(_FEWEST, min(_MOST, 2 * self._chunk, int(self._chunk * STEP / taken)))
        # Other processes poll for their turn to write: a moment must be free for them.
        await self.sleep(taken * _LEFT_FREE)
        return True

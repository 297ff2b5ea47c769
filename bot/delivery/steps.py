"""Long work on the tables, a little at a time: others write in between."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.stopping import unless

#: How often is looked for work that another process left.
IDLE = 0.25
#: Nobody else can write to SQLite meanwhile, so a step is kept about as long as this, in seconds.
STEP = 0.02
_LEFT_FREE = 0.2
_FEWEST, _FIRST, _MOST = 10, 100, 20_000


@dataclass(slots=True)
class Steps:
    #: A step over about so many rows. Returns the seconds for which it kept others from writing; None: there
    #: was nothing to do.
    advance: Callable[[int], Awaitable[float | None]]
    sleep: Callable[[float], Awaitable[None]]
    _chunk: int = _FIRST

    async def run(self, stopping: asyncio.Event) -> None:
        """Until `stopping` is set; what is left then is done after the next start."""
        while not stopping.is_set():
            if not await self.step():
                await unless(stopping, self.sleep(IDLE))

    async def finish(self) -> None:
        """Do all that there is to do."""
        while await self.step():
            pass

    async def step(self) -> bool:
        """False: there was nothing to do."""
        taken = await self.advance(self._chunk)
        if taken is None:
            return False
        if taken > 0:
            self._chunk = max(_FEWEST, min(_MOST, 2 * self._chunk, int(self._chunk * STEP / taken)))
        # Other processes poll for their turn to write: a moment must be free for them.
        await self.sleep(taken * _LEFT_FREE)
        return True

"""Works on the stored updates: in order within a chat, side by side across chats, each once."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field

import structlog
from telegram import Bot, Update

from bot.stopping import unless
from bot.storage import inbox
from bot.storage.database import Database
from bot.storage.inbox import Received

log = structlog.get_logger()

#: Longer than any answer takes, its retries included.
_LONGEST_WORK = 45.0
#: An update that took the process with it so often would do so again. Not fewer: whatever ends the process
#: while it is worked on counts, and it may be the command of somebody who wants to leave.
TRIES = 10
#: What was cut off so often is worked on by itself: then the others do not suffer if it was to blame, and it
#: does not suffer if one of them was.
SUSPICIOUS = 2


@dataclass(slots=True)
class Inbox:
    bot: Bot
    database: Database
    process: Callable[[Update], Awaitable[None]]
    #: Set whenever there may be something to do: updates were stored, or work on one ended.
    wake: asyncio.Event
    #: How many chats are worked on at once.
    places: int = 32
    _under_way: dict[int, asyncio.Task[None]] = field(default_factory=dict)
    #: Updates that were worked on, which the database is not told yet.
    _ended: list[int] = field(default_factory=list)
    _resting: bool = False
    #: What is under way is a suspect.
    _alone: bool = False

    async def run(self, stopping: asyncio.Event) -> None:
        """Until `stopping` is set; what is under way then is finished."""
        try:
            while not stopping.is_set():
                self.wake.clear()
                if not await self._start_pending():
                    await self._rest(stopping)
            await self._finish()
        except asyncio.CancelledError:
            for task in self._under_way.values():
                task.cancel()
            raise

    @property
    def at_rest(self) -> bool:
        """All that is stored was worked on and wiped."""
        return self._resting and not self._under_way and not self.wake.is_set()

    async def _rest(self, stopping: asyncio.Event) -> None:
        if not self._under_way:
            await self.database.wipe()
        self._resting = True
        try:
            await unless(stopping, self.wake.wait())
        finally:
            self._resting = False

    async def _start_pending(self) -> bool:
        """One transaction for all that ended and all that begins. False: nothing can begin now."""
        # Both at once: an update that ended meanwhile still looks pending.
        ended, busy, alone = self._ended[:], set(self._under_way), self._alone
        async with self.database.write() as tx:
            await inbox.done(tx, ended)
            waiting = await inbox.pending(tx, self.places - len(busy), without=busy)
            first = _first_of_each_chat(waiting)
            hopeless = [each.update_id for each in first if each.attempts >= TRIES]
            await inbox.done(tx, hopeless)
            hopeful = [each for each in first if each.attempts < TRIES]
            suspect = next((each for each in hopeful if each.attempts >= SUSPICIOUS), None)
            begun = hopeful
            if suspect or alone:
                begun = [suspect] if suspect and not busy else []
            # Before the work begins: an update that takes the process with it must not do so for ever.
            await inbox.begin(tx, [each.update_id for each in begun])
        del self._ended[: len(ended)]
        for update_id in hopeless:
            log.error("work on an update never came to an end; it is left", update_id=update_id, tries=TRIES)
        for each in begun:
            self._start(each)
        return bool(begun or hopeless)

    def _start(self, received: Received) -> None:
        self._alone = received.attempts >= SUSPICIOUS
        task = asyncio.create_task(self._work_on(received))
        self._under_way[received.chat_id] = task
        task.add_done_callback(lambda _: self._leave(received.chat_id))

    def _leave(self, chat_id: int) -> None:
        del self._under_way[chat_id]
        self._alone = False
        self.wake.set()

    async def _work_on(self, received: Received) -> None:
        try:
            async with asyncio.timeout(_LONGEST_WORK):
                await self.process(Update.de_json(json.loads(received.payload), self.bot))
        except TimeoutError:
            log.error("an update took too long and was left", update_id=received.update_id)
        except Exception as error:  # noqa: BLE001 - tried again, it would fail again
            log.error("an update failed", update_id=received.update_id, error=type(error).__name__)
        # Not when the work is cut off: then it is done again at the next start.
        self._ended.append(received.update_id)

    async def _finish(self) -> None:
        """Note each end at once: who asked us to stop may cut the rest off."""
        await self._note_ended()
        while self._under_way:
            await asyncio.wait(self._under_way.values(), return_when=asyncio.FIRST_COMPLETED)
            await self._note_ended()

    async def _note_ended(self) -> None:
        ended = self._ended[:]
        if not ended:
            return
        try:
            async with self.database.write() as tx:
                await inbox.done(tx, ended)
        except Exception as error:  # noqa: BLE001 - what is under way is still to be finished
            log.error(
                "answered updates cannot be noted and may be answered again", error=type(error).__name__
            )
        else:
            del self._ended[: len(ended)]


def _first_of_each_chat(waiting: Iterable[Received]) -> list[Received]:
    first: dict[int, Received] = {}
    for each in waiting:
        first.setdefault(each.chat_id, each)
    return list(first.values())

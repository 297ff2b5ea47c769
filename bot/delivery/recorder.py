"""Records what became of deliveries, many together: a transaction for each would cost more than to send."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

import structlog

from bot.delivery import tally
from bot.delivery.outcome import Outcome
from bot.delivery.retry import Verdict
from bot.domain.chat import ChatState
from bot.domain.delivery import Delivery
from bot.storage import chats, claims, tallies
from bot.storage.claims import Settlement
from bot.storage.database import Database, Transaction

log = structlog.get_logger()

#: Seconds in which answers gather. What is not recorded when the program dies is sent again.
_GATHERED_FOR = 0.2
#: After a failure, on a full disk for instance, it is tried again so much later, and so often at most.
_PAUSE_AFTER_FAILURE = 1.0
_MOST_FAILURES = 600


@dataclass(frozen=True, slots=True)
class Ended:
    """An attempt that is over; no outcome: it was not even made."""

    delivery: Delivery
    verdict: Verdict
    outcome: Outcome | None = None


@dataclass(slots=True)
class Recorder:
    database: Database
    now: Callable[[], datetime]
    sleep: Callable[[float], Awaitable[None]]
    _ended: list[Ended] = field(default_factory=list)
    _any: asyncio.Event = field(default_factory=asyncio.Event)
    _failures: int = 0

    @property
    def is_behind(self) -> bool:
        """It cannot record: what is sent now may be sent again after a crash, so nothing more should be."""
        return self._failures > 0

    @property
    def unrecorded(self) -> Iterator[Delivery]:
        """Nobody else may send these meanwhile."""
        return (its.delivery for its in self._ended)

    def add(self, ended: Ended) -> None:
        self._ended.append(ended)
        self._any.set()

    async def run(self) -> None:
        """Until cancelled; then `flush` records what is left."""
        while True:
            await self._any.wait()
            await self.sleep(_PAUSE_AFTER_FAILURE if self.is_behind else _GATHERED_FOR)
            await self.flush()

    async def flush(self) -> None:
        """Record all that ended. What cannot be recorded is kept, and tried again with the next."""
        self._any.clear()
        # While it is being recorded it stays: whoever looks for dead claims must not find it.
        batch = list(self._ended)
        if not batch:
            return
        try:
            async with self.database.write() as tx:
                await self._record(tx, batch)
        except Exception as error:  # noqa: BLE001 - a full disk must not lose what became of them
            self._failures += 1
            log.error("recording deliveries failed", deliveries=len(batch), error=repr(error))
            if self._failures < _MOST_FAILURES:
                self._any.set()
                return
        # Where it was cut off instead, it may have been committed: recording it twice does no harm.
        self._failures = 0
        del self._ended[: len(batch)]

    async def _record(self, tx: Transaction, batch: list[Ended]) -> None:
        for its in batch:
            if its.verdict.moved_to is not None:
                await chats.move(tx, its.delivery.chat_id, its.verdict.moved_to)
        for state in ChatState:
            await chats.set_state(
                tx, state, *(its.delivery.chat_id for its in batch if its.verdict.chat is state)
            )
        now, counted = self.now(), Counter[str]()
        await claims.settle(tx, [_settlement(its) for its in batch], now)
        for its in batch:
            if its.outcome is not None:
                tally.count(its.outcome, its.verdict.state, its.delivery, now, counted)
        await tallies.add(tx, counted)
        for its in batch:
            if its.verdict.reason is not None:
                _tell(its)


def _settlement(its: Ended) -> Settlement:
    said = its.verdict
    return Settlement(
        its.delivery, said.state, said.reason, said.telegram_message_id, said.due_at, said.attempts
    )


def _tell(its: Ended) -> None:
    log.warning(
        "delivery not simply sent", id=its.delivery.id, state=its.verdict.state, reason=its.verdict.reason
    )

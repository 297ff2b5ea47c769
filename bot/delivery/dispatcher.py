"""Claims due rows of the outbox, sends them at the permitted pace, records what became of them."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from uuid import uuid4

import structlog

from bot.delivery.outcome import Outcome, RetryAfter, TokenRefusedError, Unauthorised
from bot.delivery.pacing import Pacing
from bot.delivery.retry import Verdict, judge
from bot.delivery.sender import Sender
from bot.domain.delivery import Delivery, DeliveryState
from bot.storage import chats, outbox
from bot.storage.database import Database

log = structlog.get_logger()

#: How long a claim may take. Longer than waiting for the pace and one send together, with their time-outs.
LEASE = timedelta(seconds=90)
#: A row that the pace would hold longer goes back to the outbox rather than blocking a place.
LONGEST_WAIT = 5.0
#: How often an empty outbox is looked at: what another process wrote leaves within this time.
IDLE = 0.25
#: One cannot tell from a flood answer whether it was about one chat or about all of us. So everything pauses,
#: but briefly: if it was about all, the next answers say so again.
_SHARED_PAUSE = 3.0


@dataclass(slots=True)
class Dispatcher:
    database: Database
    sender: Sender
    pacing: Pacing
    now: Callable[[], datetime]
    #: Seconds that never go back, for the pacing.
    monotonic: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]
    random: Random
    #: How many messages may be under way at once.
    places: int = 16
    _under_way: set[asyncio.Task[None]] = field(default_factory=set)
    _failure: BaseException | None = None

    async def run(self, stopping: asyncio.Event) -> None:
        """Until `stopping` is set; what is under way then is finished. Raises `TokenRefusedError`."""
        try:
            while not stopping.is_set() and self._failure is None:
                if len(self._under_way) >= self.places:
                    await asyncio.wait(self._under_way, return_when=asyncio.FIRST_COMPLETED)
                elif not await self._start_due():
                    await self.sleep(IDLE)
        finally:
            if self._under_way:
                await asyncio.wait(self._under_way)
        self._raise_failure()

    async def drain(self) -> None:
        """Send all that is due now, then return. Raises `TokenRefusedError`."""
        while await self._start_due() or self._under_way:
            if self._under_way:
                await asyncio.wait(self._under_way)
            self._raise_failure()

    def _raise_failure(self) -> None:
        if self._failure is not None:
            raise self._failure

    async def _start_due(self) -> bool:
        """False: nothing was due, or no place was free."""
        free = self.places - len(self._under_way)
        if free <= 0:
            return False
        for delivery in (claimed := await self._claim(free)):
            task = asyncio.create_task(self._deliver(delivery))
            self._under_way.add(task)
            task.add_done_callback(self._ended)
        return bool(claimed)

    async def _claim(self, limit: int) -> list[Delivery]:
        now = self.now()
        async with self.database.read() as tx:
            if not await outbox.any_work(tx, now):
                return []
        async with self.database.write() as tx:
            if freed := await outbox.free_dead_claims(tx, now):
                log.warning("deliveries of a dead sender are due again", count=freed)
            return await outbox.claim_due(tx, now, limit, uuid4().hex, now + LEASE)

    async def _deliver(self, delivery: Delivery) -> None:
        if await self._is_too_late(delivery):
            return
        wait = self._wait_for(delivery.chat_id)
        if wait > LONGEST_WAIT:
            due_at = self.now() + timedelta(seconds=wait)
            await self._record(
                delivery, Verdict(DeliveryState.DUE, due_at=due_at, attempts=delivery.attempts)
            )
            return
        if wait > 0:
            await self.sleep(wait)
            if await self._is_too_late(delivery):
                return
        outcome = await self.sender.send(delivery.chat_id, delivery.message)
        self._obey(delivery, outcome)
        await self._record(delivery, judge(outcome, delivery, self.now(), self.random))

    async def _is_too_late(self, delivery: Delivery) -> bool:
        if delivery.expires_at > self.now():
            return False
        await self._record(delivery, Verdict(DeliveryState.EXPIRED))
        return True

    def _wait_for(self, chat_id: int) -> float:
        """Seconds until this chat's turn; it is taken unless they are more than `LONGEST_WAIT`."""
        now = self.monotonic()
        return self.pacing.reserve(chat_id, now, LONGEST_WAIT) - now

    def _obey(self, delivery: Delivery, outcome: Outcome) -> None:
        if isinstance(outcome, RetryAfter):
            until = self.monotonic() + outcome.seconds
            self.pacing.pause_chat(delivery.chat_id, until)
            self.pacing.pause_all(min(until, self.monotonic() + _SHARED_PAUSE))
        if isinstance(outcome, Unauthorised):
            self._failure = TokenRefusedError()

    async def _record(self, delivery: Delivery, verdict: Verdict) -> None:
        async with self.database.write() as tx:
            if verdict.moved_to is not None:
                await chats.move(tx, delivery.chat_id, verdict.moved_to)
            if verdict.chat is not None:
                await chats.set_state(tx, delivery.chat_id, verdict.chat)
            if verdict.due_at is not None:
                held = await outbox.put_back(
                    tx, delivery, verdict.due_at, reason=verdict.reason, attempts=verdict.attempts
                )
            else:
                held = await outbox.record(
                    tx,
                    delivery,
                    verdict.state,
                    self.now(),
                    reason=verdict.reason,
                    telegram_message_id=verdict.telegram_message_id,
                )
        if verdict.reason or not held:
            log.warning(
                "delivery not simply sent",
                id=delivery.id,
                state=verdict.state,
                reason=verdict.reason,
                held=held,
            )

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            # The row stays claimed until its lease ends, then it is tried again: nothing is lost.
            log.error("recording a delivery failed", error=repr(error))

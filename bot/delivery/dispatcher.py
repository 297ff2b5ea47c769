"""Claims due rows of the outbox, sends them at the permitted pace, tells the recorder what became of them."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from math import ceil
from random import Random
from typing import Any
from uuid import uuid4

import structlog

from bot.delivery.outcome import (
    Outcome,
    Refused,
    RetryAfter,
    Sent,
    TokenRefusedError,
    Unauthorised,
    Unreachable,
)
from bot.delivery.pacing import Pacing, Remembered
from bot.delivery.probation import Probation
from bot.delivery.ready import Ready
from bot.delivery.recorder import Ended, Recorder
from bot.delivery.retry import Verdict, judge
from bot.delivery.sender import Sender
from bot.domain.delivery import Delivery, DeliveryState, Lane
from bot.domain.message import Message
from bot.stopping import unless
from bot.storage import claims, outbox
from bot.storage import pacing as memory
from bot.storage.database import Database, Transaction

log = structlog.get_logger()

#: After so long a claim that is not renewed is given up for dead, and its rows are sent again.
LEASE = timedelta(seconds=10)
_RENEWED_EVERY = 3.0
_FREED_EVERY = 1.0
#: How often an empty outbox is looked at: what another process wrote leaves within this time.
IDLE = 0.25
#: Rows are claimed for so many seconds of the pace. A claimed row is in doubt after a crash, cannot be
#: cancelled any more, and is overtaken by nothing: so not for many.
_AHEAD = 0.4
#: A longer pause is not waited for with claimed rows in hand.
LONGEST_HOLD = 1.0
#: Sleeping for less than this wakes the program up more often than is worth it.
_SHORTEST_SLEEP = 0.015
#: So many begin to leave before others get their turn: each turn costs a look at all connections.
_STARTED_TOGETHER = 8
_FIRST_OUTAGE_PAUSE, _LONGEST_OUTAGE_PAUSE = 1.0, 30.0
_SWEPT_TOGETHER = 2000
_KNOWN_MESSAGES = 500


async def _nobody(_tx: Transaction, _message_id: int, _reason: str) -> None:
    return


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
    #: How many messages may be under way at once; a quarter of the places is left for urgent ones.
    places: int = 256
    #: Told of a message that Telegram takes from nobody, and why.
    on_bad_message: Callable[[Transaction, int, str], Awaitable[None]] = _nobody
    recorder: Recorder = field(init=False)
    _ready: Ready = field(default_factory=Ready)
    #: By number and claim: SQLite gives the number of a row that was erased to another.
    _under_way: dict[tuple[int, str], tuple[Delivery, asyncio.Task[None]]] = field(default_factory=dict)
    _known: dict[int, Message] = field(default_factory=dict)
    _probation: Probation = field(default_factory=Probation)
    #: Attempts in a row that did not leave this machine.
    _outage: int = 0
    _failure: BaseException | None = None
    _frees_at: float = 0.0
    _started: int = 0
    _remembered: dict[str, Any] = field(default_factory=dict)
    #: A row was claimed, or an attempt is over.
    _stirred: asyncio.Event = field(default_factory=asyncio.Event)
    #: Fewer rows are ready than should be.
    _hungry: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.recorder = Recorder(self.database, self.now, self.sleep)

    async def run(self, stopping: asyncio.Event) -> None:
        """Until `stopping` is set; what is under way then is finished. Raises `TokenRefusedError`."""
        await self._resume()
        ended = asyncio.Event()
        parts = [self._keep_claiming(), self._keep_renewing(), self.recorder.run()]
        beside = [asyncio.create_task(part) for part in parts]
        try:
            sending = asyncio.create_task(self._keep_sending(stopping, ended))
            stop = asyncio.create_task(stopping.wait())
            await asyncio.wait({sending, stop, *beside}, return_when=asyncio.FIRST_COMPLETED)
            ended.set()
            self._stirred.set()
            stop.cancel()
            await sending
        finally:
            for task in beside:
                task.cancel()
            failures = await asyncio.gather(*beside, return_exceptions=True)
            await self._finish()
        self._raise_failure()
        for failure in failures:
            if isinstance(failure, Exception):
                raise failure

    async def drain(self) -> None:
        """Send what is due now, then return; a long pause is not waited for. Raises `TokenRefusedError`."""
        while self._failure is None and not self._is_paused() and await self._claim():
            while self._ready and self._failure is None and not self._is_paused():
                await self._send_next()
            await self._finish()
        await self._finish()
        self._raise_failure()

    def _raise_failure(self) -> None:
        if self._failure is not None:
            raise self._failure

    async def _finish(self) -> None:
        """What is ready goes back, what is under way is waited for, what ended is recorded."""
        self._put_back_ready()
        while self._under_way:
            await asyncio.wait([task for _, task in self._under_way.values()])
        await self.recorder.flush()

    # Claiming

    async def _keep_claiming(self) -> None:
        while True:
            if self._is_paused():
                self._put_back_ready()
                await self.sleep(IDLE)
            elif not self._ready.is_short or len(self._under_way) >= self.places:
                self._hungry.clear()
                await unless(self._hungry, self.sleep(IDLE))
                if not self._hungry.is_set():
                    await self._claim_what_is_more_urgent()
            else:
                others_wait = len(self._ready) > self._ready.few
                if not await self._claim(self._ready.first_lane if others_wait else None):
                    await self.sleep(IDLE)

    async def _claim_what_is_more_urgent(self) -> None:
        """What is ready may be stuck: the more urgent must not be stuck behind it."""
        lane = self._ready.first_lane
        if lane is not None and lane > Lane.URGENT:
            await self._claim(Lane(lane - 1))

    async def _claim(self, through: Lane | None = None) -> bool:
        """Whether there was anything to claim. `through`: only of this lane and those before it."""
        now, ahead = self.now(), self._ahead()
        self._ready.few = ahead // 2
        if through or not self._ready:
            async with self.database.read() as tx:
                if not await claims.any_work(tx, now, through):
                    return False
        if len(self._known) > _KNOWN_MESSAGES:
            self._known.clear()
        async with self.database.write() as tx:
            await self._free_dead_claims(tx, now)
            token, until = uuid4().hex, now + LEASE
            claimed = await claims.claim_due(tx, now, ahead, token, until, through=through, known=self._known)
        self._ready.add(claimed)
        self._stirred.set()
        return bool(claimed)

    async def _free_dead_claims(self, tx: Transaction, now: datetime) -> None:
        if self.monotonic() < self._frees_at:
            return
        self._frees_at = self.monotonic() + _FREED_EVERY
        mine = {its.id for its in self._in_hand()}
        if freed := await claims.free_dead_claims(tx, now, mine):
            log.warning("deliveries of a dead sender are due again", count=freed)

    def _ahead(self) -> int:
        return max(2, ceil(self.pacing.rate(self.monotonic()) * _AHEAD))

    async def _keep_renewing(self) -> None:
        while True:
            await self.sleep(_RENEWED_EVERY)
            held = list(self._in_hand())
            if held:
                async with self.database.write() as tx:
                    await claims.renew(tx, held, self.now() + LEASE)
            await self._remember()

    def _in_hand(self) -> Iterator[Delivery]:
        yield from (its for its, _ in self._under_way.values())
        yield from self._ready
        yield from self.recorder.unrecorded

    # Sending

    async def _keep_sending(self, stopping: asyncio.Event, ended: asyncio.Event) -> None:
        """Until asked to stop, or until something beside it ended."""
        while not (stopping.is_set() or ended.is_set()) and self._failure is None:
            self._stirred.clear()
            if not self._ready:
                await self._stirred.wait()
            elif not self._is_paused():
                await self._send_next()
            else:
                await self.sleep(IDLE)

    async def _send_next(self) -> None:
        """Let the next row leave, or wait a moment for the time at which one may."""
        wait = self.pacing.wait(self.monotonic())
        if wait > 0:
            await self.sleep(min(max(wait, _SHORTEST_SLEEP), IDLE))
            return
        its = self._next()
        if its is None:
            self._stirred.clear()
            await self._stirred.wait()
            return
        if its.expires_at <= self.now():
            self._end(its, Verdict(DeliveryState.EXPIRED))
            return
        held = self.pacing.chat_wait(its.chat_id, self.monotonic())
        if held > 0:
            due_at = self.now() + timedelta(seconds=held)
            self._end(its, Verdict(DeliveryState.DUE, due_at=due_at, attempts=its.attempts))
            return
        self._start(its)
        self._started += 1
        if self._started % _STARTED_TOGETHER == 0:
            await asyncio.sleep(0)

    def _next(self) -> Delivery | None:
        """The row whose turn it is; None: none may leave before another one returned."""
        lane = self._ready.first_lane
        full = lane is not None and len(self._under_way) >= self._room(lane)
        found = None if full else self._ready.take(self._may_leave)
        if self._ready.is_short:
            self._hungry.set()
        return found

    def _may_leave(self, its: Delivery) -> bool:
        room = len(self._under_way) < self._room(its.lane)
        return room and self._probation.may_leave(its.message_id)

    def _room(self, lane: Lane) -> int:
        """How many may be under way where the next is of this lane."""
        return self.places if lane is Lane.URGENT else self.places - self.places // 4

    def _start(self, its: Delivery) -> None:
        self.pacing.take(its.chat_id, self.monotonic())
        self._probation.leaves(its.message_id)
        self._under_way[its.id, its.attempt_token] = its, asyncio.create_task(self._leave(its))

    async def _leave(self, its: Delivery) -> None:
        try:
            await self._deliver(its)
        except Exception as error:  # noqa: BLE001 - one delivery must not stop the others
            # The row stays claimed until its lease ends, then it is tried again: nothing is lost.
            log.error("sending a delivery failed", error=repr(error))
        finally:
            self._returned(its)

    async def _deliver(self, its: Delivery) -> None:
        outcome = await self.sender.send(its.chat_id, its.message)
        now = self.now()
        verdict = judge(outcome, its, now, self.random)
        if isinstance(outcome, Unreachable):
            self._wait_for_network()
            later = now + timedelta(seconds=self.pacing.pause(self.monotonic()))
            verdict = Verdict(DeliveryState.DUE, outcome.reason, due_at=later, attempts=its.attempts)
        # First of all: whatever else goes wrong, what became of it is known.
        self.recorder.add(Ended(its, verdict, outcome))
        await self._obey(its, outcome)

    def _wait_for_network(self) -> None:
        self._outage += 1
        pause = min(_LONGEST_OUTAGE_PAUSE, _FIRST_OUTAGE_PAUSE * 2 ** min(self._outage - 1, 10))
        self.pacing.pause_all(self.monotonic() + pause * (0.5 + self.random.random() / 2))

    async def _obey(self, its: Delivery, outcome: Outcome) -> None:
        now = self.monotonic()
        if isinstance(outcome, Unreachable):
            return
        self._outage = 0
        match outcome:
            case Sent():
                self.pacing.accepted()
                self._probation.taken(its.message_id)
            case RetryAfter(seconds):
                self.pacing.refused(its.chat_id, seconds, now)
                await self._remember()
            case Refused(reason, about_chat=False) if self._probation.refused(its.message_id):
                await self._stop(its.message_id, reason)
            case Unauthorised():
                self._failure = TokenRefusedError()

    async def _stop(self, message_id: int, reason: str) -> None:
        """Telegram takes this message from nobody: the rest of it does not leave, and somebody must know."""
        log.error(
            "a message is refused whoever it goes to; the rest of it is stopped", id=message_id, why=reason
        )
        async with self.database.write() as tx:
            await outbox.stop(tx, [message_id], DeliveryState.FAILED)
        try:
            async with self.database.write() as tx:
                await self.on_bad_message(tx, message_id, reason)
        except Exception as error:  # noqa: BLE001 - that nobody can be told must not keep it from being stopped
            log.error("operators cannot be told of a bad message", id=message_id, error=repr(error))
        for each in self._ready.take_out(lambda its: its.message_id == message_id):
            self._end(each, Verdict(DeliveryState.FAILED, reason))
        swept = _SWEPT_TOGETHER
        while swept == _SWEPT_TOGETHER:
            async with self.database.write() as tx:
                swept = await outbox.sweep(tx, _SWEPT_TOGETHER, self.now(), reason)
        self._probation.forget(message_id)

    def _end(self, its: Delivery, verdict: Verdict) -> None:
        self.recorder.add(Ended(its, verdict))

    def _put_back_ready(self) -> None:
        now = self.now()
        for its in self._ready.take_out(lambda _: True):
            self._end(its, Verdict(DeliveryState.DUE, due_at=now, attempts=its.attempts))

    def _returned(self, its: Delivery) -> None:
        del self._under_way[its.id, its.attempt_token]
        self._probation.returned(its.message_id)
        self._stirred.set()
        if self._ready.is_short:
            self._hungry.set()

    # Pausing

    def _is_paused(self) -> bool:
        return self.recorder.is_behind or self.pacing.pause(self.monotonic()) > LONGEST_HOLD

    async def _resume(self) -> None:
        """Go on with what the pacing had learnt before the start."""
        async with self.database.read() as tx:
            recalled = await memory.recall(tx)
        if recalled is None:
            return
        state, then = recalled
        held = {int(chat_id): seconds for chat_id, seconds in state["held_for"].items()}
        remembered = Remembered(state["per_second"], state["paused_for"], held)
        self.pacing.resume(remembered, max(0.0, (self.now() - then).total_seconds()), self.monotonic())

    async def _remember(self) -> None:
        state = asdict(self.pacing.remember(self.monotonic()))
        if state != self._remembered:
            async with self.database.write() as tx:
                await memory.remember(tx, state, self.now())
            self._remembered = state

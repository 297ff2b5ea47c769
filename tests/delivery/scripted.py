"""A sender whose answers are written down beforehand, and the outbox as the tests see it."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from random import Random
from typing import Any

from sqlalchemy import select

from bot.delivery.dispatcher import Dispatcher
from bot.delivery.outcome import Outcome, Sent
from bot.delivery.pacing import Pacing
from bot.domain.chat import Chat, ChatState
from bot.domain.delivery import Lane, Postage
from bot.domain.message import Message
from bot.storage import chats, outbox, subscriptions
from bot.storage import messages as texts
from bot.storage.database import Database, Transaction
from bot.storage.tables import deliveries, messages
from tests.conftest import Clock

TOWN = "UA63080090010026457"


async def _nothing(_chat_id: int) -> None:
    return


@dataclass
class ScriptedSender:
    """Answers each chat with its written outcomes in turn, and after them with Sent."""

    clock: Clock
    #: Awaited within every send, before it is answered.
    meanwhile: Callable[[int], Awaitable[None]] = _nothing
    #: (chat, text, moment), in the order of sending.
    calls: list[tuple[int, str, datetime]] = field(default_factory=list)
    _script: defaultdict[int, list[Outcome]] = field(default_factory=lambda: defaultdict(list))

    def answers(self, chat_id: int, *outcomes: Outcome) -> None:
        self._script[chat_id] += outcomes

    async def send(self, chat_id: int, message: Message) -> Outcome:
        self.calls.append((chat_id, message.html, self.clock()))
        await self.meanwhile(chat_id)
        return self._script[chat_id].pop(0) if self._script[chat_id] else Sent(len(self.calls))

    @property
    def texts(self) -> list[str]:
        return [text for _, text, _ in self.calls]

    @property
    def chats(self) -> list[int]:
        return [chat_id for chat_id, _, _ in self.calls]


@dataclass
class Outbox:
    database: Database
    clock: Clock

    async def post(
        self,
        text: str,
        *chat_ids: int,
        lane: Lane = Lane.DIGEST,
        life: timedelta = timedelta(hours=3),
        front_km: float | None = None,
    ) -> None:
        """Owe a message to chats, each of which follows the town."""
        async with self.database.write() as tx:
            for chat_id in chat_ids:
                await chats.keep(tx, Chat(chat_id, "en"))
                await subscriptions.add(tx, chat_id, TOWN, self.clock())
            message_id = await texts.add(tx, Message("en", text), self.clock())
            postage = Postage(lane, self.clock(), self.clock() + life, front_km)
            await outbox.address_chats(tx, message_id, chat_ids, postage)

    async def rows(self) -> Sequence[Any]:
        query = select(deliveries, messages.c.html).join(messages).order_by(deliveries.c.id)
        async with self.database.read() as tx:
            return (await tx.execute(query)).all()

    async def row(self) -> Any:
        """The only one."""
        (row,) = await self.rows()
        return row

    async def states(self) -> dict[str, str]:
        """By the text of the message."""
        return {row.html: row.status for row in await self.rows()}

    async def chat_state(self, chat_id: int) -> ChatState | None:
        async with self.database.read() as tx:
            found = await chats.find(tx, chat_id)
        return found.state if found else None

    async def towns(self, chat_id: int) -> list[str]:
        async with self.database.read() as tx:
            return [s.place for s in await subscriptions.of_chat(tx, chat_id)]


class Watched(Database):
    """A database that tells when nobody is at work in it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._users = 0
        self.idle = asyncio.Event()
        self.idle.set()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Transaction]:
        async with self._used(), self._database.read() as tx:
            yield tx

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Transaction]:
        async with self._used(), self._database.write() as tx:
            yield tx

    @asynccontextmanager
    async def _used(self) -> AsyncIterator[None]:
        self._users += 1
        self.idle.clear()
        try:
            yield
        finally:
            self._users -= 1
            if not self._users:
                self.idle.set()


def dispatcher(database: Database, sender: ScriptedSender, **others: Any) -> Dispatcher:
    """One that never waits for the pace between chats, on the sender's clock."""
    clock, watched = sender.clock, Watched(database)
    parts: dict[str, Any] = {
        "pacing": Pacing(per_second=1e9),
        "now": clock,
        "monotonic": clock.seconds,
        "sleep": partial(sleep_beside, clock, watched),
        "random": Random(7),
        **others,
    }
    return Dispatcher(database=watched, sender=sender, **parts)


async def sleep_beside(clock: Clock, database: Watched, seconds: float) -> None:
    """Time passes at once, but only once for all who sleep at the same time.

    It stands still for who is at work in the database: where that is slow, what waits there would expire.
    """
    end = clock() + timedelta(seconds=seconds)
    await asyncio.sleep(0)
    await database.idle.wait()
    clock.moment = max(clock.moment, end)


async def pass_time(dispatcher: Dispatcher, clock: Clock, seconds: float, step: float = 1.0) -> None:
    """Let so much time pass, and the dispatcher send at each step what is due by then."""
    end = clock() + timedelta(seconds=seconds)
    await dispatcher.drain()
    while clock() < end:
        clock.forward(seconds=step)
        await dispatcher.drain()

"""The bot and a local Telegram in one process: people write and press, and read what they are answered."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.chat.application import PtbApplication, build, log_in
from bot.chat.desk import Desk
from bot.chat.inbox import Inbox
from bot.chat.poller import Poller
from bot.chat.transport import Transport
from bot.domain.article import Article
from bot.domain.chat import Chat as StoredChat
from bot.domain.schedule import Slot
from bot.intake import Intake
from bot.places import Gazetteer
from bot.simulator import LimitSettings, Simulator, groups, people, serve
from bot.simulator.world import Chat, Message
from bot.storage import chats, digests, subscriptions
from bot.storage.database import Database
from bot.texts.catalog import Catalogs
from bot.texts.contacts import Contact
from bot.texts.reader import Readers
from tests.conftest import Clock
from tests.simulator.driver import TOKEN

KUPIANSK = "UA63080090010026457"
KYIV = ZoneInfo("Europe/Kyiv")
REPORTS = (
    "The city of Kupiansk is now just 2.5 km from the front line. "
    "The population has dwindled to 3,000 people, who are being urged to evacuate.",
    "Pokrovsk is 8 km from the front line, and its population has fallen to 12,000 people.",
)
_CONTACTS = (
    Contact("112", {"en": "all emergencies", "uk": "екстрена допомога"}, date(2025, 12, 1)),
    Contact("0 800 339 291", {"en": "Kharkiv", "uk": "Харків"}, date(2025, 12, 1), "UA63000000000041885"),
)
#: Real seconds after which a bot that does not answer fails the test.
_PATIENCE = 20


@dataclass(repr=False)
class World:
    sim: Simulator
    url: str
    database: Database
    file: Path
    desk: Desk
    application: PtbApplication
    poller: Poller
    inbox: Inbox
    polling: asyncio.Future[tuple[None, None]]
    #: The pauses that the bot made.
    slept: list[float] = field(default_factory=list)

    def person(self, language: str = "uk", name: str = "Олена") -> int:
        return people.add(self.sim, name, language).id

    def chat(self, chat_id: int) -> Chat:
        return self.sim.world.chats[chat_id]

    async def say(self, person: int, text: str) -> list[Message]:
        """What the bot answers."""
        last = self._last(person)
        people.send(self.sim, person, text)
        return await self._new(person, last)

    async def press(self, person: int, message: Message, data: str) -> list[Message]:
        last = self._last(person)
        people.press(self.sim, person, message.id, data)
        return await self._new(person, last)

    async def tap(self, person: int, message: Message, data: str) -> Message:
        """Press a button that changes its own message: that message, and nothing new."""
        assert await self.press(person, message, data) == []
        assert message.edited is not None
        return message

    async def say_in_group(self, group: int, person: int, text: str) -> list[Message]:
        last = self._last(group)
        groups.send_in_group(self.sim, group, person, text)
        return await self._new(group, last)

    async def share_location(self, person: int, latitude: float, longitude: float) -> list[Message]:
        last = self._last(person)
        people.share_location(self.sim, person, latitude, longitude)
        return await self._new(person, last)

    async def inject(self, chat_id: int, **update: Any) -> list[Message]:
        """A raw update, as Telegram might send it; and what the bot answers in that chat."""
        last = self._last(chat_id)
        self.sim.updates.add_raw(update)
        return await self._new(chat_id, last)

    def answers(self, chat_id: int) -> list[Message]:
        """All that the bot ever wrote there."""
        chat = self.sim.world.chats.get(chat_id)
        return [m for m in chat.messages.values() if m.sender is None] if chat else []

    def _last(self, chat_id: int) -> int:
        chat = self.sim.world.chats.get(chat_id)
        return max(chat.messages, default=0) if chat else 0

    async def _new(self, chat_id: int, last: int) -> list[Message]:
        await self.settle()
        return [message for message in self.answers(chat_id) if message.id > last]

    async def settle(self) -> None:
        """Until the bot has stored all updates, confirmed that, worked on them, and wiped them."""
        async with asyncio.timeout(_PATIENCE):
            while len(self.sim.updates) or not self.sim.updates.polling or not self.inbox.at_rest:
                if self.polling.done():
                    self.polling.result()
                await asyncio.sleep(0)

    async def stored(self, chat_id: int) -> StoredChat | None:
        async with self.database.read() as tx:
            return await chats.find(tx, chat_id)

    async def towns(self, chat_id: int) -> list[str]:
        async with self.database.read() as tx:
            return [s.place for s in await subscriptions.of_chat(tx, chat_id)]

    async def digest_times(self, chat_id: int) -> list[str]:
        async with self.database.read() as tx:
            return [str(slot) for slot in await digests.times(tx, chat_id)]


def buttons(message: Message) -> dict[str, str]:
    """The data of each button below a message, by what is written on it."""
    rows = (message.markup or {}).get("inline_keyboard", [])
    return {button["text"]: button["callback_data"] for row in rows for button in row}


@asynccontextmanager
async def opened(
    folder: Path, gazetteer: Gazetteer, catalogs: Catalogs, sim: Simulator | None = None
) -> AsyncIterator[World]:
    """A bot that runs, with reports of two towns."""
    clock, slept = Clock(), list[float]()
    sim = sim or Simulator(TOKEN, limits=LimitSettings(enabled=False))

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        await asyncio.sleep(0)

    async with AsyncExitStack() as stack:
        file = folder / "world.db"
        database = Database(f"sqlite:///{file}")
        await database.open()
        stack.push_async_callback(database.close)
        week, day = timedelta(days=7), timedelta(days=1)
        readers = Readers(catalogs, gazetteer, KYIV, old_after=week)
        intake = Intake(database, gazetteer, readers, week, day, clock)
        for text in REPORTS:
            await intake.take_in(Article(text, "Reuters", date(2026, 11, 20)), publish=True, push=False)
        desk = Desk(database, gazetteer, readers, _CONTACTS, Slot(8 * 60), clock)
        url = await stack.enter_async_context(serve(sim))
        application = build(TOKEN, url, desk, Transport(), sleep)
        stack.push_async_callback(application.shutdown)
        await log_in(application, sleep)
        wake, stopping = asyncio.Event(), asyncio.Event()
        poller = Poller(application.bot, database, wake, clock, sleep)
        inbox = Inbox(application.bot, database, application.process_update, wake)
        polling = asyncio.ensure_future(asyncio.gather(poller.run(stopping), inbox.run(stopping)))
        world = World(sim, url, database, file, desk, application, poller, inbox, polling, slept)
        await world.settle()
        try:
            yield world
        finally:
            stopping.set()
            await polling

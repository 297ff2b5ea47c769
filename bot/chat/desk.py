"""What a command needs to answer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.chat import Chat, ChatState
from bot.domain.place import Place
from bot.domain.schedule import Slot
from bot.overviews import Overviews
from bot.places import Gazetteer
from bot.storage import chats, digests, facts, subscriptions
from bot.storage.database import Database, Transaction
from bot.texts.catalog import language_for
from bot.texts.contacts import Contact
from bot.texts.reader import Reader, Readers

#: How many towns with reports a screen offers.
MOST_OFFERED = 8


@dataclass(frozen=True, slots=True)
class Desk:
    database: Database
    gazetteer: Gazetteer
    readers: Readers
    contacts: Sequence[Contact]
    #: When a new subscriber gets digests.
    default_slot: Slot
    now: Callable[[], datetime]

    def today(self) -> date:
        return self.readers.today(self.now())

    def overviews(self, tx: Transaction) -> Overviews:
        return Overviews(tx, self.gazetteer, self.today(), self.readers.old_after)

    def reader(self, chat: Chat) -> Reader:
        return self.readers.reader(chat.language, self.now())

    async def chat(self, chat_id: int, language_code: str | None) -> Chat:
        """The stored chat, awake again since it writes to us; or one that is not stored yet."""
        async with self.database.read() as tx:
            known = await chats.find(tx, chat_id)
        if known is None:
            return self.stranger(chat_id, language_code)
        if known.state is not ChatState.ACTIVE:
            async with self.database.write() as tx:
                await chats.set_state(tx, ChatState.ACTIVE, chat_id)
        return known

    def stranger(self, chat_id: int, language_code: str | None) -> Chat:
        """A chat of which nothing is stored."""
        return Chat(chat_id, language_for(language_code))

    async def keep(self, tx: Transaction, chat: Chat) -> None:
        """Store a chat at its first wish; from then on it has a digest time."""
        if await chats.keep(tx, chat):
            await digests.set_times(tx, chat.id, self.due([self.default_slot]))

    def due(self, slots: Sequence[Slot]) -> list[tuple[Slot, datetime]]:
        """Each slot with the first instant at which it is owed."""
        return [(slot, slot.next_after(self.now(), self.readers.timezone)) for slot in slots]

    async def reported(self, tx: Transaction) -> list[Place]:
        """The towns with reports that a screen offers, the most recent first."""
        return (await self.all_reported(tx))[:MOST_OFFERED]

    async def all_reported(self, tx: Transaction) -> list[Place]:
        return self.places(await facts.reported_places(tx))

    async def front(self, tx: Transaction, codes: Sequence[str]) -> dict[str, float]:
        """Kilometres to the front of those of these places that a report states them for."""
        known = await facts.situations(tx, codes)
        distances = ((code, its.front_distance_km) for code, its in known.items())
        return {code: km for code, km in distances if km is not None}

    async def followed(self, tx: Transaction, chat: Chat) -> list[Place]:
        return self.places([s.place for s in await subscriptions.of_chat(tx, chat.id)])

    def places(self, codes: Sequence[str]) -> list[Place]:
        return [place for code in codes if (place := self.gazetteer.get(code))]

"""Codes that left the codifier: what is stored of them moves to the successor, or followers are told."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.domain.chat import Chat
from bot.domain.delivery import Lane, Postage
from bot.domain.place import Place
from bot.places import Gazetteer
from bot.storage import messages, outbox, places
from bot.storage.database import Database, Transaction, serialise
from bot.storage.places import Uses
from bot.texts.reader import Readers
from bot.texts.succession import ended_messages

log = structlog.get_logger()

#: That a subscription has ended is still worth telling so much later.
NOTICE_LIFE = timedelta(days=7)
#: Chats told in one transaction: short enough that a push does not wait for it.
CHUNK = 5000
#: The build lists every code that leaves. So many that are not listed mean that the gazetteer itself is
#: broken or much older than the database: then it must not end everybody's subscriptions.
MOST_UNLISTED = 10


@dataclass(frozen=True, slots=True)
class Fate:
    """What the next start does with a code that the gazetteer does not have."""

    #: As it was last known.
    place: Place
    #: Whether the table of withdrawn places lists it. False: rather the gazetteer is wrong, or an older one.
    is_listed: bool
    #: None: its followers are told, and their subscriptions end.
    successor: Place | None
    uses: Uses


@dataclass(slots=True)
class Settled:
    codes: set[str]
    #: Subscriptions that moved to a successor.
    moved: int = 0
    #: Chats that are told that a subscription has ended.
    told: int = 0


@dataclass(frozen=True, slots=True)
class Succession:
    database: Database
    gazetteer: Gazetteer
    readers: Readers
    now: Callable[[], datetime]

    async def settle(self) -> None:
        """Move subscriptions to the successor, and reports too if it is the same place.

        Every chat that follows what has none is owed a message.

        A chat that cannot be written to keeps its subscription, and is told once it can be.
        Facts and alerts of a place without successor stay as they are, and are shown to nobody.
        """
        async with self.database.read() as tx:
            if not await self._any_work(tx):
                return
        settled = Settled(set())
        while await self._settle_chunk(settled) == CHUNK:
            pass
        log.info(
            "places left the codifier",
            codes=len(settled.codes),
            subscriptions_moved=settled.moved,
            chats_told=settled.told,
        )

    async def fates(self, tx: Transaction) -> list[Fate]:
        """Every stored code that the gazetteer does not have."""
        return [
            Fate(
                self.gazetteer.last_known(code),
                code in self.gazetteer.withdrawn,
                self.gazetteer.successor(code),
                await places.uses(tx, code),
            )
            for code in await self._unknown(tx)
        ]

    async def _unknown(self, tx: Transaction) -> list[str]:
        return sorted(code for code in await places.codes(tx) if self.gazetteer.get(code) is None)

    async def _left(self, tx: Transaction) -> list[str]:
        """The codes to settle."""
        unknown = await self._unknown(tx)
        unlisted = {code for code in unknown if code not in self.gazetteer.withdrawn}
        if len(unlisted) <= MOST_UNLISTED:
            return unknown
        log.error(
            "the gazetteer lacks many stored codes and does not list them as left; is this an older version? "
            "Their followers get no alerts until it is mended",
            codes=len(unlisted),
        )
        return [code for code in unknown if code not in unlisted]

    async def _any_work(self, tx: Transaction) -> bool:
        left = await self._left(tx)
        successors = self._successors(left)
        if any(self._is_the_same(code, heir) for code, heir in successors.items()):
            return True
        ended = [code for code in left if code not in successors]
        return await places.any_followed(tx, successors) or await places.any_told(tx, ended)

    def _successors(self, left: Collection[str]) -> dict[str, Place]:
        return {code: heir for code in left if (heir := self.gazetteer.successor(code))}

    async def _settle_chunk(self, settled: Settled) -> int:
        """One transaction; returns how many chats are told."""
        async with self.database.write() as tx:
            await serialise(tx)
            # Only now that the lock is held: another start may have settled it meanwhile.
            unknown = await self._left(tx)
            successors = self._successors(unknown)
            for old, heir in successors.items():
                settled.moved += await places.move_subscriptions(tx, old, heir.code)
                if self._is_the_same(old, heir):
                    await places.move_reports(tx, old, heir.code)
            ended = await places.end_subscriptions(tx, unknown, CHUNK)
            await self._tell(tx, ended)
        settled.codes.update(successors, *ended.values())
        settled.told += len(ended)
        return len(ended)

    def _is_the_same(self, code: str, heir: Place) -> bool:
        """Whether only the code is new. What was said of a village is not said of the town that it joined."""
        names = {heir.name_uk, *heir.aliases}
        return self.gazetteer.last_known(code).name_uk in names

    async def _tell(self, tx: Transaction, ended: Mapping[Chat, tuple[str, ...]]) -> None:
        editions: defaultdict[tuple[str, tuple[str, ...]], list[int]] = defaultdict(list)
        for chat, codes in ended.items():
            editions[chat.language, codes].append(chat.id)
        for (language, codes), chat_ids in editions.items():
            await self._post(tx, language, codes, chat_ids)

    async def _post(
        self, tx: Transaction, language: str, codes: Collection[str], chat_ids: Collection[int]
    ) -> None:
        now = self.now()
        reader = self.readers.reader(language, now)
        postage = Postage(Lane.NOTICE, due_at=now, expires_at=now + NOTICE_LIFE)
        for message in ended_messages(reader, [self.gazetteer.last_known(code) for code in codes]):
            message_id = await messages.add(tx, message, now)
            await outbox.address_chats(tx, message_id, chat_ids, postage)

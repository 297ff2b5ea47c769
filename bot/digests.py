"""The scheduled updates: a slot -> one text per (places, language) -> outbox rows. Nothing is sent here."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import structlog

from bot.delivery.steps import Steps
from bot.domain.chat import ChatState
from bot.domain.delivery import Lane, Postage
from bot.domain.message import Message
from bot.domain.schedule import Slot
from bot.overviews import Overviews
from bot.places import Gazetteer
from bot.storage import digests, messages, outbox, subscriptions
from bot.storage.database import Database, Transaction, serialise
from bot.storage.digests import DueSlot
from bot.texts.catalog import Catalogs
from bot.texts.digest import TownUpdate, digest_messages
from bot.texts.reader import Reader

log = structlog.get_logger()

#: After a stop a digest is still made up so late; older ones are skipped.
CATCH_UP = timedelta(hours=3)
#: Texts that are remembered so that they are stored once, however many steps need them.
_MOST_KNOWN = 2000


@dataclass(frozen=True, slots=True)
class _Edition:
    """Chats that get the same text."""

    language: str
    slot: Slot
    #: Each place, and the moment up to which its reader knows about it; None: nothing yet.
    towns: tuple[tuple[str, datetime | None], ...]


@dataclass(frozen=True, slots=True)
class _Mailing:
    message_ids: Sequence[int]
    chat_ids: Sequence[int]


@dataclass(frozen=True, slots=True)
class Digests:
    database: Database
    gazetteer: Gazetteer
    catalogs: Catalogs
    timezone: ZoneInfo
    #: A report older than this is marked old.
    old_after: timedelta
    now: Callable[[], datetime]
    #: Seconds that never go back, to see how long a step takes.
    monotonic: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]

    async def make_due(self) -> None:
        """Put every digest that is owed by now into the outbox, each once."""
        await Steps(partial(self._advance, {}), self.sleep).finish()

    async def _advance(self, stored: dict[Message, int], limit: int) -> float | None:
        """A step for `bot.delivery.steps`. `stored`: the texts of the steps before, and their ids."""
        if len(stored) > _MOST_KNOWN:
            stored.clear()
        known = dict(stored)
        async with self.database.write() as tx:
            await serialise(tx)
            begun = self.monotonic()
            # Read only now that the lock is held: what is public by this moment is in the digest.
            now = self.now()
            owed = await digests.due(tx, now, limit)
            taken = [slot for slot in owed if await self._take(tx, slot, now)]
            await self._make(tx, _latest_of_each_chat(taken), now, known)
            seconds = self.monotonic() - begun
        stored.update(known)
        return seconds if owed else None

    async def _take(self, tx: Transaction, owed: DueSlot, now: datetime) -> bool:
        """Whether a digest has to be made for it."""
        too_late = now - owed.due_at > CATCH_UP
        local_date = owed.slot.day_of(owed.due_at, self.timezone)
        next_at = owed.slot.next_after(now, self.timezone)
        is_first = await digests.take(tx, owed, local_date, next_at, skipped=too_late)
        if too_late:
            log.warning(
                "a digest is skipped: its time was too long ago", slot=str(owed.slot), due_at=owed.due_at
            )
        # One that was made up for an earlier slot, in the chunk before this one, said it all.
        told = owed.digested_at is not None and owed.digested_at >= owed.due_at
        return is_first and not too_late and not told and owed.chat.state is ChatState.ACTIVE

    async def _make(
        self, tx: Transaction, owed: Sequence[DueSlot], now: datetime, known: dict[Message, int]
    ) -> None:
        editions: defaultdict[_Edition, list[DueSlot]] = defaultdict(list)
        for slot in owed:
            towns = await self._towns(tx, slot)
            if towns:
                editions[_Edition(slot.chat.language, slot.slot, towns)].append(slot)
        overviews = Overviews(tx, self.gazetteer, now.astimezone(self.timezone).date(), self.old_after)
        for edition, its in editions.items():
            updates = [await self._update(overviews, place, until) for place, until in edition.towns]
            texts = digest_messages(self._reader(edition.language, now), edition.slot, updates)
            for message in texts:
                if message not in known:
                    known[message] = await messages.add(tx, message, now)
            mailing = _Mailing([known[message] for message in texts], [slot.chat.id for slot in its])
            await self._post(tx, mailing, _nearest(updates), now)

    async def _towns(self, tx: Transaction, owed: DueSlot) -> tuple[tuple[str, datetime | None], ...]:
        followed = await subscriptions.of_chat(tx, owed.chat.id)
        return tuple(
            (s.place, owed.digested_at if owed.digested_at and s.since <= owed.digested_at else None)
            for s in followed
            if self.gazetteer.get(s.place)
        )

    async def _post(self, tx: Transaction, its: _Mailing, front_km: float | None, now: datetime) -> None:
        postage = Postage(Lane.DIGEST, now, now + CATCH_UP, front_km)
        await outbox.supersede_digests(tx, its.chat_ids, now)
        for message_id in its.message_ids:
            await outbox.address_chats(tx, message_id, its.chat_ids, postage)
        await digests.made(tx, its.chat_ids, now)

    def _reader(self, language: str, now: datetime) -> Reader:
        today = now.astimezone(self.timezone).date()
        return Reader(self.catalogs[language], self.gazetteer, today, self.old_after, self.timezone.key)

    async def _update(self, overviews: Overviews, code: str, until: datetime | None) -> TownUpdate:
        now = await overviews.of(self.gazetteer[code])
        return TownUpdate(now, await overviews.before(now, until) if until else None)


def _nearest(updates: Sequence[TownUpdate]) -> float | None:
    """The shortest distance of its towns to the front, in km."""
    known = [km for its in updates if (km := its.now.own.front_distance_km) is not None]
    return min(known, default=None)


def _latest_of_each_chat(owed: Sequence[DueSlot]) -> list[DueSlot]:
    """After a stop several slots of one chat may be owed: one digest says it all."""
    return list({slot.chat.id: slot for slot in sorted(owed, key=lambda slot: slot.due_at)}.values())

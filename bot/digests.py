"""The scheduled updates: a slot -> one text per (places, language) -> outbox rows. Nothing is sent here."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

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
from bot.storage.digests import DueSlot, Taking
from bot.storage.outbox import Mailing
from bot.storage.subscriptions import Subscription
from bot.texts.digest import TownUpdate, digest_messages
from bot.texts.reader import Readers

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
class Digests:
    database: Database
    gazetteer: Gazetteer
    readers: Readers
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
            taken = await self._take(tx, owed, now)
            await self._make(tx, _latest_of_each_chat(taken), now, known)
            seconds = self.monotonic() - begun
        stored.update(known)
        return seconds if owed else None

    async def _take(self, tx: Transaction, owed: Sequence[DueSlot], now: datetime) -> list[DueSlot]:
        """Those for which a digest has to be made."""
        takings = [
            Taking(
                its,
                its.slot.day_of(its.due_at, self.readers.timezone),
                its.slot.next_after(now, self.readers.timezone),
                skipped=now - its.due_at > CATCH_UP,
            )
            for its in owed
        ]
        first = await digests.take(tx, takings)
        if skipped := sum(its.skipped for its in takings):
            log.warning("digests are skipped: their time was too long ago", count=skipped)
        return [
            its.owed
            for its, is_first in zip(takings, first, strict=True)
            if is_first and not its.skipped and _is_wanted(its.owed)
        ]

    async def _make(
        self, tx: Transaction, owed: Sequence[DueSlot], now: datetime, known: dict[Message, int]
    ) -> None:
        editions: defaultdict[_Edition, list[DueSlot]] = defaultdict(list)
        followed = await subscriptions.of_chats(tx, [slot.chat.id for slot in owed])
        for slot in owed:
            towns = self._towns(slot, followed[slot.chat.id])
            if towns:
                editions[_Edition(slot.chat.language, slot.slot, towns)].append(slot)
        overviews = Overviews(tx, self.gazetteer, self.readers.today(now), self.readers.old_after)
        mailings = []
        for edition, its in editions.items():
            updates = [await self._update(overviews, place, until) for place, until in edition.towns]
            postage = Postage(Lane.DIGEST, now, now + CATCH_UP, _nearest(updates))
            chat_ids = [slot.chat.id for slot in its]
            for message in digest_messages(self.readers.reader(edition.language, now), edition.slot, updates):
                if message not in known:
                    known[message] = await messages.add(tx, message, now)
                mailings.append(Mailing(known[message], chat_ids, postage))
        told = [slot.chat.id for its in editions.values() for slot in its]
        await outbox.supersede_digests(tx, told, now)
        await outbox.post(tx, mailings, now)
        await digests.made(tx, told, now)

    def _towns(
        self, owed: DueSlot, followed: Sequence[Subscription]
    ) -> tuple[tuple[str, datetime | None], ...]:
        return tuple(
            (s.place, owed.digested_at if owed.digested_at and s.since <= owed.digested_at else None)
            for s in followed
            if self.gazetteer.get(s.place)
        )

    async def _update(self, overviews: Overviews, code: str, until: datetime | None) -> TownUpdate:
        now = await overviews.of(self.gazetteer[code])
        return TownUpdate(now, await overviews.before(now, until) if until else None)


def _nearest(updates: Sequence[TownUpdate]) -> float | None:
    """The shortest distance of its towns to the front, in km."""
    known = [km for its in updates if (km := its.now.own.front_distance_km) is not None]
    return min(known, default=None)


def _is_wanted(owed: DueSlot) -> bool:
    # One that was made up for an earlier slot, in the step before this one, said it all.
    told = owed.digested_at is not None and owed.digested_at >= owed.due_at
    return not told and owed.chat.state is ChatState.ACTIVE


def _latest_of_each_chat(owed: Sequence[DueSlot]) -> list[DueSlot]:
    """After a stop several slots of one chat may be owed: one digest says it all."""
    return list({slot.chat.id: slot for slot in sorted(owed, key=lambda slot: slot.due_at)}.values())

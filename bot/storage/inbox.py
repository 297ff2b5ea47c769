"""Updates that were received and are worked on from here; of those that were, only the number stays."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update

from bot.storage.database import Transaction
from bot.storage.insert import insert_new
from bot.storage.tables import inbox

#: After a week without updates Telegram chooses the next id at random
#: (https://core.telegram.org/bots/api#update): an offset of before could then skip updates.
_OFFSET_HOLDS = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class Received:
    """An update as it is stored."""

    update_id: int
    chat_id: int
    #: JSON
    payload: str
    #: How often work on it began.
    attempts: int = 0


async def keep(tx: Transaction, updates: Iterable[Received], now: datetime) -> None:
    """Store updates; those that are known, worked on or not, stay as they are."""
    rows = [
        {
            "update_id": each.update_id,
            "chat_id": each.chat_id,
            "payload": each.payload,
            "attempts": each.attempts,
            "received_at": now,
        }
        for each in updates
    ]
    if rows:
        await tx.execute(insert_new(tx, inbox), rows)


async def pending(tx: Transaction, limit: int, without: Collection[int] = ()) -> list[Received]:
    """The first updates that are to be worked on, in order, `without` those of these chats."""
    query = (
        select(inbox.c.update_id, inbox.c.chat_id, inbox.c.payload, inbox.c.attempts)
        .where(inbox.c.payload.is_not(None), inbox.c.chat_id.not_in(without))
        .order_by(inbox.c.update_id)
        .limit(limit)
    )
    return [Received(*row) for row in await tx.execute(query)]


async def begin(tx: Transaction, update_ids: Collection[int]) -> None:
    """Note that work on these begins."""
    if update_ids:
        its = inbox.c.update_id.in_(update_ids)
        await tx.execute(update(inbox).where(its).values(attempts=inbox.c.attempts + 1))


async def done(tx: Transaction, update_ids: Collection[int]) -> None:
    """Nothing is left to do for these: wipe what they say and who said it."""
    if update_ids:
        its = inbox.c.update_id.in_(update_ids)
        await tx.execute(update(inbox).where(its).values(payload=None, chat_id=None))


async def next_offset(tx: Transaction, now: datetime) -> int | None:
    """From which update on to ask Telegram; None: from the first that it has."""
    newest = select(inbox.c.update_id, inbox.c.received_at).order_by(inbox.c.update_id.desc()).limit(1)
    row = (await tx.execute(newest)).one_or_none()
    if row is None or row.received_at <= now - _OFFSET_HOLDS:
        return None
    return int(row.update_id) + 1


async def prune(tx: Transaction, before: datetime) -> int:
    """Delete what was received before this and worked on, but never the newest; returns how many."""
    newest = select(inbox.c.update_id).order_by(inbox.c.received_at.desc(), inbox.c.update_id.desc()).limit(1)
    old = delete(inbox).where(
        inbox.c.payload.is_(None),
        inbox.c.received_at < before,
        inbox.c.update_id != newest.scalar_subquery(),
    )
    return (await tx.execute(old)).rowcount

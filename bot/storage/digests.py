"""When chats want their digest, and which slots have happened."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import delete, insert, select, update

from bot.domain.chat import Chat, ChatState
from bot.domain.schedule import Slot
from bot.storage.database import Transaction
from bot.storage.insert import insert_new
from bot.storage.tables import chats, digest_slots, digest_times


@dataclass(frozen=True, slots=True)
class DueSlot:
    """A digest that a chat is owed."""

    chat: Chat
    slot: Slot
    due_at: datetime
    #: When the last digest of the chat was made; None: this is its first.
    digested_at: datetime | None


async def set_times(tx: Transaction, chat_id: int, times: Iterable[tuple[Slot, datetime]]) -> None:
    """Replace the times of a stored chat; each comes with the first instant at which it is due."""
    await tx.execute(delete(digest_times).where(digest_times.c.chat_id == chat_id))
    rows = [{"chat_id": chat_id, "slot": slot.minutes, "due_at": due_at} for slot, due_at in times]
    if rows:
        await tx.execute(insert(digest_times), rows)


async def times(tx: Transaction, chat_id: int) -> list[Slot]:
    query = select(digest_times.c.slot).where(digest_times.c.chat_id == chat_id).order_by(digest_times.c.slot)
    return [Slot(minutes) for minutes in (await tx.execute(query)).scalars()]


async def due(tx: Transaction, now: datetime, limit: int) -> list[DueSlot]:
    """Slots whose time has come, the oldest first."""
    query = (
        select(digest_times.c.slot, digest_times.c.due_at, *chats.c)
        .join(chats)
        .where(digest_times.c.due_at <= now)
        .order_by(digest_times.c.due_at, digest_times.c.chat_id)
        .limit(limit)
    )
    return [
        DueSlot(Chat(row.id, row.language, ChatState(row.state)), Slot(row.slot), row.due_at, row.digested_at)
        for row in await tx.execute(query)
    ]


async def take(tx: Transaction, owed: DueSlot, local_date: date, next_at: datetime, skipped: bool) -> bool:
    """Mark a slot as done for its day. False: it happened before."""
    its = (digest_times.c.chat_id == owed.chat.id, digest_times.c.slot == owed.slot.minutes)
    await tx.execute(update(digest_times).where(*its).values(due_at=next_at))
    row = insert_new(tx, digest_slots).values(
        chat_id=owed.chat.id, slot=owed.slot.minutes, local_date=local_date, skipped=skipped
    )
    return (await tx.execute(row)).rowcount > 0


async def made(tx: Transaction, chat_ids: Collection[int], now: datetime) -> None:
    """Remember that these chats were told all that is public now."""
    await tx.execute(update(chats).where(chats.c.id.in_(chat_ids)).values(digested_at=now))

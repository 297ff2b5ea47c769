"""When chats want their digest, and which slots have happened."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, delete, insert, select, update

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


@dataclass(frozen=True, slots=True)
class Taking:
    """A slot that is worked on now."""

    owed: DueSlot
    local_date: date
    #: When it is owed again.
    next_at: datetime
    #: Too late for it when the bot came back.
    skipped: bool


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


async def take(tx: Transaction, takings: Sequence[Taking]) -> list[bool]:
    """Mark slots as done for their days, under `serialise`. Of each: False where it happened before."""
    if not takings:
        return []
    ids, days = {its.owed.chat.id for its in takings}, {its.local_date for its in takings}
    columns = (digest_slots.c.chat_id, digest_slots.c.slot, digest_slots.c.local_date)
    query = select(*columns).where(digest_slots.c.chat_id.in_(ids), digest_slots.c.local_date.in_(days))
    happened = {tuple(row) for row in await tx.execute(query)}
    rows: dict[tuple[int, int, date], Taking] = {}
    found = []
    for its in takings:
        key = (its.owed.chat.id, its.owed.slot.minutes, its.local_date)
        found.append(key not in happened and key not in rows)
        rows.setdefault(key, its)
    its_time = (digest_times.c.chat_id == bindparam("its_chat"), digest_times.c.slot == bindparam("its_slot"))
    await tx.execute(
        update(digest_times).where(*its_time).values(due_at=bindparam("next_at")),
        [
            {"its_chat": its.owed.chat.id, "its_slot": its.owed.slot.minutes, "next_at": its.next_at}
            for its in takings
        ],
    )
    await tx.execute(
        insert_new(tx, digest_slots),
        [
            {"chat_id": chat_id, "slot": slot, "local_date": day, "skipped": its.skipped}
            for (chat_id, slot, day), its in rows.items()
        ],
    )
    return found


async def made(tx: Transaction, chat_ids: Collection[int], now: datetime) -> None:
    """Remember that these chats were told all that is public now."""
    await tx.execute(update(chats).where(chats.c.id.in_(chat_ids)).values(digested_at=now))

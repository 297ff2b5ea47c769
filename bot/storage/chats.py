"""Chats: an id, a language, a state. Nothing else of a person is stored."""

from collections.abc import Collection

from sqlalchemy import delete, exists, func, literal, select, update

from bot.domain.chat import Chat, ChatState
from bot.storage import messages as texts
from bot.storage.database import Transaction
from bot.storage.insert import insert_new
from bot.storage.tables import (
    chats,
    deliveries,
    digest_times,
    fanouts,
    gatherings,
    messages,
    subscriptions,
)


async def find(tx: Transaction, chat_id: int) -> Chat | None:
    row = (await tx.execute(select(chats).where(chats.c.id == chat_id))).one_or_none()
    return Chat(row.id, row.language, ChatState(row.state)) if row else None


async def keep(tx: Transaction, chat: Chat) -> bool:
    """Store a chat. False: it was stored already, and stays as it is."""
    row = insert_new(tx, chats).values(id=chat.id, language=chat.language, state=chat.state)
    return (await tx.execute(row)).rowcount > 0


async def set_language(tx: Transaction, chat_id: int, language: str) -> None:
    await tx.execute(update(chats).where(chats.c.id == chat_id).values(language=language))


async def set_state(tx: Transaction, state: ChatState, *chat_ids: int) -> None:
    """Unknown chats stay unknown."""
    if chat_ids:
        await tx.execute(update(chats).where(chats.c.id.in_(chat_ids)).values(state=state))


async def move(tx: Transaction, old: int, new: int) -> None:
    """A group became a supergroup: everything of the old id belongs to the new one."""
    if old == new:
        return
    # Chats are reached in the order of their numbers: where the new one was passed already and the old one is
    # still to come, the rest is gone through again. Nobody is told twice by that.
    for table in (fanouts, gatherings):
        passed = table.c.done_to >= new, table.c.done_to < old
        await tx.execute(update(table).where(*passed).values(done_to=new - 1))
    if await find(tx, new) is None:
        # The keys of subscriptions, times, slots and deliveries follow by ON UPDATE CASCADE.
        await tx.execute(update(chats).where(chats.c.id == old).values(id=new))
        return
    for table in (subscriptions, digest_times):
        columns = [c for c in table.c if c.name != "chat_id"]
        theirs = select(literal(new), *columns).where(table.c.chat_id == old)
        await tx.execute(insert_new(tx, table).from_select(["chat_id", *(c.name for c in columns)], theirs))
    already = select(deliveries.c.message_id).where(deliveries.c.chat_id == new)
    await tx.execute(
        update(deliveries)
        .where(deliveries.c.chat_id == old, deliveries.c.message_id.not_in(already))
        .values(chat_id=new)
    )
    await tx.execute(delete(chats).where(chats.c.id == old))


async def forget(tx: Transaction, chat_id: int) -> None:
    """Erase everything of a chat, the texts of its digests included."""
    digests = (
        select(deliveries.c.message_id)
        .join(messages)
        .where(deliveries.c.chat_id == chat_id, messages.c.alert_id.is_(None))
    )
    own = list((await tx.execute(digests)).scalars())
    await tx.execute(delete(chats).where(chats.c.id == chat_id))
    unread = ~exists().where(deliveries.c.message_id == messages.c.id)
    await texts.erase(tx, select(messages.c.id).where(messages.c.id.in_(own), unread))


async def languages_of(tx: Transaction, chat_ids: Collection[int]) -> dict[int, str]:
    """The languages of those of these chats that can be written to."""
    query = select(chats.c.id, chats.c.language).where(
        chats.c.id.in_(chat_ids), chats.c.state == ChatState.ACTIVE
    )
    return {row.id: row.language for row in await tx.execute(query)}


async def count(tx: Transaction) -> int:
    """How many chats can be written to."""
    query = select(func.count()).select_from(chats).where(chats.c.state == ChatState.ACTIVE)
    return (await tx.execute(query)).scalar_one()

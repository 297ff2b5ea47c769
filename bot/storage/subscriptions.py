"""Subscriptions: which chat follows which place."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, delete, select

from bot.storage.database import Transaction
from bot.storage.insert import insert_new
from bot.storage.tables import subscriptions


@dataclass(frozen=True, slots=True)
class Subscription:
    place: str
    since: datetime


async def add(tx: Transaction, chat_id: int, place: str, now: datetime) -> bool:
    """Subscribe a stored chat. False: it was subscribed already."""
    row = insert_new(tx, subscriptions).values(chat_id=chat_id, place=place, since=now)
    return (await tx.execute(row)).rowcount > 0


async def remove(tx: Transaction, chat_id: int, place: str) -> bool:
    """False: there was none."""
    its = (subscriptions.c.chat_id == chat_id, subscriptions.c.place == place)
    return (await tx.execute(delete(subscriptions).where(*its))).rowcount > 0


def followers(places: Collection[str]) -> Select[tuple[int]]:
    """The ids of the chats that follow at least one of the places, for use inside another query."""
    return select(subscriptions.c.chat_id).where(subscriptions.c.place.in_(places))


async def followed(tx: Transaction, places: Collection[str]) -> set[str]:
    """Those of the places that somebody follows."""
    query = select(subscriptions.c.place).where(subscriptions.c.place.in_(places)).distinct()
    return set((await tx.execute(query)).scalars())


async def boundary(tx: Transaction, place: str, done_to: int | None, room: int) -> int | None:
    """The follower up to whom a chunk of `room` goes; None: all that are left are fewer."""
    query = select(subscriptions.c.chat_id).where(subscriptions.c.place == place)
    if done_to is not None:
        query = query.where(subscriptions.c.chat_id > done_to)
    last = query.order_by(subscriptions.c.chat_id).offset(room - 1).limit(1)
    return (await tx.execute(last)).scalar_one_or_none()


async def of_chat(tx: Transaction, chat_id: int) -> list[Subscription]:
    """Oldest first."""
    return (await of_chats(tx, [chat_id]))[chat_id]


async def of_chats(tx: Transaction, chat_ids: Collection[int]) -> dict[int, list[Subscription]]:
    """Of each chat, oldest first."""
    query = (
        select(subscriptions.c.chat_id, subscriptions.c.place, subscriptions.c.since)
        .where(subscriptions.c.chat_id.in_(chat_ids))
        .order_by(subscriptions.c.since, subscriptions.c.place)
    )
    found: dict[int, list[Subscription]] = {chat_id: [] for chat_id in chat_ids}
    for chat_id, place, since in await tx.execute(query):
        found[chat_id].append(Subscription(place, since))
    return found

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

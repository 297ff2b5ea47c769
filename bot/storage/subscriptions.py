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
    query = (
        select(subscriptions.c.place, subscriptions.c.since)
        .where(subscriptions.c.chat_id == chat_id)
        .order_by(subscriptions.c.since, subscriptions.c.place)
    )
    return [Subscription(row.place, row.since) for row in await tx.execute(query)]

"""The alerts of one article on their way to all who follow any of their places, in steps.

Unlike those of `bot.storage.fanouts` they have no text yet: it depends on what else a chat follows.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update

from bot.domain.chat import ChatState
from bot.domain.delivery import Postage
from bot.storage import outbox
from bot.storage.database import Transaction
from bot.storage.subscriptions import boundary, followed
from bot.storage.tables import chats, deliveries, gatherings, message_alerts, subscriptions

_BETWEEN = ","


@dataclass(frozen=True, slots=True)
class Gathered:
    """How far the alerts of an article have got."""

    id: int
    #: The most worrying first.
    alert_ids: tuple[int, ...]
    #: The codes of the places whose followers they are for; the followers of the first come first.
    places: tuple[str, ...]
    #: The place whose followers are next, as an index of `places`.
    at: int
    #: Of its followers, those up to this chat were reached; None: none was.
    done_to: int | None
    #: Who began to follow later is not told.
    as_of: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Addressee:
    """A chat that is to be told."""

    chat_id: int
    language: str
    #: Those of the places that it follows.
    places: frozenset[str]


@dataclass(frozen=True, slots=True)
class Chunk:
    """The next readers, and how far all is done with them."""

    readers: Sequence[Addressee]
    at: int
    done_to: int | None


async def begin(
    tx: Transaction, alert_ids: Sequence[int], places: Sequence[str], postage: Postage, now: datetime
) -> None:
    """Owe the alerts to every active chat that follows one of the places; who that is, is found in steps."""
    left = await followed(tx, places)
    if not left:
        return
    await tx.execute(
        insert(gatherings).values(
            alert_ids=list(alert_ids),
            places=[code for code in places if code in left],
            at=0,
            as_of=now,
            priority=postage.lane.value,
            nearness=outbox.nearness(postage.front_km),
            expires_at=postage.expires_at,
        )
    )


async def first(tx: Transaction) -> Gathered | None:
    """The most urgent that has not reached all; None: there is none."""
    turn = (gatherings.c.priority, gatherings.c.nearness, gatherings.c.id)
    its = (await tx.execute(select(gatherings).order_by(*turn).limit(1))).first()
    return _from_row(its) if its else None


async def next_chunk(tx: Transaction, its: Gathered, limit: int) -> Chunk:
    """About `limit` readers who were not told of any of the alerts yet."""
    at, done_to, room = its.at, its.done_to, limit
    readers: list[Addressee] = []
    while at < len(its.places) and room > 0:
        until = await boundary(tx, its.places[at], done_to, room)
        readers += await _readers(tx, its, its.places[at], done_to, until)
        room = limit - len(readers) if until is None else 0
        at, done_to = (at + 1, None) if until is None else (at, until)
    # Who follows two of the places may be found twice in one chunk.
    return Chunk(list({each.chat_id: each for each in readers}.values()), at, done_to)


async def advance(tx: Transaction, its: Gathered, chunk: Chunk) -> bool:
    """The readers of the chunk are served. False: somebody else went on with it meanwhile, or withdrew it."""
    this = gatherings.c.id == its.id
    row = (await tx.execute(select(gatherings).where(this).with_for_update())).first()
    if row is None or _from_row(row) != its:
        return False
    change: Any = update(gatherings).where(this).values(at=chunk.at, done_to=chunk.done_to)
    await tx.execute(delete(gatherings).where(this) if chunk.at == len(its.places) else change)
    return True


async def withdraw(tx: Transaction, alert_id: int) -> None:
    """Whoever was not reached yet is told of the other alerts alone."""
    for row in await tx.execute(select(gatherings.c.id, gatherings.c.alert_ids)):
        left = [each for each in row.alert_ids if each != alert_id]
        its = gatherings.c.id == row.id
        if not left:
            await tx.execute(delete(gatherings).where(its))
        elif len(left) < len(row.alert_ids):
            await tx.execute(update(gatherings).where(its).values(alert_ids=left))


async def _readers(
    tx: Transaction, its: Gathered, place: str, done_to: int | None, until: int | None
) -> list[Addressee]:
    here, all_of_it = subscriptions.alias("here"), subscriptions.alias("all_of_it")
    told = (
        select(deliveries.c.id)
        .join_from(deliveries, message_alerts, message_alerts.c.message_id == deliveries.c.message_id)
        .where(deliveries.c.chat_id == chats.c.id, message_alerts.c.alert_id.in_(its.alert_ids))
    )
    query = (
        select(chats.c.id, chats.c.language, func.aggregate_strings(all_of_it.c.place, _BETWEEN))
        .join_from(here, chats, chats.c.id == here.c.chat_id)
        .join(all_of_it, all_of_it.c.chat_id == chats.c.id)
        .where(
            here.c.place == place,
            here.c.since <= its.as_of,
            all_of_it.c.place.in_(its.places),
            all_of_it.c.since <= its.as_of,
            chats.c.state == ChatState.ACTIVE,
            ~told.exists(),
        )
        .group_by(chats.c.id, chats.c.language)
    )
    if done_to is not None:
        query = query.where(here.c.chat_id > done_to)
    if until is not None:
        query = query.where(here.c.chat_id <= until)
    found = await tx.execute(query)
    return [
        Addressee(number, language, frozenset(codes.split(_BETWEEN))) for number, language, codes in found
    ]


def _from_row(row: Row[Any]) -> Gathered:
    return Gathered(
        row.id, tuple(row.alert_ids), tuple(row.places), row.at, row.done_to, row.as_of, row.expires_at
    )

"""The outbox: which message is owed to which chat.

A row is written in the transaction of its cause, claimed by a conditional update (`bot.storage.claims`), and
recorded after sending: what was accepted is delivered at least once, whatever dies in between.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, func, literal, select, update

from bot.domain.delivery import DeliveryState, Lane, Postage
from bot.storage import gatherings
from bot.storage import messages as texts
from bot.storage.claims import stop_state
from bot.storage.database import Transaction
from bot.storage.insert import insert_new
from bot.storage.tables import FAR, chats, deliveries, fanouts, message_alerts, messages

_CHATS_OF_A_STATEMENT = 2000


@dataclass(frozen=True, slots=True)
class Mailing:
    """A stored message, and to whom it goes."""

    message_id: int
    chat_ids: Sequence[int]
    postage: Postage
    #: Ids of older messages that do not leave for these chats any more.
    replaces: Sequence[int] = ()


async def post(tx: Transaction, mailings: Sequence[Mailing], now: datetime) -> None:
    """Owe many messages at once, each to those of its chats that are stored; in their order."""
    owed = [
        {"its_chat": chat_id, "message_id": each.message_id, **constants(each.postage)}
        for each in mailings
        for chat_id in each.chat_ids
    ]
    if owed:
        await tx.execute(_owe_one(tx, owed[0]), owed)
    for each in mailings:
        if each.replaces:
            await supersede(tx, each.replaces, each.chat_ids, now)


async def supersede(
    tx: Transaction, message_ids: Collection[int], chat_ids: Sequence[int], now: datetime
) -> None:
    """What has not left of these messages for these chats never leaves."""
    for start in range(0, len(chat_ids), _CHATS_OF_A_STATEMENT):
        older = (
            deliveries.c.message_id.in_(message_ids),
            deliveries.c.chat_id.in_(chat_ids[start : start + _CHATS_OF_A_STATEMENT]),
        )
        await end(tx, older, now)


async def end(tx: Transaction, which: tuple[Any, ...], now: datetime) -> int:
    """Rows of the outbox never leave, for newer ones took their place; returns how many were waiting.

    What is being sent right now, and what failed, expires: should it come back, it is too late for it.
    """
    again = deliveries.c.status.in_((DeliveryState.SENDING, DeliveryState.FAILED))
    await tx.execute(update(deliveries).where(*which, again).values(expires_at=now))
    waiting = update(deliveries).where(*which, deliveries.c.status == DeliveryState.DUE)
    return (await tx.execute(waiting.values(status=DeliveryState.SUPERSEDED, finished_at=now))).rowcount


def _owe_one(tx: Transaction, names: Collection[str]) -> Any:
    """Owe a message to a chat, both given with each execution; one that is deleted by then is passed over."""
    fixed = [name for name in names if name != "its_chat"]
    columns = [bindparam(name, type_=deliveries.c[name].type) for name in fixed]
    audience = select(chats.c.id, *columns).where(chats.c.id == bindparam("its_chat"))
    return insert_new(tx, deliveries).from_select(["chat_id", *fixed], audience)


async def address_chats(tx: Transaction, message_id: int, chat_ids: Collection[int], postage: Postage) -> int:
    """Owe a message to these chats, however many; returns how many were stored and did not have it yet."""
    # Each chat is a bound parameter: PostgreSQL takes 32,767 and SQLite 32,766
    # (https://www.sqlite.org/limits.html).
    ids, owed = list(chat_ids), 0
    for start in range(0, len(ids), _CHATS_OF_A_STATEMENT):
        audience = select(chats.c.id).where(chats.c.id.in_(ids[start : start + _CHATS_OF_A_STATEMENT]))
        owed += await address(tx, message_id, audience, postage)
    return owed


async def address(
    tx: Transaction, message_id: int | ColumnElement[int], audience: Any, postage: Postage
) -> int:
    """Owe a message to the chats that a query of their ids finds; returns how many did not have it yet.

    `message_id`: where it differs from chat to chat, an expression of the query's own tables.
    """
    fixed = {"message_id": message_id, **constants(postage)}
    columns = [
        value if isinstance(value, ColumnElement) else literal(value, deliveries.c[name].type)
        for name, value in fixed.items()
    ]
    rows = audience.add_columns(*columns)
    insertion = insert_new(tx, deliveries).from_select(["chat_id", *fixed], rows)
    return (await tx.execute(insertion)).rowcount


def constants(postage: Postage) -> dict[str, Any]:
    """What the deliveries of a message start with."""
    return {
        "status": DeliveryState.DUE.value,
        "priority": postage.lane.value,
        "nearness": nearness(postage.front_km),
        "due_at": postage.due_at,
        "expires_at": postage.expires_at,
        "attempts": 0,
    }


def nearness(front_km: float | None) -> int:
    """In steps of 100 m; what has no distance comes last."""
    return int(FAR) if front_km is None else min(round(front_km * 10), int(FAR) - 1)


async def supersede_digests(tx: Transaction, chat_ids: Collection[int], now: datetime) -> int:
    """The digests of these chats that have not left never leave: a newer one comes; returns how many."""
    ids, superseded = list(chat_ids), 0
    for start in range(0, len(ids), _CHATS_OF_A_STATEMENT):
        its = deliveries.c.chat_id.in_(ids[start : start + _CHATS_OF_A_STATEMENT])
        superseded += await end(tx, (its, deliveries.c.priority == Lane.DIGEST), now)
    return superseded


async def stop(tx: Transaction, message_ids: Collection[int], state: DeliveryState) -> int:
    """What has not left of these messages never leaves. Returns how many are being sent right now.

    It holds from this transaction on, whatever a dispatcher puts back later; `sweep` gives the rows their
    last state afterwards.
    """
    await tx.execute(update(messages).where(messages.c.id.in_(message_ids)).values(stopped=state))
    leaving = (
        select(func.count())
        .select_from(deliveries)
        .where(deliveries.c.message_id.in_(message_ids), deliveries.c.status == DeliveryState.SENDING)
    )
    return (await tx.execute(leaving)).scalar_one()


async def cancel(tx: Transaction, alert_id: int) -> int:
    """Nothing of this alert leaves from now on. Returns how many messages are being sent right now."""
    telling = select(message_alerts.c.message_id).where(message_alerts.c.alert_id == alert_id)
    ids = list((await tx.execute(telling)).scalars())
    await gatherings.withdraw(tx, alert_id)
    return await stop(tx, ids, DeliveryState.CANCELLED)


async def sweep(tx: Transaction, limit: int, now: datetime, reason: str | None = None) -> int:
    """Give rows of stopped messages their last state, up to `limit` of them; returns how many."""
    stopped = select(messages.c.id).where(messages.c.stopped.is_not(None))
    waiting = (
        select(deliveries.c.id)
        .where(deliveries.c.message_id.in_(stopped), deliveries.c.status == DeliveryState.DUE)
        .limit(limit)
    )
    ended = update(deliveries).where(deliveries.c.id.in_(waiting.scalar_subquery()))
    values = {"reason": reason} if reason else {}
    return (await tx.execute(ended.values(status=stop_state(), finished_at=now, **values))).rowcount


async def prune(tx: Transaction, before: datetime, limit: int) -> int:
    """Delete rows that ended before a moment, up to `limit`, and messages that nobody is owed any more.

    Returns how many rows. Those looked at are the oldest: where they are still kept, all others are.
    """
    oldest = select(deliveries.c.id).order_by(deliveries.c.id).limit(limit)
    old = delete(deliveries).where(
        deliveries.c.id.in_(oldest.scalar_subquery()), deliveries.c.finished_at < before
    )
    pruned = (await tx.execute(old)).rowcount
    owed = select(deliveries.c.message_id).where(deliveries.c.message_id == messages.c.id).exists()
    planned = select(fanouts.c.message_id).where(fanouts.c.message_id == messages.c.id).exists()
    oldest_texts = (
        select(messages.c.id).where(messages.c.created_at < before).order_by(messages.c.id).limit(limit)
    )
    over = select(messages.c.id).where(messages.c.id.in_(oldest_texts.scalar_subquery()), ~owed, ~planned)
    await texts.erase(tx, over)
    return pruned


async def retry_failed(tx: Transaction, now: datetime) -> int:
    """Put back what failed and has not expired; a message that was stopped as bad is let go again."""
    failed = deliveries.c.status == DeliveryState.FAILED, deliveries.c.expires_at > now
    its = select(deliveries.c.message_id).where(*failed)
    bad = messages.c.id.in_(its), messages.c.stopped == DeliveryState.FAILED
    await tx.execute(update(messages).where(*bad).values(stopped=None))
    again = {"status": DeliveryState.DUE, "due_at": now, "attempts": 0, "finished_at": None}
    return (await tx.execute(update(deliveries).where(*failed).values(**again))).rowcount


async def count_left(tx: Transaction, message_id: int) -> int:
    """To how many chats it was still to be sent."""
    left = deliveries.c.status.in_((DeliveryState.DUE, DeliveryState.SENDING))
    query = select(func.count()).where(deliveries.c.message_id == message_id, left)
    return (await tx.execute(query)).scalar_one()


async def count_sent(tx: Transaction, lane: Lane) -> int:
    query = select(func.count()).where(
        deliveries.c.status == DeliveryState.SENT, deliveries.c.priority == lane
    )
    return (await tx.execute(query)).scalar_one()


async def counts(tx: Transaction) -> dict[DeliveryState, int]:
    """How many deliveries are in each state."""
    query = select(deliveries.c.status, func.count()).group_by(deliveries.c.status)
    return {DeliveryState(status): count for status, count in await tx.execute(query)}

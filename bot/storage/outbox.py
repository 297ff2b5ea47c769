"""The outbox: messages, and their way to each chat.

A row is written in the transaction of its cause, claimed by a conditional update, and recorded after
sending: what was accepted is delivered at least once, whatever dies in between.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, literal, select, update

from bot.domain.chat import ChatState
from bot.domain.delivery import Delivery, DeliveryState, Lane, Postage
from bot.domain.message import Button, Message
from bot.storage.database import Transaction
from bot.storage.insert import insert_new
from bot.storage.subscriptions import followers
from bot.storage.tables import chats, deliveries, message_alerts, messages

_CHATS_OF_A_STATEMENT = 2000


async def add_message(tx: Transaction, message: Message, now: datetime, *alert_ids: int) -> int:
    """Returns the id of the new row; it goes to nobody until it is addressed.

    `alert_ids`: the alerts that it tells of, the most worrying first.
    """
    row = insert(messages).values(
        alert_id=alert_ids[0] if alert_ids else None,
        language=message.language,
        html=message.html,
        buttons=[[[button.label, button.action] for button in line] for line in message.buttons],
        silent=message.silent,
        created_at=now,
    )
    message_id: int = (await tx.execute(row.returning(messages.c.id))).scalar_one()
    if alert_ids:
        told = [{"message_id": message_id, "alert_id": alert_id} for alert_id in alert_ids]
        await tx.execute(insert(message_alerts), told)
    return message_id


async def address_subscribers(
    tx: Transaction, message_id: int, places: Collection[str], language: str, postage: Postage
) -> int:
    """Owe a message to every active chat of its language that follows one of the places, once however many.

    Returns how many. Each place is a bound parameter: an oblast has 2,000, PostgreSQL takes 32,767 and SQLite
    32,766 (https://www.sqlite.org/limits.html).
    """
    audience = select(chats.c.id).where(
        chats.c.id.in_(followers(places)),
        chats.c.language == language,
        chats.c.state == ChatState.ACTIVE,
    )
    return await _address(tx, message_id, audience, postage)


async def address_chats(tx: Transaction, message_id: int, chat_ids: Collection[int], postage: Postage) -> int:
    """Owe a message to these chats, however many; returns how many were stored and did not have it yet."""
    # Each chat is a bound parameter, see `address_subscribers`.
    ids, owed = list(chat_ids), 0
    for start in range(0, len(ids), _CHATS_OF_A_STATEMENT):
        audience = select(chats.c.id).where(chats.c.id.in_(ids[start : start + _CHATS_OF_A_STATEMENT]))
        owed += await _address(tx, message_id, audience, postage)
    return owed


async def _address(tx: Transaction, message_id: int, audience: Any, postage: Postage) -> int:
    constants = {
        "message_id": message_id,
        "status": DeliveryState.DUE.value,
        "priority": postage.lane.value,
        "due_at": postage.due_at,
        "expires_at": postage.expires_at,
        "attempts": 0,
    }
    columns = [literal(value, deliveries.c[name].type) for name, value in constants.items()]
    rows = audience.add_columns(*columns)
    insertion = insert_new(tx, deliveries).from_select(["chat_id", *constants], rows)
    return (await tx.execute(insertion)).rowcount


async def any_work(tx: Transaction, now: datetime) -> bool:
    """Whether a row is due, or held by a dead claim; asks without taking the writer's place."""
    due = select(deliveries.c.id).where(_is_due(now)).limit(1)
    dead = select(deliveries.c.id).where(_is_dead(now)).limit(1)
    return (await tx.execute(due)).first() is not None or (await tx.execute(dead)).first() is not None


async def claim_due(
    tx: Transaction, now: datetime, limit: int, attempt_token: str, leased_until: datetime
) -> list[Delivery]:
    """Take up to `limit` due rows, the most urgent first; no other claim gets them while the lease lasts."""
    picked = (
        select(deliveries.c.id)
        .where(_is_due(now))
        .order_by(deliveries.c.priority, deliveries.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
        # Some plans of PostgreSQL ask a plain subquery anew for every row: then the limit does not hold.
        .cte("picked")
    )
    claim = (
        update(deliveries)
        .where(deliveries.c.id.in_(select(picked.c.id)))
        .values(status=DeliveryState.SENDING, attempt_token=attempt_token, leased_until=leased_until)
        .returning(deliveries.c.id)
    )
    ids = (await tx.execute(claim)).scalars().all()
    query = (
        select(*deliveries.c, *messages.c["language", "html", "buttons", "silent"])
        .join(messages)
        .where(deliveries.c.id.in_(ids))
        .order_by(deliveries.c.priority, deliveries.c.id)
    )
    return [_to_delivery(row) for row in await tx.execute(query)]


async def record(
    tx: Transaction,
    delivery: Delivery,
    state: DeliveryState,
    now: datetime,
    *,
    reason: str | None = None,
    telegram_message_id: int | None = None,
) -> bool:
    """Record the last state of a delivery. False: the claim was lost, and nothing changed."""
    return await _settle(
        tx,
        delivery,
        status=state,
        finished_at=now,
        reason=reason,
        telegram_message_id=telegram_message_id,
    )


async def put_back(
    tx: Transaction, delivery: Delivery, due_at: datetime, *, reason: str | None, attempts: int
) -> bool:
    """Let it be tried again at `due_at`. False: the claim was lost, and nothing changed."""
    return await _settle(
        tx, delivery, status=DeliveryState.DUE, due_at=due_at, reason=reason, attempts=attempts
    )


async def _settle(tx: Transaction, delivery: Delivery, **values: Any) -> bool:
    held = (deliveries.c.id == delivery.id, deliveries.c.attempt_token == delivery.attempt_token)
    change = update(deliveries).where(*held).values(attempt_token=None, leased_until=None, **values)
    return (await tx.execute(change)).rowcount > 0


async def free_dead_claims(tx: Transaction, now: datetime) -> int:
    """Rows whose sender died are due again; returns how many: each may have left already."""
    freed = (
        update(deliveries)
        .where(_is_dead(now))
        .values(status=DeliveryState.DUE, attempt_token=None, leased_until=None)
    )
    return (await tx.execute(freed)).rowcount


async def counts(tx: Transaction) -> dict[DeliveryState, int]:
    """How many deliveries are in each state."""
    query = select(deliveries.c.status, func.count()).group_by(deliveries.c.status)
    return {DeliveryState(status): count for status, count in await tx.execute(query)}


def _is_due(now: datetime) -> Any:
    return (deliveries.c.status == DeliveryState.DUE) & (deliveries.c.due_at <= now)


def _is_dead(now: datetime) -> Any:
    return (deliveries.c.status == DeliveryState.SENDING) & (deliveries.c.leased_until <= now)


def _to_delivery(row: Row[Any]) -> Delivery:
    buttons = tuple(tuple(Button(label, action) for label, action in line) for line in row.buttons)
    return Delivery(
        id=row.id,
        chat_id=row.chat_id,
        message=Message(row.language, row.html, buttons, row.silent),
        lane=Lane(row.priority),
        attempt_token=row.attempt_token,
        attempts=row.attempts,
        expires_at=row.expires_at,
    )

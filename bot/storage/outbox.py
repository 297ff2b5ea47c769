"""The outbox: messages, and their way to each chat.

A row is written in the transaction of its cause, claimed by a conditional update, and recorded after
sending: what was accepted is delivered at least once, whatever dies in between.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, literal, select, true, update

from bot.domain.chat import ChatState
from bot.domain.delivery import Delivery, DeliveryState, Lane, Postage
from bot.domain.message import Button, Message
from bot.storage.database import Transaction
from bot.storage.insert import insert_new
from bot.storage.subscriptions import followers
from bot.storage.tables import alerts, chats, deliveries, message_alerts, messages

_CHATS_OF_A_STATEMENT = 2000
#: So many pairs of message and alert are worth a statement of their own.
_PAIRS_OF_A_STATEMENT = 200


@dataclass(frozen=True, slots=True)
class Mailing:
    """A message, and to whom it goes."""

    message: Message
    #: The alerts that it tells of, the most worrying first.
    alert_ids: Sequence[int]
    chat_ids: Sequence[int]
    postage: Postage


async def add_message(tx: Transaction, message: Message, now: datetime, *alert_ids: int) -> int:
    """Returns the id of the new row; it goes to nobody until it is addressed.

    `alert_ids`: the alerts that it tells of, the most worrying first.
    """
    row = insert(messages).values(_to_row(message, now, alert_ids))
    message_id: int = (await tx.execute(row.returning(messages.c.id))).scalar_one()
    if alert_ids:
        told = [{"message_id": message_id, "alert_id": alert_id} for alert_id in alert_ids]
        await tx.execute(insert(message_alerts), told)
    return message_id


async def add_mailings(tx: Transaction, mailings: Sequence[Mailing], now: datetime) -> None:
    """Store many messages at once, and owe each to those of its chats that are stored; in their order."""
    if not mailings:
        return
    rows = [_to_row(its.message, now, its.alert_ids) for its in mailings]
    numbered = list(zip(await _add_rows(tx, rows), mailings, strict=True))
    by_alerts: defaultdict[tuple[int, ...], list[int]] = defaultdict(list)
    for number, each in numbered:
        by_alerts[tuple(each.alert_ids)].append(number)
    await _tell_of(tx, by_alerts)
    owed = [
        {"its_chat": chat_id, **_constants(number, each.postage)}
        for number, each in numbered
        for chat_id in each.chat_ids
    ]
    if owed:
        await tx.execute(_owe_one(tx, owed[0]), owed)


async def _add_rows(tx: Transaction, rows: Sequence[dict[str, Any]]) -> Sequence[int]:
    """The ids of the new messages, in their order."""
    if tx.dialect.name == "sqlite":
        # With RETURNING they would be inserted one by one. The only writer may number them itself.
        last: int = (await tx.execute(select(func.coalesce(func.max(messages.c.id), 0)))).scalar_one()
        numbers = range(last + 1, last + 1 + len(rows))
        numbered = [{"id": number, **row} for number, row in zip(numbers, rows, strict=True)]
        await tx.execute(insert(messages), numbered)
        return numbers
    insertion = insert(messages).returning(messages.c.id, sort_by_parameter_order=True)
    return list((await tx.execute(insertion, rows)).scalars())


async def _tell_of(tx: Transaction, by_alerts: Mapping[tuple[int, ...], Sequence[int]]) -> None:
    """Remember of which alerts messages tell: half a million pairs are too many to send one by one."""
    alone = []
    for alert_ids, message_ids in by_alerts.items():
        if len(message_ids) * len(alert_ids) < _PAIRS_OF_A_STATEMENT:
            alone += [{"message_id": each, "alert_id": its} for each in message_ids for its in alert_ids]
        else:
            crossed = select(messages.c.id, alerts.c.id).join_from(messages, alerts, true())
            pairs = crossed.where(messages.c.id.in_(message_ids), alerts.c.id.in_(alert_ids))
            await tx.execute(insert(message_alerts).from_select(["message_id", "alert_id"], pairs))
    if alone:
        await tx.execute(insert(message_alerts), alone)


def _owe_one(tx: Transaction, names: Collection[str]) -> Any:
    """Owe a message to a chat, both given with each execution; one that is deleted by then is passed over."""
    constants = [name for name in names if name != "its_chat"]
    columns = [bindparam(name, type_=deliveries.c[name].type) for name in constants]
    audience = select(chats.c.id, *columns).where(chats.c.id == bindparam("its_chat"))
    return insert_new(tx, deliveries).from_select(["chat_id", *constants], audience)


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
    constants = _constants(message_id, postage)
    columns = [literal(value, deliveries.c[name].type) for name, value in constants.items()]
    rows = audience.add_columns(*columns)
    insertion = insert_new(tx, deliveries).from_select(["chat_id", *constants], rows)
    return (await tx.execute(insertion)).rowcount


def _constants(message_id: int, postage: Postage) -> dict[str, Any]:
    """What the deliveries of a message start with."""
    return {
        "message_id": message_id,
        "status": DeliveryState.DUE.value,
        "priority": postage.lane.value,
        "due_at": postage.due_at,
        "expires_at": postage.expires_at,
        "attempts": 0,
    }


def _to_row(message: Message, now: datetime, alert_ids: Sequence[int]) -> dict[str, Any]:
    return {
        "alert_id": alert_ids[0] if alert_ids else None,
        "language": message.language,
        "html": message.html,
        "buttons": [[[button.label, button.action] for button in line] for line in message.buttons],
        "silent": message.silent,
        "created_at": now,
    }


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

"""Rows of the outbox in the hands of a dispatcher: claimed by a conditional update, settled after sending."""

from collections.abc import Collection, MutableMapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update

from bot.domain.delivery import Delivery, DeliveryState, Lane
from bot.domain.message import Message
from bot.storage.database import Transaction
from bot.storage.messages import load
from bot.storage.tables import deliveries, messages


@dataclass(frozen=True, slots=True)
class Settlement:
    """What becomes of a claimed row."""

    delivery: Delivery
    state: DeliveryState
    reason: str | None = None
    telegram_message_id: int | None = None
    #: When it may be tried again, where the state is `DUE`.
    due_at: datetime | None = None
    #: How often sending was tried and failed.
    attempts: int = 0


async def any_work(tx: Transaction, now: datetime, through: Lane | None = None) -> bool:
    """Whether a row is due, or held by a dead claim; asks without taking the writer's place.

    `through`: only rows of this lane and of those that leave before it count as due.
    """
    due = select(deliveries.c.id).where(*_is_due(now), *_is_within(through)).limit(1)
    dead = select(deliveries.c.id).where(*_is_dead(now)).limit(1)
    return (await tx.execute(due)).first() is not None or (await tx.execute(dead)).first() is not None


async def claim_due(
    tx: Transaction,
    now: datetime,
    limit: int,
    attempt_token: str,
    leased_until: datetime,
    *,
    through: Lane | None = None,
    known: MutableMapping[int, Message] | None = None,
) -> list[Delivery]:
    """Take up to `limit` due rows, in the order of their turn; no other claim gets them during the lease.

    `through`: only of this lane and of those that leave before it. `known`: messages by their id that need
    not be read again; those that are read are added to it.
    """
    picked = (
        select(deliveries.c.id)
        .where(*_is_due(now), *_is_within(through))
        .order_by(deliveries.c.priority, deliveries.c.nearness, deliveries.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
        # Some plans of PostgreSQL ask a plain subquery anew for every row: then the limit does not hold.
        .cte("picked")
    )
    claim = (
        update(deliveries)
        .where(deliveries.c.id.in_(select(picked.c.id)))
        .values(status=DeliveryState.SENDING, attempt_token=attempt_token, leased_until=leased_until)
        .returning(*(deliveries.c[name] for name in _CLAIMED))
    )
    rows = (await tx.execute(claim)).all()
    found = {} if known is None else known
    its_messages = {row.message_id for row in rows}
    found.update(await load(tx, its_messages - found.keys()))
    stopped = await _settle_stopped(tx, its_messages, attempt_token, now)
    taken = [_to_delivery(row, found, attempt_token) for row in rows if row.message_id not in stopped]
    return sorted(taken, key=lambda its: its.turn)


_CLAIMED = ("id", "chat_id", "message_id", "priority", "nearness", "attempts", "due_at", "expires_at")


async def _settle_stopped(
    tx: Transaction, message_ids: Collection[int], attempt_token: str, now: datetime
) -> set[int]:
    """The messages that were stopped; their rows of this claim get their last state."""
    query = select(messages.c.id).where(messages.c.id.in_(message_ids), messages.c.stopped.is_not(None))
    stopped = set((await tx.execute(query)).scalars())
    if stopped:
        await tx.execute(
            update(deliveries)
            .where(
                deliveries.c.status == DeliveryState.SENDING,
                deliveries.c.attempt_token == attempt_token,
                deliveries.c.message_id.in_(stopped),
            )
            .values(status=stop_state(), finished_at=now, attempt_token=None, leased_until=None)
        )
    return stopped


def stop_state() -> Any:
    """The state that a row takes when its message is stopped, for use in an update of rows."""
    return select(messages.c.stopped).where(messages.c.id == deliveries.c.message_id).scalar_subquery()


async def renew(tx: Transaction, held: Collection[Delivery], leased_until: datetime) -> None:
    """The claims on these rows live on."""
    change = (
        update(deliveries)
        .where(deliveries.c.id == bindparam("its"), deliveries.c.attempt_token == bindparam("token"))
        .values(leased_until=leased_until)
    )
    if held:
        await tx.execute(change, [{"its": its.id, "token": its.attempt_token} for its in held])


async def settle(tx: Transaction, settlements: Sequence[Settlement], now: datetime) -> None:
    """Record what became of claimed rows; a row whose claim was lost stays as it is."""
    over = [
        {**_claim_of(its), "state": its.state, "why": its.reason, "sent_as": its.telegram_message_id}
        for its in settlements
        if its.due_at is None
    ]
    again = [
        {**_claim_of(its), "why": its.reason, "later": its.due_at, "tried": its.attempts}
        for its in settlements
        if its.due_at is not None
    ]
    if over:
        await tx.execute(_OVER.values(finished_at=now), over)
    if again:
        await tx.execute(_AGAIN, again)


def _claim_of(its: Settlement) -> dict[str, Any]:
    return {"its": its.delivery.id, "token": its.delivery.attempt_token}


_HELD = (deliveries.c.id == bindparam("its"), deliveries.c.attempt_token == bindparam("token"))
_OVER = (
    update(deliveries)
    .where(*_HELD)
    .values(
        status=bindparam("state"),
        reason=bindparam("why"),
        telegram_message_id=bindparam("sent_as"),
        attempt_token=None,
        leased_until=None,
    )
)
_AGAIN = (
    update(deliveries)
    .where(*_HELD)
    .values(
        status=DeliveryState.DUE,
        reason=bindparam("why"),
        due_at=bindparam("later"),
        attempts=bindparam("tried"),
        attempt_token=None,
        leased_until=None,
    )
)


async def free_dead_claims(tx: Transaction, now: datetime, except_for: Collection[int] = ()) -> int:
    """Rows whose sender died are due again; returns how many: each may have left already.

    `except_for`: rows that are known to be in good hands, whatever their lease says.
    """
    freed = (
        update(deliveries)
        .where(*_is_dead(now))
        .values(status=DeliveryState.DUE, attempt_token=None, leased_until=None)
    )
    if except_for:
        freed = freed.where(deliveries.c.id.not_in(except_for))
    return (await tx.execute(freed)).rowcount


def _is_due(now: datetime) -> tuple[Any, Any]:
    return deliveries.c.status == DeliveryState.DUE, deliveries.c.due_at <= now


def _is_within(lane: Lane | None) -> tuple[Any, ...]:
    return () if lane is None else (deliveries.c.priority <= lane.value,)


def _is_dead(now: datetime) -> tuple[Any, Any]:
    return deliveries.c.status == DeliveryState.SENDING, deliveries.c.leased_until <= now


def _to_delivery(row: Any, found: MutableMapping[int, Message], attempt_token: str) -> Delivery:
    return Delivery(
        id=row.id,
        chat_id=row.chat_id,
        message_id=row.message_id,
        message=found[row.message_id],
        lane=Lane(row.priority),
        nearness=row.nearness,
        attempt_token=attempt_token,
        attempts=row.attempts,
        due_at=row.due_at,
        expires_at=row.expires_at,
    )

"""What an operator looks at: how much waits, how long it took, what failed and why."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from bot.domain.delivery import DeliveryState, Lane
from bot.storage import outbox, tallies
from bot.storage.database import Transaction
from bot.storage.tables import deliveries, fanouts, gatherings, messages


@dataclass(frozen=True, slots=True)
class Failure:
    id: int
    chat_id: int
    message_id: int
    reason: str
    finished_at: datetime


@dataclass(frozen=True, slots=True)
class Times:
    """How long a message of an alert took, in seconds since it was accepted."""

    id: int
    created_at: datetime
    #: How many chats have it.
    sent: int
    first: float
    median: float
    last: float


@dataclass(frozen=True, slots=True)
class Numbers:
    states: Mapping[DeliveryState, int]
    #: Alerts whose rows are not written for all of their readers yet.
    unspread: int
    #: Per lane: how many rows are due, and for how many seconds the oldest of them is.
    waiting: Mapping[Lane, tuple[int, float]]
    #: The latest alerts.
    messages: Sequence[Times]
    #: Counts over all starts, by the names of bot.delivery.tally.
    tallies: Mapping[str, int]
    failed_by_reason: Mapping[str, int]
    #: The latest.
    failures: Sequence[Failure]

    def as_json(self) -> dict[str, Any]:
        return {
            "states": dict(self.states),
            "unspread": self.unspread,
            "waiting": {
                lane.name.lower(): {"count": count, "oldest_seconds": age}
                for lane, (count, age) in self.waiting.items()
            },
            "messages": [asdict(its) | {"created_at": its.created_at.isoformat()} for its in self.messages],
            "tallies": dict(self.tallies),
            "failed_by_reason": dict(self.failed_by_reason),
            "failures": [asdict(row) | {"finished_at": row.finished_at.isoformat()} for row in self.failures],
        }


async def read(tx: Transaction, now: datetime, most_messages: int, most_failures: int) -> Numbers:
    return Numbers(
        await outbox.counts(tx),
        await _unspread(tx),
        await _waiting(tx, now),
        [times for its in await _latest_alerts(tx, most_messages) if (times := await _times(tx, *its))],
        await tallies.read(tx),
        await _failed_by_reason(tx),
        await _failures(tx, most_failures),
    )


async def _unspread(tx: Transaction) -> int:
    counts = [select(func.count()).select_from(table) for table in (fanouts, gatherings)]
    return sum([(await tx.execute(query)).scalar_one() for query in counts])


async def _waiting(tx: Transaction, now: datetime) -> dict[Lane, tuple[int, float]]:
    query = (
        select(deliveries.c.priority, func.count(), func.min(deliveries.c.due_at))
        .where(deliveries.c.status == DeliveryState.DUE, deliveries.c.due_at <= now)
        .group_by(deliveries.c.priority)
        .order_by(deliveries.c.priority)
    )
    return {
        Lane(lane): (count, (now - oldest).total_seconds()) for lane, count, oldest in await tx.execute(query)
    }


async def _latest_alerts(tx: Transaction, limit: int) -> list[tuple[int, datetime]]:
    query = (
        select(messages.c.id, messages.c.created_at)
        .where(messages.c.alert_id.is_not(None))
        .order_by(messages.c.id.desc())
        .limit(limit)
    )
    return [(row.id, row.created_at) for row in await tx.execute(query)]


async def _times(tx: Transaction, message_id: int, created_at: datetime) -> Times | None:
    """None: nobody has it yet."""
    sent = deliveries.c.message_id == message_id, deliveries.c.status == DeliveryState.SENT
    bounds = select(func.count(), func.min(deliveries.c.finished_at), func.max(deliveries.c.finished_at))
    count, first, last = (await tx.execute(bounds.where(*sent))).one()
    if not count:
        return None
    middle = select(deliveries.c.finished_at).where(*sent).order_by(deliveries.c.finished_at)
    half = (await tx.execute(middle.offset((count - 1) // 2).limit(1))).scalar_one()
    taken = [(moment - created_at).total_seconds() for moment in (first, half, last)]
    return Times(message_id, created_at, count, *taken)


async def _failed_by_reason(tx: Transaction) -> dict[str, int]:
    query = (
        select(deliveries.c.reason, func.count())
        .where(deliveries.c.status == DeliveryState.FAILED)
        .group_by(deliveries.c.reason)
        .order_by(func.count().desc(), deliveries.c.reason)
    )
    return {reason or "": count for reason, count in await tx.execute(query)}


async def _failures(tx: Transaction, limit: int) -> list[Failure]:
    query = (
        select(deliveries)
        .where(deliveries.c.status == DeliveryState.FAILED)
        .order_by(deliveries.c.finished_at.desc(), deliveries.c.id.desc())
        .limit(limit)
    )
    return [
        Failure(row.id, row.chat_id, row.message_id, row.reason or "", row.finished_at)
        for row in await tx.execute(query)
    ]

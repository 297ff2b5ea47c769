"""Alerts: the changes that were pushed."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import func, insert, select

from bot.domain.alerts import Alert, ChangeKind, takes_place_of
from bot.storage.database import Transaction
from bot.storage.tables import alerts, message_alerts

_CONTENT = TypeAdapter(Alert)


@dataclass(frozen=True, slots=True)
class Raised:
    """An alert that is stored."""

    id: int
    alert: Alert
    #: From its place to the front when it was raised; None: not known.
    front_km: float | None


@dataclass(frozen=True, slots=True)
class Cause:
    """What an alert came from, and how long it is worth telling."""

    article_id: int
    front_km: float | None
    raised_at: datetime
    expires_at: datetime


async def add(tx: Transaction, alert: Alert, cause: Cause) -> Raised:
    row = insert(alerts).values(
        place=alert.place,
        article_id=cause.article_id,
        urgency=alert.urgency,
        changes=list(alert.kinds),
        content=_CONTENT.dump_python(alert, mode="json"),
        front_km=cause.front_km,
        created_at=cause.raised_at,
        expires_at=cause.expires_at,
    )
    return Raised((await tx.execute(row.returning(alerts.c.id))).scalar_one(), alert, cause.front_km)


@dataclass(frozen=True, slots=True)
class Told:
    """An older message of alerts that may not have reached everybody yet."""

    message_id: int
    #: What it says changed, by the codes of the places.
    changes: Mapping[str, frozenset[ChangeKind]]

    def is_replaced_by(self, newer: Iterable[Alert]) -> bool:
        """Whether a message about these alerts says all of it that still matters."""
        now = {alert.place: alert.kinds for alert in newer}
        return all(takes_place_of(now.get(place, ()), kinds) for place, kinds in self.changes.items())


async def load(tx: Transaction, alert_ids: Collection[int]) -> dict[int, Raised]:
    """The alerts by their ids."""
    query = select(alerts.c.id, alerts.c.content, alerts.c.front_km).where(alerts.c.id.in_(alert_ids))
    return {
        number: Raised(number, _CONTENT.validate_python(content), front_km)
        for number, content, front_km in await tx.execute(query)
    }


async def newest(tx: Transaction) -> int:
    """The number of the newest alert; 0: there is none."""
    number: int = (await tx.execute(select(func.coalesce(func.max(alerts.c.id), 0)))).scalar_one()
    return number


async def newer(
    tx: Transaction, places: Collection[str], than: int
) -> dict[str, list[frozenset[ChangeKind]]]:
    """What alerts about these places that are newer than this one say changed."""
    query = select(alerts.c.place, alerts.c.changes).where(alerts.c.id > than, alerts.c.place.in_(places))
    found: defaultdict[str, list[frozenset[ChangeKind]]] = defaultdict(list)
    for place, changes in await tx.execute(query):
        found[place].append(frozenset(map(ChangeKind, changes)))
    return dict(found)


async def told_before(tx: Transaction, places: Collection[str], now: datetime, first: int) -> list[Told]:
    """The messages, in whatever language, that tell of alerts about one of the places and have not expired.

    `first`: only of alerts older than this one.
    """
    about = (
        select(message_alerts.c.message_id)
        .join_from(message_alerts, alerts)
        .where(alerts.c.place.in_(places), alerts.c.expires_at > now, alerts.c.id < first)
    )
    query = (
        select(message_alerts.c.message_id, alerts.c.place, alerts.c.changes)
        .join_from(message_alerts, alerts)
        .where(message_alerts.c.message_id.in_(about))
    )
    found: defaultdict[int, dict[str, frozenset[ChangeKind]]] = defaultdict(dict)
    for message_id, place, changes in await tx.execute(query):
        found[message_id][place] = frozenset(map(ChangeKind, changes))
    return [Told(message_id, changes) for message_id, changes in found.items()]

"""Alerts: the changes that were pushed."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, insert, select

from bot.domain.alerts import Alert, ChangeKind
from bot.domain.chat import ChatState
from bot.storage.database import Transaction
from bot.storage.tables import alerts, chats, message_alerts, messages, subscriptions

#: Chats read at a time: in between other work goes on.
_READ_AT_ONCE = 1000
_BETWEEN = ","


@dataclass(frozen=True, slots=True)
class Audience:
    """Who follows the same of some places and reads the same language."""

    language: str
    #: Codes, each once.
    places: frozenset[str]


async def add(tx: Transaction, alert: Alert, article_id: int, now: datetime, expires_at: datetime) -> int:
    """Returns the id of the new row."""
    row = insert(alerts).values(
        place=alert.place,
        article_id=article_id,
        urgency=alert.urgency,
        changes=[change.kind for change in alert.changes],
        created_at=now,
        expires_at=expires_at,
    )
    alert_id: int = (await tx.execute(row.returning(alerts.c.id))).scalar_one()
    return alert_id


@dataclass(frozen=True, slots=True)
class Told:
    """An older message of alerts that may not have reached everybody yet."""

    message_id: int
    #: What it says changed, by the codes of the places.
    changes: Mapping[str, frozenset[ChangeKind]]


async def told_before(
    tx: Transaction, places: Collection[str], language: str, now: datetime, but: Collection[int]
) -> list[Told]:
    """The messages that tell of alerts about one of the places, and have not expired.

    `but`: the ids of alerts whose messages are left out.
    """
    about = (
        select(message_alerts.c.message_id)
        .join_from(message_alerts, alerts)
        .join(messages, messages.c.id == message_alerts.c.message_id)
        .where(alerts.c.place.in_(places), alerts.c.expires_at > now, alerts.c.id.not_in(but))
        .where(messages.c.language == language)
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


async def audiences(tx: Transaction, places: Collection[str]) -> dict[Audience, list[int]]:
    """The ids of the active chats that follow at least one of the places, by all of them that they follow.

    Each place is a bound parameter: an oblast has 2,000, PostgreSQL takes 32,767 and SQLite 32,766
    (https://www.sqlite.org/limits.html).
    """
    followed = func.aggregate_strings(subscriptions.c.place, _BETWEEN)
    query = (
        select(chats.c.id, chats.c.language, followed.label("followed"))
        .join_from(subscriptions, chats)
        .where(subscriptions.c.place.in_(places), chats.c.state == ChatState.ACTIVE)
        .group_by(chats.c.id, chats.c.language)
    )
    # The database joins the codes in any order: the same places may stand here under several texts.
    found: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    async for rows in (await tx.stream(query)).partitions(_READ_AT_ONCE):
        for chat_id, language, codes in rows:
            found[language, codes].append(chat_id)
    merged: defaultdict[Audience, list[int]] = defaultdict(list)
    for (language, codes), chat_ids in found.items():
        merged[Audience(language, frozenset(codes.split(_BETWEEN)))] += chat_ids
    return dict(merged)

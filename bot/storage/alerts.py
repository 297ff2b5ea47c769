"""Alerts: the changes that were pushed."""

from datetime import datetime

from sqlalchemy import insert

from bot.domain.alerts import Alert
from bot.storage.database import Transaction
from bot.storage.tables import alerts


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

"""What the pacing learnt, so that a restart does not start a flood."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from bot.storage.database import Transaction
from bot.storage.insert import insert_new
from bot.storage.tables import pacing

_ONLY = 1


async def remember(tx: Transaction, state: Mapping[str, Any], now: datetime) -> None:
    """`state`: values of JSON."""
    await tx.execute(insert_new(tx, pacing).values(id=_ONLY, state=state, remembered_at=now))
    await tx.execute(update(pacing).where(pacing.c.id == _ONLY).values(state=state, remembered_at=now))


async def recall(tx: Transaction) -> tuple[dict[str, Any], datetime] | None:
    """The state, and when it was remembered."""
    row = (await tx.execute(select(pacing).where(pacing.c.id == _ONLY))).one_or_none()
    return (row.state, row.remembered_at) if row else None

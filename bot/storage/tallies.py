"""Counts of what happened in sending, over all starts and processes."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from bot.storage.database import Transaction
from bot.storage.tables import tallies


async def add(tx: Transaction, counts: Mapping[str, int]) -> None:
    rows = [{"name": name, "count": count} for name, count in sorted(counts.items()) if count]
    if not rows:
        return
    insertion = postgresql.insert(tallies) if tx.dialect.name == "postgresql" else sqlite.insert(tallies)
    grown = tallies.c.count + insertion.excluded.count
    await tx.execute(insertion.on_conflict_do_update(index_elements=["name"], set_={"count": grown}), rows)


async def read(tx: Transaction) -> dict[str, int]:
    return {row[0]: row[1] for row in await tx.execute(select(tallies.c.name, tallies.c["count"]))}

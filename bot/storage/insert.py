"""INSERT that leaves existing rows alone, on both databases."""

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

from bot.storage.database import Transaction

Insert = sqlite.Insert | postgresql.Insert


def insert_new(tx: Transaction, table: Table) -> Insert:
    """INSERT ... ON CONFLICT DO NOTHING."""
    if tx.dialect.name == "postgresql":
        return postgresql.insert(table).on_conflict_do_nothing()
    return sqlite.insert(table).on_conflict_do_nothing()

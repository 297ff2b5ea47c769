"""Bringing a database up to date."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from bot.domain.chat import Chat
from bot.storage import chats
from bot.storage.database import Database
from bot.storage.errors import DatabaseError, explained
from bot.storage.migrate import MIGRATIONS
from bot.storage.tables import metadata

ON = ("ondelete", "onupdate")


def differences(connection: Connection) -> list[object]:
    options = {"compare_type": True, "compare_server_default": True}
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))


def references(connection: Connection) -> set[tuple[str | None, ...]]:
    """Table, column, the table referred to, and what deletion and change of the key do."""
    inspected = inspect(connection)
    return {
        (table, *key["constrained_columns"], key["referred_table"], *map(key["options"].get, ON))
        for table in metadata.tables
        for key in inspected.get_foreign_keys(table)
    }


async def test_the_migrations_make_exactly_the_tables_of_the_code(database: Database) -> None:
    async with database.read() as tx:
        assert await tx.run_sync(differences) == []


async def test_a_column_that_the_migrations_forgot_would_be_noticed(database: Database) -> None:
    async with database.write() as tx:
        await tx.execute(text("ALTER TABLE chats DROP COLUMN digested_at"))
        assert len(await tx.run_sync(differences)) == 1


async def test_the_references_of_the_code_are_those_of_the_database(database: Database) -> None:
    # The comparison above does not see on every database what happens to the rows of an erased chat.
    async with database.read() as tx:
        assert await tx.run_sync(references) == {
            (table.name, key.parent.name, key.column.table.name, key.ondelete, key.onupdate)
            for table in metadata.sorted_tables
            for key in table.foreign_keys
        }


async def test_opening_again_changes_nothing(database: Database) -> None:
    async with database.write() as tx:
        await chats.keep(tx, Chat(1, "uk"))

    await database.open()

    async with database.read() as tx:
        assert await chats.find(tx, 1) == Chat(1, "uk")


async def test_a_database_of_a_newer_version_is_refused_and_not_touched(database: Database) -> None:
    async with database.write() as tx:
        await chats.keep(tx, Chat(1, "uk"))
        await tx.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(DatabaseError, match="9999, which this version does not know"), explained():
        await database.open()

    async with database.read() as tx:
        assert (await tx.execute(text("SELECT version_num FROM alembic_version"))).scalar_one() == "9999"
        assert await chats.find(tx, 1) == Chat(1, "uk")


def test_the_migrations_are_one_line_without_branches() -> None:
    scripts = ScriptDirectory(str(MIGRATIONS))

    assert len(scripts.get_heads()) == 1
    assert len(scripts.get_bases()) == 1

"""Bringing a database up to date."""

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, Table, inspect, select, text
from sqlalchemy.schema import DropTable

from bot.domain.chat import Chat
from bot.storage import chats, fanouts
from bot.storage.database import Database
from bot.storage.errors import DatabaseError, explained
from bot.storage.migrate import MIGRATIONS
from bot.storage.tables import deliveries, message_alerts, messages, metadata
from tests.storage.builders import NOW, Outbox

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


#: Of the first version: two alerts, the message of one in two languages, a digest, and their deliveries.
ROWS_OF_0001 = (
    "INSERT INTO chats (id, language, state) VALUES (1, 'uk', 'active')",
    "INSERT INTO articles (id, sha256, text, published, language, unverified, taken_in_at) "
    "VALUES (7, 'x', 'words', '2026-11-22', 'en', false, '2026-11-23 10:00:00')",
    *(
        "INSERT INTO alerts (id, place, article_id, urgency, changes, created_at, expires_at) "
        f"VALUES ({n}, 'UA1', 7, 'urgent', '[]', '2026-11-23 10:00:00', '2026-11-24 10:00:00')"
        for n in (3, 4)
    ),
    *(
        "INSERT INTO messages (id, alert_id, language, html, buttons, silent, created_at) "
        f"VALUES ({n}, {alert}, 'uk', 'words {n}', '[]', false, '2026-11-23 10:00:00')"
        for n, alert in ((11, "3"), (12, "3"), (13, "4"), (14, "NULL"))
    ),
    *(
        "INSERT INTO deliveries (id, message_id, chat_id, status, priority, due_at, expires_at, attempts) "
        f"VALUES ({n + 10}, {n}, 1, 'due', 1, '2026-11-23 10:00:00', '2026-11-24 10:00:00', 0)"
        for n in (11, 13, 14)
    ),
)


def back_to_0006(connection: Connection) -> None:
    """The same with an alert that is on its way."""
    back_to(connection, "0006")
    connection.execute(text("INSERT INTO chats (id, language, state) VALUES (2, 'uk', 'active')"))
    for chat_id in (1, 2):
        connection.execute(
            text(
                "INSERT INTO subscriptions (chat_id, place, since) "
                f"VALUES ({chat_id}, 'UA1', '2026-11-22 10:00:00')"
            )
        )
    connection.execute(
        text(
            "INSERT INTO fanouts (message_id, places, done_to, replaces, as_of, priority, nearness, due_at, "
            """expires_at) VALUES (12, '["UA1"]', 1, '[11]', '2026-11-23 10:00:00', 1, 25, """
            "'2026-11-23 10:00:00', '2026-11-24 10:00:00')"
        )
    )


def back_to_0001(connection: Connection) -> None:
    back_to(connection, "0001")


def back_to(connection: Connection, version: str) -> None:
    """Empties the database, and makes it as an earlier version did."""
    for table in (*reversed(metadata.sorted_tables), Table("alembic_version", MetaData())):
        connection.execute(DropTable(table, if_exists=True))
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "0001")
    for row in ROWS_OF_0001:
        connection.execute(text(row))
    command.upgrade(config, version)


async def test_messages_of_the_first_version_keep_their_alerts_and_their_deliveries(
    database: Database,
) -> None:
    async with database.write() as tx:
        await tx.run_sync(back_to_0001)

    await database.open()

    async with database.read() as tx:
        assert await tx.run_sync(differences) == []
        told = await tx.execute(select(message_alerts).order_by(message_alerts.c.message_id))
        assert [tuple(row) for row in told] == [(11, 3), (12, 3), (13, 4)]
        kept = await tx.execute(select(messages.c.id, messages.c.html).order_by(messages.c.id))
        assert [tuple(row) for row in kept] == [(n, f"words {n}") for n in (11, 12, 13, 14)]
        owed = await tx.execute(select(deliveries.c.id, deliveries.c.message_id).order_by(deliveries.c.id))
        assert [tuple(row) for row in owed] == [(21, 11), (23, 13), (24, 14)]


async def test_a_migrated_database_delivers_what_it_owed(database: Database) -> None:
    async with database.write() as tx:
        await tx.run_sync(back_to_0001)
    await database.open()

    found = await Outbox(database).claim(NOW)

    assert [delivery.message.html for delivery in found] == ["words 11", "words 13", "words 14"]


async def test_a_migrated_database_goes_on_with_what_was_on_its_way(database: Database) -> None:
    async with database.write() as tx:
        await tx.run_sync(back_to_0006)
    await database.open()

    async with database.write() as tx:
        assert await fanouts.advance(tx, 10, NOW) == 1
        assert await fanouts.advance(tx, 10, NOW) is None

    found = [(its.chat_id, its.message.html, its.nearness) for its in await Outbox(database).claim(NOW)]
    assert (2, "words 12", 25) in found


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

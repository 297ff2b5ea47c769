"""What every database promises, and what SQLite has to be told for it."""

import asyncio
import sqlite3
import stat
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import event, insert, text

from bot.domain.chat import Chat
from bot.storage import chats
from bot.storage.database import Database, DatabaseUrlError, serialise
from bot.storage.errors import DatabaseError, explained
from bot.storage.tables import chats as chats_table
from tests.storage.builders import rows


@pytest.fixture
async def sqlite(tmp_path: Path) -> AsyncIterator[Database]:
    database = Database(f"sqlite:///{tmp_path}/sub/folder/bot.db")
    await database.open()
    yield database
    await database.close()


async def test_what_a_transaction_wrote_is_there_after_it(database: Database) -> None:
    async with database.write() as tx:
        await chats.keep(tx, Chat(1, "uk"))

    async with database.read() as tx:
        assert await chats.find(tx, 1) == Chat(1, "uk")


async def test_a_transaction_that_fails_leaves_nothing(database: Database) -> None:
    async def fail() -> None:
        async with database.write() as tx:
            await chats.keep(tx, Chat(1, "uk"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()

    async with database.read() as tx:
        assert await rows(tx, chats_table) == []


async def test_nothing_is_seen_of_a_transaction_before_it_ends(database: Database) -> None:
    async with database.write() as tx:
        await chats.keep(tx, Chat(1, "uk"))
        async with database.read() as other:
            assert await chats.find(other, 1) is None


async def test_a_reader_does_not_wait_for_a_writer(database: Database) -> None:
    async with database.write() as tx:
        await chats.keep(tx, Chat(1, "uk"))
        async with asyncio.timeout(2), database.read() as other:
            assert await rows(other, chats_table) == []


async def test_two_who_write_at_once_both_succeed(database: Database) -> None:
    async def read_then_write(chat_id: int) -> None:
        async with database.write() as tx:
            await chats.find(tx, chat_id)
            await asyncio.sleep(0)
            await chats.keep(tx, Chat(chat_id, "uk"))

    await asyncio.gather(*(read_then_write(chat_id) for chat_id in range(1, 9)))

    async with database.read() as tx:
        assert len(await rows(tx, chats_table)) == 8


async def test_those_who_ask_for_it_write_one_after_the_other(database: Database) -> None:
    under_way = 0

    async def count_and_write(chat_id: int) -> int:
        nonlocal under_way
        async with database.write() as tx:
            await serialise(tx)
            under_way += 1
            others = under_way - 1
            await chats.keep(tx, Chat(chat_id, "uk"))
            under_way -= 1
        return others

    assert await asyncio.gather(*(count_and_write(chat_id) for chat_id in range(1, 6))) == [0] * 5


@pytest.mark.parametrize("at", range(4))
async def test_work_that_is_cut_off_leaves_nothing_and_keeps_nobody_from_writing(
    database: Database, at: int
) -> None:
    """`at`: during which of its statements; on SQLite the first is the BEGIN."""
    left = iter(range(at, -1, -1))

    def cut_off(*_: object) -> None:
        if next(left, -1) == 0:
            asyncio.get_running_loop().call_soon(working.cancel)

    async def work() -> None:
        async with database.write() as tx:
            for chat_id in range(1, 9):
                row = insert(chats_table).values(id=chat_id, language="uk", state="active")
                await tx.execute(row.returning(chats_table.c.id))

    event.listen(database._engine.sync_engine, "before_cursor_execute", cut_off)
    working = asyncio.create_task(work())
    await asyncio.wait([working])
    assert working.cancelled()

    async with asyncio.timeout(5), database.write() as tx:
        assert await rows(tx, chats_table) == []
        await chats.keep(tx, Chat(1, "uk"))


async def test_on_sqlite_each_writer_says_at_once_that_it_will_write(sqlite: Database) -> None:
    begun: list[str] = []
    event.listen(
        sqlite._engine.sync_engine,
        "before_cursor_execute",
        lambda _connection, _cursor, statement, *_: begun.append(statement),
    )

    async with sqlite.write() as tx:
        await chats.keep(tx, Chat(1, "uk"))
    async with sqlite.read() as tx:
        await chats.find(tx, 1)

    assert [statement for statement in begun if statement.startswith("BEGIN")] == ["BEGIN IMMEDIATE", "BEGIN"]


async def test_on_sqlite_every_connection_is_durable_and_keeps_its_references(sqlite: Database) -> None:
    expected = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 10000}

    async with sqlite.read() as first, sqlite.read() as second, sqlite.read() as third:
        for tx in (first, second, third):
            found = {name: (await tx.execute(text(f"PRAGMA {name}"))).scalar_one() for name in expected}
            assert found == expected


async def test_on_sqlite_what_is_deleted_is_overwritten(sqlite: Database) -> None:
    async with sqlite.read() as tx:
        assert (await tx.execute(text("PRAGMA secure_delete"))).scalar_one() == 1


async def test_the_file_of_sqlite_and_its_companions_are_for_their_owner_only(
    sqlite: Database, tmp_path: Path
) -> None:
    async with sqlite.write() as tx:
        await chats.keep(tx, Chat(1, "uk"))

    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in (tmp_path / "sub" / "folder").iterdir()}

    assert modes == {"bot.db": 0o600, "bot.db-wal": 0o600, "bot.db-shm": 0o600}


async def test_a_file_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    file = tmp_path / "bot.db"
    file.touch(0o644)
    database = Database(f"sqlite:///{file}")

    await database.open()
    await database.close()

    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("", "malformed"),
        ("nonsense", "malformed"),
        ("mysql://host/db", "'mysql' is not supported; use sqlite or postgresql"),
        ("sqlite://", "SQLite needs a file"),
        ("sqlite:///:memory:", "SQLite needs a file"),
        ("postgresql://user:pw@host:hunter2/x", "malformed"),
        ("postgresql://bot:x@hunter2@127.0.0.1/x", "is written %40"),
        ("postgresql://bot@host/x?foo=1", "not known: foo"),
    ],
)
def test_a_database_url_that_cannot_be_used_is_refused_with_the_mend(url: str, reason: str) -> None:
    with pytest.raises(DatabaseUrlError, match=reason) as refused:
        Database(url)
    assert "hunter2" not in str(refused.value)


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://bot:hunter2@host/db",
        "postgres://bot:hunter2@host/db",
        "postgresql://host/db?user=bot&password=hunter2",
        "postgresql://bot:hunter2@host/db?sslmode=require",
    ],
)
def test_the_password_of_a_database_is_never_shown(url: str) -> None:
    database = Database(url)

    assert database.kind == "postgresql"
    assert "hunter2" not in database.shown_url + repr(database)


async def opened(database: Database) -> None:
    with explained():
        await database.open()


async def test_a_file_that_is_no_database_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "bot.db").write_text("Words, no database. " * 100)

    with pytest.raises(DatabaseError, match="is there already and is no SQLite database"):
        await opened(Database(f"sqlite:///{tmp_path}/bot.db"))


async def test_a_folder_in_place_of_the_file_is_said_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="is there already and is no SQLite database"):
        await opened(Database(f"sqlite:///{tmp_path}"))


async def test_a_server_that_does_not_answer_is_said_in_one_line() -> None:
    with pytest.raises(DatabaseError) as caught:
        await opened(Database("postgresql://bot:hunter2@127.0.0.1:1/db"))

    assert "\n" not in str(caught.value)
    assert "hunter2" not in str(caught.value)


async def test_another_program_that_holds_the_file_is_waited_for(sqlite: Database, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "sub" / "folder" / "bot.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    async def write() -> None:
        async with sqlite.write() as tx:
            await chats.keep(tx, Chat(1, "uk"))

    writing = asyncio.create_task(write())
    done, _ = await asyncio.wait([writing], timeout=0.05)
    other.execute("COMMIT")
    other.close()
    await writing

    assert not done

"""Updates are stored once, worked on in order, and wiped."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot.storage import inbox
from bot.storage.database import Database
from bot.storage.inbox import Received
from bot.storage.tables import inbox as table
from tests.storage.builders import NOW, rows

DAY = timedelta(days=1)


def received(update_id: int, chat_id: int = 1) -> Received:
    return Received(update_id, chat_id, f'{{"said": {update_id}}}')


def everything_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


async def test_what_is_stored_is_pending_in_the_order_of_its_numbers(database: Database) -> None:
    async with database.write() as tx:
        await inbox.keep(tx, [received(12), received(11, -100_123_456_789_012)], NOW)

        assert await inbox.pending(tx, 10) == [received(11, -100_123_456_789_012), received(12)]
        assert await inbox.pending(tx, 1) == [received(11, -100_123_456_789_012)]


async def test_nothing_to_store_is_no_trouble(database: Database) -> None:
    async with database.write() as tx:
        await inbox.keep(tx, [], NOW)
        await inbox.begin(tx, [])
        await inbox.done(tx, [])

        assert await inbox.pending(tx, 10) == []


async def test_chats_that_are_worked_on_are_passed_over(database: Database) -> None:
    async with database.write() as tx:
        await inbox.keep(tx, [received(11, 1), received(12, 2), received(13, 1), received(14, 3)], NOW)

        assert await inbox.pending(tx, 10, without={1}) == [received(12, 2), received(14, 3)]


async def test_an_update_that_comes_again_is_not_stored_again(database: Database) -> None:
    async with database.write() as tx:
        await inbox.keep(tx, [received(11), received(12)], NOW)
        await inbox.begin(tx, [11, 12])
        await inbox.done(tx, [11])

        await inbox.keep(tx, [received(11), received(12), received(13)], NOW)

        assert [(each.update_id, each.attempts) for each in await inbox.pending(tx, 10)] == [(12, 1), (13, 0)]


async def test_attempts_are_counted(database: Database) -> None:
    async with database.write() as tx:
        await inbox.keep(tx, [received(11), received(12)], NOW)

        for _ in range(2):
            await inbox.begin(tx, [11])

        assert [each.attempts for each in await inbox.pending(tx, 10)] == [2, 0]


async def test_of_what_was_worked_on_only_number_and_time_stay(database: Database) -> None:
    async with database.write() as tx:
        await inbox.keep(tx, [received(11)], NOW)
        await inbox.begin(tx, [11])

        await inbox.done(tx, [11])

        assert [tuple(row) for row in await rows(tx, table)] == [(11, None, None, 1, NOW)]


async def test_the_offset_follows_the_highest_number(database: Database) -> None:
    async with database.write() as tx:
        assert await inbox.next_offset(tx, NOW) is None

        await inbox.keep(tx, [received(11), received(12)], NOW)
        await inbox.done(tx, [12])

        assert await inbox.next_offset(tx, NOW + 6 * DAY - timedelta(seconds=1)) == 13


async def test_an_offset_of_nearly_a_week_ago_holds_no_more(database: Database) -> None:
    async with database.write() as tx:
        await inbox.keep(tx, [received(11)], NOW)

        assert await inbox.next_offset(tx, NOW + 6 * DAY) is None


async def test_old_numbers_are_pruned_but_nothing_pending_and_never_the_newest(database: Database) -> None:
    async with database.write() as tx:
        await inbox.keep(tx, [received(number) for number in (11, 12, 13)], NOW)
        await inbox.done(tx, [11, 13])

        assert await inbox.prune(tx, NOW) == 0
        assert await inbox.prune(tx, NOW + DAY) == 1
        assert [row.update_id for row in await rows(tx, table)] == [12, 13]

        await inbox.keep(tx, [received(14)], NOW + DAY)
        assert await inbox.prune(tx, NOW + DAY) == 1
        assert [row.update_id for row in await rows(tx, table)] == [12, 14]


async def test_an_error_of_the_database_does_not_quote_what_was_to_be_stored(database: Database) -> None:
    async with database.write() as tx:
        await tx.execute(text("DROP TABLE inbox"))

    async with database.read() as tx:
        with pytest.raises(SQLAlchemyError) as raised:
            await inbox.keep(tx, [Received(11, 1, "my secret village")], NOW)

    assert "secret" not in f"{raised.value} {raised.value!r}"


async def test_what_was_worked_on_can_be_wiped_from_every_file_of_sqlite(
    database: Database, tmp_path: Path
) -> None:
    async with database.write() as tx:
        await inbox.keep(tx, [Received(11, 1, "my secret village")], NOW)
    async with database.write() as tx:
        await inbox.done(tx, [11])

    assert await database.wipe()

    assert b"secret" not in everything_in(tmp_path)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)  # nothing else has something to wipe
async def test_wiping_gives_way_to_who_is_writing(database: Database) -> None:
    async with database.write() as tx:
        await inbox.keep(tx, [Received(11, 1, "words")], NOW)
        async with asyncio.timeout(5):
            assert not await database.wipe()

    assert await database.wipe()

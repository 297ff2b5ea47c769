"""The rows that make a scheduled slot happen once."""

from datetime import date, datetime, timedelta

import pytest

from bot.domain.chat import Chat
from bot.domain.schedule import Slot
from bot.storage import chats, digests
from bot.storage.columns import UtcDateTime
from bot.storage.database import Database
from bot.storage.digests import Taking
from tests.storage.builders import NOW

EIGHT, NOON = Slot(8 * 60), Slot(12 * 60)
TODAY = date(2026, 11, 23)
TOMORROW = NOW + timedelta(days=1)


async def test_the_times_of_a_chat_are_listed_in_order_and_replaced_as_a_whole(database: Database) -> None:
    async with database.write() as tx:
        await chats.keep(tx, Chat(1, "uk"))
        await digests.set_times(tx, 1, [(NOON, NOW), (EIGHT, NOW)])
        assert await digests.times(tx, 1) == [EIGHT, NOON]

        await digests.set_times(tx, 1, [(NOON, NOW)])
        assert await digests.times(tx, 1) == [NOON]

        await digests.set_times(tx, 1, [])
        assert await digests.times(tx, 1) == []


async def test_the_times_of_others_stay(database: Database) -> None:
    async with database.write() as tx:
        for chat_id in (1, 2):
            await chats.keep(tx, Chat(chat_id, "uk"))
            await digests.set_times(tx, chat_id, [(EIGHT, NOW)])

        await digests.set_times(tx, 1, [])

        assert await digests.times(tx, 2) == [EIGHT]


async def test_slots_are_owed_from_their_time_on_the_oldest_first(database: Database) -> None:
    async with database.write() as tx:
        for chat_id, minutes in ((1, 0), (2, -30), (3, 1)):
            await chats.keep(tx, Chat(chat_id, "uk"))
            await digests.set_times(tx, chat_id, [(EIGHT, NOW + timedelta(minutes=minutes))])

        owed = await digests.due(tx, NOW, 10)

        assert [slot.chat.id for slot in owed] == [2, 1]
        assert [slot.chat.id for slot in await digests.due(tx, NOW, 1)] == [2]


async def test_a_slot_is_taken_once_for_a_day_and_is_owed_again_the_next(database: Database) -> None:
    async with database.write() as tx:
        await chats.keep(tx, Chat(1, "uk"))
        await digests.set_times(tx, 1, [(EIGHT, NOW)])
        (owed,) = await digests.due(tx, NOW, 10)

        taking = Taking(owed, TODAY, TOMORROW, skipped=False)
        assert await digests.take(tx, [taking]) == [True]
        assert await digests.take(tx, [taking]) == [False]

        assert await digests.due(tx, NOW, 10) == []
        (again,) = await digests.due(tx, TOMORROW, 10)
        assert await digests.take(tx, [Taking(again, date(2026, 11, 24), TOMORROW, skipped=False)]) == [True]


async def test_the_time_of_the_last_digest_is_remembered(database: Database) -> None:
    async with database.write() as tx:
        await chats.keep(tx, Chat(1, "uk"))
        await digests.set_times(tx, 1, [(EIGHT, NOW)])
        assert (await digests.due(tx, NOW, 10))[0].digested_at is None

        await digests.made(tx, [1], NOW)

        assert (await digests.due(tx, NOW, 10))[0].digested_at == NOW


def test_an_instant_without_a_timezone_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a timezone"):
        UtcDateTime().process_bind_param(datetime(2026, 11, 23), None)  # type: ignore[arg-type]  # noqa: DTZ001

"""What is stored of a person, how it moves, and how it goes."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.chat import Chat, ChatState
from bot.domain.delivery import DeliveryState
from bot.domain.schedule import Slot
from bot.storage import chats, claims, digests, outbox, subscriptions
from bot.storage import messages as texts
from bot.storage.claims import Settlement
from bot.storage.database import Database, Transaction
from bot.storage.digests import DueSlot, Taking
from bot.storage.tables import deliveries, messages, metadata
from tests.storage.builders import (
    KUPIANSK,
    MESSAGE,
    NOW,
    ORDER,
    POKROVSK,
    Outbox,
    owe,
    postage,
    publish,
    raise_alert,
    rows,
    subscribe,
)

EIGHT = Slot(8 * 60)
#: Ids as Telegram gives them: a person, a group, and the supergroup that the group becomes.
ANNA, GROUP, SUPERGROUP = 7_234_567_890, -4_123_456_789, -1_002_345_678_901


async def live(tx: Transaction, chat_id: int) -> None:
    """A chat with something in every table that can hold something of it."""
    await subscribe(tx, chat_id)
    await digests.set_times(tx, chat_id, [(EIGHT, NOW)])
    slot = DueSlot(Chat(chat_id, "uk"), EIGHT, NOW, None)
    await digests.take(tx, [Taking(slot, date(2026, 11, 23), NOW + timedelta(days=1), skipped=False)])
    await digests.made(tx, [chat_id], NOW)
    await owe(tx, [chat_id], html=f"the digest of {chat_id}")


async def mentions(tx: Transaction, chat_id: int) -> dict[str, int]:
    """In how many rows of each table the id of a chat appears anywhere."""
    return {
        table.name: count
        for table in metadata.sorted_tables
        if (count := sum(str(chat_id) in str(tuple(row)) for row in await rows(tx, table)))
    }


async def test_a_chat_is_kept_as_it_came_first(database: Database) -> None:
    async with database.write() as tx:
        assert await chats.keep(tx, Chat(ANNA, "uk"))
        assert not await chats.keep(tx, Chat(ANNA, "en", ChatState.GONE))

        assert await chats.find(tx, ANNA) == Chat(ANNA, "uk", ChatState.ACTIVE)


async def test_a_chat_that_never_asked_for_anything_is_not_known(database: Database) -> None:
    async with database.write() as tx:
        await chats.set_language(tx, ANNA, "en")
        await chats.set_state(tx, ChatState.SUSPENDED, ANNA)

        assert await chats.find(tx, ANNA) is None


async def test_language_and_state_are_remembered(database: Database) -> None:
    async with database.write() as tx:
        await chats.keep(tx, Chat(ANNA, "uk"))
        await chats.set_language(tx, ANNA, "en")
        await chats.set_state(tx, ChatState.SUSPENDED, ANNA)

        assert await chats.find(tx, ANNA) == Chat(ANNA, "en", ChatState.SUSPENDED)


async def test_only_chats_that_can_be_written_to_are_counted(database: Database) -> None:
    async with database.write() as tx:
        for chat_id, state in enumerate(ChatState, 1):
            await chats.keep(tx, Chat(chat_id, "uk", state))

        assert await chats.count(tx) == 1


async def test_a_town_is_followed_once(database: Database) -> None:
    async with database.write() as tx:
        await chats.keep(tx, Chat(ANNA, "uk"))
        assert await subscriptions.add(tx, ANNA, KUPIANSK, NOW)
        assert not await subscriptions.add(tx, ANNA, KUPIANSK, NOW + timedelta(days=1))

        found = await subscriptions.of_chat(tx, ANNA)
        assert [(s.place, s.since) for s in found] == [(KUPIANSK, NOW)]


async def test_towns_are_listed_in_the_order_they_were_chosen(database: Database) -> None:
    async with database.write() as tx:
        await chats.keep(tx, Chat(ANNA, "uk"))
        await subscriptions.add(tx, ANNA, POKROVSK, NOW + timedelta(seconds=1))
        await subscriptions.add(tx, ANNA, KUPIANSK, NOW)

        assert [s.place for s in await subscriptions.of_chat(tx, ANNA)] == [KUPIANSK, POKROVSK]


async def test_stopping_to_follow_a_town_leaves_the_others_and_other_chats(database: Database) -> None:
    async with database.write() as tx:
        await subscribe(tx, ANNA)
        await subscribe(tx, ANNA, POKROVSK)
        await subscribe(tx, GROUP)

        assert await subscriptions.remove(tx, ANNA, KUPIANSK)
        assert not await subscriptions.remove(tx, ANNA, KUPIANSK)

        assert [s.place for s in await subscriptions.of_chat(tx, ANNA)] == [POKROVSK]
        assert [s.place for s in await subscriptions.of_chat(tx, GROUP)] == [KUPIANSK]


async def words(tx: Transaction) -> list[str]:
    """What the messages say; an erased one may leave its number."""
    return [row.html for row in await rows(tx, messages) if row.html]


async def test_the_number_of_an_erased_message_is_not_given_to_another(database: Database) -> None:
    async with database.write() as tx:
        await chats.keep(tx, Chat(1, "uk"))
        erased = await texts.add(tx, replace(MESSAGE, html="of towns that they follow"), NOW)
        await outbox.address_chats(tx, erased, [1], postage())

        await chats.forget(tx, 1)

        assert await texts.add(tx, MESSAGE, NOW) > erased
        assert (await texts.add_many(tx, [(MESSAGE, [])], NOW))[0] > erased + 1
        assert "towns" not in str(await rows(tx, messages))


async def test_to_forget_a_chat_erases_everything_of_it(database: Database) -> None:
    async with database.write() as tx:
        await live(tx, ANNA)
        assert set(await mentions(tx, ANNA)) == {
            "chats",
            "subscriptions",
            "digest_times",
            "digest_slots",
            "messages",
            "deliveries",
        }

        await chats.forget(tx, ANNA)

        assert await mentions(tx, ANNA) == {}
        assert await words(tx) == []


async def test_to_forget_a_chat_leaves_everything_of_others(database: Database) -> None:
    async with database.write() as tx:
        await live(tx, GROUP)
        tables = [table for table in metadata.sorted_tables if table is not messages]
        before, said = {table.name: await rows(tx, table) for table in tables}, await words(tx)
        await live(tx, ANNA)

        await chats.forget(tx, ANNA)

        assert {table.name: await rows(tx, table) for table in tables} == before
        assert await words(tx) == said


async def test_a_digest_that_others_read_too_stays_until_the_last_of_them_is_forgotten(
    database: Database,
) -> None:
    async with database.write() as tx:
        await owe(tx, [ANNA, GROUP])

        await chats.forget(tx, ANNA)
        assert len(await rows(tx, messages)) == 1

        await chats.forget(tx, GROUP)
        assert await words(tx) == []


async def test_the_text_of_an_alert_stays_when_its_last_reader_is_forgotten(database: Database) -> None:
    async with database.write() as tx:
        await subscribe(tx, ANNA)
        alert_id = await raise_alert(tx, await publish(tx, ORDER))
        message_id = await texts.add(tx, MESSAGE, NOW, alert_id)
        await outbox.address_chats(tx, message_id, [ANNA], postage())

        await chats.forget(tx, ANNA)

        assert len(await rows(tx, messages)) == 1
        assert await mentions(tx, ANNA) == {}


async def test_to_forget_a_stranger_is_harmless(database: Database) -> None:
    async with database.write() as tx:
        await live(tx, GROUP)
        await chats.forget(tx, ANNA)

        assert await chats.find(tx, GROUP) is not None


async def test_what_is_under_way_to_a_chat_when_it_is_forgotten_is_not_recorded(database: Database) -> None:
    async with database.write() as tx:
        await owe(tx, [ANNA])
    (delivery,) = await Outbox(database).claim()

    async with database.write() as tx:
        await chats.forget(tx, ANNA)
        await claims.settle(tx, [Settlement(delivery, DeliveryState.DUE, "later", due_at=NOW)], NOW)
        assert await rows(tx, deliveries) == []


async def test_a_group_that_moves_takes_everything_along(database: Database) -> None:
    async with database.write() as tx:
        await live(tx, GROUP)
        before = await mentions(tx, GROUP)

        await chats.move(tx, GROUP, SUPERGROUP)

        after = await mentions(tx, SUPERGROUP)
        # The text of a message, which names the old id only in this test, stays as it was written.
        assert after == {table: count for table, count in before.items() if table != "messages"}
        assert set(await mentions(tx, GROUP)) == {"messages"}


async def test_a_group_that_moves_to_a_chat_we_know_is_joined_with_it(database: Database) -> None:
    noon = Slot(12 * 60)
    async with database.write() as tx:
        await live(tx, GROUP)
        await subscribe(tx, GROUP, POKROVSK)
        await subscribe(tx, SUPERGROUP, POKROVSK, "en")
        await digests.set_times(tx, SUPERGROUP, [(noon, NOW)])

        await chats.move(tx, GROUP, SUPERGROUP)

        assert await chats.find(tx, GROUP) is None
        assert {s.place for s in await subscriptions.of_chat(tx, SUPERGROUP)} == {KUPIANSK, POKROVSK}
        assert await digests.times(tx, SUPERGROUP) == [EIGHT, noon]
        assert [row.chat_id for row in await rows(tx, deliveries)] == [SUPERGROUP]


async def test_a_message_owed_to_both_chats_is_owed_once_after_they_are_joined(database: Database) -> None:
    async with database.write() as tx:
        await owe(tx, [GROUP, SUPERGROUP])

        await chats.move(tx, GROUP, SUPERGROUP)

        assert [row.chat_id for row in await rows(tx, deliveries)] == [SUPERGROUP]


async def test_a_move_of_a_stranger_or_onto_itself_changes_nothing(database: Database) -> None:
    async with database.write() as tx:
        await live(tx, GROUP)
        before = await mentions(tx, GROUP)

        await chats.move(tx, ANNA, SUPERGROUP)
        await chats.move(tx, GROUP, GROUP)

        assert await mentions(tx, GROUP) == before
        assert await chats.find(tx, SUPERGROUP) is None


async def test_a_delivery_under_way_when_its_group_moves_can_still_be_put_back(database: Database) -> None:
    async with database.write() as tx:
        await owe(tx, [GROUP])
    (delivery,) = await Outbox(database).claim()

    async with database.write() as tx:
        await chats.move(tx, GROUP, SUPERGROUP)
        await claims.settle(tx, [Settlement(delivery, DeliveryState.DUE, due_at=NOW)], NOW)

    (again,) = await Outbox(database).claim(token="second")
    assert (again.id, again.chat_id) == (delivery.id, SUPERGROUP)


@pytest.mark.parametrize("chat_id", [1, 2**52, -(2**52)])
async def test_every_id_that_telegram_gives_fits(database: Database, chat_id: int) -> None:
    async with database.write() as tx:
        await live(tx, chat_id)

        assert (await chats.find(tx, chat_id)) == Chat(chat_id, "uk")

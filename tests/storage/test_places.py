"""All that is stored of a place, whatever the gazetteer thinks of its code."""

from datetime import timedelta

from bot.domain.chat import Chat, ChatState
from bot.domain.fact import Evacuation, Fact, FactKind
from bot.storage import places, subscriptions
from bot.storage.database import Database, Transaction
from bot.storage.places import Uses
from bot.storage.subscriptions import Subscription
from bot.storage.tables import alerts, facts
from tests.storage.builders import (
    KUPIANSK,
    NOW,
    ORDER,
    POKROVSK,
    publish,
    raise_alert,
    rows,
    subscribe,
)

#: A code that the tables have and nothing else.
OLD = "UA63080090010099999"
OLD_ORDER = Fact(FactKind.EVACUATION, OLD, Evacuation.MANDATORY, "ordered", 0, 7)


async def followed(tx: Transaction, chat_id: int) -> list[Subscription]:
    return await subscriptions.of_chat(tx, chat_id)


async def test_the_codes_of_subscriptions_facts_and_alerts_are_found_each_once(database: Database) -> None:
    async with database.write() as tx:
        assert await places.codes(tx) == set()
        await subscribe(tx, 1, POKROVSK)
        await subscribe(tx, 2, POKROVSK)
        await raise_alert(tx, await publish(tx, OLD_ORDER))

        assert await places.codes(tx) == {POKROVSK, OLD, KUPIANSK}


async def test_the_uses_of_a_place_tell_who_can_be_written_to(database: Database) -> None:
    async with database.write() as tx:
        for chat_id, state in enumerate((*ChatState, ChatState.ACTIVE), 1):
            await subscribe(tx, chat_id, KUPIANSK, state=state)
        await raise_alert(tx, await publish(tx, ORDER, ORDER))

        assert await places.uses(tx, KUPIANSK) == Uses(subscriptions=2, asleep=2, facts=2, alerts=1)
        assert await places.uses(tx, POKROVSK) == Uses(0, 0, 0, 0)


async def test_a_move_takes_subscriptions_facts_and_alerts_along(database: Database) -> None:
    async with database.write() as tx:
        await subscribe(tx, 1, KUPIANSK)
        await subscribe(tx, 2, KUPIANSK, state=ChatState.SUSPENDED)
        await raise_alert(tx, await publish(tx, ORDER))

        assert await places.move_subscriptions(tx, KUPIANSK, POKROVSK) == 2
        await places.move_reports(tx, KUPIANSK, POKROVSK)

        assert await places.codes(tx) == {POKROVSK}
        assert [row.place for table in (facts, alerts) for row in await rows(tx, table)] == [POKROVSK] * 2
        assert await followed(tx, 1) == await followed(tx, 2) == [Subscription(POKROVSK, NOW)]


async def test_a_chat_that_follows_both_follows_the_new_one_since_the_earlier_time(
    database: Database,
) -> None:
    earlier = NOW - timedelta(days=3)
    async with database.write() as tx:
        for chat_id, old_since, new_since in ((1, earlier, NOW), (2, NOW, earlier)):
            await subscribe(tx, chat_id, "elsewhere")
            await subscriptions.add(tx, chat_id, OLD, old_since)
            await subscriptions.add(tx, chat_id, KUPIANSK, new_since)

        assert await places.move_subscriptions(tx, OLD, KUPIANSK) == 2

        for chat_id in (1, 2):
            assert await followed(tx, chat_id) == [
                Subscription(KUPIANSK, earlier),
                Subscription("elsewhere", NOW),
            ]


async def test_a_move_leaves_other_places_alone(database: Database) -> None:
    async with database.write() as tx:
        await subscribe(tx, 1, POKROVSK)
        await raise_alert(tx, await publish(tx, ORDER))

        assert await places.move_subscriptions(tx, OLD, "new") == 0
        await places.move_reports(tx, OLD, "new")

        assert await places.codes(tx) == {POKROVSK, KUPIANSK}


async def test_subscriptions_end_only_for_chats_that_can_be_written_to(database: Database) -> None:
    async with database.write() as tx:
        for chat_id, state in enumerate(ChatState, 1):
            await subscribe(tx, chat_id, OLD, state=state)
            await subscribe(tx, chat_id, KUPIANSK, state=state)
        assert await places.any_told(tx, [OLD])

        assert await places.end_subscriptions(tx, [OLD], 10) == {Chat(1, "uk"): (OLD,)}

        assert not await places.any_told(tx, [OLD])
        assert [[s.place for s in await followed(tx, chat_id)] for chat_id in (1, 2, 3)] == [
            [KUPIANSK],
            [KUPIANSK, OLD],
            [KUPIANSK, OLD],
        ]


async def test_subscriptions_end_for_so_many_chats_at_once_and_for_all_places_of_each(
    database: Database,
) -> None:
    async with database.write() as tx:
        for chat_id in (1, 2, 3):
            await subscribe(tx, chat_id, OLD, language="en")
            await subscribe(tx, chat_id, KUPIANSK)

        first = await places.end_subscriptions(tx, [OLD, KUPIANSK], 2)
        second = await places.end_subscriptions(tx, [OLD, KUPIANSK], 2)

        both = (KUPIANSK, OLD)
        assert first == {Chat(1, "en"): both, Chat(2, "en"): both}
        assert second == {Chat(3, "en"): both}
        assert await places.codes(tx) == set()

"""A message on its way to all who follow its places, in steps."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.delivery import DeliveryState, Lane
from bot.storage import chats, claims, fanouts, outbox, subscriptions
from bot.storage import messages as texts
from bot.storage.claims import Settlement
from bot.storage.database import Database, Transaction
from bot.storage.tables import deliveries
from tests.storage.builders import KUPIANSK, MESSAGE, NOW, POKROVSK, Outbox, postage, rows, subscribe


async def begin(tx: Transaction, *places: str, html: str = "words", replaces: tuple[int, ...] = ()) -> int:
    message_id = await texts.add(tx, replace(MESSAGE, html=html), NOW)
    await fanouts.begin(tx, {"uk": message_id}, places, postage(Lane.URGENT), NOW, replaces=replaces)
    return message_id


async def step(database: Database, limit: int = 2) -> int | None:
    async with database.write() as tx:
        return await fanouts.advance(tx, limit, NOW)


async def finish(database: Database, limit: int = 2) -> None:
    while await step(database, limit) is not None:
        pass


async def owed(database: Database) -> dict[int, list[str]]:
    """The states of what each chat is owed, by age."""
    found: dict[int, list[str]] = {}
    async with database.read() as tx:
        for row in sorted(await rows(tx, deliveries), key=lambda row: row.id):
            found.setdefault(row.chat_id, []).append(row.status)
    return found


async def test_a_step_reaches_no_more_than_it_may_and_the_next_goes_on_there(database: Database) -> None:
    async with database.write() as tx:
        for chat_id in range(1, 6):
            await subscribe(tx, chat_id)
        await begin(tx, KUPIANSK)

    assert [await step(database) for _ in range(4)] == [2, 2, 1, None]
    assert sorted(await owed(database)) == [1, 2, 3, 4, 5]


async def test_a_step_that_fails_is_made_again_and_reaches_nobody_twice(database: Database) -> None:
    async with database.write() as tx:
        for chat_id in range(1, 6):
            await subscribe(tx, chat_id)
        await begin(tx, KUPIANSK)
    await step(database)

    async with database.write() as tx:
        await fanouts.advance(tx, 2, NOW)
        await tx.rollback()
    await finish(database)

    assert set(map(len, (await owed(database)).values())) == {1}
    assert sorted(await owed(database)) == [1, 2, 3, 4, 5]


async def test_who_unsubscribes_before_their_turn_gets_nothing(database: Database) -> None:
    async with database.write() as tx:
        for chat_id in range(1, 4):
            await subscribe(tx, chat_id)
        await begin(tx, KUPIANSK)
    await step(database, 1)

    async with database.write() as tx:
        await subscriptions.remove(tx, 3, KUPIANSK)
    await finish(database)

    assert sorted(await owed(database)) == [1, 2]


async def test_who_subscribes_after_it_was_accepted_gets_nothing(database: Database) -> None:
    async with database.write() as tx:
        await subscribe(tx, 1)
        await begin(tx, KUPIANSK)
        await subscribe(tx, 2, POKROVSK)
        await subscriptions.add(tx, 2, KUPIANSK, NOW + timedelta(seconds=1))
    await finish(database)

    assert sorted(await owed(database)) == [1]


@pytest.mark.parametrize("limit", [1, 2, 3, 100])
async def test_who_follows_several_of_the_places_gets_it_once_whatever_the_steps(
    database: Database, limit: int
) -> None:
    async with database.write() as tx:
        for chat_id in range(1, 8):
            await subscribe(tx, chat_id, KUPIANSK)
            if chat_id % 2:
                await subscribe(tx, chat_id, POKROVSK)
        await begin(tx, KUPIANSK, POKROVSK)
    await finish(database, limit)

    assert await owed(database) == {chat_id: ["due"] for chat_id in range(1, 8)}


async def test_the_urgent_is_spread_before_the_notice(database: Database) -> None:
    async with database.write() as tx:
        await subscribe(tx, 1)
        notice = await texts.add(tx, MESSAGE, NOW)
        await fanouts.begin(tx, {"uk": notice}, [KUPIANSK], postage(Lane.NOTICE), NOW)
        urgent = await begin(tx, KUPIANSK)
    await step(database)

    async with database.read() as tx:
        assert [row.message_id for row in await rows(tx, deliveries)] == [urgent]


async def test_what_has_not_left_of_the_older_message_is_superseded(database: Database) -> None:
    async with database.write() as tx:
        for chat_id in (1, 2, 3):
            await subscribe(tx, chat_id)
        older = await begin(tx, KUPIANSK, html="older")
    await finish(database)
    (under_way,) = await Outbox(database).claim(limit=1)

    async with database.write() as tx:
        await begin(tx, KUPIANSK, html="newer", replaces=(older,))
    await finish(database)

    states = await owed(database)
    assert states.pop(under_way.chat_id) == ["sending", "due"]
    assert list(states.values()) == [["superseded", "due"]] * 2


async def test_an_older_message_that_is_still_spread_stops_where_it_is(database: Database) -> None:
    async with database.write() as tx:
        for chat_id in range(1, 6):
            await subscribe(tx, chat_id)
        older = await begin(tx, KUPIANSK, html="older")
    await step(database)

    async with database.write() as tx:
        await begin(tx, KUPIANSK, html="newer", replaces=(older,))
    await finish(database)

    assert await owed(database) == {
        1: ["superseded", "due"],
        2: ["superseded", "due"],
        3: ["due"],
        4: ["due"],
        5: ["due"],
    }


async def test_a_stopped_message_is_spread_no_further_and_never_leaves(database: Database) -> None:
    async with database.write() as tx:
        for chat_id in range(1, 6):
            await subscribe(tx, chat_id)
        message_id = await begin(tx, KUPIANSK)
    await step(database)

    async with database.write() as tx:
        assert await outbox.stop(tx, [message_id], DeliveryState.CANCELLED) == 0
    await finish(database)

    assert await Outbox(database).claim() == []
    assert await owed(database) == {1: ["cancelled"], 2: ["cancelled"]}


async def test_whoever_changes_their_language_meanwhile_gets_it_once(database: Database) -> None:
    async with database.write() as tx:
        for chat_id in range(1, 6):
            await subscribe(tx, chat_id)
        versions = {
            language: await texts.add(tx, replace(MESSAGE, language=language), NOW)
            for language in ("en", "uk")
        }
        await fanouts.begin(tx, versions, [KUPIANSK], postage(Lane.URGENT), NOW)
    await step(database)

    async with database.write() as tx:
        for chat_id in (1, 5):
            await chats.set_language(tx, chat_id, "en")
    await finish(database)

    async with database.read() as tx:
        got = {row.chat_id: row.message_id for row in await rows(tx, deliveries)}
        assert len(await rows(tx, deliveries)) == 5
    assert got == {**dict.fromkeys(range(1, 5), versions["uk"]), 5: versions["en"]}


async def test_a_language_whose_message_is_stopped_is_spread_no_further_and_the_others_are(
    database: Database,
) -> None:
    async with database.write() as tx:
        for chat_id in range(1, 6):
            await subscribe(tx, chat_id, language="en" if chat_id % 2 else "uk")
        versions = {
            language: await texts.add(tx, replace(MESSAGE, language=language), NOW)
            for language in ("en", "uk")
        }
        await fanouts.begin(tx, versions, [KUPIANSK], postage(Lane.URGENT), NOW)
        await outbox.stop(tx, [versions["uk"]], DeliveryState.FAILED)
    await finish(database)

    assert await owed(database) == {1: ["due"], 3: ["due"], 5: ["due"]}


async def test_whoever_follows_two_places_and_changes_their_language_between_them_gets_it_once(
    database: Database,
) -> None:
    async with database.write() as tx:
        for place in (KUPIANSK, POKROVSK):
            await subscribe(tx, 1, place)
        await subscribe(tx, 2, POKROVSK)
        versions = {
            language: await texts.add(tx, replace(MESSAGE, language=language), NOW)
            for language in ("en", "uk")
        }
        await fanouts.begin(tx, versions, [KUPIANSK, POKROVSK], postage(Lane.URGENT), NOW)
    await step(database, 1)

    async with database.write() as tx:
        await chats.set_language(tx, 1, "en")
    await finish(database)

    assert {chat_id: len(states) for chat_id, states in (await owed(database)).items()} == {1: 1, 2: 1}


async def test_a_group_that_gets_a_number_that_was_passed_gets_it_all_the_same(database: Database) -> None:
    async with database.write() as tx:
        for chat_id in (-1_005_000, -8, -7, 5):
            await subscribe(tx, chat_id)
        await begin(tx, KUPIANSK)
    await step(database)

    async with database.write() as tx:
        await chats.move(tx, -7, -1_009_999)
    await finish(database)

    assert await owed(database) == {number: ["due"] for number in (-1_009_999, -1_005_000, -8, 5)}


async def test_what_is_being_sent_or_failed_does_not_come_back_after_the_newer(database: Database) -> None:
    async with database.write() as tx:
        for chat_id in (1, 2):
            await subscribe(tx, chat_id)
        older = await begin(tx, KUPIANSK, html="older")
    await finish(database)
    hands = Outbox(database)
    first, second = await hands.claim()
    async with database.write() as tx:
        failed = Settlement(second, DeliveryState.FAILED, "Bad Request: x")
        await claims.settle(tx, [failed], NOW)

    async with database.write() as tx:
        await begin(tx, KUPIANSK, html="newer", replaces=(older,))
    await finish(database)
    async with database.write() as tx:
        again = Settlement(first, DeliveryState.DUE, "Bad Gateway", due_at=NOW, attempts=1)
        await claims.settle(tx, [again], NOW)
        assert await outbox.retry_failed(tx, NOW) == 0

    leaving = [its for its in await hands.claim() if its.expires_at > NOW]
    assert [its.message.html for its in leaving] == ["newer", "newer"]


async def test_how_many_it_is_for_is_counted_before_it_is_spread(database: Database) -> None:
    async with database.write() as tx:
        for chat_id in range(1, 6):
            await subscribe(tx, chat_id, POKROVSK if chat_id > 3 else KUPIANSK)
        await subscribe(tx, 1, POKROVSK)

        assert await fanouts.audience(tx, [KUPIANSK]) == 3
        assert await fanouts.audience(tx, [KUPIANSK, POKROVSK]) == 5
        assert await fanouts.audience(tx, []) == 0

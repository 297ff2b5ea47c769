"""The alerts of one article on their way to all who follow any of their places, in steps."""

from datetime import timedelta

import pytest

from bot.domain.chat import ChatState
from bot.domain.delivery import Lane
from bot.storage import gatherings, outbox, subscriptions
from bot.storage import messages as texts
from bot.storage.database import Database, Transaction
from bot.storage.gatherings import Addressee
from bot.storage.outbox import Mailing
from tests.storage.builders import KUPIANSK, MESSAGE, NOW, POKROVSK, postage, publish, raise_alert, subscribe

ELSEWHERE = "UA63000000000041885"


async def begin(tx: Transaction, *places: str, lane: Lane = Lane.URGENT) -> int:
    article_id = await publish(tx, text=f"About {places} {lane}.")
    alert_id = await raise_alert(tx, article_id)
    await gatherings.begin(tx, [alert_id], places, postage(lane), NOW)
    return alert_id


async def step(database: Database, limit: int = 2) -> list[Addressee] | None:
    """Who is told by it; None: nothing was left to do."""
    async with database.write() as tx:
        its = await gatherings.first(tx)
        if its is None:
            return None
        chunk = await gatherings.next_chunk(tx, its, limit)
        assert await gatherings.advance(tx, its, chunk)
        message_id = await texts.add(tx, MESSAGE, NOW, *its.alert_ids)
        told = [each.chat_id for each in chunk.readers]
        await outbox.post(tx, [Mailing(message_id, told, postage())], NOW)
        return list(chunk.readers)


async def told(database: Database, limit: int = 2) -> list[Addressee]:
    found = []
    while (some := await step(database, limit)) is not None:
        found += some
    return found


@pytest.mark.parametrize("limit", [1, 2, 3, 100])
async def test_each_reader_is_found_once_with_all_that_it_follows_whatever_the_steps(
    database: Database, limit: int
) -> None:
    async with database.write() as tx:
        for chat_id in range(1, 8):
            await subscribe(tx, chat_id, POKROVSK)
            await subscribe(tx, chat_id, ELSEWHERE)
            if chat_id % 2:
                await subscribe(tx, chat_id, KUPIANSK)
        await subscribe(tx, 8, ELSEWHERE)
        await subscribe(tx, 9, KUPIANSK, "en")
        await begin(tx, KUPIANSK, POKROVSK)

    found = await told(database, limit)

    assert {(each.chat_id, each.language, each.places) for each in found} == {
        *((n, "uk", frozenset({KUPIANSK, POKROVSK})) for n in (1, 3, 5, 7)),
        *((n, "uk", frozenset({POKROVSK})) for n in (2, 4, 6)),
        (9, "en", frozenset({KUPIANSK})),
    }
    assert len(found) == 8
    # The followers of the first place come first.
    assert {each.chat_id for each in found[:5]} == {1, 3, 5, 7, 9}


async def test_a_step_looks_at_no_more_chats_than_it_may(database: Database) -> None:
    async with database.write() as tx:
        for chat_id in range(1, 6):
            await subscribe(tx, chat_id)
        await begin(tx, KUPIANSK)

    steps = [await step(database) for _ in range(4)]
    assert [None if some is None else len(some) for some in steps] == [2, 2, 1, None]


async def test_who_left_one_of_the_places_after_being_told_is_not_told_again(database: Database) -> None:
    async with database.write() as tx:
        for place in (KUPIANSK, POKROVSK):
            await subscribe(tx, 1, place)
        await subscribe(tx, 2, POKROVSK)
        await begin(tx, KUPIANSK, POKROVSK)
    assert await step(database, 1) is not None

    async with database.write() as tx:
        await subscriptions.remove(tx, 1, KUPIANSK)

    assert [each.chat_id for each in await told(database)] == [2]


@pytest.mark.parametrize("state", [ChatState.SUSPENDED, ChatState.GONE])
async def test_who_cannot_be_written_to_or_came_later_is_not_told(
    database: Database, state: ChatState
) -> None:
    async with database.write() as tx:
        await subscribe(tx, 1, state=state)
        await subscribe(tx, 2, POKROVSK)
        await subscribe(tx, 3)
        await begin(tx, KUPIANSK)
        await subscriptions.add(tx, 2, KUPIANSK, NOW + timedelta(seconds=1))

    assert [each.chat_id for each in await told(database)] == [3]


async def test_what_was_told_of_a_place_followed_later_is_left_out(database: Database) -> None:
    async with database.write() as tx:
        await subscribe(tx, 1)
        await begin(tx, KUPIANSK, POKROVSK)
        await subscriptions.add(tx, 1, POKROVSK, NOW + timedelta(seconds=1))

    assert [each.places for each in await told(database)] == [{KUPIANSK}]


async def test_the_more_urgent_goes_first(database: Database) -> None:
    async with database.write() as tx:
        await subscribe(tx, 1)
        await subscribe(tx, 2, POKROVSK)
        await begin(tx, KUPIANSK, lane=Lane.NOTICE)
        await begin(tx, POKROVSK, lane=Lane.URGENT)

    assert [each.chat_id for each in await told(database)] == [2, 1]


async def test_two_that_go_on_with_the_same_gathering_do_not_both(database: Database) -> None:
    async with database.write() as tx:
        await subscribe(tx, 1)
        await begin(tx, KUPIANSK)
        its = await gatherings.first(tx)
        assert its
        chunk = await gatherings.next_chunk(tx, its, 2)

        assert await gatherings.advance(tx, its, chunk)
        assert not await gatherings.advance(tx, its, chunk)


async def test_a_withdrawn_alert_is_told_to_nobody_else_and_the_others_are(database: Database) -> None:
    async with database.write() as tx:
        await subscribe(tx, 1)
        article_id = await publish(tx)
        one, other = [await raise_alert(tx, article_id) for _ in range(2)]
        await gatherings.begin(tx, [one, other], [KUPIANSK], postage(), NOW)

        await outbox.cancel(tx, one)
        its = await gatherings.first(tx)
        assert its
        assert its.alert_ids == (other,)
        await outbox.cancel(tx, other)
        assert await gatherings.first(tx) is None

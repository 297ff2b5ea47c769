"""The queue of messages to chats: nothing lost, nothing twice, the urgent first."""

import asyncio
from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import insert, text

from bot.domain.chat import ChatState
from bot.domain.delivery import Delivery, DeliveryState, Lane
from bot.places import Gazetteer
from bot.places.neighbourhood import concerned
from bot.storage import claims, fanouts, outbox
from bot.storage import messages as texts
from bot.storage.claims import Settlement
from bot.storage.database import Database
from bot.storage.subscriptions import followers
from bot.storage.tables import chats, deliveries, message_alerts, messages
from tests.storage.builders import (
    KUPIANSK,
    LEASE_ENDS,
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


@pytest.fixture
def its(database: Database) -> Outbox:
    return Outbox(database)


async def states(database: Database) -> dict[int, str]:
    """The state of the delivery to each chat."""
    async with database.read() as tx:
        return {row.chat_id: row.status for row in await rows(tx, deliveries)}


async def addressed(
    database: Database, language: str = "uk", places: Collection[str] = (KUPIANSK,)
) -> set[int]:
    """The chats that get a message for the followers of these places."""
    async with database.write() as tx:
        message_id = await texts.add(tx, replace(MESSAGE, language=language), NOW)
        await fanouts.begin(tx, {"uk": message_id}, places, postage(Lane.URGENT), NOW)
        count = 0
        while (reached := await fanouts.advance(tx, 2, NOW)) is not None:
            count += reached
        assert not await fanouts.any_left(tx)
        found = {row.chat_id for row in await rows(tx, deliveries)}
    assert count == len(found)
    return found


async def test_a_message_goes_to_every_subscriber_of_its_town(database: Database) -> None:
    async with database.write() as tx:
        for chat_id in (1, 2, -3):
            await subscribe(tx, chat_id)

    assert await addressed(database) == {1, 2, -3}


async def test_subscribers_of_other_towns_and_readers_of_other_languages_get_nothing(
    database: Database,
) -> None:
    async with database.write() as tx:
        await subscribe(tx, 1, KUPIANSK, "uk")
        await subscribe(tx, 2, POKROVSK, "uk")
        await subscribe(tx, 3, KUPIANSK, "en")

    assert await addressed(database) == {1}


@pytest.mark.parametrize("state", [ChatState.SUSPENDED, ChatState.GONE])
async def test_chats_that_cannot_be_written_to_get_nothing(database: Database, state: ChatState) -> None:
    async with database.write() as tx:
        await subscribe(tx, 1)
        await subscribe(tx, 2, state=state)

    assert await addressed(database) == {1}


async def test_an_empty_audience_means_nobody(database: Database) -> None:
    async with database.write() as tx:
        await subscribe(tx, 1, POKROVSK)

    assert await addressed(database) == set()


async def test_no_places_mean_nobody(database: Database) -> None:
    async with database.write() as tx:
        await subscribe(tx, 1)

    assert await addressed(database, places=()) == set()


async def test_a_chat_that_follows_several_of_the_places_gets_the_message_once(database: Database) -> None:
    async with database.write() as tx:
        for place in (KUPIANSK, POKROVSK):
            await subscribe(tx, 1, place)
        await subscribe(tx, 2, POKROVSK)

    assert await addressed(database, places=(KUPIANSK, POKROVSK)) == {1, 2}


async def test_as_many_places_as_the_greatest_oblast_has_are_one_statement(
    database: Database, gazetteer: Gazetteer
) -> None:
    greatest = max(gazetteer.children(None), key=lambda its: sum(1 for _ in gazetteer.inside(its)))
    places = concerned(gazetteer, greatest)
    async with database.write() as tx:
        await subscribe(tx, 1, places[-1])
        await subscribe(tx, 2, KUPIANSK)

    assert len(places) > 2000
    assert await addressed(database, places=places) == {1}


async def test_the_followers_of_a_place_are_found_by_its_index(database: Database) -> None:
    async with database.write() as tx:
        plan = "EXPLAIN QUERY PLAN" if tx.dialect.name == "sqlite" else "EXPLAIN"
        if tx.dialect.name == "postgresql":
            await tx.execute(text("SET LOCAL enable_seqscan = off"))
        query = followers((KUPIANSK, POKROVSK)).compile(
            dialect=tx.dialect, compile_kwargs={"literal_binds": True}
        )
        lines = [str(row) for row in await tx.execute(text(f"{plan} {query}"))]

    assert any("ix_subscriptions_place" in line for line in lines), lines


async def test_no_chats_means_nobody(database: Database) -> None:
    async with database.write() as tx:
        await subscribe(tx, 1)
        message_id = await texts.add(tx, MESSAGE, NOW)

        assert await outbox.address_chats(tx, message_id, [], postage()) == 0
        assert await rows(tx, deliveries) == []


async def test_a_message_is_owed_to_a_chat_once(database: Database) -> None:
    async with database.write() as tx:
        message_id = await owe(tx, [1])
        again = await outbox.address_chats(tx, message_id, [1, 2], postage())

        assert again == 0
        assert len(await rows(tx, deliveries)) == 1


async def test_what_is_claimed_is_what_was_written(its: Outbox) -> None:
    async with its.database.write() as tx:
        await subscribe(tx, 5)
        message_id = await texts.add(tx, MESSAGE, NOW)
        await outbox.address_chats(tx, message_id, [5], postage(Lane.URGENT))

    (found,) = await its.claim()

    assert found.message == MESSAGE
    assert (found.chat_id, found.lane, found.attempts) == (5, Lane.URGENT, 0)
    assert found.expires_at == NOW + timedelta(hours=24)


async def test_the_urgent_leave_before_notices_before_digests_and_the_oldest_first(its: Outbox) -> None:
    async with its.database.write() as tx:
        for chat_id, lane in enumerate([Lane.DIGEST, Lane.NOTICE, Lane.URGENT] * 2, 1):
            await owe(tx, [chat_id], postage(lane))

    found = await its.claim()

    assert [delivery.chat_id for delivery in found] == [3, 6, 2, 5, 1, 4]


async def test_an_urgent_message_overtakes_digests_that_wait_already(its: Outbox) -> None:
    async with its.database.write() as tx:
        await owe(tx, range(1, 50), postage(Lane.DIGEST))
        await owe(tx, [99], postage(Lane.URGENT))

    (first,) = await its.claim(limit=1)

    assert first.chat_id == 99


async def test_a_message_is_not_due_before_its_time(its: Outbox) -> None:
    async with its.database.write() as tx:
        await owe(tx, [1], postage(due_at=NOW + timedelta(minutes=5)))

    assert await its.claim(NOW + timedelta(minutes=4)) == []
    assert len(await its.claim(NOW + timedelta(minutes=5))) == 1


async def test_what_is_claimed_is_not_claimed_again(its: Outbox) -> None:
    async with its.database.write() as tx:
        await owe(tx, [1, 2, 3])

    first = await its.claim(limit=2)

    assert len(first) == 2
    assert len(await its.claim(limit=2)) == 1
    assert await its.claim() == []


async def test_two_who_claim_at_once_never_get_the_same_row(its: Outbox) -> None:
    async with its.database.write() as tx:
        await owe(tx, range(1, 101))

    claims = await asyncio.gather(*(its.claim(limit=20, token=f"claim {n}") for n in range(5)))

    ids = [delivery.id for claim in claims for delivery in claim]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)  # SQLite has one writer at a time
async def test_a_claim_does_not_wait_for_the_rows_of_another(its: Outbox) -> None:
    async with its.database.write() as tx:
        await owe(tx, range(1, 11))

    async with asyncio.timeout(5), its.database.write() as tx:
        first = await claims.claim_due(tx, NOW, 5, "first", LEASE_ENDS)
        second = await its.claim(limit=10, token="second")

    assert len(first) == len(second) == 5
    assert not {delivery.id for delivery in first} & {delivery.id for delivery in second}


async def test_a_claim_keeps_to_its_limit_whatever_plan_the_database_makes(its: Outbox) -> None:
    async with its.database.write() as tx:
        await owe(tx, range(1, 301))
    async with its.database.write() as tx:
        if its.database.kind == "postgresql":
            # Leaves a nested loop, which asks its inner side again for every row.
            for way in ("hashagg", "hashjoin", "mergejoin", "material", "sort"):
                await tx.execute(text(f"SET LOCAL enable_{way} = off"))
        found = await claims.claim_due(tx, NOW, 10, "claim", LEASE_ENDS)

    assert len(found) == 10
    assert sum(state == "sending" for state in (await states(its.database)).values()) == 10


@pytest.fixture
async def claimed(its: Outbox) -> Delivery:
    """The one delivery there is, claimed."""
    async with its.database.write() as tx:
        await owe(tx, [1])
    (delivery,) = await its.claim(token="first")
    return delivery


@pytest.mark.parametrize(
    "state",
    [
        DeliveryState.SENT,
        DeliveryState.FAILED,
        DeliveryState.EXPIRED,
        DeliveryState.SUPERSEDED,
        DeliveryState.CANCELLED,
    ],
)
async def test_a_last_state_is_recorded_once_and_the_row_rests(
    its: Outbox, claimed: Delivery, state: DeliveryState
) -> None:
    async with its.database.write() as tx:
        await claims.settle(tx, [Settlement(claimed, state, "why", telegram_message_id=77)], NOW)
        await claims.settle(tx, [Settlement(claimed, DeliveryState.FAILED)], NOW)
        (row,) = await rows(tx, deliveries)

    assert (row.status, row.reason, row.telegram_message_id, row.finished_at) == (state, "why", 77, NOW)
    assert (row.attempt_token, row.leased_until) == (None, None)
    assert await its.claim(NOW + timedelta(days=30)) == []


async def test_a_delivery_put_back_is_due_again_later_and_counts_its_attempts(
    its: Outbox, claimed: Delivery
) -> None:
    later = NOW + timedelta(minutes=2)

    async with its.database.write() as tx:
        again = Settlement(claimed, DeliveryState.DUE, "busy", due_at=later, attempts=1)
        await claims.settle(tx, [again], NOW)

    assert await its.claim(later - timedelta(seconds=1)) == []
    (second,) = await its.claim(later, token="second")
    assert (second.id, second.attempts, second.attempt_token) == (claimed.id, 1, "second")


async def test_the_rows_of_a_dead_sender_are_due_again_when_its_lease_ends(
    its: Outbox, claimed: Delivery
) -> None:
    async with its.database.write() as tx:
        assert await claims.free_dead_claims(tx, LEASE_ENDS - timedelta(seconds=1)) == 0
        assert await claims.free_dead_claims(tx, LEASE_ENDS) == 1

    (again,) = await its.claim(LEASE_ENDS, token="second")
    assert again.id == claimed.id


async def test_a_sender_that_was_thought_dead_records_nothing(its: Outbox, claimed: Delivery) -> None:
    async with its.database.write() as tx:
        await claims.free_dead_claims(tx, LEASE_ENDS)
    await its.claim(LEASE_ENDS, token="second")

    async with its.database.write() as tx:
        lost = [
            Settlement(claimed, DeliveryState.FAILED),
            Settlement(claimed, DeliveryState.DUE, due_at=NOW, attempts=9),
        ]
        await claims.settle(tx, lost, NOW)
        (row,) = await rows(tx, deliveries)

    assert (row.status, row.attempt_token, row.attempts) == (DeliveryState.SENDING, "second", 0)


async def test_freeing_dead_claims_wakes_nothing_that_has_ended(its: Outbox, claimed: Delivery) -> None:
    async with its.database.write() as tx:
        await claims.settle(tx, [Settlement(claimed, DeliveryState.SENT)], NOW)
        assert await claims.free_dead_claims(tx, NOW + timedelta(days=30)) == 0

    assert await states(its.database) == {1: DeliveryState.SENT}


async def test_there_is_work_while_a_row_is_due_or_its_sender_died(its: Outbox) -> None:
    async def work(after: timedelta) -> bool:
        async with its.database.read() as tx:
            return await claims.any_work(tx, NOW + after)

    assert not await work(timedelta())
    async with its.database.write() as tx:
        await owe(tx, [1], postage(due_at=NOW + timedelta(seconds=5)))
    assert not await work(timedelta(seconds=4))
    assert await work(timedelta(seconds=5))
    await its.claim(NOW + timedelta(seconds=5))
    assert not await work(timedelta(seconds=10))
    assert await work(timedelta(seconds=65))


async def test_an_expired_row_is_still_claimed_so_that_its_end_is_recorded(its: Outbox) -> None:
    async with its.database.write() as tx:
        await owe(tx, [1], postage(life=timedelta(hours=1)))

    (found,) = await its.claim(NOW + timedelta(hours=2))

    assert found.expires_at < NOW + timedelta(hours=2)


async def test_the_states_of_all_deliveries_are_counted(its: Outbox) -> None:
    async with its.database.write() as tx:
        await owe(tx, [1, 2, 3])
    await its.claim(limit=1)

    async with its.database.read() as tx:
        assert await outbox.counts(tx) == {DeliveryState.DUE: 2, DeliveryState.SENDING: 1}


async def test_a_message_is_owed_to_more_chats_than_one_statement_takes(database: Database) -> None:
    many = range(1, 40_001)
    async with database.write() as tx:
        await tx.execute(insert(chats), [{"id": n, "language": "uk", "state": "active"} for n in many])
        message_id = await texts.add(tx, MESSAGE, NOW)

        assert await outbox.address_chats(tx, message_id, many, postage()) == len(many)
        assert await outbox.address_chats(tx, message_id, many, postage()) == 0


async def test_a_chat_that_was_forgotten_meanwhile_is_left_out(database: Database) -> None:
    async with database.write() as tx:
        await owe(tx, [1])
        message_id = await texts.add(tx, MESSAGE, NOW)

        assert await outbox.address_chats(tx, message_id, [1, 99], postage()) == 1


async def test_a_message_remembers_every_alert_that_it_tells_of(database: Database) -> None:
    async with database.write() as tx:
        article_id = await publish(tx, ORDER)
        ids = [await raise_alert(tx, article_id) for _ in range(3)]
        both = await texts.add(tx, MESSAGE, NOW, ids[1], ids[0])
        one = await texts.add(tx, MESSAGE, NOW, ids[0])
        digest = await texts.add(tx, MESSAGE, NOW)

        told = {(row.message_id, row.alert_id) for row in await rows(tx, message_alerts)}
        first = {row.id: row.alert_id for row in await rows(tx, messages)}

    assert told == {(both, ids[0]), (both, ids[1]), (one, ids[0])}
    assert first == {both: ids[1], one: ids[0], digest: None}


async def test_the_nearest_to_the_front_leave_first_then_the_oldest_and_the_unknown_last(its: Outbox) -> None:
    async with its.database.write() as tx:
        for chat_id, km in enumerate([None, 12.0, 2.5, 0.4, 2.5, 5000.0], 1):
            await owe(tx, [chat_id], replace(postage(Lane.URGENT), front_km=km))

    found = await its.claim()

    assert [delivery.chat_id for delivery in found] == [4, 3, 5, 2, 6, 1]


async def test_a_cancelled_alert_never_leaves_even_what_is_put_back_later(its: Outbox) -> None:
    async with its.database.write() as tx:
        alert_id = await raise_alert(tx, await publish(tx, ORDER))
        message_id = await texts.add(tx, MESSAGE, NOW, alert_id)
        for chat_id in (1, 2, 3):
            await subscribe(tx, chat_id)
        await outbox.address_chats(tx, message_id, [1, 2, 3], postage())
    (under_way,) = await its.claim(limit=1)

    async with its.database.write() as tx:
        assert await outbox.cancel(tx, alert_id) == 1
        again = Settlement(under_way, DeliveryState.DUE, "busy", due_at=NOW)
        await claims.settle(tx, [again], NOW)

    assert await its.claim(token="second") == []
    assert set((await states(its.database)).values()) == {"cancelled"}


async def test_other_messages_are_not_cancelled(its: Outbox) -> None:
    async with its.database.write() as tx:
        await owe(tx, [1], html="kept")
        alert_id = await raise_alert(tx, await publish(tx, ORDER))
        await texts.add(tx, MESSAGE, NOW, alert_id)
        await outbox.cancel(tx, alert_id)

    (found,) = await its.claim()
    assert found.message.html == "kept"


async def test_the_rows_of_stopped_messages_get_their_last_state_a_few_at_a_time(its: Outbox) -> None:
    async with its.database.write() as tx:
        bad = await owe(tx, range(1, 8), html="bad")
        await owe(tx, [9], html="good")
        await outbox.stop(tx, [bad], DeliveryState.FAILED)
        swept = [await outbox.sweep(tx, 3, NOW, "why") for _ in range(4)]
        reasons = {row.reason for row in await rows(tx, deliveries) if row.status == "failed"}

    assert swept == [3, 3, 1, 0]
    assert reasons == {"why"}
    assert (await states(its.database))[9] == "due"


async def test_a_newer_digest_takes_the_place_of_the_one_that_has_not_left(its: Outbox) -> None:
    async with its.database.write() as tx:
        await owe(tx, [1, 2], postage(Lane.DIGEST), html="old digest")
        await owe(tx, [1], postage(Lane.URGENT), html="alert")

        assert await outbox.supersede_digests(tx, [1, 3], NOW) == 1

    assert [(its.chat_id, its.message.html) for its in await its.claim()] == [(1, "alert"), (2, "old digest")]


async def test_failed_rows_are_put_back_unless_they_have_expired(its: Outbox) -> None:
    async with its.database.write() as tx:
        await owe(tx, [1])
        await owe(tx, [2], postage(life=timedelta(minutes=1)))
        await owe(tx, [3])
    failed = await its.claim(limit=2)
    async with its.database.write() as tx:
        await claims.settle(
            tx, [Settlement(row, DeliveryState.FAILED, "no", attempts=25) for row in failed], NOW
        )

        assert await outbox.retry_failed(tx, NOW + timedelta(minutes=2)) == 1

    found = await its.claim(NOW + timedelta(minutes=2))
    assert [(row.chat_id, row.attempts) for row in found] == [(1, 0), (3, 0)]


async def test_a_message_that_was_stopped_as_bad_leaves_after_a_retry(its: Outbox) -> None:
    async with its.database.write() as tx:
        bad = await owe(tx, [1, 2])
        await outbox.stop(tx, [bad], DeliveryState.FAILED)
        await outbox.sweep(tx, 10, NOW)
        await outbox.retry_failed(tx, NOW)

    assert len(await its.claim()) == 2


async def test_what_ended_long_ago_is_pruned_and_what_is_owed_is_kept(its: Outbox) -> None:
    async with its.database.write() as tx:
        await owe(tx, [1, 2, 3], html="old")
        await owe(tx, [4], postage(life=timedelta(days=90)), html="still owed")
    ended = await its.claim(limit=3)
    month = NOW + timedelta(days=30)
    async with its.database.write() as tx:
        await claims.settle(tx, [Settlement(row, DeliveryState.SENT) for row in ended], NOW)
        early = await outbox.prune(tx, NOW, 100)
        pruned = [await outbox.prune(tx, month, 2) for _ in range(3)]
        left = {row.html for row in await rows(tx, messages)}

    assert (early, pruned) == (0, [2, 1, 0])
    assert left == {"still owed"}
    assert await states(its.database) == {4: "due"}


async def test_a_claim_among_many_waiting_rows_is_found_by_its_index(its: Outbox) -> None:
    async with its.database.write() as tx:
        await owe(tx, range(1, 2001), postage(due_at=NOW + timedelta(hours=1)))
        await owe(tx, [5000])
        if its.database.kind == "sqlite":
            query = "EXPLAIN QUERY PLAN SELECT id FROM deliveries WHERE status = 'due' AND due_at <= '2026' "
            plan = str(list(await tx.execute(text(f"{query}ORDER BY priority, nearness, id LIMIT 1"))))
            assert "COVERING INDEX ix_deliveries_turn" in plan
            assert "TEMP B-TREE" not in plan

    (found,) = await its.claim()
    assert found.chat_id == 5000

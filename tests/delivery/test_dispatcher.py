"""Rows of a real database on their way through a sender whose answers are written down."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest

from bot.delivery.dispatcher import LEASE
from bot.delivery.outcome import (
    Blocked,
    Gone,
    Moved,
    NotSent,
    Refused,
    RetryAfter,
    TokenRefusedError,
    Unauthorised,
    Uncertain,
    Unreachable,
)
from bot.delivery.pacing import Pacing
from bot.delivery.retry import MOST_ATTEMPTS
from bot.domain.chat import ChatState
from bot.domain.delivery import DeliveryState, Lane
from bot.storage import chats, claims, tallies
from bot.storage import outbox as storage
from bot.storage.database import Database, Transaction
from tests.conftest import Clock

from .scripted import TOWN, Outbox, ScriptedSender, dispatcher, pass_time


async def test_what_telegram_took_is_recorded_as_sent(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("hello", 1, 2)

    await dispatcher(database, sender).drain()

    assert sorted(sender.chats) == [1, 2]
    for row in await outbox.rows():
        assert (row.status, row.finished_at, row.reason) == ("sent", clock(), None)
        assert row.telegram_message_id == sender.chats.index(row.chat_id) + 1


async def test_what_was_sent_is_not_sent_again(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("once", 1)

    await pass_time(dispatcher(database, sender), clock, 600, step=5)

    assert sender.texts == ["once"]


async def test_urgent_leaves_before_notices_and_these_before_digests(
    database: Database, outbox: Outbox, sender: ScriptedSender
) -> None:
    await outbox.post("digest", 1, lane=Lane.DIGEST)
    await outbox.post("notice", 2, lane=Lane.NOTICE)
    await outbox.post("urgent", 3, lane=Lane.URGENT)

    await dispatcher(database, sender, places=1).drain()

    assert sender.texts == ["urgent", "notice", "digest"]


async def test_an_urgent_message_overtakes_digests_that_were_waiting_already(
    database: Database, outbox: Outbox, sender: ScriptedSender
) -> None:
    await outbox.post("digest", *range(1, 21))

    async def news(chat_id: int) -> None:
        if len(sender.calls) == 3:
            await outbox.post("urgent", 99, lane=Lane.URGENT)

    sender.meanwhile = news
    await dispatcher(database, sender, pacing=Pacing(5)).drain()

    # Two rows at most were in hand already.
    assert 3 <= sender.texts.index("urgent") <= 5


async def test_a_message_one_too_many_waits_as_told_and_counts_no_attempt(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("wait", 1)
    sender.answers(1, RetryAfter(30))

    await pass_time(dispatcher(database, sender), clock, 60)

    (first, second) = (moment for _, _, moment in sender.calls)
    assert timedelta(seconds=30) <= second - first <= timedelta(seconds=32)
    row = await outbox.row()
    assert (row.status, row.attempts) == ("sent", 0)


async def test_a_flood_answer_to_one_chat_holds_the_others_up_only_briefly(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("to both", 1, 2)
    sender.answers(1, RetryAfter(86_400))
    begin = clock()

    await pass_time(dispatcher(database, sender, places=1), clock, 60)

    (moment,) = (moment for chat_id, _, moment in sender.calls if chat_id == 2)
    assert timedelta(seconds=1) < moment - begin < timedelta(seconds=6)


async def test_after_a_flood_answer_nothing_else_goes_to_that_chat_either(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("one", 1)
    sender.answers(1, RetryAfter(30))
    begin, sending = clock(), dispatcher(database, sender)
    await sending.drain()

    await outbox.post("two", 1, lane=Lane.URGENT)
    await pass_time(sending, clock, 60)

    assert sorted(sender.texts[1:]) == ["one", "two"]
    assert all(moment - begin >= timedelta(seconds=30) for _, _, moment in sender.calls[1:])


async def test_a_chat_that_blocked_us_is_suspended_and_keeps_its_towns(
    database: Database, outbox: Outbox, sender: ScriptedSender
) -> None:
    await outbox.post("hello", 1)
    sender.answers(1, Blocked("bot was blocked by the user"))

    await dispatcher(database, sender).drain()

    assert (await outbox.row()).reason == "bot was blocked by the user"
    assert await outbox.chat_state(1) is ChatState.SUSPENDED
    assert await outbox.towns(1) == [TOWN]


async def test_a_chat_that_is_gone_is_written_to_no_more(
    database: Database, outbox: Outbox, sender: ScriptedSender
) -> None:
    await outbox.post("hello", 1)
    sender.answers(1, Gone("user is deactivated"))

    await dispatcher(database, sender).drain()
    await outbox.post("again", 2)
    async with database.read() as tx:
        reachable = await chats.count(tx)

    assert await outbox.chat_state(1) is ChatState.GONE
    assert reachable == 1


async def test_a_group_that_moved_gets_its_message_under_the_new_id(
    database: Database, outbox: Outbox, sender: ScriptedSender
) -> None:
    await outbox.post("hello", -5)
    sender.answers(-5, Moved(-100_5))

    await dispatcher(database, sender).drain()

    assert sender.chats == [-5, -100_5]
    row = await outbox.row()
    assert (row.status, row.chat_id, row.attempts) == ("sent", -100_5, 0)
    assert await outbox.chat_state(-5) is None
    assert await outbox.towns(-100_5) == [TOWN]


async def test_two_messages_of_a_group_that_moved_both_arrive(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("one", -5)
    await outbox.post("two", -5)
    sender.answers(-5, Moved(-100_5), Moved(-100_5))

    await pass_time(dispatcher(database, sender), clock, 30)

    assert await outbox.states() == {"one": "sent", "two": "sent"}
    assert [text for chat_id, text, _ in sender.calls if chat_id == -100_5] == ["one", "two"]


async def test_a_message_that_telegram_will_never_take_fails_at_once_and_once(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("bad", 1)
    sender.answers(1, Refused("can't parse entities"))

    await pass_time(dispatcher(database, sender), clock, 600, step=20)

    row = await outbox.row()
    assert (row.status, row.reason, len(sender.calls)) == ("failed", "can't parse entities", 1)
    assert await outbox.chat_state(1) is ChatState.ACTIVE


async def test_what_did_not_leave_is_tried_with_growing_pauses_until_it_leaves(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("hello", 1)
    sender.answers(1, *[NotSent("no route")] * 5)

    await pass_time(dispatcher(database, sender), clock, 600, step=5)

    moments = [moment for _, _, moment in sender.calls]
    assert len(moments) == 6
    assert moments[5] - moments[4] > 4 * (moments[1] - moments[0])
    row = await outbox.row()
    assert (row.status, row.attempts) == ("sent", 5)


async def test_trying_ends_and_the_row_says_why(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("hello", 1, life=timedelta(days=2))
    sender.answers(1, *[NotSent("no route")] * 100)
    trying = dispatcher(database, sender)

    for _ in range(MOST_ATTEMPTS + 5):
        await trying.drain()
        clock.forward(minutes=6)

    row = await outbox.row()
    assert (row.status, len(sender.calls)) == ("failed", MOST_ATTEMPTS)
    assert "no route" in row.reason


async def test_a_digest_in_doubt_is_not_sent_twice_and_the_row_says_so(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("digest", 1)
    sender.answers(1, Uncertain("cut"))

    await pass_time(dispatcher(database, sender), clock, 600, step=5)

    assert sender.texts == ["digest"]
    assert (await outbox.row()).reason == "in doubt: cut"


async def test_an_urgent_message_in_doubt_is_sent_again(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("urgent", 1, lane=Lane.URGENT)
    sender.answers(1, Uncertain("cut"))

    await pass_time(dispatcher(database, sender), clock, 600, step=5)

    assert sender.texts == ["urgent", "urgent"]


async def test_what_has_expired_is_never_sent(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("late", 1, life=timedelta(minutes=1))
    clock.forward(minutes=1)

    await dispatcher(database, sender).drain()

    assert sender.calls == []
    assert (await outbox.row()).status == "expired"


async def test_what_has_expired_takes_no_place_from_others(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("late", *range(1, 11), life=timedelta(minutes=1))
    clock.forward(minutes=1)
    await outbox.post("fresh", 99)
    begin = clock()

    await dispatcher(database, sender, pacing=Pacing(1)).drain()

    assert sender.calls == [(99, "fresh", begin)]


async def test_what_expires_while_it_waits_for_the_pace_is_not_sent(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("one", -5)
    await outbox.post("two", -5, life=timedelta(seconds=2))

    await pass_time(dispatcher(database, sender), clock, 10)

    assert sender.texts == ["one"]
    assert await outbox.states() == {"one": "sent", "two": "expired"}


async def test_many_messages_of_one_group_all_leave_in_order_at_its_pace(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    for number in range(12):
        await outbox.post(f"{number:02}", -5)

    await pass_time(dispatcher(database, sender, pacing=Pacing(25)), clock, 60)

    assert sender.texts == [f"{number:02}" for number in range(12)]
    moments = [moment for _, _, moment in sender.calls]
    assert all(later - earlier >= timedelta(seconds=2.9) for earlier, later in pairwise(moments))
    assert {(row.status, row.attempts) for row in await outbox.rows()} == {("sent", 0)}


async def test_an_answer_to_a_lost_claim_changes_nothing(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("hello", 1)

    async def another_takes_it(_chat_id: int) -> None:
        clock.moment += LEASE
        async with database.write() as tx:
            await claims.free_dead_claims(tx, clock())
            await claims.claim_due(tx, clock(), 1, "another", clock() + LEASE)

    sender.meanwhile = another_takes_it
    sender.answers(1, Refused("no"))
    await dispatcher(database, sender).drain()

    row = await outbox.row()
    assert (row.status, row.attempt_token, row.reason) == ("sending", "another", None)


async def test_the_rows_of_a_dead_sender_are_sent_once_its_lease_is_over(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("hello", 1)
    async with database.write() as tx:
        await claims.claim_due(tx, clock(), 1, "the dead", clock() + LEASE)
    alive = dispatcher(database, sender)

    await alive.drain()
    assert sender.calls == []
    clock.moment += LEASE
    await alive.drain()

    assert sender.texts == ["hello"]
    assert (await outbox.row()).status == "sent"


async def test_a_refused_token_ends_the_dispatcher_and_the_row_waits(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("hello", 1)
    sender.answers(1, Unauthorised())

    with pytest.raises(TokenRefusedError):
        await dispatcher(database, sender).run(asyncio.Event())

    row = await outbox.row()
    assert (row.status, row.attempts, len(sender.calls)) == ("due", 0, 1)


async def test_draining_with_a_refused_token_ends_too(
    database: Database, outbox: Outbox, sender: ScriptedSender
) -> None:
    await outbox.post("hello", 1)
    sender.answers(1, *[Unauthorised()] * 1000)

    with pytest.raises(TokenRefusedError):
        await dispatcher(database, sender).drain()

    assert len(sender.calls) == 1


async def test_two_dispatchers_on_one_database_send_each_row_once(
    database: Database, outbox: Outbox, sender: ScriptedSender
) -> None:
    await outbox.post("hello", *range(1, 61))

    async def others_run(_chat_id: int) -> None:
        await asyncio.sleep(0)

    sender.meanwhile = others_run
    await asyncio.gather(*(dispatcher(database, sender).drain() for _ in range(2)))

    assert sorted(sender.chats) == list(range(1, 61))
    assert {row.status for row in await outbox.rows()} == {"sent"}


async def test_an_error_while_recording_leaves_the_row_to_be_sent_again(
    database: Database,
    outbox: Outbox,
    sender: ScriptedSender,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def full_disk(*_: Any, **__: Any) -> None:
        raise OSError("no space left on device")

    await outbox.post("hello", 1)
    with monkeypatch.context() as trouble:
        trouble.setattr(claims, "settle", full_disk)
        await dispatcher(database, sender).drain()
    assert (await outbox.row()).status == "sending"

    clock.moment += LEASE
    await dispatcher(database, sender).drain()

    assert sender.texts == ["hello", "hello"]
    assert (await outbox.row()).status == "sent"


async def test_one_failing_message_does_not_stop_the_others(
    database: Database, outbox: Outbox, sender: ScriptedSender
) -> None:
    async def bug(chat_id: int) -> None:
        if chat_id == 2:
            raise RuntimeError("a sender must not raise, but this one does")

    await outbox.post("hello", 1, 2, 3)
    sender.meanwhile = bug

    await dispatcher(database, sender).drain()

    assert {row.chat_id: row.status for row in await outbox.rows()} == {1: "sent", 2: "sending", 3: "sent"}


async def test_asked_to_stop_it_finishes_what_is_under_way_and_claims_no_more(
    database: Database, outbox: Outbox, sender: ScriptedSender
) -> None:
    await outbox.post("hello", *range(1, 6))
    stopping = asyncio.Event()

    async def stop(_chat_id: int) -> None:
        stopping.set()
        await asyncio.sleep(0)

    sender.meanwhile = stop
    await dispatcher(database, sender, places=2).run(stopping)

    states = sorted(row.status for row in await outbox.rows())
    assert states == ["due", "due", "due", "sent", "sent"]


async def until(condition: Callable[[], bool]) -> None:
    # Where a test takes too long, pytest raises in whatever task runs at that moment: it may be another one.
    async with asyncio.timeout(60):
        while not condition():  # noqa: ASYNC110 - nothing tells when a fake has been called often enough
            await asyncio.sleep(0)


async def test_with_all_places_taken_it_goes_on_as_soon_as_one_is_free(
    database: Database, outbox: Outbox, sender: ScriptedSender
) -> None:
    await outbox.post("hello", *range(1, 41))
    under_way: set[int] = set()
    most = 0

    async def slow(chat_id: int) -> None:
        nonlocal most
        under_way.add(chat_id)
        most = max(most, len(under_way))
        for _ in range(20):
            await asyncio.sleep(0)
        under_way.discard(chat_id)

    stopping = asyncio.Event()
    sender.meanwhile = slow
    sending = dispatcher(database, sender, places=2, sleep=lambda _: asyncio.sleep(0))
    running = asyncio.create_task(sending.run(stopping))
    await until(lambda: len(sender.calls) == 40 or running.done())
    stopping.set()
    await running

    assert most == 2
    assert {row.status for row in await outbox.rows()} == {"sent"}


async def test_the_nearest_to_the_front_leave_first(
    database: Database, outbox: Outbox, sender: ScriptedSender
) -> None:
    for chat_id, km in enumerate([30.0, None, 2.0, 8.5], 1):
        await outbox.post(str(km), chat_id, lane=Lane.URGENT, front_km=km)

    await dispatcher(database, sender).drain()

    assert sender.texts == ["2.0", "8.5", "30.0", "None"]


async def test_a_message_that_telegram_takes_from_nobody_stops_after_a_few_and_somebody_hears_of_it(
    database: Database, outbox: Outbox, sender: ScriptedSender
) -> None:
    await outbox.post("bad", *range(1, 101))
    await outbox.post("good", *range(101, 111))
    for chat_id in range(1, 101):
        sender.answers(chat_id, Refused("can't parse entities"))
    heard: list[str] = []

    async def hear(_tx: Transaction, _message_id: int, reason: str) -> None:
        heard.append(reason)

    await dispatcher(database, sender, on_bad_message=hear).drain()

    assert sender.texts.count("bad") == 3
    assert heard == ["can't parse entities"]
    ended = [(row.html, row.status) for row in await outbox.rows()]
    assert ended.count(("bad", "failed")) == 100
    assert ended.count(("good", "sent")) == 10


async def test_chats_that_cannot_be_written_to_condemn_no_message(
    database: Database, outbox: Outbox, sender: ScriptedSender
) -> None:
    await outbox.post("hello", *range(1, 101))
    for chat_id in range(1, 11):
        sender.answers(chat_id, Refused("TOPIC_CLOSED", about_chat=True))

    await dispatcher(database, sender).drain()

    states = [row.status for row in await outbox.rows()]
    assert (states.count("failed"), states.count("sent")) == (10, 90)


async def test_a_bad_message_that_cannot_be_stopped_is_stopped_at_its_next_refusal_and_others_leave(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await outbox.post("bad", *range(1, 51))
    for chat_id in range(1, 51):
        sender.answers(chat_id, Refused("can't parse entities"))
    stop, failing = storage.stop, iter(range(2))

    async def locked(*args: Any) -> int:
        if next(failing, None) is not None:
            raise OSError("database is locked")
        return await stop(*args)

    monkeypatch.setattr(storage, "stop", locked)
    sending = dispatcher(database, sender)
    await pass_time(sending, clock, 60)
    await outbox.post("good", 101)
    await pass_time(sending, clock, 10)

    assert 3 < sender.texts.count("bad") < 8
    assert await outbox.states() == {"bad": "failed", "good": "sent"}


async def test_that_operators_cannot_be_told_does_not_keep_a_bad_message_from_being_stopped(
    database: Database, outbox: Outbox, sender: ScriptedSender
) -> None:
    await outbox.post("bad", *range(1, 51))
    for chat_id in range(1, 51):
        sender.answers(chat_id, Refused("can't parse entities"))

    async def fail(*_: object) -> None:
        raise OverflowError("too large")

    await dispatcher(database, sender, on_bad_message=fail).drain()

    assert {row.status for row in await outbox.rows()} == {"failed"}


async def test_what_could_not_be_recorded_is_recorded_later_and_not_sent_again(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await outbox.post("hello", 1, 2, 3)
    settle, failing = claims.settle, iter(range(40))

    async def full(*args: Any) -> None:
        if next(failing, None) is not None:
            raise OSError("database or disk is full")
        await settle(*args)

    monkeypatch.setattr(claims, "settle", full)
    await pass_time(dispatcher(database, sender), clock, 120)

    assert sorted(sender.chats) == [1, 2, 3]
    assert {row.status for row in await outbox.rows()} == {"sent"}


@pytest.mark.parametrize("places", [16, 256])
async def test_urgent_messages_pass_digests_that_are_stuck(
    database: Database, outbox: Outbox, sender: ScriptedSender, places: int
) -> None:
    """On probation after a claim, or under way to a Telegram that does not answer."""
    # However much time the fake clock lets pass while the database works in real time.
    ages = timedelta(days=10_000)
    await outbox.post("stuck", *range(1, 101), life=ages)
    never, stopping = asyncio.Event(), asyncio.Event()

    async def hang(chat_id: int) -> None:
        if chat_id <= 100:
            await never.wait()

    sender.meanwhile = hang
    sending = dispatcher(database, sender, places=places, pacing=Pacing(per_second=50))
    if places == 16:
        # As if it had been taken once: no probation holds it back.
        sending._probation.taken(1)
    running = asyncio.create_task(sending.run(stopping))
    await until(lambda: len(sender.calls) >= min(3, places // 4) or running.done())
    await outbox.post("urgent", *range(101, 121), lane=Lane.URGENT, life=ages)
    await until(lambda: sender.texts.count("urgent") == 20 or running.done())
    never.set()
    stopping.set()
    await running


async def test_a_message_that_some_chats_refuse_goes_on_to_the_others(
    database: Database, outbox: Outbox, sender: ScriptedSender
) -> None:
    await outbox.post("hello", *range(1, 101))
    for chat_id in range(2, 12):
        sender.answers(chat_id, Refused("TOPIC_CLOSED"))

    await dispatcher(database, sender).drain()

    states = [row.status for row in await outbox.rows()]
    assert (states.count("failed"), states.count("sent")) == (10, 90)


async def test_without_a_network_everything_waits_and_no_attempt_counts(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("hello", *range(1, 11), life=timedelta(days=2))
    for chat_id in range(1, 11):
        sender.answers(chat_id, *[Unreachable("no route")] * 20)

    sending = dispatcher(database, sender, places=1)
    await pass_time(sending, clock, 3600, step=5)
    during = len(sender.calls)
    await pass_time(sending, clock, 3600, step=5)

    assert during <= 200
    assert {(row.status, row.attempts) for row in await outbox.rows()} == {("sent", 0)}


async def test_a_claim_lives_on_while_its_sender_does(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("slow", 1)
    answered, stopping = asyncio.Event(), asyncio.Event()

    async def slow(_chat_id: int) -> None:
        await answered.wait()

    sender.meanwhile = slow
    running = asyncio.create_task(dispatcher(database, sender).run(stopping))
    begin = clock()
    await until(lambda: bool(sender.calls) and clock() > begin + 3 * LEASE)
    rival = ScriptedSender(clock)
    await dispatcher(database, rival).drain()
    answered.set()
    stopping.set()
    await running

    assert rival.calls == []
    assert (await outbox.row()).status == "sent"


async def test_a_restart_keeps_to_the_pause_that_telegram_asked_for(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("hello", 1, 2, 3)
    for chat_id in (1, 2):
        sender.answers(chat_id, RetryAfter(600))
    begin, stopping = clock(), asyncio.Event()
    first = asyncio.create_task(dispatcher(database, sender, places=1).run(stopping))
    await until(lambda: len(sender.calls) >= 2 and clock() > begin + timedelta(seconds=10))
    stopping.set()
    await first
    refused = len(sender.calls)

    stopping = asyncio.Event()
    second = asyncio.create_task(dispatcher(database, sender).run(stopping))
    await until(lambda: len(sender.calls) > refused)
    stopping.set()
    await second

    assert sender.calls[refused][2] - begin >= timedelta(seconds=600)


async def test_time_stands_still_for_who_is_at_work_in_the_database(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("hello", 1, life=timedelta(minutes=1))
    sending, stopping = dispatcher(database, sender), asyncio.Event()

    async with database.write():
        running = asyncio.create_task(sending.run(stopping))
        for _ in range(2000):
            await asyncio.sleep(0)
    await until(lambda: bool(sender.calls))
    stopping.set()
    await running

    assert sender.texts == ["hello"]


async def test_what_is_cancelled_before_it_is_claimed_never_leaves(
    database: Database, outbox: Outbox, sender: ScriptedSender
) -> None:
    await outbox.post("cancelled", *range(1, 21))

    async def cancel(_chat_id: int) -> None:
        if len(sender.calls) == 1:
            async with database.write() as tx:
                await storage.stop(tx, [1], DeliveryState.CANCELLED)

    sender.meanwhile = cancel
    await dispatcher(database, sender, pacing=Pacing(5)).drain()

    assert len(sender.calls) <= 2


async def test_what_happened_is_counted(
    database: Database, outbox: Outbox, sender: ScriptedSender, clock: Clock
) -> None:
    await outbox.post("hello", 1, 2, 3, lane=Lane.URGENT)
    sender.answers(1, Uncertain("cut"))
    sender.answers(2, RetryAfter(1))
    await pass_time(dispatcher(database, sender), clock, 30)

    async with database.read() as tx:
        counted = await tallies.read(tx)

    assert (counted["sent:urgent"], counted["too_many"], counted["in_doubt:again"]) == (3, 1, 1)
    assert sum(count for name, count in counted.items() if name.startswith("waited:urgent")) == 3

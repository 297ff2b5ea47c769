import asyncio
from typing import Any

from bot.simulator import Simulator, groups, people
from bot.simulator.world import ChatKind

from .driver import Api, Clock, until

CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def test_a_poll_waits_for_the_next_update(api: Api, sim: Simulator, person: int) -> None:
    poll = asyncio.create_task(api("getUpdates", timeout=50))
    await until(lambda: sim.updates.polling)
    people.send(sim, person, "hello")
    assert texts((await poll).result) == ["hello"]
    assert not sim.updates.polling


async def test_a_poll_waits_no_longer_than_50_seconds(api: Api, sim: Simulator, clock: Clock) -> None:
    poll = asyncio.create_task(api("getUpdates", timeout=10_000))
    await until(lambda: clock.sleeping == [50])
    clock.advance(50)
    assert (await poll).result == []


async def test_a_second_poller_ends_the_first(api: Api, sim: Simulator, person: int) -> None:
    first = asyncio.create_task(api("getUpdates", timeout=50))
    await until(lambda: sim.updates.polling)
    second = asyncio.create_task(api("getUpdates", timeout=50))
    assert (await first).refusal == (409, CONFLICT)
    # What the first left behind must not wake the second.
    for _ in range(20):
        await asyncio.sleep(0)
    assert not second.done()
    people.send(sim, person, "hello")
    assert texts((await second).result) == ["hello"]


async def test_a_webhook_ends_the_poll_and_forbids_the_next(api: Api, sim: Simulator) -> None:
    poll = asyncio.create_task(api("getUpdates", timeout=50))
    await until(lambda: sim.updates.polling)
    await api("setWebhook", url="http://127.0.0.1:1/")
    assert (await poll).refusal == (409, "Conflict: terminated by setWebhook request")
    assert (await api("getUpdates")).status == 409
    await api("deleteWebhook")
    assert (await api("getUpdates")).result == []


async def test_a_poller_that_went_away_is_not_polling(api: Api, sim: Simulator, person: int) -> None:
    poll = asyncio.create_task(api("getUpdates", timeout=50))
    await until(lambda: sim.updates.polling)
    poll.cancel()
    await until(lambda: not sim.updates.polling)
    people.send(sim, person, "kept")
    assert texts((await api("getUpdates")).result) == ["kept"]


async def test_offset_forgets_and_a_negative_one_keeps_the_last(
    api: Api, sim: Simulator, person: int
) -> None:
    for number in range(5):
        people.send(sim, person, str(number))
    first = (await api("getUpdates", limit=2)).result
    assert texts(first) == ["0", "1"]
    assert texts((await api("getUpdates", offset=first[1]["update_id"] + 1)).result) == ["2", "3", "4"]
    assert texts((await api("getUpdates", offset=-2)).result) == ["3", "4"]
    assert texts((await api("getUpdates", offset=0)).result) == ["3", "4"]


async def test_messages_last_a_day_and_presses_150_seconds(
    api: Api, sim: Simulator, clock: Clock, person: int
) -> None:
    people.send(sim, person, "hello")
    people.press(sim, person, 1, "x")
    clock.advance(149)
    assert len((await api("getUpdates")).result) == 2
    clock.advance(1)
    assert texts((await api("getUpdates")).result) == ["hello"]
    clock.advance(24 * 3600 - 150)
    assert (await api("getUpdates")).result == []


async def test_allowed_updates_sticks_and_decides_when_an_update_is_made(
    api: Api, sim: Simulator, person: int
) -> None:
    people.send(sim, person, "before")
    await api("getUpdates", allowed_updates='["my_chat_member"]')
    people.send(sim, person, "unasked")
    await api("getUpdates")
    people.block(sim, person)
    kinds = [sorted(update) for update in (await api("getUpdates", allowed_updates=[])).result]
    assert kinds == [["message", "update_id"], ["my_chat_member", "update_id"]]
    people.unblock(sim, person)
    people.send(sim, person, "asked again")
    assert len((await api("getUpdates")).result) == 4


async def test_a_bot_in_a_group_sees_commands_and_mentions_only(
    api: Api, sim: Simulator, person: int
) -> None:
    group = groups.gather(sim, "Town", ChatKind.SUPERGROUP)
    for text in ("hello", "/status", "/status@other_bot", "/status@Evacuation_Alert_Bot", "is /this for us"):
        groups.send_in_group(sim, group.id, person, text)
    seen = texts((await api("getUpdates", offset=-2)).result)
    assert seen == ["/status", "/status@Evacuation_Alert_Bot"]


async def test_a_long_poll_gives_way_when_the_server_stops(sim: Simulator) -> None:
    poll = asyncio.create_task(sim.updates.poll(0, 100, 50))
    await until(lambda: sim.updates.polling)
    sim.updates.release()
    assert await poll == []

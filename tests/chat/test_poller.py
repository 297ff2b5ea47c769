"""Updates are fetched, stored, and only then confirmed."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from telegram import Bot
from telegram.error import RetryAfter

from bot.chat.poller import Poller
from bot.chat.request import AiohttpRequest
from bot.chat.transport import Transport
from bot.delivery.outcome import TokenRefusedError
from bot.simulator import LimitSettings, Simulator, groups, people, serve
from bot.simulator.world import ChatKind
from bot.storage import inbox
from bot.storage.database import Database
from bot.storage.inbox import Received
from tests.conftest import Clock
from tests.simulator.driver import TOKEN, until


@pytest.fixture
def sim() -> Simulator:
    return Simulator(TOKEN, limits=LimitSettings(enabled=False))


@pytest.fixture
def person(sim: Simulator) -> int:
    return sim.world.add_person("Олена", "uk", started=True).id


@dataclass
class Bench:
    """Pollers of one bot, and what they stored."""

    sim: Simulator
    bot: Bot
    database: Database
    clock: Clock
    wake: asyncio.Event = field(default_factory=asyncio.Event)
    slept: list[float] = field(default_factory=list)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)

    def poller(self) -> Poller:
        return Poller(self.bot, self.database, self.wake, self.clock, self.sleep)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        await asyncio.sleep(0)

    async def texts(self) -> list[str]:
        """What was written in the updates that are stored, in their order."""
        async with self.database.read() as tx:
            waiting = await inbox.pending(tx, 1000)
        messages = (json.loads(each.payload).get("message") for each in waiting)
        return [message.get("text", "") for message in messages if message]

    async def run(self, poller: Poller, last: str) -> None:
        """Run a poller until this text is stored and Telegram knows, then stop it."""
        running = asyncio.create_task(poller.run(self.stopping))
        while not running.done() and last not in await self.texts():
            pass
        await until(lambda: running.done() or len(self.sim.updates) == 0)
        self.stopping.set()
        await running
        self.stopping.clear()


@pytest.fixture
async def bench(sim: Simulator, tmp_path: Path, clock: Clock) -> AsyncIterator[Bench]:
    database = Database(f"sqlite:///{tmp_path}/inbox.db")
    await database.open()
    async with serve(sim) as url:
        request = AiohttpRequest(Transport())
        bot = Bot(TOKEN, base_url=f"{url}/bot", request=request, get_updates_request=request)
        async with bot:
            yield Bench(sim, bot, database, clock)
    await database.close()


async def test_what_people_write_is_stored_in_order_with_its_chat(bench: Bench, person: int) -> None:
    for number in range(30):
        people.send(bench.sim, person, str(number))

    await bench.run(bench.poller(), "29")

    assert await bench.texts() == [str(number) for number in range(30)]
    async with bench.database.read() as tx:
        assert {each.chat_id for each in await inbox.pending(tx, 100)} == {person}


async def test_whoever_works_on_updates_is_woken_once_they_are_stored(bench: Bench, person: int) -> None:
    running = asyncio.create_task(bench.poller().run(bench.stopping))
    await until(lambda: bench.sim.updates.polling)
    assert not bench.wake.is_set()

    people.send(bench.sim, person, "hello")
    await bench.wake.wait()

    assert await bench.texts() == ["hello"]
    bench.stopping.set()
    await running


async def test_an_update_is_not_confirmed_before_it_is_stored(
    bench: Bench, person: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep, storing, go_on = inbox.keep, asyncio.Event(), asyncio.Event()

    async def slow(*asked: Any) -> None:
        storing.set()
        await go_on.wait()
        await keep(*asked)

    monkeypatch.setattr(inbox, "keep", slow)
    people.send(bench.sim, person, "hello")
    running = asyncio.create_task(bench.poller().run(bench.stopping))
    await storing.wait()
    polls_meanwhile, waiting_meanwhile = bench.sim.updates.polls, len(bench.sim.updates)
    go_on.set()
    await until(lambda: len(bench.sim.updates) == 0)
    bench.stopping.set()
    await running

    assert (polls_meanwhile, waiting_meanwhile) == (1, 1)
    assert await bench.texts() == ["hello"]


async def test_what_cannot_be_stored_is_fetched_again(
    bench: Bench, person: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_: Any) -> None:
        raise OSError("the disk is full")

    poller = bench.poller()
    people.send(bench.sim, person, "first")
    with monkeypatch.context() as trouble:
        trouble.setattr(inbox, "keep", full)
        with pytest.raises(OSError, match="full"):
            await poller.run(bench.stopping)
    await poller.confirm()
    assert len(bench.sim.updates) == 1

    people.send(bench.sim, person, "second")
    await bench.run(poller, "second")

    assert await bench.texts() == ["first", "second"]


async def test_what_was_stored_before_a_crash_but_not_confirmed_is_not_stored_again(
    bench: Bench, person: int
) -> None:
    people.send(bench.sim, person, "hello")
    killed = asyncio.create_task(bench.poller().run(bench.stopping))
    await bench.wake.wait()
    killed.cancel()
    await asyncio.wait([killed])

    people.send(bench.sim, person, "again")
    await bench.run(bench.poller(), "again")

    assert await bench.texts() == ["hello", "again"]


async def test_a_new_poller_goes_on_after_what_is_stored(bench: Bench, person: int) -> None:
    people.send(bench.sim, person, "hello")
    running = asyncio.create_task(bench.poller().run(bench.stopping))
    await bench.wake.wait()
    bench.stopping.set()
    await running
    bench.stopping.clear()

    running = asyncio.create_task(bench.poller().run(bench.stopping))
    await until(lambda: bench.sim.updates.polling)

    assert len(bench.sim.updates) == 0
    bench.stopping.set()
    await running


async def test_after_a_long_silence_a_new_poller_asks_for_all_there_is(bench: Bench, person: int) -> None:
    async with bench.database.write() as tx:
        await inbox.keep(tx, [Received(999_000_001, person, "{}")], bench.clock())
        await inbox.done(tx, [999_000_001])
    bench.clock.forward(days=8)
    people.send(bench.sim, person, "with a lower number")

    await bench.run(bench.poller(), "with a lower number")

    assert await bench.texts() == ["with a lower number"]


async def test_what_is_stored_is_confirmed_on_stopping(bench: Bench, person: int) -> None:
    people.send(bench.sim, person, "first")
    poller = bench.poller()
    running = asyncio.create_task(poller.run(bench.stopping))
    await bench.wake.wait()
    bench.stopping.set()
    await running

    await poller.confirm()

    assert len(bench.sim.updates) == 0


async def test_confirming_before_the_first_update_asks_nothing(bench: Bench) -> None:
    await bench.poller().confirm()

    assert bench.sim.updates.polls == 0


async def test_another_poller_is_complained_about_and_polling_goes_on(
    bench: Bench, person: int, log: StringIO
) -> None:
    conflict = {
        "error_code": 409,
        "description": "Conflict: terminated by other getUpdates request",
        "times": 3,
    }
    bench.sim.faults.change({"fail_methods": {"getUpdates": conflict}})
    people.send(bench.sim, person, "hello")

    await bench.run(bench.poller(), "hello")

    assert log.getvalue().count("another program polls with this token") == 3
    assert bench.slept == [1.0, 2.0, 4.0]


async def test_pauses_after_failures_are_capped_and_begin_anew_after_a_success(
    bench: Bench, person: int
) -> None:
    down = {"error_code": 500, "description": "Internal Server Error", "times": 8}
    bench.sim.faults.change({"fail_methods": {"getUpdates": down}})
    people.send(bench.sim, person, "hello")
    poller = bench.poller()
    await bench.run(poller, "hello")
    assert bench.slept[-2:] == [30.0, 30.0]

    bench.sim.faults.change({"fail_methods": {"getUpdates": {**down, "times": 1}}})
    people.send(bench.sim, person, "again")
    await bench.run(poller, "again")

    assert bench.slept[-1] == 1.0


async def test_a_flood_answer_to_polling_is_waited_out(
    bench: Bench, person: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask, answers = Bot.do_api_request, [RetryAfter(3)]

    async def flooded(bot: Bot, *asked: Any, **more: Any) -> Any:
        if answers:
            raise answers.pop()
        return await ask(bot, *asked, **more)

    monkeypatch.setattr(Bot, "do_api_request", flooded)
    people.send(bench.sim, person, "hello")
    await bench.run(bench.poller(), "hello")

    assert (await bench.texts(), bench.slept) == (["hello"], [3.0])


@pytest.mark.parametrize("code", [401, 404])
async def test_a_refused_token_ends_polling(bench: Bench, code: int) -> None:
    refusal = {"error_code": code, "description": "Unauthorized"}
    bench.sim.faults.change({"fail_methods": {"getUpdates": refusal}})

    with pytest.raises(TokenRefusedError):
        await bench.poller().run(bench.stopping)


MALFORMED: list[dict[str, Any]] = [
    {"message": 5},
    {"message": []},
    {"message": {}},
    {"message": {"message_id": 1, "date": 1}},
    {"message": {"message_id": 1, "date": 1, "chat": {"id": [1], "type": "private"}}},
    {"message": {"message_id": 1, "date": 1, "chat": {"id": {}, "type": "private"}}},
    {"message": {"message_id": 1, "date": 1, "chat": {"id": 2**63, "type": "private"}}},
    {"message": {"message_id": 1, "date": "yesterday", "chat": {"id": 5, "type": "private"}}},
    {"callback_query": {"id": 5}},
    {"callback_query": {"id": "5", "from": "me", "chat_instance": "1"}},
    {"my_chat_member": {"chat": 5}},
    {"something_new": {"anything": 1}},
]


@pytest.mark.parametrize("malformed", MALFORMED, ids=str)
async def test_an_update_of_an_unexpected_shape_does_not_stop_the_others(
    bench: Bench, person: int, malformed: dict[str, Any]
) -> None:
    people.send(bench.sim, person, "before")
    bench.sim.updates.add_raw(malformed)
    people.send(bench.sim, person, "after")

    await bench.run(bench.poller(), "after")

    assert [text for text in await bench.texts() if text] == ["before", "after"]


async def test_an_update_that_cannot_be_read_is_logged_without_its_words(
    bench: Bench, person: int, log: StringIO
) -> None:
    bench.sim.updates.add_raw({"message": {"text": "my secret village"}})

    people.send(bench.sim, person, "after")
    await bench.run(bench.poller(), "after")

    assert "cannot be read" in log.getvalue()
    assert "secret" not in log.getvalue()


async def test_only_what_the_bot_works_on_is_asked_for(bench: Bench, person: int) -> None:
    channel = groups.gather(bench.sim, "Новини", ChatKind.CHANNEL).id
    bench.sim.updates.clear()
    people.send(bench.sim, person, "first")
    poller = bench.poller()
    await bench.run(poller, "first")

    groups.send_in_group(bench.sim, channel, person, "news")
    people.send(bench.sim, person, "last")
    await bench.run(poller, "last")

    assert await bench.texts() == ["first", "last"]


async def test_asked_to_stop_it_ends_a_poll_at_once(bench: Bench) -> None:
    running = asyncio.create_task(bench.poller().run(bench.stopping))
    await until(lambda: bench.sim.updates.polling)

    bench.stopping.set()
    async with asyncio.timeout(5):
        await running

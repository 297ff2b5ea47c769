"""Updates are fetched, worked on, and only then confirmed."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from io import StringIO
from typing import Any

import pytest
from telegram import Bot, Update
from telegram.error import RetryAfter

from bot.chat import poller as poller_module
from bot.chat.poller import Poller
from bot.chat.request import AiohttpRequest
from bot.chat.transport import Transport
from bot.delivery.outcome import TokenRefusedError
from bot.simulator import LimitSettings, Simulator, groups, people, serve
from bot.simulator.world import ChatKind
from tests.simulator.driver import TOKEN, until


@pytest.fixture
def sim() -> Simulator:
    return Simulator(TOKEN, limits=LimitSettings(enabled=False))


@pytest.fixture
def person(sim: Simulator) -> int:
    return sim.world.add_person("Олена", "uk", started=True).id


@dataclass
class Bench:
    """Pollers of one bot, and what they handed over."""

    sim: Simulator
    bot: Bot
    texts: list[str] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)

    def poller(self, process: Callable[[Update], Any] | None = None) -> Poller:
        async def note(update: Update) -> None:
            self.note(update)

        return Poller(self.bot, process or note, self.sleep)

    def note(self, update: Update) -> None:
        message = update.effective_message
        self.texts.append((message.text or "") if message else "no message")

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        await asyncio.sleep(0)

    async def run(self, poller: Poller, enough: Callable[[], bool]) -> None:
        """Run a poller until there is enough, then stop it."""
        running = asyncio.create_task(poller.run(self.stopping))
        await until(lambda: running.done() or enough())
        self.stopping.set()
        await running
        self.stopping.clear()


@pytest.fixture
async def bench(sim: Simulator) -> AsyncIterator[Bench]:
    async with serve(sim) as url:
        request = AiohttpRequest(Transport())
        bot = Bot(TOKEN, base_url=f"{url}/bot", request=request, get_updates_request=request)
        async with bot:
            yield Bench(sim, bot)


async def test_what_people_write_is_handed_over_in_order_within_a_chat(bench: Bench, person: int) -> None:
    for number in range(30):
        people.send(bench.sim, person, str(number))

    await bench.run(bench.poller(), lambda: len(bench.texts) == 30)

    assert bench.texts == [str(number) for number in range(30)]


async def test_a_slow_chat_is_answered_in_order_and_holds_no_other_up(bench: Bench, person: int) -> None:
    other = bench.sim.world.add_person("Петро", "uk", started=True).id
    others_turn = asyncio.Event()

    async def process(update: Update) -> None:
        assert update.effective_chat
        if update.effective_chat.id == person:
            await others_turn.wait()
        bench.note(update)
        if update.effective_chat.id == other:
            others_turn.set()

    for text in ("slow 1", "slow 2"):
        people.send(bench.sim, person, text)
    people.send(bench.sim, other, "quick")
    await bench.run(bench.poller(process), lambda: len(bench.texts) == 3)

    assert bench.texts == ["quick", "slow 1", "slow 2"]


async def test_a_chat_stays_in_order_though_others_are_not_kept_waiting_for_it(
    bench: Bench, person: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(poller_module, "_LONGEST_HOLD", 0.0)
    other = bench.sim.world.add_person("Петро", "uk", started=True).id
    others_turn = asyncio.Event()

    async def process(update: Update) -> None:
        message = update.effective_message
        if message and message.text == "slow 1":
            people.send(bench.sim, person, "slow 2")
            people.send(bench.sim, other, "quick")
            await others_turn.wait()
        bench.note(update)
        if message and message.text == "quick":
            others_turn.set()

    people.send(bench.sim, person, "slow 1")
    await bench.run(bench.poller(process), lambda: len(bench.texts) == 3)

    assert bench.texts == ["quick", "slow 1", "slow 2"]


async def test_an_update_is_not_confirmed_while_it_is_worked_on(bench: Bench, person: int) -> None:
    working, done = asyncio.Event(), asyncio.Event()

    async def process(_update: Update) -> None:
        working.set()
        await done.wait()

    people.send(bench.sim, person, "hello")
    running = asyncio.create_task(bench.poller(process).run(bench.stopping))
    await working.wait()
    pending_meanwhile = len(bench.sim.updates)
    done.set()
    await until(lambda: len(bench.sim.updates) == 0)
    bench.stopping.set()
    await running

    assert pending_meanwhile == 1


async def test_after_a_crash_in_between_the_update_comes_again(bench: Bench, person: int) -> None:
    async def crash(_update: Update) -> None:
        killed.cancel()
        await asyncio.Event().wait()

    people.send(bench.sim, person, "hello")
    killed = asyncio.create_task(bench.poller(crash).run(bench.stopping))
    await asyncio.wait([killed])

    await bench.run(bench.poller(), lambda: bool(bench.texts))

    assert bench.texts == ["hello"]


async def test_what_was_confirmed_on_stopping_does_not_come_again(bench: Bench, person: int) -> None:
    people.send(bench.sim, person, "first")
    first = bench.poller()
    await bench.run(first, lambda: bool(bench.texts))
    await first.confirm()

    people.send(bench.sim, person, "second")
    await bench.run(bench.poller(), lambda: "second" in bench.texts)

    assert bench.texts == ["first", "second"]


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

    await bench.run(bench.poller(), lambda: bool(bench.texts))

    assert log.getvalue().count("another program polls with this token") == 3
    assert bench.slept == [1.0, 2.0, 4.0]


async def test_pauses_after_failures_are_capped_and_begin_anew_after_a_success(
    bench: Bench, person: int
) -> None:
    down = {"error_code": 500, "description": "Internal Server Error", "times": 8}
    bench.sim.faults.change({"fail_methods": {"getUpdates": down}})
    people.send(bench.sim, person, "hello")
    poller = bench.poller()
    await bench.run(poller, lambda: bool(bench.texts))
    assert bench.slept[-2:] == [30.0, 30.0]

    bench.sim.faults.change({"fail_methods": {"getUpdates": {**down, "times": 1}}})
    people.send(bench.sim, person, "again")
    await bench.run(poller, lambda: "again" in bench.texts)

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
    await bench.run(bench.poller(), lambda: bool(bench.texts))

    assert (bench.texts, bench.slept) == (["hello"], [3.0])


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

    await bench.run(bench.poller(), lambda: "after" in bench.texts and len(bench.sim.updates) == 0)

    assert [text for text in bench.texts if text != "no message" and text] == ["before", "after"]


async def test_an_update_that_cannot_be_read_is_logged_without_its_words(
    bench: Bench, person: int, log: StringIO
) -> None:
    bench.sim.updates.add_raw({"message": {"text": "my secret village"}})

    people.send(bench.sim, person, "after")
    await bench.run(bench.poller(), lambda: bool(bench.texts))

    assert "cannot be read" in log.getvalue()
    assert "secret" not in log.getvalue()


async def test_only_what_the_bot_works_on_is_asked_for(bench: Bench, person: int) -> None:
    channel = groups.gather(bench.sim, "Новини", ChatKind.CHANNEL).id
    bench.sim.updates.clear()
    people.send(bench.sim, person, "first")
    poller = bench.poller()
    await bench.run(poller, lambda: bool(bench.texts))

    groups.send_in_group(bench.sim, channel, person, "news")
    people.send(bench.sim, person, "last")
    await bench.run(poller, lambda: "last" in bench.texts)

    assert "news" not in bench.texts


async def test_asked_to_stop_it_ends_a_poll_at_once(bench: Bench) -> None:
    running = asyncio.create_task(bench.poller().run(bench.stopping))
    await until(lambda: bench.sim.updates.polling)

    bench.stopping.set()
    async with asyncio.timeout(5):
        await running

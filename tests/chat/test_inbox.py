"""Stored updates are worked on: once, in order within a chat, side by side across chats."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from telegram import Bot, Update

from bot.chat import inbox as inbox_module
from bot.chat.inbox import Inbox
from bot.storage import inbox
from bot.storage.database import Database
from bot.storage.inbox import Received
from tests.simulator.driver import TOKEN, until
from tests.storage.builders import NOW

Process = Callable[[Update], Awaitable[None]]


def said(update_id: int, text: str, chat_id: int = 1) -> Received:
    chat = {"id": chat_id, "type": "private", "first_name": "Олена"}
    message = {"message_id": update_id, "date": 1_800_000_000, "chat": chat, "text": text}
    return Received(update_id, chat_id, json.dumps({"update_id": update_id, "message": message}))


def text_of(update: Update) -> str:
    assert update.message
    return update.message.text or ""


@dataclass
class Bench:
    """Inboxes of one database, and what was worked on."""

    database: Database
    texts: list[str] = field(default_factory=list)
    wake: asyncio.Event = field(default_factory=asyncio.Event)

    async def arrive(self, *received: Received) -> None:
        async with self.database.write() as tx:
            await inbox.keep(tx, received, NOW)
        self.wake.set()

    async def note(self, update: Update) -> None:
        self.texts.append(text_of(update))

    def inbox(self, process: Process | None = None, places: int = 32) -> Inbox:
        return Inbox(Bot(TOKEN), self.database, process or self.note, self.wake, places)

    @asynccontextmanager
    async def running(self, process: Process | None = None, places: int = 32) -> AsyncIterator[Inbox]:
        """An inbox that is asked to stop when the block ends."""
        stopping, its = asyncio.Event(), self.inbox(process, places)
        running = asyncio.create_task(its.run(stopping))
        yield its
        stopping.set()
        await running

    async def crash_in(self, process: Process) -> None:
        """The program ends at once as soon as `process` is called."""
        begun = asyncio.Event()

        async def work(update: Update) -> None:
            begun.set()
            await process(update)
            await asyncio.Event().wait()

        running = asyncio.create_task(self.inbox(work).run(asyncio.Event()))
        await begun.wait()
        running.cancel()
        await asyncio.wait([running])

    async def pending(self) -> list[tuple[int, int]]:
        """Number and attempts of each update that is not worked on yet."""
        async with self.database.read() as tx:
            return [(each.update_id, each.attempts) for each in await inbox.pending(tx, 100)]

    async def settle(self) -> None:
        while await self.pending():
            pass


async def full(*_: Any) -> None:
    raise OSError("the disk is full")


def unless_nothing(fail: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    """Like `inbox.done`, but it fails where there is something to do."""
    done = inbox.done

    async def does(tx: Any, update_ids: list[int]) -> None:
        await (fail() if update_ids else done(tx, update_ids))

    return does


async def nothing(_update: Update) -> None:
    pass


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    database = Database(f"sqlite:///{tmp_path}/inbox.db")
    await database.open()
    yield Bench(database)
    await database.close()


async def test_what_is_stored_is_worked_on_once_and_wiped(bench: Bench) -> None:
    await bench.arrive(said(11, "hello"))

    async with bench.running():
        await bench.settle()
    async with bench.running():
        await bench.arrive(said(11, "hello"), said(12, "again"))
        await bench.settle()

    assert bench.texts == ["hello", "again"]
    assert await bench.pending() == []


async def test_it_is_woken_by_what_arrives(bench: Bench) -> None:
    async with bench.running():
        await until(lambda: not bench.wake.is_set())
        await bench.arrive(said(11, "hello"))
        await until(lambda: bool(bench.texts))

    assert bench.texts == ["hello"]


async def test_a_chat_is_answered_in_order_however_much_it_writes(bench: Bench) -> None:
    await bench.arrive(*(said(number, str(number), chat_id=number % 3) for number in range(100)))

    async with bench.running(places=2):
        await bench.settle()

    for chat_id in range(3):
        its = [int(text) for text in bench.texts if int(text) % 3 == chat_id]
        assert its == list(range(chat_id, 100, 3))


async def test_a_slow_chat_is_answered_in_order_and_holds_no_other_up(bench: Bench) -> None:
    others_turn = asyncio.Event()

    async def process(update: Update) -> None:
        if text_of(update).startswith("slow"):
            await others_turn.wait()
        await bench.note(update)

    await bench.arrive(said(11, "slow 1"), said(12, "slow 2"), said(13, "quick", 2))
    async with bench.running(process):
        await until(lambda: bench.texts == ["quick"])
        await bench.arrive(said(14, "quick too", 3))
        await until(lambda: bench.texts == ["quick", "quick too"])
        others_turn.set()
        await bench.settle()

    assert bench.texts == ["quick", "quick too", "slow 1", "slow 2"]


async def test_not_more_chats_than_there_are_places_are_worked_on_at_once(bench: Bench) -> None:
    at_once, most, go_on = 0, 0, asyncio.Event()

    async def process(update: Update) -> None:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await go_on.wait()
        at_once -= 1
        await bench.note(update)

    await bench.arrive(*(said(number, str(number), chat_id=number) for number in range(1, 11)))
    async with bench.running(process, places=3):
        await until(lambda: at_once == 3)
        go_on.set()
        await bench.settle()

    assert most == 3
    assert len(bench.texts) == 10


async def test_one_flood_of_a_chat_does_not_keep_the_places_from_the_others(bench: Bench) -> None:
    never = asyncio.Event()

    async def process(update: Update) -> None:
        if text_of(update) == "flood":
            await never.wait()
        await bench.note(update)

    await bench.arrive(*(said(number, "flood") for number in range(1, 201)), said(201, "quick", 2))
    async with bench.running(process):
        await until(lambda: bench.texts == ["quick"])
        never.set()


async def test_what_a_crash_cut_off_is_done_again_at_the_next_start(bench: Bench) -> None:
    await bench.arrive(said(11, "hello"), said(12, "again"))
    await bench.crash_in(nothing)
    assert await bench.pending() == [(11, 1), (12, 0)]

    async with bench.running():
        await bench.settle()

    assert bench.texts == ["hello", "again"]


async def test_an_update_that_ends_the_program_again_and_again_is_left(bench: Bench, log: StringIO) -> None:
    await bench.arrive(said(11, "my secret village"), said(12, "after"))
    for _ in range(inbox_module.TRIES):
        await bench.crash_in(nothing)
    assert (await bench.pending())[0] == (11, inbox_module.TRIES)

    async with bench.running():
        await bench.settle()

    assert bench.texts == ["after"]
    assert '"update_id": 11' in log.getvalue()
    assert "secret" not in log.getvalue()


async def test_what_another_update_takes_down_with_it_is_worked_on_by_itself_and_not_left(
    bench: Bench,
) -> None:
    """A crash says nothing of which of the updates under way it was."""
    bad = 12
    await bench.arrive(said(11, "first", 1), said(bad, "deadly", 2), said(13, "last", 3))

    async def process(update: Update) -> None:
        if update.update_id == bad:
            crashed.set()
            await asyncio.Event().wait()
        if not crashed.is_set():
            await asyncio.sleep(0)
        if not crashed.is_set():
            await bench.note(update)

    for _ in range(inbox_module.TRIES):
        crashed = asyncio.Event()
        running = asyncio.create_task(bench.inbox(process).run(asyncio.Event()))
        await crashed.wait()
        running.cancel()
        await asyncio.wait([running])
    async with bench.running():
        await bench.settle()

    assert bench.texts == ["first", "last"]


async def test_who_writes_while_a_suspect_is_worked_on_is_answered_after_it(bench: Bench) -> None:
    await bench.arrive(said(11, "suspect", 1))
    for _ in range(inbox_module.SUSPICIOUS):
        await bench.crash_in(nothing)
    under_way: list[int] = []

    async def process(update: Update) -> None:
        under_way.append(len(its._under_way))
        if len(under_way) == 1:
            await bench.arrive(said(12, "next", 2))
        await bench.note(update)

    async with bench.running(process) as its:
        await bench.settle()
        await until(lambda: len(bench.texts) == 2)

    assert (bench.texts, under_way) == (["suspect", "next"], [1, 1])


async def test_the_attempt_is_stored_before_the_work_begins(bench: Bench) -> None:
    stored: list[tuple[int, int]] = []

    async def process(_update: Update) -> None:
        stored.extend(await bench.pending())

    await bench.arrive(said(11, "hello"))
    async with bench.running(process):
        await bench.settle()

    assert stored == [(11, 1)]


async def test_what_a_handler_fails_at_is_done_and_told_without_its_words(
    bench: Bench, log: StringIO
) -> None:
    async def fail(update: Update) -> None:
        await bench.note(update)
        raise ValueError(text_of(update))

    await bench.arrive(said(11, "my secret village"), said(12, "after"))
    async with bench.running(fail):
        await bench.settle()

    assert bench.texts == ["my secret village", "after"]
    assert "an update failed" in log.getvalue()
    assert "secret" not in log.getvalue()


async def test_what_cannot_be_read_is_done(bench: Bench, log: StringIO) -> None:
    await bench.arrive(Received(11, 1, '{"update_id": 11, "message": 5}'), said(12, "after"))

    async with bench.running():
        await bench.settle()

    assert bench.texts == ["after"]
    assert "an update failed" in log.getvalue()


async def test_work_that_takes_too_long_is_left(
    bench: Bench, log: StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox_module, "_LONGEST_WORK", 0.0)

    async def process(_update: Update) -> None:
        await asyncio.Event().wait()

    await bench.arrive(said(11, "hello"))
    async with bench.running(process):
        await bench.settle()

    assert "took too long" in log.getvalue()


async def test_asked_to_stop_it_finishes_what_is_under_way_and_begins_nothing(bench: Bench) -> None:
    begun, go_on, stopping = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def process(update: Update) -> None:
        begun.set()
        await go_on.wait()
        await bench.note(update)

    await bench.arrive(said(11, "hello"), said(12, "again"))
    running = asyncio.create_task(bench.inbox(process).run(stopping))
    await begun.wait()
    stopping.set()
    go_on.set()
    await running

    assert bench.texts == ["hello"]
    assert await bench.pending() == [(12, 0)]


async def test_what_ended_while_it_stops_is_noted_though_the_rest_is_cut_off(bench: Bench) -> None:
    under_way, go_on, stopping = set[str](), asyncio.Event(), asyncio.Event()

    async def process(update: Update) -> None:
        under_way.add(text_of(update))
        await (asyncio.Event() if text_of(update) == "slow" else go_on).wait()

    await bench.arrive(said(11, "slow", 1), said(12, "quick", 2))
    running = asyncio.create_task(bench.inbox(process).run(stopping))
    await until(lambda: len(under_way) == 2)
    stopping.set()
    go_on.set()
    while len(await bench.pending()) > 1:
        pass
    running.cancel()
    await asyncio.wait([running])

    assert await bench.pending() == [(11, 1)]


async def test_a_full_disk_loses_nothing_and_nothing_is_answered_twice(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    its, stopping = bench.inbox(), asyncio.Event()

    await bench.arrive(said(11, "hello"), said(12, "again"))
    with monkeypatch.context() as trouble:
        trouble.setattr(inbox, "begin", full)
        with pytest.raises(OSError, match="full"):
            await its.run(stopping)
        assert bench.texts == []
    with monkeypatch.context() as trouble:
        trouble.setattr(inbox, "done", unless_nothing(full))
        with pytest.raises(OSError, match="full"):
            await its.run(stopping)
        assert bench.texts == ["hello"]

    running = asyncio.create_task(its.run(stopping))
    await bench.settle()
    stopping.set()
    await running

    assert bench.texts == ["hello", "again"]


async def test_a_full_disk_does_not_hold_up_the_stop(
    bench: Bench, log: StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopping = asyncio.Event()

    async def process(update: Update) -> None:
        monkeypatch.setattr(inbox, "done", unless_nothing(full))
        stopping.set()
        await bench.note(update)

    await bench.arrive(said(11, "hello"))
    await bench.inbox(process).run(stopping)

    assert "cannot be noted" in log.getvalue()


async def test_many_chats_share_their_commits(bench: Bench) -> None:
    commits = 0

    def count(_connection: object) -> None:
        nonlocal commits
        commits += 1

    await bench.arrive(*(said(number, str(number), chat_id=number) for number in range(1, 33)))
    event.listen(bench.database._engine.sync_engine, "commit", count)
    async with bench.running():
        await until(lambda: len(bench.texts) == 32)
        await bench.settle()

    assert commits <= 32

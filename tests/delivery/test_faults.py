"""A town full of trouble: all who can be reached are, and each outcome lands in its state."""

import asyncio
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from bot.chat.sender import BotApiSender
from bot.chat.transport import Transport
from bot.delivery.dispatcher import Dispatcher
from bot.delivery.pacing import Pacing
from bot.domain.chat import Chat, ChatState
from bot.domain.delivery import DeliveryState, Lane, Postage
from bot.domain.message import Message
from bot.simulator import LimitSettings, Simulator, groups, people, serve
from bot.simulator.world import ChatKind
from bot.storage import chats, messages, outbox, tallies
from bot.storage.database import Database
from bot.storage.tables import deliveries
from tests.simulator.driver import TOKEN
from tests.storage.builders import rows

PEOPLE, GROUPS = 300, 6
FAULTS = {
    "bad_gateway_html": 0.025,
    "bad_gateway_json": 0.025,
    "cut_after_accept": 0.02,
    "hang_after_accept": 0.01,
    # Longer than the time-out of this test's transport.
    "hang_seconds": 2,
    "too_many_rate": 0.02,
    "retry_after": 1,
    "methods": ["sendMessage"],
    "seed": 7,
}


def now() -> datetime:
    return datetime.now(UTC)


class Trouble:
    def __init__(self, database: Database, sim: Simulator) -> None:
        self.database = database
        self.sim = sim
        self.people = [sim.world.add_person(f"P{n}", "uk", started=True).id for n in range(PEOPLE)]
        gathered = [groups.gather(sim, f"G{n}", ChatKind.GROUP).id for n in range(GROUPS)]
        self.blocked = set(self.people[::20])
        self.deactivated = set(self.people[7::50])
        for person in self.blocked:
            people.block(sim, person)
        for person in self.deactivated:
            people.deactivate(sim, person)
        self.moved = {old: groups.migrate(sim, old).id for old in gathered[: GROUPS // 2]}
        self.chats = [*self.people, *gathered]

    async def post(self, text: str, lane: Lane) -> None:
        async with self.database.write() as tx:
            for chat_id in self.chats:
                await chats.keep(tx, Chat(chat_id, "uk"))
            message_id = await messages.add(tx, Message("uk", text), now())
            its = Postage(lane, now(), now() + timedelta(hours=1))
            await outbox.address_chats(tx, message_id, self.chats, its)

    async def send_all(self, url: str) -> None:
        transport = Transport(read_timeout=0.5)
        await transport.open()
        dispatcher = Dispatcher(
            self.database,
            BotApiSender(transport, url, TOKEN),
            Pacing(400, chat_pause=0.01, group_pause=0.01),
            now,
            time.monotonic,
            asyncio.sleep,
            Random(7),
        )
        stopping = asyncio.Event()
        running = asyncio.create_task(dispatcher.run(stopping))
        async with asyncio.timeout(90):
            while await self._owed():  # noqa: ASYNC110 - asked of the database
                await asyncio.sleep(0.1)
        stopping.set()
        await running
        await transport.close()

    async def _owed(self) -> bool:
        async with self.database.read() as tx:
            counted = await outbox.counts(tx)
        return bool(counted.get(DeliveryState.DUE) or counted.get(DeliveryState.SENDING))

    def received(self, text: str) -> Counter[int]:
        return Counter(
            call["chat_id"]
            for call in self.sim.journal.since(0)
            if call["text"] == text and call["error_code"] is None
        )


async def test_in_a_storm_of_faults_all_who_can_be_reached_are(database: Database, tmp_path: Path) -> None:
    sim = Simulator(TOKEN, limits=LimitSettings(per_second=500, per_second_burst=500))
    sim.limits.change({"private_burst": 100})
    trouble = Trouble(database, sim)
    sim.faults.change(FAULTS)
    await trouble.post("urgent", Lane.URGENT)
    await trouble.post("digest", Lane.DIGEST)

    async with serve(sim) as url:
        await trouble.send_all(url)

    unreachable = trouble.blocked | trouble.deactivated
    reachable = {trouble.moved.get(chat_id, chat_id) for chat_id in trouble.chats} - unreachable
    assert set(trouble.received("urgent")) == reachable
    # A digest in doubt counts as sent: it arrived, or Telegram never got it.
    digests = trouble.received("digest")
    assert max(digests.values()) == 1
    async with database.read() as tx:
        states = {row.id: row for row in await rows(tx, deliveries)}
        counted = await tallies.read(tx)
        found = {chat_id: await chats.find(tx, chat_id) for chat_id in unreachable}
    doubted = [row for row in states.values() if (row.reason or "").startswith("in doubt")]
    assert len(reachable - set(digests)) <= len(doubted)
    assert {row.status for row in states.values() if row.chat_id in reachable} == {"sent"}
    known = [row for row in states.values() if row not in doubted]
    assert {row.status for row in known if row.chat_id in unreachable} == {"failed"}
    assert {found[chat_id].state for chat_id in trouble.blocked} == {ChatState.SUSPENDED}  # type: ignore[union-attr]
    assert {found[c].state for c in trouble.deactivated - trouble.blocked} == {ChatState.GONE}  # type: ignore[union-attr]
    assert counted["too_many"] > 0
    assert counted["in_doubt:again"] + counted["in_doubt:sent"] > 0

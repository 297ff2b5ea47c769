"""Our way from an accepted message to its record as sent: `python -m ...ours URL FIRST COUNT RATE BACKLOG`.

BACKLOG: so many digests wait already. While the broadcast leaves, a reply is sent every two seconds.
Prints {"seconds", "cpu_seconds", "megabytes", "replies"} as JSON. The processor's time is that of everything:
fan-out, claims, pacing, sending, records.
"""

import asyncio
import gc
import json
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import structlog
from sqlalchemy import insert
from telegram import Bot

from bot.chat.request import AiohttpRequest, Traffic
from bot.chat.sender import BotApiSender
from bot.chat.transport import Transport
from bot.delivery.dispatcher import Dispatcher
from bot.delivery.fanout import FanOut
from bot.delivery.pacing import Pacing
from bot.delivery.steps import Steps
from bot.domain.delivery import Lane, Postage
from bot.service import collect_garbage_seldom
from bot.storage import fanouts, messages, outbox
from bot.storage.database import Database
from bot.storage.tables import chats, subscriptions
from tests.bench.delivery.letter import LETTER, TOKEN
from tests.bench.delivery.memory import megabytes

TOWN, OTHER = "UA63080090010026457", "UA14160210010099403"
_AT_ONCE = 2000
_REPLY_EVERY = 2.0


def now() -> datetime:
    return datetime.now(UTC)


async def main(url: str, first: int, count: int, rate: float, backlog: int) -> None:
    with TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'bench.db'}")
        await database.open()
        await _subscribe(database, TOWN, range(first, first + count))
        # Chats that exist in no simulator: they only wait.
        waiting = range(10**9, 10**9 + backlog)
        await _subscribe(database, OTHER, waiting)
        await _accept_digests(database, waiting)
        collect_garbage_seldom()
        gc.collect()
        found = await _broadcast(database, url, first, count, rate)
        await database.close()
    sys.stdout.write(json.dumps(found) + "\n")


async def _broadcast(database: Database, url: str, first: int, count: int, rate: float) -> dict[str, object]:
    transport, pacing, stopping = Transport(), Pacing(rate), asyncio.Event()
    await transport.open()
    dispatcher = Dispatcher(
        database, BotApiSender(transport, url, TOKEN), pacing, now, time.monotonic, asyncio.sleep, Random()
    )
    fan_out = Steps(FanOut(database, now, time.monotonic).advance, asyncio.sleep)
    begun, used = time.perf_counter(), time.process_time()
    parts = [asyncio.create_task(dispatcher.run(stopping)), asyncio.create_task(fan_out.run(stopping))]
    await _accept_alert(database)
    accepted_at = time.time()
    replies: list[float] = []
    replying = asyncio.create_task(_reply(url, transport, pacing, first + count, replies))
    while not await _is_sent(database, count):  # noqa: ASYNC110 - asked of the database
        await asyncio.sleep(0.5)
    seconds, cpu = time.perf_counter() - begun, time.process_time() - used
    replying.cancel()
    stopping.set()
    await asyncio.gather(*parts, replying, return_exceptions=True)
    await transport.close()
    return {
        "seconds": seconds,
        "cpu_seconds": cpu,
        "megabytes": megabytes(),
        "replies": replies,
        "accepted_at": accepted_at,
    }


async def _subscribe(database: Database, town: str, ids: range) -> None:
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        async with database.write() as tx:
            rows = [{"id": each, "language": "uk", "state": "active"} for each in some]
            await tx.execute(insert(chats), rows)
            follows = [{"chat_id": each, "place": town, "since": now()} for each in some]
            await tx.execute(insert(subscriptions), follows)


async def _accept_digests(database: Database, ids: range) -> None:
    for start in range(0, len(ids), _AT_ONCE):
        async with database.write() as tx:
            message_id = await messages.add(tx, LETTER, now())
            its = Postage(Lane.DIGEST, now(), now() + timedelta(hours=3))
            await outbox.address_chats(tx, message_id, ids[start : start + _AT_ONCE], its)


async def _accept_alert(database: Database) -> None:
    async with database.write() as tx:
        message_id = await messages.add(tx, LETTER, now())
        its = Postage(Lane.URGENT, now(), now() + timedelta(hours=24), 2.5)
        await fanouts.begin(tx, {"uk": message_id}, [TOWN], its, now())


async def _reply(url: str, transport: Transport, pacing: Pacing, person: int, into: list[float]) -> None:
    traffic = Traffic(lambda chat_id: pacing.replied(chat_id, time.monotonic()), lambda *_: None)
    request = AiohttpRequest(transport, traffic)
    bot = Bot(TOKEN, base_url=f"{url}/bot", request=request, get_updates_request=request)
    while True:
        await asyncio.sleep(_REPLY_EVERY)
        begun = time.perf_counter()
        await bot.send_message(person, "Так, ми тут.")
        into.append(time.perf_counter() - begun)


async def _is_sent(database: Database, count: int) -> bool:
    async with database.read() as tx:
        return await outbox.count_sent(tx, Lane.URGENT) >= count


if __name__ == "__main__":
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    _, address, first_chat, chats_told, permitted, waiting_digests = sys.argv
    asyncio.run(main(address, int(first_chat), int(chats_told), float(permitted), int(waiting_digests)))

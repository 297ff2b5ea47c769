"""A message for a million subscribers: how long owing it takes, and how long others wait meanwhile."""

import asyncio
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from sqlalchemy import insert

from bot.delivery.fanout import FanOut
from bot.delivery.steps import Steps
from bot.domain.delivery import Lane, Postage
from bot.domain.message import Message
from bot.storage import claims, fanouts, messages
from bot.storage.database import Database
from bot.storage.tables import chats, subscriptions
from tests.bench.delivery.memory import megabytes

SUBSCRIBERS = 1_000_000
_AT_ONCE = 20_000
_CLAIMS = 50
TOWN = "UA63080090010026457"


def now() -> datetime:
    return datetime.now(UTC)


async def main(subscribers: int = SUBSCRIBERS) -> None:
    async with _town(subscribers) as database:
        before = megabytes()
        steps = Steps(FanOut(database, now, time.monotonic).advance, asyncio.sleep)
        begun = time.perf_counter()
        await _publish(database)
        waits: list[float] = []
        done = asyncio.Event()
        beside = asyncio.create_task(write_beside(database, waits, done))
        await steps.finish()
        taken = time.perf_counter() - begun
        done.set()
        await beside
        row(f"fan-out to {subscribers:,} subscribers, s", f"{taken:.2f}  limit 6", good=taken <= 6)
        worst = max(waits) * 1000
        row("another writer waits meanwhile at most, ms", f"{worst:.0f}  limit 50", good=worst <= 50)
        held = [await _seconds_to_claim(database) * 1000 for _ in range(_CLAIMS)]
        claimed = median(held)
        row("claim of 100 rows of these, ms", f"median {claimed:.1f}  limit 10", good=claimed <= 10)
        used = megabytes()
        row("memory of the process, MB", f"{used:.0f} (before {before:.0f})  limit 200", good=used <= 200)


@asynccontextmanager
async def _town(subscribers: int) -> AsyncIterator[Database]:
    with TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'million.db'}")
        await database.open()
        for first in range(1, subscribers + 1, _AT_ONCE):
            ids = range(first, min(first + _AT_ONCE, subscribers + 1))
            async with database.write() as tx:
                rows = [{"id": each, "language": "uk", "state": "active"} for each in ids]
                await tx.execute(insert(chats), rows)
                follows = [{"chat_id": each, "place": TOWN, "since": now()} for each in ids]
                await tx.execute(insert(subscriptions), follows)
            sys.stderr.write(f"\r{ids[-1]:,} of {subscribers:,} subscribers ")
        sys.stderr.write("\n")
        yield database
        await database.close()


async def _publish(database: Database) -> None:
    async with database.write() as tx:
        versions = {
            language: await messages.add(tx, Message(language, "<b>Евакуація</b>"), now())
            for language in ("uk", "en")
        }
        postage = Postage(Lane.URGENT, now(), now() + timedelta(hours=24), 2.5)
        await fanouts.begin(tx, versions, [TOWN], postage, now())


async def write_beside(database: Database, waits: list[float], done: asyncio.Event) -> None:
    """Somebody who wants to write a little, all the time."""
    while not done.is_set():
        begun = time.perf_counter()
        async with database.write():
            waits.append(time.perf_counter() - begun)
        await asyncio.sleep(0.01)


async def _seconds_to_claim(database: Database) -> float:
    async with database.write() as tx:
        begun = time.perf_counter()
        await claims.claim_due(tx, now(), 100, "bench", now() + timedelta(minutes=1))
        return time.perf_counter() - begun


def row(what: str, figures: str, *, good: bool) -> None:
    sys.stdout.write(f"{what:<58} {figures}  {'ok' if good else 'TOO MUCH'}\n")


if __name__ == "__main__":
    asyncio.run(main())

"""An article of several alerts, and a digest, for many chats: how long it takes, and how long others wait."""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from sqlalchemy import insert

from bot.delivery.steps import Steps
from bot.digests import Digests
from bot.domain.article import Article
from bot.gathering import Gatherer
from bot.intake import Intake
from bot.places import Gazetteer, load_gazetteer
from bot.storage.database import Database
from bot.storage.tables import chats, digest_times, subscriptions
from bot.texts.catalog import load_catalogs
from bot.texts.reader import Readers
from tests.bench.delivery.memory import megabytes
from tests.bench.delivery.million import now, row, write_beside

TOLD, DIGESTED = 300_000, 20_000
_AT_ONCE = 20_000
KUPIANSK, POKROVSK, LYMAN = "UA63080090010026457", "UA14160210010099403", "UA14120110010096527"
_FOLLOWED = ((KUPIANSK,), (POKROVSK,), (LYMAN,), (KUPIANSK, POKROVSK), (KUPIANSK, LYMAN, POKROVSK))
ARTICLE = (
    "Mandatory evacuation has been ordered in Kupiansk, officials said. "
    "Mandatory evacuation has been ordered in Pokrovsk, officials said. "
    "People in Lyman were being urged to evacuate, officials said."
)
_ZONE, _OLD = ZoneInfo("Europe/Kyiv"), timedelta(days=7)


async def main(told: int = TOLD, digested: int = DIGESTED) -> None:
    gazetteer = load_gazetteer()
    with TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'steps.db'}")
        await database.open()
        await _subscribe(database, told, digested)
        await _gather(database, gazetteer, told)
        await _digest(database, gazetteer, digested)
        await database.close()


async def _gather(database: Database, gazetteer: Gazetteer, told: int) -> None:
    readers = Readers(load_catalogs(), gazetteer, _ZONE, _OLD)
    life = timedelta(hours=24)
    intake = Intake(database, gazetteer, readers, timedelta(days=3), life, now)
    gatherer = Gatherer(database, gazetteer, readers, now, time.monotonic)
    taken = await intake.take_in(Article(ARTICLE, "Suspilne", now().date()), publish=True, push=True)
    what = f"{len(taken.pushed)} alerts of one article to {told:,} chats"
    await _measured(what, told, database, Steps(gatherer.advance, asyncio.sleep).finish)


async def _digest(database: Database, gazetteer: Gazetteer, digested: int) -> None:
    readers = Readers(load_catalogs(), gazetteer, _ZONE, _OLD)
    its = Digests(database, gazetteer, readers, now, time.monotonic, asyncio.sleep)
    await _measured(f"digest of {digested:,} chats", digested, database, its.make_due)


async def _measured(what: str, many: int, database: Database, work: Callable[[], Awaitable[None]]) -> None:
    waits: list[float] = []
    done = asyncio.Event()
    begun = time.perf_counter()
    beside = asyncio.create_task(write_beside(database, waits, done))
    await work()
    taken = time.perf_counter() - begun
    done.set()
    await beside
    worst = max(waits) * 1000
    row(f"{what}, s", f"{taken:.1f} ({many / taken:,.0f} chats/s)", good=True)
    row("another writer waits meanwhile at most, ms", f"{worst:.0f}  limit 50", good=worst <= 50)
    row("memory of the process, MB", f"{megabytes():.0f}  limit 200", good=megabytes() <= 200)


async def _subscribe(database: Database, told: int, digested: int) -> None:
    followed = cycle(_FOLLOWED)
    for first in range(1, told + 1, _AT_ONCE):
        ids = range(first, min(first + _AT_ONCE, told + 1))
        async with database.write() as tx:
            rows = [{"id": each, "language": "uk" if each % 4 else "en", "state": "active"} for each in ids]
            await tx.execute(insert(chats), rows)
            follows = [
                {"chat_id": each, "place": place, "since": now()} for each in ids for place in next(followed)
            ]
            await tx.execute(insert(subscriptions), follows)
            times = [{"chat_id": each, "slot": 540, "due_at": now()} for each in ids if each <= digested]
            if times:
                await tx.execute(insert(digest_times), times)
        sys.stderr.write(f"\r{ids[-1]:,} of {told:,} subscribers ")
    sys.stderr.write("\n")


if __name__ == "__main__":
    asyncio.run(main())

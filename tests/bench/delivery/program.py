"""The whole program at the free rate: an alert for many, and somebody who asks for a status meanwhile."""

import asyncio
import os
import time
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import insert

from bot.storage.database import Database
from bot.storage.tables import chats, subscriptions
from tests.acceptance.program import Program
from tests.bench.delivery.letter import TOKEN
from tests.bench.delivery.memory import megabytes
from tests.bench.delivery.telegram import Figures, Telegram, figures, telegram

TOWN = "UA63080090010026457"
ARTICLE = "Mandatory evacuation has been ordered in Kupiansk, officials said on Wednesday."
_ASKED_EVERY = 1.0
_LONGEST = 300.0


async def measure(people: int, per_second: float) -> Figures | None:
    """`said["replies"]`: seconds from each question to its answer; `said["lost"]`: who was not told."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        served, first = await stack.enter_async_context(telegram(people, per_second=per_second, latency=0.0))
        told, asker = range(first, first + people), first + people
        await _subscribe(f"sqlite:///{folder / 'bench.db'}", told)
        environment = {
            "EVACBOT_TOKEN": TOKEN,
            "EVACBOT_API_URL": served.url,
            "EVACBOT_DATABASE_URL": f"sqlite:///{folder / 'bench.db'}",
            "EVACBOT_MESSAGES_PER_SECOND": f"{per_second:g}",
        }
        bot = Program(environment)
        stack.push_async_callback(bot.clean_up)
        await bot.start("run")
        await bot.says("the bot runs")
        cpu_before = _cpu_seconds(bot.pid)
        await _publish(environment, folder)
        asked = await _ask_until_told(served, asker, told)
        calls = await served.log()
        said = {
            "cpu_seconds": _cpu_seconds(bot.pid) - cpu_before,
            "megabytes": megabytes(bot.pid),
            "replies": _replies(calls, asker, asked),
            "lost": len(set(told) - {call["chat_id"] for call in calls if call["error_code"] is None}),
        }
        return figures(calls, said)


async def _subscribe(url: str, ids: range) -> None:
    database, now = Database(url), datetime.now(UTC)
    await database.open()
    async with database.write() as tx:
        await tx.execute(insert(chats), [{"id": n, "language": "uk", "state": "active"} for n in ids])
        await tx.execute(insert(subscriptions), [{"chat_id": n, "place": TOWN, "since": now} for n in ids])
    await database.close()


async def _publish(environment: dict[str, str], folder: Path) -> None:
    article = folder / "article.txt"
    article.write_text(ARTICLE)
    ingest = Program(environment)
    if await ingest.run("ingest", str(article), "--publish"):
        raise RuntimeError(ingest.output)


async def _ask_until_told(served: Telegram, asker: int, told: range) -> list[float]:
    """When each question was asked."""
    asked: list[float] = []
    seen, left, deadline = 0, set(told), time.time() + _LONGEST
    while left and time.time() < deadline:
        asked.append(time.time())
        await served.ask(f"people/{asker}/send", text="/status Pokrovsk")
        await asyncio.sleep(_ASKED_EVERY)
        calls = await served.log(seen)
        seen += len(calls)
        left -= {call["chat_id"] for call in calls if call["error_code"] is None}
    return asked


def _replies(calls: list[dict[str, Any]], asker: int, asked: list[float]) -> list[float]:
    answered = [call["time"] for call in calls if call["chat_id"] == asker and call["error_code"] is None]
    # A question that got no answer counts as a wait until now.
    answered += [time.time()] * (len(asked) - len(answered))
    return [at - since for since, at in zip(asked, answered, strict=False)]


def _cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

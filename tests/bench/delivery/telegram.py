"""The simulator in a process of its own, and what it received."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from tests.bench.delivery.letter import TOKEN


@dataclass(frozen=True, slots=True)
class Figures:
    """What the simulator received, and what the program said of itself."""

    delivered: int
    refused: int
    #: Messages a second between the first and the last that arrived; of all, replies included.
    per_second: float
    #: When the first arrived, in seconds since the epoch.
    first_at: float
    said: dict[str, Any] = field(default_factory=dict)

    @property
    def cpu_milliseconds(self) -> float:
        """Of the sending process, for each message that arrived."""
        return float(self.said.get("cpu_seconds", 0)) * 1000 / max(1, self.delivered)


def figures(calls: list[dict[str, Any]], said: dict[str, Any]) -> Figures | None:
    """None: nothing arrived."""
    arrived = [call["time"] for call in calls if call["error_code"] is None]
    if len(arrived) < 2:
        return None
    refused = sum(call["error_code"] == 429 for call in calls)
    return Figures(len(arrived), refused, (len(arrived) - 1) / (arrived[-1] - arrived[0]), arrived[0], said)


class Telegram:
    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self.url = url
        self._session = session

    async def ask(self, path: str, **values: Any) -> dict[str, Any]:
        async with self._session.post(f"{self.url}/sim/{path}", json=values) as answer:
            return dict(await answer.json())

    async def log(self, since: int = 0) -> list[dict[str, Any]]:
        async with self._session.get(f"{self.url}/sim/log?since={since}") as answer:
            return list((await answer.json())["calls"])


@asynccontextmanager
async def telegram(
    people: int, *, per_second: float | None, latency: float
) -> AsyncIterator[tuple[Telegram, int]]:
    """With so many people; yields the first's id too. `per_second`: what is permitted; None: all."""
    arguments = ["-m", "bot.simulator", "--port", "0", "--token", TOKEN]
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments, stdout=asyncio.subprocess.PIPE)
    assert process.stdout
    url = json.loads(await process.stdout.readline())["url"]
    try:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=300)) as session:
            served = Telegram(url, session)
            first = (await served.ask("people", name="P", count=people + 1, started=True))["first_id"]
            limits = {"per_second": per_second, "per_second_burst": int(per_second or 1)}
            await served.ask("limits", enabled=per_second is not None, **limits)
            await served.ask("faults", latency_seconds=latency)
            yield served, first
    finally:
        process.terminate()
        await process.wait()

"""One table of how messages leave: ours beside other libraries, on the simulator, in one run."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from statistics import quantiles
from typing import Any

import aiohttp

from tests.bench.delivery import million
from tests.bench.delivery.peers import TOKEN

SLOW_CHATS, FAST_CHATS, BARE_CHATS = 3000, 30_000, 5000
BACKLOG = 100_000
_LATENCY = 0.06
_LONGEST = 240.0
BARE = ("bare-aiohttp", "bare-ptb-httpx", "bare-ptb-aiohttp", "bare-aiogram", "bare-telebot")
PACED = ("paced-ptb", "paced-aiogram", "paced-telebot")


@dataclass(frozen=True, slots=True)
class Figures:
    """What the simulator received, and what the program said of itself."""

    delivered: int
    refused: int
    #: Messages a second between the first and the last that arrived; of all, replies included.
    per_second: float
    #: Seconds from the start to the first.
    first_after: float
    said: dict[str, Any]

    @property
    def cpu_milliseconds(self) -> float:
        """Of the sending process, for each message that arrived."""
        return float(self.said.get("cpu_seconds", 0)) * 1000 / max(1, self.delivered)


class Telegram:
    """The simulator in a process of its own."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self.url = url
        self._session = session

    async def ask(self, path: str, **values: Any) -> dict[str, Any]:
        async with self._session.post(f"{self.url}/sim/{path}", json=values) as answer:
            return dict(await answer.json())

    async def log(self) -> list[dict[str, Any]]:
        async with self._session.get(f"{self.url}/sim/log?since=0") as answer:
            return list((await answer.json())["calls"])


@asynccontextmanager
async def telegram(
    people: int, *, per_second: float | None, latency: float
) -> AsyncIterator[tuple[Telegram, int]]:
    """With so many people; yields the first's id too."""
    arguments = ["-m", "bot.simulator", "--port", "0", "--token", TOKEN]
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments, stdout=asyncio.subprocess.PIPE)
    assert process.stdout
    url = json.loads(await process.stdout.readline())["url"]
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=300)) as session:
        served = Telegram(url, session)
        first = (await served.ask("people", name="P", count=people + 1, started=True))["first_id"]
        limits = {"per_second": per_second, "per_second_burst": int(per_second or 1)}
        await served.ask("limits", enabled=per_second is not None, **limits)
        await served.ask("faults", latency_seconds=latency)
        yield served, first
    process.terminate()
    await process.wait()


async def measure(
    module: str,
    *before: str,
    chats: int,
    per_second: float | None,
    latency: float,
    after: tuple[str, ...] = (),
) -> Figures | None:
    """Run a sender against a simulator of its own; None: it did not end in time."""
    async with telegram(chats, per_second=per_second, latency=latency) as (served, first):
        arguments = [
            "-m",
            f"tests.bench.delivery.{module}",
            *before,
            served.url,
            str(first),
            str(chats),
            *after,
        ]
        process = await asyncio.create_subprocess_exec(
            sys.executable, *arguments, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
        )
        begun = asyncio.get_running_loop().time()
        try:
            async with asyncio.timeout(_LONGEST):
                out, _ = await process.communicate()
        except TimeoutError:
            process.kill()
            await process.wait()
            out = b"{}"
        taken = asyncio.get_running_loop().time() - begun
        return _figures(await served.log(), json.loads(out or b"{}"), taken)


def _figures(calls: list[dict[str, Any]], said: dict[str, Any], taken: float) -> Figures | None:
    arrived = [call["time"] for call in calls if call["error_code"] is None]
    if len(arrived) < 2:
        return None
    return Figures(
        len(arrived),
        sum(call["error_code"] == 429 for call in calls),
        (len(arrived) - 1) / (arrived[-1] - arrived[0]),
        taken - float(said.get("seconds", taken)),
        said,
    )


async def main() -> None:
    await million.main()
    await _at_full_speed()
    await _at_the_free_rate()


async def _at_full_speed() -> None:
    _title(f"1,000 messages/s permitted, {_LATENCY * 1000:.0f} ms latency")
    ceiling = await measure("peers", "bare-aiohttp", chats=BARE_CHATS, per_second=None, latency=0.0)
    _line("the simulator's own ceiling (bare loop, no latency)", ceiling)
    for name in BARE:
        _line(f"{name}, nothing stored", await _bare(name))
    found = await measure(
        "ours", chats=FAST_CHATS, per_second=1000, latency=_LATENCY, after=("1000", str(BACKLOG))
    )
    _line(f"ours, all stored, behind {BACKLOG:,} digests", found)
    if found is not None:
        _verdict("at least 950 messages/s", good=found.per_second >= 950)
        _verdict("at most 0.40 ms of the processor a message", good=found.cpu_milliseconds <= 0.40)
        _verdict("at most 200 MB", good=found.said.get("megabytes", 0) <= 200)


async def _bare(name: str) -> Figures | None:
    return await measure("peers", name, chats=BARE_CHATS, per_second=None, latency=_LATENCY)


async def _at_the_free_rate() -> None:
    _title(f"30 messages/s permitted, {SLOW_CHATS:,} chats")
    for name in PACED:
        _line(name, await measure("peers", name, chats=SLOW_CHATS, per_second=30, latency=0.0))
    found = await measure("ours", chats=SLOW_CHATS, per_second=30, latency=0.0, after=("30", "0"))
    _line("ours", found)
    if found is not None:
        replies = found.said.get("replies", [])
        p99 = quantiles(replies, n=100)[98] if len(replies) > 1 else 0.0
        _verdict(
            f"replies meanwhile within {p99 * 1000:.0f} ms (p99, n={len(replies)}; 300)", good=p99 <= 0.3
        )
        _verdict("at least 97 % of the permitted rate", good=found.per_second >= 0.97 * 30)
        _verdict("429s at most 1 %", good=found.refused <= 0.01 * found.delivered)
        _verdict("none lost", good=found.delivered >= SLOW_CHATS)


def _title(text: str) -> None:
    sys.stdout.write(f"\n{text}\n")


def _line(who: str, found: Figures | None) -> None:
    if found is None:
        sys.stdout.write(f"  {who:<52} nothing arrived\n")
        return
    cpu = f"{found.cpu_milliseconds:5.2f} ms" if "cpu_seconds" in found.said else "   ?   "
    sys.stdout.write(
        f"  {who:<52} {found.per_second:7.1f}/s  {cpu} each"
        f"  {found.delivered:6} arrived  {found.refused:5} refused\n"
    )
    sys.stdout.flush()


def _verdict(what: str, *, good: bool) -> None:
    sys.stdout.write(f"    {what:<70} {'ok' if good else 'NOT REACHED'}\n")


if __name__ == "__main__":
    asyncio.run(main())

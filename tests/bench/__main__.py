"""How long people wait: for the search, for the program, and for messages beside other libraries.

Example: python -m tests.bench articles
"""

import asyncio
import sys
import time
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

import aiohttp

from bot.simulator import LimitSettings, Simulator, serve
from tests.acceptance.conftest import TOKEN, Town
from tests.acceptance.phone import Phone
from tests.bench import articles, places
from tests.bench.arguments import arguments
from tests.bench.delivery import __main__ as delivery

STARTS = 5
ASKED = 300


async def main() -> None:
    with TemporaryDirectory() as folder:
        async with AsyncExitStack() as stack:
            simulator = Simulator(TOKEN, limits=LimitSettings(enabled=False))
            url = await stack.enter_async_context(serve(simulator))
            town = Town(simulator, url, Path(folder), stack)
            starts = [await seconds_to_first_poll(town, url) for _ in range(STARTS)]
            await town.bot()
            phone = town.phone()
            await phone.asks("/subscribe Kupiansk")
            answers = [await seconds_to_answer(phone) for _ in range(ASKED)]
    row("start of the process to its first poll, s", starts, 2.0)
    row("/status sent to the card received, s", answers, 0.1)


async def seconds_to_first_poll(town: Town, url: str) -> float:
    """From starting the process to its waiting for updates."""
    async with aiohttp.ClientSession(url) as session:
        polls = (await (await session.get("/sim/polls")).json())["polls"]
        program = town.program()
        begun = time.perf_counter()
        await program.start("run")
        while (await (await session.get("/sim/polls")).json())["polls"] == polls:  # noqa: ASYNC110 - asked over HTTP
            await asyncio.sleep(0.002)
        taken = time.perf_counter() - begun
        await program.stop()
    return taken


async def seconds_to_answer(phone: Phone) -> float:
    begun = time.perf_counter()
    await phone.asks("/status Kupiansk", "Kharkiv Oblast")
    return time.perf_counter() - begun


def row(what: str, seconds: list[float], limit: float) -> None:
    p99 = quantiles(seconds, n=100)[98] if len(seconds) >= 100 else max(seconds)
    verdict = "ok" if median(seconds) <= limit else "TOO SLOW"
    figures = f"median {median(seconds):.3f}  worst {p99:.3f}  limit {limit:g}  n={len(seconds)}"
    sys.stdout.write(f"{what:<46} {figures}  {verdict}\n")


PARTS: dict[str, Callable[[], object]] = {
    "articles": articles.main,
    "places": places.main,
    "program": lambda: asyncio.run(main()),
    "delivery": lambda: asyncio.run(delivery.main()),
}

if __name__ == "__main__":
    parser = arguments("tests.bench", __doc__)
    parser.add_argument("part", nargs="*", help=f"{', '.join(PARTS)}; without one, all of them")
    parts = parser.parse_args().part or list(PARTS)
    for part in parts:
        if part not in PARTS:
            parser.error(f"no part is called {part}; there are {', '.join(PARTS)}")
    for part in parts:
        PARTS[part]()

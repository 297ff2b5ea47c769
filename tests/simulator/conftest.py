"""A simulator on a clock that stands still until it is moved."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.simulator import LimitSettings, Simulator, serve

from .driver import TOKEN, Api, Clock, Control


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sim(clock: Clock) -> Simulator:
    return Simulator(TOKEN, clock=clock, sleep=clock.sleep, limits=LimitSettings(enabled=False))


@pytest.fixture
async def url(sim: Simulator) -> AsyncIterator[str]:
    async with serve(sim) as base:
        yield base


@pytest.fixture
async def api(url: str) -> AsyncIterator[Api]:
    async with aiohttp.ClientSession() as session:
        yield Api(session, url)


@pytest.fixture
async def control(url: str) -> AsyncIterator[Control]:
    async with aiohttp.ClientSession() as session:
        yield Control(session, url)


@pytest.fixture
def person(sim: Simulator) -> int:
    """Somebody whom the bot may write to."""
    return sim.world.add_person("Олена", "uk", started=True).id

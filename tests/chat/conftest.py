"""One bot for the tests of a module; every test brings people of its own."""

from collections.abc import AsyncIterator, Iterator
from io import StringIO

import pytest
import pytest_asyncio

from bot.places import Gazetteer
from bot.texts.catalog import Catalogs
from tests.simulator.driver import TOKEN

from .logged import logged
from .world import World, opened


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def world(
    tmp_path_factory: pytest.TempPathFactory, gazetteer: Gazetteer, catalogs: Catalogs
) -> AsyncIterator[World]:
    async with opened(tmp_path_factory.mktemp("world"), gazetteer, catalogs) as running:
        yield running


@pytest.fixture
def log() -> Iterator[StringIO]:
    """What is logged during the test."""
    with logged(secrets=[TOKEN]) as written:
        yield written

"""What every test may ask for: a clock that stands still, and a real database of each kind."""

import os
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import asyncpg
import pytest

from bot.places import Gazetteer, load_gazetteer
from bot.storage.database import Database
from bot.texts.catalog import Catalogs, load_catalogs

POSTGRES_URL = os.environ.get("TEST_POSTGRES_URL")
#: Set in CI: what is missing there is a failure, not a skip.
REQUIRE_ALL = os.environ.get("TEST_REQUIRE_ALL") == "1"


def missing(what: str) -> None:
    """Skip a test, loudly, or fail it where nothing may be missing."""
    if REQUIRE_ALL:
        pytest.fail(what)
    pytest.skip(what)


@dataclass
class Clock:
    """Stands still until it is told to move."""

    moment: datetime = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def seconds(self) -> float:
        """The same moment as seconds of a monotonic clock."""
        return self.moment.timestamp()

    def forward(self, **by: float) -> None:
        self.moment += timedelta(**by)

    async def sleep(self, seconds: float) -> None:
        """Time passes at once."""
        self.moment += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


@pytest.fixture(scope="session")
def catalogs() -> Catalogs:
    return load_catalogs()


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """An empty database with its tables made."""
    opened = Database(await _empty_database(request.param, tmp_path))
    await opened.open()
    yield opened
    await opened.close()


async def _empty_database(kind: str, folder: Path) -> str:
    if kind == "sqlite":
        return f"sqlite:///{folder}/test.db"
    if not POSTGRES_URL:
        missing("PostgreSQL: set TEST_POSTGRES_URL to a database that may be emptied")
    assert POSTGRES_URL
    connection = await asyncpg.connect(POSTGRES_URL)
    await connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    await connection.close()
    return POSTGRES_URL


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("EVACBOT_"):
            monkeypatch.delenv(name)

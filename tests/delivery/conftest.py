import pytest

from bot.storage.database import Database
from tests.conftest import Clock

from .scripted import Outbox, ScriptedSender


@pytest.fixture
def outbox(database: Database, clock: Clock) -> Outbox:
    return Outbox(database, clock)


@pytest.fixture
def sender(clock: Clock) -> ScriptedSender:
    return ScriptedSender(clock)

from pathlib import Path

import pytest

from bot.places import Gazetteer, load_gazetteer

from .reading import Reader

SEED = Path(__file__).parents[2] / "seeds" / "2024-11-14-france24-kupiansk.txt"


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


@pytest.fixture(scope="session")
def read(gazetteer: Gazetteer) -> Reader:
    return Reader(gazetteer)


@pytest.fixture(scope="session")
def seed() -> str:
    return SEED.read_text("utf-8")

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from bot.simulator import LimitSettings, Simulator, serve
from tests.acceptance.phone import Phone
from tests.acceptance.program import Program

TOKEN = "7654321:acceptance-token-of-35-letters-xxxx"


class Town:
    """A simulated Telegram, people in it, and the bot as a program beside it."""

    def __init__(self, simulator: Simulator, url: str, folder: Path, stack: AsyncExitStack) -> None:
        self.simulator = simulator
        self.folder = folder
        self.database = folder / "evacbot.db"
        self.environment = {
            "EVACBOT_TOKEN": TOKEN,
            "EVACBOT_API_URL": url,
            "EVACBOT_DATABASE_URL": f"sqlite:///{self.database}",
        }
        self._stack = stack

    def phone(self, name: str = "James", language: str = "en") -> Phone:
        watcher = self._stack.enter_context(self.simulator.events.watch())
        return Phone(self.simulator, watcher, name, language)

    def program(self, **environment: str) -> Program:
        program = Program(self.environment | environment)
        self._stack.push_async_callback(program.clean_up)
        return program

    async def bot(self) -> Program:
        """A running bot."""
        program = self.program()
        await program.start("run")
        await program.says("the bot runs")
        return program

    def mode(self, file: str) -> int:
        return Path(file).stat().st_mode & 0o777

    def database_files(self) -> list[Path]:
        return list(self.folder.glob("evacbot.db*"))

    def article(self, text: str, name: str = "article") -> str:
        """A file with this text; returns its path."""
        file = self.folder / f"{name}.txt"
        file.write_text(text)
        file.chmod(0o644)
        return str(file)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    simulator = Simulator(TOKEN, limits=LimitSettings(enabled=False))
    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(serve(simulator))
        yield Town(simulator, url, tmp_path, stack)

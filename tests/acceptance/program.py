"""`evacbot` as its users start it: a process of its own."""

import asyncio
import os
import signal
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE = 20.0


class Program:
    """One `evacbot` with its own environment; what it writes is kept."""

    def __init__(self, environment: dict[str, str]) -> None:
        # Nothing of the developer's own settings may reach it.
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("EVACBOT_")}
        self._environment = inherited | {"PYTHONUNBUFFERED": "1"} | environment
        self._process: asyncio.subprocess.Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self._more = asyncio.Condition()
        self.output = ""

    @property
    def pid(self) -> int:
        assert self._process
        return self._process.pid

    async def start(self, *arguments: str) -> None:
        await self._start("bot", *arguments)

    async def start_crashing(self, point: str, times: int, *arguments: str) -> None:
        """It kills itself there, see tests.acceptance.crashing."""
        await self._start("tests.acceptance.crashing", point, str(times), *arguments)

    async def _start(self, *module_and_arguments: str) -> None:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            *module_and_arguments,
            env=self._environment,
            cwd=ROOT,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        self._reading = asyncio.create_task(self._read(self._process))

    async def run(self, *arguments: str, stdin: str = "") -> int:
        """Start, wait for the end, return the exit code."""
        await self.start(*arguments)
        assert self._process
        assert self._process.stdin
        self._process.stdin.write(stdin.encode())
        self._process.stdin.close()
        return await self.ended()

    async def kill(self) -> None:
        await self.stop(signal.SIGKILL)

    async def stop(self, by: signal.Signals = signal.SIGTERM) -> int:
        """Ask it to stop; returns the exit code."""
        assert self._process
        if self._process.returncode is None:
            self._process.send_signal(by)
        return await self.ended()

    async def ended(self, patience: float = PATIENCE) -> int:
        """Wait for it to end by itself; returns the exit code."""
        assert self._process
        assert self._reading
        async with asyncio.timeout(patience):
            await asyncio.shield(self._reading)
            return await self._process.wait()

    async def says(self, words: str) -> None:
        """Wait until it has written these words."""
        try:
            async with asyncio.timeout(PATIENCE), self._more:
                await self._more.wait_for(lambda: words in self.output or self._is_over())
        except TimeoutError:
            pass
        assert words in self.output, f"{words!r} never came; it wrote:\n{self.output}"

    async def clean_up(self) -> None:
        if self._process is not None:
            await self.kill()

    def _is_over(self) -> bool:
        return self._reading is None or self._reading.done()

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout
        while line := await process.stdout.readline():
            async with self._more:
                self.output += line.decode()
                self._more.notify_all()

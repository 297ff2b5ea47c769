"""Raw clients of the simulator, and the clock that tests move."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import aiohttp
from multidict import CIMultiDictProxy

TOKEN = "7654321:simulated-token-of-35-letters-xxxx"


class Clock:
    """Stands still until `advance`; whoever sleeps wakes when the time has come."""

    def __init__(self, now: float = 1_800_000_000.0) -> None:
        self.now = now
        self._sleepers: list[tuple[float, asyncio.Future[None]]] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        sleeper: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._sleepers.append((self.now + seconds, sleeper))
        await sleeper

    @property
    def sleeping(self) -> list[float]:
        """How many seconds each sleeper has yet to sleep."""
        return [at - self.now for at, sleeper in self._sleepers if not sleeper.done()]

    def advance(self, seconds: float) -> None:
        self.now += seconds
        for at, sleeper in self._sleepers:
            if at <= self.now and not sleeper.done():
                sleeper.set_result(None)


class Answer:
    def __init__(self, status: int, headers: CIMultiDictProxy[str], body: str) -> None:
        self.status = status
        self.headers = headers
        self.body = body

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def result(self) -> Any:
        assert self.json["ok"], self.body
        return self.json["result"]

    @property
    def refusal(self) -> tuple[int, str]:
        assert self.json["error_code"] == self.status
        return self.status, self.json["description"]


class Api:
    def __init__(self, session: aiohttp.ClientSession, url: str) -> None:
        self.session = session
        self.url = url

    async def __call__(self, method: str, /, **arguments: Any) -> Answer:
        return await self.post(f"/bot{TOKEN}/{method}", json=arguments)

    async def post(self, path: str, **request: Any) -> Answer:
        async with self.session.post(self.url + path, **request) as answer:
            return Answer(answer.status, answer.headers, await answer.text())

    async def get(self, path: str, **request: Any) -> Answer:
        async with self.session.get(self.url + path, **request) as answer:
            return Answer(answer.status, answer.headers, await answer.text())


class Control(Api):
    """Asserts success and gives the JSON."""

    async def do(self, path: str, **body: Any) -> Any:
        answer = await self.post(f"/sim{path}", json=body)
        assert answer.status == 200, answer.body
        return answer.json

    async def see(self, path: str) -> Any:
        answer = await self.get(f"/sim{path}")
        assert answer.status == 200, answer.body
        return answer.json


async def until(condition: Callable[[], bool]) -> None:
    """Lets the rest of the program run until it is so; the test's time-out ends it when it never is."""
    while not condition():  # noqa: ASYNC110  (nobody tells the condition, and no time passes)
        await asyncio.sleep(0)

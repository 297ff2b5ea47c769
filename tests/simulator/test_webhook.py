import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from bot.simulator import Simulator, people

from .driver import Api, Clock, until


class Receiver:
    """A bot's own address."""

    def __init__(self) -> None:
        self.status = 200
        self.got: list[tuple[str | None, Any]] = []
        self.url = ""

    async def take(self, request: web.Request) -> web.Response:
        update = json.loads(await request.read())
        self.got.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), update))
        return web.Response(status=self.status)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    made = Receiver()
    app = web.Application()
    app.router.add_post("/hook", made.take)
    runner = web.AppRunner(app, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield made
    await runner.cleanup()


async def test_updates_are_pushed_with_the_secret(
    api: Api, sim: Simulator, receiver: Receiver, person: int
) -> None:
    people.send(sim, person, "before")
    await api("setWebhook", url=receiver.url, secret_token="s3cret")
    people.send(sim, person, "after")
    await until(lambda: len(sim.updates) == 0)
    assert [update["message"]["text"] for _, update in receiver.got] == ["before", "after"]
    assert {secret for secret, _ in receiver.got} == {"s3cret"}


async def test_a_refused_update_is_pushed_again_ever_more_slowly(
    api: Api, sim: Simulator, receiver: Receiver, clock: Clock, person: int
) -> None:
    receiver.status = 500
    await api("setWebhook", url=receiver.url)
    people.send(sim, person, "hello")
    for seconds in (1, 2, 4):
        await until(lambda seconds=seconds: clock.sleeping == [seconds])  # type: ignore[misc]
        clock.advance(seconds)
    receiver.status = 204
    await until(lambda: clock.sleeping == [8] or len(sim.updates) == 0)
    clock.advance(8)
    await until(lambda: len(sim.updates) == 0)
    info = (await api("getWebhookInfo")).result
    assert info["pending_update_count"] == 0
    assert "500" in info["last_error_message"]

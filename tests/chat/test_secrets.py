"""The token is told to Telegram and to nobody else."""

import asyncio
from pathlib import Path

import pytest
import structlog

from bot.chat.application import build, log_in, publish_menus, who_am_i
from bot.chat.transport import Transport
from bot.delivery.outcome import TokenRefusedError
from bot.places import Gazetteer
from bot.simulator import Simulator
from bot.texts.catalog import Catalogs
from tests.simulator.driver import TOKEN

from .logged import logged
from .test_request import chain, closed_port
from .world import World, opened

SECRET = TOKEN.partition(":")[2]


async def live(world: World, catalogs: Catalogs) -> None:
    """A day with everything that makes a bot talk about itself."""
    await publish_menus(world.application, catalogs)
    person = world.person("uk")
    for text in ("/start", "Куп'янськ", "/subscribe Куп'янськ"):
        await world.say(person, text)
    faults = world.sim.faults
    for method in ("getUpdates", "sendMessage", "setMyCommands"):
        for code in (400, 403, 404, 409, 429, 500, 502):
            if (method, code) != ("getUpdates", 404):
                failure = {"error_code": code, "description": "No", "times": 1}
                faults.change({"fail_methods": {method: failure}})
                await world.say(person, "/help")
                await publish_menus(world.application, catalogs)
    for fault in ("bad_gateway_html", "bad_gateway_json", "cut_after_accept"):
        faults.change({fault: 1.0, "methods": ["sendMessage"], "fail_methods": {}})
        await world.say(person, "/help")
        faults.change({fault: 0.0})
    world.sim.updates.add_raw({"message": 5})
    await world.settle()
    structlog.get_logger().info("in all ways", bot=world.application.bot, all=str(world.application))


@pytest.mark.parametrize("log_format", ["console", "json"])
async def test_no_log_of_any_library_at_any_level_holds_the_token(
    log_format: str, tmp_path: Path, gazetteer: Gazetteer, catalogs: Catalogs
) -> None:
    with logged(log_format, secrets=[TOKEN], debug=True) as written:
        async with opened(tmp_path, gazetteer, catalogs) as world:
            await live(world, catalogs)

    for told in ("in all ways", "Calling Bot API endpoint", "sqlite"):
        assert told in written.getvalue()
    assert SECRET not in written.getvalue()


async def test_at_our_levels_there_is_no_token_to_be_blotted_out(
    tmp_path: Path, gazetteer: Gazetteer, catalogs: Catalogs
) -> None:
    with logged(secrets=[]) as written:
        async with opened(tmp_path, gazetteer, catalogs) as world:
            await live(world, catalogs)

    assert "in all ways" in written.getvalue()
    assert SECRET not in written.getvalue()


@pytest.mark.parametrize("log_format", ["console", "json"])
def test_a_token_that_somebody_logs_is_blotted_out_even_in_a_traceback(log_format: str) -> None:
    with logged(log_format, secrets=[TOKEN, ""]) as written:
        log = structlog.get_logger()
        try:
            raise ValueError(f"https://api.telegram.org/bot{TOKEN}/getMe")
        except ValueError:
            log.exception("failed", url=f"http://x/bot{TOKEN}/", nested={"deep": [TOKEN]})

    assert "failed" in written.getvalue()
    assert "ValueError" in written.getvalue()
    assert SECRET not in written.getvalue()


async def test_neither_the_bot_nor_the_application_shows_it(
    tmp_path: Path, gazetteer: Gazetteer, catalogs: Catalogs
) -> None:
    async with opened(tmp_path, gazetteer, catalogs) as world:
        for one in (world.application, world.application.bot, world.poller, world.poller.bot):
            assert SECRET not in f"{one} {one!r}"


async def test_a_refused_token_is_refused_without_being_named(
    tmp_path: Path, gazetteer: Gazetteer, catalogs: Catalogs
) -> None:
    async with opened(tmp_path, gazetteer, catalogs, Simulator(TOKEN)) as world:
        wrong = TOKEN + "x"
        application = build(wrong, world.url, world.desk, Transport(), asyncio.sleep)
        with pytest.raises(TokenRefusedError) as raised:
            await log_in(application, asyncio.sleep)
        await application.shutdown()
        with pytest.raises(TokenRefusedError) as asked:
            await who_am_i(wrong, world.url, None)

    for error in (*chain(raised.value), *chain(asked.value)):
        assert SECRET not in f"{error} {error!r}"


async def test_a_telegram_that_cannot_be_reached_is_told_of_without_the_token() -> None:
    with pytest.raises(ConnectionError) as raised:
        await who_am_i(TOKEN, f"http://127.0.0.1:{closed_port()}", None)

    assert "cannot be reached" in str(raised.value)
    assert all(SECRET not in f"{error} {error!r}" for error in chain(raised.value))


async def test_who_am_i_tells_the_name(tmp_path: Path, gazetteer: Gazetteer, catalogs: Catalogs) -> None:
    async with opened(tmp_path, gazetteer, catalogs) as world:
        assert await who_am_i(TOKEN, world.url + "/", None) == "evacuation_alert_bot"


async def test_logging_in_goes_on_until_telegram_answers(
    tmp_path: Path, gazetteer: Gazetteer, catalogs: Catalogs
) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    async with opened(tmp_path, gazetteer, catalogs) as world:
        down = {"error_code": 502, "description": "Bad Gateway", "times": 7}
        world.sim.faults.change({"fail_methods": {"getMe": down}})
        application = build(TOKEN, world.url, world.desk, Transport(), sleep)
        await log_in(application, sleep)
        await application.shutdown()

    assert slept == [1, 2, 4, 8, 16, 30, 30]

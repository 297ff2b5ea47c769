"""The life of the bot: started, killed, started again, stopped; what it accepted arrives."""

import signal
import sqlite3
import time
from datetime import UTC, datetime, timedelta

from tests.acceptance.articles import order, report
from tests.acceptance.conftest import TOKEN, Town
from tests.simulator.driver import until


def make_digests_due(town: Town, ago: timedelta) -> None:
    """As if the bot had been down since before the time of every digest."""
    due_at = (datetime.now(UTC) - ago).replace(tzinfo=None)
    with sqlite3.connect(town.database) as database:
        database.execute("UPDATE digest_times SET due_at = ?", (due_at.isoformat(" ", "microseconds"),))
    database.close()


def inbox(town: Town) -> list[tuple[str, int]]:
    """What each update says that work began on and did not end, and how often it began."""
    with sqlite3.connect(town.database) as database:
        query = "SELECT payload, attempts FROM inbox WHERE payload IS NOT NULL AND attempts > 0"
        rows = database.execute(query).fetchall()
    database.close()
    return rows


async def test_two_taps_subscribe_from_start(town: Town) -> None:
    await town.bot()
    james = town.phone()
    james.press(await james.asks("/start"), "Kupiansk")
    card = await james.receives("Kupiansk, Kharkiv Oblast")
    james.press(card, "Subscribe")
    await james.receives("You are subscribed to Kupiansk")


async def test_a_digest_owed_by_a_killed_bot_arrives_once_after_it_is_back(town: Town) -> None:
    bot = await town.bot()
    james = town.phone()
    await james.asks("/subscribe Kupiansk", "subscribed")
    await bot.kill()
    make_digests_due(town, timedelta(minutes=20))

    bot = await town.bot()
    digest = await james.receives("Your update")
    assert digest["silent"]
    await bot.stop()
    bot = await town.bot()
    await james.asks("/mytowns", "Towns you follow")
    assert len(james.received("Your update")) == 1


async def test_two_bots_on_one_database_send_a_digest_once(town: Town) -> None:
    first = await town.bot()
    james = town.phone()
    await james.asks("/subscribe Kupiansk", "subscribed")
    await first.kill()
    make_digests_due(town, timedelta(minutes=1))
    await town.bot()
    await town.bot()
    await james.receives("Your update")
    await james.asks("/mytowns", "Towns you follow")
    assert len(james.received("Your update")) == 1


async def test_a_digest_that_is_too_late_is_skipped_and_the_log_says_so(town: Town) -> None:
    bot = await town.bot()
    james = town.phone()
    await james.asks("/subscribe Kupiansk", "subscribed")
    await bot.kill()
    make_digests_due(town, timedelta(hours=3, minutes=1))

    bot = town.program()
    await bot.start("run")
    await bot.says("digests are skipped")
    await james.asks("/mytowns", "Towns you follow")
    assert james.received("Your update") == []


async def test_what_was_written_while_the_bot_was_dead_is_answered_when_it_is_back(town: Town) -> None:
    bot = await town.bot()
    await bot.kill()
    james = town.phone()
    james.say("Kupiansk")
    await town.bot()
    await james.receives("Kupiansk, Kharkiv Oblast")


async def test_what_was_stored_but_not_answered_before_a_kill_is_answered_once_after_it(town: Town) -> None:
    bot = await town.bot()
    james = town.phone()
    town.simulator.faults.change({"methods": ["sendMessage"], "latency_seconds": 60})
    james.say("Kupiansk")
    # Telegram has forgotten it by now: only the bot can still know.
    await until(lambda: bool(inbox(town)) and len(town.simulator.updates) == 0)
    await bot.kill()
    assert [attempts for _, attempts in inbox(town)] == [1]

    town.simulator.faults.change({"latency_seconds": 0})
    bot = await town.bot()
    await james.receives("Kupiansk, Kharkiv Oblast")
    await james.asks("/mytowns", "You follow no town yet")
    await bot.stop()

    assert len(james.received("Kupiansk, Kharkiv Oblast")) == 1
    assert inbox(town) == []


async def test_a_clean_stop_ends_within_five_seconds_and_answers_nothing_twice(town: Town) -> None:
    bot = await town.bot()
    james = town.phone()
    await james.asks("/status Kupiansk", "Kharkiv Oblast")
    for number in (signal.SIGTERM, signal.SIGINT):
        begun = time.monotonic()
        assert await bot.stop(number) == 0, bot.output
        assert time.monotonic() - begun < 5
        bot = await town.bot()
    await james.asks("/mytowns", "You follow no town yet")
    assert len(james.received("Kharkiv Oblast")) == 1


async def test_a_revoked_token_ends_the_program_with_the_mend(town: Town) -> None:
    program = town.program(EVACBOT_TOKEN="7654321:another-token-of-35-letters-xxxxxxx")
    await program.start("run")
    assert await program.ended() == 1
    assert "does not accept EVACBOT_TOKEN; copy it again from @BotFather" in program.output
    assert "another-token" not in program.output


async def test_a_start_without_telegram_goes_on_trying_and_stops_cleanly_when_asked(town: Town) -> None:
    bot = town.program(EVACBOT_API_URL="http://127.0.0.1:1")
    await bot.start("run")
    await bot.says("Telegram does not answer")
    assert await bot.stop() == 0
    assert "Unclosed" not in bot.output
    assert "Traceback" not in bot.output


async def test_no_log_line_holds_the_token(town: Town) -> None:
    bot = town.program(EVACBOT_LOG_FORMAT="json")
    await bot.start("run")
    await bot.says("the bot runs")
    town.simulator.faults.change({"bad_gateway_html": 0.5, "cut_after_accept": 0.5})
    town.phone().say("/start")
    await bot.says("Telegram does not answer")
    await bot.stop()
    assert TOKEN not in bot.output
    assert TOKEN.split(":")[1] not in bot.output


async def test_a_failing_command_menu_does_not_stop_the_start(town: Town) -> None:
    town.simulator.faults.change(
        {"fail_methods": {"setMyCommands": {"error_code": 400, "description": "Bad Request: no"}}}
    )
    await town.bot()
    await town.phone().asks("/status Kupiansk", "Kharkiv Oblast")


async def test_a_worse_article_is_pushed_loud_within_two_seconds(town: Town) -> None:
    await town.bot()
    james, olena = town.phone(), town.phone("Олена", "uk")
    await james.asks("/subscribe Kupiansk", "subscribed")
    await olena.asks("/subscribe Куп'янськ", "Ви підписалися")
    program = town.program()
    assert await program.run("ingest", town.article(order()), "--publish", "--publisher", "Suspilne") == 0
    published = time.monotonic()
    alert = await james.receives("URGENT")
    assert time.monotonic() - published < 2
    assert "Evacuation: mandatory" in alert["text"]
    assert not alert["silent"]
    assert "обов’язкова" in (await olena.receives("ТЕРМІНОВО"))["text"]


async def test_a_front_that_comes_nearer_is_pushed_and_the_same_article_is_not_pushed_again(
    town: Town,
) -> None:
    await town.bot()
    james = town.phone()
    await james.asks("/subscribe Kupiansk", "subscribed")
    article = town.article(report(km="1.5"))
    for _ in range(2):
        assert await town.program().run("ingest", article, "--publish") == 0
    alert = await james.receives("The front came nearer. Distance: 1.5 km")
    assert "Before: 2.5 km" in alert["text"]
    await james.asks("/mytowns", "Towns you follow")
    assert len(james.received("URGENT")) == 1


async def test_nobody_else_is_alerted(town: Town) -> None:
    await town.bot()
    james, other, left = town.phone(), town.phone("Anna"), town.phone("Mark")
    await james.asks("/subscribe Kupiansk", "subscribed")
    await other.asks("/subscribe Vovchansk", "subscribed")
    await left.asks("/subscribe Kupiansk", "subscribed")
    await left.asks("/unsubscribe Kupiansk", "nothing more")
    await town.program().run("ingest", town.article(order()), "--publish")
    await james.receives("URGENT")
    for phone in (other, left):
        await phone.asks("/mytowns")
        assert phone.received("URGENT") == []


async def test_an_older_article_and_a_draft_alert_nobody(town: Town) -> None:
    await town.bot()
    james = town.phone()
    await james.asks("/subscribe Kupiansk", "subscribed")
    older = town.article(order(), "older")
    assert await town.program().run("ingest", older, "--publish", "--published", "2024-11-01") == 0
    draft = town.article(report(), "draft")
    assert await town.program().run("ingest", draft) == 0
    card = await james.asks("/status", "Kharkiv Oblast")
    assert "2.5 km" in card["text"]
    assert james.received("URGENT") == []


async def test_an_alert_accepted_before_a_kill_arrives_after_it(town: Town) -> None:
    bot = await town.bot()
    james = town.phone()
    await james.asks("/subscribe Kupiansk", "subscribed")
    await bot.kill()
    await town.program().run("ingest", town.article(order()), "--publish")
    await town.bot()
    await james.receives("URGENT")

"""The command line as its users type it."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest

from bot.simulator import people
from tests.acceptance.articles import order, report
from tests.acceptance.conftest import Town
from tests.acceptance.program import ROOT, Program

SEED = "seeds/2024-11-14-france24-kupiansk.txt"
KUPIANSK = "UA63080090010026457"


async def lines_of(program: Program, *arguments: str, stdin: str = "") -> list[dict[str, Any]]:
    assert await program.run(*arguments, stdin=stdin) == 0, program.output
    return [json.loads(line) for line in program.output.splitlines()]


async def test_extract_gives_the_facts_of_the_seed_with_their_proof(town: Town) -> None:
    [line] = await lines_of(town.program(), "extract", SEED, "--json")
    text = (ROOT / SEED).read_text()
    [kupiansk] = line["towns"]
    assert line["id"] == "2024-11-14-france24-kupiansk"
    assert (line["language"], line["as_of"], line["unverified"]) == ("en", None, True)
    assert (kupiansk["town"], kupiansk["place"]) == ("Kupiansk", KUPIANSK)
    assert (kupiansk["population_now"], kupiansk["population_prewar"]) == (3000, 26000)
    assert (kupiansk["front_distance_km"], kupiansk["evacuation"]) == (2.5, "urged")
    for proof in kupiansk["evidence"].values():
        assert text[proof["start"] : proof["end"]] == proof["quote"]
    assert kupiansk["evidence"]["front_distance_km"]["said_by"] == "Andriy Besedin"


async def test_extract_reads_standard_input(town: Town) -> None:
    [line] = await lines_of(town.program(), "extract", "-", "--json", stdin=report("Izium", km="7"))
    assert line["towns"][0]["town"] == "Izium"
    assert line["towns"][0]["front_distance_km"] == 7


async def test_a_bad_file_is_named_in_one_line_and_the_others_are_still_done(town: Town) -> None:
    program = town.program()
    missing = str(town.folder / "none.txt")
    assert await program.run("extract", missing, town.article(report()), "--json") == 1
    complaint, found = program.output.splitlines()
    assert complaint == f"evacbot: {missing}: text: cannot be read: No such file or directory"
    assert json.loads(found)["towns"][0]["population_now"] == 2000


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"\0\1\2 binary", "binary data; give a text file"),
        (b"\xff\xfe\x00", "not UTF-8 text; save it as UTF-8"),
        (b"a " * 600_000, "longer than 1048576 bytes; give one article per file"),
        (
            "Жителей города призвали уехать, объявлена эвакуация, они ещё здесь.".encode(),
            "written in Russian; give English or Ukrainian",
        ),
        (b"12345", "written in no language that it knows; give English or Ukrainian"),
    ],
)
async def test_what_is_no_article_is_named_in_one_line(town: Town, content: bytes, reason: str) -> None:
    bad = town.folder / "bad.txt"
    bad.write_bytes(content)
    program = town.program()
    assert await program.run("extract", str(bad), town.article(report()), "--json") == 1
    complaint, found = program.output.splitlines()
    assert complaint == f"evacbot: {bad}: text: {reason}"
    assert json.loads(found)["towns"][0]["population_now"] == 2000


async def test_place_finds_a_name_in_another_spelling(town: Town) -> None:
    found = await lines_of(town.program(), "place", "Купянск", "--json")
    assert found[0] == {
        "place": KUPIANSK,
        "name": "Куп’янськ",
        "raion": "Куп’янський район",
        "oblast": "Харківська область",
        "ambiguous": False,
        "exact": True,
    }


async def test_situation_shows_the_card_that_status_would_show(town: Town) -> None:
    assert await town.program().run("ingest", town.article(report()), "--publish") == 0
    program = town.program()
    assert await program.run("situation", "Kupiansk", "--lang", "uk") == 0
    assert "Відстань до фронту: 1,5 км" in program.output
    assert "<b>" not in program.output


async def test_ingest_says_what_it_did(town: Town) -> None:
    draft, published, again = town.program(), town.program(), town.program()
    article = town.article(order())
    await draft.run("ingest", article)
    await published.run("ingest", article, "--publish")
    await again.run("ingest", article, "--publish")
    assert "1 facts about Kupiansk; kept as a draft" in draft.output
    assert "published; urgent alert to 0 chats (level_rose)" in published.output
    assert "already published, nothing changed" in again.output


async def test_ingest_reads_standard_input(town: Town) -> None:
    program = town.program()
    assert await program.run("ingest", "-", "--publish", stdin=order()) == 0
    assert "1 facts about Kupiansk; published" in program.output


async def test_check_says_that_all_is_right(town: Town) -> None:
    program = town.program()
    assert await program.run("check") == 0, program.output
    assert "@evacuation_alert_bot" in program.output
    assert "1 articles in seeds" in program.output


async def test_check_names_each_fault_with_its_mend(town: Town) -> None:
    (town.folder / "bad.txt").write_text("An article without metadata.")
    program = town.program(
        EVACBOT_TOKEN="7654321:wrong-token-of-35-letters-xxxxxxxxx",
        EVACBOT_SEEDS=str(town.folder),
        EVACBOT_DATABASE_URL="oracle://somewhere",
    )
    assert await program.run("check") == 1
    assert "WRONG  token" in program.output
    assert "copy it again from @BotFather" in program.output
    assert "bad.txt: metadata: missing; write bad.toml beside it" in program.output
    assert "WRONG  database" in program.output
    assert "wrong-token" not in program.output


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("EVACBOT_TIMEZONE", "Mars/Olympus", "EVACBOT_TIMEZONE: is no time zone"),
        ("EVACBOT_MESSAGES_PER_SECOND", "many", "EVACBOT_MESSAGES_PER_SECOND: "),
        ("EVACBOT_OLD_AFTER_DAYS", "9999999999", "EVACBOT_OLD_AFTER_DAYS: "),
        ("EVACBOT_API_URL", "example.org", "EVACBOT_API_URL: must begin with http"),
        ("EVACBOT_TOKEN", "", "EVACBOT_TOKEN is not set; get a token from @BotFather"),
        ("EVACBOT_DATABASE_URL", "sqlite://", "database: SQLite needs a file"),
    ],
)
async def test_a_wrong_setting_ends_the_start_with_one_line(
    town: Town, setting: str, value: str, said: str
) -> None:
    program = town.program(**{setting: value})
    assert await program.run("run") == 1
    assert program.output.startswith(f"evacbot: {said}")
    assert program.output.count("\n") == 1


async def test_a_file_that_is_no_database_is_left_as_it_is(town: Town) -> None:
    letter = town.article("A letter, not a database.", "letter")
    program = town.program(EVACBOT_DATABASE_URL=f"sqlite:///{letter}")
    assert await program.run("situation", "Kupiansk") == 1
    assert "is there already and is no SQLite database" in program.output
    assert town.mode(letter) == 0o644


async def test_wrong_use_is_told_from_failure(town: Town) -> None:
    program = town.program()
    assert await program.run("extract") == 2
    assert program.output.count("\n") == 1


@pytest.mark.parametrize(
    "command", ["run", "demo", "check", "extract", "ingest", "outbox", "place", "situation"]
)
async def test_every_command_has_help_with_an_example(town: Town, command: str) -> None:
    program = town.program()
    assert await program.run(command, "--help") == 0
    assert "Example:" in program.output


async def test_the_database_file_is_for_its_owner_alone(town: Town) -> None:
    await town.bot()
    files = town.database_files()
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    assert len(files) == 3, "the database with its -wal and -shm"


async def test_a_malformed_seed_is_refused_by_name_and_the_others_load(town: Town) -> None:
    for suffix in ("txt", "toml"):
        source = ROOT / f"seeds/2024-11-14-france24-kupiansk.{suffix}"
        (town.folder / f"good.{suffix}").write_bytes(source.read_bytes())
    (town.folder / "bad.txt").write_text("Text.")
    (town.folder / "bad.toml").write_text('publisher = "X"\npublished = "yesterday"\n')
    bot = town.program(EVACBOT_SEEDS=str(town.folder))
    await bot.start("run")
    await bot.says("the bot runs")
    assert "a seed is refused" in bot.output
    assert "field=published" in bot.output
    await town.phone().asks("/status Kupiansk", "2.5 km")


async def test_outbox_shows_what_was_sent_and_what_failed_and_puts_it_back(town: Town) -> None:
    anna, james = town.phone("Anna"), town.phone("James")
    await town.bot()
    for phone in (anna, james):
        await phone.asks("/subscribe Kupiansk", "subscribed")
    people.deactivate(town.simulator, james.id)
    await town.program().run("ingest", town.article(order()), "--publish")
    await anna.receives("URGENT")

    shown = await until_outbox(town, lambda its: its["states"].get("failed") == 1)
    assert shown["states"] == {"sent": 1, "failed": 1}
    assert shown["failed_by_reason"] == {"Forbidden: user is deactivated": 1}
    assert shown["messages"][0]["sent"] == 1
    assert 0 <= shown["messages"][0]["first"] < 10
    told = town.program()
    assert await told.run("outbox") == 0
    assert "Deliveries: 1 failed, 1 sent" in told.output or "Deliveries: 1 sent, 1 failed" in told.output
    assert f"to chat {james.id}" in told.output
    assert "evacbot outbox retry" in told.output

    (put_back,) = await lines_of(town.program(), "outbox", "retry", "--json")
    assert put_back == {"put_back": 1}
    tried = [call for call in town.simulator.journal.since(0) if call["chat_id"] == james.id]
    await until_outbox(town, lambda its: its["states"].get("failed") == 1)
    again = [call for call in town.simulator.journal.since(0) if call["chat_id"] == james.id]
    assert len(again) in {len(tried), len(tried) + 1}
    assert [call["error_code"] for call in again[-2:]] == [403, 403]


async def until_outbox(town: Town, condition: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
    async with asyncio.timeout(20):
        while True:
            (shown,) = await lines_of(town.program(), "outbox", "--json")
            if condition(shown):
                return shown

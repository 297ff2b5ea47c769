"""Whatever arrives: an answer that helps, or silence; never a failure in the log; and the bot goes on."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from io import StringIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.commands.table import BY_NAME
from bot.simulator.people import ImpossibleError
from bot.simulator.world import Message
from tests.simulator.driver import TOKEN

from .logged import logged
from .world import KUPIANSK, World

pytestmark = pytest.mark.asyncio(loop_scope="module")

ODD = st.sampled_from(
    [
        "<b>",
        "</b>",
        "<script>alert(1)</script>",
        "&amp;",
        "&",
        "%s",
        "{place}",
        "{0}",
        "'; DROP TABLE chats; --",
        "\u202eКуп",
        "\u200f",
        "\u2066",
        "\u0000",
        "\ufeff",
        "👨‍👩‍👧‍👦",
        "🇺🇦",
        "\U0010ffff",
        "é" * 50,
        "Z̸a̸l̸g̸o̸",
        "/",
        "//",
        "/start@",
        "@evacuation_alert_bot",
        "\n\n",
        "ｋｕｐｉａｎｓｋ",
        "Куп’янськ",
    ]
)
#: Lone halves of a surrogate pair cannot be sent: no JSON of Telegram holds them.
CHARACTERS = st.characters(exclude_categories=["Cs"])
TEXTS = st.lists(st.text(CHARACTERS, max_size=30) | ODD, max_size=6).map("".join)
COMMANDS = st.sampled_from(sorted(BY_NAME))
CODES = [
    "",
    "UA",
    "UA63000000000041885",
    "UA63080090000067457",
    KUPIANSK,
    "UA63999999999999999",
    "UA80000000000093317",
]
PAGES = ["", "0", "1", "2", "-1", "99999", "x", "٣", "²", "1.1"]
STEPS = st.builds(
    "places:{}.{}.{}".format, COMMANDS | TEXTS, st.sampled_from(CODES) | TEXTS, st.sampled_from(PAGES)
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(CHARACTERS, max_size=9), inner),
    max_leaves=8,
)
KINDS = st.sampled_from(
    [
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "callback_query",
        "my_chat_member",
        "chat_member",
        "inline_query",
        "poll",
        "message_reaction",
        "business_message",
        "chat_join_request",
        "something_new",
    ]
)
TRIES = settings(max_examples=70, deadline=None)


@pytest.fixture(scope="module")
def log() -> Iterator[StringIO]:
    with logged(secrets=[TOKEN]) as written:
        yield written


@pytest.fixture(scope="module")
def person(world: World) -> int:
    return world.person("en", "Bobby <b>")


def told_of_failure(log: StringIO) -> str:
    """What was logged since this was asked last, if anything of it speaks of a failure."""
    written = log.getvalue()
    log.seek(0)
    log.truncate()
    return written if "failed" in written.replace("a nicety failed", "") or "Traceback" in written else ""


def helps(answers: list[Message]) -> bool:
    return bool(answers) and not any("Something failed" in message.text for message in answers)


def said(person: int, text: str, *entities: dict[str, Any]) -> dict[str, Any]:
    """A message as Telegram would hand it over, though it may be one that Telegram would not let through."""
    return {
        "message_id": 1,
        "date": 1_800_000_000,
        "chat": {"id": person, "type": "private", "first_name": "Bobby"},
        "from": {"id": person, "is_bot": False, "first_name": "Bobby", "language_code": "en"},
        "text": text,
        "entities": list(entities),
    }


def command_mark(length: int) -> dict[str, Any]:
    return {"type": "bot_command", "offset": 0, "length": length}


@TRIES
@given(text=TEXTS)
async def test_any_text_is_answered(world: World, log: StringIO, person: int, text: str) -> None:
    try:
        answers = await world.say(person, text)
    except ImpossibleError:
        return  # empty, or nothing but what Telegram cuts off

    assert helps(answers)
    assert not told_of_failure(log)


@TRIES
@given(command=COMMANDS, text=TEXTS)
async def test_any_command_with_any_argument_is_answered(
    world: World, log: StringIO, person: int, command: str, text: str
) -> None:
    message = said(person, f"/{command} {text}", command_mark(len(command) + 1))

    assert helps(await world.inject(person, message=message))
    assert not told_of_failure(log)


@pytest.mark.parametrize(
    "text", ["а" * 10_000, "🇺🇦" * 5_000, "<b>" * 3_500, " \n" * 5_000 + "x", "\u202e" * 10_000]
)
@pytest.mark.parametrize("command", ["", "/status ", "/digest ", "/subscribe ", "/language "])
async def test_ten_thousand_characters_are_answered(
    world: World, log: StringIO, person: int, command: str, text: str
) -> None:
    marks = [command_mark(len(command) - 1)] if command else []

    assert helps(await world.inject(person, message=said(person, command + text, *marks)))
    assert not told_of_failure(log)


@TRIES
@given(
    data=st.builds("{}:{}".format, COMMANDS, TEXTS | st.just(KUPIANSK)) | STEPS | TEXTS | COMMANDS,
    where=st.just(0) | st.integers(1, 99),
)
async def test_a_forged_button_is_answered_or_said_to_work_no_longer(
    world: World, log: StringIO, person: int, data: str, where: int
) -> None:
    data = data.encode()[:64].decode(errors="ignore")
    (shown,) = await world.say(person, "/start")
    shown = replace(shown, id=shown.id + where)

    with world.sim.events.watch() as watcher:
        answers = await world.press(person, shown, data)
        told = await watcher.get()

    assert told is not None
    changed = world.chat(person).messages.get(shown.id)
    is_changed = changed is not None and changed.edited is not None
    assert helps(answers) or is_changed or "no longer works" in told.get("text", "")
    assert not told_of_failure(log)


@TRIES
@given(update=st.dictionaries(KINDS, JSON, min_size=1, max_size=3))
async def test_updates_of_any_kind_and_shape_are_survived(
    world: World, log: StringIO, person: int, update: dict[str, Any]
) -> None:
    assert await world.inject(person, **update) == []

    assert not told_of_failure(log)
    assert helps(await world.say(person, "/status"))


def example(person: int) -> st.SearchStrategy[dict[str, Any]]:
    """An update as it should be; every draw gives another copy."""
    message = said(person, "/status Secretville", command_mark(7))
    query = {"id": "1", "from": message["from"], "message": message, "chat_instance": "1", "data": "help"}
    return st.sampled_from([{"message": message}, {"callback_query": query}]).map(deepcopy)


@TRIES
@given(data=st.data())
async def test_a_message_of_which_a_part_is_missing_is_no_failure(
    world: World, log: StringIO, person: int, data: st.DataObject
) -> None:
    update = data.draw(example(person))
    inside, name = data.draw(st.sampled_from(list(parts(update))))
    del inside[name]

    await world.inject(person, **update)

    assert not told_of_failure(log)
    assert helps(await world.say(person, "/status"))


@TRIES
@given(data=st.data())
async def test_a_message_of_which_a_part_is_of_another_kind_is_survived_and_not_quoted(
    world: World, log: StringIO, person: int, data: st.DataObject
) -> None:
    update = data.draw(example(person))
    inside, name = data.draw(st.sampled_from(list(parts(update))))
    inside[name] = data.draw(JSON)

    await world.inject(person, **update)

    assert "Secretville" not in told_of_failure(log)
    assert helps(await world.say(person, "/status"))


def parts(inside: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    """Every field of a JSON object and of those within it."""
    for name, value in inside.items():
        yield inside, name
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                yield from parts(one)


@TRIES
@given(text=TEXTS, entities=st.lists(st.tuples(st.integers(-5, 50), st.integers(-5, 50)), max_size=3))
async def test_marks_that_do_not_fit_the_text_are_survived(
    world: World, log: StringIO, person: int, text: str, entities: list[tuple[int, int]]
) -> None:
    marks = [{"type": "bot_command", "offset": offset, "length": length} for offset, length in entities]

    assert helps(await world.inject(person, message=said(person, "/status" + text, *marks)))
    assert not told_of_failure(log)


@TRIES
@given(text=TEXTS, kind=st.sampled_from(["edited_message", "channel_post", "edited_channel_post"]))
async def test_what_was_edited_or_posted_in_a_channel_is_met_with_silence(
    world: World, log: StringIO, person: int, text: str, kind: str
) -> None:
    message = said(person, "/start " + text, command_mark(6))

    assert await world.inject(person, **{kind: message}) == []
    assert not told_of_failure(log)


@TRIES
@given(latitude=st.floats(), longitude=st.floats())
async def test_any_location_is_answered(
    world: World, log: StringIO, person: int, latitude: float, longitude: float
) -> None:
    message = said(person, "")
    del message["text"], message["entities"]
    message["location"] = {"latitude": latitude, "longitude": longitude}

    assert helps(await world.inject(person, message=message))
    assert not told_of_failure(log)

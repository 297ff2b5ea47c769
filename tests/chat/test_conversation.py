"""People talk to the bot over a local Telegram; nothing between them is a fake."""

import asyncio
from datetime import timedelta
from io import StringIO

import pytest
from sqlalchemy import func, select

from bot.chat import finding
from bot.chat.answering import show
from bot.chat.commands.subscriptions import MOST_TOWNS
from bot.chat.commands.table import COMMANDS
from bot.domain.chat import Chat, ChatState
from bot.domain.delivery import Lane, Postage
from bot.domain.message import Button
from bot.domain.message import Message as Text
from bot.simulator import groups, people
from bot.simulator.world import ChatKind, Message
from bot.storage import messages as texts
from bot.storage import outbox, subscriptions
from bot.storage.tables import chats, deliveries, digest_slots, digest_times, messages
from bot.storage.tables import subscriptions as subscriptions_table
from bot.texts.preferences import apology
from bot.texts.screen import Screen

from .world import KUPIANSK, World, buttons

pytestmark = pytest.mark.asyncio(loop_scope="module")

OLENA, BOT = "Олена", "@evacuation_alert_bot"


def said(answers: list[Message]) -> str:
    return "\n".join(message.text for message in answers)


def sorry(world: World, language: str) -> str:
    return apology(world.desk.reader(Chat(0, language))).blocks[0]


def leading_on(message: Message) -> list[str]:
    """All buttons but the number of the page that is shown."""
    return [data for label, data in buttons(message).items() if not label[0].isdecimal()]


def on_the_way_to(world: World, town: str, data: str) -> bool:
    """Whether a button is about this town, what contains it, or no place."""
    place = world.desk.gazetteer.get(town)
    assert place is not None
    chain = {town, *(parent.code for parent in world.desk.gazetteer.parents(place))}
    named = {code for code in data.replace(":", ".").split(".") if code.startswith("UA") and len(code) > 2}
    return named <= chain


async def test_from_start_two_taps_subscribe(world: World) -> None:
    person = world.person("uk")

    (greeting,) = await world.say(person, "/start")
    (card,) = await world.press(person, greeting, buttons(greeting)["Куп’янськ"])
    (done,) = await world.press(person, card, buttons(card)["🔔 Підписатися"])

    assert "2,5 км" in card.text
    assert "Reuters" in card.text
    assert "Куп’янськ" in done.text
    assert await world.towns(person) == [KUPIANSK]
    assert await world.digest_times(person) == ["08:00"]


async def test_a_card_offers_to_unsubscribe_as_soon_as_the_town_is_followed(world: World) -> None:
    person = world.person("en")
    (card,) = await world.say(person, "Kupiansk")

    await world.press(person, card, buttons(card)["🔔 Subscribe"])
    assert buttons(card)["🔕 Unsubscribe"] == f"unsubscribe:{KUPIANSK}"
    await world.press(person, card, buttons(card)["🔕 Unsubscribe"])

    assert buttons(card)["🔔 Subscribe"] == f"subscribe:{KUPIANSK}"
    assert await world.towns(person) == []


@pytest.mark.parametrize("language", ["uk", "en"])
@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
async def test_every_command_answers_somebody_new(world: World, command: str, language: str) -> None:
    answers = await world.say(world.person(language), f"/{command}")

    assert answers
    assert said(answers) != sorry(world, language)


@pytest.mark.parametrize("language", ["uk", "en"])
async def test_every_button_that_can_be_reached_from_start_works(world: World, language: str) -> None:
    person = world.person(language)
    waiting = [(m, data) for m in await world.say(person, "/start") for data in leading_on(m)]
    pressed: set[str] = set()

    while waiting:
        message, data = waiting.pop(0)
        if data not in pressed and on_the_way_to(world, KUPIANSK, data):
            pressed.add(data)
            before = message.text, message.markup
            answers = await world.press(person, message, data) or [message]
            assert answers != [message] or before != (message.text, message.markup), f"no answer to {data}"
            assert said(answers) not in {sorry(world, "uk"), sorry(world, "en")}, data
            waiting += [(answer, its) for answer in answers for its in leading_on(answer)]

    assert pressed >= {command.name for command in COMMANDS} - {"start"}
    assert pressed >= {"forget:yes", "language:uk", "language:en", "digest:off", "location"}
    assert {data for data in pressed if KUPIANSK[:9] in data and data.startswith("places:")}
    assert {data.partition(":")[0] for data in pressed if KUPIANSK in data} == {
        "status",
        "subscribe",
        "unsubscribe",
        "sources",
        "contacts",
    }
    assert all(query.answered for query in world.sim.world.queries.values())


async def test_nothing_that_the_bot_sends_is_refused_by_telegram(world: World) -> None:
    """In all tests above: no bad HTML, no button too long, no pointless edit."""
    assert {call["description"] for call in world.sim.journal.since(0)} == {None}


@pytest.mark.parametrize("written", ["Куп'янськ", "КУПЯНСК", "kupiansk", "Kupyansk", "/status Куп’янськ"])
async def test_a_bare_town_name_in_any_spelling_gives_its_card(world: World, written: str) -> None:
    answers = await world.say(world.person("uk"), written)

    assert "Куп’янськ" in said(answers)
    assert "2,5 км" in said(answers)


async def test_a_misspelt_name_gives_choices_that_lead_to_the_card(world: World) -> None:
    person = world.person("en")

    (choice,) = await world.say(person, "Kupianks")
    assert "Did you mean" in choice.text
    (card,) = await world.press(person, choice, f"status:{KUPIANSK}")

    assert "2.5 km" in card.text


async def test_a_name_of_several_places_is_never_guessed(world: World) -> None:
    person = world.person("uk")

    (choice,) = await world.say(person, "/subscribe Опитне")

    assert await world.towns(person) == []
    offered = {label: data for label, data in buttons(choice).items() if data.startswith("subscribe:")}
    assert len(offered) > 1
    data = offered["Опитне, Бахмутський р-н, Донецька обл."]
    await world.press(person, choice, data)
    assert await world.towns(person) == [data.removeprefix("subscribe:")]


async def test_an_unknown_name_is_said_to_be_unknown_and_help_is_offered(world: World) -> None:
    (answer,) = await world.say(world.person("en"), "qwertyuiop")

    assert "We found no place of this name" in answer.text
    assert "112" in answer.text
    assert {"places:status.UA", "location", "contacts", "help"} <= set(buttons(answer).values())


async def test_a_town_without_reports_is_not_called_safe(world: World) -> None:
    (answer,) = await world.say(world.person("en"), "Sumy Oblast")

    assert "does not mean that it is safe" in answer.text


async def test_the_only_town_that_one_follows_needs_no_name(world: World) -> None:
    person = world.person("en")
    await world.say(person, "/subscribe Kupiansk")

    assert "2.5 km" in said(await world.say(person, "/status"))
    assert "just 2.5 km" in said(await world.say(person, "/sources"))


@pytest.mark.parametrize(
    ("written", "times"),
    [
        ("07:30", ["07:30"]),
        ("20:00 8:00", ["08:00", "20:00"]),
        ("9, 9 21.15", ["09:00", "21:15"]),
        ("off", []),
        ("вимк", []),
    ],
)
async def test_digest_times_are_taken_as_people_write_them(
    world: World, written: str, times: list[str]
) -> None:
    person = world.person("uk")
    await world.say(person, "/subscribe Куп'янськ")

    (answer,) = await world.say(person, f"/digest {written}")

    assert answer.text.startswith("✅")
    assert await world.digest_times(person) == times


@pytest.mark.parametrize("written", ["soon", "25:00", "8:00 later", "1 2 3 4 5 6 7", "-1"])
async def test_what_is_no_time_changes_nothing_and_is_explained(world: World, written: str) -> None:
    person = world.person("en")
    await world.say(person, "/subscribe Kupiansk")

    (answer,) = await world.say(person, f"/digest {written}")

    assert "That is not a time" in answer.text
    assert await world.digest_times(person) == ["08:00"]


async def test_the_language_of_telegram_is_the_first_and_another_can_be_chosen(world: World) -> None:
    person = world.person("en-GB")
    assert "Which town" in said(await world.say(person, "/status"))

    (choice,) = await world.say(person, "/language")
    await world.press(person, choice, "language:uk")

    assert "Куп’янськ" in buttons((await world.say(person, "/status"))[0])
    stored = await world.stored(person)
    assert stored is not None
    assert stored.language == "uk"


async def test_russian_telegram_is_greeted_in_ukrainian_and_other_languages_in_english(world: World) -> None:
    assert buttons((await world.say(world.person("ru"), "/start"))[0])["Куп’янськ"]
    assert buttons((await world.say(world.person("pl"), "/start"))[0])["Kupiansk"]


async def test_who_only_reads_is_not_stored(world: World) -> None:
    person = world.person("uk")

    for text in ("/start", "Куп'янськ", "/sources Куп'янськ", "/contacts", "/privacy", "/forget", "/mytowns"):
        await world.say(person, text)

    assert await world.stored(person) is None


async def test_forget_erases_everything_of_the_chat(world: World) -> None:
    person = world.person("en")
    await world.say(person, "/subscribe Kupiansk")
    async with world.database.write() as tx:
        message_id = await texts.add(tx, Text("en", "your digest"), world.desk.now())
        now = world.desk.now()
        await outbox.address_chats(tx, message_id, [person], Postage(Lane.DIGEST, now, now + timedelta(1)))

    (question,) = await world.say(person, "/forget")
    assert await world.towns(person) == [KUPIANSK]
    (answer,) = await world.press(person, question, "forget:yes")

    assert "erased" in answer.text
    async with world.database.read() as tx:
        assert await tx.scalar(select(func.count()).where(chats.c.id == person)) == 0
        for table in (subscriptions_table, digest_times, digest_slots, deliveries):
            assert await tx.scalar(select(func.count()).where(table.c.chat_id == person)) == 0
        assert await tx.scalar(select(func.count()).where(messages.c.html == "your digest")) == 0


async def test_a_location_is_answered_with_towns_and_leaves_no_trace(world: World, log: StringIO) -> None:
    person = world.person("en")
    await world.say(person, "/subscribe Kupiansk")

    (answer,) = await world.share_location(person, 49.71237, 37.61598)

    assert "not kept" in answer.text
    assert next(iter(buttons(answer).values())) == f"status:{KUPIANSK}"
    kept = b"".join(file.read_bytes() for file in world.file.parent.iterdir())
    for trace in ("49.71", "37.61"):
        assert trace.encode() not in kept
        assert trace not in log.getvalue()


async def test_a_location_is_not_even_in_a_debug_log_of_ours(world: World, log: StringIO) -> None:
    await world.share_location(world.person("en"), 0.0, 0.0)

    assert "latitude" not in log.getvalue()


async def test_who_blocks_the_bot_is_suspended_and_active_again_when_back(world: World) -> None:
    person = world.person("uk")
    await world.say(person, "/subscribe Куп'янськ")

    people.block(world.sim, person)
    await world.settle()
    blocked = await world.stored(person)
    people.unblock(world.sim, person)
    await world.settle()

    assert blocked == Chat(person, "uk", ChatState.SUSPENDED)
    assert await world.stored(person) == Chat(person, "uk", ChatState.ACTIVE)
    assert await world.towns(person) == [KUPIANSK]


async def test_somebody_who_writes_again_is_active_again(world: World) -> None:
    person = world.person("uk")
    await world.say(person, "/subscribe Куп'янськ")
    people.block(world.sim, person)
    await world.settle()
    people.unblock(world.sim, person)
    world.sim.updates.clear()

    await world.say(person, "/start")

    stored = await world.stored(person)
    assert stored is not None
    assert stored.state is ChatState.ACTIVE


async def test_in_a_group_commands_are_answered_and_talk_is_not(world: World) -> None:
    person = world.person("uk")
    group = groups.gather(world.sim, "Сусіди", ChatKind.SUPERGROUP).id

    assert "2,5" in said(await world.say_in_group(group, person, f"/status{BOT} Куп'янськ"))
    assert await world.say_in_group(group, person, f"Куп'янськ {BOT}") == []
    assert await world.say_in_group(group, person, "/status@another_bot Куп'янськ") == []
    assert await world.say_in_group(group, person, "/nonsense") == []


async def test_a_group_subscribes_as_a_group(world: World) -> None:
    person = world.person("uk")
    group = groups.gather(world.sim, "Сусіди", ChatKind.GROUP).id

    await world.say_in_group(group, person, f"/subscribe{BOT} Куп'янськ")

    assert await world.towns(group) == [KUPIANSK]
    assert await world.towns(person) == []


async def test_the_towns_of_a_group_follow_it_when_it_becomes_a_supergroup(world: World) -> None:
    person = world.person("uk")
    group = groups.gather(world.sim, "Сусіди", ChatKind.GROUP).id
    await world.say_in_group(group, person, "/subscribe Куп'янськ")

    new = groups.migrate(world.sim, group).id
    await world.settle()

    assert await world.towns(new) == [KUPIANSK]
    assert await world.stored(group) is None


async def test_a_command_whose_group_has_just_moved_is_no_failure(world: World, log: StringIO) -> None:
    person = world.person("uk")
    group = groups.gather(world.sim, "Сусіди", ChatKind.GROUP).id
    groups.send_in_group(world.sim, group, person, "/status Куп'янськ")
    groups.migrate(world.sim, group)

    await world.settle()

    assert "a handler failed" not in log.getvalue()
    assert "Traceback" not in log.getvalue()


async def test_a_group_that_removes_the_bot_is_suspended(world: World) -> None:
    person = world.person("uk")
    group = groups.gather(world.sim, "Сусіди", ChatKind.SUPERGROUP).id
    await world.say_in_group(group, person, "/subscribe Куп'янськ")

    groups.kick(world.sim, group)
    await world.settle()

    stored = await world.stored(group)
    assert stored is not None
    assert stored.state is ChatState.SUSPENDED


async def test_an_edited_message_is_not_answered_again(world: World) -> None:
    person = world.person("uk")
    await world.say(person, "Куп'янськ")
    mine = next(m for m in world.chat(person).messages.values() if m.sender)

    people.edit(world.sim, person, mine.id, "/start")
    await world.settle()
    assert len(world.answers(person)) == 1

    raw = world.sim.message_json(mine)
    assert await world.inject(person, edited_message=raw) == []


async def test_a_channel_is_never_answered(world: World) -> None:
    channel = groups.gather(world.sim, "Новини", ChatKind.CHANNEL)
    post = {"message_id": 1, "date": 1, "chat": {"id": channel.id, "type": "channel", "title": "Новини"}}
    command = {"text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}

    assert await world.inject(channel.id, channel_post={**post, **command}) == []
    assert await world.inject(channel.id, edited_channel_post={**post, **command}) == []


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("/status, Kupiansk", "2.5 km"),
        ("/status: Kupiansk", "2.5 km"),
        ("/STATUS Kupiansk", "2.5 km"),
        ("/status\nKupiansk", "2.5 km"),
        ("/help!", "/subscribe"),
        ("/start.", "Evacuation alerts"),
        ("/nonsense", "/subscribe"),
        ("/status@another_bot Kupiansk", "/subscribe"),
    ],
)
async def test_a_command_with_a_sign_behind_it_is_still_that_command(
    world: World, written: str, expected: str
) -> None:
    assert expected in said(await world.say(world.person("en"), written))


async def test_what_is_no_text_is_told_that_only_text_is_understood(world: World) -> None:
    person = world.person("en")
    await world.say(person, "/start")
    sticker = {"file_id": "a", "file_unique_id": "b", "type": "regular", "width": 1, "height": 1}
    head = {"message_id": 900, "date": 1, "chat": {"id": person, "type": "private", "first_name": OLENA}}
    sender = {"id": person, "is_bot": False, "first_name": OLENA, "language_code": "en"}

    (answer,) = await world.inject(
        person,
        message={
            **head,
            "from": sender,
            "sticker": {**sticker, "is_animated": False, "is_video": False},
        },
    )

    assert "nothing else is understood" in answer.text


async def test_a_button_that_is_not_ours_is_said_to_work_no_longer(world: World) -> None:
    person = world.person("en")
    (greeting,) = await world.say(person, "/start")

    with world.sim.events.watch() as watcher:
        answers = await world.press(person, greeting, "from-last-year:1")
        told = await watcher.get()

    assert answers == []
    assert told is not None
    assert "no longer works" in told["text"]


async def test_one_town_too_many_is_refused_and_its_button_stays(world: World) -> None:
    person = world.person("en")
    (card,) = await world.say(person, "Kupiansk")
    others = [place.code for place in world.desk.gazetteer if place.code != KUPIANSK][:MOST_TOWNS]
    async with world.database.write() as tx:
        await world.desk.keep(tx, Chat(person, "en"))
        for code in others:
            await subscriptions.add(tx, person, code, world.desk.now())

    calls = world.sim.journal.total

    (answer,) = await world.press(person, card, buttons(card)["🔔 Subscribe"])

    assert f"{MOST_TOWNS} towns already" in answer.text
    assert "editMessageReplyMarkup" not in {call["method"] for call in world.sim.journal.since(calls)}
    assert "🔔 Subscribe" in buttons(card)


async def test_a_failure_is_apologised_for_and_the_log_does_without_the_words(
    world: World, log: StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_gazetteer: object, written: str, **_: object) -> None:
        try:
            raise KeyError(written)
        except KeyError as error:
            raise ValueError(f"cannot look up {written!r}") from error

    monkeypatch.setattr(finding, "search", broken)
    answers = await world.say(world.person("en"), "my secret village")

    assert said(answers) == sorry(world, "en")
    assert "a handler failed" in log.getvalue()
    assert "ValueError" in log.getvalue()
    assert "finding.py" in log.getvalue()
    assert "secret" not in log.getvalue()


async def test_a_failure_in_a_group_is_logged_but_not_talked_about(
    world: World, log: StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError

    monkeypatch.setattr(finding, "search", broken)
    group = groups.gather(world.sim, "Сусіди", ChatKind.SUPERGROUP).id

    assert await world.say_in_group(group, world.person("en"), "/status Куп'янськ") == []
    assert "a handler failed" in log.getvalue()


async def test_a_long_screen_becomes_several_messages_with_the_buttons_below_the_last(world: World) -> None:
    person = world.person("en")
    await world.say(person, "/start")
    before = len(world.answers(person))
    screen = Screen(tuple(letter * 3000 for letter in "abc"), ((Button("Menu", "help"),),))

    await show(world.application.bot, person, screen, asyncio.sleep)

    parts = world.answers(person)[before:]
    assert [part.text[0] for part in parts] == ["a", "b", "c"]
    assert [bool(buttons(part)) for part in parts] == [False, False, True]


async def test_a_reply_waits_out_a_short_flood_answer(world: World) -> None:
    person = world.person("en")
    world.sim.faults.change({"too_many_next": 1, "retry_after": 4})
    world.slept.clear()

    assert len(await world.say(person, "/start")) == 1
    assert world.slept == [4.0]


async def test_a_reply_is_given_up_when_the_flood_is_long(world: World, log: StringIO) -> None:
    person = world.person("en")
    world.sim.faults.change({"too_many_next": 1, "retry_after": 600})
    world.slept.clear()

    assert await world.say(person, "/start") == []
    assert world.slept == []
    assert "reply given up" in log.getvalue()


async def test_a_reply_survives_a_gateway_that_is_down_for_a_moment(world: World, log: StringIO) -> None:
    person = world.person("en")
    failure = {"error_code": 502, "description": "Bad Gateway", "times": 2}
    world.sim.faults.change({"fail_methods": {"sendMessage": failure}})

    assert len(await world.say(person, "/start")) == 1
    assert "a handler failed" not in log.getvalue()


@pytest.mark.parametrize("code", [401, 403, 404, 409])
async def test_a_reply_that_is_refused_for_good_is_no_failure_of_ours(
    world: World, log: StringIO, code: int
) -> None:
    failure = {"error_code": code, "description": "No", "times": 1}
    world.sim.faults.change({"fail_methods": {"sendMessage": failure}})

    assert await world.say(world.person("en"), "/start") == []
    assert "a handler failed" not in log.getvalue()
    assert "Traceback" not in log.getvalue()

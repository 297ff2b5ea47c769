"""Refusals of the Bot API, worded and ordered as the real one does."""

import json
from typing import Any

import aiohttp
import pytest

from bot.simulator import Simulator, groups, people
from bot.simulator.world import ChatKind

from .driver import TOKEN, Api, Clock
from .test_clients import PNG

BAD = 400
FORBIDDEN = 403


async def test_arguments_may_come_in_the_address_a_form_json_or_parts(api: Api, person: int) -> None:
    path = f"/bot{TOKEN}/SENDmessage"
    told = {"chat_id": str(person), "text": "їжа"}
    parts = aiohttp.FormData(told)
    parts.add_field("disable_notification", "true", content_type="text/plain")
    answers = [
        await api.get(path, params=told),
        await api.post(path, data=told),
        await api.post(path, json={**told, "chat_id": person}),
        await api.post(f"{path}?chat_id={person}", data=parts),
    ]
    assert [answer.result["text"] for answer in answers] == ["їжа"] * 4


async def test_a_wrong_token_and_an_unknown_method_are_refused(api: Api) -> None:
    assert (await api.post("/bot1:wrong/getMe")).refusal == (401, "Unauthorized")
    assert (await api("getMoon")).refusal == (404, "Not Found: method not found")
    assert "parameters" not in (await api("getMoon")).json


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": " \n "}, "message text is empty"),
        ({"text": "<b> </b>", "parse_mode": "HTML"}, "message text is empty"),
        ({"text": "x" * 32_769}, "text is too long"),
        ({"text": "x" * 4_097}, "message is too long"),
        ({"text": "🙂" * 2_049}, "message is too long"),
        ({"text": "x", "parse_mode": "RTF"}, "unsupported parse_mode"),
        ({"text": "x", "chat_id": 5}, "chat not found"),
        ({"text": "x", "chat_id": ""}, "chat_id is empty"),
        ({"text": "x", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        ({"text": "x", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
        ({"text": "x", "allow_paid_broadcast": True}, "PAID_BROADCAST_NOT_ALLOWED"),
    ],
)
async def test_a_wrong_message_is_refused(
    api: Api, person: int, arguments: dict[str, Any], reason: str
) -> None:
    answer = await api("sendMessage", **{"chat_id": person, **arguments})
    assert answer.refusal == (BAD, f"Bad Request: {reason}")


async def test_a_message_may_be_as_long_as_4096_units_after_parsing(api: Api, person: int) -> None:
    text = "<b>" + "🙂" * 2_048 + "</b>"
    answer = await api("sendMessage", chat_id=person, text=text, parse_mode="HTML")
    assert answer.result["entities"] == [{"offset": 0, "length": 4096, "type": "bold"}]


async def test_the_first_of_several_wrongs_is_told_in_telegrams_order(api: Api, person: int) -> None:
    wrong: dict[str, Any] = {
        "chat_id": 5,
        "text": "<u>" + "x" * 5_000,
        "parse_mode": "HTML",
        "reply_markup": "{",
    }
    reasons = []
    for mend in ({"parse_mode": ""}, {"reply_markup": ""}, {"chat_id": person}, {"text": "x"}):
        reasons.append((await api("sendMessage", **wrong)).json["description"])
        wrong |= mend
    assert reasons == [
        "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"u\"",
        "Bad Request: can't parse reply keyboard markup JSON object",
        "Bad Request: chat not found",
        "Bad Request: message is too long",
    ]
    assert (await api("sendMessage", **wrong)).status == 200


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        ({"text": "x", "callback_data": "ї" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        (
            {"text": "x"},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        ({"callback_data": "x"}, "can't parse inline keyboard button: Can't find field \"text\""),
        ({"text": "x", "url": "nothing"}, "inline keyboard button URL 'nothing' is invalid: Wrong HTTP URL"),
    ],
)
async def test_a_wrong_button_is_refused(api: Api, person: int, button: dict[str, str], reason: str) -> None:
    answer = await api("sendMessage", chat_id=person, text="x", reply_markup={"inline_keyboard": [[button]]})
    assert answer.refusal == (BAD, f"Bad Request: {reason}")


async def test_64_bytes_of_callback_data_are_taken(api: Api, person: int) -> None:
    markup = json.dumps({"inline_keyboard": [[{"text": "x", "callback_data": "ї" * 32}]]})
    answer = await api("sendMessage", chat_id=person, text="x", reply_markup=markup)
    assert answer.result["reply_markup"] == json.loads(markup)


async def test_a_location_button_is_for_private_chats_only(api: Api, sim: Simulator, person: int) -> None:
    group = groups.gather(sim, "Town", ChatKind.SUPERGROUP)
    markup = {"keyboard": [[{"text": "Where I am", "request_location": True}]]}
    assert (await api("sendMessage", chat_id=person, text="x", reply_markup=markup)).status == 200
    answer = await api("sendMessage", chat_id=group.id, text="x", reply_markup=markup)
    assert answer.refusal == (BAD, "Bad Request: location can be requested in private chats only")


async def test_a_bot_cannot_write_first(api: Api, sim: Simulator) -> None:
    stranger = sim.world.add_person("Іван", "uk").id
    answer = await api("sendMessage", chat_id=stranger, text="x")
    assert answer.refusal == (FORBIDDEN, "Forbidden: bot can't initiate conversation with a user")
    people.send(sim, stranger, "/start")
    assert (await api("sendMessage", chat_id=stranger, text="x")).status == 200


async def test_a_person_who_is_gone_stays_gone(api: Api, sim: Simulator, person: int) -> None:
    people.deactivate(sim, person)
    answer = await api("sendMessage", chat_id=person, text="x")
    assert answer.refusal == (FORBIDDEN, "Forbidden: user is deactivated")


async def test_a_block_ends_with_an_unblock(api: Api, sim: Simulator, person: int) -> None:
    people.block(sim, person)
    answer = await api("sendMessage", chat_id=person, text="x")
    assert answer.refusal == (FORBIDDEN, "Forbidden: bot was blocked by the user")
    people.unblock(sim, person)
    assert (await api("sendMessage", chat_id=person, text="x")).status == 200


@pytest.mark.parametrize("kind", [ChatKind.GROUP, ChatKind.SUPERGROUP, ChatKind.CHANNEL])
async def test_a_bot_that_was_kicked_is_told_from_where(api: Api, sim: Simulator, kind: ChatKind) -> None:
    chat = groups.gather(sim, "Town", kind)
    assert (await api("sendMessage", chat_id=chat.id, text="x")).status == 200
    groups.kick(sim, chat.id)
    answer = await api("sendMessage", chat_id=chat.id, text="x")
    assert answer.refusal == (FORBIDDEN, f"Forbidden: bot was kicked from the {kind.value} chat")


async def test_a_bot_that_left_is_no_member(api: Api, sim: Simulator) -> None:
    chat = groups.gather(sim, "Town", ChatKind.SUPERGROUP)
    assert (await api("leaveChat", chat_id=chat.id)).result is True
    answer = await api("sendMessage", chat_id=chat.id, text="x")
    assert answer.refusal == (FORBIDDEN, "Forbidden: bot is not a member of the supergroup chat")


async def test_a_group_that_became_a_supergroup_tells_its_new_number(api: Api, sim: Simulator) -> None:
    old = groups.gather(sim, "Town", ChatKind.GROUP)
    new = groups.migrate(sim, old.id)
    answer = await api("sendMessage", chat_id=old.id, text="x")
    assert answer.refusal == (BAD, "Bad Request: group chat was upgraded to a supergroup chat")
    assert answer.json["parameters"] == {"migrate_to_chat_id": new.id}
    assert (await api("sendMessage", chat_id=new.id, text="x")).result["chat"]["type"] == "supergroup"


async def test_a_message_is_removed_within_48_hours_and_edited_at_any_age(
    api: Api, clock: Clock, person: int
) -> None:
    first = (await api("sendMessage", chat_id=person, text="one")).result["message_id"]
    second = (await api("sendMessage", chat_id=person, text="two")).result["message_id"]
    clock.advance(48 * 3600)
    assert (await api("deleteMessage", chat_id=person, message_id=first)).result is True
    clock.advance(1)
    answer = await api("deleteMessage", chat_id=person, message_id=second)
    assert answer.refusal == (BAD, "Bad Request: message can't be deleted for everyone")
    clock.advance(3600 * 24 * 365)
    edited = await api("editMessageText", chat_id=person, message_id=second, text="withdrawn")
    assert edited.result["text"] == "withdrawn"


async def test_buttons_are_replaced_and_removed(api: Api, person: int) -> None:
    buttons = {"inline_keyboard": [[{"text": "x", "callback_data": "x"}]]}
    sent = (await api("sendMessage", chat_id=person, text="x", reply_markup=buttons)).result["message_id"]
    bare = await api("editMessageReplyMarkup", chat_id=person, message_id=sent)
    assert "reply_markup" not in bare.result
    again = await api("editMessageReplyMarkup", chat_id=person, message_id=sent)
    assert again.json["description"].startswith("Bad Request: message is not modified: ")


async def test_a_bot_edits_no_words_of_others(api: Api, sim: Simulator, person: int) -> None:
    theirs = people.send(sim, person, "mine").id
    answer = await api("editMessageText", chat_id=person, message_id=theirs, text="yours")
    assert answer.refusal == (BAD, "Bad Request: message can't be edited")


async def test_an_answer_to_a_press_may_be_too_late(
    api: Api, sim: Simulator, clock: Clock, person: int
) -> None:
    query = people.press(sim, person, 1, "x")
    clock.advance(151)
    answer = await api("answerCallbackQuery", callback_query_id=query)
    assert answer.refusal == (
        BAD,
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
    )


@pytest.mark.parametrize(
    ("content", "caption", "reason"),
    [
        (b"", "", "file must be non-empty"),
        (b"GIF89a, but only so", "", "IMAGE_PROCESS_FAILED"),
        (PNG, "x" * 1_025, "message caption is too long"),
    ],
)
async def test_a_wrong_picture_is_refused(
    api: Api, person: int, content: bytes, caption: str, reason: str
) -> None:
    parts = aiohttp.FormData({"chat_id": str(person), "caption": caption})
    parts.add_field("photo", content, filename="a.png")
    answer = await api.post(f"/bot{TOKEN}/sendPhoto", data=parts)
    assert answer.refusal == (BAD, f"Bad Request: {reason}")


@pytest.mark.parametrize(
    ("commands", "reason"),
    [
        ([{"command": "c", "description": "d"}] * 101, "BOT_COMMANDS_TOO_MUCH"),
        ([{"command": "Статус", "description": "d"}], "BOT_COMMAND_INVALID"),
        ([{"command": "c", "description": "d" * 257}], "BOT_COMMAND_DESCRIPTION_INVALID"),
    ],
)
async def test_wrong_commands_are_refused(api: Api, commands: list[dict[str, str]], reason: str) -> None:
    answer = await api("setMyCommands", commands=commands)
    assert answer.refusal == (BAD, f"Bad Request: {reason}")


async def test_commands_of_a_chat_win_over_those_of_everybody(api: Api, sim: Simulator, person: int) -> None:
    one, other = {"command": "one", "description": "1"}, {"command": "other", "description": "2"}
    await api("setMyCommands", commands=[one])
    scope = {"type": "chat", "chat_id": person}
    await api("setMyCommands", commands=[other], scope=scope)
    assert sim.commands.shown_to(person, "uk") == [other]
    await api("deleteMyCommands", scope=json.dumps(scope))
    assert sim.commands.shown_to(person, "uk") == [one]
    assert (await api("getMyCommands")).result == [one]


async def test_text_that_is_no_unicode_is_refused(api: Api, person: int) -> None:
    raw = f'{{"chat_id": {person}, "text": "\\ud83d"}}'
    answer = await api.post(
        f"/bot{TOKEN}/sendMessage", data=raw, headers={"Content-Type": "application/json"}
    )
    assert answer.refusal == (BAD, "Bad Request: strings must be encoded in UTF-8")

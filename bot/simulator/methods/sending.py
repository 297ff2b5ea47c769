"""sendMessage, sendPhoto, sendLocation, sendChatAction.

The order of the checks is the Bot API server's: text, reply and keyboard, chat, length, Telegram itself.
"""

import json
from typing import Any

from bot.simulator import photos
from bot.simulator.access import chat_of, spend
from bot.simulator.arguments import Arguments
from bot.simulator.entities import entities_argument, formatted
from bot.simulator.errors import bad_request
from bot.simulator.html import Formatted, utf16_length
from bot.simulator.keyboards import Markup, check_buttons, parse_markup
from bot.simulator.simulator import Simulator
from bot.simulator.world import Chat, Message, Photo

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
_ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


def send_message(sim: Simulator, arguments: Arguments) -> dict[str, Any]:
    text, entities = parse_text(arguments)
    reply = _reply_argument(arguments)
    markup = keyboard(arguments)
    chat = chat_of(sim, arguments)
    replied = _replied_to(chat, *reply)
    check_length(text, LONGEST_TEXT)
    return _accept(sim, arguments, chat, text, entities=entities, markup=markup, reply_to=replied)


def send_photo(sim: Simulator, arguments: Arguments) -> dict[str, Any]:
    photo = _photo(sim, arguments)
    caption = parse_caption(arguments)
    reply = _reply_argument(arguments)
    markup = keyboard(arguments)
    chat = chat_of(sim, arguments)
    replied = _replied_to(chat, *reply)
    if utf16_length(caption.text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return _accept(
        sim,
        arguments,
        chat,
        caption.text,
        entities=caption.entities,
        markup=markup,
        reply_to=replied,
        photo=photo,
    )


def send_location(sim: Simulator, arguments: Arguments) -> dict[str, Any]:
    latitude, longitude = arguments.number("latitude"), arguments.number("longitude")
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
        raise bad_request("latitude or longitude is wrong")
    reply = _reply_argument(arguments)
    markup = keyboard(arguments)
    chat = chat_of(sim, arguments)
    replied = _replied_to(chat, *reply)
    place = {"latitude": latitude, "longitude": longitude}
    return _accept(sim, arguments, chat, "", markup=markup, reply_to=replied, location=place)


def send_chat_action(sim: Simulator, arguments: Arguments) -> bool:
    action = arguments.text("action").lower()
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = chat_of(sim, arguments)
    sim.events.tell({"type": "typing", "chat_id": chat.id, "action": action})
    return True


def parse_text(arguments: Arguments) -> Formatted:
    given = entities_argument(arguments.text("entities"))
    result = formatted(arguments.text("text"), arguments.text("parse_mode"), given)
    if not result.text:
        raise bad_request("message text is empty")
    return result


def parse_caption(arguments: Arguments) -> Formatted:
    caption = arguments.text("caption")
    if not caption:
        return Formatted("", [])
    given = entities_argument(arguments.text("caption_entities"))
    return formatted(caption, arguments.text("parse_mode"), given)


def keyboard(arguments: Arguments) -> Markup | None:
    # Whether the chat is private shows in the sign of its number, before it is looked up.
    return parse_markup(
        arguments.text("reply_markup"), private=not arguments.text("chat_id").lstrip().startswith("-")
    )


def check_length(text: str, longest: int) -> None:
    if len(text) * 2 > longest and utf16_length(text) > longest:
        raise bad_request("message is too long")


def _accept(
    sim: Simulator, arguments: Arguments, chat: Chat, text: str, *, markup: Markup | None, **content: Any
) -> dict[str, Any]:
    spend(sim, arguments, chat)
    check_buttons(markup)
    silent = arguments.flag("disable_notification")
    message = sim.world.add_message(chat, None, text, markup=markup, silent=silent, **content)
    sim.tell_message(message)
    return sim.message_json(message)


def _reply_argument(arguments: Arguments) -> tuple[int, bool]:
    """The number of the message replied to (0: none), and whether to send even if it is gone."""
    raw = arguments.text("reply_parameters")
    if not raw:
        lenient = arguments.flag("allow_sending_without_reply")
        return arguments.integer("reply_to_message_id", 0, 0, 2**31 - 1), lenient
    try:
        given = json.loads(raw)
        return int(given["message_id"]), bool(given.get("allow_sending_without_reply"))
    except (ValueError, TypeError, KeyError, AttributeError):
        raise bad_request("can't parse reply parameters JSON object") from None


def _replied_to(chat: Chat, message_id: int, lenient: bool) -> Message | None:
    if message_id == 0:
        return None
    message = chat.messages.get(message_id)
    if message is not None and not message.deleted:
        return message
    if lenient:
        return None
    raise bad_request("message to be replied not found")


def _photo(sim: Simulator, arguments: Arguments) -> Photo:
    upload = arguments.upload("photo")
    if upload is not None:
        return sim.world.add_photo(upload.content, *photos.inspect(upload.content))
    file_id = arguments.text("photo")
    if not file_id:
        raise bad_request("there is no photo in the request")
    photo = sim.world.photos.get(file_id)
    if photo is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return photo

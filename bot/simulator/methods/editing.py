"""Changing and removing what was sent, and answering presses."""

from typing import Any

from bot.simulator.access import chat_of, spend
from bot.simulator.arguments import Arguments
from bot.simulator.errors import bad_request
from bot.simulator.html import utf16_length
from bot.simulator.keyboards import Markup, check_buttons
from bot.simulator.methods.sending import LONGEST_TEXT, check_length, keyboard, parse_text
from bot.simulator.simulator import Simulator
from bot.simulator.updates import CALLBACK_LIFETIME
from bot.simulator.world import Chat, Message

#: A bot may remove messages of the last 48 hours only; it may edit its own at any age.
_REMOVABLE = 48 * 3600
_LONGEST_ANSWER = 200
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
_QUERY_GONE = "query is too old and response timeout expired or query ID is invalid"


def edit_message_text(sim: Simulator, arguments: Arguments) -> dict[str, Any]:
    text, entities = parse_text(arguments)
    markup = _inline_only(keyboard(arguments))
    chat = chat_of(sim, arguments)
    message = _own_message(chat, arguments)
    if message.photo or message.location:
        raise bad_request("there is no text in the message to edit")
    check_length(text, LONGEST_TEXT)
    spend(sim, arguments, chat)
    check_buttons(markup)
    if (text, entities, markup) == (message.text, message.entities, message.markup):
        raise bad_request(_NOT_MODIFIED)
    message.text, message.entities, message.markup = text, entities, markup
    return _edited(sim, message)


def edit_message_reply_markup(sim: Simulator, arguments: Arguments) -> dict[str, Any]:
    markup = _inline_only(keyboard(arguments))
    chat = chat_of(sim, arguments)
    message = _own_message(chat, arguments)
    spend(sim, arguments, chat)
    check_buttons(markup)
    if markup == message.markup:
        raise bad_request(_NOT_MODIFIED)
    message.markup = markup
    return _edited(sim, message)


def delete_message(sim: Simulator, arguments: Arguments) -> bool:
    chat = chat_of(sim, arguments)
    message = _message(chat, arguments, "delete")
    if sim.clock() - message.date > _REMOVABLE:
        raise bad_request("message can't be deleted for everyone")
    if message.sender is not None and not chat.private:
        raise bad_request("message can't be deleted")
    message.deleted = True
    sim.tell_message(message, "delete")
    return True


def answer_callback_query(sim: Simulator, arguments: Arguments) -> bool:
    text = arguments.text("text")
    if utf16_length(text) > _LONGEST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    query = sim.world.queries.get(arguments.text("callback_query_id"))
    if query is None or query.answered or sim.clock() - query.asked_at > CALLBACK_LIFETIME:
        raise bad_request(_QUERY_GONE)
    query.answered = True
    sim.events.tell(
        {
            "type": "callback_answer",
            "chat_id": query.person.id,
            "callback_query_id": query.id,
            "text": text,
            "show_alert": arguments.flag("show_alert"),
            "person_id": query.person.id,
        }
    )
    return True


def _message(chat: Chat, arguments: Arguments, act: str) -> Message:
    if not arguments.has("message_id"):
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(arguments.integer("message_id", 0, 0, 2**31 - 1))
    if message is None or message.deleted:
        raise bad_request(f"message to {act} not found")
    return message


def _own_message(chat: Chat, arguments: Arguments) -> Message:
    message = _message(chat, arguments, "edit")
    if message.sender is not None:
        raise bad_request("message can't be edited")
    return message


def _inline_only(markup: Markup | None) -> Markup | None:
    """An edit takes no other keyboard; an empty one removes the buttons."""
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return markup if markup and any(markup["inline_keyboard"]) else None


def _edited(sim: Simulator, message: Message) -> dict[str, Any]:
    message.edited = sim.world.now()
    sim.tell_message(message, "edit")
    return sim.message_json(message)

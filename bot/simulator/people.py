"""What people do in their chat with the bot: write, press, share a place, block it."""

from typing import Any

from bot.simulator import wire
from bot.simulator.entities import trimmed, with_found
from bot.simulator.html import Formatted, utf16_length
from bot.simulator.simulator import Simulator
from bot.simulator.updates import CALLBACK_LIFETIME
from bot.simulator.world import Access, Chat, Message, Person

_LONGEST_TEXT = 4096


class ImpossibleError(Exception):
    """A person cannot do this; the message says why."""


class UnknownError(Exception):
    """No such person, group or message."""


def private_chat(sim: Simulator, person_id: int) -> tuple[Chat, Person]:
    chat = sim.world.chats.get(person_id)
    if chat is None or chat.person is None:
        raise UnknownError(f"no person {person_id}")
    return chat, chat.person


def message_in(chat: Chat, message_id: int) -> Message:
    message = chat.messages.get(message_id)
    if message is None or message.deleted:
        raise UnknownError(f"no message {message_id} in chat {chat.id}")
    return message


def add(sim: Simulator, name: str, language_code: str, *, started: bool = False) -> Chat:
    """`started`: the bot may write to the person at once, as if there had been a /start long ago."""
    chat = sim.world.add_person(name, language_code, started=started)
    sim.tell_person(chat)
    return chat


def send(sim: Simulator, person_id: int, text: str) -> Message:
    chat, person = private_chat(sim, person_id)
    _let_write(chat)
    message = write(sim, chat, person, text)
    sim.deliver(message)
    return message


def share_location(sim: Simulator, person_id: int, latitude: float, longitude: float) -> Message:
    chat, person = private_chat(sim, person_id)
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise ImpossibleError("latitude is -90 to 90, longitude -180 to 180")
    _let_write(chat)
    place = {"latitude": latitude, "longitude": longitude}
    message = sim.world.add_message(chat, person, "", location=place)
    return hand_over(sim, message)


def edit(sim: Simulator, person_id: int, message_id: int, text: str) -> Message:
    chat, _ = private_chat(sim, person_id)
    message = message_in(chat, message_id)
    if message.sender is None or message.location is not None:
        raise ImpossibleError("only the person's own texts can be edited")
    _let_write(chat)
    message.text, message.entities = _typed(text)
    message.edited = sim.world.now()
    sim.deliver(message, edited=True)
    sim.tell_message(message, "edit")
    return message


def press(sim: Simulator, person_id: int, message_id: int, data: str) -> str:
    """The id of the query. `data` need not be on the button: a hostile client may send any."""
    chat, person = private_chat(sim, person_id)
    if len(data.encode()) > 64:
        raise ImpossibleError("callback data is at most 64 bytes")
    _let_write(chat, anew=False)
    query = sim.world.add_query(person)
    message = chat.messages.get(message_id)
    shown: dict[str, Any] = {"chat": wire.chat(chat), "message_id": message_id, "date": 0}
    if message is not None and not message.deleted:
        shown = sim.message_json(message)
    content = {
        "id": query.id,
        "from": wire.user(person),
        "message": shown,
        "chat_instance": str(7_000_000_000_000 + chat.id),
        "data": data,
    }
    sim.updates.add("callback_query", content, CALLBACK_LIFETIME)
    return query.id


def block(sim: Simulator, person_id: int) -> Chat:
    chat, person = private_chat(sim, person_id)
    if chat.access in (Access.MEMBER, Access.STRANGER):
        if chat.access is Access.MEMBER:
            sim.deliver_membership(chat, person, before=True, after=False)
        chat.access = Access.OUT
        sim.tell_person(chat)
    return chat


def unblock(sim: Simulator, person_id: int) -> Chat:
    chat, person = private_chat(sim, person_id)
    if chat.access is Access.OUT:
        chat.access = Access.MEMBER
        sim.deliver_membership(chat, person, before=False, after=True)
        sim.tell_person(chat)
    return chat


def deactivate(sim: Simulator, person_id: int) -> Chat:
    chat, _ = private_chat(sim, person_id)
    chat.access = Access.DEACTIVATED
    sim.tell_person(chat)
    return chat


def write(sim: Simulator, chat: Chat, person: Person, text: str) -> Message:
    shown, entities = _typed(text)
    message = sim.world.add_message(chat, person, shown, entities=entities)
    sim.tell_message(message)
    return message


def hand_over(sim: Simulator, message: Message) -> Message:
    sim.deliver(message)
    sim.tell_message(message)
    return message


def _typed(text: str) -> Formatted:
    typed = with_found(trimmed(Formatted(text.replace("\r", ""), [])))
    if not typed.text:
        raise ImpossibleError("the text is empty")
    if utf16_length(typed.text) > _LONGEST_TEXT:
        raise ImpossibleError(f"the text is longer than {_LONGEST_TEXT} characters")
    return typed


def _let_write(chat: Chat, *, anew: bool = True) -> None:
    if chat.access is Access.OUT:
        raise ImpossibleError("the person has blocked the bot: unblock it first")
    if chat.access is Access.DEACTIVATED:
        raise ImpossibleError("the account is deactivated")
    if anew and chat.access is Access.STRANGER:
        chat.access = Access.MEMBER

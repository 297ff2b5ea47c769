from dataclasses import replace

from bot.chat.desk import Desk
from bot.domain.chat import Chat
from bot.domain.schedule import Slot
from bot.storage import chats, digests, subscriptions
from bot.texts import preferences
from bot.texts.catalog import LANGUAGES
from bot.texts.screen import Screen

MOST_DIGESTS = 6
_OFF = {"off", "вимк", "вимкнути", "ні"}


async def digest(desk: Desk, chat: Chat, argument: str) -> Screen:
    """`argument`: times of day, "off", or nothing to be shown the present ones."""
    reader = desk.reader(chat)
    if not argument:
        async with desk.database.read() as tx:
            return preferences.digest_screen(reader, await digests.times(tx, chat.id))
    slots = _slots(argument)
    if slots is None:
        return preferences.digest_wrong_screen(reader, MOST_DIGESTS)
    async with desk.database.write() as tx:
        await desk.keep(tx, chat)
        await digests.set_times(tx, chat.id, desk.due(slots))
        follows = bool(await subscriptions.of_chat(tx, chat.id))
    return preferences.digest_set_screen(reader, slots, follows)


async def language(desk: Desk, chat: Chat, argument: str) -> Screen:
    chosen = argument.lower()
    if chosen not in LANGUAGES:
        return preferences.language_screen(desk.reader(chat))
    async with desk.database.write() as tx:
        await desk.keep(tx, chat)
        await chats.set_language(tx, chat.id, chosen)
    return preferences.language_set_screen(desk.reader(replace(chat, language=chosen)))


async def privacy(desk: Desk, chat: Chat, _argument: str) -> Screen:
    return preferences.privacy_screen(desk.reader(chat))


async def forget(desk: Desk, chat: Chat, argument: str) -> Screen:
    reader = desk.reader(chat)
    if argument != "yes":
        return preferences.forget_screen(reader)
    async with desk.database.write() as tx:
        await chats.forget(tx, chat.id)
    return preferences.forgotten_screen(reader)


def _slots(written: str) -> list[Slot] | None:
    """The times of day in a text, in order, each once; none for "off"; None where a word is no time."""
    words = written.replace(",", " ").lower().split()
    if len(words) == 1 and words[0] in _OFF:
        return []
    slots = {Slot.parse(word) for word in words}
    if None in slots or len(slots) > MOST_DIGESTS:
        return None
    return sorted(slot for slot in slots if slot is not None)

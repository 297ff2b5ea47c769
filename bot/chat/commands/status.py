from bot.chat.desk import Desk
from bot.chat.finding import find_place
from bot.domain.chat import Chat
from bot.domain.place import Place
from bot.storage import subscriptions
from bot.texts.card import card, evidence_card
from bot.texts.contacts import contacts_screen
from bot.texts.screen import Screen
from bot.texts.towns import choose_status_screen, start_screen


async def start(desk: Desk, chat: Chat, _argument: str) -> Screen:
    async with desk.database.read() as tx:
        return start_screen(desk.reader(chat), await desk.reported(tx))


async def status(desk: Desk, chat: Chat, argument: str) -> Screen:
    place = await _place(desk, chat, "status", argument)
    if isinstance(place, Screen):
        return place
    async with desk.database.read() as tx:
        overview = await desk.overviews(tx).of(place)
        followed = {s.place for s in await subscriptions.of_chat(tx, chat.id)}
    return card(desk.reader(chat), overview, subscribed=place.code in followed)


async def sources(desk: Desk, chat: Chat, argument: str) -> Screen:
    place = await _place(desk, chat, "sources", argument)
    if isinstance(place, Screen):
        return place
    async with desk.database.read() as tx:
        overview = await desk.overviews(tx).of(place)
    return evidence_card(desk.reader(chat), overview)


async def contacts(desk: Desk, chat: Chat, argument: str) -> Screen:
    """Without a town: all of them."""
    if not argument:
        return contacts_screen(desk.reader(chat), desk.contacts, None)
    place = await _place(desk, chat, "contacts", argument)
    if isinstance(place, Screen):
        return place
    return contacts_screen(desk.reader(chat), desk.contacts, place)


async def _place(desk: Desk, chat: Chat, command: str, argument: str) -> Place | Screen:
    """Without an argument: the one town that the chat follows, or a choice."""
    reader = desk.reader(chat)
    if argument:
        return await find_place(desk, reader, command, argument)
    async with desk.database.read() as tx:
        followed, reported = await desk.followed(tx, chat), await desk.reported(tx)
    if len(followed) == 1:
        return followed[0]
    return choose_status_screen(reader, command, followed, reported)

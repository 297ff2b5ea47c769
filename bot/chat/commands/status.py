from bot.chat.desk import Desk
from bot.chat.finding import find_place
from bot.domain.chat import Chat
from bot.domain.place import Place
from bot.places import nearest
from bot.storage import facts, subscriptions
from bot.texts.card import card, evidence_card
from bot.texts.contacts import contacts_screen
from bot.texts.screen import Screen
from bot.texts.towns import around_screen, choose_status_screen, start_screen

#: How many towns around a shared location are offered.
_AROUND = 6


async def start(desk: Desk, chat: Chat, _argument: str) -> Screen:
    async with desk.database.read() as tx:
        return start_screen(desk.reader(chat), await desk.reported(tx))


async def status(desk: Desk, chat: Chat, argument: str) -> Screen:
    place = await _place(desk, chat, "status", argument)
    if isinstance(place, Screen):
        return place
    async with desk.database.read() as tx:
        situation = (await facts.situations(tx, [place.code]))[place.code]
        followed = {s.place for s in await subscriptions.of_chat(tx, chat.id)}
    return card(desk.reader(chat), place, situation, subscribed=place.code in followed)


async def sources(desk: Desk, chat: Chat, argument: str) -> Screen:
    place = await _place(desk, chat, "sources", argument)
    if isinstance(place, Screen):
        return place
    async with desk.database.read() as tx:
        situation = (await facts.situations(tx, [place.code]))[place.code]
    return evidence_card(desk.reader(chat), place, situation)


async def contacts(desk: Desk, chat: Chat, argument: str) -> Screen:
    """Without a town: all of them."""
    if not argument:
        return contacts_screen(desk.reader(chat), desk.contacts, None)
    place = await _place(desk, chat, "contacts", argument)
    if isinstance(place, Screen):
        return place
    return contacts_screen(desk.reader(chat), desk.contacts, place)


async def around(desk: Desk, chat: Chat, latitude: float, longitude: float) -> Screen:
    """The towns around a shared location. The coordinates go no further than this function."""
    async with desk.database.read() as tx:
        reported = await desk.reported(tx)
    return around_screen(desk.reader(chat), nearest(desk.gazetteer, latitude, longitude, _AROUND), reported)


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

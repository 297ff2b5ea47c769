from bot.chat.desk import Desk
from bot.chat.finding import find_followed, find_place
from bot.domain.chat import Chat
from bot.places.neighbourhood import concerned
from bot.storage import digests, subscriptions
from bot.texts.screen import Screen
from bot.texts.towns import (
    choose_screen,
    choose_unsubscribe_screen,
    my_towns_screen,
    subscribed_screen,
    too_many_screen,
    unsubscribed_screen,
)

#: More is a mistake or mischief; and a digest of more is no longer read.
MOST_TOWNS = 50


async def subscribe(desk: Desk, chat: Chat, argument: str) -> Screen:
    reader = desk.reader(chat)
    if not argument:
        async with desk.database.read() as tx:
            return choose_screen(reader, await desk.reported(tx))
    place = await find_place(desk, reader, "subscribe", argument)
    if isinstance(place, Screen):
        return place
    async with desk.database.write() as tx:
        followed = await subscriptions.of_chat(tx, chat.id)
        if len(followed) >= MOST_TOWNS and place.code not in {s.place for s in followed}:
            return too_many_screen(reader, MOST_TOWNS)
        await desk.keep(tx, chat)
        is_new = await subscriptions.add(tx, chat.id, place.code, desk.now())
        times = await digests.times(tx, chat.id)
    return subscribed_screen(reader, place, times, is_new)


async def unsubscribe(desk: Desk, chat: Chat, argument: str) -> Screen:
    reader = desk.reader(chat)
    async with desk.database.read() as tx:
        followed = await desk.followed(tx, chat)
    if not argument:
        return choose_unsubscribe_screen(reader, followed) if followed else my_towns_screen(reader, [], [])
    place = find_followed(desk, reader, followed, argument)
    if isinstance(place, Screen):
        return place if followed else my_towns_screen(reader, [], [])
    async with desk.database.write() as tx:
        was_subscribed = await subscriptions.remove(tx, chat.id, place.code)
    related = set(concerned(desk.gazetteer, place)) - {place.code}
    still = [other for other in followed if other.code in related]
    return unsubscribed_screen(reader, place, was_subscribed, still)


async def my_towns(desk: Desk, chat: Chat, _argument: str) -> Screen:
    async with desk.database.read() as tx:
        followed = await desk.followed(tx, chat)
        times = await digests.times(tx, chat.id)
    return my_towns_screen(desk.reader(chat), followed, times)

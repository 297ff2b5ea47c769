"""Finding a place without writing its name: by buttons, or by where one is."""

from bot.chat.desk import MOST_OFFERED, Desk
from bot.domain.chat import Chat
from bot.places import nearest
from bot.texts import actions
from bot.texts.browsing import browse_screen, gone_screen
from bot.texts.location import around_screen, ask_location_screen, far_screen, only_in_private_screen
from bot.texts.screen import Screen
from bot.texts.towns import choose_screen, choose_status_screen

#: What may be done with a place that was found by buttons.
_COMMANDS = {"subscribe", "status", "sources", "contacts"}
#: How many settlements around a shared location are offered, and of those with reports so many more.
_NEAREST, _REPORTED_AROUND = 3, 5
#: Further away nothing is "around", in kilometres.
_FAR_KM = 50


async def browse(desk: Desk, chat: Chat, argument: str) -> Screen:
    """`argument`: what `actions.browse` writes; anybody may have forged it."""
    command, code, page = _parsed(argument)
    reader = desk.reader(chat)
    async with desk.database.read() as tx:
        reported = await desk.all_reported(tx)
        followed = await desk.followed(tx, chat)
    if not code and command == "subscribe":
        return choose_screen(reader, reported[:MOST_OFFERED])
    if not code:
        return choose_status_screen(reader, command, followed, reported[:MOST_OFFERED])
    if code == actions.COUNTRY:
        return browse_screen(reader, command, None, page, reported)
    area = desk.gazetteer.successor(code)
    if area is None:
        return gone_screen(reader, command, reported)
    if not desk.gazetteer.children(area):
        area = next(iter(desk.gazetteer.parents(area)), None)
    return browse_screen(reader, command, area, page, reported)


async def location(desk: Desk, chat: Chat, _argument: str) -> Screen:
    """How to share one's location. Telegram gives the numbers of groups a minus."""
    reader = desk.reader(chat)
    return ask_location_screen(reader) if chat.id > 0 else only_in_private_screen(reader)


async def around(desk: Desk, chat: Chat, latitude: float, longitude: float) -> Screen:
    """The settlements around a shared location. The coordinates go no further than this function."""
    reader = desk.reader(chat)
    async with desk.database.read() as tx:
        reported = {place.code for place in await desk.all_reported(tx)}
    settlements = nearest(desk.gazetteer, latitude, longitude, len(desk.gazetteer))
    near = [(place, km) for place, km in settlements if km <= _FAR_KM]
    if not near:
        return far_screen(reader, _FAR_KM, settlements[0] if settlements else None)
    with_reports = [pair for pair in near if pair[0].code in reported]
    offered = {*near[:_NEAREST], *with_reports[:_REPORTED_AROUND]}
    return around_screen(reader, sorted(offered, key=near.index), reported)


def _parsed(argument: str) -> tuple[str, str, int]:
    command, code, page = (*argument.split("."), "", "")[:3]
    return (
        command if command in _COMMANDS else "subscribe",
        code,
        int(page) if page.isdecimal() else 1,
    )

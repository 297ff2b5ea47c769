"""From what somebody wrote after a command to one place, or to the screen that asks back."""

import re
from collections.abc import Sequence

from bot.chat.desk import Desk
from bot.domain.place import Place
from bot.places import search
from bot.places.code import as_code
from bot.texts.asking import ambiguous_screen, near_screen, not_followed_screen, unknown_screen
from bot.texts.browsing import gone_screen
from bot.texts.reader import Reader
from bot.texts.screen import Screen

#: More choices are more than somebody in a hurry reads.
_MOST_CHOICES = 8
_CODE = re.compile(r"UA\d{17}")
#: More places than ever share a name.
_ALL_NAMESAKES = 200


async def find_place(desk: Desk, reader: Reader, command: str, written: str) -> Place | Screen:
    """The place of this code or name; where that is not one place for certain, a screen of choices.

    A button of that screen repeats `command` with the place chosen.
    """
    by_code = desk.gazetteer.successor(as_code(written))
    if by_code is not None:
        return by_code
    async with desk.database.read() as tx:
        reported = await desk.all_reported(tx)
    if _CODE.fullmatch(as_code(written)):
        return gone_screen(reader, command, reported)
    found = search(desk.gazetteer, written, reported=[place.code for place in reported])
    if found.exact and not found.ambiguous:
        return found.places[0]
    if not found.places:
        return unknown_screen(reader, command, desk.contacts)
    return await _ask_back(desk, reader, command, written, reported)


async def _ask_back(
    desk: Desk, reader: Reader, command: str, written: str, reported: Sequence[Place]
) -> Screen:
    """The choices, those near the front first."""
    codes = [place.code for place in reported]
    async with desk.database.read() as tx:
        front = await desk.front(tx, codes)
    found = search(desk.gazetteer, written, limit=_MOST_CHOICES + 1, reported=codes, front=front)
    shown, more = found.places[:_MOST_CHOICES], found.places[_MOST_CHOICES:]
    if found.ambiguous:
        return ambiguous_screen(reader, command, shown, more[0] if more else None)
    return near_screen(reader, command, shown)


def find_followed(desk: Desk, reader: Reader, followed: Sequence[Place], written: str) -> Place | Screen:
    """As `find_place`, for a chat that wants to stop following one of the places that it follows."""
    by_code = desk.gazetteer.successor(as_code(written))
    if by_code is not None:
        return by_code
    found = search(desk.gazetteer, written, limit=_ALL_NAMESAKES)
    meant = [place for place in found.places if place in followed]
    if found.exact and len(meant) == 1:
        return meant[0]
    if found.exact and not found.ambiguous:
        return found.places[0]
    if found.exact and meant:
        return ambiguous_screen(reader, "unsubscribe", meant, None)
    return not_followed_screen(reader, sorted(followed, key=lambda place: place not in meant))

"""From what somebody wrote after a command to one place, or to the screen that asks back."""

from collections.abc import Sequence

from bot.chat.desk import Desk
from bot.domain.place import Place
from bot.places import search
from bot.texts.reader import Reader
from bot.texts.screen import Screen
from bot.texts.towns import ambiguous_screen, near_screen


async def find_place(desk: Desk, reader: Reader, command: str, written: str) -> Place | Screen:
    """The place of this code or name; where that is not one place for certain, a screen of choices.

    A button of that screen repeats `command` with the place chosen.
    """
    by_code = desk.gazetteer.get(written)
    if by_code is not None:
        return by_code
    async with desk.database.read() as tx:
        reported = await desk.reported(tx)
    found = search(desk.gazetteer, written, reported=[place.code for place in reported])
    if found.exact and not found.ambiguous:
        return found.places[0]
    return _ask_back(reader, command, found.places, found.ambiguous, reported)


def _ask_back(
    reader: Reader, command: str, places: Sequence[Place], ambiguous: bool, reported: Sequence[Place]
) -> Screen:
    if ambiguous:
        return ambiguous_screen(reader, command, places)
    return near_screen(reader, command, places, reported)

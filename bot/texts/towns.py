"""Finding, choosing and following towns."""

from collections.abc import Sequence

from bot.domain.message import Button, Buttons
from bot.domain.place import Place
from bot.domain.schedule import Slot
from bot.texts import actions
from bot.texts.reader import Reader
from bot.texts.screen import Screen

_PER_ROW = 2


def town_buttons(reader: Reader, command: str, places: Sequence[Place]) -> Buttons:
    """Two a row, each with the town's name."""
    buttons = [Button(reader.place_name(p.code), actions.action(command, p.code)) for p in places]
    return tuple(tuple(buttons[i : i + _PER_ROW]) for i in range(0, len(buttons), _PER_ROW))


def start_screen(reader: Reader, reported: Sequence[Place]) -> Screen:
    gettext = reader.catalog.gettext
    blocks = (
        gettext(
            "<b>Evacuation alerts for frontline towns</b>\n"
            "Must we leave? How near is the front? Who says so, and how old is that?"
        ),
        gettext(
            "Tap your town, or just write its name. Then subscribe: you get an alert at once when things "
            "get worse, and an update once a day."
        ),
        gettext(
            "This bot is not the air-raid siren and does not replace official alerts. In danger call 112."
        ),
    )
    others = ((actions.menu(reader), Button(gettext("🌐 Language"), actions.action("language"))),)
    return Screen(blocks, town_buttons(reader, "status", reported) + others)


def choose_screen(reader: Reader, reported: Sequence[Place]) -> Screen:
    text = reader.catalog.gettext(
        "Which town? Write its name after /subscribe, or tap one that has a report:"
    )
    return Screen((text,), town_buttons(reader, "subscribe", reported))


def choose_status_screen(
    reader: Reader, command: str, followed: Sequence[Place], reported: Sequence[Place]
) -> Screen:
    text = reader.catalog.gettext("Which town? Write its name, or tap:")
    towns = tuple(dict.fromkeys((*followed, *reported)))
    return Screen((text,), town_buttons(reader, command, towns))


def ambiguous_screen(reader: Reader, command: str, places: Sequence[Place]) -> Screen:
    """Several places have this name: never a silent guess between them."""
    text = reader.catalog.gettext("Several places have this name. Which one?")
    rows = tuple((Button(_with_surroundings(reader, p), actions.action(command, p.code)),) for p in places)
    return Screen((text,), rows)


def near_screen(reader: Reader, command: str, places: Sequence[Place], reported: Sequence[Place]) -> Screen:
    """Nothing has exactly this name."""
    gettext = reader.catalog.gettext
    if not places:
        return unknown_screen(reader, command, reported)
    blocks = [gettext("We know no place of exactly this name. Did you mean:")]
    others = tuple(place for place in reported if place not in places)
    if others:
        blocks.append(gettext("The last buttons are the towns that have reports."))
    rows = tuple((Button(_with_surroundings(reader, p), actions.action(command, p.code)),) for p in places)
    return Screen(tuple(blocks), rows + town_buttons(reader, command, others))


def unknown_screen(reader: Reader, command: str, reported: Sequence[Place]) -> Screen:
    text = reader.catalog.gettext(
        "We do not know such a place. Write the name of a town, for instance its official Ukrainian name. "
        "These towns have reports:"
    )
    return Screen((text,), (*town_buttons(reader, command, reported), (actions.menu(reader),)))


def around_screen(reader: Reader, around: Sequence[tuple[Place, float]], reported: Sequence[Place]) -> Screen:
    """The answer to a shared location."""
    gettext = reader.catalog.gettext
    if not around:
        return unknown_screen(reader, "status", reported)
    distance = gettext("{name}, {distance} km")
    rows = tuple(
        (
            Button(
                distance.format(name=reader.place_name(place.code), distance=reader.number(round(km))),
                actions.action("status", place.code),
            ),
        )
        for place, km in around
    )
    blocks = (
        gettext("The towns we know nearest to you. Distances are from you to the town, in a straight line."),
        gettext("Your location was used for this answer and is not kept."),
    )
    return Screen(blocks, rows)


def subscribed_screen(reader: Reader, place: Place, times: Sequence[Slot], is_new: bool) -> Screen:
    gettext = reader.catalog.gettext
    done = gettext("✅ You are subscribed to {place}.") if is_new else gettext("You already follow {place}.")
    blocks = [
        done.format(place=reader.place(place)),
        gettext("When things get worse you get an alert at once, with sound when it is urgent."),
        digest_sentence(reader, times),
    ]
    rows = (
        (actions.status(reader, place.code), actions.digest(reader)),
        (actions.my_towns(reader), actions.choose_town(reader)),
    )
    return Screen(tuple(blocks), rows)


def unsubscribed_screen(reader: Reader, place: Place, was_subscribed: bool) -> Screen:
    gettext = reader.catalog.gettext
    done = (
        gettext("You will get nothing more about {place}.")
        if was_subscribed
        else gettext("You did not follow {place}; nothing changed.")
    )
    back = Button(gettext("↩️ Subscribe again"), actions.action("subscribe", place.code))
    return Screen((done.format(place=reader.place(place)),), ((back, actions.my_towns(reader)),))


def too_many_screen(reader: Reader, most: int) -> Screen:
    text = reader.catalog.gettext(
        "You follow {most} towns already, and that is the most. Stop following one first."
    )
    return Screen((text.format(most=most),), ((actions.my_towns(reader),),))


def choose_unsubscribe_screen(reader: Reader, followed: Sequence[Place]) -> Screen:
    text = reader.catalog.gettext("Which town do you want to stop following?")
    return Screen((text,), town_buttons(reader, "unsubscribe", followed))


def my_towns_screen(reader: Reader, followed: Sequence[Place], times: Sequence[Slot]) -> Screen:
    gettext = reader.catalog.gettext
    if not followed:
        return Screen((gettext("You follow no town yet."),), ((actions.choose_town(reader),),))
    towns = "\n".join(f"• {reader.place(place)}" for place in followed)
    blocks = (gettext("🏘 <b>Towns you follow</b>"), towns, digest_sentence(reader, times))
    stop = Button(gettext("🔕 Stop following one"), actions.action("unsubscribe"))
    rows = (
        *town_buttons(reader, "status", followed),
        (actions.choose_town(reader), actions.digest(reader)),
        (stop,),
    )
    return Screen(blocks, rows)


def digest_sentence(reader: Reader, times: Sequence[Slot]) -> str:
    gettext = reader.catalog.gettext
    if not times:
        return gettext("Scheduled updates are off.")
    return gettext("Scheduled updates: daily at {times} ({city} time), without sound.").format(
        times=", ".join(map(str, times)), city=reader.plain(reader.timezone_city())
    )


def _with_surroundings(reader: Reader, place: Place) -> str:
    around = (reader.gazetteer.raion(place), reader.gazetteer.oblast(place))
    names = [reader.place_name(p.code) for p in (place, *around) if p]
    return ", ".join(dict.fromkeys(names))

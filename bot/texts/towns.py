"""Finding, choosing and following towns."""

from collections.abc import Sequence

from bot.domain.message import Button, Buttons
from bot.domain.place import Place, PlaceKind
from bot.domain.schedule import Slot
from bot.texts import actions
from bot.texts.labels import around, labels
from bot.texts.reader import Reader
from bot.texts.rows import in_rows
from bot.texts.screen import Screen

#: Lines of places in a block: all that one may follow are too many for one message.
_LINES = 20


def town_buttons(reader: Reader, command: str, places: Sequence[Place]) -> Buttons:
    """Two a row, each with the town's name; a longer label has a row of its own."""
    written = zip(labels(reader, places), places, strict=True)
    return in_rows([Button(label, actions.action(command, place.code)) for label, place in written])


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
    language = Button(gettext("🌐 Language"), actions.action("language"))
    others = (actions.choose_town(reader), actions.location(reader), actions.menu(reader), language)
    return Screen(blocks, (*town_buttons(reader, "status", reported), *in_rows(others)))


def choose_screen(reader: Reader, reported: Sequence[Place]) -> Screen:
    text = reader.catalog.gettext(
        "Which place do you want to follow? Write the name of a town or village after /subscribe, or tap:"
    )
    return Screen((text,), (*town_buttons(reader, "subscribe", reported), *_other_ways(reader, "subscribe")))


def choose_status_screen(
    reader: Reader, command: str, followed: Sequence[Place], reported: Sequence[Place]
) -> Screen:
    text = reader.catalog.gettext("Which town? Write its name, or tap:")
    towns = tuple(dict.fromkeys((*followed, *reported)))
    return Screen((text,), (*town_buttons(reader, command, towns), *_other_ways(reader, command)))


def subscribed_screen(reader: Reader, place: Place, times: Sequence[Slot], is_new: bool) -> Screen:
    gettext = reader.catalog.gettext
    blocks = [
        _followed_sentence(reader, place, is_new).format(place=_exact(reader, place)),
        gettext("When things get worse you get an alert at once, with sound when it is urgent."),
        _alerts_around(reader, place),
        digest_sentence(reader, times),
    ]
    rows = (
        (actions.status(reader, place.code), actions.digest(reader)),
        (actions.my_towns(reader), actions.choose_town(reader)),
    )
    return Screen(tuple(filter(None, blocks)), rows)


def unsubscribed_screen(
    reader: Reader, place: Place, was_subscribed: bool, still: Sequence[Place] = ()
) -> Screen:
    """`still`: what the chat goes on following, and what brings it alerts about the place all the same."""
    gettext = reader.catalog.gettext
    if not was_subscribed:
        done = gettext("You did not follow {place}; nothing changed.")
    elif still:
        done = gettext("You do not follow {place} any more. Your other subscriptions stay as they are.")
    else:
        done = gettext("You will get nothing more about {place}.")
    blocks = [done.format(place=_exact(reader, place))]
    if still:
        text = gettext("Alerts about it still reach you, because you follow: {places}.")
        blocks.append(text.format(places=", ".join(_exact(reader, one) for one in still)))
    back = Button(gettext("↩️ Subscribe again"), actions.action("subscribe", place.code))
    return Screen(tuple(blocks), ((back, actions.my_towns(reader)),))


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
    lines = [f"• {_exact(reader, place)}" for place in followed]
    towns = ("\n".join(lines[i : i + _LINES]) for i in range(0, len(lines), _LINES))
    blocks = (gettext("🏘 <b>Towns you follow</b>"), *towns, digest_sentence(reader, times))
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


def _followed_sentence(reader: Reader, place: Place, is_new: bool) -> str:
    gettext = reader.catalog.gettext
    if not is_new:
        return gettext("You already follow {place}.")
    if place.kind is PlaceKind.SETTLEMENT:
        return gettext("✅ You are subscribed to {place}.")
    return gettext(
        "✅ You are subscribed to the whole area: {place}. "
        "You get alerts for it and for every settlement in it."
    )


def _alerts_around(reader: Reader, place: Place) -> str:
    """Which alerts for larger areas come with it, in the order of size; "" where there are none."""
    parents = reader.gazetteer.parents(place)
    if not parents:
        return ""
    areas = ", ".join(reader.plain(reader.place_name(parent.code)) for parent in parents)
    text = reader.catalog.gettext("Alerts for the larger areas around it reach you too: {areas}.")
    return text.format(areas=areas)


def _exact(reader: Reader, place: Place) -> str:
    """The name in bold, then where it lies, so that it is not taken for another of the same name.

    Brackets keep a whole area from reading as one of several.
    """
    its, *others = (
        reader.plain(one.name(reader.catalog.language)) for one in (place, *around(reader, place))
    )
    name = f"<b>{its}</b>"
    if others and place.kind is not PlaceKind.SETTLEMENT:
        return f"{name} ({', '.join(others)})"
    return ", ".join((name, *others))


def _other_ways(reader: Reader, command: str) -> Buttons:
    return in_rows((actions.regions(reader, command), actions.location(reader)))

"""Finding places by where one is."""

from collections.abc import Collection, Sequence

from bot.domain.message import Button
from bot.domain.place import Place
from bot.texts import actions
from bot.texts.labels import labels
from bot.texts.reader import Reader
from bot.texts.screen import Screen


def ask_location_screen(reader: Reader) -> Screen:
    gettext = reader.catalog.gettext
    blocks = (
        gettext(
            "📍 To see the places around you, tap the button below the text field. If there is none: "
            "📎 → Location → Send my current location."
        ),
        gettext("Your location is used for one answer and is not kept. You can also just write a name."),
    )
    return Screen(blocks, location_key=gettext("📍 Share my location"))


def only_in_private_screen(reader: Reader) -> Screen:
    text = reader.catalog.gettext(
        "Here everybody would see your location. Share it in the private chat with this bot: "
        "tap the bot's name, then Message."
    )
    return Screen((text,))


def around_screen(reader: Reader, around: Sequence[tuple[Place, float]], reported: Collection[str]) -> Screen:
    """`around`: settlements with their distance in kilometres, nearest first; `reported`: codes."""
    gettext = reader.catalog.gettext
    names = labels(reader, [place for place, _ in around])
    rows = tuple(
        (Button(_label(reader, name, km, place.code in reported), actions.action("status", place.code)),)
        for name, (place, km) in zip(names, around, strict=True)
    )
    nearest = gettext("📍 The nearest to you that we know: <b>{place}</b>, {distance}.")
    first, km = around[0]
    lines = [gettext("Distances are from you, in a straight line.")]
    if any(place.code in reported for place, _ in around):
        lines.append(gettext("📋 means: there are reports."))
    blocks = (
        nearest.format(place=reader.plain(reader.place_name(first.code)), distance=_distance(reader, km)),
        " ".join(lines),
        gettext(
            "Where many small villages lie we do not know. If yours is not here, write its name "
            "or find it by oblast."
        ),
        _dropped(reader),
    )
    return Screen(blocks, (*rows, (actions.regions(reader, "status"),)))


def far_screen(reader: Reader, far_km: float, nearest: tuple[Place, float] | None) -> Screen:
    """Nothing is nearer than `far_km`. `nearest`: None where the location is none on Earth."""
    gettext = reader.catalog.gettext
    blocks = [
        gettext("📍 We know no town or village within {distance} of you.").format(
            distance=_distance(reader, far_km)
        )
    ]
    if nearest:
        place, km = nearest
        text = gettext("The nearest that we know: <b>{place}</b>, {distance} in a straight line.")
        name = reader.plain(reader.place_name(place.code))
        blocks.append(text.format(place=name, distance=_distance(reader, km)))
    blocks += [
        gettext(
            "This bot knows places in Ukraine only. Write the name of the town or village that you "
            "want to know about, or find it by oblast."
        ),
        _dropped(reader),
    ]
    return Screen(tuple(blocks), ((actions.regions(reader, "status"), actions.menu(reader)),))


def _label(reader: Reader, name: str, km: float, has_reports: bool) -> str:
    label = f"{name}, {_distance(reader, km)}"
    return f"📋 {label}" if has_reports else label


def _distance(reader: Reader, km: float) -> str:
    gettext = reader.catalog.gettext
    if km < 1:
        return gettext("less than 1 km")
    return gettext("{distance} km").format(distance=reader.number(round(km)))


def _dropped(reader: Reader) -> str:
    return reader.catalog.gettext("Your location was used for this answer and is not kept.")

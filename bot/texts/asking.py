"""Asking back where what somebody wrote is not one place for certain."""

from collections.abc import Sequence

from bot.domain.message import Button, Buttons
from bot.domain.place import Place
from bot.texts import actions
from bot.texts.contacts import Contact
from bot.texts.labels import full_labels
from bot.texts.reader import Reader
from bot.texts.screen import Screen
from bot.texts.surroundings import is_no_oblast

_ALL_EMERGENCIES = "112"


def choices(reader: Reader, command: str, places: Sequence[Place]) -> Buttons:
    """A place a row, told apart from the others."""
    written = zip(full_labels(reader, places), places, strict=True)
    return tuple((Button(label, actions.action(command, place.code)),) for label, place in written)


def ambiguous_screen(reader: Reader, command: str, places: Sequence[Place], more: Place | None) -> Screen:
    """Several places have this name: never a silent guess between them. `more`: one that is not shown."""
    gettext = reader.catalog.gettext
    blocks = [gettext("Several places have this name. Which one?")]
    if more:
        text = gettext(
            "There are more than these {count}. Is yours missing? Add the oblast or the raion, "
            "for instance: <b>{example}</b>. Or find it by oblast."
        )
        example = reader.plain(_narrowed(reader, more, places))
        blocks.append(text.format(count=len(places), example=example))
    return Screen(tuple(blocks), (*choices(reader, command, places), *_other_ways(reader, command)))


def near_screen(reader: Reader, command: str, places: Sequence[Place]) -> Screen:
    """Nothing has exactly this name, but these are near to it."""
    text = reader.catalog.gettext(
        "We know no place of exactly this name. Did you mean one of these? "
        "If not, write the name as it stands on the road sign, or find it by oblast."
    )
    return Screen((text,), (*choices(reader, command, places), *_other_ways(reader, command)))


def unknown_screen(reader: Reader, command: str, contacts: Sequence[Contact]) -> Screen:
    gettext = reader.catalog.gettext
    blocks = (
        gettext("🔎 We found no place of this name."),
        gettext(
            "Write only the name of the town or village, in any language, as it stands on the road sign. "
            "If there are several, add the oblast: <b>Ivanivka Kharkiv</b>. "
            "Or find it with the buttons below."
        ),
        "\n".join(_whom_to_call(reader, contacts)),
    )
    buttons = (
        *_other_ways(reader, command),
        (actions.location(reader),),
        (actions.contacts(reader), actions.menu(reader)),
    )
    return Screen(blocks, buttons)


def not_followed_screen(reader: Reader, followed: Sequence[Place]) -> Screen:
    """The answer to "stop following" with a name that the chat follows nothing of."""
    text = reader.catalog.gettext("You follow no place of this name. These are the places that you follow:")
    return Screen((text,), (*choices(reader, "unsubscribe", followed), (actions.my_towns(reader),)))


def _other_ways(reader: Reader, command: str) -> Buttons:
    if command == "unsubscribe":
        return ((actions.my_towns(reader),),)
    return ((actions.regions(reader, command),),)


def _narrowed(reader: Reader, place: Place, beside: Sequence[Place]) -> str:
    """What to write for this one: Іванівка Харківська; in one oblast: Іванівка Лозівський район."""
    oblast = reader.gazetteer.oblast(place)
    name = reader.place_name(place.code)
    raion = reader.gazetteer.raion(place)
    if raion and raion != place and all(reader.gazetteer.oblast(its) == oblast for its in beside):
        return f"{name} {reader.place_name(raion.code)}"
    if oblast is None:
        return name
    whole = reader.place_name(oblast.code)
    _, _, last = whole.rpartition(" ")
    first, _, _ = whole.partition(" ")
    return f"{name} {last if is_no_oblast(oblast) else first}".strip()


def _whom_to_call(reader: Reader, contacts: Sequence[Contact]) -> list[str]:
    gettext = reader.catalog.gettext
    lines = [gettext("☎️ In danger call <b>112</b>.")]
    hotline = next((its for its in contacts if its.phone != _ALL_EMERGENCIES and its.oblast is None), None)
    if hotline:
        purpose = hotline.purpose.get(reader.catalog.language) or hotline.purpose["en"]
        checked = gettext("checked {when}").format(when=reader.month(hotline.checked_on))
        lines.append(f"<b>{reader.plain(hotline.phone)}</b> — {reader.plain(purpose)} <i>({checked})</i>")
    return lines

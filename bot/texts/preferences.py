"""Digest times, language, privacy, help."""

from collections.abc import Mapping, Sequence

from bot.domain.message import Button
from bot.domain.schedule import Slot
from bot.texts import actions
from bot.texts.catalog import LANGUAGES
from bot.texts.reader import Reader
from bot.texts.screen import Screen
from bot.texts.towns import digest_sentence

_OFFERED = (Slot(7 * 60), Slot(8 * 60), Slot(12 * 60), Slot(18 * 60), Slot(20 * 60), Slot(22 * 60))


def digest_screen(reader: Reader, times: Sequence[Slot]) -> Screen:
    gettext = reader.catalog.gettext
    blocks = (
        digest_sentence(reader, times),
        gettext(
            "Choose a time, or write for instance /digest 07:30. "
            "Several: /digest 08:00 20:00. Off: /digest off"
        ),
        gettext("Alerts about a worse situation come at once in any case."),
    )
    offered = [Button(str(slot), actions.action("digest", str(slot))) for slot in _OFFERED]
    off = Button(gettext("Off"), actions.action("digest", "off"))
    return Screen(blocks, (tuple(offered[:3]), tuple(offered[3:]), (off,)))


def digest_set_screen(reader: Reader, times: Sequence[Slot], follows_something: bool) -> Screen:
    gettext = reader.catalog.gettext
    blocks = [f"✅ {digest_sentence(reader, times)}"]
    if times and not follows_something:
        blocks.append(gettext("You follow no town yet, so there is nothing to send. Choose one first."))
        return Screen(tuple(blocks), ((actions.choose_town(reader),),))
    return Screen(tuple(blocks), ((actions.my_towns(reader), actions.digest(reader)),))


def digest_wrong_screen(reader: Reader, most: int) -> Screen:
    text = reader.catalog.gettext(
        "That is not a time. Write hours and minutes, for instance /digest 07:30; "
        "at most {most} times; or /digest off."
    )
    return Screen((text.format(most=most),), ((actions.digest(reader),),))


def language_screen(reader: Reader) -> Screen:
    rows = tuple((Button(name, actions.action("language", code)),) for code, name in LANGUAGES.items())
    return Screen((reader.catalog.gettext("Which language do you want to read in?"),), rows)


def language_set_screen(reader: Reader) -> Screen:
    text = reader.catalog.gettext("✅ From now on in English.")
    return Screen((text,), ((actions.my_towns(reader), actions.menu(reader)),))


def help_screen(reader: Reader, commands: Mapping[str, str]) -> Screen:
    """`commands`: the description of each command, by name."""
    gettext = reader.catalog.gettext
    listed = "\n".join(f"/{name} — {reader.plain(description)}" for name, description in commands.items())
    blocks = (
        gettext(
            "Write the name of a town to see its status, or share your location to find the towns around."
        ),
        listed,
        gettext(
            "This bot is not the air-raid siren and does not replace official alerts. In danger call 112."
        ),
    )
    buttons = [Button(description, actions.action(name)) for name, description in commands.items()]
    rows = tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
    return Screen(blocks, rows)


def privacy_screen(reader: Reader) -> Screen:
    gettext = reader.catalog.gettext
    blocks = (
        gettext("<b>What we keep about you</b>"),
        gettext(
            "• the number of this chat at Telegram\n• the towns you follow\n"
            "• your language, the times of your updates, and which messages we sent you"
        ),
        gettext(
            "Not your name, not your phone number. What you write and a location that you share we keep "
            "only until we have answered, then it is wiped. Until you subscribe or set something, we keep "
            "nothing else."
        ),
        gettext("/forget erases all of it at once."),
    )
    return Screen(blocks, ((Button(gettext("🗑 Erase my data"), actions.action("forget")),),))


def forget_screen(reader: Reader) -> Screen:
    gettext = reader.catalog.gettext
    text = gettext(
        "Erase your towns, settings and updates? You will get no more alerts. "
        "The messages in this chat stay until you delete the chat in Telegram."
    )
    yes = Button(gettext("🗑 Yes, erase everything"), actions.action("forget", "yes"))
    no = Button(gettext("Keep everything"), actions.action("mytowns"))
    return Screen((text,), ((yes,), (no,)))


def forgotten_screen(reader: Reader) -> Screen:
    gettext = reader.catalog.gettext
    text = gettext("✅ Everything about you is erased. To begin again: /start")
    return Screen((text,), ())


def outdated_button(reader: Reader) -> str:
    """The short answer to a button that is not ours or no longer works."""
    return reader.catalog.gettext("This button no longer works. Write /help for the menu.")


def only_text(reader: Reader) -> Screen:
    """The answer to a sticker, a voice message and the like."""
    text = reader.catalog.gettext(
        "Write the name of a town, share your location, or tap Menu: nothing else is understood here."
    )
    return Screen((text,), ((actions.menu(reader),),))


def apology(reader: Reader) -> Screen:
    """The answer when something of ours failed."""
    text = reader.catalog.gettext(
        "Something failed on our side. Please try again in a minute. In danger call 112."
    )
    return Screen((text,), ((actions.menu(reader),),))

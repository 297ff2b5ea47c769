"""Buttons that many screens share. The action of a button is the command it stands for."""

from bot.domain.message import Button
from bot.texts.reader import Reader

#: Stands for the code of all of Ukraine, which has none.
COUNTRY = "UA"


def action(command: str, argument: str = "") -> str:
    return f"{command}:{argument}" if argument else command


def browse(command: str, code: str = "", page: int = 1) -> str:
    """Go through the places by buttons, `command` being what is done with the one chosen in the end.

    Without a code: back to the question that comes before all buttons.
    """
    parts = (command, code, str(page) if page > 1 else "")
    return action("places", ".".join(filter(None, parts)))


def subscription(reader: Reader, place: str, subscribed: bool) -> Button:
    gettext = reader.catalog.gettext
    if subscribed:
        return Button(gettext("🔕 Unsubscribe"), action("unsubscribe", place))
    return Button(gettext("🔔 Subscribe"), action("subscribe", place))


def status(reader: Reader, place: str) -> Button:
    return Button(reader.catalog.gettext("📋 Status"), action("status", place))


def sources(reader: Reader, place: str) -> Button:
    return Button(reader.catalog.gettext("🔎 Sources"), action("sources", place))


def contacts(reader: Reader, place: str = "") -> Button:
    return Button(reader.catalog.gettext("☎️ Contacts"), action("contacts", place))


def my_towns(reader: Reader) -> Button:
    return Button(reader.catalog.gettext("🏘 My towns"), action("mytowns"))


def digest(reader: Reader) -> Button:
    return Button(reader.catalog.gettext("⏰ Update times"), action("digest"))


def choose_town(reader: Reader) -> Button:
    return Button(reader.catalog.gettext("➕ Choose a town"), action("subscribe"))


def regions(reader: Reader, command: str) -> Button:
    return Button(reader.catalog.gettext("🗺 Find by oblast"), browse(command, COUNTRY))


def location(reader: Reader) -> Button:
    return Button(reader.catalog.gettext("📍 Near me"), action("location"))


def menu(reader: Reader) -> Button:
    return Button(reader.catalog.gettext("☰ Menu"), action("help"))

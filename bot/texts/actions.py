"""Buttons that many screens share. The action of a button is the command it stands for."""

from bot.domain.message import Button
from bot.texts.reader import Reader


def action(command: str, argument: str = "") -> str:
    return f"{command}:{argument}" if argument else command


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


def menu(reader: Reader) -> Button:
    return Button(reader.catalog.gettext("☰ Menu"), action("help"))

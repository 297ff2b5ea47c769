"""Whom to call."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.place import Place
from bot.texts import actions
from bot.texts.reader import Reader
from bot.texts.screen import Screen


@dataclass(frozen=True, slots=True)
class Contact:
    """A line to call, as config/contacts.toml lists it."""

    phone: str
    #: What it is for, by language.
    purpose: dict[str, str]
    #: "2025-12" or "2025-12-03": when a person last checked it.
    checked_on: str
    #: KATOTTG code of the oblast it serves; None: all of Ukraine.
    oblast: str | None = None


def contacts_screen(reader: Reader, contacts: Sequence[Contact], place: Place | None) -> Screen:
    """The lines of the place's oblast first, then those of the whole country."""
    gettext = reader.catalog.gettext
    oblast = reader.gazetteer.oblast(place) if place else None
    local = [c for c in contacts if c.oblast and (oblast is None or c.oblast == oblast.code)]
    national = [c for c in contacts if c.oblast is None]
    blocks = [gettext("☎️ <b>Contacts</b>")]
    if local:
        blocks.append("\n".join(_line(reader, contact) for contact in local))
    blocks.append("\n".join(_line(reader, contact) for contact in national))
    blocks.append(
        gettext(
            "Evacuation is free. Nobody may ask you for money, and no official asks for documents in a chat. "
            "Numbers change: the month tells when each was last checked."
        )
    )
    back = (
        (actions.status(reader, place.code), actions.my_towns(reader))
        if place
        else (actions.my_towns(reader),)
    )
    return Screen(tuple(blocks), (back,))


def _line(reader: Reader, contact: Contact) -> str:
    checked = reader.catalog.gettext("checked {when}").format(when=contact.checked_on)
    purpose = contact.purpose.get(reader.catalog.language) or contact.purpose["en"]
    return f"<b>{reader.plain(contact.phone)}</b> — {reader.plain(purpose)} <i>({checked})</i>"

"""Whom to call."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

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
    #: When a person last checked it; of interest is the month.
    checked_on: date
    #: KATOTTG code of the oblast it serves; None: all of Ukraine.
    oblast: str | None = None


def contacts_screen(reader: Reader, contacts: Sequence[Contact], place: Place | None) -> Screen:
    """The lines of the place's oblast before those of the whole country; without a place, all of them."""
    gettext = reader.catalog.gettext
    oblast = reader.gazetteer.oblast(place) if place else None
    national = [contact for contact in contacts if contact.oblast is None]
    local = [
        contact for contact in contacts if contact.oblast and (not oblast or contact.oblast == oblast.code)
    ]
    groups = (local, national) if oblast else (national, local)
    blocks = [
        gettext("☎️ <b>Contacts</b>"),
        *("\n".join(_line(reader, contact) for contact in group) for group in groups if group),
        gettext(
            "Evacuation is free. Nobody may ask you for money, and no official asks for documents in a chat. "
            "Numbers change: the month tells when each was last checked."
        ),
    ]
    back = (actions.status(reader, place.code),) if place else ()
    return Screen(tuple(blocks), ((*back, actions.my_towns(reader)),))


def _line(reader: Reader, contact: Contact) -> str:
    checked = reader.catalog.gettext("checked {when}").format(when=reader.month(contact.checked_on))
    purpose = contact.purpose.get(reader.catalog.language) or contact.purpose["en"]
    return f"<b>{reader.plain(contact.phone)}</b> — {reader.plain(purpose)} <i>({checked})</i>"

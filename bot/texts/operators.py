"""What operators are told of the bot itself."""

from html import escape
from textwrap import shorten

from bot.domain.message import Message
from bot.texts.catalog import Catalog

_LONGEST = 300


def bad_message(catalog: Catalog, number: int, reason: str, left: int, html: str) -> Message:
    """A message is refused whoever it goes to, and its rest was stopped for so many chats."""
    text = catalog.ngettext(
        "⚠️ Telegram refuses message {number}, whoever it goes to: {reason}\n\n"
        "The rest of it is stopped: {left} chat does not get it.\n\n"
        "It begins: <code>{html}</code>\n\n"
        "To look: <code>evacbot outbox</code>. To send it again: <code>evacbot outbox retry</code>.",
        "⚠️ Telegram refuses message {number}, whoever it goes to: {reason}\n\n"
        "The rest of it is stopped: {left} chats do not get it.\n\n"
        "It begins: <code>{html}</code>\n\n"
        "To look: <code>evacbot outbox</code>. To send it again: <code>evacbot outbox retry</code>.",
        left,
    )
    return Message(
        catalog.language,
        text.format(number=number, reason=_plain(reason), left=left, html=_plain(html)),
    )


def _plain(foreign: str) -> str:
    return escape(shorten(foreign, _LONGEST, placeholder=" …"), quote=False)

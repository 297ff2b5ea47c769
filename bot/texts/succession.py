"""What a chat is told when a place that it follows left the codifier."""

from collections.abc import Sequence

from bot.domain.message import Message
from bot.domain.place import Place
from bot.texts import actions
from bot.texts.reader import Reader
from bot.texts.split import split


def ended_messages(reader: Reader, places: Sequence[Place]) -> list[Message]:
    """One message, with sound: whoever misses it waits for alerts that do not come.

    Several only where Telegram's limit demands it.
    """
    texts = split(_blocks(reader, places))
    buttons = ((actions.choose_town(reader),), (actions.my_towns(reader), actions.contacts(reader)))
    last = len(texts) - 1
    return [
        Message(reader.catalog.language, text, buttons if n == last else ()) for n, text in enumerate(texts)
    ]


def _blocks(reader: Reader, places: Sequence[Place]) -> list[str]:
    gettext, ngettext = reader.catalog.gettext, reader.catalog.ngettext
    reason = ngettext(
        "Our list of places follows the official codifier of Ukraine (KATOTTG). This place is no longer in "
        "it, and we do not know for certain which one took over. So your subscription to it has ended.",
        "Our list of places follows the official codifier of Ukraine (KATOTTG). These places are no longer "
        "in it, and we do not know for certain which ones took over. "
        "So your subscriptions to them have ended.",
        len(places),
    )
    return [
        gettext("⚠️ <b>You get no more alerts from us about:</b>"),
        "\n".join(f"• {reader.place(place)}" for place in places),
        reason,
        gettext(
            "<b>What to do:</b> choose the place anew; it may have another name now. If you do not find it, "
            "choose the hromada or raion around it. In danger call 112."
        ),
    ]

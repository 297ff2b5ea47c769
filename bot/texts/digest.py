"""The scheduled update: what changed for each town since the last one, or how old the newest report is."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.message import Message
from bot.domain.place import Place
from bot.domain.schedule import Slot
from bot.domain.situation import Situation
from bot.texts import actions
from bot.texts.amounts import amount
from bot.texts.facts import ORDER, Footnotes, label, lines, shown
from bot.texts.reader import Reader
from bot.texts.split import split


@dataclass(frozen=True, slots=True)
class TownUpdate:
    place: Place
    #: What its chat was last told; None: nothing yet.
    before: Situation | None
    now: Situation


def digest_messages(reader: Reader, slot: Slot, updates: Sequence[TownUpdate]) -> list[Message]:
    """One silent message for all towns; several only where Telegram's limit demands it."""
    heading = reader.catalog.gettext("🗓 <b>Your update, {date}, {slot}</b>").format(
        date=reader.written(reader.today), slot=slot
    )
    texts = split([heading, *(_town(reader, update) for update in updates)])
    statuses = tuple(
        (actions.status(reader, update.place.code),) for update in updates[:1] if len(updates) == 1
    )
    buttons = (*statuses, (actions.my_towns(reader), actions.digest(reader)))
    last = len(texts) - 1
    return [
        Message(reader.catalog.language, text, buttons if n == last else (), silent=True)
        for n, text in enumerate(texts)
    ]


def _town(reader: Reader, update: TownUpdate) -> str:
    gettext = reader.catalog.gettext
    name = reader.place(update.place)
    if not update.now.known:
        return "\n".join((name, gettext("No report known to us. That does not mean that it is safe.")))
    notes = Footnotes(shown(update.now))
    facts = [*lines(reader, update.now, notes), *notes.blocks(reader)]
    return "\n".join([name, *_news(reader, update), *facts])


def _news(reader: Reader, update: TownUpdate) -> list[str]:
    gettext = reader.catalog.gettext
    as_of = update.now.as_of
    if update.before is None or as_of is None:
        return []
    if update.before == update.now:
        text = gettext("No newer report. The last one is of {date} ({age}):")
        return [text.format(date=reader.written(as_of), age=reader.age(as_of))]
    changes = _changes(reader, update.before, update.now)
    if changes:
        return [gettext("<b>Changed:</b>"), *changes]
    if update.before.as_of is None or as_of > update.before.as_of:
        return [gettext("A newer report, nothing changed:")]
    return [gettext("Another report came in:")]


def _changes(reader: Reader, before: Situation, now: Situation) -> list[str]:
    found: list[str] = []
    for kind in ORDER:
        old, new = before.fact(kind), now.fact(kind)
        if new is None:
            continue
        value = amount(reader, new.fact)
        if old is None:
            found.append(f"• {label(reader, kind)}: {value}")
        elif (was := amount(reader, old.fact)) != value:
            found.append(f"• {label(reader, kind)}: {was} → {value}")
    return found

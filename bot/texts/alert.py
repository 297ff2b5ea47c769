"""The push. Its order is the one that warning research supports: source, hazard, place, time, what to do."""

from bot.domain.alerts import Alert, Change, ChangeKind, Urgency
from bot.domain.message import Message
from bot.domain.place import Place
from bot.domain.situation import SourcedFact
from bot.texts import actions
from bot.texts.amounts import amount
from bot.texts.facts import Footnotes, said
from bot.texts.reader import Reader
from bot.texts.split import split


def alert_message(reader: Reader, alert: Alert, place: Place) -> Message:
    texts = split(_blocks(reader, alert, place, quoted=True))
    if len(texts) > 1:
        # An alert is one message, whatever an article contains; quotes that do not fit are one tap away.
        texts = split(_blocks(reader, alert, place, quoted=False))
    buttons = (
        (actions.status(reader, place.code), actions.sources(reader, place.code)),
        (actions.contacts(reader, place.code),),
    )
    silent = alert.urgency is not Urgency.URGENT
    return Message(reader.catalog.language, texts[0], buttons, silent)


def _blocks(reader: Reader, alert: Alert, place: Place, quoted: bool) -> list[str]:
    gettext = reader.catalog.gettext
    urgent = alert.urgency is Urgency.URGENT
    heading = gettext("🔴 URGENT · {place}") if urgent else gettext("🔵 Change · {place}")
    notes = Footnotes([change.after for change in alert.changes])
    return [
        heading.format(place=reader.place(place)),
        *("\n".join(_change(reader, change, notes, quoted)) for change in alert.changes),
        *notes.blocks(reader),
        _advice(reader, alert),
    ]


def _change(reader: Reader, change: Change, notes: Footnotes, quoted: bool) -> list[str]:
    gettext = reader.catalog.gettext
    sentences = {
        ChangeKind.LEVEL_ROSE: gettext("Evacuation: <b>{now}</b>"),
        ChangeKind.FRONT_NEARER: gettext("The front came nearer. Distance: <b>{now}</b>"),
        ChangeKind.LEVEL_FELL: gettext("The newest report states a lower level. Evacuation: <b>{now}</b>"),
    }
    fact = change.after.fact
    line = sentences[change.kind].format(now=amount(reader, fact)) + notes.mark(change.after)
    found = [line, *_earlier(reader, change.before)]
    if quoted:
        found.append(f"<blockquote>{reader.plain(fact.quote)}{said(change.after, reader)}</blockquote>")
    return found


def _earlier(reader: Reader, before: SourcedFact | None) -> list[str]:
    if before is None:
        return []
    gettext = reader.catalog.gettext
    text = gettext("Before: {value} — {publisher}, {date} ({age})")
    publisher = before.source.publisher
    return [
        text.format(
            value=amount(reader, before.fact),
            publisher=reader.plain(publisher) if publisher else gettext("source not named"),
            date=reader.written(before.as_of),
            age=reader.age(before.as_of),
        )
    ]


def _advice(reader: Reader, alert: Alert) -> str:
    gettext = reader.catalog.gettext
    if any(change.kind is ChangeKind.LEVEL_FELL for change in alert.changes):
        return gettext(
            "No order is lifted by a report alone. Ask the local authorities before you stay or return."
        )
    return gettext(
        "<b>What to do:</b> follow the local authorities. If you can leave, do not wait: "
        "the nearer the front, the harder it gets. Evacuation is free; nobody may ask you for money. "
        "This bot is not the air-raid siren."
    )

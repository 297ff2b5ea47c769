"""The push. Its order is the one that warning research supports: source, hazard, place, time, what to do."""

from bot.domain.alerts import Alert, Change, ChangeKind, Urgency
from bot.domain.message import Message
from bot.domain.place import Place
from bot.domain.situation import SourcedFact
from bot.texts import actions
from bot.texts.amounts import amount
from bot.texts.facts import origin
from bot.texts.reader import Reader
from bot.texts.split import split


def alert_message(reader: Reader, alert: Alert, place: Place) -> Message:
    gettext = reader.catalog.gettext
    urgent = alert.urgency is Urgency.URGENT
    heading = gettext("🔴 URGENT · {place}") if urgent else gettext("🔵 Change · {place}")
    newest = alert.changes[0].after
    blocks = [
        heading.format(place=reader.place(place)),
        *(_change(reader, change) for change in alert.changes),
        "\n".join(origin(reader, newest)),
        _advice(reader, alert),
    ]
    buttons = (
        (actions.status(reader, place.code), actions.sources(reader, place.code)),
        (actions.contacts(reader, place.code),),
    )
    # An alert is one message, whatever an article contains: what does not fit is one tap away.
    return Message(reader.catalog.language, split(blocks)[0], buttons, silent=not urgent)


def _change(reader: Reader, change: Change) -> str:
    gettext = reader.catalog.gettext
    sentences = {
        ChangeKind.LEVEL_ROSE: gettext("Evacuation: <b>{now}</b>"),
        ChangeKind.FRONT_NEARER: gettext("The front came nearer: <b>{now}</b>"),
        ChangeKind.LEVEL_FELL: gettext("The newest report speaks of less. Evacuation: <b>{now}</b>"),
    }
    line = sentences[change.kind].format(now=amount(reader, change.after.fact))
    found = [
        line,
        *_earlier(reader, change.before),
        f"<blockquote>{reader.plain(change.after.fact.quote)}</blockquote>",
    ]
    if change.after.fact.said_by:
        found.append(f"— {reader.plain(change.after.fact.said_by)}")
    return "\n".join(found)


def _earlier(reader: Reader, before: SourcedFact | None) -> list[str]:
    if before is None:
        return []
    text = reader.catalog.gettext("Before: {value}, report of {date}")
    return [text.format(value=amount(reader, before.fact), date=reader.written(before.as_of))]


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

"""The scheduled update: what changed for each place since the last one, or how old the newest report is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.domain.message import Message
from bot.domain.overview import Overview, Report
from bot.domain.schedule import Slot
from bot.domain.situation import Situation
from bot.texts import actions
from bot.texts.amounts import amount
from bot.texts.facts import ORDER, Footnotes, label, lines, shown, stated_lines
from bot.texts.reader import Reader
from bot.texts.split import split
from bot.texts.surroundings import heading, no_own_report, of_neighbour, of_whole, worse_around

Lines = Callable[[Reader, Situation, Footnotes], list[str]]
#: Of so many places inside an area a digest tells; the others are counted, and one tap away.
MOST_INSIDE = 5


@dataclass(frozen=True, slots=True)
class TownUpdate:
    now: Overview
    #: What its chat was last told of each place in the overview, by code; None: nothing yet.
    before: Mapping[str, Situation] | None

    def last_told(self, code: str) -> Situation | None:
        return self.before[code] if self.before is not None else None


def digest_messages(reader: Reader, slot: Slot, updates: Sequence[TownUpdate]) -> list[Message]:
    """One silent message for all towns; several only where Telegram's limit demands it."""
    title = reader.catalog.gettext("🗓 <b>Your update, {date}, {slot}</b>").format(
        date=reader.written(reader.today), slot=slot
    )
    told: set[str] = set()
    texts = split([title, *(block for update in updates for block in _town(reader, update, told))])
    statuses = tuple(
        (actions.status(reader, update.now.place.code),) for update in updates[:1] if len(updates) == 1
    )
    buttons = (*statuses, (actions.my_towns(reader), actions.digest(reader)))
    last = len(texts) - 1
    return [
        Message(reader.catalog.language, text, buttons if n == last else (), silent=True)
        for n, text in enumerate(texts)
    ]


def _town(reader: Reader, update: TownUpdate, told: set[str]) -> list[str]:
    """The blocks of one followed place. `told`: the codes of the places that the digest told of above."""
    its = update.now
    blocks = [_own(reader, update)]
    told.add(its.place.code)
    for area in its.areas:
        blocks.append(_around(reader, update, area, of_whole(reader, area.place), told))
    if its.neighbour and its.nearby:
        title = of_neighbour(reader, its.place, its.neighbour)
        blocks.append(_around(reader, update, Report(its.neighbour.place, its.nearby), title, told))
    return [*blocks, *_inside(reader, update, told)]


def _own(reader: Reader, update: TownUpdate) -> str:
    its, name = update.now, heading(reader, update.now.place)
    if its.own.known:
        worse = [worse_around(reader, area) for area in its.worse_areas]
        return "\n".join((name, *worse, *_facts(reader, update, Report(its.place, its.own), lines)))
    if its.reports:
        return f"{name}\n{no_own_report(reader, its.place)}"
    nothing = reader.catalog.gettext("No report known to us. That does not mean that it is safe.")
    return f"{name}\n{nothing}"


def _around(reader: Reader, update: TownUpdate, report: Report, title: str, told: set[str]) -> str:
    """An area around the place, or the town near it."""
    if report.place.code in told:
        above = reader.catalog.gettext("Told above in this update.")
        return f"{title}\n{above}"
    told.add(report.place.code)
    stands_in = report not in update.now.areas and not update.now.own.known
    return "\n".join((title, *_facts(reader, update, report, lines if stands_in else stated_lines)))


def _inside(reader: Reader, update: TownUpdate, told: set[str]) -> list[str]:
    """The places inside an area of which there is news, and how many more there are."""
    gettext, ngettext = reader.catalog.gettext, reader.catalog.ngettext
    inside = update.now.inside
    news = [report for report in inside if report.situation != update.last_told(report.place.code)]
    if inside and not news:
        return [gettext("No newer report about a place inside it.")]
    news = [report for report in news if report.place.code not in told]
    shown_now, more = news[:MOST_INSIDE], len(news) - MOST_INSIDE
    told.update(report.place.code for report in shown_now)
    blocks = [
        "\n".join((heading(reader, report.place), *_facts(reader, update, report, lines)))
        for report in shown_now
    ]
    if more > 0:
        text = ngettext(
            "And {n} more place inside it: see the status of {place}.",
            "And {n} more places inside it: see the status of {place}.",
            more,
        )
        name = reader.plain(update.now.place.name(reader.catalog.language))
        blocks.append(text.format(n=reader.number(more), place=name))
    return blocks


def _facts(reader: Reader, update: TownUpdate, report: Report, write: Lines) -> list[str]:
    """What is new of a place, then all that is known of it, dated and with its sources."""
    notes = Footnotes(shown(report.situation))
    facts = write(reader, report.situation, notes)
    news = _news(reader, update.last_told(report.place.code), report.situation)
    return [*news, *facts, *notes.blocks(reader)]


def _news(reader: Reader, before: Situation | None, now: Situation) -> list[str]:
    gettext = reader.catalog.gettext
    as_of = now.as_of
    if before is None or as_of is None:
        return []
    if before == now:
        text = gettext("No newer report. The last one is of {date} ({age}):")
        return [text.format(date=reader.written(as_of), age=reader.age(as_of))]
    changes = _changes(reader, before, now)
    if changes:
        return [gettext("<b>Changed:</b>"), *changes]
    if before.as_of is None or as_of > before.as_of:
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

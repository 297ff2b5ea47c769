"""The status card: the answer to "must we leave, how near is the front, who says so, how old is that"."""

from collections.abc import Sequence

from bot.domain.message import Button, Buttons
from bot.domain.overview import Overview, Report
from bot.domain.place import Place, PlaceKind
from bot.domain.situation import Situation, Source
from bot.texts import actions
from bot.texts.facts import Footnotes, evidence, lines, old_mark, shown, source, stated_lines
from bot.texts.labels import labels
from bot.texts.reader import Reader
from bot.texts.rows import in_rows
from bot.texts.screen import Screen
from bot.texts.surroundings import heading, no_own_report, of_neighbour, of_whole, worse_around

#: How many of the places inside an area a card offers.
MOST_INSIDE = 8


def card(reader: Reader, its: Overview, subscribed: bool) -> Screen:
    place = its.place
    subscription = (actions.subscription(reader, place.code, subscribed),)
    contacts = actions.contacts(reader, place.code)
    if not its.reports:
        return Screen((heading(reader, place), _nothing_known(reader, place)), (subscription, (contacts,)))
    blocks = (
        heading(reader, place),
        *_own(reader, its),
        *(block for area in its.areas for block in _area(reader, area)),
        *_nearby(reader, its),
        *_inside(reader, its.inside),
    )
    proofs = (actions.sources(reader, place.code), contacts) if its.told else (contacts,)
    return Screen(blocks, (subscription, *_others(reader, its), proofs))


def evidence_card(reader: Reader, its: Overview) -> Screen:
    """Every fact on the card with its exact words, and the articles they stand in, place by place."""
    buttons = ((actions.status(reader, its.place.code), actions.contacts(reader, its.place.code)),)
    if not its.told:
        nothing = no_own_report if its.inside else _nothing_known
        return Screen((heading(reader, its.place), nothing(reader, its.place)), buttons)
    return Screen(tuple(block for report in its.told for block in _evidence(reader, report)), buttons)


def _own(reader: Reader, its: Overview) -> list[str]:
    if not its.own.known:
        return [no_own_report(reader, its.place)]
    notes = Footnotes(shown(its.own))
    # A milder report of the place itself must not hide the order for all around it.
    worse = [worse_around(reader, area) for area in its.worse_areas]
    return [*worse, "\n".join(lines(reader, its.own, notes)), *notes.blocks(reader)]


def _area(reader: Reader, area: Report) -> list[str]:
    notes = Footnotes(shown(area.situation))
    facts = stated_lines(reader, area.situation, notes)
    return ["\n".join((of_whole(reader, area.place), *facts)), *notes.blocks(reader)]


def _nearby(reader: Reader, its: Overview) -> list[str]:
    if its.neighbour is None or its.nearby is None:
        return []
    notes = Footnotes(shown(its.nearby))
    title = of_neighbour(reader, its.place, its.neighbour)
    return ["\n".join((title, *lines(reader, its.nearby, notes))), *notes.blocks(reader)]


def _inside(reader: Reader, inside: Sequence[Report]) -> list[str]:
    gettext, ngettext = reader.catalog.gettext, reader.catalog.ngettext
    if not inside:
        return []
    named = labels(reader, [report.place for report in inside[:MOST_INSIDE]])
    names, more = ", ".join(map(reader.plain, named)), len(inside) - len(named)
    if more > 0:
        names = gettext("{names} and {n} more").format(names=names, n=reader.number(more))
    text = ngettext(
        "{n} place inside it has a report: {names}.",
        "{n} places inside it have reports, the most worrying first: {names}.",
        len(inside),
    )
    return [text.format(n=reader.number(len(inside)), names=names)]


def _others(reader: Reader, its: Overview) -> Buttons:
    """The cards of the other places of which this one speaks."""
    neighbour = [its.neighbour.place] if its.neighbour else []
    offered = [*neighbour, *(report.place for report in its.inside[:MOST_INSIDE])]
    named = zip(labels(reader, offered), offered, strict=True)
    return in_rows(Button(f"📋 {label}", actions.action("status", other.code)) for label, other in named)


def _evidence(reader: Reader, report: Report) -> list[str]:
    title = reader.catalog.gettext("🔎 Sources for {place}").format(place=heading(reader, report.place))
    return [title, *_articles(reader, report.situation)]


def _articles(reader: Reader, situation: Situation) -> list[str]:
    blocks: list[str] = []
    facts = shown(situation)
    for its in dict.fromkeys(fact.source for fact in facts):
        blocks.append("\n".join(_article(reader, its)))
        blocks += [evidence(reader, fact) for fact in facts if fact.source == its]
    return blocks


def _article(reader: Reader, its: Source) -> list[str]:
    published = reader.catalog.gettext("Published {date} ({age}).")
    found = [f"📰 <b>{reader.plain(its.title)}</b>"] if its.title else []
    found.append(source(reader, its))
    found.append(published.format(date=reader.written(its.published), age=reader.age(its.published)))
    found += old_mark(reader, its.published)
    if its.note:
        found.append(f"<i>{reader.plain(its.note)}</i>")
    return found


def _nothing_known(reader: Reader, place: Place) -> str:
    gettext = reader.catalog.gettext
    if place.kind is PlaceKind.SETTLEMENT:
        return gettext(
            "We know no report about this place or from near it. That does not mean that it is safe: "
            "ask the local authorities or call 112."
        )
    return gettext(
        "We know no report about this place. That does not mean that it is safe: "
        "ask the local authorities or call 112."
    )

"""The status card: the answer to "must we leave, how near is the front, who says so, how old is that"."""

from bot.domain.place import Place
from bot.domain.situation import Situation, Source
from bot.texts import actions
from bot.texts.facts import Footnotes, evidence, lines, old_mark, shown, source
from bot.texts.reader import Reader
from bot.texts.screen import Screen


def card(reader: Reader, place: Place, situation: Situation, subscribed: bool) -> Screen:
    buttons = (
        (actions.subscription(reader, place.code, subscribed),),
        (actions.sources(reader, place.code), actions.contacts(reader, place.code)),
    )
    if not situation.known:
        return Screen((reader.place(place), _nothing_known(reader)), (buttons[0], (buttons[1][1],)))
    notes = Footnotes(shown(situation))
    facts = "\n".join(lines(reader, situation, notes))
    return Screen((reader.place(place), facts, *notes.blocks(reader)), buttons)


def evidence_card(reader: Reader, place: Place, situation: Situation) -> Screen:
    """Every fact on the card with its exact words, and the articles they stand in."""
    gettext = reader.catalog.gettext
    buttons = ((actions.status(reader, place.code), actions.contacts(reader, place.code)),)
    if not situation.known:
        return Screen((reader.place(place), _nothing_known(reader)), buttons)
    blocks = [gettext("🔎 Sources for {place}").format(place=reader.place(place))]
    facts = shown(situation)
    for its in dict.fromkeys(fact.source for fact in facts):
        blocks.append("\n".join(_article(reader, its)))
        blocks += [evidence(reader, fact) for fact in facts if fact.source == its]
    return Screen(tuple(blocks), buttons)


def _article(reader: Reader, its: Source) -> list[str]:
    published = reader.catalog.gettext("Published {date} ({age}).")
    found = [f"📰 <b>{reader.plain(its.title)}</b>"] if its.title else []
    found.append(source(reader, its))
    found.append(published.format(date=reader.written(its.published), age=reader.age(its.published)))
    found += old_mark(reader, its.published)
    if its.note:
        found.append(f"<i>{reader.plain(its.note)}</i>")
    return found


def _nothing_known(reader: Reader) -> str:
    return reader.catalog.gettext(
        "We know no report about this place. That does not mean that it is safe: "
        "ask the local authorities or call 112."
    )

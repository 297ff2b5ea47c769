"""Facts as lines, and the articles behind them as lines: never one without the other."""

from datetime import date
from html import escape
from urllib.parse import urlsplit

from bot.domain.fact import EvacuationLevel, FactKind
from bot.domain.situation import Situation, Source, SourcedFact, Statement
from bot.texts.amounts import amount
from bot.texts.reader import Reader
from bot.texts.split import size
from bot.texts.terms import term_lines

#: The order in which people need to know.
ORDER = (
    FactKind.EVACUATION,
    FactKind.FRONT_DISTANCE_KM,
    FactKind.POPULATION_NOW,
    FactKind.POPULATION_PREWAR,
    FactKind.SHELLING,
)
#: A longer address is not linked: its line must fit into a message.
_LONGEST_LINK = 2048
_LEVEL_MARKS = {EvacuationLevel.NONE: "⚪", EvacuationLevel.URGED: "🟠", EvacuationLevel.MANDATORY: "🔴"}


def level_mark(fact: SourcedFact | None) -> str:
    """A colour for the evacuation level. None is white, never green: silence is not safety."""
    return _LEVEL_MARKS[fact.fact.evacuation.level if fact else EvacuationLevel.NONE]


class Footnotes:
    """Numbers the articles behind a text, so that each fact points to its own when they are several."""

    def __init__(self, facts: list[SourcedFact]) -> None:
        ordered = sorted(facts, key=lambda fact: (-fact.as_of.toordinal(), -fact.source.article_id))
        self._first = {(fact.source.article_id, fact.as_of): fact for fact in reversed(ordered)}
        self._order = list(dict.fromkeys((fact.source.article_id, fact.as_of) for fact in ordered))

    def mark(self, fact: SourcedFact) -> str:
        if len(self._order) == 1:
            return ""
        return f" [{self._order.index((fact.source.article_id, fact.as_of)) + 1}]"

    def blocks(self, reader: Reader) -> list[str]:
        """For each article its date, its age, whether it is old, and who published it."""
        numbered = len(self._order) > 1
        return [
            "\n".join(origin(reader, self._first[key], f"[{number}] " if numbered else ""))
            for number, key in enumerate(self._order, 1)
        ]


def shown(situation: Situation) -> list[SourcedFact]:
    """Every fact that the lines of this situation speak of."""
    statements = [situation.statements[kind] for kind in ORDER if kind in situation.statements]
    return [fact for s in statements for fact in (s.newest, *s.contradicting)]


def lines(reader: Reader, situation: Situation, notes: Footnotes) -> list[str]:
    """What is known, the most urgent first; what contradicts it stands beside it.

    No word on evacuation is said too: silence must not look like safety.
    """
    stated = stated_lines(reader, situation, notes)
    if FactKind.EVACUATION in situation.statements:
        return stated
    silence = reader.catalog.gettext(
        "⚪ Evacuation: no report known to us. That does not mean that it is safe."
    )
    return [silence, *stated]


def stated_lines(reader: Reader, situation: Situation, notes: Footnotes) -> list[str]:
    """The same without a line for what no report speaks of."""
    evacuation = _evacuation(reader, situation.statements.get(FactKind.EVACUATION), notes)
    people = _people(reader, situation, notes)
    front = _line(reader, situation, FactKind.FRONT_DISTANCE_KM, notes)
    shelling = _line(reader, situation, FactKind.SHELLING, notes)
    return [*evacuation, *front, *people, *shelling]


def label(reader: Reader, kind: FactKind) -> str:
    gettext = reader.catalog.gettext
    return {
        FactKind.EVACUATION: gettext("Evacuation"),
        FactKind.FRONT_DISTANCE_KM: gettext("Distance to the front"),
        FactKind.POPULATION_NOW: gettext("People remaining"),
        FactKind.POPULATION_PREWAR: gettext("People before the war"),
        FactKind.SHELLING: gettext("Shelling"),
    }[kind]


def said(fact: SourcedFact, reader: Reader) -> str:
    """Who said it, where the article names somebody."""
    return f" — {reader.plain(fact.fact.said_by)}" if fact.fact.said_by else ""


def origin(reader: Reader, fact: SourcedFact, mark: str = "") -> list[str]:
    """The lines that date a fact and name its source."""
    dated, *old = date_lines(reader, fact.as_of)
    return [f"{mark}{dated}", *old, source(reader, fact.source)]


def date_lines(reader: Reader, as_of: date) -> list[str]:
    text = reader.catalog.gettext("As of {date} ({age})")
    return [text.format(date=reader.written(as_of), age=reader.age(as_of)), *old_mark(reader, as_of)]


def old_mark(reader: Reader, day: date) -> list[str]:
    text = reader.catalog.gettext("⚠️ <b>OLD.</b> The situation may be different now.")
    return [text] if reader.is_old(day) else []


def source(reader: Reader, its: Source) -> str:
    gettext = reader.catalog.gettext
    name = reader.plain(its.publisher) if its.publisher else gettext("not named")
    link = escape(its.url or "")
    if size(link) <= _LONGEST_LINK and urlsplit(link).scheme in {"http", "https"}:
        name = f'<a href="{link}">{name}</a>'
    line = gettext("Source: {publisher}.").format(publisher=name)
    return " ".join((line, gettext("Not independently verified."))) if its.unverified else line


def _evacuation(reader: Reader, statement: Statement | None, notes: Footnotes) -> list[str]:
    if statement is None:
        return []
    fact = statement.newest
    value = f"<b>{amount(reader, fact.fact)}</b>{said(fact, reader)}{notes.mark(fact)}"
    line = f"{level_mark(fact)} {label(reader, FactKind.EVACUATION)}: {value}"
    return [line, *term_lines(reader, fact), *_others(reader, statement, notes)]


def _people(reader: Reader, situation: Situation, notes: Footnotes) -> list[str]:
    now = situation.statements.get(FactKind.POPULATION_NOW)
    before = situation.statements.get(FactKind.POPULATION_PREWAR)
    if now is None or before is None:
        kind = FactKind.POPULATION_NOW if now else FactKind.POPULATION_PREWAR
        return _line(reader, situation, kind, notes)
    text = reader.catalog.gettext(
        "👥 People remaining: <b>{now}</b>{now_mark} of {before}{before_mark} before the war"
    )
    line = text.format(
        now=amount(reader, now.newest.fact),
        now_mark=notes.mark(now.newest),
        before=amount(reader, before.newest.fact),
        before_mark=notes.mark(before.newest),
    )
    return [line, *_others(reader, now, notes), *_others(reader, before, notes)]


_MARKS = {
    FactKind.FRONT_DISTANCE_KM: "📍",
    FactKind.POPULATION_NOW: "👥",
    FactKind.POPULATION_PREWAR: "👥",
    FactKind.SHELLING: "💥",
}


def _line(reader: Reader, situation: Situation, kind: FactKind, notes: Footnotes) -> list[str]:
    statement = situation.statements.get(kind)
    if statement is None:
        return []
    fact = statement.newest
    value = f"<b>{amount(reader, fact.fact)}</b>{notes.mark(fact)}"
    return [f"{_MARKS[kind]} {label(reader, kind)}: {value}", *_others(reader, statement, notes)]


def _others(reader: Reader, statement: Statement, notes: Footnotes) -> list[str]:
    text = reader.catalog.gettext("   ↔ another report: {value}")
    return [
        text.format(value=f"<b>{amount(reader, f.fact)}</b>{said(f, reader)}{notes.mark(f)}")
        for f in statement.contradicting
    ]


def evidence(reader: Reader, sourced: SourcedFact) -> str:
    """A fact with its exact words, and with its date where that is not its article's."""
    fact = sourced.fact
    dated = [] if sourced.as_of == sourced.source.published else date_lines(reader, sourced.as_of)
    return "\n".join(
        (
            f"<b>{label(reader, fact.kind)}: {amount(reader, fact)}</b>{said(sourced, reader)}",
            *dated,
            f"<blockquote>{reader.plain(fact.quote)}</blockquote>",
        )
    )

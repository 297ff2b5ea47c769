"""An extraction as a line of `evacbot extract --json`, and as text for a terminal."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict

from bot.domain.fact import Evacuation, Extraction, Fact, FactKind, FactValue, Qualifier, Shelling, Terms
from bot.extraction.levels import MORE_SPECIFIC
from bot.extraction.namesakes import LeftOut
from bot.places import Gazetteer

#: "Fewer than 1,000" says less than "about 500".
_PRECISE = (Qualifier.AT_MOST, Qualifier.AT_LEAST, Qualifier.RANGE, Qualifier.ABOUT, Qualifier.EXACT)


def towns_json(file_id: str, extraction: Extraction, gazetteer: Gazetteer) -> dict[str, object]:
    """The documented object, towns in the order of their first evidence.

    "contested" lists the kinds of which the article states what cannot all be true; the first is shown.
    """
    by_place: dict[str, list[Fact]] = defaultdict(list)
    for fact in extraction.facts:
        by_place[fact.place].append(fact)
    return {
        "id": file_id,
        "language": extraction.language,
        "as_of": extraction.as_of.isoformat() if extraction.as_of else None,
        "unverified": extraction.unverified,
        "towns": [_town(code, facts, gazetteer) for code, facts in by_place.items()],
    }


def marked(text: str, extraction: Extraction, gazetteer: Gazetteer, left_out: Sequence[LeftOut] = ()) -> str:
    """The text with each quote as ⟦quote⟧[number], and below it the facts by number and the names left out.

    Control characters are shown as \ufffd, so that an article cannot command the terminal.
    """
    numbers = {
        span: number
        for number, span in enumerate(dict.fromkeys((fact.start, fact.end) for fact in extraction.facts), 1)
    }
    lines = [
        f"[{numbers[fact.start, fact.end]}] {_line(fact, gazetteer, extraction.facts)}"
        for fact in extraction.facts
    ]
    body = _bracketed(text, numbers)
    shown = "".join(letter if letter.isprintable() or letter in "\n\t" else "\ufffd" for letter in body)
    unclear = [f"{name.name}: {name.reason}; left out" for name in left_out]
    return "\n".join((shown, "", *(lines or ["No facts found."]), *(["", *unclear] if unclear else [])))


def _town(code: str, facts: Sequence[Fact], gazetteer: Gazetteer) -> dict[str, object]:
    place = gazetteer.get(code)
    by_kind = {kind: [fact for fact in facts if fact.kind is kind] for kind in FactKind}
    shown = {kind: _most_specific(stated) for kind, stated in by_kind.items() if stated}
    now = shown.get(FactKind.POPULATION_NOW)
    return {
        "town": place.name_en if place else code,
        "place": code,
        "population_now": _value(now),
        "population_now_qualifier": now.qualifier.value if now else None,
        **{kind.value: _value(shown.get(kind)) for kind in FactKind if kind is not FactKind.POPULATION_NOW},
        "contested": [kind.value for kind, stated in by_kind.items() if _is_contested(stated)],
        "evidence": {kind.value: _evidence(fact) for kind, fact in shown.items()},
    }


def _evidence(fact: Fact) -> dict[str, object]:
    """Where it stands and who said it; of an order those terms that are stated, dates as YYYY-MM-DD."""
    shown: dict[str, object] = {
        "quote": fact.quote,
        "start": fact.start,
        "end": fact.end,
        "said_by": fact.said_by,
    }
    if fact.terms is not None:
        stated = {name: value for name, value in asdict(fact.terms).items() if value is not None}
        shown["terms"] = {name: str(value) for name, value in stated.items()}
    return shown


def _value(fact: Fact | None) -> object:
    if fact is None:
        return None
    return _plain(fact.value)


def _plain(value: FactValue) -> int | float | str:
    if isinstance(value, Evacuation | Shelling):
        return value.value
    return int(value) if value == int(value) else value


def _most_specific(facts: Sequence[Fact]) -> Fact:
    """The fact that says most, where the others agree with it; else the first."""
    if _is_contested(facts):
        return facts[0]
    return max(facts, key=_weight)


def _weight(fact: Fact) -> int:
    if fact.value in MORE_SPECIFIC:
        return MORE_SPECIFIC.index(fact.value)
    return _PRECISE.index(fact.qualifier)


def _is_contested(facts: Sequence[Fact]) -> bool:
    return any(not _agree(one, other) for one in facts for other in facts)


def _agree(one: Fact, other: Fact) -> bool:
    if isinstance(one.value, str) or isinstance(other.value, str):
        return (one.value is Evacuation.NONE) == (other.value is Evacuation.NONE)
    (low, high), (other_low, other_high) = _span(one), _span(other)
    return low <= other_high and other_low <= high


def _span(fact: Fact) -> tuple[float, float]:
    """The lowest and the highest number that the statement allows."""
    value = float(fact.value)
    match fact.qualifier:
        case Qualifier.RANGE if fact.bounds:
            return fact.bounds
        case Qualifier.AT_MOST:
            return 0.0, value
        case Qualifier.AT_LEAST:
            return value, float("inf")
        case Qualifier.ABOUT:
            return value * 0.9, value * 1.1
        case _:
            return value, value


def _bracketed(text: str, numbers: dict[tuple[int, int], int]) -> str:
    inserts: list[tuple[int, int, str]] = []
    for (start, end), number in numbers.items():
        inserts += [(start, 1, "⟦"), (end, 0, f"⟧[{number}]")]
    parts, position = [], 0
    for at, _, mark in sorted(inserts, key=lambda insert: insert[:2]):
        parts += [text[position:at], mark]
        position = at
    return "".join((*parts, text[position:]))


def _line(fact: Fact, gazetteer: Gazetteer, facts: Sequence[Fact]) -> str:
    place = gazetteer.get(fact.place)
    hedge = "" if fact.qualifier is Qualifier.EXACT else f" ({fact.qualifier.value.replace('_', ' ')})"
    name = place.name_en if place else fact.place
    speaker = f"; said by {fact.said_by}" if fact.said_by else ""
    day = f"; as of {fact.as_of.isoformat()}" if fact.as_of else ""
    alike = [other for other in facts if (other.place, other.kind) == (fact.place, fact.kind)]
    contested = "; contested" if _is_contested(alike) else ""
    return (
        f"{name}: {fact.kind.value} = {_plain(fact.value)}{hedge}{_of_order(fact)}{speaker}{day}{contested}"
    )


def _of_order(fact: Fact) -> str:
    terms = fact.terms or Terms()
    stated = (
        ("for", terms.covers),
        ("ordered by", terms.ordered_by),
        ("from", terms.starts),
        ("until", terms.ends),
    )
    return "".join(f"; {word} {value}" for word, value in stated if value)

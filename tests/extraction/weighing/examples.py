"""Candidates of labelled passages, each with what it states."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.fact import FactKind
from bot.extraction.prepared import prepared
from bot.extraction.spans import overlap
from bot.extraction.weighing import SORTS, Candidate, Sort
from bot.places import Gazetteer
from tests.extraction.corpus.scoring import is_about

from .passages import Labelled

#: What states nothing.
NOTHING = "-"


@dataclass(slots=True)
class Example:
    clues: tuple[str, ...]
    #: None where it is not clear which of the candidates for a town states it.
    label: str | None
    #: Those of one bag are about one town of one text, of which at least one states `told`.
    bag: tuple[int, str] | None = None
    told: str = NOTHING
    passage: int = 0
    #: How much it counts.
    weight: float = 1.0


def examples(labelled: Iterable[Labelled | None], gazetteer: Gazetteer) -> dict[Sort, list[Example]]:
    """Those of each text; one that is None is left out, and keeps its number."""
    found: dict[Sort, list[Example]] = {sort: [] for sort in Sort}
    for number, its in enumerate(labelled):
        text = prepared(its.text, gazetteer, its.published) if its else None
        if its is None or text is None:
            continue
        candidates = [
            (candidate, clues)
            for passage in text.passages
            if text.credibility.is_told(passage)
            for candidate, clues in text.weigher.candidates(passage)
        ]
        beside: dict[tuple[Sort, str], set[int]] = {}
        for candidate, _ in candidates:
            of_town = (candidate.sort, candidate.place.code)
            beside.setdefault(of_town, set()).add(candidate.passage.number)
        for candidate, clues in candidates:
            code = candidate.place.code
            example = Example(tuple(sorted(clues)), NOTHING, passage=candidate.passage.number)
            values = its.told.get(code, {})
            if candidate.quantity is not None:
                example.label = _label_of_number(candidate.sort, candidate.quantity.value, values)
            elif (told := values.get(kinds_of(candidate.sort)[0])) and its.quotes:
                # Elsewhere the text may tell a lower level, which nobody has marked.
                example.label = str(told[0]) if _is_quoted(its, candidate) else None
            elif told:
                example.bag, example.told = (number, code), str(told[0])
                example.label = example.told if len(beside[candidate.sort, code]) == 1 else None
            if example.label == NOTHING:
                example.weight = its.weight_of_nothing
            found[candidate.sort].append(example)
    return found


def _is_quoted(its: Labelled, candidate: Candidate) -> bool:
    """Whether its passage is one that states the fact."""
    span = (candidate.passage.start, candidate.passage.start + len(candidate.passage.text))
    return any(
        quote.kind == kinds_of(candidate.sort)[0]
        and candidate.place.code in quote.codes
        and overlap(span, (quote.start, quote.end))
        for quote in its.quotes
    )


def _label_of_number(sort: Sort, value: float, values: Mapping[str, Sequence[Any]]) -> str:
    for kind in kinds_of(sort):
        if any(is_about(told, value) for told in values.get(kind, ())):
            return kind
    return NOTHING


def kinds_of(sort: Sort) -> list[FactKind]:
    return [kind for kind, its in SORTS.items() if its is sort]

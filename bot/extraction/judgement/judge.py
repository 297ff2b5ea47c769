"""Which of the statements of one text are told."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.domain.fact import Evacuation, FactKind, Terms
from bot.extraction import withholding
from bot.extraction.finding import Finding
from bot.extraction.judgement.signs import Signs
from bot.extraction.judgement.statement import NUMBERS, Statement, statements_of
from bot.extraction.levels import ORDERS
from bot.extraction.passage import Passage
from bot.extraction.prepared import Prepared
from bot.extraction.spans import overlap
from bot.extraction.terms import stated_around
from bot.extraction.trees import Trees, shipped
from bot.extraction.weighing import SORTS, Candidate, Sort, Weighed

#: So likely has to be what a rule found, or what contradicts it and was found as well.
_SURE_BY_RULES = 0.5
_SURE_BESIDE = 0.3
#: So likely what no rule found.
_SURE_BY_WORDS = 0.7
#: What no rule found and is less likely by its words is hardly ever sure; what is fainter they do not say.
_MAY_BE_SURE = 0.4
_FAINT = 0.05
#: So likely a passage that names no town has to go on about the one of which it tells an order.
_CLEAR = 0.6


def load_trees() -> Trees:
    """Those that judge the statements of every language."""
    return shipped("bot.extraction.judgement")


def told(
    text: Prepared, found: Sequence[tuple[Passage, Finding]], trees: Trees
) -> list[tuple[Passage, Finding]]:
    """What rules found and is likely enough; and of what they found nothing likely of, the likeliest."""
    statements = stated(text, found)
    signs = Signs(text, statements)
    likely = {
        its: trees.likely(signs.of(its)) for its in statements if its.found or its.likely >= _MAY_BE_SURE
    }
    read = {its for its in likely if its.found and likely[its] >= _SURE_BY_RULES}
    kinds = {(its.place, its.kind) for its in read}
    beside = (its for its in likely if its.found and (its.place, its.kind) in kinds)
    read |= {its for its in beside if _contradicts(its, likely)}
    sure = sorted(
        (its for its in likely if likely[its] >= _SURE_BY_WORDS), key=likely.__getitem__, reverse=True
    )
    as_found = [*_as_found(found, read)]
    return [*as_found, *_as_weighed(as_found, read, sure)]


def _contradicts(its: Statement, likely: Mapping[Statement, float]) -> bool:
    """Whether it is told beside another value.

    That an order is lifted stands beside an order so seldom that nothing could be learnt of it.
    """
    return its.value is Evacuation.NONE or likely[its] >= _SURE_BESIDE


def stated(text: Prepared, found: Sequence[tuple[Passage, Finding]]) -> list[Statement]:
    """All that a text may state, by its rules or by its words."""
    return statements_of(found, _weighed(text))


def _as_found(
    found: Sequence[tuple[Passage, Finding]], read: Collection[Statement]
) -> Iterator[tuple[Passage, Finding]]:
    keys = {its.key for its in read}
    for passage, finding in found:
        places = tuple(place for place in finding.places if (place, finding.kind, finding.value) in keys)
        if places:
            yield passage, replace(finding, places=places)


def _as_weighed(
    as_found: Sequence[tuple[Passage, Finding]], read: Collection[Statement], sure: Sequence[Statement]
) -> Iterator[tuple[Passage, Finding]]:
    """One of each kind of a place of which rules read none; and of a number one statement alone."""
    kinds = {(its.place, its.kind) for its in read}
    numbers = _Numbers(as_found)
    for its in sure:
        if (its.place, its.kind) in kinds:
            continue
        by_likelihood = sorted(its.weighed, key=lambda each: each[1].likely, reverse=True)
        free = (
            (passage, finding)
            for passage, weighed, finding in by_likelihood
            if _is_clear(weighed.candidate) and numbers.is_free(passage, weighed.candidate)
        )
        passage, finding = next(free, (None, None))
        if passage is not None and finding is not None:
            kinds.add((its.place, its.kind))
            yield passage, finding


def _is_clear(candidate: Candidate) -> bool:
    """Whether an order is clearly of its town: where the passage names none, it may be of a whole region."""
    return candidate.sort is not Sort.EVACUATION or candidate.likely is None or candidate.likely >= _CLEAR


class _Numbers:
    """Those that are told: by rules with the words around them, by words each alone."""

    def __init__(self, found: Iterable[tuple[Passage, Finding]]) -> None:
        self._read: dict[int, list[Finding]] = {}
        for passage, finding in found:
            if finding.kind in NUMBERS:
                self._read.setdefault(passage.number, []).append(finding)
        self._taken: set[tuple[int, int, Sort]] = set()

    def is_free(self, passage: Passage, candidate: Candidate) -> bool:
        """Whether it is no number, or one that is not told yet; it is from now on."""
        if candidate.quantity is None:
            return True
        read = self._read.get(passage.number, ())
        number = (passage.number, candidate.start, candidate.sort)
        if number in self._taken or any(_is_read(candidate, its) for its in read):
            return False
        self._taken.add(number)
        return True


def _is_read(candidate: Candidate, finding: Finding) -> bool:
    """Whether a rule read it, also as the total of which a share was reckoned."""
    if SORTS[finding.kind] is not candidate.sort or not overlap(
        (candidate.start, candidate.end), (finding.start, finding.end)
    ):
        return False
    is_its_value = candidate.quantity is not None and candidate.quantity.value == finding.value
    return is_its_value or finding.is_reckoned


def _weighed(text: Prepared) -> Iterator[tuple[Passage, Weighed, Finding]]:
    for passage in text.passages:
        if not text.credibility.is_told(passage):
            continue
        orders = _Orders(text, passage)
        for its in text.weigher.weighed(passage):
            if its.likely < _FAINT:
                continue
            finding = text.weigher.finding(its)
            if finding.kind is FactKind.EVACUATION:
                order = orders.at(Evacuation(str(finding.value)))
                if order.is_withheld:
                    continue
                finding = replace(finding, terms=order.terms)
            if not text.credibility.is_over(passage, finding):
                yield passage, its, finding


class _Order(NamedTuple):
    is_withheld: bool
    terms: Terms | None


class _Orders:
    """Those of one passage; they are the same for all its towns."""

    def __init__(self, text: Prepared, passage: Passage) -> None:
        self._text = text
        self._passage = passage
        self._known: dict[Evacuation, _Order] = {}

    def at(self, level: Evacuation) -> _Order:
        if level not in self._known:
            self._known[level] = self._order(level)
        return self._known[level]

    def _order(self, level: Evacuation) -> _Order:
        text, passage, cues = self._text, self._passage, self._text.grammar.orders
        terms = stated_around(passage, level, text.grammar.terms, text.subjects, text.timing.published)
        is_withheld = (
            withholding.is_taken_back(passage, text.subjects, cues)
            or withholding.is_lifted_for_some(passage, cues)
            or (level in ORDERS and withholding.is_to_come(passage, terms, cues))
        )
        return _Order(is_withheld, terms)

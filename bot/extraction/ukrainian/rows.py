"""Rows of towns whose last count says whom they count: "У Лимані — дві тисячі, у Яровій — 300 людей"."""

from collections.abc import Iterator, Sequence

from bot.domain.fact import FactKind
from bot.extraction.finding import Finding
from bot.extraction.passage import Passage
from bot.extraction.ukrainian.phrases import rule

_PAIR = r"(?:у|в) <ONE_TOWN>\s*[—–-] ?<COUNT>"
_ROW = rule(rf"(?<!\w){_PAIR}(?:(?:[,;]|,? (?:і|й|та|а)) {_PAIR})+ <PEOPLE>")
_ONE = rule(_PAIR)
#: "У Лимані — 3, у Дружківці — 22 тисячі людей": whether thousands are meant is not told.
_IN_THOUSANDS, _FEWER_THAN = 10_000, 1000


def before(passage: Passage, findings: Sequence[Finding]) -> Iterator[Finding]:
    """The counts that stand in a row before one of `findings`, which ends it."""
    row = _ROW.search(passage.shadow) if len(passage.counts) > 1 else None
    if row is None:
        return
    last = [its for its in findings if row.start() <= its.start and its.end == row.end()]
    told = [its for its in last if its.kind is FactKind.POPULATION_NOW and isinstance(its.value, float)]
    for found in _ONE.finditer(passage.shadow, row.start(), told[0].start) if told else ():
        pair = passage.only_count_of_a_town(*found.span())
        place = pair[1].place if pair else None
        if pair is None or place is None:
            return
        count = pair[0]
        in_thousands = isinstance(told[0].value, float) and told[0].value >= _IN_THOUSANDS
        if not (in_thousands and count.value < _FEWER_THAN):
            yield Finding.measured(FactKind.POPULATION_NOW, (place,), count, *found.span())

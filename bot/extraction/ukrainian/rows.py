"""Rows of towns whose last count says whom they count: "У Лимані — дві тисячі, у Яровій — 300 людей"."""

from collections.abc import Iterator, Sequence

from bot.domain.fact import FactKind
from bot.domain.place import PlaceKind
from bot.extraction.finding import Finding
from bot.extraction.mention import Role
from bot.extraction.passage import AREA, COUNT, HROMADA, OTHER, TOWN, Passage
from bot.extraction.ukrainian import guards
from bot.extraction.ukrainian.counting import CUES
from bot.extraction.ukrainian.phrases import rule

_PAIR = r"(?:у|в) <ONE_TOWN>\s*[—–-] ?<COUNT>"
_ROW = rule(rf"(?<!\w){_PAIR}(?:(?:[,;]|,? (?:і|й|та|а)) {_PAIR})+ <PEOPLE>")
_ONE = rule(_PAIR)
#: "У Лиманській громаді лишається 9 тисяч людей, у Лимані — 2 800": of its town.
_REST = rf"[^.;:,{TOWN}{OTHER}{COUNT}]"
_IN_ITS_TOWN = rule(
    rf"(?<!\w)(?:у|в|території) (?:(?>[{HROMADA}{AREA}]+)|громад[іи]){_REST}{{0,40}}?\s"
    rf"(?P<total>(?>{COUNT}+)) <PEOPLE>{_REST}{{0,20}}?[,:] "
    rf"(?:а |із них |з них |зокрема |у тому числі )?(?:(?:у|в) (?:м\. ?|місті |селищі )?<ONE_TOWN>"
    rf"\s*[—–-] ?(?P<m>(?>{COUNT}+))"
    r"|<N>(?: <PEOPLE>)?\s*[—–-]? ?(?:у|в) <ONE_TOWN>)(?=\s*(?:[.,;!)»”]|$))"
)
#: "У Лимані — 3, у Дружківці — 22 тисячі людей": whether thousands are meant is not told.
_LEAVES_OUT = 200
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


def in_its_town(passage: Passage) -> Iterator[Finding]:
    """The count of a town that follows that of its hromada."""
    found = _IN_ITS_TOWN.search(passage.shadow) if len(passage.counts) > 1 else None
    if found is None or guards.unsure(passage, *found.span()):
        return
    told = passage.shadow[: found.end()]
    if CUES.others.search(told) or CUES.prewar.search(told) or not CUES.now.search(told):
        return
    total = passage.count_at(found.start("total"))
    count = passage.count_at(found.start("n") if found["n"] else found.start("m"))
    town = next(m for m in reversed(passage.mentions) if m.end <= found.end() and m.role is Role.TOWN)
    place = town.place
    hromadas = {m.place.code for m in passage.mentions if m.place and m.place.kind is PlaceKind.HROMADA}
    is_within = place is not None and (not hromadas or place.parent in hromadas)
    # "9 тисяч людей, у Лимані — дві": whether thousands are meant is not told.
    is_plain = count.counts_heads and _LEAVES_OUT * count.value > total.value > count.value
    if place is not None and is_within and is_plain:
        yield Finding.measured(
            FactKind.POPULATION_NOW, (place,), count, min(town.start, count.start), found.end()
        )

"""Learning which town a sentence that names none goes on about: the trees of `bot.extraction.antecedents`."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from unittest.mock import patch

from bot.domain.fact import FactKind
from bot.domain.place import Place
from bot.extraction import extract, subjects
from bot.extraction import prepared as reading
from bot.extraction.antecedents.signs import signs
from bot.extraction.passage import Passage
from bot.extraction.prepared import Prepared, prepared
from bot.extraction.spans import overlap
from bot.extraction.trees import Trees
from bot.extraction.weighing import SORTS, Sort
from bot.places import Gazetteer
from tests.extraction.corpus.scoring import is_about, same

from .boosting import Boosting, boosted
from .examples import kinds_of
from .passages import Labelled

#: [start:end] of a passage, the codes of the towns that it is about, and whether it may be about several.
Statement = tuple[int, int, set[str], bool]

_BOOSTING = Boosting(trees=80, depth=4, rate=0.1, fewest_in_a_leaf=15)


@dataclass(frozen=True, slots=True)
class Carried:
    """The signs of one town at one sentence that states something, and whether it is about it."""

    signs: tuple[float, ...]
    is_meant: bool
    #: How much it counts.
    weight: float = 1.0


def learn_trees(labelled: Sequence[Labelled], gazetteer: Gazetteer) -> Trees:
    """At first from what is stated alone; then also from what is told wrongly if a town is always chosen."""
    examples = list(_stated(labelled, gazetteer))
    with reading_by(_learnt(examples)), patch.object(subjects, "LIKELY", 0.0):
        examples += _mistaken(labelled, gazetteer)
    return _learnt(examples)


def _learnt(examples: Iterable[Carried]) -> Trees:
    return boosted([(its.signs, its.is_meant, its.weight) for its in examples], _BOOSTING)


@contextmanager
def reading_by(trees: Trees | None) -> Iterator[None]:
    """Texts are read by these trees, or by the rules alone."""
    with patch.object(reading, "load_trees", return_value=trees):
        yield


def _stated(labelled: Iterable[Labelled], gazetteer: Gazetteer) -> Iterator[Carried]:
    """Of each statement in a sentence without a town that a label tells of some town of the text."""
    for its in labelled:
        with reading_by(Trees(0.0, ())):
            text = prepared(its.text, gazetteer, its.published)
        for passage in text.passages if text else ():
            for start, end, meant, several in (*_numbers(passage, its), *_quotes(passage, its)):
                for place, shown in _shown(text, passage, (start, end), several=several):
                    yield Carried(shown, place.code in meant)


def _mistaken(labelled: Iterable[Labelled], gazetteer: Gazetteer) -> Iterator[Carried]:
    """Of each fact of a sentence without a town that no label tells."""
    for its in labelled:
        text = prepared(its.text, gazetteer, its.published)
        for fact in extract(its.text, gazetteer, its.published).facts if text else ():
            told = its.told.get(fact.place, {}).get(fact.kind, ())
            if text is None or any(same(fact.kind, each, fact.value) for each in told):
                continue
            passage = next(one for one in reversed(text.passages) if one.start <= fact.start)
            span = (fact.start - passage.start, fact.end - passage.start)
            several = SORTS[fact.kind] in (Sort.EVACUATION, Sort.SHELLING)
            for place, shown in _shown(text, passage, span, several=several):
                if place.code == fact.place:
                    yield Carried(shown, is_meant=False, weight=its.weight_of_nothing)


def _shown(
    text: Prepared | None, passage: Passage, span: tuple[int, int], *, several: bool
) -> Iterator[tuple[Place, tuple[float, ...]]]:
    """The towns of which the trees are asked, with their signs."""
    scene = text.subjects.scene(passage, *span, several=several) if text else None
    for place, shown in signs(scene) if scene else ():
        yield place, tuple(map(float, shown))


def _numbers(passage: Passage, its: Labelled) -> Iterator[Statement]:
    """The numbers that a label tells of some town."""
    for sort, numbers in ((Sort.COUNT, passage.counts), (Sort.LENGTH, passage.lengths)):
        kinds = kinds_of(sort)
        for number in numbers:
            meant = {
                code
                for code, told in its.told.items()
                if any(is_about(each, number.value) for kind in kinds for each in told.get(kind, ()))
            }
            if meant:
                yield number.start, number.end, meant, False


def _quotes(passage: Passage, its: Labelled) -> Iterator[Statement]:
    """The statements without a number that it holds, or begins with."""
    meant: dict[tuple[int, int, str], set[str]] = {}
    for quote in its.quotes:
        if SORTS[FactKind(quote.kind)] in (Sort.EVACUATION, Sort.SHELLING):
            start, end = quote.start - passage.start, quote.end - passage.start
            if overlap((start, end), (0, len(passage.text))):
                of_quote = (max(0, start), min(end, len(passage.text)), quote.kind)
                meant.setdefault(of_quote, set()).update(quote.codes)
    for (start, end, _), codes in meant.items():
        yield start, end, codes, True

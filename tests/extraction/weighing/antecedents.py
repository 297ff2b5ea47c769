"""Learning which town a sentence that names none goes on about: the trees of `bot.extraction.antecedents`."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

from sklearn.ensemble import HistGradientBoostingClassifier

from bot.domain.fact import FactKind
from bot.domain.place import Place
from bot.extraction import extract, subjects
from bot.extraction import prepared as reading
from bot.extraction.antecedents import Trees
from bot.extraction.antecedents.signs import signs
from bot.extraction.antecedents.trees import Node
from bot.extraction.passage import Passage
from bot.extraction.prepared import Prepared, prepared
from bot.extraction.spans import overlap
from bot.extraction.weighing import SORTS, Sort
from bot.places import Gazetteer
from tests.extraction.corpus.scoring import is_about, same

from .examples import kinds_of
from .passages import Labelled

#: [start:end] of a passage, the codes of the towns that it is about, and whether it may be about several.
Statement = tuple[int, int, set[str], bool]

_TREES = 80
_DEPTH = 4
_RATE = 0.1
_FEWEST_IN_A_LEAF = 15
_HOLDING_DOWN = 1.0


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


def _learnt(examples: Sequence[Carried]) -> Trees:
    model = HistGradientBoostingClassifier(
        max_iter=_TREES,
        max_depth=_DEPTH,
        learning_rate=_RATE,
        min_samples_leaf=_FEWEST_IN_A_LEAF,
        l2_regularization=_HOLDING_DOWN,
        early_stopping=False,
        random_state=0,
    )
    model.fit(
        [its.signs for its in examples],
        [its.is_meant for its in examples],
        sample_weight=[its.weight for its in examples],
    )
    bias = float(model._baseline_prediction.ravel()[0])
    return Trees(round(bias, 4), tuple(_tree(of_round[0].nodes, 0) for of_round in model._predictors))


def _tree(nodes: Any, number: int) -> Node:
    node = nodes[number]
    if node["is_leaf"]:
        return round(float(node["value"]), 4)
    branches = (_tree(nodes, node["left"]), _tree(nodes, node["right"]))
    return (int(node["feature_idx"]), round(float(node["num_threshold"]), 4), *branches)

"""Learning which statements of a text are right: the trees of `bot.extraction.judgement`."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from unittest.mock import patch

from bot.domain.fact import Evacuation
from bot.extraction import prepared as reading
from bot.extraction.extract import by_rules
from bot.extraction.grammar import Grammar
from bot.extraction.grammars import grammar_of
from bot.extraction.judgement import LEVELS, Signs, stated
from bot.extraction.prepared import prepared
from bot.extraction.trees import Trees
from bot.extraction.weighing import Sort, Weights
from bot.places import Gazetteer
from tests.extraction.corpus.scoring import same

from .boosting import Boosting, Case, boosted
from .passages import Labelled, Source

#: So many times those count that are like what operators will drop.
_OF_PUBLISHED = 4.0
_BOOSTING = Boosting(trees=220, depth=6, rate=0.06, fewest_in_a_leaf=20)


def learn_judgement(cases: Iterable[Case]) -> Trees:
    return boosted([*cases], _BOOSTING)


@contextmanager
def weighing_with(weights: Mapping[Sort, Weights], language: str) -> Iterator[None]:
    """Texts in this language are read with these weights."""

    def weighed(its: str) -> Grammar | None:
        grammar = grammar_of(its)
        return replace(grammar, weights=weights) if grammar and its == language else grammar

    with patch.object(reading, "grammar_of", weighed):
        yield


def cases(labelled: Iterable[Labelled], gazetteer: Gazetteer) -> Iterator[Case]:
    """All that each text may state, and whether it does: whether a label tells it.

    Of the tests, which are read by rules alone, only what these find, and all that is wrong where nothing is
    stated; none of the seen articles, by which many rules were written: what they find there is righter than
    elsewhere.
    """
    for its in labelled:
        if its.source is Source.SEEN:
            continue
        text = prepared(its.text, gazetteer, its.published)
        if text is None:
            continue
        statements = stated(text, by_rules(text))
        signs = Signs(text, statements)
        for each in statements:
            if its.source is Source.TESTS and its.told and not each.found:
                continue
            told = _highest(its.told.get(each.place.code, {}).get(each.kind, ()))
            is_right = any(same(each.kind, value, each.value) for value in told)
            weight = _OF_PUBLISHED if its.source is Source.PUBLISHED else 1.0
            # Of what is true in other words the tests hold too little to weigh against all their traps.
            is_of_a_trap = bool(each.found) and not is_right
            yield signs.of(each), is_right, weight * (its.weight_of_nothing if is_of_a_trap else 1.0)


def _highest(told: Sequence[Any]) -> Sequence[Any]:
    """Of several levels of an order the text as a whole states the highest; all of several numbers.

    That the order is lifted is no level of it, but its contrary.
    """
    levels = [level for level in LEVELS if level in told and level is not Evacuation.NONE]
    return [*levels[-1:], *(level for level in told if level == Evacuation.NONE)] if levels else told

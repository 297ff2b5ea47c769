"""Learn anew which words tell what, and which town a sentence that names none goes on about.

From the labelled passages, the seen corpus and the tests. Writes bot/extraction/weighing/data/LANGUAGE.json
and bot/extraction/antecedents/data/trees.json; takes five minutes. It needs scikit-learn, see `make weights`.

Example: make weights
"""

import argparse
import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bot.extraction import LANGUAGES, prepared, weighing
from bot.extraction.antecedents import Trees
from bot.extraction.antecedents.trees import Node
from bot.extraction.grammars import grammar_of
from bot.places import Gazetteer, load_gazetteer

from .passages import Labelled, articles, written
from .recorder import tested

_EXTRACTION = Path(__file__).parents[3] / "bot" / "extraction"
_WEIGHTS = _EXTRACTION / "weighing" / "data"
_TREES = _EXTRACTION / "antecedents" / "data" / "trees.json"


def main() -> None:
    # What scikit-learn takes to import nobody needs who asks for help.
    from .antecedents import learn_trees

    if any(grammar.weights for grammar in map(grammar_of, sorted(LANGUAGES)) if grammar):
        raise RuntimeError("the last weights were loaded before they could be left out")
    gazetteer = load_gazetteer()
    print("Reading what the tests read ...", flush=True)
    read = tested()
    labelled = {
        language: [*written(language, gazetteer), *articles(language), *read.get(language, ())]
        for language in sorted(LANGUAGES)
    }
    texts = [its for of_language in labelled.values() for its in of_language]
    print(f"Learning which town is meant, from {len(texts)} texts ...", flush=True)
    _write_trees(learn_trees(texts, gazetteer))
    # What trees tell of texts that they were learnt from is righter than what they tell of others. So each
    # half is read with those of the other half, and the weights see how often they err.
    halves = [learn_trees([its for its in texts if _half(its) != half], gazetteer) for half in (0, 1)]
    for language, of_language in labelled.items():
        _write_weights(language, _weights(of_language, halves, gazetteer))


def _half(its: Labelled) -> int:
    return hashlib.sha256(its.text.encode()).digest()[0] % 2


def _weights(labelled: Sequence[Labelled], halves: Sequence[Trees], gazetteer: Gazetteer) -> dict[str, Any]:
    from .antecedents import reading_by
    from .examples import examples
    from .learning import learn

    found: dict[str, list[Any]] = {}
    for half, trees in enumerate(halves):
        with reading_by(trees):
            its = [each if _half(each) == half else None for each in labelled]
            for sort, of_sort in examples(its, gazetteer).items():
                found.setdefault(sort, []).extend(of_sort)
    return {sort: learn(of_sort) for sort, of_sort in found.items()}


def _write_weights(language: str, learnt: Mapping[str, Any]) -> None:
    """A clue a line, so that a change shows."""
    sorts = []
    for sort, its in learnt.items():
        print(f"{language} {sort}: {len(its['clues'])} clues that weigh", flush=True)
        clues = ",\n".join(
            f"{_json(clue)}:{_json(weights)}" for clue, weights in sorted(its["clues"].items())
        )
        sorts.append(
            f'"{sort}":{{"labels":{_json(its["labels"])},"bias":{_json(its["bias"])},"clues":{{\n{clues}\n}}}}'
        )
    (_WEIGHTS / f"{language}.json").write_text("{" + ",\n".join(sorts) + "}\n", "utf-8")


def _write_trees(trees: Trees) -> None:
    """A tree a line."""
    roots = ",\n".join(_json(_lists(root)) for root in trees.roots)
    _TREES.write_text(f'{{"bias":{trees.bias},"trees":[\n{roots}\n]}}\n', "utf-8")


def _lists(node: Node) -> Any:
    return [node[0], node[1], _lists(node[2]), _lists(node[3])] if isinstance(node, tuple) else node


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    argparse.ArgumentParser(
        prog="python -m tests.extraction.weighing",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    ).parse_args()
    # They are learnt beside the rules alone: what the last ones told is no proof of itself.
    with (
        patch.object(weighing, "load_weights", return_value={}),
        patch.object(prepared, "load_trees", return_value=None),
    ):
        main()

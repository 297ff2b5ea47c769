"""Learn anew which words tell what, which town is meant where none is named, who said it, what is told.

From the labelled passages and the tests, the words and the towns from the seen corpus too. Writes
bot/extraction/weighing/data/LANGUAGE.json and data/trees.json of bot/extraction/antecedents,
bot/extraction/judgement and bot/extraction/voices; takes ten minutes. It needs scikit-learn, see
`make weights`.

Example: make weights
"""

import argparse
import hashlib
import importlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bot.extraction import LANGUAGES, prepared, weighing
from bot.extraction.grammars import grammar_of
from bot.extraction.trees import Node, Trees
from bot.extraction.weighing import weights_of
from bot.places import Gazetteer, load_gazetteer

from .passages import Labelled, articles, written
from .recorder import tested

_EXTRACTION = Path(__file__).parents[3] / "bot" / "extraction"
_WEIGHTS = _EXTRACTION / "weighing" / "data"
_ANTECEDENTS = _EXTRACTION / "antecedents" / "data" / "trees.json"
_JUDGEMENT = _EXTRACTION / "judgement" / "data" / "trees.json"
_VOICES = _EXTRACTION / "voices" / "data" / "trees.json"
_HALVES = (0, 1)
_READING = importlib.import_module("bot.extraction.extract")


def main() -> None:
    # What scikit-learn takes to import nobody needs who asks for help.
    from .antecedents import learn_trees, reading_by
    from .judgement import cases, learn_judgement, weighing_with
    from .learning import learn
    from .voices import learn_voices

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
    _write_trees(_ANTECEDENTS, learn_trees(texts, gazetteer))
    print("Learning who said what ...", flush=True)
    _write_trees(_VOICES, learn_voices(texts, gazetteer))
    # What trees tell of texts that they were learnt from is righter than what they tell of others. So each
    # half is read with those of the other half, and the weights see how often they err; and so the judgement.
    halves = [learn_trees([its for its in texts if _half(its) != half], gazetteer) for half in _HALVES]
    judged: list[Any] = []
    for language, of_language in labelled.items():
        parts = [[its if _half(its) == half else None for its in of_language] for half in _HALVES]
        found = [_examples(part, trees, gazetteer) for part, trees in zip(parts, halves, strict=True)]
        _write_weights(language, {sort: learn([*found[0][sort], *found[1][sort]]) for sort in found[0]})
        print(f"Learning which statements are right, {language} ...", flush=True)
        for half in _HALVES:
            of_others = {str(sort): learn(its) for sort, its in found[1 - half].items()}
            known = [its for its in parts[half] if its]
            with reading_by(halves[half]), weighing_with(weights_of(of_others), language):
                judged += cases(known, gazetteer)
    _write_trees(_JUDGEMENT, learn_judgement(judged))


def _half(its: Labelled) -> int:
    return hashlib.sha256(its.text.encode()).digest()[0] % 2


def _examples(part: Sequence[Labelled | None], trees: Trees, gazetteer: Gazetteer) -> dict[Any, list[Any]]:
    from .antecedents import reading_by
    from .examples import examples

    with reading_by(trees):
        return dict(examples(part, gazetteer))


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


def _write_trees(path: Path, trees: Trees) -> None:
    """A tree a line."""
    roots = ",\n".join(_json(_lists(root)) for root in trees.roots)
    path.write_text(f'{{"bias":{trees.bias},"trees":[\n{roots}\n]}}\n', "utf-8")


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
        patch.object(_READING, "judged", side_effect=lambda _, found: found),
        patch.object(_READING, "load_voices", return_value=None),
    ):
        main()

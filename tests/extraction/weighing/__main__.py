"""Learn the weights of the clues anew, from the labelled passages, the seen corpus and the tests.

Writes bot/extraction/weighing/data/LANGUAGE.json; takes three minutes. It needs scikit-learn, see
`make weights`.

Example: make weights
"""

import argparse
import json
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bot.extraction import LANGUAGES, weighing
from bot.extraction.grammars import grammar_of
from bot.places import load_gazetteer

from .passages import articles, written
from .recorder import tested

_DATA = Path(__file__).parents[3] / "bot" / "extraction" / "weighing" / "data"


def main() -> None:
    # What scikit-learn takes to import nobody needs who asks for help.
    from .examples import examples
    from .learning import learn

    if any(grammar.weights for grammar in map(grammar_of, sorted(LANGUAGES)) if grammar):
        raise RuntimeError("the last weights were loaded before they could be left out")
    gazetteer = load_gazetteer()
    print("Reading what the tests read ...", flush=True)
    read = tested()
    for language in sorted(LANGUAGES):
        labelled = [*written(language, gazetteer), *articles(language), *read.get(language, ())]
        learnt: dict[str, Any] = {}
        for sort, of_sort in examples(labelled, gazetteer).items():
            learnt[sort] = learn(of_sort)
            clues = len(learnt[sort]["clues"])
            print(f"{language} {sort}: {len(of_sort)} examples, {clues} clues that weigh", flush=True)
        _write(_DATA / f"{language}.json", learnt)


def _write(path: Path, learnt: dict[str, Any]) -> None:
    """A clue a line, so that a change shows."""
    sorts = []
    for sort, its in learnt.items():
        clues = ",\n".join(
            f"{_json(clue)}:{_json(weights)}" for clue, weights in sorted(its["clues"].items())
        )
        sorts.append(
            f'"{sort}":{{"labels":{_json(its["labels"])},"bias":{_json(its["bias"])},"clues":{{\n{clues}\n}}}}'
        )
    path.write_text("{" + ",\n".join(sorts) + "}\n", "utf-8")


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    argparse.ArgumentParser(
        prog="python -m tests.extraction.weighing",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    ).parse_args()
    # They are learnt beside the rules alone: what the last ones told is no proof of itself.
    with patch.object(weighing, "load_weights", return_value={}):
        main()

"""Precision, recall and F1 of the extraction by field and language.

Without folders: the seen part with every miss and false hit, then the unseen part, its score alone. With
folders of labelled articles: those, with every miss and false hit.

Example: python -m tests.extraction.corpus tests/extraction/corpus/seen
"""

import argparse
from pathlib import Path

from bot.places import load_gazetteer

from .labels import SEEN, UNSEEN, labelled
from .scoring import FIELDS, Scores, score


def main(folders: list[Path]) -> None:
    gazetteer = load_gazetteer()
    for folder in folders or [SEEN, UNSEEN]:
        scores = score(labelled(folder), gazetteer)
        if folder != UNSEEN:
            _tell_slips(scores)
        _tell_scores(folder.name, scores)


def _tell_slips(scores: Scores) -> None:
    for slip in sorted(scores.slips, key=lambda its: (its.field, its.article)):
        what = "missed" if slip.found is None else "false" if slip.wanted is None else "wrong"
        line = f"{slip.field} {what}: {slip.article} {slip.place}: {slip.wanted} / {slip.found}"
        print(line, f"  [{slip.quote}]" if slip.quote else "")


def _tell_scores(title: str, scores: Scores) -> None:
    for language, count in sorted(scores.articles.items()):
        print(f"\n{title} {language}, {count} articles   precision recall     F1  right false missed")
        for field in FIELDS:
            its = scores.of(language, field)
            rates = f"{its.precision:9.3f} {its.recall:6.3f} {its.f1:6.3f}"
            print(f"{field:<34} {rates} {its.right:6} {its.false:5} {its.missed:6}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        prog="python -m tests.extraction.corpus",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    main(parser.parse_args().folders)

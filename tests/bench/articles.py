"""How fast the extraction reads articles, on one core and warm, and how much memory that takes.

It reads the labelled articles of tests/extraction/corpus/seen, and takes no arguments.

Example: python -m tests.bench.articles
"""

import resource
import sys
import time
from collections.abc import Iterator
from statistics import median, quantiles

from bot.extraction import extract
from bot.places import load_gazetteer
from tests.bench.arguments import arguments
from tests.extraction.corpus.labels import SEEN, Labelled, labelled

_ROUNDS = 5
#: 100 articles a second.
LONGEST_SECONDS = 0.010
MOST_MEGABYTES = 300


def main() -> None:
    articles = list(labelled(SEEN))
    for language in ("en", "uk"):
        of_language = [article for article in articles if article.language == language]
        seconds = list(_seconds_an_article(of_language))
        rate = len(seconds) / sum(seconds)
        characters = sum(len(article.text) for article in of_language) / len(of_language)
        _row(
            f"extraction, {language}: articles a second of one core",
            f"{rate:.0f}  median {median(seconds) * 1000:.1f} ms"
            f"  p99 {quantiles(seconds, n=100)[98] * 1000:.1f} ms"
            f"  limit {1 / LONGEST_SECONDS:.0f}  n={len(seconds)}, {characters:.0f} characters each",
            good=rate >= 1 / LONGEST_SECONDS,
        )
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    _row(
        "extraction: memory of the process with its gazetteer, MB",
        f"{megabytes:.0f}  limit {MOST_MEGABYTES}",
        good=megabytes <= MOST_MEGABYTES,
    )


def _seconds_an_article(articles: list[Labelled]) -> Iterator[float]:
    """Of the processor; the first round, which warms up, does not count."""
    gazetteer = load_gazetteer()
    for number in range(_ROUNDS + 1):
        for article in articles:
            begun = time.process_time()
            extract(article.text, gazetteer, article.published)
            if number:
                yield time.process_time() - begun


def _row(what: str, figures: str, *, good: bool) -> None:
    sys.stdout.write(f"{what:<58} {figures}  {'ok' if good else 'TOO MUCH'}\n")


if __name__ == "__main__":
    arguments("tests.bench.articles", __doc__).parse_args()
    main()

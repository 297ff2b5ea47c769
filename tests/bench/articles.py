"""How fast the extraction reads articles of an agency, on one core and warm."""

import time
from collections.abc import Iterator
from pathlib import Path

from bot.extraction import extract
from bot.places import load_gazetteer

_TOWNS = ("Kupiansk", "Pokrovsk", "Lyman", "Borova", "Ivanivka", "Kivsharivka", "Shevchenkove", "Sumy")
_ROUNDS = 30


def seconds_an_article() -> Iterator[float]:
    """Of the processor; the seed article about one town after the other."""
    gazetteer = load_gazetteer()
    seed = next(Path("seeds").glob("*kupiansk.txt")).read_text("utf-8")
    articles = [seed.replace("Kupiansk", town) for town in _TOWNS]
    for number in range(_ROUNDS):
        for article in articles:
            begun = time.process_time()
            extract(article, gazetteer)
            if number:
                yield time.process_time() - begun

"""The search over the whole gazetteer: how long it takes, how often it is right, what it weighs.

It takes no arguments.

Example: python -m tests.bench.places
"""

import subprocess
import sys
import time
from random import Random
from statistics import median, quantiles

from bot.places import Gazetteer, load_gazetteer, named, search
from tests.bench.arguments import arguments
from tests.places import typos
from tests.places.test_queries import is_right, queries

LOADS = 5
#: Every name of so many is searched; 1 takes minutes.
SOME = 6
#: Loads the gazetteer and searches once; prints the seconds that each took, and the MB of memory of both.
_LOAD = """
import resource, time
from pathlib import Path
import bot.places
used = lambda: int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 1e6
before, begun = used(), time.process_time()
gazetteer = bot.places.load_gazetteer()
loaded = time.process_time()
bot.places.search(gazetteer, "Купянськ")
print(loaded - begun, time.process_time() - loaded, used() - before)
"""
_WORDS = ["President", "Monday", "Reuters", "Government", "Президент", "Генштаб", "Понеділок", "Росіяни"]


def main() -> None:
    loads = [_load() for _ in range(LOADS)]
    _row("gazetteer loaded, ms", [seconds * 1000 for seconds, _, _ in loads], 300)
    _row("and searched for the first time, ms", [(load + first) * 1000 for load, first, _ in loads], 300)
    _row("memory for that, MB", [megabytes for *_, megabytes in loads], 60)
    gazetteer = load_gazetteer()
    asked = queries()
    _row("search of a real query, ms", [_milliseconds(gazetteer, query.text) for query in asked], 10)
    right = sum(is_right(gazetteer, query, search(gazetteer, query.text)) for query in asked)
    _share("real queries with the right answer on top", right, len(asked), 0.98)
    for language in typos.LETTERS:
        _names(gazetteer, language)
    _row("a word that is no place, microseconds", [_microseconds(gazetteer, word) for word in _WORDS], 30)


def _load() -> tuple[float, float, float]:
    """Seconds to load, seconds of the first search, megabytes; in a process of its own."""
    told = subprocess.run([sys.executable, "-c", _LOAD], capture_output=True, text=True, check=True).stdout
    load, first, megabytes = map(float, told.split())
    return load, first, megabytes


def _names(gazetteer: Gazetteer, language: str) -> None:
    """Official names as they are, and long ones with a letter wrong."""
    places = list(gazetteer)[::SOME]
    every = [_milliseconds(gazetteer, place.name(language)) for place in places]
    _row(f"search of an official name ({language}), ms", every, 10)
    random, names = Random(language), typos.names(gazetteer, language)[::SOME]
    slips = [_milliseconds(gazetteer, typos.slipped(name, language, random)) for name in names]
    _row(f"search of a name with a typo ({language}), ms", slips, 10)
    lost = sum(1 for _ in typos.missed(gazetteer, names, language, random))
    _share(f"names with a typo among the first eight ({language})", len(names) - lost, len(names), 0.95)


def _milliseconds(gazetteer: Gazetteer, query: str) -> float:
    """Of the processor, for a search waits for nothing: what else the machine does is not counted."""
    begun = time.process_time()
    search(gazetteer, query)
    return (time.process_time() - begun) * 1e3


def _microseconds(gazetteer: Gazetteer, word: str) -> float:
    """At the second look: text repeats its words."""
    named(gazetteer, word)
    begun = time.perf_counter()
    named(gazetteer, word)
    return (time.perf_counter() - begun) * 1e6


def _row(what: str, figures: list[float], limit: float) -> None:
    worst = quantiles(figures, n=100)[98] if len(figures) >= 100 else max(figures)
    # Of a few runs the worst tells more of the machine than of the program.
    verdict = "ok" if (worst if len(figures) >= 100 else median(figures)) <= limit else "TOO MUCH"
    told = f"median {median(figures):.2f}  p99 {worst:.2f}  limit {limit:g}  n={len(figures)}"
    sys.stdout.write(f"{what:<52} {told}  {verdict}\n")


def _share(what: str, found: int, of: int, limit: float) -> None:
    verdict = "ok" if found / of >= limit else "TOO FEW"
    sys.stdout.write(f"{what:<52} {found / of:.2%} of {of}, at least {limit:.0%}  {verdict}\n")


if __name__ == "__main__":
    arguments("tests.bench.places", __doc__).parse_args()
    main()

"""Of several matches of one statement, those that say where it was."""

import re
from collections.abc import Iterable, Iterator

from bot.extraction.passage import TOWN


def without_parts(matches: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
    """The matches without those that are part of one that names a town.

    "She is from Siversk: a drone hit a bus in Lyman": "a drone hit" alone would be about Siversk.
    """
    told = list(matches)
    named = [found.span() for found in told if TOWN in found[0]]
    for found in told:
        start, end = found.span()
        if TOWN in found[0] or not any(first <= start and end <= last for first, last in named):
            yield found

"""Those who live in a town, called after it: покровчани, куп'янці, оріхівці."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.extraction.mention import Mention, Role

#: In the plural and in any case, in small letters: "покровчан", "куп'янцям", "борівчани".
_DEMONYM = re.compile(
    r"(?<![\w-])[а-яіїєґ][а-яіїєґ'’ʼ-]{3,}(?:чан(?:и|ам|ами|ах)?|ц(?:і|ям|ями|ях)|[іо]вців|нців|рців|ьців"
    r"|ян(?:и|ам|ами)?)(?![\w-])"
)
_ENDING = re.compile(r"(?:чан(?:и|ам|ами|ах)?|[цн]?ц(?:і|ям|ями|ях|ів)|['’ʼ]?ян(?:и|ам|ами)?|ців)$")
#: Fewer letters are shared by towns that have nothing else in common.
_SHARED = 4


def demonyms(text: str, towns: Sequence[Mention]) -> Iterator[Mention]:
    """The towns of those whom a sentence speaks of, of the towns that the text names.

    As mentions of no width, before the word: it goes on to say that they are people.
    """
    for found in _DEMONYM.finditer(text):
        stem = _folded(_ENDING.sub("", found[0]))
        named = {m.bearers: m for m in towns if _folded(m.bearers[0].name_uk).startswith(stem)}
        if len(stem) >= _SHARED and len(named) == 1:
            (town,) = named.values()
            start = found.start()
            yield replace(town, start=start, end=start, role=Role.TOWN, destination=False, noun="")


def _folded(name: str) -> str:
    """Without what changes when a word is formed: о, е and і, soft signs, apostrophes, doubled letters."""
    letters = re.sub(r"['’ʼь]", "", name.lower())
    return re.sub(r"(\w)\1", r"\1", re.sub(r"[оеіє]", "о", letters))

"""Words of names that people shorten: В. Новосілка, Новоселівка 1."""

import re
from collections.abc import Iterator
from functools import partial

_ORDINALS = {"1": "Перш", "2": "Друг", "3": "Треть"}
_ADJECTIVES = {
    "в": "Велик",
    "вел": "Велик",
    "мал": "Мал",
    "н": "Нов",
    "нов": "Нов",
    "ст": "Стар",
    "верх": "Верхн",
    "нижн": "Нижн",
    "черв": "Червон",
}
_ADJECTIVE = re.compile(rf"(?<!\w)({'|'.join(_ADJECTIVES)})\. ?(?=\w)", re.IGNORECASE)
_ORDINAL = re.compile(r"(?<=\w)[ -]?\b([123])(?:-?[аяйе])?\b")
_GENDERS = ("а", "е", "ий", "і")


def spelled_out(text: str) -> Iterator[str]:
    """The text with its shortened words in full, in each gender; nothing if it has none."""
    for ending in _GENDERS:
        full = _ADJECTIVE.sub(partial(_adjective, ending), text)
        full = _ORDINAL.sub(partial(_ordinal, ending), full)
        if full != text:
            yield full


def _adjective(ending: str, found: re.Match[str]) -> str:
    return f"{_ADJECTIVES[found[1].lower()]}{ending} "


def _ordinal(ending: str, found: re.Match[str]) -> str:
    return f" {_ORDINALS[found[1]]}{ending}"

"""Whether what was typed is that name indeed, or rather another one with a letter wrong.

The search compares sounds, and knows every case form: пооги is a sound away from Пихи, but who types it means
Пологи. Here the letters are compared.
"""

import re
from collections.abc import Callable, Iterator

from bot.domain.place import Place, SettlementCategory
from bot.places.bearers import NOW, Bearer
from bot.places.declension import is_form
from bot.places.spelling import plain

_ALPHABET = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
#: No official name is longer.
_LONGEST = 50
_UKRAINIAN = re.compile("[іїєґ]")
#: Letters that many mistake or leave out; Russian has none of the Ukrainian ones besides.
_LOOSE = str.maketrans({"ї": "і", "ь": "", "ъ": ""})
_RUSSIAN = str.maketrans({"ы": "и", "э": "е", "і": "и", "ї": "и", "є": "е", "ґ": "г", "ь": "", "ъ": ""})
_DOUBLED = re.compile(r"([аеиіоуюя])\1|^(.)\2")
#: Where Russian has ее: Андреевка is Андріївка, Алексеевка is Олексіївка.
_TWO_VOWELS = re.compile("[іиеє][їєі]")


def is_misspelt(its: Bearer) -> bool:
    """Whether the letters typed make neither a name of the place, nor a form or Russian spelling of one."""
    if not its.typed or its.typed.isascii() or its.standing != NOW:
        return False
    names = tuple(_cyrillic(its.place))
    if its.typed in names:
        return False
    strict = bool(_UKRAINIAN.search(its.typed)) or (its.inflected and its.price > 0)
    return not any(_fits(its.typed, name, strict) for name in names)


def is_rather_another(its: Bearer, text: str, is_official: Callable[[str], bool]) -> bool:
    """Whether all the plain words are one wrong letter from an official name, and this one's only a form.

    A town is meant more often than a village with a name like its form: Вовчанську is no Вовчанське.
    """
    famous = its.place.category is not SettlementCategory.VILLAGE
    if not its.typed or its.typed.isascii() or (famous and its.typed == text):
        return False
    names = tuple(_cyrillic(its.place))
    if its.typed in names or not (its.inflected or its.price or _UKRAINIAN.search(its.typed)):
        return False
    return any(meant not in names and is_official(meant) for meant in slips(text))


def _cyrillic(place: Place) -> Iterator[str]:
    for name in (place.name_uk, *place.aliases):
        if not name.isascii():
            yield plain(name)


def _fits(typed: str, name: str, strict: bool) -> bool:
    if not strict:
        return not _is_doubled(typed, name)
    letters = _LOOSE if _UKRAINIAN.search(typed) else _RUSSIAN
    mine, its = typed.split(), name.split()
    if len(mine) != len(its):
        mine, its = ["".join(mine)], ["".join(its)]
    return all(is_form(one, other, letters) for one, other in zip(mine, its, strict=True))


def _is_doubled(typed: str, name: str) -> bool:
    """Whether a letter was typed twice that the name has once; consonants inside are often so in Russian."""
    return any(
        found[0] not in name and not (found[0] == "ее" and _TWO_VOWELS.search(name))
        for found in _DOUBLED.finditer(typed)
    )


def slips(typed: str) -> Iterator[str]:
    """All that one letter left out, put in, replaced or changed round with the next may have made so."""
    if len(typed) > _LONGEST:
        return
    for at in range(len(typed) + 1):
        before, after = typed[:at], typed[at:]
        yield before + after[1:]
        yield before + after[1:2] + after[:1] + after[2:]
        for letter in _ALPHABET:
            yield before + letter + after
            yield before + letter + after[1:]

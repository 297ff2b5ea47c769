"""Names as strings of one letter a sound, and how far two of them may differ and still be one name."""

import re

#: Capitals are the sounds that `sound` writes with several letters: щ ж ч ш ц я ю.
_LETTERS = (("shch", "W"), ("zh", "Z"), ("ch", "C"), ("sh", "S"), ("ts", "T"), ("ia", "A"), ("iu", "U"))
VOWELS = "aeiouAU"
#: Vowels go, and what schools of transliteration confuse becomes one.
_SKELETON = str.maketrans("zCSWZTc", "sssssss", VOWELS + " ")
_GROUPS = re.compile(f"[{VOWELS}]+|[^{VOWELS}]+")
#: Vowels that a Russian spelling has for the Ukrainian ones, each a step away from the official name:
#: о and е for і (Кривой Рог), and е for о or о for е beside the sounds where Russian hears them so.
_VOWELS = frozenset({("o", "i"), ("e", "i"), ("oe", "oi"), ("ae", "ai")})
_VOWELS_AFTER = {("e", "o"): "CSWZTl", ("o", "e"): "T"}
#: How many such steps a word may take, and how long it must be for the second.
MOST, _LONG = 2, 9


def phones(key: str) -> str:
    """A key of `sound`, or several in one text, with one letter a sound."""
    for letters, one in _LETTERS:
        key = key.replace(letters, one)
    return key


def key_of(its_phones: str) -> str:
    """The key that `phones` made these of."""
    for letters, one in _LETTERS:
        its_phones = its_phones.replace(one, letters)
    return its_phones


def skeleton(its_phones: str) -> str:
    """The consonants alone: the same for all cases of a name and most of its spellings."""
    bare = its_phones.translate(_SKELETON)
    while "ss" in bare:
        bare = bare.replace("ss", "s")
    return bare


def price(typed: str, name: str, russian: bool = True) -> int | None:
    """How many steps the typed sounds are from those of the name; None if it is another name.

    `russian`: whether what was typed can be a Russian spelling; else only the very sounds will do.
    """
    if typed == name:
        return 0
    if not russian:
        return None
    mine, its = _GROUPS.findall(typed), _GROUPS.findall(name)
    if len(mine) != len(its):
        return None
    steps, before = 0, ""
    for one, other in zip(mine, its, strict=True):
        if one != other:
            if not before or not _is_step(one, other, before):
                return None
            steps += 1
        before = one[-1]
    return steps if steps <= (MOST if len(typed) >= _LONG else MOST - 1) else None


def _is_step(one: str, other: str, before: str) -> bool:
    return (one, other) in _VOWELS or before in _VOWELS_AFTER.get((one, other), ())

"""When two spellings name the same place."""

import re
import unicodedata

_APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼʹʻ`´′ˈ\"“”″ʺ"))
_LATIN_OF = str.maketrans(
    {
        **dict(zip("абвгґдезийклмнопрстуф", "abvhhdeziiklmnoprstuf", strict=True)),
        "ж": "zh",
        "х": "h",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "shch",
        "ы": "i",
        "э": "e",
        "і": "i",
        "ї": "i",
        "є": "e",
        "ё": "e",
        "ю": "iu",
        "я": "ia",
        "ь": "",
        "ъ": "",
        "ј": "i",
    }
)
_VARIANTS = (("kh", "h"), ("g", "h"), ("w", "v"), ("y", "i"), ("j", "i"), ("ie", "e"), ("zhzh", "zh"))
_REPEATED = re.compile(r"(.)\1+")


def plain(text: str) -> str:
    """Letters and digits in one case, words separated by single spaces; no apostrophes, accents or marks."""
    composed = unicodedata.normalize("NFKC", text).translate(_APOSTROPHES).casefold()
    return " ".join("".join(map(_plain_letter, composed)).split())


def sound(text: str) -> str:
    """One Latin key for the Ukrainian, Russian and Latin spellings of a name.

    Купянск, Kupyansk, Kupjansk and Kupiansk share a key. Different names may share one too (Мирне, Мірне),
    so a key never decides alone between places.
    """
    key = plain(text).translate(_LATIN_OF)
    for variant, letter in _VARIANTS:
        key = key.replace(variant, letter)
    return _REPEATED.sub(r"\1", key)


def _plain_letter(letter: str) -> str:
    if letter.isascii() or "\u0400" <= letter <= "\u04ff":
        return ("е" if letter == "ё" else letter) if letter.isalnum() else " "
    base = unicodedata.normalize("NFD", letter)[0]
    if base.isalnum():
        return base
    return "" if unicodedata.category(letter) in {"Cf", "Mn"} else " "

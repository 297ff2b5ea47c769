"""When two spellings name the same place."""

import re
import unicodedata

_APOSTROPHES = frozenset("'’‘ʼʹʻ`´′ˈ\"“”″ʺ")
#: A mark on these Latin letters makes another sound (Časiv, Charków); on others it only tells the stress.
_MARKED = {
    **dict(zip("čšžžćśźłđ", ("ch", "sh", "zh", "zh", "c", "s", "z", "l", "d"), strict=True)),
    "ż": "zh",
    "ş": "sh",
    "ç": "ch",
    "ß": "ss",
}
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
        "ў": "u",
        "ю": "iu",
        "я": "ia",
        "ь": "",
        "ъ": "",
        "ј": "i",
    }
)
_VARIANTS = (
    ("kh", "h"),
    ("g", "h"),
    ("w", "v"),
    ("y", "i"),
    ("j", "i"),
    ("x", "ks"),
    ("ii", "i"),
    ("ie", "e"),
    ("zhzh", "zh"),
)
_REPEATED = re.compile(r"(.)\1+")
#: Latin letters that look like Cyrillic ones, as small letters. A word that mixes both is meant in Cyrillic.
_LOOKS_LIKE = str.maketrans("acehikmnoptuxyb", "асенікмпортихув")
_LOOKS_LIKE_CAPITAL = str.maketrans("ABCEHIKMOPTXY", "АВСЕНІКМОРТХУ")
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC, _LATIN = re.compile("[\u0400-\u04ff]"), re.compile("[A-Za-z]")


class _Letters(dict[int, str]):
    """What is left of each letter, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        left = self[code] = _left_of(chr(code))
        return left


def plain(text: str) -> str:
    """Letters and digits in one case, words separated by single spaces; no apostrophes, accents or marks."""
    composed = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return " ".join(composed.casefold().translate(_LETTERS).split())


def sound(text: str) -> str:
    """One Latin key for the Ukrainian, Russian and Latin spellings of a name.

    Купянск, Kupyansk, Kupjansk and Kupiansk share a key. Different names may share one too (Мирне, Мірне),
    so a key never decides alone between places.
    """
    key = plain(text).translate(_LATIN_OF)
    for variant, letter in _VARIANTS:
        key = key.replace(variant, letter)
    return _REPEATED.sub(r"\1", key)


def one_alphabet(text: str) -> str:
    """Words that mix both alphabets in Cyrillic: the Latin letters in them are look-alikes."""
    if text.isascii() or not _LATIN.search(text):
        return text
    return _WORD.sub(lambda word: _looked_like(word[0]) if _CYRILLIC.search(word[0]) else word[0], text)


def looks_cyrillic(text: str) -> str:
    """Latin words whose every letter has a Cyrillic look-alike, read so: Xepcoh is Херсон."""
    return _looked_like(text)


def _looked_like(word: str) -> str:
    return word.translate(_LOOKS_LIKE_CAPITAL).translate(_LOOKS_LIKE)


def _left_of(letter: str) -> str:
    if letter in _APOSTROPHES:
        return ""
    if letter in _MARKED:
        return _MARKED[letter]
    if letter.isascii() or "\u0400" <= letter <= "\u04ff":
        return ("е" if letter == "ё" else letter) if letter.isalnum() else _mark(letter)
    base = unicodedata.normalize("NFD", letter)[0]
    return base if base.isalnum() else _mark(letter)


def _mark(letter: str) -> str:
    return "" if unicodedata.category(letter) in {"Cf", "Mn"} else " "


_LETTERS = _Letters()

"""Signs that stand for others: "Бiлозерське" with a Latin i, "the town´s", a minus that is a dash."""

import re

_LATIN = "AaBCcEeHIiKMOoPpTXxyÏï"
_MEANT = str.maketrans(_LATIN, "АаВСсЕеНІіКМОоРрТХхуЇї")
#: A word in which a Latin letter that looks like a Cyrillic one stands beside Cyrillic letters.
_MIXED = re.compile(
    rf"(?<!\w)(?=[\w'’ʼ-]*[а-яіїєґ])(?=[\w'’ʼ-]*[{_LATIN}])[а-яіїєґ{_LATIN}'’ʼ-]+(?!\w)", re.IGNORECASE
)
_MINUS = "\N{MINUS SIGN}"
_ANY = re.compile(rf"[{_LATIN}]")


#: An accent between two letters is an apostrophe: "town´s", "Слов`янськ".
_ACCENT = re.compile(r"(?<=\w)[´`](?=\w)")


def with_apostrophes(text: str) -> str:
    """The text of the same length, with apostrophes for such accents."""
    return _ACCENT.sub("’", text) if "´" in text or "`" in text else text


def in_cyrillic(text: str) -> str:
    """The text of the same length, with what such signs stand for."""
    text = with_apostrophes(text).replace(_MINUS, "–")
    if not _ANY.search(text):
        return text
    return _MIXED.sub(lambda word: word[0].translate(_MEANT), text)

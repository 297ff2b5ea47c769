"""Letters and marks that stand for others: "Бiлозерське" with a Latin i, "the town´s", are read as meant."""

import re

_LATIN = "AaBCcEeHIiKMOoPpTXxyÏï"
_MEANT = str.maketrans(_LATIN, "АаВСсЕеНІіКМОоРрТХхуЇї")
#: A word in which a Latin letter that looks like a Cyrillic one stands beside Cyrillic letters.
_MIXED = re.compile(
    rf"(?<!\w)(?=[\w'’ʼ-]*[а-яіїєґ])(?=[\w'’ʼ-]*[{_LATIN}])[а-яіїєґ{_LATIN}'’ʼ-]+(?!\w)", re.IGNORECASE
)
_ANY = re.compile(rf"[{_LATIN}]")


#: An accent between two letters is an apostrophe: "town´s", "Слов`янськ".
_ACCENT = re.compile(r"(?<=\w)[´`](?=\w)")


def with_apostrophes(text: str) -> str:
    """The text of the same length, with apostrophes for such accents."""
    return _ACCENT.sub("’", text)


def in_cyrillic(text: str) -> str:
    """The text of the same length, with apostrophes for accents and Cyrillic letters for Latin ones."""
    text = with_apostrophes(text)
    if not _ANY.search(text):
        return text
    return _MIXED.sub(lambda word: word[0].translate(_MEANT), text)

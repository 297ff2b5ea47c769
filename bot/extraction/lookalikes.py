"""Signs that look like others: Latin letters in Cyrillic words ("Бiлозерське"), a minus that is a dash."""

import re

_LATIN = "AaBCcEeHIiKMOoPpTXxyÏï"
_MEANT = str.maketrans(_LATIN, "АаВСсЕеНІіКМОоРрТХхуЇї")
#: A word in which a Latin letter that looks like a Cyrillic one stands beside Cyrillic letters.
_MIXED = re.compile(
    rf"(?<!\w)(?=[\w'’ʼ-]*[а-яіїєґ])(?=[\w'’ʼ-]*[{_LATIN}])[а-яіїєґ{_LATIN}'’ʼ-]+(?!\w)", re.IGNORECASE
)
_MINUS = "\N{MINUS SIGN}"
_ANY = re.compile(rf"[{_LATIN}]")


def in_cyrillic(text: str) -> str:
    """The text of the same length, with such letters replaced."""
    text = text.replace(_MINUS, "–")
    if not _ANY.search(text):
        return text
    return _MIXED.sub(lambda word: word[0].translate(_MEANT), text)

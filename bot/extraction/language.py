"""Which language a text is in."""

import re
from collections import Counter
from itertools import chain

_LETTERS = re.compile(r"[^\W\d_]+")
_UKRAINIAN = re.compile("[іїєґ]", re.IGNORECASE)
_RUSSIAN = re.compile("[ыэёъ]", re.IGNORECASE)
#: The commonest words that no other of these languages has.
_COMMON = {
    "en": "the and of was were is are that from with said has have been for they their this who i my her his "
    "she he it we you not to by as at on but will would there here what when which",
    "de": "der die das und ist nicht ein eine mit von den dem auf sich wurde sind",
    "fr": "le la les des et est une du dans pour que qui sur pas sont ville",
    "es": "el los las y es una del por con que para se su al como",
    "pl": "w i na z się nie jest że do od oraz przez są po",
    "it": "il lo gli di che è una per con non sono della del nel",
}
_LANGUAGES_OF: dict[str, set[str]] = {}
for _language, _words in _COMMON.items():
    for _word in _words.split():
        _LANGUAGES_OF.setdefault(_word, set()).add(_language)
#: Enough to tell; a long text need not be read to its end.
_SAMPLE = 20_000
UNDETERMINED = "und"


def language_of(text: str) -> str:
    """ISO 639-1 code; "und" (ISO 639-2) for a text without words of a language that we know."""
    words = _LETTERS.findall(text[:_SAMPLE])
    cyrillic = [word for word in words if "\u0400" <= word[0] <= "\u04ff"]
    latin = [word.lower() for word in words if word[0] < "\u0250"]
    if sum(map(len, cyrillic)) > sum(map(len, latin)):
        return _cyrillic("".join(cyrillic))
    if not latin:
        return UNDETERMINED
    hits = Counter(chain.from_iterable(_LANGUAGES_OF.get(word, ()) for word in latin))
    return max(_COMMON, key=lambda language: hits[language])


def _cyrillic(letters: str) -> str:
    return "ru" if len(_RUSSIAN.findall(letters)) > len(_UKRAINIAN.findall(letters)) else "uk"

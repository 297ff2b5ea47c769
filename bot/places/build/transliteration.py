"""Ukrainian in Latin letters: resolution 55 of the Cabinet of Ministers of Ukraine of 27 January 2010."""

import re

_LETTERS = str.maketrans(
    dict(zip("абвгґдезиіїйклмнопрстуф", "abvhgdezyiiiklmnoprstuf", strict=True))
    | {"є": "ie", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "iu", "я": "ia"}
    | dict.fromkeys("ь’'", "")
)
#: These letters are written otherwise where a word begins.
_FIRST = str.maketrans({"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"})
_BEGINNING = re.compile(r"(?<![\w’'])[єїйюя]")


def latin(name: str) -> str:
    """The official transliteration of a name; soft signs and apostrophes leave no trace, capitals stay."""
    lower = name.lower().replace("зг", "zgh")
    written = _BEGINNING.sub(lambda letter: letter[0].translate(_FIRST), lower).translate(_LETTERS)
    words = re.split(r"([ -])", written)
    return "".join(
        word.capitalize() if original[:1].isupper() else word
        for word, original in zip(words, re.split(r"([ -])", name), strict=True)
    )

"""What was meant when the keyboard was switched to another alphabet."""

from collections.abc import Iterator

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбю'"
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё"
_SHIFTED = str.maketrans('{}:"<>~', "[];',.`")
_TABLES = tuple(
    str.maketrans(typed, meant)
    for typed, meant in (
        (_LATIN, _UKRAINIAN),
        (_LATIN, _RUSSIAN),
        (_UKRAINIAN, _LATIN),
        (_RUSSIAN, _LATIN),
    )
)


def switched(text: str) -> Iterator[str]:
    """The text as other keyboards would have written it."""
    small = text.lower().translate(_SHIFTED)
    tables = _TABLES[:2] if text.isascii() else _TABLES[2:]
    yield from dict.fromkeys(small.translate(table) for table in tables)

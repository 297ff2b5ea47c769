"""The order of the alphabet: Є stands after Е, І and Ї after И, Ґ after Г, wherever their code points are."""

_LETTERS = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
#: Each letter as one whose code point is at its place; what only joins letters does not count.
_ORDER = str.maketrans(
    {letter: chr(0x0430 + place) for place, letter in enumerate(_LETTERS)} | dict.fromkeys("’'ʼ-")
)


def alphabetical(name: str) -> str:
    """The key to sort names by, in Ukrainian or English."""
    return name.lower().translate(_ORDER)

"""KATOTTG codes as people type them."""

import re

_TYPED = re.compile(r"\s*[uу][aа](\d{17})\s*", re.IGNORECASE)


def as_code(typed: str) -> str:
    """The code in its capitals, were they small or Cyrillic; any other text as it is."""
    found = _TYPED.fullmatch(typed)
    return f"UA{found[1]}" if found else typed

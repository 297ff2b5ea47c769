"""Text with spaces where words are left out, so that all the rest stays where it is."""

import re


def blanked(pattern: re.Pattern[str], text: str) -> str:
    """The text of the same length, with nothing but spaces in each match."""
    return pattern.sub(lambda found: " " * len(found[0]), text)

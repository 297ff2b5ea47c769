"""Text in lower case, letter by letter."""


def in_lower_case(text: str) -> str:
    """Of the same length, so that spans fit both: a few letters have a longer lower case and stay."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(letter if len(letter.lower()) > 1 else letter.lower() for letter in text)

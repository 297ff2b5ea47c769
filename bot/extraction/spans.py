"""Spans of a text: [start:end] in characters."""

Span = tuple[int, int]


def overlap(one: Span, other: Span) -> bool:
    """Whether two have a character in common."""
    return one[0] < other[1] and other[0] < one[1]

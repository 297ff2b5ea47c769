"""Buttons laid out for the width of a phone."""

from collections.abc import Iterable

from bot.domain.message import Button, Buttons

#: Letters that half the width of a phone shows.
_HALF = 14


def in_rows(buttons: Iterable[Button]) -> Buttons:
    """In their order: two short ones beside each other, a long one alone."""
    rows: list[tuple[Button, ...]] = []
    for button in buttons:
        before = rows[-1] if rows else ()
        if len(before) == 1 and _is_short(button) and _is_short(before[0]):
            rows[-1] = (*before, button)
        else:
            rows.append((button,))
    return tuple(rows)


def _is_short(button: Button) -> bool:
    return len(button.label) <= _HALF

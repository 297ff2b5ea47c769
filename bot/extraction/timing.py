"""When a text was told, as far as that is known."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Timing:
    """By these the rules tell what is of today from what was."""

    #: The newest year that the text names, or of its day of publication; 0 if neither is known.
    newest_year: int
    #: The day of publication: known from outside, else as the text states it.
    published: date | None

"""What reading a text takes that differs from language to language."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from bot.extraction.credibility import CredibilityCues
from bot.extraction.finding import Finding
from bot.extraction.mention import Mention
from bot.extraction.occupied import OccupiedCues
from bot.extraction.passage import Passage
from bot.extraction.quantity import Quantity
from bot.extraction.speaker_cues import SpeakerCues
from bot.extraction.subjects import Subjects
from bot.extraction.syntax import Syntax
from bot.extraction.terms import TermCues
from bot.extraction.timing import Timing
from bot.extraction.weighing import Anchors, Sort, Weights
from bot.extraction.withholding import OrderCues
from bot.places import Gazetteer


class Rule(Protocol):
    def __call__(self, passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
        """The statements of one kind that a passage makes."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """One language."""

    #: The mentions of places in the sentences of a text, with all places that each may mean.
    mentions: Callable[[str, Sequence[str], Gazetteer], Sequence[tuple[Mention, ...]]]
    #: The numbers of a sentence, from left to right.
    quantities: Callable[[str], Iterator[Quantity]]
    #: The lengths of a sentence in kilometres, from left to right, given its numbers.
    distances: Callable[[str, Sequence[Quantity]], Sequence[Quantity]]
    rules: tuple[Rule, ...]
    #: What is told in words that no rule has.
    anchors: Anchors
    weights: Mapping[Sort, Weights]
    syntax: Syntax
    credibility: CredibilityCues
    #: The newest year that a text names, 0 if none.
    newest_year: Callable[[str], int]
    #: Which orders are not told.
    orders: OrderCues
    #: Whom an order covers, who gave it, and for how long.
    terms: TermCues
    speakers: SpeakerCues
    occupied: OccupiedCues
    #: The complete date that the text itself states for all that it says.
    as_of: Callable[[str], date | None]
    #: The day "as of" which a sentence speaks; which day "on Wednesday" is tells the day of publication,
    #: where that is known.
    stated_for: Callable[[str, date | None], date | None]
    is_unverified: Callable[[str], bool]
    #: Whether the text speaks of a region of another country next to Ukraine.
    is_across_the_border: Callable[[str], bool]
    #: The text as it is meant, of the same length: without letters of another script that look alike.
    plain: Callable[[str], str] = str

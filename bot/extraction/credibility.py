"""Which sentences of a text state anything that its readers may be told."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.extraction.literals import Rules
from bot.extraction.passage import Passage

_QUOTES = ("“", "«", '"')


@dataclass(frozen=True, slots=True)
class CredibilityCues:
    """How a language tells that a sentence states no fact."""

    #: A sentence with any of these states nothing: the other side's words, a correction, a question.
    void: Rules
    #: "He added that ...": whoever spoke before goes on.
    speaks_on: re.Pattern[str]
    #: "One year ago today." on a line of its own: what stands below it is of that day.
    heading_of_old: re.Pattern[str]
    #: "The council denied this.": what the sentence before told is not so.
    is_denied: Rules
    #: "Now the town is occupied.": what the sentence before told of it is over.
    is_over: Rules


def credible(text: str, passages: Sequence[Passage], cues: CredibilityCues) -> Iterator[Passage]:
    """The passages that state something that is neither the other side's nor withdrawn."""
    void = of_old = False
    for passage in passages:
        goes_on = passage.text.startswith(_QUOTES) or cues.speaks_on.match(passage.text)
        void = cues.void.is_in(passage.text) or (void and bool(goes_on))
        before = passages[passage.number - 1] if passage.number else None
        if before is not None and "\n" in text[before.start + len(before.text) : passage.start]:
            of_old = bool(cues.heading_of_old.fullmatch(before.text))
        if not (void or of_old or _next_says(passage, passages, cues.is_denied)):
            yield passage


def is_over(passage: Passage, passages: Sequence[Passage], cues: CredibilityCues) -> bool:
    """Whether the sentence after this one says that it is so no longer."""
    return _next_says(passage, passages, cues.is_over)


def _next_says(passage: Passage, passages: Sequence[Passage], saying: Rules) -> bool:
    return any(saying.is_in(its.text) for its in passages[passage.number + 1 : passage.number + 2])

"""Which sentences of a text state anything that its readers may be told."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.extraction.literals import Rules
from bot.extraction.mention import Role
from bot.extraction.passage import Passage

#: So many sentences go on about a time that was told.
_FRAME = 3
#: Between two sentences of a paragraph, in characters.
_SPACE = 1
#: A credit below a picture is no longer, in characters.
_CREDIT = 80
#: Of the year before the newest, reports still tell.
_YEARS_AGO = 2
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
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
    #: Ends a line below a picture of old.
    old_picture: re.Pattern[str]
    #: "The council denied this.": what the sentence before told is not so.
    is_denied: Rules
    #: "Now the town is occupied.": what the sentence before told of it is over.
    is_over: Rules
    #: "In the summer of 2022 ...", "Under occupation ...": what goes on in the past tense is of then ...
    of_then: re.Pattern[str]
    #: ... but not with any of these words: "is", "today", "on Monday".
    of_now: re.Pattern[str]
    #: "12 March 2022." begins an entry of a diary, with the group `year`.
    entry: re.Pattern[str] | None = None


def credible(
    text: str, passages: Sequence[Passage], cues: CredibilityCues, newest_year: int
) -> Iterator[Passage]:
    """The passages that state something that is neither the other side's nor withdrawn, nor of old."""
    void = of_old = in_old_entry = False
    for passage in passages:
        void = cues.void.is_in(passage.text) or (void and _speaks_on(passage, cues))
        before = passages[passage.number - 1] if passage.number else None
        if before is not None and "\n" in text[before.start + len(before.text) : passage.start]:
            of_old = bool(cues.heading_of_old.fullmatch(before.text))
        if entry := cues.entry and cues.entry.match(passage.text):
            in_old_entry = int(entry["year"]) <= newest_year - _YEARS_AGO
        is_told = not (void or of_old or in_old_entry or _next_says(passage, passages, cues.is_denied))
        if is_told and not cues.old_picture.search(_its_line(text, passage)):
            yield passage


def _speaks_on(passage: Passage, cues: CredibilityCues) -> bool:
    return passage.text.startswith(_QUOTES) or cues.speaks_on.match(passage.text) is not None


def _its_line(text: str, passage: Passage) -> str:
    """A sentence with what ends its line, if that is no longer than a credit."""
    end = passage.start + len(passage.text)
    return passage.text + text[end : end + _CREDIT].partition("\n")[0]


def is_over(passage: Passage, passages: Sequence[Passage], cues: CredibilityCues) -> bool:
    """Whether the sentence after this one says that it is so no longer."""
    return _next_says(passage, passages, cues.is_over)


def is_of_then(
    passage: Passage, passages: Sequence[Passage], cues: CredibilityCues, newest_year: int
) -> bool:
    """Whether it goes on about a time long past, of which a sentence just above it in its paragraph tells.

    "In the summer of 2022, Bakhmut was still alive. Some 20,000 people remained in the city."
    """
    if cues.of_now.search(passage.text):
        return False
    below = passage
    for its in reversed(passages[max(0, passage.number - _FRAME) : passage.number]):
        if "\n" in its.text or below.start - (its.start + len(its.text)) > _SPACE:
            return False  # another paragraph
        if _names_another_town(passage, its):
            return False
        if _tells_of_then(its, cues, newest_year):
            return True
        if cues.of_now.search(its.text):
            return False
        below = its
    return False


def _tells_of_then(passage: Passage, cues: CredibilityCues, newest_year: int) -> bool:
    frame = cues.of_then.search(passage.text)
    if frame is None or cues.of_now.search(passage.text[: frame.start()] + passage.text[frame.end() :]):
        return False
    years = [int(its[0]) for its in _YEAR.finditer(passage.text)]
    long_ago = bool(years) and max(years) <= newest_year - _YEARS_AGO
    return long_ago or not years


def _names_another_town(passage: Passage, above: Passage) -> bool:
    towns, towns_above = ({m.place for m in its.mentions if m.role is Role.TOWN} for its in (passage, above))
    return bool(towns - towns_above)


def _next_says(passage: Passage, passages: Sequence[Passage], saying: Rules) -> bool:
    return any(saying.is_in(its.text) for its in passages[passage.number + 1 : passage.number + 2])

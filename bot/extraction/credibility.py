"""Which sentences of a text state anything that its readers may be told."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.domain.fact import FactKind
from bot.extraction.finding import Finding
from bot.extraction.literals import Rules
from bot.extraction.mention import Role
from bot.extraction.neighbours import Neighbours
from bot.extraction.passage import Passage, part_around

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
#: Between two parts of a sentence; of a number a comma or a full stop is a part.
_PART = re.compile(r"[,;:.—–](?=\s)")
#: What stands before the first comma.
_OPENING = re.compile(r"[^,]{0,50}(?=,\s)")


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
    #: In a sentence that tells of another time than now: "Until the summer ...", "From our archive: ...".
    framed: Rules
    #: A year that something was so in, as the group "year"; without it, one since which it has been so.
    in_a_year: re.Pattern[str]
    #: "In the summer of 2022 ...", "Under occupation ...": what goes on in the past tense is of then ...
    of_then: re.Pattern[str]
    #: ... but not with any of these words: "is", "today", "on Monday".
    of_now: re.Pattern[str]
    #: "12 March 2022." begins an entry of a diary, with the group `year`.
    entry: re.Pattern[str] | None = None
    #: With the year, as that group, in which all that its sentence tells was written or was so ...
    dated: tuple[re.Pattern[str], ...] = ()
    #: ... or all that stands below it in its paragraph: "It is February 2022."
    opens_then: tuple[re.Pattern[str], ...] = ()
    #: What leads back from such a time: "now", "three years later".
    leads_back: re.Pattern[str] = re.compile("(?!)")


class Credibility(Neighbours):
    """Which passages of one text state what is neither the other side's nor withdrawn, nor of old."""

    def __init__(
        self, text: str, passages: Sequence[Passage], cues: CredibilityCues, newest_year: int
    ) -> None:
        super().__init__(passages)
        self._text = text
        self._cues = cues
        self._newest_year = newest_year
        self._is_void = _Lasting(self._is_the_other_sides)
        self._is_of_old = _Lasting(self._is_below_old_days)
        self._is_in_old_entry = _Lasting(self._is_old_entry)

    def is_told(self, passage: Passage) -> bool:
        number = passage.number
        return not (
            self._is_void.at(number)
            or self._is_of_old.at(number)
            or self._is_in_old_entry.at(number)
            or self._next_says(passage, self._cues.is_denied)
            or self._cues.old_picture.search(self._its_line(passage))
        )

    def is_over(self, passage: Passage, finding: Finding) -> bool:
        """Whether what it says of today is so no longer, as it says itself, or those beside it."""
        return finding.kind is not FactKind.POPULATION_PREWAR and (
            self._next_says(passage, self._cues.is_over)
            or self._cues.framed.is_in(passage.text)
            or self._is_of_a_past_year(passage, finding)
            or self._is_of_then(passage)
            or self._is_dated(passage)
        )

    def _is_of_a_past_year(self, passage: Passage, finding: Finding) -> bool:
        """ "In 2023 the town was 5 km from the front".

        An order may be in force since such a year, and beside it people are counted as of today too.
        """
        if finding.kind not in (FactKind.FRONT_DISTANCE_KM, FactKind.SHELLING):
            return False
        parts = [passage.text[slice(*part_around(passage.text, _PART, finding.start, finding.end))]]
        if opening := _OPENING.match(passage.text):
            parts.append(opening[0])
        told = (its["year"] for part in parts for its in self._cues.in_a_year.finditer(part))
        return self._are_past(int(year) for year in told if year)

    def _is_dated(self, passage: Passage) -> bool:
        """ "According to a survey of 2023, ...", "It is February 2022. Mariupol is 20 km from the front"."""
        if self._cues.leads_back.search(passage.text):
            return False
        if self._is_before_the_newest(passage, self._cues.dated):
            return True
        below = passage
        for its in reversed(self.before(passage, _FRAME) if self._cues.opens_then else ()):
            gap = self._text[its.start + len(its.text) : below.start]
            if "\n" in gap or self._cues.leads_back.search(its.text):
                return False
            if self._is_before_the_newest(its, self._cues.opens_then):
                return True
            below = its
        return False

    def _is_before_the_newest(self, passage: Passage, cues: Sequence[re.Pattern[str]]) -> bool:
        return self._are_past(int(found["year"]) for cue in cues if (found := cue.search(passage.text)))

    def _are_past(self, years: Iterable[int]) -> bool:
        """Whether there are any, each before the newest that the text is of."""
        return max(years, default=self._newest_year) < self._newest_year

    def _is_the_other_sides(self, number: int) -> bool | None:
        passage = self._passages[number]
        if self._cues.void.is_in(passage.text):
            return True
        goes_on = passage.text.startswith(_QUOTES) or self._cues.speaks_on.match(passage.text)
        return None if goes_on else False

    def _is_below_old_days(self, number: int) -> bool | None:
        above, passage = self._passages[max(0, number - 1)], self._passages[number]
        if "\n" not in self._text[above.start + len(above.text) : passage.start]:
            return None
        return self._cues.heading_of_old.fullmatch(above.text) is not None

    def _is_old_entry(self, number: int) -> bool | None:
        entry = self._cues.entry and self._cues.entry.match(self._passages[number].text)
        return int(entry["year"]) <= self._newest_year - _YEARS_AGO if entry else None

    def _its_line(self, passage: Passage) -> str:
        """A sentence with what ends its line, if that is no longer than a credit."""
        end = passage.start + len(passage.text)
        return passage.text + self._text[end : end + _CREDIT].partition("\n")[0]

    def _next_says(self, passage: Passage, saying: Rules) -> bool:
        return any(saying.is_in(its.text) for its in self.following(passage, 1))

    def _is_of_then(self, passage: Passage) -> bool:
        """Whether it goes on about a time long past, of which a sentence above it in its paragraph tells.

        "In the summer of 2022, Bakhmut was still alive. Some 20,000 people remained in the city."
        """
        cues = self._cues
        if cues.of_now.search(passage.text):
            return False
        below = passage
        for its in reversed(self.before(passage, _FRAME)):
            if "\n" in its.text or below.start - (its.start + len(its.text)) > _SPACE:
                return False  # another paragraph
            if _names_another_town(passage, its):
                return False
            if _tells_of_then(its, cues, self._newest_year):
                return True
            if cues.of_now.search(its.text):
                return False
            below = its
        return False


class _Lasting:
    """What one passage tells, and goes for those below it up to the next that tells."""

    def __init__(self, told: Callable[[int], bool | None]) -> None:
        self._told = told
        self._known: dict[int, bool] = {}

    def at(self, number: int) -> bool:
        told = None
        for its in range(number, -1, -1):
            told = self._known[its] if its in self._known else self._told(its)
            if told is not None:
                break
        self._known[number] = bool(told)
        return self._known[number]


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

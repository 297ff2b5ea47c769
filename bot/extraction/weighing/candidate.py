"""What may be a statement: a count, a distance, a town beside a word of evacuation or of fire."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.fact import FactKind
from bot.domain.place import Place
from bot.extraction.mention import Role
from bot.extraction.passage import OTHER, TOWN, Passage
from bot.extraction.quantity import Quantity
from bot.extraction.sizes import Size, size_of
from bot.extraction.subjects import Subjects
from bot.extraction.weighing.standing import Standings

#: More people than any city of the gazetteer has: a telephone number.
_MOST = 3_000_000
#: Of these something may be said in passing: "drove to Siversk", "fire on the road to Siversk".
_NAMED = (Role.TOWN, Role.REFERENCE)
#: A sentence of more counts is a table.
_MOST_COUNTS = 30
#: So many towns that were named before may be as large as a count, and may be gone on about.
_FEW = 3
#: A town that a passage goes on about less likely than this is no candidate.
_FAINT = 0.08


class Sort(StrEnum):
    """What a candidate may state."""

    COUNT = "count"
    LENGTH = "length"
    EVACUATION = "evacuation"
    SHELLING = "shelling"


#: The sort of the candidates that may state a fact of a kind.
SORTS = {
    FactKind.POPULATION_NOW: Sort.COUNT,
    FactKind.POPULATION_PREWAR: Sort.COUNT,
    FactKind.FRONT_DISTANCE_KM: Sort.LENGTH,
    FactKind.EVACUATION: Sort.EVACUATION,
    FactKind.SHELLING: Sort.SHELLING,
}


@dataclass(frozen=True, slots=True)
class Anchors:
    """The words of one language that a statement without a number hangs on; they match a shadow."""

    evacuation: re.Pattern[str]
    shelling: re.Pattern[str]
    #: A town, or the towns of a list, which share what stands before and after it; see `lists_with`.
    lists: re.Pattern[str]
    #: With one of these a sentence may say the contrary, or speak of another time.
    silences: Mapping[Sort, re.Pattern[str]]
    #: After a length: so far something lies from another place, "south of Kharkiv".
    bearing: re.Pattern[str]
    #: Of so many letters is a stem: what follows is mostly inflection.
    letters: int


def lists_with(between: str) -> re.Pattern[str]:
    """Towns in a row, known or not, with what may stand between two of them; of a shadow."""
    town = f"[{TOWN}{OTHER}]+"
    return re.compile(f"{town}(?:(?:{between}){town})*")


@dataclass(frozen=True, slots=True)
class Candidate:
    """[start:end] of its passage is the number, the list of towns or, where none is named, the anchor."""

    sort: Sort
    passage: Passage
    start: int
    end: int
    place: Place
    quantity: Quantity | None = None
    #: The nearest word of evacuation or of fire.
    anchor: tuple[int, int] | None = None
    role: Role | None = None
    #: It is not only as large as the count.
    is_spoken_of: bool = True
    #: How likely a passage that names no town goes on about it.
    likely: float | None = None


def candidates(
    passage: Passage, subjects: Subjects, standings: Standings, anchors: Anchors
) -> Iterator[Candidate]:
    if len(passage.counts) > _MOST_COUNTS:
        return
    if passage.counts:
        yield from _counts(passage, subjects, standings)
    if passage.lengths:
        for length in passage.lengths:
            if anchors.bearing.match(passage.shadow, length.end):
                continue
            for place, likely in _carried(passage, subjects, length.start, length.end):
                yield Candidate(Sort.LENGTH, passage, length.start, length.end, place, length, likely=likely)
    for sort, anchor in ((Sort.EVACUATION, anchors.evacuation), (Sort.SHELLING, anchors.shelling)):
        spans = [found.span() for found in anchor.finditer(passage.shadow)]
        if spans:
            yield from _beside(passage, subjects, anchors.lists, sort, spans)


def _counts(passage: Passage, subjects: Subjects, standings: Standings) -> Iterator[Candidate]:
    """Of the town that is spoken of; and of one named before that is as large as a count here tells."""
    counts = [count for count in passage.counts if count.counts_heads and count.value < _MOST]
    before = standings.named_before(passage) if counts else ()
    as_large = [its for its in before if any(size_of(count.value, its) is Size.ALL for count in counts)][
        :_FEW
    ]
    for count in counts:
        told = dict(_carried(passage, subjects, count.start, count.end))
        for place in dict.fromkeys((*told, *as_large)):
            yield Candidate(
                Sort.COUNT,
                passage,
                count.start,
                count.end,
                place,
                count,
                is_spoken_of=place in told,
                likely=told.get(place),
            )


def _beside(
    passage: Passage, subjects: Subjects, lists: re.Pattern[str], sort: Sort, spans: list[tuple[int, int]]
) -> Iterator[Candidate]:
    """For each town that the passage names; else for the one that it carries on."""
    told: set[Place] = set()
    listed = [found.span() for found in lists.finditer(passage.shadow)]
    for mention in passage.mentions:
        if mention.role in _NAMED and mention.place is not None and mention.place not in told:
            told.add(mention.place)
            around = (its for its in listed if its[0] <= mention.start < its[1])
            start, end = next(around, (mention.start, mention.end))
            nearest = min(spans, key=lambda span: max(span[0] - end, start - span[1]))
            yield Candidate(sort, passage, start, end, mention.place, anchor=nearest, role=mention.role)
    if not any(m.role is Role.TOWN for m in passage.mentions):
        for place, likely in _carried(passage, subjects, *spans[0], several=True):
            if place not in told:
                yield Candidate(sort, passage, *spans[0], place, anchor=spans[0], likely=likely)


def _carried(
    passage: Passage, subjects: Subjects, start: int, end: int, *, several: bool = False
) -> Iterator[tuple[Place, float | None]]:
    """The towns of a statement, each with how likely the passage goes on about it, where it names none.

    Also those that it is less likely about.
    """
    told, ranked = subjects.meant(passage, start, end, several=several)
    for place in told:
        yield place, next((its.likely for its in ranked if its.place == place), None)
    others = [its for its in ranked if its.place not in told and its.likely >= _FAINT]
    yield from others[:_FEW]
    if not told and not ranked and not passage.is_of_an_area:
        # Nobody knows how likely, and the sentence may even mean another: the judgement has to tell.
        yield from ((place, 0.0) for place in subjects.near(passage))

"""How a town stands at a sentence that may be about it, in numbers: what the trees ask for.

They are the same for every language: what a name is, and where, the grammar of a language has told before.
"""

import math
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.domain.place import Place, SettlementCategory
from bot.extraction.mention import Mention, Role
from bot.extraction.passage import Passage

#: A name with what role says where a text is.
NAMES = (Role.TOWN, Role.REFERENCE, Role.DATELINE)
#: With a town that stands so early a sentence begins.
_BEGINNING = 30
#: Of a town that is named all the time so many times are looked at.
_OFTEN = 30
#: What stands later in a sentence stands late.
_END = 100
#: Nothing that is counted here in sentences or lines is told apart beyond this.
_FAR = 20
#: With what one who is asked or quoted begins.
SPEECH = ("—", "–", "«", "“", '"', "„")
_CATEGORIES = (SettlementCategory.VILLAGE, SettlementCategory.TOWN, SettlementCategory.CITY)
_NOUNS = {"": 0, "village": 1, "settlement": 2, "town": 3, "city": 4, "city by law": 4}


def named_in(passages: Iterable[Passage]) -> Iterator[tuple[Place, Passage, Mention]]:
    """Each time that one of these names a known town."""
    for passage in passages:
        for mention in passage.mentions:
            if mention.place is not None and mention.role in NAMES:
                yield mention.place, passage, mention


@dataclass(frozen=True, slots=True)
class Named:
    """One time that a text names a town."""

    passage: Passage
    mention: Mention

    @property
    def number(self) -> int:
        return self.passage.number

    @property
    def at(self) -> tuple[int, int]:
        return self.passage.number, self.mention.start

    def is_after(self, other: "Named") -> bool:
        return self.at > other.at

    @property
    def is_subject(self) -> bool:
        """Named to say something of it, and not as a goal or the seat of one who speaks."""
        return self.mention.role is Role.TOWN and not (self.mention.destination or self.mention.office)


@dataclass(frozen=True, slots=True)
class Town:
    """One that a sentence may be about."""

    place: Place
    #: How often the text names it, and where first.
    times: int
    first: Named
    #: Where it is named before the sentence or in it, in order: the last times, and how many there are.
    before: Sequence[Named]
    times_before: int
    #: How many sentences later it is named again, None if it is not.
    again: int | None

    @classmethod
    def at(cls, place: Place, named: Sequence[Named], number: int) -> "Town":
        """`named`: all the times, in order; `number` is that of the sentence."""
        past = bisect_right(named, number, key=lambda its: its.number)
        again = named[past].number - number if past < len(named) else None
        return cls(place, len(named), named[0], named[max(0, past - _OFTEN) : past], past, again)

    @property
    def last(self) -> Named | None:
        return self.before[-1] if self.before else None

    @property
    def last_named(self) -> tuple[int, int]:
        """To compare: what was named later is more."""
        return self.last.at if self.last else (-1, -self.first.number)


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence with the towns that it may be about."""

    passage: Passage
    towns: Sequence[Town]
    #: By its number, on which line of the text a passage begins.
    lines: Sequence[int]
    #: The town that it is about by the rules, if that is clear.
    by_rules: Place | None
    #: The town that the sentences before spoke of last, by the rules.
    spoken_of: Place | None


def signs(scene: Scene) -> Iterator[tuple[Place, list[float]]]:
    """Of each town that the sentence may be about."""
    shared = [*_of_sentence(scene)]
    newest = {
        its.place: rank
        for rank, its in enumerate(sorted(scene.towns, key=lambda its: its.last_named, reverse=True))
    }
    times = [its.times for its in scene.towns]
    first = min((its.first.number for its in scene.towns), default=0)
    for town in scene.towns:
        yield (
            town.place,
            [
                *shared,
                newest[town.place],
                town.times / sum(times),
                sum(other > town.times for other in times),
                town.first.number == first,
                min(_FAR, town.first.number),
                town.place == scene.by_rules,
                town.place == scene.spoken_of,
                _CATEGORIES.index(town.place.category) if town.place.category else -1,
                math.log10((town.place.population or 0) + 1),
                *_when(scene, town),
                *_how(scene, town),
            ],
        )


def _of_sentence(scene: Scene) -> Iterator[float]:
    passage, number = scene.passage, scene.passage.number
    anaphors = [m for m in passage.mentions if m.role is Role.ANAPHOR]
    noun = next((m.noun for m in anaphors if m.noun), "")
    yield len(scene.towns)
    yield scene.by_rules is None
    yield scene.spoken_of is None
    yield min(_FAR, number)
    yield number == 0 or scene.lines[number] > scene.lines[number - 1]
    yield len(anaphors)
    yield _NOUNS.get(noun, len(_NOUNS))
    yield passage.text.startswith(SPEECH)


def _when(scene: Scene, town: Town) -> Iterator[float]:
    """How long ago it was named, and how soon it is again."""
    number, last = scene.passage.number, town.last
    yield min(_FAR, town.times_before)
    yield min(_FAR, number - last.number) if last else -1
    subject = next((its for its in reversed(town.before) if its.is_subject), None)
    yield min(_FAR, number - subject.number) if subject else _FAR + 1
    yield min(_FAR, scene.lines[number] - scene.lines[last.number]) if last else -1
    yield _FAR + 1 if town.again is None else min(_FAR, town.again)


def _how(scene: Scene, town: Town) -> Iterator[float]:
    """As what it was named last, and which others since."""
    last = town.last or town.first
    yield NAMES.index(last.mention.role)
    yield last.mention.office
    yield last.mention.destination
    yield min(_END, last.mention.start)
    yield last.mention.start < _BEGINNING
    since = [other for other in scene.towns if other.last_named > town.last_named]
    yield len(since)
    yield sum(any(its.is_subject and its.is_after(last) for its in other.before) for other in since)
    before = town.before
    yield sum(its.is_subject for its in before) / len(before) if before else -1
    yield sum(its.mention.destination for its in before) / len(before) if before else -1
    yield any(its.mention.office for its in before)
    yield len({m.place for m in last.passage.mentions if m.role is Role.TOWN} - {town.place})
    yield any(m.destination for m in last.passage.mentions)
    yield last.passage.text.startswith(SPEECH)
    yield bool(last.passage.counts or last.passage.lengths)

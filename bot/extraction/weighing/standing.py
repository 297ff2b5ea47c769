"""How a town stands in a passage that may be about it: named there, or when, and what came between."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from bot.domain.place import Place
from bot.extraction.anaphora import may_be_called
from bot.extraction.antecedents import most_named, named_in
from bot.extraction.mention import Mention, Role
from bot.extraction.passage import Passage
from bot.extraction.subjects import Subjects

#: A town that was last named so many sentences before, or more, is far.
_FAR = 5
#: The headline and the first sentence.
_HEAD = 2
#: A town that was named so many sentences before may be spoken of.
_NEAR = 12
#: With what stands so early a sentence begins.
_BEGINNING = 30


class Standings:
    """Of the towns of one text."""

    def __init__(self, text: str, passages: Sequence[Passage], subjects: Subjects) -> None:
        self._text = text
        self._passages = passages
        self._subjects = subjects

    @property
    def towns(self) -> Iterable[Place]:
        """All that the text names."""
        return self._named.keys()

    def named_before(self, passage: Passage) -> Sequence[Place]:
        """The towns that the sentences before it name, up to a dozen of them or in the head of the text."""
        near = self._passages[max(0, passage.number - _NEAR) : passage.number]
        head = self._passages[: min(_HEAD, passage.number)]
        named = {place for place, _, _ in named_in((*head, *near))}
        return sorted(named, key=self._rank.__getitem__)

    def clues(self, place: Place, passage: Passage) -> Iterator[str]:
        towns = {m.place for m in passage.mentions if m.role is Role.TOWN}
        anaphors = [m for m in passage.mentions if m.role is Role.ANAPHOR]
        how = "named" if place in towns else "called" if anaphors else "silent"
        yield f"is {how}"
        yield f"is {how} {self._topic(place)}"
        yield f"is beside {min(3, len(towns - {place}))} {how}"
        if how != "named":
            yield from (f"is carried {clue}" for clue in self._carried(place, passage, anaphors))

    def _topic(self, place: Place) -> str:
        topic = self._subjects.topic
        return "no topic" if topic is None else "topic" if topic == place else "not topic"

    def _carried(self, place: Place, passage: Passage, anaphors: Sequence[Mention]) -> Iterator[str]:
        last = self._last(place, passage.number)
        if any(not may_be_called(place, anaphor.noun) for anaphor in anaphors):
            yield "called otherwise"
        if self._most == place:
            yield "most"
        if last is None:
            yield "never"
            return
        if self._named[place][0][0] < _HEAD:
            yield "head"
        number, mention = last
        yield f"{min(_FAR, passage.number - number)} ago"
        yield f"as {mention.role.name}{' office' * mention.office}{' goal' * mention.destination}"
        if mention.start < _BEGINNING:
            yield "begins"
        lines = self._text.count("\n", self._passages[number].start + mention.end, passage.start)
        yield f"lines {min(3, lines)}"
        between = {
            m.place
            for its in self._passages[max(number, passage.number - _NEAR) : passage.number + 1]
            for m in its.mentions
            if m.role is Role.TOWN and m.place != place and (its.number > number or m.start > mention.start)
        }
        yield f"others since {min(3, len(between))}"

    def _last(self, place: Place, number: int) -> tuple[int, Mention] | None:
        """Where a place is named last, up to the passage of this number."""
        named = self._named.get(place, [])
        last = bisect_right(named, number, key=lambda its: its[0]) - 1
        return named[last] if last >= 0 else None

    @cached_property
    def _named(self) -> dict[Place, list[tuple[int, Mention]]]:
        """Where each place is named: the number of the passage, and the mention."""
        named: dict[Place, list[tuple[int, Mention]]] = {}
        for place, passage, mention in named_in(self._passages):
            named.setdefault(place, []).append((passage.number, mention))
        return named

    @cached_property
    def _rank(self) -> dict[Place, int]:
        """In which order the text names them."""
        return {place: rank for rank, place in enumerate(self._named)}

    @cached_property
    def _most(self) -> Place | None:
        """The one that is named most often."""
        return most_named(self._named)

"""The towns that the sentences of one text go on about."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from bot.domain.place import Place
from bot.extraction.anaphora import may_be_called
from bot.extraction.antecedents.signs import Named, Scene, Town, named_in, signs
from bot.extraction.mention import Role
from bot.extraction.passage import Passage
from bot.extraction.trees import Trees, shipped

#: A town that was named so many sentences before may be spoken of; longer ago only that of the headline, or
#: the one that the text names most often.
_NEAR = 14
_HEAD = 2
#: A sentence may be about no more towns: those named last.
_MOST = 12


class Likeliest(NamedTuple):
    place: Place
    likely: float


class Antecedents:
    def __init__(self, text: str, passages: Sequence[Passage], trees: Trees) -> None:
        self._passages = passages
        self._trees = trees
        self._lines = list(_lines(text, passages))
        self._named: dict[Place, list[Named]] = {}
        for place, passage, mention in named_in(passages):
            self._named.setdefault(place, []).append(Named(passage, mention))
        #: The town that the text names most often, None where several are.
        self.most = most_named(self._named)
        self._known: dict[tuple[int, int, Place | None], Sequence[Likeliest]] = {}

    def is_only(self, place: Place) -> bool:
        """Whether the text names this town and no other that is known."""
        return self._named.keys() == {place}

    def ranked(self, scene: Scene) -> Sequence[Likeliest]:
        """The towns that a passage which names none may be about, the likeliest first."""
        # Rules ask of a passage without its mentions too.
        key = (scene.passage.number, len(scene.passage.mentions), scene.by_rules)
        if key not in self._known:
            each = [Likeliest(place, self._trees.likely(its)) for place, its in signs(scene)]
            # Each was asked for by itself: it can be about one of them only.
            together = max(1.0, sum(its.likely for its in each))
            shared = (Likeliest(its.place, its.likely / together) for its in each)
            self._known[key] = sorted(shared, key=lambda its: its.likely, reverse=True)
        return self._known[key]

    def scene(self, passage: Passage, by_rules: Place | None, spoken_of: Place | None) -> Scene:
        near = (
            Town.at(place, self._named[place], passage.number)
            for place in self._near(passage.number)
            if _may_be_spoken_of(place, passage)
        )
        towns = [its for its in near if self._may_be_meant(its, passage.number)]
        towns = sorted(towns, key=lambda its: its.last_named, reverse=True)[:_MOST]
        if by_rules in self._named and not any(its.place == by_rules for its in towns):
            towns.append(Town.at(by_rules, self._named[by_rules], passage.number))
        return Scene(passage, towns, self._lines, by_rules, spoken_of)

    def _near(self, number: int) -> Sequence[Place]:
        """The towns of the headline, of the sentences around, and the one that is named most often."""
        around = (*self._passages[:_HEAD], *self._passages[max(0, number - _NEAR) : number + 2])
        named = (place for place, _, _ in named_in(around))
        return list(dict.fromkeys((*named, *((self.most,) if self.most else ()))))

    def _may_be_meant(self, town: Town, number: int) -> bool:
        if town.last is None:
            return town.first.number == number + 1
        if town.first.number < _HEAD or town.place == self.most:
            return True
        return any(its.is_subject for its in town.before)


def load_trees() -> Trees:
    """Those that tell the antecedents of every language."""
    return shipped("bot.extraction.antecedents")


def most_named(named: Mapping[Place, Sequence[object]]) -> Place | None:
    """The town that a text names most often, None where several are."""
    times = Counter({place: len(its) for place, its in named.items()}).most_common(2)
    is_tied = len(times) > 1 and times[0][1] == times[1][1]
    return times[0][0] if times and not is_tied else None


def _may_be_spoken_of(place: Place, passage: Passage) -> bool:
    """Whether a passage does not call it otherwise, nor names it only to say where something is."""
    if any(m.place == place and m.role is Role.REFERENCE for m in passage.mentions):
        return False
    return all(may_be_called(place, m.noun) for m in passage.mentions if m.role is Role.ANAPHOR)


def _lines(text: str, passages: Sequence[Passage]) -> Iterator[int]:
    """The line on which each begins."""
    line = read = 0
    for its in passages:
        line += text.count("\n", read, its.start)
        read = its.start
        yield line

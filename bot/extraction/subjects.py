"""Which town a statement is about: the one that its sentence names, or the one that "the city" carries on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.place import Place, SettlementCategory
from bot.extraction.mention import Mention, Role
from bot.extraction.passage import OTHER, TOWN, Passage

#: A reader who met no name for this many sentences no longer knows which city "the city" is.
REACH = 8
#: Nor, after so many, which town a sentence is about that names none at all.
SILENT_REACH = 2


@dataclass(frozen=True, slots=True)
class Syntax:
    """How a language tells which town a statement is about."""

    #: Where one clause ends and the next begins.
    clause_break: re.Pattern[str]
    #: The towns that follow a statement, as the group "towns".
    beside: re.Pattern[str]
    #: Towns in a row.
    row: re.Pattern[str]
    #: A town with more than itself: a number said of both is not the town's.
    wider: re.Pattern[str]
    #: Words that may stand between the towns of a row.
    joining: re.Pattern[str]


class Subjects:
    """The towns that the passages of one text are about."""

    def __init__(self, passages: Sequence[Passage], syntax: Syntax) -> None:
        self._passages = passages
        self._syntax = syntax
        named = [m for passage in passages for m in passage.mentions if m.role in (Role.TOWN, Role.REFERENCE)]
        places = {mention.place for mention in named}
        self._only_one = len(places) == 1 and None not in places

    def of(self, passage: Passage, start: int, end: int, *, several: bool = False) -> tuple[Place, ...]:
        """The towns of the statement at [start:end], empty where that is not clear.

        With `several`, a statement may be about each town of a list ("ordered in Izium, Borova and Lyman").
        """
        if not several and self._syntax.wider.search(passage.shadow):
            return ()
        inside = _within(passage.mentions, start, end)
        beside = self._syntax.beside.match(passage.shadow, end)
        if not inside and beside is not None:
            inside = _within(passage.mentions, *beside.span("towns"))
        if inside:
            row = self._syntax.row.match(passage.shadow, inside[-1].start)
            listed = _within(passage.mentions, *row.span()) if row else []
            return self._places(passage, list(dict.fromkeys((*inside, *listed))), several=several)
        first, last = self._clause(passage.shadow, start, end)
        near = _within(passage.mentions, first, last)
        if near:
            return self._places(passage, near, several=several)
        if not passage.mentions:
            return self._of_silent(passage)
        return self._places(passage, _within(passage.mentions, 0, start), several=False)

    def before(self, passage: Passage, count: int) -> Sequence[Passage]:
        """The passages before this one, at most so many."""
        return self._passages[max(0, passage.number - count) : passage.number]

    def named(self, passage: Passage, mention: Mention) -> Place | None:
        """The town of a mention itself."""
        return self._carried(passage, mention) if mention.role is Role.ANAPHOR else mention.place

    def _places(self, passage: Passage, mentions: Sequence[Mention], *, several: bool) -> tuple[Place, ...]:
        towns = [mention for mention in mentions if mention.role is Role.TOWN]
        if not towns:
            anaphors = [mention for mention in mentions if mention.role is Role.ANAPHOR]
            carried = self._carried(passage, anaphors[0]) if anaphors else None
            return (carried,) if carried else ()
        places = tuple(dict.fromkeys(mention.place for mention in towns))
        known = tuple(place for place in places if place is not None)
        if several and self._is_list(passage, towns):
            return known
        return known if len(known) == len(places) == 1 else ()

    def _of_silent(self, passage: Passage) -> tuple[Place, ...]:
        """A sentence that names no place speaks of the only town of the one before."""
        for before in reversed(self.before(passage, SILENT_REACH)):
            if not before.mentions:
                continue
            if any(mention.role is Role.AREA for mention in before.mentions):
                return ()
            return self._places(before, _within(before.mentions, 0, len(before.text)), several=False)
        return ()

    def _carried(self, passage: Passage, anaphor: Mention) -> Place | None:
        earlier = [m for m in passage.mentions if m.role is Role.TOWN and m.end <= anaphor.start]
        if earlier:
            return _one(earlier, anaphor, strict=not self._only_one)
        if not anaphor.noun and any(mention.role is Role.AREA for mention in passage.mentions):
            return None  # "in the Kupiansk district ... there" is the district
        nearest = 0 if self._only_one else max(0, passage.number - REACH)
        for before in reversed(self._passages[nearest : passage.number]):
            towns = [mention for mention in before.mentions if mention.role is Role.TOWN]
            if towns:
                return _one(towns, anaphor, strict=not self._only_one)
            roles = {mention.role for mention in before.mentions}
            if Role.REFERENCE in roles and Role.ANAPHOR not in roles and not self._only_one:
                return None
        return None

    def _clause(self, shadow: str, start: int, end: int) -> tuple[int, int]:
        breaks = self._syntax.clause_break
        first = max((found.end() for found in breaks.finditer(shadow, 0, start)), default=0)
        following = breaks.search(shadow, end)
        return first, following.start() if following else len(shadow)

    def _is_list(self, passage: Passage, towns: Sequence[Mention]) -> bool:
        """Whether nothing but commas and "and" stands between these towns."""
        between = passage.shadow[towns[0].start : towns[-1].end]
        return not re.search(r"\w", self._syntax.joining.sub("", re.sub(rf"[{TOWN}{OTHER}]", "", between)))


def _within(mentions: Sequence[Mention], start: int, end: int) -> list[Mention]:
    wanted = (Role.TOWN, Role.ANAPHOR)
    return [m for m in mentions if m.role in wanted and start <= m.start and m.end <= end]


def _one(mentions: Sequence[Mention], anaphor: Mention, *, strict: bool) -> Place | None:
    places = {mention.place for mention in mentions}
    place = places.pop()
    if places or place is None:
        return None
    return place if not strict or _may_be_called(place, anaphor.noun) else None


def _may_be_called(place: Place, noun: str) -> bool:
    """Reporters call a city a town, never a village; and a village never a city."""
    if noun == "village":
        return place.category is not SettlementCategory.CITY
    return noun != "city" or place.category is not SettlementCategory.VILLAGE

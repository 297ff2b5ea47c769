"""A sentence as the rules read it.

Rules match a shadow of the sentence, in lower case and of the same length, in which every count, distance
and place name is a run of one mark. So a rule says "<N> people remain in <PLACE>" and its spans are spans of
the sentence.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.domain.place import Place
from bot.extraction.lower import in_lower_case
from bot.extraction.mention import Mention, Role
from bot.extraction.quantity import Quantity
from bot.extraction.spans import overlap
from bot.extraction.syntax import Syntax

COUNT, LENGTH, TOWN, ANAPHOR, OTHER, AREA, HROMADA = "\ue000\ue001\ue002\ue003\ue004\ue005\ue006"
_MARKS = dict.fromkeys(map(ord, COUNT + LENGTH + TOWN + ANAPHOR + OTHER + AREA + HROMADA), " ")


_CLAUSE_ENDS = re.compile(r"[,;:]\s")


@dataclass(frozen=True, slots=True)
class Passage:
    """`start` is the sentence's place in the text; all spans inside are relative to it."""

    number: int
    start: int
    text: str
    shadow: str
    counts: tuple[Quantity, ...]
    lengths: tuple[Quantity, ...]
    mentions: tuple[Mention, ...]

    def count_at(self, start: int) -> Quantity:
        return next(count for count in self.counts if count.start == start)

    def mention_at(self, position: int) -> Mention | None:
        return next((m for m in self.mentions if m.start <= position < m.end), None)

    def names(self, place: Place) -> bool:
        """Whether it names a place, and does not only call it "the town"."""
        return any(m.place == place and m.role is not Role.ANAPHOR for m in self.mentions)

    def counts_within(self, start: int, end: int) -> list[Quantity]:
        """The counts that begin between these points."""
        return [count for count in self.counts if start <= count.start < end]

    def only_count_of_a_town(self, start: int, end: int) -> tuple[Quantity, Mention] | None:
        """The count and the town between these points, if each is the only one there."""
        counts = self.counts_within(start, end)
        towns = [m for m in self.mentions if start <= m.start < end and m.role is Role.TOWN]
        return (counts[0], towns[0]) if len(counts) == len(towns) == 1 else None

    def carries_on(self, places: Sequence[Place]) -> bool:
        """Whether it is about a place that it does not name, not even as "the city", and about no list."""
        return len(places) == 1 and not any(
            m.place in places or m.role is Role.ANAPHOR for m in self.mentions
        )

    @property
    def is_of_an_area(self) -> bool:
        """ "Kherson region was shelled": the town of the sentence before is not meant."""
        roles = {mention.role for mention in self.mentions}
        return Role.AREA in roles and not roles & {Role.TOWN, Role.ANAPHOR}

    @property
    def names_a_town(self) -> bool:
        """Whether it names one, and not only as the seat of one who speaks."""
        return any(m.role is Role.TOWN and not m.office for m in self.mentions)

    @property
    def speaks_of_a_town(self) -> bool:
        """Whether it names one, or says "the town" of it."""
        return any(m.role is Role.TOWN or m.noun for m in self.mentions)

    def told_until(self, position: int) -> str:
        """The shadow up to the end of the clause at `position`: after that something else is told."""
        ending = _CLAUSE_ENDS.search(self.shadow, position)
        return self.shadow[: ending.start()] if ending else self.shadow

    def towns_after(self, start: int, end: int | None = None) -> tuple[Place, ...]:
        """Each town that it names after `start`, up to `end`."""
        spoken = (Role.TOWN, Role.REFERENCE)
        last = len(self.text) if end is None else end
        named = (m.place for m in self.mentions if start <= m.start < last and m.role in spoken and m.place)
        return tuple(dict.fromkeys(named))

    def shadow_without(self, *spans: tuple[int, int]) -> str:
        """The shadow with nothing but spaces in these spans."""
        shadow = self.shadow
        for start, end in spans:
            shadow = f"{shadow[:start]}{' ' * (end - start)}{shadow[end:]}"
        return shadow

    def named_otherwise(self, places: Sequence[Place], leading: re.Pattern[str]) -> Sequence[Place]:
        """Without the places that it names only after such words."""
        if any(m.role is Role.ANAPHOR for m in self.mentions):
            return places
        apart = {m.place for m in self.mentions if leading.search(self.text, 0, m.start)}
        named = {m.place for m in self.mentions if not leading.search(self.text, 0, m.start)}
        return [place for place in places if place not in apart or place in named]

    def length_at(self, start: int) -> Quantity:
        return next(length for length in self.lengths if length.start == start)


def part_around(text: str, breaks: re.Pattern[str], start: int, end: int) -> tuple[int, int]:
    """From the last break before `start` to the first one after `end`, or to the ends of the text."""
    first = max((found.end() for found in breaks.finditer(text, 0, start)), default=0)
    following = breaks.search(text, end)
    return first, following.start() if following else len(text)


def shadowed(
    number: int,
    start: int,
    text: str,
    *,
    counts: Sequence[Quantity],
    lengths: Sequence[Quantity],
    mentions: tuple[Mention, ...],
    syntax: Syntax,
) -> Passage:
    """The passage of a sentence; a count that is part of a length or of a name is none."""
    taken = [length.span for length in lengths]
    taken += [(mention.start, mention.end) for mention in mentions]
    free = tuple(count for count in counts if not any(overlap(count.span, span) for span in taken))
    shadow = list(in_lower_case(text).translate(_MARKS))
    for span in free:
        shadow[span.start : span.end] = COUNT * (span.end - span.start)
    for span in lengths:
        shadow[span.start : span.end] = LENGTH * (span.end - span.start)
    for mention in mentions:
        if mention.role is not Role.DATELINE:
            shadow[mention.start : mention.end] = _mark(mention) * (mention.end - mention.start)
    for town, area in pairwise(mentions):
        qualified = _where_it_lies(text, town, area, syntax)
        if qualified:
            shadow[town.end : qualified] = _mark(town) * (qualified - town.end)
    return Passage(number, start, text, "".join(shadow), free, tuple(lengths), mentions)


def _where_it_lies(text: str, town: Mention, area: Mention, syntax: Syntax) -> int | None:
    """The end of ", Donetsk region," after a town: it tells where the town lies, and nothing else."""
    if town.role is not Role.TOWN or area.role is not Role.AREA or not town.place:
        return None
    if not syntax.lies.fullmatch(text, town.end, area.start):
        return None
    closing = syntax.closes.match(text, area.end)
    return closing.end() if closing else None


def _mark(mention: Mention) -> str:
    match mention.role:
        case Role.ANAPHOR:
            return ANAPHOR
        case Role.AREA:
            return HROMADA if mention.place else AREA
        case _:
            return TOWN if mention.place else OTHER

"""Whether a length is how far the front is, told by the words around it rather than by a phrase."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.extraction.mention import Mention, Role
from bot.extraction.passage import COUNT, LENGTH, OTHER, TOWN, Passage
from bot.extraction.quantity import Quantity
from bot.extraction.reckoning import parts_of

#: Farther than this no one calls it a distance to the front.
FARTHEST_KM = 300
#: "45 km to Sumy, to the front 8": what follows has a number of its own.
_NEXT_LEG = re.compile(rf"[^.;,\w]*(?:[{TOWN}{OTHER}]+)?\s*[–—-]?\s*[{COUNT}{LENGTH}]")


@dataclass(frozen=True, slots=True)
class FrontCues:
    """The words of one language; each pattern is matched against the shadow of a sentence."""

    #: Where a part of a sentence ends.
    breaks: re.Pattern[str]
    #: The front line, the enemy, the fighting.
    front: re.Pattern[str]
    #: Between a length and the front after it, nothing else: "from the nearest", "до самої".
    to_front: re.Pattern[str]
    #: Between the front and a length after it: no other thing that is so far.
    front_is: re.Pattern[str]
    #: Right after a length, up to a place: "from the outskirts of".
    to_town: re.Pattern[str]
    #: Between such a place and the front after it: "3 km from Siversk stand the Russians".
    after_town: re.Pattern[str]
    #: "15 km from Kreminna, where the front line runs": that town is not so far from it.
    at_town: re.Pattern[str]
    #: Lengths of other things: advances, ranges, roads.
    other: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Near:
    length: Quantity
    #: The length with the front that it leads to.
    start: int
    end: int
    #: The place from which it is measured, where the words say so.
    mention: Mention | None
    #: The part of the sentence that was read: what must not deny it.
    around: str


def near_front(passage: Passage, cues: FrontCues) -> Iterator[Near]:
    parts = list(parts_of(passage.shadow, cues.breaks))
    for length in passage.lengths:
        if not 0 < length.value <= FARTHEST_KM:
            continue
        number = next((n for n, (start, end) in enumerate(parts) if start <= length.start < end), None)
        if number is None:
            continue
        for first, last in ((number, number), (number - 1, number), (number, number + 1)):
            if first >= 0 and last < len(parts):
                start, end = parts[first][0], parts[last][1]
                found = _near(passage, cues, length, start, end)
                if found is not None:
                    yield found
                    break


def _near(passage: Passage, cues: FrontCues, length: Quantity, start: int, end: int) -> Near | None:
    shadow = passage.shadow
    if shadow[start:end].count(LENGTH) > length.end - length.start or cues.other.search(
        passage.text, start, end
    ):
        return None
    town = _measured_from(passage, cues, length)
    for front in cues.front.finditer(shadow, start, end):
        before = front.end() <= length.start
        if before and not cues.front_is.fullmatch(shadow, front.end(), length.start):
            continue
        leads = cues.after_town if town else cues.to_front
        if not before and not leads.fullmatch(shadow, town.end if town else length.end, front.start()):
            continue
        if town and "," in shadow[town.end : front.start()] and cues.at_town.match(front[0]):
            continue
        first, last = (town.start, town.end) if town else front.span()
        if "," in shadow[length.end : first] and _NEXT_LEG.match(shadow, last):
            continue
        last = max(length.end, front.end(), town.end if town else 0)
        return Near(length, min(length.start, front.start()), last, town, shadow[start:end])
    return None


def _measured_from(passage: Passage, cues: FrontCues, length: Quantity) -> Mention | None:
    """The place right after the length: "3 km from Pokrovsk"."""
    for mention in passage.mentions:
        if mention.start >= length.end and mention.role is not Role.AREA:
            return mention if cues.to_town.fullmatch(passage.shadow, length.end, mention.start) else None
    return None

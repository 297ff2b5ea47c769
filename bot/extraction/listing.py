"""What a list counts, a town and a number in each item: "Lyman - 2,900, Siversk - 540".

The items stand in lines of their own or in one sentence; what they count is told above them, or by the word
after the number.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.domain.fact import FactKind
from bot.extraction.finding import Finding
from bot.extraction.mention import Mention
from bot.extraction.passage import COUNT, OTHER, TOWN, Passage
from bot.extraction.quantity import Quantity
from bot.extraction.subjects import Subjects

#: A list is no longer than this, in sentences.
_LONGEST = 12
#: Sentences that may stand between its lines and tell nothing of what it counts.
_NOTES = 3
_PART = re.compile(r"(?:\([^)]*\)|[^,;(]|\()(?:\([^)]*\)|[^,;(]|,(?=\d)|\()*")
#: What leads to the items, in their sentence.
_LEAD = re.compile(rf"[^{TOWN}:]{{3,200}}:\s")
_IN_BRACKETS = re.compile(r"\([^)]*\)")


@dataclass(frozen=True, slots=True)
class ListCues:
    """The words of one language; each pattern is matched against the shadow of a sentence."""

    #: All of an item: one town and one count.
    item: re.Pattern[str]
    #: All of an item's town alone: its count is the next part.
    town: re.Pattern[str]
    #: All of an item's count alone.
    count: re.Pattern[str]
    #: Right after the count of an item: it counts those who live there, whatever the heading says.
    residents: re.Pattern[str]
    #: What stands above the list: it counts people ...
    people: re.Pattern[str]
    #: ... who are there now.
    heading: re.Pattern[str]
    #: What stands above the list: it counts others.
    others: re.Pattern[str]
    #: In what stands above: it denies that they are others.
    stayed: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Item:
    count: Quantity
    town: Mention
    start: int
    end: int


def listed(passage: Passage, subjects: Subjects, cues: ListCues) -> Iterator[Finding]:
    """The counts of the items of a passage, where the list counts those who live there."""
    items = list(_items(passage, cues))
    if not items:
        return
    counts_residents, heading = _told_above(passage, items, subjects, cues)
    if not counts_residents:
        return
    led_by = (heading, 0, len(heading.text)) if heading else None
    for its in items:
        if its.town.place is not None and its.count.value % 1 == 0:
            places = (its.town.place,)
            counted = Finding.measured(FactKind.POPULATION_NOW, places, its.count, its.start, its.end)
            yield replace(counted, led_by=led_by)


def _items(passage: Passage, cues: ListCues) -> Iterator[Item]:
    """From the beginning of the passage, up to a part that counts something else."""
    parts = [found.span() for found in _PART.finditer(passage.shadow, _led(passage))]
    number = 0
    while number < len(parts):
        start, end = parts[number]
        following = parts[number + 1] if number + 1 < len(parts) else (end, end)
        if cues.town.fullmatch(passage.shadow, start, end) and cues.count.fullmatch(
            passage.shadow, *following
        ):
            end = following[1]
            number += 1
        elif not cues.item.fullmatch(passage.shadow, start, end):
            if re.search(f"[{COUNT}{TOWN}{OTHER}]", passage.shadow[start:end]):
                return
            number += 1
            continue
        pair = _pair(passage, start, end)
        if pair is None:
            return
        first, last = min(pair[0].start, pair[1].start), max(pair[0].end, pair[1].end)
        yield Item(*pair, first, last)
        number += 1


def _led(passage: Passage) -> int:
    """ "He named these figures: 90 people in Toretsk, 300 in Siversk": where the items begin."""
    led = _LEAD.match(passage.shadow)
    return led.end() if led else 0


def _pair(passage: Passage, start: int, end: int) -> tuple[Quantity, Mention] | None:
    """The count and the town of an item; what it adds in brackets is another count."""
    aside = [found.span() for found in _IN_BRACKETS.finditer(passage.shadow, start, end)]
    stop = next((first for first, last in aside if COUNT in passage.shadow[start:first]), end)
    return passage.only_count_of_a_town(start, stop)


def _told_above(
    passage: Passage, items: list[Item], subjects: Subjects, cues: ListCues
) -> tuple[bool, Passage | None]:
    """Whether the list counts those who live there, and the passage above it that says so."""
    told = any(cues.residents.match(passage.shadow, its.count.end) for its in items)
    lead = cues.stayed.sub(" ", passage.shadow[: _led(passage)])
    if cues.others.search(lead):
        return False, None
    if cues.people.search(lead) and cues.heading.search(lead):
        return True, None
    notes = 0
    for before in reversed(subjects.before(passage, _LONGEST)):
        above = cues.stayed.sub(" ", before.shadow)
        if listed_before := list(_items(before, cues)):
            told = told or any(cues.residents.match(before.shadow, its.count.end) for its in listed_before)
            continue
        if cues.others.search(above):
            return False, None
        if told or (cues.people.search(above) and cues.heading.search(above)):
            return True, before
        notes += 1
        if notes > _NOTES:
            return False, None
    return told, None

"""What a count of people says, told by the words around it rather than by a phrase.

Reporters say it in more ways than any list of phrases has. So each count is asked what it counts, and which
words of time stand nearest to it; any word that tells of another count silences it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.fact import FactKind
from bot.extraction.blanks import blanked
from bot.extraction.passage import COUNT, Passage
from bot.extraction.quantity import Quantity

Span = tuple[int, int]
#: A smaller number without a noun counts anything.
_FEWEST_BARE = 20
#: So near, in characters, stands a count that a word before it belongs to.
_BESIDE = 12


@dataclass(frozen=True, slots=True)
class Cues:
    """The words of one language; each pattern is matched against the shadow of a sentence."""

    #: Where a part of a sentence ends.
    breaks: re.Pattern[str]
    #: What names some of those counted.
    aside: re.Pattern[str]
    #: Right after a count: it counts people.
    people_after: re.Pattern[str]
    #: Before a count, up to its end: it counts people.
    people_before: re.Pattern[str]
    #: Anywhere in a sentence that speaks of how many people live in a place.
    people_spoken_of: re.Pattern[str]
    #: Right after a count that is followed by no noun.
    bare_after: re.Pattern[str]
    #: They lived there before the war.
    prewar: re.Pattern[str]
    #: Those words of it that belong to the noun after them, and to no count beyond a comma.
    adjective: re.Pattern[str]
    #: They are there now.
    now: re.Pattern[str]
    #: They were moved, hurt, or are only some of the people.
    others: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Reckoned:
    kind: FactKind
    quantity: Quantity
    #: The count with the word of time that tells what it is.
    start: int
    end: int
    #: The parts of the sentence that were read, without those words: what must not deny it.
    around: str


def reckon(passage: Passage, cues: Cues, before: Sequence[Passage]) -> Iterator[Reckoned]:
    """What each count of a passage says; `before`: those before it whose noun it may leave out."""
    # "63 people, including nine children, were evacuated": what stands between tells nothing of the count.
    shadow = blanked(cues.aside, passage.shadow)
    parts = list(parts_of(shadow, cues.breaks))
    for quantity in passage.counts:
        number = next((n for n, (start, end) in enumerate(parts) if start <= quantity.start < end), None)
        if number is None:
            continue
        near = [(parts[first][0], parts[last][1]) for first, last in _readings(shadow, parts, number)]
        if not _counts_people(shadow, near, quantity, cues, before):
            continue
        found = _told(shadow, parts, number, quantity, cues)
        if found is not None:
            yield found


def parts_of(shadow: str, breaks: re.Pattern[str]) -> Iterator[Span]:
    """The parts of a sentence, each with the break that ends it."""
    start = 0
    for found in breaks.finditer(shadow):
        yield start, found.end()
        start = found.end()
    yield start, len(shadow)


def _counts_people(
    shadow: str, near: Sequence[Span], quantity: Quantity, cues: Cues, before: Sequence[Passage]
) -> bool:
    """`near`: the spans of the sentence in which the count may be read."""
    if cues.people_after.match(shadow, quantity.end):
        return True
    if not cues.bare_after.match(shadow, quantity.end):
        return False
    if any(cues.people_before.search(shadow[start : quantity.start]) for start, _ in near):
        return True
    if quantity.value < _FEWEST_BARE:
        return False
    # "Once a town of 14,000 people, it has 900 today", "Before the war it was 8,000": no noun is said again.
    told = any(cue.search(shadow, *beside) for beside in near for cue in (cues.now, cues.prewar))
    earlier = (its.shadow for its in before if its.counts and not cues.others.search(its.shadow))
    spoken = (shadow, *earlier)
    return told and any(cues.people_spoken_of.search(words) for words in spoken)


def _told(shadow: str, parts: Sequence[Span], number: int, quantity: Quantity, cues: Cues) -> Reckoned | None:
    """By the nearest word of time in its part of the sentence, else in the parts beside it."""
    for first, last in _readings(shadow, parts, number):
        start, end = parts[first][0], parts[last][1]
        words = shadow[start:end]
        nearest: tuple[int, FactKind, Span] | None = None
        for kind, pattern in ((FactKind.POPULATION_PREWAR, cues.prewar), (FactKind.POPULATION_NOW, cues.now)):
            for found in pattern.finditer(shadow, start, end):
                gap = max(quantity.start - found.end(), found.start() - quantity.end, 0)
                if found.start() < quantity.end and quantity.start < found.end():
                    continue  # "fell from 12,000 to": the count is what was before
                if (first, last) != (number, number) and cues.adjective.match(found[0]):
                    continue
                if _belongs_to_another(shadow, quantity, found.span(), (start, end)):
                    continue
                if nearest is None or gap < nearest[0]:
                    nearest = (gap, kind, found.span())
        if nearest is None:
            continue
        if cues.others.search(cues.now.sub(" ", words)):
            return None
        _, kind, cue = nearest
        around = cues.prewar.sub(" ", cues.now.sub(" ", words))
        return Reckoned(kind, quantity, min(cue[0], quantity.start), max(cue[1], quantity.end), around)
    return None


def _belongs_to_another(shadow: str, quantity: Quantity, cue: Span, read: Span) -> bool:
    """ "About 500 out of a pre-war 12,000": the word stands between two counts, and nearer to the other."""
    if cue[0] >= quantity.end:
        # "4,000 people, but before the war – 6,000": the other may stand just beyond what was read.
        following = shadow.find(COUNT, cue[1], read[1] + _BESIDE)
        nearer = following - cue[1] < cue[0] - quantity.end
        return COUNT in shadow[quantity.end : cue[0]] or (following >= 0 and nearer)
    if cue[1] <= quantity.start:
        leading = shadow.rfind(COUNT, read[0], cue[0])
        nearer = leading >= 0 and cue[0] - leading <= quantity.start - cue[1]
        return nearer or COUNT in shadow[cue[1] : quantity.start]
    return False


def _readings(shadow: str, parts: Sequence[Span], number: int) -> Iterator[tuple[int, int]]:
    """The part itself; with the one before; with the one after; with the one before an insertion."""
    yield number, number
    for first, last in ((number - 1, number), (number, number + 1)):
        other = first if first != number else last
        if first >= 0 and last < len(parts) and COUNT not in shadow[slice(*parts[other])]:
            yield first, last
    if number > 1 and not any(COUNT in shadow[slice(*part)] for part in parts[number - 2 : number]):
        yield number - 2, number

"""Towns that a text calls occupied: whoever counts people there, nobody of this side is there to count."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.fact import FactKind
from bot.domain.place import Place
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Role
from bot.extraction.passage import Passage
from bot.extraction.subjects import Subjects

#: It was so before the war, whoever is there now.
_STILL_TOLD = FactKind.POPULATION_PREWAR
#: Crimea, and the raions of Donetsk and Luhansk oblasts that lie behind the line of 2014.
_HELD_SINCE_2014 = ("UA01", "UA85", "UA1406", "UA1408", "UA1410", "UA4402", "UA4404", "UA4406", "UA4408")


@dataclass(frozen=True, slots=True)
class OccupiedCues:
    """How one language says that a town is occupied."""

    #: Without it a sentence says nothing of the kind.
    hint: AnyCase
    #: In the shadow: "Tokmak is occupied"; the group `town` is the town, or "the town".
    told: tuple[re.Pattern[str], ...]
    #: "The mayor in exile": it is the town of that office.
    exiled: AnyCase


def is_told(kind: FactKind, place: Place, occupied: frozenset[Place]) -> bool:
    """Whether a fact of a kind is told of a place: of one that the other side holds hardly any is."""
    return kind is _STILL_TOLD or not (place in occupied or place.code.startswith(_HELD_SINCE_2014))


def occupied(passages: Sequence[Passage], subjects: Subjects, cues: OccupiedCues) -> frozenset[Place]:
    """The towns that a text calls occupied, here or there, for all that it tells of them."""
    told = (its for its in passages if cues.hint.search(its.text))
    return frozenset(place for its in told for place in _called_so(its, subjects, cues) if place)


def _called_so(passage: Passage, subjects: Subjects, cues: OccupiedCues) -> Iterator[Place | None]:
    starts = {found.start("town") for told in cues.told for found in told.finditer(passage.shadow)}
    for mention in passage.mentions:
        if mention.start in starts:
            yield subjects.named(passage, mention)
    exiled = cues.exiled.search(passage.text)
    if exiled and all(m.role is not Role.AREA for m in passage.mentions):
        towns = [m for m in passage.mentions if m.role in (Role.TOWN, Role.REFERENCE)]
        seats = {m.place for m in towns if m.office} or {m.place for m in towns}
        yield from seats if len(seats) == 1 else ()
        yield from () if towns else subjects.of(passage, *exiled.span())

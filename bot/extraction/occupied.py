"""Towns of which nothing is told but how many lived there before the war: the other side holds them."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.fact import FactKind
from bot.domain.place import Place
from bot.extraction.finding import Finding
from bot.extraction.literals import Rules
from bot.extraction.passage import Passage

#: Crimea, and the raions of Donetsk and Luhansk oblasts that lie behind the line of 2014.
_HELD_SINCE_2014 = ("UA01", "UA85", "UA1406", "UA1408", "UA1410", "UA4402", "UA4404", "UA4406", "UA4408")


def called_occupied(passages: Sequence[Passage], calling: Rules) -> frozenset[Place]:
    """The places that a text calls occupied; each of `calling` has them as the group "town"."""
    return frozenset(
        mention.place
        for passage in passages
        for pattern in calling.possible(passage.shadow)
        for found in pattern.finditer(passage.shadow)
        for mention in passage.mentions
        if mention.place is not None and mention.start <= found.start("town") < mention.end
    )


def told_of(finding: Finding, occupied: frozenset[Place]) -> Finding | None:
    """The finding without the towns that the other side holds, None where no other is left."""
    if finding.kind is FactKind.POPULATION_PREWAR:
        return finding
    places = tuple(
        place
        for place in finding.places
        if place not in occupied and not place.code.startswith(_HELD_SINCE_2014)
    )
    return replace(finding, places=places) if places else None

"""An order whose manner another sentence tells: "The evacuation will be carried out by force"."""

import re
from collections.abc import Iterable

from bot.domain.fact import Evacuation
from bot.extraction.mention import Role
from bot.extraction.passage import Passage

_PLACES = (Role.TOWN, Role.REFERENCE, Role.AREA)


def strengthened(value: Evacuation, beside: Iterable[Passage], manner: re.Pattern[str]) -> Evacuation:
    """The level of an order, given the sentences beside it; those that name a place are of another.

    `manner` is matched against a whole sentence which tells that people are taken away by force.
    """
    if value is not Evacuation.MANDATORY:
        return value
    by_force = any(
        manner.match(its.text) and not any(m.role in _PLACES and m.place for m in its.mentions)
        for its in beside
    )
    return Evacuation.FORCED if by_force else value

"""Whether so many people can be those of a town, by the population that the gazetteer has of it.

Populations are those of GeoNames, from before the invasion. Of 368 counts from before the war in the labelled
articles all but 14 are between two thirds and one and a half of them; of those that went
to a wrong town one in four.
"""

from collections.abc import Iterable
from enum import StrEnum

from bot.domain.fact import FactKind
from bot.domain.place import Place, SettlementCategory
from bot.extraction.finding import Finding

#: Between these shares of the known population a count from before the war may be.
_LEAST, _MOST = 0.55, 1.8
_COUNTS = (FactKind.POPULATION_NOW, FactKind.POPULATION_PREWAR)
#: Of the villages whose population is not known hardly one is larger.
_LARGEST_UNKNOWN = 3_000
#: People may have come to a town, but not so many.
_CROWDED = 1.6


class Size(StrEnum):
    """A count beside the known population of a town."""

    UNKNOWN = "unknown"
    FEW = "few"
    THIRD = "a third"
    HALF = "half"
    ALL = "all"
    MORE = "more"


#: Up to these shares of the known population.
_UP_TO = ((0.3, Size.FEW), (0.45, Size.THIRD), (0.7, Size.HALF), (1.4, Size.ALL))


def size_of(count: float, place: Place) -> Size:
    if not place.population:
        return Size.UNKNOWN
    share = count / place.population
    return next((size for most, size in _UP_TO if share < most), Size.MORE)


def is_of_another(finding: Finding, place: Place, others: Iterable[Place]) -> bool:
    """Whether a count fits another town of the text, and not this one; what fits none is left as told."""
    if finding.kind not in _COUNTS:
        return False
    count = float(finding.value)
    if not place.population:
        is_too_many = place.category is SettlementCategory.VILLAGE and count > _LARGEST_UNKNOWN
        return is_too_many and any(size_of(count, other) is Size.ALL for other in others)
    if finding.kind is FactKind.POPULATION_NOW:
        return count > _CROWDED * place.population and any(
            other.population and count <= other.population for other in others
        )
    if _LEAST * place.population <= count <= _MOST * place.population:
        return False
    return any(size_of(count, other) is Size.ALL for other in others)

"""Statements of articles about places, each with its proof."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum


class FactKind(StrEnum):
    #: People remaining now; the value is a count.
    POPULATION_NOW = "population_now"
    #: People before the full-scale war; the value is a count.
    POPULATION_PREWAR = "population_prewar"
    #: Kilometres to the front line, contact line or enemy positions.
    FRONT_DISTANCE_KM = "front_distance_km"
    #: The value is an `Evacuation`.
    EVACUATION = "evacuation"
    #: The value is a `Shelling`.
    SHELLING = "shelling"


class Qualifier(StrEnum):
    """How the source hedges a number."""

    EXACT = "exact"
    ABOUT = "about"
    AT_MOST = "at_most"
    AT_LEAST = "at_least"
    RANGE = "range"


class EvacuationLevel(IntEnum):
    NONE = 0
    URGED = 1
    MANDATORY = 2


class Evacuation(StrEnum):
    """What an article states about evacuation."""

    #: Lifted, or stated not to be in force.
    NONE = "none"
    #: Reported under way or completed, with no order or urging stated.
    UNDERWAY = "underway"
    URGED = "urged"
    MANDATORY = "mandatory"
    #: Mandatory with the manner "примусова" (children with their family): no higher level for adults.
    FORCED = "forced"

    @property
    def level(self) -> EvacuationLevel:
        match self:
            case Evacuation.MANDATORY | Evacuation.FORCED:
                return EvacuationLevel.MANDATORY
            case Evacuation.URGED | Evacuation.UNDERWAY:
                return EvacuationLevel.URGED
            case Evacuation.NONE:
                return EvacuationLevel.NONE


class Shelling(StrEnum):
    CONSTANT = "constant"
    REPORTED = "reported"


FactValue = float | Evacuation | Shelling


@dataclass(frozen=True, slots=True)
class Terms:
    """What an article states of an evacuation order beside its level; words are the article's own."""

    #: Whom it covers: "families with children".
    covers: str | None = None
    #: Who ordered it: "the Kharkiv Regional Defence Council".
    ordered_by: str | None = None
    #: Its first and its last day.
    starts: date | None = None
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement of an article about a place.

    `quote` is the exact text of the article at [start:end], offsets in characters.
    """

    kind: FactKind
    #: KATOTTG code of the place it is about.
    place: str
    value: FactValue
    quote: str
    start: int
    end: int
    qualifier: Qualifier = Qualifier.EXACT
    #: Lowest and highest of a range, whose `value` is the midpoint.
    bounds: tuple[float, float] | None = None
    #: Who said it, as the article names them; None when the article states it by itself.
    said_by: str | None = None
    #: The complete date which the article itself states for it, or None.
    as_of: date | None = None
    #: Of an evacuation order, what is stated beside its level; None when nothing is.
    terms: Terms | None = None

    @property
    def number(self) -> float:
        """The value of a kind that is a number."""
        return float(self.value)

    @property
    def evacuation(self) -> Evacuation:
        """The value of the kind `EVACUATION`."""
        return Evacuation(str(self.value))


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was drawn from one text."""

    language: str
    #: The complete date that the text itself states (of publication before that of the event), or None.
    as_of: date | None
    #: The article says that it could not independently verify the accounts.
    unverified: bool
    facts: tuple[Fact, ...]

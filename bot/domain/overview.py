"""What is known of a place and around it: that is what a card tells, and a digest in short."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import inf

from bot.domain.place import Place
from bot.domain.situation import Situation


@dataclass(frozen=True, slots=True)
class Report:
    """What is known of one place. Never mixed with what is known of another."""

    place: Place
    situation: Situation


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The settlement with reports that is nearest to one without."""

    place: Place
    #: Kilometres in a straight line; None: not known.
    km: float | None = None
    #: The hromada from whose centre it was measured: where the settlement asked for lies is not known.
    centre: Place | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    place: Place
    own: Situation
    #: Of the areas that contain the place and have reports, the smallest first.
    areas: tuple[Report, ...] = ()
    #: Only for a settlement of which neither itself nor its hromada has a report.
    neighbour: Neighbour | None = None
    #: Of the neighbour; known if there is one.
    nearby: Situation | None = None
    #: Of the places inside an area that have reports, the most worrying first.
    inside: tuple[Report, ...] = ()

    @property
    def told(self) -> tuple[Report, ...]:
        """What is known for the place itself: of it, of the areas around it, of the town near it."""
        nearby = (Report(self.neighbour.place, self.nearby),) if self.neighbour and self.nearby else ()
        own = (Report(self.place, self.own),) if self.own.known else ()
        return (*own, *self.areas, *nearby)

    @property
    def reports(self) -> tuple[Report, ...]:
        """Everything that is known."""
        return (*self.told, *self.inside)

    @property
    def worse_areas(self) -> tuple[Place, ...]:
        """Areas with a higher evacuation level than the reports of the place itself state."""
        level = self.own.evacuation_level
        return tuple(a.place for a in self.areas if a.situation.evacuation_level > level)


def most_worrying_first(reports: Iterable[Report]) -> tuple[Report, ...]:
    """By evacuation level, then by the distance to the front, then the newest."""
    return tuple(sorted(reports, key=_worry))


def _worry(report: Report) -> tuple[int, float, int, str]:
    its = report.situation
    front = its.front_distance_km
    newest = its.as_of.toordinal() if its.as_of else 0
    return -its.evacuation_level, inf if front is None else front, -newest, report.place.code

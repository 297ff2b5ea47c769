"""What is known of a place and around it: that is what a card tells, and a digest in short."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import inf

from bot.domain.fact import FactKind
from bot.domain.place import Place
from bot.domain.situation import Situation


@dataclass(frozen=True, slots=True)
class Report:
    """What is known of one place. Never mixed with what is known of another."""

    place: Place
    situation: Situation


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The other settlement with reports that is nearest to one asked for."""

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
    #: Only for a settlement, where it tells what the reports of itself and of its hromada do not.
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


def tells_more(nearby: Situation, nearer: Sequence[Situation], is_old: Callable[[date], bool]) -> bool:
    """Whether what is known of the nearest town has to be told with what is known nearer: it is newer than
    something old, or it has a distance to the front that nothing nearer has.

    `nearer`: the situations of the place itself and of its hromada, each perhaps without a fact.
    """
    newest = max((its.as_of for its in nearer if its.as_of), default=None)
    front = max((day for its in nearer if (day := _front_as_of(its))), default=None)
    return _outdated(newest, nearby.as_of, is_old) or _outdated(front, _front_as_of(nearby), is_old)


def _front_as_of(its: Situation) -> date | None:
    front = its.fact(FactKind.FRONT_DISTANCE_KM)
    return front.as_of if front else None


def _outdated(known: date | None, other: date | None, is_old: Callable[[date], bool]) -> bool:
    if other is None:
        return False
    return known is None or (is_old(known) and other > known)


def most_worrying_first(reports: Iterable[Report]) -> tuple[Report, ...]:
    """By evacuation level, then by the distance to the front, then the newest."""
    return tuple(sorted(reports, key=_worry))


def _worry(report: Report) -> tuple[int, float, int, str]:
    its = report.situation
    front = its.front_distance_km
    newest = its.as_of.toordinal() if its.as_of else 0
    return -its.evacuation_level, inf if front is None else front, -newest, report.place.code

"""Which changes of a situation are worth a push, and how loud."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import inf

from bot.domain.fact import FactKind
from bot.domain.situation import SAME_MOMENT, Situation, SourcedFact

#: The front coming nearer across one of these, in km, is worth a push.
FRONT_THRESHOLDS_KM = (20.0, 10.0, 5.0, 2.0)
#: At this distance and nearer, the push is urgent.
FRONT_URGENT_KM = 10.0


class Urgency(StrEnum):
    #: Delivered at once, with sound.
    URGENT = "urgent"
    #: Delivered at once, silently.
    NOTICE = "notice"


class ChangeKind(StrEnum):
    LEVEL_ROSE = "level_rose"
    FRONT_NEARER = "front_nearer"
    LEVEL_FELL = "level_fell"


#: What a change is about: a newer change of the same subject makes an older one untrue, or stale.
_SUBJECTS = {
    ChangeKind.LEVEL_ROSE: "level",
    ChangeKind.LEVEL_FELL: "level",
    ChangeKind.FRONT_NEARER: "front",
}


@dataclass(frozen=True, slots=True)
class Change:
    kind: ChangeKind
    urgency: Urgency
    #: None when nothing was known before.
    before: SourcedFact | None
    after: SourcedFact


@dataclass(frozen=True, slots=True)
class Alert:
    """A change of a place's situation worth a push."""

    place: str
    urgency: Urgency
    #: The most urgent first.
    changes: tuple[Change, ...]

    @property
    def kinds(self) -> tuple[ChangeKind, ...]:
        return tuple(change.kind for change in self.changes)


def decide(before: Situation, after: Situation, today: date, fresh_for: timedelta) -> Alert | None:
    """The alert that the change from `before` to `after` calls for, or None.

    News older than what is known never alerts, but for the order of yesterday that reaches us after the
    shelling of today: both speak of the same moment. News older than `fresh_for` is never loud: a loud
    push says "now".
    """
    found = [change for rule in RULES if (change := rule(before, after))]
    changes = [c for c in found if before.as_of is None or c.after.as_of >= before.as_of - SAME_MOMENT]
    if not changes:
        return None
    changes.sort(key=lambda c: c.urgency is not Urgency.URGENT)
    fresh = any(c.urgency is Urgency.URGENT and c.after.age(today) <= fresh_for for c in changes)
    return Alert(after.place, Urgency.URGENT if fresh else Urgency.NOTICE, tuple(changes))


def takes_place_of(newer: Iterable[ChangeKind], older: Iterable[ChangeKind]) -> bool:
    """Whether an alert with these changes says all that matters now of an older one about the same place."""
    return {_SUBJECTS[kind] for kind in older} <= {_SUBJECTS[kind] for kind in newer}


def worst_first(alerts: Iterable[Alert], now: Mapping[str, Situation]) -> list[Alert]:
    """The urgent before notices, then by the evacuation level, then by the nearness of the front.

    `now`: the situation of each place after the change. Equals stay in their order.
    """
    return sorted(alerts, key=lambda alert: _worry(alert, now[alert.place]))


def _worry(alert: Alert, now: Situation) -> tuple[bool, int, float]:
    """The lower, the worse."""
    km = now.front_distance_km
    return alert.urgency is not Urgency.URGENT, -now.evacuation_level, inf if km is None else km


def level_rose(before: Situation, after: Situation) -> Change | None:
    fact = after.fact(FactKind.EVACUATION)
    if fact is None or after.evacuation_level <= before.evacuation_level:
        return None
    return Change(ChangeKind.LEVEL_ROSE, Urgency.URGENT, before.fact(FactKind.EVACUATION), fact)


def front_nearer(before: Situation, after: Situation) -> Change | None:
    old, new = before.fact(FactKind.FRONT_DISTANCE_KM), after.fact(FactKind.FRONT_DISTANCE_KM)
    if old is None or new is None:
        return None
    was, now = old.fact.number, new.fact.number
    if not any(now <= threshold < was for threshold in FRONT_THRESHOLDS_KM):
        return None
    urgency = Urgency.URGENT if now <= FRONT_URGENT_KM else Urgency.NOTICE
    return Change(ChangeKind.FRONT_NEARER, urgency, old, new)


def level_fell(before: Situation, after: Situation) -> Change | None:
    fact = after.fact(FactKind.EVACUATION)
    if fact is None or after.evacuation_level >= before.evacuation_level:
        return None
    return Change(ChangeKind.LEVEL_FELL, Urgency.NOTICE, before.fact(FactKind.EVACUATION), fact)


Rule = Callable[[Situation, Situation], Change | None]
RULES: tuple[Rule, ...] = (level_rose, front_nearer, level_fell)

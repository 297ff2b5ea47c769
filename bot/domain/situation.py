"""What is known of a place now: per kind the newest fact, those that contradict it, and its age."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import inf

from bot.domain.fact import Evacuation, EvacuationLevel, Fact, FactKind, Qualifier

#: Facts of different articles within this time of each other speak of the same moment:
#: where they differ they contradict, while a later one supersedes.
SAME_MOMENT = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Source:
    """The article behind a fact, as far as it is shown to people."""

    article_id: int
    publisher: str | None
    published: date
    title: str | None
    url: str | None
    note: str | None
    #: The article says that it could not independently verify the accounts.
    unverified: bool


@dataclass(frozen=True, slots=True)
class SourcedFact:
    fact: Fact
    source: Source

    @property
    def as_of(self) -> date:
        return self.fact.as_of or self.source.published

    def age(self, today: date) -> timedelta:
        """How old it is; never negative, whatever a clock or a dateline says."""
        return max(today - self.as_of, timedelta())


@dataclass(frozen=True, slots=True)
class Statement:
    """What is known of one kind: the newest fact, and the facts that contradict it."""

    newest: SourcedFact
    contradicting: tuple[SourcedFact, ...] = ()


@dataclass(frozen=True, slots=True)
class Situation:
    place: str
    statements: Mapping[FactKind, Statement]

    def fact(self, kind: FactKind) -> SourcedFact | None:
        statement = self.statements.get(kind)
        return statement.newest if statement else None

    @property
    def known(self) -> bool:
        return bool(self.statements)

    @property
    def as_of(self) -> date | None:
        """The date of the newest fact; None when nothing is known."""
        return max((s.newest.as_of for s in self.statements.values()), default=None)

    @property
    def evacuation_level(self) -> EvacuationLevel:
        fact = self.fact(FactKind.EVACUATION)
        return fact.fact.evacuation.level if fact else EvacuationLevel.NONE

    @property
    def front_distance_km(self) -> float | None:
        fact = self.fact(FactKind.FRONT_DISTANCE_KM)
        return fact.fact.number if fact else None


def situation(place: str, facts: Iterable[SourcedFact]) -> Situation:
    """The situation of a place from all published facts about it, in any order."""
    by_kind: dict[FactKind, list[SourcedFact]] = {}
    for fact in sorted(facts, key=_newest_first):
        by_kind.setdefault(fact.fact.kind, []).append(fact)
    return Situation(place, {kind: _statement(kind, found) for kind, found in by_kind.items()})


def _newest_first(fact: SourcedFact) -> tuple[int, int, int, int]:
    # Of one article that states several evacuation levels, the highest is the one in force.
    level = fact.fact.evacuation.level if fact.fact.kind is FactKind.EVACUATION else 0
    return -fact.as_of.toordinal(), -fact.source.article_id, -level, fact.fact.start


def _statement(kind: FactKind, facts: list[SourcedFact]) -> Statement:
    newest = _standing_evacuation(facts) if kind is FactKind.EVACUATION else facts[0]
    return Statement(newest, tuple(_latest_of_each_article(f for f in facts if _contradict(newest, f))))


def _standing_evacuation(facts: list[SourcedFact]) -> SourcedFact:
    """An evacuation "under way" does not lift the order or urging that it may well carry out."""
    if facts[0].fact.value is not Evacuation.UNDERWAY:
        return facts[0]
    stated = next((f for f in facts if f.fact.value is not Evacuation.UNDERWAY), facts[0])
    return facts[0] if stated.fact.value is Evacuation.NONE else stated


def _latest_of_each_article(facts: Iterable[SourcedFact]) -> list[SourcedFact]:
    return list({f.source.article_id: f for f in reversed(list(facts))}.values())[::-1]


def _contradict(one: SourcedFact, other: SourcedFact) -> bool:
    if abs(one.as_of - other.as_of) > SAME_MOMENT:
        return False
    if one.fact.kind is FactKind.SHELLING:
        return False
    if one.fact.kind is FactKind.EVACUATION:
        return _evacuations_contradict(one, other)
    return not _overlap(_interval(one.fact), _interval(other.fact))


def _evacuations_contradict(one: SourcedFact, other: SourcedFact) -> bool:
    levels = {one.fact.evacuation.level, other.fact.evacuation.level}
    if Evacuation.UNDERWAY in (one.fact.value, other.fact.value):
        # It may well be the order or the urging being carried out.
        return EvacuationLevel.NONE in levels
    same_article = one.source.article_id == other.source.article_id
    return len(levels) == 2 and (not same_article or EvacuationLevel.NONE in levels)


def _interval(fact: Fact) -> tuple[float, float]:
    """The values that the source's words allow."""
    value = fact.number
    match fact.qualifier:
        case Qualifier.EXACT:
            return value, value
        case Qualifier.ABOUT:
            return value * 0.9, value * 1.1
        case Qualifier.AT_MOST:
            return 0.0, value
        case Qualifier.AT_LEAST:
            return value, inf
        case Qualifier.RANGE:
            return fact.bounds or (value, value)


def _overlap(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]

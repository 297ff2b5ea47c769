"""Facts and situations, with only what a test is about spelled out."""

from datetime import date

from bot.domain.fact import Fact, FactKind, FactValue, Qualifier
from bot.domain.situation import Situation, Source, SourcedFact, situation

KUPIANSK = "UA63080090010026457"
POKROVSK = "UA14160210010099403"
TODAY = date(2026, 11, 23)


def source(article_id: int = 1, published: date = TODAY, unverified: bool = False) -> Source:
    return Source(article_id, f"Paper {article_id}", published, None, None, None, unverified)


def sourced(
    kind: FactKind,
    value: FactValue,
    published: date = TODAY,
    article_id: int = 1,
    *,
    as_of: date | None = None,
    start: int = 0,
    qualifier: Qualifier = Qualifier.EXACT,
    bounds: tuple[float, float] | None = None,
) -> SourcedFact:
    fact = Fact(kind, KUPIANSK, value, "a quote", start, start + 7, qualifier, bounds, None, as_of)
    return SourcedFact(fact, source(article_id, published))


def evacuation(value: FactValue, published: date = TODAY, article_id: int = 1, start: int = 0) -> SourcedFact:
    return sourced(FactKind.EVACUATION, value, published, article_id, start=start)


def front(km: float, published: date = TODAY, article_id: int = 1) -> SourcedFact:
    return sourced(FactKind.FRONT_DISTANCE_KM, km, published, article_id)


def known(*facts: SourcedFact) -> Situation:
    return situation(KUPIANSK, facts)

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.fact import Evacuation, EvacuationLevel, FactKind, FactValue, Qualifier, Shelling
from bot.domain.situation import SourcedFact
from tests.domain.builders import TODAY, evacuation, front, known, sourced

YESTERDAY = TODAY - timedelta(days=1)
LAST_MONTH = TODAY - timedelta(days=30)
NOW = FactKind.POPULATION_NOW


def contradicting(*facts: SourcedFact) -> list[SourcedFact]:
    return [other for s in known(*facts).statements.values() for other in s.contradicting]


def test_a_place_without_facts_is_not_known_and_has_no_date() -> None:
    nothing = known()

    assert not nothing.known
    assert nothing.as_of is None
    assert nothing.front_distance_km is None
    assert nothing.evacuation_level is EvacuationLevel.NONE


def test_of_each_kind_the_newest_fact_counts() -> None:
    found = known(front(5, LAST_MONTH, 1), front(2.5, TODAY, 2), evacuation(Evacuation.URGED, LAST_MONTH, 1))

    assert found.front_distance_km == 2.5
    assert found.evacuation_level is EvacuationLevel.URGED
    assert found.as_of == TODAY


def test_the_date_that_a_text_states_counts_more_than_the_date_of_publication() -> None:
    late_report_of_old_news = sourced(NOW, 9000, TODAY, 2, as_of=LAST_MONTH)

    found = known(late_report_of_old_news, sourced(NOW, 3000, YESTERDAY, 1))

    newest = found.fact(NOW)
    assert newest is not None
    assert (newest.fact.number, newest.as_of) == (3000, YESTERDAY)


def test_of_two_articles_of_one_day_the_one_taken_in_later_counts() -> None:
    assert known(front(7, TODAY, 2), front(9, TODAY, 1)).front_distance_km == 7


def test_an_article_that_states_two_levels_is_taken_at_its_highest() -> None:
    found = known(evacuation(Evacuation.URGED, start=0), evacuation(Evacuation.MANDATORY, start=50))

    assert found.evacuation_level is EvacuationLevel.MANDATORY


@pytest.mark.parametrize(
    ("value", "level"),
    [
        (Evacuation.NONE, EvacuationLevel.NONE),
        (Evacuation.UNDERWAY, EvacuationLevel.URGED),
        (Evacuation.URGED, EvacuationLevel.URGED),
        (Evacuation.MANDATORY, EvacuationLevel.MANDATORY),
        (Evacuation.FORCED, EvacuationLevel.MANDATORY),
    ],
)
def test_what_is_stated_of_evacuation_has_a_level(value: Evacuation, level: EvacuationLevel) -> None:
    assert known(evacuation(value)).evacuation_level is level


@pytest.mark.parametrize("standing", [Evacuation.URGED, Evacuation.MANDATORY, Evacuation.FORCED])
def test_an_evacuation_under_way_does_not_lift_the_order_it_carries_out(standing: Evacuation) -> None:
    found = known(evacuation(standing, LAST_MONTH, 1), evacuation(Evacuation.UNDERWAY, TODAY, 2))

    newest = found.fact(FactKind.EVACUATION)
    assert newest is not None
    assert newest.fact.value is standing
    assert newest.as_of == LAST_MONTH


def test_an_evacuation_under_way_counts_after_one_that_was_lifted() -> None:
    found = known(evacuation(Evacuation.NONE, LAST_MONTH, 1), evacuation(Evacuation.UNDERWAY, TODAY, 2))

    assert found.evacuation_level is EvacuationLevel.URGED


def test_an_evacuation_under_way_does_not_contradict_the_order_it_carries_out() -> None:
    order, reported = (
        evacuation(Evacuation.MANDATORY, YESTERDAY, 1),
        evacuation(Evacuation.UNDERWAY, TODAY, 2),
    )

    assert known(order, reported).statements[FactKind.EVACUATION].contradicting == ()


def test_other_values_of_the_same_days_contradict() -> None:
    old, new = sourced(NOW, 5000, YESTERDAY, 1), sourced(NOW, 3000, TODAY, 2)

    assert contradicting(old, new) == [old]


@pytest.mark.parametrize(("days", "contradicts"), [(0, True), (2, True), (3, False)])
def test_values_contradict_within_two_days_and_later_ones_supersede(days: int, contradicts: bool) -> None:
    earlier = front(9, TODAY - timedelta(days=days), 1)

    assert bool(contradicting(earlier, front(4, TODAY, 2))) is contradicts


@pytest.mark.parametrize(
    ("value", "qualifier", "bounds"),
    [
        (3000, Qualifier.EXACT, None),
        (3200, Qualifier.ABOUT, None),
        (4000, Qualifier.AT_MOST, None),
        (2000, Qualifier.AT_LEAST, None),
        (3500, Qualifier.RANGE, (3000.0, 4000.0)),
    ],
)
def test_a_hedged_number_that_allows_the_other_does_not_contradict(
    value: float, qualifier: Qualifier, bounds: tuple[float, float] | None
) -> None:
    hedged = sourced(NOW, value, YESTERDAY, 1, qualifier=qualifier, bounds=bounds)

    assert contradicting(hedged, sourced(NOW, 3000, TODAY, 2)) == []


@pytest.mark.parametrize(
    ("value", "qualifier", "bounds"),
    [
        (3001, Qualifier.EXACT, None),
        (3400, Qualifier.ABOUT, None),
        (2700, Qualifier.ABOUT, None),
        (2000, Qualifier.AT_MOST, None),
        (4000, Qualifier.AT_LEAST, None),
        (4500, Qualifier.RANGE, (4000.0, 5000.0)),
    ],
)
def test_a_hedged_number_that_excludes_the_other_contradicts(
    value: float, qualifier: Qualifier, bounds: tuple[float, float] | None
) -> None:
    hedged = sourced(NOW, value, YESTERDAY, 1, qualifier=qualifier, bounds=bounds)

    assert contradicting(hedged, sourced(NOW, 3000, TODAY, 2)) == [hedged]


def test_other_evacuation_levels_of_other_articles_contradict() -> None:
    urged, mandatory = evacuation(Evacuation.URGED, YESTERDAY, 1), evacuation(Evacuation.MANDATORY, TODAY, 2)

    assert contradicting(urged, mandatory) == [urged]


def test_two_names_of_the_same_level_do_not_contradict() -> None:
    forced = evacuation(Evacuation.FORCED, YESTERDAY, 1)

    assert contradicting(forced, evacuation(Evacuation.MANDATORY, TODAY, 2)) == []


def test_urging_before_an_order_in_one_article_does_not_contradict_it() -> None:
    urged, ordered = evacuation(Evacuation.URGED, start=0), evacuation(Evacuation.MANDATORY, start=50)

    assert contradicting(urged, ordered) == []


def test_an_article_that_denies_its_own_order_contradicts_itself() -> None:
    lifted, ordered = evacuation(Evacuation.NONE, start=0), evacuation(Evacuation.MANDATORY, start=50)

    assert contradicting(lifted, ordered) == [lifted]


def test_shelling_of_two_reports_never_contradicts() -> None:
    constant = sourced(FactKind.SHELLING, Shelling.CONSTANT, YESTERDAY, 1)

    assert contradicting(constant, sourced(FactKind.SHELLING, Shelling.REPORTED, TODAY, 2)) == []


def test_each_contradicting_article_is_shown_once_with_its_latest_value() -> None:
    first, second = sourced(NOW, 9000, YESTERDAY, 1, start=0), sourced(NOW, 8000, YESTERDAY, 1, start=50)

    assert contradicting(first, second, sourced(NOW, 3000, TODAY, 2)) == [first]


@pytest.mark.parametrize(("published", "days"), [(LAST_MONTH, 30), (TODAY, 0), (date(2031, 1, 1), 0)])
def test_an_age_is_never_negative(published: date, days: int) -> None:
    assert front(2, published).age(TODAY) == timedelta(days=days)


VALUES: dict[FactKind, st.SearchStrategy[FactValue]] = {
    FactKind.EVACUATION: st.sampled_from(Evacuation),
    FactKind.SHELLING: st.sampled_from(Shelling),
    FactKind.FRONT_DISTANCE_KM: st.floats(0.1, 100),
    FactKind.POPULATION_NOW: st.integers(0, 50_000).map(float),
    FactKind.POPULATION_PREWAR: st.integers(0, 50_000).map(float),
}


@st.composite
def facts(draw: st.DrawFn) -> SourcedFact:
    kind = draw(st.sampled_from(FactKind))
    article_id = draw(st.integers(1, 4))
    published = TODAY - timedelta(days=article_id % 3)
    as_of = draw(st.none() | st.just(YESTERDAY) | st.just(LAST_MONTH))
    start = draw(st.integers(0, 40))
    return sourced(kind, draw(VALUES[kind]), published, article_id, as_of=as_of, start=start)


def where(fact: SourcedFact) -> tuple[object, ...]:
    """No article says two things of one kind with the same words."""
    return fact.source.article_id, fact.fact.kind, fact.fact.start


@given(st.data())
def test_the_order_in_which_facts_arrive_changes_nothing(data: st.DataObject) -> None:
    some = data.draw(st.lists(facts(), max_size=12, unique_by=where))
    shuffled = data.draw(st.permutations(some))

    assert known(*shuffled) == known(*some)


@given(st.lists(facts(), min_size=1, max_size=12, unique_by=where))
def test_no_fact_is_newer_than_the_one_shown(some: list[SourcedFact]) -> None:
    found = known(*some)

    for kind in {f.fact.kind for f in some} - {FactKind.EVACUATION}:
        newest = found.fact(kind)
        assert newest is not None
        assert newest.as_of == max(f.as_of for f in some if f.fact.kind is kind)

from datetime import timedelta

import pytest

from bot.domain.alerts import Alert, ChangeKind, Urgency, decide, worst_first
from bot.domain.fact import Evacuation, FactKind
from bot.domain.situation import Situation, SourcedFact
from tests.domain.builders import KUPIANSK, TODAY, evacuation, front, known, sourced

FRESH_FOR = timedelta(days=7)
BEFORE = TODAY - timedelta(days=30)


def decided(before: Situation, *news: SourcedFact) -> Alert | None:
    """What becomes of news, all facts of `before` staying known."""
    kept = [statement.newest for statement in before.statements.values()]
    return decide(before, known(*kept, *news), TODAY, FRESH_FOR)


def kinds(alert: Alert | None) -> list[ChangeKind]:
    return [change.kind for change in alert.changes] if alert else []


@pytest.mark.parametrize("before", [known(), known(evacuation(Evacuation.URGED, BEFORE))])
def test_a_higher_evacuation_level_is_urgent(before: Situation) -> None:
    alert = decided(before, evacuation(Evacuation.MANDATORY, TODAY, 2))

    assert alert is not None
    assert (alert.place, alert.urgency) == (KUPIANSK, Urgency.URGENT)
    assert kinds(alert) == [ChangeKind.LEVEL_ROSE]


def test_a_change_knows_what_was_known_before() -> None:
    was, now = evacuation(Evacuation.URGED, BEFORE), evacuation(Evacuation.MANDATORY, TODAY, 2)

    alert = decided(known(was), now)

    assert alert is not None
    assert (alert.changes[0].before, alert.changes[0].after) == (was, now)


def test_forced_is_no_higher_level_than_mandatory() -> None:
    before = known(evacuation(Evacuation.MANDATORY, BEFORE))

    assert decided(before, evacuation(Evacuation.FORCED, TODAY, 2)) is None


def test_the_same_level_again_is_no_alert() -> None:
    before = known(evacuation(Evacuation.URGED, BEFORE))

    assert decided(before, evacuation(Evacuation.URGED, TODAY, 2)) is None


def test_an_evacuation_under_way_is_no_alert_where_it_was_ordered() -> None:
    before = known(evacuation(Evacuation.MANDATORY, BEFORE))

    assert decided(before, evacuation(Evacuation.UNDERWAY, TODAY, 2)) is None


@pytest.mark.parametrize("now", [Evacuation.URGED, Evacuation.NONE])
def test_a_lower_evacuation_level_is_a_notice(now: Evacuation) -> None:
    alert = decided(known(evacuation(Evacuation.MANDATORY, BEFORE)), evacuation(now, TODAY, 2))

    assert alert is not None
    assert alert.urgency is Urgency.NOTICE
    assert kinds(alert) == [ChangeKind.LEVEL_FELL]


def test_no_evacuation_where_none_was_known_is_no_alert() -> None:
    assert decided(known(), evacuation(Evacuation.NONE)) is None


@pytest.mark.parametrize(
    ("was", "now", "urgency"),
    [
        (25, 20, Urgency.NOTICE),
        (20.1, 19, Urgency.NOTICE),
        (12, 10, Urgency.URGENT),
        (10.5, 9, Urgency.URGENT),
        (6, 5, Urgency.URGENT),
        (2.5, 2, Urgency.URGENT),
        (30, 1, Urgency.URGENT),
    ],
)
def test_the_front_nearer_across_a_threshold_is_an_alert(was: float, now: float, urgency: Urgency) -> None:
    alert = decided(known(front(was, BEFORE)), front(now, TODAY, 2))

    assert alert is not None
    assert alert.urgency is urgency
    assert kinds(alert) == [ChangeKind.FRONT_NEARER]


@pytest.mark.parametrize(
    ("was", "now"), [(40, 21), (20, 10.5), (10, 5.5), (5, 2.1), (2, 0.5), (2.5, 2.5), (2, 2), (1, 30)]
)
def test_the_front_within_the_same_thresholds_or_farther_is_no_alert(was: float, now: float) -> None:
    assert decided(known(front(was, BEFORE)), front(now, TODAY, 2)) is None


def test_the_first_distance_that_becomes_known_is_no_alert() -> None:
    assert decided(known(), front(1)) is None


def test_people_leaving_and_shelling_are_no_alert() -> None:
    before = known(sourced(FactKind.POPULATION_NOW, 9000, BEFORE))

    assert decided(before, sourced(FactKind.POPULATION_NOW, 100, TODAY, 2)) is None


def test_several_changes_are_one_alert_with_the_most_urgent_first() -> None:
    before = known(evacuation(Evacuation.MANDATORY, BEFORE), front(7, BEFORE))

    alert = decided(before, evacuation(Evacuation.URGED, TODAY, 2), front(4, TODAY, 2))

    assert alert is not None
    assert alert.urgency is Urgency.URGENT
    assert kinds(alert) == [ChangeKind.FRONT_NEARER, ChangeKind.LEVEL_FELL]


def test_news_older_than_what_is_known_is_no_alert() -> None:
    before = known(front(7, TODAY))

    assert decided(before, evacuation(Evacuation.MANDATORY, BEFORE, 2)) is None


def test_an_article_older_than_what_is_known_changes_nothing_and_is_no_alert() -> None:
    before = known(evacuation(Evacuation.URGED, TODAY))

    assert decided(before, evacuation(Evacuation.MANDATORY, BEFORE, 2)) is None


def test_an_order_of_yesterday_is_an_alert_although_the_front_of_today_is_known() -> None:
    before = known(front(7, TODAY))

    assert decided(before, evacuation(Evacuation.MANDATORY, TODAY - timedelta(days=1), 2)) is not None


@pytest.mark.parametrize(("days", "urgency"), [(7, Urgency.URGENT), (8, Urgency.NOTICE)])
def test_news_that_is_old_already_is_never_loud(days: int, urgency: Urgency) -> None:
    reported = TODAY - timedelta(days=days)

    alert = decided(
        known(evacuation(Evacuation.URGED, BEFORE)), evacuation(Evacuation.MANDATORY, reported, 2)
    )

    assert alert is not None
    assert alert.urgency is urgency


def test_alerts_stand_the_most_worrying_first() -> None:
    urgent, notice = Urgency.URGENT, Urgency.NOTICE
    given: dict[str, tuple[Urgency, Evacuation | None, float | None]] = {
        "ordered long ago": (notice, Evacuation.MANDATORY, 0.5),
        "quiet": (urgent, None, 2.0),
        "urged": (urgent, Evacuation.URGED, None),
        "urged near": (urgent, Evacuation.URGED, 1.5),
        "ordered far": (urgent, Evacuation.MANDATORY, 30.0),
        "ordered near": (urgent, Evacuation.FORCED, 3.0),
    }
    alerts = [Alert(place, urgency, ()) for place, (urgency, _, _) in given.items()]
    now = {
        place: known(*([evacuation(level)] if level else []), *([front(km)] if km else []))
        for place, (_, level, km) in given.items()
    }

    assert [alert.place for alert in worst_first(alerts, now)] == [
        "ordered near",
        "ordered far",
        "urged near",
        "urged",
        "quiet",
        "ordered long ago",
    ]


def test_equally_worrying_alerts_keep_their_order() -> None:
    alerts = [Alert(place, Urgency.URGENT, ()) for place in "cab"]

    assert worst_first(alerts, dict.fromkeys("cab", known(front(3)))) == alerts

from datetime import date, timedelta

import pytest

from bot.domain.fact import Evacuation
from bot.domain.overview import Neighbour, Overview, Report, most_worrying_first, tells_more
from bot.domain.place import Place, PlaceKind
from bot.domain.situation import SourcedFact, situation
from tests.domain.builders import TODAY, evacuation, front, known

YESTERDAY = date(2026, 11, 22)
LONG_AGO, LONGER_AGO = date(2022, 12, 1), date(2022, 11, 1)


def is_old(day: date) -> bool:
    return TODAY - day > timedelta(days=7)


def report(code: str, *facts: SourcedFact) -> Report:
    return Report(Place(code, PlaceKind.SETTLEMENT, code, code), situation(code, facts))


def test_the_most_worrying_place_has_the_highest_level_then_the_nearest_front_then_the_newest_report() -> (
    None
):
    urged, ordered = evacuation(Evacuation.URGED), evacuation(Evacuation.MANDATORY)
    expected = [
        report("ordered near", ordered, front(5)),
        report("ordered far", ordered, front(30)),
        report("ordered new", ordered),
        report("ordered old", evacuation(Evacuation.MANDATORY, YESTERDAY)),
        report("urged", urged, front(1)),
        report("front only", front(2)),
        report("front old", front(2, YESTERDAY)),
        report("lifted", evacuation(Evacuation.NONE)),
    ]

    assert list(most_worrying_first(reversed(expected))) == expected


def test_only_an_area_with_a_higher_level_than_the_place_itself_is_worse() -> None:
    own = report("own", evacuation(Evacuation.URGED))
    hromada, raion = (
        report("hromada", evacuation(Evacuation.MANDATORY, YESTERDAY)),
        report("raion", evacuation(Evacuation.URGED, TODAY)),
    )

    its = Overview(own.place, own.situation, areas=(hromada, raion))

    assert its.worse_areas == (hromada.place,)


def test_what_is_told_of_a_place_comes_with_the_name_of_the_place_it_is_about() -> None:
    own, area, town = report("own"), report("area", front(5)), report("town", front(3))

    its = Overview(own.place, own.situation, (area,), Neighbour(town.place, 12), town.situation)

    assert its.told == its.reports == (area, town)


NEW_ORDER, NEW_FRONT = evacuation(Evacuation.MANDATORY), front(1)
OLD_ORDER, OLD_FRONT = evacuation(Evacuation.MANDATORY, LONG_AGO), front(30, LONG_AGO)


@pytest.mark.parametrize(
    ("nearer", "nearby", "more"),
    [
        ([], [OLD_ORDER], True),
        ([[OLD_FRONT]], [NEW_ORDER], True),
        ([[OLD_FRONT]], [OLD_ORDER], False),
        ([[OLD_FRONT]], [evacuation(Evacuation.MANDATORY, LONGER_AGO)], False),
        ([[NEW_FRONT]], [NEW_ORDER, NEW_FRONT], False),
        ([[OLD_FRONT], [NEW_ORDER]], [NEW_ORDER], False),
        ([[NEW_ORDER]], [OLD_ORDER], False),
    ],
    ids=[
        "nothing nearer",
        "newer than something old",
        "as old",
        "older",
        "all of it is new",
        "the hromada has something new",
        "older than something new",
    ],
)
def test_a_town_nearby_tells_more_where_nothing_or_only_something_older_and_old_is_known_nearer(
    nearer: list[list[SourcedFact]], nearby: list[SourcedFact], more: bool
) -> None:
    # A place without a fact is among them, too.
    situations = [known(), *(known(*facts) for facts in nearer)]

    assert tells_more(known(*nearby), situations, is_old) is more


@pytest.mark.parametrize(
    ("nearer", "nearby", "more"),
    [
        ([[NEW_ORDER]], [OLD_ORDER, OLD_FRONT], True),
        ([[NEW_ORDER], [OLD_FRONT]], [NEW_FRONT], True),
        ([[NEW_ORDER], [OLD_FRONT]], [front(2, LONGER_AGO)], False),
        ([[NEW_ORDER], [NEW_FRONT]], [NEW_FRONT], False),
    ],
    ids=["no distance nearer", "only an old distance nearer", "an older distance", "a new distance nearer"],
)
def test_a_town_nearby_tells_more_where_no_or_only_an_old_distance_to_the_front_is_known_nearer(
    nearer: list[list[SourcedFact]], nearby: list[SourcedFact], more: bool
) -> None:
    assert tells_more(known(*nearby), [known(*facts) for facts in nearer], is_old) is more

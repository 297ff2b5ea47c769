from datetime import date

from bot.domain.fact import Evacuation
from bot.domain.overview import Neighbour, Overview, Report, most_worrying_first
from bot.domain.place import Place, PlaceKind
from bot.domain.situation import SourcedFact, situation
from tests.domain.builders import TODAY, evacuation, front

YESTERDAY = date(2026, 11, 22)


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

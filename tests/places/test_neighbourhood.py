"""Which places concern each other."""

from itertools import permutations

import pytest

from bot.domain.overview import Neighbour
from bot.domain.place import Place, PlaceKind, SettlementCategory
from bot.places import Gazetteer
from bot.places.neighbourhood import concerned, nearest_reported

#: Kilometres in a degree of latitude.
DEGREE = 111.195


def area(code: str, kind: PlaceKind, parent: str | None, km: float | None = None) -> Place:
    """`km`: how far north of the fiftieth parallel its centre lies."""
    latitude, longitude = (None, None) if km is None else (50 + km / DEGREE, 37.0)
    return Place(code, kind, code, code, parent, (), latitude, longitude)


def village(code: str, parent: str, km: float | None = None) -> Place:
    latitude, longitude = (None, None) if km is None else (50 + km / DEGREE, 37.0)
    category = SettlementCategory.VILLAGE
    return Place(code, PlaceKind.SETTLEMENT, code, code, parent, (), latitude, longitude, category)


OBLAST, OTHER_OBLAST = area("O", PlaceKind.OBLAST, None, 0), area("O2", PlaceKind.OBLAST, None, 0)
RAION, OTHER_RAION = area("R", PlaceKind.RAION, "O", 0), area("R2", PlaceKind.RAION, "O2", 0)
HROMADA, NEXT = area("H", PlaceKind.HROMADA, "R", 0), area("H2", PlaceKind.HROMADA, "R", 20)
LOST_HROMADA = area("H3", PlaceKind.HROMADA, "R")
FAR_HROMADA = area("H4", PlaceKind.HROMADA, "R2", 90)
AREAS = (OBLAST, OTHER_OBLAST, RAION, OTHER_RAION, HROMADA, NEXT, LOST_HROMADA, FAR_HROMADA)
CENTRE = village("centre", "H", 0)
HERE, NEAR, NEXT_TOWN = village("here", "H", 10), village("near", "H", 16), village("next", "H2", 13)
UNKNOWN, ALSO_UNKNOWN = village("unknown", "H"), village("also", "H")
UNKNOWN_IN_NEXT, LOST = village("unknown in next", "H2"), village("lost", "H3")
EDGE, BEYOND = village("edge", "H4", 59.9), village("beyond", "H4", 60.1)
TOWNS = (CENTRE, HERE, NEAR, NEXT_TOWN, UNKNOWN, ALSO_UNKNOWN, UNKNOWN_IN_NEXT, LOST, EDGE, BEYOND)
GAZETTEER = Gazetteer((*AREAS, *TOWNS))


def near(place: Place, *reported: Place) -> Neighbour | None:
    return nearest_reported(GAZETTEER, place, [its.code for its in reported])


@pytest.mark.parametrize(
    ("place", "codes"),
    [
        (CENTRE, {"centre", "H", "R", "O"}),
        (NEXT, {"next", "unknown in next", "H2", "R", "O"}),
        (OTHER_RAION, {"edge", "beyond", "H4", "R2", "O2"}),
        (LOST, {"lost", "H3", "R", "O"}),
    ],
)
def test_an_alert_concerns_its_place_what_contains_it_and_what_is_inside_it(
    place: Place, codes: set[str]
) -> None:
    found = concerned(GAZETTEER, place)

    assert set(found) == codes
    assert len(found) == len(codes)


def test_no_alert_concerns_more_places_than_a_statement_takes(gazetteer: Gazetteer) -> None:
    most = max(len(concerned(gazetteer, oblast)) for oblast in gazetteer.children(None))

    assert 2000 < most < 30_000


def test_the_nearest_reported_town_is_found_with_its_distance() -> None:
    found = near(HERE, NEAR, NEXT_TOWN, CENTRE)

    assert found is not None
    assert (found.place, found.centre) == (NEXT_TOWN, None)
    assert found.km == pytest.approx(3, abs=0.01)


def test_what_is_nearest_does_not_depend_on_the_order_of_the_reports() -> None:
    towns = (NEAR, NEXT_TOWN, CENTRE, EDGE, UNKNOWN_IN_NEXT)

    assert len({near(HERE, *some) for some in permutations(towns)}) == 1


@pytest.mark.parametrize(("town", "within"), [(EDGE, True), (BEYOND, False)])
def test_a_town_farther_than_fifty_kilometres_is_not_named(town: Place, within: bool) -> None:
    assert (near(HERE, town) is not None) is within


def test_a_village_without_coordinates_is_measured_from_the_centre_of_its_hromada() -> None:
    found = near(UNKNOWN, NEXT_TOWN, NEAR)

    assert found is not None
    assert (found.place, found.centre) == (NEXT_TOWN, HROMADA)
    assert found.km == pytest.approx(13, abs=0.01)


def test_where_neither_has_coordinates_a_town_of_the_same_hromada_is_named_without_a_distance() -> None:
    assert near(UNKNOWN, ALSO_UNKNOWN) == Neighbour(ALSO_UNKNOWN)


def test_a_town_of_the_same_hromada_comes_before_one_measured_in_another() -> None:
    assert near(HERE, UNKNOWN, NEXT_TOWN) == Neighbour(UNKNOWN)


def test_a_town_measured_in_the_same_hromada_comes_before_one_that_cannot_be_measured() -> None:
    found = near(HERE, UNKNOWN, NEAR)

    assert found is not None
    assert found.place == NEAR


def test_a_town_that_can_be_measured_comes_before_one_somewhere_in_the_raion() -> None:
    found = near(HERE, UNKNOWN_IN_NEXT, EDGE)

    assert found is not None
    assert found.place == EDGE


def test_where_nothing_can_be_measured_a_town_of_the_same_raion_is_named_without_a_distance() -> None:
    assert near(HERE, UNKNOWN_IN_NEXT) == Neighbour(UNKNOWN_IN_NEXT)
    assert near(LOST, NEAR) == Neighbour(NEAR)


def test_a_town_of_the_same_raion_known_to_be_far_is_not_named() -> None:
    far = village("far", "H2", 90)

    assert nearest_reported(Gazetteer((*AREAS, *TOWNS, far)), HERE, ["far"]) is None


def test_of_several_that_cannot_be_measured_the_one_reported_last_is_named() -> None:
    third = village("third", "H")
    gazetteer = Gazetteer((*AREAS, *TOWNS, third))

    assert nearest_reported(gazetteer, UNKNOWN, ["third", "also"]) == Neighbour(third)
    assert nearest_reported(gazetteer, UNKNOWN, ["also", "third"]) == Neighbour(ALSO_UNKNOWN)


def test_a_town_without_coordinates_in_another_raion_is_not_named() -> None:
    stranger = village("stranger", "H4")

    assert nearest_reported(Gazetteer((*AREAS, *TOWNS, stranger)), UNKNOWN, ["stranger"]) is None


def test_neither_the_place_itself_nor_an_area_nor_an_unknown_code_stands_in_for_it() -> None:
    assert near(HERE, HERE, HROMADA, RAION) is None
    assert nearest_reported(GAZETTEER, HERE, ["UA00000000000000000"]) is None
    assert near(HERE) is None

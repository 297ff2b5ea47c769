"""How near places lie, as far as it is known."""

import pytest

from bot.domain.place import Place, PlaceKind, SettlementCategory
from bot.extraction.geography import Geography
from bot.places import Gazetteer

OBLAST = Place("UA01", PlaceKind.OBLAST, "Одна область", "One Oblast")
RAION = Place("UA0101", PlaceKind.RAION, "Один район", "One Raion", "UA01")
KNOWN = Place("UA010101", PlaceKind.HROMADA, "Одна громада", "One Hromada", "UA0101", (), 49.0, 37.0)
NOWHERE = Place("UA010102", PlaceKind.HROMADA, "Інша громада", "Other Hromada", "UA0101")


def village(code: str, hromada: Place, latitude: float | None = None) -> Place:
    longitude = None if latitude is None else 37.0
    return Place(
        code,
        PlaceKind.SETTLEMENT,
        "Село",
        "Selo",
        hromada.code,
        (),
        latitude,
        longitude,
        SettlementCategory.VILLAGE,
    )


def geography(*places: Place) -> Geography:
    return Geography(Gazetteer((OBLAST, RAION, KNOWN, NOWHERE, *places)))


@pytest.mark.parametrize(("latitude", "near"), [(49.3, True), (49.4, False), (48.7, True), (48.6, False)])
def test_neighbours_lie_within_forty_kilometres(latitude: float, near: bool) -> None:
    here, there = village("UA01010101", KNOWN, 49.0), village("UA01010102", NOWHERE, latitude)

    assert geography(here, there).is_neighbour(here, there) is near


@pytest.mark.parametrize(("latitude", "near"), [(49.45, True), (49.52, False)])
def test_the_centre_of_its_hromada_stands_for_a_village_with_some_kilometres_to_spare(
    latitude: float, near: bool
) -> None:
    here, there = village("UA01010101", KNOWN), village("UA01010201", NOWHERE, latitude)

    assert geography(here, there).is_neighbour(here, there) is near


def test_of_a_village_that_lies_nobody_knows_where_the_raion_counts() -> None:
    here, there = village("UA01010101", KNOWN, 49.0), village("UA01010201", NOWHERE)

    assert geography(here, there).is_neighbour(here, there)
    assert not geography(here, there).is_within(here, there, 1000)


def test_no_place_is_its_own_neighbour() -> None:
    here = village("UA01010101", KNOWN, 49.0)

    assert not geography(here).is_neighbour(here, here)


def test_every_oblast_has_one_seat_and_kyivs_lies_outside_it(gazetteer: Gazetteer) -> None:
    whole = Geography(gazetteer)
    oblasts = [its for its in gazetteer.children(None) if its.kind is PlaceKind.OBLAST]
    seats = {
        oblast.name_en: [
            its.name_en
            for its in gazetteer.inside(oblast)
            if its.category is SettlementCategory.CITY and whole.is_seat(its)
        ]
        for oblast in oblasts
    }

    # Kyiv lies in no oblast, and nothing but a city is called Simferopol.
    without = {"Kyiv Oblast", "Autonomous Republic of Crimea"}
    assert {name for name, its in seats.items() if len(its) != 1} == without
    assert seats["Dnipropetrovsk Oblast"] == ["Dnipro"]

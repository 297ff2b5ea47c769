import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.places import Gazetteer, load_gazetteer, nearest
from bot.places.nearest import distance_km

TABLE = load_gazetteer()


def test_the_nearest_settlement_to_a_town_is_the_town(gazetteer: Gazetteer) -> None:
    (place, distance), *_ = nearest(gazetteer, 49.71, 37.6158, 3)

    assert place.name_en == "Kupiansk"
    assert distance < 0.5


def test_from_kupiansk_to_kharkiv_is_about_a_hundred_kilometres() -> None:
    assert distance_km(49.71, 37.6158, 49.9818, 36.2548) == pytest.approx(102, abs=2)


def test_a_quarter_of_the_equator_is_ten_thousand_kilometres() -> None:
    assert distance_km(0, 0, 0, 90) == pytest.approx(10_007.5, abs=1)


@pytest.mark.parametrize("point", [(91.0, 0.0), (0.0, 181.0), (math.nan, 30.0), (math.inf, 30.0)])
def test_a_point_off_the_earth_has_no_neighbours(gazetteer: Gazetteer, point: tuple[float, float]) -> None:
    assert nearest(gazetteer, *point, 5) == ()


@given(st.floats(-90, 90), st.floats(-180, 180), st.integers(0, 20))
def test_distances_grow_and_no_more_come_than_asked(latitude: float, longitude: float, limit: int) -> None:
    found = nearest(TABLE, latitude, longitude, limit)

    distances = [distance for _, distance in found]
    assert len(found) == limit
    assert distances == sorted(distances)
    assert all(0 <= distance <= 20_040 for distance in distances)

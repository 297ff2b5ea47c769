"""On a made-up oblast of two raions, W in the west and E in the east, some 70 km apart."""

from collections.abc import Iterable

from bot.places.build.geonames import Point
from bot.places.build.matching import Settlement, match

WEST = [Point(n, "O", f"west{n}", (), 49.0 + n / 50, 36.0, 800) for n in range(10)]
EAST = [Point(n, "O", f"east{n}", (), 49.0 + n / 50, 37.0, 800) for n in range(10, 20)]
KNOWN = [
    *(Settlement(point.name, "village", "O", "W", "WH", frozenset({point.name})) for point in WEST),
    *(Settlement(point.name, "village", "O", "E", "EH", frozenset({point.name})) for point in EAST),
]


def settlement(code: str, name: str, raion: str, kind: str = "village", hromada: str = "") -> Settlement:
    return Settlement(code, kind, "O", raion, hromada or f"{raion}H", frozenset({name}))


def point(id: int, name: str, longitude: float, population: int = 900, latitude: float = 49.07) -> Point:
    return Point(id, "O", name, (), latitude, longitude, population)


def matched(settlements: Iterable[Settlement], points: Iterable[Point]) -> dict[str, int]:
    """Codes of the settlements that got a point, with its id; the villages known before are left out."""
    every = [*WEST, *EAST, *points]
    found = match([*KNOWN, *settlements], every, lambda point: ({point.name}, set(point.names)))
    return {code: point.id for code, point in found.items() if not code.startswith(("west", "east"))}


def test_the_only_bearer_of_a_name_in_the_oblast_gets_the_only_point_of_that_name() -> None:
    assert matched([settlement("a", "borova", "W")], [point(100, "borova", 36.01)]) == {"a": 100}


def test_namesakes_of_two_raions_are_told_apart_by_what_lies_around_the_points() -> None:
    namesakes = [settlement("w", "ivanivka", "W"), settlement("e", "ivanivka", "E")]

    assert matched(namesakes, [point(100, "ivanivka", 36.02)]) == {"w": 100}
    assert matched(namesakes, [point(100, "ivanivka", 36.98), point(101, "ivanivka", 36.02)]) == {
        "w": 101,
        "e": 100,
    }


def test_namesakes_of_one_hromada_get_no_coordinates() -> None:
    namesakes = [settlement("a", "ivanivka", "W"), settlement("b", "ivanivka", "W")]

    assert matched(namesakes, [point(100, "ivanivka", 36.02)]) == {}


def test_two_points_for_one_settlement_give_it_none() -> None:
    assert (
        matched([settlement("a", "borova", "W")], [point(100, "borova", 36.0), point(101, "borova", 36.03)])
        == {}
    )


def test_a_point_away_from_every_place_of_the_settlements_raion_is_another_place() -> None:
    assert matched([settlement("a", "borova", "W")], [point(100, "borova", 37.01)]) == {}


def test_the_same_name_in_another_oblast_is_no_match() -> None:
    elsewhere = Point(100, "X", "borova", (), 49.0, 36.0, 900)

    assert matched([settlement("a", "borova", "W")], [elsewhere]) == {}


def test_a_city_and_a_village_of_its_name_are_told_apart_by_their_people() -> None:
    namesakes = [settlement("city", "lyman", "W", "city"), settlement("village", "lyman", "W")]

    assert matched(namesakes, [point(100, "lyman", 36.02, 20_000)]) == {"city": 100}
    assert matched(namesakes, [point(100, "lyman", 36.02, 700)]) == {"village": 100}


def test_a_quarter_of_a_big_city_is_no_village_of_that_name() -> None:
    assert matched([settlement("a", "oleksiivka", "W")], [point(100, "oleksiivka", 36.02, 100_000)]) == {}


def test_a_former_name_counts_only_where_nobody_bears_the_main_name() -> None:
    namesakes = [settlement("new", "donetsk", "W", "city"), settlement("old", "oleksandrivka", "W")]
    donetsk = Point(100, "O", "donetsk", ("donetsk", "oleksandrivka"), 49.07, 36.02, 900_000)
    renamed = Point(101, "O", "kholmske", ("selioghlo",), 49.08, 36.02, 900)

    assert matched(namesakes, [donetsk]) == {"new": 100}
    assert matched([settlement("a", "selioghlo", "W")], [renamed]) == {"a": 101}


def far(id: int, name: str, km: float, population: int = 900) -> Point:
    """So far north of the centre of WH; all of it lies among the villages of its raion."""
    return point(id, name, 36.0, population, 49.0 + km / 111.2)


#: Villages of another hromada of the raion, up to 60 km north of the centre of WH.
BETWEEN = [far(200 + n, f"between{n}", 12 + 8 * n) for n in range(7)]
OTHERS = [settlement(its.name, its.name, "W", hromada="WH2") for its in BETWEEN]


def kept(*settlements: tuple[Settlement, Point]) -> set[str]:
    """Of these settlements, those that got their points."""
    codes = {its.code for its, _ in settlements}
    found = matched([*OTHERS, *(its for its, _ in settlements)], [*BETWEEN, *(its for _, its in settlements)])
    return codes & found.keys()


def test_a_village_gets_no_point_far_from_the_centre_and_every_other_place_of_its_hromada() -> None:
    assert kept((settlement("a", "andriivka", "W"), far(100, "andriivka", 29))) == {"a"}
    assert kept((settlement("a", "andriivka", "W"), far(100, "andriivka", 36))) == set()


def test_a_village_at_the_far_end_of_a_hromada_is_told_by_another_one_beside_it() -> None:
    one = settlement("a", "andriivka", "W"), far(100, "andriivka", 36)

    assert kept(one, (settlement("b", "borova", "W"), far(101, "borova", 46))) == {"a", "b"}
    assert kept(one, (settlement("b", "borova", "W"), far(101, "borova", 50))) == set()


def test_a_city_keeps_its_point_however_far_its_hromada_reaches() -> None:
    city = settlement("a", "lyman", "W", "city")

    assert kept((city, far(100, "lyman", 50, 20_000))) == {"a"}


def test_where_the_centre_of_a_hromada_is_unknown_its_villages_tell_each_other() -> None:
    lost = settlement("lost", "lost", "W", hromada="WH3")
    one, near, away = (settlement(name, name, "W", hromada="WH3") for name in ("one", "near", "away"))
    points = [far(100, "one", 20), far(101, "near", 45), far(102, "away", 55)]

    found = matched([*OTHERS, lost, one, away], [*BETWEEN, points[0], points[2]])
    assert {"one", "away"}.isdisjoint(found)
    found = matched([*OTHERS, lost, one, near], [*BETWEEN, *points[:2]])
    assert {"one", "near"} <= found.keys()
    assert "one" in matched([*OTHERS, lost, one], [*BETWEEN, points[0]])

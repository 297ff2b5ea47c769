import re
import time
from collections import Counter

from bot.domain.place import Place, PlaceKind, SettlementCategory
from bot.places import Gazetteer, load_gazetteer

KUPIANSK = "UA63080090010026457"


def test_kupiansk_is_found_by_its_official_code(gazetteer: Gazetteer) -> None:
    place = gazetteer.get(KUPIANSK)

    assert place is not None
    assert (place.name_en, place.name_uk, place.category) == (
        "Kupiansk",
        "Куп’янськ",
        SettlementCategory.CITY,
    )


def test_an_unknown_code_is_no_place(gazetteer: Gazetteer) -> None:
    assert gazetteer.get("UA00000000000000000") is None


def test_the_parents_of_a_town_are_its_hromada_raion_and_oblast(gazetteer: Gazetteer) -> None:
    place = gazetteer.get(KUPIANSK)
    assert place is not None

    names = [parent.name_en for parent in gazetteer.parents(place)]

    assert names == ["Kupiansk Hromada", "Kupiansk Raion", "Kharkiv Oblast"]


def test_oblast_and_raion_of_a_place_may_be_the_place_itself(gazetteer: Gazetteer) -> None:
    oblast = next(place for place in gazetteer if place.kind is PlaceKind.OBLAST)

    assert gazetteer.oblast(oblast) == oblast
    assert gazetteer.raion(oblast) is None
    assert gazetteer.parents(oblast) == ()


def test_every_settlement_lies_in_a_hromada_a_raion_and_an_oblast(gazetteer: Gazetteer) -> None:
    for place in gazetteer.settlements():
        kinds = [parent.kind for parent in gazetteer.parents(place)]

        assert kinds == [PlaceKind.HROMADA, PlaceKind.RAION, PlaceKind.OBLAST], place


def test_codes_have_the_full_official_form_and_stand_once(gazetteer: Gazetteer) -> None:
    codes = [place.code for place in gazetteer]

    assert all(re.fullmatch(r"UA\d{17}", code) for code in codes)
    assert len(set(codes)) == len(codes)


def test_places_of_one_name_are_kept_apart(gazetteer: Gazetteer) -> None:
    names = Counter(place.name_uk for place in gazetteer.settlements())

    assert names["Лиман"] == 3
    assert names["Андріївка"] == 2


def test_coordinates_lie_in_ukraine_and_come_in_pairs(gazetteer: Gazetteer) -> None:
    for place in gazetteer:
        assert (place.latitude is None) == (place.longitude is None)
        if place.latitude is not None and place.longitude is not None:
            assert 44 < place.latitude < 53
            assert 22 < place.longitude < 41


def test_a_loop_in_the_data_ends() -> None:
    one = Place("A", PlaceKind.HROMADA, "А", "A", parent="B")
    other = Place("B", PlaceKind.HROMADA, "Б", "B", parent="A")

    assert Gazetteer((one, other)).parents(one) == (other, one)


def test_the_table_loads_quickly() -> None:
    began = time.perf_counter()

    load_gazetteer()

    assert time.perf_counter() - began < 0.5

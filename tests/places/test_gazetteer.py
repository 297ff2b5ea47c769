import re
from collections import Counter, defaultdict

from bot.domain.place import Place, PlaceKind, SettlementCategory
from bot.places import Gazetteer
from bot.places.nearest import distance_km

KUPIANSK = "UA63080090010026457"
#: More than 30 km from its centre, each beside another place of its hromada.
AT_THE_END_OF_LONG_HROMADAS = {
    "Myshuryn Rih",
    "Mykhailivka",
    "Vysoke",
    "Polianivka",
    "Kukolivka",
    "Oleksandrivka",
    "Zadunaivka",
    "Petrivsk",
    "Zamozhne",
    "Fedorivka",
    "Lypove",
    "Sviatylivka",
    "Orlyk",
    "Prydniprianske",
    "Svitlohirske",
    "Petrivske",
    "Veterynarne",
}


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
    elsewhere = [
        place.name_en
        for place in gazetteer.settlements()
        if [parent.kind for parent in gazetteer.parents(place)]
        != [PlaceKind.HROMADA, PlaceKind.RAION, PlaceKind.OBLAST]
    ]

    # Two cities of the exclusion zone are run by the state, two have a special status.
    assert elsewhere == ["Prypiat", "Chornobyl", "Kyiv", "Sevastopol"]


def test_a_place_lies_by_its_code_in_its_parents_and_in_nothing_else(gazetteer: Gazetteer) -> None:
    for place in (*gazetteer.children(gazetteer["UA63080000000032022"]), gazetteer[KUPIANSK]):
        assert all(map(place.lies_in, gazetteer.parents(place)))
        assert not place.lies_in(place)
    for oblast in gazetteer.children(None):
        inside = set(gazetteer.inside(oblast))
        assert {place for place in gazetteer if place.lies_in(oblast)} == inside


def test_the_whole_codifier_is_there(gazetteer: Gazetteer) -> None:
    kinds = Counter(place.kind for place in gazetteer)

    assert kinds == {
        PlaceKind.OBLAST: 25,
        PlaceKind.RAION: 136,
        PlaceKind.HROMADA: 1_772,
        PlaceKind.SETTLEMENT: 29_703,
    }


def test_what_lies_inside_a_place_has_it_among_its_parents(gazetteer: Gazetteer) -> None:
    raion = gazetteer.get("UA63080000000032022")
    kupiansk = gazetteer.get(KUPIANSK)
    assert raion is not None
    assert kupiansk is not None

    inside = list(gazetteer.inside(raion))

    assert kupiansk in inside
    assert all(raion in gazetteer.parents(place) for place in inside)
    assert list(gazetteer.inside(kupiansk)) == []
    assert {place.name_en for place in gazetteer.children(None)} > {"Kyiv", "Sevastopol", "Kharkiv Oblast"}


def test_codes_have_the_full_official_form_and_stand_once(gazetteer: Gazetteer) -> None:
    codes = [place.code for place in gazetteer]

    assert all(re.fullmatch(r"UA\d{17}", code) for code in codes)
    assert len(set(codes)) == len(codes)


def test_places_of_one_name_are_kept_apart(gazetteer: Gazetteer) -> None:
    names = Counter(place.name_uk for place in gazetteer.settlements())

    assert names["Іванівка"] > 100
    assert names["Куп’янськ"] == 1


def test_a_renamed_place_bears_its_new_name_and_is_found_by_the_old_one(gazetteer: Gazetteer) -> None:
    berestyn = next(place for place in gazetteer.settlements() if place.name_uk == "Берестин")
    bakhmut = next(place for place in gazetteer.settlements() if place.name_uk == "Бахмут")

    assert "Красноград" in berestyn.aliases
    assert "Артемівськ" in bakhmut.aliases


def test_coordinates_lie_in_ukraine_and_come_in_pairs(gazetteer: Gazetteer) -> None:
    for place in gazetteer:
        assert (place.latitude is None) == (place.longitude is None)
        if place.latitude is not None and place.longitude is not None:
            assert 44 < place.latitude < 53
            assert 22 < place.longitude < 41


def test_a_place_with_coordinates_lies_near_others_of_its_raion(gazetteer: Gazetteer) -> None:
    """A wrong namesake would lie somewhere else in the oblast."""
    raions: defaultdict[str, list[tuple[str, float, float]]] = defaultdict(list)
    for place in gazetteer.settlements():
        raion = gazetteer.raion(place)
        if raion and place.latitude is not None and place.longitude is not None:
            raions[raion.code].append((place.name_en, place.latitude, place.longitude))

    lonely = [
        name
        for points in raions.values()
        for name, *point in points
        if all(distance_km(*point, *other) > 40 for other_name, *other in points if other_name != name)
    ]

    assert lonely == ["Slavutych"]  # an exclave of Kyiv Oblast


def test_no_village_or_town_lies_far_from_the_centre_of_its_hromada_alone(gazetteer: Gazetteer) -> None:
    """A wrong namesake would: the Andriivka of Velyka Novosilka got the point of one near Mariupol."""
    distant = {its for its in gazetteer.settlements() if _km_to_centre(gazetteer, its) > 30}

    alone = [its.name_en for its in distant if min(_km_to_others(gazetteer, its)) > 12]

    assert alone == []
    assert {its.name_en for its in distant} == AT_THE_END_OF_LONG_HROMADAS
    assert all(_km_to_centre(gazetteer, its) < 42 for its in distant)


def test_coordinates_that_were_those_of_a_namesake_are_gone(gazetteer: Gazetteer) -> None:
    andriivka, marivka = gazetteer.get("UA14040010020056270"), gazetteer.get("UA14120170190032119")

    assert andriivka is not None
    assert marivka is not None
    assert (andriivka.latitude, marivka.latitude) == (None, None)


def _km_to_centre(gazetteer: Gazetteer, place: Place) -> float:
    """Zero where either end is not known."""
    hromada = gazetteer.hromada(place)
    return _km(place, hromada) if hromada else 0.0


def _km_to_others(gazetteer: Gazetteer, place: Place) -> list[float]:
    hromada = gazetteer.hromada(place)
    assert hromada is not None
    return [_km(place, its) for its in gazetteer.children(hromada) if its != place and its.latitude]


def _km(one: Place, other: Place) -> float:
    ends = (one.latitude, one.longitude, other.latitude, other.longitude)
    known = [degrees for degrees in ends if degrees is not None]
    return distance_km(*known) if len(known) == len(ends) else 0.0


def test_a_loop_in_the_data_ends() -> None:
    one = Place("A", PlaceKind.HROMADA, "А", "A", parent="B")
    other = Place("B", PlaceKind.HROMADA, "Б", "B", parent="A")

    assert Gazetteer((one, other)).parents(one) == (other, one)

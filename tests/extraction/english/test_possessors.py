"""A possessive before another name, or before suburbs, only says where that lies."""

import pytest

from bot.domain.fact import Evacuation, FactKind
from tests.extraction.reading import Reader

EVACUATION, FRONT, NOW = FactKind.EVACUATION, FactKind.FRONT_DISTANCE_KM, FactKind.POPULATION_NOW


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mandatory evacuation was ordered in Kharkiv's Vovchansk.",
            {("Vovchansk", EVACUATION): "mandatory"},
        ),
        (
            "Residents of Kharkiv’s town of Vovchansk were urged to leave.",
            {("Vovchansk", EVACUATION): "urged"},
        ),
        ("Russian forces are 2 km from Kharkiv's Vovchansk.", {("Vovchansk", FRONT): 2}),
        ("Russian forces are 2 km from Sumy's Yunakivka.", {("Yunakivka", FRONT): 2}),
        ("Mandatory evacuation was ordered in Sumy's Yunakivka.", {("Yunakivka", EVACUATION): "mandatory"}),
        (
            "Mandatory evacuation was ordered in Kupiansk's Kivsharivka.",
            {("Kivsharivka", EVACUATION): "mandatory"},
        ),
        (
            "Mandatory evacuation was ordered in Donetsk's Pokrovsk and Kramatorsk.",
            {("Pokrovsk", EVACUATION): "mandatory", ("Kramatorsk", EVACUATION): "mandatory"},
        ),
        ("In Kharkiv's Pechenihy, 4,000 people remain.", {("Pechenihy", NOW): 4000}),
        ("In Kramatorsk's Bilenke 1,000 people remain.", {("Bilenke", NOW): 1000}),
        ("In Zaporizhzhia's Kushuhum 1,000 people remain.", {("Kushuhum", NOW): 1000}),
        ("The front line is 5 km from Kupiansk's Podoly.", {("Podoly", FRONT): 5}),
        ("Pokrovsk's Rodynske is 2 km from the front line.", {("Rodynske", FRONT): 2}),
    ],
)
def test_what_is_said_of_a_town_of_a_city_is_said_of_the_town(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "In Kupiansk's eastern suburbs 300 people remain.",
        "In Kupiansk's surroundings 300 people remain.",
        "Mandatory evacuation was ordered in Kupiansk's outskirts.",
        "Residents of Kupiansk's northern districts were urged to leave.",
        "Mandatory evacuation was ordered in Kupiansk's villages.",
        "Mandatory evacuation was ordered in Kharkiv's Unheardofske.",
        "Mandatory evacuation was ordered in Kharkiv's Saltivka district.",
        "In Kupiansk's Fairytalia 300 people remain.",
        "Russian forces are 2 km from Lviv's Vovchansk.",
    ],
)
def test_of_a_part_or_of_an_unknown_place_of_a_city_nothing_is_said(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kupiansk's residents were urged to leave.", {("Kupiansk", EVACUATION): Evacuation.URGED}),
        ("Kupiansk's population is now 3,000.", {("Kupiansk", NOW): 3000}),
        (
            "Kupiansk's mayor said that mandatory evacuation has been ordered.",
            {("Kupiansk", EVACUATION): "mandatory"},
        ),
        (
            "Kupiansk's Mayor Andrii Besedin said that mandatory evacuation has been ordered.",
            {("Kupiansk", EVACUATION): "mandatory"},
        ),
        ("Russian forces are 2 km from Kupiansk's outskirts.", {("Kupiansk", FRONT): 2}),
    ],
)
def test_the_people_and_the_mayor_of_a_city_are_its_own(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected


def test_the_city_tells_which_of_several_villages_is_meant(read: Reader) -> None:
    (fact,) = read.facts("In Kramatorsk's Bilenke 1,000 people remain.", NOW)
    place = read.gazetteer.get(fact.place)

    assert place is not None
    assert "Kramatorsk Raion" in [around.name_en for around in read.gazetteer.parents(place)]


def test_a_city_that_has_suburbs_tells_where_a_village_of_the_text_lies(read: Reader) -> None:
    (fact,) = read.facts("Izium's eastern suburbs were hit. About 300 people remain in Borova.", NOW)

    assert fact.place == "UA63040050010023832"

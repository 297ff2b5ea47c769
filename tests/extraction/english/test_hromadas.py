"""An order for a hromada is one for all of its villages, and nothing else is."""

import pytest

from bot.domain.fact import Evacuation, FactKind
from bot.domain.place import PlaceKind
from bot.extraction import extract
from bot.extraction.report import towns_json
from bot.places import Gazetteer
from tests.extraction.reading import Reader

KUPIANSK = ("Kupiansk Hromada", FactKind.EVACUATION)
KURYLIVKA = ("Kurylivka Hromada", FactKind.EVACUATION)
KUPIANSK_TOWN = ("Kupiansk", FactKind.EVACUATION)
ORDERED = Evacuation.MANDATORY


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mandatory evacuation has been ordered in the Kupiansk hromada.", {KUPIANSK: ORDERED}),
        ("Mandatory evacuation was announced in Kupiansk Hromada.", {KUPIANSK: ORDERED}),
        ("Mandatory evacuation was announced in the Kupiansk community.", {KUPIANSK: ORDERED}),
        (
            "Mandatory evacuation was announced in the Kupiansk urban territorial community.",
            {KUPIANSK: ORDERED},
        ),
        ("Mandatory evacuation has been announced for Kupianska hromada.", {KUPIANSK: ORDERED}),
        ("The Kupiansk hromada is under a mandatory evacuation order.", {KUPIANSK: ORDERED}),
        ("In the Kupiansk hromada, mandatory evacuation has been ordered.", {KUPIANSK: ORDERED}),
        ("Mandatory evacuation was announced in the hromada of Kurylivka.", {KURYLIVKA: ORDERED}),
        ("Mandatory evacuation was announced on the territory of the Kupiansk hromada.", {KUPIANSK: ORDERED}),
        ("Mandatory evacuation was announced for Ivanivka and the Kupiansk hromada.", {KUPIANSK: ORDERED}),
        ("Mandatory evacuation was announced in the whole Kupiansk hromada.", {KUPIANSK: ORDERED}),
        (
            "Mandatory evacuation was announced in all settlements of the Kupiansk hromada.",
            {KUPIANSK: ORDERED},
        ),
        (
            "Mandatory evacuation was announced in the Kupiansk hromada of Kharkiv region.",
            {KUPIANSK: ORDERED},
        ),
        ("Mandatory evacuation was announced in the Kupiansk hromada, Kharkiv region.", {KUPIANSK: ORDERED}),
        ("Residents of the Kurylivka community were ordered to leave.", {KURYLIVKA: ORDERED}),
        ("Officials urged residents of the Kurylivka community to leave.", {KURYLIVKA: Evacuation.URGED}),
        ("The evacuation order for the Kurylivka hromada has been lifted.", {KURYLIVKA: Evacuation.NONE}),
        (
            "Forced evacuation of families with children has been announced in the Kurylivka hromada.",
            {KURYLIVKA: Evacuation.FORCED},
        ),
        (
            "Authorities ordered mandatory evacuation in the Kupiansk and Kurylivka hromadas.",
            {KUPIANSK: ORDERED, KURYLIVKA: ORDERED},
        ),
        (
            "Authorities ordered mandatory evacuation from the Kupiansk hromada and the Kurylivka hromada.",
            {KUPIANSK: ORDERED, KURYLIVKA: ORDERED},
        ),
        (
            "Mandatory evacuation was ordered in Kupiansk and the Kurylivka hromada.",
            {KUPIANSK_TOWN: ORDERED, KURYLIVKA: ORDERED},
        ),
        (
            "Mandatory evacuation was ordered in the Kurylivka hromada and the city of Kupiansk.",
            {KUPIANSK_TOWN: ORDERED, KURYLIVKA: ORDERED},
        ),
        (
            "In Kupiansk, officials said mandatory evacuation has been ordered in the Kurylivka hromada.",
            {KURYLIVKA: ORDERED},
        ),
    ],
)
def test_an_order_for_a_hromada_is_taken_for_it(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mandatory evacuation was ordered in several villages of the Kupiansk hromada.",
        "Mandatory evacuation was ordered in villages of the Kupiansk community.",
        "Mandatory evacuation was ordered in part of the Kupiansk hromada.",
        "Mandatory evacuation was ordered in 12 settlements in the Kupiansk hromada.",
        "Mandatory evacuation was ordered in the Kupiansk hromada, in 12 settlements.",
        "Mandatory evacuation was ordered in the Kupiansk hromada's border villages.",
        "Mandatory evacuation was ordered in the Kupiansk hromada's north.",
        "Mandatory evacuation was ordered in the Kupiansk hromada near the border.",
        "Residents were urged to leave for the Kurylivka hromada.",
        "Mandatory evacuation was ordered in the Kupiansk hromada, except for Kupiansk.",
        "Mandatory evacuation was ordered in the Kupiansk hromada: Kurylivka.",
        "Mandatory evacuation was ordered in the Kupiansk hromada, namely in three streets.",
        "Partial mandatory evacuation was ordered in the Kupiansk hromada.",
        "The head of the Kupiansk community said mandatory evacuation has been ordered.",
        "The Kupiansk hromada said mandatory evacuation has been ordered.",
        "Mandatory evacuation was ordered in the Kupiansk community centre.",
        "No mandatory evacuation has been ordered in the Kupiansk hromada.",
        "Mandatory evacuation could be ordered in the Kupiansk hromada.",
        "Mandatory evacuation was ordered in the Kupiansk district.",
        "Mandatory evacuation was ordered in the Kupiansk and Izium districts.",
        "Mandatory evacuation was ordered in Kharkiv region.",
        "Residents who left the Kupiansk hromada were urged to register.",
        "Mandatory evacuation was ordered in the Pokrovske hromada.",
        "Mandatory evacuation was ordered in the Pokrovska hromada.",
        "In Kupiansk, mandatory evacuation has been ordered in the Izium district.",
    ],
)
def test_an_order_for_a_part_for_a_wider_area_or_by_a_hromada_is_not(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "3,000 people remain in the Kupiansk hromada.",
        "About 3,000 people remain in the Kupiansk and Kurylivka hromadas.",
        "The Kupiansk hromada had a population of 50,000 before the war.",
        "The Kupiansk hromada is 5 km from the front line.",
        "The Kupiansk hromada is under constant shelling.",
        "The Kupiansk hromada was shelled.",
    ],
)
def test_nothing_else_is_said_of_a_hromada_nor_its_total_of_its_town(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Mandatory evacuation was announced in Kivsharivka in the Kupiansk hromada.",
        "Mandatory evacuation was announced in Kivsharivka, Kupiansk hromada.",
        "Mandatory evacuation was announced in the Kupiansk hromada village of Kivsharivka.",
        "Mandatory evacuation of Kivsharivka in the Kupiansk hromada has been announced.",
        "In the Kupiansk hromada, mandatory evacuation has been ordered in Kivsharivka.",
        "In the Kupiansk hromada, Kivsharivka is under a mandatory evacuation order.",
    ],
)
def test_of_a_village_in_a_hromada_it_is_the_village_that_the_order_is_for(read: Reader, text: str) -> None:
    assert read.values(text) == {("Kivsharivka", FactKind.EVACUATION): ORDERED}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Mandatory evacuation was ordered in the Pokrovske hromada, Synelnykove district.",
            "UA12140250000015858",
        ),
        (
            "Nikopol was hit. Mandatory evacuation was ordered in the Pokrovske hromada.",
            "UA12080110000055958",
        ),
        ("Mandatory evacuation was ordered in the Lyman hromada.", "UA14120110000031497"),
    ],
)
def test_hromadas_of_one_name_are_told_apart_like_towns(read: Reader, text: str, place: str) -> None:
    (fact,) = read.facts(text, FactKind.EVACUATION)

    assert fact.place == place


def test_a_hromada_in_the_text_tells_which_of_several_villages_is_meant(read: Reader) -> None:
    text = "Mandatory evacuation has been announced for Kurylivka and the Kupiansk community."

    assert {fact.place for fact in read.facts(text, FactKind.EVACUATION)} == {
        "UA63080110010029117",
        "UA63080090000067457",
    }


def test_a_hromada_is_printed_among_the_towns_with_its_english_name(gazetteer: Gazetteer) -> None:
    text = "Mandatory evacuation was ordered in the Kupiansk hromada."

    towns = towns_json("file", extract(text, gazetteer), gazetteer)["towns"]

    assert isinstance(towns, list)
    (town,) = towns
    place = gazetteer.get(town["place"])
    assert place is not None
    assert place.kind is PlaceKind.HROMADA
    assert (town["town"], town["evacuation"]) == ("Kupiansk Hromada", "mandatory")
    assert town["population_now"] is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mandatory evacuation of residents from the Kupiansk hromada "
            "to the Chuhuiv hromada was announced.",
            {KUPIANSK: ORDERED},
        ),
        (
            "Mandatory evacuation from the Kupiansk hromada into the Lozova hromada was announced.",
            {KUPIANSK: ORDERED},
        ),
        (
            "Mandatory evacuation from the Kupiansk hromada "
            "to the Chuhuiv and Lozova hromadas was announced.",
            {KUPIANSK: ORDERED},
        ),
        (
            "Evacuation from the Velykyi Burluk community to the Chuhuiv community continues.",
            {("Velykyi Burluk Hromada", FactKind.EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "Evacuation from the Kupiansk community towards the Lozova community has started.",
            {KUPIANSK: Evacuation.UNDERWAY},
        ),
        (
            "Evacuation from the Kupiansk hromada in the direction of the Lozova hromada has started.",
            {KUPIANSK: Evacuation.UNDERWAY},
        ),
        (
            "Mandatory evacuation of residents of Kupiansk to the Chuhuiv hromada was announced.",
            {KUPIANSK_TOWN: ORDERED},
        ),
        ("Evacuation to the Chuhuiv community continues.", {}),
        ("Evacuation into the Chuhuiv community continues.", {}),
    ],
)
def test_a_hromada_that_people_are_taken_to_is_not_one_that_they_must_leave(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    ("text", "hromadas"),
    [
        (
            "The Defence Council decided on the mandatory evacuation of families with children from the"
            " Lyman, Sviatohirsk and Cherkaske communities of Kramatorsk"
            " district, which are under constant fire.",
            {"Lyman Hromada", "Sviatohirsk Hromada", "Cherkaske Hromada"},
        ),
        (
            "Mandatory evacuation was announced. People will be evacuated from the Lyman and Sviatohirsk"
            " communities, the governor said.",
            {"Lyman Hromada", "Sviatohirsk Hromada"},
        ),
        (
            "Mandatory evacuation of children was announced. The evacuation order covers the entire Lyman"
            " hromada.",
            {"Lyman Hromada"},
        ),
        (
            "The Council made evacuation of children from the Lyman hromada mandatory, and to urge people in"
            " some villages of the district to go was its other decision.",
            {"Lyman Hromada"},
        ),
        (
            "Mandatory evacuation of children was announced. It covers some villages of the Lyman hromada.",
            set(),
        ),
        (
            "Mandatory evacuation was announced in five villages. They are in the Lyman and Cherkaske"
            " communities.",
            set(),
        ),
    ],
)
def test_those_who_have_to_go_may_stand_between_an_order_and_its_hromadas(
    read: Reader, text: str, hromadas: set[str]
) -> None:
    assert {town for town, _kind in read.values(text)} == hromadas

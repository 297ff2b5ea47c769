import pytest

from bot.domain.fact import FactKind, Shelling
from tests.extraction.reading import EVACUATION, FRONT, NOW, PREWAR, SHELLING, Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Kostiantynivka is under constant shelling. With 8,000 people left in the city, the "
                "mayor urged residents to leave."
            ),
            {
                ("Kostiantynivka", NOW): 8000,
                ("Kostiantynivka", SHELLING): "constant",
                ("Kostiantynivka", EVACUATION): "urged",
            },
        ),
        (
            "Pokrovsk, home to 60,000 people before the war, is 7 km from the front line.",
            {("Pokrovsk", PREWAR): 60000, ("Pokrovsk", FRONT): 7},
        ),
        (
            "Located 5 km from the front line, Huliaipole is shelled every day.",
            {("Huliaipole", FRONT): 5, ("Huliaipole", SHELLING): "constant"},
        ),
        (
            (
                "Kupiansk is 2 km from the front line. Izium, 40 km away, is calm. About 5,000 people "
                "remain in Izium."
            ),
            {("Kupiansk", FRONT): 2, ("Izium", NOW): 5000},
        ),
        (
            (
                "The town of Borova, in the Izium district, is under constant shelling. The town is 10 km "
                "from the front line."
            ),
            {("Borova", SHELLING): "constant", ("Borova", FRONT): 10},
        ),
        (
            "The remaining 3,000 residents of Kupiansk are being evacuated.",
            {("Kupiansk", NOW): 3000, ("Kupiansk", EVACUATION): "underway"},
        ),
        (
            "Kupiansk was under constant Russian artillery fire and is 2.5 km from the front line.",
            {("Kupiansk", SHELLING): "constant", ("Kupiansk", FRONT): 2.5},
        ),
        (
            (
                "Kupiansk has come under heavy attack. The city is 2.5 km from the front line. Izium is "
                "40 km from the front line. About 20,000 people remain in the city of Izium."
            ),
            {
                ("Kupiansk", SHELLING): "reported",
                ("Kupiansk", FRONT): 2.5,
                ("Izium", FRONT): 40,
                ("Izium", NOW): 20000,
            },
        ),
        (
            "Mandatory evacuation was ordered in Kupiansk, and Izium was shelled.",
            {("Kupiansk", EVACUATION): "mandatory", ("Izium", SHELLING): "reported"},
        ),
        (
            "Toretsk, where fewer than 1,000 people remain, is under constant bombardment.",
            {("Toretsk", NOW): 1000, ("Toretsk", SHELLING): "constant"},
        ),
        (
            "Nikopol, which had a pre-war population of about 105,000, is 6km from Russian positions.",
            {("Nikopol", PREWAR): 105000, ("Nikopol", FRONT): 6},
        ),
        (
            "Kostiantynivka, 8 km from the front line, had 67,000 residents before the invasion.",
            {("Kostiantynivka", FRONT): 8, ("Kostiantynivka", PREWAR): 67000},
        ),
        (
            "Up to 3,000 people are still living in Kupiansk, which is 2 km from the front.",
            {("Kupiansk", NOW): 3000, ("Kupiansk", FRONT): 2},
        ),
        (
            "Kupiansk — 3 km from the front line — is being shelled.",
            {("Kupiansk", FRONT): 3, ("Kupiansk", SHELLING): "reported"},
        ),
        (
            "Pokrovsk, which lies some 8 km from the front line, had about 60,000 residents before the war.",
            {("Pokrovsk", FRONT): 8, ("Pokrovsk", PREWAR): 60000},
        ),
        (
            "Toretsk, just 4 kilometers (2.5 miles) from Russian positions, is under relentless bombardment.",
            {("Toretsk", FRONT): 4, ("Toretsk", SHELLING): "constant"},
        ),
    ],
)
def test_a_sentence_with_several_statements_gives_each(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected


def test_a_town_that_troops_come_closer_to_is_the_city_of_the_next_sentences(read: Reader) -> None:
    found = read.values(
        "Russian forces have moved closer to the city of Kupiansk, officials said on Thursday.\n\n"
        "The city, now just 1.5 km from the front line, was under constant shelling.\n"
    )
    assert found == {
        ("Kupiansk", FactKind.FRONT_DISTANCE_KM): 1.5,
        ("Kupiansk", FactKind.SHELLING): Shelling.CONSTANT,
    }


def test_a_distance_beside_the_town_that_troops_come_closer_to_is_its_own(read: Reader) -> None:
    text = "Russian forces have pushed closer to the city of Kupiansk, now just 1.5 km from the front line."
    assert read.values(text) == {("Kupiansk", FactKind.FRONT_DISTANCE_KM): 1.5}


def test_a_town_whose_outskirts_are_attacked_is_the_city_of_the_next_sentence(read: Reader) -> None:
    text = "Russian forces attacked the outskirts of Kupiansk. The city is 5 km from the front line."
    assert read.values(text) == {("Kupiansk", FactKind.FRONT_DISTANCE_KM): 5}


def test_an_unnamed_village_is_not_the_city_that_its_people_flee_to(read: Reader) -> None:
    text = "Residents of a village fled towards Dnipro. The village is 5 km from the front line."
    assert read.values(text) == {}

"""What is said of a town that only a sentence before names."""

import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import EVACUATION, SHELLING, Reader


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Toretsk has no water. People are still being taken out every morning.", "underway"),
        ("Toretsk has no water. The evacuation is carried out by police and volunteers.", "underway"),
        ("Toretsk has no water. Police urge everyone to evacuate as soon as possible.", "urged"),
        ("Toretsk has no water. Residents have been called upon to leave without delay.", "urged"),
        ("Toretsk has no water. In the past week 43 residents were evacuated from it.", "underway"),
    ],
)
def test_an_evacuation_goes_on_in_the_town_before(read: Reader, text: str, level: str) -> None:
    assert read.values(text) == {("Toretsk", EVACUATION): level}


@pytest.mark.parametrize(
    "text",
    [
        "Toretsk has no water. Across the region people are being evacuated.",
        "Toretsk has no water. In the whole district 412 people have been taken out.",
        "Toretsk and Siversk have no water. People are being evacuated.",
        "Toretsk has no water. In the Siversk district people are being evacuated.",
        "Toretsk has no water. A mandatory evacuation of three settlements is being considered.",
        "Toretsk has no water. The authorities went on with the mandatory evacuation of the region.",
        "Toretsk has no water. In those communities families are obliged to leave.",
    ],
)
def test_nor_is_it_told_of_it_where_an_area_or_several_towns_are_meant(read: Reader, text: str) -> None:
    assert not [kind for _, kind in read.values(text) if kind is EVACUATION]


def test_towns_that_are_addressed_are_those_that_are_urged(read: Reader) -> None:
    text = "“People of Toretsk and Siversk! I beg you to evacuate,” the governor wrote."

    assert read.values(text) == {("Toretsk", EVACUATION): "urged", ("Siversk", EVACUATION): "urged"}


def test_a_list_may_follow_an_order_of_settlements_without_names(read: Reader) -> None:
    text = (
        "A mandatory evacuation was declared in four settlements of Donetsk region.\n\n"
        "It applies to Siversk and Toretsk and gives people 30 days for their departure."
    )

    assert read.values(text) == {("Siversk", EVACUATION): "mandatory", ("Toretsk", EVACUATION): "mandatory"}


@pytest.mark.parametrize(
    "text",
    [
        "The governor of Donetsk called on everyone to evacuate.",
        "Donetsk governor: forced evacuation is under way.",
        "In the province of Donetsk only about 340,000 people are left.",
        "Families must go from 18 settlements of the hromadas of Borova and Kupiansk; that is mandatory.",
    ],
)
def test_an_oblast_or_hromada_is_no_town(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Toretsk has no water. They bombard us without a break.", "constant"),
        ("Toretsk has no water. The bombardment goes on day and night.", "constant"),
        ("Not a day of this week has passed without shelling in Toretsk.", "constant"),
        ("The Russian army, a few kilometres off, fires on Toretsk every day.", "constant"),
        ("Toretsk is constantly under fire.", "constant"),
        ("The attacks on Toretsk never let up.", "constant"),
        ("Russian forces opened fire on Toretsk at noon.", "reported"),
        ("Toretsk was attacked on Tuesday with some twenty Shahed drones.", "reported"),
        ("Toretsk was struck on Sunday: a woman was wounded.", "reported"),
        ("Russia shelled the market of Toretsk.", "reported"),
    ],
)
def test_shelling_is_told_in_many_ways(read: Reader, text: str, level: str) -> None:
    assert read.values(text) == {("Toretsk", SHELLING): level}


@pytest.mark.parametrize(
    "text",
    [
        "Ten communities of Donetsk region came under fire, Toretsk and Siversk among them.",
        "Toretsk has no water. Donetsk region was shelled 3,000 times.",
    ],
)
def test_the_shelling_of_an_area_is_not_that_of_a_town(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The 900 people who remain in Toretsk have no water.", 900),
        ("Two thousand people, a third of them pensioners, still call Toretsk home.", 2000),
        ("Toretsk's population has halved to 15,000.", 15000),
        ("A deputy minister put the number of people in Toretsk at about 3,500.", 3500),
        ("Fewer than 4,000 civilians, 38 children included, are left in Toretsk.", 4000),
    ],
)
def test_people_who_remain_are_counted_in_many_ways(read: Reader, text: str, people: int) -> None:
    assert read.values(text) == {("Toretsk", FactKind.POPULATION_NOW): people}


@pytest.mark.parametrize(
    "text",
    [
        "“I'm one of 15 people left in our nine-storey block in Toretsk,” she said.",
        "In Toretsk three people lost their lives.",
        "Several hundred people are living in Toretsk.",
    ],
)
def test_who_lives_in_a_house_or_has_died_is_not_the_town(read: Reader, text: str) -> None:
    assert read.values(text) == {}


def test_a_front_that_has_its_length_gives_no_second_one(read: Reader) -> None:
    text = "Toretsk is 5 km from the front, 40 km from Kramatorsk."

    assert read.values(text) == {("Toretsk", FactKind.FRONT_DISTANCE_KM): 5}


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        (
            "Toretsk is cold. Civilians there have been ordered out.",
            EVACUATION,
            {"Toretsk": "mandatory"},
        ),
        (
            "Some 3,500 civilians are in Toretsk. They are being evacuated.",
            EVACUATION,
            {"Toretsk": "underway"},
        ),
        (
            "Authorities ordered the mandatory evacuation of two towns.\n\nThe decree, signed by the"
            " region's "
            "defence council, concerns all residents of Toretsk and Siversk.",
            EVACUATION,
            {"Toretsk": "mandatory", "Siversk": "mandatory"},
        ),
        (
            "Families live on in Toretsk and Siversk. Their evacuation is mandatory, by order of Governor "
            "Serhii Lysak.",
            EVACUATION,
            {"Toretsk": "mandatory", "Siversk": "mandatory"},
        ),
        (
            "In Toretsk 3,000 people are left. In Siversk there are 1,328.\n\nEvacuation from both towns"
            " continues.",
            EVACUATION,
            {"Toretsk": "underway", "Siversk": "underway"},
        ),
        (
            "The administration is carrying out an early evacuation from Toretsk and Siversk.",
            EVACUATION,
            {"Toretsk": "underway", "Siversk": "underway"},
        ),
        (
            "Officials are urging the people of Toretsk to leave what is likely to be a battlefield.",
            EVACUATION,
            {"Toretsk": "urged"},
        ),
        ("He called on residents of Toretsk to go as soon as they could.", EVACUATION, {"Toretsk": "urged"}),
        ("Not a day goes by without the Russian army shelling Toretsk.", SHELLING, {"Toretsk": "constant"}),
        ("Russian forces have been firing on Toretsk.", SHELLING, {"Toretsk": "reported"}),
        (
            "On Thursday Russia shelled several towns, among them Toretsk and Siversk.",
            SHELLING,
            {"Toretsk": "reported", "Siversk": "reported"},
        ),
        ("Toretsk. Daily strikes.", SHELLING, {"Toretsk": "constant"}),
        ("There isn't an hour without shelling in Toretsk.", SHELLING, {"Toretsk": "constant"}),
        ("One listens to the bombs on Toretsk.", SHELLING, {"Toretsk": "reported"}),
        (
            "Toretsk lies in ruins. Moscow's troops, who have tried in vain to take it, keep hitting it with "
            "artillery.",
            SHELLING,
            {"Toretsk": "reported"},
        ),
        (
            "Toretsk is shelled every day, with cannon; on some days more than 300 hits were counted.",
            SHELLING,
            {"Toretsk": "constant"},
        ),
        ("Toretsk has kept a quarter of its pre-war 8,000.", FactKind.POPULATION_NOW, {"Toretsk": 2000}),
        (
            "Toretsk is hit hard; 17,400 people were living there according to the estimate of January 2022.",
            FactKind.POPULATION_PREWAR,
            {"Toretsk": 17400},
        ),
        (
            "Toretsk is a mining town. The town had 30,600 people on 1 January 2022.",
            FactKind.POPULATION_PREWAR,
            {"Toretsk": 30600},
        ),
        ("The 2,000 or so who remain in Toretsk fetch water.", FactKind.POPULATION_NOW, {"Toretsk": 2000}),
    ],
)
def test_it_is_told_as_reporters_tell_it(
    read: Reader, text: str, kind: FactKind, told: dict[str, object]
) -> None:
    values = read.values(text)

    assert {town: value for (town, its), value in values.items() if its is kind} == told


def test_what_there_was_before_the_invasion_is_not_counted_as_of_today(read: Reader) -> None:
    text = (
        "There were 177 inhabitants in Toretsk, a town right on the border, before the full-scale invasion. "
        "Forty are left."
    )

    assert read.values(text) == {
        ("Toretsk", FactKind.POPULATION_PREWAR): 177,
        ("Toretsk", FactKind.POPULATION_NOW): 40,
    }


@pytest.mark.parametrize(
    "text",
    [
        "Toretsk was known for its pits. In 2024 the front line was 50 kilometres from the town. Today it"
        " is 15.",
        "Toretsk is near the front. Russian shells have killed 178 of its people since the great invasion"
        " began.",
    ],
)
def test_a_length_is_no_count_and_a_toll_of_all_the_war_no_strike(read: Reader, text: str) -> None:
    kinds = {fact.kind for fact in read.extraction(text).facts}

    assert not kinds & {FactKind.POPULATION_NOW, SHELLING}


def test_what_is_told_of_here_is_of_the_dateline_while_no_other_place_is_named(read: Reader) -> None:
    text = (
        "SIVERSK, Ukraine (Allied Wire) — The bread comes on Tuesdays, if it comes at all.\n\n"
        "Some 600 people still live here, said the priest."
    )

    assert read.values(text) == {("Siversk", FactKind.POPULATION_NOW): 600}


@pytest.mark.parametrize(
    "text",
    [
        "KRAMATORSK, Ukraine (Allied Wire) — The bread comes on Tuesdays.\n\nSome 600 people still live in"
        " the village.",
        "KRAMATORSK, Ukraine (Allied Wire) — The bus goes to Siversk.\n\nSome 600 people still live here.",
        "Toretsk is quiet. Russia shelled several towns.",
        "KRAMATORSK, Ukraine (Allied Wire) — The governor urged all residents to leave.",
    ],
)
def test_a_dateline_is_no_town_of_which_else_something_is_told(read: Reader, text: str) -> None:
    assert read.extraction(text).facts == ()

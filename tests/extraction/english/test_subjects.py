import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import FRONT, NOW, Reader


def test_the_city_is_the_one_that_the_sentence_before_named(read: Reader) -> None:
    text = (
        "Izium was hit. The city is 40 km from the front line. Toretsk burns. The city is 2 km from the "
        "front line."
    )

    assert read.values(text) == {("Izium", FRONT): 40, ("Toretsk", FRONT): 2}


@pytest.mark.parametrize(
    "text",
    [
        "About 3,000 people remain in the city.",
        "Izium and Toretsk were hit. About 3,000 people remain in the city.",
        "Toretsk was hit. So was Novodarivske. About 3,000 people remain in the town.",
        "Toretsk was hit. In Sudzha, shops are closed. About 3,000 people remain in the town.",
        "Toretsk was hit. The nearby town is 3 km from the front line.",
        "Toretsk was hit. Another town is 3 km from the front line.",
        "Toretsk and Izium were hit. The village is 3 km from the front line.",
        "Izium was hit. Toretsk was hit. The village is 3 km from the front line.",
        "Toretsk was hit. In the Izium district, Russian troops are 3 km from here.",
        "About 3,000 people remain in Kupiansk and Novodarivske.",
        "About 3,000 people remain in Kupiansk and its suburbs.",
        "The village of Pokrovsk is 3 km from the front line.",
    ],
)
def test_where_it_is_not_clear_which_town_is_meant_nothing_is_said(read: Reader, text: str) -> None:
    assert read.values(text) == {}


def test_a_town_named_only_to_say_where_another_lies_is_not_the_subject(read: Reader) -> None:
    text = "Toretsk burns. It lies 60 km south of Izium. The city is 2 km from the front line."

    assert read.values(text) == {("Toretsk", FRONT): 2}
    assert read.values(text.replace("It lies", "The city lies")) == {("Toretsk", FRONT): 2}


def test_the_region_beside_a_name_tells_which_of_several_is_meant(read: Reader) -> None:
    village = read.facts(
        "Andriivka, a village in the Kramatorsk district, is 5 km from the front line.", FRONT
    )
    town = read.facts("Andriivka, in the Donets hromada, is 50 km from the front line.", FRONT)

    assert [fact.place for fact in village] == ["UA14120010010052562"]
    assert [fact.place for fact in town] == ["UA63040070020012831"]


def test_a_name_in_a_region_where_no_such_place_is_known_is_nobody(read: Reader) -> None:
    assert read.values("Kupiansk, a village in Luhansk region, is 5 km from the front line.") == {}


def test_of_a_city_and_villages_of_one_name_the_bare_name_is_the_city(read: Reader) -> None:
    (fact,) = read.facts("Lyman is 10 km from the front line.", FRONT)

    assert fact.place == "UA14120110010088407"
    assert read.values("The village of Lyman is 10 km from the front line.") == {}


@pytest.mark.parametrize("name", ["Kupyansk", "Kupiansk", "Kupjansk"])
def test_other_spellings_of_a_name_are_known(read: Reader, name: str) -> None:
    assert read.values(f"{name} is 2 km from the front line.") == {("Kupiansk", FRONT): 2}


def test_a_person_called_like_a_village_is_not_the_village(read: Reader) -> None:
    assert read.values("Stanislav said about 3,000 people remain there.") == {}
    assert read.values("Andriy Stanislav said about 3,000 people remain in the village.") == {}


def test_each_town_of_an_article_keeps_its_own_facts(read: Reader) -> None:
    text = (
        "About 7,000 people remain in Pokrovsk, while 1,200 people remain in Myrnohrad. "
        "Pokrovsk is 3 km from the front line and Myrnohrad is 5 km from the front line."
    )

    assert read.values(text) == {
        ("Pokrovsk", NOW): 7000,
        ("Myrnohrad", NOW): 1200,
        ("Pokrovsk", FRONT): 3,
        ("Myrnohrad", FRONT): 5,
    }


def test_an_order_for_a_list_reaches_those_of_it_that_are_clear(read: Reader) -> None:
    text = "Mandatory evacuation was announced for Pokrovsk, Ivanivka and Myrnohrad."

    assert {town for town, _ in read.values(text)} == {"Pokrovsk", "Myrnohrad"}
    assert read.values("About 3,000 people remain in Pokrovsk and Ivanivka.") == {}


def test_statements_that_contradict_each_other_all_stay(read: Reader) -> None:
    text = "Pokrovsk is 3 km from the front line. Officials said Pokrovsk is 7 km from the front line."

    assert [fact.value for fact in read.facts(text, FRONT)] == [3, 7]


def test_what_is_said_twice_stands_once_with_its_first_proof(read: Reader) -> None:
    text = "Pokrovsk is 3 km from the front line. Pokrovsk is just 3 km from the contact line."

    (fact,) = read.facts(text, FRONT)

    assert fact.quote == "3 km from the front line"


@pytest.mark.parametrize(
    "asked", ["Is Pokrovsk 3 km from the front line?", "Do 3,000 people remain in Pokrovsk?"]
)
def test_a_question_states_nothing(read: Reader, asked: str) -> None:
    assert read.values(asked) == {}


def test_the_headlines_of_other_articles_are_not_read(read: Reader) -> None:
    text = (
        "Pokrovsk was hit.\n\nRead also:\nAbout 3,000 people remain in Kupiansk\nIzium is 9 km from the "
        "front line"
    )

    assert read.values(text) == {}


def test_where_a_report_was_written_is_not_what_it_is_about(read: Reader) -> None:
    text = (
        "Kharkiv (AFP) - It was quiet. About 200 people are left, says the head of the police. "
        "A centre in Kharkiv takes them in. Vovchansk burns. People from Vovchansk sleep at the station."
    )

    assert read.values(text) == {}


def test_what_lies_upstream_of_a_city_is_not_the_city(read: Reader) -> None:
    text = (
        "It lies along the bank just upstream of Kherson. The head of the settlement has 1,900 people left."
    )

    assert read.values(text) == {}


def test_those_who_stayed_until_a_town_fell_are_not_there_now(read: Reader) -> None:
    assert read.values("In Avdiivka, some 900 people stayed until the city's fall.") == {}


def test_a_town_that_troops_stand_before_is_carried_on(read: Reader) -> None:
    text = "Russian forces are about 2 km from Ambarne. About 300 people remain in that village."

    assert read.values(text)[("Ambarne", NOW)] == 300


def test_a_village_that_only_far_towns_stand_beside_is_nobody(read: Reader) -> None:
    text = "Mandatory evacuation was ordered in Izium. The village of Horokhuvatka has 300 residents left."

    assert {town for town, _ in read.values(text)} == {"Izium"}


@pytest.mark.parametrize(
    "text",
    [
        "Alina lives in Pidlyman, Kharkiv region. It is like other places around Izium. Until 2022 more "
        "than 1,670 "
        "people lived in the village.",
    ],
)
def test_the_village_is_the_only_place_named_that_can_be_called_so(read: Reader, text: str) -> None:
    assert read.values(text) == {("Pidlyman", FactKind.POPULATION_PREWAR): 1670}


def test_of_two_villages_neither_is_the_one(read: Reader) -> None:
    text = (
        "Alina lives in Pidlyman, Kharkiv region. It is like other places around Studenok. Until 2022 "
        "more than 600 "
        "people lived in the village."
    )

    assert ("Studenok", FactKind.POPULATION_PREWAR) not in read.values(text)


def test_it_is_the_hromada_with_which_the_sentence_before_begins(read: Reader) -> None:
    text = "The Pokrovsk community includes Pokrovsk and twelve villages. It has 53,000 residents now."

    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Lyman is under fire. Zakitne, downstream, has more potatoes. "
                "Between 300 and 500 people live there now."
            ),
            {("Lyman", FactKind.SHELLING): "reported", ("Zakitne", FactKind.POPULATION_NOW): 400},
        ),
        (
            (
                "Huliaipole is a small town. The volunteer comes from Berdiansk, an occupied city in the "
                "south. This former railway town now counts around 4,000 residents."
            ),
            {("Huliaipole", FactKind.POPULATION_NOW): 4000},
        ),
    ],
)
def test_a_town_beside_which_another_is_named_keeps_its_facts(
    read: Reader, text: str, told: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == told

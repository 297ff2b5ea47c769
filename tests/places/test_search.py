import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.place import Place
from bot.places import Gazetteer, load_gazetteer, search

TABLE = load_gazetteer()
LYMAN_OF_DONETSK = "UA14120110010088407"


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Kupiansk", "Kupiansk"),
        ("  kupiansk ", "Kupiansk"),
        ("KUPIANSK", "Kupiansk"),
        ("Куп'янськ", "Kupiansk"),
        ("Куп’янськ", "Kupiansk"),
        ("Купʼянськ", "Kupiansk"),
        ("Куп`янськ", "Kupiansk"),
        ("купянськ", "Kupiansk"),
        ("Купянск", "Kupiansk"),
        ("Kupyansk", "Kupiansk"),
        ("Kupjansk", "Kupiansk"),
        ("Kupiańsk", "Kupiansk"),
        ("Харьков", "Kharkiv"),
        ("Kharkov", "Kharkiv"),
        ("Часовяр", "Chasiv Yar"),
        ("Chasov Yar", "Chasiv Yar"),
        ("Гуляй-Поле", "Huliaipole"),
        ("Gulyaypole", "Huliaipole"),
        ("Красноармейск", "Pokrovsk"),
        ("Артемовск", "Bakhmut"),
        ("Середина Буда", "Seredyna-Buda"),
        ("м. Суми", "Sumy"),
        ("село Липці", "Lyptsi"),
        ("Покровськ Донецька область", "Pokrovsk"),
        ("Покровське, Синельниківський район", "Pokrovske"),
        ("Kherson region", "Kherson Oblast"),
        ("\u200fKupiansk\u200e", "Kupiansk"),
        ("Kupiansk 🙏", "Kupiansk"),
    ],
)
def test_a_name_in_any_usual_spelling_names_one_place(gazetteer: Gazetteer, query: str, name: str) -> None:
    found = search(gazetteer, query)

    assert found.exact
    assert not found.ambiguous
    assert [place.name_en for place in found.places] == [name]


def test_pokrovsk_is_not_pokrovske(gazetteer: Gazetteer) -> None:
    assert [place.name_uk for place in search(gazetteer, "Покровськ").places] == ["Покровськ"]
    assert [place.name_uk for place in search(gazetteer, "Покровське").places] == ["Покровське"]


@pytest.mark.parametrize(
    ("query", "places"), [("Лиман", 3), ("Lyman", 3), ("Андріївка", 2), ("Покровська громада", 2)]
)
def test_a_name_that_several_places_bear_is_never_settled_by_guessing(
    gazetteer: Gazetteer, query: str, places: int
) -> None:
    found = search(gazetteer, query, reported={LYMAN_OF_DONETSK})

    assert found.exact
    assert found.ambiguous
    assert len(found.places) == places


@pytest.mark.parametrize("query", ["Лиман, Донецька область", "Lyman, Donetsk oblast", "Донецька обл. Лиман"])
def test_the_oblast_settles_which_of_them_is_meant(gazetteer: Gazetteer, query: str) -> None:
    found = search(gazetteer, query)

    assert [place.code for place in found.places] == [LYMAN_OF_DONETSK]
    assert not found.ambiguous


def test_an_oblast_with_two_of_that_name_leaves_the_question_open(gazetteer: Gazetteer) -> None:
    found = search(gazetteer, "Лиман Харківська область")

    assert found.ambiguous
    assert len(found.places) == 2


def test_the_wrong_oblast_names_nothing(gazetteer: Gazetteer) -> None:
    assert not search(gazetteer, "Куп'янськ Сумська область").exact


def test_a_reported_place_comes_first_among_those_of_one_name(gazetteer: Gazetteer) -> None:
    village = "UA63140110070097631"

    assert search(gazetteer, "Lyman").places[0].code == LYMAN_OF_DONETSK
    assert search(gazetteer, "Lyman", reported={village}).places[0].code == village


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("у Куп'янську", "Kupiansk"),
        ("Харкова", "Kharkiv"),
        ("Kramatorks", "Kramatorsk"),
        ("Kostiantynvka", "Kostiantynivka"),
        ("Kostiant", "Kostiantynivka"),
        ("Вовчанску", "Vovchansk"),
    ],
)
def test_a_near_spelling_is_offered_but_not_taken(gazetteer: Gazetteer, query: str, name: str) -> None:
    found = search(gazetteer, query)

    assert not found.exact
    assert found.places[0].name_en == name


@pytest.mark.parametrize(
    "query",
    [
        "",
        " ",
        "🙂🙂🙂",
        "\u200f\u202e",
        "\x00\x07",
        "xyzzy",
        "Yarkiv",
        "hello there",
        "привіт",
        "допоможіть",
        "??",
        "12345",
        "ку",
        "a" * 10_000,
    ],
)
def test_nonsense_finds_nothing(gazetteer: Gazetteer, query: str) -> None:
    found = search(gazetteer, query)

    assert found.places == ()
    assert not found.exact


def test_no_more_places_come_than_asked(gazetteer: Gazetteer) -> None:
    assert len(search(gazetteer, "Lyman", limit=2).places) == 2


def test_an_enormous_query_is_answered_at_once(gazetteer: Gazetteer) -> None:
    began = time.perf_counter()

    search(gazetteer, "Лиман " * 20_000)

    assert time.perf_counter() - began < 0.05


@given(st.text(max_size=200))
def test_any_text_is_answered(query: str) -> None:
    found = search(TABLE, query)

    assert not (found.ambiguous and not found.exact)
    assert len({place.code for place in found.places}) == len(found.places) <= 8


@given(st.sampled_from(TABLE.settlements()))
def test_every_settlement_is_found_by_each_of_its_names(place: Place) -> None:
    for name in (place.name_uk, place.name_en, *place.aliases):
        found = search(TABLE, name)

        assert found.exact
        assert place in found.places

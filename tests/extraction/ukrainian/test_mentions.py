import pytest

from bot.extraction.mention import Role
from bot.extraction.ukrainian.mentions import Names
from bot.places import Gazetteer


@pytest.fixture(scope="module")
def names(gazetteer: Gazetteer) -> Names:
    return Names(gazetteer)


def found(names: Names, text: str) -> list[tuple[str, Role]]:
    (row,) = names.mentions([text])
    return [(text[mention.start : mention.end], mention.role) for mention in row]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("У Куп'янську тихо.", "Куп’янськ"),
        ("Околиці Часового Яру зруйновано.", "Часів Яр"),
        ("Мешканців Костянтинівки попередили.", "Костянтинівка"),
        ("Удар по Краматорську.", "Краматорськ"),
        ("З Вовчанська виїхали люди.", "Вовчанськ"),
        ("Дорога через Оріхів закрита.", "Оріхів"),
    ],
)
def test_a_town_is_found_in_every_case(names: Names, text: str, name: str) -> None:
    (row,) = names.mentions([text])

    assert name in {place.name_uk for mention in row for place in mention.bearers}


def test_the_office_of_a_town_names_the_town(names: Names) -> None:
    (row,) = names.mentions(["Про це повідомив начальник Лиманської МВА."])

    assert any(mention.office and mention.bearers for mention in row)


def test_hromadas_in_a_row_are_areas(names: Names) -> None:
    text = "Ідеться про Криворізьку, Дружківську та Краматорську громади."

    assert [role for _, role in found(names, text)] == [Role.AREA] * 3


@pytest.mark.parametrize(
    "text",
    [
        "Коли місто мовчить.",
        "Сергій Лисак розповів про удар.",
        "Мирне життя скінчилося.",
        "Дніпропетровська облрада.",
        "Шахтарське місто щоночі обстрілюють.",
        "Покровське летовище закрили. Приморське узбережжя заміновано.",
    ],
)
def test_words_people_and_offices_of_oblasts_are_no_towns(names: Names, text: str) -> None:
    assert Role.TOWN not in {role for _, role in found(names, text)}


def test_the_town_and_here_are_carried_on(names: Names) -> None:
    assert found(names, "Тут і в місті тихо.") == [("Тут", Role.ANAPHOR), ("місті", Role.ANAPHOR)]


@pytest.mark.parametrize(
    ("town", "people"),
    [
        ("Куп'янськ", "куп’янців"),
        ("Покровськ", "покровчанам"),
        ("Оріхів", "оріхівців"),
        ("Борова", "борівчани"),
        ("Добропілля", "добропільчан"),
    ],
)
def test_those_who_live_in_a_town_name_it(names: Names, town: str, people: str) -> None:
    _, row = names.mentions([f"Місто {town} під вогнем.", f"Голова звернувся до {people}."])

    assert [mention.bearers[0].name_uk.replace("’", "'") for mention in row] == [town]


def test_those_who_live_in_no_town_of_the_text_name_none(names: Names) -> None:
    _, row = names.mentions(["Місто Куп’янськ під вогнем.", "Голова звернувся до переселенців і українців."])

    assert row == ()


@pytest.mark.parametrize("text", ["Село в гирлі Дніпра затопило.", "На правому березі Дніпра тихо."])
def test_the_river_is_no_city(names: Names, text: str) -> None:
    assert all(role is not Role.TOWN for _, role in found(names, text))


@pytest.mark.parametrize(
    ("near", "text", "name"),
    [
        ("У Дергачах чергують рятувальники.", "Репортаж про Слатине й тих, хто там лишився.", "Слатине"),
        ("Уранці виїхали зі Слов’янська.", "Село зветься Закітне.", "Закітне"),
        ("У Вовчанську тихо.", "Під вогонь потрапило Приколотне.", "Приколотне"),
        ("У Берислав їздять раз на тиждень.", "Жінка згадує Тягинку, де виросла.", "Тягинка"),
    ],
)
def test_a_name_near_a_town_of_the_text_is_a_place(names: Names, near: str, text: str, name: str) -> None:
    _, row = names.mentions([near, text])

    assert name in {place.name_uk for mention in row for place in mention.bearers}


@pytest.mark.parametrize(
    ("near", "text"),
    [
        ("У Дергачах чергують рятувальники.", "Веселе було свято."),
        ("У Краматорську тихо.", "Ясна річ, ніхто не спить."),
        ("У Слов’янську чергує медик.", "Зветься він Лиманський."),
        ("У Покровську стояв пам’ятник.", "Його звуть Новосьолов, а не Коваль."),
    ],
)
def test_a_word_or_a_surname_is_none(names: Names, near: str, text: str) -> None:
    _, row = names.mentions([near, text])

    assert not [mention for mention in row if mention.role is not Role.ANAPHOR]

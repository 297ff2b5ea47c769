import pytest

from bot.places.declension import ALL_CASES, form_price
from bot.places.phones import phones
from bot.places.spelling import sound


def heard(word: str) -> str:
    return phones(sound(word))


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("Харкова", "Харків"),
        ("Чугуєва", "Чугуїв"),
        ("Часового", "Часів"),
        ("Часова", "Часів"),
        ("Покровську", "Покровськ"),
        ("Покровському", "Покровське"),
        ("Новосілці", "Новосілка"),
        ("Шостці", "Шостка"),
        ("Бурлуці", "Бурлук"),
        ("Розі", "Ріг"),
        ("Щасті", "Щастя"),
        ("Гуляйполі", "Гуляйполе"),
        ("П'ятихаток", "П'ятихатки"),
        ("Сумах", "Суми"),
        ("Марганці", "Марганець"),
        ("Борової", "Борова"),
        ("Великій", "Велика"),
        ("Орла", "Орел"),
        ("Чернівців", "Чернівці"),
        ("Гаю", "Гай"),
        ("Купянском", "Куп'янськ"),
        ("Покровское", "Покровське"),
        ("Боровая", "Борова"),
        ("Шевченково", "Шевченкове"),
        ("Красный", "Красний"),
    ],
)
def test_a_case_of_a_name_is_known_as_its_form(form: str, name: str) -> None:
    assert form_price(heard(form), heard(name)) == 0


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("Покровському", "Покровськ"),
        ("Покровська", "Покровське"),
        ("Лисичанськ", "Лисичанський"),
        ("Сумки", "Суми"),
        ("Харків", "Харків"),
    ],
)
def test_another_name_and_the_nominative_are_no_forms(word: str, name: str) -> None:
    assert form_price(heard(word), heard(name)) is None


def test_a_form_that_is_rather_of_another_name_costs_more() -> None:
    assert form_price(heard("Курахова"), heard("Курахове")) == 1


def test_only_the_cases_asked_for_count() -> None:
    instrumental, prepositional = "i", "p"

    assert form_price(heard("Покровском"), heard("Покровськ"), instrumental) == 0
    assert form_price(heard("Покровском"), heard("Покровськ"), prepositional) is None
    assert form_price(heard("Покровском"), heard("Покровське"), prepositional) == 0
    assert ALL_CASES == "rdaip"

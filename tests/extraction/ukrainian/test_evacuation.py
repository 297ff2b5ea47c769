from datetime import date

import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import EVACUATION, Reader


def levels(read: Reader, text: str) -> dict[str, object]:
    return {town: value for (town, kind), value in read.values(text).items() if kind is EVACUATION}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("У Куп’янську оголосили обов’язкову евакуацію.", {"Kupiansk": "mandatory"}),
        ("У Борівській громаді Харківщини та місті Лиман триває евакуація.", {"Lyman": "underway"}),
        (
            "Оголошено примусову евакуацію родин із дітьми з Дружківки та Костянтинівки Донецької області.",
            {"Druzhkivka": "forced", "Kostiantynivka": "forced"},
        ),
        (
            "Евакуацію дітей із Добропілля Донецької області проводять у примусовий спосіб.",
            {"Dobropillia": "forced"},
        ),
        ("Мер закликав мешканців Нікополя виїхати.", {"Nikopol": "urged"}),
        ("Влада просить людей покинути Оріхів.", {"Orikhiv": "urged"}),
        (
            "Куп’янськ і Оріхів під вогнем. Начальник МВА вкотре закликав куп’янців виїжджати.",
            {"Kupiansk": "urged"},
        ),
        ("Обов’язкову евакуацію з Куп’янська скасували.", {"Kupiansk": "none"}),
        (
            "Ухвалено рішення про примусову евакуацію. Рішення стосується міст Дружківка та Краматорськ.",
            {"Druzhkivka": "forced", "Kramatorsk": "forced"},
        ),
    ],
)
def test_what_is_stated_of_evacuation_is_taken(read: Reader, text: str, expected: dict[str, object]) -> None:
    assert levels(read, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Евакуацію з Куп’янська не оголошували.",
        "Примусової евакуації в Краматорську немає, підкреслили в адміністрації.",
        "Гончаренко: Якщо фронт підійде на 10 кілометрів, Краматорськ евакуюватимемо примусово.",
        "ФЕЙК\n\nУ Краматорську оголосили обов’язкову евакуацію.",
        "Про примусову евакуацію Краматорська не йдеться.",
        "Якщо фронт наблизиться, у Краматорську оголосять обов’язкову евакуацію.",
        "У 2022 році зі Слов’янська оголошували обов’язкову евакуацію.",
        "Влада розглядає обов’язкову евакуацію із Запоріжжя.",
        "Поранених військових евакуювали з Покровська.",
        "Обов’язкову евакуацію оголосили у двох районах Харківської області.",
        "Мешканці Вовчанська відмовляються від евакуації.",
        "Чи буде евакуація із Сум?",
    ],
)
def test_what_is_denied_possible_past_or_about_others_is_not_taken(read: Reader, text: str) -> None:
    assert levels(read, text) == {}


def test_an_order_tells_whom_it_covers_and_who_ordered_it(read: Reader) -> None:
    text = "Рада оборони Харківської області оголосила примусову евакуацію родин з дітьми з Куп’янська."

    (fact,) = read.facts(text, EVACUATION)

    assert fact.terms is not None
    assert fact.terms.covers == "родин з дітьми"
    assert fact.terms.ordered_by is not None
    assert fact.terms.ordered_by.startswith("Рада оборони")


def test_the_days_of_an_order_may_stand_in_the_sentence_after_it(read: Reader) -> None:
    text = (
        "Рада оборони Харківської області оголосила примусову евакуацію родин з дітьми з Куп’янська. "
        "Евакуація триватиме з 1 вересня 2025 року до 31 жовтня 2025 року. "
        "Вона живе тут з 24 лютого 2022 року."
    )

    (fact,) = read.facts(text, EVACUATION)

    assert fact.terms is not None
    assert (fact.terms.starts, fact.terms.ends) == (date(2025, 9, 1), date(2025, 10, 31))


def test_the_days_of_an_order_for_another_town_are_not_taken(read: Reader) -> None:
    text = (
        "Оголошено примусову евакуацію родин з дітьми з Куп’янська. У Лимані тихо. "
        "Евакуація триватиме до 31 жовтня 2025 року."
    )

    (fact,) = read.facts(text, EVACUATION)

    assert fact.terms is not None
    assert fact.terms.ends is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Евакуація дітей із Торецька — примусова, пояснюють у МВА.", "forced"),
        ("Дітей із Торецька забирають примусово.", "forced"),
        ("У примусовому порядку неповнолітніх вивозитимуть із Торецька.", "forced"),
        ("Родинам з дітьми обов'язково належить залишити Торецьк.", "mandatory"),
        ("Очільник МВА наполягає: залишайте Торецьк сьогодні.", "urged"),
        ("Мешканців Торецька просять переїхати бодай на зиму.", "urged"),
        ("Евакуаційний автобус із Торецька ходить щовівторка.", "underway"),
    ],
)
def test_levels_are_read_in_more_ways_of_saying_them(read: Reader, text: str, value: str) -> None:
    assert {fact.value for fact in read.facts(text, FactKind.EVACUATION)} == {value}


@pytest.mark.parametrize(
    "text",
    [
        "Примусова евакуація дітей із Торецька — питання, яке комісія розгляне наприкінці місяця.",
        "За словами самопроголошеної «голови» Нової Каховки, у місті оголошено обов'язкову евакуацію.",
        "Рух трасою на Торецьк обмежено, їдьте лише в об'їзд.",
        "До Торецька приїхали вісімнадцятеро волонтерів.",
    ],
)
def test_what_is_only_considered_or_is_about_a_road_is_no_evacuation(read: Reader, text: str) -> None:
    assert read.facts(text, FactKind.EVACUATION) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Поліція евакуює охочих із Сіверська щодня.", {"Siversk": "underway"}),
        ("«Прошу людей: виїжджайте», — звернулася вона до мешканців Оріхова.", {"Orikhiv": "urged"}),
    ],
)
def test_who_is_taken_out_and_whom_an_appeal_is_addressed_to(
    read: Reader, text: str, expected: dict[str, object]
) -> None:
    assert levels(read, text) == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "У Сіверську темно. Поліцейські не припиняють вивозити звідти людей.",
            {("Siversk", FactKind.EVACUATION): "underway"},
        ),
        (
            "Вуличних боїв у Сіверську немає. Голова адміністрації просить не тягти й евакуюватися.",
            {("Siversk", FactKind.EVACUATION): "urged"},
        ),
        (
            "Для всієї Сіверської громади діє обов'язкова евакуація.",
            {("Siversk Hromada", FactKind.EVACUATION): "mandatory"},
        ),
        (
            "2 грудня Сіверська міська громада оголосила обов'язкову евакуацію всього населення.",
            {("Siversk Hromada", FactKind.EVACUATION): "mandatory"},
        ),
        (
            (
                "У Сіверську залишилося 400 осіб. Евакуація з міста не проводиться. Примусову "
                "евакуацію родин із дітьми із Сіверська оголосили 5 серпня."
            ),
            {("Siversk", FactKind.POPULATION_NOW): 400},
        ),
        (
            (
                "У Сіверськ неможливо заїхати через постійні обстріли, евакуації "
                "немає. Звідти людей вивозять до Павлограда."
            ),
            {("Siversk", FactKind.SHELLING): "constant"},
        ),
    ],
)
def test_what_goes_on_and_what_is_carried_out_no_more(
    read: Reader, text: str, told: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == told

"""Counts and distances that stand in a row, without a verb, or as so many times fewer."""

import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import Reader

NOW = FactKind.POPULATION_NOW
PREWAR = FactKind.POPULATION_PREWAR
FRONT = FactKind.FRONT_DISTANCE_KM


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Більшість мешкає у Святогірську – 610 осіб, Яровій – 320 осіб та Рубцях – 90 осіб.",
            {("Sviatohirsk", NOW): 610, ("Yarova", NOW): 320, ("Rubtsi", NOW): 90},
        ),
        (
            "У громаді лишаються близько 1900 людей. Ідеться про Оріхів, у якому приблизно 1100 людей, та "
            "шість сіл.",
            {("Orikhiv", NOW): 1100},
        ),
        (
            "Ворог хоче взяти Сіверськ та інші населені пункти громади. За даними влади, в місті залишаються "
            "34 особи, у громаді – 117.",
            {("Siversk", NOW): 34},
        ),
        (
            "У Вовчанську до повномасштабного вторгнення мешкали близько 18 тисяч людей. Зараз — у 6 разів "
            "менше.",
            {("Vovchansk", PREWAR): 18000, ("Vovchansk", NOW): 3000},
        ),
        (
            "На приблизно 6-7 кілометрів наблизилася лінія фронту до міста Добропілля.",
            {("Dobropillia", FRONT): 6.5},
        ),
        (
            "У Лимані лишаються люди. Це місто менш, ніж у 12 кілометрах від лінії фронту і щодня потребує "
            "допомоги.",
            {("Lyman", FRONT): 12},
        ),
        ("Машина в'їхала у Званівку за 4 км від росіян.", {("Zvanivka", FRONT): 4}),
    ],
)
def test_what_is_told_in_a_row_or_without_a_verb(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "У Сіверську та в усій Сіверській громаді залишається 791 особа.",
        "У Вовчанську школярів було 900. Зараз — у 6 разів менше.",
        "На 2 кілометри наблизилися росіяни до міста Добропілля за тиждень.",
        "«До росіян у нас п'ять кілометрів, до сусіднього Сіверська ще ближче», – каже Ольга.",
        "Жінка з Лимана розповіла: до передової лишалося кілометрів зо два.",
        "У Торецьку та інших містах живе 90 тисяч людей.",
        "Ще на 2 кілометри наблизився фронт до міста Добропілля.",
        "Йдеться про Оріхів, у якому приблизно 1100 людей поранено.",
        "У Лимані – 4 будинки, Яровій – 3 будинки.",
        "В евакуації продовжують працювати комісії з Торецька.",
    ],
)
def test_it_is_no_count_and_no_distance_of_a_town(read: Reader, text: str) -> None:
    assert read.values(text) == {}

import pytest

from bot.domain.fact import Qualifier
from bot.extraction.ukrainian.distances import distances
from bot.extraction.ukrainian.numbers import quantities


@pytest.mark.parametrize(
    ("text", "value", "qualifier"),
    [
        ("3 000 людей", 3000, Qualifier.EXACT),
        ("3.000 людей", 3000, Qualifier.EXACT),
        ("3 тис. мешканців", 3000, Qualifier.EXACT),
        ("3,2 тис. осіб", 3200, Qualifier.EXACT),
        ("три тисячі двісті людей", 3200, Qualifier.EXACT),
        ("півтори тисячі людей", 1500, Qualifier.EXACT),
        ("дві з половиною тисячі людей", 2500, Qualifier.EXACT),
        ("близько двох із половиною тисяч людей", 2500, Qualifier.ABOUT),
        ("тисяч п’ять людей", 5000, Qualifier.ABOUT),
        ("сотні зо дві людей", 200, Qualifier.ABOUT),
        ("понад п'ятсот людей", 500, Qualifier.AT_LEAST),
        ("щонайменше двадцятеро людей", 20, Qualifier.AT_LEAST),
        ("не більше як 40 людей", 40, Qualifier.AT_MOST),
        ("менш ніж тисяча людей", 1000, Qualifier.AT_MOST),
        ("лише до 1,5 тисячі людей", 1500, Qualifier.AT_MOST),
        ("від двох до трьох тисяч людей", 2500, Qualifier.RANGE),
        ("2–3 тисячі людей", 2500, Qualifier.RANGE),
        ("60-тисячне місто", 60000, Qualifier.EXACT),
        ("дев'ятитисячне містечко", 9000, Qualifier.EXACT),
        ("двадцятип'ятитисячного міста", 25000, Qualifier.EXACT),
        ("тисяч сім із половиною людей", 7500, Qualifier.ABOUT),
        ("тисячі півтори людей", 1500, Qualifier.ABOUT),
        ("сотень сім-вісім людей", 750, Qualifier.RANGE),
        ("півтори-дві тисячі людей", 1750, Qualifier.RANGE),
        ("близько тисячі п'ятдесяти людей", 1050, Qualifier.ABOUT),
        ("23 з половиною тисячі людей", 23500, Qualifier.EXACT),
        ("зо дві сотні людей", 200, Qualifier.ABOUT),
        ("з десяток людей", 10, Qualifier.ABOUT),
        ("осіб сорок", 40, Qualifier.ABOUT),
        ("чотириста плюс-мінус", 400, Qualifier.ABOUT),
        ("сімсот — приблизно", 700, Qualifier.ABOUT),
    ],
)
def test_a_number_is_read_as_people_write_it(text: str, value: float, qualifier: Qualifier) -> None:
    (quantity,) = quantities(text)

    assert (quantity.value, quantity.qualifier) == (value, qualifier)


@pytest.mark.parametrize(
    "text",
    [
        "тисячі людей",
        "кілька тисяч людей",
        "19 серпня",
        "у 2021 році",
        "БМП-2",
        "15%",
        "за 10 годин",
        "двадцять п'ять відсотків",
        "до двадцять другого",
        "кілька тисяч п'ять років тому",
    ],
)
def test_what_is_no_number_of_anything_is_not_read(text: str) -> None:
    assert list(quantities(text)) == []


def test_a_fall_from_one_number_to_another_is_no_range() -> None:
    assert [its.value for its in quantities("скоротилося з 26 тисяч до 3 тисяч")] == [26000, 3000]


@pytest.mark.parametrize(
    ("text", "kilometres"),
    [
        ("за 2,5 км від лінії фронту", 2.5),
        ("сім кілометрів до фронту", 7),
        ("800 метрів до ворога", 0.8),
        ("за кілометр від позицій", 1),
        ("за пів кілометра від позицій", 0.5),
        ("менш ніж за 5 км від фронту", 5),
        ("десяток кілометрів до фронту", 10),
        ("ворог кілометрах у п'яти", 5),
        ("ворог метрах у шестистах", 0.6),
    ],
)
def test_a_length_is_read_in_kilometres(text: str, kilometres: float) -> None:
    (length,) = distances(text, list(quantities(text)))

    assert length.value == kilometres


@pytest.mark.parametrize("text", ["за кілька кілометрів від фронту", "90 км/год", "5 м. Київ"])
def test_a_vague_or_another_length_is_none(text: str) -> None:
    assert distances(text, list(quantities(text))) == []

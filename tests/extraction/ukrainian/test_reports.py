"""What officials and local news tell in words of their own."""

import pytest

from bot.domain.fact import Evacuation, FactKind, Shelling
from tests.extraction.reading import Reader

NOW, PREWAR = FactKind.POPULATION_NOW, FactKind.POPULATION_PREWAR
FRONT, EVACUATION, SHELLED = FactKind.FRONT_DISTANCE_KM, FactKind.EVACUATION, FactKind.SHELLING


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "На початок повномасштабної війни населення Покровська становило близько 60 000 осіб.",
            {("Pokrovsk", PREWAR): 60000},
        ),
        (
            "У Покровській громаді лишається 10 тисяч людей. При цьому в самому Покровську — сім тисяч.",
            {("Pokrovsk", NOW): 7000},
        ),
        (
            "Раніше Філашкін повідомляв, що в Покровську залишаються 1327 мирних жителів.",
            {("Pokrovsk", NOW): 1327},
        ),
        (
            "На початку вторгнення в Часовому Яру жило 13 тисяч людей, тепер – близько 950.",
            {("Chasiv Yar", PREWAR): 13000, ("Chasiv Yar", NOW): 950},
        ),
        ("Головне – вивезти людей із Куп’янська, а їх у місті близько 870.", {("Kupiansk", NOW): 870}),
    ],
)
def test_counts(read: Reader, text: str, told: dict[tuple[str, FactKind], object]) -> None:
    counted = {its: value for its, value in read.values(text).items() if its[1] in (NOW, PREWAR)}

    assert counted == told


@pytest.mark.parametrize(
    "text",
    [
        "Місто Святогірськ було в окупації, там залишалося 500 людей.",
        "23 людини приїхали на Буковину та лишилися у селі Круглик.",
        "Заявки влада Великої Писарівки радить подавати на лінію 102.",
        "Прихисток у Марганці повний: зараз у ньому ночує 211 людей.",
        "У місті Куп’янськ, половину багатоповерхівок з 760 якого знищено, тихо.",
    ],
)
def test_counts_of_something_else(read: Reader, text: str) -> None:
    assert not [kind for _, kind in read.values(text) if kind is NOW]


@pytest.mark.parametrize(
    ("text", "km"),
    [
        ("Росіяни наступають на Мирноград. Їм залишається два кілометри до околиць міста.", 2),
        ("На Мирноград ідуть росіяни. До околиць міста їм зосталося близько двох кілометрів.", 2),
        ("Мирноград щодня обстрілюють, за 10 кілометрів точаться бої.", 10),
    ],
)
def test_how_near_the_front_is(read: Reader, text: str, km: float) -> None:
    assert read.values(text)["Myrnohrad", FRONT] == km


@pytest.mark.parametrize(
    "text",
    [
        "Понад три тисячі мешканців Покровська евакуювалися минулого тижня.",
        "Евакуація з Покровська пожвавилася.",
        "Із Покровська люди виїжджають, сказав Філашкін.",
        "У Покровську тривають бої. Ми вже п’яту добу проводимо евакуацію населення.",
    ],
)
def test_an_evacuation_goes_on(read: Reader, text: str) -> None:
    assert read.values(text)["Pokrovsk", EVACUATION] is Evacuation.UNDERWAY


@pytest.mark.parametrize(
    "text",
    [
        "Час виїзду з обов’язковою реєстрацією погоджують у селищі Межова.",
        "Мешканців Вовчанської громади вивозять у Харків, там їх розселяють.",
    ],
)
def test_nobody_is_moved_out_of_where_people_go(read: Reader, text: str) -> None:
    assert not {"Mezhova", "Kharkiv"} & {town for town, _ in read.values(text)}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Місто Вовчанськ потерпає від ворожих обстрілів.", Shelling.REPORTED),
        ("Росіяни гатять по Вовчанську кожен день.", Shelling.CONSTANT),
        ("Росіяни стирають Вовчанськ з лиця землі.", Shelling.REPORTED),
    ],
)
def test_strikes(read: Reader, text: str, value: Shelling) -> None:
    assert read.values(text) == {("Vovchansk", SHELLED): value}


@pytest.mark.parametrize(
    "text",
    [
        "Після російських обстрілів Вугледар доведеться будувати заново.",
        "Краматорськ давно асоціюється з війною та постійними обстрілами.",
        "У Дружківці кажуть, що громада щодня перебуває під російськими обстрілами.",
    ],
)
def test_strikes_of_some_day_or_on_another_place(read: Reader, text: str) -> None:
    assert not [kind for _, kind in read.values(text) if kind is SHELLED]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            '"У Дружківці залишаються 19 тис. цивільних", - заявив у телеефірі начальник Донецької ОВА Вадим '
            "Філашкін.",
            "Вадим Філашкін",
        ),
        (
            "Про це повідомляє Вісник із посиланням на Сумську РВА.\n"
            '"Оголошується обов’язкова евакуація із села Осоївка", - йдеться в повідомленні.',
            "Сумську РВА",
        ),
        (
            "З міста Дружківка почали обов’язкову евакуацію родин з дітьми.\n\n"
            "Як передає Вісник, про це повідомив голова Донецької ОВА Вадим Філашкін.",
            "Вадим Філашкін",
        ),
        (
            "Про це повідомив у Телеграм очільник Донецької ОВА Вадим Філашкін.\n\n"
            "“Із Курахового оголошена евакуація у примусовий спосіб дітей з родинами. Ворог щодня б’є”.",
            "Вадим Філашкін",
        ),
        (
            "У Торецьку залишається близько 60 людей.\n\n"
            "Про це в ефірі “Суспільне. Студія” розповів начальник МВА Василь Чинчик.",
            "Василь Чинчик",
        ),
    ],
)
def test_who_said_it(read: Reader, text: str, who: str) -> None:
    said = {fact.said_by for fact in read.extraction(text).facts if fact.kind in (NOW, EVACUATION)}

    (by,) = said
    assert by is not None
    assert who in by


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Близько 4 тис. цивільних лишилося в Гуляйполі. Про це голова громади Сергій Ярмак розповів "
            "журналістам.",
            "Сергій Ярмак",
        ),
        (
            "Редакція розпитала начальника МВА Сергія Чауса. За його словами, у Часовому Яру "
            "залишаються 950 людей.",
            "Сергій Чаус",
        ),
        (
            "Влада закликає містян не чекати, сказав голова Донецької ОВА Вадим Філашкін. Влада радить "
            "не чекати. "
            "За його словами, у Покровську лишається 1200 людей.",
            "Вадим Філашкін",
        ),
        (
            "Область бореться, пише Запорізька ОВА в ранковому дописі:\n\n81 удар ворога по 3 містах: "
            "артилерія – Оріхів.",
            "Запорізька ОВА",
        ),
    ],
)
def test_who_speaks_around_it(read: Reader, text: str, who: str) -> None:
    said = {fact.said_by for fact in read.extraction(text).facts}

    (by,) = said
    assert by is not None
    assert who in by

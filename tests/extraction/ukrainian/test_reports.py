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
            "Сумська РВА",
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


@pytest.mark.parametrize(
    "text",
    [
        "Із прикордоння евакуювали 43 людей.\n15 мешканців Самотоївки, 14 – Краснопілля, п’ятеро з Угроїдів.",
        "43 людей вивезли сьогодні. Із Самотоївки – 15, із Краснопілля – 14, з Угроїдів – 5.",
        "До Сум вивезли 34 людей: із Самотоївки – 15, із Краснопілля – 14, з Угроїдів – 5.",
    ],
)
def test_each_town_of_those_from_which_so_many_came(read: Reader, text: str) -> None:
    assert read.values(text) == {
        (town, EVACUATION): Evacuation.UNDERWAY for town in ("Samotoivka", "Krasnopillia", "Uhroidy")
    }


def test_who_came_to_the_concert_was_not_moved_out(read: Reader) -> None:
    assert read.values("На концерт прийшли 34 людей: із Самотоївки – 15, із Краснопілля – 14.") == {}


def test_the_hromada_is_the_one_named_before(read: Reader) -> None:
    text = "Курахівська громада на лінії фронту. Триває обов’язкова евакуація населення з території громади."

    assert read.values(text) == {("Kurakhove Hromada", EVACUATION): Evacuation.MANDATORY}


def test_of_two_hromadas_named_before_neither_is_the_one(read: Reader) -> None:
    text = (
        "Курахівська й Мар’їнська громади на лінії фронту. Триває обов’язкова евакуація населення з громади."
    )

    assert read.values(text) == {}


def test_a_voluntary_evacuation_is_no_order(read: Reader) -> None:
    text = "Через наближення фронту в Межовій запроваджена добровільна евакуація."

    assert read.values(text) == {("Mezhova", EVACUATION): Evacuation.UNDERWAY}


def test_a_word_in_a_row_of_names_is_one_of_them(read: Reader) -> None:
    text = (
        "Оголошується обов’язкова евакуація з населених пунктів: Осоївка, Хмелівка, Веселе, Лозове "
        "Краснопільської громади."
    )

    assert {town for town, _ in read.values(text)} >= {"Osoivka", "Khmelivka", "Vesele", "Lozove"}


def test_such_a_word_alone_is_none(read: Reader) -> None:
    assert read.values("Обов’язкову евакуацію оголосили. Весна, Веселе життя скінчилося.") == {}

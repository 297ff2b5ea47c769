import pytest

from bot.domain.fact import FactKind, Qualifier
from tests.extraction.reading import Reader

NOW, PREWAR = FactKind.POPULATION_NOW, FactKind.POPULATION_PREWAR


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("У Куп’янську залишається близько 900 людей.", {("Kupiansk", NOW): 900}),
        ("Наразі в місті Оріхів мешкає 1200 осіб.", {("Orikhiv", NOW): 1200}),
        ("У Сіверську, що на Донеччині, лишилося 297 мешканців.", {("Siversk", NOW): 297}),
        (
            "До вторгнення у Вовчанську жили 17,5 тис. людей.",
            {("Vovchansk", PREWAR): 17500},
        ),
        (
            "Довоєнне населення Торецька становило 30 тисяч людей, а зараз у місті залишаються 40 людей.",
            {("Toretsk", PREWAR): 30000, ("Toretsk", NOW): 40},
        ),
        (
            "Із довоєнних 14 тисяч мешканців в Оріхові не виїхали 700 людей.",
            {("Orikhiv", PREWAR): 14000, ("Orikhiv", NOW): 700},
        ),
        ("Населення Лимана скоротилося до 2 тисяч людей.", {("Lyman", NOW): 2000}),
        (
            "Степногірськ росіяни обстрілюють щодня. Тут залишається 120 мешканців.",
            {("Stepnohirsk", NOW): 120},
        ),
        (
            "Начальник Торецької МВА повідомив, що в місті лишаються 70 цивільних.",
            {("Toretsk", NOW): 70},
        ),
    ],
)
def test_people_who_remain_and_people_who_lived_there_are_counted(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], float]
) -> None:
    found = {key: value for key, value in read.values(text).items() if key[1] in (NOW, PREWAR)}

    assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        "У Куп’янську залишається 900 дітей.",
        "У Куп’янській громаді залишається 4500 людей.",
        "За добу з Куп’янська евакуювали 46 людей.",
        "У підвалі школи в Оріхові живуть 40 людей.",
        "У Куп’янську без світла залишаються 3 тисячі абонентів.",
        "У 1989 році в Сіверську жили 17 тисяч людей.",
        "Нікополь залишили близько 80 тисяч людей.",
        "Якщо обстріли триватимуть, у Лимані може залишитися 500 людей.",
        "Окупаційна влада заявила, що у Токмаку проживає 30 тисяч людей.",
        "У Херсоні поранено 12 людей.",
        "Чи правда, що в Торецьку залишається 40 людей?",
    ],
)
def test_other_counts_are_not_taken(read: Reader, text: str) -> None:
    assert not {kind for _, kind in read.values(text)} & {NOW, PREWAR}


def test_the_verb_is_not_said_again_for_each_town(read: Reader) -> None:
    text = "У Сіверську на Донеччині лишається 500 мешканців, у Лимані — 2,8 тис., у Святогірську — 760."

    found = read.values(text)

    towns = {town: value for (town, kind), value in found.items() if kind is FactKind.POPULATION_NOW}
    assert towns == {"Siversk": 500, "Lyman": 2800, "Sviatohirsk": 760}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("— Скільки людей зараз у Дружківці? — Тисяч п’ятнадцять.", {("Druzhkivka", NOW): 15000}),
        ("Мирноград обстрілювали. — Людей скільки? — Три тисячі, може, менше.", {("Myrnohrad", NOW): 3000}),
        ("У Сіверську зараз мешкає, ну, від чотирьохсот до п’ятисот людей.", {("Siversk", NOW): 450}),
        (
            "У громаді зараз близько 1 000 мешканців. У Бериславі — 468.",
            {("Beryslav", NOW): 468},
        ),
        (
            "По громаді маємо 1698 осіб. У Добропіллі — 1090, це найбільше, Білицьке — 127, решта по селах.",
            {("Dobropillia", NOW): 1090, ("Bilytske", NOW): 127},
        ),
        (
            "У Покровську, де до великої війни жили 60 тисяч людей, залишилося 1120. У Мирнограді — 900, "
            "у Родинському — 74.",
            {
                ("Pokrovsk", PREWAR): 60000,
                ("Pokrovsk", NOW): 1120,
                ("Myrnohrad", NOW): 900,
                ("Rodynske", NOW): 74,
            },
        ),
        (
            "Нині на території громади живуть 380 мешканців, із них 291 — у самому Сіверську.",
            {("Siversk", NOW): 291},
        ),
        ("Із 8 900 жителів у Сіверську нині перебуває 4 100.", {("Siversk", NOW): 4100}),
        (
            "Населення Лимана скоротилося з довоєнних 20 тис. до 2,2 тис.",
            {("Lyman", PREWAR): 20000, ("Lyman", NOW): 2200},
        ),
        ("До великого вторгнення Вовчанськ мав близько 17 тисяч населення.", {("Vovchansk", PREWAR): 17000}),
        ("У Торецьку до війни було тридцять тисяч двісті мешканців.", {("Toretsk", PREWAR): 30200}),
    ],
)
def test_a_count_is_read_in_an_answer_a_list_and_round_what_is_said_in_passing(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], float]
) -> None:
    values = {key: value for key, value in read.values(text).items() if key[1] in (NOW, PREWAR)}

    assert values == expected


@pytest.mark.parametrize(
    "text",
    [
        "— Скільки людей погодилися виїхати з Торецька? — Двоє.",
        "Сьогодні волонтери заберуть із Межової 18 людей, учора забрали 31.",
        "Із прифронтових громад регіону, де досі живуть 9 тисяч людей, виїхали дві тисячі. Запоріжжя.",
        "За січень кількість людей у Костянтинівці зменшилася на 610.",
        "У Приморському люди тут, хоча до лінії зіткнення кілометрів три.",
        "Усього по громаді, зі слів начальника, наразі близько 390 людей. Сіверськ порожніє.",
    ],
)
def test_an_answer_a_change_or_an_area_counts_nobody_of_the_town(read: Reader, text: str) -> None:
    assert {key for key in read.values(text) if key[1] is NOW} == set()


@pytest.mark.parametrize(
    ("text", "town", "people"),
    [
        ("У самому Сіверську на 15 листопада 840 мешканців, і шестеро з них діти.", "Siversk", 840),
        ("Вона переїхала до Святогірська, де живе 1200 людей.", "Sviatohirsk", 1200),
    ],
)
def test_a_day_or_another_town_before_the_count_does_not_hide_it(
    read: Reader, text: str, town: str, people: int
) -> None:
    assert read.values(text) == {(town, NOW): people}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "З 14 тисяч довоєнного населення в Оріхові лишилося заледве 800 людей.",
            {("Orikhiv", PREWAR): 14000, ("Orikhiv", NOW): 800},
        ),
        ("У нас у Покровську жило 60 тисяч людей, зараз – 1200.", {("Pokrovsk", NOW): 1200}),
        ("У підвалах Сіверська мешкають близько 120 людей.", {("Siversk", NOW): 120}),
        ("Близько 600 людей, переважно пенсіонерів, лишаються у Куп'янську.", {("Kupiansk", NOW): 600}),
    ],
)
def test_what_was_and_what_is_left_are_told_apart(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], float]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "У Покровську в червні залишалося 10 тисяч людей, а зараз — 5 тисяч.",
        "У Покровську зараз залишається 5 тисяч людей.",
    ],
)
def test_of_two_counts_the_one_of_today_is_taken(read: Reader, text: str) -> None:
    assert read.values(text) == {("Pokrovsk", NOW): 5000}


@pytest.mark.parametrize(
    ("text", "now", "qualifier"),
    [
        ("До вторгнення в Покровську жило 60 тисяч людей. Лишилася третина.", 20_000, Qualifier.ABOUT),
        ("До війни в Лимані жило 20 тисяч людей. Половина досі не виїхала.", 10_000, Qualifier.ABOUT),
        ("У Сіверську до вторгнення жили 10 тисяч людей. Нині лишилося менше 5 %.", 500, Qualifier.AT_MOST),
    ],
)
def test_a_share_may_be_told_in_the_sentence_after_its_total(
    read: Reader, text: str, now: int, qualifier: Qualifier
) -> None:
    (fact,) = read.facts(text, FactKind.POPULATION_NOW)

    assert (fact.value, fact.qualifier) == (now, qualifier)
    assert " тисяч людей. " in fact.quote


@pytest.mark.parametrize(
    "text",
    [
        "До великої війни у Лимані мешкало 20 тисяч людей. Половина лишилася без світла.",
        "До великої війни у Лимані мешкало 20 тисяч людей. Лишилася третина будинків.",
        "До війни у Лимані жило 20 тисяч людей. Третина виїхала.",
        "До війни у Лимані жило 20 тисяч людей, у Сіверську – 10 тисяч. Лишилася третина.",
    ],
)
def test_a_share_of_those_who_went_or_of_things_counts_nobody(read: Reader, text: str) -> None:
    assert read.facts(text, FactKind.POPULATION_NOW) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Сіверська громада налічує зараз 2 700 мешканців, на сам Сіверськ припадає 900.",
            {("Siversk", FactKind.POPULATION_NOW): 900},
        ),
        (
            ("Обстрілюють Сіверськ мало не щодня. Із 11 тисяч довоєнних мешканців не виїхали десь 1300."),
            {
                ("Siversk", FactKind.SHELLING): "constant",
                ("Siversk", FactKind.POPULATION_PREWAR): 11000,
                ("Siversk", FactKind.POPULATION_NOW): 1300,
            },
        ),
        (
            (
                "Близько 1300 мешканців має Лиман на 31 травня 2024 року, сказав "
                "очільник міської військової адміністрації."
            ),
            {("Lyman", FactKind.POPULATION_NOW): 1300},
        ),
        (
            "У місті Лиман, де мешкало понад двадцять тисяч осіб, зараз близько 5400.",
            {("Lyman", FactKind.POPULATION_PREWAR): 20000, ("Lyman", FactKind.POPULATION_NOW): 5400},
        ),
        (
            "Понад 11 тисяч жителів мало місто Сіверськ, доки не почалися бойові дії.",
            {("Siversk", FactKind.POPULATION_PREWAR): 11000},
        ),
        (
            (
                "На кінець вересня в Лимані було близько 6 тисяч мешканців, тоді як "
                "перед повномасштабною війною — близько 20 тисяч."
            ),
            {("Lyman", FactKind.POPULATION_NOW): 6000, ("Lyman", FactKind.POPULATION_PREWAR): 20000},
        ),
    ],
)
def test_who_is_there_is_told_in_the_words_of_reporters(
    read: Reader, text: str, told: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == told

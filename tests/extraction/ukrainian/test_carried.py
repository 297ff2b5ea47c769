"""What is said of a town that only a sentence before names, and other ways of saying it."""

import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import EVACUATION, SHELLING, Reader

NOW, PREWAR = FactKind.POPULATION_NOW, FactKind.POPULATION_PREWAR


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("У Торецьку немає води. Евакуація йде, але повільно.", "underway"),
        ("У Торецьку немає води. Людей щодня вивозять поліцейські.", "underway"),
        ("У Торецьку немає води. Звідти досі вивозять родини.", "underway"),
        ("Із Торецька за добу евакуювали 15 осіб.", "underway"),
        ("У Торецьку немає води. Мер знову попросив мешканців виїхати.", "urged"),
        ("Виїжджати з Торецька розпорядився начальник адміністрації.", "mandatory"),
        ("Примусово виїхати мають усі дорослі з Торецька.", "forced"),
    ],
)
def test_evacuation_is_told_in_many_ways(read: Reader, text: str, level: str) -> None:
    assert read.values(text) == {("Toretsk", EVACUATION): level}


@pytest.mark.parametrize(
    "text",
    [
        "У Торецьку немає води. Із сусідніх сіл вивозять людей.",
        "У Торецьку немає води. Загалом по області евакуювали 300 людей.",
        "Примусово вивозити жителів із Торецька поки що не збираються.",
        "В окупованому Торецьку людей вивозять до сховищ.",
    ],
)
def test_what_is_said_of_others_or_denied_is_not_taken(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Обов'язкову евакуацію оголошено для 23 сіл області. У переліку Торецьк, Сіверськ та Лиман.",
        "Перелік поповнили три міста: Торецьк, Сіверськ та Лиман. Обов'язкову евакуацію з них оголошено.",
        "Діє обов'язкова евакуація із 20 населених пунктів, зокрема з Торецька, Сіверська та Лимана.",
    ],
)
def test_an_order_is_for_the_towns_of_its_list(read: Reader, text: str) -> None:
    towns = ("Toretsk", "Siversk", "Lyman")

    assert read.values(text) == {(town, EVACUATION): "mandatory" for town in towns}


def test_a_street_of_a_list_is_not_its_town(read: Reader) -> None:
    text = "Оголошено примусову евакуацію дітей. Стосується це Торецька та Нижньої вулиці в Лимані."

    assert read.values(text) == {("Toretsk", EVACUATION): "forced"}


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Торецьк росіяни обстрілюють щодня.", "constant"),
        ("По місту Торецьк щодня б'ють артилерія й авіація.", "constant"),
        ("У Торецьку немає води. Обстріли, зазначає поліція, не вщухають.", "constant"),
        ("Дрони й авіабомби падають на Торецьк щодня.", "constant"),
        ("Торецьк без упину обстрілюють.", "constant"),
        ("Авіація ворога била по Торецьку.", "reported"),
        ("Ракета впала на подвір'я в Торецьку.", "reported"),
        ("Артилерія росіян накрила Торецьк уночі.", "reported"),
    ],
)
def test_shelling_is_told_in_many_ways(read: Reader, text: str, level: str) -> None:
    assert read.values(text) == {("Toretsk", SHELLING): level}


@pytest.mark.parametrize(
    "text",
    [
        "У Торецьку немає води. За добу російські війська обстріляли Херсонщину 71 раз.",
        "Від початку вторгнення внаслідок обстрілів Торецька загинули 207 мешканців.",
        "У Торецьку немає води. Волонтери дістали меблі з-під обстрілів.",
    ],
)
def test_the_shelling_of_an_area_or_of_all_the_war_is_not_taken(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("У Торецьку на Донеччині 4300 цивільних.", {("Toretsk", NOW): 4300}),
        ("Трохи більше ніж 300 людей у Торецьку, сказав мер.", {("Toretsk", NOW): 300}),
        ("На 15 листопада в Торецьку було близько 850 жителів.", {("Toretsk", NOW): 850}),
        ("Цивільних у Торецьку, за його словами, близько 4 тисяч.", {("Toretsk", NOW): 4000}),
        ("До початку бойових дій у Торецьку жило 11 тисяч.", {("Toretsk", PREWAR): 11000}),
        (
            "На початку повномасштабного вторгнення в Торецьку проживало 13 тисяч людей.",
            {("Toretsk", PREWAR): 13000},
        ),
    ],
)
def test_people_are_counted_without_a_verb_too(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], float]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Торецьк готується до зими. У громаді, додав він, мешкає 1740 осіб.",
        "Торецьк готується до зими. На правому березі живе близько 680 осіб.",
        "Торецьк покинули вже 10 тисяч мешканців.",
        "У Торецьку влучили в автобус. Поранених, уточнив мер, вже 30.",
        "Нібито в Торецьку тепер 1400 жителів.",
    ],
)
def test_counts_of_areas_of_others_and_of_rumours_are_not_taken(read: Reader, text: str) -> None:
    assert not [kind for _, kind in read.values(text) if kind is NOW]


def test_a_place_is_where_the_area_beside_it_says(read: Reader) -> None:
    text = "У Костянтинівці на Донеччині лишається 4300 людей. У Гуляйполі на Запоріжжі лишилося 200 людей."

    assert read.values(text) == {("Kostiantynivka", NOW): 4300, ("Huliaipole", NOW): 200}


def test_who_decided_may_stand_in_the_sentence_after_the_order(read: Reader) -> None:
    text = (
        "Обов'язкову евакуацію оголошено в Торецьку. "
        "Постановила це регіональна комісія з питань техногенної безпеки, повідомив Вадим Філашкін."
    )

    (fact,) = read.facts(text, EVACUATION)

    assert fact.terms is not None
    assert fact.terms.ordered_by == "регіональна комісія з питань техногенної безпеки"


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("До Торецька ми не доїхали. Чотириста людей там іще тримаються, каже староста.", NOW, 400),
        ("До Торецька заїхати не можемо. По них б’ють щодня.", SHELLING, "constant"),
        (
            "До Торецька заїхати не можемо. Ворог за 800 метрів від крайніх хат.",
            FactKind.FRONT_DISTANCE_KM,
            0.8,
        ),
        ("— Евакуація з Торецька добровільна?\n\n— Ні. Вона обов’язкова.", EVACUATION, "mandatory"),
        (
            "— Евакуація з Торецька добровільна?\n\n— Ні. Для родин вона проводиться у примусовий спосіб.",
            EVACUATION,
            "forced",
        ),
        ("Торецьк. Обстріляли з «Градів», двоє поранених.", SHELLING, "reported"),
    ],
)
def test_a_town_that_cannot_be_reached_or_is_asked_about_is_spoken_of(
    read: Reader, text: str, kind: FactKind, value: object
) -> None:
    assert [fact.value for fact in read.facts(text, kind)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "До Торецька доїхали за годину. Там тримаються чотириста людей.",
        "Реєстрація в Торецьку триває. Вона обов’язкова.",
        "Страхування в Торецьку зараз проводять. Вона обов’язкова, ця довідка.",
    ],
)
def test_where_people_arrive_or_what_else_is_compulsory_yields_nothing(read: Reader, text: str) -> None:
    assert read.extraction(text).facts == ()


def test_a_share_may_follow_the_total_that_it_is_of(read: Reader) -> None:
    text = "Від довоєнних двадцяти тисяч населення Торецька лишилася десята частина."

    assert read.values(text) == {("Toretsk", PREWAR): 20000, ("Toretsk", NOW): 2000}


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        ("З 23 тисяч мешканців у Торецьку залишилося близько п’яти.", NOW, {"Toretsk": 5000}),
        ("З 13 тисяч населення в Торецьку залишилося 3000 жителів.", PREWAR, {"Toretsk": 13000}),
        (
            "Торецьк порожній: з 30 000 жителів, які жили тут до війни, лишилася десята частина.",
            NOW,
            {"Toretsk": 3000},
        ),
        ("«Торецьк налічував 84 тисячі мешканців на 24 лютого 2022 року».", PREWAR, {"Toretsk": 84000}),
        ("Поліцейські щодня намагаються евакуювати мешканців Торецька.", EVACUATION, {"Toretsk": "underway"}),
        (
            "У Торецьку гучно. Мешканців міста, які погодилися на евакуацію, доставляють до Дніпра.",
            EVACUATION,
            {"Toretsk": "underway"},
        ),
        (
            "У Торецьку гучно. Групи намагаються вмовити мешканців міста виїхати.",
            EVACUATION,
            {"Toretsk": "urged"},
        ),
        (
            "Торецьк, Дружківка та Сіверськ — великі міста області, де оголошено обов'язкову евакуацію.",
            EVACUATION,
            {"Toretsk": "mandatory", "Druzhkivka": "mandatory", "Siversk": "mandatory"},
        ),
        (
            "Оголосили примусову евакуацію родин з дітьми з п’яти населених пунктів.\n"
            "Евакуацію розширили на міста Дружківка та Сіверськ.",
            EVACUATION,
            {"Druzhkivka": "forced", "Siversk": "forced"},
        ),
        (
            "У Краматорську спокійно. Ми побували в селищі міського типу Нью-Йорк. Тут постійні обстріли.",
            SHELLING,
            {"Niu-York": "constant"},
        ),
    ],
)
def test_it_is_told_as_reporters_tell_it(
    read: Reader, text: str, kind: FactKind, told: dict[str, object]
) -> None:
    values = read.values(text)

    assert {town: value for (town, its), value in values.items() if its is kind} == told


@pytest.mark.parametrize(
    "text",
    [
        "Мама й донька живуть у Торецьку, а вона сама. Їй у хату прилетіло дев’ять дронів.",
        "Ще 115 жителів Торецька виїхали. «Евакуація ускладнюється щодня через обстріли».",
    ],
)
def test_what_hits_somebody_or_slows_the_evacuation_is_no_strike_on_the_town(read: Reader, text: str) -> None:
    assert read.facts(text, SHELLING) == []


def test_an_official_is_named_in_the_nominative(read: Reader) -> None:
    text = (
        "Відповідно до розпорядження начальника Донецької обласної військової адміністрації Вадима Філашкіна "
        "у місті Сіверськ оголошено обов’язкову евакуацію."
    )

    (fact,) = read.facts(text, EVACUATION)

    assert fact.terms is not None
    assert fact.terms.ordered_by == "начальник Донецької обласної військової адміністрації Вадим Філашкін"

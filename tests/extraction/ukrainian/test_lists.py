"""Lists of towns below a heading, and headings that are a name alone."""

import pytest

from bot.domain.fact import Evacuation, FactKind, Shelling
from tests.extraction.reading import Reader

NOW, PREWAR = FactKind.POPULATION_NOW, FactKind.POPULATION_PREWAR
ORDER, SHELLED = FactKind.EVACUATION, FactKind.SHELLING

STRUCK = """Зведення за добу. Під ударами були:
▪️ Херсонський район — Білозерка, Станіслав, Широка Балка;
▪️ Бериславський район — Берислав, Зміївка;
▪️ місто Херсон.
Поранено дев'ятьох людей."""

ORDERED = """Обов'язкову евакуацію родин з дітьми у примусовий спосіб запровадили в Лиманській громаді.
Рішення ухвалила регіональна комісія з питань ТЕБ та НС, повідомив голова ОВА Вадим Філашкін.
Воно стосується:
• селища Ярова;
• сіл Брусівка, Дерилове, Закітне;
• сіл Крива Лука, Лозове, Озерне;
• сіл Олександрівка, Рубці, Щурове.
Сам Лиман до переліку не внесено."""


def test_all_towns_of_a_list_below_its_heading_were_shelled(read: Reader) -> None:
    assert read.values(STRUCK) == {
        (town, SHELLED): Shelling.REPORTED
        for town in ("Bilozerka", "Stanislav", "Shyroka Balka", "Beryslav", "Zmiivka", "Kherson")
    }


def test_an_order_holds_for_every_line_of_its_list(read: Reader) -> None:
    ordered = {town for (town, kind), value in read.values(ORDERED).items() if value is Evacuation.FORCED}

    assert ordered >= {"Yarova", "Zakitne", "Ozerne", "Rubtsi", "Shchurove", "Oleksandrivka"}
    assert "Lyman" not in ordered


def test_a_line_has_the_body_that_ordered_and_the_one_who_said_it_from_above(read: Reader) -> None:
    (fact,) = [fact for fact in read.facts(ORDERED, ORDER) if "Ярова" in fact.quote]

    assert fact.terms is not None
    assert fact.terms.ordered_by == "регіональна комісія з питань ТЕБ та НС"


def test_of_many_namesakes_in_a_list_the_one_in_the_hromada_of_the_others_is_meant(read: Reader) -> None:
    places = {fact.place for fact in read.facts(ORDERED, ORDER)}

    assert "UA14120110260043681" in places  # Олександрівка, Лиманська громада


@pytest.mark.parametrize(
    "heading", ["Евакуйовано за добу:", "Наші дрони вночі працювали по позиціях ворога:", "Роздано хліб:"]
)
def test_a_list_below_another_heading_tells_nothing(read: Reader, heading: str) -> None:
    assert read.values(f"{heading}\n▪️ Білозерка, Станіслав;\n▪️ Берислав.") == {}


def test_a_list_of_what_was_shelled_takes_no_order_from_above_its_heading(read: Reader) -> None:
    text = (
        "В Орхові триває обов'язкова евакуація.\n"
        "Обов'язкову евакуацію оголосили в Берислав.\nПід обстрілами були:\n• Білозерка;\n• Зміївка."
    )

    assert {kind for (town, kind) in read.values(text) if town in ("Bilozerka", "Zmiivka")} == {SHELLED}


def test_a_heading_that_is_a_name_alone_tells_of_whom_the_next_lines_speak(read: Reader) -> None:
    text = """Правобережна Херсонщина.
1. Білозерка.
Із 8 900 жителів у селищі перебуває орієнтовно 4 100.
2. Станіслав.
Населення скоротилося з довоєнних 4,9 тис. до 2,2 тис. людей.
3. Тягинка.
Проживає щонайменше 300 людей, каже староста."""

    values = read.values(text)

    assert values["Bilozerka", NOW] == 4100
    assert values["Stanislav", PREWAR] == 4900
    assert values["Stanislav", NOW] == 2200
    assert values["Tiahynka", NOW] == 300


def test_a_person_named_beside_a_town_is_no_town(read: Reader) -> None:
    text = "До війни, пригадує Сергій, у Межовій жили сім тисяч мешканців."

    assert read.values(text) == {("Mezhova", PREWAR): 7000}


def test_titles_of_other_articles_are_not_read_and_the_article_after_them_is(read: Reader) -> None:
    text = """У Куп'янську залишається близько 900 людей.
Читайте також:
— Росіяни обстріляли Краматорськ
— У Сіверську лишилося 300 людей
До війни в Куп'янську жили 26 тисяч людей."""

    assert read.values(text) == {("Kupiansk", NOW): 900, ("Kupiansk", PREWAR): 26000}


def test_an_order_for_places_on_a_list_is_none_for_the_town_that_drew_it_up(read: Reader) -> None:
    text = "Рада оборони Херсона переглянула перелік місць, з яких оголошено обов'язкову евакуацію."

    assert read.values(text) == {}


_OF_AN_AREA = "Примусову евакуацію родин із дітьми оголосили в Лиманській громаді. "


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        (
            f"{_OF_AN_AREA}Виїхати мають жителі сіл Дерилове, Рубці та Щурове.",
            {"Derylove", "Rubtsi", "Shchurove"},
        ),
        (
            f"{_OF_AN_AREA}Виїхати мають із Дерилового, Рубців та Щурового.",
            {"Derylove", "Rubtsi", "Shchurove"},
        ),
        (f"{_OF_AN_AREA}Починають із сіл Дерилове та Рубці.", {"Derylove", "Rubtsi"}),
        (
            f"{_OF_AN_AREA}Звідки виїжджають родини:\nЛиманська громада:\n- с. Дерилове,\n- с. Озерне.",
            {"Derylove", "Ozerne"},
        ),
        (
            f"{_OF_AN_AREA}Хто має виїхати:\n- Дерилове (Лиманська міська громада)\n- Рубці, Озерне "
            "(Лиманська міська громада)",
            {"Derylove", "Rubtsi", "Ozerne"},
        ),
    ],
)
def test_who_has_to_go_is_told_after_the_order(read: Reader, text: str, towns: set[str]) -> None:
    forced = {town for (town, _), value in read.values(text).items() if value is Evacuation.FORCED}

    assert forced - {"Lyman Hromada"} == towns


@pytest.mark.parametrize(
    "text",
    [
        "У Сіверську оголосили примусову евакуацію. Виїхати мають і сусіди, кажуть у Торецьку.",
        "Мешканці повинні виїхати з Торецька, вважає дядько Микола. Школа там не працює.",
    ],
)
def test_an_order_for_a_town_is_none_for_those_who_have_to_go_elsewhere(read: Reader, text: str) -> None:
    assert not any(
        town == "Toretsk" and value is Evacuation.FORCED for (town, _), value in read.values(text).items()
    )


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        (
            "Під ворожим вогнем, за словами Прокудіна, були Берислав, Невідоме, Антонівка та місто Херсон.",
            {"Beryslav", "Antonivka", "Kherson"},
        ),
        (
            "71 удар ворога по 9 містах і селах: авіація – Новоданилівка, РСЗВ 15 разів – Гуляйполе, "
            "артилерія – Оріхів та Степногірськ.",
            {"Novodanylivka", "Huliaipole", "Orikhiv", "Stepnohirsk"},
        ),
        ("Вогню зазнали міста Дружківка, Слов’янськ і Покровськ.", {"Druzhkivka", "Sloviansk", "Pokrovsk"}),
        (
            "Окупанти обстріляли щонайменше 17 населених пунктів області. Серед них – Куп’янськ, Липці, "
            "Стрілеча, інші села.",
            {"Kupiansk", "Lyptsi", "Strilecha"},
        ),
        ("Семенівська громада: 30 вибухів (ймовірно, міномет) у напрямку н. п. Блешня.", {"Bleshnia"}),
        ("Артилерія вела вогонь. Вогонь вели, зокрема, у напрямку Великої Писарівки.", {"Velyka Pysarivka"}),
    ],
)
def test_towns_are_named_after_the_strike(read: Reader, text: str, towns: set[str]) -> None:
    assert {town for town, kind in read.values(text) if kind is SHELLED} == towns


REPORT = """За добу росіяни 19 разів обстріляли населені пункти Донецької області.
Краматорський район. У Лимані пошкоджено багатоповерхівку. У Дружківці — два будинки.
Бахмутський район. Вісім будинків зруйновано в Сіверську.
Пораненим допомогли в Добропіллі."""


def test_a_report_of_a_day_tells_where_harm_was_done(read: Reader) -> None:
    assert {town for town, kind in read.values(REPORT) if kind is SHELLED} == {
        "Lyman",
        "Druzhkivka",
        "Siversk",
    }


def test_harm_without_such_a_report_tells_of_no_strike(read: Reader) -> None:
    assert read.values("Негода. У Лимані пошкоджено багатоповерхівку, у Дружківці — два будинки.") == {}


def test_a_group_of_forces_is_no_town(read: Reader) -> None:
    text = "Угруповання «Сіверськ» підписало наказ про примусову евакуацію дітей з 90 населених пунктів."

    assert read.values(text) == {}


def test_the_body_that_counted_is_named_above_the_list(read: Reader) -> None:
    text = (
        "Обласна військова адміністрація оприлюднила дані про населення міст довкола Добропілля: скільки"
        " людей"
        " залишається.\n\n▪ Добропілля — 3.800 (до війни 28.000)\n"
        "▪ Новодонецьке Краматорського району — до 900 осіб"
    )

    facts = read.facts(text, FactKind.POPULATION_NOW)

    assert [fact.value for fact in facts] == [3800, 900]
    assert {fact.said_by for fact in facts} == {"Обласна військова адміністрація"}


def test_an_order_for_each_of_a_list_holds_for_the_items_above_it(read: Reader) -> None:
    text = (
        "Скільки людей лишилося:\n\n▪ Добропілля — 3.800\n▪ Білозерське — 1500. Обстріли щодня.\n"
        "▪ Родинське — менш як 70\n\n"
        "Для кожного з перелічених населених пунктів діє примусова евакуація родин із дітьми."
    )

    ordered = [fact for fact in read.facts(text, FactKind.EVACUATION) if fact.value is Evacuation.FORCED]

    assert len(ordered) == 3
    assert {fact.terms.covers for fact in ordered if fact.terms} == {"родин із дітьми"}


def test_an_order_of_unnamed_villages_holds_for_those_that_have_to_go(read: Reader) -> None:
    """A window of so many characters begins within "частині": it denies nothing."""
    text = (
        "Із 25 квітня 2025 року в частині сіл Райпільського старостинського округу діє обов'язкова евакуація "
        "в примусовий спосіб. Вона стосується сімей з дітьми.\n\nПідстава – розпорядження начальника "
        "Дніпропетровської ОВА Сергія Лисака. Виїхати мають із сіл Колона Межова та Сухарева Балка."
    )

    facts = read.facts(text, FactKind.EVACUATION)

    assert [fact.value for fact in facts] == [Evacuation.FORCED] * 2
    for fact in facts:
        assert fact.terms is not None
        assert fact.terms.covers == "сімей з дітьми"
        assert fact.terms.ordered_by == "начальник Дніпропетровської ОВА Сергій Лисак"


def test_a_heading_without_a_colon_tells_the_hromada_of_the_lines_below_it(read: Reader) -> None:
    text = (
        "Оголошено примусову евакуацію родин з дітьми.\n\nЗвідки мають вивезти дітей:\n\nМежівська громада\n"
        "- с. Іванівка,\n- с-ще Межова,\n- с. Степове."
    )

    assert len(read.facts(text, FactKind.EVACUATION)) == 3


def test_letters_of_another_keyboard_are_read_as_meant_and_quoted_as_they_stand(
    read: Reader,
) -> None:
    text = (
        "Рішення про обов’язкову евакуацію у примусовий спосіб ухвалили на засіданні комісії.\n\n"
        "Так, евакуації підлягають мешканці міста Бiлозерське, сiл Вiкторiвка та Копанi Добропільської"
        " громади."
    )

    facts = read.facts(text, FactKind.EVACUATION)

    assert [fact.value for fact in facts] == [Evacuation.FORCED] * 3
    assert all("Бiлозерське" in fact.quote for fact in facts)


def test_a_settlement_called_a_village_is_told_from_its_namesake_by_the_hromada(
    read: Reader,
) -> None:
    text = (
        "Російські війська обстрілюють Золочівську громаду Харківської області.\n"
        "Втретє за добу окупанти атакували село Тимофіївка."
    )

    (fact,) = read.facts(text, FactKind.SHELLING)

    assert fact.place == "UA63020050730041223"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Ухвалено примусову евакуацію дітей. Рішення стосується Приозерного "
                "повністю, у Херсоні — вулиць Орлова та Грецької."
            ),
            {("Pryozerne", ORDER): "forced"},
        ),
    ],
)
def test_an_order_for_streets_is_none_for_their_city(
    read: Reader, text: str, told: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        (
            "Родини з дітьми вивозитимуть примусово, оголосив начальник ОВА.\n\nУ Лиманській громаді це:\n"
            "— село Зарічне;\n— село Торське.\n\nУ Святогірській:\n— село Богородичне.",
            {"Zarichne", "Torske", "Bohorodychne"},
        ),
        (
            "Примусову евакуацію дітей оголошено у двох громадах Синельниківщини.\n\n"
            "Маломихайлівська громада: Гаврилівка, Підгаврилівка.\n"
            "Межівська: селище Межова та село Новолозуватівка.",
            {"Havrylivka", "Pidhavrylivka", "Mezhova", "Novolozuvativka"},
        ),
    ],
)
def test_the_word_hromada_is_not_said_again_in_the_next_heading(
    read: Reader, text: str, towns: set[str]
) -> None:
    assert read.values(text) == {(town, FactKind.EVACUATION): "forced" for town in towns}

"""Whose report goes on, and who is no speaker at all."""

import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import Reader

NOW = FactKind.POPULATION_NOW
_LEFT = "У Сіверську лишилося 700 людей"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"Лікарня працює, повідомив Павло Рябко. Хліб печуть щодня, пояснив він. {_LEFT}.", "Павло Рябко"),
        (f"Лікарня працює, повідомив Павло Рябко. Хліб, за словами Рябка, є. {_LEFT}.", "Павло Рябко"),
        (
            f"Голова громади Павло Рябко повідомив, що води нема.\n\n{_LEFT}. Хліб є, додав Рябко.",
            "голова громади Павло Рябко",
        ),
        (f"{_LEFT}. Крамниця працює двічі на тиждень, каже голова громади Павло Рябко.", "Павло Рябко"),
        (f"{_LEFT}. У понеділок, 6 травня, про це журналістам розповів мер Павло Рябко.", "Павло Рябко"),
        (f"{_LEFT}. Цифру озвучив у телемарафоні голова громади Павло Рябко.", "Павло Рябко"),
        (f"{_LEFT}. Рішення обласної влади озвучив очільник ОВА Павло Рябко.", "Павло Рябко"),
        (f"{_LEFT}. Таку цифру голова громади Павло Рябко назвав у коментарі.", "Павло Рябко"),
        (f"{_LEFT}. Такою є оцінка голови громади Павла Рябка, яку він дав учора.", "Павло Рябко"),
        (f"{_LEFT}. Повідомили про це мер Павло Рябко та рятувальники.", "Павло Рябко"),
        (f"{_LEFT}. Так мер Павло Рябко відповів журналістці «Нового дня» на форумі «Схід».", "Павло Рябко"),
        (f"{_LEFT}, відповів на запитання кореспондента «Дня» мер Павло Рябко.", "Павло Рябко"),
        (f"Лікарня працює, повідомив Павло Рябко. За його відомостями, {_LEFT.lower()}.", "Павло Рябко"),
        (f"{_LEFT}, передає в.о. начальника МВА Павло Рябко.", "Павло Рябко"),
        (
            f"{_LEFT}, повідомив Департамент комунікації Міністерства внутрішніх справ.",
            "Департамент комунікації Міністерства внутрішніх справ",
        ),
        (f"{_LEFT}, підрахували в Міністерстві внутрішніх справ.", "Міністерство внутрішніх справ"),
        (f"{_LEFT}, розповіли у фонді «Світло».", "фонд «Світло»"),
        (
            "Скільки людей досі не виїхало, розповів мер Павло Рябко.\n\nРазом їх 900. Хліб є, каже "
            f"посадовець.\n\nВода теж.\n\n{_LEFT}.",
            "мер Павло Рябко",
        ),
        (
            "Такі дані оприлюднив «День» з посиланням на голову громади Павла Рябка. За його словами:\n\n"
            "• води нема;\n• у Сіверську лишилося 700 людей.",
            "Павло Рябко",
        ),
    ],
)
def test_a_report_goes_on(read: Reader, text: str, who: str) -> None:
    text = text.replace("у сіверську", "у Сіверську")
    (fact,) = read.facts(text, NOW)

    assert fact.said_by is not None
    assert fact.said_by.lower().endswith(who.lower())


@pytest.mark.parametrize(
    "text",
    [
        f"Лікарня працює, повідомив Павло Рябко. Хліба, за його оцінкою, мало. {_LEFT}.",
        f"Лікарня працює, повідомив Павло Рябко. Хліб печуть щодня, пояснив він.\n\n{_LEFT}.",
        f"«Лікарня працює щодня, і лікарів вистачає», — сказав Павло Рябко. {_LEFT}. Хліб є, додав Рябко.",
        f"Лікарня працює, повідомила Донецька ОВА. До фронту, за даними ОВА, близько. {_LEFT}.",
        f"{_LEFT}. Голова громади Павло Рябко розповів про дорогу.",
    ],
)
def test_a_report_does_not_go_on(read: Reader, text: str) -> None:
    (fact,) = read.facts(text, NOW)

    assert fact.said_by is None


def test_the_report_of_a_day_is_of_the_one_who_gives_it(read: Reader) -> None:
    text = (
        "Двоє людей поранено, повідомив голова ОВА Павло Рябко. За добу надійшло 40 повідомлень про "
        "пошкоджене житло.\n\nВогонь артилерії не вщухав.\n\nРосіяни обстріляли Сіверськ."
    )
    (fact,) = read.facts(text, FactKind.SHELLING)

    assert fact.said_by == "голова ОВА Павло Рябко"


def test_a_hromada_that_counts_people_has_not_said_it(read: Reader) -> None:
    text = "Сіверська громада налічує 900 людей, із них у самому Сіверську 700."

    assert all(fact.said_by is None for fact in read.extraction(text).facts)


def test_an_elder_is_no_administration(read: Reader) -> None:
    text = "Дорогу закрито, пояснили в ОВА. У Сіверську лишилося 700 людей, стверджує староста."
    (fact,) = read.facts(text, NOW)

    assert fact.said_by == "староста"


def test_what_a_reporter_adds_of_before_the_war_is_nobodys(read: Reader) -> None:
    text = "У Сіверську, де до війни жили 11 тисяч людей, лишилося 700, каже мер Павло Рябко."
    said = {fact.kind: fact.said_by for fact in read.extraction(text).facts}

    assert said[FactKind.POPULATION_PREWAR] is None
    assert said[NOW] == "мер Павло Рябко"


def test_the_heading_says_whose_post_it_is(read: Reader) -> None:
    text = (
        "Обстановка на Донеччині вранці, за телеграмом голови ОВА Павла Рябка\n\nРосіяни обстріляли Сіверськ."
    )
    (fact,) = read.facts(text, FactKind.SHELLING)

    assert fact.said_by == "Павло Рябко"


@pytest.mark.parametrize(
    "text",
    [
        "Так каже голова громади Олег Гайовий. За даними Гайового, ворог обстріляв Сіверськ.",
        "Минулої доби ворог бив по області. Наслідки підсумував начальник ОВА Олег Гайовий.\n\n"
        "У Сіверську внаслідок обстрілу зруйновано хату.",
    ],
)
def test_a_surname_like_an_adjective_is_known_in_its_cases(read: Reader, text: str) -> None:
    said = [fact.said_by for fact in read.facts(text, FactKind.SHELLING)]

    assert any(who and who.endswith("Олег Гайовий") for who in said)


def test_one_told_with_the_office_and_without_is_one(read: Reader) -> None:
    text = (
        "Про це повідомив начальник ОВА Павло Рябко.\n\n«Оголошуємо евакуацію», – сказав Павло Рябко.\n\n"
        "Обов'язкова евакуація запроваджена в таких населених пунктах:\n\n– Дронівка, Званівка."
    )

    assert {fact.said_by for fact in read.facts(text, FactKind.EVACUATION)} == {"начальник ОВА Павло Рябко"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Павло Рябко:\n\n«Важко. У Сіверську лишилося 700 людей. Хліб є».", "Павло Рябко"),
        (
            "Про це розповів мер Павло Рябко.\n\n«Важко. Раз. Два. Три. Чотири. П'ять. Шість. У Сіверську "
            "лишилося 700 людей», – ідеться в його дописі.",
            "мер Павло Рябко",
        ),
        (
            "У Сіверську лишилося 700 людей, повідомили в Головному управлінні Національної поліції.",
            "Головне управління Національної поліції",
        ),
        (
            "У Сіверську лишилося 700 людей. Про це повідомили в Сіверській територіальній громаді.",
            "Сіверська територіальна громада",
        ),
    ],
)
def test_who_speaks_stands_in_another_line_or_in_an_office(read: Reader, text: str, who: str) -> None:
    (fact,) = read.facts(text, NOW)

    assert fact.said_by == who


@pytest.mark.parametrize(
    "text",
    [
        "Примусову евакуацію починають, уточнив голова області, з таких населених пунктів:\n\n- Дронівка;\n"
        "- Званівка;\n- Федорівка Друга;\n- Сіверськ.\n\nТам мешкає 87 дітей, додав голова "
        "області Павло Рябко.",
        "🔴 Павло Рябко, начальник ОВА, — про минулу добу на Донеччині:\n\nПід обстрілами були: "
        "Дронівка, Званівка.",
    ],
)
def test_who_made_a_list_is_named_below_it_or_above(read: Reader, text: str) -> None:
    facts = (*read.facts(text, FactKind.EVACUATION), *read.facts(text, FactKind.SHELLING))

    assert facts
    assert all((fact.said_by or "").endswith("Павло Рябко") for fact in facts)

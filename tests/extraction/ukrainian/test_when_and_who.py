from datetime import date

import pytest

from bot.domain.fact import FactKind, Shelling
from bot.extraction.ukrainian.dates import as_of, stated_for
from bot.extraction.ukrainian.persons import in_nominative
from bot.extraction.ukrainian.verification import is_unverified
from tests.extraction.reading import Reader


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3 лютого 2025, 14:20\n\nУ місті тихо.", date(2025, 2, 3)),
        ("Опубліковано: 03.02.2025\n\nУ місті тихо.", date(2025, 2, 3)),
        ("Станом на 3 лютого 2025 року в місті тихо.", date(2025, 2, 3)),
        ("3-02-2025, 14:20 / Автор: Ольга Рябко\nУ місті тихо.", date(2025, 2, 3)),
        ("Пресслужба3 лютого 2025, 14:20\n\nУ місті тихо.", date(2025, 2, 3)),
        ("Місто під вогнем\n\nНовини 14:20   03.02.2025\n\nУ місті тихо.", date(2025, 2, 3)),
        ("14:20 - 03/02/2025\n\nУ місті тихо.", date(2025, 2, 3)),
        ("Місто тримається\nСуми Медіа - 3 Лютого 2025 | 14:20\n\nУ місті тихо.", date(2025, 2, 3)),
        ("Олена Кіт\n3 лютого, 2025 понеділок\n14:20\n\nУ місті тихо.", date(2025, 2, 3)),
        ("3 лютого\n14:20 2025\n\nУ місті тихо.", date(2025, 2, 3)),
        ("Місто живе\n\nЛютий 3\n14:20 2025\n\nУ місті тихо.", date(2025, 2, 3)),
        ("Ворог обстріляв Лиман 03.02.2025 14:20 Агентство\n\nУ місті тихо.", date(2025, 2, 3)),
        ("3 лютого 2025 р. Невелике село на кордоні жило тихо.", date(2025, 2, 3)),
        ("Ворог атакував.\n\nЩЕ ЗА ТЕМОЮ\nВорог бив по порту\n14:20, 03.02.2025", None),
        ("3 лютого 2025 року Рада оборони ухвалила рішення.", None),
        ("Тихо.\nЛюдно.\nХоро\nРинок.\nМіст.\nШлях.\nНовини 14:20 03.02.2025", None),
        ("Фото зроблено 3 лютого 2025 року в місті.", None),
        ("Обстріл 3 лютого 2025, 14:20", None),
        ("Місто обстріляли 3-02-2025 з гармат.", None),
        ("Станом на 3 лютого в місті тихо.", None),
    ],
)
def test_the_date_of_a_text_is_the_complete_one_that_it_states(text: str, day: date | None) -> None:
    assert as_of(text) == day


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Станом на 3 лютого тут 900 людей.", date(2025, 2, 3)),
        ("Станом на середу тут 900 людей.", date(2025, 2, 5)),
        ("Станом на 20 грудня тут 900 людей.", date(2024, 12, 20)),
        ("Тут 900 людей.", None),
    ],
)
def test_a_day_without_its_year_is_told_by_the_publication(sentence: str, day: date | None) -> None:
    assert stated_for(sentence, date(2025, 2, 7)) == day


def test_a_warning_that_nobody_could_verify_is_seen() -> None:
    assert is_unverified("Суспільне не може незалежно перевірити цю інформацію.")
    assert not is_unverified("Мер перевірив укриття.")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("За словами Вадима Філашкіна, у Покровську залишається 1327 людей.", "Вадим Філашкін"),
        (
            "У Покровську лишилося 1327 людей, повідомив голова ОВА Вадим Філашкін.",
            "голова ОВА Вадим Філашкін",
        ),
        (
            "У Покровську залишається 1327 людей, за словами очільниці Ірини Юхти.",
            "Ірина Юхта",
        ),
        (
            "У Покровську лишилося 1327 людей.\n\nПро це розповів Сергій Добряк.",
            "Сергій Добряк",
        ),
        (
            "У Покровську лишилося 1327 людей.\n\nСергій Добряк повідомив про це Суспільному.",
            "Сергій Добряк",
        ),
        (
            "Сергій Добряк очолює МВА. За словами Добряка, у Покровську лишилося 1327 людей.",
            "Сергій Добряк",
        ),
        (
            "«Тихо не буває. У Покровську лишилося 1327 людей», — сказав Сергій Добряк.",
            "Сергій Добряк",
        ),
        (
            "Тихо не буває, сказав Сергій Добряк. За його словами, у Покровську лишилося 1327 людей.",
            "Сергій Добряк",
        ),
        ("У Покровську лишилося 1327 людей, кажуть рятувальники.", "рятувальники"),
    ],
)
def test_the_one_who_said_it_is_named(read: Reader, text: str, who: str) -> None:
    (fact,) = read.facts(text, FactKind.POPULATION_NOW)

    assert fact.said_by == who


@pytest.mark.parametrize(
    "text",
    [
        "Виїхати зголосилися люди. У Покровську лишилося 1327 людей.",
        "У Покровську лишилося 1327 людей, каже нам село.",
        "У Покровську лишилося 1327 людей.\n\nТут холодно, сказав Сергій Добряк.",
    ],
)
def test_what_nobody_is_named_for_is_given_to_nobody(read: Reader, text: str) -> None:
    (fact,) = read.facts(text, FactKind.POPULATION_NOW)

    assert fact.said_by is None


@pytest.mark.parametrize(
    ("genitive", "nominative"),
    [
        ("Вадима Філашкіна", "Вадим Філашкін"),
        ("Олександра Прокудіна", "Олександр Прокудін"),
        ("Мар’яни Безуглої", "Мар’яна Безугла"),
        ("Юрія Зарка", "Юрій Зарко"),
        ("Сергія Лисака", "Сергій Лисак"),
        ("Світлани Мандрич", "Світлана Мандрич"),
        ("Вадим Філашкін", "Вадим Філашкін"),
        ("Донецької ОВА", "Донецької ОВА"),
        ("Сергієм Горбатюком", "Сергій Горбатюк"),
        ("Юрієм Зарком", "Юрій Зарко"),
        ("Ігорем Терехівцем", "Ігор Терехівець"),
        ("Людмилою Бірюковою", "Людмила Бірюкова"),
        ("Надію Безуглу", "Надія Безугла"),
        ("Олену Рябко", "Олена Рябко"),
    ],
)
def test_a_name_is_put_into_the_nominative(genitive: str, nominative: str) -> None:
    assert in_nominative(genitive) == nominative


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "За даними обласної військової адміністрації, у Лимані є 2900 людей.",
            "обласна військова адміністрація",
        ),
        ("За даними Держстату, у Лимані залишається 2900 людей.", "Держстат"),
        ("За даними МВА, у Лимані залишається 2900 людей.", "МВА"),
        ("У Лимані лишилося 2900 людей. Оновлені дані оприлюднила Лиманська МВА 2 жовтня.", "Лиманська МВА"),
        (
            "Очільниця громади Людмила Бірюкова зустрічає нас біля ради. Каску не знімає.\n\n«У Лимані"
            " лишилося"
            " сімсот людей, — говорить вона. — Снаряди летять щодня».",
            "Людмила Бірюкова",
        ),
        (
            "На запитання редакції відповідає начальник Лиманської МВА Сергій Горбатюк.\n\n— Як живе Лиман?"
            "\n\n— У Лимані зараз 2900 людей.\n\n— А хліб возять?\n\n— Двічі на тиждень.",
            "Сергій Горбатюк",
        ),
        (
            "Ми поговорили з начальником Лиманської МВА Сергієм Горбатюком.\n\nЯк живе місто?"
            "\n\nУ Лимані зараз 2900 людей.\n\nА хліб возять?\n\nДвічі на тиждень.",
            "Сергій Горбатюк",
        ),
    ],
)
def test_who_said_it_is_told_by_the_sentences_around(read: Reader, text: str, who: str) -> None:
    (fact,) = read.facts(text, FactKind.POPULATION_NOW)

    assert fact.said_by == who


def test_a_woman_who_is_named_is_not_the_man_who_speaks(read: Reader) -> None:
    text = "Людмила Бірюкова зустрічає нас біля ради.\n\n«У Лимані лишилося сімсот людей», — каже він."

    (fact,) = read.facts(text, FactKind.POPULATION_NOW)

    assert fact.said_by is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Нікополь росіяни постійно обстрілюють.", Shelling.CONSTANT),
        ("Російські війська обстріляли Херсон.", Shelling.REPORTED),
    ],
)
def test_shelling_is_taken(read: Reader, text: str, value: Shelling) -> None:
    (fact,) = read.facts(text, FactKind.SHELLING)

    assert fact.value is value


@pytest.mark.parametrize(
    "text",
    [
        "Олексій Воробйов | Сіверська МВА\n\nУ Сіверську лишається 900 людей.\n\nБережіть себе.",
        "Начальник Сіверської МВА Олексій Воробйов\n\nУ Сіверську лишається 900 людей.\n\nБережіть себе.",
        "Новини дня\n\nУ Сіверську лишається 900 людей.\n\nБережіть себе.\n\nВаш Олексій Воробйов",
    ],
)
def test_what_nobody_else_says_in_a_post_was_said_by_who_signs_it(read: Reader, text: str) -> None:
    (fact,) = read.facts(text, FactKind.POPULATION_NOW)

    assert fact.said_by == "Олексій Воробйов"


def test_a_photographer_has_not_said_it(read: Reader) -> None:
    (fact,) = read.facts("Анна Мельник, фото\n\nУ Сіверську лишається 900 людей.", FactKind.POPULATION_NOW)

    assert fact.said_by is None


def test_a_line_of_a_list_was_said_by_the_only_one_who_speaks_above_it(read: Reader) -> None:
    text = (
        "Обов'язкову евакуацію оголосили ще для двох сіл.\nРішення підписав, повідомив очільник ОВА Іван "
        "Федоров.\nВоно стосується:\n• села Щербаки;\n• села Мала Токмачка."
    )

    assert {fact.said_by for fact in read.facts(text, FactKind.EVACUATION)} == {"очільник ОВА Іван Федоров"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            '"Громада на лінії фронту.\n\nУ Сіверську лишилося 700 людей, їх щодня меншає", - написав '
            "Вадим Філашкін.",
            "Вадим Філашкін",
        ),
        (
            "Вадим Філашкін повідомив, що дорогу закрито. У Сіверську лишилося 700 людей. "
            "Хліб возять щотижня, додав Вадим Філашкін.",
            "Вадим Філашкін",
        ),
        (
            "Мер Сіверська Олександр Саюк: «У нас лишилося 700 людей». Дрони щодня, додав Юрій Зарко.",
            "Олександр Саюк",
        ),
        (
            "У Сіверську лишилося 700 людей. Назвав ці числа в ефірі “Вгору” начальник МВА Олексій Воробйов.",
            "Олексій Воробйов",
        ),
        (
            "У Сіверську лишилося 700 людей, про це повідомили в Донецькій ОВА.",
            "Донецька ОВА",
        ),
        (
            "Про це повідомила Донецька ОВА. У відомстві розповідають, що в Сіверську лишилося 700 людей.",
            "Донецька ОВА",
        ),
    ],
)
def test_who_said_it_is_told_around_it(read: Reader, text: str, who: str) -> None:
    (fact,) = read.facts(text, FactKind.POPULATION_NOW)

    assert fact.said_by is not None
    assert fact.said_by.endswith(who)


@pytest.mark.parametrize(
    "text",
    [
        "Дорогу закрито, повідомив Вадим Філашкін. До війни в Сіверську жили 11 тисяч людей.",
        "Дорогу закрито, повідомив Вадим Філашкін. Нагадаємо, Сіверськ обстріляли.",
        "Дорогу закрито, повідомив Вадим Філашкін. У Сіверську лишилося 700 людей.",
    ],
)
def test_what_is_only_told_beside_a_speaker_is_given_to_nobody(read: Reader, text: str) -> None:
    (fact,) = read.extraction(text).facts

    assert fact.said_by is None


def test_what_stands_between_two_speakers_is_given_to_neither(read: Reader) -> None:
    text = (
        "Вадим Філашкін повідомив, що дорогу закрито.\n\nУ Сіверську лишилося 700 людей.\n\n"
        "Хліб возять щотижня, додав Сергій Горбатюк."
    )

    (fact,) = read.facts(text, FactKind.POPULATION_NOW)

    assert fact.said_by is None

"""Who said what stands in sentences that are given to nobody: the issuer, the one source, nobody."""

import time

import pytest

from bot.extraction import extract
from bot.extraction.attribution import Speakers
from bot.extraction.prepared import prepared
from bot.places import Gazetteer
from tests.extraction.reading import NOW, PREWAR, SHELLING, Reader


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Kharkiv Regional Military Administration: morning summary\n"
            "Over the past day Russian forces shelled Kupiansk, Borova and Vovchansk.\n"
            "Three people were wounded. Seven houses were damaged.",
            "Kharkiv Regional Military Administration",
        ),
        (
            "Зафіксовано влучання по м. Авдіївка та м. Слов’янськ.\n"
            "Поранено трьох людей, пошкоджено 12 будинків.\n"
            "За процесуального керівництва прокуратури триває розслідування за статтею 438 Кримінального "
            "кодексу.\n"
            "Пресслужба Донецької обласної прокуратури",
            "Пресслужба Донецької обласної прокуратури",
        ),
        (
            "Російські війська обстріляли Степногірськ, одна людина загинула.\n"
            "Про це повідомив начальник Запорізької ОВА Максим Бондар.\n"
            "Армія Росії завдала 9 авіаударів по Комишувасі та Воздвижівці.\n"
            "Ще 188 артударів припало на Степногірськ і Гуляйполе.",
            "начальник Запорізької ОВА Максим Бондар",
        ),
    ],
)
def test_a_report_is_of_the_one_who_issues_it(read: Reader, text: str, who: str) -> None:
    facts = read.facts(text, SHELLING)

    assert len(facts) >= 2
    assert {fact.said_by for fact in facts} == {who}


def test_what_is_told_as_background_is_nobodys(read: Reader) -> None:
    text = (
        "Russian troops are 10 km from Pokrovsk, and 11,000 people remain in the city\n"
        "Source: Serhii Dobriak, head of the Pokrovsk City Military Administration, on Telegram\n"
        "Details: There is no water in the city. The city is shelled every day.\n"
        "Background: Before the war 60,000 people lived in Pokrovsk."
    )

    assert all("Serhii Dobriak" in str(fact.said_by) for fact in read.facts(text, NOW))
    assert all("Serhii Dobriak" in str(fact.said_by) for fact in read.facts(text, SHELLING))
    assert [fact.said_by for fact in read.facts(text, PREWAR)] == [None]


def test_what_a_reporter_sees_is_not_said_by_those_who_speak_later(read: Reader) -> None:
    text = (
        "Lyman is shelled as we drive in. The road is empty but for two dogs.\n"
        "“My husband would have laughed at the queue,” says Halyna, who sells bread.\n"
        "The mayor of Sloviansk, Ivan Petrenko, said the trams there would be back in spring."
    )

    assert {fact.said_by for fact in read.facts(text, SHELLING)} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "Вадим Філашкін, начальник ОВА, сказав, що дорогу закрито.\n"
        "Ганна, 66 років: «У Лимані нас лишилося тисячі півтори».",
        "Сергій Ярмак, начальник МВА, розповів про дороги. «Ми збилися з ліку обстрілів», — каже Ярмак. "
        "Пенсіонерка Людмила: «У Лимані нас лишилося тисячі півтори».",
        "Vadym Filashkin, the governor, said that the road was closed.\n"
        'Hanna, 66: "About 3,000 people remain in Lyman."',
        "Vadym Filashkin, the governor, said that the road was closed. "
        '"About 3,000 people remain in Lyman." — Hanna, teacher.',
    ],
)
def test_a_quotation_led_by_a_given_name_is_not_the_officials(read: Reader, text: str) -> None:
    assert [fact.said_by for fact in read.facts(text, NOW)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Russian shells hit the fire service\nLyman was shelled overnight. About 900 people remain there.",
        "Lyman was shelled overnight. Shells hit the village council. About 900 people remain there.",
        "Росіяни обстріляли центр\nЛиман обстріляли вночі. У місті лишається 900 людей.",
        "Російська окупаційна адміністрація\nЛиман обстріляли вночі. У місті лишається 900 людей.",
    ],
)
def test_what_heads_a_text_and_is_no_body_has_not_issued_it(read: Reader, text: str) -> None:
    assert {fact.said_by for fact in read.extraction(text).facts} <= {None}


def test_two_of_one_family_are_two(gazetteer: Gazetteer) -> None:
    text = prepared("Ihor Kovalenko said so. Oleksandra Kovalenko, 70, said so too.", gazetteer)
    assert text is not None
    speakers = Speakers(text.passages, text.grammar.speakers)

    known = {speakers.known_as(heard.name) for its in text.passages for heard in speakers.heard(its)}

    assert len(known) == 2


def test_time_does_not_grow_with_the_square_of_those_who_speak(gazetteer: Gazetteer) -> None:
    def seconds(lines: int) -> float:
        names = [
            f"Petre{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)}nko" for n in range(lines)
        ]
        text = "\n".join(f"Russians shelled Lyman, Andrii {name} said." for name in names)
        start = time.perf_counter()
        assert extract(text, gazetteer).facts
        return time.perf_counter() - start

    seconds(30)
    # Twice what four times the lines take: what is asked of each line must not look at all others.
    assert seconds(1200) < 8 * seconds(300)

"""What is told in words that no rule has; and what the words around it speak against."""

import importlib
import time

import pytest

from bot.domain.fact import Evacuation, FactKind
from bot.extraction import extract
from bot.places import Gazetteer

from .reading import EVACUATION, NOW, PREWAR, Reader


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Toretsk, a mining town: of 30,000 who called it home before the invasion there may be 1,200 "
            "today.",
            {("Toretsk", NOW): 1200, ("Toretsk", PREWAR): 30_000},
        ),
        (
            "Kivsharivka: life beside the front\nKivsharivka has been under a mandatory evacuation order "
            "since last autumn, yet lights still burn in some of the blocks.",
            {("Kivsharivka", EVACUATION): Evacuation.MANDATORY},
        ),
        (
            "The shop in Lyman opens at nine. Lyman was left with 2,900 people, Oleh Zhuk of the city "
            "administration told the radio, of 20,000 before the invasion.",
            {("Lyman", NOW): 2900, ("Lyman", PREWAR): 20_000},
        ),
        (
            "Рішенням обласної військової адміністрації до переліку населених пунктів, з яких евакуюють "
            "обов'язково, додали Степногірськ та Плавні Запорізького району.",
            {("Stepnohirsk", EVACUATION): Evacuation.MANDATORY},
        ),
        (
            "До вторгнення в Курахове їхали на роботу з усього району; самих кураховців було "
            "близько 18 тисяч.",
            {("Kurakhove", PREWAR): 18_000},
        ),
    ],
)
def test_it_is_read_in_whatever_words(
    read: Reader, text: str, told: dict[object, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert read.values(text) == told

    _by_rules_alone(monkeypatch)
    assert read.values(text).keys() < told.keys()


@pytest.mark.parametrize(
    "text",
    [
        "The Defence Council has cancelled the forced evacuation of families with children from Siversk.",
        "If the front comes nearer, families will be evacuated from Siversk by force.",
        "Siversk was spared by the drones last night.",
        "Обов'язкову евакуацію із Сіверська скасували, і люди повертаються.",
        "Якщо фронт наблизиться, із Сіверська вивозитимуть примусово.",
        "Сіверськ ніч пережив без прильотів.",
        "A hotline of Kramatorsk: 0 800 503 753 people.",
        "Обов'язкову евакуацію у Білопіллі на Сумщині оголосять з осені, і вона триватиме.",
        "Обов'язкову евакуацію у Білопіллі на Сумщині оголосили торік, і вона тривала місяць.",
        "Торік Слов'янськ тримався ліпше: приблизно 44 тисячі.",
        "During the Second World War, under enemy fire and air strikes were Beryslav and Kizomys.",
        "Before the invasion Lyman sold 20,000 tickets.",
        "Concert in Sloviansk before the war drew 100,000 people.",
    ],
)
def test_what_says_the_contrary_is_not_weighed(read: Reader, text: str) -> None:
    assert read.values(text) in ({}, {("Siversk", EVACUATION): Evacuation.NONE})


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Before the war 78 people worked for the municipal utility in Stepnohirsk; nine do today.", NOW),
        ("У Краматорську відбулася олімпіада з фізики. У змаганні залишилося 12 людей.", NOW),
    ],
)
def test_what_a_rule_finds_may_be_doubted(
    read: Reader, text: str, kind: FactKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not read.facts(text, kind)

    _by_rules_alone(monkeypatch)
    assert read.facts(text, kind)


def _by_rules_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.import_module("bot.extraction.extract"), "judged", lambda _, found: found)


def test_a_quote_is_the_part_of_the_sentence_that_tells_it(read: Reader) -> None:
    part = "of the 30,000 who called it home before the invasion there may be 1,200 today, mostly pensioners."

    (fact,) = read.facts(f"The shop opens at nine. Toretsk is a mining town; {part}", NOW)

    assert fact.quote == part


@pytest.mark.parametrize("apostrophe", "'’ʼ")
def test_an_apostrophe_is_one_however_it_is_written(read: Reader, apostrophe: str) -> None:
    text = (
        "Рішенням обласної військової адміністрації до переліку населених пунктів, з яких евакуюють "
        f"обов{apostrophe}язково, додали Степногірськ та Плавні Запорізького району."
    )

    assert read.values(text) == {("Stepnohirsk", EVACUATION): Evacuation.MANDATORY}


def test_of_towns_in_a_row_each_is_told(read: Reader) -> None:
    text = (
        "The list of settlements subject to mandatory evacuation now includes Novopavlivka, Slovianka and "
        "Oleksandrohrad in Dnipropetrovsk region."
    )

    assert {town for town, kind in read.values(text) if kind is EVACUATION} >= {"Novopavlivka", "Slovianka"}


def test_many_towns_and_counts_are_weighed_in_bearable_time(gazetteer: Gazetteer) -> None:
    cities = [place.name_en for place in gazetteer if place.is_city][:40]
    text = ", ".join(cities) + ".\n\n" + "Some 20,000 people came, 300 of them by train.\n" * 1600
    began = time.process_time()

    extract(text, gazetteer)

    # A second and a half; without bounds it would grow with the square of the lines.
    assert time.process_time() - began < 10


def test_an_order_that_was_weighed_has_its_terms(read: Reader) -> None:
    text = (
        "The list of settlements subject to mandatory evacuation now includes Novopavlivka and Slovianka in "
        "Dnipropetrovsk region. It covers families with children."
    )
    terms = [fact.terms for fact in read.facts(text, EVACUATION)]

    assert [its.covers for its in terms if its] == ["families with children"] * 2

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.extraction import extract
from bot.extraction.report import marked, towns_json
from bot.places import Gazetteer, load_gazetteer

from .reading import Reader

TABLE = load_gazetteer()
VOCABULARY = (
    "Kupiansk Izium Andriivka 3,000 2.5 km (1.5 miles) people remain in the city from front line between and "
    'to population mandatory evacuation ordered urged leave under constant shelling said , . ; " ’ not if '
    "2022 Lyman Borova hromada community district villages of and the Shevchenko Ivanivka October 17, 2024 "
    "pre-war Kupiansk's Read also: region three thousand about \n\n"
)
VOCABULARY_UK = (
    "Куп’янську Покровська Ізюмі Андріївка 3 000 2,5 км півтори тисячі людей мешканців залишається у місті "
    "від лінії фронту до війни довоєнне населення обов’язкову евакуацію оголосили закликають виїхати під "
    "постійними обстрілами повідомив , . ; « » – не якщо 2022 Лиман Борова громаді району сіл і та Шевченко "
    "Іванівка 17 жовтня 2024 тут там росіяни за кілометр примусова тис. близько \n\n"
)
WORDS = VOCABULARY.split(" ")
WORDS_UK = VOCABULARY_UK.split(" ")
TEXTS = st.one_of(
    st.lists(st.sampled_from(WORDS), max_size=80), st.lists(st.sampled_from(WORDS_UK), max_size=80)
)


@pytest.mark.timeout(600)
@settings(max_examples=10_000, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_read(text: str) -> None:
    extraction = extract(text, TABLE)

    assert towns_json("any", extraction, TABLE)["id"] == "any"


@pytest.mark.timeout(600)
@settings(max_examples=3_000, deadline=None)
@given(TEXTS)
def test_every_quote_stands_in_the_text_where_it_says(words: list[str]) -> None:
    text = " ".join(words)

    for fact in extract(text, TABLE).facts:
        assert text[fact.start : fact.end] == fact.quote
        assert fact.quote == fact.quote.strip() != ""
        assert TABLE.get(fact.place) is not None


@given(st.lists(st.sampled_from(WORDS), max_size=60))
def test_marking_a_text_loses_nothing_of_it(words: list[str]) -> None:
    text = " ".join(words)
    extraction = extract(text, TABLE)

    body = marked(text, extraction, TABLE)

    numbers = range(1, len(extraction.facts) + 1)
    for mark in ("⟦", *(f"⟧[{number}]" for number in reversed(numbers))):
        body = body.replace(mark, "")
    assert body.startswith(text)


@pytest.mark.parametrize(
    "piece",
    [
        "1 km ",
        "1 ",
        "Kupiansk ",
        "Kupiansk, ",
        "the city ",
        "a",
        ".",
        "\n",
        '"',
        "A. ",
        "population ",
        "evacuation order ",
        "residents of Kupiansk ",
        "The city is 5 km from the front. ",
        "between 1 and 2 km ",
        "October 17, 2024 ",
        "The population of Kupiansk fell from " + "1 " * 300 + ". ",
        "x, " * 400 + ". ",
        "said " * 250 + ". ",
        "the front line " * 90 + "5 km. ",
        "mandatory evacuation for " * 50 + ". ",
        "could not be ",
        "Ivanivka, ",
        "the Ivanivka hromada and ",
        "mandatory evacuation in the Ivanivka hromada, ",
        "Mayor Shevchenko of Shevchenko ",
        "Ivan " * 200 + ". ",
        "\ue000\ue001\ue002\ue006",
        "Куп’янську, ",
        "у місті залишається близько ",
        "1 тис. ",
        "до лінії фронту 5 км ",
        "примусова евакуація родин з дітьми з ",
        "Андріївської, Борівської та ",
        "закликає мешканців ",
        "півтори тисячі людей, ",
        "Населення скоротилося до ",
        "повідомив голова ",
    ],
)
def test_a_hundred_thousand_characters_of_anything_are_read_in_bearable_time(
    gazetteer: Gazetteer, piece: str
) -> None:
    text = (piece * (100_000 // len(piece) + 1))[:100_000]
    began = time.process_time()

    extract(text, gazetteer)

    # Measured: half a second at worst. A pattern that goes astray takes minutes.
    assert time.process_time() - began < 10


@pytest.mark.parametrize(
    "text",
    [
        "\ue000\ue000 people remain in Kupiansk, 5 streets are gone.",
        "3,000 people remain in \ue002.",
        "Kupiansk is \ue001 from the front line.",
    ],
)
def test_marks_of_the_program_in_a_text_stand_for_nothing(read: Reader, text: str) -> None:
    assert read.values(text) == {}

"""Which town a sentence that names none goes on about."""

import time

import pytest

from bot.extraction import extract, prepared
from bot.extraction.antecedents import load_trees
from bot.extraction.antecedents.signs import signs
from bot.extraction.prepared import prepared as prepare
from bot.extraction.trees import Trees
from bot.places import Gazetteer

from .reading import EVACUATION, FRONT, NOW, Reader

_UNCLEAR_TO_RULES = [
    (
        "Huliaipole reads\n\nThe library of Huliaipole is open. Its books were taken to Zaporizhzhia; the "
        "librarian's son teaches in Vilniansk.\n\nShe reads to whoever comes. About 500 people remain.",
        "Huliaipole",
    ),
]


@pytest.mark.parametrize(("text", "town"), _UNCLEAR_TO_RULES)
def test_not_always_the_town_named_last(
    read: Reader, text: str, town: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert {name for name, kind in read.values(text) if kind is NOW} == {town}

    monkeypatch.setattr(prepared, "load_trees", lambda: None)
    assert not read.facts(text, NOW)


@pytest.mark.parametrize(
    "text",
    [
        "Kupiansk and Izium were attacked. About 3,000 people remain in the city.",
        "Kupiansk and Izium were attacked. About 3,000 people remain.",
        "Куп'янськ та Ізюм обстріляли. Лишається близько 3 тисяч людей.",
        "У Лимані нема води.\n\nУ Лиманській громаді складно. Лишається 2300 людей.",
        "Toretsk is shelled. In Toretsk people wait. He pointed to Siversk: 900 people remain.",
        "In Orikhiv the last shop has closed. The regional centre is quiet; 700,000 people live there.",
        "В Оріхові зачинили останню крамницю. Обласний центр тримається: там живе 700 тисяч людей.",
    ],
)
def test_where_it_is_not_clear_nothing_is_told(read: Reader, text: str) -> None:
    assert not read.facts(text, NOW)


@pytest.mark.parametrize(
    ("text", "town"),
    [
        (
            "Toretsk is shelled daily. Toretsk's hospital is closed. The mayor of Toretsk has left. A "
            "volunteer moved to Siversk, where 900 people remain.",
            "Siversk",
        ),
        (
            "Торецьк обстрілюють щодня. У Торецьку нема лікарні. Мер Торецька виїхав. Волонтерка "
            "переїхала до Сіверська, де лишається 900 людей.",
            "Siversk",
        ),
    ],
)
def test_what_the_sentence_itself_tells_is_final(read: Reader, text: str, town: str) -> None:
    assert {name for name, kind in read.values(text) if kind is NOW} == {town}


@pytest.mark.parametrize("row", ["Kupiansk and Izium", "Kupiansk, Izium and Lyman"])
def test_an_order_after_a_row_of_towns_is_of_none_of_them(read: Reader, row: str) -> None:
    assert not read.facts(f"{row} were attacked. Evacuation is mandatory.", EVACUATION)
    assert not read.facts(f"{row} were attacked. The front line is 10 km away.", FRONT)


def test_trees_add_up_to_odds() -> None:
    trees = Trees(0.0, ((0, 1.5, -2.0, (1, 0.5, 0.0, 3.0)),))

    assert trees.likely([1, 9]) == pytest.approx(1 / (1 + 2.718281828**2))
    assert trees.likely([2, 0]) == pytest.approx(0.5)
    assert trees.likely([2, 1]) == pytest.approx(1 / (1 + 2.718281828**-3))


def test_each_sign_that_the_trees_ask_for_is_told(gazetteer: Gazetteer) -> None:
    text = prepare("Siversk is hit. The bus goes to Lyman. Some 300 people remain.", gazetteer)
    assert text is not None
    scene = text.subjects.scene(text.passages[2], 0, 10)
    assert scene is not None

    lengths = {len(shown) for _, shown in signs(scene)}

    assert len(lengths) == 1
    assert max(_asked(root) for root in load_trees().roots) < lengths.pop()


def _asked(node: object) -> int:
    """The highest number of a sign."""
    return max(node[0], *map(_asked, node[2:])) if isinstance(node, tuple) else -1


@pytest.mark.parametrize("head", [0, 120])
def test_a_long_text_of_many_towns_is_read_in_bearable_time(gazetteer: Gazetteer, head: int) -> None:
    cities = [place.name_en for place in gazetteer if place.is_city]
    lines = [f"{city} was hit. Some 20,000 people remain." for city in cities * 4]
    if head:
        lines = [
            " ".join(cities[:head]),
            *(f"Street {n} was hit. Some {n} people remain." for n in range(400)),
        ]
    text = "\n".join(lines)
    began = time.process_time()

    extract(text, gazetteer)

    # Seconds; it would be minutes if each sentence were held against all towns of the text.
    assert time.process_time() - began < 30

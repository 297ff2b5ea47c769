"""How far the front is now, told beside how far it was, or as what lies between."""

import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import FRONT, Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Лиман спорожнів. Ще рік тому фронт був за 50 км, а зараз за сім.", {("Lyman", FRONT): 7}),
        (
            "Ще торік лінія фронту проходила за 45 кілометрів від Добропілля, тепер — за 11.",
            {("Dobropillia", FRONT): 11},
        ),
        (
            "У Білицькому гучно. Восени до фронту було 25 кілометрів, сьогодні — лише дев'ять.",
            {("Bilytske", FRONT): 9},
        ),
        (
            "Ще навесні Святогірськ був за 28 кілометрів від лінії фронту. Нині — за дев'ять кілометрів.",
            {("Sviatohirsk", FRONT): 9},
        ),
        (
            "Дружківка від фронту за 9 км, Добропілля — за 11 км.",
            {("Druzhkivka", FRONT): 9, ("Dobropillia", FRONT): 11},
        ),
        (
            "До лінії фронту: від Дружківки — 9 км, від Добропілля — 11.",
            {("Druzhkivka", FRONT): 9, ("Dobropillia", FRONT): 11},
        ),
        (
            "Лінія фронту пролягає за 9 кілометрів від Дружківки й за 11 — від Добропілля.",
            {("Druzhkivka", FRONT): 9, ("Dobropillia", FRONT): 11},
        ),
        ("Між Костянтинівкою і росіянами — чотири кілометри.", {("Kostiantynivka", FRONT): 4}),
        ("Найближча до Слов'янська точка фронту — за 17 кілометрів.", {("Sloviansk", FRONT): 17}),
    ],
)
def test_it_is_read(read: Reader, text: str, expected: dict[tuple[str, FactKind], object]) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Лиман живе. Рік тому фронт був за 50 км, під Бахмутом, а зараз за сім.",
        "Рік тому, коли впав Бахмут, фронт був за 50 км, зараз — за сім.",
        "У Лимані гучно. Рік тому фронт був за 50 км, а зараз за сім хвилин долітає дрон.",
        "У Лимані гучно. Рік тому фронт був за 50 км від міста, а зараз за сім від Костянтинівки.",
        "У Лимані гучно. Рік тому до магазину було 2 км, а зараз сім.",
        "У Лимані гучно. Рік тому фронт був за 900 метрів, а зараз за 300.",
        "Рік тому фронт був за 50 км від Лимана, а зараз може бути за сім.",
        "Андрій родом із Лимана. Рік тому фронт був за 50 км, зараз — за сім.",
        "Між Краматорськом і Дружківкою до фронту — чотири кілометри.",
        "Торік між Дружківкою і росіянами було чотири кілометри.",
        "У Лимані: рік тому фронт був за 50 км. Зараз 5 шкіл працюють.",
    ],
)
def test_what_only_looks_like_it(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Дружківка за 9 км від фронту, Добропілля — за 40 хвилин їзди.",
        "Від Дружківки до лінії фронту 9 км, Добропілля — за 11.",
    ],
)
def test_the_way_to_the_next_town_is_none(read: Reader, text: str) -> None:
    assert read.values(text) == {("Druzhkivka", FRONT): 9}

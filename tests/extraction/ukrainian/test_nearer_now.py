"""How far the front is now, told beside how far it was."""

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
        "У Лимані: рік тому фронт був за 50 км. Зараз 5 шкіл працюють.",
    ],
)
def test_what_only_looks_like_it(read: Reader, text: str) -> None:
    assert read.values(text) == {}

import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import Reader

FRONT = FactKind.FRONT_DISTANCE_KM


@pytest.mark.parametrize(
    ("text", "town", "kilometres"),
    [
        ("Лінія фронту проходить за 2,5 км від Куп’янська.", "Kupiansk", 2.5),
        ("Місто Оріхів розташоване за п’ять кілометрів від лінії бойового зіткнення.", "Orikhiv", 5),
        ("Росіяни вже за 800 метрів від Часового Яру.", "Chasiv Yar", 0.8),
        ("До лінії фронту від Краматорська — 18 км.", "Kramatorsk", 18),
        ("Від Костянтинівки на Донеччині до російських позицій — вісім кілометрів.", "Kostiantynivka", 8),
        ("За три кілометри від Сіверська — росіяни.", "Siversk", 3),
        ("Обстрілюють Степногірськ. До ворога звідси близько семи кілометрів.", "Stepnohirsk", 7),
    ],
)
def test_the_distance_to_the_front_is_taken(read: Reader, text: str, town: str, kilometres: float) -> None:
    found = {key: value for key, value in read.values(text).items() if key[1] is FRONT}

    assert found == {(town, FRONT): kilometres}


@pytest.mark.parametrize(
    "text",
    [
        "Ізюм лежить за 120 км від Харкова.",
        "Російські війська просунулися на 3 км під Покровськом.",
        "Дальність дронів — 25 км, тож Краматорськ у зоні ураження.",
        "Куп’янськ за кілька кілометрів від лінії фронту.",
        "Білопілля розташоване за 8 км від кордону з РФ.",
        "Якщо фронт підійде на 10 км до Краматорська, оголосять евакуацію.",
    ],
)
def test_other_lengths_are_not_taken(read: Reader, text: str) -> None:
    assert FRONT not in {kind for _, kind in read.values(text)}

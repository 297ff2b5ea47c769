import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import FRONT, Reader


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


@pytest.mark.parametrize(
    ("text", "town", "kilometres"),
    [
        ("Тепер від росіян до Торецька десять кілометрів.", "Toretsk", 10),
        ("Торецьк порожній, і ворог стоїть від нього вже за п'ять кілометрів.", "Toretsk", 5),
        ("У Торецьку тихо. Ворог за 800 метрів від крайніх хат.", "Toretsk", 0.8),
        ("Від Гуляйполя до їхніх окопів тисяча двісті метрів.", "Huliaipole", 1.2),
        ("У Торецьку до лінії зіткнення заледве кілометрів три.", "Toretsk", 3),
        ("Торецьк — охайний, шахтарський — лежить за 14 кілометрів від лінії фронту.", "Toretsk", 14),
    ],
)
def test_the_distance_is_read_in_more_ways_of_saying_it(
    read: Reader, text: str, town: str, kilometres: float
) -> None:
    assert read.values(text)[town, FRONT] == kilometres


@pytest.mark.parametrize(
    "text",
    [
        "Коли фронт був за тридцять кілометрів від Торецька, тут ще приймали гостей.",
        "У Торецьку чути російську артилерію, яка б'є на 40 км.",
        "Торецьк у смузі, ширина якої сягає десяти кілометрів від лінії зіткнення.",
        "У Торецьку вона каже: від хати до передової лишалося кілометрів зо два.",
        "На десятому кілометрі від лінії зіткнення живе Торецьк.",
    ],
)
def test_what_was_or_is_another_length_is_no_distance(read: Reader, text: str) -> None:
    assert FRONT not in {kind for _, kind in read.values(text)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Від Лимана до лінії фронту вже не набереться й трьох кілометрів.",
            {("Lyman", FactKind.FRONT_DISTANCE_KM): 3},
        ),
        (
            "16 кілометрів відділяють Лиман на Донеччині від зони боїв.",
            {("Lyman", FactKind.FRONT_DISTANCE_KM): 16},
        ),
        (
            ("До фронту від Приморського, що у Василівському районі Запорізької області, 8 кілометрів."),
            {("Prymorske", FactKind.FRONT_DISTANCE_KM): 8},
        ),
        (
            "З південного сходу російській армії до Лимана бракує якихось чотири кілометри.",
            {("Lyman", FactKind.FRONT_DISTANCE_KM): 4},
        ),
        ("До обласного центру, міста Запоріжжя, від лінії фронту 30 кілометрів.", {}),
    ],
)
def test_the_gap_to_the_front_is_told_in_the_words_of_reporters(
    read: Reader, text: str, told: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == told

"""What once was, what may come and what is only supposed is no fact of today."""

import pytest

from .reading import FRONT, NOW, PREWAR, SHELLING, Reader


@pytest.mark.parametrize(
    "text",
    [
        "Until the summer, Kramatorsk was 25 km from the front line.",
        "As recently as June, Druzhkivka was 20 km from the front.",
        "Pokrovsk was once a haven 60 km from the front line.",
        "On my previous trip, Kostiantynivka was shelled daily.",
        "Despite repeated calls to leave, 1,500 people stayed in Avdiivka until it was captured.",
        "From our archive: in Chasiv Yar 700 people remain",
        "Day 20 of the invasion. Flashback to 2022: Mykolaiv is shelled daily.",
        "In the worst case, the front is 5 km from Kramatorsk by spring.",
        "Suppose that tomorrow the front is 5 km from Druzhkivka.",
        "Officers predict that by summer the front will be 10 km from Kramatorsk.",
        "Under scenario B, Sumy is within 10 km of the front line and is shelled daily.",
        "The video game is set in a Pokrovsk where 3,000 people remain.",
        "The drones came in 2025. In 2019 Marinka was 1 km from the front line.",
        "На момент окупації в Бахмуті залишалося близько 500 людей.",
        "За два тижні до захоплення у Селидовому залишалося 2800 людей.",
        "На кінець літа у Гуляйполі залишалося близько 2000 мешканців.",
        "Ми виїхали, коли в Селидовому лишилося 2 тисячі людей.",
        "Боєць воював у Вугледарі, за 3 кілометри від позицій ворога.",
        "Слідство: удар по Куп'янську навели колаборанти.",
        "Пам'ятник жертвам обстрілу Костянтинівки відкрили у Вінниці.",
        "Уявіть, що росіяни за 5 кілометрів від Дружківки.",
        "Зараз 2025 рік. У 2019 році Мар'їнка Донецької області була за кілометр від фронту.",
    ],
)
def test_it_is_not_told_as_of_today(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (
            "Lyman, which was once home to 20,000 people and has been shelled since 2022, is 10 km from the "
            "front.",
            {("Lyman", PREWAR), ("Lyman", FRONT)},
        ),
        ("Kherson, liberated in November 2022, is shelled daily.", {("Kherson", SHELLING)}),
        ("In 2021 Lyman had 20,000 people; about 3,000 remain now.", {("Lyman", PREWAR), ("Lyman", NOW)}),
        ("Херсон, звільнений у листопаді 2022 року, щодня обстрілюють.", {("Kherson", SHELLING)}),
        ("Зараз 2025 рік. Лиман, звідки 2022 року виїхали тисячі, за 10 км від фронту.", {("Lyman", FRONT)}),
    ],
)
def test_what_is_so_today_is_told_beside_it(read: Reader, text: str, stated: set[tuple[str, object]]) -> None:
    assert set(read.values(text)) >= stated

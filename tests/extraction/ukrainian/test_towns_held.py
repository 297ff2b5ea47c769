"""Of a town that the other side holds nothing is told but how many lived there before the war."""

import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import NOW, PREWAR, SHELLING, Reader


@pytest.mark.parametrize(
    "text",
    [
        "Скадовська міська рада у вигнанні повідомила: у місті живе 9 тисяч людей.",
        "Мер Енергодара Олег Петренко, який працює в екзилі, каже: в місті лишилося 11 тисяч людей.",
        "Тимчасово окуповане місто Василівка росіяни обстріляли. У місті 7 тисяч людей.",
        "Пологи досі в окупації. За словами голови, у місті живе 6 тисяч людей.",
        "Сватове — під окупацією. У місті лишається 5 тисяч людей.",
        "Мешканка Єнакієвого розповіла, що її хата за три кілометри від лінії фронту.",
        "Житель Макіївки Павло каже, що місто щодня обстрілюють.",
    ],
)
def test_nothing_is_told_of_a_town_that_is_held(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Старобільськ досі в окупації. До війни тут жило 16 тисяч людей.",
            {("Starobilsk", PREWAR): 16000},
        ),
        (
            "Балаклія була в окупації пів року. Зараз у місті живе 15 тисяч людей.",
            {("Balakliia", NOW): 15000},
        ),
        ("З окупованого Енергодара росіяни обстріляли Марганець.", {("Marhanets", SHELLING): "reported"}),
        ("Вовчанськ частково окупований. У місті лишається 40 людей.", {("Vovchansk", NOW): 40}),
        ("Деокупований Святогірськ оживає: у місті живе 700 людей.", {("Sviatohirsk", NOW): 700}),
    ],
)
def test_a_town_that_was_held_or_is_in_part_is_told_of(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected

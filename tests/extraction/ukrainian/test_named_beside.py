"""Words beside the name of a town: what it is like, whose okruh it is, who of it was hurt elsewhere."""

import pytest

from bot.domain.fact import Evacuation, FactKind, Shelling
from tests.extraction.reading import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "У прифронтовому Лимані залишається близько 3 тисяч людей.",
            {("Lyman", FactKind.POPULATION_NOW): 3000},
        ),
        (
            "Житель Селидового поранений внаслідок обстрілу Курахового.",
            {("Kurakhove", FactKind.SHELLING): Shelling.REPORTED},
        ),
        (
            "Евакуацію із Покровська проводять щодня.",
            {("Pokrovsk", FactKind.EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "У населених пунктах Маліївського старостинського округу Великомихайлівської громади "
            "Дніпропетровської області (селах: Вороне, Січневе) оголошено обов'язкову евакуацію.",
            {
                ("Vorone", FactKind.EVACUATION): Evacuation.MANDATORY,
                ("Sichneve", FactKind.EVACUATION): Evacuation.MANDATORY,
            },
        ),
    ],
)
def test_words_beside_a_name(read: Reader, text: str, expected: dict[tuple[str, FactKind], object]) -> None:
    assert read.values(text) == expected

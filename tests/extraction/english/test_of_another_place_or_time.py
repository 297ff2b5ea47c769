"""What is told of another town, or of another time, than a hasty reader would think."""

import pytest

from bot.domain.fact import FactKind, Shelling
from tests.extraction.reading import FRONT, NOW, SHELLING, Reader

Told = dict[tuple[str, FactKind], object]


@pytest.mark.parametrize(
    "text",
    [
        'Druzhkivka. Noon. "I was born in Chasiv Yar," says Halyna. About 9,000 people remain in the city.',
        'Kherson. Dusk. "My son is in Mykolaiv," says Liuba. Some 60,000 people remain in the city.',
    ],
)
def test_the_town_where_one_was_born_is_not_the_city(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kramatorsk. At noon the bus leaves. In Lyman, 2,000 people remain. The town is shelled daily.",
            {("Lyman", NOW): 2000.0, ("Lyman", SHELLING): Shelling.CONSTANT},
        ),
        (
            'Sloviansk.\n\n"My mother is from Lyman," he says. Some 40,000 people remain in the town.',
            {("Sloviansk", NOW): 40000.0},
        ),
        (
            "I was born in Siversk. About 300 people remain in the town, 4 km from the front.",
            {("Siversk", NOW): 300.0, ("Siversk", FRONT): 4.0},
        ),
        (
            'Orikhiv. "I\'m from Tokmak," says Ihor. About 700 people remain in Orikhiv.',
            {("Orikhiv", NOW): 700.0},
        ),
    ],
)
def test_the_town_that_the_text_goes_on_with_is_the_city(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told

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


@pytest.mark.parametrize(
    "text",
    [
        "Murom lies opposite Starytsia, 7 km from the front.",
        "Kakhovka stands across the Dnipro from Beryslav, 5 km from the contact line.",
        "The quarry borders Toretsk, 3 km from the front line.",
        "A hill overlooks Siversk, just 5 km from the front.",
    ],
)
def test_what_lies_beside_a_town_is_so_far_from_the_front_and_not_the_town(read: Reader, text: str) -> None:
    assert read.values(text) == {}


def test_a_town_beside_which_another_lies_is_so_far(read: Reader) -> None:
    text = "Marhanets, opposite Enerhodar, is 7 km from the front line."

    assert read.values(text) == {("Marhanets", FRONT): 7.0}

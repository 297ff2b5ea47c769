import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import Reader

NOW = FactKind.POPULATION_NOW


def test_a_list_under_who_remains_counts_those_who_remain(read: Reader) -> None:
    text = "How many people remain, by town:\n▪️ Siversk — 540 residents.\nDaily strikes.\n▪️ Lyman — 2,900."

    assert read.values(text)[("Siversk", NOW)] == 540
    assert read.values(text)[("Lyman", NOW)] == 2900


@pytest.mark.parametrize(
    "heading", ["Evacuated over the past day:", "Killed since January:", "The schools of the region:"]
)
def test_a_list_of_others_counts_nobody_who_remains(read: Reader, heading: str) -> None:
    text = f"{heading}\n▪️ Siversk — 540.\n▪️ Lyman — 2,900."

    assert {key for key in read.values(text) if key[1] is NOW} == set()


def test_a_town_after_a_list_of_evacuees_keeps_no_count_of_them(read: Reader) -> None:
    text = "Evacuated over the past day:\n▪️ Siversk — 540 residents."

    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Before the war 8,000 people lived in Siversk. Now it is down to 600.", 600),
        ("Siversk has shrunk to about 600 since the war began in 2022, its residents say.", 600),
        ("Siversk kept 600 residents out of the 11,000 it had at the start of 2022.", 600),
        ("About 1.200 persons are holding out in Siversk.", 1200),
    ],
)
def test_what_a_count_is_compared_with_does_not_make_it_old(read: Reader, text: str, expected: int) -> None:
    assert read.values(text)[("Siversk", NOW)] == expected

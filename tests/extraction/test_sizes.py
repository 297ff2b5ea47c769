"""A count goes to no town that is known to be much smaller or larger."""

import pytest

from bot.domain.fact import FactKind
from bot.extraction.sizes import Size, size_of
from bot.places import Gazetteer

from .reading import NOW, PREWAR, Reader

BARVINKOVE, KRAMATORSK = "UA63040030010027594", "UA14120090010038661"


@pytest.mark.parametrize(
    ("count", "size"),
    [(900, Size.FEW), (3000, Size.THIRD), (5000, Size.HALF), (8000, Size.ALL), (20_000, Size.MORE)],
)
def test_a_count_is_measured_by_the_people_a_town_had(gazetteer: Gazetteer, count: int, size: Size) -> None:
    assert size_of(count, gazetteer[BARVINKOVE]) is size


def test_nothing_is_known_of_a_hamlet(gazetteer: Gazetteer) -> None:
    hamlet = next(place for place in gazetteer if place.population is None)

    assert size_of(40, hamlet) is Size.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "Kramatorsk has no trains.\n\nWe met Olha in Barvinkove. "
        "Before the invasion 150,000 people lived in the city.",
        "У Краматорську немає потягів.\n\nОльгу ми зустріли в Барвінковому. "
        "До вторгнення в місті жило 150 тисяч людей.",
    ],
)
def test_what_one_town_cannot_have_had_is_not_told_of_it(read: Reader, text: str) -> None:
    told = read.values(text)

    assert ("Barvinkove", PREWAR) not in told
    assert told.get(("Kramatorsk", PREWAR), 150_000) == 150_000


def test_more_people_than_lived_there_do_not_remain(read: Reader) -> None:
    text = (
        "Kramatorsk has no trains.\n\nWe met Olha in Barvinkove. About 52,000 people still live in the city."
    )

    assert ("Barvinkove", NOW) not in read.values(text)


def test_what_fits_no_town_of_the_text_is_left_as_it_is_told(read: Reader) -> None:
    text = "We met Olha in Barvinkove. Before the invasion 150,000 people lived in the city."

    assert read.values(text) == {("Barvinkove", PREWAR): 150_000}


def test_what_the_sentence_says_of_a_town_by_name_is_believed(read: Reader) -> None:
    (fact,) = read.facts("Before the invasion 20,000 people lived in Barvinkove.", FactKind.POPULATION_PREWAR)

    assert (fact.place, fact.value) == (BARVINKOVE, 20_000)

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.fact import Qualifier
from bot.extraction.english.distances import distances
from bot.extraction.english.numbers import quantities

EXACT, ABOUT, AT_MOST, AT_LEAST = Qualifier.EXACT, Qualifier.ABOUT, Qualifier.AT_MOST, Qualifier.AT_LEAST


@pytest.mark.parametrize(
    ("written", "value", "qualifier"),
    [
        ("3000", 3000, EXACT),
        ("3,000", 3000, EXACT),
        ("3 000", 3000, EXACT),
        ("3.000", 3000, EXACT),
        ("3\u00a0000", 3000, EXACT),
        ("1,234,567", 1_234_567, EXACT),
        ("2.5", 2.5, EXACT),
        ("3k", 3000, EXACT),
        ("1.5 thousand", 1500, EXACT),
        ("three thousand", 3000, EXACT),
        ("a thousand", 1000, EXACT),
        ("twelve thousand five hundred", 12_500, EXACT),
        ("twenty-five", 25, EXACT),
        ("two and a half", 2.5, EXACT),
        ("about 3,000", 3000, ABOUT),
        ("some 3,000", 3000, ABOUT),
        ("an estimated 3,000", 3000, ABOUT),
        ("3,000 or so", 3000, ABOUT),
        ("only about 3,000", 3000, ABOUT),
        ("fewer than 3,000", 3000, AT_MOST),
        ("no more than about 3,000", 3000, AT_MOST),
        ("just under 3,000", 3000, AT_MOST),
        ("up to 3,000", 3000, AT_MOST),
        ("more than 3,000", 3000, AT_LEAST),
        ("at least 3,000", 3000, AT_LEAST),
    ],
)
def test_a_quantity_is_read_with_its_hedge(written: str, value: float, qualifier: Qualifier) -> None:
    (quantity,) = quantities(f"there were {written} people")

    assert (quantity.value, quantity.qualifier) == (value, qualifier)


@pytest.mark.parametrize(
    ("written", "low", "high"),
    [
        ("between 2,000 and 3,000", 2000, 3000),
        ("2,000 to 3,000", 2000, 3000),
        ("2-3 thousand", 2000, 3000),
        ("two to three thousand", 2000, 3000),
        ("5–7", 5, 7),
    ],
)
def test_a_range_has_bounds_and_its_value_is_the_midpoint(written: str, low: float, high: float) -> None:
    (quantity,) = quantities(f"there were {written} people")

    assert quantity.qualifier is Qualifier.RANGE
    assert quantity.bounds == (low, high)
    assert quantity.value == (low + high) / 2


def test_a_change_from_one_number_to_another_is_no_range() -> None:
    assert [quantity.value for quantity in quantities("rose from 2,000 to 3,000")] == [2000, 3000]


def test_a_range_never_runs_downwards() -> None:
    assert [quantity.value for quantity in quantities("went 3,000 to 2,000")] == [3000, 2000]


@pytest.mark.parametrize(
    "text",
    ["the 17th", "5%", "40 percent", "$3,000", "€20", "at 10:30", "on Oct 17 300", "two-three", "26.0000"],
)
def test_what_is_no_plain_quantity_is_left_alone(text: str) -> None:
    assert list(quantities(text)) == []


@pytest.mark.parametrize(
    ("written", "kilometres"),
    [
        ("2.5 km", 2.5),
        ("2.5km", 2.5),
        ("2.5 kilometres", 2.5),
        ("three kilometers", 3),
        ("3 miles", 4.8),
        ("1.5 miles (2.5 km)", 2.5),
        ("2.5 km (1.5 miles)", 2.5),
        ("800 metres", 0.8),
        ("800m", 0.8),
        ("half a mile", 0.8),
        ("a kilometre", 1),
        ("two to four miles", 4.8),
    ],
)
def test_a_distance_is_in_kilometres(written: str, kilometres: float) -> None:
    text = f"it is {written} from here"

    (distance,) = distances(text, list(quantities(text)))

    assert distance.value == kilometres
    assert text[distance.start : distance.end] == written


@pytest.mark.parametrize("text", ["50 km/h", "60 miles per hour", "3,000 men", "5 minutes", "3 million"])
def test_what_is_no_length_is_no_distance(text: str) -> None:
    assert distances(text, list(quantities(text))) == []


@given(st.integers(0, 9_999_999))
def test_every_count_with_separators_is_read_back(count: int) -> None:
    for written in (str(count), f"{count:,}", f"{count:,}".replace(",", " ")):
        (quantity,) = quantities(f"({written} people)")

        assert quantity.value == count


@given(st.text(alphabet="0123456789,. -–to andbewnkmiles()thr", max_size=200))
def test_quantities_come_in_order_and_never_overlap(text: str) -> None:
    found = list(quantities(text))

    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(0 <= quantity.start < quantity.end <= len(text) for quantity in found)

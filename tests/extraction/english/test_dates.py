from datetime import date

import pytest

from bot.domain.fact import FactKind
from bot.extraction.english.dates import as_of, stated_for
from tests.extraction.reading import Reader

DAY = date(2024, 11, 14)


@pytest.mark.parametrize(
    "text",
    [
        "Published: 14 November 2024\n\nKupiansk was hit.",
        "Published on November 14, 2024\n\nKupiansk was hit.",
        "Updated: Thursday, 14 Nov 2024 10:30",
        "Date: 2024-11-14",
        "Kupiansk was hit\n14 November 2024\nThe city burns.",
        "KYIV, Nov 14, 2024 (Reuters) - Kupiansk was hit.",
        "KUPIANSK, Ukraine, November 14, 2024 — The city was hit.",
        "Kupiansk was hit\n\nOlha Riabko — Thursday, 14 November 2024, 18:42\n\nThe city burns.",
        "As of November 14, 2024, about 3,000 people remain in Kupiansk.",
        "The governor said on November 14, 2024 that Kupiansk was hit.",
        (
            "Published: 14 November 2024\nA man waits in Kupiansk on October 17, 2024.\nAs of November "
            "1, 2024 it is calm."
        ),
    ],
)
def test_the_date_of_publication_or_of_the_statement_is_taken(text: str) -> None:
    assert as_of(text) == DAY


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("This story was originally published in October 2024.\n\nKupiansk was hit.", date(2024, 10, 31)),
        ("Kupiansk was hit.\n\nFirst published by the Monitor in Feb. 2024.", date(2024, 2, 29)),
        ("Editor's note: this piece first appeared in print in 2023.", date(2023, 12, 31)),
        ("Editor's note: this report was originally published on Nov. 14, 2024.", DAY),
        (
            "Published: 3 May 2025\n\nThis article was first published in March 2024. Kupiansk was hit.",
            date(2024, 3, 31),
        ),
    ],
)
def test_what_was_published_before_is_of_then(text: str, day: date) -> None:
    assert as_of(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The photographs of Kupiansk, first published in June 2023, were shown again.",
        "Her novel was originally published in 2019. She lives in Kupiansk.",
        "The list of settlements was first published in August 2024.",
        "The story of Kupiansk begins in October 2024.",
        "This article was first published. In May 2024 Kupiansk was hit.",
        "A man waits for an evacuation from Kupiansk on October 17, 2024.",
        "Kupiansk was hit on November 14.",
        "Kupiansk was hit\n\nOlha Riabko — 14 November 2024, by the river\n\nThe city burns.",
        "Kupiansk was taken on February 27, 2022, and retaken later.",
        "Published: 31 February 2024",
        "As of November 14, 2024 it is calm. As of November 15, 2024 it is not.",
    ],
)
def test_any_other_date_is_not_the_report_s(text: str) -> None:
    assert as_of(text) is None


def test_a_fact_bears_the_date_that_its_sentence_states(read: Reader) -> None:
    text = (
        "As of November 14, 2024, about 3,000 people remain in Kupiansk. The city is 2 km from the front "
        "line."
    )

    (people,) = read.facts(text, FactKind.POPULATION_NOW)
    (front,) = read.facts(text, FactKind.FRONT_DISTANCE_KM)

    assert people.as_of == DAY
    assert front.as_of is None


def test_two_dates_of_one_sentence_date_nothing() -> None:
    assert stated_for("As of May 1, 2024 it was 5, as of May 2, 2024 it was 6") is None

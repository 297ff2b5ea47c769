"""What surrounds the facts on the pages of English-language publishers."""

from datetime import date

import pytest

from tests.extraction.reading import EVACUATION, FRONT, SHELLING, Reader


def test_how_far_a_town_lies_from_the_regional_centre_is_no_front(read: Reader) -> None:
    text = (
        "Stepnohirsk sits 35 kilometers south of the regional capital, and only a few kilometers from "
        "Russian positions on the steppe."
    )

    assert read.facts(text, FRONT) == []


def test_what_a_region_is_urged_to_is_not_said_of_the_town(read: Reader) -> None:
    text = (
        "Popasna is under fire. The governor again called on residents of the region as a whole to get out "
        "while trains were still leaving."
    )

    assert read.facts(text, EVACUATION) == []


def test_towns_of_a_region_are_not_its_capital(read: Reader) -> None:
    text = "Residents of northernmost Sumy towns called on to leave without delay"

    assert read.facts(text, EVACUATION) == []


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        (
            "Russian forces shelled Ukraine's Donetsk region 27 times in a day, killing two people in "
            "Kostiantynivka and one in Druzhkivka.",
            {"Kostiantynivka", "Druzhkivka"},
        ),
        ("The Russian army had used multiple rocket launchers against the town of Siversk.", {"Siversk"}),
        ("Lyman is subject to six or seven attacks daily.", {"Lyman"}),
    ],
)
def test_where_they_fired_is_told(read: Reader, text: str, towns: set[str]) -> None:
    assert {town for town, kind in read.values(text) if kind is SHELLING} == towns


@pytest.mark.parametrize(
    "text",
    [
        "Lyman is not subject to attacks.",
        "Lyman has never been subject to shelling.",
        "The mayor of Lyman was subject to personal attacks.",
        "Teachers in Lyman are subject to strikes over pay.",
        "Russian forces used artillery against Ukrainian troops near Siversk.",
    ],
)
def test_where_they_did_not_is_not(read: Reader, text: str) -> None:
    assert read.facts(text, SHELLING) == []


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("21-03-2025 | 12:20", date(2025, 3, 21)),
        ("Published 4:02 AM EDT, Fri May 12, 2023", date(2023, 5, 12)),
        ("Published: 20 June ,2022: 01:14 PM GST", date(2022, 6, 20)),
        ("Published on 27/05/2024 - 15:07 GMT+2", date(2024, 5, 27)),
        ("Published on 05/12/2023 - 18:20", date(2023, 12, 5)),
        ("Issued on: 28/12/2023 - 06:14", date(2023, 12, 28)),
        ("July 26, 2022 / 7:03 PM EDT / CBS News", date(2022, 7, 26)),
        ("12:40, 14 January 2026", date(2026, 1, 14)),
        ("Newsroom September 2 2024 01:20", date(2024, 9, 2)),
    ],
)
def test_the_day_of_publication_is_read_however_a_page_writes_it(read: Reader, line: str, day: date) -> None:
    text = f"A town under fire\n{line}\nAbout 900 people remain in Siversk."

    assert read.extraction(text).as_of == day


@pytest.mark.parametrize(
    "line",
    [
        # Which of the two is the month, is not told.
        "Published 05/12/2023 6:20 PM",
        "A school in Siversk, 5 May 2023. Photo: Olha Kravets",
    ],
)
def test_a_day_that_is_unclear_or_of_a_photograph_is_none_of_publication(read: Reader, line: str) -> None:
    text = f"A town under fire\n{line}\nAbout 900 people remain in Siversk."

    assert read.extraction(text).as_of is None


@pytest.mark.parametrize(
    "text",
    [
        "Volunteers have just brought out a 79-year-old man and his wife from Siversk.",
        "Red Cross teams evacuate civilians in Siversk.",
        "Residents were being bussed out of Siversk on Monday.",
        "People are fleeing Siversk as the front comes closer.",
        "Civilians continue to leave Siversk, volunteers and police help them.",
    ],
)
def test_people_are_taken_out_or_go(read: Reader, text: str) -> None:
    assert read.values(text) == {("Siversk", EVACUATION): "underway"}


@pytest.mark.parametrize(
    "text",
    [
        "Volunteers brought out a tank from Siversk.",
        "Residents are not leaving Siversk.",
        "Civilians would leave Siversk if they could.",
        "People are leaving Siversk for the holidays, before returning.",
        "People are leaving Siversk for work every morning.",
        "Few people are leaving Siversk.",
    ],
)
def test_none_are(read: Reader, text: str) -> None:
    assert read.facts(text, EVACUATION) == []

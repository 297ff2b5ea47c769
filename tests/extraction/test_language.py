import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extraction.english.verification import is_unverified
from bot.extraction.language import language_of

from .reading import Reader

UKRAINIAN = "У Куп’янську залишається 3000 людей. Місто за 2,5 км від лінії фронту, оголошено евакуацію."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The city is under constant shelling and people were urged to leave.", "en"),
        (UKRAINIAN, "uk"),
        ("В Купянске остаётся 3000 человек, город находится под обстрелами.", "ru"),
        (
            (
                "Die Stadt ist unter Beschuss und die Menschen wurden aufgefordert, sie mit den Kindern "
                "zu verlassen."
            ),
            "de",
        ),
        ("La ville est sous les tirs et les habitants sont dans des abris.", "fr"),
        ("My mother in Nikopol won't leave. I've begged her.", "en"),
        (UKRAINIAN + " Kupiansk is 2 km from the front line.", "uk"),
        ("", "und"),
        ("12345 🙂", "und"),
    ],
)
def test_the_language_of_a_text_is_told(text: str, language: str) -> None:
    assert language_of(text) == language


def test_a_text_in_another_language_gives_no_facts_rather_than_wrong_ones(read: Reader) -> None:
    extraction = read.extraction(
        "В Купянске остаётся 3000 человек, город находится под обстрелами. Kupiansk is hit."
    )

    assert extraction.language == "ru"
    assert extraction.facts == ()


@pytest.mark.parametrize(
    "text",
    [
        "Reuters could not independently verify the battlefield accounts.",
        "AFP was unable to verify the claim.",
        "The report could not be immediately verified.",
        "The figures have not been independently confirmed.",
        "There was no independent confirmation.",
        "It is not possible to independently verify the claims.",
    ],
)
def test_a_warning_that_nobody_could_verify_is_seen(text: str) -> None:
    assert is_unverified(text)


@pytest.mark.parametrize("text", ["", "Reuters verified the video.", "The mayor confirmed the figures."])
def test_an_article_without_such_a_warning_has_none(text: str) -> None:
    assert not is_unverified(text)


@given(st.text())
def test_every_text_has_a_language_code(text: str) -> None:
    assert language_of(text).isalpha()

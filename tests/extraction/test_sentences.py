import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extraction.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is 2.5 km away. Leave.", ["It is 2.5 km away.", "Leave."]),
        ("He said “Leave.” Then he left.", ["He said “Leave.”", "Then he left."]),
        ("Gen. Ivanov and Col. A. Petrov said no. Yes.", ["Gen. Ivanov and Col. A. Petrov said no.", "Yes."]),
        ("Headline without a stop\n\nThe text.", ["Headline without a stop", "The text."]),
        ("Headline\nAnother headline", ["Headline", "Another headline"]),
        ("The city\nis near the\nfront. Leave.", ["The city\nis near the\nfront.", "Leave."]),
        ("One.\r\n\r\nTwo.", ["One.", "Two."]),
        ("They close in.The city burns, he said.", ["They close in.", "The city burns, he said."]),
        ("Ворог відійшов.Місто живе.", ["Ворог відійшов.", "Місто живе."]),
        ("He reads pravda.com.ua and Lenta.UA there.", ["He reads pravda.com.ua and Lenta.UA there."]),
        ("The text.\n\nRead also:\nAnother headline", ["The text."]),
        ("", []),
    ],
)
def test_a_text_is_cut_into_its_sentences(text: str, expected: list[str]) -> None:
    assert [sentence.text for sentence in sentences(text)] == expected


@given(st.text(alphabet='aA .!?\n"”,1', max_size=300))
def test_sentences_stand_where_they_say_and_never_overlap(text: str) -> None:
    position = 0
    for sentence in sentences(text):
        assert sentence.start >= position
        assert text[sentence.start : sentence.start + len(sentence.text)] == sentence.text
        position = sentence.start + len(sentence.text)

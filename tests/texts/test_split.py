from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.texts.split import LONGEST_MESSAGE, size, split

#: Wide enough that a line of the strategy below always fits.
LIMIT = 40
letters = st.characters(exclude_categories=["Cs"], exclude_characters="\n")
lines = st.text(letters, max_size=60).filter(lambda line: size(line) <= LIMIT)
blocks = st.lists(st.lists(lines, min_size=1, max_size=8).map("\n".join), max_size=8)


@given(blocks)
def test_no_piece_is_longer_than_the_limit_in_utf_16(some: list[str]) -> None:
    assert all(size(piece) <= LIMIT for piece in split(some, LIMIT))


@given(blocks)
def test_nothing_is_lost_and_nothing_changes_its_order(some: list[str]) -> None:
    pieces = split(some, LIMIT)

    written = [line for piece in pieces for line in piece.split("\n") if line]
    assert written == [line for block in some for line in block.split("\n") if line]


@given(blocks)
def test_a_block_that_fits_is_never_cut(some: list[str]) -> None:
    pieces = split(some, LIMIT)

    assert all(any(block in piece for piece in pieces) for block in some if size(block) <= LIMIT)


@given(blocks)
def test_no_more_pieces_are_made_than_needed(some: list[str]) -> None:
    pieces = split(some, LIMIT)

    for one, following in pairwise(pieces):
        first_line = following.split("\n")[0]
        assert size(one) + 1 + size(first_line) > LIMIT or size(f"{one}\n\n{following}") > LIMIT


@given(st.text(letters))
def test_sizes_are_counted_as_telegram_counts_them(text: str) -> None:
    assert size(text) == sum(2 if ord(letter) > 0xFFFF else 1 for letter in text)


def test_a_text_that_fits_stays_one_message() -> None:
    assert split(["one", "two\nlines", "three"]) == ["one\n\ntwo\nlines\n\nthree"]


def test_a_text_of_exactly_the_limit_stays_one_message() -> None:
    half = "😀" * (LONGEST_MESSAGE // 4 - 1)

    assert len(split([half, half + "ab"])) == 1
    assert len(split([half, half + "abc"])) == 2

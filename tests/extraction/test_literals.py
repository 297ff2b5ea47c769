"""Rules are passed over only where they match nothing."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extraction.literals import OneOf, Rules, needed


@pytest.mark.parametrize(
    ("pattern", "wanted"),
    [
        (r"evacuation (?:of|from) <town>", {"evacuation ", " <town>"}),
        (r"(?<!\w)leave(?: now)?", {"leave"}),
        (r"(?:people|residents)\s+left", {"left"}),
        (r"(?:is\s+)?gone", {"gone"}),
        (r"(?i:Urged)", {"urged"}),
    ],
)
def test_a_pattern_needs_the_letters_that_are_in_all_that_it_matches(pattern: str, wanted: set[str]) -> None:
    alone = {letters for one_of in needed(re.compile(pattern)) if len(one_of) == 1 for letters in one_of}

    assert alone == wanted


@pytest.mark.parametrize("pattern", [r"a|b*", r"[^x]y?", r"\w+", r"(?:|now)", r"x{0,3}", r"(?!no)\S"])
def test_a_pattern_that_matches_without_given_letters_is_always_possible(pattern: str) -> None:
    assert list(Rules([re.compile(pattern)]).possible("")) == [re.compile(pattern)]


_LETTERS = "abc "
_WORDS = st.text(_LETTERS, min_size=1, max_size=3)
_PATTERNS = st.recursive(
    _WORDS,
    lambda inner: st.one_of(
        st.builds("(?:{}|{})".format, inner, inner),
        st.builds("(?:{})?".format, inner),
        st.builds("(?:{}){{1,2}}".format, inner),
        st.builds("(?>{})".format, inner),
        st.builds("(?P<n>{})".format, _WORDS).map(
            lambda group: group.replace("<n>", f"<n{abs(hash(group))}>")
        ),
        st.builds("(?!{}){}".format, inner, inner),
        st.builds("{}{}".format, inner, inner),
    ),
    max_leaves=6,
)


@given(st.lists(_PATTERNS, max_size=4), st.text(_LETTERS, max_size=12))
def test_no_rule_that_matches_is_passed_over(patterns: list[str], text: str) -> None:
    try:
        compiled = [re.compile(pattern) for pattern in patterns]
    except re.error:
        return  # one group twice
    matching = [pattern for pattern in compiled if pattern.search(text)]

    possible = list(Rules(compiled).possible(text))

    assert [pattern for pattern in possible if pattern in matching] == matching


@pytest.mark.parametrize(
    ("text", "is_in"),
    [
        ("The tea is COLD.", True),
        ("Coffee or tea", False),
        ("Coffee | tea", True),
        ("A cup of cocoa", True),
        ("A jug of cocoa", False),
    ],
)
def test_one_of_the_alternatives_is_in_a_text(text: str, *, is_in: bool) -> None:
    assert OneOf(r"\b(?:tea|coffee) is (?:hot|cold)\b|[|(]\s+tea|\bCup (?:of|for)\b").is_in(text) == is_in

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.simulator.html import Formatted, HtmlError, parse, utf16_length

_readable = st.text(st.characters(exclude_categories=["Cs"]))
_piece = st.sampled_from(
    [*"<>/&;=\"' ba1x#🙂й\0", "<b>", "</b>", "<a href='http://a.b'>", "</a>", "<i", "&#"]
)
_markup = st.lists(_piece).map("".join)


@pytest.mark.parametrize(
    ("source", "error"),
    [
        ("<div>x</div>", 'Unsupported start tag "div" at byte offset 0'),
        ("5 < 6", 'Unsupported start tag "" at byte offset 2'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("їжа <b>x</i>", 'Unmatched end tag at byte offset 11, expected "</b>", found "</i>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<a href=http://x>y</a>", "Unexpected end of name token at byte offset 8"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<b =1>x</b>", 'Empty attribute name in the tag "b" at byte offset 0'),
        (
            "<i class>x</i>",
            'Expected equal sign in declaration of an attribute of the tag "i" at byte offset 0',
        ),
        ("<tg-emoji emoji-id='x'>y</tg-emoji>", "Invalid custom emoji identifier specified"),
    ],
)
def test_broken_markup_is_refused_in_telegrams_words(source: str, error: str) -> None:
    with pytest.raises(HtmlError) as caught:
        parse(source)
    assert str(caught.value) == error


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("<b>x</b>", "bold"),
        ("<STRONG>x</strong>", "bold"),
        ("<em>x</em>", "italic"),
        ("<ins>x</ins>", "underline"),
        ("<del>x</>", "strikethrough"),
        ("<tg-spoiler>x</tg-spoiler>", "spoiler"),
        ('<span class="tg-spoiler">x</span>', "spoiler"),
        ("<blockquote>x</blockquote>", "blockquote"),
        ("<blockquote expandable>x</blockquote>", "expandable_blockquote"),
    ],
)
def test_tags_become_entities(source: str, kind: str) -> None:
    assert parse(source) == Formatted("x", [{"type": kind, "offset": 0, "length": 1}])


def test_offsets_count_utf16_units() -> None:
    _, entities = parse("🙂🇺🇦 <b>їжа🙂</b>")
    assert entities == [{"type": "bold", "offset": 7, "length": 5}]


def test_code_with_a_language_in_pre_is_one_block() -> None:
    _, entities = parse('<pre><code class="language-py">x</code></pre>')
    assert entities == [{"type": "pre", "offset": 0, "length": 1, "language": "py"}]


def test_a_link_is_kept_as_telegram_keeps_it_and_a_bad_one_is_plain_text() -> None:
    text, entities = parse('<a href="HTTPS://Example.com">a</a><a href="javascript:x">b</a>')
    assert text == "ab"
    assert [entity["url"] for entity in entities] == ["https://example.com/"]


def test_only_four_names_and_numbers_are_decoded() -> None:
    assert parse("&lt;&gt;&amp;&quot;&#1111;&#x1F642;&nbsp;&copy; & > ").text == '<>&"ї🙂&nbsp;&copy; & > '


def test_entities_come_outermost_first() -> None:
    _, entities = parse("<b><i>x</i> y</b>")
    assert [entity["type"] for entity in entities] == ["bold", "italic"]


@given(_readable)
def test_escaped_text_comes_back_as_it_was(text: str) -> None:
    assert parse(html.escape(text, quote=False)) == Formatted(text, [])


@given(_readable, _readable)
def test_a_bold_part_covers_exactly_its_text(before: str, bold: str) -> None:
    text, entities = parse(f"{html.escape(before)}<b>{html.escape(bold).replace('&#x27;', '&#39;')}</b>")
    assert text == before + bold
    covered = [(entity["offset"], entity["length"]) for entity in entities]
    assert covered == ([(utf16_length(before), utf16_length(bold))] if bold else [])


@given(_markup)
def test_any_markup_is_either_taken_or_refused(source: str) -> None:
    try:
        text, entities = parse(source)
    except HtmlError:
        return
    assert all(one["offset"] >= 0 and one["offset"] + one["length"] <= utf16_length(text) for one in entities)

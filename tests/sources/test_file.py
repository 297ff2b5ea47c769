"""One article and its metadata."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from bot.sources.file import LARGEST, UnreadableArticleError, read_article, read_text

TODAY = date(2026, 11, 23)
METADATA = """
publisher = "Suspilne"
title = "Front nears"
published = 2026-11-20
language = "en"
url = "https://suspilne.media/1?a=b&c=d"
note = "Seen in print."
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """An article with complete metadata."""
    (tmp_path / "news.toml").write_text(METADATA)
    file = tmp_path / "news.txt"
    file.write_text("Some words.")
    return file


def refusal(file: Path) -> UnreadableArticleError:
    with pytest.raises(UnreadableArticleError) as caught:
        read_article(file, TODAY)
    return caught.value


def described(file: Path, metadata: str) -> UnreadableArticleError:
    """Why an article with this metadata is refused."""
    file.with_suffix(".toml").write_text(metadata)
    return refusal(file)


def test_an_article_comes_with_its_metadata(article: Path) -> None:
    found = read_article(article, TODAY)

    assert (found.text, found.publisher, found.title) == ("Some words.", "Suspilne", "Front nears")
    assert (found.published, found.language, found.note) == (date(2026, 11, 20), "en", "Seen in print.")
    assert found.url == "https://suspilne.media/1?a=b&c=d"


def test_what_is_given_by_hand_counts_more_than_the_metadata(article: Path) -> None:
    found = read_article(article, TODAY, publisher="Ukrinform", published=date(2026, 11, 21))

    assert (found.publisher, found.published) == ("Ukrinform", date(2026, 11, 21))
    assert found.title == "Front nears"


def test_an_article_without_metadata_counts_as_of_the_day_it_reached_us(article: Path) -> None:
    article.with_suffix(".toml").unlink()

    found = read_article(article, TODAY)

    assert (found.publisher, found.published, found.url) == (None, TODAY, None)


@pytest.mark.parametrize(
    "content",
    [b"one\r\ntwo\r\n", b"one\rtwo", b"\n\none\n\n", b"\xef\xbb\xbfone", "тире — ’\u00a0\u2028".encode()],
    ids=["crlf", "cr", "blank lines", "bom", "unicode"],
)
def test_a_text_is_kept_byte_for_byte(article: Path, content: bytes) -> None:
    article.write_bytes(content)

    assert read_article(article, TODAY).text.encode() == content


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t ", "empty"),
        ("Купʼянськ".encode("cp1251", "replace"), "not UTF-8"),
        ("Kupiansk".encode("utf-16"), "not UTF-8"),
        (b"PK\x03\x04\x00\x00", "binary"),
        (b"a" * (LARGEST + 1), "longer than"),
    ],
    ids=["empty", "blank", "cp1251", "utf-16", "binary", "huge"],
)
def test_what_is_no_text_is_refused_with_its_reason(article: Path, content: bytes, reason: str) -> None:
    article.write_bytes(content)

    found = refusal(article)

    assert (found.file, found.field) == (article, "text")
    assert reason in found.reason


def test_a_text_of_the_largest_size_is_taken(article: Path) -> None:
    article.write_bytes(b"a" * LARGEST)

    assert len(read_text(article)) == LARGEST


@pytest.mark.parametrize("name", ["missing.txt", "."])
def test_what_cannot_be_read_is_refused_in_words(tmp_path: Path, name: str) -> None:
    found = refusal(tmp_path / name)

    assert found.field == "text"
    assert found.reason.startswith("cannot be read: ")


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("published = 2026-11-20", "publisher"),
        ('publisher = ""\npublished = 2026-11-20', "publisher"),
        ('publisher = "  "\npublished = 2026-11-20', "publisher"),
        ("publisher = 5\npublished = 2026-11-20", "publisher"),
        ('publisher = "Suspilne"', "published"),
        ('publisher = "Suspilne"\npublished = "2026-11-20"', "published"),
        ('publisher = "Suspilne"\npublished = 2026-11-20T10:00:00Z', "published"),
        ('publisher = "Suspilne"\npublished = 2026-13-45', "file"),
        ('publisher = "Suspilne"\npublished = 2026-11-20\nauthor = "X"', "author"),
        ('publisher = "Suspilne"\npublished = 2026-11-20\nlanguage = "English"', "language"),
        ('publisher = "Suspilne"\npublished = 2026-11-20\nurl = "javascript:alert(1)"', "url"),
        ('publisher = "Suspilne"\npublished = 2026-11-20\nurl = "no address"', "url"),
        ("not toml at all", "file"),
        ('publisher = "Suspilne"\npublisher = "Twice"', "file"),
    ],
)
def test_metadata_with_a_fault_is_refused_and_the_field_named(article: Path, line: str, field: str) -> None:
    found = described(article, line)

    assert (found.file, found.field) == (article.with_suffix(".toml"), field)


def test_a_refusal_is_one_line_with_file_field_and_reason(article: Path) -> None:
    found = described(article, 'publisher = "Suspilne"')

    assert str(found) == f"{article.with_suffix('.toml')}: published: Field required"


def test_metadata_that_is_not_utf_8_is_refused(article: Path) -> None:
    article.with_suffix(".toml").write_bytes(b'publisher = "\xff"')

    assert "not TOML" in refusal(article).reason


@pytest.mark.parametrize(("day", "taken"), [(date(2026, 11, 23), True), (date(2026, 11, 24), False)])
def test_an_article_of_tomorrow_is_refused(article: Path, day: date, taken: bool) -> None:
    article.with_suffix(".toml").write_text(f'publisher = "Suspilne"\npublished = {day}')

    if taken:
        assert read_article(article, TODAY).published == day
    else:
        assert str(refusal(article)).endswith("published: 2026-11-24 is in the future")


def test_a_refusal_passes_unharmed_through_what_it_is_raised_in() -> None:
    @contextmanager
    def anything() -> Iterator[None]:
        yield

    with pytest.raises(UnreadableArticleError, match="empty"), anything():
        raise UnreadableArticleError(Path("news.txt"), "text", "empty")

from datetime import date

from bot.domain.article import Article
from tests.domain.builders import TODAY


def test_the_same_text_is_the_same_article_whoever_published_it() -> None:
    one, other = Article("A text.", "Paper", TODAY), Article("A text.", None, date(2020, 1, 1))

    assert one.sha256 == other.sha256


def test_another_line_end_is_another_article() -> None:
    assert Article("a\nb", None, TODAY).sha256 != Article("a\r\nb", None, TODAY).sha256

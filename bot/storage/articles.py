"""Articles: each text once, a draft until it is made public."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update

from bot.domain.article import Article
from bot.domain.fact import Extraction
from bot.storage.database import Transaction
from bot.storage.tables import articles


@dataclass(frozen=True, slots=True)
class KnownArticle:
    id: int
    #: Its facts are what people are told; False: a draft.
    public: bool


async def find(tx: Transaction, article: Article) -> KnownArticle | None:
    """The stored article with the same text."""
    query = select(articles.c.id, articles.c.made_public_at).where(articles.c.sha256 == article.sha256)
    row = (await tx.execute(query)).one_or_none()
    return KnownArticle(row.id, row.made_public_at is not None) if row else None


async def add_draft(tx: Transaction, article: Article, extraction: Extraction, now: datetime) -> int:
    """Returns the id of the new row."""
    values = {
        "sha256": article.sha256,
        "text": article.text,
        "publisher": article.publisher,
        "published": article.published,
        "language": article.language or extraction.language,
        "title": article.title,
        "url": article.url,
        "note": article.note,
        "unverified": extraction.unverified,
        "taken_in_at": now,
    }
    article_id: int = (
        await tx.execute(insert(articles).values(values).returning(articles.c.id))
    ).scalar_one()
    return article_id


async def make_public(tx: Transaction, article_id: int, now: datetime) -> None:
    await tx.execute(update(articles).where(articles.c.id == article_id).values(made_public_at=now))

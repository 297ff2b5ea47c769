"""Facts, each with the article it comes from."""

from collections.abc import Collection, Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    Subquery,
    case,
    delete,
    func,
    insert,
    literal,
    null,
    select,
)

from bot.domain.fact import Evacuation, Fact, FactKind, FactValue, Qualifier, Shelling, Terms
from bot.domain.situation import SAME_MOMENT, Situation, Source, SourcedFact, situation
from bot.storage.database import Transaction
from bot.storage.tables import articles, facts

_WORDS: dict[FactKind, type[Evacuation] | type[Shelling]] = {
    FactKind.EVACUATION: Evacuation,
    FactKind.SHELLING: Shelling,
}


async def set_facts(tx: Transaction, article_id: int, found: Sequence[Fact]) -> None:
    """Replace the facts of an article, which a draft may have from an older version of the extraction."""
    await tx.execute(delete(facts).where(facts.c.article_id == article_id))
    if found:
        await tx.execute(insert(facts), [_to_row(article_id, fact) for fact in found])


async def situations(
    tx: Transaction, places: Collection[str], until: datetime | None = None
) -> dict[str, Situation]:
    """The situation of each place from the public facts, or from those that were public at `until`."""
    public: list[ColumnElement[bool]] = [facts.c.place.in_(places), articles.c.made_public_at.is_not(None)]
    if until is not None:
        public.append(articles.c.made_public_at <= until)
    standing = _standing(tx, public)
    query = (
        select(*facts.c, *articles.c[_SOURCE_COLUMNS])
        .join(articles)
        .join(standing, facts.c.id == standing.c.id)
    )
    found: dict[str, list[SourcedFact]] = {place: [] for place in places}
    for row in await tx.execute(query):
        found[row.place].append(_from_row(row))
    return {place: situation(place, its_facts) for place, its_facts in found.items()}


def _standing(tx: Transaction, public: Sequence[ColumnElement[bool]]) -> Subquery:
    """The ids of the facts that a situation is made of: a year of old reports must not slow an answer.

    Older ones than `SAME_MOMENT` before the newest of their place and kind neither stand nor contradict. An
    evacuation under way may leave the order before it standing, so it makes nothing old.
    """
    said_on = func.coalesce(facts.c.as_of, articles.c.published)
    stated_on = case((facts.c.word == Evacuation.UNDERWAY, null()), else_=said_on)
    newest = func.max(stated_on).over(partition_by=(facts.c.place, facts.c.kind))
    dated = select(facts.c.id, said_on.label("said_on"), newest.label("newest"))
    its = dated.join_from(facts, articles).where(*public).subquery()
    recent = its.c.said_on >= _earlier(tx, its.c.newest, SAME_MOMENT.days)
    return select(its.c.id).where(its.c.newest.is_(None) | recent).subquery()


def _earlier(tx: Transaction, day: ColumnElement[date], days: int) -> ColumnElement[date]:
    """So many days before."""
    if tx.dialect.name == "postgresql":
        return day - literal(days)
    return func.date(day, f"-{days} days")


async def reported_places(tx: Transaction) -> list[str]:
    """Places with public facts, the most recently reported first."""
    newest = func.max(func.coalesce(facts.c.as_of, articles.c.published))
    query = (
        select(facts.c.place)
        .join(articles)
        .where(articles.c.made_public_at.is_not(None))
        .group_by(facts.c.place)
        .order_by(newest.desc(), facts.c.place)
    )
    return list((await tx.execute(query)).scalars())


_SOURCE_COLUMNS = ("publisher", "published", "title", "url", "note", "unverified")


def _to_row(article_id: int, fact: Fact) -> dict[str, Any]:
    lowest, highest = fact.bounds or (None, None)
    return {
        "article_id": article_id,
        "place": fact.place,
        "kind": fact.kind,
        "number": None if fact.kind in _WORDS else fact.value,
        "word": fact.value if fact.kind in _WORDS else None,
        "qualifier": fact.qualifier,
        "lowest": lowest,
        "highest": highest,
        "quote": fact.quote,
        "start": fact.start,
        "end": fact.end,
        "said_by": fact.said_by,
        "as_of": fact.as_of,
        **asdict(fact.terms or Terms()),
    }


def _from_row(row: Row[Any]) -> SourcedFact:
    kind = FactKind(row.kind)
    value: FactValue = _WORDS[kind](row.word) if kind in _WORDS else row.number
    fact = Fact(
        kind=kind,
        place=row.place,
        value=value,
        qualifier=Qualifier(row.qualifier),
        bounds=None if row.lowest is None else (row.lowest, row.highest),
        quote=row.quote,
        start=row.start,
        end=row.end,
        said_by=row.said_by,
        as_of=row.as_of,
        terms=_terms(row),
    )
    source = Source(
        row.article_id, row.publisher, row.published, row.title, row.url, row.note, row.unverified
    )
    return SourcedFact(fact, source)


def _terms(row: Row[Any]) -> Terms | None:
    terms = Terms(row.covers, row.ordered_by, row.starts, row.ends)
    return None if terms == Terms() else terms

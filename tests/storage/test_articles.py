"""Articles, their facts, and the situations that are made of what is public."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.article import Article
from bot.domain.fact import Evacuation, Fact, FactKind, Qualifier, Shelling
from bot.storage import articles, facts
from bot.storage.database import Database
from tests.storage.builders import KUPIANSK, NOW, ORDER, POKROVSK, draft, publish

SOME = [
    ORDER,
    Fact(FactKind.SHELLING, KUPIANSK, Shelling.CONSTANT, "“x” — 'y'", 10, 19, said_by="Андрій Беседін"),
    Fact(FactKind.FRONT_DISTANCE_KM, KUPIANSK, 2.5, "2.5 km", 30, 36, as_of=date(2026, 11, 20)),
    Fact(FactKind.POPULATION_NOW, KUPIANSK, 3000.0, "3,000", 40, 45, Qualifier.ABOUT),
    Fact(FactKind.POPULATION_PREWAR, KUPIANSK, 25500.0, "25-26", 50, 55, Qualifier.RANGE, (25000.0, 26000.0)),
]
WORDS = "Some words."


def article(text: str = WORDS) -> Article:
    return Article(text, "Suspilne", date(2026, 11, 22))


async def test_a_fact_comes_back_as_it_went_in_with_its_article(database: Database) -> None:
    async with database.write() as tx:
        article_id = await publish(tx, *SOME)

        found = (await facts.situations(tx, [KUPIANSK]))[KUPIANSK]

    assert {statement.newest.fact for statement in found.statements.values()} == set(SOME)
    source = found.statements[FactKind.EVACUATION].newest.source
    assert (source.article_id, source.publisher) == (article_id, "Suspilne")
    assert (source.published, source.url) == (date(2026, 11, 22), "https://suspilne.media/1")


async def test_an_article_is_found_by_its_text_whoever_published_it(database: Database) -> None:
    async with database.write() as tx:
        assert await articles.find(tx, article()) is None
        article_id = await draft(tx)

        found = await articles.find(tx, replace(article(), publisher="Other", published=date(2020, 1, 1)))
        assert found == articles.KnownArticle(article_id, public=False)
        await articles.make_public(tx, article_id, NOW)
        assert await articles.find(tx, article()) == articles.KnownArticle(article_id, public=True)
        assert await articles.find(tx, article("Other words.")) is None


async def test_a_text_is_stored_byte_for_byte(database: Database) -> None:
    words = "\ufeffone\r\ntwo \u2028 😀 'x' \"y\" \\ %s\r"

    async with database.write() as tx:
        await draft(tx, text=words)

        assert await articles.find(tx, article(words)) is not None


async def test_a_draft_is_told_to_nobody(database: Database) -> None:
    async with database.write() as tx:
        await draft(tx, *SOME)

        assert not (await facts.situations(tx, [KUPIANSK]))[KUPIANSK].known
        assert await facts.reported_places(tx) == []


async def test_each_place_asked_for_has_its_own_situation(database: Database) -> None:
    async with database.write() as tx:
        await publish(tx, ORDER)

        found = await facts.situations(tx, [KUPIANSK, POKROVSK])

    assert found[KUPIANSK].known
    assert not found[POKROVSK].known


@pytest.mark.parametrize(("seconds", "known"), [(-1, False), (0, True), (1, True)])
async def test_a_situation_can_be_asked_for_as_it_was_at_a_moment(
    database: Database, seconds: int, known: bool
) -> None:
    async with database.write() as tx:
        await publish(tx, ORDER)

        found = await facts.situations(tx, [KUPIANSK], NOW + timedelta(seconds=seconds))

    assert found[KUPIANSK].known is known


async def test_towns_with_reports_are_listed_the_most_recently_reported_first(database: Database) -> None:
    elsewhere = replace(ORDER, place=POKROVSK, as_of=date(2026, 11, 23))
    async with database.write() as tx:
        await publish(tx, ORDER, text="one")
        await publish(tx, elsewhere, replace(elsewhere, start=9), text="two")

        assert await facts.reported_places(tx) == [POKROVSK, KUPIANSK]


async def test_of_several_public_articles_the_newest_counts(database: Database) -> None:
    async with database.write() as tx:
        await publish(tx, replace(ORDER, as_of=date(2026, 11, 20)), text="old")
        await publish(tx, replace(ORDER, value=Evacuation.URGED, as_of=date(2026, 10, 1)), text="older")

        found = (await facts.situations(tx, [KUPIANSK]))[KUPIANSK]

    assert found.statements[FactKind.EVACUATION].newest.fact.value is Evacuation.MANDATORY

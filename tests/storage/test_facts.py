"""Situations are made of the facts that still matter, not of all that were ever reported."""

import random
from dataclasses import replace
from datetime import date, timedelta

from bot.domain.article import Article
from bot.domain.fact import Evacuation, Extraction, Fact, FactKind, FactValue, Shelling, Terms
from bot.domain.situation import Source, SourcedFact, situation
from bot.storage import articles, facts
from bot.storage.database import Database
from tests.storage.builders import KUPIANSK, NOW, ORDER, POKROVSK, publish

LAST_DAY = date(2026, 11, 23)
PLACES = [f"UA{number:017}" for number in range(12)]


def some_fact(chance: random.Random) -> Fact:
    kind = chance.choice(list(FactKind))
    words: dict[FactKind, list[FactValue]] = {
        # Most are under way: these leave standing what was stated before.
        FactKind.EVACUATION: [*Evacuation, Evacuation.UNDERWAY, Evacuation.UNDERWAY, Evacuation.UNDERWAY],
        FactKind.SHELLING: list(Shelling),
    }
    value = chance.choice(words.get(kind, [float(chance.randrange(1, 5))]))
    as_of = chance.choice([None, LAST_DAY - timedelta(days=chance.randrange(15))])
    return Fact(kind, chance.choice(PLACES), value, "words", chance.randrange(50), 60, as_of=as_of)


async def test_every_situation_is_that_of_all_facts_ever_published(database: Database) -> None:
    chance = random.Random(7)
    known: dict[str, list[SourcedFact]] = {place: [] for place in PLACES}
    async with database.write() as tx:
        for number in range(120):
            published = LAST_DAY - timedelta(days=chance.randrange(15))
            found = [replace(some_fact(chance), start=start) for start in range(8)]
            article = Article(f"Article {number}", "Suspilne", published)
            article_id = await articles.add_draft(tx, article, Extraction("en", None, False, ()), NOW)
            await facts.set_facts(tx, article_id, found)
            await articles.make_public(tx, article_id, NOW)
            source = Source(article_id, "Suspilne", published, None, None, None, unverified=False)
            for fact in found:
                known[fact.place].append(SourcedFact(fact, source))

        found_situations = await facts.situations(tx, PLACES)

    assert found_situations == {place: situation(place, its) for place, its in known.items()}


async def test_an_order_stands_however_long_ago_while_its_evacuation_is_under_way(database: Database) -> None:
    order = Fact(FactKind.EVACUATION, KUPIANSK, Evacuation.MANDATORY, "ordered", 0, 7, as_of=date(2026, 1, 1))
    under_way = replace(order, value=Evacuation.UNDERWAY, as_of=LAST_DAY)
    async with database.write() as tx:
        await publish(tx, order, text="an order")
        await publish(tx, under_way, replace(under_way, place=POKROVSK), text="buses leave")

        found = await facts.situations(tx, [KUPIANSK, POKROVSK])

    standing = {place: its.statements[FactKind.EVACUATION].newest.fact.value for place, its in found.items()}
    assert standing == {KUPIANSK: Evacuation.MANDATORY, POKROVSK: Evacuation.UNDERWAY}


async def test_the_terms_of_an_order_are_kept(database: Database) -> None:
    terms = Terms("families with children", "the council", date(2026, 11, 20), None)
    async with database.write() as tx:
        await publish(tx, replace(ORDER, terms=terms))
        stored = (await facts.situations(tx, [KUPIANSK]))[KUPIANSK].fact(FactKind.EVACUATION)
    assert stored is not None
    assert stored.fact.terms == terms

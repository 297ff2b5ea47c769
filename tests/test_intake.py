"""From an article to facts, an alert and the rows of the outbox, in one transaction."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.domain.alerts import ChangeKind, Urgency
from bot.domain.article import Article
from bot.domain.chat import Chat, ChatState
from bot.domain.delivery import Lane
from bot.domain.fact import EvacuationLevel
from bot.domain.situation import Situation
from bot.intake import Intake, Taken
from bot.places import Gazetteer
from bot.sources.seeds import read_seeds
from bot.storage import chats, facts, outbox, subscriptions
from bot.storage.database import Database
from bot.storage.tables import alerts, articles, deliveries, messages
from bot.storage.tables import facts as facts_table
from bot.texts.catalog import Catalogs
from tests.conftest import Clock

KUPIANSK, POKROVSK = "UA63080090010026457", "UA14160210010099403"
SEEDS = Path(__file__).parents[1] / "seeds"
TODAY, SEED_DAY = date(2026, 11, 23), date(2024, 11, 14)
ORDERED = "Mandatory evacuation has been ordered in Kupiansk, officials said."
URGED = "People in Kupiansk were being urged to evacuate, officials said."
IN_POKROVSK = "Mandatory evacuation has been ordered in Pokrovsk, officials said."
NEARER = (
    "The city of Kupiansk, now just 1.5 km (0.9 miles) from the front line, was under constant shelling and "
    "the population has dwindled to 2,000 people who were being urged to evacuate, the official, "
    "Andriy Besedin, told Reuters by phone."
)


class Office:
    """An intake over an empty database, and people who follow towns."""

    def __init__(self, database: Database, intake: Intake) -> None:
        self.database, self.intake = database, intake

    async def publish(self, text: str, published: date = TODAY, push: bool = True) -> Taken:
        return await self.intake.take_in(Article(text, "Suspilne", published), publish=True, push=push)

    async def load_seeds(self) -> list[Taken]:
        return [
            await self.intake.take_in(article, publish=True, push=False)
            for article in read_seeds(SEEDS, TODAY).articles
        ]

    async def follow(
        self, chat_id: int, place: str = KUPIANSK, language: str = "uk", state: ChatState = ChatState.ACTIVE
    ) -> None:
        async with self.database.write() as tx:
            await chats.keep(tx, Chat(chat_id, language, state))
            await subscriptions.add(tx, chat_id, place, self.intake.now())

    async def situation(self, place: str = KUPIANSK) -> Situation:
        async with self.database.read() as tx:
            return (await facts.situations(tx, [place]))[place]

    async def rows(self, table: Any) -> list[Any]:
        async with self.database.read() as tx:
            return list(await tx.execute(table.select()))

    async def outgoing(self) -> dict[int, tuple[Lane, str]]:
        """To each chat, in which lane, which text."""
        async with self.database.write() as tx:
            now = self.intake.now()
            claimed = await outbox.claim_due(tx, now, 1000, "test", now + timedelta(minutes=1))
        assert len({delivery.chat_id for delivery in claimed}) == len(claimed)
        return {delivery.chat_id: (delivery.lane, delivery.message.html) for delivery in claimed}


@pytest.fixture
def office(database: Database, gazetteer: Gazetteer, catalogs: Catalogs, clock: Clock) -> Office:
    intake = Intake(
        database,
        gazetteer,
        catalogs,
        ZoneInfo("Europe/Kyiv"),
        old_after=timedelta(days=7),
        fresh_for=timedelta(days=7),
        alert_life=timedelta(hours=24),
        now=clock,
    )
    return Office(database, intake)


async def test_the_seed_is_known_but_pushed_to_nobody(office: Office) -> None:
    await office.follow(1)

    (taken,) = await office.load_seeds()

    assert (taken.is_news, taken.public, taken.pushed) == (True, True, ())
    found = await office.situation()
    assert (found.front_distance_km, found.as_of) == (2.5, SEED_DAY)
    assert found.evacuation_level is EvacuationLevel.URGED
    assert await office.outgoing() == {}


async def test_the_seeds_of_every_start_are_taken_in_once(office: Office) -> None:
    await office.load_seeds()
    (again,) = await office.load_seeds()

    assert not again.is_news
    assert len(await office.rows(articles)) == 1
    assert await office.intake.knows(read_seeds(SEEDS, TODAY).articles[0])


async def test_the_same_text_twice_is_one_article_and_one_alert(office: Office) -> None:
    await office.follow(1)

    first, second = await office.publish(ORDERED), await office.publish(ORDERED, date(2026, 11, 22))

    assert (first.is_news, second.is_news) == (True, False)
    assert second.public
    assert second.pushed == ()
    assert len(await office.rows(articles)) == len(await office.rows(deliveries)) == 1


async def test_the_same_text_taken_in_twice_at_once_is_one_article_and_one_alert(office: Office) -> None:
    await office.follow(1)

    both = await asyncio.gather(office.publish(ORDERED), office.publish(ORDERED))

    assert sorted(taken.is_news for taken in both) == [False, True]
    assert len(await office.rows(deliveries)) == 1


async def test_two_articles_taken_in_at_once_make_one_alert_of_one_change(office: Office) -> None:
    await office.follow(1)

    both = await asyncio.gather(office.publish(ORDERED), office.publish(f"{ORDERED} It is cold."))

    assert sorted(len(taken.pushed) for taken in both) == [0, 1]
    assert len(await office.rows(alerts)) == 1


async def test_a_draft_is_kept_and_told_to_nobody(office: Office) -> None:
    await office.follow(1)

    taken = await office.intake.take_in(Article(ORDERED, "Suspilne", TODAY), publish=False, push=True)

    assert (taken.is_news, taken.public, taken.pushed) == (True, False, ())
    assert not (await office.situation()).known
    assert len(await office.rows(facts_table)) == 1
    assert not await office.intake.knows(Article(ORDERED, None, TODAY))
    assert await office.outgoing() == {}


async def test_a_draft_is_published_by_taking_it_in_again(office: Office) -> None:
    await office.follow(1)
    draft = Article(ORDERED, "Suspilne", TODAY)
    await office.intake.take_in(draft, publish=False, push=False)

    again = await office.intake.take_in(draft, publish=False, push=False)
    published = await office.intake.take_in(draft, publish=True, push=True)

    assert (again.is_news, again.public) == (False, False)
    assert (published.is_news, published.public) == (True, True)
    assert len(published.pushed) == 1
    assert set(await office.outgoing()) == {1}
    assert len(await office.rows(articles)) == len(await office.rows(facts_table)) == 1


async def test_a_worse_situation_alerts_the_active_subscribers_of_its_town_in_their_language(
    office: Office,
) -> None:
    await office.load_seeds()
    await office.follow(1, language="uk")
    await office.follow(2, language="en")
    await office.follow(-3, language="en")
    await office.follow(4, POKROVSK)
    await office.follow(5, state=ChatState.SUSPENDED)
    await office.follow(6, state=ChatState.GONE)

    taken = await office.publish(ORDERED)

    assert [pushed.chats for pushed in taken.pushed] == [3]
    found = await office.outgoing()
    assert set(found) == {1, 2, -3}
    assert {lane for lane, _ in found.values()} == {Lane.URGENT}
    assert found[1][1].startswith("🔴 ТЕРМІНОВО · <b>Куп’янськ</b>")
    assert found[2][1] == found[-3][1]
    assert found[2][1].startswith("🔴 URGENT · <b>Kupiansk</b>")


async def test_the_text_of_an_alert_is_stored_once_per_language(office: Office) -> None:
    for chat_id, language in ((1, "uk"), (2, "uk"), (3, "en")):
        await office.follow(chat_id, language=language)

    await office.publish(ORDERED)

    assert sorted(row.language for row in await office.rows(messages)) == ["en", "uk"]
    (alert,) = await office.rows(alerts)
    assert {row.alert_id for row in await office.rows(messages)} == {alert.id}


async def test_an_alert_is_remembered_with_its_article_its_changes_and_its_end(
    office: Office, clock: Clock
) -> None:
    await office.load_seeds()
    await office.publish(NEARER)

    (alert,) = await office.rows(alerts)
    assert (alert.place, alert.urgency, alert.changes) == (
        KUPIANSK,
        Urgency.URGENT,
        [ChangeKind.FRONT_NEARER],
    )
    assert alert.expires_at == clock() + timedelta(hours=24)
    assert alert.article_id == max(row.id for row in await office.rows(articles))


async def test_an_alert_expires_with_its_deliveries(office: Office, clock: Clock) -> None:
    await office.follow(1)
    await office.publish(ORDERED)

    (delivery,) = await office.rows(deliveries)

    assert (delivery.due_at, delivery.expires_at) == (clock(), clock() + timedelta(hours=24))


async def test_the_front_nearer_is_told_with_what_was_known_before(office: Office) -> None:
    await office.load_seeds()
    await office.follow(1, language="en")

    await office.publish(NEARER)

    html = (await office.outgoing())[1][1]
    assert "The front came nearer. Distance: <b>1.5 km</b>" in html
    assert "Before: 2.5 km — FRANCE 24 (Reuters), 14 November 2024 (2 years ago)" in html
    assert "Evacuation:" not in html


async def test_an_article_about_two_towns_alerts_the_people_of_each(office: Office) -> None:
    await office.follow(1, KUPIANSK, "en")
    await office.follow(2, POKROVSK, "en")

    await office.publish(f"{ORDERED}\n\n{IN_POKROVSK}")

    found = await office.outgoing()
    assert "<b>Kupiansk</b>" in found[1][1]
    assert "<b>Pokrovsk</b>" in found[2][1]


async def test_a_lower_level_is_a_silent_notice(office: Office) -> None:
    await office.publish(ORDERED, date(2026, 11, 1), push=False)
    await office.follow(1)

    taken = await office.publish(URGED)

    assert [pushed.alert.urgency for pushed in taken.pushed] == [Urgency.NOTICE]
    assert (await office.outgoing())[1][0] is Lane.NOTICE
    assert [row.silent for row in await office.rows(messages)] == [True]


async def test_an_article_older_than_what_is_known_alerts_nobody(office: Office) -> None:
    await office.publish(URGED, date(2026, 11, 20), push=False)
    await office.follow(1)

    taken = await office.publish(ORDERED, date(2026, 10, 1))

    assert taken.pushed == ()
    assert (await office.situation()).evacuation_level is EvacuationLevel.URGED
    assert await office.outgoing() == {}


async def test_old_news_that_is_the_newest_there_is_comes_without_sound(office: Office) -> None:
    await office.follow(1)

    taken = await office.publish(ORDERED, TODAY - timedelta(days=8))

    assert [pushed.alert.urgency for pushed in taken.pushed] == [Urgency.NOTICE]
    assert (await office.outgoing())[1][0] is Lane.NOTICE


async def test_a_date_in_the_future_in_the_text_is_ignored(office: Office) -> None:
    await office.publish(f"Published on December 24, 2031.\n\n{ORDERED}", date(2026, 11, 22))

    assert (await office.situation()).as_of == date(2026, 11, 22)


async def test_a_date_that_the_text_states_counts(office: Office) -> None:
    await office.publish(f"Published on November 20, 2026.\n\n{ORDERED}", TODAY)

    assert (await office.situation()).as_of == date(2026, 11, 20)


async def test_today_is_what_it_is_in_kyiv(office: Office, clock: Clock) -> None:
    clock.forward(hours=13)

    await office.publish(f"Published on November 24, 2026.\n\n{ORDERED}", date(2026, 11, 22))

    assert (await office.situation()).as_of == date(2026, 11, 24)


async def test_an_alert_that_cannot_be_written_leaves_no_article_and_no_facts(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: Any) -> int:
        raise OSError("the disk is full")

    await office.follow(1)
    monkeypatch.setattr(outbox, "add_message", fail)

    with pytest.raises(OSError, match="the disk is full"):
        await office.publish(ORDERED)

    for table in (articles, facts_table, alerts, messages, deliveries):
        assert await office.rows(table) == []


async def test_after_a_failure_the_same_article_alerts_when_it_comes_again(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: Any) -> int:
        raise OSError("the disk is full")

    await office.follow(1)
    with monkeypatch.context() as broken:
        broken.setattr(outbox, "add_message", fail)
        with pytest.raises(OSError, match="the disk is full"):
            await office.publish(ORDERED)

    await office.publish(ORDERED)

    assert set(await office.outgoing()) == {1}


async def test_a_text_without_facts_is_stored_and_changes_nothing(office: Office) -> None:
    taken = await office.publish("The weather was fine.")

    assert (taken.facts, taken.is_news, taken.public) == ((), True, True)


async def test_an_alert_without_subscribers_is_remembered_and_goes_to_nobody(office: Office) -> None:
    taken = await office.publish(ORDERED)

    assert [pushed.chats for pushed in taken.pushed] == [0]
    assert await office.rows(deliveries) == []


async def test_a_place_that_is_not_in_the_gazetteer_is_refused_before_anybody_is_told(
    office: Office, gazetteer: Gazetteer
) -> None:
    class Forgetful(Gazetteer):
        def get(self, code: str) -> Any:
            return None

    office.intake = replace(office.intake, gazetteer=Forgetful(gazetteer))

    with pytest.raises(LookupError, match="not in the gazetteer"):
        await office.publish(ORDERED)

"""From an article to facts, an alert and the rows of the outbox, in one transaction."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.delivery.fanout import FanOut
from bot.delivery.steps import Steps
from bot.domain.alerts import ChangeKind, Urgency
from bot.domain.article import Article
from bot.domain.chat import Chat, ChatState
from bot.domain.delivery import Lane
from bot.domain.fact import Evacuation, EvacuationLevel, Extraction, Fact, FactKind
from bot.domain.message import Message
from bot.domain.place import Place
from bot.domain.situation import Situation
from bot.gathering import Gatherer
from bot.intake import Intake, Taken
from bot.places import Gazetteer
from bot.sources.seeds import read_seeds
from bot.storage import chats, claims, facts, outbox, subscriptions
from bot.storage import messages as texts
from bot.storage.database import Database
from bot.storage.tables import alerts, articles, deliveries, message_alerts, messages
from bot.storage.tables import facts as facts_table
from bot.texts.catalog import Catalogs
from bot.texts.reader import Readers
from tests.conftest import Clock

KUPIANSK, POKROVSK = "UA63080090010026457", "UA14160210010099403"
HROMADA, RAION, OBLAST = "UA63080090000067457", "UA63080000000032022", "UA63000000000041885"
#: In the hromada of Kupiansk; without coordinates.
OSYNOVO = "UA63080090060022231"
#: Beside it.
NEXT_HROMADA = "UA63080110000021737"
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
        await self.fan_out()
        async with self.database.read() as tx:
            return list(await tx.execute(table.select()))

    async def fan_out(self) -> None:
        fan_out = FanOut(self.database, self.intake.now, time.monotonic)
        for advance in (fan_out.advance, self.gatherer().advance):
            await Steps(advance, asyncio.sleep).finish()

    def gatherer(self) -> Gatherer:
        its = self.intake
        return Gatherer(self.database, its.gazetteer, its.readers, its.now, time.monotonic)

    async def letters(self) -> dict[int, list[tuple[Lane, Message]]]:
        """To each chat all its messages, in the order in which they leave."""
        await self.fan_out()
        async with self.database.write() as tx:
            now = self.intake.now()
            claimed = await claims.claim_due(tx, now, 1000, "test", now + timedelta(minutes=1))
        found: dict[int, list[tuple[Lane, Message]]] = {}
        for delivery in claimed:
            found.setdefault(delivery.chat_id, []).append((delivery.lane, delivery.message))
        return found

    async def outgoing(self) -> dict[int, tuple[Lane, str]]:
        """To each chat, in which lane, which text."""
        await self.fan_out()
        async with self.database.write() as tx:
            now = self.intake.now()
            claimed = await claims.claim_due(tx, now, 1000, "test", now + timedelta(minutes=1))
        assert len({delivery.chat_id for delivery in claimed}) == len(claimed)
        return {delivery.chat_id: (delivery.lane, delivery.message.html) for delivery in claimed}


def order_for(place: str) -> Fact:
    return evacuation_of(place, Evacuation.MANDATORY)


def evacuation_of(place: str, value: Evacuation) -> Fact:
    return Fact(FactKind.EVACUATION, place, value, "ordered", 0, 7, said_by="officials")


def front_of(place: str, km: float) -> Fact:
    return Fact(FactKind.FRONT_DISTANCE_KM, place, km, f"{km:g} km", 0, 7)


@pytest.fixture
def stated(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Lets every article from now on state these facts."""

    def say(*facts: Fact) -> None:
        found = Extraction("en", None, False, facts)
        monkeypatch.setattr("bot.intake.extract", lambda _text, _gazetteer, _published: found)

    return say


@pytest.fixture
def ordered(stated: Callable[..., None]) -> Callable[..., None]:
    """Lets every article from now on say that a mandatory evacuation is ordered in these places."""
    return lambda *places: stated(*map(order_for, places))


@pytest.fixture
def villages(gazetteer: Gazetteer) -> list[Place]:
    """Forty of the raion of Kupiansk, no two of one name."""
    raion = gazetteer.get(RAION)
    assert raion is not None
    named = {its.name_en: its for its in gazetteer.inside(raion) if its.category}
    return list(named.values())[:40]


@pytest.fixture
def office(database: Database, gazetteer: Gazetteer, catalogs: Catalogs, clock: Clock) -> Office:
    intake = Intake(
        database,
        gazetteer,
        Readers(catalogs, gazetteer, ZoneInfo("Europe/Kyiv"), old_after=timedelta(days=7)),
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
    told = {(row.message_id, row.alert_id) for row in await office.rows(message_alerts)}
    assert told == {(row.id, alert.id) for row in await office.rows(messages)}


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
    assert {row.silent for row in await office.rows(messages)} == {True}


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
    monkeypatch.setattr(texts, "add", fail)

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
        broken.setattr(texts, "add", fail)
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


CHAIN = {KUPIANSK: 1, OSYNOVO: 2, HROMADA: 3, RAION: 4, OBLAST: 5}


@pytest.mark.parametrize(
    ("place", "reached"),
    [
        (KUPIANSK, {KUPIANSK, HROMADA, RAION, OBLAST}),
        (OSYNOVO, {OSYNOVO, HROMADA, RAION, OBLAST}),
        (HROMADA, {KUPIANSK, OSYNOVO, HROMADA, RAION, OBLAST}),
        (RAION, {KUPIANSK, OSYNOVO, HROMADA, RAION, OBLAST}),
        (OBLAST, {KUPIANSK, OSYNOVO, HROMADA, RAION, OBLAST}),
        (NEXT_HROMADA, {RAION, OBLAST}),
        (POKROVSK, set()),
    ],
)
async def test_an_alert_reaches_who_follows_its_place_what_contains_it_and_what_is_inside_it(
    office: Office, ordered: Callable[..., None], place: str, reached: set[str]
) -> None:
    for followed, chat_id in CHAIN.items():
        await office.follow(chat_id, followed)
    ordered(place)

    taken = await office.publish("An order.")

    assert set(await office.outgoing()) == {CHAIN[followed] for followed in reached}
    assert [pushed.chats for pushed in taken.pushed] == [len(reached)]


async def test_a_chat_that_follows_a_village_its_hromada_and_its_oblast_gets_an_alert_once(
    office: Office, ordered: Callable[..., None]
) -> None:
    for place in (OSYNOVO, HROMADA, OBLAST):
        await office.follow(1, place)
    await office.follow(2, OSYNOVO)
    ordered(HROMADA)

    taken = await office.publish("An order.")

    assert [pushed.chats for pushed in taken.pushed] == [2]
    assert sorted(row.chat_id for row in await office.rows(deliveries)) == [1, 2]


async def test_an_order_for_a_hromada_never_reaches_another_of_the_same_name(
    office: Office, ordered: Callable[..., None], gazetteer: Gazetteer
) -> None:
    pokrovsk = gazetteer.get(POKROVSK)
    here = gazetteer.hromada(pokrovsk) if pokrovsk else None
    assert here is not None
    namesakes = [its for its in gazetteer if its.name_uk == here.name_uk and its != here]
    assert namesakes
    for chat_id, other in enumerate(namesakes, 1):
        await office.follow(chat_id, other.code)
        for inside in gazetteer.inside(other):
            await office.follow(chat_id, inside.code)
    ordered(here.code)

    await office.publish("An order.")

    assert await office.outgoing() == {}


async def test_an_order_for_a_hromada_is_told_to_its_villages_in_their_languages_as_one_for_all_of_it(
    office: Office, ordered: Callable[..., None]
) -> None:
    await office.follow(1, OSYNOVO, "uk")
    await office.follow(2, OSYNOVO, "en")
    await office.follow(3, OBLAST, "en")
    ordered(HROMADA)

    await office.publish("An order.")

    found = {chat_id: html.split("\n")[:2] for chat_id, (_, html) in (await office.outgoing()).items()}
    assert found[2] == found[3]
    assert found[1] == [
        "🔴 ТЕРМІНОВО · <b>Куп’янська громада</b>, Харківська область",
        "Це сповіщення — для всієї громади та її населених пунктів.",
    ]
    assert found[2] == [
        "🔴 URGENT · <b>Kupiansk Hromada</b>, Kharkiv Oblast",
        "This alert is for the whole hromada and its settlements.",
    ]
    assert len(await office.rows(messages)) == 2


async def test_an_alert_about_a_village_names_its_hromada_to_who_follows_the_raion(
    office: Office, ordered: Callable[..., None]
) -> None:
    await office.follow(1, RAION, "en")
    ordered(OSYNOVO)

    await office.publish("An order.")

    html = (await office.outgoing())[1][1]
    assert html.startswith("🔴 URGENT · <b>Osynovo</b>, Kupiansk Hromada, Kharkiv Oblast\n\n")


@pytest.mark.parametrize("state", [ChatState.SUSPENDED, ChatState.GONE])
async def test_followers_of_areas_who_cannot_be_written_to_get_nothing(
    office: Office, ordered: Callable[..., None], state: ChatState
) -> None:
    await office.follow(1, OBLAST, state=state)
    ordered(HROMADA)

    await office.publish("An order.")

    assert await office.outgoing() == {}


def named(html: str, villages: list[Place]) -> list[str]:
    """The codes of those of these villages that a text names, in its order."""
    found = {html.find(f"<b>{its.name_en}</b>"): its.code for its in villages}
    return [found[at] for at in sorted(found) if at >= 0]


async def test_forty_villages_are_one_message_to_who_follows_their_raion(
    office: Office, ordered: Callable[..., None], villages: list[Place]
) -> None:
    await office.follow(1, RAION, "en")
    await office.follow(2, villages[7].code, "en")
    await office.follow(3, OBLAST, "en")
    ordered(*(its.code for its in villages))

    taken = await office.publish("An order.")

    found = await office.letters()
    assert {chat_id: len(letters) for chat_id, letters in found.items()} == {1: 1, 2: 1, 3: 1}
    ((lane, message),) = found[1]
    assert named(message.html, villages) == [its.code for its in villages]
    assert found[3][0][1] == message
    assert (lane, message.silent) == (Lane.URGENT, False)
    assert sorted(pushed.chats for pushed in taken.pushed) == [2] * 39 + [3]


async def test_who_follows_one_of_forty_villages_gets_the_alert_of_it_alone(
    office: Office, ordered: Callable[..., None], villages: list[Place]
) -> None:
    await office.follow(1, villages[7].code, "en")
    ordered(villages[7].code)
    await office.publish("An order for one.")
    alone = (await office.letters())[1]
    async with office.database.write() as tx:
        for table in (deliveries, message_alerts, messages, alerts, facts_table, articles):
            await tx.execute(table.delete())
    ordered(*(its.code for its in villages))

    await office.publish("An order for all.")

    among_others = (await office.letters())[1]
    assert among_others == alone
    assert named(alone[0][1].html, villages) == [villages[7].code]


async def test_a_chat_gets_the_alerts_of_the_two_villages_it_follows_and_of_no_other(
    office: Office, ordered: Callable[..., None], villages: list[Place]
) -> None:
    two = [villages[30].code, villages[3].code]
    for chat_id, language in ((1, "en"), (2, "uk"), (3, "en")):
        for code in two:
            await office.follow(chat_id, code, language)
    ordered(*(its.code for its in villages))

    await office.publish("An order.")

    found = await office.letters()
    ((_, english),) = found[1]
    ((_, ukrainian),) = found[2]
    assert set(named(english.html, villages)) == set(two)
    assert english.html.startswith("🔴 URGENT · 2 places, Kharkiv Oblast\n")
    assert ukrainian.html.startswith("🔴 ТЕРМІНОВО · 2 сповіщення, Харківська область\n")
    assert found[3] == found[1]
    assert len(await office.rows(messages)) == 2


async def test_who_follows_village_hromada_and_raion_gets_each_alert_once_in_one_message(
    office: Office, ordered: Callable[..., None]
) -> None:
    for place in (OSYNOVO, HROMADA, RAION):
        await office.follow(1, place, "en")
    ordered(OSYNOVO, HROMADA, KUPIANSK)

    taken = await office.publish("An order.")

    ((_, message),) = (await office.letters())[1]
    for name in ("Osynovo", "Kupiansk Hromada", "Kupiansk"):
        assert message.html.count(f"<b>{name}</b>") == 1
    assert [pushed.chats for pushed in taken.pushed] == [1, 1, 1]
    told = [row.alert_id for row in await office.rows(message_alerts)]
    assert sorted(told) == sorted(row.id for row in await office.rows(alerts))


async def test_a_follower_of_a_village_gets_its_alert_with_that_of_its_hromada(
    office: Office, ordered: Callable[..., None]
) -> None:
    await office.follow(1, OSYNOVO, "en")
    ordered(OSYNOVO, HROMADA, KUPIANSK)

    await office.publish("An order.")

    ((_, message),) = (await office.letters())[1]
    assert message.html.startswith("🔴 URGENT · 2 places")
    assert "<b>Kupiansk</b>" not in message.html


async def test_only_chats_with_an_urgent_alert_among_theirs_are_pushed_with_sound(
    office: Office, stated: Callable[..., None], ordered: Callable[..., None], villages: list[Place]
) -> None:
    worse, eased, also_eased = (its.code for its in villages[:3])
    ordered(eased, also_eased)
    await office.publish("Earlier orders.", date(2026, 11, 1), push=False)
    for chat_id, places in enumerate([(worse,), (eased,), (eased, also_eased), (worse, eased), (RAION,)], 1):
        for place in places:
            await office.follow(chat_id, place, "en")
    urged = [evacuation_of(its, Evacuation.URGED) for its in (eased, also_eased)]
    stated(*urged, order_for(worse))

    await office.publish("News.")

    found = await office.letters()
    assert {chat_id: [(lane, m.silent) for lane, m in its] for chat_id, its in found.items()} == {
        1: [(Lane.URGENT, False)],
        2: [(Lane.NOTICE, True)],
        3: [(Lane.NOTICE, True)],
        4: [(Lane.URGENT, False)],
        5: [(Lane.URGENT, False)],
    }
    assert "URGENT" not in found[3][0][1].html
    assert named(found[5][0][1].html, villages)[0] == worse


async def test_the_most_worrying_place_stands_first(
    office: Office, stated: Callable[..., None], villages: list[Place]
) -> None:
    urged, far, near = (its.code for its in villages[:3])
    await office.follow(1, RAION, "en")
    stated(
        evacuation_of(urged, Evacuation.URGED),
        front_of(urged, 1),
        order_for(far),
        front_of(far, 20),
        order_for(near),
        front_of(near, 3),
    )

    await office.publish("News.")

    ((_, message),) = (await office.letters())[1]
    assert named(message.html, villages) == [near, far, urged]


@pytest.fixture
def all_over(gazetteer: Gazetteer) -> list[Place]:
    """Three hundred villages of the oblast of Kharkiv, no two of one name."""
    oblast = gazetteer.get(OBLAST)
    assert oblast is not None
    named = {its.name_en: its for its in gazetteer.inside(oblast) if its.category}
    return list(named.values())[:300]


async def test_who_follows_villages_and_their_oblast_is_told_of_these_villages_first_and_of_all_of_them(
    office: Office, ordered: Callable[..., None], all_over: list[Place]
) -> None:
    six = [its.code for its in all_over[170:290:20]]
    for code in six:
        await office.follow(1, code, "en")
        await office.follow(4, code, "en")
    await office.follow(1, OBLAST, "en")
    ordered(*(its.code for its in all_over))

    taken = await office.publish("An order.")

    found = await office.letters()
    assert named(found[4][0][1].html, all_over) == six
    first, second = (message for _, message in found[1])
    assert named(first.html, all_over)[:6] == six
    assert [row[0].action for row in first.buttons if row[0].action.startswith("status")]
    assert first.buttons[0][0].action == f"status:{six[0]}"
    shown = named(first.html, all_over) + named(second.html, all_over)
    assert len(shown) == len(set(shown)) > 60
    assert f"… and {300 - len(shown)} more places in the areas that you follow" in second.html
    assert [pushed.chats for pushed in taken.pushed if pushed.alert.place in six] == [2] * 6


async def test_where_too_many_texts_would_differ_the_followed_villages_come_in_a_message_of_their_own(
    office: Office, ordered: Callable[..., None], villages: list[Place], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.gathering._MOST_JOINED", 0)
    for chat_id, at in ((1, 30), (2, 20), (3, 30), (4, 20)):
        await office.follow(chat_id, villages[at].code, "en")
        if chat_id < 3:
            await office.follow(chat_id, RAION, "en")
    ordered(*(its.code for its in villages))

    taken = await office.publish("An order.")

    found = await office.letters()
    assert {chat_id: len(its) for chat_id, its in found.items()} == {1: 2, 2: 2, 3: 1, 4: 1}
    assert (found[1][0], found[2][0]) == (found[3][0], found[4][0])
    assert named(found[1][0][1].html, villages) == [villages[30].code]
    assert found[1][1] == found[2][1]
    assert len(named(found[1][1][1].html, villages)) == 40
    assert len(await office.rows(messages)) == 3
    assert sorted({pushed.chats for pushed in taken.pushed}) == [2, 3]


async def test_fifty_followed_villages_are_all_told_to_who_follows_their_oblast_too(
    office: Office, ordered: Callable[..., None], all_over: list[Place]
) -> None:
    fifty = [its.code for its in all_over[-50:]]
    for code in fifty:
        await office.follow(1, code, "uk")
    await office.follow(1, OBLAST, "uk")
    ordered(*(its.code for its in all_over))

    await office.publish("An order.")

    html = "".join(message.html for _, message in (await office.letters())[1])
    assert all(f"<b>{its.name('uk')}</b>" in html for its in all_over[-50:])


async def test_an_alert_for_an_area_around_a_followed_village_stands_before_those_for_other_villages(
    office: Office, ordered: Callable[..., None], all_over: list[Place]
) -> None:
    for place in (OSYNOVO, OBLAST):
        await office.follow(1, place, "en")
    others = [its.code for its in all_over if its.code not in {OSYNOVO, KUPIANSK}]
    ordered(*others, HROMADA)

    await office.publish("An order.")

    first, _ = (message.html for _, message in (await office.letters())[1])
    assert first.split("\n\n")[1].startswith("🔴 <b>Kupiansk Hromada</b>\n")


async def test_an_urgent_alert_of_the_area_after_an_eased_one_of_the_followed_village_is_pushed_with_sound(
    office: Office, stated: Callable[..., None], ordered: Callable[..., None], villages: list[Place]
) -> None:
    eased, worse = villages[0].code, villages[1].code
    ordered(eased)
    await office.publish("Earlier orders.", date(2026, 11, 1), push=False)
    for place in (eased, RAION):
        await office.follow(1, place, "en")
    stated(evacuation_of(eased, Evacuation.URGED), order_for(worse))

    await office.publish("News.")

    ((lane, message),) = (await office.letters())[1]
    assert named(message.html, villages) == [eased, worse]
    assert (lane, message.silent) == (Lane.URGENT, False)


async def test_two_messages_of_one_article_leave_in_their_order_and_in_one_lane(
    office: Office, ordered: Callable[..., None], stated: Callable[..., None], villages: list[Place]
) -> None:
    stated(*(evacuation_of(its.code, Evacuation.URGED) for its in villages))
    await office.publish("Urged before.", date(2026, 11, 1), push=False)
    await office.follow(1, RAION, "en")
    ordered(*(its.code for its in villages))

    taken = await office.publish("An order.")

    (first_lane, first), (second_lane, second) = (await office.letters())[1]
    assert first_lane is second_lane is Lane.URGENT
    assert "(1/2)" in first.html
    assert "(2/2)" in second.html
    assert named(first.html, villages) + named(second.html, villages) == [its.code for its in villages]
    assert {pushed.chats for pushed in taken.pushed} == {1}
    of_alert = [row.message_id for row in await office.rows(message_alerts)]
    assert all(of_alert.count(row.id) == 40 for row in await office.rows(messages))


async def test_the_people_of_the_most_worrying_place_are_told_first(
    office: Office, stated: Callable[..., None], villages: list[Place]
) -> None:
    urged, near = villages[0].code, villages[1].code
    for chat_id in range(1, 6):
        await office.follow(chat_id, urged, "en")
    await office.follow(9, near, "en")
    stated(evacuation_of(urged, Evacuation.URGED), order_for(near))

    await office.publish("News.")

    assert next(iter(await office.letters())) == 9


async def test_a_step_that_fails_is_made_again_and_tells_nobody_twice(
    office: Office, ordered: Callable[..., None], villages: list[Place], monkeypatch: pytest.MonkeyPatch
) -> None:
    for chat_id in range(1, 60):
        await office.follow(chat_id, villages[chat_id % 40].code)
    ordered(*(its.code for its in villages))
    await office.publish("An order.")
    post, calls = outbox.post, iter(range(9))

    async def fail_at_the_second(*args: Any) -> None:
        await post(*args)
        if next(calls) == 1:
            raise OSError("the disk is full")

    gatherer = office.gatherer()
    with monkeypatch.context() as broken:
        broken.setattr(outbox, "post", fail_at_the_second)
        await gatherer.advance(20)
        with pytest.raises(OSError, match="the disk is full"):
            await gatherer.advance(20)
    await gatherer.advance(20)

    found = await office.letters()
    assert {chat_id: len(its) for chat_id, its in found.items()} == dict.fromkeys(range(1, 60), 1)


async def test_who_was_not_reached_yet_is_not_told_what_a_newer_article_changed(
    office: Office, stated: Callable[..., None], ordered: Callable[..., None], villages: list[Place]
) -> None:
    eased, worse = villages[0].code, villages[1].code
    await office.follow(1, eased, "en")
    await office.follow(2, worse, "en")
    await office.follow(3, eased, "en")
    await office.follow(3, worse, "en")
    ordered(eased, worse)
    await office.publish("Orders.")

    stated(evacuation_of(eased, Evacuation.URGED))
    await office.publish("News.", TODAY)

    found = await office.letters()
    assert {chat_id: ["URGENT" in m.html for _, m in its] for chat_id, its in found.items()} == {
        1: [False],
        2: [True],
        3: [True, False],
    }
    assert named(found[3][0][1].html, villages) == [worse]


async def test_a_newer_article_that_comes_while_a_step_is_written_is_told_last(
    office: Office,
    stated: Callable[..., None],
    ordered: Callable[..., None],
    villages: list[Place],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    eased, other = villages[0].code, villages[1].code
    await office.follow(1, eased, "en")
    ordered(eased, other)
    await office.publish("Orders.")
    to_thread, interrupted = asyncio.to_thread, iter([True])

    async def interrupt(*work: Any) -> Any:
        written = await to_thread(*work)
        if next(interrupted, False):
            stated(evacuation_of(eased, Evacuation.URGED))
            await office.publish("News.", TODAY)
        return written

    with monkeypatch.context() as patched:
        patched.setattr("bot.gathering.asyncio.to_thread", interrupt)
        while await office.gatherer().advance(10) is not None:
            pass

    ((lane, message),) = (await office.letters())[1]
    assert (lane, "URGENT" in message.html) == (Lane.NOTICE, False)


async def test_a_newer_article_takes_the_place_of_an_older_in_another_language(
    office: Office, stated: Callable[..., None], ordered: Callable[..., None], villages: list[Place]
) -> None:
    eased, other = villages[0].code, villages[1].code
    await office.follow(1, eased, "en")
    ordered(eased)
    await office.publish("An order.")
    await office.fan_out()
    async with office.database.write() as tx:
        await chats.set_language(tx, 1, "uk")

    stated(evacuation_of(eased, Evacuation.URGED), order_for(other))
    await office.publish("News.", TODAY)

    ((lane, message),) = (await office.letters())[1]
    assert (lane, message.language) == (Lane.NOTICE, "uk")


async def test_a_newer_article_of_several_alerts_ends_what_is_still_owed_of_an_older_of_one(
    office: Office, stated: Callable[..., None], ordered: Callable[..., None], villages: list[Place]
) -> None:
    eased, other = villages[0].code, villages[1].code
    await office.follow(1, eased, "en")
    await office.follow(2, other, "en")
    ordered(eased)
    await office.publish("An order.")

    stated(evacuation_of(eased, Evacuation.URGED), order_for(other))
    await office.publish("News.", TODAY)

    ((lane, message),) = (await office.letters())[1]
    assert (lane, "URGENT" in message.html) == (Lane.NOTICE, False)


@pytest.mark.parametrize("state", [ChatState.SUSPENDED, ChatState.GONE])
async def test_several_alerts_go_to_nobody_who_cannot_be_written_to(
    office: Office, ordered: Callable[..., None], villages: list[Place], state: ChatState
) -> None:
    await office.follow(1, RAION, state=state)
    ordered(*(its.code for its in villages))

    taken = await office.publish("An order.")

    assert await office.letters() == {}
    assert {pushed.chats for pushed in taken.pushed} == {0}

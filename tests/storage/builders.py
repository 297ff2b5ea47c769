"""Rows to begin a test with."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Table, select

from bot.domain.alerts import Alert, Change, ChangeKind, Urgency
from bot.domain.article import Article
from bot.domain.chat import Chat, ChatState
from bot.domain.delivery import Delivery, Lane, Postage
from bot.domain.fact import Evacuation, Extraction, Fact, FactKind
from bot.domain.message import Button, Message
from bot.domain.situation import Source, SourcedFact
from bot.storage import alerts, articles, chats, claims, facts, outbox, subscriptions
from bot.storage import messages as texts
from bot.storage.alerts import Cause
from bot.storage.database import Database, Transaction

KUPIANSK = "UA63080090010026457"
POKROVSK = "UA14160210010099403"
NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
LEASE_ENDS = NOW + timedelta(minutes=1)
BUTTONS = ((Button("Label", "status:X"), Button("Other", "help")),)
MESSAGE = Message("uk", "<b>Words</b>", BUTTONS, silent=True)
ORDER = Fact(FactKind.EVACUATION, KUPIANSK, Evacuation.MANDATORY, "ordered", 0, 7)


def postage(
    lane: Lane = Lane.NOTICE, due_at: datetime = NOW, life: timedelta = timedelta(hours=24)
) -> Postage:
    return Postage(lane, due_at, due_at + life)


async def subscribe(
    tx: Transaction,
    chat_id: int,
    place: str = KUPIANSK,
    language: str = "uk",
    state: ChatState = ChatState.ACTIVE,
) -> None:
    await chats.keep(tx, Chat(chat_id, language, state))
    await subscriptions.add(tx, chat_id, place, NOW)


async def publish(tx: Transaction, *found: Fact, text: str = "Some words.", now: datetime = NOW) -> int:
    """A public article with these facts."""
    article_id = await draft(tx, *found, text=text, now=now)
    await articles.make_public(tx, article_id, now)
    return article_id


async def draft(tx: Transaction, *found: Fact, text: str = "Some words.", now: datetime = NOW) -> int:
    article = Article(text, "Suspilne", date(2026, 11, 22), url="https://suspilne.media/1")
    article_id = await articles.add_draft(tx, article, Extraction("en", None, False, found), now)
    await facts.set_facts(tx, article_id, found)
    return article_id


async def raise_alert(
    tx: Transaction, article_id: int, kind: ChangeKind = ChangeKind.LEVEL_ROSE, place: str = KUPIANSK
) -> int:
    its = Source(article_id, None, date(2026, 11, 22), None, None, None, unverified=False)
    change = Change(kind, Urgency.URGENT, None, SourcedFact(replace(ORDER, place=place), its))
    alert = Alert(place, Urgency.URGENT, (change,))
    return (await alerts.add(tx, alert, Cause(article_id, 2.5, NOW, NOW + timedelta(hours=24)))).id


async def owe(
    tx: Transaction, chat_ids: Collection[int], its: Postage | None = None, html: str = "words"
) -> int:
    """One message to these chats, which are stored where they are not yet; returns its id."""
    for chat_id in chat_ids:
        await chats.keep(tx, Chat(chat_id, "uk"))
    message_id = await texts.add(tx, replace(MESSAGE, html=html), NOW)
    await outbox.address_chats(tx, message_id, chat_ids, its or postage())
    return message_id


@dataclass(frozen=True, slots=True)
class Outbox:
    """A dispatcher's view of a database."""

    database: Database

    async def claim(self, now: datetime = NOW, limit: int = 100, token: str = "claim") -> list[Delivery]:
        async with self.database.write() as tx:
            return await claims.claim_due(tx, now, limit, token, now + timedelta(minutes=1))


async def rows(tx: Transaction, table: Table) -> list[Any]:
    return list(await tx.execute(select(table)))

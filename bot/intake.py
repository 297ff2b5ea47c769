"""Article in -> facts, situation, alert, outbox rows; one transaction."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.alerts import Alert, Urgency, decide
from bot.domain.article import Article
from bot.domain.delivery import Lane, Postage
from bot.domain.fact import Extraction, Fact
from bot.extraction import extract
from bot.places import Gazetteer
from bot.storage import alerts, articles, chats, facts, outbox
from bot.storage.database import Database, Transaction, serialise
from bot.texts.alert import alert_message
from bot.texts.catalog import Catalogs
from bot.texts.reader import Reader

_LANES = {Urgency.URGENT: Lane.URGENT, Urgency.NOTICE: Lane.NOTICE}


@dataclass(frozen=True, slots=True)
class Pushed:
    alert: Alert
    #: How many chats it is on its way to.
    chats: int


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of an article."""

    facts: tuple[Fact, ...]
    #: False: the same text was taken in before, and nothing changed.
    is_news: bool
    #: Its facts are what people are told now.
    public: bool
    pushed: tuple[Pushed, ...] = ()


@dataclass(frozen=True, slots=True)
class Intake:
    database: Database
    gazetteer: Gazetteer
    catalogs: Catalogs
    timezone: ZoneInfo
    #: A report older than this is marked old.
    old_after: timedelta
    #: A report older than this is never pushed with sound.
    fresh_for: timedelta
    #: An alert that could not be delivered for so long is not delivered any more.
    alert_life: timedelta
    now: Callable[[], datetime]

    async def knows(self, article: Article) -> bool:
        """Whether the same text is public already."""
        async with self.database.read() as tx:
            known = await articles.find(tx, article)
        return known is not None and known.public

    async def take_in(self, article: Article, publish: bool, push: bool) -> Taken:
        """Store an article as a draft, or publish it, and then push what its facts changed for the worse.

        A draft is published by taking the same text in again.
        """
        today = self.now().astimezone(self.timezone).date()
        # In a thread: a long article must not keep people waiting for their replies.
        extraction = await asyncio.to_thread(extract, article.text, self.gazetteer)
        found = _dated(extraction, today)
        async with self.database.write() as tx:
            await serialise(tx)
            known = await articles.find(tx, article)
            if known and (known.public or not publish):
                return Taken(found, is_news=False, public=known.public)
            article_id = known.id if known else await articles.add_draft(tx, article, extraction, self.now())
            await facts.set_facts(tx, article_id, found)
            if not publish:
                return Taken(found, is_news=True, public=False)
            return await self._publish(tx, article_id, found, today, push)

    async def _publish(
        self, tx: Transaction, article_id: int, found: tuple[Fact, ...], today: date, push: bool
    ) -> Taken:
        places = list(dict.fromkeys(fact.place for fact in found))
        before = await facts.situations(tx, places)
        await articles.make_public(tx, article_id, self.now())
        after = await facts.situations(tx, places)
        decided = (
            [decide(before[place], after[place], today, self.fresh_for) for place in places] if push else []
        )
        pushed = [await self._push(tx, alert, article_id, today) for alert in decided if alert]
        return Taken(found, is_news=True, public=True, pushed=tuple(pushed))

    async def _push(self, tx: Transaction, alert: Alert, article_id: int, today: date) -> Pushed:
        now = self.now()
        expires_at = now + self.alert_life
        alert_id = await alerts.add(tx, alert, article_id, now, expires_at)
        postage = Postage(_LANES[alert.urgency], due_at=now, expires_at=expires_at)
        reached = 0
        place = self.gazetteer.get(alert.place)
        if place is None:
            raise LookupError(f"the place {alert.place} of an alert is not in the gazetteer")
        for language in await chats.languages(tx, alert.place):
            reader = Reader(self.catalogs[language], self.gazetteer, today, self.old_after, self.timezone.key)
            message_id = await outbox.add_message(tx, alert_message(reader, alert, place), now, alert_id)
            reached += await outbox.address_subscribers(tx, message_id, alert.place, language, postage)
        return Pushed(alert, reached)


def _dated(extraction: Extraction, today: date) -> tuple[Fact, ...]:
    """The facts, each with the date that the text states; a date in the future is a slip of the pen."""
    return tuple(
        replace(fact, as_of=next((d for d in (fact.as_of, extraction.as_of) if d and d <= today), None))
        for fact in extraction.facts
    )

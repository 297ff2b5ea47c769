"""Article in -> facts, situation, alert, outbox rows; one transaction."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.domain.alerts import Alert, decide, worst_first
from bot.domain.article import Article
from bot.domain.delivery import LANES, Postage
from bot.domain.edition import Editions
from bot.domain.fact import Extraction, Fact
from bot.extraction import extract
from bot.places import Gazetteer
from bot.places.neighbourhood import concerned, reach
from bot.storage import alerts, articles, facts, fanouts, gatherings, messages
from bot.storage.alerts import Cause, Raised
from bot.storage.database import Database, Transaction, serialise
from bot.texts.alert import alert_message
from bot.texts.reader import Readers


@dataclass(frozen=True, slots=True)
class Pushed:
    alert: Alert
    #: How many chats it is on its way to.
    chats: int = 0


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
    readers: Readers
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
        today = self.readers.today(self.now())
        # In a thread: a long article must not keep people waiting for their replies.
        extraction = await asyncio.to_thread(extract, article.text, self.gazetteer, article.published)
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
            taken = await self._publish(tx, article_id, found, today, push)
        return await self._counted(taken)

    async def _counted(self, taken: Taken) -> Taken:
        """How many are alerted; counted apart, for it takes a moment in which nobody could write."""
        pushed = []
        async with self.database.read() as tx:
            for its in taken.pushed:
                places = concerned(self.gazetteer, self.gazetteer[its.alert.place])
                pushed.append(replace(its, chats=await fanouts.audience(tx, places)))
        return replace(taken, pushed=tuple(pushed))

    async def _publish(
        self, tx: Transaction, article_id: int, found: tuple[Fact, ...], today: date, push: bool
    ) -> Taken:
        places = list(dict.fromkeys(fact.place for fact in found))
        before = await facts.situations(tx, places)
        await articles.make_public(tx, article_id, self.now())
        after = await facts.situations(tx, places)
        decided = [decide(before[place], after[place], today, self.fresh_for) for place in places]
        worrying = worst_first(filter(None, decided), after) if push else []
        raised = [
            await self._raise(tx, alert, article_id, after[alert.place].front_distance_km)
            for alert in worrying
        ]
        await self._push(tx, raised)
        return Taken(found, is_news=True, public=True, pushed=tuple(Pushed(its.alert) for its in raised))

    async def _raise(self, tx: Transaction, alert: Alert, article_id: int, front_km: float | None) -> Raised:
        now = self.now()
        return await alerts.add(tx, alert, Cause(article_id, front_km, now, now + self.alert_life))

    async def _push(self, tx: Transaction, raised: Sequence[Raised]) -> None:
        """Owe the alerts to all whom they concern; the rows of the outbox are written later, in steps."""
        if len(raised) == 1:
            await self._push_alone(tx, raised[0])
        elif raised:
            await self._push_gathered(tx, raised)

    async def _push_alone(self, tx: Transaction, its: Raised) -> None:
        now, place = self.now(), self.gazetteer[its.alert.place]
        audience = concerned(self.gazetteer, place)
        versions: dict[str, int] = {}
        for language in self.readers.catalogs:
            message = alert_message(self.readers.reader(language, now), its.alert, place)
            versions[language] = await messages.add(tx, message, now, its.id)
        replaced = await self._replaced(tx, [its])
        await fanouts.begin(tx, versions, audience, self._postage(its), now, replaces=replaced)

    async def _push_gathered(self, tx: Transaction, raised: Sequence[Raised]) -> None:
        """To each chat all alerts that concern it in one, each once, whatever of their places it follows."""
        reaches = [reach(self.gazetteer, self.gazetteer[its.alert.place]) for its in raised]
        places = Editions(reaches).places
        await fanouts.end(tx, await self._replaced(tx, raised))
        ids = [its.id for its in raised]
        await gatherings.begin(tx, ids, places, self._postage(raised[0]), self.now())

    async def _replaced(self, tx: Transaction, raised: Sequence[Raised]) -> list[int]:
        """The older messages of which one about all these alerts says all that still matters."""
        places, newer = [its.alert.place for its in raised], [its.alert for its in raised]
        before = await alerts.told_before(tx, places, self.now(), min(its.id for its in raised))
        return [its.message_id for its in before if its.is_replaced_by(newer)]

    def _postage(self, its: Raised) -> Postage:
        now = self.now()
        return Postage(LANES[its.alert.urgency], now, now + self.alert_life, its.front_km)


def _dated(extraction: Extraction, today: date) -> tuple[Fact, ...]:
    """The facts, each with the date that the text states; a date in the future is a slip of the pen."""
    return tuple(
        replace(fact, as_of=next((d for d in (fact.as_of, extraction.as_of) if d and d <= today), None))
        for fact in extraction.facts
    )

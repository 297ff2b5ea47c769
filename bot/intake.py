"""Article in -> facts, situation, alert, outbox rows; one transaction."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.alerts import Alert, Urgency, decide, worst_first
from bot.domain.article import Article
from bot.domain.delivery import Lane, Postage
from bot.domain.fact import Extraction, Fact
from bot.domain.place import Place
from bot.extraction import extract
from bot.places import Gazetteer
from bot.places.neighbourhood import concerned
from bot.storage import alerts, articles, chats, facts, outbox
from bot.storage.alerts import Audience
from bot.storage.database import Database, Transaction, serialise
from bot.texts.alert import Told, alert_message, gathered_messages
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
class _Raised:
    """An alert that is stored, and not yet on its way to anybody."""

    id: int
    alert: Alert
    place: Place
    #: Codes of the places whose followers it is for.
    audience: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Edition:
    """Chats that get the same text."""

    language: str
    #: The alerts that it tells of, as indexes of those of the article; the most worrying first.
    told: tuple[int, ...]


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
        decided = [decide(before[place], after[place], today, self.fresh_for) for place in places]
        worrying = worst_first(filter(None, decided), after) if push else []
        raised = [await self._raise(tx, alert, article_id) for alert in worrying]
        pushed = await self._push(tx, raised, today)
        return Taken(found, is_news=True, public=True, pushed=tuple(pushed))

    async def _raise(self, tx: Transaction, alert: Alert, article_id: int) -> _Raised:
        place = self.gazetteer.get(alert.place)
        if place is None:
            raise LookupError(f"the place {alert.place} of an alert is not in the gazetteer")
        now = self.now()
        alert_id = await alerts.add(tx, alert, article_id, now, now + self.alert_life)
        return _Raised(alert_id, alert, place, concerned(self.gazetteer, place))

    async def _push(self, tx: Transaction, raised: Sequence[_Raised], today: date) -> list[Pushed]:
        if len(raised) == 1:
            return [await self._push_alone(tx, raised[0], today)]
        return await self._push_gathered(tx, raised, today)

    async def _push_alone(self, tx: Transaction, its: _Raised, today: date) -> Pushed:
        now, reached = self.now(), 0
        postage = self._postage(its.alert.urgency, now)
        for language in await chats.languages(tx, its.audience):
            message = alert_message(self._reader(language, today), its.alert, its.place)
            message_id = await outbox.add_message(tx, message, now, its.id)
            reached += await outbox.address_subscribers(tx, message_id, its.audience, language, postage)
        return Pushed(its.alert, reached)

    async def _push_gathered(self, tx: Transaction, raised: Sequence[_Raised], today: date) -> list[Pushed]:
        """To each chat all alerts that concern it in one, each once, whatever of their places it follows."""
        found = await alerts.audiences(tx, {code for its in raised for code in its.audience})
        reached: Counter[int] = Counter()
        for edition, chat_ids in _editions(raised, found):
            told = [raised[index] for index in edition.told]
            count = await self._tell(tx, self._reader(edition.language, today), told, chat_ids)
            reached.update(dict.fromkeys(edition.told, count))
        return [Pushed(its.alert, reached[index]) for index, its in enumerate(raised)]

    async def _tell(
        self, tx: Transaction, reader: Reader, told: Sequence[_Raised], chat_ids: Sequence[int]
    ) -> int:
        """Returns how many chats are told."""
        now = self.now()
        # The most worrying first: what is urgent about any is urgent about all.
        postage = self._postage(told[0].alert.urgency, now)
        owed = []
        for message in gathered_messages(reader, [Told(its.alert, its.place) for its in told]):
            message_id = await outbox.add_message(tx, message, now, *(its.id for its in told))
            owed.append(await outbox.address_chats(tx, message_id, chat_ids, postage))
        return owed[0]

    def _postage(self, urgency: Urgency, now: datetime) -> Postage:
        return Postage(_LANES[urgency], due_at=now, expires_at=now + self.alert_life)

    def _reader(self, language: str, today: date) -> Reader:
        return Reader(self.catalogs[language], self.gazetteer, today, self.old_after, self.timezone.key)


def _editions(
    raised: Sequence[_Raised], found: Mapping[Audience, Sequence[int]]
) -> list[tuple[_Edition, list[int]]]:
    """Who gets the same text, those concerned by the most worrying alerts first: these leave first."""
    of_place: defaultdict[str, set[int]] = defaultdict(set)
    for index, its in enumerate(raised):
        for code in its.audience:
            of_place[code].add(index)
    editions: defaultdict[_Edition, list[int]] = defaultdict(list)
    for audience, chat_ids in found.items():
        told = set().union(*(of_place[code] for code in audience.places))
        editions[_Edition(audience.language, tuple(sorted(told)))] += chat_ids
    return sorted(editions.items(), key=lambda each: each[0].told)


def _dated(extraction: Extraction, today: date) -> tuple[Fact, ...]:
    """The facts, each with the date that the text states; a date in the future is a slip of the pen."""
    return tuple(
        replace(fact, as_of=next((d for d in (fact.as_of, extraction.as_of) if d and d <= today), None))
        for fact in extraction.facts
    )

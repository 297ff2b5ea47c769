"""Article in -> facts, situation, alert, outbox rows; one transaction."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.alerts import Alert, Urgency, decide, takes_place_of, worst_first
from bot.domain.article import Article
from bot.domain.delivery import Lane, Postage
from bot.domain.fact import Extraction, Fact
from bot.domain.place import Place
from bot.extraction import extract
from bot.places import Gazetteer
from bot.places.neighbourhood import concerned
from bot.storage import alerts, articles, chats, facts, fanouts, messages, outbox
from bot.storage.alerts import Audience
from bot.storage.alerts import Told as ToldBefore
from bot.storage.database import Database, Transaction, serialise
from bot.storage.outbox import Mailing
from bot.texts.alert import Gathering, Told, alert_message
from bot.texts.catalog import Catalogs
from bot.texts.reader import Reader

_LANES = {Urgency.URGENT: Lane.URGENT, Urgency.NOTICE: Lane.NOTICE}
#: Texts that join what the chats follow with what else happens in their areas. Where an article needs more,
#: these are two: almost every chat would have a text of its own, and nobody else could write meanwhile.
_MOST_JOINED = 1000
#: Texts written and stored at a time: in between other work goes on.
_EDITIONS_AT_ONCE = 500


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
    #: Those of them that lie around its place: their followers are told what else happens in the area.
    around: frozenset[str]
    #: From its place to the front, as of now.
    front_km: float | None


@dataclass(frozen=True, slots=True)
class _Edition:
    """Chats that get the same text."""

    language: str
    #: The alerts about what these chats follow, as indexes of those of the article.
    followed: tuple[int, ...]
    #: All that happens in areas that they follow, if that is more.
    inside: tuple[int, ...]

    @property
    def told(self) -> tuple[int, ...]:
        """All alerts that it tells of; the most worrying first."""
        return tuple(sorted({*self.followed, *self.inside}))

    def apart(self) -> tuple["_Edition", ...]:
        """As one text that many chats share and another that many others share."""
        if not (self.followed and self.inside):
            return (self,)
        return replace(self, inside=()), replace(self, followed=())


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
        if len(taken.pushed) != 1:
            return taken
        (its,) = taken.pushed
        place = self.gazetteer.get(its.alert.place)
        if place is None:
            return taken
        async with self.database.read() as tx:
            reached = await fanouts.audience(tx, concerned(self.gazetteer, place))
        return replace(taken, pushed=(replace(its, chats=reached),))

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
        pushed = await self._push(tx, raised, today)
        return Taken(found, is_news=True, public=True, pushed=tuple(pushed))

    async def _raise(self, tx: Transaction, alert: Alert, article_id: int, front_km: float | None) -> _Raised:
        place = self.gazetteer.get(alert.place)
        if place is None:
            raise LookupError(f"the place {alert.place} of an alert is not in the gazetteer")
        now = self.now()
        alert_id = await alerts.add(tx, alert, article_id, now, now + self.alert_life)
        around = frozenset(its.code for its in self.gazetteer.parents(place))
        return _Raised(alert_id, alert, place, concerned(self.gazetteer, place), around, front_km)

    async def _push(self, tx: Transaction, raised: Sequence[_Raised], today: date) -> list[Pushed]:
        if len(raised) == 1:
            return [await self._push_alone(tx, raised[0], today)]
        return await self._push_gathered(tx, raised, today)

    async def _push_alone(self, tx: Transaction, its: _Raised, today: date) -> Pushed:
        now = self.now()
        postage = self._postage(its, now)
        for language in await chats.languages(tx, its.audience):
            message = alert_message(self._reader(language, today), its.alert, its.place)
            message_id = await messages.add(tx, message, now, its.id)
            before = await alerts.told_before(tx, [its.place.code], language, now, but=[its.id])
            await fanouts.begin(tx, message_id, its.audience, postage, now, replaces=_replaced(before, [its]))
        return Pushed(its.alert, 0)

    async def _push_gathered(self, tx: Transaction, raised: Sequence[_Raised], today: date) -> list[Pushed]:
        """To each chat all alerts that concern it in one, each once, whatever of their places it follows."""
        found = await alerts.audiences(tx, {code for its in raised for code in its.audience})
        gatherings = {its.language: Gathering(self._reader(its.language, today)) for its in found}
        places, ids = [its.place.code for its in raised], [its.id for its in raised]
        before = {
            language: await alerts.told_before(tx, places, language, self.now(), but=ids)
            for language in gatherings
        }
        joined, reached = _editions(raised, found), Counter[int]()
        for edition, chat_ids in joined.items():
            reached.update(dict.fromkeys(edition.told, len(chat_ids)))
        editions = _in_order(joined)
        for start in range(0, len(editions), _EDITIONS_AT_ONCE):
            some = editions[start : start + _EDITIONS_AT_ONCE]
            # In a thread: thousands of texts must not keep people waiting for their replies.
            mailings = await asyncio.to_thread(self._mailings, raised, some, gatherings, before)
            await outbox.add_mailings(tx, mailings, self.now())
        return [Pushed(its.alert, reached[index]) for index, its in enumerate(raised)]

    def _mailings(
        self,
        raised: Sequence[_Raised],
        editions: Iterable[tuple[_Edition, list[int]]],
        gatherings: Mapping[str, Gathering],
        before: Mapping[str, Sequence[ToldBefore]],
    ) -> list[Mailing]:
        found, now = [], self.now()
        for edition, chat_ids in editions:
            stated = [(index in edition.followed, raised[index]) for index in edition.told]
            told = [Told(its.alert, its.place, followed) for followed, its in stated]
            ids = [its.id for _, its in stated]
            # What is urgent about any is urgent about all.
            postage = self._postage(stated[0][1], now)
            replaced = _replaced(before[edition.language], [its for _, its in stated])
            texts = gatherings[edition.language].messages(told)
            found += [Mailing(text, ids, chat_ids, postage, replaced) for text in texts]
        return found

    def _postage(self, its: _Raised, now: datetime) -> Postage:
        return Postage(_LANES[its.alert.urgency], now, now + self.alert_life, its.front_km)

    def _reader(self, language: str, today: date) -> Reader:
        return Reader(self.catalogs[language], self.gazetteer, today, self.old_after, self.timezone.key)


def _replaced(before: Sequence[ToldBefore], raised: Sequence[_Raised]) -> list[int]:
    """The older messages of which a message about these alerts says all that still matters."""
    now = {its.place.code: [change.kind for change in its.alert.changes] for its in raised}
    return [
        told.message_id
        for told in before
        if all(takes_place_of(now.get(place, ()), kinds) for place, kinds in told.changes.items())
    ]


def _editions(
    raised: Sequence[_Raised], found: Mapping[Audience, Sequence[int]]
) -> dict[_Edition, list[int]]:
    """Who is told the same."""
    followed, around = _by_place(raised)
    editions: defaultdict[_Edition, list[int]] = defaultdict(list)
    for audience, chat_ids in found.items():
        its = set().union(*(followed[code] for code in audience.places))
        inside = set().union(*(around[code] for code in audience.places))
        more = () if inside <= its else tuple(sorted(inside))
        editions[_Edition(audience.language, tuple(sorted(its)), more)] += chat_ids
    return dict(editions)


def _in_order(editions: Mapping[_Edition, Sequence[int]]) -> list[tuple[_Edition, list[int]]]:
    """Those about what chats follow leave before those about areas around, the most worrying first.

    There are never more than `_MOST_JOINED` that are about both.
    """
    joined = sum(bool(its.followed and its.inside) for its in editions) <= _MOST_JOINED
    found: defaultdict[_Edition, list[int]] = defaultdict(list)
    for edition, chat_ids in editions.items():
        for its in (edition,) if joined else edition.apart():
            found[its] += chat_ids
    return sorted(found.items(), key=lambda each: (not each[0].followed, each[0].told))


def _by_place(raised: Sequence[_Raised]) -> tuple[defaultdict[str, set[int]], defaultdict[str, set[int]]]:
    """The alerts about what the followers of a place follow, and those about what lies inside it."""
    followed: defaultdict[str, set[int]] = defaultdict(set)
    around: defaultdict[str, set[int]] = defaultdict(set)
    for index, its in enumerate(raised):
        for code in its.audience:
            (around if code in its.around else followed)[code].add(index)
    return followed, around


def _dated(extraction: Extraction, today: date) -> tuple[Fact, ...]:
    """The facts, each with the date that the text states; a date in the future is a slip of the pen."""
    return tuple(
        replace(fact, as_of=next((d for d in (fact.as_of, extraction.as_of) if d and d <= today), None))
        for fact in extraction.facts
    )

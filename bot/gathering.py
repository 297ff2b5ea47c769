"""The alerts of one article -> a text for each set of them that chats follow -> outbox rows, in steps.

An article may concern hundreds of places, and a million chats that each follow some of them.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.alerts import takes_place_of
from bot.domain.delivery import LANES, Postage
from bot.domain.edition import Edition, Editions
from bot.domain.message import Message
from bot.domain.place import Place
from bot.places import Gazetteer
from bot.places.neighbourhood import reach
from bot.storage import alerts, gatherings, messages, outbox
from bot.storage.alerts import Raised
from bot.storage.alerts import Told as ToldBefore
from bot.storage.database import Database, Transaction
from bot.storage.gatherings import Gathered
from bot.storage.outbox import Mailing
from bot.texts.alert import Gathering, Told
from bot.texts.reader import Readers

#: Texts that join what chats follow with what else happens in their areas. Where an article needs more, these
#: come apart: almost every chat would have a text of its own.
_MOST_JOINED = 1000


@dataclass(frozen=True, slots=True)
class _Posted:
    """A stored text, and how it travels."""

    message_id: int
    postage: Postage
    replaces: Sequence[int]


@dataclass(slots=True)
class _Work:
    """What one gathering needs at every step."""

    #: The most worrying first.
    raised: Sequence[Raised]
    places: Sequence[Place]
    editions: Editions
    #: Older messages that may not have left for everybody.
    before: Sequence[ToldBefore]
    texts: dict[str, Gathering] = field(default_factory=dict)
    posted: dict[Edition, list[_Posted]] = field(default_factory=dict)


@dataclass(slots=True)
class Gatherer:
    database: Database
    gazetteer: Gazetteer
    readers: Readers
    now: Callable[[], datetime]
    #: Seconds that never go back, to see how long a step takes.
    monotonic: Callable[[], float]
    _work: tuple[tuple[int, ...], _Work] | None = None

    async def advance(self, limit: int) -> float | None:
        """A step for `bot.delivery.steps`: each chat is told all alerts that concern it at once."""
        async with self.database.read() as tx:
            its = await gatherings.first(tx)
            if its is None:
                self._work = None
                return None
            newest = await alerts.newest(tx)
            work = await self._prepared(tx, its)
            stale = await self._stale(tx, work)
            chunk = await gatherings.next_chunk(tx, its, limit)
            addressed: defaultdict[Edition, list[int]] = defaultdict(list)
            joined = {edition for edition in work.posted if edition.is_joined}
            for chat in chunk.readers:
                whole = work.editions.of(chat.language, chat.places, stale)
                for edition in _as_few_texts(whole, joined):
                    addressed[edition].append(chat.chat_id)
        new = [edition for edition in addressed if edition not in work.posted]
        # In a thread: hundreds of texts must not keep people waiting for their replies.
        written = await asyncio.to_thread(self._write, work, new)
        async with self.database.write() as tx:
            begun = self.monotonic()
            # A newer alert does not know of what is written here: then the step is made again, knowing of it.
            if await alerts.newest(tx) == newest and await gatherings.advance(tx, its, chunk):
                posted = await self._store(tx, work, written, its)
                await outbox.post(tx, _in_order(addressed, work.posted | posted), self.now())
            else:
                posted = {}
            taken = self.monotonic() - begun
        work.posted |= posted
        return taken

    async def _prepared(self, tx: Transaction, its: Gathered) -> _Work:
        key = (its.id, *its.alert_ids)
        if self._work is None or self._work[0] != key:
            found = await alerts.load(tx, its.alert_ids)
            raised = [found[number] for number in its.alert_ids]
            codes = [each.alert.place for each in raised]
            # A code may have left the gazetteer since: then the rest must still be told.
            places = [self.gazetteer.get(code) or self.gazetteer.last_known(code) for code in codes]
            editions = Editions([reach(self.gazetteer, place) for place in places])
            before = await alerts.told_before(tx, codes, self.now(), min(its.alert_ids))
            self._work = key, _Work(raised, places, editions, before)
        return self._work[1]

    async def _stale(self, tx: Transaction, work: _Work) -> set[int]:
        """The alerts of which a newer article has told meanwhile."""
        codes, last = [each.alert.place for each in work.raised], max(each.id for each in work.raised)
        newer = await alerts.newer(tx, codes, last)
        return {
            number
            for number, its in enumerate(work.raised)
            if any(takes_place_of(kinds, its.alert.kinds) for kinds in newer.get(its.alert.place, ()))
        }

    def _texts(self, work: _Work, language: str) -> Gathering:
        if language not in work.texts:
            work.texts[language] = Gathering(self.readers.reader(language, self.now()))
        return work.texts[language]

    def _write(self, work: _Work, editions: Sequence[Edition]) -> list[tuple[Edition, Message]]:
        found = []
        for edition in editions:
            told = [
                Told(work.raised[number].alert, work.places[number], number in edition.followed)
                for number in edition.told
            ]
            found += [(edition, text) for text in self._texts(work, edition.language).messages(told)]
        return found

    async def _store(
        self,
        tx: Transaction,
        work: _Work,
        written: Sequence[tuple[Edition, Message]],
        its: Gathered,
    ) -> dict[Edition, list[_Posted]]:
        told = [(text, [work.raised[number].id for number in edition.told]) for edition, text in written]
        # Accepted when it was published: from then on counts how long it takes.
        ids = await messages.add_many(tx, told, its.as_of)
        posted: defaultdict[Edition, list[_Posted]] = defaultdict(list)
        for (edition, _), message_id in zip(written, ids, strict=True):
            raised = [work.raised[number] for number in edition.told]
            newer = [each.alert for each in raised]
            replaces = [told.message_id for told in work.before if told.is_replaced_by(newer)]
            # What is urgent about any is urgent about all.
            worst = raised[0]
            postage = Postage(LANES[worst.alert.urgency], its.as_of, its.expires_at, worst.front_km)
            posted[edition].append(_Posted(message_id, postage, replaces))
        return dict(posted)


def _as_few_texts(edition: Edition, joined: set[Edition]) -> tuple[Edition, ...]:
    """The edition, or its parts where too many are joined already; a new one is added to `joined`."""
    if not edition.told:
        return ()
    if edition.is_joined and edition not in joined:
        if len(joined) >= _MOST_JOINED:
            return edition.apart()
        joined.add(edition)
    return (edition,)


def _in_order(addressed: dict[Edition, list[int]], posted: dict[Edition, list[_Posted]]) -> list[Mailing]:
    """Those about what chats follow leave before those about areas around, the most worrying first."""
    turns = sorted(addressed.items(), key=lambda each: (not each[0].followed, each[0].told))
    return [
        Mailing(text.message_id, chat_ids, text.postage, text.replaces)
        for edition, chat_ids in turns
        for text in posted[edition]
    ]

"""Scheduled updates: each once, at the right local time, with what is new."""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from structlog.testing import capture_logs

from bot.digests import CATCH_UP, Digests
from bot.domain.chat import Chat, ChatState
from bot.domain.delivery import Lane
from bot.domain.fact import Evacuation, Fact, FactKind
from bot.domain.schedule import Slot
from bot.places import Gazetteer
from bot.storage import chats, digests, subscriptions
from bot.storage.database import Database
from bot.storage.tables import deliveries, digest_slots, messages
from bot.texts.catalog import Catalogs
from bot.texts.reader import Readers
from tests.conftest import Clock
from tests.storage.builders import KUPIANSK, POKROVSK, publish

KYIV = ZoneInfo("Europe/Kyiv")
EIGHT, NOON, NIGHT = Slot(8 * 60), Slot(12 * 60), Slot(3 * 60 + 30)
#: 07:00 in Kyiv, an hour before the digest.
MORNING = datetime(2026, 11, 23, 5, tzinfo=UTC)
URGED = Fact(FactKind.EVACUATION, KUPIANSK, Evacuation.URGED, "urged", 0, 5, as_of=date(2026, 11, 20))
ORDERED = replace(URGED, value=Evacuation.MANDATORY, quote="ordered", end=7, as_of=date(2026, 11, 23))


class Desk:
    """The digests of a database, and the chats that want them."""

    def __init__(self, database: Database, its: Digests, clock: Clock) -> None:
        self.database, self.its, self.clock = database, its, clock

    async def want(
        self,
        chat_id: int,
        *slots: Slot,
        places: tuple[str, ...] = (KUPIANSK,),
        language: str = "en",
        state: ChatState = ChatState.ACTIVE,
    ) -> None:
        now = self.clock()
        async with self.database.write() as tx:
            await chats.keep(tx, Chat(chat_id, language, state))
            for place in places:
                await subscriptions.add(tx, chat_id, place, now)
            due = [(slot, slot.next_after(now, self.its.readers.timezone)) for slot in slots or (EIGHT,)]
            await digests.set_times(tx, chat_id, due)

    async def report(self, fact: Fact) -> None:
        async with self.database.write() as tx:
            await publish(tx, fact, text=f"{fact.quote} {fact.place} {self.clock()}", now=self.clock())

    async def make(self) -> dict[int, list[str]]:
        """Makes what is due; the new texts for each chat, the newest last."""
        before = len(await self.rows(deliveries))
        await self.its.make_due()
        texts = {row.id: row.html for row in await self.rows(messages)}
        found: dict[int, list[str]] = {}
        for row in sorted(await self.rows(deliveries), key=lambda row: row.id)[before:]:
            found.setdefault(row.chat_id, []).append(texts[row.message_id])
        return found

    async def rows(self, table: Any) -> list[Any]:
        async with self.database.read() as tx:
            return list(await tx.execute(table.select()))

    async def slots(self) -> list[tuple[int, str, str, bool]]:
        rows = await self.rows(digest_slots)
        return [(r.chat_id, str(Slot(r.slot)), str(r.local_date), r.skipped) for r in rows]


@pytest.fixture
def desk(database: Database, gazetteer: Gazetteer, catalogs: Catalogs, clock: Clock) -> Desk:
    clock.moment = MORNING
    readers = Readers(catalogs, gazetteer, KYIV, old_after=timedelta(days=7))
    digests = Digests(database, gazetteer, readers, clock, time.monotonic, asyncio.sleep)
    return Desk(database, digests, clock)


async def test_a_digest_is_made_at_its_local_time_and_not_before(desk: Desk) -> None:
    await desk.want(1)

    desk.clock.forward(minutes=59, seconds=59)
    assert await desk.make() == {}
    desk.clock.forward(seconds=1)
    (html,) = (await desk.make())[1]

    assert html.startswith("🗓 <b>Your update, 23 November 2026, 08:00</b>")
    assert await desk.slots() == [(1, "08:00", "2026-11-23", False)]


async def test_a_digest_leaves_last_without_sound_and_not_late(desk: Desk) -> None:
    await desk.want(1)
    desk.clock.forward(hours=1)

    await desk.make()

    (delivery,) = await desk.rows(deliveries)
    assert delivery.priority == Lane.DIGEST
    assert (delivery.due_at, delivery.expires_at) == (desk.clock(), desk.clock() + CATCH_UP)
    assert [message.silent for message in await desk.rows(messages)] == [True]


async def test_a_digest_is_made_once_though_it_is_asked_for_twice(desk: Desk) -> None:
    await desk.want(1)
    desk.clock.forward(hours=1)

    assert len(await desk.make()) == 1
    assert await desk.make() == {}
    desk.clock.forward(hours=6)
    assert await desk.make() == {}


async def test_each_day_has_its_digest(desk: Desk) -> None:
    await desk.want(1)
    desk.clock.forward(hours=1)

    made = []
    for _ in range(3):
        made.append(len(await desk.make()))
        desk.clock.forward(days=1)

    assert made == [1, 1, 1]
    assert [day for _, _, day, _ in await desk.slots()] == ["2026-11-23", "2026-11-24", "2026-11-25"]


@pytest.fixture
async def second(desk: Desk) -> AsyncIterator[Digests]:
    """Another instance of the bot on the same database."""
    other = Database(desk.database.shown_url)
    yield replace(desk.its, database=other)
    await other.close()


async def test_two_instances_at_once_make_each_digest_once(desk: Desk, second: Digests) -> None:
    for chat_id in range(1, 21):
        await desk.want(chat_id, EIGHT)
    desk.clock.forward(hours=1)

    await asyncio.gather(desk.its.make_due(), second.make_due())

    assert sorted(row.chat_id for row in await desk.rows(deliveries)) == list(range(1, 21))
    assert len(await desk.slots()) == 20


async def test_a_day_that_was_had_is_not_had_again_when_the_times_are_set_anew(desk: Desk) -> None:
    await desk.want(1)
    desk.clock.forward(hours=1)
    await desk.make()
    desk.clock.forward(hours=1)

    async with desk.database.write() as tx:
        await digests.set_times(tx, 1, [(EIGHT, desk.clock())])

    assert await desk.make() == {}


async def test_a_digest_missed_by_less_than_three_hours_is_made_up_for(desk: Desk) -> None:
    await desk.want(1)
    desk.clock.forward(hours=4)

    assert set(await desk.make()) == {1}
    assert await desk.slots() == [(1, "08:00", "2026-11-23", False)]


async def test_a_digest_missed_by_more_is_skipped_with_a_row_and_a_line_in_the_log(desk: Desk) -> None:
    await desk.want(1)
    desk.clock.forward(hours=4, seconds=1)

    with capture_logs() as lines:
        assert await desk.make() == {}

    assert await desk.slots() == [(1, "08:00", "2026-11-23", True)]
    assert [(line["log_level"], line["count"]) for line in lines] == [("warning", 1)]


async def test_after_a_skipped_digest_the_next_one_comes(desk: Desk) -> None:
    await desk.want(1)
    desk.clock.forward(days=3, hours=12)
    with capture_logs():
        await desk.make()

    desk.clock.forward(hours=13)

    assert set(await desk.make()) == {1}


async def test_several_missed_slots_give_one_digest(desk: Desk) -> None:
    await desk.want(1, EIGHT, Slot(9 * 60), Slot(10 * 60))
    desk.clock.forward(hours=3, minutes=30)

    (html,) = (await desk.make())[1]

    assert html.startswith("🗓 <b>Your update, 23 November 2026, 10:00</b>")
    assert len(await desk.slots()) == 3


async def test_several_missed_slots_of_very_many_chats_give_each_one_digest(desk: Desk) -> None:
    for chat_id in range(1, 252):
        await desk.want(chat_id, EIGHT, Slot(9 * 60))
    desk.clock.forward(hours=2, minutes=30)

    found = await desk.make()

    assert {chat_id: len(texts) for chat_id, texts in found.items()} == dict.fromkeys(range(1, 252), 1)


async def test_several_slots_of_a_day_give_a_digest_each(desk: Desk) -> None:
    await desk.want(1, EIGHT, NOON)

    desk.clock.forward(hours=1)
    assert set(await desk.make()) == {1}
    desk.clock.forward(hours=4)
    assert set(await desk.make()) == {1}


@pytest.mark.parametrize(
    ("evening", "hours", "shown"),
    [
        # Spring skips 03:30: it is taken at 04:30 summer time.
        (datetime(2026, 3, 28, 20, tzinfo=UTC), 24, ["2026-03-29T04:30:00+03:00"]),
        # Autumn has 03:30 twice: the first one counts.
        (datetime(2026, 10, 24, 20, tzinfo=UTC), 24, ["2026-10-25T03:30:00+03:00"]),
    ],
)
async def test_the_night_of_a_clock_change_has_one_digest(
    desk: Desk, evening: datetime, hours: int, shown: list[str]
) -> None:
    desk.clock.moment = evening
    await desk.want(1, NIGHT)

    made = []
    for _ in range(hours * 2):
        if await desk.make():
            made.append(desk.clock().astimezone(KYIV).isoformat())
        desk.clock.forward(minutes=30)

    assert made == shown


async def test_a_slot_that_a_clock_change_moves_past_midnight_takes_no_other_days_place(desk: Desk) -> None:
    nuuk = ZoneInfo("America/Nuuk")
    desk.its = replace(desk.its, readers=replace(desk.its.readers, timezone=nuuk))
    desk.clock.moment = datetime(2026, 3, 28, 12, tzinfo=UTC)
    await desk.want(1, Slot(23 * 60 + 30))

    for _ in range(3 * 24):
        desk.clock.forward(hours=1)
        await desk.make()

    days = [day for _, _, day, _ in await desk.slots()]
    assert days == ["2026-03-28", "2026-03-29", "2026-03-30"]
    assert len(await desk.rows(deliveries)) == 3


async def test_a_chat_without_towns_gets_nothing(desk: Desk) -> None:
    await desk.want(1, places=())
    desk.clock.forward(hours=1)

    assert await desk.make() == {}


@pytest.mark.parametrize("state", [ChatState.SUSPENDED, ChatState.GONE])
async def test_a_chat_that_cannot_be_written_to_gets_nothing(desk: Desk, state: ChatState) -> None:
    await desk.want(1, state=state)
    desk.clock.forward(hours=1)

    assert await desk.make() == {}


async def test_a_chat_that_comes_back_gets_the_next_digest(desk: Desk) -> None:
    await desk.want(1, state=ChatState.SUSPENDED)
    desk.clock.forward(hours=1)
    await desk.make()

    async with desk.database.write() as tx:
        await chats.set_state(tx, ChatState.ACTIVE, 1)
    assert await desk.make() == {}
    desk.clock.forward(days=1)

    assert set(await desk.make()) == {1}


async def test_a_place_that_left_the_gazetteer_is_left_out(desk: Desk) -> None:
    await desk.want(1, places=("UA00000000000000000", KUPIANSK))
    await desk.want(2, places=("UA00000000000000000",))
    desk.clock.forward(hours=1)

    found = await desk.make()

    assert set(found) == {1}
    assert "UA000" not in found[1][0]


async def test_chats_with_the_same_towns_and_language_share_one_text(desk: Desk) -> None:
    await desk.want(1)
    await desk.want(2)
    await desk.want(3, language="uk")
    await desk.want(4, places=(KUPIANSK, POKROVSK))
    desk.clock.forward(hours=1)

    found = await desk.make()

    assert len(await desk.rows(messages)) == 3
    assert found[1] == found[2]
    assert "Ваше зведення" in found[3][0]
    assert "Pokrovsk" in found[4][0]


async def test_the_first_digest_tells_what_is_known_without_calling_it_news(desk: Desk) -> None:
    await desk.report(URGED)
    await desk.want(1)
    desk.clock.forward(hours=1)

    (html,) = (await desk.make())[1]

    assert "🟠 Evacuation: <b>urged</b>" in html
    assert "No newer report" not in html
    assert "Changed" not in html


async def test_a_digest_says_that_there_is_no_newer_report_and_how_old_the_last_is(desk: Desk) -> None:
    await desk.report(URGED)
    await desk.want(1)
    desk.clock.forward(hours=1)
    await desk.make()
    desk.clock.forward(days=1)

    (html,) = (await desk.make())[1]

    assert "No newer report. The last one is of 20 November 2026 (4 days ago):" in html
    assert "🟠 Evacuation: <b>urged</b>" in html


async def test_a_digest_says_what_changed_since_the_last_one(desk: Desk) -> None:
    await desk.report(URGED)
    await desk.want(1)
    desk.clock.forward(hours=1)
    await desk.make()
    desk.clock.forward(hours=5)
    await desk.report(ORDERED)
    desk.clock.forward(hours=19)

    (changed,) = (await desk.make())[1]
    desk.clock.forward(days=1)
    (unchanged,) = (await desk.make())[1]

    assert "<b>Changed:</b>\n• Evacuation: urged → mandatory" in changed
    assert "No newer report. The last one is of 23 November 2026 (2 days ago):" in unchanged


async def test_what_was_missed_with_skipped_digests_is_told_in_the_next(desk: Desk) -> None:
    await desk.report(URGED)
    await desk.want(1)
    desk.clock.forward(hours=1)
    await desk.make()
    desk.clock.forward(hours=1)
    await desk.report(ORDERED)
    desk.clock.forward(days=2, hours=11)
    with capture_logs():
        await desk.make()
    desk.clock.forward(hours=12)

    (html,) = (await desk.make())[1]

    assert "• Evacuation: urged → mandatory" in html


async def test_a_town_followed_since_the_last_digest_is_told_as_new(desk: Desk) -> None:
    await desk.report(URGED)
    await desk.want(1, places=(POKROVSK,))
    desk.clock.forward(hours=1)
    await desk.make()
    desk.clock.forward(hours=1)
    async with desk.database.write() as tx:
        await subscriptions.add(tx, 1, KUPIANSK, desk.clock())
    desk.clock.forward(hours=23)

    (html,) = (await desk.make())[1]

    assert "🟠 Evacuation: <b>urged</b>" in html
    assert "No newer report" not in html


async def test_a_town_without_reports_is_not_called_safe(desk: Desk) -> None:
    await desk.want(1)
    desk.clock.forward(hours=1)

    (html,) = (await desk.make())[1]

    assert "No report known to us. That does not mean that it is safe." in html


#: In the hromada of Kupiansk; without coordinates.
OSYNOVO, HROMADA, OBLAST = "UA63080090060022231", "UA63080090000067457", "UA63000000000041885"


async def next_days(desk: Desk, *facts: Fact) -> str:
    """What is told to chat 1 on the day after these reports."""
    desk.clock.forward(hours=1)
    for fact in facts:
        await desk.report(fact)
    desk.clock.forward(hours=23)
    return "\n\n".join((await desk.make())[1])


async def test_a_village_is_told_what_changed_for_its_hromada(desk: Desk) -> None:
    await desk.report(replace(URGED, place=HROMADA))
    await desk.want(1, places=(OSYNOVO,))
    desk.clock.forward(hours=1)
    (first,) = (await desk.make())[1]

    changed = await next_days(desk, replace(ORDERED, place=HROMADA))
    unchanged = await next_days(desk)

    title = "<b>For the whole Kupiansk Hromada:</b>\n"
    assert f"{title}🟠 Evacuation: <b>urged</b>" in first
    assert f"{title}<b>Changed:</b>\n• Evacuation: urged → mandatory" in changed
    assert f"{title}No newer report. The last one is of 23 November 2026 (2 days ago):" in unchanged


async def test_a_village_without_reports_is_told_of_the_nearest_town_and_what_changed_there(
    desk: Desk,
) -> None:
    await desk.report(URGED)
    await desk.want(1, places=(OSYNOVO,))
    desk.clock.forward(hours=1)
    (first,) = (await desk.make())[1]

    changed = await next_days(desk, ORDERED)

    title = (
        "Nearest other town with a report whose distance is known: <b>Kupiansk</b>, the centre of the "
        "hromada (Kupiansk Hromada):\n"
    )
    assert f"{title}🟠 Evacuation: <b>urged</b>" in first
    assert f"{title}<b>Changed:</b>\n• Evacuation: urged → mandatory" in changed


async def test_an_oblast_is_told_of_the_towns_inside_it_that_changed(desk: Desk) -> None:
    await desk.report(URGED)
    await desk.report(replace(URGED, place=OSYNOVO))
    await desk.want(1, places=(OBLAST,))
    desk.clock.forward(hours=1)
    await desk.make()

    changed = await next_days(desk, ORDERED)
    unchanged = await next_days(desk)

    assert "<b>Kupiansk</b>, Kharkiv Oblast\n<b>Changed:</b>\n• Evacuation: urged → mandatory" in changed
    assert "Osynovo" not in changed
    assert "No newer report about a place inside it." in unchanged
    assert "Kupiansk" not in unchanged


async def test_the_followers_of_one_village_share_one_text_and_those_of_its_oblast_another(
    desk: Desk,
) -> None:
    await desk.report(URGED)
    for chat_id in range(1, 151):
        await desk.want(chat_id, places=(OSYNOVO,))
    for chat_id in range(151, 201):
        await desk.want(chat_id, places=(OBLAST,))
    desk.clock.forward(hours=1)

    found = await desk.make()

    assert len(found) == 200
    assert len(await desk.rows(messages)) == 2

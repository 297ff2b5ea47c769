"""A newer codifier: what became of a code is carried over or told, never silent, and told once."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from structlog.testing import capture_logs

from bot import succession
from bot.domain.chat import ChatState
from bot.domain.delivery import DeliveryState, Lane
from bot.domain.fact import Evacuation, Fact, FactKind
from bot.domain.place import Place, PlaceKind
from bot.places import Gazetteer
from bot.storage import chats, claims, facts, outbox, places, subscriptions
from bot.storage.database import Database
from bot.storage.places import Uses
from bot.storage.tables import deliveries, messages
from bot.succession import NOTICE_LIFE, Succession
from bot.texts.catalog import Catalogs
from bot.texts.reader import Readers
from tests.conftest import Clock
from tests.storage.builders import publish, rows, subscribe

OBLAST = Place("UA63000000000041885", PlaceKind.OBLAST, "Харківська область", "Kharkiv Oblast")
TOWN = Place("UA63080090010000001", PlaceKind.SETTLEMENT, "Нове", "Nove", OBLAST.code, ("Старе",))
#: Its code left, TOWN took over.
MOVED = replace(TOWN, code="UA63080090010000002", name_uk="Старе", name_en="Stare", parent=None, aliases=())
#: Their codes left, and nobody knows who took over.
LOST = replace(MOVED, code="UA63080090010000003", name_uk="Лиман", name_en="Lyman <1>")
OTHER = replace(MOVED, code="UA63080090010000004", name_uk="Гай", name_en="Hai")
#: A code that no table has.
UNLISTED = "UA63080090010000005"


def gazetteer(successors: Mapping[str, str] | None = None) -> Gazetteer:
    taken_over = {MOVED.code: TOWN.code} if successors is None else successors
    return Gazetteer([OBLAST, TOWN], successors=taken_over, withdrawn=[MOVED, LOST, OTHER])


@pytest.fixture
def its(database: Database, catalogs: Catalogs, clock: Clock) -> Succession:
    readers = Readers(catalogs, gazetteer(), ZoneInfo("Europe/Kyiv"), timedelta(days=7))
    return Succession(database, readers.gazetteer, readers, clock)


async def told(database: Database) -> dict[int, list[str]]:
    """Every text on its way to each chat."""
    async with database.read() as tx:
        texts = {row.id: row.html for row in await rows(tx, messages)}
        found: dict[int, list[str]] = {}
        for row in await rows(tx, deliveries):
            found.setdefault(row.chat_id, []).append(texts[row.message_id])
    return found


async def followed(database: Database, chat_id: int) -> list[str]:
    async with database.read() as tx:
        return [s.place for s in await subscriptions.of_chat(tx, chat_id)]


async def test_where_no_code_left_nothing_is_written(its: Succession) -> None:
    async with its.database.write() as tx:
        await subscribe(tx, 1, TOWN.code)
    with capture_logs() as logs:
        await its.settle()

    assert logs == []
    assert await told(its.database) == {}
    assert await followed(its.database, 1) == [TOWN.code]


async def test_subscriptions_and_facts_move_to_the_successor_and_nobody_is_disturbed(its: Succession) -> None:
    order = Fact(FactKind.EVACUATION, MOVED.code, Evacuation.MANDATORY, "ordered", 0, 7)
    async with its.database.write() as tx:
        await publish(tx, order)
        await subscribe(tx, 1, MOVED.code)
        await subscribe(tx, 2, MOVED.code, state=ChatState.SUSPENDED)
    with capture_logs() as logs:
        await its.settle()

    async with its.database.read() as tx:
        assert (await facts.situations(tx, [TOWN.code]))[TOWN.code].known
    assert await followed(its.database, 1) == await followed(its.database, 2) == [TOWN.code]
    assert await told(its.database) == {}
    assert [(log["codes"], log["subscriptions_moved"], log["chats_told"]) for log in logs] == [(1, 2, 0)]


async def test_what_was_said_of_a_village_is_not_said_of_the_town_that_it_joined(its: Succession) -> None:
    its = replace(its, gazetteer=gazetteer({LOST.code: TOWN.code}))
    order = Fact(FactKind.EVACUATION, LOST.code, Evacuation.MANDATORY, "ordered", 0, 7)
    async with its.database.write() as tx:
        await publish(tx, order)
        await subscribe(tx, 1, LOST.code)
    await its.settle()
    with capture_logs() as logs:
        await its.settle()

    async with its.database.read() as tx:
        assert not (await facts.situations(tx, [TOWN.code]))[TOWN.code].known
    assert await followed(its.database, 1) == [TOWN.code]
    assert logs == []


async def test_a_successor_that_left_too_leads_on_to_its_own(its: Succession) -> None:
    its = replace(its, gazetteer=gazetteer({LOST.code: MOVED.code, MOVED.code: TOWN.code}))
    async with its.database.write() as tx:
        await subscribe(tx, 1, LOST.code)
        await subscribe(tx, 1, MOVED.code)
    await its.settle()

    assert await followed(its.database, 1) == [TOWN.code]
    assert await told(its.database) == {}


async def test_successors_that_lead_in_a_circle_are_none(its: Succession) -> None:
    its = replace(its, gazetteer=gazetteer({LOST.code: MOVED.code, MOVED.code: LOST.code}))
    async with its.database.write() as tx:
        await subscribe(tx, 1, LOST.code)
    await its.settle()

    assert len((await told(its.database))[1]) == 1


async def test_without_successor_each_chat_is_told_in_its_language_what_ended_and_what_to_do(
    its: Succession,
) -> None:
    async with its.database.write() as tx:
        await subscribe(tx, 1, LOST.code, "en")
        await subscribe(tx, 2, LOST.code, "uk")
        await subscribe(tx, 2, TOWN.code)
    await its.settle()

    texts = await told(its.database)
    [english], [ukrainian] = texts[1], texts[2]
    assert "<b>Lyman &lt;1&gt;</b>, Kharkiv Oblast" in english
    assert "This place is no longer in it" in english
    assert "choose the place anew" in english
    assert "112" in english
    assert "<b>Лиман</b>, Харківська область" in ukrainian
    assert "Цього запису в ньому вже немає" in ukrainian
    assert await followed(its.database, 1) == []
    assert await followed(its.database, 2) == [TOWN.code]


async def test_the_message_is_a_notice_with_sound_and_a_button_to_choose_a_town(
    its: Succession, clock: Clock
) -> None:
    async with its.database.write() as tx:
        await subscribe(tx, 1, LOST.code, "en")
    await its.settle()

    async with its.database.write() as tx:
        [delivery] = await claims.claim_due(tx, clock(), 10, "claim", clock() + timedelta(minutes=1))
    assert delivery.lane is Lane.NOTICE
    assert delivery.expires_at == clock() + NOTICE_LIFE
    assert not delivery.message.silent
    assert delivery.message.buttons[0][0].action == "subscribe"


async def test_a_chat_that_lost_several_places_gets_one_message_with_all_of_them(its: Succession) -> None:
    async with its.database.write() as tx:
        for code in (LOST.code, OTHER.code):
            await subscribe(tx, 1, code, "en")
        await subscribe(tx, 2, OTHER.code, "en")
    with capture_logs() as logs:
        await its.settle()

    texts = await told(its.database)
    [both], [one] = texts[1], texts[2]
    assert "Lyman" in both
    assert "Hai" in both
    assert "These places are no longer in it" in both
    assert "Lyman" not in one
    assert (logs[0]["codes"], logs[0]["chats_told"]) == (2, 2)


async def test_a_code_that_no_table_has_is_named_by_itself_and_its_oblast(its: Succession) -> None:
    async with its.database.write() as tx:
        await subscribe(tx, 1, UNLISTED, "en")
    await its.settle()

    assert f"<b>{UNLISTED}</b>, Kharkiv Oblast" in (await told(its.database))[1][0]


async def test_a_gazetteer_that_lacks_many_codes_without_a_word_ends_no_subscription(its: Succession) -> None:
    async with its.database.write() as tx:
        for number in range(succession.MOST_UNLISTED + 1):
            await subscribe(tx, 1, f"UA6308009010{number:07}")
        await subscribe(tx, 1, LOST.code)
    with capture_logs() as logs:
        await its.settle()

    [text] = (await told(its.database))[1]
    assert "Лиман" in text
    assert len(await followed(its.database, 1)) == succession.MOST_UNLISTED + 1
    assert logs[0]["log_level"] == "error"
    assert logs[0]["codes"] == succession.MOST_UNLISTED + 1


async def test_a_second_start_and_a_start_beside_it_tell_nobody_twice(its: Succession) -> None:
    async with its.database.write() as tx:
        for chat_id in range(1, 20):
            await subscribe(tx, chat_id, LOST.code)
    await asyncio.gather(its.settle(), its.settle())
    with capture_logs() as logs:
        await its.settle()

    assert {chat_id: len(texts) for chat_id, texts in (await told(its.database)).items()} == dict.fromkeys(
        range(1, 20), 1
    )
    assert logs == []


async def test_a_kill_in_the_middle_leaves_each_chat_either_told_or_subscribed(
    its: Succession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(succession, "CHUNK", 2)
    async with its.database.write() as tx:
        for chat_id in range(1, 6):
            await subscribe(tx, chat_id, LOST.code)
    address, calls = outbox.address_chats, iter(range(9))

    async def dies_at_the_second(*given: object) -> int:
        if next(calls) == 1:
            raise KeyboardInterrupt
        return await address(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(outbox, "address_chats", dies_at_the_second)
    with pytest.raises(KeyboardInterrupt):
        await its.settle()

    assert set(await told(its.database)) == {1, 2}
    assert [bool(await followed(its.database, chat_id)) for chat_id in range(1, 6)] == [False] * 2 + [
        True
    ] * 3

    monkeypatch.setattr(outbox, "address_chats", address)
    await its.settle()
    assert {chat_id: len(texts) for chat_id, texts in (await told(its.database)).items()} == dict.fromkeys(
        range(1, 6), 1
    )


@pytest.mark.parametrize("state", [ChatState.SUSPENDED, ChatState.GONE])
async def test_a_chat_that_cannot_be_written_to_is_told_when_it_is_back(
    its: Succession, state: ChatState
) -> None:
    async with its.database.write() as tx:
        await subscribe(tx, 1, LOST.code, state=state)
    with capture_logs() as logs:
        await its.settle()
    assert logs == []
    assert await told(its.database) == {}
    assert await followed(its.database, 1) == [LOST.code]

    async with its.database.write() as tx:
        await chats.set_state(tx, ChatState.ACTIVE, 1)
    await its.settle()

    assert len((await told(its.database))[1]) == 1
    assert await followed(its.database, 1) == []


async def test_facts_without_successor_stay_and_do_not_keep_the_bot_busy(its: Succession) -> None:
    order = Fact(FactKind.EVACUATION, LOST.code, Evacuation.MANDATORY, "ordered", 0, 7)
    async with its.database.write() as tx:
        await publish(tx, order)
    with capture_logs() as logs:
        await its.settle()

    assert logs == []
    async with its.database.read() as tx:
        assert await places.codes(tx) == {LOST.code}


async def test_what_a_start_would_do_can_be_asked_and_changes_nothing(its: Succession) -> None:
    async with its.database.write() as tx:
        await subscribe(tx, 1, LOST.code)
        await subscribe(tx, 2, LOST.code, state=ChatState.SUSPENDED)
        await subscribe(tx, 1, MOVED.code)
        await subscribe(tx, 1, UNLISTED)
        await subscribe(tx, 1, TOWN.code)

        moved, lost, unlisted = await its.fates(tx)

    assert (moved.place.name_uk, moved.successor, moved.is_listed) == ("Старе", TOWN, True)
    assert (lost.place.name_uk, lost.successor, lost.uses) == ("Лиман", None, Uses(1, 1, 0, 0))
    assert (unlisted.place.code, unlisted.is_listed) == (UNLISTED, False)
    assert await told(its.database) == {}
    assert len(await followed(its.database, 1)) == 4


async def test_the_log_never_holds_the_id_of_a_chat(its: Succession) -> None:
    async with its.database.write() as tx:
        await subscribe(tx, 7_234_567_890, LOST.code)
    with capture_logs() as logs:
        await its.settle()

    assert len(logs) == 1
    assert "7234567890" not in str(logs)


async def test_every_delivery_is_due_at_once(its: Succession) -> None:
    async with its.database.write() as tx:
        await subscribe(tx, 1, LOST.code)
    await its.settle()

    async with its.database.read() as tx:
        assert await outbox.counts(tx) == {DeliveryState.DUE: 1}

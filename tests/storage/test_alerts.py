"""Whom the alerts of an article concern."""

import pytest

from bot.domain.chat import ChatState
from bot.storage import alerts
from bot.storage.alerts import Audience
from bot.storage.database import Database
from tests.storage.builders import KUPIANSK, POKROVSK, subscribe

ELSEWHERE = "UA63000000000041885"


async def found(database: Database, *places: str) -> dict[tuple[str, frozenset[str]], set[int]]:
    async with database.read() as tx:
        its = await alerts.audiences(tx, places)
    assert all(len(set(chat_ids)) == len(chat_ids) for chat_ids in its.values())
    return {(audience.language, audience.places): set(chat_ids) for audience, chat_ids in its.items()}


async def test_chats_are_gathered_by_what_they_follow_and_by_language(database: Database) -> None:
    async with database.write() as tx:
        for chat_id in (1, 2):
            await subscribe(tx, chat_id, KUPIANSK)
            await subscribe(tx, chat_id, ELSEWHERE)
        await subscribe(tx, 3, KUPIANSK)
        await subscribe(tx, 3, POKROVSK)
        await subscribe(tx, 4, POKROVSK)
        await subscribe(tx, 4, KUPIANSK)
        await subscribe(tx, 5, POKROVSK, "en")
        await subscribe(tx, 6, ELSEWHERE)

    assert await found(database, KUPIANSK, POKROVSK) == {
        ("uk", frozenset({KUPIANSK})): {1, 2},
        ("uk", frozenset({KUPIANSK, POKROVSK})): {3, 4},
        ("en", frozenset({POKROVSK})): {5},
    }


@pytest.mark.parametrize("state", [ChatState.SUSPENDED, ChatState.GONE])
async def test_chats_that_cannot_be_written_to_are_no_audience(database: Database, state: ChatState) -> None:
    async with database.write() as tx:
        await subscribe(tx, 1, state=state)

    assert await found(database, KUPIANSK) == {}


async def test_no_places_have_no_audience(database: Database) -> None:
    async with database.write() as tx:
        await subscribe(tx, 1)

    assert await found(database) == {}


async def test_more_chats_than_are_read_at_once_are_all_found(database: Database) -> None:
    async with database.write() as tx:
        for chat_id in range(1, 2502):
            await subscribe(tx, chat_id)

    async with database.read() as tx:
        its = await alerts.audiences(tx, [KUPIANSK])
    assert sorted(its[Audience("uk", frozenset({KUPIANSK}))]) == list(range(1, 2502))

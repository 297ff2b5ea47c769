"""The bot is killed again and again, at the worst moments; the judge is what Telegram received."""

import asyncio
import os
import sqlite3
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from bot.domain.delivery import DeliveryState, Lane, Postage
from bot.domain.message import Message
from bot.storage import fanouts, messages, outbox
from bot.storage.database import Database
from tests.acceptance.conftest import Town
from tests.acceptance.crashing import POINTS
from tests.acceptance.phone import Phone
from tests.acceptance.test_life import make_digests_due

KUPIANSK = "UA63080090010026457"
#: `make crash` asks for more.
ROUNDS = int(os.environ.get("CRASH_ROUNDS", "6"))
PEOPLE = 12
#: The lease of what a killed bot had in hand must be over before the last row leaves.
LONGEST_END = 60.0


@dataclass
class Trial:
    """What was accepted, and what may therefore arrive."""

    town: Town
    database: Database
    phones: list[Phone]
    #: By the text of each alert, who followed the town when it was accepted.
    accepted: dict[str, list[int]] = field(default_factory=dict)
    #: Texts that were withdrawn or expired while the bot was dead, and who had them before.
    over: dict[str, Counter[int]] = field(default_factory=dict)
    #: Rows in hand at the kills: each of them may arrive twice.
    in_hand: int = 0

    async def accept(self, text: str) -> None:
        now = datetime.now(UTC)
        async with self.database.write() as tx:
            message_id = await messages.add(tx, Message("en", text), now)
            postage = Postage(Lane.URGENT, now, now + timedelta(hours=1), 2.0)
            await fanouts.begin(tx, message_id, [KUPIANSK], postage, now)
        self.accepted[text] = [phone.id for phone in self.phones]

    def received(self, text: str) -> Counter[int]:
        calls = self.town.simulator.journal.since(0)
        return Counter(c["chat_id"] for c in calls if c["text"] == text and c["error_code"] is None)

    def rows(self, query: str, *values: object) -> list[tuple[object, ...]]:
        with sqlite3.connect(self.town.database, timeout=20) as database:
            found = database.execute(query, values).fetchall()
        database.close()
        return found

    def count_in_hand(self) -> None:
        ((count,),) = self.rows("SELECT count(*) FROM deliveries WHERE status = 'sending'")
        assert isinstance(count, int)
        self.in_hand += count

    async def withdraw(self, text: str) -> None:
        """While nobody sends."""
        ((message_id,),) = self.rows("SELECT id FROM messages WHERE html = ?", text)
        assert isinstance(message_id, int)
        async with self.database.write() as tx:
            await outbox.stop(tx, [message_id], DeliveryState.CANCELLED)
        self.over[text] = self.received(text)

    def let_expire(self, text: str) -> None:
        past = (datetime.now(UTC) - timedelta(seconds=1)).replace(tzinfo=None)
        its = "(SELECT id FROM messages WHERE html = ?)"
        for table in ("deliveries", "fanouts"):
            self.rows(
                f"UPDATE {table} SET expires_at = ? WHERE message_id = {its}",
                past.isoformat(" ", "microseconds"),
                text,
            )
        self.over[text] = self.received(text)

    def is_settled(self) -> bool:
        ((owed,),) = self.rows("SELECT count(*) FROM deliveries WHERE status IN ('due', 'sending')")
        ((planned,),) = self.rows("SELECT count(*) FROM fanouts")
        return owed == planned == 0


@pytest.mark.timeout(120 + ROUNDS * 20)
async def test_every_alert_reaches_everybody_through_kills_at_the_worst_moments(town: Town) -> None:
    random = Random(7)
    trial = await begin(town)

    for number in range(ROUNDS):
        await one_round(trial, number, random)
    await town.bot()
    await settled(trial)

    judge(trial)
    await trial.database.close()


async def begin(town: Town) -> Trial:
    bot = await town.bot()
    phones = [town.phone(f"Person {number}") for number in range(PEOPLE)]
    for phone in phones:
        await phone.asks("/subscribe Kupiansk", "subscribed")
    await bot.kill()
    database = Database(town.environment["EVACBOT_DATABASE_URL"])
    await database.open()
    return Trial(town, database, phones)


async def one_round(trial: Trial, number: int, random: Random) -> None:
    """An alert, now and then a digest and a new subscriber, and a kill."""
    point = [*POINTS, "at random"][number % (len(POINTS) + 1)]
    text = f"Alert {number}"
    bot = trial.town.program(EVACBOT_MESSAGES_PER_SECOND="50")
    if point == "at random":
        await bot.start("run")
    else:
        await bot.start_crashing(point, random.randint(1, 4 if point == "after_200" else 1), "run")
    newcomer = trial.town.phone(f"Newcomer {number}")
    newcomer.say("/subscribe Kupiansk")
    await trial.accept(text)
    if number % 3 == 1:
        make_digests_due(trial.town, timedelta(minutes=1))
    try:
        await bot.ended(patience=random.uniform(1.0, 3.0) if point == "at random" else 15.0)
    except TimeoutError:
        assert point == "at random", f"the bot never came to {point}:\n{bot.output}"
    await bot.kill()
    trial.count_in_hand()
    if number % 5 == 3:
        await trial.withdraw(text)
    elif number % 5 == 4:
        trial.let_expire(text)


async def settled(trial: Trial) -> None:
    async with asyncio.timeout(LONGEST_END):
        while not trial.is_settled():  # noqa: ASYNC110 - asked of the database file
            await asyncio.sleep(0.2)


def judge(trial: Trial) -> None:
    again = 0
    for text, chats in trial.accepted.items():
        received = trial.received(text)
        if text in trial.over:
            assert received == trial.over[text], f"{text} left after its end"
        else:
            missing = set(chats) - set(received)
            assert not missing, f"{text} never reached {missing}"
        again += sum(count - 1 for count in received.values())
    assert again <= trial.in_hand
    assert trial.rows("PRAGMA integrity_check") == [("ok",)]

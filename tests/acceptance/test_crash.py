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
from tests.acceptance.articles import order
from tests.acceptance.conftest import Town
from tests.acceptance.crashing import POINTS
from tests.acceptance.phone import Phone
from tests.acceptance.test_life import make_digests_due

KUPIANSK, POKROVSK = "UA63080090010026457", "UA14160210010099403"
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
    #: By text and chat, how many attempts were in hand at kills: for each it may arrive once more.
    in_hand: Counter[tuple[str, int]] = field(default_factory=Counter)
    newcomers: list[Phone] = field(default_factory=list)
    _dead: set[object] = field(default_factory=set)

    async def accept(self, text: str) -> None:
        now = datetime.now(UTC)
        async with self.database.write() as tx:
            message_id = await messages.add(tx, Message("en", text), now)
            postage = Postage(Lane.URGENT, now, now + timedelta(hours=1), 2.0)
            await fanouts.begin(tx, {"en": message_id}, [KUPIANSK], postage, now)
        self.accepted[text] = [phone.id for phone in self.phones]

    def received(self, text: str) -> Counter[int]:
        calls = self.town.simulator.journal.since(0)
        return Counter(c["chat_id"] for c in calls if c["text"] == text and c["error_code"] is None)

    def rows(self, query: str, *values: object) -> list[tuple[object, ...]]:
        with sqlite3.connect(self.town.database, timeout=20) as database:
            found = database.execute(query, values).fetchall()
        database.close()
        return found

    def note_in_hand(self) -> None:
        """What the bot that was just killed held; what an earlier one held was noted before."""
        query = (
            "SELECT html, chat_id, attempt_token FROM deliveries JOIN messages ON messages.id = message_id "
            "WHERE status = 'sending'"
        )
        held = [(text, chat, token) for text, chat, token in self.rows(query) if token not in self._dead]
        self.in_hand.update((str(text), int(str(chat))) for text, chat, _ in held)
        self._dead |= {token for *_, token in held}

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
        ((unanswered,),) = self.rows("SELECT count(*) FROM inbox WHERE payload IS NOT NULL")
        return owed == planned == unanswered == 0


@pytest.mark.timeout(120 + ROUNDS * 20)
async def test_every_alert_reaches_everybody_through_kills_at_the_worst_moments(town: Town) -> None:
    random = Random(7)
    trial = await begin(town)

    for number in range(ROUNDS):
        await one_round(trial, number, random)
    bot = town.program(EVACBOT_MESSAGES_PER_SECOND="200")
    await bot.start("run")
    await settled(trial)

    judge(trial)
    await trial.database.close()


async def test_an_article_of_several_alerts_is_told_to_all_when_the_bot_dies_while_it_is_written(
    town: Town,
) -> None:
    bot = await town.bot()
    phones = [town.phone(f"Person {number}") for number in range(PEOPLE)]
    for number, phone in enumerate(phones):
        for place in ("Kupiansk", "Pokrovsk")[number % 3 == 1 : 2 - (number % 3 == 2)]:
            await phone.asks(f"/subscribe {place}", "subscribed")
    await bot.kill()
    text = order("Kupiansk and Pokrovsk")
    assert await town.program().run("ingest", town.article(text), "--publish") == 0

    crashing = town.program()
    await crashing.start_crashing("in_gathering", 1, "run")
    await crashing.ended()
    assert not any(phone.received("URGENT") for phone in phones)
    await town.bot()

    for number, phone in enumerate(phones):
        told = (await phone.receives("URGENT"))["text"]
        assert ("Kupiansk" in told, "Pokrovsk" in told) == (number % 3 != 1, number % 3 != 2)
        assert len(phone.received("URGENT")) == 1


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
    points = [point for point in POINTS if point != "in_gathering"]
    point = [*points, "at random"][number % (len(points) + 1)]
    text = f"Alert {number}"
    bot = trial.town.program(EVACBOT_MESSAGES_PER_SECOND="50")
    if point == "at random":
        await bot.start("run")
    else:
        await bot.start_crashing(point, random.randint(1, 4 if point == "after_200" else 1), "run")
    newcomer = trial.town.phone(f"Newcomer {number}")
    newcomer.say("/subscribe Pokrovsk")
    trial.newcomers.append(newcomer)
    await trial.accept(text)
    if number % 3 == 1:
        make_digests_due(trial.town, timedelta(minutes=1))
    try:
        await bot.ended(patience=random.uniform(1.0, 3.0) if point == "at random" else 15.0)
    except TimeoutError:
        assert point == "at random", f"the bot never came to {point}:\n{bot.output}"
    await bot.kill()
    trial.note_in_hand()
    if number % 5 == 3:
        await trial.withdraw(text)
    elif number % 5 == 4:
        trial.let_expire(text)


async def settled(trial: Trial) -> None:
    try:
        async with asyncio.timeout(LONGEST_END):
            while not trial.is_settled():  # noqa: ASYNC110 - asked of the database file
                await asyncio.sleep(0.2)
    except TimeoutError:
        left = trial.rows("SELECT * FROM deliveries WHERE status IN ('due', 'sending') LIMIT 20")
        planned = trial.rows("SELECT * FROM fanouts LIMIT 20")
        pytest.fail(f"not settled: deliveries {left}, fan-outs {planned}")


def judge(trial: Trial) -> None:
    for text, chats in trial.accepted.items():
        received = trial.received(text)
        if text in trial.over:
            assert received == trial.over[text], f"{text} left after its end"
        else:
            missing = set(chats) - set(received)
            assert not missing, f"{text} never reached {missing}"
        for chat, count in received.items():
            assert count - 1 <= trial.in_hand[text, chat], f"{text} reached {chat} {count} times"
    for newcomer in trial.newcomers:
        assert newcomer.received("Pokrovsk"), f"{newcomer.id} was never answered"
        followed = trial.rows("SELECT place FROM subscriptions WHERE chat_id = ?", newcomer.id)
        assert followed == [(POKROVSK,)], f"{newcomer.id} follows {followed}"
    assert trial.rows("PRAGMA integrity_check") == [("ok",)]

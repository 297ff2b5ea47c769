"""Operators are told what only they can mend."""

from dataclasses import replace

from bot.domain.chat import Chat, ChatState
from bot.domain.delivery import DeliveryState
from bot.operators import Operators
from bot.storage import chats, messages, outbox
from bot.storage.database import Database
from bot.texts.catalog import Catalogs
from tests.conftest import Clock
from tests.storage.builders import MESSAGE, Outbox, owe, postage

ANNA, JAMES, BLOCKED, NEVER_CAME = 501, 502, 503, 504
OPERATORS = (ANNA, JAMES, BLOCKED, NEVER_CAME)


async def test_a_bad_message_is_told_to_each_operator_who_can_be_written_to_in_their_language(
    database: Database, catalogs: Catalogs, clock: Clock
) -> None:
    operators = Operators(OPERATORS, catalogs, clock)
    async with database.write() as tx:
        for chat in (Chat(ANNA, "uk"), Chat(JAMES, "en"), Chat(BLOCKED, "uk", ChatState.SUSPENDED)):
            await chats.keep(tx, chat)
        bad = await owe(tx, range(1, 4), html="<b>broken & " + "long " * 200)
        await operators.tell_bad_message(tx, bad, "can't parse entities: <b>")
        await outbox.stop(tx, [bad], DeliveryState.FAILED)

    found = {its.chat_id: its.message.html for its in await Outbox(database).claim(clock())}
    assert set(found) == {ANNA, JAMES}
    assert found[JAMES].startswith(
        f"⚠️ Telegram refuses message {bad}, whoever it goes to: can't parse entities: &lt;b&gt;\n\n"
        "The rest of it is stopped: 3 chats do not get it.\n\n"
        "It begins: <code>&lt;b&gt;broken &amp; long long"
    )
    assert len(found[JAMES]) < 1000
    assert "Решту зупинено: його не отримають 3 чати." in found[ANNA]


async def test_that_telegram_refuses_this_too_is_not_told(
    database: Database, catalogs: Catalogs, clock: Clock
) -> None:
    operators = Operators(OPERATORS, catalogs, clock)
    async with database.write() as tx:
        await chats.keep(tx, Chat(ANNA, "uk"))
        bad = await messages.add(tx, replace(MESSAGE, html="bad"), clock())
        await outbox.address_chats(tx, bad, [ANNA], postage())
        await operators.tell_bad_message(tx, bad, "why")
        await outbox.stop(tx, [bad], DeliveryState.FAILED)
    (notice,) = await Outbox(database).claim(clock())

    async with database.write() as tx:
        await operators.tell_bad_message(tx, notice.message_id, "why")

    assert await Outbox(database).claim(clock(), token="again") == []

"""A shared location is used for one answer: no file and no log line of the running program holds it."""

import asyncio
import struct

from bot.simulator import people
from tests.acceptance.conftest import Town
from tests.acceptance.program import Program

#: North of Kupiansk; no other number in the program begins with these digits.
LATITUDE, LONGITUDE = 49.918273, 37.645546
DIGITS = ("918273", "645546", "49.918", "37.645", "49,918", "37,645")
#: As text, and as a database or a pickle would hold the numbers.
TRACES = (
    *(digits.encode() for digits in DIGITS),
    *(struct.pack(order, number) for order in ("<d", ">d") for number in (LATITUDE, LONGITUDE)),
)


async def test_the_digits_of_a_shared_location_are_in_no_file_and_no_log(town: Town) -> None:
    bot = town.program(EVACBOT_LOG_FORMAT="json")
    await bot.start("run")
    await bot.says("the bot runs")
    james = town.phone()
    await james.asks("/subscribe Kupiansk", "subscribed")

    people.share_location(town.simulator, james.id, LATITUDE, LONGITUDE)
    answer = await james.receives("The nearest to you that we know")
    james.press(answer, "km")
    await james.receives("Oblast")
    people.share_location(town.simulator, james.id, -LATITUDE, LONGITUDE)
    await james.receives("no town or village within 50 km")

    # Wiped after the answer, not before: a crash in between must not lose the question.
    async with asyncio.timeout(10):
        while await traces(town, bot):
            pass
    await bot.stop()
    assert await traces(town, bot) == []
    assert not [text for text in james.received() for digits in DIGITS if digits in text]


async def test_an_answer_that_telegram_refuses_leaves_no_trace_either(town: Town) -> None:
    bot = await town.bot()
    james = town.phone()
    failure = {"error_code": 400, "description": "Bad Request: no", "times": 1}
    town.simulator.faults.change({"fail_methods": {"sendMessage": failure}})

    people.share_location(town.simulator, james.id, LATITUDE, LONGITUDE)
    await bot.says("reply not delivered")
    await bot.stop()

    assert await traces(town, bot) == []


async def traces(town: Town, bot: Program) -> list[bytes]:
    """What is found of the location in the files that the program keeps, -wal included, and in its log."""
    files = [file for file in town.folder.rglob("*") if file.is_file()]
    assert town.database in files
    kept = [await asyncio.to_thread(file.read_bytes) for file in files]
    return [trace for trace in TRACES for one in (*kept, bot.output.encode()) if trace in one]

"""Work that ends when the program is asked to stop."""

import asyncio

import pytest

from bot.stopping import unless


async def forever(cancelled: list[str]) -> None:
    try:
        await asyncio.Event().wait()
    finally:
        cancelled.append("work")


async def test_work_that_ends_by_itself_gives_its_result() -> None:
    async def work() -> int:
        return 5

    assert await unless(asyncio.Event(), work()) == 5


async def test_when_stopping_is_asked_for_the_work_is_cancelled_and_has_ended() -> None:
    stopping, cancelled = asyncio.Event(), list[str]()
    asyncio.get_running_loop().call_soon(stopping.set)

    await unless(stopping, forever(cancelled))

    assert cancelled == ["work"]


async def test_when_whoever_waits_is_cancelled_so_is_the_work() -> None:
    cancelled: list[str] = []
    waiting = asyncio.create_task(unless(asyncio.Event(), forever(cancelled)))
    await asyncio.sleep(0)
    await asyncio.sleep(0)

    waiting.cancel()
    await asyncio.wait([waiting])

    assert waiting.cancelled()
    assert cancelled == ["work"]


async def test_what_the_work_raises_is_raised() -> None:
    async def work() -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        await unless(asyncio.Event(), work())


async def test_nothing_of_it_is_left_running() -> None:
    await unless(asyncio.Event(), asyncio.sleep(0))

    assert asyncio.all_tasks() == {asyncio.current_task()}

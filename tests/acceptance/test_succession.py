"""A newer gazetteer without a code that somebody follows: the next start tells it, once."""

import sqlite3

from tests.acceptance.conftest import Town

#: A code in Kharkiv Oblast that no gazetteer has.
DEAD = "UA63080090010099999"


def let_the_code_leave(town: Town, code: str) -> None:
    """As if all who follow a place had chosen it by a code that this version does not have."""
    with sqlite3.connect(town.database) as database:
        database.execute("UPDATE subscriptions SET place = ?", (code,))
    database.close()


async def test_who_follows_a_code_that_left_is_told_once_however_often_the_bot_starts(town: Town) -> None:
    bot = await town.bot()
    james, olena = town.phone(), town.phone("Олена", "uk")
    await james.asks("/subscribe Kupiansk", "subscribed")
    await olena.asks("/subscribe Куп'янськ", "Ви підписалися")
    await bot.stop()
    let_the_code_leave(town, DEAD)

    bot = await town.bot()
    notice = await james.receives("You get no more alerts")
    assert f"{DEAD}, Kharkiv Oblast" in notice["text"]
    assert "112" in notice["text"]
    assert "Харківська область" in (await olena.receives("Підписку припинено"))["text"]
    assert "chats_told=2" in bot.output
    assert str(james.id) not in bot.output
    await bot.kill()
    await town.bot()
    await james.asks("/mytowns", "You follow no town yet")
    assert len(james.received("You get no more alerts")) == 1

    james.press(notice, "Choose a town")
    await james.receives("Which")


async def test_a_bot_that_dies_before_it_could_send_tells_it_after_the_next_start(town: Town) -> None:
    bot = await town.bot()
    james = town.phone()
    await james.asks("/subscribe Kupiansk", "subscribed")
    await bot.stop()
    let_the_code_leave(town, DEAD)

    town.simulator.faults.change(
        {"fail_methods": {"sendMessage": {"error_code": 502, "description": "Bad Gateway"}}}
    )
    bot = await town.bot()
    await bot.says("delivery not simply sent")
    await bot.kill()
    town.simulator.faults.change({"fail_methods": {}})

    await town.bot()
    await james.receives("You get no more alerts")
    await james.asks("/mytowns", "You follow no town yet")
    assert len(james.received("You get no more alerts")) == 1


async def test_check_lists_the_code_and_what_will_happen(town: Town) -> None:
    bot = await town.bot()
    await town.phone().asks("/subscribe Kupiansk", "subscribed")
    await bot.stop()
    check = town.program()
    assert await check.run("check") == 0, check.output
    assert "places    the gazetteer has every code of the database" in check.output

    let_the_code_leave(town, DEAD)
    check = town.program()
    assert await check.run("check") == 1
    assert f"WRONG  places    {DEAD}" in check.output
    assert "the next start tells its 1 active chats and ends their subscriptions" in check.output
    assert "is this an older version?" in check.output

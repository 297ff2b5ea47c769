import asyncio

import aiohttp
import pytest

from bot.simulator import FaultSettings, Simulator
from bot.simulator.faults import Fault, Faults
from bot.simulator.settings import SettingError

from .driver import Api, Clock, until


def draws(seed: int) -> list[Fault | None]:
    faults = Faults(FaultSettings(bad_gateway_html=0.25, cut_after_accept=0.25, seed=seed))
    return [faults.draw("sendmessage") for _ in range(200)]


def test_a_seed_repeats_the_run() -> None:
    assert draws(1) == draws(1)
    assert draws(1) != draws(2)
    assert 60 <= draws(1).count(None) <= 140
    assert set(draws(1)) == {None, Fault.BAD_GATEWAY_HTML, Fault.CUT}


def test_setting_the_seed_starts_the_run_anew() -> None:
    faults = Faults(FaultSettings(bad_gateway_html=0.5, seed=1))
    first = [faults.draw("sendmessage") for _ in range(50)]
    faults.change({"seed": 1})
    assert [faults.draw("sendmessage") for _ in range(50)] == first


@pytest.mark.parametrize(
    "wrong",
    [
        {"cut_after_acept": 1},
        {"cut_after_accept": 2},
        {"cut_after_accept": 0.6, "hang_after_accept": 0.6},
        {"retry_after": 0},
        {"fail_methods": {"sendMessage": {"error_code": 200, "description": ""}}},
    ],
)
def test_a_wrong_setting_changes_nothing(wrong: dict[str, object]) -> None:
    faults = Faults()
    with pytest.raises(SettingError):
        faults.change({"latency_seconds": 5, **wrong})
    assert faults.settings == FaultSettings()


async def test_the_gateway_fails_as_a_page_or_as_json(api: Api, sim: Simulator, person: int) -> None:
    sim.faults.change({"bad_gateway_html": 1})
    page = await api("sendMessage", chat_id=person, text="x")
    assert (page.status, "502 Bad Gateway" in page.body) == (502, True)
    sim.faults.change({"bad_gateway_html": 0, "bad_gateway_json": 1})
    assert (await api("sendMessage", chat_id=person, text="x")).refusal == (502, "Bad Gateway")
    assert sim.world.chats[person].messages == {}
    assert [call["error_code"] for call in sim.journal.since(0)] == [502, 502]


async def test_a_cut_comes_after_the_message_was_accepted(api: Api, sim: Simulator, person: int) -> None:
    sim.faults.change({"cut_after_accept": 1, "methods": ["sendMessage"]})
    with pytest.raises(aiohttp.ClientConnectionError):
        await api("sendMessage", chat_id=person, text="x")
    (call,) = sim.journal.since(0)
    assert (call["ok"], call["fault"]) == (True, "cut_after_accept")
    assert [message.text for message in sim.world.chats[person].messages.values()] == ["x"]
    assert (await api("getMe")).status == 200


async def test_a_hang_comes_after_the_message_was_accepted(
    api: Api, sim: Simulator, clock: Clock, person: int
) -> None:
    sim.faults.change({"hang_after_accept": 1, "hang_seconds": 30})
    sending = asyncio.create_task(api("sendMessage", chat_id=person, text="x"))
    await until(lambda: clock.sleeping == [30])
    assert len(sim.world.chats[person].messages) == 1
    clock.advance(30)
    assert (await sending).status == 200


async def test_latency_comes_before_everything(api: Api, sim: Simulator, clock: Clock) -> None:
    sim.faults.change({"latency_seconds": 2.5})
    asking = asyncio.create_task(api("getMe"))
    await until(lambda: clock.sleeping == [2.5])
    clock.advance(2.5)
    assert (await asking).status == 200


async def test_the_next_sends_may_be_told_to_wait(api: Api, sim: Simulator, person: int) -> None:
    sim.faults.change({"too_many_next": 2, "retry_after": 7})
    assert (await api("getMe")).status == 200
    answers = [await api("sendMessage", chat_id=person, text="x") for _ in range(3)]
    assert [answer.status for answer in answers] == [429, 429, 200]
    assert answers[0].json["parameters"] == {"retry_after": 7}


async def test_a_named_method_fails_as_often_as_asked(api: Api, sim: Simulator) -> None:
    failure = {"error_code": 500, "description": "Internal Server Error", "times": 1}
    sim.faults.change({"fail_methods": {"setMyCommands": failure}})
    assert (await api("setMyCommands", commands=[])).refusal == (500, "Internal Server Error")
    assert (await api("setMyCommands", commands=[])).result is True

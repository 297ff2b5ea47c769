import pytest

from bot.simulator import Simulator
from bot.simulator.errors import ApiError
from bot.simulator.limits import Limits

from .driver import Api, Clock


def passed(limits: Limits, chats: range, *, private: bool = True, paid: bool = False) -> int:
    """How many of one message to each of these chats are let through now."""
    count = 0
    for chat in chats:
        try:
            limits.spend(chat, private=private, paid=paid)
        except ApiError:
            continue
        count += 1
    return count


def retry_after(limits: Limits, chat: int, *, private: bool = True) -> int | None:
    with pytest.raises(ApiError) as caught:
        limits.spend(chat, private=private)
    return caught.value.retry_after


def test_thirty_messages_a_second_pass_over_all_chats(clock: Clock) -> None:
    limits = Limits(clock)
    assert passed(limits, range(100)) == 30
    assert retry_after(limits, 200) == 1
    clock.advance(1)
    assert passed(limits, range(100, 200)) == 30


def test_one_chat_gets_three_at_once_and_then_one_a_second(clock: Clock) -> None:
    limits = Limits(clock)
    for _ in range(3):
        limits.spend(1, private=True)
    assert retry_after(limits, 1) == 1
    clock.advance(1)
    limits.spend(1, private=True)
    assert retry_after(limits, 1) == 1


def test_a_group_gets_twenty_a_minute(clock: Clock) -> None:
    limits = Limits(clock)
    for _ in range(20):
        limits.spend(-1, private=False)
    assert retry_after(limits, -1, private=False) == 3
    clock.advance(60)
    for _ in range(20):
        limits.spend(-1, private=False)


def test_a_refused_call_uses_nothing_up(clock: Clock) -> None:
    limits = Limits(clock)
    for _ in range(3):
        limits.spend(1, private=True)
    for _ in range(100):
        assert retry_after(limits, 1) == 1
    assert passed(limits, range(100, 200)) == 27


def test_paid_messages_have_a_higher_limit_of_their_own(clock: Clock) -> None:
    limits = Limits(clock)
    limits.change({"paid_broadcast": True})
    assert passed(limits, range(2_000), paid=True) == 1_000
    assert passed(limits, range(2_000, 3_000)) == 30


@pytest.mark.parametrize(
    "off", [{"enabled": False}, {"per_second": None, "private_per_second": None, "group_per_minute": None}]
)
def test_limits_can_be_off(clock: Clock, off: dict[str, object]) -> None:
    limits = Limits(clock)
    limits.change(off)
    for _ in range(100):
        limits.spend(1, private=True)
        limits.spend(-1, private=False)


async def test_an_edit_counts_and_the_refusal_has_the_header(api: Api, sim: Simulator, person: int) -> None:
    sim.limits.change({"enabled": True, "private_burst": 1})
    sent = (await api("sendMessage", chat_id=person, text="x")).result["message_id"]
    answer = await api("editMessageText", chat_id=person, message_id=sent, text="y")
    assert answer.refusal == (429, "Too Many Requests: retry after 1")
    assert answer.json["parameters"] == {"retry_after": 1}
    assert answer.headers["Retry-After"] == "1"


async def test_a_paid_message_is_refused_until_it_is_allowed(api: Api, sim: Simulator, person: int) -> None:
    arguments = {"chat_id": person, "text": "x", "allow_paid_broadcast": True}
    assert (await api("sendMessage", **arguments)).status == 400
    sim.limits.change({"paid_broadcast": True})
    assert (await api("sendMessage", **arguments)).status == 200

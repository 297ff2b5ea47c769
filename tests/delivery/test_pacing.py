"""No window of any length holds more than it may; refusals slow down, and the pace comes back."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from itertools import pairwise
from math import inf
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.delivery.pacing import SLACK, Pacing, Remembered

HOUR = 3600.0


def departures(pacing: Pacing, wakes: list[float], chat_of: int = 0) -> list[float]:
    """When messages leave, each to a chat of its own, where we look again after each of these seconds."""
    now, left = 100.0, list[float]()
    for number, late in enumerate(wakes, 1):
        now += late
        while pacing.wait(now) == 0:
            pacing.take(chat_of or number * 1000 + len(left), now)
            left.append(now)
    return left


def most_in_a_window(moments: list[float], seconds: float) -> int:
    """The greatest number in any half-open window of this length."""
    return max((sum(begin <= moment < begin + seconds for moment in moments) for begin in moments), default=0)


@given(
    st.floats(1, 1000),
    st.lists(st.floats(0, 0.3), min_size=1, max_size=60),
    st.floats(0.001, 20),
)
def test_no_window_of_any_length_holds_more_than_it_may(
    rate: float, wakes: list[float], seconds: float
) -> None:
    left = departures(Pacing(rate), wakes)

    assert most_in_a_window(left, seconds) <= rate * (seconds + SLACK) / (1 + SLACK) + 1


@given(st.integers(1, 1000), st.lists(st.floats(0, 0.05), min_size=1, max_size=100))
def test_in_one_second_never_more_than_permitted(rate: int, wakes: list[float]) -> None:
    assert most_in_a_window(departures(Pacing(rate), wakes), 1.0 - 1e-6) <= rate


@pytest.mark.parametrize("rate", [1, 30, 1000])
def test_waking_up_late_by_a_little_costs_nothing(rate: int) -> None:
    left = departures(Pacing(rate), [0.01] * 1000)

    assert len(left) >= 0.97 * rate * 10


def test_a_long_pause_is_not_made_up_for_at_once() -> None:
    left = departures(Pacing(30), [0.0, 60.0])

    assert len(left) == 2


def test_a_private_chat_waits_a_second_and_a_group_three() -> None:
    pacing = Pacing(1000)
    pacing.take(1, 0.0)
    pacing.take(-1, 0.0)

    assert (pacing.chat_wait(1, 0.25), pacing.chat_wait(-1, 0.25)) == (0.75, 2.75)
    assert (pacing.chat_wait(2, 0.25), pacing.chat_wait(1, 1.0), pacing.chat_wait(-1, 3.0)) == (0, 0, 0)


def test_a_reply_leaves_at_once_and_the_rest_makes_room_for_it() -> None:
    pacing = Pacing(10)
    pacing.take(1, 0.0)
    next_at = pacing.wait(0.0)

    pacing.replied(99, 0.01)

    assert pacing.wait(0.01) + 0.01 == pytest.approx(2 * next_at)


def test_however_many_replies_there_are_the_rest_keeps_a_quarter_of_the_pace() -> None:
    pacing, left, now = Pacing(10), 0, 0.0
    while now < 100:
        for number in range(5):
            pacing.replied(number, now)
        if pacing.wait(now) == 0:
            pacing.take(1000 + left, now)
            left += 1
        now += 0.02

    assert 230 <= left <= 260


def test_replies_to_people_who_write_too_fast_hold_only_these_people() -> None:
    pacing = Pacing(10)
    for chat_id in (1, 2, 3):
        pacing.hold(chat_id, 30, 0.0)

    assert (pacing.chat_wait(1, 0.0), pacing.wait(0.0), pacing.rate(0.0)) == (30, 0, 10)


def test_slow_groups_hold_up_nobody_else_for_long() -> None:
    pacing = Pacing(10)
    for chat_id in (-1, -2, -3):
        pacing.refused(chat_id, 600, 0.0)

    assert pacing.chat_wait(-3, 0.0) == 600
    assert pacing.wait(0.0) <= 3


@pytest.mark.parametrize("rate", [0.1, 0.5, 2])
def test_refusals_never_make_it_faster_than_permitted(rate: float) -> None:
    pacing = Pacing(rate)
    for second in range(0, 20, 2):
        for chat_id in (1, 2):
            pacing.refused(chat_id, 1, float(second))
        assert pacing.rate(float(second)) <= rate


@settings(max_examples=15, deadline=None)
@given(
    rate=st.integers(5, 30),
    replied=st.floats(0, 0.4),
    urgent=st.floats(0, 0.4),
    random=st.randoms(use_true_random=False),
)
def test_the_lowest_lane_is_not_starved_in_an_hour_in_which_there_is_room(
    rate: int, replied: float, urgent: float, random: Random
) -> None:
    """`replied`, `urgent`: the shares of the pace that are asked for by what goes before it."""
    pacing, left = Pacing(rate), []
    replies = arrivals(random, rate * replied)
    urgents = arrivals(random, rate * urgent)
    next_reply, next_urgent, now = next(replies), next(urgents), 0.0
    while now < HOUR:
        leaves_at = now + pacing.wait(now)
        if next_reply <= leaves_at:
            now = max(now, next_reply)
            next_reply = next(replies)
            pacing.replied(1, now)
        else:
            now = leaves_at
            pacing.take(2, now)
            if next_urgent <= now:
                next_urgent = next(urgents)
            else:
                left.append(now)

    assert len(left) >= 0.9 * HOUR * rate * (1 / (1 + SLACK) - replied - urgent)
    assert max(b - a for a, b in pairwise([0.0, *left, HOUR])) < 60


def arrivals(random: Random, rate: float) -> Iterator[float]:
    """Moments, at random, of so many a second."""
    moment = 0.0
    while True:
        moment += random.expovariate(rate) if rate else inf
        yield moment


def test_one_refusal_holds_its_chat_as_told_and_the_others_briefly() -> None:
    pacing = Pacing(30)

    pacing.refused(1, 86_400, 0.0)

    assert pacing.chat_wait(1, 0.0) == 86_400
    assert 0 < pacing.wait(0.0) <= 3
    assert pacing.rate(0.0) == 30


def test_refusals_of_two_chats_in_a_row_pause_everything_as_told_and_slow_down() -> None:
    pacing = Pacing(30)

    pacing.refused(1, 20, 0.0)
    pacing.refused(2, 20, 3.0)

    assert pacing.wait(3.0) == 20
    assert pacing.rate(3.0) == pytest.approx(21)


def test_refusals_with_successes_between_are_about_their_chats() -> None:
    pacing = Pacing(30)
    for chat_id in (1, 2, 3):
        pacing.refused(chat_id, 600, 0.0)
        pacing.accepted()

    assert pacing.wait(0.0) <= 3
    assert pacing.rate(0.0) == 30


def test_many_answers_to_one_burst_slow_down_once() -> None:
    pacing = Pacing(100)
    for chat_id in range(50):
        pacing.refused(chat_id, 1, 0.001 * chat_id)

    assert pacing.rate(0.05) == pytest.approx(70, rel=0.01)


def test_the_pace_never_ends_and_comes_back_within_two_minutes() -> None:
    pacing = Pacing(30)
    for second in range(0, 100, 2):
        for chat_id in (1, 2):
            pacing.refused(chat_id, 1, float(second))

    assert pacing.rate(99.0) >= 1
    assert pacing.rate(99.0 + 120) == 30


def test_a_lower_limit_counts_at_once_and_for_good() -> None:
    pacing = Pacing(1000)

    pacing.limit(30)

    assert pacing.rate(0.0) == pacing.rate(HOUR) == 30


@given(st.floats(0, 100))
def test_a_restart_goes_on_where_it_stopped(ago: float) -> None:
    before = Pacing(30)
    before.refused(7, 50, 0.0)
    before.refused(8, 50, 0.0)
    stored = json.loads(json.dumps(asdict(before.remember(0.0))))
    held = {int(chat_id): seconds for chat_id, seconds in stored["held_for"].items()}

    after = Pacing(30)
    after.resume(Remembered(stored["per_second"], stored["paused_for"], held), ago, 1000.0)

    assert after.wait(1000.0) == pytest.approx(before.wait(ago))
    assert after.chat_wait(7, 1000.0) == pytest.approx(before.chat_wait(7, ago))
    assert after.rate(1000.0) == pytest.approx(before.rate(ago))


def test_a_restart_with_a_lower_setting_keeps_to_it() -> None:
    pacing = Pacing(5)

    pacing.resume(Remembered(30.0, 0.0, {}), 1.0, 0.0)

    assert pacing.rate(HOUR) == 5


def test_chats_of_long_ago_are_forgotten() -> None:
    pacing = Pacing(1e9)
    for chat_id in range(60_000):
        pacing.take(chat_id, chat_id * 1.0)

    assert len(pacing.remember(60_000.0, longer_than=-HOUR * 24).held_for) == 50_000


def test_a_held_chat_is_never_released_earlier_by_a_shorter_hold() -> None:
    pacing = Pacing(30)
    pacing.refused(1, 60, 0.0)

    pacing.take(1, 0.0)

    assert pacing.chat_wait(1, 0.0) == 60

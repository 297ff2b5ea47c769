"""What each outcome means for the delivery and its chat."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.outcome import (
    Blocked,
    Gone,
    Moved,
    NotSent,
    Outcome,
    Refused,
    RetryAfter,
    Sent,
    Unauthorised,
    Uncertain,
    Unreachable,
)
from bot.delivery.retry import FIRST_PAUSE, LONGEST_PAUSE, MOST_ATTEMPTS, Verdict, judge, pause_before
from bot.domain.chat import ChatState
from bot.domain.delivery import Delivery, DeliveryState, Lane
from bot.domain.message import Message

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
ROW = Delivery(
    id=1,
    chat_id=77,
    message_id=5,
    message=Message("en", "text"),
    lane=Lane.DIGEST,
    nearness=20,
    attempt_token="claim",
    attempts=3,
    due_at=NOW,
    expires_at=NOW,
)

OUTCOMES: dict[type[object], tuple[Outcome, Verdict]] = {
    Sent: (Sent(5), Verdict(DeliveryState.SENT, telegram_message_id=5)),
    RetryAfter: (
        RetryAfter(40),
        Verdict(DeliveryState.DUE, "too many messages", due_at=NOW + timedelta(seconds=40), attempts=3),
    ),
    Moved: (Moved(-100), Verdict(DeliveryState.DUE, due_at=NOW, attempts=3, moved_to=-100)),
    Blocked: (Blocked("b"), Verdict(DeliveryState.FAILED, "b", chat=ChatState.SUSPENDED)),
    Gone: (Gone("g"), Verdict(DeliveryState.FAILED, "g", chat=ChatState.GONE)),
    Refused: (Refused("r"), Verdict(DeliveryState.FAILED, "r")),
    Unreachable: (Unreachable("u"), Verdict(DeliveryState.DUE, "u", due_at=NOW, attempts=3)),
    Unauthorised: (
        Unauthorised(),
        Verdict(DeliveryState.DUE, "the token is not valid", due_at=NOW, attempts=3),
    ),
}


@pytest.mark.parametrize(("outcome", "verdict"), OUTCOMES.values(), ids=[kind.__name__ for kind in OUTCOMES])
def test_an_outcome_decides_about_row_and_chat(outcome: Outcome, verdict: Verdict) -> None:
    assert judge(outcome, ROW, NOW, Random(1)) == verdict


def test_no_outcome_is_forgotten_here() -> None:
    assert {*OUTCOMES, NotSent, Uncertain} == set(get_args(Outcome))


@pytest.mark.parametrize("lane", Lane)
def test_what_was_not_sent_is_tried_again_and_counts(lane: Lane) -> None:
    verdict = judge(NotSent("no route"), replace(ROW, lane=lane), NOW, Random(1))

    assert (verdict.state, verdict.attempts, verdict.chat) == (DeliveryState.DUE, 4, None)
    assert verdict.due_at is not None
    assert verdict.due_at > NOW


def test_an_urgent_message_in_doubt_is_sent_again() -> None:
    verdict = judge(Uncertain("cut"), replace(ROW, lane=Lane.URGENT), NOW, Random(1))

    assert (verdict.state, verdict.attempts) == (DeliveryState.DUE, 4)


@pytest.mark.parametrize("lane", [Lane.NOTICE, Lane.DIGEST])
def test_a_routine_message_in_doubt_is_not_sent_twice(lane: Lane) -> None:
    verdict = judge(Uncertain("cut"), replace(ROW, lane=lane), NOW, Random(1))

    assert verdict.state is DeliveryState.SENT
    assert verdict.reason == "in doubt: cut"


@pytest.mark.parametrize("outcome", [NotSent("down"), Uncertain("cut")])
def test_trying_again_ends(outcome: Outcome) -> None:
    tired = replace(ROW, lane=Lane.URGENT, attempts=MOST_ATTEMPTS - 1)

    verdict = judge(outcome, tired, NOW, Random(1))

    assert (verdict.state, verdict.due_at) == (DeliveryState.FAILED, None)
    assert f"after {MOST_ATTEMPTS} attempts" in (verdict.reason or "")


@given(st.integers(1, 10**6), st.integers())
def test_a_pause_is_never_longer_than_the_longest_nor_shorter_than_half_the_first(
    attempt: int, seed: int
) -> None:
    assert FIRST_PAUSE / 2 <= pause_before(attempt, Random(seed)) <= LONGEST_PAUSE


@given(st.integers(1, 100), st.integers())
def test_with_the_same_luck_a_later_attempt_never_waits_less(attempt: int, seed: int) -> None:
    assert pause_before(attempt + 1, Random(seed)) >= pause_before(attempt, Random(seed))


def test_pauses_grow_from_seconds_to_minutes() -> None:
    assert pause_before(1, Random(1)) <= timedelta(seconds=2)
    assert pause_before(12, Random(1)) >= timedelta(minutes=2)


def test_retries_of_many_messages_are_spread() -> None:
    assert len({pause_before(3, Random(seed)) for seed in range(50)}) == 50

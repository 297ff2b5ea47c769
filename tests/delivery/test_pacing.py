"""How fast messages leave. A moment is in seconds of a clock that the tests move."""

from collections import defaultdict
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.pacing import Pacing

#: Sums of floats may be off by so much.
HAIR = 1e-6

PEOPLE = st.integers(1, 6)
GROUPS = st.integers(-3, -1)
GAPS = st.floats(0, 2, allow_nan=False)
#: (chat, seconds since the message before)
TRAFFIC = st.lists(st.tuples(PEOPLE | GROUPS, GAPS | st.just(0.0)), min_size=1, max_size=120)
RATES = st.sampled_from([1.0, 5.0, 25.0, 40.0])


def moments(pacing: Pacing, traffic: list[tuple[int, float]]) -> list[tuple[int, float]]:
    """When each message leaves, by chat."""
    now, left = 1000.0, []
    for chat_id, gap in traffic:
        now += gap
        moment = pacing.reserve(chat_id, now)
        assert moment >= now
        left.append((chat_id, moment))
    return left


def most_within(times: list[float], seconds: float) -> int:
    """The most messages that any window of so many seconds holds, its end excluded."""
    ordered = sorted(times)
    return max(sum(1 for t in ordered if start <= t < start + seconds - HAIR) for start in ordered)


@given(TRAFFIC, RATES)
def test_no_second_holds_more_messages_than_allowed(traffic: list[tuple[int, float]], rate: float) -> None:
    left = moments(Pacing(rate), traffic)

    assert most_within([moment for _, moment in left], 1.0) <= rate + 1


@given(TRAFFIC, RATES)
def test_messages_of_one_chat_leave_in_order_with_a_pause_between(
    traffic: list[tuple[int, float]], rate: float
) -> None:
    by_chat = defaultdict(list)
    for chat_id, moment in moments(Pacing(rate, chat_pause=1.0, group_pause=3.0), traffic):
        by_chat[chat_id].append(moment)

    for chat_id, times in by_chat.items():
        pause = 1.0 if chat_id > 0 else 3.0
        assert all(later - earlier >= pause - HAIR for earlier, later in pairwise(times))


@given(st.lists(st.just(0.0) | GAPS, min_size=1, max_size=60))
def test_a_group_gets_at_most_twenty_messages_a_minute(gaps: list[float]) -> None:
    left = moments(Pacing(25), [(-1001, gap) for gap in gaps])

    assert most_within([moment for _, moment in left], 60.0) <= 20


@given(TRAFFIC, st.floats(0, 100))
def test_a_paused_chat_gets_nothing_before_the_pause_is_over(
    traffic: list[tuple[int, float]], seconds: float
) -> None:
    pacing = Pacing(25)
    pacing.pause_chat(1, 1000.0 + seconds)

    left = moments(pacing, traffic)

    assert all(moment >= 1000.0 + seconds for chat_id, moment in left if chat_id == 1)


@given(TRAFFIC, st.floats(0, 100))
def test_after_pause_all_nobody_gets_anything_before_its_end(
    traffic: list[tuple[int, float]], seconds: float
) -> None:
    pacing = Pacing(25)
    pacing.pause_all(1000.0 + seconds)

    assert all(moment >= 1000.0 + seconds for _, moment in moments(pacing, traffic))


@given(st.lists(st.integers(1, 80), min_size=1), RATES)
def test_chats_whose_pauses_end_together_still_leave_one_after_the_other(
    waiting: list[int], rate: float
) -> None:
    pacing = Pacing(rate)
    for chat_id in waiting:
        pacing.pause_chat(chat_id, 1010.0)
    left = [pacing.reserve(chat_id, 1000.0) for chat_id in waiting]
    left += [pacing.reserve(chat_id, 1009.9) for chat_id in range(101, 140)]

    assert most_within(left, 1.0) <= rate + 1


def test_a_shorter_pause_does_not_end_a_longer_one() -> None:
    pacing = Pacing(25)
    pacing.pause_chat(1, 50.0)
    pacing.pause_chat(1, 20.0)
    pacing.pause_all(40.0)
    pacing.pause_all(10.0)

    assert pacing.reserve(1, 0.0) >= 50.0
    assert pacing.reserve(2, 0.0) >= 40.0


def test_a_paused_chat_holds_nobody_else_up() -> None:
    pacing = Pacing(25)
    pacing.pause_chat(1, 60.0)

    pacing.reserve(1, 0.0)

    assert pacing.reserve(2, 0.0) < 0.1


def test_a_first_message_leaves_at_once() -> None:
    assert Pacing(25).reserve(1, 12.5) == 12.5


def test_a_place_too_far_away_is_named_but_not_taken() -> None:
    pacing = Pacing(25)
    pacing.pause_chat(1, 60.0)

    asked = [pacing.reserve(1, 0.0, longest=5.0) for _ in range(100)]

    assert asked == [60.0] * 100
    assert pacing.reserve(1, 60.0, longest=5.0) == 60.0


def test_old_chats_are_forgotten_so_that_memory_stays_bounded() -> None:
    pacing = Pacing(1e9)

    for chat_id in range(1, 60_000):
        pacing.reserve(chat_id, float(chat_id))

    assert len(pacing._next_of_chat) <= 50_000

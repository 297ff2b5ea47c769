from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.schedule import Slot

KYIV = ZoneInfo("Europe/Kyiv")
#: With clock changes of an hour, of half an hour, of two hours, at midnight, before midnight, and with none.
ZONES = [
    "Europe/Kyiv",
    "America/New_York",
    "Australia/Lord_Howe",
    "Antarctica/Troll",
    "Asia/Beirut",
    "America/Nuuk",
    "Pacific/Chatham",
    "Asia/Kathmandu",
]


@pytest.mark.parametrize(
    ("written", "slot"),
    [
        ("08:00", "08:00"),
        ("8:00", "08:00"),
        ("8.30", "08:30"),
        ("0830", "08:30"),
        ("8", "08:00"),
        ("8 30", "08:30"),
        (" 20:15 ", "20:15"),
        ("00:00", "00:00"),
        ("23:59", "23:59"),
    ],
)
def test_a_time_of_day_may_be_written_in_many_ways(written: str, slot: str) -> None:
    assert str(Slot.parse(written)) == slot


@pytest.mark.parametrize(
    "written", ["", "24:00", "08:60", "8:5", "-1", "08:00:00", "noon", "٠٨:٠٠", "8:00 pm", "08:00\n09:00"]
)
def test_what_is_no_time_of_day_is_not_guessed_at(written: str) -> None:
    assert Slot.parse(written) is None


@given(st.integers(0, 24 * 60 - 1).map(Slot))
def test_a_written_slot_reads_back_as_itself(slot: Slot) -> None:
    assert Slot.parse(str(slot)) == slot


def test_a_slot_follows_local_time_through_summer_and_winter() -> None:
    eight = Slot(8 * 60)

    assert eight.on(date(2026, 7, 1), KYIV) == datetime(2026, 7, 1, 5, tzinfo=UTC)
    assert eight.on(date(2026, 12, 1), KYIV) == datetime(2026, 12, 1, 6, tzinfo=UTC)


def test_a_time_that_spring_skips_is_taken_an_hour_later() -> None:
    skipped = Slot.parse("03:30")
    assert skipped is not None

    instant = skipped.on(date(2026, 3, 29), KYIV)

    assert instant.astimezone(KYIV).isoformat() == "2026-03-29T04:30:00+03:00"


def test_a_time_that_autumn_repeats_is_taken_the_first_time_only() -> None:
    repeated = Slot.parse("03:30")
    assert repeated is not None

    instant = repeated.on(date(2026, 10, 25), KYIV)

    assert instant.astimezone(KYIV).isoformat() == "2026-10-25T03:30:00+03:00"
    assert repeated.next_after(instant, KYIV) == repeated.on(date(2026, 10, 26), KYIV)


def test_the_next_slot_is_never_now() -> None:
    eight = Slot(8 * 60)
    now = eight.on(date(2026, 11, 23), KYIV)

    assert eight.next_after(now, KYIV) == now + timedelta(days=1)
    assert eight.next_after(now - timedelta(seconds=1), KYIV) == now


days = st.dates(date(2024, 1, 1), date(2030, 12, 31))
slots = st.integers(0, 24 * 60 - 1).map(Slot)


@given(slots, days, st.sampled_from(ZONES).map(ZoneInfo))
def test_each_local_date_has_each_slot_exactly_once(slot: Slot, first: date, zone: ZoneInfo) -> None:
    instants = [slot.on(first, zone)]
    for _ in range(40):
        instants.append(slot.next_after(instants[-1], zone))

    dates = [slot.day_of(instant, zone) for instant in instants]
    assert dates == [first + timedelta(days=n) for n in range(41)]
    assert all(one < next_ for one, next_ in pairwise(instants))


def test_a_slot_that_spring_moves_past_midnight_stays_the_slot_of_its_day() -> None:
    nuuk, late = ZoneInfo("America/Nuuk"), Slot(23 * 60 + 30)
    saturday = date(2026, 3, 28)

    moved = late.on(saturday, nuuk)

    assert moved.astimezone(nuuk).isoformat() == "2026-03-29T00:30:00-01:00"
    assert late.day_of(moved, nuuk) == saturday
    assert late.day_of(late.next_after(moved, nuuk), nuuk) == date(2026, 3, 29)


@given(slots, days, st.timedeltas(timedelta(), timedelta(days=1)), st.sampled_from(ZONES).map(ZoneInfo))
def test_the_next_slot_is_at_most_a_day_and_a_clock_change_away(
    slot: Slot, day: date, into: timedelta, zone: ZoneInfo
) -> None:
    now = datetime(day.year, day.month, day.day, tzinfo=UTC) + into

    wait = slot.next_after(now, zone) - now

    assert timedelta() < wait <= timedelta(hours=27)


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_a_clock_change_in_kyiv_moves_only_the_hour_that_it_skips(day: date) -> None:
    elsewhere = [Slot(minutes) for minutes in range(24 * 60) if minutes // 60 != 3]

    shown = [slot.on(day, KYIV).astimezone(KYIV) for slot in elsewhere]

    assert [(local.date(), f"{local:%H:%M}") for local in shown] == [(day, str(slot)) for slot in elsewhere]

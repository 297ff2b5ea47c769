"""The names under which sending is counted; each is a metric with its labels after colons."""

from collections import Counter
from datetime import datetime

from bot.delivery.outcome import Outcome, RetryAfter, Sent, Uncertain
from bot.domain.delivery import Delivery, DeliveryState, Lane

#: Seconds from the moment at which a message was due to Telegram's answer.
WAIT_BOUNDS = (0.5, 1, 2, 5, 10, 30, 60, 300, 1800, 10_800)

SENT, TOO_MANY, IN_DOUBT_AGAIN, IN_DOUBT_SENT = "sent", "too_many", "in_doubt:again", "in_doubt:sent"


def count(
    outcome: Outcome, state: DeliveryState, delivery: Delivery, now: datetime, into: Counter[str]
) -> None:
    match outcome:
        case Sent():
            into[f"{SENT}:{delivery.lane.name.lower()}"] += 1
            into[_waited(delivery.lane, (now - delivery.due_at).total_seconds())] += 1
        case RetryAfter():
            into[TOO_MANY] += 1
        case Uncertain():
            into[IN_DOUBT_SENT if state is DeliveryState.SENT else IN_DOUBT_AGAIN] += 1


def _waited(lane: Lane, seconds: float) -> str:
    bound = next((str(bound) for bound in WAIT_BOUNDS if seconds <= bound), "inf")
    return f"waited:{lane.name.lower()}:{bound}"

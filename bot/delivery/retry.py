"""What an outcome means for the delivery and for its chat.

The rules follow the error descriptions of the Bot API (core.telegram.org/bots/api#making-requests).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

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
from bot.domain.chat import ChatState
from bot.domain.delivery import Delivery, DeliveryState, Lane

FIRST_PAUSE = timedelta(seconds=2)
LONGEST_PAUSE = timedelta(minutes=5)
#: With the pauses above about an hour and a half of trying; most messages expire before.
MOST_ATTEMPTS = 25


@dataclass(frozen=True, slots=True)
class Verdict:
    state: DeliveryState
    reason: str | None = None
    telegram_message_id: int | None = None
    #: When it may be tried again, where the state is `DUE`.
    due_at: datetime | None = None
    #: The attempts that count towards `MOST_ATTEMPTS`.
    attempts: int = 0
    #: The new state of the chat, or None where it stays.
    chat: ChatState | None = None
    #: The new id of the chat, or None where it stays.
    moved_to: int | None = None


def judge(outcome: Outcome, delivery: Delivery, now: datetime, random: Random) -> Verdict:
    match outcome:
        case Sent(message_id):
            return Verdict(DeliveryState.SENT, telegram_message_id=message_id)
        case RetryAfter(seconds):
            # Not the message's fault: it does not count as an attempt.
            due_at = now + timedelta(seconds=seconds)
            return Verdict(DeliveryState.DUE, "too many messages", due_at=due_at, attempts=delivery.attempts)
        case Moved(chat_id):
            return Verdict(DeliveryState.DUE, due_at=now, attempts=delivery.attempts, moved_to=chat_id)
        case Blocked(reason):
            return Verdict(DeliveryState.FAILED, reason, chat=ChatState.SUSPENDED)
        case Gone(reason):
            return Verdict(DeliveryState.FAILED, reason, chat=ChatState.GONE)
        case Refused(reason):
            return Verdict(DeliveryState.FAILED, reason)
        case Uncertain(reason) if delivery.lane is not Lane.URGENT:
            # Better a missed routine message than one twice; for an urgent one it is the other way round.
            return Verdict(DeliveryState.SENT, f"in doubt: {reason}")
        case Uncertain(reason) | NotSent(reason):
            return _again(delivery, reason, now, random)
        case Unreachable(reason):
            # Nor is it when the network is down, however long that lasts.
            return Verdict(DeliveryState.DUE, reason, due_at=now, attempts=delivery.attempts)
        case Unauthorised():
            # Nobody's fault but ours: the row waits for a valid token.
            return Verdict(
                DeliveryState.DUE, "the token is not valid", due_at=now, attempts=delivery.attempts
            )


def _again(delivery: Delivery, reason: str, now: datetime, random: Random) -> Verdict:
    attempts = delivery.attempts + 1
    if attempts >= MOST_ATTEMPTS:
        return Verdict(DeliveryState.FAILED, f"given up after {attempts} attempts: {reason}")
    return Verdict(DeliveryState.DUE, reason, due_at=now + pause_before(attempts, random), attempts=attempts)


def pause_before(attempt: int, random: Random) -> timedelta:
    """Doubles with each attempt up to `LONGEST_PAUSE`; the random half of it spreads the retries."""
    doubled: timedelta = FIRST_PAUSE * 2 ** min(attempt - 1, 16)
    return min(doubled, LONGEST_PAUSE) * (0.5 + random.random() / 2)

"""One message on its way to one chat."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from bot.domain.alerts import Urgency
from bot.domain.message import Message


class DeliveryState(StrEnum):
    #: Waiting for its turn.
    DUE = "due"
    #: A dispatcher is sending it, or died doing so: the only state in doubt after a crash.
    SENDING = "sending"
    #: Telegram took it.
    SENT = "sent"
    #: It will not be tried again; the reason says why.
    FAILED = "failed"
    #: Its time was over before it could leave.
    EXPIRED = "expired"
    #: A newer message for the same chat and place took its place.
    SUPERSEDED = "superseded"
    #: An operator withdrew it before it left.
    CANCELLED = "cancelled"


class Lane(IntEnum):
    """What leaves first; stored as the priority of a row, the lower the sooner."""

    URGENT = 1
    NOTICE = 2
    DIGEST = 3


#: In which lane an alert travels.
LANES = {Urgency.URGENT: Lane.URGENT, Urgency.NOTICE: Lane.NOTICE}


@dataclass(frozen=True, slots=True)
class Postage:
    """How a message travels."""

    lane: Lane
    #: Not before this.
    due_at: datetime
    #: Never after this.
    expires_at: datetime
    #: From its place to the front; within a lane the nearest leaves first. None: not known, so last.
    front_km: float | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """A claimed row of the outbox."""

    id: int
    chat_id: int
    message_id: int
    message: Message
    lane: Lane
    #: Orders deliveries of one lane: the lower leaves first.
    nearness: int
    #: Names this claim; the outcome is recorded only while the claim holds.
    attempt_token: str
    #: How often sending was tried before and failed.
    attempts: int
    due_at: datetime
    expires_at: datetime

    @property
    def turn(self) -> tuple[int, int, int]:
        """The lower leaves first: by lane, then the nearest to the front, then the oldest."""
        return self.lane, self.nearness, self.id

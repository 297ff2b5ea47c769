"""What became of one attempt to send: the answers of a `Sender`, as values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sent:
    #: Telegram's id of the message in its chat.
    message_id: int


@dataclass(frozen=True, slots=True)
class RetryAfter:
    """Too many messages (429): this one may be sent again after so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Moved:
    """The group became a supergroup with another id; nothing was sent."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class Blocked:
    """The chat does not want us for now: blocked, kicked, or no right to write."""

    reason: str


@dataclass(frozen=True, slots=True)
class Gone:
    """The chat exists no more."""

    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram will never take this message for this chat."""

    reason: str
    #: It says something of the chat, so nothing of the message: other chats may well take it.
    about_chat: bool = False


@dataclass(frozen=True, slots=True)
class NotSent:
    """Telegram, or what stands before it, had a fault of its own; worth another try."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unreachable:
    """It never left this machine: nothing would leave now."""

    reason: str


@dataclass(frozen=True, slots=True)
class Uncertain:
    """It left, but no answer came: it may or may not have been delivered."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unauthorised:
    """The token is not valid (any more): nothing can be sent at all."""


Outcome = (
    Sent | RetryAfter | Moved | Blocked | Gone | Refused | NotSent | Unreachable | Uncertain | Unauthorised
)


class TokenRefusedError(Exception):
    """Telegram does not accept the token (any more): the program cannot go on."""

"""Who hears from us: all that is stored of a person."""

from dataclasses import dataclass
from enum import StrEnum


class ChatState(StrEnum):
    #: It can be written to.
    ACTIVE = "active"
    #: It blocked or removed the bot: keeps its subscriptions, gets nothing until it comes back.
    SUSPENDED = "suspended"
    #: It does not exist any more.
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Chat:
    """A Telegram private chat, group or channel, with its preferences."""

    id: int
    language: str
    state: ChatState = ChatState.ACTIVE

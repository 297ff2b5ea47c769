"""The people, chats and messages that exist; no rules about who may do what."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from bot.simulator.html import Entity
from bot.simulator.keyboards import Markup

_FIRST_PERSON = 1001
_FIRST_GROUP = 5001
#: Ids of supergroups and channels are -100 followed by their own number.
_SUPERGROUPS = -1_000_000_000_000
_FIRST_SUPERGROUP = 2_000_000_001


class ChatKind(StrEnum):
    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"
    CHANNEL = "channel"


class Access(StrEnum):
    """What the bot may do in a chat."""

    #: A person who never wrote to the bot.
    STRANGER = "stranger"
    MEMBER = "member"
    #: A person blocked the bot, or it was kicked or left.
    OUT = "out"
    #: The person's account is no more.
    DEACTIVATED = "deactivated"
    #: The group became the supergroup `migrated_to`.
    MIGRATED = "migrated"


@dataclass(slots=True)
class Person:
    id: int
    name: str
    language_code: str


@dataclass(slots=True)
class Photo:
    file_id: str
    unique_id: str
    content: bytes
    content_type: str
    width: int
    height: int


@dataclass(slots=True)
class Message:
    id: int
    chat: "Chat"
    date: int
    #: None: the bot.
    sender: Person | None
    text: str
    entities: list[Entity] = field(default_factory=list)
    markup: Markup | None = None
    silent: bool = False
    edited: int | None = None
    deleted: bool = False
    photo: Photo | None = None
    location: dict[str, float] | None = None
    reply_to: "Message | None" = None
    #: Fields of a service message, such as `migrate_to_chat_id`.
    service: dict[str, Any] | None = None


@dataclass(slots=True)
class Chat:
    id: int
    kind: ChatKind
    title: str
    access: Access
    person: Person | None = None
    migrated_to: int | None = None
    kicked: bool = False
    messages: dict[int, Message] = field(default_factory=dict)

    @property
    def private(self) -> bool:
        return self.kind is ChatKind.PRIVATE


@dataclass(slots=True)
class CallbackQuery:
    id: str
    person: Person
    asked_at: float
    answered: bool = False


class World:
    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self.chats: dict[int, Chat] = {}
        self.photos: dict[str, Photo] = {}
        self.queries: dict[str, CallbackQuery] = {}
        self._next_person = _FIRST_PERSON
        self._next_group = _FIRST_GROUP
        self._next_supergroup = _FIRST_SUPERGROUP
        #: Private chats and basic groups share one row of numbers; supergroups and channels have their own.
        self._last_message = 0
        self._next_query = 1

    def now(self) -> int:
        return int(self._clock())

    def add_person(self, name: str, language_code: str, *, started: bool = False) -> Chat:
        person = Person(self._next_person, name, language_code)
        self._next_person += 1
        access = Access.MEMBER if started else Access.STRANGER
        chat = self.chats[person.id] = Chat(person.id, ChatKind.PRIVATE, name, access, person)
        return chat

    def add_group(self, title: str, kind: ChatKind) -> Chat:
        if kind is ChatKind.GROUP:
            chat_id = -self._next_group
            self._next_group += 1
        else:
            chat_id = _SUPERGROUPS - self._next_supergroup
            self._next_supergroup += 1
        chat = self.chats[chat_id] = Chat(chat_id, kind, title, Access.MEMBER)
        return chat

    def people(self) -> Iterator[Chat]:
        return (chat for chat in self.chats.values() if chat.private)

    def add_message(self, chat: Chat, sender: Person | None, text: str, **content: Any) -> Message:
        message = Message(self._message_id(chat), chat, self.now(), sender, text, **content)
        chat.messages[message.id] = message
        return message

    def _message_id(self, chat: Chat) -> int:
        if chat.kind in (ChatKind.SUPERGROUP, ChatKind.CHANNEL):
            return len(chat.messages) + 1
        self._last_message += 1
        return self._last_message

    def add_photo(self, content: bytes, content_type: str, size: tuple[int, int]) -> Photo:
        number = len(self.photos) + 1
        photo = Photo(f"AgACAgSimulated{number:010d}", f"AQADSim{number:08d}", content, content_type, *size)
        self.photos[photo.file_id] = photo
        return photo

    def add_query(self, person: Person) -> CallbackQuery:
        query = CallbackQuery(str(4_000_000_000_000_000 + self._next_query), person, self._clock())
        self._next_query += 1
        self.queries[query.id] = query
        return query

"""Everything that one simulated Telegram with one bot consists of."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from bot.simulator import drawing, wire
from bot.simulator.commands import Commands
from bot.simulator.events import Events
from bot.simulator.faults import Faults, FaultSettings
from bot.simulator.journal import Journal
from bot.simulator.limits import Limits, LimitSettings
from bot.simulator.updates import MESSAGE_LIFETIME, Updates
from bot.simulator.world import Chat, ChatKind, Message, Person, World

Sleep = Callable[[float], Coroutine[Any, Any, None]]


@dataclass(slots=True)
class Webhook:
    #: Empty: none is set.
    url: str = ""
    secret: str = ""
    last_error_at: int | None = None
    last_error: str = ""


class Simulator:
    """`token` has the form `123456:letters`; the number before the colon becomes the bot's id."""

    def __init__(
        self,
        token: str,
        *,
        clock: Callable[[], float] = time.time,
        sleep: Sleep = asyncio.sleep,
        limits: LimitSettings | None = None,
        faults: FaultSettings | None = None,
        username: str = "evacuation_alert_bot",
        first_name: str = "Evacuation alerts",
    ) -> None:
        number, _, secret = token.partition(":")
        if not number.isdecimal() or not secret:
            raise ValueError("a token looks like 123456:letters")
        self.token = token
        self.clock = clock
        self.sleep = sleep
        self.world = World(clock)
        self.updates = Updates(clock, sleep)
        self.limits = Limits(clock, limits)
        self.faults = Faults(faults)
        self.journal = Journal()
        self.events = Events()
        self.commands = Commands()
        self.webhook = Webhook()
        self.bot: dict[str, Any] = {
            "id": int(number),
            "is_bot": True,
            "first_name": first_name,
            "username": username,
        }

    def message_json(self, message: Message) -> dict[str, Any]:
        return wire.message(message, self.bot)

    def tell_message(self, message: Message, kind: str = "message") -> None:
        """`kind`: message, edit or delete."""
        if self.events.watched:
            event = {"type": kind, "chat_id": message.chat.id, "message_id": message.id}
            self.events.tell({**event, "message": drawing.message(message)})

    def tell_person(self, chat: Chat) -> None:
        self.events.tell({"type": "person", "chat_id": chat.id, "person": drawing.person(chat)})

    def deliver(self, message: Message, *, edited: bool = False) -> None:
        """Hands a person's message to the bot."""
        kind = "channel_post" if message.chat.kind is ChatKind.CHANNEL else "message"
        self.updates.add(f"edited_{kind}" if edited else kind, self.message_json(message), MESSAGE_LIFETIME)

    def deliver_membership(self, chat: Chat, person: Person, *, before: bool, after: bool) -> None:
        """Tells the bot that `person` let it in or shut it out."""
        by = wire.user(person)
        content = wire.membership(chat, by, self.bot, self.world.now(), before=before, after=after)
        self.updates.add("my_chat_member", content)

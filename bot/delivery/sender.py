"""The seam to Telegram."""

from typing import Protocol

from bot.delivery.outcome import Outcome
from bot.domain.message import Message


class Sender(Protocol):
    async def send(self, chat_id: int, message: Message) -> Outcome:
        """Try once. Whatever happens comes back as an outcome; it raises only when it is cancelled."""
        ...

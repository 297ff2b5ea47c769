"""A person with Telegram, waiting for what the bot writes."""

import asyncio
from typing import Any

from bot.simulator import Simulator, people
from bot.simulator.events import Watcher

PATIENCE = 10.0


class Phone:
    def __init__(self, simulator: Simulator, watcher: Watcher, name: str, language: str) -> None:
        self._simulator = simulator
        self._watcher = watcher
        self.id = people.add(simulator, name, language).id

    def say(self, text: str) -> None:
        people.send(self._simulator, self.id, text)

    def press(self, message: dict[str, Any], label: str) -> None:
        data = next(b["data"] for line in message["buttons"] for b in line if label in b["text"])
        people.press(self._simulator, self.id, message["message_id"], data)

    async def receives(self, containing: str = "", within: float = PATIENCE) -> dict[str, Any]:
        """The next message of the bot with this text."""
        async with asyncio.timeout(within):
            while event := await self._watcher.get():
                message = event.get("message", {})
                if self._is_for_me(event) and containing in message["text"]:
                    return dict(message)
        raise AssertionError("the simulator stopped")

    async def asks(self, text: str, containing: str = "") -> dict[str, Any]:
        self.say(text)
        return await self.receives(containing)

    def received(self, containing: str = "") -> list[str]:
        """All texts of the bot so far."""
        chat = self._simulator.world.chats[self.id]
        return [m.text for m in chat.messages.values() if m.sender is None and containing in m.text]

    def _is_for_me(self, event: dict[str, Any]) -> bool:
        if event["type"] != "message" or event["chat_id"] != self.id:
            return False
        return bool(event["message"]["from"] == "bot")

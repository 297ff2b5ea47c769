"""Fetches updates and confirms them only after they were stored, so that a crash loses none."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog
from telegram import Bot, Update
from telegram.error import Conflict, EndPointNotFound, InvalidToken, RetryAfter, TelegramError, TimedOut

from bot.chat.sender import wait_of
from bot.delivery.outcome import TokenRefusedError
from bot.stopping import unless
from bot.storage import inbox
from bot.storage.database import Database
from bot.storage.inbox import Received

log = structlog.get_logger()

#: In the Bot API method names are case-insensitive. In this spelling the library hands over the plain JSON:
#: parsed by the library, one update of an unexpected shape would make the whole batch unreadable for ever.
_GET_UPDATES = "getupdates"
ALLOWED = ("message", "callback_query", "my_chat_member")
LONG_POLL = 50
_BATCH = 100
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 30.0
_HIGHEST_ID = 2**63 - 1


@dataclass(slots=True)
class Poller:
    bot: Bot
    database: Database
    #: Set whenever updates were stored.
    wake: asyncio.Event
    now: Callable[[], datetime]
    sleep: Callable[[float], Awaitable[None]]
    _offset: int | None = None
    _pause: float = 0.0

    async def run(self, stopping: asyncio.Event) -> None:
        """Until `stopping` is set; updates fetched by then are stored. Raises `TokenRefusedError`."""
        if self._offset is None:
            async with self.database.read() as tx:
                self._offset = await inbox.next_offset(tx, self.now())
        while not stopping.is_set():
            updates = await unless(stopping, self._fetch())
            if updates:
                await self._store(updates)
                self._offset = updates[-1]["update_id"] + 1

    async def confirm(self) -> None:
        """Tell Telegram what is stored, so that the next start is not given it again."""
        if self._offset is not None:
            await self._call(wait=0, limit=1)

    async def _fetch(self) -> list[dict[str, Any]]:
        """The next updates; none after a failure, once the pause that it calls for is over."""
        try:
            updates = await self._call(wait=LONG_POLL, limit=_BATCH)
        except TimedOut:
            return []
        except (InvalidToken, EndPointNotFound):
            raise TokenRefusedError from None
        except RetryAfter as error:
            await self.sleep(wait_of(error))
            return []
        except TelegramError as error:
            await self._pause_after(error)
            return []
        self._pause = 0.0
        return updates

    async def _call(self, wait: int, limit: int) -> list[dict[str, Any]]:
        arguments: dict[str, Any] = {"timeout": wait, "limit": limit, "allowed_updates": list(ALLOWED)}
        if self._offset is not None:
            arguments["offset"] = self._offset
        updates: list[dict[str, Any]] = await self.bot.do_api_request(
            _GET_UPDATES, api_kwargs=arguments, read_timeout=wait + 10
        )
        return updates

    async def _pause_after(self, error: TelegramError) -> None:
        self._pause = min(max(self._pause * 2, _FIRST_PAUSE), _LONGEST_PAUSE)
        if isinstance(error, Conflict):
            log.error(
                "another program polls with this token, or a webhook is set; stop one", said=error.message
            )
        else:
            log.warning("Telegram does not answer", error=error.message, again_in=self._pause)
        await self.sleep(self._pause)

    async def _store(self, updates: list[dict[str, Any]]) -> None:
        received = [each for each in (_received(raw, self.bot) for raw in updates) if each is not None]
        if received:
            async with self.database.write() as tx:
                await inbox.keep(tx, received, self.now())
            self.wake.set()


def _received(raw: dict[str, Any], bot: Bot) -> Received | None:
    try:
        chat = Update.de_json(raw, bot).effective_chat
        if chat is None:
            return None  # there is nobody to answer
        if not isinstance(chat.id, int) or abs(chat.id) > _HIGHEST_ID:
            raise TypeError("a chat has a number of 64 bits")
    except Exception as error:  # noqa: BLE001 - whatever Telegram adds some day must not stop the others
        log.error("an update cannot be read and is skipped", error=type(error).__name__)
        return None
    return Received(raw["update_id"], chat.id, json.dumps(raw))

"""Fetches updates and confirms them only after they were worked on, so that a crash loses none."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import structlog
from telegram import Bot, Update
from telegram.error import Conflict, EndPointNotFound, InvalidToken, RetryAfter, TelegramError, TimedOut

from bot.chat.sender import wait_of
from bot.delivery.outcome import TokenRefusedError
from bot.stopping import unless

log = structlog.get_logger()

#: In the Bot API method names are case-insensitive. In this spelling the library hands over the plain JSON:
#: parsed by the library, one update of an unexpected shape would make the whole batch unreadable for ever.
_GET_UPDATES = "getupdates"
ALLOWED = ("message", "callback_query", "my_chat_member")
LONG_POLL = 50
_BATCH = 100
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 30.0
#: Longer than any answer takes, its retries included.
_LONGEST_WORK = 45.0
#: How long the next poll waits for work on the last; a crash loses only what took longer.
_LONGEST_HOLD = 2.0


@dataclass(slots=True)
class Poller:
    bot: Bot
    process: Callable[[Update], Awaitable[None]]
    sleep: Callable[[float], Awaitable[None]]
    _offset: int | None = None
    _pause: float = 0.0
    #: What each chat's last updates are worked on by.
    _working: dict[int | None, asyncio.Task[None]] = field(default_factory=dict)

    async def run(self, stopping: asyncio.Event) -> None:
        """Until `stopping` is set; updates fetched by then are worked on. Raises `TokenRefusedError`."""
        while not stopping.is_set():
            updates = await unless(stopping, self._fetch()) or []
            await self._work_on(updates)
            if updates:
                self._offset = updates[-1]["update_id"] + 1
        if self._working:
            await asyncio.wait(self._working.values())

    async def confirm(self) -> None:
        """Tell Telegram what was worked on, so that the next start does not answer it again."""
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

    async def _work_on(self, updates: list[dict[str, Any]]) -> None:
        """In order within a chat, side by side across chats."""
        by_chat: defaultdict[int | None, list[Update]] = defaultdict(list)
        for raw in updates:
            update = _parsed(raw, self.bot)
            if update is not None:
                by_chat[update.effective_chat.id if update.effective_chat else None].append(update)
        begun = [self._begin(chat_id, its) for chat_id, its in by_chat.items()]
        if begun:
            # One chat that is answered slowly, for it is flooded, must not hold up all others.
            await asyncio.wait(begun, timeout=_LONGEST_HOLD)

    def _begin(self, chat_id: int | None, updates: list[Update]) -> asyncio.Task[None]:
        task = asyncio.create_task(self._in_order(self._working.get(chat_id), updates))
        self._working[chat_id] = task
        task.add_done_callback(lambda done: self._end(chat_id, done))
        return task

    def _end(self, chat_id: int | None, task: asyncio.Task[None]) -> None:
        if self._working.get(chat_id) is task:
            del self._working[chat_id]

    async def _in_order(self, earlier: asyncio.Task[None] | None, updates: list[Update]) -> None:
        if earlier is not None:
            await asyncio.wait([earlier])
        for update in updates:
            try:
                async with asyncio.timeout(_LONGEST_WORK):
                    await self.process(update)
            except TimeoutError:
                log.error("an update took too long and was left", update_id=update.update_id)


def _parsed(raw: dict[str, Any], bot: Bot) -> Update | None:
    try:
        update = Update.de_json(raw, bot)
        chat = update.effective_chat
        if chat is None:
            return None  # there is nobody to answer
        if not isinstance(chat.id, int):
            raise TypeError("a chat has a number")
    except Exception as error:  # noqa: BLE001 - whatever Telegram adds some day must not stop the others
        log.error("an update cannot be read and is skipped", error=type(error).__name__)
        return None
    return update

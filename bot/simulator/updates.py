"""The queue between people and the bot: getUpdates, or a webhook."""

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any, NamedTuple

from bot.simulator.errors import ApiError

Update = dict[str, Any]

MESSAGE_LIFETIME = 24 * 3600.0
CALLBACK_LIFETIME = 150.0
#: Kinds that a bot gets only when it asks for them by name.
_ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}
_FIRST_ID = 100_000_001

_SECOND_POLLER = ApiError(
    409,
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
)
_WEBHOOK_SET = ApiError(409, "Conflict: terminated by setWebhook request")


class _Kept(NamedTuple):
    id: int
    expires_at: float
    update: Update


class Updates:
    def __init__(
        self,
        clock: Callable[[], float],
        sleep: Callable[[float], Coroutine[Any, Any, None]] = asyncio.sleep,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._kept: deque[_Kept] = deque()
        self._next_id = _FIRST_ID
        self._first_expiry = float("inf")
        self._waiter: asyncio.Future[None] | None = None
        #: Kinds that are kept; None: the default set. Decided when an update is created.
        self.allowed: list[str] | None = None
        self.polls = 0
        #: When the first poll came (Unix time).
        self.first_poll_at: float | None = None
        #: Called when an update was added, for a webhook.
        self.on_added: Callable[[], None] = lambda: None

    @property
    def polling(self) -> bool:
        return self._waiter is not None

    def __len__(self) -> int:
        self._drop_expired()
        return len(self._kept)

    def add(self, kind: str, content: dict[str, Any], lifetime: float = MESSAGE_LIFETIME) -> int | None:
        """The update's id; None when the bot has not asked for this kind."""
        allowed = kind in self.allowed if self.allowed is not None else kind not in _ON_REQUEST
        return self.add_raw({kind: content}, lifetime) if allowed else None

    def add_raw(self, update: Update, lifetime: float = MESSAGE_LIFETIME) -> int:
        update_id = self._next_id
        self._next_id += 1
        expires_at = self._clock() + lifetime
        self._first_expiry = min(self._first_expiry, expires_at)
        self._kept.append(_Kept(update_id, expires_at, {**update, "update_id": update_id}))
        self._wake()
        self.on_added()
        return update_id

    def allow(self, kinds: list[str]) -> None:
        self.allowed = kinds or None

    async def poll(self, offset: int, limit: int, timeout: float) -> list[Update]:  # noqa: ASYNC109  (Telegram's word)
        """Raises the 409 in this poll when another one comes."""
        self.polls += 1
        if self.first_poll_at is None:
            self.first_poll_at = self._clock()
        self._end_waiter(_SECOND_POLLER)
        ready = self.take(offset, limit)
        if ready or timeout <= 0:
            return ready
        await self._wait(timeout)
        return self.take(offset, limit)

    async def _wait(self, seconds: float) -> None:
        waiter = self._waiter = asyncio.get_running_loop().create_future()
        timer = asyncio.create_task(self._sleep(seconds))
        # Its own waiter only: a cancelled timer must not wake the poll that came after.
        timer.add_done_callback(lambda _: _resolve(waiter))
        try:
            await waiter
        finally:
            timer.cancel()
            if self._waiter is waiter:
                self._waiter = None

    def take(self, offset: int, limit: int) -> list[Update]:
        """The updates from `offset` on; those before it are forgotten. Below 0: of the last so many."""
        self._drop_expired()
        if offset < 0:
            while len(self._kept) > -offset:
                self._kept.popleft()
        while self._kept and self._kept[0].id < offset:
            self._kept.popleft()
        return [kept.update for kept, _ in zip(self._kept, range(limit), strict=False)]

    def clear(self) -> None:
        self._kept.clear()

    def end_for_webhook(self) -> None:
        self._end_waiter(_WEBHOOK_SET)

    def release(self) -> None:
        """Ends the waiting poll with what there is, for instance when the server stops."""
        self._wake()

    def _wake(self) -> None:
        if self._waiter is not None:
            _resolve(self._waiter)

    def _end_waiter(self, error: ApiError) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_exception(ApiError(error.code, error.description))
        self._waiter = None

    def _drop_expired(self) -> None:
        now = self._clock()
        if now < self._first_expiry:
            return
        self._kept = deque(kept for kept in self._kept if kept.expires_at > now)
        self._first_expiry = min((kept.expires_at for kept in self._kept), default=float("inf"))


def _resolve(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_result(None)

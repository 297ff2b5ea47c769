"""What the bot asked the server to send, and what came of it."""

from collections import deque
from itertools import islice
from typing import Any, NamedTuple

_KEPT = 2_000_000


class Call(NamedTuple):
    time: float
    method: str
    chat_id: int | None
    message_id: int | None
    error_code: int | None
    description: str | None
    #: As the bot gave it, marks and all.
    text: str | None
    silent: bool
    #: What happened to the call on its way, for instance `cut_after_accept`.
    fault: str | None


class Journal:
    def __init__(self, kept: int = _KEPT) -> None:
        self._calls: deque[Call] = deque(maxlen=kept)
        self.total = 0

    def add(self, call: Call) -> None:
        self._calls.append(call)
        self.total += 1

    def since(self, number: int, limit: int | None = None) -> list[dict[str, Any]]:
        """The calls numbered `number` and later that are still kept, oldest first; numbers start at 0."""
        first = self.total - len(self._calls)
        start = max(number, first)
        stop = None if limit is None else start - first + limit
        calls = islice(self._calls, start - first, stop)
        return [_as_json(start + index, call) for index, call in enumerate(calls)]


def _as_json(number: int, call: Call) -> dict[str, Any]:
    return {"n": number, "ok": call.error_code is None, **call._asdict()}

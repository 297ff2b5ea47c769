"""What happens, told to whoever watches."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

Event = dict[str, Any]

_WAITING = 1000


class Watcher:
    """One listener. `get` returns None when it was dropped for being slow, or when the server stops."""

    def __init__(self) -> None:
        self._queue: asyncio.Queue[Event | None] = asyncio.Queue(_WAITING)
        self.dropped = False

    def offer(self, event: Event) -> None:
        try:
            self._queue.put_nowait(event)
        except asyncio.QueueFull:
            self.drop()

    def drop(self) -> None:
        self.dropped = True
        while not self._queue.empty():
            self._queue.get_nowait()
        self._queue.put_nowait(None)

    async def get(self) -> Event | None:
        return await self._queue.get()


class Events:
    def __init__(self) -> None:
        self._watchers: set[Watcher] = set()

    @property
    def watched(self) -> bool:
        """Nobody looks at most messages of a benchmark: then they are not even drawn."""
        return bool(self._watchers)

    @contextmanager
    def watch(self) -> Iterator[Watcher]:
        watcher = Watcher()
        self._watchers.add(watcher)
        try:
            yield watcher
        finally:
            self._watchers.discard(watcher)

    def tell(self, event: Event) -> None:
        for watcher in list(self._watchers):
            watcher.offer(event)
            if watcher.dropped:
                self._watchers.discard(watcher)

    def close(self) -> None:
        for watcher in self._watchers:
            watcher.drop()
        self._watchers.clear()

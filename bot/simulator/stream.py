"""Events as a text/event-stream."""

import asyncio
import json

from aiohttp import web

from bot.simulator.events import Events, Watcher

_HEARTBEAT = 15.0
#: A listener that takes nothing for so long is given up.
_PATIENCE = 30.0


async def stream_events(request: web.Request, events: Events) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-cache"})
    await response.prepare(request)
    with events.watch() as watcher:
        try:
            await response.write(b": here\n\n")
            while (chunk := await _next_chunk(watcher)) is not None:
                await asyncio.wait_for(response.write(chunk), _PATIENCE)
        except (ConnectionError, TimeoutError):
            pass
    return response


async def _next_chunk(watcher: Watcher) -> bytes | None:
    try:
        event = await asyncio.wait_for(watcher.get(), _HEARTBEAT)
    except TimeoutError:
        return b": still here\n\n"
    return None if event is None else f"data: {json.dumps(event)}\n\n".encode()

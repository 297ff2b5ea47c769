"""Pushing updates to the bot's own address, when it set one."""

import asyncio
import json

import aiohttp

from bot.simulator.simulator import Simulator
from bot.simulator.updates import Update

_SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  (the name of a header)
_FIRST_DELAY = 1.0
_LONGEST_DELAY = 512.0
_ANSWER_WITHIN = aiohttp.ClientTimeout(total=60)


async def push_updates(sim: Simulator) -> None:
    """Runs until cancelled: one update at a time; any 2xx takes it, otherwise again, ever more slowly."""
    added = asyncio.Event()
    sim.updates.on_added = added.set
    async with aiohttp.ClientSession(timeout=_ANSWER_WITHIN) as session:
        delay = _FIRST_DELAY
        while True:
            added.clear()
            ready = sim.updates.take(0, 1) if sim.webhook.url else []
            if not ready:
                await added.wait()
            elif await _push(sim, session, ready[0]):
                sim.updates.take(ready[0]["update_id"] + 1, 1)
                delay = _FIRST_DELAY
            else:
                await sim.sleep(delay)
                delay = min(delay * 2, _LONGEST_DELAY)


async def _push(sim: Simulator, session: aiohttp.ClientSession, update: Update) -> bool:
    headers = {"Content-Type": "application/json"}
    if sim.webhook.secret:
        headers[_SECRET] = sim.webhook.secret
    try:
        async with session.post(sim.webhook.url, data=json.dumps(update), headers=headers) as answer:
            if 200 <= answer.status < 300:
                return True
            trouble = f"Wrong response from the webhook: {answer.status} {answer.reason}"
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        trouble = f"Connection failed: {type(error).__name__}"
    sim.webhook.last_error_at, sim.webhook.last_error = sim.world.now(), trouble
    return False

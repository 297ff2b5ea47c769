"""Other libraries, each used as its documentation says: `python -m ...peers NAME URL FIRST COUNT`.

Sends one letter to COUNT chats from FIRST on, and prints {"seconds", "cpu_seconds"} as JSON.
`paced-` keeps to 30 messages a second as the library's own means allow; `bare-` is a loop with 128 under way.
"""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable, Iterable
from contextlib import AsyncExitStack

import aiohttp
from aiogram import Bot as AiogramBot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter
from aiogram.types import InlineKeyboardMarkup as AiogramMarkup
from telebot import asyncio_helper
from telebot.async_telebot import AsyncTeleBot
from telebot.asyncio_helper import ApiTelegramException
from telebot.types import InlineKeyboardMarkup as TelebotMarkup
from telegram import Bot as PtbBot
from telegram.error import TelegramError
from telegram.ext import AIORateLimiter, ExtBot
from telegram.request import HTTPXRequest

from bot.chat.keyboards import keyboard
from bot.chat.request import AiohttpRequest
from bot.chat.transport import Transport
from tests.bench.delivery.letter import LETTER, TOKEN

UNDER_WAY = 128
#: aiogram's and telebot's documentation advise to wait so long between messages of a broadcast.
_ADVISED_PAUSE = 0.05
Send = Callable[[int], Awaitable[object]]
_MARKUP = keyboard(LETTER.buttons)
assert _MARKUP is not None
_KEYBOARD = _MARKUP.to_dict()


async def bare_aiohttp(url: str, stack: AsyncExitStack) -> Send:
    session = await stack.enter_async_context(aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)))
    content = {"text": LETTER.html, "parse_mode": "HTML", "reply_markup": _KEYBOARD}
    rest = json.dumps(content, ensure_ascii=False).encode()[1:]
    headers = {"Content-Type": "application/json"}

    async def send(chat_id: int) -> None:
        body = b'{"chat_id":%d,' % chat_id + rest
        async with session.post(f"{url}/bot{TOKEN}/sendMessage", data=body, headers=headers) as answer:
            if not (await answer.json())["ok"]:
                raise RuntimeError(answer.status)

    return send


async def _ptb(bot: PtbBot, stack: AsyncExitStack) -> Send:
    await stack.enter_async_context(bot)

    async def send(chat_id: int) -> None:
        await bot.send_message(chat_id, LETTER.html, parse_mode="HTML", reply_markup=_MARKUP)

    return send


async def bare_ptb(url: str, stack: AsyncExitStack) -> Send:
    request = HTTPXRequest(connection_pool_size=UNDER_WAY, pool_timeout=60, read_timeout=60)
    return await _ptb(PtbBot(TOKEN, base_url=f"{url}/bot", request=request), stack)


async def bare_ptb_on_aiohttp(url: str, stack: AsyncExitStack) -> Send:
    request = AiohttpRequest(Transport())
    return await _ptb(
        PtbBot(TOKEN, base_url=f"{url}/bot", request=request, get_updates_request=request), stack
    )


async def paced_ptb(url: str, stack: AsyncExitStack) -> Send:
    # The library's own limiter: 30 a second overall, and as often tried again as it takes.
    request = HTTPXRequest(connection_pool_size=UNDER_WAY, pool_timeout=600, read_timeout=60)
    limiter = AIORateLimiter(max_retries=3)
    return await _ptb(ExtBot(TOKEN, base_url=f"{url}/bot", request=request, rate_limiter=limiter), stack)


async def bare_aiogram(url: str, stack: AsyncExitStack) -> Send:
    session = AiohttpSession(api=TelegramAPIServer.from_base(url), limit=UNDER_WAY)
    bot = await stack.enter_async_context(AiogramBot(TOKEN, session=session))
    markup = AiogramMarkup.model_validate(_KEYBOARD)

    async def send(chat_id: int) -> None:
        await bot.send_message(chat_id, LETTER.html, parse_mode="HTML", reply_markup=markup)

    return send


async def paced_aiogram(url: str, stack: AsyncExitStack) -> Send:
    send = await bare_aiogram(url, stack)

    async def persist(chat_id: int) -> None:
        try:
            await send(chat_id)
        except TelegramRetryAfter as error:
            await asyncio.sleep(error.retry_after)
            await persist(chat_id)

    return persist


async def bare_telebot(url: str, stack: AsyncExitStack) -> Send:
    asyncio_helper.API_URL = url + "/bot{0}/{1}"
    asyncio_helper.REQUEST_LIMIT = UNDER_WAY
    bot = AsyncTeleBot(TOKEN)
    stack.push_async_callback(bot.close_session)
    markup = TelebotMarkup.de_json(_KEYBOARD)  # type: ignore[no-untyped-call]

    async def send(chat_id: int) -> None:
        await bot.send_message(chat_id, LETTER.html, parse_mode="HTML", reply_markup=markup)

    return send


async def paced_telebot(url: str, stack: AsyncExitStack) -> Send:
    send = await bare_telebot(url, stack)

    async def persist(chat_id: int) -> None:
        try:
            await send(chat_id)
        except ApiTelegramException as error:
            if error.error_code != 429:
                raise
            await asyncio.sleep(error.result_json["parameters"]["retry_after"])
            await persist(chat_id)

    return persist


PEERS: dict[str, Callable[[str, AsyncExitStack], Awaitable[Send]]] = {
    "bare-aiohttp": bare_aiohttp,
    "bare-ptb-httpx": bare_ptb,
    "bare-ptb-aiohttp": bare_ptb_on_aiohttp,
    "bare-aiogram": bare_aiogram,
    "bare-telebot": bare_telebot,
    "paced-ptb": paced_ptb,
    "paced-aiogram": paced_aiogram,
    "paced-telebot": paced_telebot,
}


async def main(name: str, url: str, first: int, count: int) -> None:
    async with AsyncExitStack() as stack:
        send = await PEERS[name](url, stack)
        chat_ids = range(first, first + count)
        begun, used = time.perf_counter(), time.process_time()
        if name == "paced-ptb":
            await asyncio.gather(*(_try(send, chat_id) for chat_id in chat_ids))
        elif name.startswith("paced"):
            await _one_by_one(send, chat_ids)
        else:
            waiting = iter(chat_ids)
            await asyncio.gather(*(_all_of(send, waiting) for _ in range(UNDER_WAY)))
        taken = {"seconds": time.perf_counter() - begun, "cpu_seconds": time.process_time() - used}
    sys.stdout.write(json.dumps(taken) + "\n")


async def _all_of(send: Send, chat_ids: Iterable[int]) -> None:
    for chat_id in chat_ids:
        await _try(send, chat_id)


async def _one_by_one(send: Send, chat_ids: Iterable[int]) -> None:
    for chat_id in chat_ids:
        await _try(send, chat_id)
        await asyncio.sleep(_ADVISED_PAUSE)


async def _try(send: Send, chat_id: int) -> None:
    """What fails for good is lost: none of them stores anything."""
    try:
        await send(chat_id)
    except (TelegramError, TelegramAPIError, ApiTelegramException, RuntimeError) as error:
        sys.stderr.write(f"lost: {type(error).__name__}\n")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))

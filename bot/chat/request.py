"""python-telegram-bot's HTTP seam over our transport."""

from collections.abc import Callable
from typing import Any

import aiohttp
from telegram._utils.defaultvalue import DEFAULT_NONE
from telegram.request import BaseRequest, RequestData

from bot.chat.transport import READ_TIMEOUT, Transport

#: Methods that Telegram's limits count.
_COUNTED = ("sendMessage", "sendPhoto", "sendLocation", "editMessageText", "editMessageReplyMarkup")


def _nothing(_chat_id: int) -> None:
    return


class AiohttpRequest(BaseRequest):
    """`written_to` hears of every message to a chat, before it leaves."""

    def __init__(self, transport: Transport, written_to: Callable[[int], None] = _nothing) -> None:
        self._transport = transport
        self._written_to = written_to

    @property
    def read_timeout(self) -> float:
        return READ_TIMEOUT

    async def initialize(self) -> None:
        await self._transport.open()

    async def shutdown(self) -> None:
        await self._transport.close()

    async def do_request(  # noqa: PLR0917 - the signature is the library's
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = DEFAULT_NONE,
        write_timeout: Any = DEFAULT_NONE,  # noqa: ARG002 - the read time-out covers the whole answer
        connect_timeout: Any = DEFAULT_NONE,  # noqa: ARG002 - one value suits every call
        pool_timeout: Any = DEFAULT_NONE,  # noqa: ARG002 - there is always a place in the pool
    ) -> tuple[int, bytes]:
        """Raises what `Transport.send` does."""
        if request_data is not None and url.endswith(_COUNTED):
            chat_id = request_data.parameters.get("chat_id")
            if isinstance(chat_id, int):
                self._written_to(chat_id)
        read = read_timeout if isinstance(read_timeout, int | float) else READ_TIMEOUT
        return await self._transport.send(method, url, _body(request_data), read_timeout=read)


def _body(request_data: RequestData | None) -> aiohttp.FormData | dict[str, str] | None:
    if request_data is None:
        return None
    if not request_data.contains_files:
        return request_data.json_parameters
    form = aiohttp.FormData(request_data.json_parameters)
    for name, (filename, content, mime) in (request_data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form

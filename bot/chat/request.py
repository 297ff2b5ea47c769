"""python-telegram-bot's HTTP seam over our transport."""

from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import aiohttp
from telegram._utils.defaultvalue import DEFAULT_NONE
from telegram.request import BaseRequest, RequestData

from bot.chat.sender import outcome_of_answer
from bot.chat.transport import READ_TIMEOUT, Transport
from bot.delivery.outcome import RetryAfter

#: Methods that Telegram's limits count.
_COUNTED = ("sendMessage", "sendPhoto", "sendLocation", "editMessageText", "editMessageReplyMarkup")


@dataclass(frozen=True, slots=True)
class Traffic:
    """Who hears of the messages to chats that leave by the library."""

    #: Of each, before it leaves; given the chat.
    leaves: Callable[[int], None]
    #: Of each that is one too many (429); given the chat, and for how many seconds it may not be written to.
    refused: Callable[[int, float], None]


class AiohttpRequest(BaseRequest):
    def __init__(self, transport: Transport, traffic: Traffic | None = None) -> None:
        self._transport = transport
        self._traffic = traffic

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
        chat_id = _chat_of(url, request_data)
        if self._traffic and chat_id is not None:
            self._traffic.leaves(chat_id)
        read = read_timeout if isinstance(read_timeout, int | float) else READ_TIMEOUT
        status, answer = await self._transport.send(method, url, _body(request_data), read_timeout=read)
        if self._traffic and chat_id is not None and status == HTTPStatus.TOO_MANY_REQUESTS:
            outcome = outcome_of_answer(answer)
            if isinstance(outcome, RetryAfter):
                self._traffic.refused(chat_id, outcome.seconds)
        return status, answer


def _chat_of(url: str, request_data: RequestData | None) -> int | None:
    """To which chat a message goes; None: it is no message, or goes to a name."""
    if request_data is None or not url.endswith(_COUNTED):
        return None
    chat_id = request_data.parameters.get("chat_id")
    return chat_id if isinstance(chat_id, int) else None


def _body(request_data: RequestData | None) -> aiohttp.FormData | dict[str, str] | None:
    if request_data is None:
        return None
    if not request_data.contains_files:
        return request_data.json_parameters
    form = aiohttp.FormData(request_data.json_parameters)
    for name, (filename, content, mime) in (request_data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form

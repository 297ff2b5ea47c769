"""python-telegram-bot's HTTP seam over aiohttp."""

from typing import Any

import aiohttp
from telegram._utils.defaultvalue import DEFAULT_NONE
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

#: Telegram answers slowly when it is busy: five seconds, the library's default, is too short.
_CONNECT = 10.0
_READ = 30.0


class NotSentError(NetworkError):
    """The request never left this machine: sending it again is safe."""


class ConnectionLostError(NetworkError):
    """The connection broke after the request had left: it may have been carried out."""


class AiohttpRequest(BaseRequest):
    """One session for everything.

    No error of this class carries the URL, nor another exception that does: the token is part of it.
    """

    def __init__(self, connections: int) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return _READ

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections)
            self._session = aiohttp.ClientSession(connector=connector)

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(  # noqa: PLR0917 - the signature is the library's
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = DEFAULT_NONE,
        write_timeout: Any = DEFAULT_NONE,  # noqa: ARG002 - sock_read covers the whole answer
        connect_timeout: Any = DEFAULT_NONE,  # noqa: ARG002 - one value suits every call
        pool_timeout: Any = DEFAULT_NONE,  # noqa: ARG002 - waiting for a place in the pool has no end of its own
    ) -> tuple[int, bytes]:
        """Raises `NotSentError`, `ConnectionLostError`, `TimedOut`, or `NetworkError`."""
        if self._session is None:
            raise NotSentError("the connection to Telegram is closed")
        read = read_timeout if isinstance(read_timeout, int | float) else _READ
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=_CONNECT, sock_read=read)
        try:
            async with self._session.request(
                method, url, data=_body(request_data), timeout=timeout, allow_redirects=False
            ) as answer:
                return answer.status, _answer(answer.status, await answer.read())
        except (aiohttp.ClientError, OSError) as error:
            failure = _failure(error)
        # Raised out here, it drags no other error along as its context.
        raise failure


def _failure(error: Exception) -> NetworkError:
    """What it means for the message; of the error itself only the kind."""
    if isinstance(error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError):
        return NotSentError(f"Telegram cannot be reached: {type(error).__name__}")
    if isinstance(error, TimeoutError):
        return TimedOut()
    if isinstance(error, aiohttp.InvalidURL | aiohttp.NonHttpUrlClientError):
        return NotSentError("the address of the Bot API is not a URL; see EVACBOT_API_URL")
    return ConnectionLostError(f"the connection to Telegram broke: {type(error).__name__}")


def _answer(status: int, body: bytes) -> bytes:
    """Telegram answers in JSON. What a gateway says in its place is not about a chat."""
    if status >= 500 or not body.lstrip().startswith(b"{"):
        raise NetworkError(f"a gateway answers in Telegram's place: HTTP {status}")
    return body


def _body(request_data: RequestData | None) -> aiohttp.FormData | dict[str, str] | None:
    if request_data is None:
        return None
    if not request_data.contains_files:
        return request_data.json_parameters
    form = aiohttp.FormData(request_data.json_parameters)
    for name, (filename, content, mime) in (request_data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form

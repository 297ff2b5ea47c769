"""HTTP to Telegram: one session for everything, replies and broadcasts alike."""

import aiohttp
from telegram.error import NetworkError, TimedOut
from yarl import URL

#: Telegram answers slowly when it is busy: five seconds, a common default, is too short.
READ_TIMEOUT = 30.0
_CONNECT_TIMEOUT = 10.0
#: Names that were looked up are believed so long, so that trouble of the DNS does not stop what works.
_DNS_BELIEVED_FOR = 300
_KEPT_ALIVE_FOR = 60.0


class NotSentError(NetworkError):
    """The request never left this machine: sending it again is safe."""


class ConnectionLostError(NetworkError):
    """The connection broke after the request had left: it may have been carried out."""


class Transport:
    """Keeps connections open. It has no limit: who sends many limits itself, and replies never wait.

    No error of this class carries the URL, nor another exception that does: the token is part of it.
    """

    def __init__(self, proxy_url: str | None = None, read_timeout: float = READ_TIMEOUT) -> None:
        self._proxy_url = proxy_url
        self._read_timeout = read_timeout
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(
                limit=0, ttl_dns_cache=_DNS_BELIEVED_FOR, keepalive_timeout=_KEPT_ALIVE_FOR
            )
            self._session = aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                proxy=self._proxy_url,
                # Without this header answers come as they are; unpacking them costs more than their length.
                skip_auto_headers=("Accept-Encoding", "User-Agent"),
            )

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def send(
        self,
        method: str,
        url: str | URL,
        body: bytes | aiohttp.FormData | dict[str, str] | None,
        *,
        headers: dict[str, str] | None = None,
        read_timeout: float | None = None,
    ) -> tuple[int, bytes]:
        """The status and the body of Telegram's answer.

        Raises `NotSentError`, `ConnectionLostError`, `TimedOut`, or `NetworkError` where a gateway answers.
        """
        if self._session is None:
            raise NotSentError("the connection to Telegram is closed")
        timeout = aiohttp.ClientTimeout(
            total=None, sock_connect=_CONNECT_TIMEOUT, sock_read=read_timeout or self._read_timeout
        )
        try:
            async with self._session.request(
                method, url, data=body, headers=headers, timeout=timeout, allow_redirects=False
            ) as answer:
                return answer.status, _answer(answer.status, await answer.read())
        except (aiohttp.ClientError, OSError, UnicodeError) as error:
            failure = _failure(error)
        # Raised out here, it drags no other error along as its context.
        raise failure


def _failure(error: Exception) -> NetworkError:
    """What it means for the message; of the error itself only the kind."""
    if isinstance(error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError):
        return NotSentError(f"Telegram cannot be reached: {type(error).__name__}")
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return NotSentError(f"the proxy refuses: HTTP {error.status}; see EVACBOT_PROXY_URL")
    if isinstance(error, TimeoutError):
        return TimedOut()
    if isinstance(error, aiohttp.InvalidURL | aiohttp.NonHttpUrlClientError | UnicodeError):
        return NotSentError("the address of the Bot API is not a URL; see EVACBOT_API_URL")
    return ConnectionLostError(f"the connection to Telegram broke: {type(error).__name__}")


def _answer(status: int, body: bytes) -> bytes:
    """Telegram answers in JSON. What a gateway says in its place is not about a chat."""
    if status >= 500 or not body.lstrip().startswith(b"{"):
        raise NetworkError(f"a gateway answers in Telegram's place: HTTP {status}")
    return body

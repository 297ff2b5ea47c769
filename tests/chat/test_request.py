"""The HTTP seam against real servers of this machine that misbehave."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TimedOut
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.chat.request import AiohttpRequest, Traffic
from bot.chat.sender import outcome_of_failure
from bot.chat.transport import ConnectionLostError, NotSentError, Transport
from bot.delivery.outcome import NotSent, Uncertain, Unreachable
from tests.simulator.driver import TOKEN

#: Real seconds, for the only server here that has to be waited for.
_READ = 0.05


@asynccontextmanager
async def server(answer: bytes | None, *, cut: bool = True) -> AsyncIterator[str]:
    """Takes each request, answers with these bytes, and closes, or with `cut=False` says nothing more."""
    held: list[asyncio.StreamWriter] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        held.append(writer)
        await reader.readuntil(b"\r\n\r\n")
        if answer:
            writer.write(answer)
            await writer.drain()
        if cut:
            writer.close()

    listening = await asyncio.start_server(serve, "127.0.0.1", 0)
    yield f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    listening.close()
    for writer in held:
        writer.close()


def http(status: str, body: bytes, *headers: str) -> bytes:
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def closed_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


async def failure(base: str) -> NetworkError:
    """What asking this Bot API raises; neither it nor anything behind it tells the token."""
    request = AiohttpRequest(Transport())
    await request.initialize()
    data = RequestData([RequestParameter("text", "hello", None)])
    try:
        with pytest.raises(NetworkError) as raised:
            await request.post(f"{base}/bot{TOKEN}/sendMessage", data, read_timeout=_READ)
    finally:
        await request.shutdown()
    secret = TOKEN.partition(":")[2]
    for error in chain(raised.value):
        assert secret not in f"{error} {error!r} {vars(error)}"
    return raised.value


def chain(error: BaseException) -> Iterator[BaseException]:
    """An error and all that it was raised from, or during."""
    known, waiting = set[int](), [error]
    while waiting:
        one = waiting.pop()
        if id(one) not in known:
            known.add(id(one))
            yield one
            waiting += [other for other in (one.__cause__, one.__context__) if other]


async def test_a_refused_connection_was_not_sent() -> None:
    error = await failure(f"http://127.0.0.1:{closed_port()}")

    assert isinstance(error, NotSentError)
    assert isinstance(outcome_of_failure(error), Unreachable)


async def test_a_name_that_nobody_knows_was_not_sent() -> None:
    assert isinstance(await failure("http://no.such.host.invalid"), NotSentError)


@pytest.mark.parametrize(
    "base", ["http://[::1", "http://", "http://127.0.0.1:99999", "ftp://x", "127.0.0.1:80"]
)
async def test_an_address_that_is_none_was_not_sent(base: str) -> None:
    error = await failure(base)

    assert isinstance(error, NotSentError)
    assert "EVACBOT_API_URL" in error.message


@pytest.mark.parametrize("base", ["http://.", f"http://{'a' * 300}"])
async def test_a_name_that_cannot_be_one_tells_no_token_either(base: str) -> None:
    assert isinstance(outcome_of_failure(await failure(base)), Unreachable)


async def test_a_connection_that_is_cut_after_the_request_is_in_doubt() -> None:
    async with server(None) as url:
        error = await failure(url)

    assert isinstance(error, ConnectionLostError)
    assert isinstance(outcome_of_failure(error), Uncertain)


@pytest.mark.parametrize(
    "answer",
    [
        http("200 OK", b'{"ok": true, "result": true}')[:-5],
        b"HTTP/1.1 200 OK\r\nContent-Length: twelve\r\n\r\n{}",
        b"220 mail.example.org ESMTP\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    ],
    ids=["cut body", "bad header", "a mail server", "TLS"],
)
async def test_an_answer_that_breaks_off_or_is_no_http_is_in_doubt(answer: bytes) -> None:
    async with server(answer) as url:
        assert isinstance(await failure(url), ConnectionLostError)


async def test_a_server_that_never_answers_is_timed_out() -> None:
    async with server(None, cut=False) as url:
        error = await failure(url)

    assert isinstance(error, TimedOut)
    assert isinstance(outcome_of_failure(error), Uncertain)


async def test_an_answer_that_points_elsewhere_is_not_followed() -> None:
    there = http("307 Temporary Redirect", b"", f"Location: http://127.0.0.1:{closed_port()}/")
    async with server(there) as url:
        error = await failure(url)

    assert "307" in error.message
    assert isinstance(outcome_of_failure(error), NotSent)


@pytest.mark.parametrize(
    "status", ["200 OK", "302 Found", "403 Forbidden", "404 Not Found", "502 Bad Gateway"]
)
async def test_the_page_of_a_gateway_is_about_no_chat_and_no_token(status: str) -> None:
    async with server(http(status, b"<html>Sorry, the network needs you to log in</html>")) as url:
        error = await failure(url)

    assert isinstance(outcome_of_failure(error), NotSent)
    assert not isinstance(error, InvalidToken | BadRequest)


async def test_a_refusal_of_telegram_arrives_as_what_it_is() -> None:
    refusal = {"ok": False, "error_code": 400, "description": "Bad Request: chat not found"}
    async with server(http("400 Bad Request", json.dumps(refusal).encode())) as url:
        error = await failure(url)

    assert isinstance(error, BadRequest)


@pytest.mark.parametrize("method", ["sendMessage", "editMessageText"])
async def test_messages_that_leave_and_that_are_one_too_many_are_heard_of(method: str) -> None:
    heard: list[object] = []
    traffic = Traffic(leaves=heard.append, refused=lambda chat_id, seconds: heard.append((chat_id, seconds)))
    request = AiohttpRequest(Transport(), traffic)
    await request.initialize()
    refusal = {"ok": False, "error_code": 429, "description": "x", "parameters": {"retry_after": 7}}
    data = RequestData([RequestParameter("chat_id", 11, None), RequestParameter("text", "hello", None)])

    async with server(http("429 Too Many Requests", json.dumps(refusal).encode())) as url:
        with pytest.raises(RetryAfter):
            await request.post(f"{url}/bot{TOKEN}/{method}", data)
    await request.shutdown()

    assert heard == [11, (11, 7.0)]


async def test_what_is_no_message_to_a_chat_is_not_heard_of() -> None:
    heard: list[object] = []
    request = AiohttpRequest(Transport(), Traffic(heard.append, lambda *its: heard.append(its)))
    await request.initialize()

    async with server(http("200 OK", b'{"ok": true, "result": true}')) as url:
        data = RequestData([RequestParameter("callback_query_id", "1", None)])
        await request.post(f"{url}/bot{TOKEN}/answerCallbackQuery", data)
    await request.shutdown()

    assert heard == []


async def test_a_proxy_is_asked_for_what_telegram_should_get() -> None:
    async with server(http("200 OK", b'{"ok": true, "result": true}')) as proxy:
        request = AiohttpRequest(Transport(proxy))
        await request.initialize()
        # Nobody listens there: only the proxy can have answered.
        answer = await request.post(f"http://127.0.0.1:{closed_port()}/bot{TOKEN}/getMe", None)
        await request.shutdown()

    assert answer is True


async def test_a_proxy_that_cannot_be_reached_loses_nothing() -> None:
    transport = Transport(f"http://127.0.0.1:{closed_port()}")
    await transport.open()
    with pytest.raises(NotSentError):
        await transport.send("POST", f"http://telegram.example/bot{TOKEN}/sendMessage", b"{}")
    await transport.close()


async def test_once_closed_nothing_is_sent_any_more() -> None:
    request = AiohttpRequest(Transport())

    with pytest.raises(NotSentError):
        await request.post("http://127.0.0.1/", None)


async def test_it_can_be_opened_and_closed_twice() -> None:
    request = AiohttpRequest(Transport())
    for _ in range(2):
        await request.initialize()
        await request.initialize()
        await request.shutdown()
        await request.shutdown()


def test_the_time_to_read_an_answer_suits_a_busy_telegram() -> None:
    assert AiohttpRequest(Transport()).read_timeout >= 20
    assert issubclass(NotSentError, NetworkError)

"""The Bot API over HTTP."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

from bot.simulator.arguments import Arguments, read_arguments
from bot.simulator.control import Publish, add_control_routes
from bot.simulator.errors import ApiError
from bot.simulator.faults import Fault
from bot.simulator.journal import Call
from bot.simulator.methods import GET_UPDATES, METHODS, SENDING
from bot.simulator.methods.polling import get_updates
from bot.simulator.simulator import Simulator
from bot.simulator.tasks import background
from bot.simulator.webhook import push_updates

_LARGEST_REQUEST = 50 * 1024 * 1024
_GATEWAY_PAGE = (
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
    "<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>\r\n"
)


def make_app(simulator: Simulator, *, publish: Publish | None = None, page: bool = True) -> web.Application:
    """`page`: whether the chat page is served at `/`."""
    app = web.Application(client_max_size=_LARGEST_REQUEST)
    api = _BotApi(simulator)
    app.router.add_route("*", "/bot{token}/{method}", api.answer)
    app.router.add_route("*", "/bot{token}/", api.answer)
    add_control_routes(app, simulator, publish=publish, page=page)
    app.cleanup_ctx.append(background(lambda: push_updates(simulator)))

    async def let_go(_: web.Application) -> None:
        simulator.events.close()
        simulator.updates.release()

    app.on_shutdown.append(let_go)
    return app


@asynccontextmanager
async def serve(
    simulator: Simulator,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    publish: Publish | None = None,
    page: bool = True,
) -> AsyncIterator[str]:
    """Yields the base address, such as `http://127.0.0.1:8081`."""
    # The path holds the token, so there is no access log. A poll must end when its client is gone:
    # otherwise a killed bot would seem to go on polling.
    runner = web.AppRunner(
        make_app(simulator, publish=publish, page=page),
        access_log=None,
        handler_cancellation=True,
        shutdown_timeout=2,
    )
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port, backlog=1024)
        await site.start()
        address = runner.addresses[0]
        yield f"http://{host}:{address[1]}"
    finally:
        await runner.cleanup()


class _BotApi:
    def __init__(self, simulator: Simulator) -> None:
        self.sim = simulator

    async def answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info.get("method", "").lower()
        latency = self.sim.faults.latency(method)
        if latency:
            await self.sim.sleep(latency)
        fault = self.sim.faults.draw(method)
        try:
            self._check_token(request)
            arguments = await read_arguments(request)
        except ApiError as error:
            return _refusal(error)
        if fault in (Fault.BAD_GATEWAY_HTML, Fault.BAD_GATEWAY_JSON):
            self._write_down(method, arguments, None, ApiError(502, "Bad Gateway"), fault)
            return _bad_gateway(fault)
        answer = await self._carry_out(method, arguments, fault)
        if fault is Fault.HANG:
            await self.sim.sleep(self.sim.faults.settings.hang_seconds)
        elif fault is Fault.CUT and request.transport is not None:
            request.transport.abort()
        return answer

    def _check_token(self, request: web.Request) -> None:
        if request.match_info["token"] != self.sim.token:
            raise ApiError(401, "Unauthorized")

    async def _carry_out(self, method: str, arguments: Arguments, fault: Fault | None) -> web.Response:
        try:
            result = await self._call(method, arguments)
        except ApiError as error:
            self._write_down(method, arguments, None, error, fault)
            return _refusal(error)
        self._write_down(method, arguments, result, None, fault)
        return _json({"ok": True, "result": result})

    async def _call(self, method: str, arguments: Arguments) -> Any:
        self.sim.faults.refuse(method, sends=method in SENDING)
        if method == GET_UPDATES:
            return await get_updates(self.sim, arguments)
        carry_out = METHODS.get(method)
        if carry_out is None:
            raise ApiError(404, "Not Found: method not found")
        return carry_out(self.sim, arguments)

    def _write_down(
        self, method: str, arguments: Arguments, result: Any, error: ApiError | None, fault: Fault | None
    ) -> None:
        name = SENDING.get(method)
        if name is None:
            return
        sent = result["message_id"] if isinstance(result, dict) else None
        self.sim.journal.add(
            Call(
                time=self.sim.clock(),
                method=name,
                chat_id=arguments.integer("chat_id", 0, -(2**63), 2**63) or None,
                message_id=sent or arguments.integer("message_id", 0, 0, 2**31 - 1) or None,
                error_code=error.code if error else None,
                description=error.description if error else None,
                text=arguments.text("text") or arguments.text("caption") or None,
                silent=arguments.flag("disable_notification"),
                fault=fault.value if fault else None,
            )
        )


def _json(content: dict[str, Any], status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    return web.Response(
        body=json.dumps(content).encode(), status=status, content_type="application/json", headers=headers
    )


def _refusal(error: ApiError) -> web.Response:
    content: dict[str, Any] = {"ok": False, "error_code": error.code, "description": error.description}
    if error.parameters:
        content["parameters"] = error.parameters
    headers = {"Retry-After": str(error.retry_after)} if error.retry_after is not None else None
    return _json(content, error.code, headers)


def _bad_gateway(fault: Fault) -> web.Response:
    if fault is Fault.BAD_GATEWAY_HTML:
        return web.Response(text=_GATEWAY_PAGE, status=502, content_type="text/html")
    return _json({"ok": False, "error_code": 502, "description": "Bad Gateway"}, 502)

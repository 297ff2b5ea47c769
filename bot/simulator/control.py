"""The control API: what the chat page, the demo and tests in other processes drive the simulator with."""

import json
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.simulator import drawing, groups, people
from bot.simulator.body import Body, BodyError
from bot.simulator.guard import why_foreign
from bot.simulator.settings import SettingError
from bot.simulator.simulator import Simulator
from bot.simulator.stream import stream_events
from bot.simulator.world import ChatKind

Publish = Callable[[dict[str, Any]], Awaitable[dict[str, Any]]]
Answer = Mapping[str, Any] | web.StreamResponse
Handler = Callable[[web.Request], Awaitable[Answer]]

_PAGE = Path(__file__).parent / "page"
_MOST_PEOPLE = 1_000_000
_NO_HOOK = "publishing is not connected: this simulator was started without a bot"


def add_control_routes(
    app: web.Application, simulator: Simulator, *, publish: Publish | None, page: bool
) -> None:
    control = _Control(simulator, publish)
    for method, path, handler in [*control.routes(), *(_PAGE_ROUTES if page else ())]:
        app.router.add_route(method, path, _guarded(handler))


def _guarded(handler: Handler) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def answer(request: web.Request) -> web.StreamResponse:
        foreign = why_foreign(request.method, request.host, request.headers.get("Origin"))
        if foreign is not None:
            return _error(403, foreign)
        try:
            result = await handler(request)
        except (BodyError, SettingError) as error:
            return _error(400, str(error))
        except people.UnknownError as error:
            return _error(404, str(error))
        except people.ImpossibleError as error:
            return _error(409, str(error))
        return result if isinstance(result, web.StreamResponse) else _json(result)

    return answer


class _Control:
    def __init__(self, simulator: Simulator, publish: Publish | None) -> None:
        self.sim = simulator
        self.publish_hook = publish

    def routes(self) -> list[tuple[str, str, Handler]]:
        person, group = "/sim/people/{id:\\d+}", "/sim/groups/{id:-?\\d+}"
        return [
            ("GET", "/sim/state", self.state),
            ("GET", "/sim/polls", self.polls),
            ("GET", "/sim/log", self.log),
            ("GET", "/sim/events", self.events),
            ("GET", "/sim/photos/{file_id}", self.photo),
            ("POST", "/sim/people", self.add_person),
            ("GET", f"{person}/messages", self.messages),
            ("GET", f"{person}/commands", self.commands),
            ("POST", f"{person}/send", self.send),
            ("POST", f"{person}/press", self.press),
            ("POST", f"{person}/location", self.location),
            ("POST", f"{person}/edit", self.edit),
            ("POST", f"{person}/{{act:block|unblock|deactivate}}", self.change_access),
            ("POST", "/sim/groups", self.add_group),
            ("POST", f"{group}/send", self.send_in_group),
            ("POST", f"{group}/kick", self.kick),
            ("POST", f"{group}/migrate", self.migrate),
            ("GET", f"{group}/messages", self.group_messages),
            ("POST", "/sim/update", self.inject),
            ("POST", "/sim/faults", self.set_faults),
            ("POST", "/sim/limits", self.set_limits),
            ("POST", "/sim/publish", self.publish),
        ]

    async def state(self, _: web.Request) -> Answer:
        bot = self.sim.bot
        return {
            "bot": {name: bot[name] for name in ("id", "username", "first_name")},
            "publish": self.publish_hook is not None,
            "people": [drawing.person(chat) for chat in self.sim.world.people()],
            "faults": self.sim.faults.as_json(),
            "limits": self.sim.limits.as_json(),
        }

    async def polls(self, _: web.Request) -> Answer:
        updates = self.sim.updates
        return {"polls": updates.polls, "first_poll_at": updates.first_poll_at, "polling": updates.polling}

    async def log(self, request: web.Request) -> Answer:
        limit = request.query.get("limit")
        since = _number(request.query.get("since", "0"), "since")
        calls = self.sim.journal.since(since, None if limit is None else _number(limit, "limit"))
        return {"next": calls[-1]["n"] + 1 if calls else max(since, self.sim.journal.total), "calls": calls}

    async def events(self, request: web.Request) -> Answer:
        return await stream_events(request, self.sim.events)

    async def photo(self, request: web.Request) -> Answer:
        photo = self.sim.world.photos.get(request.match_info["file_id"])
        if photo is None:
            raise people.UnknownError("no such photo")
        return web.Response(body=photo.content, content_type=photo.content_type)

    async def add_person(self, request: web.Request) -> Answer:
        body = await Body.of(request)
        name, language = body.text("name"), body.text("language_code", "uk")
        count = body.integer("count", 1)
        if not name.strip() or not 1 <= count <= _MOST_PEOPLE:
            raise BodyError(f"a person has a name, and count is 1 to {_MOST_PEOPLE}")
        started = body.flag("started")
        for _ in range(count - 1):
            self.sim.world.add_person(name, language, started=started)
        last = people.add(self.sim, name, language, started=started)
        return {**drawing.person(last), "first_id": last.id - count + 1}

    async def messages(self, request: web.Request) -> Answer:
        chat, _ = people.private_chat(self.sim, _id(request))
        return {"messages": [drawing.message(message) for message in chat.messages.values()]}

    async def commands(self, request: web.Request) -> Answer:
        chat, person = people.private_chat(self.sim, _id(request))
        return {"commands": self.sim.commands.shown_to(chat.id, person.language_code)}

    async def send(self, request: web.Request) -> Answer:
        body = await Body.of(request)
        return drawing.message(people.send(self.sim, _id(request), body.text("text")))

    async def press(self, request: web.Request) -> Answer:
        body = await Body.of(request)
        query = people.press(self.sim, _id(request), body.integer("message_id"), body.text("data"))
        return {"callback_query_id": query}

    async def location(self, request: web.Request) -> Answer:
        body = await Body.of(request)
        latitude, longitude = body.number("latitude"), body.number("longitude")
        return drawing.message(people.share_location(self.sim, _id(request), latitude, longitude))

    async def edit(self, request: web.Request) -> Answer:
        body = await Body.of(request)
        message_id, text = body.integer("message_id"), body.text("text")
        return drawing.message(people.edit(self.sim, _id(request), message_id, text))

    async def change_access(self, request: web.Request) -> Answer:
        acts = {"block": people.block, "unblock": people.unblock, "deactivate": people.deactivate}
        return drawing.person(acts[request.match_info["act"]](self.sim, _id(request)))

    async def add_group(self, request: web.Request) -> Answer:
        body = await Body.of(request)
        kind = body.text("type", "group")
        if kind not in ("group", "supergroup", "channel"):
            raise BodyError('"type" is group, supergroup or channel')
        return {"chat_id": groups.gather(self.sim, body.text("title"), ChatKind(kind)).id}

    async def send_in_group(self, request: web.Request) -> Answer:
        body = await Body.of(request)
        person_id, text = body.integer("person_id"), body.text("text")
        return drawing.message(groups.send_in_group(self.sim, _id(request), person_id, text))

    async def kick(self, request: web.Request) -> Answer:
        return {"chat_id": groups.kick(self.sim, _id(request)).id}

    async def migrate(self, request: web.Request) -> Answer:
        return {"new_chat_id": groups.migrate(self.sim, _id(request)).id}

    async def group_messages(self, request: web.Request) -> Answer:
        chat = groups.group(self.sim, _id(request))
        return {"messages": [drawing.message(message) for message in chat.messages.values()]}

    async def inject(self, request: web.Request) -> Answer:
        body = await Body.of(request)
        return {"update_id": self.sim.updates.add_raw(dict(body.values))}

    async def set_faults(self, request: web.Request) -> Answer:
        self.sim.faults.change((await Body.of(request)).values)
        return self.sim.faults.as_json()

    async def set_limits(self, request: web.Request) -> Answer:
        self.sim.limits.change((await Body.of(request)).values)
        return self.sim.limits.as_json()

    async def publish(self, request: web.Request) -> Answer:
        if self.publish_hook is None:
            return _error(404, _NO_HOOK)
        body = await Body.of(request)
        body.text("text")
        return await self.publish_hook(dict(body.values))


async def _index(_: web.Request) -> Answer:
    return _file("index.html")


async def _static(request: web.Request) -> Answer:
    return _file(request.match_info["file"])


_PAGE_ROUTES: list[tuple[str, str, Handler]] = [
    ("GET", "/", _index),
    ("GET", "/static/{file:[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*}", _static),
]


def _file(name: str) -> web.StreamResponse:
    path = _PAGE / name
    if not path.is_file():
        return _error(404, f"the page has no file {name}")
    headers = {
        "Cache-Control": "no-cache",
        "X-Content-Type-Options": "nosniff",
        # Another page must not show this one in a frame and have people click in it.
        "Content-Security-Policy": "frame-ancestors 'none'",
    }
    return web.FileResponse(path, headers=headers)


def _id(request: web.Request) -> int:
    return int(request.match_info["id"])


def _number(text: str, name: str) -> int:
    if not text.isdecimal():
        raise BodyError(f'"{name}" is a number from 0 on')
    return int(text)


def _json(content: Mapping[str, Any], status: int = 200) -> web.Response:
    return web.Response(body=json.dumps(content).encode(), status=status, content_type="application/json")


def _error(status: int, reason: str) -> web.Response:
    return _json({"error": reason}, status)

import asyncio
import json
from typing import Any

import aiohttp
import pytest

from bot.simulator import Simulator, control, groups, people, serve
from bot.simulator.events import Events
from bot.simulator.guard import why_foreign
from bot.simulator.world import ChatKind

from .driver import TOKEN, Api, Clock, Control, until
from .test_clients import PNG


async def test_people_are_added_and_listed(control: Control) -> None:
    added = await control.do("/people", name="Олена", language_code="uk")
    assert added["id"] == added["chat_id"] == 1001
    state = await control.see("/state")
    assert [(one["name"], one["blocked"]) for one in state["people"]] == [("Олена", False)]
    assert state["bot"] == {
        "id": 7654321,
        "username": "evacuation_alert_bot",
        "first_name": "Evacuation alerts",
    }
    assert state["publish"] is False


async def test_many_people_are_added_at_once(control: Control, sim: Simulator, api: Api) -> None:
    last = await control.do("/people", name="Crowd", count=1_000, started=True)
    assert (last["first_id"], last["id"]) == (1001, 2000)
    assert (await api("sendMessage", chat_id=1500, text="x")).status == 200


async def test_a_conversation_is_shown_in_order(control: Control, api: Api, person: int) -> None:
    asked = await control.do(f"/people/{person}/send", text="/status Куп'янськ")
    assert asked["html"] == '<span class="bot_command">/status</span> Куп&#x27;янськ'
    markup = {
        "inline_keyboard": [[{"text": "Ще", "callback_data": "m"}, {"text": "Мапа", "url": "http://a.b"}]]
    }
    sent = await api(
        "sendMessage",
        chat_id=person,
        text="<b>2 < 3</b>".replace(" < ", " &lt; "),
        parse_mode="HTML",
        disable_notification=True,
        reply_markup=markup,
        reply_parameters={"message_id": asked["message_id"]},
    )
    messages = (await control.see(f"/people/{person}/messages"))["messages"]
    assert [one["from"] for one in messages] == ["person", "bot"]
    assert messages[1] == {
        "message_id": sent.result["message_id"],
        "date": 1_800_000_000,
        "from": "bot",
        "person_id": None,
        "text": "2 < 3",
        "html": "<b>2 &lt; 3</b>",
        "silent": True,
        "edited": False,
        "deleted": False,
        "buttons": [[{"text": "Ще", "data": "m"}, {"text": "Мапа", "url": "http://a.b"}]],
        "keyboard": [],
        "keyboard_once": False,
        "keyboard_removed": False,
        "photo": None,
        "location": None,
        "reply_to": asked["message_id"],
        "service": None,
    }


async def test_a_reply_keyboard_and_a_picture_are_shown(control: Control, api: Api, person: int) -> None:
    markup = {"keyboard": [[{"text": "Where", "request_location": True}, "Other"]]}
    await api("sendMessage", chat_id=person, text="x", reply_markup=markup)
    parts = aiohttp.FormData({"chat_id": str(person)})
    parts.add_field("photo", PNG, filename="a.png")
    await api.post(f"/bot{TOKEN}/sendPhoto", data=parts)
    text, photo = (await control.see(f"/people/{person}/messages"))["messages"]
    assert text["keyboard"] == [
        [{"text": "Where", "request_location": True}, {"text": "Other", "request_location": False}]
    ]
    async with control.session.get(control.url + photo["photo"]) as answer:
        assert (answer.content_type, await answer.read()) == ("image/png", PNG)


async def test_commands_are_shown_in_the_persons_language(control: Control, api: Api) -> None:
    await api("setMyCommands", commands=[{"command": "help", "description": "Help"}])
    ukrainian = [{"command": "help", "description": "Допомога"}]
    await api("setMyCommands", commands=ukrainian, language_code="uk")
    for language, description in (("uk", "Допомога"), ("pl", "Help")):
        one = await control.do("/people", name="x", language_code=language)
        shown = await control.see(f"/people/{one['id']}/commands")
        assert shown["commands"] == [{"command": "help", "description": description}]


async def test_what_people_do_reaches_the_bot(control: Control, api: Api, person: int) -> None:
    written = await control.do(f"/people/{person}/send", text="one")
    await control.do(f"/people/{person}/edit", message_id=written["message_id"], text="two")
    await control.do(f"/people/{person}/location", latitude=49.7, longitude=37.6)
    query = await control.do(f"/people/{person}/press", message_id=5, data="x")
    await control.do(f"/people/{person}/block")
    injected = await control.do("/update", message={"nonsense": []})
    updates = (await api("getUpdates")).result
    kinds = [next(key for key in update if key != "update_id") for update in updates]
    assert kinds == [
        "message",
        "edited_message",
        "message",
        "callback_query",
        "my_chat_member",
        "message",
    ]
    assert updates[3]["callback_query"]["id"] == query["callback_query_id"]
    assert updates[5] == {"update_id": injected["update_id"], "message": {"nonsense": []}}


async def test_groups_live_their_life(control: Control, person: int) -> None:
    chat_id = (await control.do("/groups", title="Town", type="group"))["chat_id"]
    await control.do(f"/groups/{chat_id}/send", person_id=person, text="hello")
    new = (await control.do(f"/groups/{chat_id}/migrate"))["new_chat_id"]
    await control.do(f"/groups/{new}/kick")
    messages = (await control.see(f"/groups/{chat_id}/messages"))["messages"]
    assert [one["text"] for one in messages] == ["hello", ""]
    assert messages[1]["service"] == {"migrate_to_chat_id": new}


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/people/77/send", {"text": "x"}, 404),
        ("/people/1001/send", {"text": " "}, 409),
        ("/people/1001/send", {"text": 5}, 400),
        ("/people/1001/send", {}, 400),
        ("/people/1001/edit", {"message_id": 9, "text": "x"}, 404),
        ("/people/1001/location", {"latitude": 91, "longitude": 0}, 409),
        ("/people", {"name": ""}, 400),
        ("/groups", {"title": "x", "type": "club"}, 400),
        ("/groups/1001/kick", {}, 404),
        ("/faults", {"nonsense": 1}, 400),
        ("/limits", {"per_second": -1}, 400),
        ("/publish", {"text": "x"}, 404),
    ],
)
async def test_what_cannot_be_done_is_explained(
    control: Control, person: int, path: str, body: dict[str, Any], status: int
) -> None:
    assert person == 1001
    answer = await control.post(f"/sim{path}", json=body)
    assert answer.status == status
    assert answer.json["error"]


async def test_a_person_who_blocked_the_bot_cannot_write_to_it(control: Control, person: int) -> None:
    assert (await control.do(f"/people/{person}/block"))["blocked"] is True
    assert (await control.post(f"/sim/people/{person}/send", json={"text": "x"})).status == 409
    assert (await control.do(f"/people/{person}/unblock"))["blocked"] is False
    await control.do(f"/people/{person}/send", text="x")


async def test_the_log_tells_every_send_and_goes_on_where_it_was_left(
    control: Control, api: Api, person: int
) -> None:
    sent = (await api("sendMessage", chat_id=person, text="<b>x</b>", parse_mode="HTML")).result["message_id"]
    await api("getMe")
    await api("sendMessage", chat_id=5, text="y", disable_notification=True)
    log = await control.see("/log?since=0")
    common = {"time": 1_800_000_000.0, "method": "sendMessage", "fault": None}
    assert log == {
        "next": 2,
        "calls": [
            {
                **common,
                "n": 0,
                "chat_id": person,
                "message_id": sent,
                "ok": True,
                "error_code": None,
                "description": None,
                "text": "<b>x</b>",
                "silent": False,
            },
            {
                **common,
                "n": 1,
                "chat_id": 5,
                "message_id": None,
                "ok": False,
                "error_code": 400,
                "description": "Bad Request: chat not found",
                "text": "y",
                "silent": True,
            },
        ],
    }
    assert await control.see("/log?since=2") == {"next": 2, "calls": []}


async def test_polls_are_counted(control: Control, api: Api, sim: Simulator, clock: Clock) -> None:
    assert await control.see("/polls") == {"polls": 0, "first_poll_at": None, "polling": False}
    poll = asyncio.create_task(api("getUpdates", timeout=5))
    await until(lambda: sim.updates.polling)
    assert await control.see("/polls") == {"polls": 1, "first_poll_at": clock.now, "polling": True}
    clock.advance(5)
    await poll


async def test_watchers_are_told_what_happens(
    control: Control, api: Api, sim: Simulator, person: int
) -> None:
    async with control.session.get(f"{control.url}/sim/events") as stream:
        assert await stream.content.readline() == b": here\n"
        sent = (await api("sendMessage", chat_id=person, text="one")).result["message_id"]
        await api("editMessageText", chat_id=person, message_id=sent, text="two")
        query = people.press(sim, person, sent, "x")
        await api("answerCallbackQuery", callback_query_id=query, text="ok", show_alert=True)
        await api("sendChatAction", chat_id=person, action="typing")
        await api("deleteMessage", chat_id=person, message_id=sent)
        people.block(sim, person)
        await api("setMyCommands", commands=[])
        events = [await _next_event(stream) for _ in range(7)]
    kinds = [event["type"] for event in events]
    assert kinds == ["message", "edit", "callback_answer", "typing", "delete", "person", "commands"]
    assert events[1]["message"]["text"] == "two"
    assert events[6]["chat_id"] is None, "commands for everybody belong to no chat"
    assert events[2] == {
        "type": "callback_answer",
        "chat_id": person,
        "callback_query_id": query,
        "text": "ok",
        "show_alert": True,
        "person_id": person,
    }


async def _next_event(stream: aiohttp.ClientResponse) -> dict[str, Any]:
    async for line in stream.content:
        if line.startswith(b"data: "):
            event: dict[str, Any] = json.loads(line.removeprefix(b"data: "))
            return event
    raise AssertionError("the stream ended")


async def test_a_slow_watcher_is_dropped() -> None:
    events = Events()
    with events.watch() as watcher:
        for number in range(1_001):
            events.tell({"type": "message", "number": number})
        assert not events.watched
        assert await watcher.get() is None


async def test_an_article_goes_to_the_hook(sim: Simulator) -> None:
    taken: list[dict[str, Any]] = []

    async def publish(article: dict[str, Any]) -> dict[str, Any]:
        taken.append(article)
        return {"ok": True, "summary": "1 alert"}

    article = {"text": "Куп'янськ", "published": "2024-11-14", "publisher": None}
    async with serve(sim, publish=publish) as url, aiohttp.ClientSession() as session:
        client = Control(session, url)
        assert (await client.see("/state"))["publish"] is True
        assert await client.do("/publish", **article) == {"ok": True, "summary": "1 alert"}
    assert taken == [article]


@pytest.mark.parametrize(
    ("method", "host", "origin", "let_in"),
    [
        ("POST", "localhost:8081", None, True),
        ("POST", "127.0.0.1:8081", "http://127.0.0.1:8081", True),
        ("GET", "[::1]:8081", None, True),
        ("GET", "evil.example:8081", None, False),
        ("GET", "127.0.0.1.evil.example", None, False),
        ("GET", "192.168.0.7:8081", None, False),
        ("POST", "localhost:8081", "https://evil.example", False),
        ("POST", "localhost:8081", "http://localhost:9999", False),
        ("POST", "localhost:8081", "null", False),
    ],
)
def test_only_this_machine_drives_it(method: str, host: str, origin: str | None, let_in: bool) -> None:
    assert (why_foreign(method, host, origin) is None) is let_in


async def test_a_foreign_page_is_turned_away(control: Control, sim: Simulator) -> None:
    body, headers = {"name": "x"}, {"Origin": "https://evil.example"}
    assert (await control.post("/sim/people", json=body, headers=headers)).status == 403
    assert (await control.get("/sim/state", headers={"Host": "evil.example"})).status == 403
    assert list(sim.world.people()) == []


async def test_files_of_the_page_are_served_and_nothing_else(
    control: Control, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    page = tmp_path / "page"
    page.mkdir()
    (page / "index.html").write_text("<p>chat</p>")
    (tmp_path / "secret.txt").write_text("secret")
    monkeypatch.setattr("bot.simulator.control._PAGE", page)
    assert (await control.get("/")).body == "<p>chat</p>"
    assert (await control.get("/static/index.html")).status == 200
    for path in (
        "/static/none.js",
        "/static/..%2Fsecret.txt",
        "/static/../secret.txt",
        "/static/%2e%2e/secret.txt",
    ):
        answer = await control.get(path)
        assert (answer.status, "secret" in answer.body) == (404, False)


def test_the_bot_must_not_be_told_of_groups_it_left(sim: Simulator, person: int) -> None:
    group = groups.gather(sim, "Town", ChatKind.GROUP)
    groups.kick(sim, group.id)
    before = len(sim.updates)
    groups.send_in_group(sim, group.id, person, "/status")
    assert len(sim.updates) == before


def test_the_page_is_found_beside_the_program() -> None:
    assert control._PAGE.name == "page"

"""Every answer of Telegram becomes an outcome."""

import json
from collections.abc import AsyncIterator

import pytest
from telegram import error as ptb

from bot.chat.sender import BotApiSender, outcome_of_answer, outcome_of_failure
from bot.chat.transport import ConnectionLostError, NotSentError, Transport
from bot.delivery.outcome import (
    Blocked,
    Gone,
    Moved,
    NotSent,
    Outcome,
    Refused,
    RetryAfter,
    Sent,
    Unauthorised,
    Uncertain,
    Unreachable,
)
from bot.domain.message import Button, Message
from bot.simulator import LimitSettings, Simulator, groups, people, serve
from bot.simulator.world import ChatKind
from tests.simulator.driver import TOKEN

Refusal = type[Blocked] | type[Gone] | type[Refused]

FORBIDDEN: dict[str, Refusal] = {
    "bot was blocked by the user": Blocked,
    "bot was kicked from the group chat": Blocked,
    "bot was kicked from the supergroup chat": Blocked,
    "bot was kicked from the channel chat": Blocked,
    "bot is not a member of the supergroup chat": Blocked,
    "bot is not a member of the channel chat": Blocked,
    "bot can't initiate conversation with a user": Blocked,
    "user is deactivated": Gone,
    "the group chat was deleted": Gone,
}
BAD_REQUEST: dict[str, Refusal] = {
    "chat not found": Gone,
    "not enough rights to send text messages to the chat": Blocked,
    "message is too long": Refused,
    "message text is empty": Refused,
    'can\'t parse entities: Unsupported start tag "div" at byte offset 0': Refused,
    "BUTTON_DATA_INVALID": Refused,
}


def error(code: int, said: str, **parameters: int) -> bytes:
    """As the Bot API tells of it."""
    content = {"ok": False, "error_code": code, "description": said}
    return json.dumps({**content, **({"parameters": parameters} if parameters else {})}).encode()


ANSWERS: list[tuple[bytes, Outcome]] = [
    *((error(403, f"Forbidden: {said}"), kind(f"Forbidden: {said}")) for said, kind in FORBIDDEN.items()),
    *(
        (error(400, f"Bad Request: {said}"), kind(f"Bad Request: {said}"))
        for said, kind in BAD_REQUEST.items()
    ),
    (error(429, "Too Many Requests: retry after 7", retry_after=7), RetryAfter(7.0)),
    (error(429, "Too Many Requests"), RetryAfter(1.0)),
    (error(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-1007), Moved(-1007)),
    (error(401, "Unauthorized"), Unauthorised()),
    (error(404, "Not Found"), Unauthorised()),
    (error(500, "Internal Server Error"), NotSent("Internal Server Error")),
    (error(409, "Conflict"), Refused("Conflict")),
    (b'{"ok":true,"result":{"message_id":12,"text":"{}"}}', Sent(12)),
    (b' { "ok" : true, "result" : { "message_id" : 12 } }', Sent(12)),
    (b'{"result":{"text":"a","message_id":12},"ok":true}', Sent(12)),
    *(
        (raw, Uncertain("the answer cannot be read"))
        for raw in (b"", b"{", b"[]", b"null", b'{"ok":true}', b'{"ok":false}', b'{"ok":true,"result":{}}')
    ),
]


@pytest.mark.parametrize(("raw", "outcome"), ANSWERS, ids=[f"{raw!r:.70}" for raw, _ in ANSWERS])
def test_an_answer_of_telegram_means_this_outcome(raw: bytes, outcome: Outcome) -> None:
    assert outcome_of_answer(raw) == outcome


@pytest.mark.parametrize(
    ("failure", "outcome"),
    [
        (ptb.TimedOut("Timed out"), Uncertain("Timed out")),
        (ConnectionLostError("cut"), Uncertain("Cut")),
        (NotSentError("refused"), Unreachable("Refused")),
        (ptb.NetworkError("Bad Gateway"), NotSent("Bad Gateway")),
    ],
)
def test_no_answer_means_this_outcome(failure: ptb.NetworkError, outcome: Outcome) -> None:
    found = outcome_of_failure(failure)

    assert type(found) is type(outcome)


@pytest.fixture
def sim() -> Simulator:
    return Simulator(TOKEN, limits=LimitSettings(enabled=False))


@pytest.fixture
async def telegram(sim: Simulator) -> AsyncIterator[tuple[Transport, str]]:
    """A way to send, and the address."""
    transport = Transport()
    async with serve(sim) as url:
        await transport.open()
        yield transport, url
        await transport.close()


@pytest.fixture
def sender(telegram: tuple[Transport, str]) -> BotApiSender:
    return BotApiSender(*telegram, TOKEN)


@pytest.fixture
def person(sim: Simulator) -> int:
    return sim.world.add_person("Олена", "uk", started=True).id


ALERT = Message("uk", "<b>Куп’янськ</b>: 5 &lt; 6", ((Button("☰", "help"),),), silent=True)


async def test_a_message_arrives_as_it_is_meant(sender: BotApiSender, sim: Simulator, person: int) -> None:
    outcome = await sender.send(person, ALERT)

    (arrived,) = sim.world.chats[person].messages.values()
    assert outcome == Sent(arrived.id)
    assert (arrived.text, arrived.silent) == ("Куп’янськ: 5 < 6", True)
    assert arrived.entities[0]["type"] == "bold"
    assert arrived.markup == {"inline_keyboard": [[{"text": "☰", "callback_data": "help"}]]}


async def test_a_message_without_buttons_is_heard(sender: BotApiSender, sim: Simulator, person: int) -> None:
    await sender.send(person, Message("uk", "text"))

    (arrived,) = sim.world.chats[person].messages.values()
    assert (arrived.markup, arrived.silent) == (None, False)


async def test_who_blocked_the_bot(sender: BotApiSender, sim: Simulator, person: int) -> None:
    people.block(sim, person)

    assert await sender.send(person, ALERT) == Blocked("Forbidden: bot was blocked by the user")


async def test_who_never_wrote_to_the_bot(sender: BotApiSender, sim: Simulator) -> None:
    assert isinstance(await sender.send(sim.world.add_person("Ім’я", "uk").id, ALERT), Blocked)


async def test_whose_account_is_no_more(sender: BotApiSender, sim: Simulator, person: int) -> None:
    people.deactivate(sim, person)

    assert await sender.send(person, ALERT) == Gone("Forbidden: user is deactivated")


async def test_a_chat_that_never_was(sender: BotApiSender) -> None:
    assert await sender.send(424242, ALERT) == Gone("Bad Request: chat not found")


async def test_a_group_that_removed_the_bot(sender: BotApiSender, sim: Simulator) -> None:
    group = groups.gather(sim, "Сусіди", ChatKind.GROUP).id
    groups.kick(sim, group)

    assert isinstance(await sender.send(group, ALERT), Blocked)


async def test_a_group_that_became_a_supergroup(sender: BotApiSender, sim: Simulator) -> None:
    group = groups.gather(sim, "Сусіди", ChatKind.GROUP).id
    new = groups.migrate(sim, group).id

    assert await sender.send(group, ALERT) == Moved(new)
    assert isinstance(await sender.send(new, ALERT), Sent)


@pytest.mark.parametrize("seconds", [5, 86_400])
async def test_too_many_messages(sender: BotApiSender, sim: Simulator, person: int, seconds: int) -> None:
    sim.faults.change({"too_many_next": 1, "retry_after": seconds})

    assert await sender.send(person, ALERT) == RetryAfter(float(seconds))
    assert isinstance(await sender.send(person, ALERT), Sent)


@pytest.mark.parametrize("html", ["x" * 4097, "x" * 40_000, "", "<div>no</div>", "<b>open", "5 < 6"])
async def test_a_text_that_telegram_does_not_take(sender: BotApiSender, person: int, html: str) -> None:
    assert isinstance(await sender.send(person, Message("uk", html)), Refused)


@pytest.mark.parametrize("fault", ["bad_gateway_html", "bad_gateway_json"])
async def test_a_gateway_in_trouble_means_not_sent(
    sender: BotApiSender, sim: Simulator, person: int, fault: str
) -> None:
    sim.faults.change({fault: 1.0})

    assert isinstance(await sender.send(person, ALERT), NotSent)
    assert sim.world.chats[person].messages == {}


async def test_an_answer_that_is_cut_off_means_in_doubt(
    sender: BotApiSender, sim: Simulator, person: int
) -> None:
    sim.faults.change({"cut_after_accept": 1.0})

    assert isinstance(await sender.send(person, ALERT), Uncertain)
    assert len(sim.world.chats[person].messages) == 1


async def test_a_token_that_was_revoked(sender: BotApiSender, sim: Simulator, person: int) -> None:
    sim.token = "7654321:another"

    assert await sender.send(person, ALERT) == Unauthorised()


async def test_when_paying_is_refused_it_goes_on_without_and_says_so_once(
    telegram: tuple[Transport, str], sim: Simulator, person: int
) -> None:
    told: list[str] = []
    paying = BotApiSender(*telegram, TOKEN, paid=True, unpaid=lambda: told.append("unpaid"))

    outcomes = [await paying.send(person, ALERT) for _ in range(2)]

    assert all(isinstance(outcome, Sent) for outcome in outcomes)
    refused = [call["description"] for call in sim.journal.since(0) if call["description"]]
    assert refused == ["Bad Request: PAID_BROADCAST_NOT_ALLOWED"]
    assert told == ["unpaid"]


async def test_where_paying_is_allowed_it_is_asked_for(
    telegram: tuple[Transport, str], sim: Simulator, person: int
) -> None:
    sim.limits.change({"enabled": True, "paid_broadcast": True, "per_second": 0.001, "per_second_burst": 1})
    sim.limits.change({"private_per_second": None})
    paying = BotApiSender(*telegram, TOKEN, paid=True)

    assert all([isinstance(await paying.send(person, ALERT), Sent) for _ in range(3)])


async def test_another_refusal_while_paying_is_not_taken_for_that_of_paying(
    telegram: tuple[Transport, str], sim: Simulator, person: int
) -> None:
    sim.limits.change({"paid_broadcast": True})
    paying = BotApiSender(*telegram, TOKEN, paid=True)

    assert isinstance(await paying.send(person, Message("uk", "<div>unpaid</div>")), Refused)
    assert len(sim.journal.since(0)) == 1

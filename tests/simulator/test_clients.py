"""One scenario, two libraries that know nothing of this simulator: each must understand all of it."""

import struct
from collections.abc import AsyncIterator
from typing import Any, Protocol

import aiogram
import aiogram.exceptions
import aiogram.types
import pytest
import telegram
import telegram.error
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from bot.simulator import Simulator, groups, people
from bot.simulator.limits import LimitSettings
from bot.simulator.world import ChatKind

from .driver import TOKEN

PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\x0dIHDR" + struct.pack(">II", 40, 30)
Keyboard = list[list[tuple[str, str]]]


class RefusedError(Exception):
    def __init__(self, kind: str, text: str, seconds: int | None = None) -> None:
        super().__init__(kind, text)
        self.kind = kind
        self.text = text
        self.seconds = seconds


class Client(Protocol):
    """What the scenario needs of a library; its answers are objects with Telegram's names."""

    async def me(self) -> Any: ...
    async def send(self, chat: int, text: str, keyboard: Keyboard | None = None) -> Any: ...
    async def edit(self, chat: int, message: int, text: str) -> Any: ...
    async def delete(self, chat: int, message: int) -> Any: ...
    async def answer(self, query: str, text: str) -> Any: ...
    async def photo(self, chat: int, photo: bytes | str) -> Any: ...
    async def updates(self, offset: int | None = None, wait: int = 0) -> Any: ...
    async def set_commands(self, commands: dict[str, str], language: str) -> Any: ...
    async def chat(self, chat: int) -> Any: ...
    async def close(self) -> None: ...


class PtbClient:
    def __init__(self, url: str) -> None:
        self.bot = telegram.Bot(TOKEN, base_url=f"{url}/bot", base_file_url=f"{url}/file/bot")

    async def _try(self, call: Any) -> Any:
        try:
            return await call
        except telegram.error.RetryAfter as error:
            seconds = error.retry_after
            raise RefusedError("retry", str(error), seconds if isinstance(seconds, int) else None) from None
        except (telegram.error.BadRequest, telegram.error.Forbidden, telegram.error.Conflict) as error:
            raise RefusedError(type(error).__name__.lower(), error.message) from None

    async def me(self) -> Any:
        return await self._try(self.bot.get_me())

    async def send(self, chat: int, text: str, keyboard: Keyboard | None = None) -> Any:
        markup = keyboard and telegram.InlineKeyboardMarkup(
            [
                [telegram.InlineKeyboardButton(label, callback_data=data) for label, data in row]
                for row in keyboard
            ]
        )
        return await self._try(
            self.bot.send_message(chat, text, parse_mode="HTML", reply_markup=markup or None)
        )

    async def edit(self, chat: int, message: int, text: str) -> Any:
        return await self._try(
            self.bot.edit_message_text(text, chat_id=chat, message_id=message, parse_mode="HTML")
        )

    async def delete(self, chat: int, message: int) -> Any:
        return await self._try(self.bot.delete_message(chat, message))

    async def answer(self, query: str, text: str) -> Any:
        return await self._try(self.bot.answer_callback_query(query, text))

    async def photo(self, chat: int, photo: bytes | str) -> Any:
        return await self._try(self.bot.send_photo(chat, photo, caption="<b>Їжа</b>", parse_mode="HTML"))

    async def updates(self, offset: int | None = None, wait: int = 0) -> Any:
        return await self._try(self.bot.get_updates(offset=offset, timeout=wait))

    async def set_commands(self, commands: dict[str, str], language: str) -> Any:
        return await self._try(self.bot.set_my_commands(list(commands.items()), language_code=language))

    async def chat(self, chat: int) -> Any:
        return await self._try(self.bot.get_chat(chat))

    async def close(self) -> None:
        await self.bot.shutdown()


class AiogramClient:
    def __init__(self, url: str) -> None:
        self.bot = aiogram.Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))

    async def _try(self, call: Any) -> Any:
        try:
            return await call
        except aiogram.exceptions.TelegramRetryAfter as error:
            raise RefusedError("retry", error.message, error.retry_after) from None
        except aiogram.exceptions.TelegramBadRequest as error:
            raise RefusedError("badrequest", error.message.removeprefix("Bad Request: ")) from None
        except aiogram.exceptions.TelegramForbiddenError as error:
            raise RefusedError("forbidden", error.message) from None
        except aiogram.exceptions.TelegramConflictError as error:
            raise RefusedError("conflict", error.message) from None

    async def me(self) -> Any:
        return await self._try(self.bot.get_me())

    async def send(self, chat: int, text: str, keyboard: Keyboard | None = None) -> Any:
        button = aiogram.types.InlineKeyboardButton
        markup = keyboard and aiogram.types.InlineKeyboardMarkup(
            inline_keyboard=[
                [button(text=label, callback_data=data) for label, data in row] for row in keyboard
            ]
        )
        return await self._try(
            self.bot.send_message(chat, text, parse_mode="HTML", reply_markup=markup or None)
        )

    async def edit(self, chat: int, message: int, text: str) -> Any:
        return await self._try(
            self.bot.edit_message_text(text=text, chat_id=chat, message_id=message, parse_mode="HTML")
        )

    async def delete(self, chat: int, message: int) -> Any:
        return await self._try(self.bot.delete_message(chat, message))

    async def answer(self, query: str, text: str) -> Any:
        return await self._try(self.bot.answer_callback_query(query, text))

    async def photo(self, chat: int, photo: bytes | str) -> Any:
        file = photo if isinstance(photo, str) else aiogram.types.BufferedInputFile(photo, "a.png")
        return await self._try(self.bot.send_photo(chat, file, caption="<b>Їжа</b>", parse_mode="HTML"))

    async def updates(self, offset: int | None = None, wait: int = 0) -> Any:
        return await self._try(self.bot.get_updates(offset=offset, timeout=wait))

    async def set_commands(self, commands: dict[str, str], language: str) -> Any:
        known = [aiogram.types.BotCommand(command=name, description=told) for name, told in commands.items()]
        return await self._try(self.bot.set_my_commands(known, language_code=language or None))

    async def chat(self, chat: int) -> Any:
        return await self._try(self.bot.get_chat(chat))

    async def close(self) -> None:
        await self.bot.session.close()


@pytest.fixture(params=[PtbClient, AiogramClient], ids=["ptb", "aiogram"])
async def client(request: pytest.FixtureRequest, url: str) -> AsyncIterator[Client]:
    made: Client = request.param(url)
    yield made
    await made.close()


async def test_it_says_who_the_bot_is(client: Client) -> None:
    me = await client.me()
    assert (me.id, me.username, me.is_bot) == (7654321, "evacuation_alert_bot", True)


async def test_a_marked_message_with_buttons_comes_back_parsed(client: Client, person: int) -> None:
    sent = await client.send(person, "🙂 <b>Куп'янськ</b> &amp; /status", [[("Так", "yes"), ("Ні", "no")]])
    assert sent.text == "🙂 Куп'янськ & /status"
    marks = [(str(one.type), one.offset, one.length) for one in sent.entities]
    assert marks == [("bold", 3, 9), ("bot_command", 15, 7)]
    assert [key.callback_data for key in sent.reply_markup.inline_keyboard[0]] == ["yes", "no"]
    assert sent.chat.id == person


async def test_a_parse_error_is_told_in_telegrams_words(client: Client, person: int) -> None:
    with pytest.raises(RefusedError) as caught:
        await client.send(person, "5 < 6")
    assert caught.value.kind == "badrequest"
    assert caught.value.text.lower() == ('can\'t parse entities: unsupported start tag "" at byte offset 2')


async def test_a_person_who_blocked_the_bot_is_told_apart(
    client: Client, sim: Simulator, person: int
) -> None:
    people.block(sim, person)
    with pytest.raises(RefusedError) as caught:
        await client.send(person, "x")
    assert (caught.value.kind, caught.value.text) == ("forbidden", "Forbidden: bot was blocked by the user")


async def test_a_limit_says_how_long_to_wait(client: Client, sim: Simulator, person: int) -> None:
    sim.limits.change({"enabled": True, "private_burst": 1})
    await client.send(person, "one")
    with pytest.raises(RefusedError) as caught:
        await client.send(person, "two")
    assert (caught.value.kind, caught.value.seconds) == ("retry", 1)


async def test_an_edit_changes_the_text_and_an_equal_one_is_refused(client: Client, person: int) -> None:
    sent = await client.send(person, "one")
    edited = await client.edit(person, sent.message_id, "<i>two</i>")
    assert edited.text == "two"
    assert edited.edit_date is not None
    with pytest.raises(RefusedError) as caught:
        await client.edit(person, sent.message_id, "<i>two</i>")
    assert caught.value.text.lower().startswith("message is not modified: ")


async def test_a_deleted_message_cannot_be_edited(client: Client, person: int) -> None:
    sent = await client.send(person, "one")
    assert await client.delete(person, sent.message_id) is True
    with pytest.raises(RefusedError, match="essage to edit not found"):
        await client.edit(person, sent.message_id, "two")


async def test_a_press_is_answered_once(client: Client, sim: Simulator, person: int) -> None:
    sent = await client.send(person, "?", [[("Так", "yes")]])
    people.press(sim, person, sent.message_id, "yes")
    (update,) = await client.updates()
    assert update.callback_query.data == "yes"
    assert update.callback_query.message.message_id == sent.message_id
    assert await client.answer(update.callback_query.id, "ok") is True
    with pytest.raises(RefusedError, match="uery is too old"):
        await client.answer(update.callback_query.id, "again")


async def test_a_forged_press_on_a_message_that_is_gone_is_understood(
    client: Client, sim: Simulator, person: int
) -> None:
    people.press(sim, person, 999, "forged")
    (update,) = await client.updates()
    assert update.callback_query.data == "forged"
    assert update.callback_query.message.message_id == 999


async def test_a_photo_is_uploaded_once_and_sent_again_by_its_id(client: Client, person: int) -> None:
    first = await client.photo(person, PNG)
    assert (first.photo[-1].width, first.photo[-1].height) == (40, 30)
    assert first.caption == "Їжа"
    again = await client.photo(person, first.photo[-1].file_id)
    assert again.photo[-1].file_id == first.photo[-1].file_id
    with pytest.raises(RefusedError, match="rong file identifier"):
        await client.photo(person, "no-such-file")


async def test_updates_are_given_until_a_later_offset_forgets_them(
    client: Client, sim: Simulator, person: int
) -> None:
    for text in ("/start kupiansk", "two", "three"):
        people.send(sim, person, text)
    updates = await client.updates()
    assert [one.message.text for one in updates] == ["/start kupiansk", "two", "three"]
    assert [str(mark.type) for mark in updates[0].message.entities] == ["bot_command"]
    rest = await client.updates(offset=updates[1].update_id)
    assert [one.message.text for one in rest] == ["two", "three"]
    assert [one.message.text for one in await client.updates(offset=-1)] == ["three"]
    assert len(await client.updates()) == 1


async def test_every_kind_of_update_is_understood(client: Client, sim: Simulator, person: int) -> None:
    written = people.send(sim, person, "one")
    people.edit(sim, person, written.id, "two")
    people.share_location(sim, person, 49.7, 37.6)
    people.block(sim, person)
    people.unblock(sim, person)
    group = groups.gather(sim, "Town", ChatKind.GROUP)
    channel = groups.gather(sim, "News", ChatKind.CHANNEL)
    groups.send_in_group(sim, channel.id, person, "post")
    groups.migrate(sim, group.id)
    groups.kick(sim, channel.id)
    updates = await client.updates()
    kinds = [next(kind for kind in _KINDS if getattr(one, kind) is not None) for one in updates]
    assert kinds == [
        "message",
        "edited_message",
        "message",
        *["my_chat_member"] * 4,
        "channel_post",
        "message",
        "message",
        "my_chat_member",
    ]
    assert updates[2].message.location.latitude == 49.7
    assert [one.my_chat_member.new_chat_member.status for one in updates[3:5]] == ["kicked", "member"]
    assert updates[8].message.migrate_to_chat_id == updates[9].message.chat.id


_KINDS = ("message", "edited_message", "channel_post", "callback_query", "my_chat_member")


async def test_commands_are_kept_for_each_language(client: Client, sim: Simulator) -> None:
    await client.set_commands({"status": "Situation"}, "")
    await client.set_commands({"status": "Ситуація"}, "uk")
    assert sim.commands.shown_to(1, "uk") == [{"command": "status", "description": "Ситуація"}]
    assert sim.commands.shown_to(1, "pl") == [{"command": "status", "description": "Situation"}]


async def test_a_chat_is_described(client: Client, person: int) -> None:
    chat = await client.chat(person)
    assert (chat.id, chat.first_name) == (person, "Олена")


async def test_polling_beside_a_webhook_is_a_conflict(client: Client, sim: Simulator) -> None:
    sim.webhook.url = "https://example.org/"
    with pytest.raises(RefusedError, match="can't use getUpdates method while webhook is active") as caught:
        await client.updates()
    assert caught.value.kind == "conflict"


async def test_limits_are_on_unless_they_are_switched_off() -> None:
    assert Simulator(TOKEN).limits.settings == LimitSettings(enabled=True, per_second=30)

"""Wires Telegram's updates to the commands."""

import string
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import structlog
from telegram import BotCommand, CallbackQuery, ChatMember, Message, Update
from telegram.constants import ChatType
from telegram.error import InvalidToken, TelegramError
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ExtBot,
    MessageHandler,
    filters,
)

from bot.chat.answering import change, show
from bot.chat.commands.places import around
from bot.chat.commands.table import BY_NAME, COMMANDS, menu
from bot.chat.desk import Desk
from bot.chat.keyboards import replaced
from bot.chat.request import AiohttpRequest, Traffic
from bot.chat.transport import Transport
from bot.delivery.outcome import TokenRefusedError
from bot.domain.chat import Chat, ChatState
from bot.storage import chats
from bot.texts import actions
from bot.texts.catalog import Catalogs
from bot.texts.preferences import apology, only_text, outdated_button
from bot.texts.screen import Screen

log = structlog.get_logger()

#: More than a message can hold of anything we look up; the rest is not read.
_LONGEST_ARGUMENT = 200
#: What people write between a command and its argument.
_AFTER_COMMAND = string.whitespace + ",.:;!?"
_LONGEST_PAUSE = 30.0
_NEW = filters.UpdateType.MESSAGE
_PRIVATE = filters.ChatType.PRIVATE & _NEW

PtbApplication = Application[Any, Any, Any, Any, Any, Any]


def build(
    token: str,
    api_url: str,
    desk: Desk,
    transport: Transport,
    sleep: Callable[[float], Awaitable[None]],
    *,
    traffic: Traffic | None = None,
) -> PtbApplication:
    """An application without an updater: `bot.chat.poller` feeds it."""
    request = AiohttpRequest(transport, traffic)
    application = ApplicationBuilder().bot(_bot(token, api_url, request)).updater(None).build()
    _Handlers(desk, sleep).register(application)
    return application


class _Bot(ExtBot[None]):
    """Says the token to nobody but Telegram."""

    def __repr__(self) -> str:
        return f"Bot {self.token.partition(':')[0]}"

    async def initialize(self) -> None:
        """Raises `TokenRefusedError`: the library's own error holds the token."""
        accepted = True
        try:
            await super().initialize()
        except InvalidToken:
            accepted = False
        if not accepted:
            raise TokenRefusedError


def _bot(token: str, api_url: str, request: AiohttpRequest) -> _Bot:
    base = api_url.rstrip("/")
    return _Bot(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=request,
        get_updates_request=request,
    )


async def log_in(application: PtbApplication, sleep: Callable[[float], Awaitable[None]]) -> None:
    """Until Telegram answers who we are. Raises `TokenRefusedError`."""
    pause = 1.0
    while True:
        try:
            await application.initialize()
        except TelegramError as error:
            log.warning("Telegram does not answer", error=error.message, again_in=pause)
            await sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)
        else:
            return


async def shut_down(application: PtbApplication) -> None:
    await application.shutdown()
    # The library leaves the connections of a bot open that never came to log in.
    await application.bot.request.shutdown()


async def who_am_i(token: str, api_url: str, proxy_url: str | None) -> str:
    """The bot's user name. Raises `TokenRefusedError`, or `ConnectionError` when Telegram cannot be asked."""
    bot = _bot(token, api_url, AiohttpRequest(Transport(proxy_url)))
    try:
        await bot.initialize()
        return bot.username
    except TelegramError as error:
        raise ConnectionError(error.message) from None
    finally:
        await bot.shutdown()


async def publish_menus(application: PtbApplication, catalogs: Catalogs) -> None:
    """The command menu in each language, English for all others. A nicety: its failure is only logged."""
    for language, catalog in catalogs.items():
        commands = [BotCommand(name, description) for name, description in menu(catalog).items()]
        try:
            await application.bot.set_my_commands(
                commands, language_code=None if language == "en" else language
            )
        except TelegramError as error:
            log.warning("the command menu could not be set", language=language, error=error.message)


@dataclass(frozen=True, slots=True)
class _Handlers:
    desk: Desk
    sleep: Callable[[float], Awaitable[None]]

    def register(self, application: PtbApplication) -> None:
        for command in COMMANDS:
            application.add_handler(CommandHandler(command.name, self.on_command, filters=_NEW))
        application.add_handler(CallbackQueryHandler(self.on_button))
        application.add_handler(ChatMemberHandler(self.on_membership, ChatMemberHandler.MY_CHAT_MEMBER))
        application.add_handler(MessageHandler(filters.StatusUpdate.MIGRATE & _NEW, self.on_migration))
        application.add_handler(MessageHandler(filters.LOCATION & _PRIVATE, self.on_location))
        application.add_handler(MessageHandler(filters.COMMAND & _PRIVATE, self.on_unknown_command))
        application.add_handler(MessageHandler(filters.TEXT & _PRIVATE, self.on_text))
        application.add_handler(MessageHandler(~filters.StatusUpdate.ALL & _PRIVATE, self.on_anything_else))
        application.add_error_handler(self.on_error)

    async def on_command(self, update: Update, _context: object) -> None:
        message = _message(update)
        # Not up to the next space: "/status, Kupiansk" and "/help!" are commands too.
        end = message.entities[0].length
        text = message.text or ""
        name = text[1:end].partition("@")[0].lower()
        await self._answer(update, name, text[end:].lstrip(_AFTER_COMMAND))

    async def on_text(self, update: Update, _context: object) -> None:
        await self._answer(update, "status", _message(update).text or "")

    async def on_unknown_command(self, update: Update, _context: object) -> None:
        await self._answer(update, "help", "")

    async def on_location(self, update: Update, _context: object) -> None:
        location = _message(update).location
        if location is None:
            return
        chat = await self._chat(update)
        await self._show(update, await around(self.desk, chat, location.latitude, location.longitude))

    async def on_anything_else(self, update: Update, _context: object) -> None:
        await self._show(update, only_text(self.desk.reader(await self._chat(update))))

    async def on_button(self, update: Update, _context: object) -> None:
        query = update.callback_query
        if query is None or update.effective_chat is None:
            return
        name, _, argument = (query.data or "").partition(":")
        if name not in BY_NAME:
            reader = self.desk.reader(await self._chat(update))
            await _tell(query, outdated_button(reader))
            return
        # First of all: until then the person sees a button that does nothing.
        await _tell(query, None)
        message = query.message
        if BY_NAME[name].in_place and isinstance(message, Message):
            screen = await self._screen(update, name, argument)
            await change(update.get_bot(), message, screen, self.sleep)
            return
        await self._answer(update, name, argument)
        await self._toggle(update, query, name, argument)

    async def on_membership(self, update: Update, _context: object) -> None:
        """Blocked, removed, or let in again; in a private chat only blocking is told."""
        change = update.my_chat_member
        if change is None:
            return
        out = change.new_chat_member.status in {ChatMember.BANNED, ChatMember.LEFT}
        async with self.desk.database.write() as tx:
            await chats.set_state(tx, ChatState.SUSPENDED if out else ChatState.ACTIVE, change.chat.id)

    async def on_migration(self, update: Update, _context: object) -> None:
        message = _message(update)
        if message.migrate_to_chat_id is not None:
            async with self.desk.database.write() as tx:
                await chats.move(tx, message.chat.id, message.migrate_to_chat_id)

    async def on_error(self, update: object, context: Any) -> None:
        """Whatever failed, the person hears of it, and the log does without what they wrote."""
        log.error(
            "a handler failed", error=type(context.error).__name__, exception=_without_words(context.error)
        )
        if (
            isinstance(update, Update)
            and update.effective_chat
            and update.effective_chat.type == ChatType.PRIVATE
        ):
            # The stored language may be what cannot be read now: Telegram's own will do.
            code = update.effective_user.language_code if update.effective_user else None
            await self._show(
                update, apology(self.desk.reader(self.desk.stranger(update.effective_chat.id, code)))
            )

    async def _answer(self, update: Update, command: str, argument: str) -> None:
        await self._show(update, await self._screen(update, command, argument))

    async def _screen(self, update: Update, command: str, argument: str) -> Screen:
        chat = await self._chat(update)
        return await BY_NAME[command].answer(self.desk, chat, argument.strip()[:_LONGEST_ARGUMENT])

    async def _chat(self, update: Update) -> Chat:
        if update.effective_chat is None:
            raise ValueError("an update without a chat")
        code = update.effective_user.language_code if update.effective_user else None
        return await self.desk.chat(update.effective_chat.id, code)

    async def _show(self, update: Update, screen: Screen) -> None:
        if update.effective_chat is not None:
            await show(update.get_bot(), update.effective_chat.id, screen, self.sleep)

    async def _toggle(self, update: Update, query: CallbackQuery, name: str, place: str) -> None:
        """A card's Subscribe button becomes Unsubscribe, and back."""
        message = query.message
        if name not in {"subscribe", "unsubscribe"} or not isinstance(message, Message):
            return
        if self.desk.gazetteer.get(place) is None or message.reply_markup is None:
            return
        chat = await self._chat(update)
        async with self.desk.database.read() as tx:
            subscribed = place in {followed.code for followed in await self.desk.followed(tx, chat)}
        reader = self.desk.reader(chat)
        before, now = (actions.subscription(reader, place, state) for state in (not subscribed, subscribed))
        if now.action == query.data:
            return  # nothing came of it: one town too many
        markup = replaced(message.reply_markup, before, now)
        if markup is not None:
            await _nicety(lambda: message.edit_reply_markup(markup))


def _message(update: Update) -> Message:
    if update.message is None:
        raise ValueError("an update without a message")
    return update.message


def _without_words(error: BaseException | None) -> str:
    """The traceback, but not what the errors say: that may quote what a person wrote."""
    steps = []
    while error is not None:
        steps.append("".join([*traceback.format_tb(error.__traceback__), type(error).__name__]))
        error = error.__cause__ or error.__context__
    return "\n\nafter this:\n".join(reversed(steps))


async def _tell(query: CallbackQuery, text: str | None) -> None:
    await _nicety(lambda: query.answer(text))


async def _nicety(act: Callable[[], Awaitable[object]]) -> None:
    """Something that may fail without harm: a button that is too old, a message that was deleted."""
    try:
        await act()
    except TelegramError as error:
        log.info("a nicety failed", error=error.message)

"""The Bot API behind the `Sender` seam: every answer of Telegram becomes an outcome."""

from datetime import timedelta

import structlog
from telegram import Bot, LinkPreviewOptions, MaybeInaccessibleMessage
from telegram.constants import ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.chat.keyboards import keyboard, location_keyboard
from bot.chat.request import ConnectionLostError
from bot.delivery import outcome
from bot.delivery.outcome import Outcome
from bot.domain.message import Buttons, Message

log = structlog.get_logger()

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
#: Parts of error descriptions, in lower case; the code alone does not tell these apart.
_GONE = ("user is deactivated", "group chat was deleted", "chat not found")
_NO_RIGHT = ("not enough rights",)


class BotApiSender:
    """`paid_broadcast`: pay for more than the free messages a second, until Telegram refuses it."""

    def __init__(self, bot: Bot, paid_broadcast: bool = False) -> None:
        self._bot = bot
        self._paid = paid_broadcast

    async def send(self, chat_id: int, message: Message) -> Outcome:
        try:
            return await self._send(chat_id, message)
        except BadRequest as error:
            if not (self._paid and "paid" in error.message.lower()):
                return outcome_of(error)
            log.warning("paid broadcast is refused, going on without", said=error.message)
            self._paid = False
            return await self.send(chat_id, message)
        except TelegramError as error:
            return outcome_of(error)

    async def _send(self, chat_id: int, message: Message) -> outcome.Sent:
        html, buttons = message.html, message.buttons
        return outcome.Sent(
            await post(self._bot, chat_id, html, buttons, silent=message.silent, paid=self._paid)
        )


async def post(
    bot: Bot,
    chat_id: int,
    html: str,
    buttons: Buttons,
    *,
    silent: bool = False,
    paid: bool = False,
    location_key: str = "",
) -> int:
    """Send one text of ours; returns Telegram's id of the message."""
    sent = await bot.send_message(
        chat_id,
        html,
        parse_mode=ParseMode.HTML,
        disable_notification=silent,
        link_preview_options=_NO_PREVIEW,
        reply_markup=location_keyboard(location_key) if location_key else keyboard(buttons),
        allow_paid_broadcast=paid or None,
    )
    return sent.message_id


async def repost(bot: Bot, message: MaybeInaccessibleMessage, html: str, buttons: Buttons) -> None:
    """Put another text and other buttons into a message of ours."""
    await bot.edit_message_text(
        html,
        message.chat.id,
        message.message_id,
        parse_mode=ParseMode.HTML,
        link_preview_options=_NO_PREVIEW,
        reply_markup=keyboard(buttons),
    )


def outcome_of(error: TelegramError) -> Outcome:
    """What an error of python-telegram-bot means for the message. Subclasses come before their bases."""
    match error:
        case RetryAfter():
            return outcome.RetryAfter(wait_of(error))
        case ChatMigrated():
            return outcome.Moved(error.new_chat_id)
        case Forbidden():
            gone = _says(error, _GONE)
            return outcome.Gone(error.message) if gone else outcome.Blocked(error.message)
        case InvalidToken():
            return outcome.Unauthorised()
        case BadRequest():
            return _refusal(error)
        case TimedOut() | ConnectionLostError():
            return outcome.Uncertain(error.message)
        case NetworkError():
            return outcome.NotSent(error.message)
    return outcome.Refused(error.message)


def wait_of(error: RetryAfter) -> float:
    """Seconds; the library gives a number or a timedelta."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def _refusal(error: BadRequest) -> Outcome:
    if _says(error, _GONE):
        return outcome.Gone(error.message)
    if _says(error, _NO_RIGHT):
        return outcome.Blocked(error.message)
    return outcome.Refused(error.message)


def _says(error: TelegramError, parts: tuple[str, ...]) -> bool:
    return any(part in error.message.lower() for part in parts)

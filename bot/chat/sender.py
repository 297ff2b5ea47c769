"""The Bot API behind the `Sender` seam: every answer of Telegram becomes an outcome."""

import json
import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import lru_cache
from typing import Any

import structlog
from telegram import Bot, LinkPreviewOptions, MaybeInaccessibleMessage
from telegram.constants import ParseMode
from telegram.error import NetworkError, RetryAfter, TimedOut
from yarl import URL

from bot.chat.keyboards import keyboard, location_keyboard
from bot.chat.transport import ConnectionLostError, NotSentError, Transport
from bot.delivery import outcome
from bot.delivery.outcome import Outcome
from bot.domain.message import Buttons, Message

log = structlog.get_logger()

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
#: Parts of error descriptions, in lower case; the code alone does not tell these apart.
_GONE = ("user is deactivated", "group chat was deleted", "chat not found")
_NO_RIGHT = ("not enough rights",)
_JSON = {"Content-Type": "application/json"}
_RENDERED = 1000
#: A refusal with one of these is about its chat: TOPIC_CLOSED, CHAT_RESTRICTED, "have no rights to send".
_ABOUT_CHAT = re.compile(
    r"(?i)topic|thread|chat|peer|group|channel|user|member|admin|rights?\b|slow ?mode|banned"
)
_ABOUT_MESSAGE = re.compile(r"(?i)can't parse|entit|button|markup|too long|text")
#: How Telegram begins when it took a message. Reading on, through the whole text that it repeats, costs time.
_TAKEN = re.compile(rb'\s*\{\s*"ok"\s*:\s*true\s*,\s*"result"\s*:\s*\{\s*"message_id"\s*:\s*(\d+)\s*[,}]')


def _nothing() -> None:
    return


class BotApiSender:
    """Sends a body that is rendered once per message, with only the chat's id put in.

    `paid`: pay for more than the free messages a second, until Telegram refuses it, which `unpaid` hears of.
    """

    def __init__(
        self,
        transport: Transport,
        api_url: str,
        token: str,
        paid: bool = False,
        unpaid: Callable[[], None] = _nothing,
    ) -> None:
        self._transport = transport
        self._url = URL(f"{api_url.rstrip('/')}/bot{token}/sendMessage", encoded=True)
        self._paid = paid
        self._unpaid = unpaid

    async def send(self, chat_id: int, message: Message) -> Outcome:
        paid = self._paid
        body = b'{"chat_id":%d,' % chat_id + _after_chat_id(message, paid)
        try:
            _, raw = await self._transport.send("POST", self._url, body, headers=_JSON)
        except NetworkError as error:
            return outcome_of_failure(error)
        answer = outcome_of_answer(raw)
        if paid and isinstance(answer, outcome.Refused) and "paid" in answer.reason.lower():
            self._stop_paying(answer.reason)
            return await self.send(chat_id, message)
        return answer

    def _stop_paying(self, said: str) -> None:
        if self._paid:
            log.warning("paid broadcast is refused, going on without", said=said)
            self._paid = False
            self._unpaid()


@lru_cache(_RENDERED)
def _after_chat_id(message: Message, paid: bool) -> bytes:
    markup = keyboard(message.buttons)
    content = {
        "text": message.html,
        "parse_mode": ParseMode.HTML,
        "disable_notification": message.silent,
        "link_preview_options": _NO_PREVIEW.to_dict(),
        **({"reply_markup": markup.to_dict()} if markup else {}),
        **({"allow_paid_broadcast": True} if paid else {}),
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()[1:]


def outcome_of_failure(error: NetworkError) -> Outcome:
    """What it means for a message that no answer of Telegram came."""
    match error:
        case NotSentError():
            return outcome.Unreachable(error.message)
        case TimedOut() | ConnectionLostError():
            return outcome.Uncertain(error.message)
    return outcome.NotSent(error.message)


def outcome_of_answer(raw: bytes) -> Outcome:
    """What an answer of the Bot API means for the message (core.telegram.org/bots/api#making-requests)."""
    if taken := _TAKEN.match(raw):
        return outcome.Sent(int(taken[1]))
    try:
        answer = json.loads(raw)
        if answer["ok"]:
            return outcome.Sent(int(answer["result"]["message_id"]))
        code, said = int(answer["error_code"]), str(answer.get("description", ""))
        return _refusal(code, said, answer.get("parameters") or {})
    except (ValueError, TypeError, KeyError, AttributeError):
        # It was carried out or not; this is no answer of Telegram.
        return outcome.Uncertain("the answer cannot be read")


def _refusal(code: int, said: str, parameters: Mapping[str, Any]) -> Outcome:
    match code:
        case 429:
            return outcome.RetryAfter(max(1.0, float(parameters.get("retry_after", 1))))
        case 401 | 404:
            # For a wrong token Telegram says one or the other.
            return outcome.Unauthorised()
        case 403:
            return outcome.Gone(said) if _says(said, _GONE) else outcome.Blocked(said)
        case 400 if isinstance(parameters.get("migrate_to_chat_id"), int):
            return outcome.Moved(parameters["migrate_to_chat_id"])
        case 400 if _says(said, _GONE):
            return outcome.Gone(said)
        case 400 if _says(said, _NO_RIGHT):
            return outcome.Blocked(said)
        case _ if code >= 500:
            return outcome.NotSent(said)
    about_chat = _ABOUT_CHAT.search(said) is not None and _ABOUT_MESSAGE.search(said) is None
    return outcome.Refused(said, about_chat)


def _says(said: str, parts: tuple[str, ...]) -> bool:
    return any(part in said.lower() for part in parts)


async def post(bot: Bot, chat_id: int, html: str, buttons: Buttons, *, location_key: str = "") -> int:
    """Reply with one text of ours; returns Telegram's id of the message."""
    sent = await bot.send_message(
        chat_id,
        html,
        parse_mode=ParseMode.HTML,
        link_preview_options=_NO_PREVIEW,
        reply_markup=location_keyboard(location_key) if location_key else keyboard(buttons),
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


def wait_of(error: RetryAfter) -> float:
    """Seconds; the library gives a number or a timedelta."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)

"""From a screen to the messages that show it."""

from collections.abc import Awaitable, Callable
from functools import partial

import structlog
from telegram import Bot, Message
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.chat.keyboards import keyboard
from bot.chat.sender import post, repost, wait_of
from bot.chat.transport import ConnectionLostError
from bot.domain.message import Buttons
from bot.texts.screen import Screen
from bot.texts.split import split

log = structlog.get_logger()

Sleep = Callable[[float], Awaitable[None]]

_TRIES = 3
#: A person who waits longer has asked again.
_LONGEST_WAIT = 10.0
_PAUSE = 1.0


async def show(bot: Bot, chat_id: int, screen: Screen, sleep: Sleep) -> None:
    """Send a screen; a text over Telegram's limit as several messages, the buttons below the last."""
    texts = split(screen.blocks)
    for number, text in enumerate(texts, 1):
        last = number == len(texts)
        buttons, key = (screen.buttons, screen.location_key) if last else ((), "")
        send = partial(post, bot, chat_id, text, buttons, location_key=key)
        if not await _persist(send, sleep):
            return


async def change(bot: Bot, message: Message, screen: Screen, sleep: Sleep) -> None:
    """Show a screen in the place of the one that the message shows; where that cannot be, below it."""
    texts = split(screen.blocks)
    if len(texts) > 1 or screen.location_key:
        await show(bot, message.chat.id, screen, sleep)
        return
    # Telegram refuses an edit that changes nothing.
    if keyboard(screen.buttons) != message.reply_markup:
        await _persist(partial(_put, bot, message, texts[0], screen.buttons), sleep)


async def _put(bot: Bot, message: Message, text: str, buttons: Buttons) -> None:
    try:
        await repost(bot, message, text, buttons)
    except BadRequest as error:
        log.info("a message cannot be changed, sending anew", reason=error.message)
        await post(bot, message.chat.id, text, buttons)


async def _persist(attempt: Callable[[], Awaitable[object]], sleep: Sleep) -> bool:
    """Try a reply a few times. False: given up; a reply is worth nothing later."""
    for _ in range(_TRIES):
        try:
            await attempt()
        except RetryAfter as error:
            if wait_of(error) > _LONGEST_WAIT:
                break
            await sleep(wait_of(error))
        except TelegramError as error:
            if not _is_worth_another_try(error):
                log.info("reply not delivered", reason=error.message)
                return False
            await sleep(_PAUSE)
        else:
            return True
    log.warning("reply given up", tries=_TRIES)
    return False


def _is_worth_another_try(error: TelegramError) -> bool:
    """Not what is refused for good, nor what was perhaps delivered: a second reply would help nobody."""
    return isinstance(error, NetworkError) and not isinstance(
        error, BadRequest | TimedOut | ConnectionLostError
    )

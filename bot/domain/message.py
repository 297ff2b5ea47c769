"""What is sent: a text and its buttons, in one language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Button:
    """A button that asks the bot for something, as the command with that name would."""

    label: str
    #: "command" or "command:argument"; at most 64 bytes of UTF-8 (Bot API, InlineKeyboardButton).
    action: str


Buttons = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Message:
    """The text of an alert or digest in one language; `html` is at most 4,096 characters of Telegram HTML."""

    language: str
    html: str
    buttons: Buttons = ()
    silent: bool = False

"""What a person sees as the answer to one command: blocks of text, and buttons below the last."""

from dataclasses import dataclass

from bot.domain.message import Buttons


@dataclass(frozen=True, slots=True)
class Screen:
    #: Telegram HTML, each block complete in itself; a text that is too long is split between blocks.
    blocks: tuple[str, ...]
    buttons: Buttons = ()
    #: What is written on a key below the text field that shares the person's location, in the place of
    #: buttons; "" for none. Telegram has such keys in private chats only.
    location_key: str = ""

"""All commands: the chat's menu, /help and the buttons come from this table."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.chat.commands import places, preferences, status, subscriptions
from bot.chat.desk import Desk
from bot.domain.chat import Chat
from bot.texts.catalog import Catalog
from bot.texts.descriptions import description
from bot.texts.preferences import help_screen
from bot.texts.screen import Screen

Answer = Callable[[Desk, Chat, str], Awaitable[Screen]]


@dataclass(frozen=True, slots=True)
class Command:
    #: As in "/status"; also the action of its buttons.
    name: str
    answer: Answer
    #: Its buttons change the message that they stand below; all others are answered with a new one.
    in_place: bool = False


async def help_(desk: Desk, chat: Chat, _argument: str) -> Screen:
    reader = desk.reader(chat)
    return help_screen(reader, menu(reader.catalog))


#: In the order of the menu.
COMMANDS = (
    Command("start", status.start),
    Command("status", status.status),
    Command("subscribe", subscriptions.subscribe),
    Command("unsubscribe", subscriptions.unsubscribe),
    Command("mytowns", subscriptions.my_towns),
    Command("digest", preferences.digest),
    Command("language", preferences.language),
    Command("sources", status.sources),
    Command("contacts", status.contacts),
    Command("privacy", preferences.privacy),
    Command("forget", preferences.forget),
    Command("help", help_),
)
#: What only buttons ask for.
STEPS = (Command("places", places.browse, in_place=True), Command("location", places.location))
BY_NAME = {command.name: command for command in (*COMMANDS, *STEPS)}


def menu(catalog: Catalog) -> dict[str, str]:
    """The description of each command, by name."""
    return {command.name: description(catalog, command.name) for command in COMMANDS}

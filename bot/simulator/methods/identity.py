"""Who the bot is, which chats it is in, which commands it offers."""

from typing import Any

from bot.simulator import wire
from bot.simulator.access import chat_of
from bot.simulator.arguments import Arguments
from bot.simulator.commands import Command, parse_commands, parse_language, parse_scope
from bot.simulator.errors import bad_request
from bot.simulator.simulator import Simulator
from bot.simulator.world import Access


def get_me(sim: Simulator, _: Arguments) -> dict[str, Any]:
    return {
        **sim.bot,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def accept(_: Simulator, __: Arguments) -> bool:
    """Names and descriptions are shown nowhere in the simulator."""
    return True


def get_chat(sim: Simulator, arguments: Arguments) -> dict[str, Any]:
    chat = chat_of(sim, arguments)
    gifts = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"),
        False,
    )
    return {**wire.chat(chat), "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}


def leave_chat(sim: Simulator, arguments: Arguments) -> bool:
    chat = chat_of(sim, arguments)
    if chat.private:
        raise bad_request("chat not found")
    chat.access, chat.kicked = Access.OUT, False
    return True


def set_my_commands(sim: Simulator, arguments: Arguments) -> bool:
    commands = parse_commands(arguments.text("commands") or "[]")
    return _replace(sim, arguments, commands)


def delete_my_commands(sim: Simulator, arguments: Arguments) -> bool:
    return _replace(sim, arguments, [])


def get_my_commands(sim: Simulator, arguments: Arguments) -> list[Command]:
    scope = parse_scope(arguments.text("scope"))
    return sim.commands.get(scope, parse_language(arguments.text("language_code")))


def _replace(sim: Simulator, arguments: Arguments, commands: list[Command]) -> bool:
    scope = parse_scope(arguments.text("scope"))
    sim.commands.set(scope, parse_language(arguments.text("language_code")), commands)
    sim.events.tell({"type": "commands", "chat_id": scope[1]})
    return True

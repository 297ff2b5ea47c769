"""The commands that a bot offers, by scope and language."""

import json
import re
from typing import Any

from bot.simulator.errors import bad_request
from bot.simulator.html import utf16_length

Command = dict[str, str]
#: Kind of scope, chat id, user id.
Scope = tuple[str, int | None, int | None]

_DEFAULT: Scope = ("default", None, None)
_KINDS = {
    "default",
    "all_private_chats",
    "all_group_chats",
    "all_chat_administrators",
    "chat",
    "chat_administrators",
    "chat_member",
}
_NAME = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")
_MOST = 100


class Commands:
    def __init__(self) -> None:
        self._lists: dict[tuple[Scope, str], list[Command]] = {}

    def set(self, scope: Scope, language: str, commands: list[Command]) -> None:
        """An empty list deletes."""
        if commands:
            self._lists[scope, language] = commands
        else:
            self._lists.pop((scope, language), None)

    def get(self, scope: Scope, language: str) -> list[Command]:
        return self._lists.get((scope, language), [])

    def shown_to(self, person_id: int, language: str) -> list[Command]:
        """What a person sees in the private chat: the narrowest scope wins, then the own language."""
        for scope in (("chat", person_id, None), ("all_private_chats", None, None), _DEFAULT):
            for code in (language[:2], ""):
                if (scope, code) in self._lists:
                    return self._lists[scope, code]
        return []


def parse_commands(raw: str) -> list[Command]:
    commands = _loads(raw, "commands")
    if not isinstance(commands, list):
        raise bad_request("expected an Array of BotCommand")
    if len(commands) > _MOST:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return [_parse_command(command) for command in commands]


def _parse_command(command: Any) -> Command:
    if not isinstance(command, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name, description = command.get("command"), command.get("description")
    if not isinstance(name, str) or not isinstance(description, str):
        raise bad_request(
            'can\'t parse BotCommand: fields "command" and "description" must be of type String'
        )
    name = name.removeprefix("/")
    if _NAME.fullmatch(name) is None:
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= utf16_length(description) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}


def parse_scope(raw: str) -> Scope:
    if not raw:
        return _DEFAULT
    scope = _loads(raw, "BotCommandScope")
    if not isinstance(scope, dict) or scope.get("type") not in _KINDS:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    return (scope["type"], _id(scope, "chat_id"), _id(scope, "user_id"))


def parse_language(raw: str) -> str:
    if _LANGUAGE.fullmatch(raw) is None:
        raise bad_request("invalid language code specified")
    return raw


def _id(scope: dict[str, Any], name: str) -> int | None:
    value = scope.get(name)
    if value is None:
        return None
    try:
        return int(value)
    except (TypeError, ValueError):
        raise bad_request(f'can\'t parse BotCommandScope: field "{name}" must be a Number') from None


def _loads(raw: str, what: str) -> Any:
    try:
        return json.loads(raw)
    except ValueError:
        raise bad_request(f"can't parse {what} JSON object") from None

"""How every subcommand speaks: JSON lines or text on stdout, one line for an error on stderr."""

import asyncio
import json
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

if TYPE_CHECKING:
    from bot.service import Core
    from bot.settings import Settings

T = TypeVar("T")

Json = Annotated[bool, typer.Option("--json", help="Print JSON lines and nothing else.")]


class CommandError(Exception):
    """What is wrong, where, and the mend: the one line that the user sees."""


def print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False))


def complain(line: object) -> None:
    """An error that does not end the command: the other files are still done."""
    typer.echo(f"evacbot: {line}", err=True)


def settings(**given: Any) -> "Settings":
    """Raises `CommandError`."""
    from bot.logs import set_up
    from bot.settings import SettingsError, read_settings, unknown_names

    try:
        found = read_settings(**given)
    except SettingsError as error:
        raise CommandError(str(error)) from error
    set_up(found.log_format, found.secrets)
    for name in unknown_names():
        complain(f"{name} is no setting and is ignored; see the table of settings in README.md")
    return found


@asynccontextmanager
async def core(found: "Settings") -> "AsyncIterator[Core]":
    """Raises `CommandError` where the database or the configuration cannot be used."""
    from bot.service import open_core
    from bot.settings import SettingsError
    from bot.storage.errors import DatabaseError, explained

    try:
        with explained():
            async with open_core(found) as opened:
                yield opened
    except DatabaseError as error:
        raise CommandError(f"database: {error}; see EVACBOT_DATABASE_URL in README.md") from error
    except SettingsError as error:
        raise CommandError(str(error)) from error


def perform(work: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(work)

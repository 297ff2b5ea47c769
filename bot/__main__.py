"""The command line: `evacbot`, or `python -m bot`."""

import sys

import typer
from typer.exceptions import Abort, TyperException

from bot.commands.check import check
from bot.commands.demo import demo
from bot.commands.extract import extract
from bot.commands.ingest import ingest
from bot.commands.outbox import outbox
from bot.commands.place import place
from bot.commands.run import run
from bot.commands.situation import situation
from bot.commands.terminal import CommandError, complain

app = typer.Typer(
    help="Evacuation alerts for frontline towns, over Telegram.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for subcommand in (run, demo, check, extract, ingest, place, situation, outbox):
    app.command()(subcommand)


def main() -> None:
    """Exit codes: 0 done, 1 failed, 2 wrong use."""
    try:
        sys.exit(app(standalone_mode=False))
    except CommandError as error:
        complain(error)
        sys.exit(1)
    except TyperException as error:
        complain(f"{error.format_message()} See: evacbot --help")
        sys.exit(error.exit_code)
    except OSError as error:
        # For instance of a full disk below the output.
        complain(error.strerror or type(error).__name__)
        sys.exit(1)
    except (Abort, KeyboardInterrupt):
        sys.exit(130)


if __name__ == "__main__":
    main()

import asyncio
import signal

from bot.commands.terminal import CommandError, core, perform, settings


def run() -> None:
    """Serve Telegram until Ctrl-C or SIGTERM.

    Example: EVACBOT_TOKEN=123:abc evacbot run
    """
    perform(_run())


async def _run() -> None:
    from bot.delivery.outcome import TokenRefusedError
    from bot.service import run as serve
    from bot.settings import SettingsError

    found = settings()
    try:
        found.required_token()
        async with core(found) as opened:
            await serve(found, opened, stop_signal())
    except SettingsError as error:
        raise CommandError(str(error)) from error
    except TokenRefusedError as error:
        raise CommandError(
            f"{found.api_url} does not accept EVACBOT_TOKEN; copy it again from @BotFather"
        ) from error


def stop_signal() -> asyncio.Event:
    """Set by the first SIGINT or SIGTERM; a second one ends the program at once."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()

    def stop(number: signal.Signals) -> None:
        stopping.set()
        loop.remove_signal_handler(number)

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop, number)
    return stopping

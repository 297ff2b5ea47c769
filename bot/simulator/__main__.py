"""`python -m bot.simulator`: the simulator as a program of its own."""

import argparse
import asyncio
import contextlib
import json
import signal
import sys

from bot.simulator import LimitSettings, Simulator, serve


def main() -> int:
    options = _parser().parse_args()
    limits = LimitSettings(enabled=not options.no_limits, per_second=options.per_second or None)
    try:
        simulator = Simulator(options.token, limits=limits, username=options.username)
    except ValueError as error:
        sys.stderr.write(f"simulator: {error}\n")
        return 2
    for name in options.person:
        simulator.world.add_person(name, options.language)
    simulator.faults.change({"seed": options.seed})
    try:
        asyncio.run(_run(simulator, options))
    except OSError as error:
        sys.stderr.write(f"simulator: cannot listen on {options.host}:{options.port}: {error.strerror}\n")
        return 1
    return 0


async def _run(simulator: Simulator, options: argparse.Namespace) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    async with serve(simulator, host=options.host, port=options.port, page=options.page) as url:
        sys.stdout.write(json.dumps({"url": url}) + "\n")
        sys.stdout.flush()
        await stop.wait()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bot.simulator",
        description="A local Telegram Bot API server. Prints one line of JSON with its address when ready.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    parser.add_argument("--port", type=int, default=8081, help="port; 0 picks a free one (%(default)s)")
    parser.add_argument(
        "--token",
        default="1234567890:simulated-token",
        help="the bot's token (%(default)s); give no real one",
    )
    parser.add_argument("--username", default="evacuation_alert_bot", help="the bot's name (%(default)s)")
    parser.add_argument("--page", action="store_true", help="serve the chat page at /")
    parser.add_argument(
        "--person", action="append", default=[], metavar="NAME", help="add a person; repeatable"
    )
    parser.add_argument("--language", default="uk", help="language code of these people (%(default)s)")
    parser.add_argument("--no-limits", action="store_true", help="never answer 429")
    parser.add_argument(
        "--per-second",
        type=float,
        default=30,
        help="messages a second over all chats; 0: no limit (%(default)s)",
    )
    parser.add_argument("--seed", type=int, default=0, help="seed for the faults' lots (%(default)s)")
    return parser


if __name__ == "__main__":
    sys.exit(main())

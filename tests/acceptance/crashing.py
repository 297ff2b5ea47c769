"""`evacbot`, but it kills itself at a named point: `python -m tests.acceptance.crashing POINT TIMES run`.

At the point the process dies as by `kill -9`, when it comes there for the so many-th time.
"""

import os
import signal
import sys
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any

from bot.__main__ import main
from bot.chat.poller import Poller
from bot.chat.sender import BotApiSender
from bot.delivery.dispatcher import Dispatcher
from bot.storage import claims, fanouts, gatherings

#: The function after whose return the process dies, by the name of the point.
POINTS: dict[str, tuple[Any, str]] = {
    # The claim is committed, nothing has left.
    "after_claim": (Dispatcher, "_claim"),
    # Telegram took it, nothing is recorded.
    "after_200": (BotApiSender, "send"),
    # It is written, not committed.
    "before_commit": (claims, "settle"),
    "in_fan_out": (fanouts, "advance"),
    "in_gathering": (gatherings, "advance"),
    # Updates are stored, Telegram is not told, nobody is answered.
    "after_stored": (Poller, "_store"),
}
#: The others return nothing where they found nothing to do: that is not the point.
_ALWAYS_WORK = {"before_commit", "after_stored"}


def die_at(point: str, times: int) -> None:
    owner, name = POINTS[point]
    setattr(owner, name, _dying(getattr(owner, name), times, point in _ALWAYS_WORK))


def _dying(
    act: Callable[..., Awaitable[Any]], times: int, always_works: bool
) -> Callable[..., Awaitable[Any]]:
    left = times

    @wraps(act)
    async def acting(*arguments: Any, **named: Any) -> Any:
        nonlocal left
        result = await act(*arguments, **named)
        left -= bool(result) or always_works
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    return acting


if __name__ == "__main__":
    point, times = sys.argv[1], int(sys.argv[2])
    del sys.argv[1:3]
    die_at(point, times)
    main()

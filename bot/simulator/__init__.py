"""A local Telegram: a Bot API server, people who talk to the bot, and a page to watch them.

The demo, the tests and the benchmarks run on it. It knows nothing of the bot that it serves.
"""

from bot.simulator.faults import FaultSettings
from bot.simulator.limits import LimitSettings
from bot.simulator.server import make_app, serve
from bot.simulator.simulator import Simulator

__all__ = ["FaultSettings", "LimitSettings", "Simulator", "make_app", "serve"]

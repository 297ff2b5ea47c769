"""All that is logged while a block runs, as the program would write it."""

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import StringIO

import structlog

from bot.logs import set_up


@contextmanager
def logged(
    log_format: str = "json", *, secrets: Iterable[str] = (), debug: bool = False
) -> Iterator[StringIO]:
    """`debug`: everything that any library has to say, too."""
    root = logging.getLogger()
    handlers, levels = root.handlers[:], _levels()
    try:
        set_up(log_format, secrets)
        # Otherwise the loggers of this program would stay set up like this for all later tests.
        structlog.configure(cache_logger_on_first_use=False)
        written = StringIO()
        handler = root.handlers[0]
        assert isinstance(handler, logging.StreamHandler)
        handler.setStream(written)
        if debug:
            for logger in levels:
                logger.setLevel(logging.DEBUG if logger is root else logging.NOTSET)
        yield written
    finally:
        root.handlers[:] = handlers
        for logger, level in levels.items():
            logger.setLevel(level)
        structlog.reset_defaults()


def _levels() -> dict[logging.Logger, int]:
    """Of the root and of every logger there is."""
    known = [one for one in logging.Logger.manager.loggerDict.values() if isinstance(one, logging.Logger)]
    return {logger: logger.level for logger in (logging.getLogger(), *known)}

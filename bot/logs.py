"""Logs: one line per event, and no secret in any."""

import logging
import sys
from collections.abc import Iterable
from typing import Any

import structlog

_HIDDEN = "<token>"


def set_up(log_format: str, secrets: Iterable[str]) -> None:
    """`log_format`: "console" or "json". Each of `secrets` is blotted out wherever it appears."""
    hide = _Redaction([secret for secret in secrets if secret])
    shared: list[structlog.typing.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if log_format == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer, hide],
        )
    )
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    # Below WARNING these tell addresses, payloads and routine.
    for name in (
        "telegram",
        "aiohttp",
        "httpx",
        "httpcore",
        "apscheduler",
        "sqlalchemy",
        "alembic",
        "aiosqlite",
    ):
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )


class _Redaction:
    """The last processor: it sees the whole line, tracebacks included."""

    def __init__(self, secrets: list[str]) -> None:
        self._secrets = secrets

    def __call__(self, _logger: Any, _method: str, line: Any) -> Any:
        for secret in self._secrets:
            line = line.replace(secret, _HIDDEN)
        return line

"""The database: SQLite by default, PostgreSQL by the same code."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.storage.migrate import migrate

Transaction = AsyncConnection

#: Set on every SQLite connection. FULL: a commit that was answered survives a power cut.
SQLITE_PRAGMAS = {
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "busy_timeout": "10000",
    "secure_delete": "ON",
}
_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "postgresql": "postgresql+asyncpg",
    "postgres": "postgresql+asyncpg",
}
#: Writers of one PostgreSQL database that must not interleave (intake, migrations) take this lock.
_WRITER_LOCK = 0x45564143


class DatabaseUrlError(Exception):
    """The database URL cannot be used; the message says why."""


class Database:
    """One engine; every piece of work is a `read()` or a `write()` transaction."""

    def __init__(self, url: str) -> None:
        self._url = _normalised(url)
        self._engine = _engine(self._url)
        #: SQLite has one writer at a time, and the others poll for their turn, which a busy one never leaves
        #: them: here they come in the order in which they asked.
        self._turn = asyncio.Lock()

    @property
    def kind(self) -> str:
        return self._url.get_backend_name()

    @property
    def shown_url(self) -> str:
        """The URL without user, password and options, which may hold one."""
        its = self._url
        return URL.create(
            its.drivername, host=its.host, port=its.port, database=its.database
        ).render_as_string()

    async def open(self) -> None:
        """Make the file where there is none, and bring the tables up to date. Raises `DatabaseUrlError`."""
        try:
            if self.kind == "sqlite":
                _make_private_file(self._url)
            async with self.write() as tx:
                await serialise(tx)
                await tx.run_sync(migrate)
        except OSError as error:
            # Of the file, or of the socket: not every driver wraps these.
            raise DatabaseUrlError(f"{self.shown_url} cannot be opened: {error.strerror or error}") from error

    async def close(self) -> None:
        await self._engine.dispose()

    async def wipe(self) -> bool:
        """Empty SQLite's write-ahead log, where what was deleted from the tables still stands.

        False: somebody is reading or writing, and it stays. PostgreSQL has no such command.
        """
        if self.kind != "sqlite":
            return True
        if self._turn.locked():
            return False
        async with self._turn, self._engine.connect() as connection:
            driver: Any = (await connection.get_raw_connection()).driver_connection
            # Whoever wants to write has to wait while this waits for readers: only the shortest are worth it.
            await driver.execute("PRAGMA busy_timeout = 100")
            try:
                async with driver.execute("PRAGMA wal_checkpoint(TRUNCATE)") as cursor:
                    busy, *_ = await cursor.fetchone()
            finally:
                await driver.execute(f"PRAGMA busy_timeout = {SQLITE_PRAGMAS['busy_timeout']}")
        return not busy

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Transaction]:
        """A transaction that only reads: it neither waits for writers nor delays them."""
        async with self._engine.connect() as connection:
            yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Transaction]:
        """A transaction that is committed when the block ends, rolled back when it raises."""
        turn = self._turn if self.kind == "sqlite" else nullcontext()
        async with turn, self._engine.connect() as connection:
            await connection.execution_options(writes=True)
            async with connection.begin():
                yield connection


async def serialise(tx: Transaction) -> None:
    """Wait until no other transaction that called this is running.

    SQLite has one writer at a time anyway.
    """
    if tx.dialect.name == "postgresql":
        await tx.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _WRITER_LOCK})


def _normalised(url: str) -> URL:
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        # Not `from` the cause: that may quote a piece of the password.
        raise DatabaseUrlError(
            "the database URL is malformed; use sqlite:///var/evacbot.db or postgresql://user:password@host/name"
        ) from None
    kind = parsed.drivername.partition("+")[0]
    if kind not in _DRIVERS:
        raise DatabaseUrlError(f"the database kind {kind!r} is not supported; use sqlite or postgresql")
    if kind == "sqlite" and parsed.database in {None, "", ":memory:"}:
        raise DatabaseUrlError("SQLite needs a file, for instance sqlite:///var/evacbot.db")
    if "@" in (parsed.host or ""):
        raise DatabaseUrlError("a @ in the user or the password of the database URL is written %40")
    return _with_known_options(parsed.set(drivername=_DRIVERS[kind]))


def _with_known_options(url: URL) -> URL:
    if url.get_backend_name() != "postgresql":
        return url
    # libpq, and with it most who hand out addresses, says sslmode; asyncpg says ssl.
    options = {"ssl" if name == "sslmode" else name: value for name, value in url.query.items()}
    if unknown := sorted(options.keys() - {"ssl", "host", "port", "user", "password"}):
        raise DatabaseUrlError(f"the database URL has an option that is not known: {', '.join(unknown)}")
    return url.set(query=options)


def _engine(url: URL) -> AsyncEngine:
    # An error is logged, and its parameters may be what a person wrote.
    engine = create_async_engine(
        url, pool_pre_ping=url.get_backend_name() == "postgresql", hide_parameters=True
    )
    if url.get_backend_name() == "sqlite":
        event.listen(engine.sync_engine, "connect", _set_pragmas)
        event.listen(engine.sync_engine, "begin", _begin)
        event.listen(engine.sync_engine, "invalidate", _roll_back)
    return engine


def _make_private_file(url: URL) -> None:
    # 0600 from its first byte: the file tells who asks about which town.
    # SQLite gives its -wal and -shm the same mode.
    file = Path(url.database or "")
    if file.exists() and not _is_sqlite(file):
        raise DatabaseUrlError(f"{file} is there already and is no SQLite database; choose another file")
    file.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    file.chmod(0o600)


def _is_sqlite(file: Path) -> bool:
    """An empty file will become one (https://www.sqlite.org/fileformat.html#magic_header_string)."""
    if not file.is_file():
        return False
    with file.open("rb") as content:
        return content.read(16) in {b"", b"SQLite format 3\0"}


def _set_pragmas(connection: DBAPIConnection, _record: Any) -> None:
    # The driver must not begin transactions by itself: `_begin` says how.
    connection.isolation_level = None
    cursor = connection.cursor()
    for name, value in SQLITE_PRAGMAS.items():
        cursor.execute(f"PRAGMA {name} = {value}")
    cursor.close()


def _roll_back(connection: DBAPIConnection, _record: Any, _error: BaseException | None) -> None:
    # A connection whose work was cancelled is in an unknown state and is given up. Merely closed, it would
    # keep SQLite's write lock for as long as one of its cursors is alive somewhere.
    connection.rollback()


def _begin(connection: Any) -> None:
    # A deferred transaction that comes to write is refused at once when another writes: writers say so first.
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

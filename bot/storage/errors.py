"""What can go wrong with a database, as one error that says it in a line."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import SQLAlchemyError

from bot.storage.database import DatabaseUrlError
from bot.storage.migrate import NewerDatabaseError


class DatabaseError(Exception):
    """The database cannot be used; the message says why."""


@contextmanager
def explained() -> Iterator[None]:
    """Turn whatever a driver raises into `DatabaseError`."""
    try:
        yield
    except (DatabaseUrlError, NewerDatabaseError) as error:
        raise DatabaseError(str(error)) from error
    except SQLAlchemyError as error:
        cause = getattr(error, "orig", None) or error
        raise DatabaseError(_first_line(cause)) from error


def _first_line(error: BaseException) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__)

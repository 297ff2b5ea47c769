"""Bringing the tables up to date, inside a transaction that the caller opened."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

MIGRATIONS = Path(__file__).parent / "migrations"


class NewerDatabaseError(Exception):
    """The tables were made by a newer version of the bot."""


def migrate(connection: Connection) -> None:
    """Raises `NewerDatabaseError` rather than touching tables that it does not know."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    scripts = ScriptDirectory.from_config(config)
    current = MigrationContext.configure(connection).get_current_revision()
    if current == scripts.get_current_head():
        return
    if current is not None and current not in {script.revision for script in scripts.walk_revisions()}:
        raise NewerDatabaseError(
            f"the database is at revision {current}, which this version does not know; "
            "run the newer version of the bot"
        )
    command.upgrade(config, "head")

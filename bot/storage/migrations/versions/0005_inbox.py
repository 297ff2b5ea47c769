"""Updates are stored before they are worked on."""

import sqlalchemy as sa
from alembic import op

from bot.storage.columns import UtcDateTime

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "inbox",
        sa.Column("update_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("chat_id", sa.BigInteger),
        sa.Column("payload", sa.Text),
        sa.Column("attempts", sa.SmallInteger, nullable=False),
        sa.Column("received_at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("update_id", name="pk_inbox"),
    )
    pending = sa.text("payload IS NOT NULL")
    op.create_index(
        "ix_inbox_pending",
        "inbox",
        ["update_id", "chat_id"],
        sqlite_where=pending,
        postgresql_where=pending,
    )

"""The nearest to the front first, messages that reach their subscribers in steps, counts of sending."""

import sqlalchemy as sa
from alembic import op

from bot.storage.columns import RowId, UtcDateTime

revision = "0004"
down_revision = "0003"

_FAR = "32767"


def upgrade() -> None:
    op.add_column("deliveries", sa.Column("nearness", sa.SmallInteger, nullable=False, server_default=_FAR))
    op.add_column("messages", sa.Column("stopped", sa.String(16)))
    op.drop_index("ix_subscriptions_place", "subscriptions")
    op.create_index("ix_subscriptions_place", "subscriptions", ["place", "chat_id"])
    op.drop_index("ix_deliveries_claim", "deliveries")
    op.create_index("ix_deliveries_turn", "deliveries", ["status", "priority", "nearness", "id", "due_at"])
    op.create_table(
        "fanouts",
        sa.Column("message_id", RowId, nullable=False),
        sa.Column("places", sa.JSON, nullable=False),
        sa.Column("done_to", sa.BigInteger),
        sa.Column("replaces", sa.JSON, nullable=False),
        sa.Column("as_of", UtcDateTime, nullable=False),
        sa.Column("priority", sa.SmallInteger, nullable=False),
        sa.Column("nearness", sa.SmallInteger, nullable=False),
        sa.Column("due_at", UtcDateTime, nullable=False),
        sa.Column("expires_at", UtcDateTime, nullable=False),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name="fk_fanouts_message_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("message_id", name="pk_fanouts"),
    )
    op.create_table(
        "tallies",
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("count", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_tallies"),
    )
    op.create_table(
        "pacing",
        sa.Column("id", sa.SmallInteger, nullable=False),
        sa.Column("state", sa.JSON, nullable=False),
        sa.Column("remembered_at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_pacing"),
    )

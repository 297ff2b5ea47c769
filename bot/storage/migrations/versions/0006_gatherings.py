"""Several alerts of one article reach their readers in steps; an alert is kept with all that it says."""

import sqlalchemy as sa
from alembic import op

from bot.storage.columns import RowId, UtcDateTime

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("alerts", sa.Column("content", sa.JSON(none_as_null=True)))
    op.add_column("alerts", sa.Column("front_km", sa.Float))
    op.create_table(
        "gatherings",
        sa.Column("id", RowId, nullable=False),
        sa.Column("alert_ids", sa.JSON, nullable=False),
        sa.Column("places", sa.JSON, nullable=False),
        sa.Column("at", sa.Integer, nullable=False),
        sa.Column("done_to", sa.BigInteger),
        sa.Column("as_of", UtcDateTime, nullable=False),
        sa.Column("priority", sa.SmallInteger, nullable=False),
        sa.Column("nearness", sa.SmallInteger, nullable=False),
        sa.Column("expires_at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_gatherings"),
    )

"""A message may tell of several alerts."""

import sqlalchemy as sa
from alembic import op

from bot.storage.columns import RowId

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "message_alerts",
        sa.Column("message_id", RowId, nullable=False),
        sa.Column("alert_id", RowId, nullable=False),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name="fk_message_alerts_message_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["alert_id"], ["alerts.id"], name="fk_message_alerts_alert_id"),
        sa.PrimaryKeyConstraint("message_id", "alert_id", name="pk_message_alerts"),
    )
    op.create_index("ix_message_alerts_alert_id", "message_alerts", ["alert_id"])
    op.execute(
        "INSERT INTO message_alerts (message_id, alert_id) "
        "SELECT id, alert_id FROM messages WHERE alert_id IS NOT NULL"
    )

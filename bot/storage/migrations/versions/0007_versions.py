"""The languages of a text reach their subscribers together: who changes theirs meanwhile misses nothing."""

import sqlalchemy as sa
from alembic import op

from bot.storage.columns import RowId, UtcDateTime

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    # What is on its way goes on as it was, one language at a time.
    query = sa.text(
        "SELECT fanouts.message_id, language, places, done_to, replaces, as_of, priority, nearness, due_at,"
        " expires_at FROM fanouts JOIN messages ON messages.id = message_id"
    ).columns(places=sa.JSON, replaces=sa.JSON, as_of=UtcDateTime, due_at=UtcDateTime, expires_at=UtcDateTime)
    begun = [dict(row) for row in op.get_bind().execute(query).mappings()]
    op.drop_table("fanouts")
    fanouts = op.create_table(
        "fanouts",
        sa.Column("message_id", RowId, nullable=False),
        sa.Column("versions", sa.JSON, nullable=False),
        sa.Column("places", sa.JSON, nullable=False),
        sa.Column("at", sa.Integer, nullable=False),
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
    for its in begun:
        its["at"] = 0
        its["versions"] = {its.pop("language"): its["message_id"]}
    op.bulk_insert(fanouts, begun)

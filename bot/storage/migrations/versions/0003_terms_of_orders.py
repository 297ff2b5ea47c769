"""An evacuation order has terms: whom it covers, who ordered it, its first and last day."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    for name, kind in (("covers", sa.Text), ("ordered_by", sa.Text), ("starts", sa.Date), ("ends", sa.Date)):
        op.add_column("facts", sa.Column(name, kind))

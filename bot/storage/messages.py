"""Messages: each text of an alert or a digest, stored once."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, true, update

from bot.domain.message import Button, Message
from bot.storage.database import Transaction
from bot.storage.tables import alerts, message_alerts, messages

#: So many pairs of message and alert are worth a statement of their own.
_PAIRS_OF_A_STATEMENT = 200


async def add(tx: Transaction, message: Message, now: datetime, *alert_ids: int) -> int:
    """Returns the id of the new row; it goes to nobody until it is addressed.

    `alert_ids`: the alerts that it tells of, the most worrying first.
    """
    row = insert(messages).values(_to_row(message, now, alert_ids))
    message_id: int = (await tx.execute(row.returning(messages.c.id))).scalar_one()
    if alert_ids:
        told = [{"message_id": message_id, "alert_id": alert_id} for alert_id in alert_ids]
        await tx.execute(insert(message_alerts), told)
    return message_id


async def add_many(
    tx: Transaction, many: Sequence[tuple[Message, Sequence[int]]], now: datetime
) -> Sequence[int]:
    """Messages, each with the alerts that it tells of; returns the new ids in their order."""
    if not many:
        return []
    ids = await _add_rows(tx, [_to_row(message, now, alert_ids) for message, alert_ids in many])
    by_alerts: defaultdict[tuple[int, ...], list[int]] = defaultdict(list)
    for number, (_, alert_ids) in zip(ids, many, strict=True):
        by_alerts[tuple(alert_ids)].append(number)
    await _tell_of(tx, by_alerts)
    return ids


async def load(tx: Transaction, message_ids: Collection[int]) -> dict[int, Message]:
    """The messages by their ids."""
    if not message_ids:
        return {}
    query = select(*(messages.c[name] for name in ("id", "language", "html", "buttons", "silent")))
    rows = await tx.execute(query.where(messages.c.id.in_(message_ids)))
    return {row.id: _from_row(row) for row in rows}


async def erase(tx: Transaction, which: Any) -> None:
    """Delete the messages whose ids a query finds, whatever they say.

    The newest stays as an empty row: SQLite gives the number of a deleted last row to the next one, and who
    still knows the old message by it would take it for the new one.
    """
    ids = list((await tx.execute(which)).scalars())
    newest = (await tx.execute(select(func.max(messages.c.id)))).scalar_one_or_none()
    await tx.execute(delete(messages).where(messages.c.id.in_(ids), messages.c.id != newest))
    if newest in ids:
        await tx.execute(update(messages).where(messages.c.id == newest).values(html="", buttons=[]))


async def _add_rows(tx: Transaction, rows: Sequence[dict[str, Any]]) -> Sequence[int]:
    """The ids of the new messages, in their order."""
    if tx.dialect.name == "sqlite":
        # With RETURNING they would be inserted one by one. The only writer may number them itself.
        last: int = (await tx.execute(select(func.coalesce(func.max(messages.c.id), 0)))).scalar_one()
        numbers = range(last + 1, last + 1 + len(rows))
        numbered = [{"id": number, **row} for number, row in zip(numbers, rows, strict=True)]
        await tx.execute(insert(messages), numbered)
        return numbers
    insertion = insert(messages).returning(messages.c.id, sort_by_parameter_order=True)
    return list((await tx.execute(insertion, rows)).scalars())


async def _tell_of(tx: Transaction, by_alerts: Mapping[tuple[int, ...], Sequence[int]]) -> None:
    """Remember of which alerts messages tell: half a million pairs are too many to send one by one."""
    alone = []
    for alert_ids, message_ids in by_alerts.items():
        if len(message_ids) * len(alert_ids) < _PAIRS_OF_A_STATEMENT:
            alone += [{"message_id": each, "alert_id": its} for each in message_ids for its in alert_ids]
        else:
            crossed = select(messages.c.id, alerts.c.id).join_from(messages, alerts, true())
            pairs = crossed.where(messages.c.id.in_(message_ids), alerts.c.id.in_(alert_ids))
            await tx.execute(insert(message_alerts).from_select(["message_id", "alert_id"], pairs))
    if alone:
        await tx.execute(insert(message_alerts), alone)


def _to_row(message: Message, now: datetime, alert_ids: Sequence[int]) -> dict[str, Any]:
    return {
        "alert_id": alert_ids[0] if alert_ids else None,
        "language": message.language,
        "html": message.html,
        "buttons": [[[button.label, button.action] for button in line] for line in message.buttons],
        "silent": message.silent,
        "created_at": now,
    }


def _from_row(row: Any) -> Message:
    buttons = tuple(tuple(Button(label, action) for label, action in line) for line in row.buttons)
    return Message(row.language, row.html, buttons, row.silent)

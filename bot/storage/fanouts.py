"""Owing a message to all who follow its places, in steps that are short however many they are."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, case, delete, func, insert, select, update

from bot.domain.chat import ChatState
from bot.domain.delivery import Lane, Postage
from bot.storage import outbox
from bot.storage.database import Transaction
from bot.storage.subscriptions import boundary, followed, followers
from bot.storage.tables import chats, deliveries, fanouts, messages, subscriptions


async def begin(
    tx: Transaction,
    versions: Mapping[str, int],
    places: Collection[str],
    postage: Postage,
    now: datetime,
    *,
    replaces: Collection[int] = (),
) -> None:
    """Owe a text to every active chat that follows one of the places, once however many, in its language.

    The rows are written by `advance`; they are as safe as if they were there. `versions`: the messages by
    their languages. `replaces`: older messages that do not leave for the chats which get this one.
    """
    left = sorted(await followed(tx, places))
    if not left:
        return
    await end(tx, replaces)
    await tx.execute(
        insert(fanouts).values(
            message_id=min(versions.values()),
            versions=dict(versions),
            places=left,
            at=0,
            replaces=list(replaces),
            as_of=now,
            priority=postage.lane.value,
            nearness=outbox.nearness(postage.front_km),
            due_at=postage.due_at,
            expires_at=postage.expires_at,
        )
    )


async def end(tx: Transaction, message_ids: Collection[int]) -> None:
    """Owe these messages to nobody else."""
    await tx.execute(delete(fanouts).where(fanouts.c.message_id.in_(message_ids)))


async def audience(tx: Transaction, places: Collection[str]) -> int:
    """How many active chats follow at least one of the places."""
    query = select(func.count()).where(chats.c.id.in_(followers(places)), chats.c.state == ChatState.ACTIVE)
    return (await tx.execute(query)).scalar_one()


async def any_left(tx: Transaction) -> bool:
    return (await tx.execute(select(fanouts.c.message_id).limit(1))).first() is not None


async def advance(tx: Transaction, limit: int, now: datetime) -> int | None:
    """Write rows for about `limit` followers of the most urgent text; None: nothing is left to do.

    Returns how many chats got it by that.
    """
    turn = (fanouts.c.priority, fanouts.c.nearness, fanouts.c.message_id)
    its = (await tx.execute(select(fanouts).order_by(*turn).limit(1).with_for_update())).first()
    if its is None:
        return None
    versions = await _not_stopped(tx, its.versions)
    places: list[str] = its.places
    at, done_to, room, owed = its.at, its.done_to, limit, 0
    while versions and at < len(places) and room > 0:
        until = await boundary(tx, places[at], done_to, room)
        chunk = _followers(its, places[at], done_to, until)
        readers = chunk.where(chats.c.language.in_(versions))
        if at > 0:
            # Of the places before, some were told already, maybe in the language that they had then.
            readers = readers.where(~_told(its).exists())
        # One query for all languages: finding the followers is what takes the time.
        its_version = case(versions, value=chats.c.language)
        reached = await outbox.address(tx, its_version, readers, _postage(its))
        await _supersede(tx, its.replaces, chunk, now)
        owed += reached
        # Who has it already, by another of the places, was looked at too.
        room -= room if until is not None else max(reached, 1)
        at, done_to = (at + 1, None) if until is None else (at, until)
    is_over = not versions or at == len(places)
    await _remember(tx, its.message_id, None if is_over else at, done_to)
    return owed


async def _not_stopped(tx: Transaction, versions: Mapping[str, int]) -> dict[str, int]:
    query = select(messages.c.id).where(messages.c.id.in_(versions.values()), messages.c.stopped.is_(None))
    leaving = set((await tx.execute(query)).scalars())
    return {language: message_id for language, message_id in versions.items() if message_id in leaving}


def _told(its: Row[Any]) -> Any:
    told = deliveries.c.message_id.in_(its.versions.values())
    return select(deliveries.c.id).where(told, deliveries.c.chat_id == chats.c.id)


def _followers(its: Row[Any], place: str, done_to: int | None, until: int | None) -> Any:
    query = (
        select(chats.c.id)
        .join(subscriptions)
        .where(
            subscriptions.c.place == place,
            subscriptions.c.since <= its.as_of,
            chats.c.state == ChatState.ACTIVE,
        )
    )
    if done_to is not None:
        query = query.where(subscriptions.c.chat_id > done_to)
    return query if until is None else query.where(subscriptions.c.chat_id <= until)


async def _supersede(tx: Transaction, replaced: Sequence[int], chunk: Any, now: datetime) -> None:
    if replaced:
        older = (deliveries.c.message_id.in_(replaced), deliveries.c.chat_id.in_(chunk))
        await outbox.end(tx, older, now)


async def _remember(tx: Transaction, message_id: int, at: int | None, done_to: int | None) -> None:
    """`at`: None: nothing is left to do."""
    its = fanouts.c.message_id == message_id
    if at is None:
        await tx.execute(delete(fanouts).where(its))
    else:
        await tx.execute(update(fanouts).where(its).values(at=at, done_to=done_to))


def _postage(its: Row[Any]) -> Postage:
    front_km = its.nearness / 10 if its.nearness != outbox.nearness(None) else None
    return Postage(Lane(its.priority), its.due_at, its.expires_at, front_km)

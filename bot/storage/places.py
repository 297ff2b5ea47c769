"""Places as the tables name them: by code, whether the gazetteer has it or not."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, delete, func, literal, select, union_all, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.domain.chat import Chat, ChatState
from bot.storage.database import Transaction
from bot.storage.tables import alerts, chats, facts, subscriptions


@dataclass(frozen=True, slots=True)
class Uses:
    """How many rows name a place."""

    #: Of chats that can be written to.
    subscriptions: int
    #: Of chats that cannot be written to now.
    asleep: int
    facts: int
    alerts: int

    @property
    def followed(self) -> int:
        return self.subscriptions + self.asleep


async def codes(tx: Transaction) -> set[str]:
    """Every code that a subscription, fact or alert names."""
    query = union_all(*(select(table.c.place).distinct() for table in (subscriptions, facts, alerts)))
    return set((await tx.execute(query)).scalars())


async def uses(tx: Transaction, place: str) -> Uses:
    by_state = (
        select(chats.c.state, func.count().label("number"))
        .join(subscriptions)
        .where(subscriptions.c.place == place)
        .group_by(chats.c.state)
    )
    following = {row.state: row.number for row in await tx.execute(by_state)}
    active = following.pop(ChatState.ACTIVE.value, 0)
    others = [
        (await tx.execute(select(func.count()).where(table.c.place == place))).scalar_one()
        for table in (facts, alerts)
    ]
    return Uses(active, sum(following.values()), *others)


async def move_reports(tx: Transaction, old: str, new: str) -> None:
    """The facts and alerts of the place `old` are of `new` from now on."""
    for table in (facts, alerts):
        await tx.execute(update(table).where(table.c.place == old).values(place=new))


async def move_subscriptions(tx: Transaction, old: str, new: str) -> int:
    """Who follows the place `old` follows `new` from now on; returns how many subscriptions that are.

    A chat that follows both goes on following `new`, since the earlier of the two times.
    """
    of_old = select(subscriptions.c.chat_id, literal(new), subscriptions.c.since).where(
        subscriptions.c.place == old
    )
    dialect = postgresql if tx.dialect.name == "postgresql" else sqlite
    row = dialect.insert(subscriptions).from_select(["chat_id", "place", "since"], of_old)
    earliest = row.on_conflict_do_update(
        index_elements=["chat_id", "place"],
        set_={"since": row.excluded.since},
        where=row.excluded.since < subscriptions.c.since,
    )
    await tx.execute(earliest)
    return (await tx.execute(delete(subscriptions).where(subscriptions.c.place == old))).rowcount


async def any_followed(tx: Transaction, places: Collection[str]) -> bool:
    """Whether any chat follows one of these places."""
    query = select(select(subscriptions.c.chat_id).where(subscriptions.c.place.in_(places)).exists())
    return bool((await tx.execute(query)).scalar_one())


async def any_told(tx: Transaction, places: Collection[str]) -> bool:
    """Whether a chat that can be written to follows one of these places."""
    query = select(_followers(places).exists())
    return bool((await tx.execute(query)).scalar_one())


async def end_subscriptions(
    tx: Transaction, places: Collection[str], limit: int
) -> dict[Chat, tuple[str, ...]]:
    """Up to `limit` chats that can be written to stop following these places; each with those it followed.

    The others keep their subscriptions until they can be written to.
    """
    # Held until the end: whoever blocks the bot at this moment must not lose a subscription unseen.
    picked = _followers(places).order_by(chats.c.id).limit(limit).with_for_update()
    found = {row.id: Chat(row.id, row.language) for row in await tx.execute(picked)}
    its = (subscriptions.c.chat_id.in_(found), subscriptions.c.place.in_(places))
    ended = delete(subscriptions).where(*its).returning(subscriptions.c.chat_id, subscriptions.c.place)
    codes: defaultdict[Chat, list[str]] = defaultdict(list)
    for row in await tx.execute(ended):
        codes[found[row.chat_id]].append(row.place)
    return {chat: tuple(sorted(its_codes)) for chat, its_codes in codes.items()}


def _followers(places: Collection[str]) -> Select[Any]:
    following = select(subscriptions.c.chat_id).where(subscriptions.c.place.in_(places))
    return select(chats.c.id, chats.c.language).where(
        chats.c.state == ChatState.ACTIVE, chats.c.id.in_(following)
    )

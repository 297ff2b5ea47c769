from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import typer

from bot.commands.terminal import CommandError, Json, core, perform, print_json, settings

if TYPE_CHECKING:
    from bot.service import Core
    from bot.settings import Settings
    from bot.succession import Fate


@dataclass(frozen=True, slots=True)
class Finding:
    subject: str
    right: bool
    #: What was found, or what is wrong and the mend.
    text: str


def check(as_json: Json = False) -> None:
    """Say whether settings, database, seeds and token are right; each fault with its mend.

    Example: evacbot check
    """
    if not perform(_check(as_json)):
        raise typer.Exit(1)


async def _check(as_json: bool) -> bool:
    all_right = True
    async for finding in _findings():
        all_right &= finding.right
        if as_json:
            print_json({"subject": finding.subject, "right": finding.right, "text": finding.text})
        else:
            print(f"{'ok   ' if finding.right else 'WRONG'}  {finding.subject:<9} {finding.text}")
    return all_right


async def _findings() -> AsyncIterator[Finding]:
    try:
        found = settings()
    except CommandError as error:
        yield Finding("settings", False, str(error))
        return
    yield Finding(
        "settings", True, f"time zone {found.timezone.key}, {found.messages_per_second:g} messages/s at most"
    )
    try:
        async with core(found) as opened:
            yield await _database(opened)
            for finding in await _places(opened):
                yield finding
    except CommandError as error:
        yield Finding("database", False, str(error).removeprefix("database: "))
    for finding in _seeds(found):
        yield finding
    yield await _token(found)


async def _database(opened: "Core") -> Finding:
    from bot.storage import chats, facts, outbox

    async with opened.database.read() as tx:
        people, places = await chats.count(tx), len(await facts.reported_places(tx))
        states = await outbox.counts(tx)
    deliveries = ", ".join(f"{count} {state}" for state, count in states.items()) or "none"
    text = (
        f"{opened.database.shown_url}: {people} chats, {places} places with reports, deliveries: {deliveries}"
    )
    return Finding("database", True, text)


async def _places(opened: "Core") -> list[Finding]:
    """The stored codes that the gazetteer does not have, and what the next start does with them."""
    async with opened.database.read() as tx:
        fates = await opened.succession.fates(tx)
    if not fates:
        return [Finding("places", True, "the gazetteer has every code of the database")]
    return [Finding("places", _is_explained(fate), _told(fate)) for fate in fates]


def _is_explained(fate: "Fate") -> bool:
    return fate.is_listed or fate.successor is not None or not fate.uses.followed


def _told(fate: "Fate") -> str:
    place, heir, uses = fate.place, fate.successor, fate.uses
    rows = f"{uses.followed} subscriptions, {uses.facts} facts, {uses.alerts} alerts"
    left = f"{place.code} ({place.name_uk}) is not in the gazetteer: {rows};"
    if heir is not None:
        return f"{left} the next start moves them to {heir.code} ({heir.name_uk})"
    told = f"{left} the next start tells its {uses.subscriptions} active chats and ends their subscriptions"
    kept = f"; {uses.asleep} others are told when they come back" if uses.asleep else ""
    if _is_explained(fate):
        return told + kept
    return f"{told}{kept}; is this an older version? Else add the code to bot/places/data/successors.tsv"


def _seeds(found: "Settings") -> list[Finding]:
    from bot.service import now
    from bot.sources.seeds import read_seeds

    seeds = read_seeds(found.seeds, now().astimezone(found.timezone).date())
    refused = [Finding("seeds", False, str(refusal)) for refusal in seeds.refused]
    return [*refused, Finding("seeds", True, f"{len(seeds.articles)} articles in {found.seeds}")]


async def _token(found: "Settings") -> Finding:
    from bot.chat.application import who_am_i
    from bot.delivery.outcome import TokenRefusedError
    from bot.settings import SettingsError

    try:
        name = await who_am_i(found.required_token(), found.api_url, found.proxy)
    except SettingsError as error:
        return Finding("token", False, str(error))
    except TokenRefusedError:
        return Finding("token", False, f"{found.api_url} does not accept it; copy it again from @BotFather")
    except ConnectionError as error:
        return Finding("token", False, f"cannot be tried: {error}; see EVACBOT_API_URL and the network")
    return Finding("token", True, f"@{name} at {found.api_url}")

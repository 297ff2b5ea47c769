from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.terminal import Json, core, perform, print_json, settings

if TYPE_CHECKING:
    from bot.service import Core
    from bot.storage.numbers import Numbers

_MOST_FAILURES, _MOST_MESSAGES = 20, 5


class Act(StrEnum):
    #: Put back what failed and has not expired.
    RETRY = "retry"


def outbox(
    act: Annotated[
        Act | None, typer.Argument(help="retry: put back what failed and has not expired.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Show what waits to be sent, how long it took, and what failed; or put back what failed.

    Example: evacbot outbox; evacbot outbox retry
    """
    perform(_retry(as_json) if act is Act.RETRY else _show(as_json))


async def _retry(as_json: bool) -> None:
    from bot.service import now
    from bot.storage import outbox

    async with core(settings()) as opened, opened.database.write() as tx:
        count = await outbox.retry_failed(tx, now())
    if as_json:
        print_json({"put_back": count})
    else:
        print(f"{count} put back; a running bot sends them within a second")


async def _show(as_json: bool) -> None:
    async with core(settings()) as opened:
        found = await _numbers(opened)
    if as_json:
        print_json(found.as_json())
        return
    print("\n".join(_lines(found)))


async def _numbers(opened: "Core") -> "Numbers":
    from bot.service import now
    from bot.storage import numbers

    async with opened.database.read() as tx:
        return await numbers.read(tx, now(), _MOST_MESSAGES, _MOST_FAILURES)


def _lines(found: "Numbers") -> list[str]:
    lines = ["Deliveries: " + (", ".join(f"{n} {state}" for state, n in found.states.items()) or "none")]
    if found.unspread:
        lines.append(
            f"  {found.unspread} alerts or articles are still being written for all of their readers"
        )
    for lane, (count, age) in found.waiting.items():
        lines.append(f"  {lane.name.lower():<7} {count} wait, the oldest for {age:.0f} s")
    for its in found.messages:
        lines.append(
            f"Message {its.id}, {its.created_at:%Y-%m-%d %H:%M:%S} UTC: {its.sent} sent;"
            f" first after {its.first:.1f} s, half after {its.median:.1f} s, last after {its.last:.1f} s"
        )
    if found.tallies:
        lines.append("Since the first start: " + ", ".join(f"{k} {n}" for k, n in found.tallies.items()))
    for reason, count in found.failed_by_reason.items():
        lines.append(f"Failed, {count}: {reason}")
    for row in found.failures:
        lines.append(
            f"  delivery {row.id} of message {row.message_id} to chat {row.chat_id},"
            f" {row.finished_at:%Y-%m-%d %H:%M} UTC: {row.reason}"
        )
    if found.failures:
        lines.append("To try again what has not expired: evacbot outbox retry")
    return lines

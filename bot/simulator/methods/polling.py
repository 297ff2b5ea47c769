"""How updates reach the bot."""

import json
from typing import Any

from bot.simulator.arguments import Arguments
from bot.simulator.errors import ApiError, bad_request
from bot.simulator.simulator import Simulator, Webhook
from bot.simulator.updates import Update

LONGEST_POLL = 50
_WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


async def get_updates(sim: Simulator, arguments: Arguments) -> list[Update]:
    if sim.webhook.url:
        raise ApiError(409, _WEBHOOK_ACTIVE)
    _remember_allowed(sim, arguments)
    return await sim.updates.poll(
        arguments.integer("offset", 0, -(2**31), 2**31 - 1),
        arguments.integer("limit", 100, 1, 100),
        arguments.integer("timeout", 0, 0, LONGEST_POLL),
    )


def set_webhook(sim: Simulator, arguments: Arguments) -> bool:
    url = arguments.text("url").strip()
    if url and not url.startswith(("http://", "https://")):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    _remember_allowed(sim, arguments)
    if arguments.flag("drop_pending_updates"):
        sim.updates.clear()
    sim.webhook = Webhook(url, arguments.text("secret_token"))
    if url:
        sim.updates.end_for_webhook()
    sim.updates.on_added()
    return True


def delete_webhook(sim: Simulator, arguments: Arguments) -> bool:
    if arguments.flag("drop_pending_updates"):
        sim.updates.clear()
    sim.webhook = Webhook()
    return True


def get_webhook_info(sim: Simulator, _: Arguments) -> dict[str, Any]:
    told: dict[str, Any] = {
        "url": sim.webhook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(sim.updates),
    }
    if sim.updates.allowed is not None:
        told["allowed_updates"] = sim.updates.allowed
    if sim.webhook.last_error_at is not None:
        told["last_error_date"] = sim.webhook.last_error_at
        told["last_error_message"] = sim.webhook.last_error
    return told


def _remember_allowed(sim: Simulator, arguments: Arguments) -> None:
    """Sticks until it is given again; an unreadable value changes nothing, as with the real server."""
    if not arguments.has("allowed_updates"):
        return
    try:
        kinds = json.loads(arguments.text("allowed_updates"))
    except ValueError:
        return
    if isinstance(kinds, list):
        sim.updates.allow([kind for kind in kinds if isinstance(kind, str)])

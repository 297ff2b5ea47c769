"""Whether the bot may write to a chat, in the two steps in which Telegram finds out."""

from bot.simulator.arguments import Arguments
from bot.simulator.errors import ApiError, bad_request, forbidden
from bot.simulator.simulator import Simulator
from bot.simulator.world import Access, Chat, ChatKind


def chat_of(sim: Simulator, arguments: Arguments) -> Chat:
    """The chat named by `chat_id`, as far as the Bot API server itself knows."""
    raw = arguments.text("chat_id").strip()
    if not raw:
        raise bad_request("chat_id is empty")
    try:
        chat = sim.world.chats.get(int(raw))
    except ValueError:
        chat = None
    if chat is None:
        raise bad_request("chat not found")
    _check_known(chat)
    return chat


def _check_known(chat: Chat) -> None:
    if chat.access is Access.DEACTIVATED:
        raise forbidden("user is deactivated")
    if chat.access is Access.MIGRATED:
        raise ApiError(
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            migrate_to_chat_id=chat.migrated_to,
        )
    if chat.access is Access.OUT and not chat.private:
        name = chat.kind.value if chat.kind is not ChatKind.GROUP else "group"
        how = "bot was kicked from" if chat.kicked else "bot is not a member of"
        raise forbidden(f"{how} the {name} chat")


def spend(sim: Simulator, arguments: Arguments, chat: Chat) -> None:
    """Telegram's own part: the limits, then the will of the person. Comes after all other checks."""
    paid = arguments.flag("allow_paid_broadcast")
    if paid and not sim.limits.settings.paid_broadcast:
        raise bad_request("PAID_BROADCAST_NOT_ALLOWED")
    sim.limits.spend(chat.id, private=chat.private, paid=paid)
    if chat.access is Access.OUT:
        raise forbidden("bot was blocked by the user")
    if chat.access is Access.STRANGER:
        raise forbidden("bot can't initiate conversation with a user")

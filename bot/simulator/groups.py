"""What happens in groups and channels that the bot is in."""

from bot.simulator.people import ImpossibleError, UnknownError, hand_over, private_chat, write
from bot.simulator.simulator import Simulator
from bot.simulator.world import Access, Chat, ChatKind, Message, Person

#: Whoever acts in a group and is not named.
_SOMEBODY = Person(1000, "Somebody", "uk")


def group(sim: Simulator, chat_id: int) -> Chat:
    chat = sim.world.chats.get(chat_id)
    if chat is None or chat.private:
        raise UnknownError(f"no group or channel {chat_id}")
    return chat


def gather(sim: Simulator, title: str, kind: ChatKind) -> Chat:
    """A new group or channel with the bot in it."""
    chat = sim.world.add_group(title, kind)
    sim.deliver_membership(chat, _SOMEBODY, before=False, after=True)
    return chat


def send_in_group(sim: Simulator, chat_id: int, person_id: int, text: str) -> Message:
    chat = group(sim, chat_id)
    _, person = private_chat(sim, person_id)
    if chat.access is Access.MIGRATED:
        raise ImpossibleError(f"the group is supergroup {chat.migrated_to} now")
    message = write(sim, chat, person, text)
    if chat.access is Access.MEMBER and _bot_sees(sim, message):
        sim.deliver(message)
    return message


def kick(sim: Simulator, chat_id: int) -> Chat:
    chat = group(sim, chat_id)
    if chat.access is Access.MEMBER:
        chat.access, chat.kicked = Access.OUT, True
        sim.deliver_membership(chat, _SOMEBODY, before=True, after=False)
    return chat


def migrate(sim: Simulator, chat_id: int) -> Chat:
    """The supergroup that the group becomes."""
    old = group(sim, chat_id)
    if old.kind is not ChatKind.GROUP or old.access is not Access.MEMBER:
        raise ImpossibleError("only a group with the bot in it becomes a supergroup")
    new = sim.world.add_group(old.title, ChatKind.SUPERGROUP)
    for chat, service in ((old, {"migrate_to_chat_id": new.id}), (new, {"migrate_from_chat_id": old.id})):
        hand_over(sim, sim.world.add_message(chat, _SOMEBODY, "", service=service))
    old.access, old.migrated_to = Access.MIGRATED, new.id
    return new


def _bot_sees(sim: Simulator, message: Message) -> bool:
    """A bot in privacy mode sees commands that are not for another bot, and what mentions it."""
    if message.chat.kind is ChatKind.CHANNEL:
        return True
    own = f"@{sim.bot['username']}".lower()
    text = message.text.lower()
    first = text.split(maxsplit=1)[0]
    return own in text or (first.startswith("/") and "@" not in first)

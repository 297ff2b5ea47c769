"""How fast we may write: overall, and to one chat. Pure: times are seconds of one monotonic clock."""

from collections import OrderedDict
from dataclasses import dataclass, field

#: Chats whose last message is older are forgotten, so that memory stays bounded.
_REMEMBERED_CHATS = 50_000


@dataclass(slots=True)
class Pacing:
    """Gives every message the earliest moment at which it may leave.

    Bot API FAQ: about 30 messages a second overall, one a second to one chat, 20 a minute to one group
    (core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this).
    """

    per_second: float
    chat_pause: float = 1.0
    group_pause: float = 3.0
    _next: float = 0.0
    _next_of_chat: OrderedDict[int, float] = field(default_factory=OrderedDict)

    def reserve(self, chat_id: int, now: float) -> float:
        """The moment at which this message may leave; the place is taken."""
        moment = max(now, self._next, self._next_of_chat.get(chat_id, now))
        self._next = max(now, self._next) + 1.0 / self.per_second
        self._hold(chat_id, moment + (self.chat_pause if chat_id > 0 else self.group_pause))
        return moment

    def pause_chat(self, chat_id: int, until: float) -> None:
        """Nothing for this chat before `until`."""
        self._hold(chat_id, max(until, self._next_of_chat.get(chat_id, until)))

    def pause_all(self, until: float) -> None:
        """Nothing for anybody before `until`."""
        self._next = max(self._next, until)

    def _hold(self, chat_id: int, until: float) -> None:
        self._next_of_chat[chat_id] = until
        self._next_of_chat.move_to_end(chat_id)
        if len(self._next_of_chat) > _REMEMBERED_CHATS:
            self._next_of_chat.popitem(last=False)

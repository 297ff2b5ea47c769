"""How fast we may write: overall, and to one chat. Pure: times are seconds of one monotonic clock."""

from bisect import bisect_right, insort
from collections import OrderedDict
from dataclasses import dataclass, field
from math import inf

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
    _not_before: float = 0.0
    #: The moments that are taken, ascending; those that are over are dropped.
    _taken: list[float] = field(default_factory=list)
    _next_of_chat: OrderedDict[int, float] = field(default_factory=OrderedDict)

    def reserve(self, chat_id: int, now: float, longest: float = inf) -> float:
        """The moment at which this message may leave.

        The place is taken, unless it is more than `longest` seconds away: then ask again at that moment.
        """
        earliest = max(now, self._not_before, self._next_of_chat.get(chat_id, now))
        moment = self._free_from(earliest, now)
        if moment - now <= longest:
            insort(self._taken, moment)
            self._hold(chat_id, moment + (self.chat_pause if chat_id > 0 else self.group_pause))
        return moment

    def pause_chat(self, chat_id: int, until: float) -> None:
        """Nothing for this chat before `until`."""
        self._hold(chat_id, max(until, self._next_of_chat.get(chat_id, until)))

    def pause_all(self, until: float) -> None:
        """Nothing for anybody before `until`."""
        self._not_before = max(self._not_before, until)

    def _free_from(self, earliest: float, now: float) -> float:
        """The first moment from which on, and up to which, nothing else leaves for a while."""
        gap = 1.0 / self.per_second
        del self._taken[: bisect_right(self._taken, now - gap)]
        moment = earliest
        # A chat that is held takes a later place and leaves the nearer ones free: they are not in a row.
        for taken in self._taken[bisect_right(self._taken, earliest - gap) :]:
            if taken >= moment + gap:
                break
            moment = taken + gap
        return moment

    def _hold(self, chat_id: int, until: float) -> None:
        self._next_of_chat[chat_id] = until
        self._next_of_chat.move_to_end(chat_id)
        if len(self._next_of_chat) > _REMEMBERED_CHATS:
            self._next_of_chat.popitem(last=False)

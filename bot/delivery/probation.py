"""Keeps a message that Telegram takes from nobody from failing a million times."""

from collections import Counter, OrderedDict
from dataclasses import dataclass, field

#: So many leave before the first answer is there, and so many refusals of all that came condemn it.
_FEW = 3
_REMEMBERED = 10_000


@dataclass(slots=True)
class Probation:
    """A message is on probation until it was taken once."""

    _proven: OrderedDict[int, None] = field(default_factory=OrderedDict)
    _under_way: Counter[int] = field(default_factory=Counter)
    _refused: Counter[int] = field(default_factory=Counter)

    def may_leave(self, message_id: int) -> bool:
        if message_id in self._proven:
            return True
        # One more even when it is condemned: where stopping it failed, its refusal stops it again.
        return self._under_way[message_id] + min(self._refused[message_id], _FEW - 1) < _FEW

    def leaves(self, message_id: int) -> None:
        self._under_way[message_id] += 1

    def returned(self, message_id: int) -> None:
        """Whatever became of it."""
        self._under_way[message_id] -= 1
        if self._under_way[message_id] <= 0:
            del self._under_way[message_id]

    def taken(self, message_id: int) -> None:
        self._refused.pop(message_id, None)
        self._proven[message_id] = None
        self._proven.move_to_end(message_id)
        if len(self._proven) > _REMEMBERED:
            self._proven.popitem(last=False)

    def refused(self, message_id: int) -> bool:
        """Whether it is bad: refused for the first few, and taken by nobody."""
        if message_id in self._proven:
            return False
        self._refused[message_id] += 1
        return self._refused[message_id] >= _FEW

    def forget(self, message_id: int) -> None:
        """It was stopped; should an operator let it go again, it is tried anew."""
        self._refused.pop(message_id, None)

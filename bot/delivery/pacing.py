"""How fast we may write: overall, and to one chat. Pure: times are seconds of one monotonic clock."""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field

#: Chats whose last message is older are forgotten, so that memory stays bounded.
_REMEMBERED_CHATS = 50_000
#: A program that wakes up late catches up so much; the pace is that much slower, so that it never shows.
SLACK = 0.02
#: One cannot tell from one flood answer whether it was about its chat or about all of us. So all pause,
#: but briefly: if it was about all, the next answers say so again.
_SUSPICION = 3.0
#: What a flood answer about all of us leaves of the pace, and what of the full pace comes back in a second.
_SLOWED, _REGAINED = 0.7, 0.01
#: Never slower than so many messages a second.
_SLOWEST = 1.0
#: Replies leave at once and delay the rest by as much as they use up; but however many there are, one message
#: of an outbox leaves in the time of so many.
_SHARE = 4


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a restart must not forget. Seconds count from the moment of remembering."""

    per_second: float
    paused_for: float
    held_for: Mapping[int, float]


@dataclass(slots=True)
class Pacing:
    """Says when the next message may leave, and learns from being refused.

    In any window of `w` seconds at most `per_second * (w + SLACK) / (1 + SLACK) + 1` messages leave, so never
    more than `per_second` in one second. Bot API FAQ: about 30 messages a second overall, one a second to one
    chat, 20 a minute to one group (core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this).
    """

    #: The most that is permitted.
    per_second: float
    chat_pause: float = 1.0
    group_pause: float = 3.0
    #: What we dare, as of `_rate_since`.
    _rate: float = field(init=False)
    _rate_since: float = 0.0
    _slowed_at: float = float("-inf")
    _next: float = 0.0
    #: When the last message of an outbox left.
    _left_at: float = float("-inf")
    _paused_until: float = 0.0
    _held_until: OrderedDict[int, float] = field(default_factory=OrderedDict)
    #: Chats that were refused since the last message that was not.
    _refused: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._rate = self.per_second

    def rate(self, now: float) -> float:
        """Messages a second that we dare: the permitted, or less for a while after refusals."""
        if self._rate < self.per_second:
            regained = max(0.0, now - self._rate_since) * self.per_second * _REGAINED
            self._rate, self._rate_since = min(self.per_second, self._rate + regained), now
        return self._rate

    def limit(self, per_second: float) -> None:
        """From now on no more than this is permitted."""
        self.per_second = min(self.per_second, per_second)
        self._rate = min(self._rate, per_second)

    def wait(self, now: float) -> float:
        """Seconds until the next message of an outbox may leave; 0: now."""
        return max(0.0, self._next - now, self._paused_until - now)

    def pause(self, now: float) -> float:
        """Seconds for which everything is paused."""
        return max(0.0, self._paused_until - now)

    def chat_wait(self, chat_id: int, now: float) -> float:
        """Seconds until this chat may be written to; 0: now."""
        return max(0.0, self._held_until.get(chat_id, now) - now)

    def take(self, chat_id: int, now: float) -> None:
        """A message of an outbox leaves for this chat now."""
        self._left_at = now
        self._next = self._after_one_more(now)
        self._hold(chat_id, now + self._pause_of(chat_id))

    def replied(self, chat_id: int, now: float) -> None:
        """A reply leaves for this chat now, whatever the pace."""
        latest = self._left_at + _SHARE * self._gap(now)
        self._next = max(self._next, min(self._after_one_more(now), latest))
        self._hold(chat_id, now + self._pause_of(chat_id))

    def _gap(self, now: float) -> float:
        return (1 + SLACK) / self.rate(now)

    def _after_one_more(self, now: float) -> float:
        return max(self._next, now - SLACK) + self._gap(now)

    def _pause_of(self, chat_id: int) -> float:
        return self.chat_pause if chat_id > 0 else self.group_pause

    def accepted(self) -> None:
        """A message was taken: what was refused before it was refused for its chat alone."""
        self._refused.clear()

    def refused(self, chat_id: int, seconds: float, now: float) -> None:
        """Too many messages (429): its chat waits as told, and so do all if it seems to be about them."""
        self.hold(chat_id, seconds, now)
        self._refused.add(chat_id)
        if len(self._refused) < 2:
            self.pause_all(now + min(seconds, _SUSPICION))
            return
        # Many answers to one burst are one refusal.
        if now - self._slowed_at > 1.0:
            slowest = min(_SLOWEST, self.per_second)
            self._rate = max(slowest, self.rate(now) * _SLOWED)
            self._slowed_at = self._rate_since = now
        # A group has a limit of its own, and a slow one may be set by whoever runs it.
        self.pause_all(now + (seconds if chat_id > 0 else min(seconds, _SUSPICION)))

    def hold(self, chat_id: int, seconds: float, now: float) -> None:
        """Nothing of an outbox for this chat for so long."""
        self._hold(chat_id, now + seconds)

    def pause_all(self, until: float) -> None:
        """Nothing of an outbox before `until`."""
        self._paused_until = max(self._paused_until, until)

    def remember(self, now: float, longer_than: float = 1.0) -> Remembered:
        """Holds that are over sooner than `longer_than` seconds are not worth it."""
        held = {chat: until - now for chat, until in self._held_until.items() if until - now > longer_than}
        return Remembered(self.rate(now), self.pause(now), held)

    def resume(self, remembered: Remembered, ago: float, now: float) -> None:
        """Go on from what was remembered `ago` seconds ago."""
        self._rate, self._rate_since = min(self.per_second, remembered.per_second), now - ago
        self._paused_until = now + remembered.paused_for - ago
        for chat_id, seconds in remembered.held_for.items():
            self._hold(chat_id, now + seconds - ago)

    def _hold(self, chat_id: int, until: float) -> None:
        self._held_until[chat_id] = max(until, self._held_until.get(chat_id, until))
        self._held_until.move_to_end(chat_id)
        if len(self._held_until) > _REMEMBERED_CHATS:
            self._held_until.popitem(last=False)

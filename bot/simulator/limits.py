"""Telegram's limits on sending, as far as they are documented; the real ones are unpublished and change."""

import math
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from bot.simulator.errors import too_many_requests
from bot.simulator.settings import change, is_count, is_flag, is_rate

#: Chats remembered before those whose allowance is whole again are dropped.
_REMEMBERED = 100_000


@dataclass(slots=True)
class LimitSettings:
    enabled: bool = True
    #: Messages a second over all chats. None in any rate: no such limit.
    per_second: float | None = 30
    per_second_burst: int = 30
    #: Messages a second to one private chat, with a short burst.
    private_per_second: float | None = 1
    private_burst: int = 3
    #: Messages a minute to one group or channel; all of them may come at once.
    group_per_minute: float | None = 20
    #: Whether `allow_paid_broadcast` is accepted, and what it raises `per_second` to.
    paid_broadcast: bool = False
    paid_per_second: float | None = 1000


_CHECKS = {
    "enabled": is_flag,
    "per_second": is_rate,
    "per_second_burst": lambda value: is_count(value) and value > 0,
    "private_per_second": is_rate,
    "private_burst": lambda value: is_count(value) and value > 0,
    "group_per_minute": is_rate,
    "paid_broadcast": is_flag,
    "paid_per_second": is_rate,
}


class Allowance:
    """A token bucket kept as one number: when it would be full again (the GCRA algorithm)."""

    __slots__ = ("full_at",)

    def __init__(self) -> None:
        self.full_at = 0.0

    def wait(self, now: float, rate: float, burst: float) -> float:
        """Seconds until one more may pass; 0 or less: it may pass now."""
        return max(self.full_at, now) - now - (burst - 1) / rate

    def take(self, now: float, rate: float) -> None:
        self.full_at = max(self.full_at, now) + 1 / rate


class Limits:
    """One bucket for everything, one for each chat. A refused call uses nothing up."""

    def __init__(self, clock: Callable[[], float], settings: LimitSettings | None = None) -> None:
        self.settings = settings or LimitSettings()
        self._clock = clock
        self._overall = Allowance()
        self._paid = Allowance()
        self._chats: dict[int, Allowance] = {}

    def change(self, values: Mapping[str, Any]) -> None:
        change(self.settings, values, _CHECKS)
        self._overall, self._paid = Allowance(), Allowance()
        self._chats.clear()

    def as_json(self) -> dict[str, Any]:
        return asdict(self.settings)

    def spend(self, chat_id: int, *, private: bool, paid: bool = False) -> None:
        """Raises 429 when a message to this chat is one too many now."""
        if not self.settings.enabled:
            return
        now = self._clock()
        taken = [(self._of(chat_id), *self._chat_rate(private=private)), self._total(paid=paid)]
        bounded = [(allowance, rate, burst) for allowance, rate, burst in taken if rate is not None]
        # A hair is forgiven: sums of floats must not turn "in exactly one second" into a refusal.
        wait = (
            max((allowance.wait(now, rate, burst) for allowance, rate, burst in bounded), default=0.0) - 1e-6
        )
        if wait > 0:
            raise too_many_requests(max(1, math.ceil(wait)))
        for allowance, rate, _ in bounded:
            allowance.take(now, rate)

    def _total(self, *, paid: bool) -> tuple[Allowance, float | None, float]:
        rate = self.settings.paid_per_second
        if paid:
            return self._paid, rate, rate or 1
        return self._overall, self.settings.per_second, self.settings.per_second_burst

    def _chat_rate(self, *, private: bool) -> tuple[float | None, float]:
        if private:
            return self.settings.private_per_second, self.settings.private_burst
        per_minute = self.settings.group_per_minute
        return (None, 1) if per_minute is None else (per_minute / 60, max(1, per_minute))

    def _of(self, chat_id: int) -> Allowance:
        allowance = self._chats.get(chat_id)
        if allowance is None:
            if len(self._chats) >= _REMEMBERED:
                self._forget_the_rested()
            allowance = self._chats[chat_id] = Allowance()
        return allowance

    def _forget_the_rested(self) -> None:
        now = self._clock()
        self._chats = {chat: one for chat, one in self._chats.items() if one.full_at > now}

"""Trouble that can be switched on: of the gateway, of the connection, of the server, of one method."""

import random
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any

from bot.simulator.errors import ApiError, too_many_requests
from bot.simulator.settings import SettingError, change, is_count, is_number, is_share


class Fault(StrEnum):
    #: Answered by the gateway; the call never reached the server.
    BAD_GATEWAY_HTML = "bad_gateway_html"
    BAD_GATEWAY_JSON = "bad_gateway_json"
    #: The call was carried out; its answer never arrives.
    CUT = "cut_after_accept"
    #: The call was carried out; its answer arrives after `hang_seconds`.
    HANG = "hang_after_accept"


@dataclass(slots=True)
class FaultSettings:
    #: Shares of the calls, 0 to 1.
    bad_gateway_html: float = 0
    bad_gateway_json: float = 0
    cut_after_accept: float = 0
    hang_after_accept: float = 0
    hang_seconds: float = 60
    #: Added to every call.
    latency_seconds: float = 0
    #: Forced 429s, of calls that send or edit: a share of them, and the next so many of them.
    too_many_rate: float = 0
    too_many_next: int = 0
    retry_after: int = 5
    #: Names of methods that the shares above and the latency apply to; None: all.
    methods: list[str] | None = None
    #: Method name -> {"error_code", "description"[, "times"]}: fails always, or the next so many times.
    fail_methods: dict[str, dict[str, Any]] = field(default_factory=dict)
    #: Setting it starts the drawing of lots anew.
    seed: int = 0


def _are_names(value: Any) -> bool:
    return value is None or (isinstance(value, list) and all(isinstance(name, str) for name in value))


def _are_failures(value: Any) -> bool:
    return isinstance(value, dict) and all(
        isinstance(failure, dict)
        and set(failure) <= {"error_code", "description", "times"}
        and isinstance(failure.get("error_code"), int)
        and 400 <= failure["error_code"] <= 599
        and isinstance(failure.get("description"), str)
        and (failure.get("times") is None or (is_count(failure["times"]) and failure["times"] > 0))
        for failure in value.values()
    )


_CHECKS = {
    **dict.fromkeys([fault.value for fault in Fault], is_share),
    "hang_seconds": is_number,
    "latency_seconds": is_number,
    "too_many_rate": is_share,
    "too_many_next": is_count,
    "retry_after": lambda value: is_count(value) and value > 0,
    "methods": _are_names,
    "fail_methods": _are_failures,
    "seed": lambda value: isinstance(value, int),
}


class Faults:
    def __init__(self, settings: FaultSettings | None = None) -> None:
        self.settings = settings or FaultSettings()
        self._random = random.Random(self.settings.seed)  # noqa: S311  (lots of a test, not a secret)
        self._quiet = True
        self._apply()

    def change(self, values: Mapping[str, Any]) -> None:
        wanted = replace(self.settings)
        change(wanted, values, _CHECKS)
        if sum(getattr(wanted, fault.value) for fault in Fault) > 1:
            raise SettingError("the shares of the faults would add up to more than 1")
        self.settings = wanted
        if "seed" in values:
            self._random.seed(self.settings.seed)
        self._apply()

    def as_json(self) -> dict[str, Any]:
        return asdict(self.settings)

    def _apply(self) -> None:
        now = self.settings
        now.fail_methods = {name.lower(): dict(failure) for name, failure in now.fail_methods.items()}
        if now.methods is not None:
            now.methods = [name.lower() for name in now.methods]
        shares = any(getattr(now, fault.value) for fault in Fault)
        self._quiet = not (shares or now.too_many_rate or now.too_many_next or now.fail_methods)

    def latency(self, method: str) -> float:
        return self.settings.latency_seconds if self._concerns(method) else 0

    def draw(self, method: str) -> Fault | None:
        """The trouble that befalls this call. One lot is drawn per call, so that a seed repeats a run."""
        if self._quiet or not self._concerns(method):
            return None
        lot = self._random.random()
        for fault in Fault:
            lot -= getattr(self.settings, fault.value)
            if lot < 0:
                return fault
        return None

    def refuse(self, method: str, *, sends: bool) -> None:
        """Raises the refusal that is set for this call, if any."""
        if self._quiet:
            return
        failure = self.settings.fail_methods.get(method)
        if failure is not None:
            self._count_down(method, failure)
            raise ApiError(failure["error_code"], failure["description"])
        if sends and self._too_many():
            raise too_many_requests(self.settings.retry_after)

    def _count_down(self, method: str, failure: dict[str, Any]) -> None:
        times = failure.get("times")
        if times is None:
            return
        failure["times"] = times - 1
        if times <= 1:
            del self.settings.fail_methods[method]

    def _too_many(self) -> bool:
        if self.settings.too_many_next > 0:
            self.settings.too_many_next -= 1
            return True
        rate = self.settings.too_many_rate
        return rate > 0 and self._random.random() < rate

    def _concerns(self, method: str) -> bool:
        return self.settings.methods is None or method in self.settings.methods

"""Checked changes of a dataclass of plain values, for the settings that the control API offers."""

import dataclasses
import math
from collections.abc import Callable, Mapping
from typing import Any


class SettingError(ValueError):
    """The message says which one and what it takes."""


def change(target: Any, values: Mapping[str, Any], checks: Mapping[str, Callable[[Any], bool]]) -> None:
    """Sets all of `values` on the dataclass, or, when one of them is wrong, none."""
    known = {field.name for field in dataclasses.fields(target)}
    for name, value in values.items():
        if name not in known or name not in checks:
            raise SettingError(f"unknown setting {name!r}; known: {', '.join(sorted(checks))}")
        if not checks[name](value):
            raise SettingError(f"setting {name!r} cannot be {value!r}")
    for name, value in values.items():
        setattr(target, name, value)


def is_number(value: Any) -> bool:
    return (
        isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value) and value >= 0
    )


def is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def is_share(value: Any) -> bool:
    return is_number(value) and value <= 1


def is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def is_rate(value: Any) -> bool:
    """None: no limit."""
    return value is None or (is_number(value) and value > 0)

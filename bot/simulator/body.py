"""The JSON body of a control request, read with a clear complaint for whatever is wrong in it."""

import json
import math
from typing import Any

from aiohttp import web


class BodyError(ValueError):
    pass


class Body:
    def __init__(self, values: dict[str, Any]) -> None:
        self.values = values

    @classmethod
    async def of(cls, request: web.Request) -> "Body":
        raw = await request.read()
        try:
            values = json.loads(raw or b"{}")
        except ValueError:
            raise BodyError("the body is not JSON") from None
        if not isinstance(values, dict):
            raise BodyError("the body is not a JSON object")
        return cls(values)

    def text(self, name: str, default: str | None = None) -> str:
        value = self.values.get(name, default)
        if not isinstance(value, str):
            raise BodyError(f'"{name}" must be a string')
        try:
            value.encode()
        except UnicodeEncodeError:
            raise BodyError(f'"{name}" has half of a surrogate pair in it') from None
        return value

    def integer(self, name: str, default: int | None = None) -> int:
        value = self.values.get(name, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise BodyError(f'"{name}" must be a whole number')
        return value

    def number(self, name: str) -> float:
        value = self.values.get(name)
        if not isinstance(value, int | float) or isinstance(value, bool) or not math.isfinite(value):
            raise BodyError(f'"{name}" must be a number')
        return float(value)

    def flag(self, name: str) -> bool:
        value = self.values.get(name, False)
        if not isinstance(value, bool):
            raise BodyError(f'"{name}" must be true or false')
        return value

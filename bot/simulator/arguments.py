"""The arguments of a Bot API call, from wherever the client put them."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from aiohttp import web
from aiohttp.multipart import BodyPartReader, MultipartReader

from bot.simulator.errors import ApiError, bad_request

_TRUE = {"true", "yes", "1", "t"}
_NOT_UTF8 = "strings must be encoded in UTF-8"


class Upload(NamedTuple):
    content: bytes
    filename: str


class Arguments:
    """Every value is text, as in a form; nested values are JSON in text."""

    __slots__ = ("_files", "_values")

    def __init__(self, values: Mapping[str, str], files: Mapping[str, Upload] | None = None) -> None:
        self._values = values
        self._files = files or {}

    def text(self, name: str) -> str:
        return self._values.get(name, "")

    def has(self, name: str) -> bool:
        return name in self._values

    def flag(self, name: str) -> bool:
        return self._values.get(name, "").lower() in _TRUE

    def integer(self, name: str, default: int, low: int, high: int) -> int:
        """Out of range is clamped; what is no number counts as 0."""
        value = self._values.get(name)
        return default if value is None else min(max(_number(value), low), high)

    def number(self, name: str) -> float | None:
        try:
            return float(self._values[name])
        except (KeyError, ValueError):
            return None

    def upload(self, name: str) -> Upload | None:
        """The file sent under this name, or the one that the value refers to as `attach://other`."""
        value = self._values.get(name, "")
        return self._files.get(value.removeprefix("attach://") if value.startswith("attach://") else name)


def _number(value: str) -> int:
    try:
        return int(value)
    except ValueError:
        return 0


async def read_arguments(request: web.Request) -> Arguments:
    values = dict(request.query)
    files: dict[str, Upload] = {}
    kind = request.content_type
    if kind == "application/json":
        values |= _from_json(await request.read())
    elif kind == "application/x-www-form-urlencoded":
        values |= _from_form(await request.read())
    elif kind == "multipart/form-data":
        await _from_parts(await request.multipart(), values, files)
    for value in values.values():
        if not value.isascii():
            _check_encoding(value)
    return Arguments(values, files)


def _from_json(body: bytes) -> dict[str, str]:
    if not body.strip():
        return {}
    try:
        given = json.loads(body)
    except ValueError:
        raise bad_request("can't parse JSON encoded request") from None
    if not isinstance(given, dict):
        raise bad_request("can't parse JSON encoded request: expected an Object")
    return {name: _as_text(value) for name, value in given.items() if value is not None}


def _as_text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _from_form(body: bytes) -> dict[str, str]:
    try:
        return dict(parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict"))
    except UnicodeDecodeError:
        raise bad_request(_NOT_UTF8) from None


async def _from_parts(reader: MultipartReader, values: dict[str, str], files: dict[str, Upload]) -> None:
    async for part in reader:
        if not isinstance(part, BodyPartReader) or part.name is None:
            continue
        content = bytes(await part.read(decode=True))
        if part.filename is not None:
            files[part.name] = Upload(content, part.filename)
            continue
        try:
            values[part.name] = content.decode()
        except UnicodeDecodeError:
            raise bad_request(_NOT_UTF8) from None


def _check_encoding(value: str) -> None:
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ApiError(400, f"Bad Request: {_NOT_UTF8}") from None

"""Marks that Telegram finds by itself, the white space it removes, and what it takes for text at all."""

import json
import re
from typing import Any

from bot.simulator.errors import bad_request
from bot.simulator.html import Entity, Formatted, HtmlError, parse, utf16_length

TEXT_BYTES = 32_768
_COMMAND = re.compile(r"(?<![\w/<>@])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])")
_URL = re.compile(r"(?<![\w@])https?://[^\s<>\"'«»]*[^\s<>\"'«».,:;!?)\]]", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")
#: Nothing is found inside these.
_OPAQUE = {"code", "pre", "text_link", "url"}


def formatted(text: str, parse_mode: str, given: list[Any] | None = None) -> Formatted:
    """The text as it will be shown. Raises the Bot API's refusals, except for the length of the result."""
    if not text:
        raise bad_request("message text is empty")
    if len(text) * 4 > TEXT_BYTES and len(text.encode()) > TEXT_BYTES:
        raise bad_request("text is too long")
    if _CONTROL.search(text):
        text = _CONTROL.sub(" ", text.replace("\r", ""))
    result = _marked(text, parse_mode.lower(), given)
    result = trimmed(result)
    return with_found(result)


def _marked(text: str, parse_mode: str, given: list[Any] | None) -> Formatted:
    if parse_mode == "html":
        try:
            return parse(text)
        except HtmlError as error:
            raise bad_request(f"can't parse entities: {error}") from None
    if parse_mode not in ("", "none"):
        raise bad_request("unsupported parse_mode")
    return Formatted(text, _given_entities(text, given or []))


def _given_entities(text: str, given: list[Any]) -> list[Entity]:
    length = utf16_length(text)
    kept = []
    for entity in given:
        if not isinstance(entity, dict) or not isinstance(entity.get("type"), str):
            raise bad_request("can't parse MessageEntity: expected an Object")
        offset, size = entity.get("offset"), entity.get("length")
        if not isinstance(offset, int) or not isinstance(size, int):
            raise bad_request('can\'t parse MessageEntity: field "offset" must be of type Number')
        if offset >= 0 and size > 0 and offset + size <= length:
            kept.append(entity)
    return sorted(kept, key=lambda entity: (entity["offset"], -entity["length"]))


def trimmed(result: Formatted) -> Formatted:
    text = result.text.strip(" \n")
    if len(text) == len(result.text) or not result.entities:
        return Formatted(text, result.entities)
    lead = len(result.text) - len(result.text.lstrip(" \n"))
    length = utf16_length(text)
    moved = []
    for entity in result.entities:
        begin = max(0, entity["offset"] - lead)
        end = min(length, entity["offset"] - lead + entity["length"])
        if end > begin:
            moved.append({**entity, "offset": begin, "length": end - begin})
    return Formatted(text, moved)


def with_found(result: Formatted) -> Formatted:
    """Adds commands and web addresses, which people can tap without anybody marking them."""
    text = result.text
    if "/" not in text:
        return result
    found = [("url", match) for match in _URL.finditer(text)]
    found += [("bot_command", match) for match in _COMMAND.finditer(text)]
    entities = list(result.entities)
    for kind, match in found:
        offset = utf16_length(text[: match.start()])
        length = utf16_length(match.group())
        if not any(_covers(entity, offset, length) for entity in entities):
            entities.append({"type": kind, "offset": offset, "length": length})
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return Formatted(text, entities)


def _covers(entity: Entity, offset: int, length: int) -> bool:
    begin, end = entity["offset"], entity["offset"] + entity["length"]
    return entity["type"] in _OPAQUE and begin < offset + length and offset < end


def entities_argument(raw: str) -> list[Any] | None:
    if not raw:
        return None
    try:
        value = json.loads(raw)
    except ValueError:
        raise bad_request("can't parse entities JSON object") from None
    return value if isinstance(value, list) else None

"""A message as a person sees it: for the page and for tests."""

import html
from typing import Any

from bot.simulator.html import Entity
from bot.simulator.world import Access, Chat, Message

_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
}
_SPANS = {"spoiler", "bot_command"}
_LINKS = ("http://", "https://", "tg://", "ton://", "tonsite://")


def person(chat: Chat) -> dict[str, Any]:
    known = chat.person
    return {
        "id": chat.id,
        "name": chat.title,
        "language_code": known.language_code if known else "",
        "blocked": chat.access is Access.OUT,
        "deactivated": chat.access is Access.DEACTIVATED,
        "started": chat.access is not Access.STRANGER,
        "chat_id": chat.id,
    }


def message(one: Message) -> dict[str, Any]:
    markup = one.markup or {}
    return {
        "message_id": one.id,
        "date": one.date,
        "from": "bot" if one.sender is None else "person",
        "person_id": one.sender.id if one.sender else None,
        "text": one.text,
        "html": to_html(one.text, one.entities),
        "silent": one.silent,
        "edited": one.edited is not None,
        "deleted": one.deleted,
        "buttons": [[_button(button) for button in row] for row in markup.get("inline_keyboard", ())],
        "keyboard": [[_key(key) for key in row] for row in markup.get("keyboard", ())],
        "keyboard_once": bool(markup.get("one_time_keyboard")),
        "keyboard_removed": bool(markup.get("remove_keyboard")),
        "photo": f"/sim/photos/{one.photo.file_id}" if one.photo else None,
        "location": one.location,
        "reply_to": one.reply_to.id if one.reply_to else None,
        "service": one.service,
    }


def _button(button: dict[str, Any]) -> dict[str, str]:
    drawn = {"text": str(button["text"])}
    if "callback_data" in button:
        drawn["data"] = button["callback_data"]
    if "url" in button:
        drawn["url"] = str(button["url"])
    return drawn


def _key(key: Any) -> dict[str, Any]:
    if isinstance(key, str):
        return {"text": key, "request_location": False}
    return {"text": key["text"], "request_location": bool(key.get("request_location"))}


def to_html(text: str, entities: list[Entity]) -> str:
    """Everything but the tags b i u s code pre a blockquote span is escaped."""
    if not entities:
        return html.escape(text)
    units = text.encode("utf-16-le", "surrogatepass")
    drawn: list[str] = []
    open_: list[tuple[int, str]] = []
    at = 0
    for entity in entities:
        begin, end = entity["offset"], entity["offset"] + entity["length"]
        at = _write_until(begin, units, at, open_, drawn)
        # Entities given by the bot may overlap; the inner one then ends where the outer one does.
        end = min([end, *(outer_end for outer_end, _ in open_)])
        tags = _tags(entity, units)
        if tags is not None and begin >= at and end > begin:
            drawn.append(tags[0])
            open_.append((end, tags[1]))
    _write_until(len(units) // 2, units, at, open_, drawn)
    return "".join(drawn)


def _write_until(stop: int, units: bytes, at: int, open_: list[tuple[int, str]], drawn: list[str]) -> int:
    while open_ and open_[-1][0] <= stop:
        end, closing = open_.pop()
        drawn += [_piece(units, at, end), closing]
        at = max(at, end)
    drawn.append(_piece(units, at, stop))
    return max(at, stop)


def _piece(units: bytes, begin: int, end: int) -> str:
    return html.escape(units[2 * begin : 2 * end].decode("utf-16-le", "replace"))


def _tags(entity: Entity, units: bytes) -> tuple[str, str] | None:
    kind = entity["type"]
    if kind in _TAGS:
        return f"<{_TAGS[kind]}>", f"</{_TAGS[kind]}>"
    if kind in _SPANS:
        return f'<span class="{kind}">', "</span>"
    if kind in ("text_link", "url"):
        url = str(entity.get("url", "")) or _text_of(entity, units)
        if url.lower().startswith(_LINKS):
            return f'<a href="{html.escape(url)}" target="_blank" rel="noopener noreferrer">', "</a>"
    return None


def _text_of(entity: Entity, units: bytes) -> str:
    begin = 2 * int(entity["offset"])
    return units[begin : begin + 2 * int(entity["length"])].decode("utf-16-le", "replace")

"""What Telegram takes for a keyboard."""

import json
from typing import Any

from bot.simulator.errors import ApiError, bad_request
from bot.simulator.links import checked_link

Markup = dict[str, Any]
_INLINE_ACTIONS = (
    "callback_data",
    "url",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_INLINE_BUTTONS = 100


def parse_markup(raw: str, *, private: bool) -> Markup | None:
    """Checks what the Bot API server itself checks; `check_buttons` is Telegram's own, later, refusal."""
    if not raw:
        return None
    try:
        markup = json.loads(raw)
    except ValueError:
        raise bad_request("can't parse reply keyboard markup JSON object") from None
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        for button in _buttons(markup, "inline_keyboard", "InlineKeyboardMarkup"):
            _check_inline(button)
    elif "keyboard" in markup:
        for button in _buttons(markup, "keyboard", "ReplyKeyboardMarkup"):
            _check_reply(button, private=private)
    return markup or None


def _buttons(markup: Markup, field: str, owner: str) -> list[Any]:
    rows = markup[field]
    if not isinstance(rows, list):
        raise bad_request(f'field "{field}" of the {owner} must be an Array')
    if not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{field}" of the {owner} must be an Array of Arrays')
    return [button for row in rows for button in row]


def _text(button: Any, kind: str) -> str:
    if not isinstance(button, dict):
        raise bad_request(f"can't parse {kind}: {kind.capitalize()} must be an Object")
    text = button.get("text")
    if text is None:
        raise bad_request(f"can't parse {kind}: Can't find field \"text\"")
    if not isinstance(text, str):
        raise bad_request(f'can\'t parse {kind}: Field "text" must be of type String')
    return text


def _check_inline(button: Any) -> None:
    kind = "inline keyboard button"
    _text(button, kind)
    if not any(action in button for action in _INLINE_ACTIONS):
        raise bad_request(f"can't parse {kind}: Text buttons are unallowed in the inline keyboard")
    if "callback_data" in button and not isinstance(button["callback_data"], str):
        raise bad_request(f'can\'t parse {kind}: Field "callback_data" must be of type String')
    if "url" in button and checked_link(str(button["url"])) is None:
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")


def _check_reply(button: Any, *, private: bool) -> None:
    if isinstance(button, str):
        return
    _text(button, "keyboard button")
    if button.get("request_location") and not private:
        raise bad_request("location can be requested in private chats only")
    if button.get("request_contact") and not private:
        raise bad_request("phone number can be requested in private chats only")


def check_buttons(markup: Markup | None) -> None:
    """Telegram's own refusals, which come after all of the Bot API server's."""
    if not markup:
        return
    inline = [button for row in markup.get("inline_keyboard", ()) for button in row]
    if len(inline) > _INLINE_BUTTONS:
        raise bad_request("reply markup is too long")
    for button in inline:
        if not button["text"].strip():
            raise ApiError(400, "Bad Request: BUTTON_TEXT_INVALID")
        if not 1 <= len(button.get("callback_data", "-").encode()) <= 64:
            raise ApiError(400, "Bad Request: BUTTON_DATA_INVALID")


def inline(markup: Markup | None) -> Markup | None:
    """Only inline keyboards are part of a Message; the others belong to the chat."""
    return markup if markup and "inline_keyboard" in markup else None

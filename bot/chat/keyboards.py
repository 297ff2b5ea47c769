"""Our buttons as Telegram's."""

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
)

from bot.domain.message import Button, Buttons


def keyboard(buttons: Buttons) -> InlineKeyboardMarkup | None:
    if not buttons:
        return None
    return InlineKeyboardMarkup([[_button(button) for button in line] for line in buttons])


def location_keyboard(label: str) -> ReplyKeyboardMarkup:
    """One key that shares the location and is gone once it was used."""
    key = KeyboardButton(label, request_location=True)
    return ReplyKeyboardMarkup([[key]], resize_keyboard=True, one_time_keyboard=True)


def replaced(markup: InlineKeyboardMarkup, old: Button, new: Button) -> InlineKeyboardMarkup | None:
    """The same keyboard with one button exchanged; None where it has no such button."""
    its, by = _button(old), _button(new)
    lines = markup.inline_keyboard
    if not any(button == its for line in lines for button in line):
        return None
    return InlineKeyboardMarkup([[by if button == its else button for button in line] for line in lines])


def _button(button: Button) -> InlineKeyboardButton:
    return InlineKeyboardButton(button.label, callback_data=button.action)

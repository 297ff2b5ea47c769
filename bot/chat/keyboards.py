"""Our buttons as Telegram's."""

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.domain.message import Button, Buttons


def keyboard(buttons: Buttons) -> InlineKeyboardMarkup | None:
    if not buttons:
        return None
    return InlineKeyboardMarkup([[_button(button) for button in line] for line in buttons])


def replaced(markup: InlineKeyboardMarkup, action: str, by: Button) -> InlineKeyboardMarkup | None:
    """The same keyboard with one button exchanged; None where it has no such button."""
    if not any(button.callback_data == action for line in markup.inline_keyboard for button in line):
        return None
    return InlineKeyboardMarkup(
        [[_button(by) if b.callback_data == action else b for b in line] for line in markup.inline_keyboard]
    )


def _button(button: Button) -> InlineKeyboardButton:
    return InlineKeyboardButton(button.label, callback_data=button.action)

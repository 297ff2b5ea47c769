"""The methods of the Bot API, by their names in small letters."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.simulator.arguments import Arguments
from bot.simulator.methods import editing, identity, polling, sending
from bot.simulator.simulator import Simulator

Method = Callable[[Simulator, Arguments], Any]

METHODS: Mapping[str, Method] = {
    "getme": identity.get_me,
    "getchat": identity.get_chat,
    "leavechat": identity.leave_chat,
    "setmycommands": identity.set_my_commands,
    "getmycommands": identity.get_my_commands,
    "deletemycommands": identity.delete_my_commands,
    "setmydescription": identity.accept,
    "setmyshortdescription": identity.accept,
    "setmyname": identity.accept,
    "setwebhook": polling.set_webhook,
    "deletewebhook": polling.delete_webhook,
    "getwebhookinfo": polling.get_webhook_info,
    "sendmessage": sending.send_message,
    "sendphoto": sending.send_photo,
    "sendlocation": sending.send_location,
    "sendchataction": sending.send_chat_action,
    "editmessagetext": editing.edit_message_text,
    "editmessagereplymarkup": editing.edit_message_reply_markup,
    "deletemessage": editing.delete_message,
    "answercallbackquery": editing.answer_callback_query,
}

#: The only method that waits.
GET_UPDATES = "getupdates"

#: Calls that count as sending: they are limited, may get a forced 429, and are written down.
SENDING = {
    "sendmessage": "sendMessage",
    "sendphoto": "sendPhoto",
    "sendlocation": "sendLocation",
    "editmessagetext": "editMessageText",
    "editmessagereplymarkup": "editMessageReplyMarkup",
    "deletemessage": "deleteMessage",
}

"""Users, chats and messages in the form the Bot API gives them."""

from typing import Any

from bot.simulator.keyboards import inline
from bot.simulator.world import Chat, ChatKind, Message, Person, Photo

Json = dict[str, Any]

#: Of an administrator in a channel; libraries insist on every one of them.
_RIGHTS = {
    **dict.fromkeys(
        ("can_manage_chat", "can_delete_messages", "can_post_messages", "can_edit_messages"), True
    ),
    **dict.fromkeys(
        (
            "can_be_edited",
            "is_anonymous",
            "can_manage_video_chats",
            "can_restrict_members",
            "can_promote_members",
            "can_change_info",
            "can_invite_users",
            "can_post_stories",
            "can_edit_stories",
            "can_delete_stories",
            "can_send_welcome_messages",
        ),
        False,
    ),
}


def user(person: Person) -> Json:
    return {
        "id": person.id,
        "is_bot": False,
        "first_name": person.name,
        "language_code": person.language_code,
    }


def chat(one: Chat) -> Json:
    if one.private:
        return {"id": one.id, "first_name": one.title, "type": "private"}
    told: Json = {"id": one.id, "title": one.title, "type": one.kind.value}
    if one.kind is ChatKind.GROUP:
        told["all_members_are_administrators"] = False
    return told


def message(one: Message, bot: Json, *, with_reply: bool = True) -> Json:
    told: Json = {"message_id": one.id, **_from(one, bot), "chat": chat(one.chat), "date": one.date}
    if one.edited is not None:
        told["edit_date"] = one.edited
    if one.reply_to is not None and with_reply:
        told["reply_to_message"] = message(one.reply_to, bot, with_reply=False)
    told |= _content(one)
    markup = inline(one.markup)
    if markup is not None:
        told["reply_markup"] = markup
    return told


def _from(one: Message, bot: Json) -> Json:
    if one.chat.kind is ChatKind.CHANNEL:
        return {"sender_chat": chat(one.chat)}
    return {"from": bot if one.sender is None else user(one.sender)}


def _content(one: Message) -> Json:
    if one.service is not None:
        return one.service
    if one.location is not None:
        return {"location": one.location}
    text, entities = ("caption", "caption_entities") if one.photo else ("text", "entities")
    told: Json = {"photo": [_photo_size(one.photo)]} if one.photo else {}
    if one.text or not one.photo:
        told[text] = one.text
    if one.entities:
        told[entities] = one.entities
    return told


def _photo_size(photo: Photo) -> Json:
    return {
        "file_id": photo.file_id,
        "file_unique_id": photo.unique_id,
        "file_size": len(photo.content),
        "width": photo.width,
        "height": photo.height,
    }


def membership(chat_: Chat, person: Json, bot: Json, date: int, *, before: bool, after: bool) -> Json:
    """The content of a my_chat_member update; `before` and `after` say whether the bot was or is in."""
    return {
        "chat": chat(chat_),
        "from": person,
        "date": date,
        "old_chat_member": _member(chat_, bot, before, absent="kicked" if chat_.private else "left"),
        "new_chat_member": _member(chat_, bot, after, absent="kicked"),
    }


def _member(one: Chat, bot: Json, is_in: bool, *, absent: str) -> Json:
    if not is_in:
        return {"user": bot, "status": absent} | ({"until_date": 0} if absent == "kicked" else {})
    if one.kind is ChatKind.CHANNEL:
        return {"user": bot, "status": "administrator", **_RIGHTS}
    return {"user": bot, "status": "member"}

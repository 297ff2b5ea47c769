"""Tells operators what only they can mend."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.domain.delivery import Lane, Postage
from bot.storage import chats, messages, outbox
from bot.storage.database import Transaction
from bot.texts.catalog import Catalogs
from bot.texts.operators import bad_message

_WORTH_TELLING = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Operators:
    #: Telegram ids of people. Who never wrote to the bot cannot be written to.
    ids: Collection[int]
    catalogs: Catalogs
    now: Callable[[], datetime]
    #: What they were told: should Telegram refuse that too, they are not told so.
    _told: set[int] = field(default_factory=set)

    async def tell_bad_message(self, tx: Transaction, message_id: int, reason: str) -> None:
        """Telegram takes a message from nobody, and it was stopped."""
        if message_id in self._told:
            return
        its = (await messages.load(tx, [message_id]))[message_id]
        left = await outbox.count_left(tx, message_id)
        languages = await chats.languages_of(tx, self.ids)
        postage = Postage(Lane.NOTICE, self.now(), self.now() + _WORTH_TELLING)
        for language in set(languages.values()):
            text = bad_message(self.catalogs[language], message_id, reason, left, its.html)
            number = await messages.add(tx, text, self.now())
            self._told.add(number)
            its_readers = [chat_id for chat_id, reads in languages.items() if reads == language]
            await outbox.address_chats(tx, number, its_readers, postage)

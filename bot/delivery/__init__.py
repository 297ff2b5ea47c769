"""From a row of the outbox to an answer of Telegram, and back into the row."""

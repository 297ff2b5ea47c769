"""What people read: every sentence, in every language, escaped for Telegram HTML."""

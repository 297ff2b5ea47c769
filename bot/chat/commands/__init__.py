"""The commands of a subscriber, a file per noun. Each answers with a screen and knows nothing of Telegram.

A new command is a function here, a line in `bot.chat.commands.table`, and its sentences in `bot.texts`.
"""

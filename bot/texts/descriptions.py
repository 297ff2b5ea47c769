"""What each command does, in the few words of the chat's menu (Bot API, BotCommand: 1-256 characters)."""

from bot.texts.catalog import Catalog


def description(catalog: Catalog, command: str) -> str:
    gettext = catalog.gettext
    return {
        "start": gettext("Begin"),
        "status": gettext("Situation of a town"),
        "subscribe": gettext("Follow a town"),
        "unsubscribe": gettext("Stop following a town"),
        "mytowns": gettext("Towns I follow"),
        "digest": gettext("Times of updates"),
        "language": gettext("Language"),
        "sources": gettext("What the reports say"),
        "contacts": gettext("Whom to call"),
        "privacy": gettext("What is kept about me"),
        "forget": gettext("Erase my data"),
        "help": gettext("Help and menu"),
    }[command]

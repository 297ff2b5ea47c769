"""From the text of an article to the facts it states, each with its proof."""

from bot.extraction.extract import Reading, extract, read
from bot.extraction.grammars import LANGUAGES

__all__ = ["LANGUAGES", "Reading", "extract", "read"]

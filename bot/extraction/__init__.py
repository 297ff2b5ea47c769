"""From the text of an article to the facts it states, each with its proof."""

from bot.extraction.extract import GRAMMARS, Reading, extract, read

__all__ = ["GRAMMARS", "Reading", "extract", "read"]

"""Ukrainian articles and officials' posts."""

from bot.extraction.ukrainian.grammar import UKRAINIAN

__all__ = ["UKRAINIAN"]

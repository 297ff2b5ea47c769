"""English articles."""

from bot.extraction.english.grammar import ENGLISH

__all__ = ["ENGLISH"]

"""The languages that are read."""

from functools import cache

from bot.extraction.grammar import Grammar

#: ISO 639-1 codes.
LANGUAGES = frozenset({"en", "uk"})


@cache
def grammar_of(language: str) -> Grammar | None:
    """None of a language that is not read.

    A grammar is imported when the first text of its language comes: its patterns take most of a second.
    """
    match language:
        case "en":
            from bot.extraction.english import ENGLISH

            return ENGLISH
        case "uk":
            from bot.extraction.ukrainian import UKRAINIAN

            return UKRAINIAN
    return None

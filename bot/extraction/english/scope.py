"""Whom an order of evacuation is limited to, where the sentence says it right after."""

from bot.extraction.english.phrases import rule
from bot.extraction.passage import Passage

#: A word may use those below it.
_WORDS = {
    "WHERE": r"(?: (?:in|from|for|of|across) (?:<TOWNS>|(?:the )?<AREAS>))?",
    "WHOM": r"""
        (?:(?:(?!(?:because|after|as|since|that|where|while|when|by|from|in|to)\b)[\w’'-]+|<COUNT>) ){0,5}?
        <GROUP>
    """,
    "GROUP": r"""
        famil(?:y|ies)(?: with (?:[\w-]+ ){0,2}(?:children|minors))?
        |(?:children|minors|boys|girls)(?: <AGED>)?
        |orphans|pensioners|parents|guardians|mothers
        |(?:bedridden|elderly|older|disabled|sick|ill|vulnerable|low-mobility|immobile|wheelchair-bound)
        \s+(?:people|persons|residents|citizens|inhabitants|patients)
        |(?:people|persons|residents|citizens|those) with (?:[\w-]+ ){0,2}(?:mobility|disabilit(?:y|ies))
        |streets?|avenues?|lanes?|(?:micro)?districts?|neighbou?rhoods?
    """,
    "AGED": r"<COUNT>|(?:under|aged|up to)(?: the age of)? <YEARS>(?:(?: to |[-–])<YEARS>)?",
    "YEARS": r"<COUNT>|\d+",
}
_SCOPE = rule(
    r"<WHERE>(?:,? but)?(?:,? only)? (?:of|for) <WHOM>(?!\w)"
    r"(?:(?:,? and|,? or|,|,? as well as) (?:their )?<WHOM>(?!\w))*",
    _WORDS,
)


def end_of(passage: Passage, end: int) -> int:
    """Where the statement that ends at `end` ends with its limit; `end` itself if it has none."""
    limit = _SCOPE.match(passage.shadow, end)
    return limit.end() if limit else end

"""Fractions of a total: "a tenth of its 13,000 residents"."""

import re

from bot.domain.fact import Qualifier
from bot.extraction.english.numbers import number
from bot.extraction.english.phrases import rule, rules
from bot.extraction.english.population_words import WORDS
from bot.extraction.sharing import ShareCues

OF_TOTALS = rules(
    r"""
    (?:out )?of (?:(?:a|the|its) )?(?:(?:pre-?war|former
    |total) )?(?:population of )?<N>(?: <PEOPLE>)?[^.;]{0,40}?, (?:only |just |about\s
    |some )?<SHARE>[^.;]{0,60}

    <N>(?: <PEOPLE>)?[^.;]{0,60}?[;,—–-] ?(?:only |just |now |today |but )*(?:an? )?<SHARE> of (?:them
    |these|those(?! (?:who|that|there|from|living|before)\b)|that(?: number
    | figure)?(?= (?:today|now|remain|are|is)))\b[^.;]{0,60}

    (?:out )?of (?:(?:the|its|<PLACE>['’]?s?) ){1,2}<N>(?:-strong)? (?:<PEOPLE>|population),? (?:only\s
    |just |about |some )?<SHARE>[^.;]{0,60}

    <N>(?: <PEOPLE>)?[^.;]{0,60}?[;,—–-] ?(?:but |and )?(?:now|today),? (?:there (?:is|are) |it (?:has
    |is) |only |just |about )*<SHARE> of
    \s(?:that|them|this)\b

    <SHARE> of (?:(?:the|its|<PLACE>['’]?s?) ){1,2}<N>-strong population[^.;:]{0,60}

    <SHARE> (?:(?:is|are) (?:still |now )*left|remains?|is all that(?: is|['’]s)? left) (?:out )?of
    \s(?:(?:the|its|their|<PLACE>['’]?s?) ){1,2}(?:\w+ )?<N>[^.;:]{0,60}

    <SHARE> of (?:(?:the|its|their|<PLACE>['’]?s?) )*(?:<PEOPLE>|population)[^.;:,]{0,25}?
    \s(?<!who\s)(?<!that\s)(?:remain(?:s|ed)?|stay(?:s|ed)?|(?:is|are) (?:still )?left|still live)
    (?: [^.;:,]{0,30})?, (?:out )?of(?: (?:the|a|its|their|about|around|some|nearly|roughly|almost
    |pre-?war|population)){0,4}(?: population of)? <N>[^.;:]{0,60}

    <SHARE>(?: (?:of|from))?(?:(?! (?:left|fled|gone|evacuated|in ruins|destroyed
    |and|aged|are(?! (?:still|left|there|here|in|now|all|staying|living)\b))\b| [–—-] )[^.;:,]){0,50}?
    \s<N>[^.;:]{0,60}
    """,
    WORDS,
)
_SPELLED = re.compile(r"\b(?P<number>[a-z]+(?:[ -]five)?)\s+per\s?cent", re.IGNORECASE)
_SHARES = (
    ("one in ten", 0.1),
    ("one in five", 0.2),
    ("one in four", 0.25),
    ("one in three", 1 / 3),
    ("one in six", 1 / 6),
    ("one in eight", 0.125),
    ("one in twenty", 0.05),
    ("two thirds", 2 / 3),
    ("three quarters", 0.75),
    ("five percent", 0.05),
    ("ten percent", 0.1),
    ("fifteen percent", 0.15),
    ("twenty percent", 0.2),
    ("thirty percent", 0.3),
    ("tenth", 0.1),
    ("fifth", 0.2),
    ("quarter", 0.25),
    ("third", 1 / 3),
    ("sixth", 1 / 6),
    ("eighth", 0.125),
    ("twentieth", 0.05),
    ("hundredth", 0.01),
    ("half", 0.5),
)
REMAIN = re.compile(
    r"\b(?:remain|stay|(?:has|have)\s+kept|down\s+to|still\s+around|left\s+(?:behind|in)|(?:are|is)\s+left|ek(?:e|ing)\s+out|still\s+(?:live|there|here)"
    r"|(?:not|never)\s+(?:gone|moved|budged|left|fled)|still\s+(?:in\s+)?[\ue003]|still\s+in\s+[\ue002]|can\s+(?:still\s+)?be\s+found"
    r"|\b(?:now|today)\b[^.;,]{0,30}\sof\s+(?:that|them|this)|minds?\s+(?:not\s+)?to\s+(?:stay|leave)|of\s+that\s+(?:(?:number|figure)\s+)?(?:today|now)|now\s+live|live\s+there|(?:cho[so]e\w*|decided|refus\w+)\s+(?:not\s+)?to\s+(?:leave|go|stay)|do\s+so\s+(?:now|today)|are\s+(?:still\s+)?(?:here|there))",
    re.IGNORECASE,
)
LEFT = re.compile(
    r"\b(?:has|have|had)\s+(?:(?!not|never)\w+\s+)?(?:left|fled|gone|evacuated|departed)\b|\bwere\s+evacuated\b",
    re.IGNORECASE,
)
#: What people wish or plan.
WISH = re.compile(
    r"\b(?:want|wish|plan|intend|hope|hoping|planning|would\s+like|would\s+prefer|ready|willing|prepared|expect)(?:s|ed|ned)?\s+(?:not\s+)?to\s+(?:stay|remain|leave|live)\w*",
    re.IGNORECASE,
)


#: "About half of them are left", "Twenty percent remain", after a sentence with the total.
LEFT_OF_TOTAL = rule(
    r"^\W*(?:[^.;:,]{2,40}, ){0,2}(?:(?:now|today|only|just|but|barely|some|about|nearly|fewer than"
    r"|less than|no more than) )*<SHARE>"
    r"(?: that (?:number|figure)| of (?:them|these|those|the residents|the people|its people|that number"
    r"|(?:the|its|their)(?: pre-?war)? population))?"
    r" (?:(?:is|are) (?:(?:still|now|today) )*(?:left(?! <ANAPHOR>)|in it|there|here)"
    r"|(?:(?:has|have|still|now) )*(?:remain|remains|remained|stayed))(?!\w)"
    r"(?! (?:the|for|on|since|without))",
    WORDS,
)


def share_of(words: str) -> float | None:
    """The fraction that the words name; None: none that we know."""
    percent = re.search(r"(\d+(?:\.\d)?)\s?(?:%|per)", words)
    if percent:
        return float(percent[1]) / 100
    spelled = _SPELLED.search(words)
    if spelled and (whole := number(spelled["number"])) is not None:
        return whole / 100
    plain = words.lower().replace("-", " ").replace("per cent", "percent").replace(" every ", " ")
    return next((share for name, share in _SHARES if name in plain), None)


def hedge_of(words: str) -> Qualifier:
    if re.search(r"\b(?:less|fewer|under)\b", words, re.IGNORECASE):
        return Qualifier.AT_MOST
    return Qualifier.AT_LEAST if re.search(r"\b(?:more|over)\b", words, re.IGNORECASE) else Qualifier.ABOUT


SHARE_CUES = ShareCues(LEFT_OF_TOTAL, share_of, hedge_of)

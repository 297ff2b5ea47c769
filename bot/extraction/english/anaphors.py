""" "The city", "there", "another town": a settlement that is meant without its name."""

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.extraction.english.toponyms import OF_AN_OBLAST, TOWN_WORDS
from bot.extraction.lower import in_lower_case, pattern_in_lower_case
from bot.extraction.mention import FORMER, LATTER, Mention, Role

#: Of text in lower case: to ignore case would take three times as long.
_ANAPHOR = re.compile(
    pattern_in_lower_case(
        # That one of these words may begin is asked first: it spares half of the time.
        rf"\b(?=[aihot])(?:\b(?:the|this|that|our)\s+(?:(?:{TOWN_WORDS}|{OF_AN_OBLAST})\s+){{0,3}}(?P<noun>city|town|village|settlement)\b"
        r"(?!\s+(?:council|authorities|administration|hall|government|officials|military\s+administration)\b)"
        r"(?!\s+of\b(?!\s+(?:the\s+)?[A-Z][\w-]+\s+(?:region|oblast|Region|Oblast|province)))|\bin\s+it\b"
        r"|\b(?:their|his|her|the|this)\s+home\s?(?:town|city|village)\b"
        r"|\bin\s+(?=town\b)town\b(?!\s+of)"
        # "Few remain in a town that was once home to many": the one that is spoken of.
        rf"|(?<=\bin\s)an?\s+(?:{TOWN_WORDS}\s+){{0,2}}(?P<own>city|town|village)(?=\s+(?:that|which)\s+(?:has|had|was|is|once|used)\b)"
        rf"|(?<=\bof\s)an?\s+place(?=\s+which\s+was\s+once\b)"
        r"|\bhere\b|\bthere\b(?!\s+(?:are|is|were|was|has|have|had|remain|live)\b(?!\s+(?:being|been|urged"
        r"|told|asked|warned)\b)))"
    )
)
#: "the nearby town" is another one than the last, and nobody knows which.
ANOTHER = re.compile(
    rf"\b(?:the|a|an)\s+(?:{TOWN_WORDS}\s+){{0,2}}(?:nearby|neighbou?ring|adjacent|other|next|second|closest"
    rf"|nearest)\s+(?:{TOWN_WORDS}\s+){{0,2}}(?:city|town|village|settlement)\b(?!\s+of\b)"
    r"|\banother\s+(?:city|town|village)\b",
    re.IGNORECASE,
)


def is_apposition(text: str, mention: Mention, named: Sequence[Mention]) -> bool:
    """ "Zaliznychne, the next village to the west"."""
    return any(text[other.end : mention.start] == ", " for other in named if other.end < mention.start)


#: "The former has 900 residents, the latter 2,000".
_OF_TWO = re.compile(
    r"\bthe\s+(?:(?P<former>former|first)|(?P<latter>latter|second))(?=\s*,|\s+(?:still|now|already|today)?\s*(?:is|was|has|had|lies|remains?|numbers|counts"
    r"|lost|came|comes|saw|gets?|lives|\d)\b)",
    re.IGNORECASE,
)


def anaphors(text: str) -> Iterator[Mention]:
    for found in _OF_TWO.finditer(text):
        yield Mention(*found.span(), Role.ANAPHOR, noun=FORMER if found["former"] else LATTER)
    for found in _ANAPHOR.finditer(in_lower_case(text)):
        yield Mention(*found.span(), Role.ANAPHOR, noun=found["noun"] or found["own"] or "")


def free(mentions: Iterable[Mention], taken: Sequence[Mention]) -> list[Mention]:
    """Those that overlap none of the taken."""
    return [
        mention
        for mention in mentions
        if all(mention.end <= other.start or other.end <= mention.start for other in taken)
    ]

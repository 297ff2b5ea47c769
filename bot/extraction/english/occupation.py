"""How English says that a town is occupied."""

import re

from bot.extraction.lower import AnyCase
from bot.extraction.occupied import OccupiedCues
from bot.extraction.passage import ANAPHOR, TOWN

_TOWN = f"(?P<town>(?>[{TOWN}]+|[{ANAPHOR}]+))"
_OFFICE = r"(?:mayor|head|chief|council|administration|authorit\w+|officials?|governor|deput\w+|advis[eo]r)"
CUES = OccupiedCues(
    hint=AnyCase(
        r"occupied|occupation|\bexiled?\b|\brussian\s+(?:hands|control)\b|by\s+(?:the\s+)?russia"
        r"|,\s+(?:which|that)\s+(?:the\s+)?(?:russia|enemy|occup)|,\s+(?:who\s+is\s+)?now\s"
    ),
    told=(
        re.compile(
            rf"(?<!\bof\s){_TOWN}(?:,[^.;:,{TOWN}]{{3,80}},|,?\s+(?:which|that))?\s+(?:is|are|has\s+been|have\s+been|remains?)"
            r"\s+(?:(?:now|also|currently|still|already|fully|entirely|completely|temporarily)\s+)*"
            r"(?:occupied|under\s+(?:[\w-]+\s+)?occupation|under\s+russian\s+control|in\s+russian\s+hands"
            r"|(?:held|controlled)\s+by\s+(?:the\s+)?russia\w*)\b(?!\s+(?:until|from)\b)"
        ),
        re.compile(
            rf"{_TOWN},?\s+(?:(?:which\s+)?(?:is|lies)\s+)?(?:on|in)\s+(?:the\s+)?"
            r"(?:russian-|temporarily\s+)?occupied\s"
        ),
        re.compile(rf"{_TOWN},\s+(?:(?!once\b|partly\b|not\b)[a-z-]+\s+){{0,4}}?occupied\s+since\b"),
        # Unless it was taken back, which the same sentence would tell.
        re.compile(
            rf"{_TOWN},\s+(?:which|that)\s+(?:the\s+)?(?:russia|russians|enemy|occupiers|russian\s+(?:troops|forces|army))\s+"
            r"(?:(?:has|have)\s+)?(?:captured|seized|took|taken|occup\w+|holds?|controls?)\b"
            r"(?![^.;]*\b(?:liberat|retak|retook|recaptur|lost|freed|withdr|left\s+in|driven|pushed|until|for\s+\w+\s+(?:weeks|months)))"
        ),
        re.compile(
            rf"(?<!formerly\s)(?<!previously\s)(?<!partially\s)(?<!partly\s)(?<!half-)(?<!half\s)(?<!once\s)(?<!once-)"
            rf"(?<!nearly\s)(?<!almost\s)(?<!not\s)(?<!de-)\b(?:russian-)?(?:occupied|held)\s+{_TOWN}"
        ),
    ),
    exiled=AnyCase(
        rf"\b{_OFFICE}\b[^.;]{{0,60}}\bin\s+exile\b|\b(?:in\s+exile|exiled)\b[^.;]{{0,30}}\b{_OFFICE}\b"
        r"|\b(?:mayor|head)\s+of\s+[\w’'-]+(?:\s[\w’'-]+)?,\s+(?:who\s+is\s+)?now\s+(?:living\s+|based\s+)?in\b"
    ),
)

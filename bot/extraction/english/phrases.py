"""What the slots of English rules stand for."""

from bot.extraction.passage import ANAPHOR, AREA, HROMADA, OTHER, TOWN
from bot.extraction.phrases import Phrases

#: Towns in a row; one that a verb follows begins a clause of its own.
_LIST = (
    rf"(?>[{TOWN}{OTHER}]+)(?:(?:,?\s+and\s+|,\s+)(?:the\s+)?(?>[{TOWN}{OTHER}]+)"
    r"(?!\s+(?:is|are|was|were|has|have|had|will|remains?|lies|came|comes|saw|also|faces|said)\b))*"
)
#: Areas in a row, each with the noun that makes it one.
_AREA = (
    rf"(?:(?:hromadas?"
    rf"|territorial\s+communit(?:y|ies))\s+of\s+)?(?>[{AREA}{HROMADA}]+)(?!['’])(?:\s+(?:\w+\s+){{0,2}}(?:regions?"
    rf"|oblasts?|districts?|raions?|hromadas?"
    r"|communit(?:y|ies)|territorial)\b)?"
)
_AREAS = rf"{_AREA}(?:(?:,?\s+and\s+|,\s+|,?\s+as\s+well\s+as\s+)(?:the\s+)?{_AREA})*"
_PHRASES = Phrases(
    {
        "<TOWNS>": f"(?:{_LIST}|{ANAPHOR}+)",
        "<AREAS>": f"(?:(?:the |[Uu]kraine['’]s )?{_AREAS})".replace(" ", r"\s+"),
        "<PEOPLE>": (
            r"(?:(?:(?:local|civilian|remaining|permanent|its|their|the|all)\s+){0,2}"
            r"(?:people|residents|inhabitants|civilians|locals|citizens|townspeople|townsfolk|persons|souls|hold-?outs"
            r"|villagers|Ukrainians))"
        ),
    }
)
rule = _PHRASES.rule
rules = _PHRASES.rules

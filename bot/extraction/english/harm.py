"""Harm that a report of a day's strikes tells of, town by town: "In Lyman, two houses were damaged"."""

import re
from collections.abc import Callable, Iterable, Iterator

from bot.extraction import headed
from bot.extraction.finding import Finding
from bot.extraction.passage import Passage
from bot.extraction.subjects import Subjects

#: Where the hurt were helped or buried, or that there was no harm, or that it was no strike.
_NO_HARM = re.compile(
    r"\b(?:hospitals?|treated|surgery|funeral|buried|evacuat\w+|no\s+(?:damage|casualties|one)|nobody|without"
    r"|unknown|accident|short\s+circuit|storms?|mines?|Ukrainian\s+(?:forces|drones?|troops)"
    r"|fight(?:ing|s)?|assaults?|offensive|resident\s+of|native\s+of)\b",
    re.IGNORECASE,
)
#: A report of the strikes of a day over an area.
_IN_A_DAY = re.compile(
    r"\b(?:(?:past|last|previous)\s+(?:day|night|24\s+hours|twenty-four\s+hours)|yesterday|overnight|at\s+night"
    r"|during\s+the\s+(?:day|night)|(?:over|course\s+of)\s+(?:the|a)\s+(?:\w+\s+)?day|a\s+day\s+of|today|this\s+morning)\b",
    re.IGNORECASE,
)
_IN = re.compile(r"(?:\bin|^\W*)(?:\s+(?:the\s+)?(?:village|town|city|settlement)\s+of)?\s*$", re.IGNORECASE)
_HARM = re.compile(
    r"\b(?:damag\w+|destroy\w+|wreck\w+|injur(?:y|ed|ies)|wounded|hurt|killed|died|dead|fatal\w*|caught\s+fire"
    r"|burn(?:ed|t)|set\s+(?:ablaze|on\s+fire)|suffered|hit)\b",
    re.IGNORECASE,
)


def is_told(passage: Passage) -> bool:
    return bool(_HARM.search(passage.text)) and not _NO_HARM.search(passage.text)


def reported(
    passage: Passage, subjects: Subjects, strikes: Callable[[Passage], Iterable[re.Match[str]]]
) -> Iterator[Finding]:
    """The towns in which harm was done, where a sentence above reports the strikes of a day."""
    return headed.harmed(passage, subjects, strikes, _IN_A_DAY, _IN)

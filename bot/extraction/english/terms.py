"""Whom an order of evacuation covers, who ordered it, and for how long, where the sentence says it."""

import re
from collections.abc import Sequence

from bot.domain.fact import Evacuation, Terms
from bot.extraction.days import first_led
from bot.extraction.english.dates import dated
from bot.extraction.passage import Passage

_CHILDREN = r"(?:(?:their|minor|underage|young|small|all)\s+){0,2}children"
_GROUP = (
    rf"famil(?:y|ies)\s+with\s+{_CHILDREN}|{_CHILDREN}(?:\s+(?:and|with|together\s+with|along\s+with"
    rf"|accompanied\s+by)\s+(?:one\s+of\s+)?(?:their\s+|the\s+)?"
    r"(?:parents?|famil(?:y|ies)|guardians?|legal\s+representatives"
    r"|caregivers)(?:\s+or\s+(?:legal\s+)?(?:guardians?|representatives))?)?"
    r"|(?:people|residents|persons)\s+with\s+(?:(?:limited|reduced)\s+mobility|disabilities)|(?:bedridden"
    r"|low-mobility|immobile)\s+(?:people|residents|persons|patients)"
    r"|(?:all|the\s+entire|the\s+whole)\s+(?:(?:remaining|adult|civilian|local)\s+)*(?:residents|civilians"
    r"|population|people|inhabitants)"
)
_COVERS = re.compile(
    rf"\b(?P<whom>(?:{_GROUP})(?:(?:,|\s+and|\s+or|,\s+and|\s+as\s+well\s+as)\s+(?:{_GROUP}))*)\b",
    re.IGNORECASE,
)
_DECIDED = (
    r"(?:ordered|announced|declared|introduced|decided\s+on|decided|approved|extended|expanded|imposed"
    r"|issued|decreed|signed)"
)
_BODY = (
    r"(?:the\s+)?(?:[A-Z][\w’'-]+\s+){0,3}(?:(?:[Rr]egional|[Oo]blast|[Cc]ity|[Dd]istrict|[Tt]own"
    r"|[Ss]ettlement)\s+)?(?:(?:[Mm]ilitary|[Ss]tate|[Cc]ivil)\s+){0,2}"
    r"(?:[Aa]dministration|[Dd]efen[cs]e\s+[Cc]ouncil|[Cc]ouncil\s+of\s+[Dd]efen[cs]e|[Cc]ommission"
    r"|[Aa]uthorities|[Gg]overnment|[Cc]oordination\s+[Hh]eadquarters|[Gg]overnor|[Cc]ouncil|[Mm]inistry)"
    r"(?:\s+of\s+(?:the\s+)?[A-Z][\w’'-]+(?:\s+(?:region|oblast|[Rr]egion|[Oo]blast|community|hromada))?)?"
)
_ORDERED_BY = re.compile(
    rf"(?P<who>{_BODY})(?:,[^.;]{{3,80}},)?\s+(?:(?:has|have|had|also|on\s+\w+)\s+){{0,2}}{_DECIDED}\b"
    rf"|\b{_DECIDED}(?:\s+\w+){{0,4}}?\s+by\s+(?P<by>{_BODY})"
    rf"|\bdecision\s+(?:of|by)\s+(?P<of>{_BODY})"
)
_STARTS = re.compile(
    r"\b(?:from|starting(?:\s+(?:on|from))?|beginning(?:\s+(?:on|from))?|effective(?:\s+(?:from|on))?"
    r"|as\s+of|since|will\s+(?:begin|start)\s+on|begins?\s+on|starts?\s+on)\s+(?:\w+day,?\s+)?$",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\b(?:until|till|through|to|by|no\s+later\s+than|ends?\s+on|expires?\s+on|valid\s+(?:until"
    r"|through))\s+(?:\w+day,?\s+)?$",
    re.IGNORECASE,
)
#: "The order is valid until ...": the sentence is still about the order.
_CONTINUES = re.compile(
    r"\W*(?:(?:the|this|that|its|forced|mandatory|compulsory)\s+){0,2}(?:evacuations?|order|decision"
    r"|decree|measure"
    r"|removal|departures?)\b",
    re.IGNORECASE,
)


def of(passage: Passage, value: Evacuation, following: Sequence[Passage] = ()) -> Terms | None:
    """What the sentence states of an order; None for nothing, or for what is no order.

    Its days may stand in the sentences that follow and go on about it. Only complete dates count: a day
    without its year may be of another one.
    """
    if value not in (Evacuation.MANDATORY, Evacuation.FORCED):
        return None
    covers, ordered = _COVERS.search(passage.text), _ORDERED_BY.search(passage.text)
    who = (ordered["who"] or ordered["by"] or ordered["of"]) if ordered else None
    told = [passage.text, *(later.text for later in following if _CONTINUES.match(later.text))]
    days = [day for text in told for day in dated(text)]
    terms = Terms(
        covers["whom"] if covers else None,
        who.strip() if who else None,
        first_led(days, _STARTS),
        first_led(days, _ENDS),
    )
    return None if terms == Terms() else terms

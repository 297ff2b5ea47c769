"""Whose an order is not: of the town where it was told, of one that receives people, of a part of a town."""

import re
from collections.abc import Sequence

from bot.domain.place import Place
from bot.extraction.english.phrases import rule
from bot.extraction.passage import ANAPHOR, OTHER, TOWN, Passage

#: "In Dnipro the council announced evacuation of children from Vasylivka": of those who go from there.
_OF_WHOM_FROM = rule(
    r" (?:of|for) (?:(?!(?:by|with(?! (?:small |young )?children)|help|through|to|in|at|police|volunteers?"
    r"|crews?)\b)[\w’'-]+ ){1,8}?(?:from|out of)"
    r" (?:the (?:city|town|village|settlement)s? of )?(?P<towns><TOWNS>)"
)
#: "The transit centre in Lozova": people come there from elsewhere.
_TAKES_IN = re.compile(
    r"\b(?:transit|reception|registration)\s+(?:cent(?:re|er)|point|hub)s?\b|\bhub\s+for\s+(?:evacuees|displaced)"
    r"|\b(?:evacuees|displaced\s+people|idps)\s+(?:\w+\s+){0,2}(?:arriv|receiv|are\s+met|welcom|accommodat|housed|hosted)"
    r"|\b(?:hosts?|receiv\w+|accommodat\w+|welcom\w+|shelters?|houses)\s+(?:\w+\s+){0,2}(?:evacuees|displaced)\b"
)
#: "In other communities of the district, he said, people are still being brought out".
_IN_OTHERS = re.compile(
    r"\W*(?:in|from)\s+(?:all\s+|many\s+|some\s+|several\s+)?other\s+(?:[\w-]+\s+)?"
    r"(?:communities|hromadas|settlements|villages|towns|cities|districts|raions|areas|regions)\b"
)
_A_TOWN = re.compile(f"[{TOWN}{OTHER}]")
_REHEARSAL = re.compile(r"\b(?:drills?|exercises?|rehearsals?|simulations?)\b")
#: "Unlike Lyman, from which everyone was ordered to leave, Mezhova ...": whose it is, is not clear.
_COMPARED = re.compile(
    rf"\W*(?:just\s+|much\s+)?(?:like|unlike|as\s+with|as\s+in)\s+[{TOWN}{OTHER}]+[^.;,]{{0,30}},\s+from\s+(?:which|where)\b"
)
_DAY_OR_MONTH = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december)\b"
)
#: "From Ostriv in Kherson": a quarter with a name of its own.
_QUARTER_IN = re.compile(
    rf"(?:\s+of\s+(?:[\w’'-]+\s+){{1,4}}?)?\s*\b(?:from|of)\s+(?:the\s+)?(?!{_DAY_OR_MONTH})(?P<quarter>[\w’'{OTHER}-]+)\s+in\s+(?:the\s+city\s+of\s+)?[{TOWN}]"
)
#: "Kostiantynivka's left-bank residents".
_QUARTER_OF = re.compile(
    rf"[{TOWN}{ANAPHOR}]['’]s\s+(?:left|right)\s+bank\b"
    rf"|[{TOWN}{ANAPHOR}]['’]s\s+(?:(?:left|right)[\s-]bank|(?:north|south|east|west)(?:[\s-]?(?:east|west))?(?:ern)?|central|old|outer|riverside|industrial)\s+"
    r"(?:\w+\s+)?(?:residents|people|inhabitants|quarters?|districts?|neighbou?rhoods?|part|streets?|suburbs?|edge|outskirts)\b"
    rf"|\b(?:residents|people|inhabitants|civilians|families)\s+(?:of|in|from)\s+(?:(?:north|south|east|west)(?:[\s-]?(?:east|west))?ern|central|downtown)\s+[{TOWN}]"
    r"|\b(?:residents|people|inhabitants|civilians|families)\s+(?:of|in|on|from)\s+the\s+(?:islands?|embankment|dachas?|riverside|riverbank|waterfront|quay|old\s+town)\b"
)
#: "Residents of the front line", "villagers": no people of a city whose police speaks to them.
_OTHER_PEOPLE = re.compile(
    r"\bvillagers\b|\b(?:residents|people|inhabitants|civilians|families|everyone|those|anyone)\s+(?:of|in|along|near|from|close\s+to)\s+the\s+(?:front-?\s?line|front|border|contact\s+line)\b(?!\s+(?:town|city))"
)
#: "Urged those near the front to leave Lyman".
_LEAVES_IT = re.compile(rf"\b(?:leave|evacuate)\s+[{TOWN}]")
_SPACE_AND_MARK = 2


def of_whom_from(passage: Passage, start: int, end: int) -> tuple[Place, ...] | None:
    """The towns from which an order at [start:end] moves people, where another stands before it."""
    if TOWN in passage.shadow[start:end] or not _A_TOWN.search(passage.shadow, 0, start):
        return None
    led = _OF_WHOM_FROM.match(passage.shadow, end)
    if led is None or ANAPHOR in led["towns"]:
        return None
    return passage.towns_after(*led.span("towns"))


def goes_on_elsewhere(passage: Passage, before: Sequence[Passage]) -> bool:
    """Whether a sentence without a town is of others, of a rehearsal or of a town that takes people in."""
    if passage.names_a_town:
        return False
    if _IN_OTHERS.match(passage.shadow):
        return True
    return any(_TAKES_IN.search(its.shadow) or _REHEARSAL.search(its.shadow) for its in before)


def is_of_a_part(passage: Passage, start: int, end: int) -> bool:
    """Whether it is of a part of the town, or only compared with the town that is spoken of."""
    if _COMPARED.match(passage.shadow) or _QUARTER_OF.search(passage.shadow, max(0, start - 40), end):
        return True
    named = _QUARTER_IN.match(passage.shadow, end) or _QUARTER_IN.search(passage.shadow, start, end)
    return bool(named and passage.text[named.start("quarter")].isupper())


def is_to_villagers(passage: Passage, start: int, end: int, places: Sequence[Place]) -> bool:
    """Whether those who are told to leave are no people of the city that is named beside them."""
    if _LEAVES_IT.search(passage.shadow, start, end + _SPACE_AND_MARK):
        return False
    in_cities = all(place.is_city for place in places)
    return in_cities and bool(_OTHER_PEOPLE.search(passage.shadow, start, end))

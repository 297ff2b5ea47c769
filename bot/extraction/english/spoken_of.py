"""Evacuations that are only spoken of: drafts, titles, what is over or put off, and those of other things."""

import re

from bot.domain.fact import Evacuation
from bot.extraction.english.heads import is_plural_of_others, words_of
from bot.extraction.literals import OneOf
from bot.extraction.passage import TOWN, Passage

#: An order that is wished for, not yet made, thought about, put off, overturned, or over.
_NO_ORDER = OneOf(
    r"\bthere\s+was\s+(?:once\s+)?an?\s+(?:\w+\s+)?order\b|\bon\s+the\s+agenda\b|\bgrounds\s+for\b|\bnobody\s+has\s+signed\b|\baccording\s+to\s+(?:the|a)\s+plan\b|\bsatirical\b"
    r"|\bthe\s+idea\s+of\s+(?:[\w-]+\s+){0,3}evacuat|\bwarn\w*\s+against\b|\bchallenged\b|\binevitable\b|\bin\s+theory\b|\bvotes?\s+on\b"
    r"|\bworld\s+war\b|\bif\s+the\s+\w+\s+(?:approves|agrees|decides|votes)\b|\bfor\s+the\s+(?:\w+\s+)?(?:holidays?|weekend)\b"
    r"|\b(?:is|are)\s+to\s+be\s+(?:expanded|extended|introduced|announced|declared|imposed)\b(?![^.;]*\b(?:from|on|starting)\s+(?:\d|[a-z]+day\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)))"
    r"|\b(?:applies|covers|concerns|affects)\s+only\s+(?:to\s+)?(?:some|several|a\s+few|the\s+(?:\S+\s+){0,2}(?:zone|strip|belt|border))\b"
    r"|\bin\s+the\s+districts\s+(?:near|along|by)\b"
    r"|\bwas\s+to\s+(?:begin|start)\b|\baborted\b|\bwould\s+(?:need|require)\b|\bentitled\b|\bpoem\b|\bchapter\b"
    r"|\byears\s+for\s+a\b|\bsold\s+seats\b|\bcame\s+too\s+late\b|\bin\s+the\s+event\s+of\b|\b(?:was|were|been)\s+put\s+off\b|\boverturned\b"
    r"|\bcompleted\s+(?:in\s+20\d\d|last)\b|\blast\s+resort\b|\bnot\s+to\s+(?:trust|believe)\b|\bsaid\s+at\s+the\s+time\b"
    r"|\bwas\s+the\s+first\b[^.;]*\bof\s+the\s+war\b|\bremember\w*\s+the\s+(?:mandatory|forced)\b|\b(?:decision|order)\b[^.;]*\bwas\s+cancell?ed\b"
    r"|^\W*before\s+(?:the\s+)?(?:russians?|enemy|occupiers|invaders)\s+(?:took|came|captured|entered)\b"
    r"|\brussians?\s+(?:troops\s+|forces\s+|authorities\s+)?orders?\b|^\W*while\b[^.;,]*['’]s\s+neighbou?r\b"
    r"|\b(?:regularly|routinely|often|usually|periodically)\s+(?:orders?|announces?|declares?|urges?)\b"
    rf"|\bcovers\s+[{TOWN}]+\s+only\b"
    r"|\b(?:because|since|as|for|simply)\s+(?:[\w-]+\s+){0,3}?(?:never|not|nobody|no\s+one|hardly|none)\s+(?:[\w-]+\s+){0,3}?(?:began|begun|start\w*|announce\w*|declare\w*|launch\w*|organi[sz]ed?|order\w*)\b"
)
#: Nature, or one who tells another to go.
_OTHER_CAUSE = re.compile(
    r"\blandslides?\b|\bwild-?fires?\b|\bbecause\s+of\s+the\s+heat\b|\bearthquake\b|\bheat\s?wave\b|\bprotesters?\b|\btrainer\b"
    r"|\bunexploded\b|\bsappers?\b|\bbomb\s+(?:threat|disposal)\b|\bgas\s+leak\b|\bbroker\b|\bmediators?\b|\bforeign\s+passports?\b|\bthe\s+court\s+ordered\b|\bwall\s+collapsed\b"
)
#: Evacuations of other countries.
_ABROAD = re.compile(
    r"\b(?:los\s+angeles|california|florida|texas|israel|gaza|lebanon|beirut|iran|tehran|syria|aleppo"
    r"|hawaii)\b"
)
_DEMANDED = re.compile(r"\bcall(?:s|ed|ing)?\s+for\s+(?:the|an?)\s+(?:\w+\s+)?$")
_DEMANDS_AN_ORDER = re.compile(
    r"(?:call|appeal)\w*\s+for\s+(?:the\s+|an?\s+)?(?:forced|mandatory|compulsory)\b"
)
_ONE = re.compile(r"\b(?:he|she|i)\s+(?:was|is|were|had\s+been|has\s+been)\s+(?:\w+ly\s+)?$")
#: "The prison in Zaporizhzhia is being evacuated".
_A_BUILDING_IN = re.compile(
    r"\b(?:prison|colony|hospital|school|university|plant|factory|office|mall|station|hotel|museum|zoo|block|building|house"
    r"|library|theatre|cinema|market)\s+in\s+(?:the\s+)?$"
)
#: Whom an order is for: "football fans were ordered", "ordered the monks to leave".
_SUBJECT = re.compile(r"(?P<noun>[\w’'-]+)\s+(?:were|was|are|have\s+been|has\s+been)\s+(?:\w+ly\s+)?$")
_OBJECT = re.compile(r"\b(?P<noun>[\w’'-]+)\s+to\s+(?:leave|evacuate|go)\Z")
_PASSIVE = re.compile(r"\w+ed\b|told\b")
_BY_WHOM = re.compile(r"\bby\s+(?:[\w’'-]+\s+){0,4}$")
_ALL_OF_THEM = words_of(
    "families neighbours neighbors stragglers grandmothers households homes houses places zones seniors"
    " relatives parents children women men pensioners settlements villages towns cities communities minors"
    " guardians mothers homeowners orders thousands hundreds dozens others areas districts loved ones kids"
    " adults authorities days weeks hours continues keeps"
)
_ONE_OF_THEM = words_of(
    "deputy minister mayor president director general official judge driver player head boss commander bishop"
    " priest teacher ambassador owner"
)
#: What is left or moved is no town: "leave parks and cemeteries", "leave Nikopol's beach".
_LEAVE_A_THING = re.compile(
    rf"\s+(?:[{TOWN}]+['’]s\s|[{TOWN}]+\s+an?\s|\w+ly\s+\w+ed\b|(?P<noun>[\w’-]+)\s+(?:and|or|as|because|while)\b"
    r"|(?:the|their|its)\s+(?:stocks?|goods|funds?|files|documents|shops?|beach|park|parks|council|building|premises|hall|square)\b"
    r"|the\s+(?:\w+\s+){1,2}(?:building|premises|hall|square|office)\b)"
)
#: "Evacuation of the printing house", "mandatory evacuation of guests".
_OF_WHAT = re.compile(
    r"\s*of\s+(?P<the>(?:the|a|an|its|their)\s+)?(?P<what>[a-z][a-z’'-]*(?:\s+[a-z][a-z’'-]*){0,2}?)"
    r"(?=\s+(?:from|in|is|was|has|began)\b|[.,;:])"
)
_BODY = re.compile(
    r"house|offices?|plants?|factor(?:y|ies)|museum|library|archives?|theatre|bank|company|equipment|schools?|university"
    r"|hospitals?|collections?|zoo|court|prison|colony|animals|goods|stocks?"
)
_EVACUATION = re.compile(r"evacuations?\b")
_PEOPLE = re.compile(
    r"\b(?:people|persons?|residents?|inhabitants?|civilians?|citizens|locals|population|children|minors|kids|famil\w+|women"
    r"|elderly|everyone|all|town|city|village|settlements?|villages|towns|communit\w+|hromada|region|oblast|district|area|areas"
    r"|raion|households?|parents|orphans|pensioners|disabled|sick|mobility|needs|same|those|them|localities|territor\w+|zone"
    r"|left\s+bank|right\s+bank|villagers|townspeople|disabilit\w+)\b"
)


def is_only_spoken_of(passage: Passage, found: re.Match[str], value: Evacuation) -> bool:
    """Whether the words tell of no evacuation of a town's people that is in force."""
    shadow = passage.shadow
    start, end = found.span()
    if "reintroduced" in shadow or "reinstated" in shadow:
        return True
    if value is Evacuation.NONE:
        return False
    if _NO_ORDER.is_in(shadow) or _OTHER_CAUSE.search(shadow) or _ABROAD.search(shadow):
        return True
    if _DEMANDED.search(shadow, 0, start) and value in (Evacuation.FORCED, Evacuation.MANDATORY):
        return True
    if value is Evacuation.URGED and _DEMANDS_AN_ORDER.match(shadow, start):
        return True
    if value is not Evacuation.UNDERWAY and _ONE.search(shadow, 0, start):
        return True
    if _A_BUILDING_IN.search(shadow, 0, start):
        return True
    return _is_of_others(shadow, start, end) or _moves_a_thing(shadow, start, end)


def is_of_another_cause(sentence: str) -> bool:
    """Whether a sentence speaks of a danger that is no war: for the sentence after it too."""
    return bool(_OTHER_CAUSE.search(sentence))


def is_abroad(sentence: str) -> bool:
    """Whether a sentence speaks of a place in another country, from which people may flee too."""
    return bool(_ABROAD.search(sentence))


def _is_of_others(shadow: str, start: int, end: int) -> bool:
    subject = _SUBJECT.search(shadow, max(0, start - 50), start)
    if subject and _PASSIVE.match(shadow, start) and _is_a_group(subject["noun"]):
        return True
    told = _OBJECT.search(shadow, start, end)
    if told is None or _BY_WHOM.search(shadow, start, told.start("noun")):
        return False
    return told["noun"] in _ONE_OF_THEM or _is_a_group(told["noun"])


def _is_a_group(noun: str) -> bool:
    return is_plural_of_others(noun) and noun not in _ALL_OF_THEM


def _moves_a_thing(shadow: str, start: int, end: int) -> bool:
    if shadow.startswith(("leave", "evacuate"), end - 5) or shadow.startswith("evacuate", end - 8):
        left = _LEAVE_A_THING.match(shadow, end)
        if left and (left["noun"] is None or _is_a_group(left["noun"])):
            return True
    for named in _EVACUATION.finditer(shadow, start, end):
        what = _OF_WHAT.match(shadow, named.end())
        if what is None or _PEOPLE.search(what["what"]):
            continue
        noun = what["what"].rsplit(maxsplit=1)[-1]
        if _BODY.fullmatch(noun) if what["the"] else is_plural_of_others(noun):
            return True
    return False

"""Calls that are taken back, evacuations that fail or are past, and those of beasts, things or strangers."""

import re

from bot.domain.fact import Evacuation
from bot.extraction.passage import ANAPHOR, TOWN

_HAS = r"has|have|had|was|were|is|are|been|now|since|already|also|later|then|officially|finally|quietly"
_BE = rf"(?:(?:{_HAS})\s+)+"
#: A comma may stand only around an aside: "..., issued in February, has been withdrawn".
_ASIDE = r"(?:[^.;:,]|,[^.;:,]{3,50},){0,70}?"
#: "The appeal to residents to leave has been withdrawn", "the call to evacuate is no longer in force".
_CALL = re.compile(
    r"\b(?:calls?|appeals?|pleas?|orders?|recommendations?|advice|requests?|warnings?|urging|instructions?|notices?)\b[^.;:]{0,70}\Z"
)
_TAKEN_BACK = re.compile(
    rf"{_ASIDE}\s{_BE}(?:withdrawn|rescinded|revoked|retracted|scrapped|dropped|reversed|taken\s+back|recalled|annulled|cancell?ed|lifted|ended"
    r"|no\s+longer\s+(?:valid|in\s+(?:force|effect|place)|stands?|appl\w+))\b"
)
_EXPIRED = re.compile(rf"{_ASIDE}\s(?:has\s+|have\s+)?(?:expired|lapsed)\b")
_TAKES_BACK = re.compile(
    r"\b(?:withdr[ae]w\w*|lift(?:s|ed)|cancel(?:s|led|ed)|rescind\w*|revok\w+|retract\w*|scrapp?(?:ed|s)|dropp?(?:ed|s)|took\s+back|takes\s+back)\s+"
    r"(?:(?:the|its|his|her|their|an?|all|earlier|previous)\s+)*(?:calls?|appeals?|pleas?|recommendations?|advice|requests?|warnings?)\b"
)
#: "They have stopped urging", "no longer calls on": and after it "by November they had stopped".
_STOPPED = re.compile(
    r"\b(?:stopp\w+|ceas\w+|quit|g[ai]ven?\s+up|gave\s+up|tired\s+of|no\s+longer)\s+(?:\w+ly\s+)?(?:(?:tell|ask|urg|call|advis|beg|appeal|plead|persuad|try)\w*)?[^.;:,]{0,12}\Z"
)
_HAD_STOPPED = re.compile(
    r"[^.;]{0,60}(?:;|,|\bbut\b|\band\b)[^.;]{0,40}?\b(?:they|he|she|it|officials|authorities|the\s+(?:calls?|appeals?|urging|police|mayor|authorities))\s+"
    r"(?:(?:has|have|had|later|then|since|soon|now)\s+)*(?:stopp?(?:ed)?|ceased|g[ai]ven?\s+up|gave\s+up|fell\s+silent)(?=\s*[.;,!”\"]|\s*$|\s+(?:doing|urging|asking|calling|in|by|last|when|after))"
)
#: "Attempts to evacuate people have failed", "they failed to evacuate".
_ATTEMPT = re.compile(
    r"\b(?:attempts?|efforts?|bids?|tries|tried|missions?|operations?|trips?)\s+(?:(?:by\s+(?:[\w-]+\s+){1,4}?)?(?:at|to)\s+(?:\w+\s+)?|by\s+(?:the\s+)?)\Z"
)
_FAILED = re.compile(
    rf"{_ASIDE}\s(?:{_BE})?(?:\w+\s+)?(?:fail(?:s|ed|ing)?|unsuccessful|fruitless|in\s+vain|thwarted|foiled|abandoned|aborted|called\s+off|cancell?ed|disrupted|broken\s+off"
    r"|stopp(?:ed)?|halted|suspended|ended\s+in|c[ao]me\s+to\s+nothing|fell\s+through)\b"
)
_FAILS = re.compile(
    r"\b(?:fail\w*|unable|powerless|impossible|too\s+(?:late|dangerous))\s+(?:for\s+\w+\s+)?to\s+(?:\w+\s+)?\Z"
)
#: "Money meant for evacuating people".
_MEANT_FOR = re.compile(
    r"\b(?:money|funds?|cash|donations?|sums?|hryvnias?|dollars|euros|budget|medals?|awards?|prizes?|(?:medal|order)\s+[\w\s]{3,20}?)\s+"
    r"(?:(?:that|which)\s+)?(?:(?:was|were)\s+)?(?:\w+ly\s+)?"
    r"(?:(?:meant|intended|collected|raised|allocated|earmarked|set\s+aside|donated|given|needed|provided)\s+)?(?:for|to)\s+(?:(?:the|help|help\s+with)\s+)?\Z"
    r"|\b(?:vehicles?|cars?|bus(?:es)?|vans?|minibus(?:es)?|trucks?|trains?|fuel|petrol|diesel)\s+(?:(?:that|which)\s+)?"
    r"(?:(?:(?:was|were)\s+)?(?:meant|intended|bought|purchased|donated|needed|supposed|due)\s+(?:for|to)|(?:was|were)\s+to)\s+\Z"
)
#: "The order, which excludes Izium, ...", "in all communities except Lyman".
EXCLUDED = re.compile(
    r"\b(?:exclud(?:es?|ed|ing)|exempt(?:s|ed|ing)|spar(?:es|ed|ing)|leav(?:es|ing)\s+out|omit(?:s|ted|ting)|except(?:ing)?(?:\s+for)?|apart\s+from|other\s+than|with\s+the\s+exception\s+of"
    r"|(?:does|do|did)\s+not\s+(?:yet\s+)?(?:cover|include|concern|affect|mention|apply\s+to|extend\s+to))\s+(?:the\s+)?(?:(?:city|town|village|settlement)\s+of\s+)?$",
    re.IGNORECASE,
)
_NOT_THE_TOWN = re.compile(
    rf"[^.;:]{{0,110}}?\b(?:(?:does|do|did|will)\s+not\s+(?:yet\s+|for\s+now\s+)?(?:apply\s+to|extend\s+to|cover|include|concern|affect)|except(?:\s+for)?|excluding|with\s+the\s+exception\s+of"
    rf"|but\s+not(?:\s+(?:to|from|in|for))?)\s+(?:[{ANAPHOR}]+|[{TOWN}]+\s+itself|the\s+(?:city|town|village|settlement)\s+(?:itself|proper))(?=\s*[.,;]|\s*$|\s+(?:itself|proper|yet)\b)"
)
#: Of whom or what a sentence about moving out speaks first.
_BEASTS_AND_THINGS = re.compile(
    r"\b(?:cows|calves|bulls|goats|sheep|horses?|pony|ponies|pigs|piglets|hens|poultry|birds|storks?|owls?|swans|parrots?|turtles|tortoises|donkeys?|ostrich(?:es)?|peacocks?|deer|camels?|raccoons?|foxes"
    r"|wolves|monkeys|lynx(?:es)?|eagles?|bees|beehives|hives|herd|flock|puppies|kittens|equipment|machinery|machines|turbines?|transformers?|property|assets|icons?|relics|paintings?|artworks?|works\s+of\s+art"
    r"|manuscripts?|books|documents|grain|goods|monuments?|statues?|bells?|instruments?|pianos?|looms|mosaics?|valuables|furniture|computers|medicines|stocks)\b"
)
_PEOPLE = re.compile(
    r"\b(?:people|residents?|inhabitants|civilians?|locals|famil\w+|children|women|men|pensioners?|owners?|everyone|couples?|(?:wo)?man|persons?|evacuees|villagers|townspeople)\b"
)
#: "Urged their citizens to leave", and who urges.
_STRANGERS = re.compile(
    r"\b(?:(?:their|its|his|foreign|american|british|german|french|polish|israeli|chinese|indian|us|uk|eu)\s+(?:own\s+)?(?:citizens|nationals|subjects|compatriots|staff|employees|workers|personnel)|compatriots|expats|expatriates)\b"
)
_FOREIGN_BODY = re.compile(
    r"\b(?:embass(?:y|ies)|consul(?:ates?|s)?|state\s+department|foreign\s+office)\b[^.;]{0,60}\Z"
)
#: '"Get out of here," soldiers told the drone crews', '"Leave now," reads a text message'.
_TOLD_TO = re.compile(
    r"[^”\".]{0,60}[,.!]?[”\"],?\s+(?:\w+\s+){0,4}(?:told|tells?|radioed|ordered|shouted\s+(?:to|at)|said\s+to|texted|warned)\s+(?:the\s+|his\s+|her\s+|their\s+|our\s+|its\s+|an?\s+|two\s+|three\s+)"
    r"(?:(?!evacuation)\w+\s+){0,2}?(?:crews?|operators?|pilots?|soldiers?|troops|men|comrades|fighters|infantry\w*|gunners?|drivers?|journalists?|reporters?|brothers?|sons?|wife|husband|daughter|mother|friends?|commander|unit|squad|platoon|volunteers?)\b"
)
_READS = re.compile(
    r"[^”\".]{0,60}[,.!]?[”\"],?\s+(?:reads?|says?|said|ran|runs|went|goes)\s+(?:an?|the|one|another)\s+(?:[\w-]+\s+){0,2}?(?:text|sms|messages?|leaflets?|posts?|notes?|graffiti|flyers?|call|recording)\b"
    r"(?![^.;]{0,20}\s(?:from|by|of|on)\s+(?:the\s+)?(?:\w+\s+)?(?:mayor|administration|council|authorities|governor|police|city|town|head|volunteers))"
)
#: "Urged to leave by loudspeakers on drones flown by Russian troops".
_BY_THE_ENEMY = re.compile(
    r"[^.;]{0,90}?\b(?:(?:flown|operated|sent|controlled|dropped|scattered|broadcast|spread|posted|made|run|written|launched)\s+)?by\s+(?:the\s+|an?\s+)?(?:\w+\s+)?(?:russians?|enemy|occupiers?|invaders|moscow|scammers?|fraudsters?|hackers?)\b"
    r"(?!\s+(?:\w+\s+)?(?:shell|strike|attack|bomb|fire|drone|missile|artillery|advance|offensive))"
)
#: "The officer who evacuated people from there now trains recruits".
_WHO = re.compile(r"\bwho\s+(?:had\s+)?(?:(?:once|also|personally|\w+ly)\s+)?\Z")
_PAST = re.compile(
    r"(?:evacuated|took|taken|brought|drove|driven|rescued|led|helped|carried|saved|got|moved)\b"
)
_WHO_NOW = re.compile(
    r"[^.;]{0,70}?\b(?:now|today|later|has\s+since|these\s+days|(?:was|were|has\s+been|have\s+been)\s+(?:\w+ly\s+)?(?:awarded|killed|given|named|buried|honou?red|decorated|wounded|captured|detained|elected|appointed)|received|won|died|lives?|trains?|teaches|works|studies|serves)\b"
)
_WHO_HAD = re.compile(r"\b(?:who|he|she|i)\s+had\s+(?:\w+\s+)?\Z")
_HONOURED = re.compile(r"\b(?:awards?|awarded|medals?|honou?r\w*|decorat\w+|thank\w*|remember\w*|tribute)\b")
#: "A man who had been urged to leave": he alone.
_ONE_WHO = re.compile(
    r"\b(?:man|woman|couple|pensioner|resident|farmer|teacher|doctor|nurse|mother|father|widow)\s+who\s+(?:has|had|was|is)\s+(?:\w+\s+){0,3}\Z"
)
_BEFORE_ONE_WAS = re.compile(r"[^.;]{0,40}?\bbefore\s+(?:he|she)\s+(?:was|died|fell|left|moved)\b")
_OF_LATE = re.compile(
    r"\b(?:yesterday|today|overnight|last\s+night|this\s+(?:week|morning)|on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:past|last)\s+(?:day|24\s+hours|week))\b"
)
#: "Officials had urged them to leave long before the battle".
_HAD = re.compile(r"\bhad\s+(?:(?:\w+ly|already|long|long\s+since|been)\s+)*\Z")
_LONG_BEFORE = re.compile(
    r"[^.;]{0,40}?\b(?:(?:long|months?|years?|weeks?|well|shortly|just|only\s+days|days)\s+before|before\s+(?:the\s+)?(?:battle|siege|fall|fighting|assault|storm\w*|russians?|occup\w+|invasion|town\s+fell|city\s+fell)|(?:months?|years?)\s+earlier)\b"
)
#: "From the latter": which town that is, is not told by the nearest name.
_OF_TWO = re.compile(r"[^.;,]{0,20}?\b(?:from|of|in|leave|evacuate)\s+the\s+(?:former|latter)\b")
#: "From the left bank of Kupiansk": not of all of it.
_PART_OF = re.compile(
    rf"\b(?:from|of|in|on|for|leave|evacuate)\s+(?:(?:the|all|some|several|its)\s+)*(?:(?:left|right)[\s-]bank(?:\s+part)?|(?:north|south|east|west)(?:[\s-]?(?:east|west))?(?:ern)?\s+(?:part|side|bank|districts?|outskirts|streets|quarters?|suburbs?|edge|neighbou?rhoods?))\s+of\s+"
    rf"(?:the\s+)?(?:(?:city|town)\s+of\s+)?[{TOWN}{ANAPHOR}]"
)


def is_none(shadow: str, start: int, end: int, value: Evacuation) -> bool:
    """Whether the words at [start:end] tell of no evacuation of people that goes on or is called for."""
    if value is Evacuation.NONE:
        return False
    its = shadow[start:end]
    if _OF_TWO.match(shadow, end) or _NOT_THE_TOWN.match(shadow, end):
        return True
    if _PART_OF.search(shadow, max(0, start - 60), min(len(shadow), end + 60)):
        return True
    if value is Evacuation.UNDERWAY:
        return _moves_nobody(shadow, start, end)
    return value is Evacuation.URGED and (
        _is_taken_back(shadow, start, end) or _is_to_others(shadow, start, end, its)
    )


def _is_taken_back(shadow: str, start: int, end: int) -> bool:
    if _CALL.search(shadow[:end]) and (_TAKEN_BACK.match(shadow, end) or _EXPIRED.match(shadow, end)):
        return True
    if _TAKES_BACK.search(shadow, max(0, start - 40), end) or _STOPPED.search(
        shadow, max(0, start - 40), start
    ):
        return True
    if _HAD_STOPPED.match(shadow, end):
        return True
    return bool(_HAD.search(shadow, 0, start) and _LONG_BEFORE.match(shadow, end))


def _is_to_others(shadow: str, start: int, end: int, its: str) -> bool:
    if _STRANGERS.search(its) or _FOREIGN_BODY.search(shadow, max(0, start - 80), start):
        return True
    if _ONE_WHO.search(shadow, max(0, start - 60), start):
        return True
    return any(told.match(shadow, end) for told in (_TOLD_TO, _READS, _BY_THE_ENEMY))


def _moves_nobody(shadow: str, start: int, end: int) -> bool:
    near = max(0, start - 60)
    if _ATTEMPT.search(shadow, near, start) and _FAILED.match(shadow, end):
        return True
    if _FAILS.search(shadow, near, start) or _MEANT_FOR.search(shadow, near, start):
        return True
    thing = _BEASTS_AND_THINGS.search(shadow, 0, end)
    if thing and not _PEOPLE.search(shadow, 0, end):
        return True
    if _OF_LATE.search(shadow) or not _PAST.match(shadow, start):
        return False
    return bool(
        _WHO_HAD.search(shadow, near, start)
        or _BEFORE_ONE_WAS.match(shadow, end)
        or (_WHO.search(shadow, near, start) and _HONOURED.search(shadow, 0, start))
        or (_WHO.search(shadow, near, start) and _WHO_NOW.match(shadow, end))
    )

"""Harm that a report of a day's strikes tells of, town by town: "In Lyman, two houses were damaged"."""

import re

from bot.extraction.headed import HarmCues

_DAMAGE = (
    r"damag(?!e\b)\w+|destroy\w+|wreck\w+|caught\s+fire|burn(?:ed|t)|set\s+(?:ablaze|alight|on\s+fire)|blown\s+(?:out|off)|torn\s+off"
    r"|smashed|shattered|gutted|flattened|levelled|collapsed|beyond\s+repair|lies?\s+in\s+ruins"
)
#: Where the hurt were helped or buried, or that there was no harm, or that it was no strike.
_NO_HARM = re.compile(
    # "A house was damaged, nobody was hurt" tells of harm, "there were shots, nobody was hurt" of none.
    rf"^(?!.*\b(?:{_DAMAGE})\b).*\b(?:no\s+(?:casualties|one)|nobody|without)\b"
    r"|^\W*in\s+[\w’'-]+,?\s+[^.;]{0,40}\b(?:said|told|says|tells|warned|announced|met|meets|wrote|spoke|visited|claimed(?!\s+(?:[\w-]+\s+){0,3}lives?))\b"
    r"|\b(?:monument|memorial|unveil\w*|exhibition|concert|rally|mourn\w*|commemorat\w*|vigil|trial|sentenced|anniversary)\b"
    r"|\b(?:(?:in|at)\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}hospitals?|hospital\s+in|treated|surgery|funeral|buried|evacuat\w+|no\s+damage"
    r"|(?<!beyond\s)repair\w*|restor\w+|rebuilt|reconnected|reopened|earlier|last\s+(?:week|month|year)|unknown|accident|short\s+circuit|storms?|mines?|Ukrainian\s+(?:forces|drones?|troops)"
    r"|fight(?:ing|s)?|assaults?|offensive|resident\s+of|native\s+of|crash\w*|collision|knife|stabb\w+|robb\w+|quarrel\w*|drown\w*|brawl\w*|fist\w*|beat\w*|soldiers?|servicem[ae]n|veterans?|combatants?|hunting|scuffle|stampede|tanks?|armou?red|gas\s+(?:cylinder|explosion|leak|blast)|overturn\w*|careless\w*|smoking|burglars?|thie(?:f|ves)|vandals?|heavy\s+rain|(?:in|by)\s+the\s+rain|hail|(?:by|in)\s+(?:a\s+)?(?:strong\s+|high\s+)?winds?|hit\s+by\s+an?\s+(?:car|train|bus|truck)|by\s+an?\s+(?:car|train|bus|truck)|fell\s+(?:from|off|down)|ladder|intoxicat\w*|drunk\w*|heaters?|(?<!summer\s)kitchen|stoves?|the\s+cause\s+was|wiring|pedestrian|heart\s+attack|stroke|illness|overdose|grenade|sledding|swimming|lightning|carbon\s+monoxide|in\s+an?\s+(?:\w+\s+)?(?:fire|blaze|explosion)|poison\w*|murder\w*|suicide|domestic)\b",
    re.IGNORECASE,
)
#: A report of the strikes of a day over an area.
_IN_A_DAY = re.compile(
    r"\b(?:(?:past|last|previous)\s+(?:day|night|24\s+hours|twenty-four\s+hours)|(?:another|for|in|just|single)\s+(?:24\s+hours|twenty-four\s+hours|an?\s+day|day)|in\s+a\s+day|yesterday|overnight|at\s+night"
    r"|during\s+the\s+(?:day|night)|(?:over|course\s+of)\s+(?:the|a)\s+(?:\w+\s+)?day|a\s+day\s+of|today|this\s+morning)\b",
    re.IGNORECASE,
)
#: "In Lyman", "4 houses (Ivashky village, Udy village)".
_IN = re.compile(
    r"(?:\bin|^\W*)(?:\s+(?:the\s+)?(?:village|town|city|settlement)\s+of)?\s*$|\([^()]{0,80}$", re.IGNORECASE
)
_HARM = re.compile(
    rf"\b(?:{_DAMAGE}|damage|injur(?:y|ed|ies)|wounded|hurt|killed|died|dead|fatal\w*|suffered|hit)\b",
    re.IGNORECASE,
)
_SETTLEMENTS = re.compile(
    r"\b(?:settlements|localities|populated\s+(?:places|areas)|towns\s+and\s+villages|(?:across|throughout|in\s+several\s+regions\s+of|all\s+over)"
    r"\s+(?:Ukraine|the\s+country))\b",
    re.IGNORECASE,
)
#: "Russia launched 120 drones overnight", "the enemy used artillery", with no word on where it fell.
_AT_LARGE = re.compile(
    r"^(?!.*\b(?:Ukrainian\s+(?:forces|troops|army)|refiner\w+|Belgorod|Kursk|Crimea|no\s+(?:attacks|strikes)|plan\w*|may|might|could|would|will|if|sentenced|court)\b)"
    r".*?(?P<told>\b(?:Russians?|Russia|enemy|occupiers|invaders|aggressor|Moscow)(?:['’]s)?\s+(?:[\w-]+\s+){0,4}?"
    r"(?:(?:attack(?:ed|s)|launch(?:ed|es)|fir(?:ed|es)|us(?:ed|es)|struck|strikes|hits?|shell(?:ed|s)|bomb(?:ed|s)|sent|dropp(?:ed|s)|directed)\b(?:[^.;]{0,60}?\b(?:drones?|missiles?|artillery"
    r"|bombs?|rockets?|mortars?|UAVs?|Shaheds?|KABs?|air\s?strikes?|shelling|strikes)\b|\s+(?:the\s+)?(?:[\w-]+\s+)?(?:district|region|regions|oblast|community|communities|raion))"
    r"|(?:drone|missile|artillery|air|overnight|massive|combined|latest)\s+(?:and\s+\w+\s+)?(?:attacks?|strikes?|shelling)\b|(?:attacks?|strikes|shelling|bombardments?)\b))",
)
CUES = HarmCues(
    harm=_HARM, none=_NO_HARM, in_a_day=_IN_A_DAY, leading=_IN, settlements=_SETTLEMENTS, at_large=_AT_LARGE
)

"""Whom an order of evacuation covers, who ordered it, and for how long, where the sentence says it."""

import re

from bot.extraction.english.dates import days_told
from bot.extraction.terms import TermCues

_CHILDREN = r"(?:(?:their|minor|underage|young|small|all)\s+){0,2}children"
_GROUP = (
    rf"famil(?:y|ies)\s+with\s+(?:{_CHILDREN}|minors)|{_CHILDREN}(?:\s+(?:and|with|together\s+with|along\s+with"
    rf"|accompanied\s+by)\s+(?:one\s+of\s+)?(?:their\s+|the\s+)?"
    r"(?:parents?|famil(?:y|ies)|guardians?|legal\s+representatives"
    r"|caregivers)(?:\s+or\s+(?:legal\s+)?(?:guardians?|representatives))?)?"
    r"|(?:people|residents|persons)\s+with\s+(?:(?:limited|reduced)\s+mobility|disabilities)|(?:bedridden"
    r"|low-mobility|immobile)\s+(?:people|residents|persons|patients)"
    r"|the\s+civilian\s+population|(?:all|the\s+entire|the\s+whole)\s+(?:(?:remaining|adult|civilian|local)\s+)*(?:residents|civilians"
    r"|population|people|inhabitants)"
)
_COVERS = re.compile(
    rf"\b(?P<whom>(?:{_GROUP})(?:(?:,|\s+and|\s+or|,\s+and|\s+as\s+well\s+as)\s+(?:{_GROUP}))*)\b",
    re.IGNORECASE,
)
_DECIDED = (
    r"(?:ordered|declared|introduce[sd]|decided(?:\s+(?:so|on|upon|to))?|approved|extended|expanded|resolved|adopted"
    r"|widened|agreed\s+to\s+(?:it|this|the)|imposed|issued|decreed|signed|ma(?:de|kes)\s+(?:the\s+|its\s+)?evacuation|took\s+(?:the|this|that|such\s+a)\s+decision"
    r"|listed|announced(?=\s+(?:an?\s+|the\s+)?(?:forced|mandatory|compulsory)\b))"
)
_BODY = (
    r"(?:(?:[Tt]he\s+)?[A-Z][\w’'-]+\s+(?:community|hromada)(?![\w’'])"
    r"|(?:[Tt]he\s+)?(?:region[’']s\s+|oblast[’']s\s+)?(?:[A-Z][\w’'-]+\s+){0,3}(?:(?:[Rr]egional|[Oo]blast|[Cc]ity|[Dd]istrict|[Tt]own"
    r"|[Ss]ettlement)\s+)?(?:(?:[Mm]ilitary|[Ss]tate|[Cc]ivil)\s+){0,2}"
    r"(?:[Aa]dministration|[Dd]efen[cs]e\s+[Cc]ouncil|[Cc]ouncil\s+of\s+[Dd]efen[cs]e|(?:[Ll]ocal\s+)?[Aa]uthorities"
    r"|[Gg]overnment|[Gg]overnor(?:\s+[A-Z][a-z][\w’'-]*){0,2}|[Cc]ouncil|[Mm]inistry|[Cc]ommand"
    r"|(?:[Cc]ommission|(?:[Cc]oordination\s+)?[Hh]eadquarters|[Cc]oordination\s+[Ss]taff)(?:\s+(?:on|for)\s+[^.,;]{3,90}?"
    r"(?=\s+(?:has|had|took|decided|ordered|announced|approved|therefore|made|declared|introduced|resolved|agreed|met|sat|convened)\b|[.,;]|$))?)"
    r"(?:\s+of\s+(?:the\s+)?[A-Z][\w’'-]+(?:\s+(?:region|oblast|[Rr]egion|[Oo]blast|community|hromada))?)?)"
)
_PERSON = r"[A-Z][a-z][\w’'-]*(?:\s+[A-Z][\w’'-]+){1,2}"
#: "The head of the Sumy Regional Military Administration, Ivan Petrenko": he.
_OF_A_HEAD = (
    r"(?:the\s+)?(?:acting\s+)?(?:head|chief|governor)\s+of\s+[^.;,]{3,90}?"
    r"(?:[Aa]dministration|[Cc]ouncil|[Oo]blast|[Rr]egion|OVA|RMA|OMA|MBA),?\s+"
)
_MET = r"(?:at\s+(?:an?|its|the)\s+(?:\w+\s+)?(?:session|meeting|sitting)\s+)?"
_ORDERED_BY = re.compile(
    # "The head of the district administration, Ivan Petrenko, declared": he, and not a cut of the body.
    rf"(?:[Tt]he\s+|[Ii]ts\s+)?(?:[\w’'-]+\s+){{0,3}}?(?:[Hh]ead|[Gg]overnor|[Mm]ayor|[Cc]hief|[Ll]eader)\b[^,.;]{{0,80}},\s+(?P<head>{_PERSON}),?\s+"
    rf"(?:(?:has|had|also|on\s+\w+)\s+){{0,2}}{_DECIDED}\b"
    rf"|(?P<who>{_BODY})(?:,[^.;]{{3,80}},)?\s+{_MET}(?:met\s+(?:on\s+\w+|today|yesterday)\s+and\s+)?(?:(?:has|have|had|also|therefore|on\s+\w+|this\s+(?:week|month))\s+){{0,2}}{_DECIDED}\b"
    rf"|\b(?:{_DECIDED}|taken|made|adopted|(?<=been\s)announced)\b[^.;]{{0,60}}?\sby\s+(?P<by>{_BODY})"
    rf"|\b(?:decided(?:\s+on)?|(?:adopted|taken|made|approved|passed|agreed)(?:\s+\w+)?)\s+(?:at|during)\s+an?\s+(?:\w+\s+){{0,2}}(?:session|meeting|sitting)\s+of\s+(?P<session>{_BODY})"
    rf"|\bdecision\s+(?:was|has\s+been)\s+(?:made|taken|adopted)\s+(?:at|by)\s+(?P<taken_at>{_BODY})"
    rf"|\b(?:[Ii]t|[Tt]his|which|[Dd]ecision|order|measure|evacuation)\s+(?:was|has\s+been)\s+(?:approved|adopted|taken|passed|agreed)\s+when\s+(?P<met>{_BODY})\s+(?:met|sat|convened)\b"
    rf"|\b(?:decision|order|resolution|decree)\s+(?:of|by)\s+{_OF_A_HEAD}(?P<order_of>{_PERSON})"
    rf"|\border\s+(?:of|by)\s+(?P<of_head>(?:the\s+)?head\s+of\s+[^.;,]{{3,70}}?[Aa]dministration)(?!,?\s+[A-Z])"
    rf"|\b(?:signed|issued)\s+by\s+{_OF_A_HEAD}(?P<signed_by_head>{_PERSON})"
    rf"|\bI\s+(?:have\s+)?(?:already\s+)?(?:signed|issued)\b(?=[^\"”]*\bevacuat)[^\"”]{{3,300}}[\"”],?\s+(?:said|says|wrote)\s+(?P<i>{_PERSON})"
    rf"|\b(?:decision|order|resolution)\s+(?:of|by)\s+(?P<of>{_BODY})"
    rf"|(?P<signer>{_PERSON})(?:,[^.;]{{3,80}},)?\s+(?:who\s+)?(?:(?:has|have|had|also|on\s+\w+(?:\s+\d+)?)\s+){{0,2}}"
    r"(?:signed|issued|ordered|declared)\b[^.;]{0,40}?\b(?:order|decree|evacuation)"
    rf"|\b(?:signed|issued)\s+(?:\w+\s+){{0,3}}?by\s+(?:[\w’'-]+\s+){{0,4}}?(?P<signed_by>{_PERSON})"
)
_OF_AN_ORDER = re.compile(
    r"\b(?:mandatory|compulsory|forced|by\s+force|(?:must|have\s+to)\s+(?:leave|be\s+evacuated|go))\b",
    re.IGNORECASE,
)
#: A sentence that may tell who decided what a sentence beside it states.
_OF_A_DECISION = re.compile(
    r"\b(?:decided|decision|order(?:ed)?|approved|agreed|headquarters|resol(?:ution|ved)|signed|commission|council)\b",
    re.IGNORECASE,
)
_STARTS = re.compile(
    r"\b(?:from|starting(?:\s+(?:on|from))?|beginning(?:\s+(?:on|from))?|effective(?:\s+(?:from|on))?"
    r"|as\s+(?:of|from)|since|(?:begins?|starts?|commences?|takes?\s+effect|comes?\s+into\s+(?:force|effect)|runs)\s+(?:on|from))"
    r"\s+(?:\w+day,?\s+)?$",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\b(?:until|till|through|to|by|no\s+later\s+than|ends?\s+on|expires?\s+on|valid\s+(?:until"
    r"|through))\s+(?:\w+day,?\s+)?$",
    re.IGNORECASE,
)
#: "The order is valid until ...": the sentence is still about the order.
_CONTINUES = re.compile(
    r"\W*(?:it\s+is\s+(?:known|noted|stated|specified|reported)\s+that\s+)?(?:(?:the|this|that|its|forced|mandatory|compulsory)\s+){0,2}(?:evacuations?|order|decision"
    r"|decree|measure|resolution|removal|departures?|deadline|period)\b|\W*(?:families|residents|people)\s+have\s+until\b"
    r"|\W*(?:it|this)\s+(?:also\s+)?(?:applies|covers|concerns|affects|runs|lasts|begins|starts|takes\s+(?:effect|in)|will|is\s+(?:for|valid|in|to\s+(?:take|last|run)))\b",
    re.IGNORECASE,
)


def _decider(text: str) -> str | None:
    found = _ORDERED_BY.search(text)
    return next((who.strip() for who in found.groups() if who), None) if found else None


CUES = TermCues(
    covers=_COVERS,
    decider=_decider,
    of_an_order=_OF_AN_ORDER,
    of_a_decision=_OF_A_DECISION,
    continues=_CONTINUES,
    starts=_STARTS,
    ends=_ENDS,
    lasts=re.compile(r"\b(?:within|over|for|during)\s+(?P<days>\d{1,3})\s+days\b", re.IGNORECASE),
    days=days_told,
)

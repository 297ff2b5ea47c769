"""Counts of people that are no count of all who live in a town: some of them, visitors, a rate, a guess."""

import re

from bot.domain.fact import FactKind
from bot.extraction.lower import AnyCase
from bot.extraction.passage import ANAPHOR, AREA, COUNT, HROMADA, LENGTH, TOWN, Passage
from bot.extraction.quantity import Quantity

#: No town of Ukraine has more.
_MOST = 3_000_000
#: An hour of the day is no more.
_LAST_HOUR = 24
_PEOPLE = r"(?:people|residents|inhabitants|civilians|locals|citizens|souls|persons)"
#: "4,200 residents whose homes were damaged", "30 people remain in Kherson who speak Albanian".
_RESTRICTED = re.compile(
    rf"(?:\s+(?:{_PEOPLE}|of|in|left|remain|living|live|still|[{TOWN}{ANAPHOR}]+)(?=\W))*\s+"
    r"(?:whose\b|with\s+(?:an?\s+)?disabilit|who\s+(?:\w+ly\s+)?(?:know|speak|own|suffer|work|worked|serve|study|studied"
    r"|depend|lost|need|signed|wish|applied|survived|registered|enrolled|asked|received)\b)"
)
#: "Women over 60".
_OF_AGE = re.compile(r"\b(?:women|men|those|people|anyone|everyone|residents|adults|persons|aged)\s+$")
_OVER = AnyCase(r"(?:over|under|above|older|younger|below)\b")
_AT_AN_HOUR = re.compile(r"\b(?:after|before|until|till|by|past)\s+$")
#: "3,000 of them now live in Kharkiv": those of another town.
_OF_THEM_ELSEWHERE = re.compile(
    rf"\s+of\s+(?:them|these|those)\s+(?:now|currently)\s+(?:live|settled|found\s+shelter)\b[^.;]{{0,20}}\bin\s+[{TOWN}]"
)
#: "Last week 42 people left": they went.
_WHEN_THEY_WENT = re.compile(
    r"\b(?:(?:last|this)\s+(?:week|month|night)|yesterday|on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:over|in|during)\s+the\s+(?:past|last)\s+(?:\w+\s+)?(?:days?|weeks?|months?))\b[^.;:,]{0,25},?\s+$"
)
_WENT = re.compile(rf"\s+(?:more\s+)?{_PEOPLE}\s+(?:have\s+)?left(?:\s+by\b|\s+for\b|\W*$)")
#: "Of every hundred three remain": a rate.
_RATE = re.compile(rf"\b(?:of|in|for)\s+(?:every|each)\s+{COUNT}")
#: "Bigger by 45,000", "grew by 30,000".
_DIFFERENCE = re.compile(r"(?<!inhabited)(?<!populated)(?<!home)(?<!used)\s+by\s+$")
#: What else people do than to live there: "drew 2,000 people", "sold electricity to 600,000 people".
_GOVERNED = re.compile(
    rf"\b(?:(?:bought|sold|collected)\b[^.;,{COUNT}]*\s(?:from|to|by|for)"
    r"|drew|draws|draw|seats?|seated|involv\w+|welcom\w+|hosted|host|attract\w*|employ\w*|serv(?:es?|ed)|fed|feeds?"
    r"|brought\s+together|gathered|trained|taught|treated|supplied|polled|surveyed"
    r"|(?:poll|survey|crowd|party|troupe|choir|class|audience|staff|team|crew|convoy|column|group|queue)\s+of)\s+$"
)
#: "1,800 people were born", "30,000 residents of Nikopol had gardens".
_DID_SOMETHING = re.compile(
    rf"\s+{_PEOPLE}(?:\s+(?:of|in|from)\s+[{TOWN}{ANAPHOR}]+)?\s+(?:were\s+(?:born|baptised|married|employed|buried|hired"
    r"|polled|treated|trained)|had\s+their\s+(?!homes?|lives)|owned\b|commuted\b|travelled\b"
    r"|visited\b|attended\b|died\b|studied\b|came\b|took\s+part\b)"
)
#: "The student population", "the male population".
_SOME_POPULATION = re.compile(
    r"\b(?:student|male|female|pupil|working|prison|school|adult|child|retired|roma|jewish|greek|dog|cat|animal|bird"
    r"|unemployed|registered\s+unemployed)\b[^.;]{0,25}\bpopulation\b|\bregistered\s+unemployed\b"
)
#: "Kramatorsk's stadium used to seat ...", "Kostiantynivka's smelter, with 2,400 people".
_BODY = (
    r"(?:stadium|dairy|smelter|shelter|office|camp|theatre|arena|cinema|school|lyceum|college|university|hospital"
    r"|church|band|orchestra|steelworks|mill|prison|colony|sanatorium|hotel)"
)
_OF_A_BODY = re.compile(
    rf"^\W*(?:[{TOWN}]+['’]s\s+(?:[\w-]+\s+){{0,2}}{_BODY},?\s+(?:with|used|had|has|seated|employed)\b"
    rf"|(?:in|of|at)\s+(?:the|our|a)\s+(?:[\w-]+\s+)?{_BODY}\s+(?:at|in|of)\s+[{TOWN}])"
)
#: The district has so many.
_OF_AN_AREA = re.compile(
    rf"^\W*(?:the\s+)?[{AREA}{HROMADA}]+\s+(?:district|region|oblast|community|hromada|raion),?\s+(?:with|home\s+to)\b"
)
#: "From the village and 20 from the city": lengths.
_LENGTH_ON = re.compile(rf"{LENGTH}[^.;]*\b(?:and|,)\s+$")
_FROM = re.compile(r"\s+(?:from|to|off)\b|\s*[.;]")
#: What is written somewhere, supposed, or told of a time that is over.
_UNREAL = re.compile(
    r"\bon\s+paper\b|\bgraffit\w+|\bwelcome\s+sign\b|\bsign\s+reads\b|\b(?:google|wikipedia|chatgpt)\b|\bscenario\b"
    r"|\b(?:computer\s+)?(?:model|simulation)\s+(?:assumes?|supposes?)|\blet['’]s\s+say\b|\bsuppos(?:e|ing)\b|\bassum(?:e|es|ing)\b"
    r"|\bexhibit\b|\bwrote\s+on\s+a\b|\bthinks?\s+of\s+the\b|\bfor\s+the\s+(?:battle|siege)\b|\bit\s+fell\b"
    r"|\bmeaning\s+(?:children|pupils|houses|families)\b|\bleft\s+of\s+the\s+old\b"
)
#: "In 1920, too: of 75,000 inhabitants 40,000 remained".
_LONG_AGO = re.compile(r"\bin\s+(?:1[0-9]\d\d)\b")
_PAST = re.compile(r"\b(?:remained|stayed|lived|were|was|fell)\b")
#: "Recalled July 2022, when only 20,000 remained".
_WHEN_OF_OLD = re.compile(
    r"\b20(?:1\d|2[0-2]),\s+when\b|^\W*[Ww]hen\b[^.;,]*\b(?:had|was|were|freed|liberated|fell)\b[^.;]*,\s+there\s+w(?:as|ere)\b"
    r"|\b[Oo]f\s+\w+\s+alone\b"
)
#: "300 people stayed," recalls the former mayor.
_RECALLS = re.compile(r"[,”\"]\s*(?:recalls?|recalled|remembers?|remembered)\b")
#: "..., he said in an interview last spring".
_SAID_LONG_AGO = re.compile(
    r"\b(?:said|told|estimated|wrote)\b[^.;]{0,50}\blast\s+(?:spring|summer|autumn|fall|winter|year)\b"
)
#: "In 2025, 1,000; at the moment, 600".
_IN_A_YEAR = re.compile(r"\bin\s+(?:20\d\d|\w+),?\s+$")
_THEN_NOW = re.compile(r"\s*[;,]\s+(?:and\s+)?(?:at\s+the\s+moment|now|today|currently)\b")
#: What follows says that it holds no longer, or is not so.
_NO_LONGER = re.compile(
    r"\bthen\s+again\s+by\b|\bto\s+fend\s+for\b|\bhalved\s+since\b|\bfigure\s+is\s+(?:wrong|false|untrue|too\s+(?:high|low))\b|\bcut\s+off\W*$"
)
#: Before 2014 another war was meant.
_BEFORE_2014 = re.compile(r"\b(?:before|by|prior\s+to)\s+(?:[\w’'-]+\s+){0,4}2014\b")


#: "We had 5,000 people left", "180 have come back".
_LEFT_OR_BACK = re.compile(
    r"\s+(?:people\s+|residents\s+)?(?:left\b|have\s+(?:come\s+back|returned)|(?:came\s+back|returned)\b)"
)
#: "In Dobropillia 900 left, and 20,000 remain".
_LEFT_WHILE_REST_REMAIN = re.compile(
    rf"(?:\s+(?:people|residents))?(?:\s+have)?\s+left(?:\s+in\s+an?\s+\w+)?,?\s+(?:and|while|but)\s[^.;{COUNT}]{{0,30}}{COUNT}+\s+(?:\w+\s+)?(?:remain|stay)"
)
#: "By the end of the year it fell from 12,000 to 7,000".
_FELL_SOON = re.compile(
    r"\b(?:by\s+the\s+end\s+of|in\s+(?:an?|one|two|three|several|the\s+last)\s+(?:weeks?|months?)|over\s+the\s+(?:spring|summer|autumn|winter|month|year))\b"
    r"[^.;]*\b(?:fell|dropped|shrank|declined)\s+from\s"
)
#: "The Antonivka suburb is shelled; 2,500 of its residents remain", "in the shelters 300 spend the night".
_OF_A_SUBURB = re.compile(r"\bsuburb\s+(?:is|was|has|had)\b|\bspend(?:s|ing)?\s+the\s+night\b")
#: "8,500 in Kostiantynivka and 15 villages of the community".
_AND_VILLAGES = re.compile(
    r"[^.;,]{0,60}\band\s+(?:\d+|\w+|several|dozens\s+of|all)\s+(?:\w+\s+)?(?:villages|settlements)\b"
)
_HOME_TOWN = re.compile(r"\b[Hh](?:is|er)\s+(?:home|native)\s?(?:town|city|village),\s")


def is_partial(passage: Passage, quantity: Quantity, kind: FactKind) -> bool:
    """Whether a count is none of all the people of a town."""
    shadow = passage.shadow
    if quantity.value > _MOST or _OF_A_BODY.match(shadow) or _OF_AN_AREA.match(shadow):
        return True
    if _SOME_POPULATION.search(shadow, 0, quantity.start) or _RESTRICTED.match(shadow, quantity.end):
        return True
    if _is_no_count_of_heads(passage, quantity):
        return True
    if kind is FactKind.POPULATION_PREWAR:
        return _is_of_visitors(shadow, quantity) or _is_of_the_war(shadow, quantity)
    return _is_unreal_or_over(passage, quantity)


def _is_no_count_of_heads(passage: Passage, quantity: Quantity) -> bool:
    """An age, an hour, a rate, a difference, a length."""
    shadow, start = passage.shadow, quantity.start
    if _OVER.match(passage.text, start) and _OF_AGE.search(shadow, 0, start):
        return True
    if quantity.value <= _LAST_HOUR and _AT_AN_HOUR.search(shadow, 0, start):
        return True
    if _OF_THEM_ELSEWHERE.match(shadow, quantity.end):
        return True
    if _WENT.match(shadow, quantity.end) and _WHEN_THEY_WENT.search(shadow.lower(), 0, start):
        return True
    if _DIFFERENCE.search(shadow, 0, start) or _RATE.search(shadow, 0, quantity.end):
        return True
    return bool(_LENGTH_ON.search(shadow, 0, start) and _FROM.match(shadow, quantity.end))


def _is_of_visitors(shadow: str, quantity: Quantity) -> bool:
    governed = _GOVERNED.search(shadow, max(0, quantity.start - 60), quantity.start)
    return governed is not None or bool(_DID_SOMETHING.match(shadow, quantity.end))


def _is_of_the_war(shadow: str, quantity: Quantity) -> bool:
    """Whether the count is of a time since the war began, or of another war."""
    return bool(
        _BEFORE_2014.search(shadow)
        or _LEFT_OR_BACK.match(shadow, quantity.end)
        or _FELL_SOON.search(shadow, 0, quantity.start)
    )


def _is_unreal_or_over(passage: Passage, quantity: Quantity) -> bool:
    text = passage.text
    if _LEFT_WHILE_REST_REMAIN.match(passage.shadow, quantity.end):
        return True
    if _OF_A_SUBURB.search(text) or _AND_VILLAGES.match(text, quantity.end) or _HOME_TOWN.search(text):
        return True
    if _UNREAL.search(passage.shadow):
        return True
    if _LONG_AGO.search(text, 0, quantity.start) and _PAST.search(text, quantity.end):
        return True
    if _SAID_LONG_AGO.search(text, quantity.end):
        return True
    if _WHEN_OF_OLD.search(text, 0, quantity.start) or _RECALLS.search(text, quantity.end):
        return True
    if _IN_A_YEAR.search(text, 0, quantity.start) and _THEN_NOW.match(text, quantity.end):
        return True
    return bool(_NO_LONGER.search(text, quantity.end))

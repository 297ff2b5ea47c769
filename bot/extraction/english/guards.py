"""What makes a statement none: it is denied, only possible, or long past."""

import re

from bot.extraction.lower import AnyCase
from bot.extraction.passage import Passage

_NEGATED = AnyCase(
    r"\b(?:no(?!\s+(?:fewer|more|less)\s+than)|not(?!\s+(?:(?:fewer|more|less)\s+than|only\b))|(?<!as\s)never|nor"
    r"|neither|nobody|none|without(?!\s+(?:power|gas|light|lights|water|electricity|heat|heating|communication|mobile|delay|waiting|hesitat|further|(?:a\s+"
    r"|any\s+)?(?:break|pause|let-?up|respite|end|interruption|stop)))|cannot"
    r"|denied|denies|deny|refut\w+|yet\s+to"
    r"|instead\s+of|stopp?(?:ed|ing)?\s+short\s+of|false|untrue)\b|n['’]t\b"
)
_POSSIBLE = re.compile(
    r"\b(?i:if|could|might|would(?!\s+say)|will|unless|should|shall|can|must|planned|plans?"
    r"|planning"
    r"|prepar\w+|consider\w*|discuss\w*|propos\w+|(?<!soon\sas\s)(?<!quickly\sas\s)(?<!far\sas\s)possib\w+"
    r"|potential\w*|expect\w*|likely|in\s+case"
    r"|ready\s+to|readiness|fear\w*|threat\w*|hope\w*|aims?|intends?|wants?|trying(?!\s+to\s+(?:survive|get\s+by|live|persuade|convince))|due\s+to\s+begin"
    r"|(?<!as\s)soon|eventual\w*|whether)\b|['’]ll\b"
    # Not the month, which the shadow has in small letters too.
    r"|(?<!\bin\s)(?<!\bof\s)(?<!\bon\s)(?<!\bby\s)(?<!between\s)(?<!\bfrom\s)(?<!since\s)(?<!until\s)(?<!early\s)(?<!late\s)(?<!mid-)(?<!mid\s)"
    r"(?<![\d\ue000]\s)\bmay\b(?!,?\s+\d)",
)
#: What was decided for a day to come is in force.
_DECIDED = AnyCase(
    r"\b(?:will\s+also\s+be|announc\w+|order\w*|decid\w+|decision|decree\w*|approv\w+|starting|from\s+(?:\d|[A-Z]))"
)
_WILL_BE = re.compile(
    r"\b(?:will|would)\s+(?:now\s+|also\s+)?(?:be|become|begin|start|last|run|continue|apply|cover|conduct|carry\s+out)\b",
    re.IGNORECASE,
)
_MUST_LEAVE = re.compile(r"\bmust\s+(?=leave|evacuate|go|be\s+evacuated)", re.IGNORECASE)
#: "Do not wait, go" denies nothing.
_DO_NOT_WAIT = re.compile(
    r"\b(?:do\s+not|don['’]t|not\s+to)\s+(?:wait|delay|hesitate|linger|put\s+(?:it\s+)?off)\b", re.IGNORECASE
)
#: He who would advise it advises it.
_WOULD_ADVISE = re.compile(
    r"\bwould\s+(?:(?:strongly|urgently|once\s+again|again)\s+)*(?=advise|recommend)", re.IGNORECASE
)
#: "I can tell you that 40 people remain": they do.
_CAN_TELL = re.compile(
    r"\b(?:can|may|must|want\s+to|wish\s+to|will)\s+(?:only\s+|now\s+|also\s+)?(?:tell|say|confirm|assure|inform|add|report)\b",
    re.IGNORECASE,
)
#: "Leave while it is possible".
_WHILE_POSSIBLE = re.compile(
    r"\bwhile\s+(?:it\s+is|it['’]s|this\s+is)\s+(?:still\s+)?possible\b", re.IGNORECASE
)
#: "It will be recalled that ...": what follows has happened.
_TOLD_AGAIN = re.compile(
    r"\bit\s+(?:will|should|must|may|can)\s+be\s+(?:recalled|remembered|noted|added|reminded)\b",
    re.IGNORECASE,
)
_CONDITION = AnyCase(r"\W*(?:if|unless|should|in\s+case)\b")
_OF_OLD = AnyCase(
    r"\b(?:last\s+(?:year|spring|summer|autumn|fall|winter)|(?:a|one|two|three|several|\d+)\s+years?\s+ago"
    r"|at\s+the\s+(?:time(?!\s+of\s+(?:writing|publication|this))|start|beginning|height|peak|outset)|back\s+then|previously|formerly"
    r"|in\s+the\s+beginning|until\s+(?:last|this)\s+(?:week|month|year)|in\s+the\s+(?:early|first)(?!\s+hours)|early\s+in\s+the\s+(?:war|invasion)"
    r"|during\s+(?:the\s+)?(?:\w+\s+){0,2}occupation"
    r"|(?<!got\s)(?<!get\s)(?<!are\s)(?<!is\s)(?<!am\s)(?<!['’]re\s)(?<!grown\s)(?<!gotten\s)(?<!become\s)(?<!getting\s)used\s+to|(?:under|when)\s+[^,.;]{0,30}occup\w+"
    # "Since its liberation the city has been shelled daily": it is now.
    r"|(?<!since\s)(?<!since\sits\s)(?<!since\sthe\s)(?<!since\sbeing\s)liberat\w+|recaptur\w+|months\s+ago|until\s+[^,.;]{0,20}\b(?:fall|capture|occupation|seizure)"
    r"|had\s+been(?!\s+(?:another|new|more|killed|wounded|injured|announced|ordered|declared|introduced|urged"
    r"|told|extended|reported|seen|spotted|sighted|shelled|shelling|bombing|pounding|struck|attacked|under\s+way|in\s+(?:force|effect)))|earlier\s+this\s+year"
    # "In force until March": it is now.
    r"|(?<!run\s)(?<!runs\s)(?<!last\s)(?<!lasts\s)(?<!force\s)(?<!effect\s)(?<!valid\s)(?<!place\s)(?<!extended\s)(?<!continue\s)(?<!continues\s)(?<!carried\sout\s)"
    r"until\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"|back\s+in\s+(?:early\s+|late\s+|mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"|through\s+the\s+occupation|until\s+recently|throughout\s+20\d\d|for\s+\w+\s+years\s+before|by\s+the\s+time"
    r"|by\s+(?:the\s+)?(?:[a-z]+\s+(?:of\s+)?){0,2}20\d\d|(?:was|were)\s+then"
    r"|before\s+(?:being|[^,.;]{0,30}\b(?:fell|was\s+captured))|after\s+the\s+Russians\s+(?:fled|left)"
    r"|when\s+[^,.;]{0,60}\b(?:left|fled|came|arrived|enlisted|visited|entered|attacked|moved|married|took"
    r"|became|started)"
    r"|through\s+the\s+(?:first|winter|summer|spring|autumn)|had\s+(?:remained|recovered|stayed)"
    r"|that\s+(?:January|February|March|April|June|July|August|September|October|November|December|spring|summer|autumn|winter|year)"
    r"|at\s+that\s+(?:time|point|moment)|(?<!since\s)then(?=\s*(?:[.,;]|$))"
    r"|when\s+[^,.;]{0,40}\b(?:started|began|broke\s+out|fell)|in\s+(?:(?:the|early|late)\s+)?(?:spring"
    r"|summer|autumn|winter)|when\s+[^,.;]{0,30}(?:was|were))\b"
)
_BEFORE_THE_WAR = re.compile(
    r"\b(?:before|since|prior\s+to)\b[^.;,]{0,50}?\b(?:war|invasion|20\d\d)\b|pre-?\s?(?:war|invasion)"
    r"|\bsince\s+(?:last\s+|the\s+|early\s+|late\s+)*(?:year|spring|summer|autumn|fall|winter|month|week)\b"
    r"|\b20\d\d\s+(?:full-scale\s+)?invasion|\bfrom\b[^.;]{0,60}?\bto\b",
    re.IGNORECASE,
)
#: "In spring 2022, ...", "A year ago, ...", "When the town was occupied, ..."
_TIME_FIRST = re.compile(
    r"\s*[\"“]?(?:as\s+(?:(?:was|we)\s+)?(?:reported|noted|wrote|written|recalled)(?:\s+(?:earlier|before))?,\s+)?(?:as\s+of|that|according\s+to\s+(?:data|figures)|before|throughout|for|in|by|during|at|on|since|after|until|last|back|earlier|when|an?"
    r"|two|three|several|under(?!\s+(?:an?|the)\s+(?:\w+\s+){0,2}(?:order|decision|decree|resolution)\b)"
    r"|while|early|late)\s[^,;]{0,110},",
    re.IGNORECASE,
)
#: "On August 9, 2023, an evacuation was announced": the year is of that day.
_COMMA_IN_A_DATE = re.compile(
    r"(?<=\d),(?=\s20\d\d\b(?!\s+(?:people|residents|inhabitants|civilians|locals|citizens|persons)))"
)
#: After a statement: what it is compared with is of another time.
_COMPARED = re.compile(
    r"\s(?:out\s+of|(?:down\s+)?from\s+(?:[a-z-]+\s+){0,3}\d|compared|of\s+(?:[a-z-]+\s+){0,3}\d|since"
    r"|where|against)\b",
    re.IGNORECASE,
)
_SAID_OF_NOW = AnyCase(r"\W*(?:but\s+|and\s+)?(?:now|today|currently|these\s+days)\b")
_SINCE_OVER = AnyCase(r"\W*before\s+(?:the\s+)?(?:[\w-]+\s+){0,2}(?:war|invasion)\b")
#: After a statement: what may still deny it, in whole words.
_A_LITTLE = re.compile(
    r"(?:(?!\s(?:what|which|who|where)\b)[^,;:.(\"“”]){0,14}\w*"
    # "Will last until March": what is in force.
    r"(?:(?<=\bwill)\s+(?:last|run|continue)\s+(?:from|until|till|through)\b)?"
)
#: A number of people is no year: "1900 civilians", "2024 residents".
_YEAR = re.compile(
    r"\b(19\d\d|20[0-4]\d)\b(?!\s+(?:people|residents|inhabitants|civilians|locals|citizens|persons|souls|families))"
)


_WORK = (
    r"(?:books?|memoirs?|documentar(?:y|ies)|plays?|albums?|songs?|podcasts?|exhibitions?|(?:photo\s+|tv\s+)?series|poems?"
    r"|paintings?|murals?|operas?|musicals?|diar(?:y|ies)|comics?|essays?)"
)
#: Anywhere in the sentence: what is only rumoured, rehearsed, demanded or told as a story is no fact.
_UNREAL = AnyCase(
    # 'Her book, 50 Days of Shelling in Kherson', '"The Evacuation of Lyman", a play by ...'
    rf"\b{_WORK}(?:,?\s+[\"“]|,\s+\d|\s*:|\s+(?:called|titled|entitled|named|about|shows?|follows?|tells?|depicts?|recounts?)\b)"
    rf"|\b(?:her|his|their)\s+(?:[\w-]+\s+)?{_WORK},"
    rf"|[\"”],?\s+(?:is\s+)?(?:an?|the|his|her|their)\s+(?:title\b|(?:[\w-]+\s+){{0,2}}{_WORK}\b)"
    r"|\b(?:titled|entitled|premieres?|premiered|box\s+office|netflix|oscar-\w+)\b|"
    r"\b(?:fakes?|forger\w+|forged|hoax|rumou?rs?|misinformation|disinformation|debunk\w*|dismiss\w*"
    r"|reject\w*\s+(?:[\w’']+\s+){0,3}claims?|exercises?|drills?|rehears\w*|(?:according\s+to|under|in)\s+the\s+(?:\w+\s+)?(?:scenario|legend)"
    r"|novel|film|movie|fiction\w*|april\s+fool|demand\w*|petition\w*|years?\s+after(?!\s+(?:it|the\s+(?:full-scale\s+)?(?:war|invasion))\s+(?:began|started)))\b"
)


#: "A call to evacuate Shostka was turned down."
_DENIED_AFTER = AnyCase(
    r"[^.;,:]{0,60}?\b(?:was|were|is|are|has\s+been|have\s+been)\s+(?:later\s+|then\s+|soon\s+)?(?:turned\s+down|rejected|refused"
    r"|dismissed|ruled\s+out|called\s+off|cancell?ed|revoked|lifted)\b"
    r"|[^.;:]{0,60}?\b(?:was|were|has\s+been|have\s+been)\s+(?:never|not)\b"
    r"|[^.;,:]{0,80}?\bbut\s+(?:it\s+)?(?:was\s+|has\s+been\s+)?(?:later\s+|since\s+|then\s+|soon\s+)?(?:been\s+)?(?:turned\s+down|rejected|refused"
    r"|dismissed|ruled\s+out|called\s+off|cancell?ed|revoked|lifted|withdrawn)\b"
    # "Forced evacuation of families with children may be introduced".
    r"|(?:(?!\b(?:wh\w+|that)\b)[^.;,:]){0,60}?\b(?:may|might|could|should|can|would|must|ought\s+to|has\s+to)\s+(?:\w+\s+)?(?:be"
    r"\s+(?:\w+ly\s+)?(?:introduced|announced|declared|ordered|imposed|extended|expanded|widened|resumed|launched|started)"
    r"|(?:begin|start|follow|come|happen)\b)"
    r"|[^.;:,]{0,40}?\b(?:is|are)\s+not\s+(?:yet\s+|being\s+|currently\s+)?(?:planned|foreseen|needed|necessary|envisaged|on\s+the\s+table)\b"
    r"|(?:(?!\bwhile\b)[^.;,:]){0,90}?\b(?:is|are|was|were)\s+(?:being\s+|under\s+|now\s+|still\s+)*(?:considered"
    r"|consideration"
    r"|discussed|discussion|planned|prepared|proposed|mulled|weighed|possible)\b"
)
#: A heading that says it of what follows is no longer than this, in characters.
_HEADING = 30


def is_called_fake(heading: str) -> bool:
    """Whether this is a heading that calls what stands below it untrue."""
    return len(heading) <= _HEADING and bool(_UNREAL.search(heading))


def unsure(passage: Passage, start: int, end: int, *, apart: re.Pattern[str] | None = None) -> bool:
    """Whether the statement is denied, or said to be only possible.

    `apart`: words that deny something else.
    """
    if _DENIED_AFTER.match(passage.shadow, end) and not _WHILE_POSSIBLE.search(passage.shadow, end):
        return True
    words = _DO_NOT_WAIT.sub(" ", _MUST_LEAVE.sub(" ", _WOULD_ADVISE.sub(" ", _around(passage, start, end))))
    words = _CAN_TELL.sub(" ", _TOLD_AGAIN.sub(" ", _WHILE_POSSIBLE.sub(" ", words)))
    if apart is not None:
        words = apart.sub(" ", words)
    if _DECIDED.search(passage.text):
        words = _WILL_BE.sub(" ", words)
    return denies(passage, words)


def denies(passage: Passage, words: str) -> bool:
    """Whether words around a statement say that it is denied, or only possible."""
    if _CONDITION.match(passage.text) or _UNREAL.search(passage.text):
        return True
    return bool(_NEGATED.search(words) or _POSSIBLE.search(words))


def is_current(passage: Passage, start: int, end: int, newest_year: int) -> bool:
    """Whether the statement is meant to be true, and of these days."""
    return not unsure(passage, start, end) and is_of_these_days(passage, start, end, newest_year)


def is_of_these_days(passage: Passage, start: int, end: int, newest_year: int) -> bool:
    """Whether the statement, denied or not, is of these days."""
    return not (long_past(passage, start, end, newest_year) or is_over(passage, end))


def is_over(passage: Passage, end: int) -> bool:
    """Whether the sentence, or what follows the statement, says that it was before the war."""
    return bool(_SINCE_OVER.match(passage.text) or _SINCE_OVER.match(passage.text, end))


def long_past(passage: Passage, start: int, end: int, newest_year: int) -> bool:
    """Whether the clause, or the time with which its sentence begins, is before the newest year named."""
    text = _COMMA_IN_A_DATE.sub(" ", passage.text)
    stated = text[:end] + _COMPARED.split(text[end:], maxsplit=1)[0]
    spoken = clause(passage, start, end, stated)
    opening = _TIME_FIRST.match(text, text.rfind(";", 0, start) + 1)
    # "In spring there were 500 people, now 270".
    if opening and opening.end() <= start and not _SAID_OF_NOW.match(passage.text, start):
        spoken = f"{opening[0]} {spoken}"
    spoken = _BEFORE_THE_WAR.sub(" ", spoken)
    years = [int(year) for year in _YEAR.findall(spoken)]
    return bool(_OF_OLD.search(spoken)) or any(year < newest_year or year <= 2022 for year in years)


def newest_year(text: str) -> int:
    """The newest year that a text names, 0 if none."""
    return max((int(year) for year in _YEAR.findall(text)), default=0)


def _around(passage: Passage, start: int, end: int) -> str:
    """The statement with what stands before it in its clause, at most 70 characters, and a little after."""
    first = max(0, start - 70)
    # A window that begins within a word would read "no" in "casino".
    first = passage.shadow.find(" ", first, start) if first else 0
    window = passage.shadow[max(first, 0) : start]
    opening = max(window.rfind(mark) for mark in ',;:"“”') + 1
    # "They cannot bring in aid and urge residents to leave": what is denied is another thing.
    opening = max(opening, window.rfind(" and ") + 5 if window.endswith(" and ") else 0)
    following = _A_LITTLE.match(passage.shadow, end)
    return window[opening:] + passage.shadow[start:end] + (following[0] if following else "")


def clause(passage: Passage, start: int, end: int, text: str | None = None) -> str:
    """The statement with what belongs to it up to the next comma or dash on both sides.

    Of the shadow, or of `text`, which is as long.
    """
    text = passage.shadow if text is None else text
    before = re.split(r"[,;:()“”\"–—]\s?|\s(?:and|but|while)\s", text[:start])[-1]
    after = re.split(r"[,;:()“”\"–—.]\s|[,.;:]$|\s(?:and|but|while|as)\s", text[end:])[0]
    return before + text[start:end] + after

"""Who said it, as the article names them."""

import re
from collections.abc import Sequence

from bot.extraction.passage import Passage

#: "He" is nobody who was named longer ago, in sentences.
REACH = 6

_VERB = (
    r"(?:said|says|told|tells|added|adds|reported|reports|wrote|stated|states|announced|confirmed|noted"
    r"|warned|estimates|estimated|explained|posted)\b"
)
_URGING = (
    r"(?:urged|urges|ordered|advised|implored|called\s+on|appealed|have\s+urged|have\s+ordered"
    r"|has\s+ordered|has\s+urged|begged)\b"
)
_NAME = r"[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){1,3}"
_WORDS = r"(?:[\w’'-]+\s+){0,12}?[\w’'-]+"
_TRAILING = re.compile(
    rf"[,”\"]\s+(?:the\s+[\w\s’'-]{{1,40}},\s+)?(?:(?P<name>{_NAME})"
    rf"|(?P<role>{_WORDS}))(?P<title>,\s+[^,.;:\"”]{{3,80}})?,?\s+(?:(?:has|have|also)\s+)?{_VERB}"
)
#: ", said Ivan Petrenko, the deputy mayor"
_INVERTED = re.compile(
    rf"[,”\"]\s+{_VERB}\s+(?P<who>(?:[a-z][\w’'-]*\s+){{0,5}}{_NAME}(?:,\s+(?:the|a|an"
    r"|who\s+is)\s[^,.;:\"”]{3,80})?)(?=\s*(?:[,.;:\"”]|$)|\s+(?:on|in|at)\b)"
)
_ACCORDING = re.compile(r"\baccording\s+to\s+(?P<who>[^,.;:\"”]{2,80}?)(?=\s*(?:[,.;:\"”]|$))", re.IGNORECASE)
_LEADING = re.compile(
    r"^[\"“]?(?:[^–—\"“]{0,60}(?:[–—]|\s-\s)\s*|[^,.;\"“]{0,40},\s+)??"
    r"(?P<who>(?!(?i:on|in|at|as|since|after|by|for|meanwhile|earlier|late|however|according)\b)"
    rf"{_WORDS})(?P<title>,\s+[^,.;:\"”]{{3,80}}(?=,))?,?\s+"
    rf"(?:(?:has|have|also|on\s+\w+)\s+)?(?:{_VERB}|{_URGING})"
)
_PRONOUN = re.compile(r"(?:he|she|they|it)$", re.IGNORECASE)
_OFFICE = re.compile(r"the\s+(?:official|mayor|governor)$", re.IGNORECASE)
#: What stands before "announced" or "said" without being the one who did.
_NO_SPEAKER = re.compile(
    r"^(?:but|and|while|which|who|where|as|with|after|when)\b|\b(?:was|were|is|are|been|being|as)$",
    re.IGNORECASE,
)
_PERSON = re.compile(rf"(?:^|,\s+|\b)(?P<who>{_NAME})(?:,[^,.;:\"”]{{3,80}},)?,?\s+{_VERB}")
#: Where the speaker ends and a time or place begins: "Besedin on Thursday".
_TAIL = re.compile(r"\s+(?:on\s+[A-Z]\w+|late\s+\w+|earlier|also|has|have)$")


#: ", he said", "by her count".
_BY_PRONOUN = re.compile(
    r"[,“”\"]\s*(?:he|she)\s+(?:also\s+)?(?:said|says|added|adds|told|noted|recalls?|recalled|explained"
    r"|explains|warned|stressed|estimated|estimates|reckons)\b"
    r"|\bby\s+(?:his|her)\s+(?:count|estimate|reckoning)\b|\bin\s+(?:his|her)\s+words\b|^(?:He"
    r"|She)\s+(?:\w+\s+){0,2}(?:said|says|added|told|noted|put|estimated|urged|urges|advised|asked|warned"
    r"|stressed|called)\b"
)
#: One who speaks for others: a name beside an office.
_OFFICIAL = re.compile(
    rf"(?P<who>{_NAME}),?\s+(?:who\s+(?:heads|leads|runs)|(?:the\s+)?(?:acting\s+|deputy\s+"
    rf"|regional\s+)*(?:head|mayor|governor|chief|spokes\w+|director|coordinator))\b"
    rf"|\b(?:[Mm]ayor|[Gg]overnor|[Hh]ead|[Cc]hief|[Ss]pokes\w+"
    rf"|[Aa]dministrator)(?:\s+of\s+[^,.;]{{3,70}}?)?,?\s+(?P<who2>{_NAME})"
)
#: "So Viktor Kovalenko told reporters.", "Vadym Filashkin announced this."
_SAID_SO = re.compile(
    rf"^(?:So\s+|This\s+was\s+(?:reported|announced|stated)\s+by\s+)(?P<who>[^,.;]{{3,80}})"
    rf"|^(?P<who2>{_NAME})(?:,[^.;]{{3,90}},)?\s+(?:announced|reported|said|stated|wrote)\s+(?:this|it|so)\b"
    r"|^Source:?\s+(?P<who3>[^.;]{3,110})"
)


def said_by(passages: Sequence[Passage], passage: Passage, start: int, end: int) -> str | None:
    """The one to whom the sentence gives the statement at [start:end]; None where it gives it to nobody."""
    text = passage.text
    who = _after(text, end) or _before(text, start)
    if who is None and _BY_PRONOUN.search(text):
        who = "he"
    if who is None:
        return _said_so(passages, passage)
    if not _PRONOUN.match(who) and not _OFFICE.match(who):
        return who
    earlier = passages[max(0, passage.number - REACH) : passage.number]
    named = _last_person(earlier[-3:]) or _last_official(earlier)
    return named or (who if _OFFICE.match(who) else None)


def _said_so(passages: Sequence[Passage], passage: Passage) -> str | None:
    """The one to whom the next sentence gives what this one states."""
    for following in passages[passage.number + 1 : passage.number + 2]:
        found = _SAID_SO.match(following.text)
        if found:
            return _clean(found["who"] or found["who2"] or found["who3"])
    return None


def _last_official(passages: Sequence[Passage]) -> str | None:
    for passage in reversed(passages):
        found = list(_OFFICIAL.finditer(passage.text))
        if found:
            return found[-1]["who"] or found[-1]["who2"]
    return None


def _after(text: str, end: int) -> str | None:
    for found in _TRAILING.finditer(text, max(0, end - 1)):
        if re.search(r",\s+(?:but|while)\s", text[end : found.start()]):
            break
        who = found["name"] or found["role"]
        if not _NO_SPEAKER.search(who):
            return _clean(who + (found["title"] or ""))
    according = _INVERTED.search(text, max(0, end - 1)) or _ACCORDING.search(text, max(0, end - 1))
    return _clean(according["who"]) if according else None


def _before(text: str, start: int) -> str | None:
    according = _ACCORDING.match(text)
    if according and according.end() <= start:
        return _clean(according["who"])
    found = _LEADING.match(text)
    if found is None or found.end("who") > start or _NO_SPEAKER.search(found["who"]):
        return None
    title = found["title"] if found["title"] and found.end("title") <= start else None
    return _clean(found["who"] + (title or ""))


def _last_person(passages: Sequence[Passage]) -> str | None:
    """The person who spoke last, where the sentences before name exactly one."""
    named = [found["who"] for passage in passages for found in _PERSON.finditer(passage.text)]
    return named[-1] if len(set(named)) == 1 else None


def _clean(who: str) -> str:
    return _TAIL.sub("", who.strip(" ,"))

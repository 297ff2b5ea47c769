"""Who said it, as the article names them."""

import re
from collections.abc import Sequence

from bot.extraction.passage import Passage

_VERB = (
    r"(?:сказа(?:в|ла|ли)|повідоми(?:в|ла|ли)|повідомля(?:є|ють)|розпові(?:в|ла|ли)|заяви(?:в|ла|ли)"
    r"|дода(?:в|ла|ли)|зазначи(?:в|ла|ли)|наголоси(?:в|ла|ли)"
    r"|поясни(?:в|ла|ли)|уточни(?:в|ла|ли)|написа(?:в|ла|ли)|каже|кажуть|говорить|розповідає|оголоси(?:в|ла"
    r"|ли)|підкресли(?:в|ла|ли)|поінформува(?:в|ла|ли)"
    r"|зауважи(?:в|ла|ли)|констатува(?:в|ла|ли)|заклика(?:є|в|ла|ли|ють)|інформує|інформують"
    r"|прокоментува(?:в|ла))"
)
_NAME = r"[А-ЯІЇЄҐ][\w’'ʼ-]+(?:\s+[А-ЯІЇЄҐ][\w’'ʼ-]+){1,2}"
#: Titles run in small letters with capitalised names of offices between them.
_WHO = r"(?:[\w’'ʼ«»-]+\s+){0,9}?[\w’'ʼ«»-]+"
_AFTER = re.compile(
    rf"(?:[,»”\"]|[—–-])\s+(?:(?:про\s+це"
    rf"|як)\s+)?{_VERB}\s+(?:(?:(?:у|в|на)\s+[^.,]{{3,26}}?|також|тоді|раніше)\s)?"
    rf"(?P<who>(?:[а-яіїєґА-ЯІЇЄҐ«»][\w’'ʼ«»-]*\s+){{0,8}}?{_NAME})"
)
_ACCORDING = re.compile(
    r"(?:за\s+(?:словами|даними|інформацією|оцінкою|оцінками|підрахунками|повідомленням)|на\s+думку"
    r"|зі\s+слів)\s+(?P<who>[^,.;:«»—–]{3,110}?)(?=\s*(?:,|\.|;|:|—|–|$))",
    re.IGNORECASE,
)
_LEADING = re.compile(
    rf"^[«\"“]?(?:[^,.;:«»]{{0,40}},\s+)?(?:як\s+)?(?P<who>(?!(?:у|в|на|про|за|до|з|із|від|тут|там|але"
    rf"|це)\s){_WHO}),?\s+(?:також\s+|раніше\s+)?{_VERB}(?!\w)",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    rf"^(?:про\s+це\s+)?(?:як\s+)?{_VERB}\s+(?P<who>[^,.;:«»]{{3,110}}?)(?=\s*(?:,|\.|:|у\s+(?:Telegram"
    rf"|Телеграм|Фейсбук|Facebook|ефірі|коментарі)|під\s+час|$))",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"^(?:він|вона|вони|посадовець|чиновник|очільник|керівник)$", re.IGNORECASE)
_PERSON = re.compile(rf"(?P<who>{_NAME})")
_TAIL = re.compile(r"\s+(?:у|в|на|під|для|журналіст\w*|кореспондент\w*|Суспільн\w+|Укрінформ\w*|Радіо)\s.*$")


def said_by(passages: Sequence[Passage], passage: Passage, start: int, end: int) -> str | None:
    """The one to whom the sentence gives the statement at [start:end], or the next one its quote."""
    text = passage.text
    who = _of_sentence(text, start, end)
    if who is None:
        who = _of_neighbours(passages, passage)
    if who is None or not _PRONOUN.match(who):
        return who
    named = [
        found["who"]
        for before in passages[max(0, passage.number - 3) : passage.number]
        for found in _spoken(before.text)
    ]
    return named[-1] if named and len(set(named)) == 1 else None


def _of_sentence(text: str, start: int, end: int) -> str | None:
    after = _AFTER.search(text, max(0, end - 1))
    if after:
        return _clean(after["who"])
    according = _ACCORDING.search(text)
    if according and (according.end() <= start or according.start() >= end):
        return _clean(according["who"])
    for pattern in (_REPORTED, _LEADING):
        found = pattern.match(text)
        if found and found.end("who") <= start:
            return _clean(found["who"])
    return None


def _of_neighbours(passages: Sequence[Passage], passage: Passage) -> str | None:
    """ "Про це повідомив ..." right after the statement."""
    following = passages[passage.number + 1 : passage.number + 2]
    for other in following:
        found = re.match(
            rf"\W*про\s+це\s+(?:[^.]{{0,40}}\s)?{_VERB}\s+(?P<who>[^,.;:«»]{{3,110}})",
            other.text,
            re.IGNORECASE,
        )
        if found:
            return _clean(found["who"])
    return None


def _spoken(text: str) -> Sequence[re.Match[str]]:
    return [
        *_AFTER.finditer(text),
        *_ACCORDING.finditer(text),
        *([found] if (found := _LEADING.match(text)) else []),
    ]


def _clean(who: str) -> str:
    return _TAIL.sub("", who.strip(' ,«»"—–'))

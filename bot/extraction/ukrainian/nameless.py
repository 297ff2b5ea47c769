"""A settlement without a name that is another than those named: "виїхали з Харкова до прикордонного села"."""

import re
from collections.abc import Iterator, Sequence, Set

from bot.extraction.mention import Mention, Role

_NOUN = (
    r"(?:міст(?:о|а|і|у|ом)|містечк(?:о|а|у|ом)|сел(?:о|а|і|у|ом)|селищ(?:е|а|і|у|ем)|хут(?:ір|ора|орі|ором))"
    r"(?!\w)"
)
_SMALL = r"(?:містечк(?:о|а)|сел(?:о|а)|селищ(?:е|а)|хут(?:ір|ора))(?!\w)"
_WHO = r"(?:вона|він|вони|ми|родина|сім['’ʼ]я|жінка|подружжя)"
_OF_ONES_OWN = re.compile(
    rf"(?<!\w)(?P<noun>{_NOUN})(?=,\s+(?:куди\s+(?:{_WHO}\s+)?(?:пере|виїха|поїха|евакую|втек)"
    r"|(?:яке|що)\s+(?:їх|її|його|нас|мене|родину|сім['’ʼ]ю)\s+(?:прийня|прихист)"
    rf"|де\s+{_WHO}\s+(?:тепер|зараз|нині|наразі)\s+(?:жив|мешка|прожива|винайма)))",
    re.IGNORECASE,
)
#: "Зараз живе в місті, яке обстрілюють": not where she is from.
_WHERE_ONE_LIVES_NOW = re.compile(
    r"(?<!\w)(?:зараз|тепер|нині|наразі)\s+(?:\w+\s+)?(?:живе|живуть|мешкає|мешкають)\s+(?:у|в)\s+(?:\w+\s+)?"
    rf"(?P<noun>{_NOUN})(?=,\s+(?:яке|що|де)\s)",
    re.IGNORECASE,
)
_WAY_TO = re.compile(
    r"(?<!\w)(?:до|в|у|на)\s+(?!(?:рідн|сво|сам|ць|це|наш|їхн|того|тому)\w*\s)(?:[а-яіїєґ'’ʼ-]+(?:ого|е)\s+){0,2}"
    rf"(?P<noun>{_SMALL})(?!\s+(?-i:[А-ЯІЇЄҐ«]))",
    re.IGNORECASE,
)
_LEADS_FROM = re.compile(r"(?<!\w)(?:з|із|зі)\s+(?:міста\s+|села\s+|селища\s+)?$", re.IGNORECASE)
_BACK = re.compile(r"(?<!\w)(?:поверн|поверта)\w*", re.IGNORECASE)
#: "Сусіднє з Оріховом село".
_BESIDE = re.compile(
    r"(?<!\w)(?:сусідн|найближч|прилегл|близьк|розташован)\w*\s+(?:з|із|зі|до|від|біля|поблизу|під|поруч\s+(?:з|із))\s+$",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(rf"\s+(?:[а-яіїєґ'’ʼ-]+(?:е|ому|ого|им)\s+)?(?P<noun>{_NOUN})")
_SHARED_BY_CASES = 4


def nameless(text: str, named: Sequence[Mention], stems_above: Set[str]) -> Iterator[Mention]:
    """Those of a sentence; "до села" may be one that was named before, and then is none."""
    for pattern in (_OF_ONES_OWN, _WHERE_ONE_LIVES_NOW):
        yield from (_mention(found) for found in pattern.finditer(text))
    for town in named:
        beside = _OF_ANOTHER.match(text, town.end)
        if beside and _BESIDE.search(text, 0, town.start):
            yield _mention(beside)
    if not stems_above <= stems(named):
        return
    for found in _WAY_TO.finditer(text):
        from_there = [m for m in named if m.end <= found.start() and _LEADS_FROM.search(text, 0, m.start)]
        if from_there and not _BACK.search(text):
            yield _mention(found)


def _mention(found: re.Match[str]) -> Mention:
    noun = "village" if found["noun"].lower().startswith("сел") else ""
    return Mention(*found.span("noun"), Role.TOWN, noun=noun)


def stems(named: Sequence[Mention]) -> set[str]:
    return {mention.key[:_SHARED_BY_CASES] for mention in named}

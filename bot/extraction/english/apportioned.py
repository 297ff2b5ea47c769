"""Counts that one sentence deals out to several towns."""

import re
from collections.abc import Iterator, Sequence

from bot.domain.fact import FactKind
from bot.extraction.english.counting import CUES
from bot.extraction.english.phrases import rule
from bot.extraction.english.population_words import WORDS
from bot.extraction.finding import Finding
from bot.extraction.mention import Mention, Role
from bot.extraction.passage import Passage

#: "Their prewar populations (210,000 for Kramatorsk, 105,000 for Sloviansk and 68,000 in Kostiantynivka)".
_HEAD = rule(r"<PREWAR> populations?[^.;()]{0,30}?(?:\(|:|–|—)", WORDS)
_ITEM = rule(r"(?:\s|,|;|and\b)*<N>(?: <PEOPLE>)? (?:for|in|at) <ONE_TOWN>")
#: "Orikhiv was home to 14,000, Tokmak, under occupation, to 30,000 before the war".
_EACH_HAD = rule(
    r"(?:\s|,|;|and\b|while\b)*(?P<town>(?>[\ue002\ue004]+))(?:,[^,;.:\ue000\ue002\ue004]{3,40},)?"
    r"(?: (?:was home to|had|counted|numbered|to|with|[–—-]))?"
    r"(?: (?:about|some|around|nearly|almost|over))? <N>(?: <PEOPLE>)?"
)
_BEFORE = rule(r",? <BEFORE>\W*$", WORDS)
#: "The number of residents in Sloviansk and neighbouring Kramatorsk reached 52,000 and 82,000 respectively".
_RESPECTIVELY = rule(r"<N>(?: <PEOPLE>)? and (?P<second><COUNT>)(?: <PEOPLE>)?,? ?respectively\b")
#: "About 1,450 and 800 residents remain in Bilopillia and Vorozhba, respectively".
_IN_EACH = rule(
    r"<N> and (?P<second><COUNT>) <PEOPLE> (?:still )?(?:remain|live|stay|are left"
    r"|are)\w*[^.;,]{0,20}? (?P<towns><ONE_TOWN> and [^.;,]{0,20}?"
    r"<ONE_TOWN>),? respectively\b"
)
_PAIR = re.compile(
    r"\s+and\s+(?:(?:neighbou?ring|nearby|adjacent)\s+|the\s+(?:city|town|village)\s+of\s+)?", re.IGNORECASE
)
_NUMBER_OF_PEOPLE = re.compile(
    r"\bnumber\s+of\s+(?:\w+\s+)?(?:people|residents|inhabitants|civilians)\b", re.IGNORECASE
)


def dealt_out(passage: Passage) -> Iterator[Finding]:
    """How many live, or lived before the war, in each of the towns."""
    head = _HEAD.search(passage.shadow)
    if head is not None:
        position = head.end()
        while found := _ITEM.match(passage.shadow, position):
            position = found.end()
            mention = next(m for m in passage.mentions if m.start < position <= m.end)
            yield from _measured(FactKind.POPULATION_PREWAR, passage, mention, found.start("n"), position)
    yield from _each_had(passage)
    for found in _RESPECTIVELY.finditer(passage.shadow):
        kind = _kind(passage, found)
        if kind is not None:
            yield from _to_each(kind, passage, _named(passage, 0, found.start()), found)
    for found in _IN_EACH.finditer(passage.shadow):
        yield from _to_each(FactKind.POPULATION_NOW, passage, _named(passage, *found.span("towns")), found)


def _each_had(passage: Passage) -> Iterator[Finding]:
    """The towns with which a sentence begins, each with its count, all of them before the war."""
    items: list[re.Match[str]] = []
    position = 0
    while found := _EACH_HAD.match(passage.shadow, position):
        items.append(found)
        position = found.end()
    if len(items) > 1 and _BEFORE.match(passage.shadow, position):
        for item in items:
            mention = passage.mention_at(item.start("town"))
            if mention is not None:
                yield from _measured(
                    FactKind.POPULATION_PREWAR, passage, mention, item.start("n"), item.end()
                )


def _named(passage: Passage, start: int, end: int) -> Sequence[Mention]:
    return [m for m in passage.mentions if m.role is Role.TOWN and start <= m.start and m.end <= end]


def _to_each(
    kind: FactKind, passage: Passage, towns: Sequence[Mention], found: re.Match[str]
) -> Iterator[Finding]:
    """The first count to the first of the last two towns, the second to the second."""
    pair = _pair(towns, passage)
    if pair:
        for mention, at in zip(pair, (found.start("n"), found.start("second")), strict=True):
            yield from _measured(kind, passage, mention, at, found.end())


def _kind(passage: Passage, found: re.Match[str]) -> FactKind | None:
    told = passage.shadow[: found.end()]
    if not CUES.people_spoken_of.search(told):
        return None
    if CUES.prewar.search(told):
        return FactKind.POPULATION_PREWAR
    is_of_now = CUES.now.search(told) or _NUMBER_OF_PEOPLE.search(told)
    return FactKind.POPULATION_NOW if is_of_now and not CUES.others.search(told) else None


def _pair(towns: Sequence[Mention], passage: Passage) -> Sequence[Mention]:
    """The last two, if they are told in one breath."""
    pair = towns[-2:]
    joined = len(pair) == 2 and _PAIR.fullmatch(passage.text, pair[0].end, pair[1].start)
    return pair if joined else ()


def _measured(kind: FactKind, passage: Passage, mention: Mention, at: int, end: int) -> Iterator[Finding]:
    if mention.place is not None:
        quantity = passage.count_at(at)
        yield Finding.measured(kind, (mention.place,), quantity, quantity.start, end)

"""Which hromadas as a whole a statement of evacuation is about.

An order for a hromada is one for all of its villages, so it is taken only where the hromada itself is the
object: not where the sentence speaks of some of its villages, or names it to say where one of them lies.
"""

import re
from collections.abc import Sequence

from bot.domain.place import Place, PlaceKind
from bot.extraction.english.phrases import rule
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Mention, Role
from bot.extraction.passage import ANAPHOR, COUNT, OTHER, TOWN, Passage

#: "ordered in the Kupiansk hromada", "leave the Kupiansk and Kurylivka hromadas", with those who have to go
#: before the hromada.
_BESIDE = rule(
    r"(?: (?:(?:also|now|already|still) )?(?:appl(?:y|ies) to|extends to|covers|concerns|affects))?"
    r"<WHOM>?(?: (?:still )?(?:in|inside|within|for|from|of|on|at|across|throughout))?"
    r"(?: the (?:(?:whole|entire) )?territory of)?(?: (?:the (?:whole|entire)(?: of)?|(?:the )?neighbou?ring"
    r"|all(?: of)?)"
    r"(?: (?:the )?(?:\w+ )?(?:villages|settlements|localities|towns) (?:of|in|across))?)?"
    r" (?P<areas><AREAS>)",
    {
        "WHOM": (
            r"(?: (?:of |for )?(?:(?:all|the|whole|entire|local|adult|other) ){0,2}(?:families|children"
            r"|residents|civilians|people|inhabitants|population)"
            r"(?: (?:and their|together with|with|who)[\w’' -]{1,40}?)?)"
        )
    },
)
#: "ordered in Kupiansk and the Kurylivka hromada", and the other way round.
_AFTER_TOWNS = rule(
    r" (?:in|for|from|of|across) <TOWNS>(?: in <AREAS>)?(?:,? and|,? as well as)(?: from| in| for)?"
    r" (?P<areas><AREAS>)"
)
_TOWNS_AFTER = rule(
    r"(?:,? and|,? as well as) (?P<towns><TOWNS>)(?! (?:is|are|was|were|has|have|had|will|came)\b)"
)
_LEAVING_FOR = AnyCase(r"\b(?:leave|evacuate|evacuated|depart|flee|go|move)$")
_FOR = AnyCase(r"\s+(?:for|to)\b")
#: "In the Kupiansk hromada, mandatory evacuation ...", "The Kupiansk hromada is ..."
_OPENING = rule(
    r"^(?:(?:in|across|throughout|for(?: (?:all|the))*(?: (?:families|children|residents|civilians|people)"
    r"(?: with (?:\w+ )?children)? (?:in|of|from))?) (?P<areas><AREAS>)(?: of <AREAS>)?,?"
    r"|(?P<subject><AREAS>) (?:is|was|are|were|remains?)"
    r"(?: (?:also|now|still|again))?) $"
)
#: "The Khotin and Yunakivka communities, where a mandatory evacuation has been announced".
_WHERE = rule(r"(?P<areas><AREAS>),? where (?:an? |the )?$")
_PEOPLE_OF = AnyCase(
    r"\b(?:in|of|from|inside|across|throughout|for|leave|evacuate)\s+(?:the\s+)?(?:neighbou?ring\s+)?$"
)
_ALL_OF = re.compile(
    r"\ball\s+(?:of\s+)?(?:the\s+)?(?:\w+\s+)?(?:villages|settlements|localities|towns)\s+(?:of|in"
    r"|across)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
#: What makes it less than the whole hromada, wherever the sentence says it.
_SOME = AnyCase(
    rf"(?:\b(?:part|parts|some|several|many|most|certain|few|number|dozens?|half|these|those|its|other"
    rf"|remote|border"
    rf"|frontline|separate|individual|\d+)|{COUNT})\s+(?:of\s+)?(?:the\s+)?(?:[\w-]+\s+){{0,3}}(?:villages?"
    rf"|settlements?|towns?|streets?|areas?"
    r"|localities|hromadas?|communit(?:y|ies))\b|\b(?:villages?|settlements?|towns?|streets?|parts?|areas?"
    r"|districts?)\s+(?:of|in|within|inside)\b"
    r"|\b(?:villages?|settlements?|towns?|localities)\s*$"
    rf"|(?:\b(?:some|several|many|most|part)|{COUNT})\s+of\s+(?:them|these|those|its)\b"
    r"|\b(?:except|excluding|apart\s+from|other\s+than|namely|specifically|particularly|in\s+particular|only"
    r"|partial\w*|partly"
    r"|cent(?:re|er)\s+of)\b|:(?!\s*[“\"])"
)
#: "Official: Mandatory evacuation announced in the Lyman community".
_LABEL = re.compile(r"^\W*(?:official|officials|governor|mayor|update|urgent|breaking|updated|details):\s")
_CLAUSE = re.compile(r";|,\s+(?:and|but|while)\s")
#: "Apart from the Lyman community, evacuation was ordered from ...": those are whole hromadas too.
_BESIDES = rule(r"^\W*(?:apart|aside) from <AREAS>,")
#: "... from the Lyman hromada, and to urge people in some villages to go".
_ANOTHER_ORDER = re.compile(r";|,\s+and\s+to\b")
_NOUN = re.compile(r"\s+(?:\w+\s+){0,2}?(?:hromadas?|communit(?:y|ies))\b", re.IGNORECASE)
_PART_OF_IT = re.compile(
    r"['’]|,?\s+(?:mayor|head|authorit\w+|council|administration|near|along|close|next|bordering|adjacent"
    r"|within|on\s+the|(?:north|south|east|west)\w*)\b"
    r"|\s+(?:who|which|that)\b(?!\s+(?:is|are)\s+(?:(?:all|both)\s+)?(?:located|situated|in|part\s+of)\b)"
)
#: "the Kupiansk hromada village of Kivsharivka": the hromada only says where the village lies.
_QUALIFIED = re.compile(f"(?:\\s+(?:oblast|region|province))?\\s+[{TOWN}{OTHER}]")


def is_about_an_area(passage: Passage, start: int, end: int) -> bool:
    """Whether the object of the statement at [start:end] is an area, so that no town is."""
    return bool(_spoken_of(passage, start, end))


def ordered(passage: Passage, start: int, end: int) -> tuple[Place, ...]:
    """The hromadas that are, as a whole, the object of the statement, and the towns named with them."""
    spoken = [mention for mention in _spoken_of(passage, start, end) if _is_hromada(mention)]
    whole = _whole(passage, spoken)
    towns = _TOWNS_AFTER.match(passage.shadow, _end_of_noun(passage, spoken[-1])) if whole else None
    named = passage.mentions if towns else ()
    span = towns.span("towns") if towns else (0, 0)
    return (*whole, *(m.place for m in named if m.place and span[0] <= m.start < span[1]))


def ordered_with_towns(passage: Passage, end: int) -> tuple[Place, ...]:
    """The hromadas in a row with the towns that the statement ending at `end` is about."""
    return _in_a_row(passage, _AFTER_TOWNS.match(passage.shadow, end))


def named_after(passage: Passage, end: int) -> tuple[Place, ...]:
    """The hromadas named, as a whole, right behind `end`: "The order covers the Kupiansk hromada"."""
    return _in_a_row(passage, _BESIDE.match(passage.shadow, end))


def named_before(passage: Passage, end: int) -> tuple[Place, ...] | None:
    """The hromadas that "here" is, in a sentence that begins with them; None where it names none before."""
    before = _within(passage, 0, end)
    if not before or _towns(passage, 0, end - 1):
        return None
    spoken = [mention for mention in before if _is_hromada(mention)]
    return tuple(dict.fromkeys(m.place for m in spoken if m.place)) if len(spoken) == len(before) else ()


def _in_a_row(passage: Passage, row: re.Match[str] | None) -> tuple[Place, ...]:
    return _whole(passage, [m for m in _within(passage, *row.span("areas")) if _is_hromada(m)]) if row else ()


def _whole(passage: Passage, spoken: Sequence[Mention]) -> tuple[Place, ...]:
    if not spoken or _says_some(passage, spoken):
        return ()
    if _PART_OF_IT.match(passage.shadow, _end_of_noun(passage, spoken[-1])):
        return ()
    return tuple(dict.fromkeys(mention.place for mention in spoken if mention.place))


def _is_hromada(mention: Mention) -> bool:
    return bool(mention.bearers) and mention.bearers[0].kind is PlaceKind.HROMADA


def _spoken_of(passage: Passage, start: int, end: int) -> list[Mention]:
    inside = _within(passage, start, end)
    if inside and _PEOPLE_OF.search(passage.shadow[start : inside[0].start]):
        return [] if _towns(passage, start, inside[0].start) or _qualifies(passage, inside) else inside
    beside = _BESIDE.match(passage.shadow, end)
    if beside and _qualifies(passage, _within(passage, *beside.span("areas"))):
        return []
    if beside and not (_LEAVING_FOR.search(passage.shadow[start:end]) and _FOR.match(passage.shadow, end)):
        return [] if _towns(passage, start, end) else _within(passage, *beside.span("areas"))
    where = _WHERE.search(passage.shadow[:start])
    if where:
        return _within(passage, *where.span("areas"))
    opening = _OPENING.match(passage.shadow[:start])
    if opening is None or _towns(passage, 0, len(passage.shadow)):
        return []
    return _within(passage, 0, start)


def _qualifies(passage: Passage, spoken: Sequence[Mention]) -> bool:
    return bool(spoken) and bool(_QUALIFIED.match(passage.shadow, _end_of_noun(passage, spoken[-1])))


def _says_some(passage: Passage, spoken: Sequence[Mention]) -> bool:
    first = spoken[0].start
    whole = _ALL_OF.search(passage.shadow[:first])
    before = _CLAUSE.split(_BESIDES.sub("", passage.shadow[: whole.start() if whole else first]))[-1]
    before = _LABEL.sub("", before)
    after = _ANOTHER_ORDER.split(passage.shadow[_end_of_noun(passage, spoken[-1]) :], maxsplit=1)[0]
    return bool(_SOME.search(before) or _SOME.search(after))


def _end_of_noun(passage: Passage, mention: Mention) -> int:
    noun = _NOUN.match(passage.shadow, mention.end)
    return noun.end() if noun else mention.end


def _within(passage: Passage, start: int, end: int) -> list[Mention]:
    """The areas there, but for those that people are taken to."""
    spoken = [m for m in passage.mentions if m.role is Role.AREA and not m.destination]
    return [m for m in spoken if start <= m.start and m.end <= end]


def _towns(passage: Passage, start: int, end: int) -> bool:
    return bool(re.search(f"[{TOWN}{OTHER}{ANAPHOR}]", passage.shadow[start:end]))

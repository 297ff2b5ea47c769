"""How far the front is."""

import re
from collections.abc import Iterator

from bot.domain.fact import FactKind
from bot.domain.place import Place
from bot.extraction.english import guards
from bot.extraction.english.phrases import rule
from bot.extraction.finding import Finding
from bot.extraction.mention import Role
from bot.extraction.passage import ANAPHOR, OTHER, TOWN, Passage
from bot.extraction.subjects import Subjects

#: Farther than this no one calls it a distance to the front.
FARTHEST_KM = 300

#: A word may use those below it.
_WORDS = {
    "FRONT": r"""
        (?:(?:the|where|Ukraine['’]s|Russia['’]s|current|active|eastern|nearest|closest) ){0,3}
        (?:front(?:-?\s?lines?)?|battle ?front|line of (?:contact|combat|fire|(?:combat )?engagement)
        |contact line|zero line|fighting|combat|Russians|occupiers
        |enemy(?: (?:positions|lines|forces|troops))?
        |(?:Russian|Russia['’]s) (?:positions|troops|forces|lines|army|soldiers|military))
    """,
    "ADVANCED": r"""
        (?: (?:have|has|now|already))*
        (?: (?:advanced|come|moved|closed|pushed|got|approached)(?: (?:up|in))? (?:to within|within|to))?
    """,
    "IS": r"""
        is|are|lies|lie|sits|stands|stand|runs|remains|was|were|located|situated|now|only|just|barely|currently
        |today|which|that|itself|at|a|distance|of|less|still|already|lying|sitting|being|has|have|come|within|some
    """,
    "AWAY": "(?:,? (?:away|(?:north|south)(?:-?(?:east|west))?|east|west))?",
    "TOWN": f"(?P<town>(?>{TOWN}+|{ANAPHOR}+))",
    "ASIDE": f",[^,.;:{TOWN}{ANAPHOR}{OTHER}]{{0,80}}?,",
    "EDGE": "outskirts|edge|limits|boundary|cent(?:re|er)",
}
#: "The city, now just 2.5 km from the front line": the town first.
_TOWN_FIRST = r"""
    <TOWN><ASIDE>?(?:\s*[,–—(]\s*|\s+)(?:<IS>(?:\s*[,–—(]\s*|\s+)?){0,8}
    (?P<quote><D><AWAY> (?:from|of|to) <FRONT>)\b
"""
#: "Located 2.5 km from the front line, Kupiansk ..."
_TOWN_LAST = r"""
    ^(?:(?:located|situated|lying|sitting|standing|just|only|now|at) ){0,4}
    (?P<quote><D><AWAY> from <FRONT>), <TOWN>
"""
#: "Russian troops are 3 km from Pokrovsk": the front first.
_FRONT_FIRST = r"""
    (?P<quote><FRONT>(?:,? (?:which|that))?<ADVANCED>(?: <IS>)*,? <D><AWAY> (?:from|of|to)
    (?: the)? (?:<EDGE> of )?<TOWN>(?:['’]s <EDGE>)?)
"""
#: "In Kupiansk the front line is 5 km away."
_AWAY_FROM_HERE = r"(?P<quote><FRONT> (?:<IS> )*<D> away)(?! from)"
#: "Kupiansk is shelled daily and is 2.5 km from the front line."
_SECOND_VERB = r"""
    (?:and|but|,)(?: it)?(?: now)? (?:is|lies|sits|remains|was) (?:<IS> )*(?P<quote><D><AWAY> from <FRONT>)\b
"""
#: "From Druzhkivka to the line of contact is 9 km", "the distance from the city to the front is 9 km".
_FROM_TOWN = r"""
    (?P<quote>from (?:the )?(?:<EDGE> of )?<TOWN>(?:['’]s <EDGE>)? to <FRONT>[^.;,]{0,30}? <D>)
"""
_PARTED = r"""
    (?P<quote><D> (?:separates?|between) (?:the )?<TOWN> (?:and|from) <FRONT>)
"""
_PARTED_FROM = r"""
    (?P<quote><D> (?:separates?|between) <FRONT> (?:and|from) <TOWN>)
"""
#: "Pokrovsk, a rail hub some 15 km from the front line".
_APPOSITION = r"""
    <TOWN>,(?: (?:an?|the|one|which))[^.;:,]{0,80}? (?P<quote><D><AWAY> from <FRONT>)\b
"""
_RULES = tuple(
    rule(pattern.strip(), _WORDS)
    for pattern in (_TOWN_FIRST, _TOWN_LAST, _FRONT_FIRST, _AWAY_FROM_HERE, _SECOND_VERB, _FROM_TOWN, _PARTED, _PARTED_FROM, _APPOSITION)
)
#: "The hospital in Kupiansk is": what stands so far from the front is not the town.
_PART_OF = re.compile(r"\w\s+(?:in|of|from|at|near|outside)\s+$", re.IGNORECASE)
_STANDS = re.compile(r"\s+(?:is|are|was|were|lies|sits)\b", re.IGNORECASE)


def find(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    if not passage.lengths:
        return
    seen: set[int] = set()
    for pattern in _RULES:
        for found in pattern.finditer(passage.shadow):
            start = found.start("d")
            if start in seen or not _is_current(passage, found, newest_year):
                continue
            seen.add(start)
            place = _town(passage, subjects, found)
            if place is not None:
                distance = passage.length_at(start)
                kind = FactKind.FRONT_DISTANCE_KM
                yield Finding.measured(kind, (place,), distance, *found.span("quote"))


def _is_current(passage: Passage, found: re.Match[str], newest_year: int) -> bool:
    start, end = found.span("quote")
    if not 0 < passage.length_at(found.start("d")).value <= FARTHEST_KM:
        return False
    return guards.is_current(passage, start, end, newest_year)


def _town(passage: Passage, subjects: Subjects, found: re.Match[str]) -> Place | None:
    if "town" not in found.re.groupindex:
        places = subjects.of(passage, *found.span())
        return places[0] if len(places) == 1 else None
    start = found.start("town")
    if _PART_OF.search(passage.shadow[:start]) and _STANDS.match(passage.shadow, found.end("town")):
        return None
    mention = next(mention for mention in passage.mentions if mention.start <= start < mention.end)
    # "on the road to Dnipro, 3 km from the front": it is not Dnipro that is so near.
    if mention.role is Role.REFERENCE and found.start("town") < found.start("d"):
        return None
    return subjects.named(passage, mention)

"""Counts that are told beside a town or of today, but are of another town, an area, or an earlier time."""

import re
from collections.abc import Sequence

from bot.domain.fact import FactKind
from bot.extraction.english.counting import CUES
from bot.extraction.english.seats import is_only_a_seat
from bot.extraction.finding import Finding
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Mention
from bot.extraction.passage import ANAPHOR, AREA, COUNT, OTHER, TOWN, Passage
from bot.extraction.quantity import Quantity

_A_TOWN = rf"(?P<town>[{TOWN}{OTHER}]+)"
_NO_MARK = f"[^,;:.{COUNT}{TOWN}{OTHER}]"
_ABOUT = (
    r"(?:(?:about|around|some|roughly|nearly|almost|over|more|than|only|just|fewer|less|up|an?|its|estimated|"
    r"approximately)\s+)*"
)
#: "As many as in Siversk, where 900 ...", "to Siversk, a village of 900", "Siversk, now in ruins, to 900".
_RIGHT_BEFORE = re.compile(
    rf"{_A_TOWN}(?:,\s+where\b{_NO_MARK}{{0,60}}"
    rf"|,\s+(?:an?|the)\s+(?:[\w-]+\s+){{0,4}}(?:town|city|village|settlement|hamlet)\b{_NO_MARK}{{0,60}}"
    rf"|(?:,\s{_NO_MARK}{{3,50}},)?\s+(?:to|had|with|[–—-])\s+{_ABOUT})$"
)
_AN_AREA = r"(?:region|oblast|province|district|raion|community|hromada)"
#: "The largest city in the region, where 200,000 people live"; but "Siversk, in Donetsk region, where ...".
_AREA_WHERE = re.compile(
    rf"(?:\b(?:the|this|that|its|whole|entire)\s+{_AN_AREA}"
    rf"|\b(?:largest|biggest|main|only|last|second|most|one\s+of)\b{_NO_MARK}*[{AREA}]+\s+{_AN_AREA}(?=,)),?"
    rf"\s+where\b[^,;:.{COUNT}{TOWN}{OTHER}{ANAPHOR}]{{0,60}}$"
)
_FALL = (
    r"(?:down|fall\w*|fell|dropp?\w*|shr[aiu]nk\w*|dwindl\w+|declin\w+|reduc\w+|decreas\w+|plung\w+|plummet\w*"
    r"|gone|went|collaps\w+|tumbl\w+|slump\w*|cut|thinn\w+|shrivel\w*|sunk|slid)"
)
#: "Down from 8,000 in June", "has fallen from 8,500 to 4,900".
_FELL_FROM = re.compile(rf"\b{_FALL}\b[^.;:{COUNT}]{{0,40}}?\bfrom\s+{_ABOUT}$")
#: "The city's 30,000 residents are down to 10,000".
_IS_DOWN = re.compile(
    rf"\s+(?:[a-z]+\s+)?(?:are|is|were|have|has|had)\s+(?:(?:now|since|been|already|all|by\s+now)\s+)*"
    rf"(?:{_FALL}|become|turned|melted|halved)\s+(?:away\s+)?(?:in)?to\b"
)
#: "Rodynske, now destroyed, 10,000": what is so now is not the count.
_NOW_IN_RUINS = re.compile(
    rf"[{TOWN}{OTHER}],\s+(?:now|currently|today|already|still)\s{_NO_MARK}{{3,50}},\s+{_ABOUT}$"
)
_ARE_THERE = re.compile(r"[^,;.]{0,30}\b(?:remain|stay|left|live|are|still|now|today)\w*\b")
#: "The brewery employed 1,200 people. Now 400 remain."
_EMPLOYED = AnyCase(
    rf"\bemploy(?:s|ed)\s|\b(?:staff|workforce)\s+of\b|[{COUNT}]\s+(?:[a-z]+\s+)?(?:workers|employees|miners|jobs)\b"
    rf"|\bworked\s+(?:at|in|for)\s+(?:the|its|this|our)\s+(?!(?:town|city|village)\b)"
)
_OF_THE_TOWN = AnyCase(r"\b(?:residents|inhabitants|townspeople|population|civilians|locals)\b")


def is_misplaced(passage: Passage, finding: Finding, before: Sequence[Passage]) -> bool:
    """Whether a count is not of the places, or not of the time; `before`: the sentences before, in order."""
    inside = passage.counts_within(finding.start, finding.end)
    own = [its for its in inside if its.value == finding.value]
    # "Toretsk's mayor in exile spoke in Dnipro. Before the war, the city ...": which of them?
    towns = [its for count in own if (its := _town_right_before(passage, count))]
    if any(town.place not in finding.places for town in towns):
        return True
    told = (passage,) if passage.names_a_town else (*before[-1:], passage)
    if not towns and any(is_only_a_seat(its, place) for its in told for place in finding.places):
        return True
    if any(_AREA_WHERE.search(passage.shadow, 0, its.start) for its in own):
        return True
    if finding.kind is FactKind.POPULATION_PREWAR:
        return any(_fell_in_the_war(passage, finding, its, before) for its in own)
    return any(_was_so(passage, its) for its in own) or _are_employed(passage, before)


def _town_right_before(passage: Passage, its: Quantity) -> Mention | None:
    right_before = _RIGHT_BEFORE.search(passage.shadow, 0, its.start)
    return passage.mention_at(right_before.start("town")) if right_before else None


def _was_so(passage: Passage, its: Quantity) -> bool:
    shadow = passage.shadow
    if _FELL_FROM.search(shadow, 0, its.start) or _IS_DOWN.match(shadow, its.end):
        return True
    return bool(_NOW_IN_RUINS.search(shadow, 0, its.start)) and not _ARE_THERE.match(shadow, its.end)


def _fell_in_the_war(passage: Passage, finding: Finding, its: Quantity, before: Sequence[Passage]) -> bool:
    """ "It has fallen from 8,500 to 4,900": since when? Since the war began, if so many lived there."""
    if not _FELL_FROM.search(passage.shadow, 0, its.start):
        return False
    if any(CUES.prewar.search(told.shadow) for told in (*before[-1:], passage)):
        return False
    return not all(place.population and 2 * its.value >= place.population for place in finding.places)


def _are_employed(passage: Passage, before: Sequence[Passage]) -> bool:
    if passage.mentions or _OF_THE_TOWN.search(passage.text):
        return False
    return any(_EMPLOYED.search(told.shadow) for told in before[-1:])

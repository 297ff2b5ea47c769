"""How many people remain, and how many lived there before the war."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from bot.domain.fact import FactKind
from bot.extraction.answering import answered
from bot.extraction.english import dwelling, guards, heads, partial
from bot.extraction.english.counting import ANSWER, CUES, LIST
from bot.extraction.english.phrases import rule
from bot.extraction.english.prewar import PREWAR
from bot.extraction.english.remaining import REMAINING
from bot.extraction.english.shares import LEFT, LEFT_OF_TOTAL, OF_TOTALS, REMAIN, hedge_of, share_of
from bot.extraction.english.syntax import SYNTAX
from bot.extraction.finding import Finding
from bot.extraction.gapping import counts_elsewhere, gone_on
from bot.extraction.listing import listed
from bot.extraction.literals import Rules
from bot.extraction.mention import Role
from bot.extraction.newest import NewestCues, newest
from bot.extraction.passage import ANAPHOR, AREA, COUNT, HROMADA, OTHER, TOWN, Passage
from bot.extraction.quantity import Quantity
from bot.extraction.reckoning import Reckoned, reckon
from bot.extraction.sharing import ShareCues, shared
from bot.extraction.subjects import Subjects
from bot.extraction.timing import Timing

_SUBSET = re.compile(
    r"\b(?:children|kids|minors|soldiers?|troops?|servicem[ae]n|fighters|pensioners|patients|pupils|students"
    r"|famil(?:y|ies)"
    r"|houses|homes|apartments|households|buildings|schools|wounded|injured|killed|dead|bodies|doctors"
    r"|police\w*"
    r"|sons?|daughters?|brothers?|sisters?|parents|flats|staff|volunteers|displaced|evacuees|refugees"
    r"|returnees|workers|employees|miners|elderly|women|men|pets|dogs"
    r"|cats|cases|villages|settlements|people\s+with)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"[,(–—]?\s*(?:including|among them|of whom|mostly|mainly|many of them|most of them|almost all"
    r"|the majority|largely)\b[^.;]*",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\b(?:evacuat(?:ed|es|ing)\s+(?!to\b)|rescued|took\s+out|each\s+day|per\s+day|a\s+day|every\s+day"
    r"|a\s+week|in\s+the\s+past\s+(?:day|week|month)|overnight|returned"
    r"|basement\b|cellar\b|shelters?\b|collective\s+(?:sites?|cent\w+)|hostel|dormitory|monastery|hospital"
    r"|on\s+(?:the|our|this)\s+street"
    r"|apartment\s+block|in\s+(?:the|our|this|my|her|his)\s+(?:[\w\ue000-]+\s+)?(?:building|block|house"
    r"|entrance"
    r"|stairwell)|without\s+(?:power|water|gas|heating|electricity)"
    r"|waiting\s+list|trapped(?!\s+(?:in|inside)\s+[\ue002\ue003])|rubble|invincibility|queue|company|died|killed|lost\s+their\s+li(?:fe|ves))\b",
    re.IGNORECASE,
)
_AREA_NOUN = re.compile(
    rf"(?<=[{AREA}{HROMADA}])['’]?s?\s+(?:\w+\s+){{0,2}}?(?:region|oblast|province|district|raion|hromada"
    rf"|community|direction|sector|territorial)\b",
    re.IGNORECASE,
)
#: "A settlement in Izium district that was home to ...": where it lies, and no more than it.
_LIES_IN = re.compile(
    rf"\b(?:city|town|village|settlement|suburb|centre|center|hub|place)\s+(?:in"
    rf"|of)\s+(?:the\s+)?(?:\w+\s+){{0,2}}"
    rf"[{AREA}{HROMADA}]+(?:\s+(?:region|oblast|district|province|hromada|community))?",
    re.IGNORECASE,
)
_WIDE = re.compile(
    r"\b(?:regions?|oblasts?|districts?|raions?|rayons?|hromadas?|communit(?:y|ies)|villages|towns"
    r"|settlements|province|area|municipality|agglomeration|territory|frontline\s+zone)\b",
    re.IGNORECASE,
)
#: The sentence is about the area around.
_AREA_SUBJECT = re.compile(
    r".*\bas\s+a\s+whole\b|.*\bregional\s+(?:governor|head|official)|.*\bcombined\b|.*\bmy\s+neighbou?rhood\b"
    r"|\W*on\s+the\s+(?:\w+\s+)?(?:side|bank)\b|\W*in\s+the\s+(?:community|hromada|district|region)['’]s\b"
    r"|\W*(?:her|his|my)\s+village\b"
    r"|\W*(?:the|this|its)\s+(?:\w+\s+)?(?:hromada|community|district|raion|region|oblast)\b"
    r"|[^.;]*\b(?:hromada|community|district|raion|region|oblast|area),?\s+(?:whose|with\s+a)\s+population",
    re.IGNORECASE,
)
#: A sentence that counts or visits something in a town.
_COUNTED_BEFORE = re.compile(
    r"\b(?:is\s+(?:now\s+|still\s+)?occupied|transit\s+cent|the\s+shelter\s+(?:was|took|houses)|(?:transit\s+)hub\b|microdistrict|(?:in\s+the\s+|\w+\s+)district\s+in|lyceum|sheltered\s+in"
    r"|staff|employees|pupils|students|worked\s+at|queue\s+for|elder\s+of\s+a\s+yard|waiting|applied\s+for|undecided|flats"
    r"|apartment\s+block"
    r"|(?:our|my|her|his|their|this|the)\s+(?:street|building|house|block|school|hospital|neighbou?rhood"
    r"|mine|plant)"
    r")\b",
    re.IGNORECASE,
)
#: "The number of Orikhiv's patients", "bus passengers": no residents.
_OTHER_NUMBERS = re.compile(
    rf"\bnumber\s+of\s+(?!(?:(?:[{TOWN}]+(?:['’]s?)?|the|its|their|remaining|local|civilian|city['’]s|town['’]s)\s+)*"
    r"(?:people|residents|inhabitants|civilians|locals|those|us)\b(?!\s+(?:who\s+(?:receive|left|fled|need)|in\s+need"
    rf"|living\s+in\s+[{TOWN}]+['’]s)))|\bpopulation\s+of\s+(?:stray|wild|bats|dogs|cats|birds)"
    r"|\b(?:passengers|electorate|patients|trees|businesses|teachers|pupils|paramedics|lyceum|hot\s+meals)\b"
    r"(?![^.;,]{0,60}\b(?:said|says?|told)\b)|\bemployed\b",
    re.IGNORECASE,
)
#: "Most of the 600 people who remain are pensioners": 600 are there, whatever else is told of them.
_WHO_REMAIN = re.compile(
    r"\s+(?:people|residents|inhabitants|civilians|locals)\s+(?:who|that)\s+(?:have\s+|still\s+)*(?:remain|stay|live)\w*\b"
    r"|\s+remaining\s+(?:people|residents|inhabitants|civilians)\b",
    re.IGNORECASE,
)
#: A part of a town.
_PART = re.compile(
    rf"[{AREA}{HROMADA}]+\s+district\s+(?:of|in)\s+[{TOWN}]|\bdistrict\s+of\s+[{TOWN}]+\s+closest|\bIsland\b"
    r"|\bembankment\b|\bwithin\s+a\s+kilomet|\b(?:northern|southern|eastern|western)\s+(?:edge|outskirts)"
    rf"|-storey\b|\bcellar\b|\bStreet\b|\binvincibility\b|\bon\s+the\s+\w+\s+in\s+[{TOWN}]"
    r"|\bmodular\b|\bdormitor\w+|\bnursing\s+home|\bdamaged\s+houses|\bdisplaced\s+persons|\bin\s+the\s+season\b"
    r"|\bwith\s+its\s+\ue000+\s+villages|,\s+(?:the|an?)\s+occupied\s+(?:town|city|village)|\btogether\s+with\b",
    re.IGNORECASE,
)
#: "3,000 people from Toretsk", "1,200 residents of Toretsk": they live elsewhere by now.
_FROM_A_TOWN = re.compile(rf"\s+(?:\w+\s+)?from\s+[{TOWN}{OTHER}]", re.IGNORECASE)
_OF_A_TOWN = re.compile(rf"\s+(?:residents|inhabitants|people|civilians)\s+of\s+(?=[{TOWN}])", re.IGNORECASE)
#: "Half of the 5,000 people left have no heating".
_OF_THE_REST = re.compile(
    r"\s+(?:people|residents|inhabitants|civilians|locals)\s+(?:left|remaining|(?:who"
    r"|that)\s+(?:still\s+)?(?:remain"
    r"|live|stay))",
    re.IGNORECASE,
)
#: "In that area, which is home to ..."
_OF_AN_AREA = re.compile(
    r"\b(?:area|agglomeration|region|oblast|district|raion|community|hromada),?\s+(?:which|that|where)\b"
    r"[^.;,]{0,40}$",
    re.IGNORECASE,
)
#: "The 900 people who remain have no water": it denies no count.
_LACK = re.compile(
    r"\b(?:have|has|had|with|get|there\s+(?:is|are))\s+no\b|\bwithout\b|\bcho[so]e\w*\s+not\s+to\b",
    re.IGNORECASE,
)
#: "A town in Donetsk Oblast where ..."
_TOWN_IN_AN_AREA = re.compile(
    rf"\b(?:town|city|village|settlement)\s+(?:in|of)\s+(?:the\s+)?(?:\w+\s+)?[{AREA}{HROMADA}]+\s+\w+",
    re.IGNORECASE,
)
#: "63 people, including nine children, have been evacuated".
_ASIDE_BETWEEN = re.compile(
    r"^\s*[,(]\s*(?:including|among\s+them|of\s+whom|most\s+of\s+them)\b[^,;.)]*[,)]", re.IGNORECASE
)
_HAVE_LEFT = re.compile(r"\b(?:have|has|had)\s+(?:(?:already|since|all|now)\s+)*left\b", re.IGNORECASE)
_WERE_MOVED = re.compile(
    r"(?:\s+of\s+(?:them|us|whom))?\W*(?:(?:have|has|had|were|was|are|being|been|already|since"
    r"|also)\s+){1,4}(?:evacuated|rescued|killed"
    r"|wounded|injured|moved|taken|relocated|left|fled|gone|returned|spread|scattered|dispersed)\b",
    re.IGNORECASE,
)
_IN_AN_AREA = re.compile(
    r"[^.;]{0,70}?\bin\s+(?:the|this|its|these)\s+(?:(?!city|town|village)\w+\s+){0,2}(?:area|region"
    r"|community|district|hromada|zone"
    r"|villages|settlements|agglomeration)\b",
    re.IGNORECASE,
)
#: "Residents of Kupiansk now live in Kharkiv."
_MOVED_AWAY = re.compile(
    rf"\b(?:of|from)\s+[{TOWN}{OTHER}]+\s+(?:\w+\s+)?(?:live|living|stay"
    rf"|remain)\w*\s+(?:\w+\s+)?in\s+[{TOWN}{OTHER}]"
    r"|\b(?:east|west|north|south|left|right)(?:ern)?\s+(?:bank|side|part)\b|\b(?:street|avenue|lane"
    r"|apartment\s+block)\b",
    re.IGNORECASE,
)
#: What comes after the count says that it holds no longer.
_IS_OUTDATED = re.compile(
    r"\bnobody\s+knows\b|\b(?:is|are)\s+now\s+far\b|\bfar\s+(?:lower|fewer)\b"
    r"|\bmany\s+(?:more\s+)?have\s+(?:since\s+)?"
    r"(?:fled|left)\b",
    re.IGNORECASE,
)
#: "1,700 of the 8,000 residents": the total is not those who are there.
_OF_A_TOTAL = re.compile(
    rf"{COUNT}\s+(?:\w+\s+)?(?:out\s+)?of\s+(?:(?:the|its|their|some|about)\s+|[{TOWN}]+['’]s?\s+){{0,3}}$",
    re.IGNORECASE,
)
#: Those who have not left are there.
_NOT_GONE = re.compile(r"\b(?:not|never)\s+(?:moved|gone|budged|left)\b", re.IGNORECASE)
#: "There were 60,000 of us": of when?
_WERE = re.compile(r"\bthere\s+were\s+$", re.IGNORECASE)
_STILL = re.compile(r"\b(?:still|left|remain\w*|stay\w*|live[sd]?|living|home)\b", re.IGNORECASE)
_FEW = 20
_WAS_HOME_TO = re.compile(r"\b(?:was|were)\s+(?:once\s+)?home\s+to\s+(?:\w+\s+)?$", re.IGNORECASE)
#: "2,400 people in 2021, had 94": the year is that of the count before it.
_COUNTED_JUST_BEFORE = re.compile(rf"{COUNT}(?:\s+[^\W\d_]+)?\s+$")
#: Some of the people, told by what they need.
_NEEDS = re.compile(
    r"\s+(?:awaiting|waiting|in\s+serious|to\s+be\s+identified|in\s+damaged|with\s+whom|in\s+contact|over\s+\d"
    r"|working|in\s+online|on\s+the\s+(?:military|evacuation)|in\s+the\s+(?:military|police)|still\s+waiting)\b"
    r"|(?:\s+(?:people|civilians|residents))?(?:\s+[\w\ue000-\ue006]+){0,3}?\s+(?:in|at)\s+(?:the\s+)?(?:\w+\s+)?(?:stadium|race|final|custody|intensive\s+care"
    r"|fair|funeral|rally|concert|fireworks|register)\b|(?:\s+people)?\s+(?:in\s+[\ue002]+\s+)?with\s+this\b"
    r"|(?:\s+in\s+[\w-]+)?\s+who\s+(?:fled|lost|need|receive|get|depend|lack|want|agreed|require)\w*\b",
    re.IGNORECASE,
)
#: "One in ten", "a battalion of 400".
_NO_COUNT = re.compile(
    r"\b(?:(?:one|two|three|four|nine|\d+)\s+in|one\s+out\s+of"
    r"|(?:battalion|brigade|garrison|colony"
    r"|regiment)\s+of)\s+(?:every\s+)?$",
    re.IGNORECASE,
)
#: What was so many before 2014 is history.
_LONG_AGO = re.compile(
    r"\b(?:1[0-9]\d\d|200\d|201[0-3])\b(?!\s*(?:people|residents|inhabitants))|\bwar\s+(?:with|against)\s+(?!Russia|Ukraine)|\b(?:in|under)\s+Soviet\b|\bSoviet\s+(?:times|days|era|period|census)\b|\bWorld\s+War\b"
)


#: Without one of these a sentence tells of no people; a town and a number alone may be a line of a list.
_HINT = re.compile(
    r"peopl|popul|resid|inhab|civil|citiz|local|soul|person|villag|townsp|townsf|individ|hold|liv|remain"
    r"|left|stay|home"
    r"|surviv|cling|hang|stick|keep|kept|still|now|today|current|once|before|until|pre-?\s?war|censu|us\b|them\b|number"
    r"|here|there|peace"
    rf"|dwindl|shr|fall|fell|drop|down|emp|refus|{TOWN}",
    re.IGNORECASE,
)
#: "... remain in Pokrovsk, 1,000 in Myrnohrad and 74 in Rodynske", "... and Myrnohrad about 1,000".
_GOING_ON = rule(
    r"[^.;:,()]{0,30}?(?:[,;]|,? and|, while) (?:(?:and|with|another) )?"
    r"(?:<COUNT>(?: <PEOPLE>)? in <ONE_TOWN>"
    r"|(?:in )?<ONE_TOWN>(?: had| has|,|:)? ?[–—-]? ?<COUNT>(?: <PEOPLE>)?)(?=\s*(?:[,.;”\"]|$)| and )"
)

_LEADS_ELSEWHERE = re.compile(rf"\s+(?:\w+\s+)?in\s+(?=[{TOWN}{OTHER}])", re.IGNORECASE)


#: A sentence that begins with something else than the town: "The library in Lyman", "Nikopol's zoo".
_OF_A_BODY = re.compile(
    rf"^\W*(?:before\s+[^,;.]{{3,30}}\s)?(?:the\s+|an?\s+|[{TOWN}]+['’]s?\s+)(?:[\w-]+\s+){{0,2}}?(?:clubs?|factor(?:y|ies)|museum|librar(?:y|ies)"
    r"|kindergarten|bakery|union|zoo|parish|congregation|newspaper|circus|orchestra|choir|team|plant|mine|company|university|market|red\s+cross|staff|depot)\b",
    re.IGNORECASE,
)
#: "The camp in Pavlohrad was built for 1,000": those who "remain here" are in it.
_HOUSES = re.compile(r"^\W*(?:the|a|this)\s+(?:[\w-]+\s+)?(?:camp|shelter|hostel|dormitory)\b", re.IGNORECASE)
#: "My street had 60 houses": whoever goes on counts its people.
_MY_STREET = re.compile(
    r"\b(?:my|our|her|his)\s+(?:street|building|block|house|yard|entrance)\s+(?:had|has|was|is|used)\b",
    re.IGNORECASE,
)
#: Goes on about it.
_ON_IT = re.compile(
    rf"^\W*(?:(?:now|before\s+the\s+war|today|of)\s+)?(?:it|its|only|just|{COUNT})", re.IGNORECASE
)
_SHARE_CUES = ShareCues(LEFT_OF_TOTAL, share_of, hedge_of)
_NEWEST = NewestCues(
    then=re.compile(
        r"\b(?:in|since|until|back\s+in)\s+(?:(?:early|mid|late|last)[\s-]+)?(?:January|February|March|April|May|June|July|August"
        r"|September|October|November|December|spring|summer|autumn|fall|winter|week|month|year)\b"
        r"|\b(?:days?|weeks?|months?|years?)\s+(?:ago|earlier|before)\b|\blast\s+(?:week|month|year|spring|summer|autumn"
        r"|fall|winter)\b",
        re.IGNORECASE,
    ),
    now=re.compile(r"\b(?:today|now|currently|these\s+days|at\s+present)\b", re.IGNORECASE),
    part=re.compile(r"\bof\s+(?:them|these|those)\b", re.IGNORECASE),
)
#: "Today it is 15", after a sentence that measures.
_ON_A_LENGTH = re.compile(
    rf"^\W*(?:(?:today|now|by\s+now|currently)[,\s]+)?(?:it|that)\s+(?:is|stands)\b[^.;,]{{0,15}}{COUNT}+\W*$",
    re.IGNORECASE,
)
#: "Sloviansk went from 35 to 25", after it.
_FROM_TO = re.compile(rf"^\W*[{TOWN}]+\s+(?:\w+\s+)?went\s+from\s+{COUNT}+\s+to\s+{COUNT}+\W*$")
#: These are the town's, wherever they are told of.
_OF_THE_TOWN = re.compile(r"\b(?:residents|inhabitants|townspeople|population|civilians)\b", re.IGNORECASE)


def find(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    for total_before in subjects.before(passage, 1) if _SHARE_CUES.left.match(passage.shadow) else ():
        totals = list(_totals(total_before, subjects, timing))
        if of_total := shared(passage, total_before, totals, _SHARE_CUES):
            yield of_total
            return
    if not passage.counts or _goes_on_about_others(passage, subjects):
        return
    before = subjects.before(passage, 1)
    for finding in _found(passage, subjects, timing):
        if not _counts_others(passage, finding, before):
            yield finding


def _totals(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    """How many lived there before the war, by one sentence."""
    told = find(passage, subjects, timing)
    return (finding for finding in told if finding.kind is FactKind.POPULATION_PREWAR)


def _found(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    if not _HINT.search(passage.shadow):
        yield from answered(passage, subjects, ANSWER)
        return
    before = subjects.before(passage, 1)
    told = (
        its
        for its in _told(passage, subjects, timing.newest_year)
        if not _counts_others(passage, its, before)
    )
    found = list(newest(passage, told, _NEWEST))
    yield from found
    if not any(finding.kind is FactKind.POPULATION_NOW for finding in found):
        yield from listed(passage, subjects, LIST)
        yield from answered(passage, subjects, ANSWER)
    if len(passage.counts) > 1:
        calm = replace(
            passage, shadow=CUES.aside.sub(lambda aside: " " * (len(aside[0]) - 1) + ",", passage.shadow)
        )
        yield from gone_on(calm, found, _GOING_ON)


def _counts_others(passage: Passage, finding: Finding, before: Sequence[Passage]) -> bool:
    """Whether no people are counted, or only some: by the count of a finding, or by its total."""
    inside = [its for its in passage.counts if finding.start <= its.start < finding.end]
    own = [its for its in inside if its.value == finding.value]
    if any(
        heads.counts_others(passage, its, before) or partial.is_partial(passage, its, finding.kind)
        for its in own or inside
    ):
        return True
    return finding.kind is FactKind.POPULATION_NOW and any(
        dwelling.is_elsewhere(passage.shadow, its.end) for its in own
    )


def _goes_on_about_others(passage: Passage, subjects: Subjects) -> bool:
    """ "The hospital in Siversk had 600 staff. Only 40 are left": no count of the town's people."""
    # "The front was 50 km away. Today it is 15": no people are spoken of.
    if _ON_A_LENGTH.match(passage.shadow) and any(before.lengths for before in subjects.before(passage, 1)):
        return True
    if _FROM_TO.match(passage.shadow) and any(before.lengths for before in subjects.before(passage, 2)):
        return True
    if _OF_A_BODY.match(passage.shadow) and not _OF_THE_TOWN.search(passage.shadow):
        return True
    if any(_HOUSES.match(its.shadow) for its in subjects.before(passage, 1)) and not _OF_THE_TOWN.search(
        passage.shadow
    ):
        return True
    if any(_MY_STREET.search(its.shadow) for its in subjects.before(passage, 1)) and not _OF_THE_TOWN.search(
        passage.shadow
    ):
        return True
    if passage.mentions:
        return False
    if _ON_IT.match(passage.shadow) and not _OF_THE_TOWN.search(passage.shadow):
        before = subjects.before(passage, 1)
        if any(_OF_A_BODY.match(its.shadow) for its in before):
            return True
    return any(_COUNTED_BEFORE.search(before.text) for before in subjects.before(passage, 1))


def _told(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    prewar = list(_stated(FactKind.POPULATION_PREWAR, PREWAR, passage, subjects))
    yield from prewar
    shared = list(_of_totals(passage, subjects))
    yield from shared
    taken = {finding.value for finding in prewar}
    told: set[object] = set()
    taken |= {count.value for f in shared for count in passage.counts if f.start <= count.start < f.end}
    for finding in _stated(FactKind.POPULATION_NOW, REMAINING, passage, subjects):
        # "A town that used to have 46,000 residents, is down to 1,000": old is what stands before the comma.
        comma = passage.shadow.rfind(", ", finding.start, finding.end)
        start = comma + 1 if comma >= 0 else finding.start
        if finding.value not in taken and not guards.long_past(passage, start, finding.end, newest_year):
            yield finding
        told.add(finding.value)
    for its in reckon(passage, CUES, subjects.before(passage, 1)):
        if its.quantity.value not in taken | told and _is_plausible(passage, its, newest_year):
            places = subjects.of(passage, its.start, its.end)
            if places and not counts_elsewhere(passage, its.quantity, places, _LEADS_ELSEWHERE):
                yield Finding.measured(its.kind, places, its.quantity, its.start, its.end)


def _is_plausible(passage: Passage, its: Reckoned, newest_year: int) -> bool:
    quantity = its.quantity
    # "Today the volunteers and four residents got out": few are counted where they are said to stay.
    if quantity.value < _FEW and not _STILL.search(passage.shadow):
        return False
    if _HAVE_LEFT.search(passage.shadow, its.start, its.end) or _is_no_count(passage, quantity, its.end):
        return False
    if guards.denies(passage, _NOT_GONE.sub(" ", its.around)):
        return False
    if its.kind is FactKind.POPULATION_NOW and (
        _WAS_HOME_TO.search(passage.text, 0, quantity.start)
        or (_WERE.search(passage.text, 0, quantity.start) and not _STILL.search(passage.text, quantity.end))
        or guards.long_past(passage, its.start, its.end, newest_year)
        or _were_moved(passage, its.end)
        or _OF_A_TOTAL.search(passage.shadow, 0, quantity.start)
    ):
        return False
    if _is_of_others(passage, its.start, its.end):
        return False
    if _LONG_AGO.search(guards.clause(passage, its.start, its.end, passage.text)):
        return False
    around = SYNTAX.each.sub("", _AREA_NOUN.sub("", _LIES_IN.sub("", its.around)))
    counted = re.split(r"[,;(]", passage.shadow[quantity.end : quantity.end + 25])[0]
    if _SUBSET.search(counted) or _WIDE.search(around):
        return False
    return not re.search(f"[{AREA}{HROMADA}]", around) or bool(re.search(f"[{TOWN}{ANAPHOR}]", around))


def _stated(kind: FactKind, patterns: Rules, passage: Passage, subjects: Subjects) -> Iterator[Finding]:
    seen: set[int] = set()
    # What is said in passing tells nothing of the count.
    shadow = CUES.aside.sub(lambda aside: " " * len(aside[0]), passage.shadow)
    shadows = (passage.shadow, shadow) if shadow != passage.shadow else (shadow,)
    for pattern, read in product(patterns.possible(passage.shadow), shadows):
        for found in pattern.finditer(read):
            quantity = passage.count_at(found.start("n"))
            if quantity.start in seen or not _is_population(passage, found, quantity, kind):
                continue
            if kind is FactKind.POPULATION_PREWAR and _COUNTED_JUST_BEFORE.search(read, 0, found.start()):
                continue
            places = subjects.of(passage, *found.span())
            if places and not counts_elsewhere(passage, quantity, places, _LEADS_ELSEWHERE):
                seen.add(quantity.start)
                yield Finding.measured(kind, places, quantity, *found.span())


def _of_totals(passage: Passage, subjects: Subjects) -> Iterator[Finding]:
    """ "A tenth of its 70,000 people remain": the share of the total."""
    for pattern in OF_TOTALS.possible(passage.shadow):
        for found in pattern.finditer(passage.shadow):
            share, total = share_of(found["share"]), passage.count_at(found.start("n"))
            clause = guards.clause(passage, *found.span())
            if _OF_THE_REST.match(passage.text, total.end):
                continue
            if share is None or not REMAIN.search(clause) or LEFT.search(clause):
                continue
            places = (
                subjects.of(passage, *found.span())
                if _is_population(passage, found, total, FactKind.POPULATION_PREWAR)
                else ()
            )
            if places:
                value = round(total.value * share)
                part = replace(total, value=value, qualifier=hedge_of(found["share"]), bounds=None)
                yield Finding.measured(FactKind.POPULATION_NOW, places, part, *found.span())


def _is_population(passage: Passage, found: re.Match[str], quantity: Quantity, kind: FactKind) -> bool:
    """Whole people of a whole town, as things are: no group of them, no wider area, no guess."""
    start, end = found.span()
    if _is_no_count(passage, quantity, end):
        return False
    if guards.unsure(passage, start, end, apart=_LACK) or _HAVE_LEFT.search(found[0]):
        return False
    # "Half of the 100,000 who lived here before the war have gone": so many lived there.
    if kind is FactKind.POPULATION_NOW and _were_moved(passage, end):
        return False
    remain = _WHO_REMAIN.match(passage.shadow, quantity.end)
    last = remain.end() if remain else end + 12
    counted = re.split(rf"[,.;:{COUNT}]", _ASIDE.sub("", passage.shadow[quantity.end : last]))[0]
    if (
        _is_of_others(passage, start, end)
        or _SUBSET.search(counted)
        or _LONG_AGO.search(guards.clause(passage, start, end, passage.text))
    ):
        return False
    clause = _LIES_IN.sub("", guards.clause(passage, start, end))
    clause = SYNTAX.each.sub("", _AREA_NOUN.sub("", clause))
    if _MOVED.search(clause):
        return False
    named = re.search(f"[{TOWN}{ANAPHOR}{OTHER}]", clause)
    if re.search(f"[{AREA}{HROMADA}]", clause) and not named:
        return False
    return not _WIDE.search(clause)


def _is_no_count(passage: Passage, quantity: Quantity, end: int) -> bool:
    """Whether it counts no people, only those in one need, or holds no longer.

    The statement ends at `end`.
    """
    if not quantity.counts_heads or _NO_COUNT.search(passage.text, 0, quantity.start):
        return True
    if _WHO_REMAIN.match(passage.shadow, quantity.end):
        return False
    # After a comma something else is told: "900 people remain, most of them in cellars".
    told = passage.told_until(quantity.end)
    if _OTHER_NUMBERS.search(told) or _PART.search(told):
        return True
    if _FROM_A_TOWN.match(passage.shadow, quantity.end) or _is_of_another_town(passage, quantity):
        return True
    return bool(_IS_OUTDATED.search(passage.text, end) or _NEEDS.match(passage.text, end))


def _is_of_another_town(passage: Passage, quantity: Quantity) -> bool:
    """ "Druzhkivka still holds 1,200 residents of Toretsk"."""
    found = _OF_A_TOWN.match(passage.shadow, quantity.end)
    return found is not None and any(
        mention.role is Role.TOWN and mention.start < quantity.start for mention in passage.mentions
    )


def _were_moved(passage: Passage, end: int) -> bool:
    """ "63 people, including nine children, have been evacuated"."""
    return _WERE_MOVED.match(_ASIDE_BETWEEN.sub("", passage.shadow[end : end + 120])) is not None


def _is_of_others(passage: Passage, start: int, end: int) -> bool:
    """Of an area, of one street, or of people who live elsewhere by now."""
    if _AREA_SUBJECT.match(passage.shadow) and not re.search(f"[{TOWN}{ANAPHOR}]", passage.shadow[start:end]):
        return True
    if _OF_AN_AREA.search(_TOWN_IN_AN_AREA.sub(" ", passage.shadow[:start])):
        return True
    if _IN_AN_AREA.match(passage.shadow, start) and not re.search(
        f"[{TOWN}{ANAPHOR}]", passage.shadow[start:end]
    ):
        return True
    return bool(_MOVED_AWAY.search(guards.clause(passage, start, end)))

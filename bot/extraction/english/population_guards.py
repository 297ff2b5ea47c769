"""What a count of people is not: a group of them, a wider area, those who left, another town."""

import re
from collections.abc import Sequence

from bot.domain.fact import FactKind
from bot.domain.place import Place
from bot.extraction.english import guards
from bot.extraction.english.syntax import SYNTAX
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Role
from bot.extraction.passage import ANAPHOR, AREA, COUNT, HROMADA, OTHER, TOWN, Passage
from bot.extraction.quantity import Quantity
from bot.extraction.reckoning import Reckoned

_SUBSET = AnyCase(
    r"\b(?:children|kids|minors|soldiers?|troops?|servicem[ae]n|fighters|pensioners|patients|pupils|students"
    r"|famil(?:y|ies)"
    r"|houses|homes|apartments|households|buildings|schools|wounded|injured|killed|dead|bodies|doctors"
    r"|police\w*"
    r"|sons?|daughters?|brothers?|sisters?|parents|flats|staff|volunteers|displaced|evacuees|refugees"
    r"|returnees|workers|employees|miners|elderly|women|men|pets|dogs"
    r"|cats|cases|villages|settlements|people\s+with)\b"
)
_ASIDE = re.compile(
    r"[,(–—]?\s*(?:including|among them|of whom|mostly|mainly|many of them|most of them|almost all"
    r"|the majority|largely)\b[^.;]*",
    re.IGNORECASE,
)
_MOVED = AnyCase(
    r"\b(?:evacuat(?:ed|es|ing)\s+(?!to\b)|dug\s+out|alive|toll|rescued|took\s+out|each\s+day|per\s+day|a\s+day|every\s+day"
    r"|a\s+week|in\s+the\s+past\s+(?:day|week|month)|overnight|returned"
    r"|basement\b|cellar\b|(?<!to\s)shelters?\b|collective\s+(?:sites?|cent\w+)|hostel|dormitory|monastery|hospital"
    r"|on\s+(?:the|our|this)\s+street"
    r"|apartment\s+block|in\s+(?:the|our|this|my|her|his)\s+(?:[\w\ue000-]+\s+)?(?:building|block|house"
    r"|entrance|stairwell)|(?<!live\s)(?<!live\shere\s)(?<!live\sthere\s)(?<!living\s)(?<!live\son\s)without\s+(?:power|water|gas|heat(?:ing)?|electricity)"
    r"|waiting\s+list|trapped(?!\s+(?:in|inside)\s+[\ue002\ue003])|rubble|invincibility|queue|company|died|killed|lost\s+their\s+li(?:fe|ves))\b"
)
_WITHOUT = re.compile(r"\bwithout\s+\w+", re.IGNORECASE)
_AREA_NOUN = re.compile(
    rf"(?<=[{AREA}{HROMADA}])['’]?s?\s+(?:\w+\s+){{0,2}}?(?:region|oblast|province|district|raion|hromada"
    rf"|community|direction|sector|territorial)\b",
    re.IGNORECASE,
)
#: "A settlement in Izium district that was home to ...": where it lies, and no more than it.
_LIES_IN = re.compile(
    rf"(?:\b(?:city|town|village|settlement|suburb|centre|center|hub|place)|[{ANAPHOR}])\s+(?:in"
    rf"|of)\s+(?:the\s+)?(?:\w+\s+){{0,2}}"
    rf"[{AREA}{HROMADA}]+(?:\s+(?:region|oblast|district|province|hromada|community))?",
    re.IGNORECASE,
)
_WIDE = AnyCase(
    r"\b(?:regions?|oblasts?|districts?|raions?|rayons?|hromadas?|communit(?:y|ies)|villages|towns"
    r"|settlements|province|area|municipality|agglomeration|territory|(?:front-?\s?line|evacuation|danger|the|this)\s+zone)\b"
)
#: "More than 200,000 people remain, the regional governor said": in the region, if the town had fewer.
_OF_THE_REGION = AnyCase(r"\bregional\s+(?:governor|head|official)")
#: The sentence is about the area around.
_AREA_SUBJECT = AnyCase(
    r".*\bas\s+a\s+whole\b|.*\bcombined\b|.*\bmy\s+neighbou?rhood\b"
    r"|\W*on\s+the\s+(?:\w+\s+)?(?:side|bank|islands?|ostriv|peninsula)\b(?!,\s+in\s+\ue002)|\W*in\s+(?:the\s+)?ostriv\b|\W*in\s+the\s+(?:community|hromada|district|region)['’]s\b"
    r"|\W*(?:her|his|my)\s+village\b"
    r"|\W*(?:the|this|its)\s+(?:\w+\s+)?(?:hromada|community|district|raion|region|oblast)\b"
    r"|[^.;]*\b(?:hromada|community|district|raion|region|oblast|area),?\s+(?:whose|with\s+a)\s+population"
)
#: "On the territory of four communities, 31 people live", "Across the villages of the strip, 300 remain".
_IN_AN_AREA_FIRST = AnyCase(
    rf"(?:^|[;:]\s)[\s\"“”–—-]*(?:[\w-]+ly,\s+)?(?:in|on|at|across|within|throughout|over|inside|along|among)\s+"
    rf"(?:(?:the\s+(?:territory|villages)\s+of\s+)?(?:the\s+|all\s+)?{COUNT}+\s)?[^.;,:{COUNT}{TOWN}{ANAPHOR}{OTHER}]{{0,60}}?"
    r"\b(?:regions?|oblasts?|districts?|raions?|hromadas?|communit(?:y|ies)|villages|towns|settlements|provinces?|area"
    r"|agglomeration|territory|territories|zones?|strip|belt)\b"
    rf"[^.;,:{TOWN}{ANAPHOR}{OTHER}]{{0,40}}(?:,\s+|\s(?=(?:there|some|about|only|just|around|more|fewer|less|nearly|almost)\b|{COUNT}))"
)
#: "The number of Orikhiv's patients", "bus passengers": no residents.
_OTHER_NUMBERS = AnyCase(
    rf"\bnumber\s+of\s+(?!(?:(?:[{TOWN}]+(?:['’]s?)?|the|its|their|remaining|local|civilian|city['’]s|town['’]s)\s+)*"
    rf"(?:people|residents|inhabitants|civilians|locals|those|us)\b(?!(?:\s+(?:in|of|from)\s+[{TOWN}{ANAPHOR}]+)?\s+(?:who\s+(?:receive|left|fled|need|get|lack|want|work|died|returned|registered)|in\s+need"
    rf"|living\s+in\s+[{TOWN}]+['’]s)))|\bpopulation\s+of\s+(?:stray|wild|bats|dogs|cats|birds)"
    r"|\b(?:passengers|electorate|patients|trees|businesses|teachers|pupils|paramedics|lyceum|hot\s+meals)\b"
    r"(?![^.;,]{0,60}\b(?:said|says?|told)\b)|\bemployed\b|\bstill\s+(?:ha(?:ve|s)\s+to\s+be|needs?)\b"
    r"|\bliving\s+(?:close|near|next)(?:\s+to)?\s+(?:the\s+)?(?:front|line\s+of\s+contact|contact\s+line)"
)
#: "Most of the 600 people who remain are pensioners": 600 are there, whatever else is told of them.
_WHO_REMAIN = re.compile(
    r"\s+(?:(?:people|residents|inhabitants|civilians|locals)\s+)?(?:who|that)\s+(?:have\s+|still\s+)*(?:remain|stay|live)\w*\b"
    r"|\s+remaining\s+(?:people|residents|inhabitants|civilians)\b",
    re.IGNORECASE,
)
#: A part of a town.
#: "Twelve percent of the town's 11,000": that is the whole.
_SHARE_OF = re.compile(
    r"(?:%|\bper\s?cent|\bhalf|\bthird|\bquarter|\bfifth|\btenth)\s+of\s+"
    rf"(?:the\s+|its\s+|[{TOWN}{ANAPHOR}]+['’]?s?\s+)$"
)
#: "200 people were leaving daily, now the number has grown to 500".
_LEAVE_DAILY = AnyCase(
    r"\b(?:leav|evacuat|depart|mov)\w+\s+(?:\w+\s+){0,2}(?:daily|(?:a|per|every|each)\s+day),[^.;]{0,40}$"
)
#: "25 people left the town"; "here", "there" and "in town" are shorter marks.
_WHO_LEFT_IT = re.compile(
    rf"\s+(?:\w+\s+)?(?:people|residents|inhabitants|civilians|locals)\s+left\s+(?:the\s+)?(?:[{TOWN}{OTHER}]+|{ANAPHOR}{{8,}})"
)
_PART = AnyCase(
    rf"[{AREA}{HROMADA}]+\s+district\s+(?:of|in)\s+[{TOWN}]|\bdistrict\s+of\s+[{TOWN}]+\s+closest|\bIsland\b"
    r"|\b(?:neighbou?rhoods?|micro-?districts?)\s+(?:has|have|had|is|are|counts?)\b"
    r"|\bin\s+(?:his|her|their|my|our)\s+new\s+(?:village|town|city|home)\b|\b(?:side|bank)\s+of\s+the\s+(?:\w+\s+)?(?:river|railway|tracks|bridge|city|town|village|dam)\b"
    r"|\bembankment\b|\bwithin\s+a\s+kilomet|\b(?:northern|southern|eastern|western)\s+(?:edge|outskirts)"
    rf"|-storey\b|\bcellar\b|\bStreet\b|\binvincibility\b|\bon\s+the\s+\w+\s+in\s+[{TOWN}]"
    r"|\bmodular\b|\bdormitor\w+|\bnursing\s+home|\bdamaged\s+houses|\bdisplaced\s+persons|\bin\s+the\s+season\b"
    r"|\bwith\s+its\s+\ue000+\s+villages|,\s+(?:the|an?)\s+occupied\s+(?:town|city|village)|\btogether\s+with\b"
)
#: "3,000 people from Toretsk", "1,200 residents of Toretsk": they live elsewhere by now.
_FROM_A_TOWN = AnyCase(rf"\s+(?:\w+\s+)?from\s+[{TOWN}{OTHER}]")
_OF_A_TOWN = re.compile(rf"\s+(?:residents|inhabitants|people|civilians)\s+of\s+(?=[{TOWN}])", re.IGNORECASE)
#: "Vovchansk residents now living in Kharkiv, about 9,000 people".
_NOW_LIVING_ELSEWHERE = AnyCase(
    rf"[{TOWN}{OTHER}]['’]?s?\s+(?:residents|people|families)\s+(?:who\s+)?(?:(?:now|currently)\s+)?liv(?:e|ing)\s+in\s+[{TOWN}{OTHER}]"
)
#: "85,000 residents, half as many as before the war", "30,000, less than that of Lyman before the war".
_COMPARED = AnyCase(
    r"\b(?:half|third|quarter|fifth|tenth|fewer|less|more\s+than|as\s+many|same\s+as|twice|times|per\s?cent)\b|%"
)
#: "In that area, which is home to ..."
_OF_AN_AREA = AnyCase(
    r"\b(?:area|agglomeration|region|oblast|district|raion|community|hromada),?\s+(?:which|that|where)\b"
    r"[^.;,]{0,40}$"
)
#: "In Siversk and the entire Siversk hromada": the town's own share is not told.
_WITH_ITS_HROMADA = AnyCase(
    rf"[{TOWN}{ANAPHOR}]\s+and\s+(?:the\s+)?(?:its|entire|whole|rest\s+of\s+the|surrounding)\s+(?:[{HROMADA}{TOWN}{OTHER}]+\s+)?"
    r"(?:territorial\s+)?(?:community|hromada|villages|settlements)\b"
)
#: "The 900 people who remain have no water": it denies no count.
_LACK = re.compile(
    r"\b(?:have|has|had|with|get|there\s+(?:is|are))\s+no\b|\bwithout\b|\bcho[so]e\w*\s+not\s+to\b|\bdo\s+not\s+(?:plan|want|intend|wish)\b|\bare\s+not\s+leaving\b"
    r"|(?:\b(?:will|would|do|did)\s+not|\b(?:wo|would|do|did)n['’]t)\s+(?:leave|go|evacuate|move|budge|hear)\b"
    r"|\b(?:not|never)\s+(?:gone|moved|budged|left|fled)\b|\bcan\s+(?:still\s+)?be\s+found\b",
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
_HAVE_LEFT = AnyCase(r"\b(?:have|has|had)\s+(?:(?:already|since|all|now)\s+)*left\b")
_WERE_MOVED = re.compile(
    r"(?:\s+of\s+(?:them|us|whom))?\W*(?:(?:have|has|had|were|was|are|being|been|already|since"
    r"|also)\s+){1,4}(?:evacuated|rescued|killed"
    r"|wounded|injured|moved|taken|relocated|left|fled|gone|returned|spread|scattered|dispersed)\b",
    re.IGNORECASE,
)
_IN_AN_AREA = AnyCase(
    r"[^.;]{0,70}?\bin\s+(?:the|this|its|these)\s+(?:(?!city|town|village)\w+\s+){0,2}(?:area|region"
    r"|community|district|hromada|zone"
    r"|villages|settlements|agglomeration)\b"
)
#: "Residents of Kupiansk now live in Kharkiv."
_MOVED_AWAY = AnyCase(
    rf"\b(?:of|from)\s+[{TOWN}{OTHER}]+\s+(?:\w+\s+)?(?:live|living|stay"
    rf"|remain)\w*\s+(?:\w+\s+)?in\s+[{TOWN}{OTHER}]"
    r"|\b(?:east|west|north|south|left|right)(?:ern)?\s+(?:bank|side|part)\b|\b(?:street|avenue|lane"
    r"|apartment\s+block)\b"
)
#: What comes after the count says that it holds no longer.
_IS_OUTDATED = re.compile(
    r"^[^.;]{0,40}\bbefore\s+(?:the|this|that|a)\s+(?:strike|attack|shelling|explosion|hit|blast|bombing|evacuation)\b"
    r"|\bnobody\s+knows\b|\b(?:is|are)\s+now\s+far\b|\bfar\s+(?:lower|fewer)\b"
    r"|\bmany\s+(?:more\s+)?have\s+(?:since\s+)?"
    r"(?:fled|left)\b",
    re.IGNORECASE,
)
#: "1,700 of the 8,000 residents": the total is not those who are there.
_OF_A_TOTAL = re.compile(
    rf"(?:{COUNT}|\b(?:few|handful|fraction|most|many|none|hundreds|dozens))\s+(?:\w+\s+)?(?:out\s+)?of\s+(?:(?:the|its|their|some|about)\s+|[{TOWN}]+['’]s?\s+){{0,3}}$",
    re.IGNORECASE,
)
#: "Of its 22,000 inhabitants few are left", "Out of Siversk's 11,000-strong population a tenth": the total.
_OPENS_WITH_A_TOTAL = re.compile(
    rf"(?:^|[.;:,“\"]\s)\W*(?:out\s+)?of\s+(?:(?:the|its|their|some|about|almost|nearly|more|than)\s+|[{TOWN}{ANAPHOR}]+['’]?s?\s+){{0,4}}$",
    re.IGNORECASE,
)
#: "A few of the 11,000 residents are still there".
_OF_SOME = re.compile(
    r"\b(?:few|handful|fraction|most|many|none)\s+of\s+(?:(?:the|its|their|some|about)\s+){1,2}$",
    re.IGNORECASE,
)
#: "Little is left of the 12,000 who lived there".
_LEFT_OF_A_TOTAL = re.compile(
    rf"\b(?:left|remains?|remained|remaining|stayed)\s+(?:out\s+)?of\s+(?:(?:the|its|their|these|those|[{TOWN}]+['’]s?)\s+)?(?:[\w-]+\s+){{0,2}}$"
)
_TOTALS = (_OF_SOME, _OF_A_TOTAL, _OPENS_WITH_A_TOTAL)
_WERE_LIVING = re.compile(r"\s+(?:\w+\s+){0,3}(?:were|was|had\s+been)\s+(?:living|residing)\b")
_AFTER_FALLING = re.compile(
    r"\bafter\s+(?:falling|dropping|dwindling|shrinking|plunging|bottoming)\b[^.;,]*$"
)
#: "In March only about 1,800 people remained": of when it is told, there may be newer ones.
_IN_A_MONTH = AnyCase(
    r"(?:\W*|[^.;]*;\s+)(?:back\s+)?in\s+(?:(?:early|mid|late)[\s-]+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r",?\s(?!20\d\d)[^.;]*\b(?:remained|were\s+(?:still\s+)?left|were\s+still|there\s+were|had|lived|stayed)\b"
)
_STILL_SO = AnyCase(r"\b(?:now|today|currently|(?<!were\s)still)\b")
#: What may or would be told of those who lived there before the war denies no count of them.
_MODALS = re.compile(r"\b(?:would|could|might|may|can|will)\b")
#: Those who have not left are there.
_NOT_GONE = re.compile(r"\b(?:not|never)\s+(?:moved|gone|budged|left)\b", re.IGNORECASE)
#: "There were 60,000 of us": of when?
_WERE = AnyCase(r"\bthere\s+were\s+$")
_STILL = AnyCase(r"\b(?:still|left|remain\w*|stay\w*|live[sd]?|living|home)\b")
_FEW = 20
_WAS_HOME_TO = AnyCase(r"\b(?:was|were)\s+(?:once\s+)?home\s+to\s+(?:\w+\s+)?$")
#: Some of the people, told by what they need.
_NEEDS = AnyCase(
    r"\s+(?:awaiting|waiting|in\s+serious|to\s+be\s+identified|in\s+damaged|with\s+whom|in\s+contact|over\s+\d"
    r"|working|in\s+online|on\s+the\s+(?:military|evacuation)|in\s+the\s+(?:military|police)|still\s+waiting)\b"
    r"|(?:\s+(?:people|civilians|residents))?(?:\s+[\w\ue000-\ue006]+){0,3}?\s+(?:in|at)\s+(?:the\s+)?(?:\w+\s+)?(?:stadium|race|final|custody|intensive\s+care"
    r"|fair|funeral|rally|concert|fireworks|register)\b|(?:\s+people)?\s+(?:in\s+[\ue002]+\s+)?with\s+this\b"
    r"|(?:\s+people)?\s+who\s+(?:had|were|have)\s+(?:to|forced\s+to|been\s+forced\s+to)\s+(?:flee|leave)|(?:\s+in\s+[\w-]+)?\s+who\s+(?:fled|lost|need|receive|get|depend|lack|want|agreed|require)\w*\b"
)
#: "One in ten", "a battalion of 400".
_NO_COUNT = AnyCase(
    # 'A play titled "Lyman: 3,000 people remain"'
    r"\b(?:titled|entitled|(?:book|film|play|exhibition|novel|song)\s+(?:called|named))\s+[\"“][^\"”]*$"
    r"|\b(?:(?:one|two|three|four|nine|\d+)\s+in|one\s+out\s+of"
    r"|(?:an?|the|one)\s+(?:\w+\s+)?(?:resident|woman|man|local|pensioner|widow(?:er)?|grandmother|grandfather|mother|father|person|villager"
    r"|girl|boy|native|teacher|nurse|miner|farmer|volunteer)\s+of"
    r"|(?:battalion|brigade|garrison|colony"
    r"|regiment)\s+of)\s+(?:every\s+)?$"
)
#: "He has 60 of them": stoves.
_SOMEBODY_HAS = AnyCase(
    r"\b(?:he|she|i)\s+(?:(?:now|still|only|just|already)\s+)?(?:has|have|had|['’]ve)\s+$"
)
#: What was so many before 2014 is history.
_LONG_AGO = AnyCase(
    r"\b(?:1[0-9]\d\d|200\d|201[0-3])\b(?!\s*(?:people|residents|inhabitants|civilians|locals|citizens|persons|souls|townspeople|villagers))|\bwar\s+(?:with|against)\s+(?!Russia|Ukraine)|\b(?:in|under)\s+Soviet\b|\bSoviet\s+(?:times|days|era|period|census)\b|\bWorld\s+War\b"
)


#: "In this shelter basement, about fifteen people live".
_IN_A_BUILDING = AnyCase(
    r"\W*in\s+(?:this|the|one|that|their|our|another|each)\s+(?:\w+\s+){0,2}(?:basement|cellar|shelter|bunker|building|house|school|dormitory"
    r"|commune|block)\b"
)


def is_of_the_region(passage: Passage, quantity: Quantity, places: Sequence[Place]) -> bool:
    """Whether who speaks for a region counts, without a town, more people than the one spoken of had."""
    if TOWN in passage.shadow or ANAPHOR in passage.shadow or not _OF_THE_REGION.search(passage.text):
        return False
    return not all(place.population and quantity.value <= place.population for place in places)


def is_plausible(passage: Passage, its: Reckoned, newest_year: int) -> bool:
    quantity = its.quantity
    if its.kind is FactKind.POPULATION_PREWAR and _COMPARED.search(passage.shadow, quantity.end, its.end):
        return False
    if its.kind is FactKind.POPULATION_NOW and _was_so(passage, quantity):
        return False
    if _IN_A_BUILDING.match(passage.text):
        return False
    # "Today the volunteers and four residents got out": few are counted where they are said to stay.
    if quantity.value < _FEW and not _STILL.search(passage.shadow):
        return False
    if _HAVE_LEFT.search(passage.shadow, its.start, its.end) or _is_no_count(
        passage, quantity, its.end, its.kind
    ):
        return False
    if guards.denies(passage, _NOT_GONE.sub(" ", its.around)):
        return False
    if its.kind is FactKind.POPULATION_NOW and (
        _WAS_HOME_TO.search(passage.text, 0, quantity.start)
        or (_WERE.search(passage.text, 0, quantity.start) and not _STILL.search(passage.text, quantity.end))
        or guards.long_past(passage, its.start, its.end, newest_year)
        or _were_moved(passage, its.end)
        or _is_a_total(passage, quantity)
    ):
        return False
    if _is_of_others(passage, its.start, its.end):
        return False
    if _LONG_AGO.search(guards.clause(passage, its.start, its.end)):
        return False
    around = SYNTAX.each.sub("", _AREA_NOUN.sub("", _LIES_IN.sub("", its.around)))
    counted = re.split(r"[,;(]", passage.shadow[quantity.end : quantity.end + 25])[0]
    if _SUBSET.search(counted) or _WIDE.search(around):
        return False
    return not re.search(f"[{AREA}{HROMADA}]", around) or bool(re.search(f"[{TOWN}{ANAPHOR}]", around))


def is_population(passage: Passage, found: re.Match[str], quantity: Quantity, kind: FactKind) -> bool:
    """Whole people of a whole town, as things are: no group of them, no wider area, no guess."""
    start, end = found.span()
    is_total = "share" in found.re.groupindex
    if (
        kind is FactKind.POPULATION_PREWAR
        and not is_total
        and _COMPARED.search(passage.shadow, quantity.end, end)
    ):
        return False
    if _is_no_count(passage, quantity, end, kind):
        return False
    before_the_war = kind is FactKind.POPULATION_PREWAR and "pre" in found[0]
    apart = _MODALS if before_the_war else _LACK
    if guards.unsure(passage, start, end, apart=apart) or _HAVE_LEFT.search(found[0]):
        return False
    # "Half of the 100,000 who lived here before the war have gone": so many lived there.
    if kind is FactKind.POPULATION_NOW and (
        _were_moved(passage, end) or _was_so(passage, quantity) or _is_a_total(passage, quantity)
    ):
        return False
    remain = _WHO_REMAIN.match(passage.shadow, quantity.end)
    last = remain.end() if remain else end + 12
    counted = re.split(rf"[,.;:{COUNT}]", _ASIDE.sub("", passage.shadow[quantity.end : last]))[0]
    if (
        _is_of_others(passage, start, end)
        or _SUBSET.search(counted)
        or _LONG_AGO.search(guards.clause(passage, start, end))
    ):
        return False
    clause = _LIES_IN.sub("", guards.clause(passage, start, end))
    clause = SYNTAX.each.sub("", _AREA_NOUN.sub("", clause))
    # "The 900 who remain have no power": they are all of them.
    if _MOVED.search(_WITHOUT.sub("", clause) if remain else clause):
        return False
    named = re.search(f"[{TOWN}{ANAPHOR}{OTHER}]", clause)
    if re.search(f"[{AREA}{HROMADA}]", clause) and not named:
        return False
    return not _WIDE.search(clause)


#: "Those who remain are mostly over 65": that is how old they are.
_AN_AGE = AnyCase(
    r"(?:(?<!there\s)\b(?:are|is|were|was|mostly|mainly|largely|all|people|residents|inhabitants|locals|civilians|those|anyone|everyone|them|us|women"
    r"|men|pensioners)\s+(?:\w+ly\s+|all\s+|already\s+|well\s+|aged\s+)*(?:over|above|under|older\s+than|younger\s+than|past)"
    r"|\baged(?:\s+(?:over|above|under|from|between))?)\s+(?:the\s+age\s+of\s+)?(?:\d\d|sixty|seventy|eighty|fifty|forty|thirty)$"
)
_AFTER_AN_AGE = re.compile(
    r"\W*$|[.,;:!?)”\"–—]|\s+(?:and|or|but|with|who|years?|when|while|because|as|live|living|remain)\b"
)
_NOTHING_MORE = frozenset(".,;!?") | {""}
_OF_A_LENGTH = re.compile(r"\b(?:km|kilomet(?:re|er)s?|miles?)\b[^.;]{0,40}\b(?:now|today)\b[^.;]{0,12}$")


def _is_no_count(passage: Passage, quantity: Quantity, end: int, kind: FactKind) -> bool:
    """Whether it counts no people, only those in one need, or holds no longer.

    The statement ends at `end`.
    """
    if not quantity.counts_heads or _NO_COUNT.search(passage.text, 0, quantity.start):
        return True
    of_them = passage.shadow.startswith(" of them", quantity.end)
    if of_them and _SOMEBODY_HAS.search(passage.text, 0, quantity.start):
        return True
    if _AN_AGE.search(passage.text[: quantity.end]) and _AFTER_AN_AGE.match(passage.text, quantity.end):
        return True
    if kind is FactKind.POPULATION_NOW and _SHARE_OF.search(passage.shadow, 0, quantity.start):
        return True
    if _WHO_LEFT_IT.match(passage.shadow, quantity.end) or _LEAVE_DAILY.search(
        passage.text, 0, quantity.start
    ):
        return True
    if _WHO_REMAIN.match(passage.shadow, quantity.end):
        return False
    # "People had to leave from ten kilometers, and now it is twenty."
    if passage.text[quantity.end :].strip()[:1] in _NOTHING_MORE and _OF_A_LENGTH.search(
        passage.text, 0, quantity.start
    ):
        return True
    # After a comma something else is told: "900 people remain, most of them in cellars".
    told = passage.told_until(quantity.end)
    if _OTHER_NUMBERS.search(told) or _PART.search(told):
        return True
    if _FROM_A_TOWN.match(passage.shadow, quantity.end) or _is_of_another_town(passage, quantity):
        return True
    # "20,000 lived there before the war, but many have left": so many lived there.
    outdated = kind is FactKind.POPULATION_NOW and _IS_OUTDATED.search(passage.text[end:])
    return bool(outdated or _NEEDS.match(passage.text, end))


def _is_of_another_town(passage: Passage, quantity: Quantity) -> bool:
    """ "Druzhkivka still holds 1,200 residents of Toretsk"."""
    found = _OF_A_TOWN.match(passage.shadow, quantity.end)
    return found is not None and any(
        mention.role is Role.TOWN and mention.start < quantity.start for mention in passage.mentions
    )


def _is_a_total(passage: Passage, quantity: Quantity) -> bool:
    """ "1,100 of the 2,112 residents", "a few of the 11,000": but for "most of the 600 who remain"."""
    if _LEFT_OF_A_TOTAL.search(passage.shadow, 0, quantity.start):
        return True
    if _WHO_REMAIN.match(passage.shadow, quantity.end):
        return False
    return any(pattern.search(passage.shadow, 0, quantity.start) for pattern in _TOTALS)


def _was_so(passage: Passage, quantity: Quantity) -> bool:
    """ "65,000 people were living there", "after falling to 190,000": of what time, nobody knows."""
    living = _WERE_LIVING.match(passage.shadow, quantity.end)
    if _IN_A_MONTH.match(passage.text) and not _STILL_SO.search(passage.text):
        return True
    return living is not None or _AFTER_FALLING.search(passage.shadow, 0, quantity.start) is not None


def _were_moved(passage: Passage, end: int) -> bool:
    """ "63 people, including nine children, have been evacuated"."""
    return _WERE_MOVED.match(_ASIDE_BETWEEN.sub("", passage.shadow[end : end + 120])) is not None


def _is_of_an_area_first(passage: Passage, start: int, end: int) -> bool:
    """ "In three hromadas, some 420 people remain": of a town only where one is named since."""
    first = _IN_AN_AREA_FIRST.search(passage.shadow, 0, start + 1)
    if first is None:
        return False
    own = re.split(r"[,;:]", passage.shadow[end : end + 40])[0]
    return not re.search(f"[{TOWN}{ANAPHOR}{OTHER}]", passage.shadow[first.end() : end] + own)


def _is_of_others(passage: Passage, start: int, end: int) -> bool:
    """Of an area, of one street, or of people who live elsewhere by now."""
    if _is_of_an_area_first(passage, start, end):
        return True
    if _AREA_SUBJECT.match(passage.shadow) and not re.search(f"[{TOWN}{ANAPHOR}]", passage.shadow[start:end]):
        return True
    if _OF_AN_AREA.search(_TOWN_IN_AN_AREA.sub(" ", passage.shadow[:start])):
        return True
    if _WITH_ITS_HROMADA.search(passage.shadow) or _NOW_LIVING_ELSEWHERE.search(passage.shadow):
        return True
    if _IN_AN_AREA.match(passage.shadow, start) and not re.search(
        f"[{TOWN}{ANAPHOR}]", passage.shadow[start:end]
    ):
        return True
    return bool(_MOVED_AWAY.search(guards.clause(passage, start, end)))

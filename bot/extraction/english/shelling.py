"""Whether the town is shelled, and whether without a pause."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import partial

from bot.domain.fact import FactKind, Shelling
from bot.domain.place import Place
from bot.extraction import headed
from bot.extraction.blanks import blanked
from bot.extraction.english import harm
from bot.extraction.english.dates import days_told, months_told
from bot.extraction.english.phrases import rule
from bot.extraction.english.shelling_phrases import BUILDING
from bot.extraction.english.strikes import strikes_in
from bot.extraction.finding import Finding, once_per_place
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Role
from bot.extraction.overlaps import without_parts
from bot.extraction.passage import AREA, COUNT, HROMADA, OTHER, TOWN, Passage
from bot.extraction.subjects import Subjects
from bot.extraction.timing import Timing

#: A strike of a day before these is news no more.
_LAST_DAYS = timedelta(days=14)
_A_DAY = AnyCase(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|\d\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
)
_CONSTANT = re.compile(
    r"\b(?:constant(?:ly)?|unbroken|uninterrupted(?:ly)?|unremitting(?:ly)?|unabated|perpetual(?:ly)?|everyday|day-and-night|continuous(?:ly)?|continual(?:ly)?|incessant(?:ly)?|unceasing(?:ly)?|relentless(?:ly)?"
    r"|unrelenting(?:ly)?|non-?stop|(?:round|around)[\s-]the[\s-]clock|persistent(?:ly)?|ceaseless(?:ly)?"
    r"|morning,\s+noon\s+and\s+night|from\s+(?:dusk|dawn)\s+(?:to|till|until)\s+(?:dawn|dusk)|permanent"
    r"|from\s+morning\s+(?:to|till|until)\s+(?:night|evening)|minute(?:\s+by\s+|-by-)minute|hourly|24\s+hours\s+a\s+day|24/7|daily|(?:every|each)\s+(?:single\s+)?(?:day|night|hour)|every\s+(?:24|twenty-four)\s+hours|(?<!\bone\s)(?<!\ba\s)day\s+and\s+night|day\s+in,\s+day\s+out"
    r"|(?P<of_it>day|night|hour)\s+after\s+(?P=of_it)|for\s+(?:days|weeks)\s+on\s+end|(?:not|hardly|barely)\s+(?:been\s+)?(?:a|one|an|any)\s+(?:single\s+)?(?:day|hour|night)"
    r"|\w+n['’]t\s+an?\s+(?:hour|day|night)\s+without|(?:do|does)\s+not\s+(?:stop|cease|let\s+up|pause)"
    r"|ha(?:s|ve)\s+(?:not|never)\s+(?:stopped|ceased|let\s+up|paused|subsided)"
    r"|never\s+lets?\s+up|(?<!\ba\s)few\s+(?:days|nights|hours)\s|hardly\s+(?:been\s+)?a\s+day|no\s+(?:day|night)\s"
    r"|never-ending|unending|nightly|no\s+(?:rest|respite|let-?up|relief)\s+from|by\s+day\s+and\s+(?:by\s+)?night|every\s+(?:few|couple\s+of)\s+(?:hours|minutes)|without\s+stopping|(?:never|rarely|hardly(?:\s+ever)?|barely(?:\s+ever)?|seldom)\s+(?:stops?|pauses?|ceases?|lets?\s+up|ends?)"
    r"|without\s+(?:a\s+|any\s+)?(?:break|pause|let-?up|respite|interruption)"
    r"|(?:times|attacks|strikes|bombs|shells|drones|hits|explosions|raids)\s+(?:a|per)\s+day|all\s+the\s+time|at\s+all\s+times|almost\s+without)\b",
    re.IGNORECASE,
)
#: "Unfortunately, this has become routine, it happens every day", after a sentence with a strike.
_EVERY_DAY = AnyCase(
    r"\W*(?:(?:unfortunately|sadly|alas),?\s+)?(?:it|this|that)\s+(?:has\s+become\s+(?:a\s+)?routine\b[^.;,]{0,30},\s+(?:it|this)\s+)?"
    r"(?:(?:happens|occurs|goes\s+on|is\s+repeated|(?:is|has\s+been)\s+(?:like\s+(?:this|that)|so))\s+(?:here\s+|there\s+|almost\s+)?(?:(?:every|each)\s+(?:single\s+)?(?:day|night)|daily)(?=\s*[.,;!”\"]|$)"
    r"|(?:is|has\s+become)\s+(?:a\s+daily|an\s+everyday)\s+(?:occurrence|reality|routine|event|thing)\b)"
    r"|\W*(?:not|hardly|barely|scarcely)\s+(?:a|one)\s+(?:single\s+)?(?:day|night)\s+(?:passes|goes\s+by)\s+without\s+(?:it|this|that|them|such\b)"
    r"|\W*such\s+(?:attacks|strikes|shellings?|raids)\s+(?:happen|occur|take\s+place|come|are\s+carried\s+out)\s+(?:here\s+|almost\s+)?(?:(?:every|each)\s+(?:day|night)|daily)\b"
)
#: "Every day, the city in the north of the region is subjected to shelling".
_OPENS_WITH_EVERY_DAY = AnyCase(
    r"\W*(?:almost\s+|nearly\s+)?(?:every|each)\s+(?:single\s+)?(?:day|night|hour),?\s"
)
#: "Daily Mail", "the daily Ukraina Moloda".
_NEWSPAPER = re.compile(
    r"\bDaily\s+(?:Mail|Telegraph|Express|Mirror|Star|News|Beast|Times|Post|Herald)\b"
    r"|\bthe\s+daily\s+(?!Russian|Shell|Attack|Drone|Bomb|Missile)[A-Z]\w+"
)
#: Where no town is named: it happened in an area, or in the town of one who speaks.
_ELSEWHERE = AnyCase(
    r"\b(?:oblast|region|district|communit(?:y|ies))\b|\b(?:her|his|their|my)\s+(?:city|town|village)\b"
)
#: After a strike: the towns where it fell.
_LEADS_A_LIST = re.compile(
    rf"[^.;:]{{0,60}}:\s*(?:(?:[{COUNT}]+\s+|one\s+)?(?:each\s+)?in\s+)?"
    rf"(?:the\s+(?:cities|towns|villages|settlements)\s+of\s+)?[{TOWN}]"
)
#: "Several places were shelled, among them the town of Kupiansk".
_AMONG_THEM = re.compile(
    rf"[^.;:]{{0,90}},\s+(?:among\s+them|in\s+particular|including|specifically),?\s+(?:the\s+\w+\s+of\s+)?[{TOWN}{OTHER}]"
)
#: "18 bombs on Krasnopillia and nine on Myropillia", "hitting Nikopol with drones, Marhanets with howitzers".
_AND_ON = rule(
    r"(?:,| and|, and)(?: <COUNT>(?: \w+)?)? (?:on|at) <ONE_TOWN>(?=\s*[.,;]| between| during| at | over)"
    r"|(?: (?:on|at) <ONE_TOWN>)? with [^.;,]{3,40}?(?:,| and|, and) <ONE_TOWN> with \w+"
)
_HURT = (
    r"(?:kill(?:ed|ing)|wound(?:ed|ing)|injur(?:ed|ing)|damag(?:ed|ing)|destroy(?:ed|ing)|hit|hitting)"
    r" (?:(?!in\b)[\w'’\ue000-]+ ){1,5}in <TOWNS>"
)
#: "A strike killed two in Sumy and wounded five in Konotop": the first of these.
_HURT_IN = rule(rf"[^.;:,]{{0,60}}?\b{_HURT}(?= and )")
#: "A shell hit a school in Bakhmut, the police said, and a church in neighbouring Soledar".
_AND_ANOTHER = rule(
    r"(?:(?!\b(?:wh\w+|that)\b)[^.;:]){0,70}?\bin <ONE_TOWN>(?: [^.;:,]{3,40})?(?:,[^,.;:]{3,40},)?,? and"
    r" (?:an?|the|another|several|two|<COUNT>) (?:[\w-]+ ){0,2}?<BUILDING>"
    r" in (?:(?:neighbou?ring|nearby|the (?:city|town|village) of) )?(?P<towns><ONE_TOWN>)(?=\s*[.,;]|$)",
    {"BUILDING": BUILDING},
)
#: "One died in Siversk and two were wounded in Lyman in shelling".
_HURT_BEFORE = rule(
    r"\b(?:killed|died|wounded|injured|hurt|damaged|destroyed) in (?P<towns><ONE_TOWN>)(?:,|,? and)"
    r" (?:<COUNT>|one|another|two|three|an?)(?: (?!who|that)[\w-]+){0,4} $"
)
#: "Russian attacks on Donetsk region killed two in Lyman".
_HURT_IN_TOWNS = rule(
    r"(?:(?!\b(?:wh\w+|that)\b)[^.;:]){0,60}?\b(?:kill|wound|injur|damag|destroy|claim|left|leav)\w*"
    r" (?:(?!(?:in|near|who|that|from|had|lived|people\swithout)\b)[\w'’\ue000-]+,? ){1,6}?in <TOWNS>"
)
#: And all others: "... and one in Shostka", "..., and damaged homes in Izium and Chuhuiv".
_AND_HURT = rule(
    rf"[^.;:]{{0,70}}?(?:,| and|, and) (?:also )?(?:{_HURT}|(?:<COUNT>|one|another)(?: (?:others|more"
    rf"|people))? in <ONE_TOWN>)(?=\s*[.,;]|$)"
)
#: "Attacks across Ukraine": where, is not told.
_ALL_OVER = re.compile(r"\b(?:ukraine(?!['’]s)|the\s+country)\b")
#: "These areas are under fire": of places that the sentence does not name.
_THOSE_PLACES = AnyCase(
    r"\b(?:these|those)\s+(?:\w+\s+)?(?:areas|districts|villages|settlements|localities|places|communities|parts)\b"
    r"|^\W*the\s+(?:places|settlements|localities|villages|areas)\b"
)
#: "Those villages are shelled daily", in a sentence that names no town: the ones of the sentence before.
_THOSE_TOWNS = re.compile(
    rf"^(?=[^{TOWN}{OTHER}]*$).*\b(?:these|those|both)\s+(?:\w+\s+)?(?:(?P<noun>village)s|towns|cities|settlements|(?<=populated\s)areas)\b"
)
#: With what, the sentence before tells.
_WERE_ATTACKED = rule(
    r"^(?:the )?(?P<towns><ONE_TOWN>(?:(?:,|,? and)(?: the)? <ONE_TOWN>)*)(?: also)? (?:was|were)(?: also)?"
    r" (?:attacked|targeted|hit)\b"
)
#: "A shell hit a mill on the outskirts of Lyman".
_EDGE = re.compile(r"\b(?:outskirts|edge)\s+of\s+$", re.IGNORECASE)
#: "A bomb fell on the outskirts of Lyman, one was killed there": in Lyman, whatever else is spoken of.
_AT_THE_EDGE_OF = rule(
    r"(?:(?!\bfrom\b)[^.;,:]){0,90}? (?:outskirts|edge) of (?:the (?:city|town|village) of )?<ONE_TOWN>"
)
#: "They attacked the outskirts of Lyman": with troops, if no weapon is told.
_AT_THE_EDGE = re.compile(r"\battack[^.;]*\b(?:outskirts|edge|suburbs?)\b")
_WEAPON = AnyCase(r"drone|missile|rocket|bomb|shell|artillery|mortar|\bair|Grad|KAB")
#: "Drones attacked the Toretsk community": all of it, whatever town is spoken of.
_AN_AREA = re.compile(
    rf"(?:\s+(?:on|in|across|against|at))?\s+(?:the\s+)?(?:\w+\s+)?[{AREA}{HROMADA}](?![^.;:,]*[{TOWN}])"
)
#: "They shelled nine settlements": which, is not told.
_UNNAMED = re.compile(
    r"\b(?:settlements|localities|towns|villages|communities|cities|places|districts|areas)$"
)
#: "There is less life in the Pokrovsk district, under relentless shelling": nor is it the town's.
_IN_AN_AREA = re.compile(
    rf"\bin\s+(?:the\s+)?[{AREA}{HROMADA}]+(?:\s+(?:district|region|oblast|community|hromada))?,?\s+(?:under\s+|amid\s+)?$"
)
#: "Taken out of the Zolochiv community because of the shelling": of the hromada.
_OF_A_HROMADA = re.compile(rf"[{HROMADA}](?:\s+(?:\w+\s+){{0,2}}(?:hromada|community))?\s+$")
#: "Border areas which are shelled again": which, is not told either.
_OF_AREAS = re.compile(
    r"\b(?:areas|districts|villages|settlements|communities|places|regions|parts)\s+(?:which|that)\s+(?:\w+\s+)?$"
)
#: From there it was fired, or it is named only to say that it was quiet, or where somebody is treated.
_FIRED_FROM = re.compile(
    r"\b(?:from\s+(?:the\s+)?(?:direction\s+of\s+|occupied\s+)?|besides\s+|neither\s+|nor\s+|(?<!hit\sthe\s)(?<!struck\sthe\s)(?:hospital|clinic)\s+in\s+"
    r"|(?<!says\sa\s)(?<!said\sa\s)(?<!says\s)(?<!said\s)(?:resident|native|suburbs?)\s+of\s+|launched\s+at\s+"
    r"|(?:in\s+common|confused|mistaken|mixed\s+up)\s+(?:with|for)\s+(?:the\s+(?:city|town|village|settlement)\s+of\s+)?|unlike\s+|(?:workers|people|residents|evacuees|passengers)\s+from\s+)$",
    re.IGNORECASE,
)
#: "He said from Kharkiv that the city is shelled": the town of his office.
_SPOKE_FROM = re.compile(
    r"\b(?:said|says|told|tells|reported|reports|speaking|spoke|recalled)\s+(?:(?!that\b)[\w’'-]+\s+){0,3}?(?:from|in)\s+(?:(?:an?|the|his|her|their)\s+(?:[\w-]+\s+){1,2}in\s+)?$",
    re.IGNORECASE,
)
#: "The Kherson administration works from Mykolaiv. The city is shelled": which, is not clear.
_WORKS_FROM = re.compile(
    rf"\b(?:(?:administration|council|authorities|mayor|office|officials|head|executive|department)\b[^.;]{{0,30}}?\s(?:works?|operates?|sits|governs|is\s+based|are\s+based|has\s+moved|have\s+moved|moved|relocated|now)"
    rf"\s+(?:\w+\s+){{0,2}}?(?:from|in|to|out\s+of)\s+[{TOWN}{OTHER}]|(?:takes?|handles?|answers?|receives?)\s+calls\s+from\s+[{TOWN}]|(?:hotline|call\s+cent(?:re|er)|line)\s+(?:in|from)\s+[{TOWN}][^.;]{{0,30}}\b(?:from|of)\s+[{TOWN}])"
)
#: "Residents of Lyman who have moved to Torske say the town is shelled".
_WHO_MOVED = re.compile(
    rf"\bwho\s+(?:(?:has|have|had|now|recently|since)\s+)*(?:moved|fled|relocated|resettled|escaped|evacuated|went|settled|lives?|lived|stays?)\s+(?:from\s+[{TOWN}]+\s+)?(?:to|in)\s+[{TOWN}{OTHER}]"
)
#: "In contrast to Nikopol, which is shelled daily, Kryvyi Rih is hit": how often, is told of the other.
_OF_ANOTHER_BEFORE = re.compile(
    rf"^.*[{TOWN}{OTHER}][^.;]*\b(?:which|where|that|is|are|was|were|gets?)\b[^.;]*,\s+(?:(?:and|but|while|whereas)\s+)?(?:the\s+)?(?=[{TOWN}])"
)
_OF_ANOTHER_AFTER = re.compile(
    rf"(?:[,;]|\s(?:while|whereas|unlike))\s+(?:(?:while|whereas|and|but|unlike|in\s+contrast\s+to|as\s+opposed\s+to)\s+)?(?:nearby\s+|neighbou?ring\s+)?[{TOWN}{OTHER}]+,?\s+(?:which|where|is|are|gets?|has\s+been|comes?)\b"
)
#: "They attack on the Kharkiv front".
_ON_A_FRONT = re.compile(r"\b(?:on|in)\s+the\s+[A-Z][\w’'-]+\s+(?:front|direction|sector|axis)\b")
#: One who has come from another place tells of that.
_FROM_ELSEWHERE = re.compile(
    r"\b(?:is|are|was|were|comes?|came|fled|escaped|arrived|displaced|hails?)\s+(?:\w+\s+){0,2}from\s+"
    r"(?:(?:the\s+)?[A-Z]|(?:an?|another|the)\s+(?:[\w-]+\s+){0,2}(?:village|town|city|settlement)\b)"
)
_WE = re.compile(r"\b(?:[Ww]e|[Oo]ur|[Uu]s)\b")
#: "Evacuated from Nikopol, which is shelled daily".
_OF_WHICH = re.compile(rf"[{TOWN}],\s+(?:which|where)\s[^,;.]{{0,40}}$")


def find(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    """At most one statement per town: constant says more than reported."""
    if _is_of_weeks_ago(passage, timing.published):
        return
    strikes = partial(strikes_in, newest_year=timing.newest_year)
    yield from headed.struck(passage, subjects, strikes, _level)
    if not passage.mentions and _ELSEWHERE.search(passage.text):
        return
    yield from headed.attacked(passage, subjects, strikes, _WERE_ATTACKED)
    if not passage.is_of_an_area:
        told = sorted(_told(passage, subjects, timing.newest_year), key=_is_less)
        yield from once_per_place(told)
    yield from headed.harmed(passage, subjects, strikes, harm.CUES)


def _is_of_weeks_ago(passage: Passage, published: date | None) -> bool:
    """Whether it tells a day, and none of the last two weeks."""
    if published is None:
        return False
    told = [day for day, _ in days_told(passage.text, published)] if _A_DAY.search(passage.text) else []
    told = told or list(months_told(passage.text, published))
    return bool(told) and max(told) < published - _LAST_DAYS


def _is_less(finding: Finding) -> bool:
    return finding.value is not Shelling.CONSTANT


def _told(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    for found in without_parts(strikes_in(passage, newest_year)):
        those = _THOSE_TOWNS.search(passage.shadow)
        if those and (named := subjects.named_just_before(passage, those["noun"])):
            yield Finding(FactKind.SHELLING, named, _level(passage, found), *found.span())
            continue
        if _THOSE_PLACES.search(passage.text, 0, found.start()) or _is_of_an_area(passage, found):
            continue
        if _AT_THE_EDGE.search(found[0]) and not _WEAPON.search(passage.text):
            continue
        places = subjects.of(passage, *found.span(), several=True)
        if TOWN not in found[0] and not _OF_WHICH.search(passage.shadow, 0, found.start()):
            places = tuple(passage.named_otherwise(places, _FIRED_FROM))
        if found[0].endswith("among them"):
            places = ()
        listed = passage.named_otherwise(subjects.lists.enumerated(passage, found.start()), _FIRED_FROM)
        if set(listed) & set(places) or (not places and _LEADS_A_LIST.match(passage.shadow, found.end())):
            places = tuple(dict.fromkeys((*places, *listed)))
        among = _AMONG_THEM.match(passage.shadow, found.end())
        if not places and (among or found[0].endswith("among them")):
            places = subjects.lists.enumerated(passage, found.end())
        places = _not_where_one_is(passage, subjects, found, places)
        places = _with_those_beside(passage, found, places)
        if _goes_on_about_an_area(passage, subjects, places) or _is_of_newcomers(passage, subjects, places):
            continue
        places = _at_its_edge(passage, found) or places
        if places:
            level = _level(passage, found)
            if any(_EVERY_DAY.match(its.text) for its in subjects.following(passage, 1)):
                level = Shelling.CONSTANT
            yield Finding(FactKind.SHELLING, tuple(places), level, *found.span())


def _with_those_beside(passage: Passage, found: re.Match[str], places: Sequence[Place]) -> tuple[Place, ...]:
    """With the towns that the sentence goes on to tell of: "... and wounded five in Konotop"."""
    if gapped := _AND_ON.match(passage.shadow, found.end()):
        places = (*places, *passage.towns_after(gapped.start(), gapped.end()))
    if not places and (hurt := _HURT_IN.match(passage.shadow, found.start())):
        places = passage.towns_after(hurt.start(), hurt.end())
    if TOWN not in found[0] and (hurt := _HURT_IN_TOWNS.match(passage.shadow, found.end())):
        places = (*places, *passage.towns_after(hurt.start(), hurt.end()))
    if places and (hurt := _HURT_BEFORE.search(passage.shadow, 0, found.start())):
        places = (*places, *passage.towns_after(*hurt.span("towns")))
    if places and (another := _AND_ANOTHER.match(passage.shadow, found.end())):
        places = (*places, *passage.towns_after(*another.span("towns")))
    if places and (hurt := _AND_HURT.match(passage.shadow, found.end())):
        places = (*places, *passage.towns_after(hurt.start(), hurt.end()))
    return tuple(dict.fromkeys(places))


def _goes_on_about_an_area(passage: Passage, subjects: Subjects, places: Sequence[Place]) -> bool:
    """ "They attack Kherson Oblast daily. People are killed by drones": not in the town named before that."""
    return passage.carries_on(places) and any(
        its.is_of_an_area or _ON_A_FRONT.search(its.text) for its in subjects.before(passage, 1)
    )


def _not_where_one_is(
    passage: Passage, subjects: Subjects, found: re.Match[str], places: Sequence[Place]
) -> tuple[Place, ...]:
    """ "The head of Kupiansk said from Kharkiv that the city is shelled": Kupiansk, not Kharkiv."""
    if TOWN not in passage.shadow:
        moved = any(_WORKS_FROM.search(its.shadow) for its in subjects.before(passage, 1))
        return () if moved else tuple(places)
    if all(m.role is not Role.ANAPHOR for m in passage.mentions):
        return tuple(places)
    if _WHO_MOVED.search(passage.shadow, 0, found.start()):
        return ()
    spoke_from = {m.place for m in passage.mentions if _SPOKE_FROM.search(passage.text, 0, m.start)}
    offices = {m.place for m in passage.mentions if m.office and m.place and m.place not in spoke_from}
    if len(offices) != 1 or not spoke_from.intersection(places):
        return tuple(places)
    return tuple(place for place in offices if place)


def _is_of_newcomers(passage: Passage, subjects: Subjects, places: Sequence[Place]) -> bool:
    """ "Olha is from a village near Bucha. We came under fire," she says in Lviv: where she is from."""
    if not passage.carries_on(places) or not _WE.search(passage.text):
        return False
    return any(
        _FROM_ELSEWHERE.search(its.text) and all(m.place not in places for m in its.mentions)
        for its in subjects.before(passage, 1)
    )


def _at_its_edge(passage: Passage, found: re.Match[str]) -> tuple[Place, ...]:
    """The town of which the edge was struck; where that is told elsewhere, the only place named."""
    if edge := _AT_THE_EDGE_OF.match(passage.shadow, found.start()):
        return passage.towns_after(*edge.span())
    named = [m for m in passage.mentions if m.role is not Role.AREA]
    if len(named) != 1 or not named[0].place or named[0].role is not Role.REFERENCE:
        return ()
    return (named[0].place,) if _EDGE.search(passage.text, 0, named[0].start) else ()


def _is_of_an_area(passage: Passage, found: re.Match[str]) -> bool:
    if TOWN in found[0]:
        return False
    if _ALL_OVER.search(found[0]):
        return True
    if _OF_AREAS.search(passage.text, 0, found.start()):
        return True
    if TOWN not in passage.shadow and _IN_AN_AREA.search(passage.shadow, 0, found.start()):
        return True
    if _OF_A_HROMADA.search(passage.shadow, 0, found.start()):
        return True
    if _UNNAMED.search(found[0]) or any(mark in found[0] for mark in (AREA, HROMADA)):
        leads = _LEADS_A_LIST.match(passage.shadow, found.end())
        return not (
            leads
            or _AMONG_THEM.match(passage.shadow, found.end())
            or _HURT_IN_TOWNS.match(passage.shadow, found.end())
        )
    an_area = _AN_AREA.match(passage.shadow, found.end())
    return an_area is not None and not _AMONG_THEM.match(passage.shadow, an_area.end())


def _level(passage: Passage, found: re.Match[str]) -> Shelling:
    start, end = found.span()
    first = max(0, start - 70)
    if of_another := _OF_ANOTHER_BEFORE.match(passage.shadow, 0, end):
        first = max(first, min(of_another.end(), start))
    before = blanked(_NEWSPAPER, passage.text[first:start])[-40:].rsplit(".", 1)[-1]
    other = _OF_ANOTHER_AFTER.search(passage.shadow, end, end + 60)
    after = passage.text[end : other.start() if other else end + 60].split(".", 1)[0]
    said = before + passage.text[start:end] + after
    is_constant = _CONSTANT.search(said) or _OPENS_WITH_EVERY_DAY.match(passage.text)
    return Shelling.CONSTANT if is_constant else Shelling.REPORTED

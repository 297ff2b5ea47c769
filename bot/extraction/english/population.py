"""How many people remain, and how many lived there before the war."""

import re
from collections.abc import Iterator

from bot.domain.fact import FactKind
from bot.extraction.english import guards
from bot.extraction.english.phrases import rules
from bot.extraction.finding import Finding
from bot.extraction.passage import Passage
from bot.extraction.quantity import Quantity
from bot.extraction.subjects import Subjects

#: A word may use those below it.
_WORDS = {
    "FELL": r"""
        (?:(?:has|have|had|is|was)(?: (?:now|already|since|been))* )?
        (?:dwindled|dwindling|fallen|falling|fell|dropped|dropping|shrunk|shrank|shrinking|decreased|declined
        |plunged|plummeted|reduced|down|slumped|collapsed|emptied|cut|thinned)
        (?: (?:sharply|drastically|dramatically|steadily))?
        (?: (?:from|since|after)[^.;:]{0,70}?)?,?(?: down)? to
    """,
    "BEFORE": r"""
        (?:before|prior to|until|till|ahead of) (?:(?:(?:Russia['’]s|Moscow['’]s|Putin['’]s|Kremlin['’]s|full-?\s?scale|all-out|large-scale|Russian|2022|February
        |current|outbreak of|start of|beginning of|onset of|the) ){0,6}(?:war|invasion|assault|attack|hostilities|fighting)(?: began| started| of 2022| in (?:February )?2022)?
        |Russia (?:invaded|attacked|launched)(?: (?:Ukraine|its (?:full-?\s?scale )?invasion))?(?: in (?:February )?2022)?|the Russians (?:came|invaded|attacked)
        |(?:February(?: 24)?,? )?2022)|in peacetime
    """,
    "CENSUS": r"""
        (?:(?:in|as of|at the (?:start|beginning|end) of|according to (?:the|an?) )?(?:(?:January|early|late|official|a|an|the) )*(?:201[4-9]|202[0-2])
        (?:(?:,? according to|,? by| official)? ?(?:census|estimates?|official|figures?|data|count)?)?)
    """,
    "STAY": r"""
        (?:(?:who|that) )?(?:(?:have|has) )?(?:<STILL> )?
        (?:remain(?:ed|ing|s)?|stay(?:ed|ing)?|living|live
        |(?:are|were) (?:<STILL> )?(?:left|living|remaining|staying))
    """,
    "HERE": r"""
        \s+(?:behind )?<IN> (?:what (?:is left|remains) of )?<PLACE>(?!['’])| <ANAPHOR>| behind
        |(?=\s*(?:[.,;:!?"”)]|$))|(?= (?:out of|despite|from|today|now|as of|according)\b)
    """,
    "AMONG": r"(?:,? (?:including|among them|mostly|mainly)[^.;,]{0,50}?,?)?",
    "OUT_OF": r"""
        (?: (?:out )?of (?:(?:its|the|<PLACE>['’]?s?) )?(?:(?:original|former|pre-?war) )?
        (?:population of )?<COUNT>(?: pre-?war)?)?
    """,
    "STAY_FEW": "only|just|no more than",
    "STILL": "still|now|currently|today|already|yet",
    "IN": "in|inside|within",
    "NUMBERS": r"of|was|is|stood at|numbered|totalled|counted|had been|:",
    "PREWAR": r"pre-?\s?(?:war|invasion)",
}
_NOW = rules(
    r"""
    (?:(?:the|its|their|whose|city['’]s|town['’]s|<PLACE>['’]?s?) )?population\b(?! before)<GAP> <FELL>
    \s+<N>(?: <PEOPLE>)?

    <PLACE>(?:,[^.;:]{0,80}?,)?,? (?:(?:now|which) )?<FELL> <N> <PEOPLE>

    (?:population|people|residents|inhabitants|home to)\b[^.;]{0,120}? <FELL> <N>(?: <PEOPLE>)?

    <N><OUT_OF>(?: <PEOPLE>)?<AMONG> <STAY><HERE>

    (?:there (?:are|were)|with|leaves?|leaving|has|have) (?:(?:<STILL>) )*<N> <PEOPLE> (?:still )?
    (?:left|remaining|living)(?! (?:the|for|on|since|last|after)\b)<HERE>

    there (?:are|were) (?:<STILL> )+<N> <PEOPLE> <IN> <PLACE>

    (?:are|were) (?:still )?<N> <PEOPLE> (?:still|left|remaining) <IN> <PLACE>

    <N> <PEOPLE><AMONG> (?:(?:are|were) )?still <IN> <PLACE>

    (?:current|remaining|present) population (?:of <PLACE> )?(?:is|of|stands at|numbers) <N>(?: <PEOPLE>)?

    population\b<GAP> (?:is (?:now|currently|down to)|(?:now|currently) (?:stands at|numbers)|stands now at)
    \s+<N>(?: <PEOPLE>)?

    (?:(?:is|are) now|now|currently) (?:home to|has|have|houses)(?: a population of)? <N>(?: <PEOPLE>)?

    <N> remaining <PEOPLE>

    the remaining <N> <PEOPLE>

    (?:but|and|yet|while|though|[–—-]|[.,;]) ?(?:now|today|currently|nowadays)(?:,)?(?: (?:it|they|there))?(?: (?:has|have|is|are|houses|counts|numbers|shelters))?
    \s<N>(?: of them)?(?: <PEOPLE>)?(?=\s*(?:[.,;!”"]|$)| (?:are left|remain|still))

    (?:has|have|are|is) (?:now )?<STAY_FEW> <N>(?: <PEOPLE>)

    (?:we|they) (?:(?:still|now) )*have <N> <PEOPLE>(?: (?:left|remaining|here|still))

    <N> <PEOPLE>(?: who)? (?:are|have)? ?(?:refus\w+|declin\w+|unwilling|chosen|chose|opted) to (?:leave|evacuate|go|stay|remain)
    """,
    _WORDS,
)
_PREWAR = rules(
    r"""
    <PREWAR> population(?: of <PLACE>)?,?\s*<NUMBERS> <N>(?: <PEOPLE>)?

    <PREWAR>(?: (?:population|level|total|figure|number))?(?: of)? <N>(?: <PEOPLE>)?

    <N> <PREWAR> <PEOPLE>

    population(?: of <PLACE>)?,? <BEFORE>,? <NUMBERS> <N>(?: <PEOPLE>)?

    <BEFORE>,? (?:<PLACE>|it|(?:the |its )?population(?: of <PLACE>)?)(?:['’]s population)?
    \s+(?:had(?: a population of)?|was home to|housed|<NUMBERS>) <N>(?: <PEOPLE>)?

    <BEFORE>,? (?:there were )?<N> <PEOPLE> (?:had )?(?:lived|living|resided)(?: (?:<IN> <PLACE>|<ANAPHOR>))?

    <N>(?: <PEOPLE>)? (?:(?:who|that) )?(?:had )?(?:once )?(?:(?:lived|living|resided|were living) )?
    (?:(?:<IN> <PLACE>|<ANAPHOR>) )?<BEFORE>

    (?:once|formerly|previously) (?:(?:was|a|the|bustling|thriving|quiet|busy|lively|town|city|of) ){0,5}(?:home to|had|housed|populated by|numbered|counted|boasted|a population of|population of)
    (?: a (?:\w+ )?population of)? <N>(?: <PEOPLE>)?

    (?:used to|would) (?:have|house|be home to|live|count|number)(?: a (?:\w+ )?population of)? <N>(?: <PEOPLE>)?

    <N> <PEOPLE> (?:who )?(?:once|used to|formerly) (?:live|lived|living|called|call)

    where <N> <PEOPLE> once lived

    <CENSUS>[^.;:]{0,60}?\s(?:population|home to|had|lived|residents|numbered|was|stood at)[^.;:]{0,30}? <N>

    population[^.;:]{0,40}?\s<N>(?: <PEOPLE>)? <CENSUS>

    <N> <PEOPLE> <CENSUS>

    (?:from|of) (?:its|the|their|a|an)? ?<PREWAR> (?:population of )?<N>
    """,
    _WORDS,
)
_SUBSET = re.compile(
    r"\b(?:children|soldiers?|troops?|servicem[ae]n|pensioners|patients|pupils|students|famil(?:y|ies)"
    r"|houses|homes|apartments|buildings|schools|wounded|injured|killed|dead|bodies|doctors|police"
    r"|volunteers|displaced|without\s+(?:power|water|gas|heating|electricity))\b",
    re.IGNORECASE,
)
_WIDE = re.compile(
    r"\b(?:region|oblast|district|raion|rayon|hromada|communit(?:y|ies)|villages|towns|settlements|province)\b",
    re.IGNORECASE,
)


def find(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    if not passage.counts:
        return
    prewar = list(_stated(FactKind.POPULATION_PREWAR, _PREWAR, passage, subjects))
    yield from prewar
    taken = {(finding.start, finding.end) for finding in prewar}
    for finding in _stated(FactKind.POPULATION_NOW, _NOW, passage, subjects):
        if any(_same_number(passage, finding, span) for span in taken):
            continue
        if not guards.long_past(passage, finding.start, finding.end, newest_year):
            yield finding


def _stated(
    kind: FactKind, patterns: tuple[re.Pattern[str], ...], passage: Passage, subjects: Subjects
) -> Iterator[Finding]:
    seen: set[int] = set()
    for pattern in patterns:
        for found in pattern.finditer(passage.shadow):
            quantity = passage.count_at(found.start("n"))
            if quantity.start in seen or not _is_population(passage, found, quantity):
                continue
            seen.add(quantity.start)
            places = subjects.of(passage, *found.span())
            if places:
                yield Finding.measured(kind, places, quantity, *found.span())


def _is_population(passage: Passage, found: re.Match[str], quantity: Quantity) -> bool:
    """Whole people of a whole town, as things are: no group of them, no wider area, no guess."""
    start, end = found.span()
    if quantity.value < 1 or (quantity.value % 1 and not quantity.bounds):
        return False
    if guards.unsure(passage, start, end):
        return False
    if _SUBSET.search(_without_aside(passage.shadow[max(0, start - 20) : end + 25])):
        return False
    return not _WIDE.search(passage.shadow, max(0, start - 40), min(len(passage.shadow), end + 25))


def _without_aside(words: str) -> str:
    """Without "including 200 children", which does not say what is counted."""
    return re.sub(r",?\s+(?:including|among them)\b[^.;]*", "", words)


def _same_number(passage: Passage, finding: Finding, span: tuple[int, int]) -> bool:
    within = [count for count in passage.counts if span[0] <= count.start < span[1]]
    return any(count.start >= finding.start and count.value == finding.value for count in within)

"""How many people remain, and how many lived there before the war."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import product

from bot.domain.fact import FactKind
from bot.domain.place import Place
from bot.extraction.answering import answered
from bot.extraction.blanks import blanked
from bot.extraction.english import guards
from bot.extraction.english.apportioned import dealt_out
from bot.extraction.english.counted_others import counts_others, goes_on_about_others
from bot.extraction.english.counting import ANSWER, CUES, LIST
from bot.extraction.english.counts_beside import is_beside
from bot.extraction.english.misplaced import is_misplaced
from bot.extraction.english.phrases import rule
from bot.extraction.english.population_guards import is_of_the_region, is_plausible, is_population
from bot.extraction.english.prewar import PREWAR, THEN
from bot.extraction.english.rations import on_the_list
from bot.extraction.english.remaining import REMAINING
from bot.extraction.english.shares import LEFT, OF_TOTALS, REMAIN, SHARE_CUES, WISH, hedge_of, share_of
from bot.extraction.finding import Finding
from bot.extraction.gapping import counts_elsewhere, gone_on
from bot.extraction.listing import listed
from bot.extraction.literals import Rules
from bot.extraction.lower import AnyCase
from bot.extraction.newest import NewestCues, newest
from bot.extraction.passage import COUNT, OTHER, TOWN, Passage
from bot.extraction.quantity import Quantity
from bot.extraction.reckoning import reckon
from bot.extraction.sharing import shared
from bot.extraction.subjects import Subjects
from bot.extraction.timing import Timing

#: "Half of the 5,000 people left have no heating".
_OF_THE_REST = AnyCase(
    r"\s+(?:people|residents|inhabitants|civilians|locals)\s+(?:left|remaining|(?:who"
    r"|that)\s+(?:still\s+)?(?:remain"
    r"|live(?!d)|stay))"
)
#: "2,400 people in 2021, had 94": the year is that of the count before it.
_COUNTED_JUST_BEFORE = re.compile(rf"{COUNT}(?:\s+[^\W\d_]+)?\s+$")
#: Without one of these a sentence tells of no people; a town and a number alone may be a line of a list.
_HINT = AnyCase(
    r"peopl|popul|resid|inhab|civil|citiz|local|soul|person|villag|townsp|townsf|individ|hold|liv|remain"
    r"|left|stay|home"
    r"|surviv|cling|hang|stick|keep|kept|still|now|today|current|once|before|until|pre-?\s?war|censu|us\b|them\b|number"
    r"|here|there|peace"
    rf"|dwindl|shr|fall|fell|drop|down|emp|refus|{TOWN}"
)
#: "There were 30 people left there. They were taken to Russia."
_WERE_TAKEN_AWAY = AnyCase(
    r"\W*(?:they|all\s+of\s+them|all)\s+(?:were|have\s+been)\s+(?:all\s+)?(?:taken|evacuated|deported|brought|moved)\b"
)
#: "... remain in Pokrovsk, 1,000 in Myrnohrad and 74 in Rodynske", "... and Myrnohrad about 1,000".
_GOING_ON = rule(
    r"\)?[^.;:,()]{0,30}?(?:[,;]|,? and|, while) (?:(?:and|with|another|followed by|then) )*"
    r"(?:<COUNT>(?: <PEOPLE>)? in <ONE_TOWN>"
    r"|(?:in )?<ONE_TOWN>(?: had| has|,|:| it is| it['’]s| there are| maybe| perhaps| probably)*"
    r" ?[–—-]? ?<COUNT>(?: <PEOPLE>)?"
    r"|(?:in )?<ONE_TOWN> \(<COUNT>(?: <PEOPLE>)?\))(?=\s*(?:[,.;”\"]|$)| and "
    r"| (?:in|of) (?:the )?[\ue005\ue006])"
)
_LEADS_ELSEWHERE = re.compile(rf"\s+(?:\w+\s+)?in\s+(?=[{TOWN}{OTHER}])", re.IGNORECASE)
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


def find(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    of_total = shared(passage, subjects, SHARE_CUES, partial(find, subjects=subjects, timing=timing))
    if of_total is not None:
        yield of_total
        return
    if not passage.counts or goes_on_about_others(passage, subjects):
        return
    if any(_WERE_TAKEN_AWAY.match(its.text) for its in subjects.following(passage, 1)):
        return
    before, above = subjects.before(passage, 1), subjects.before(passage, 3)
    yield from on_the_list(passage, subjects)
    for finding in _of_one_town(passage, list(_found(passage, subjects, timing))):
        if not (
            counts_others(passage, finding, before)
            or is_beside(passage, finding, above)
            or is_misplaced(passage, finding, above)
            or (passage.is_of_an_area and _is_too_many(finding))
        ):
            yield finding


def _of_one_town(passage: Passage, found: Sequence[Finding]) -> Sequence[Finding]:
    """ "How many are there in Lyman?" "About 1,400, and before the war there were 12,000": there too."""
    asked = next((its.places for its in found if its.kind is FactKind.POPULATION_NOW), None)
    if asked is None or passage.names_a_town or len({its.places for its in found}) == 1:
        return found
    return [replace(its, places=asked) if its.kind is FactKind.POPULATION_PREWAR else its for its in found]


#: No town had so few people, while it has a thousand now.
_FEW, _THOUSAND = 100, 1000
#: So many times more people than a town has by the census are those of an area around it.
_TOO_MANY = 4


def _is_too_many(finding: Finding) -> bool:
    """ "The region had 1.9 million", after a sentence that speaks of a town."""
    populations = [place.population for place in finding.places if place.population]
    most = max(populations, default=0) * _TOO_MANY
    return bool(most) and isinstance(finding.value, int | float) and finding.value > max(most, _THOUSAND)


def _found(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    if not _HINT.search(passage.shadow):
        yield from answered(passage, subjects, ANSWER)
        return
    before = subjects.before(passage, 1)
    told = (
        its for its in _told(passage, subjects, timing.newest_year) if not counts_others(passage, its, before)
    )
    found = list(newest(passage, told, _NEWEST))
    yield from found
    if not any(finding.kind is FactKind.POPULATION_NOW for finding in found):
        items = list(listed(passage, subjects, LIST))
        yield from items
        yield from (replace(its, led_by=items[-1].led_by) for its in gone_on(passage, items, _GOING_ON))
        yield from answered(passage, subjects, ANSWER)
    if len(passage.counts) > 1:
        calm = replace(
            passage, shadow=CUES.aside.sub(lambda aside: "," + " " * (len(aside[0]) - 1), passage.shadow)
        )
        yield from gone_on(calm, found, _GOING_ON)


def _told(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    dealt = list(dealt_out(passage))
    if dealt:
        yield from dealt
        return
    # What is said in passing tells nothing of the count.
    calm = blanked(CUES.aside, passage.shadow)
    shadows = (passage.shadow, calm) if calm != passage.shadow else (calm,)
    stated = _stated(FactKind.POPULATION_PREWAR, PREWAR, passage, subjects, shadows)
    prewar = [its for its in stated if not _leaves_thousands_out(passage, its)]
    prewar = prewar or list(_then(passage, subjects))
    yield from prewar
    shared = list(_of_totals(passage, subjects))
    yield from shared
    taken = {finding.value for finding in prewar}
    told: set[object] = set()
    taken |= {count.value for f in shared for count in passage.counts if f.start <= count.start < f.end}
    for finding in _stated(FactKind.POPULATION_NOW, REMAINING, passage, subjects, shadows):
        # "A town that used to have 46,000 residents, is down to 1,000": old is what stands before the comma.
        comma = passage.shadow.rfind(", ", finding.start, finding.end)
        start = comma + 1 if comma >= 0 else finding.start
        if finding.value not in taken and not guards.long_past(passage, start, finding.end, newest_year):
            yield finding
        told.add(finding.value)
    for its in reckon(passage, CUES, subjects.before(passage, 1)):
        if its.quantity.value not in taken | told and is_plausible(passage, its, newest_year):
            places = subjects.of(passage, its.start, its.end)
            if places and not _counts_others(passage, its.quantity, places):
                yield Finding.measured(its.kind, places, its.quantity, its.start, its.end)


def _then(passage: Passage, subjects: Subjects) -> Iterator[Finding]:
    """ "Then it had 11,000 people", after a sentence that tells of before the war."""
    before, found = subjects.before(passage, 1), THEN.match(passage.shadow)
    if found is None or not before:
        return
    told = list(CUES.prewar.finditer(before[-1].shadow))
    # "It was occupied in spring 2022. Then it had 3,000 people."
    if not told or _SINCE_THEN.search(before[-1].shadow, told[-1].end()):
        return
    quantity = passage.count_at(found.start("n"))
    if quantity.value < _FEW or not is_population(passage, found, quantity, FactKind.POPULATION_PREWAR):
        return
    places = subjects.of(passage, *found.span())
    if places and not _counts_others(passage, quantity, places):
        yield Finding.measured(FactKind.POPULATION_PREWAR, places, quantity, *found.span())


_SINCE_THEN = re.compile(
    r"\b(?:occup|liberat|shell|strike|bomb|invaded|fled|evacuat|since|after|during|when|came|freed|destroy)\w*\b"
)


def _counts_others(passage: Passage, quantity: Quantity, places: Sequence[Place]) -> bool:
    """Whether those who are counted live elsewhere than in these places, or in all of a region."""
    return counts_elsewhere(passage, quantity, places, _LEADS_ELSEWHERE) or is_of_the_region(
        passage, quantity, places
    )


def _leaves_thousands_out(passage: Passage, prewar: Finding) -> bool:
    """ "Seven thousand here, of the fifteen we had": fifteen thousand, or not; that is not told."""
    few = isinstance(prewar.value, int | float) and prewar.value < _FEW
    return few and any(count.value >= _THOUSAND for count in passage.counts)


def _stated(
    kind: FactKind, patterns: Rules, passage: Passage, subjects: Subjects, shadows: Sequence[str]
) -> Iterator[Finding]:
    seen: set[int] = set()
    for pattern, read in product(patterns.possible(passage.shadow), shadows):
        for found in pattern.finditer(read):
            quantity = passage.count_at(found.start("n"))
            if quantity.start in seen or not is_population(passage, found, quantity, kind):
                continue
            if kind is FactKind.POPULATION_PREWAR and _COUNTED_JUST_BEFORE.search(read, 0, found.start()):
                continue
            places = subjects.of(passage, *found.span())
            if places and not _counts_others(passage, quantity, places):
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
            # "Half of its 70,000 residents wanted to stay" tells of no more than a wish.
            if share is None or not REMAIN.search(WISH.sub(" ", clause)) or LEFT.search(clause):
                continue
            places = (
                subjects.of(passage, *found.span())
                if is_population(passage, found, total, FactKind.POPULATION_PREWAR)
                else ()
            )
            if places:
                value = round(total.value * share)
                part = replace(total, value=value, qualifier=hedge_of(found["share"]), bounds=None)
                yield Finding.measured(FactKind.POPULATION_NOW, places, part, *found.span())

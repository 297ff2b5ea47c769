"""How far the front is."""

import re
from collections.abc import Iterator

from bot.domain.fact import FactKind
from bot.domain.place import Place
from bot.extraction.finding import Finding
from bot.extraction.passage import ANAPHOR, LENGTH, OTHER, TOWN, Passage
from bot.extraction.subjects import Subjects
from bot.extraction.ukrainian import guards
from bot.extraction.ukrainian.phrases import rule

#: Farther than this no one calls it a distance to the front.
FARTHEST_KM = 300

#: A word may use those below it.
_WORDS = {
    "FRONT_GEN": r"""
        (?:(?:найближч\w+|ворож\w+|російськ\w+|поточн\w+|умовн\w+|активн\w+|нинішн\w+|самої|позицій) ){0,3}
        (?:ліні[їяєю]+ (?:фронту|бойового зіткнення|зіткнення|бойових дій|вогню|розмежування|боїв)|лінії|фронту|передової|ЛБЗ|ЛБС|нуля|«нуля»|росіян|окупантів|ворога
        |противника|супротивника|загарбників|(?:ворожих|російських|вражих) (?:позицій|військ|сил|окопів)|позицій(?: (?:ворога|росіян|окупантів|противника|РФ|ЗС РФ|армії РФ))?
        |військ (?:РФ|окупантів|ворога|противника)|бойових дій|боїв|зони (?:активних )?бойових дій|армії РФ)
    """,
    "FRONT_NOM": r"""
        (?:(?:найближч\w+|ворож\w+|російськ\w+) ){0,2}
        (?:лінія (?:фронту|бойового зіткнення|зіткнення|бойових дій|боїв)|фронт|передова|ЛБЗ|росіяни|окупанти|ворог|противник|супротивник|загарбники|російські (?:військові|війська|позиції|сили|окупанти|солдати)
        |позиції (?:ворога|росіян|окупантів|противника|РФ)|армія РФ|бої|бойові дії|російська армія|ворожі (?:позиції|війська|сили))
    """,
    "TOWN": f"(?P<town>(?>[{TOWN}]+|{ANAPHOR}+))",
    "FILL": f"[^.;:{LENGTH}{TOWN}{OTHER}]",
}
_RULES = tuple(
    rule(pattern.strip().replace("\n", ""), _WORDS)
    for pattern in (
        # "Від Покровська до лінії фронту 10 км", "до лінії фронту від міста — 10 км"
        r"(?:від|з|із) <TOWN> до <FRONT_GEN><FILL>{0,30}?[\s—–-]<D>",
        r"(?:до|від) <FRONT_GEN> (?:від|до|з|із) <TOWN><FILL>{0,30}?[\s—–-]<D>",
        r"<D> (?:від|з) <TOWN> до <FRONT_GEN>",
        # "Росіяни вже за 2 км від міста"
        r"<FRONT_NOM><FILL>{0,60}?[\s—–-]<D>,? (?:на (?:схід|захід|північ|південь)[\w-]* )?(?:від|до) (?:околиц\w+ |меж\w+ |центру )?<TOWN>",
        r"<FRONT_NOM><FILL>{0,60}?(?:від|до) (?:околиц\w+ |меж\w+ |центру )?<TOWN><FILL>{0,20}?[\s—–-]<D>",
        # "За 5 км від лінії фронту", "7 км до фронту"
        r"<D>(?: (?:звідси|всього|лише))? (?:від|до) <FRONT_GEN>",
        # "До лінії фронту звідси — 7 км", "відстань до ворога становить 7 км"
        r"(?:до|від) <FRONT_GEN>(?: (?:звідси|тут|там))?<FILL>{0,40}?[\s—–-]<D>",
        # "Фронт — за 7 км"
        r"<FRONT_NOM>(?: (?:тут|там|звідси|зараз|нині|вже|уже|проходить|стоїть|стоять|перебуває|перебувають|лише|тільки|розташован\w+|ближче))*\s*[—–-]? ?(?:за|на відстані|у|в) ?<D>(?! (?:від|до))",
    )
)
_ADVANCED = re.compile(
    r"(?<!\w)(?:просуну\w+|просува\w+|углиб|вглиб|завглиб\w+|завширш\w+|завдовж\w+|ділянк\w+\s+завд|відкину\w+|відступ\w+|відійшл\w+|протяжн\w+|дальн\w+|радіус\w*|вражати|долітa\w+|дістава\w+|летить|дрон\w*\s+(?:на|до)|зон[аіиу]\s+(?:ураження|кіл))",
    re.IGNORECASE,
)


def find(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    if not passage.lengths:
        return
    seen: set[int] = set()
    for pattern in _RULES:
        for found in pattern.finditer(passage.shadow):
            start = found.start("d")
            if start in seen or not _is_current(passage, found, newest_year):
                continue
            place = _town(passage, subjects, found)
            if place is not None:
                seen.add(start)
                distance = passage.length_at(start)
                yield Finding.measured(FactKind.FRONT_DISTANCE_KM, (place,), distance, *found.span())


def _is_current(passage: Passage, found: re.Match[str], newest_year: int) -> bool:
    start, end = found.span()
    if not 0 < passage.length_at(found.start("d")).value <= FARTHEST_KM:
        return False
    if _ADVANCED.search(guards.clause(passage, start, end)):
        return False
    return guards.is_current(passage, start, end, newest_year)


def _town(passage: Passage, subjects: Subjects, found: re.Match[str]) -> Place | None:
    if "town" not in found.re.groupindex:
        places = subjects.of(passage, *found.span())
        return places[0] if len(places) == 1 else None
    start = found.start("town")
    mention = next(mention for mention in passage.mentions if mention.start <= start < mention.end)
    return subjects.named(passage, mention)

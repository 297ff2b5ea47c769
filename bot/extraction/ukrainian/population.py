"""How many people remain, and how many lived there before the war."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.domain.fact import FactKind, Qualifier
from bot.extraction.finding import Finding
from bot.extraction.gapping import gone_on
from bot.extraction.listing import ListCues, listed
from bot.extraction.passage import ANAPHOR, AREA, COUNT, HROMADA, TOWN, Passage
from bot.extraction.quantity import Quantity
from bot.extraction.reckoning import Cues, Reckoned, reckon
from bot.extraction.subjects import Subjects
from bot.extraction.ukrainian import guards
from bot.extraction.ukrainian.phrases import rule, rules

#: A word may use those below it.
_WORDS = {
    "STAY": r"""
        (?:зали(?:ша|ши)\w*(?:ся|сь)|лиш(?:ається|аються|илося|ились|илось|илися|алося|алось|илася|илась
        |ились)|прожива(?:є|ють)|мешка(?:є|ють)
        |жив(?:е|уть)|перебува(?:є|ють)|зостал\w+|тримаються|мают? жити)
    """,
    "FALL": r"""
        (?:скоро[тч]ил\w+|зменшил\w+|впал\w+|упал\w+|знизил\w+|поменшал\w+|змал\w+|змен\w+|опустил\w+
        |дійшл\w+|скоротив\w+)
        [^.;:]{0,60}?\sдо
    """,
    "BEFORE": r"""
        (?:до|перед) (?:(?:початк\w+|початком|повномасштабн\w+|великої|великою|відкрит\w+|російськ\w+
        |нинішн\w+|широкомасштабн\w+|активн\w+) ){0,4}
        (?:бойов\w+ ді\w+|боїв|війн\w+|вторгненн\w+|агресі\w+|24 лютого(?: 2022)?(?: року)?
        |2022(?:-го)?(?: року)?)
    """,
    "LIVED": r"""
        (?:жил[оаи]|мешкал[оаи]|проживал[оаи]|було|налічувал\w+|нараховувал\w+|становил[оаи]|складал[оаи]
        |мал[оа]|нарахув\w+|мешкали|налічував|мав)
    """,
    "NOW": r"""
        (?:зараз|нині|наразі|тепер|сьогодні|сьогодні вже|на сьогодні|станом на [^,.;]{0,30}?|поки|досі|ще
        |все ще|вже|лише|тільки|усього|всього)
    """,
    "POPULATION": r"""
        (?:населенн[яіюям]+|кількість (?:мешканців|жителів|населення|людей)|чисельність (?:населення
        |мешканців))
    """,
    "CENSUS": r"""
        (?:за переписом[^.;,]{0,30}?|за (?:даними|оцінкою)[^.;,]{0,40}?20(?:1[4-9]|2[012])[^.;,]{0,12}?
        |станом на (?:\d+ \w+ |початок |січень )?20(?:1[4-9]|2[01])(?: р\w*\.?)?
        |на (?:1 січня|початок) 202[0-2](?:-го)?(?: року| р\.)?|[ув] 20(?:1[4-9]|2[01])(?:-му|-го)?(?: році
        | р\.)?)
    """,
    "SHARE": r"""
        (?P<share>половин\w+|третин\w+|чверть|чверті|п['’ʼ]ята частина|десята частина|десят\w+ частин\w+
        |кожен (?:десятий|п['’ʼ]ятий|третій|четвертий)
        |(?:(?:близько|майже|приблизно|лише|тільки|понад|менше|до) ){0,2}\d{1,2}(?:[.,]\d)? ?(?:%|відсотк\w+))
    """,
}
_SHARED = rules(
    r"""
    <SHARE>[^.;:]{0,40}?\s(?:від|з|із|зі|довоєнн\w+)[^.;:]{0,25}?\s<N>
    """,
    _WORDS,
)
_NOW = rules(
    r"""
    (?:у|в) (?:самому )?<PLACE>(?: (?:на )?<AREAS>)?(?: (?:<NOW>
    |є))*(?:\s*[—–-])? ?<N> <PEOPLE>(?=\s*(?:[.,;!»”)—–]|$)| і | та | й )

    <N> <PEOPLE>(?: (?:ще|досі|й досі|нині|зараз|поки))* (?:у
    |в) (?:самому )?<PLACE>(?: (?:на )?<AREAS>)?(?=\s*(?:[.,;!»”)—–]|$))

    (?:станом )?на (?:<COUNT>|\d{1,2}) [а-яіїє]+(?: (?:у|в) <PLACE>)? (?:було|налічувалося|лишалося|залишалося
    |мешкало|проживало) <N> <PEOPLE>

    <PEOPLE> (?:у|в) <PLACE>, [^,.;]{3,40}, <N>(?=\s*(?:[.,;!»”)]|$))

    (?:з|із) <COUNT> довоєнних(?: <PEOPLE>)?(?: (?:на місці|нині|зараз|лишилося|залишилося|тут))* <N>

    <STAY>(?:(?! (?:дітей|дітки))[^.;:—–]){0,60}?\s<N> <PEOPLE>

    <N> <PEOPLE>(?: (?:із|з|зі) довоєнних <COUNT>)?(?:,? (?:які|що))?[^.;:,]{0,25}?\s<STAY>

    (?:з|із) (?:них|яких) (?:у|в) (?:самому )?<PLACE>\s*[—–-]? ?<N>

    <STAY>(?: (?:<NOW>|приблизно|там|тут|у <PLACE>|в <PLACE>|<PLACE>|ще
    |загалом))*[,]? <N>(?=\s*(?:[.,;:!?»”)]|$)| (?:з|із|зі) (?:довоєнних )?<COUNT>| (?:у|в) <PLACE>)

    <POPULATION>[^.;:]{0,60}?\s<FALL> <N>(?: <PEOPLE>)?

    <PLACE>[^.;:]{0,40}?\s<FALL> <N> <PEOPLE>

    (?:<NOW> )+(?:(?:у|в) <PLACE>|<PLACE>|їх|нас|таких|населення|там)?(?: (?:<NOW>|є|всього|приблизно
    |уже))*(?:\s*[—–-])? ?<N>(?: <PEOPLE>|(?=\s*(?:[.,;!?»”)]|$)))

    (?:у|в) (?:самому )?<PLACE>(?: <NOW>)*\s*[—–-] ?<N> <PEOPLE>

    (?:у|в) (?:самому )?<PLACE>(?: <NOW>)* <N> (?:мешканц|жител)\w+(?=\s*[.,;])

    <PEOPLE> (?:у|в) <PLACE>(?: <NOW>)*\s*[—–-]? ?<N>

    <POPULATION>(?: <PLACE>)?(?: <NOW>)* (?:налічує|становить|складає|сягає|не перевищує|—|–)
    \s+<N>(?: <PEOPLE>)?

    не (?:набереться|набирається|лишилося|залишилося) (?:й|і|навіть) <N>

    (?:є|маємо)(?: ще)? <N> <PEOPLE>(?=[^.;,]{0,20}(?:<PLACE>|[.,]))

    (?:теперішн\w+|нинішн\w+|поточн\w+) <POPULATION>[^.;:]{0,40}?\s<N>(?: <PEOPLE>)?

    <POPULATION>(?: <PLACE>)?(?: <NOW>)+[^.;:]{0,30}?\s<N>(?: <PEOPLE>)?

    не виїхал\w+(?: <NOW>)* <N> <PEOPLE>

    <N> <PEOPLE>[^.;:,]{0,30}?\s(?:не виїхал\w+|відмовляються (?:виїжджати|евакуюватися|їхати))
    """,
    _WORDS,
)
_PREWAR = rules(
    r"""
    <BEFORE>(?:[^.;:—–](?!<STAY>)){0,60}?(?:\s|[—–-] ?)<LIVED>(?:(?!<STAY>)[^.;:—–]){0,45}?\s<N>

    (?:на|від) початку (?:повномасштабн\w+ |великої |відкритої |російського ){0,2}(?:вторгнення
    |війни)[^.;:—–]{0,40}?
    \s(?:жил[оаи]|мешкал[оаи]|проживал[оаи]|налічувал\w+)(?:(?!<STAY>)[^.;:—–]){0,30}?\s<N>

    <BEFORE>(?:(?: (?:у|в))? <PLACE>)?(?: тут| там)?\s*[—–-]? ?<N>(?: <PEOPLE>)?

    <LIVED>(?:(?!<STAY>)[^.;:—–]){0,45}?\s<N>(?: <PEOPLE>)?(?:(?!<STAY>)[^.;:,]){0,25}?\s<BEFORE>

    <N>(?: <PEOPLE>)?,?(?: (?:які
    |що))?(?:(?!<STAY>)[^.;:,]){0,30}?\s<LIVED>(?:(?!<STAY>)[^.;:]){0,30}?\s<BEFORE>

    довоєнн\w+ (?:населенн\w+|кількість|чисельність)[^.;:]{0,40}?\s<N>(?: <PEOPLE>)?

    <N> довоєнних(?: <PEOPLE>)?

    (?:з|із|зі) довоєнних <N>(?: <PEOPLE>)?

    довоєнних <N>(?: <PEOPLE>)?

    колись(?:(?!<STAY>)[^.;:—–]){0,45}?\s<LIVED>(?:(?!<STAY>)[^.;:—–]){0,30}?\s<N>(?: <PEOPLE>)?

    <CENSUS>(?:(?!<STAY>)[^.;:—–]){0,60}?\s<LIVED>(?:(?!<STAY>)[^.;:—–]){0,40}?\s<N>

    <LIVED>(?:(?!<STAY>)[^.;:—–]){0,40}?\s<N> <PEOPLE>\s\(?<CENSUS>

    <N>(?: <PEOPLE>)? <BEFORE>
    """,
    _WORDS,
)
_SHARES = {
    "полов": 0.5,
    "трет": 1 / 3,
    "чверт": 0.25,
    "п'ят": 0.2,
    "десят": 0.1,
    "кожен десят": 0.1,
    "кожен п'ят": 0.2,
    "кожен трет": 1 / 3,
}
_SUBSET = re.compile(
    r"(?<!\w)(?:діт(?:ей|и|ям|ьми)|дитин\w+|неповнолітн\w+|військов(?:их|ослужбов\w+)|бійц\w+|солдат\w*"
    r"|поранен\w+|загибл\w+|вбит\w+|родин\w*|сім(?:ей|['’ʼ]\w+)"
    r"|будинк\w+|осел\w+|квартир\w*|абонент\w*|учн\w+|пенсіонер\w*|маломобільн\w+|лежач\w+|евакуйован\w+"
    r"|переселен\w+|впо|заяв\w*|пацієнт\w*|працівник\w*)(?!\w)",
    re.IGNORECASE,
)
#: "Із довоєнних восьми": thousands are meant, and not said.
_FEWEST_BEFORE = 15
#: What was so many before 2014 is history.
_LONG_AGO = re.compile(r"(?<!\d)(?:19\d\d|200\d|201[0-3])(?!\d)|радянськ", re.IGNORECASE)
_WITH_CHILDREN = re.compile(
    r"(?:,|\(|—|–)?\s*(?:(?:серед|з)\s+(?:них|яких)|зокрема|у\s+тому\s+числі|в\s+тому\s+числі|включно"
    r"|включаючи|переважно|здебільшого)[^.;]*",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"(?<!\w)(?:евакую\w+|евакуйов\w+|вивез\w+|забра\w+|забира\w+|покинул\w+|полишил\w+|виїха(?!л\w*\s+не)\w+|загину\w+"
    r"|поверну\w+|врятув\w+|щодня|черз\w+|школі|лікарні|гуртожит\w+|храм\w+|список|списку|мітинг\w*"
    r"|на\s+добу|за\s+добу|за\s+тиждень|за\s+місяць|без\s+(?:світла|води|газу|електр\w+|тепла|опалення)"
    r"|у\s+(?:підвал\w+|укритт\w+|притулк\w+|шелтер\w*)|прийня\w+|розмісти\w+)(?!\w)",
    re.IGNORECASE,
)
_WIDE = re.compile(
    r"(?<!\w)(?:громад(?:а|и|і|у|ою|ах|ам)|район(?:і|у|ах|ом)?|област\w+|регіон\w*|(?:у|в|по)\s+селах"
    r"|навколишн\w+|прифронтов\w+\s+(?:сел|територ)\w+|територі\w+|сіл|населених)(?!\w)",
    re.IGNORECASE,
)

_PEOPLE = (
    r"(?:люд(?:ей|и|ям|ьми|ини|ина)|осіб|особ(?:и|а|ам)|жител(?:ів|і|я|ям|ь|ьок)|мешкан(?:ців|ці|ця|цям|ок"
    r"|ки|ець)"
    r"|цивільн(?:их|і|ого)|мирн(?:их|і)|громадян(?:и)?|містян(?:и)?|душ|селян|городян|чоловік"
    r"|місцев(?:их|і)|краян|земляків|[\w'’ʼ]+чан)"
)
_CUES = Cues(
    breaks=re.compile(r"[,;:()«»“”\"–—]+\s?|\s(?:а|але|проте|й|і|та)\s(?!також)"),
    aside=re.compile(
        r"[,(]\s*(?:зокрема|серед\s+них|з\s+них|із\s+них|у\s+тому\s+числі|в\s+тому\s+числі"
        r"|включно\s+з)(?!\w)[^,;.)]*[,)]",
        re.IGNORECASE,
    ),
    people_after=re.compile(
        rf"\s+(?:(?:переважно\s+літніх|мирних|місцевих|цивільних|постійних|наших|корінних|своїх|з\s+лишком"
        rf"|з\s+гаком)\s+){{0,2}}{_PEOPLE}(?!\w)|-тисячн\w+",
        re.IGNORECASE,
    ),
    people_before=re.compile(
        rf"(?<!\w)(?:населенн\w+|{_PEOPLE}|дом\w+\s+для|нас|їх|хто)(?!\w)[^.;]{{0,50}}$|(?:зали(?:ш|ш)\w+"
        rf"|лиш[аи]\w+|жив(?:е|уть)|доживають|мешка\w+|прожива\w+|зоста\w+)[^.;]{{0,30}}$",
        re.IGNORECASE,
    ),
    people_spoken_of=re.compile(
        rf"(?<!\w)(?:населенн\w+|{_PEOPLE}|жил[оаи]|мешкал[оаи]|проживал[оаи])(?!\w)", re.IGNORECASE
    ),
    bare_after=re.compile(
        r"\s*(?:[.,;:!?”\"»)–—]|$)|\s(?:залиш|лиш|жи|мешка|прожива|зараз|нині|у|в|з|із|і|та|але|а|досі|тут"
        r"|там|до|перед)\w*",
        re.IGNORECASE,
    ),
    prewar=re.compile(
        r"(?<!\w)(?:довоєнн\w+|(?:до|перед)\s+(?:[\w’'ʼ-]+\s+){0,3}?(?:війн\w+|вторгненн\w+|агресі\w+"
        r"|2022(?:-го)?|24\s+лютого|лютого\s+2022)|колись|перепис\w+|у\s+мирн\w+\s+час\w*"
        r"|в\s+мирн\w+\s+час\w*"
        r"|20(?:1[4-9]|2[01])(?:-го|-му|-й)?(?:\s+ро\w+)?|(?:1\s+січня|початок)\s+2022)(?!\w)",
        re.IGNORECASE,
    ),
    adjective=re.compile("довоєнн", re.IGNORECASE),
    now=re.compile(
        r"(?<!\w)(?:зали(?:ша|ши)\w*(?:ся|сь)|лиш(?:ає|ають|ило|или|ив)\w*(?:ся|сь)|зоста\w+|прожива(?:є"
        r"|ють)|мешка(?:є|ють)|жив(?:е|уть)|доживають|тепер|нині|зараз|наразі|сьогодні|досі|станом\s+на"
        r"|на\s+сьогодні|перебува(?:є|ють)|тримаються|зимують|числяться|налічується|нараховується|фактично"
        r"|продовжують|тутешн\w+|не\s+набереться|нас(?=\s+[\ue000])"
        r"|нинішн\w+|теперішн\w+"
        r"|нікуди\s+не\s+\w+|не\s+(?:виїха|покину|поїха|полиши|залиши)\w+|не\s+(?:хочуть|бажають"
        r"|погоджуються)\s+(?:\w+\s+)?(?:їхати|виїжджати|евакуюватися)|(?:скоро[тч]|зменш|впал|упал|зниз"
        r"|змал|звел|дійшл)\w+[^.;,]{0,40}?\sдо)(?!\w)",
        re.IGNORECASE,
    ),
    others=re.compile(
        r"(?<!\w)(?:евакую\w+|евакуй\w+|вивез\w+|забра\w+|забира\w+|вивоз\w+|виїха(?:ли|в|ло|ла)|виїжджа\w+|загину\w+"
        r"|поранен\w+|вбит\w+|поверну\w+|поверта\w+|добу|щодня|щодоби|тиждень|тижня|отрима\w+|звернул\w+"
        r"|прийня\w+|прийма\w+"
        r"|переїха\w+|зареєстр\w+|переселен\w+|ВПО|підвал\w*|укритт\w*|прихист\w+|гуртожит\w*|діт(?:ей|и|ям)"
        r"|дитин\w*|військов\w+|родин\w*|працю\w+|працівник\w*|лікарн\w+|будинк\w+|без\s+(?:світла|води|газу"
        r"|електр\w+|тепла|опалення)"
        r"|на\s+(?:цій|нашій|одній)\s+вулиці|черз\w+|підписал\w+|поховал\w+|полон\w*|зник\w+|врятув\w+"
        r"|заяв\w+\s+на|подали)(?!\w)",
        re.IGNORECASE,
    ),
)


_LIST = ListCues(
    line=rule(
        r"[\W\d]*(?:(?:у|в|на) )?(?:(?:місто|село|селище|місті|селі|селищі) )?<ONE_TOWN>"
        r"(?: [\w’'ʼ-]+ (?:району|громади|області))?(?: \([^)]{0,40}\))? ?"
        r"(?:[:,–—-]|їх більше:?) ?<N>(?: <PEOPLE>)?"
        r"(?=\s*(?:[.,;(!]|$))"
    ),
    residents=re.compile(r"\s+(?:мешканц|жител)\w+", re.IGNORECASE),
    heading=re.compile(
        r"(?<!\w)(?:зали(?:ш|ша)\w+|лиш[аи]\w+|мешка\w+|жител\w+|прожива\w+|жив(?:е|уть)|населенн\w+"
        r"|зоста\w+)",
        re.IGNORECASE,
    ),
    others=_CUES.others,
)
#: "У Сіверську лишається 500 людей, у Лимані — 2,8 тис., у Святогірську — 760."
_GOING_ON = rule(
    r"[^.;:,()]{0,30}?(?:[,;]|,? (?:а|і|й|та)) (?:(?:а|і|й|та|ще) )?"
    r"(?:(?:у|в|на) <ONE_TOWN>\s*[—–-]? ?<COUNT>"
    r"|<ONE_TOWN>\s*[—–-] ?<COUNT>|(?:<COUNT>(?: <PEOPLE>)? (?:—|–|-)? ?(?:у|в) <ONE_TOWN>))"
    r"(?: (?:<PEOPLE>|осіб|людей))?(?=\s*(?:[,.;)»”]|$)| (?:і|й|та) )"
)


def find(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    if not passage.counts:
        return
    found = list(_told(passage, subjects, newest_year))
    yield from found
    if not found:
        yield from listed(passage, subjects, _LIST)
    if len(passage.counts) > 1:
        yield from gone_on(passage, found, _GOING_ON)


def _told(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    prewar = list(_stated(FactKind.POPULATION_PREWAR, _PREWAR, passage, subjects))
    yield from prewar
    taken = {finding.value for finding in prewar}
    shared = list(_of_totals(passage, subjects))
    yield from shared
    told: set[object] = set()
    taken |= {count.value for f in shared for count in passage.counts if f.start <= count.start < f.end}
    for finding in _stated(FactKind.POPULATION_NOW, _NOW, passage, subjects):
        if finding.value not in taken and not guards.long_past(
            passage, finding.start, finding.end, newest_year
        ):
            yield finding
        told.add(finding.value)
    for its in reckon(passage, _CUES, subjects.before(passage, 1)):
        if its.quantity.value not in taken | told and _is_plausible(passage, its, newest_year):
            places = subjects.of(passage, its.start, its.end)
            if places:
                yield Finding.measured(its.kind, places, its.quantity, its.start, its.end)


#: "У громаді, додав він, мешкає 1740 осіб", "На правому березі живе 680": more or less than the town.
_AREA_OPENING = re.compile(
    r"(?:^|[.;:—–]\s)\W*(?:у|в|на|по)\s+(?:\w+\s+){0,2}?(?:громад\w+|районі|області|окрузі|територі\w+"
    r"|берез\w+|решт\w+"
    r"|мікрорайон\w*|частин\w+)(?:\s+\w+)?(?:,[^,.;]{3,50},)?\s+[^,.;]{0,30}$",
    re.IGNORECASE,
)
#: "Поранених вже 30": a count of others, whatever stands between.
_OTHERS_COUNTED = re.compile(
    r"\W*(?:поранен|загибл|евакуйован|вивезен|постраждал|дітей|діти|переселен)\w*"
    r"|.*(?<!\w)кожн\w+\s+(?:\S+\s+)?[\ue000]",
    re.IGNORECASE,
)


def _is_of_others(passage: Passage, start: int, counted_at: int) -> bool:
    """Of an area, of a part of the town, or of people hurt or moved."""
    if _OTHERS_COUNTED.match(passage.shadow):
        return True
    before = passage.shadow[: max(start, 0)]
    between = passage.shadow[start:counted_at]
    return bool(_AREA_OPENING.search(before) or _AREA_OPENING.search(before + between)) and not re.search(
        f"[{TOWN}]", between
    )


def _is_plausible(passage: Passage, its: Reckoned, newest_year: int) -> bool:
    quantity = its.quantity
    if its.kind is FactKind.POPULATION_PREWAR and quantity.value < _FEWEST_BEFORE:
        return False
    if (
        quantity.value < 1
        or (quantity.value % 1 and not quantity.bounds)
        or guards.denies(passage, its.around)
    ):
        return False
    if its.kind is FactKind.POPULATION_NOW and guards.long_past(passage, its.start, its.end, newest_year):
        return False
    if its.kind is FactKind.POPULATION_NOW and _is_of_others(passage, its.start, quantity.start):
        return False
    bare = not re.match(rf"\s+(?:\w+\s+)?{_PEOPLE}", passage.shadow[quantity.end :], re.IGNORECASE)
    if bare and _CUES.others.search(passage.shadow):
        return False
    if _SUBSET.search(passage.shadow[quantity.end : quantity.end + 25]) or _WIDE.search(its.around):
        return False
    if _LONG_AGO.search(guards.clause(passage, its.start, its.end, passage.text)):
        return False
    return not re.search(f"[{AREA}{HROMADA}]", its.around) or bool(
        re.search(f"[{TOWN}{ANAPHOR}]", its.around)
    )


def _stated(
    kind: FactKind, patterns: tuple[re.Pattern[str], ...], passage: Passage, subjects: Subjects
) -> Iterator[Finding]:
    seen: set[int] = set()
    for pattern in patterns:
        for found in pattern.finditer(passage.shadow):
            quantity = passage.count_at(found.start("n"))
            if quantity.start in seen or not _is_population(passage, found, quantity):
                continue
            places = subjects.of(passage, *found.span())
            if kind is FactKind.POPULATION_NOW and _is_of_others(passage, found.start(), quantity.start):
                continue
            if places and (kind is FactKind.POPULATION_NOW or quantity.value >= _FEWEST_BEFORE):
                seen.add(quantity.start)
                yield Finding.measured(kind, places, quantity, *found.span())


def _of_totals(passage: Passage, subjects: Subjects) -> Iterator[Finding]:
    """ "Десята частина від довоєнних 60 тисяч"."""
    for pattern in _SHARED:
        for found in pattern.finditer(passage.shadow):
            clause = guards.clause(passage, *found.span())
            if not re.search(r"(?<!\w)(?:зали|лиш|прожива|мешка|жив)", clause, re.IGNORECASE):
                continue
            total = passage.count_at(found.start("n"))
            share = _share(found["share"])
            places = (
                subjects.of(passage, *found.span()) if share and _is_population(passage, found, total) else ()
            )
            if places and share:
                part = replace(
                    total, value=round(total.value * share), qualifier=Qualifier.ABOUT, bounds=None
                )
                yield Finding.measured(FactKind.POPULATION_NOW, places, part, *found.span())


def _share(words: str) -> float | None:
    words = re.sub("[’ʼ]", "'", words.lower())
    percent = re.search(r"(\d+(?:[.,]\d)?)\s?(?:%|відсот)", words)
    if percent:
        return float(percent[1].replace(",", ".")) / 100
    return next((share for beginning, share in _SHARES.items() if words.startswith(beginning)), None)


def _is_population(passage: Passage, found: re.Match[str], quantity: Quantity) -> bool:
    """Whole people of a whole town, as things are: no group of them, no wider area, no guess."""
    start, end = found.span()
    if quantity.value < 1 or (quantity.value % 1 and not quantity.bounds):
        return False
    if guards.unsure(passage, start, end):
        return False
    after = _WITH_CHILDREN.sub(
        "", passage.shadow[quantity.end : min(len(passage.shadow), max(end, quantity.end + 30))]
    )
    after = re.split(rf"[.;:{COUNT}]", after)[0]
    if _SUBSET.search(after) or _LONG_AGO.search(guards.clause(passage, start, end, passage.text)):
        return False
    clause = guards.clause(passage, start, end)
    if _MOVED.search(re.sub(r"не\s+виїхал\w+|виїхали\s+не", " ", clause)):
        return False
    if re.search(f"[{AREA}{HROMADA}]", clause) and not re.search(f"[{TOWN}{ANAPHOR}]", clause):
        return False
    return not _WIDE.search(clause)

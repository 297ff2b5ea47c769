"""How many people remain, and how many lived there before the war."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from bot.domain.fact import FactKind, Qualifier
from bot.domain.place import Place
from bot.extraction.answering import answered
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
from bot.extraction.ukrainian import guards, heads, series
from bot.extraction.ukrainian.counting import ANSWER, CUES, LIST, PEOPLE
from bot.extraction.ukrainian.phrases import rule
from bot.extraction.ukrainian.population_phrases import LEFT_OF_TOTAL, NOW, PREWAR, SHARED

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
_LONG_AGO = re.compile(r"(?:до|війни)\s+2014|(?<!\d)(?:19\d\d|200\d|201[0-3])(?!\d)|радянськ", re.IGNORECASE)
_WITH_CHILDREN = re.compile(
    r"(?:,|\(|—|–)?\s*(?:(?:серед|з)\s+(?:них|яких)|зокрема|у\s+тому\s+числі|в\s+тому\s+числі|включно"
    r"|включаючи|переважно|здебільшого)[^.;]*",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"(?<!\w)(?:проголосувал\w+|на\s+ринку|інтернат\w*|реанімаці\w+|вдів|з\s+інвалідністю|пенсійного|(?:людей|осіб|жителів|мешканців)\s+похилого|старш\w+\s+за"
    r"|обмежен\w+\s+мобільн\w+"
    r"|зоні\s+ризику|внутрішньо|разом\s+(?:з|із)\s+військ\w+|статус\w*|(?:правому|лівому|тому)\s+берез\w+"
    r"|за\s+річкою"
    r"|приватн\w+\s+сектор\w*|мікрорайон\w*|контрольован\w+|шпитал\w*|бомбосховищ\w*|двор[іу]"
    r"|пункт\w+\s+незламності|завалами|полоні|безвіст\w+|знеструмлен\w+|важкому\s+стані|списк\w+"
    r"|відвідува\w+|ромів|[ув]\s+центрі|на\s+вулиці|[ув]\s+(?:\w+\s+)?будинк\w+|евакую\w+|евакуйов\w+"
    r"|вивез\w+|забра\w+|забира\w+|покинул\w+|полишил\w+"
    r"|виїха(?!л\w*\s+не)\w+|загину\w+"
    r"|поверну\w+|врятув\w+|щодня|черз\w+|школі|лікарні|гуртожит\w+|храм\w+|список|списку|мітинг\w*"
    r"|на\s+добу|за\s+добу|за\s+тиждень|за\s+місяць|без\s+(?:світла|води|газу|електр\w+|тепла|опалення)"
    r"|[ув]\s+(?:\S+\s+)?(?:підвал(?!ах)\w+|укритт\w+|притулк\w+|шелтер\w*|під['’ʼ]їзд\w*)"
    r"|компактн\w+\s+проживан\w+"
    r"|прийня\w+|розмісти\w+|поранен[оі]|травмован[оі]|вбит[оі]|постражда\w+|затриман[оі]|затримал\w+)(?!\w)",
    re.IGNORECASE,
)
_WIDE = re.compile(
    r"(?<!\w)(?:разом\s+(?:з|із)\s+селами|громад(?:а|и|і|у|ою|ах|ам)|район(?:і|у|ах|ом)?|област\w+|регіон\w*"
    r"|(?:у|в|по)\s+селах"
    r"|навколишн\w+|прифронтов\w+\s+(?:сел|територ)\w+|територі\w+(?!\s+(?:міста|селища|села)(?!\w)"
    r"|\s+[\ue002\ue003])|сіл|населених)(?!\w)",
    re.IGNORECASE,
)

#: "У Сіверську лишається 500 людей, у Лимані — 2,8 тис., у Святогірську — 760."
_GOING_ON = rule(
    r"[^.;:,()]{0,30}?(?:[,;]|,? (?:а|і|й|та)) (?:(?:а|і|й|та|ще) )?"
    r"(?:(?:у|в|на) <ONE_TOWN>\s*[—–-]? ?<COUNT>"
    r"|<ONE_TOWN>\s*[—–-] ?<COUNT>|(?:<COUNT>(?: <PEOPLE>)? (?:—|–|-)? ?(?:у|в) <ONE_TOWN>))"
    r"(?: (?:<PEOPLE>|осіб|людей))?(?=\s*(?:[,.;)»”]|$)| (?:і|й|та) )"
)

_LEADS_ELSEWHERE = re.compile(rf"\s+(?:\w+\s+)?[ув]\s+(?=[{TOWN}{OTHER}])", re.IGNORECASE)


#: "Тут зараз 60 людей", "Їх лишилося 40".
_OF_THEM = re.compile(r"(?<!\w)(?:тут|там|їх|них|таких|ньому|ній)(?!\w)", re.IGNORECASE)
#: The sentence before speaks of a group, a house or a place of work: "they" and "here" are of those.
_GROUP_BEFORE = re.compile(
    r"(?<!\w)(?:вокзал\w*|транзитн\w+|прихист\w*|хаб(?:і|у)?|[ув]\s+лікарні|гуртожит\w*|шелтер\w*"
    r"|на\s+(?:заводі|шахті)|[ув]\s+ліцеї|монастир\w*|пансіонат\w*|комунальник\w*"
    r"|медик(?:и|ів)|переселен\w+|пенсіонер\w*|самотн\w+|багатодітн\w+|лежач\w+|тварин\w*|собак\w*"
    r"|родин\s+із\s+дітьми|пункт\w*\s+(?:незламності|обігріву)|погодж\w+\s+на)(?!\w)",
    re.IGNORECASE,
)


_NEWEST = NewestCues(
    then=re.compile(
        r"(?<!\w)(?:у|в|на\s+початку|наприкінці|до)\s+(?:січн|лют|березн|квітн|травн|червн|липн|серпн|вересн|жовтн|листопад"
        r"|грудн)\w*|(?<!\w)(?:навесні|влітку|восени|взимку|торік|раніше)(?!\w)"
        r"|(?<!\w)(?:тиждень|тижні|місяць|місяці|рік|днів|дні)\s+тому(?!\w)",
        re.IGNORECASE,
    ),
    now=re.compile(r"(?<!\w)(?:тепер|зараз|нині|наразі|сьогодні)(?!\w)", re.IGNORECASE),
    part=re.compile(r"(?<!\w)(?:з|із)\s+(?:них|цих)(?!\w)", re.IGNORECASE),
)
#: "Тепер — 15", after a sentence that measures.
_ON_A_LENGTH = re.compile(
    rf"^\W*(?:тепер|зараз|нині|сьогодні)(?:\s+(?:він|вона|вже|уже|це))*\s*[—–-]?\s*(?:\w+\s+)?{COUNT}+\W*$",
    re.IGNORECASE,
)


def find(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    for before in subjects.before(passage, 1) if LEFT_OF_TOTAL.match(passage.shadow) else ():
        counts = find(before, subjects, timing)
        totals = [count for count in counts if count.kind is FactKind.POPULATION_PREWAR]
        if of_total := shared(passage, before, totals, _SHARE_CUES):
            yield of_total
            return
    if not passage.counts or _goes_on_about_others(passage, subjects):
        return
    if _TOLD_LONG_AGO.search(passage.text) or _is_of_the_archive(passage, subjects):
        return
    told = series.latest(passage, _told(passage, subjects, timing.newest_year))
    found = list(newest(passage, told, _NEWEST))
    yield from found
    if not any(finding.kind is FactKind.POPULATION_NOW for finding in found):
        yield from (
            its for its in listed(passage, subjects, LIST) if not _ROW_OF_COUNTS.search(passage.shadow)
        )
        if not any(_WAITING.search(before.text) for before in subjects.before(passage, _QUEUE)):
            yield from answered(passage, subjects, ANSWER)
    if len(passage.counts) > 1:
        yield from gone_on(passage, found, _GOING_ON)


#: "Цитата дня дворічної давнини", "Газета «Правда» 1943 року".
_TOLD_LONG_AGO = re.compile(
    r"(?<!\w)(?:давнини(?!\w)|[ув]?\s*(?:1[0-8]\d\d|19[0-8]\d)\s+ро[кц])", re.IGNORECASE
)
_ARCHIVE = re.compile(r"^\W*(?:з|із)\s+архів[уі]\s*[:.]", re.IGNORECASE)
#: A quotation from the archive is no longer than this, in sentences.
_QUOTED = 4
#: "Оріхів: чотирнадцять, вісімсот, п'ять": of which of them?
_ROW_OF_COUNTS = re.compile(rf"[{COUNT}]+,\s+[{COUNT}]+,\s+[{COUNT}]")
#: Before "Скільки вас?": those who stand there are asked.
_WAITING = re.compile(
    r"(?<!\w)(?:автобус\w*|черз\w+|вагон\w*|маршрутк\w+|стоять|зупин\w+)(?!\w)", re.IGNORECASE
)
_QUEUE = 4


def _is_of_the_archive(passage: Passage, subjects: Subjects) -> bool:
    return any(_ARCHIVE.match(its.text) for its in (passage, *subjects.before(passage, _QUOTED)))


def _goes_on_about_others(passage: Passage, subjects: Subjects) -> bool:
    """ "У центрі працює прихисток. Тут зараз 60 людей": no count of the town's people."""
    # "Фронт був за 50 км. Тепер 15": no people are spoken of.
    if _ON_A_LENGTH.match(passage.shadow) and any(before.lengths for before in subjects.before(passage, 1)):
        return True
    if CUES.prewar.search(passage.text) or any(mention.role is Role.TOWN for mention in passage.mentions):
        return False
    if not _OF_THEM.search(passage.text):
        return False
    return any(_GROUP_BEFORE.search(before.text) for before in subjects.before(passage, 1))


def _told(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    prewar = list(_stated(FactKind.POPULATION_PREWAR, PREWAR, passage, subjects))
    yield from prewar
    taken = {finding.value for finding in prewar}
    shared = list(_of_totals(passage, subjects))
    yield from shared
    told: set[object] = set()
    taken |= {count.value for f in shared for count in passage.counts if f.start <= count.start < f.end}
    for finding in _stated(FactKind.POPULATION_NOW, NOW, passage, subjects):
        if finding.value not in taken and not _is_past(passage, finding.start, finding.end, newest_year):
            yield finding
        told.add(finding.value)
    for its in reckon(passage, CUES, subjects.before(passage, 1)):
        if its.quantity.value not in taken | told and _is_plausible(passage, subjects, its, newest_year):
            places = _without_the_next(passage, its.quantity, subjects.of(passage, its.start, its.end))
            if places and not counts_elsewhere(passage, its.quantity, places, _LEADS_ELSEWHERE):
                quantity = _in_thousands(passage, subjects, its.quantity)
                if quantity is not None:
                    yield Finding.measured(its.kind, places, quantity, its.start, its.end)


#: "З 23 тисяч лишилося близько п'яти": what follows the verb are thousands too.
_OF_THOUSANDS = re.compile(
    r"(?<!\w)(?:з|із|зі)\s+(?:\w+\s+){0,2}[\d.,]*\s*\w*\s*тисяч(?!\w)[^.;:]{0,60}"
    r"(?:лишил|залишил|лишаєт|залишаєт|зостал)\w+\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_IN_THOUSANDS = re.compile(r"тис", re.IGNORECASE)
#: "Двоє", "десятеро": so many people, and never thousands.
_HEADS = re.compile(r"(?:двоє|троє|\w+еро)(?!\w)", re.IGNORECASE)
_FEWER_THAN = 100


def _in_thousands(passage: Passage, subjects: Subjects, quantity: Quantity) -> Quantity | None:
    """The count, in thousands where the total before it is and it leaves the word out.

    None where either may be meant: "було 105 тисяч, тепер — 53".
    """
    counts_people = re.match(rf"\s+(?:\w+\s+)?{PEOPLE}", passage.text[quantity.end :], re.IGNORECASE)
    written = passage.text[quantity.start : quantity.end]
    if quantity.value >= _FEWER_THAN or counts_people or _HEADS.search(written):
        return quantity
    if not any(quantity.value * 1000 < total for total in _totals_in_thousands(passage, subjects, quantity)):
        return quantity
    if quantity.qualifier is Qualifier.EXACT or not _OF_THOUSANDS.search(passage.text, 0, quantity.start):
        return None
    bounds = quantity.bounds and (quantity.bounds[0] * 1000, quantity.bounds[1] * 1000)
    return replace(quantity, value=quantity.value * 1000, bounds=bounds)


def _totals_in_thousands(passage: Passage, subjects: Subjects, quantity: Quantity) -> Iterator[float]:
    """The counts before it, here and in the sentence before, that are told in thousands."""
    for its in (passage, *subjects.before(passage, 1)):
        for count in its.counts:
            if (its is not passage or count.end <= quantity.start) and _IN_THOUSANDS.search(
                its.text, count.start, count.end
            ):
                yield count.value


#: "Було 5 тисяч мешканців": of when?
_WERE = re.compile(r"(?:^|[.;:—–,]\s)\W*було\s+(?:\w+\s+)?\d", re.IGNORECASE)
_ONE_OF_TEN = re.compile(r"(?<!\d)1\s+(?:з|із)\s+\d+(?!\d)")
_SOME_OF_THEM = re.compile(
    rf"\s+{PEOPLE}[^.;,]{{0,20}}?,?\s+(?:як(?:і|их)|що)\s+(?:мають|не\s+мають|потребу\w+|погодил\w+"
    rf"|отриму\w+|хочуть|загинули|втратили|виїхали|приїхали|прибули)",
    re.IGNORECASE,
)
_OF_A_TOWN = re.compile(rf"\s+(?:\w+\s+)?(?:мешкан|жител)\w+\s+[{TOWN}]", re.IGNORECASE)
#: "5 тисяч людей з Борової", "30 тисяч покровчан": they live elsewhere by now.
_FROM_ELSEWHERE = re.compile(
    rf"\s+(?:{PEOPLE}\s+)?(?:з|із|зі)\s+[{TOWN}{OTHER}{AREA}{HROMADA}]", re.IGNORECASE
)
_IN_A_PLACE = re.compile(
    rf"(?<!\w)(?:[ув]|за|під|на)\s+(?:\w+\s+)?[\w{OTHER}{TOWN}{AREA}]+[^.;,]*$", re.IGNORECASE
)
#: "У громаді, додав він, мешкає 1740 осіб", "На правому березі живе 680": more or less than the town.
_AREA_OPENING = re.compile(
    r"(?:^|[.;:—–]\s)\W*(?:(?:усього|всього|загалом|разом|[ув]\s+цілому)\s+)?(?:у|в|на"
    r"|по)\s+(?:\w+\s+){0,2}?(?:громад\w+|районі|області|окрузі|територі\w+"
    r"|берез\w+|решт\w+"
    rf"|мікрорайон\w*|частин\w+|[{AREA}{HROMADA}]+)(?:\s+\w+)?(?:,[^,.;]{{3,50}},)?\s+[^,.;]{{0,30}}$",
    re.IGNORECASE,
)
_FEW = 20
_OF_PEOPLE = re.compile(
    rf"(?<!\w)(?:{PEOPLE}|нас|їх|них|двоє|троє|четверо|\w+еро|сам[аи]?|жив(?:е|уть))(?!\w)", re.IGNORECASE
)
_PERCENT = re.compile(r"\s*(?:%|відсот\w+)", re.IGNORECASE)
#: "Зменшилася на 610": by so many, not to so many.
_CHANGED_BY = re.compile(
    r"(?<!\w)(?:зменш|скорот|збільш|зрос|впа|поменш|побільш|змал)\w*\s+(?:\w+\s+)?на\s+$", re.IGNORECASE
)
#: Before the number of which some are left.
_OUT_OF = re.compile(
    r"(?<!\w)(?:із|з|зі)\s+(?:(?:колишніх|тих|понад|майже|довоєнних|своїх|усіх|всіх)\s+){0,2}$", re.IGNORECASE
)
#: What is left of a total, and no number here: "залишилися півтори", "не лишилося майже нікого".
_A_FEW_OF_THEM = re.compile(
    r"(?<!\w)(?:півтор[аи]|нікого|ніхто|одиниці|кільк\w+|жменька|половин\w*|третин\w*|чверть)(?!\w)",
    re.IGNORECASE,
)
#: "Із громад регіону, де досі живуть ..."
_OF_AN_AREA = re.compile(
    r"(?<!\w)(?:громад\w*|район(?:у|і|ів|ах)?|област\w+|регіон\w*|агломераці\w+|округ\w*|сіл"
    r"|селах)(?:\s+\w+){0,2},\s+"
    r"(?:де|[ув]\s+як(?:ій|ому|их)|що)(?!\w)[^,.;]{0,40}$",
    re.IGNORECASE,
)
#: "Поранених вже 30": a count of others, whatever stands between.
_OTHERS_COUNTED = re.compile(
    r"\W*(?:поранен|загибл|евакуйован|вивезен|постраждал|дітей|діти|переселен)\w*"
    r"|.*(?<!\w)кожн\w+\s+(?:\S+\s+)?[\ue000]",
    re.IGNORECASE,
)


#: "Місто було в окупації, там залишалося 500 людей".
_WHILE_OCCUPIED = re.compile(
    r"(?<!\w)(?:був|була|було|під\s+час)\s+(?:[ув]\s+)?(?:\w+\s+){0,2}окупаці\w+"
    r"|,\s+(?:як(?:у|ий|е)|що\s+його)\s+(?:\w+\s+){0,2}(?:окупува|захопи)\w+[^.;]*\s(?:за)?лишало(?:ся"
    r"|сь)(?!\w)"
    r"|(?<!\w)(?:на\s+початку|наприкінці|в\s+середині|у\s+середині)\s+20\d\d[^.;]*\s(?:за)?лишало(?:ся"
    r"|сь)(?!\w)",
    re.IGNORECASE,
)


def _is_past(passage: Passage, start: int, end: int, newest_year: int) -> bool:
    if _WHILE_OCCUPIED.search(passage.text):
        return True
    return bool(_WERE.search(passage.text, 0, end)) or guards.long_past(passage, start, end, newest_year)


def _is_of_others(passage: Passage, start: int, counted_at: int) -> bool:
    """Of an area, of a part of the town, or of people hurt or moved."""
    if _OTHERS_COUNTED.match(passage.shadow):
        return True
    before = passage.shadow[: max(start, 0)]
    between = passage.shadow[start:counted_at]
    return bool(_AREA_OPENING.search(before) or _AREA_OPENING.search(before + between)) and not re.search(
        f"[{TOWN}]", between
    )


def _is_a_total(passage: Passage, quantity: Quantity) -> bool:
    """ "Із 8 900 жителів у селищі перебуває 4 100": the first is what the second is a part of."""
    rest = passage.shadow[quantity.end :]
    return bool(
        (COUNT in rest or _A_FEW_OF_THEM.search(rest)) and _OUT_OF.search(passage.shadow, 0, quantity.start)
    )


def _is_plausible(passage: Passage, subjects: Subjects, its: Reckoned, newest_year: int) -> bool:
    quantity = its.quantity
    if _is_of_a_group(passage, quantity) or _live_elsewhere(passage, quantity):
        return False
    if _counts_others(passage, subjects, quantity):
        return False
    if its.kind is FactKind.POPULATION_PREWAR and quantity.value < _FEWEST_BEFORE:
        return False
    if _PERCENT.match(passage.text, quantity.end) or _is_of_few_things(passage, quantity):
        return False
    if its.kind is FactKind.POPULATION_NOW and _OF_AN_AREA.search(passage.text, 0, its.start + 4):
        return False
    if not quantity.counts_heads or guards.denies(passage, its.around):
        return False
    if its.kind is FactKind.POPULATION_NOW and (
        _is_past(passage, its.start, its.end, newest_year)
        or _LIVED.search(passage.text, 0, quantity.start)
        or _is_a_total(passage, quantity)
        or _is_of_others(passage, its.start, quantity.start)
    ):
        return False
    bare = not re.match(rf"\s+(?:\w+\s+)?{PEOPLE}", passage.shadow[quantity.end :], re.IGNORECASE)
    if bare and CUES.others.search(passage.shadow):
        return False
    counted = re.split(r"[,.;:]", passage.shadow[quantity.end : quantity.end + 25])[0]
    if _SUBSET.search(counted) or _WIDE.search(its.around):
        return False
    if _LONG_AGO.search(guards.clause(passage, its.start, its.end, passage.text)):
        return False
    return not re.search(f"[{AREA}{HROMADA}]", its.around) or bool(
        re.search(f"[{TOWN}{ANAPHOR}]", its.around)
    )


def _stated(kind: FactKind, patterns: Rules, passage: Passage, subjects: Subjects) -> Iterator[Finding]:
    seen: set[int] = set()
    # What is said in passing tells nothing of the count.
    shadow = CUES.aside.sub(lambda aside: " " * len(aside[0]), passage.shadow)
    shadows = (passage.shadow, shadow) if shadow != passage.shadow else (shadow,)
    for pattern, read in product(patterns.possible(passage.shadow), shadows):
        for found in pattern.finditer(read):
            quantity = passage.count_at(found.start("n"))
            if quantity.start in seen or not _is_population(passage, subjects, found, quantity):
                continue
            # "З 14 тисяч довоєнного населення лишилося 800": the number after the verb is of today.
            if kind is FactKind.POPULATION_PREWAR and _LEFT.search(read, found.start(), quantity.start):
                continue
            places = _without_the_next(passage, quantity, subjects.of(passage, *found.span()))
            if kind is FactKind.POPULATION_NOW and _is_a_total(passage, quantity):
                continue
            if kind is FactKind.POPULATION_NOW and _is_of_others(passage, found.start(), quantity.start):
                continue
            if places and (kind is FactKind.POPULATION_NOW or quantity.value >= _FEWEST_BEFORE):
                seen.add(quantity.start)
                meant = _in_thousands(passage, subjects, quantity)
                if meant is not None:
                    yield Finding.measured(kind, places, meant, *found.span())


#: After a count: "..., у Щасті — 11".
_NEXT_TOWN = re.compile(
    rf"[^.;{TOWN}{COUNT}]{{0,30}},\s+(?:а\s+)?(?:[ув]\s+)?(?=[{TOWN}]+\s*[—–-]\s*[{COUNT}])", re.IGNORECASE
)


def _without_the_next(passage: Passage, quantity: Quantity, places: tuple[Place, ...]) -> tuple[Place, ...]:
    """Without the town of the next count, where it is named only there."""
    following = _NEXT_TOWN.match(passage.shadow, quantity.end)
    if following is None:
        return places
    named_before = {m.place for m in passage.mentions if m.start < quantity.start}
    following_town = {m.place for m in passage.mentions if m.start == following.end()} - named_before
    return tuple(place for place in places if place not in following_town)


_LOST = re.compile(r"(?<!\w)[ув]трати\w+\s+(?:\w+\s+)?$", re.IGNORECASE)


def _of_totals(passage: Passage, subjects: Subjects) -> Iterator[Finding]:
    """ "Десята частина від довоєнних 60 тисяч"."""
    for pattern in SHARED.possible(passage.shadow):
        for found in pattern.finditer(passage.shadow):
            clause = guards.clause(passage, *found.span())
            if not re.search(r"(?<!\w)(?:зали|лиш|прожива|мешка|жив)", clause, re.IGNORECASE):
                continue
            if _LOST.search(passage.shadow, 0, found.start("share")):
                continue  # "втратили третину": two thirds are left
            total = passage.count_at(found.start("n"))
            share = _share(found["share"])
            places = (
                subjects.of(passage, *found.span())
                if share and _is_population(passage, subjects, found, total)
                else ()
            )
            if places and share:
                part = replace(
                    total, value=round(total.value * share), qualifier=Qualifier.ABOUT, bounds=None
                )
                yield Finding.measured(FactKind.POPULATION_NOW, places, part, *found.span())


_LEFT = re.compile(r"(?<!\w)(?:лишил\w+|залишил\w+|лишається|залишається|зостал\w+)(?!\w)", re.IGNORECASE)
#: "Жило 60 тисяч, зараз 1200": of those who lived there.
_LIVED = re.compile(
    r"(?<!\w)(?:жило|жили|мешкало|мешкали|проживало|було|ма(?:в|ла|ло)|налічував\w*)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
#: A part of the town, one house of it, those at work or in need there.
_OF_A_GROUP = re.compile(
    r"(?<!\w)(?:магазинів|крамниць|аптек|транзитн\w+|вокзал\w*|прихист\w*|модульн\w+|метро|\w*поверхівц\w+|поверхів|наш\w+\s+вулиц\w+|дачах"
    r"|поруч\s+(?:з|із|зі)|хутор\w*|на\s+шахті|на\s+заводі|підприємств\w*|шахт[аі]\s+[ув]|[ув]\s+школі|ліце\w+"
    r"|монастир\w*|ченц\w+|училищ\w+|представництв\w+|пансіонат\w*|парафі\w+|[ув]\s+клубі|фестивал\w*|робітник\w*"
    r"|на\s+лікуванні|видали\s+\w+|формують|мобілізован\w+|загинули|набирають|відвідали|чергу(?:є|ють)|з\s+бригади"
    r"|особового\s+складу|лишається\s+працювати|пекарн\w+|втратили\s+житло|роздати|підключен\w+|винн\w+|лежач\w+"
    r"|до\s+кінця\s+року|за\s+облік\w+|під['’ʼ]їзді|поверс[іу]|мікрорайон\w*|агломераці\w+|[ув]\s+(?:родині"
    r"|сім['’ʼ]ї|чаті|екіпажі"
    r"|лікарнях|обителі)|підписа\w+|підписник\w*|хор(?:у|і|ом)?|зайнят[оі]|за\s+ґратами|(?:зупинили|закрили"
    r"|зупинився)\s+завод"
    r"|академі\w+|укриття\s+[ув]"
    r"|дільниц\w+|полонених|полонен\w+,\s+як\w+"
    r"|[ув]\s+(?:одному|одній|другому|другій|першому|першій|третьому|третій)\s+(?:за)?лиш\w+)(?!\w)"
    rf"|[{HROMADA}{AREA}]+\s+(?:\w+\s+)?з\s+центром"
    rf"|^\W*на\s+[А-ЯІЇЄҐ][\w'’ʼ-]+\s+[ув]\s+[{TOWN}]|,\s+на\s+[А-ЯІЇЄҐ][\w'’ʼ-]+,|^\W*центр\s+[{TOWN}]",
    re.IGNORECASE,
)


def _is_of_a_group(passage: Passage, quantity: Quantity) -> bool:
    """ "На шахті в Білозерському залишається 900 людей"; after a comma something else is told."""
    return _OF_A_GROUP.search(passage.told_until(quantity.end)) is not None


def _live_elsewhere(passage: Passage, quantity: Quantity) -> bool:
    """ "У Дніпрі живуть 4 тисячі мешканців Торецька": they live elsewhere by now, or in need."""
    if _SOME_OF_THEM.match(passage.text, quantity.end) or _ONE_OF_TEN.search(passage.text):
        return True
    if _FROM_ELSEWHERE.match(passage.shadow, quantity.end):
        return True
    if not _OF_A_TOWN.match(passage.shadow, quantity.end):
        return False
    return bool(_IN_A_PLACE.search(passage.shadow, 0, quantity.start))


def _counts_others(passage: Passage, subjects: Subjects, quantity: Quantity) -> bool:
    """Told by its noun, by the verb of its clause, and by what it goes on from."""
    if _FOR_SO_MANY.search(passage.shadow, 0, quantity.start) or _is_of_money(passage, quantity):
        return True
    if _is_of_an_unknown(passage, quantity):
        return True
    if not heads.is_said_of_living(guards.clause(passage, quantity.start, quantity.end)):
        return True
    before = subjects.before(passage, 1)
    return heads.counts_others(passage, quantity, before) or _is_of_a_few(passage, quantity, before)


#: "Ковзанки на 300 людей", "на кожну тисячу", "родина з трьох людей", "у нас шістдесят" beside another town.
_FOR_SO_MANY = re.compile(
    rf"(?<!\w)(?:на|кожн\w+|(?:родин|сім['’ʼ])\w*\s+(?:з|із|зі)|її\s+було)\s+$"
    rf"|[{TOWN}][^.;]*,\s+(?:а\s+)?[ув]\s+нас\s+(?:\w+\s+)?$"
    rf"|[{OTHER}],\s+(?:де|[ув]\s+як(?:ій|ому|их))\s[^.;,]*$",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"(?<!\w)(?:зарплат\w*|заробітн\w+|кредит\w*|квит(?:ок|ки|ків|ка)|борг\w*|вартість|ціна|ціни|коштував\w*"
    r"|коштує|оклад\w*|тариф\w*|бюджет\w*|на\s+рахунку|обіг|виторг\w*|виручк\w+|дохід|доход\w*|прибут\w+"
    r"|оборот\w*|гривень|гривні|грн|доларів)(?!\w)",
    re.IGNORECASE,
)
_PEOPLE_AFTER = re.compile(rf"\s+(?:\w+\s+)?(?:{PEOPLE}|населення)(?!\w)", re.IGNORECASE)
_PEOPLE_SPOKEN_OF = re.compile(
    rf"(?<!\w)(?:{PEOPLE}|населенн\w+|жив(?:е|уть)|жи(?:в|ло|ли)|мешка\w+|прожива\w+|чоловіки|жінки)(?!\w)",
    re.IGNORECASE,
)


def _is_of_money(passage: Passage, quantity: Quantity) -> bool:
    """ "Середня зарплата до війни становила 12 тисяч, зараз — 21 тисяча"."""
    return not _PEOPLE_AFTER.match(passage.shadow, quantity.end) and bool(
        _MONEY.search(passage.text, 0, min(len(passage.text), quantity.end + 12))
    )


#: "Сусідні Близнюки, в яких жило 4 тисячі".
_OF_A_NAME = re.compile(r"\w\s+(?P<name>[А-ЯІЇЄҐ][а-яіїєґ'’ʼ-]+),\s+(?:де|[ув]\s+як(?:ій|ому|их))\s[^.;,]*$")


def _is_of_an_unknown(passage: Passage, quantity: Quantity) -> bool:
    """Whether the clause is about a name that is no town known here."""
    found = _OF_A_NAME.search(passage.text, 0, quantity.start)
    return found is not None and not any(
        m.start < found.end("name") and found.start("name") < m.end for m in passage.mentions
    )


def _is_of_a_few(passage: Passage, quantity: Quantity, before: Sequence[Passage]) -> bool:
    """ "У нас там лишилися двоє": so few are of the town only where its people are spoken of."""
    if quantity.value >= _FEW or _PEOPLE_AFTER.match(passage.shadow, quantity.end):
        return False
    if quantity.value == 1 or any(_HURT.search(its.text) for its in before):
        return True
    out_of = _OUT_OF_MANY.search(passage.shadow, 0, quantity.start)
    if out_of and passage.count_at(out_of.end() - len(out_of["n"])).value >= _MANY:
        return False
    demonym = any(m.start == m.end for m in passage.mentions)
    return not (demonym or any(_PEOPLE_SPOKEN_OF.search(its.text) for its in (passage, *before)))


#: "Затримано двох людей. Лишається їх там троє."
_HURT = re.compile(
    r"(?<!\w)(?:поранен[оі]|травмован[оі]|вбит[оі]|затриман[оі]|затримал\w+|полонен\w+)(?!\w)", re.IGNORECASE
)
#: "З двох із половиною тисяч лишилося десятеро".
_OUT_OF_MANY = re.compile(rf"(?<!\w)(?:з|із|зі)\s+(?P<n>[{COUNT}]+)(?=\s[^.;:]{{0,50}}$)", re.IGNORECASE)
_MANY = 100


def _is_of_few_things(passage: Passage, quantity: Quantity) -> bool:
    """ "Було 12 кафе, лишилося три": so few are people only where the sentence says so."""
    return quantity.value < _FEW and not _OF_PEOPLE.search(passage.text)


def _share(words: str) -> float | None:
    words = re.sub("[’ʼ]", "'", words.lower())
    percent = re.search(r"(\d+(?:[.,]\d)?)\s?(?:%|відсот)", words)
    if percent:
        return float(percent[1].replace(",", ".")) / 100
    return next((share for beginning, share in _SHARES.items() if words.startswith(beginning)), None)


def _hedge_of_share(words: str) -> Qualifier:
    at_most = re.search(r"(?<!\w)(?:менше|до)(?!\w)", words, re.IGNORECASE)
    return Qualifier.AT_MOST if at_most else Qualifier.ABOUT


_SHARE_CUES = ShareCues(LEFT_OF_TOTAL, _share, _hedge_of_share)


def _is_population(passage: Passage, subjects: Subjects, found: re.Match[str], quantity: Quantity) -> bool:
    """Whole people of a whole town, as things are: no group of them, no wider area, no guess."""
    start, end = found.span()
    if _is_of_a_group(passage, quantity) or _counts_others(passage, subjects, quantity):
        return False
    if _PERCENT.match(passage.text, quantity.end) or _is_of_few_things(passage, quantity):
        return False
    if not quantity.counts_heads or _CHANGED_BY.search(passage.shadow, 0, quantity.start):
        return False
    if guards.unsure(passage, start, end) or _live_elsewhere(passage, quantity):
        return False
    after = _WITH_CHILDREN.sub(
        "", passage.shadow[quantity.end : min(len(passage.shadow), max(end, quantity.end + 30))]
    )
    after = re.split(rf"[.;:{COUNT}]|,\s+а\s", after)[0]
    if _SUBSET.search(after) or _LONG_AGO.search(guards.clause(passage, start, end, passage.text)):
        return False
    clause = guards.clause(passage, start, end)
    if _OF_AN_AREA.search(passage.text, 0, start + 4):
        return False
    if _MOVED.search(re.sub(r"не\s+виїхал\w+|виїхали\s+не", " ", clause)):
        return False
    if re.search(f"[{AREA}{HROMADA}]", clause) and not re.search(f"[{TOWN}{ANAPHOR}]", clause):
        return False
    return not _WIDE.search(clause)

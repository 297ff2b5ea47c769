"""How many people remain, and how many lived there before the war."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import product

from bot.domain.fact import FactKind, Qualifier
from bot.domain.place import Place
from bot.extraction.answering import answered
from bot.extraction.blanks import blanked
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
from bot.extraction.ukrainian import counts_of_others, guards, rows, series
from bot.extraction.ukrainian.carried_counts import is_carried
from bot.extraction.ukrainian.counted_others import (
    goes_on_about_others,
    is_of_the_archive,
)
from bot.extraction.ukrainian.counting import ANSWER, CUES, LIST, PEOPLE
from bot.extraction.ukrainian.heads import is_of_things
from bot.extraction.ukrainian.phrases import rule
from bot.extraction.ukrainian.population_guards import (
    FEWEST_BEFORE,
    is_a_total,
    is_of_others,
    is_past,
    is_plausible,
    is_population,
)
from bot.extraction.ukrainian.population_phrases import NOW, PART_TOLD, PREWAR, SHARED
from bot.extraction.ukrainian.shares import SHARE_CUES, share_of, with_times
from bot.extraction.ukrainian.thousands import in_thousands, total_in_thousands

#: "У Сіверську лишається 500 людей, у Лимані — 2,8 тис., у Святогірську — 760."
_GOING_ON = rule(
    r"[^.;:,()]{0,30}?(?:[,;]|,? (?:а|і|й|та)) (?:(?:а|і|й|та|ще) ){0,2}"
    r"(?:(?:у|в|на|по) <ONE_TOWN>\s*[—–-]? ?<COUNT>"
    r"|<ONE_TOWN>\s*[—–-] ?<COUNT>|(?:<COUNT>(?: <PEOPLE>)? (?:—|–|-)? ?(?:у|в) (?:сам\w+ )?<ONE_TOWN>))"
    r"(?: (?:<PEOPLE>|осіб|людей))?(?=\s*(?:[,.;)»”\"]|$)| (?:і|й|та) )"
)
#: After a sentence that counts: "У Лимані — дев'ять, із них двоє не ходять".
_IN_THE_NEXT = rule(
    r"^[^\w\ue000-\ue006]*(?:(?:а|і|й) )?(?:у"
    r"|в) (?:сам\w+ )?(?P<town><ONE_TOWN>)\s*[—–-] ?<N>(?: <PEOPLE>)?(?=\s*(?:[.,;!»”]|$))"
)
#: After "Лишилися ті, хто відмовився": "Дванадцятеро — у Золотому Колодязі".
_SO_MANY_IN = rule(
    r"^[^\w\ue000-\ue006]*<N>(?: <PEOPLE>)?\s*[—–-] ?(?:у"
    r"|в) (?:сам\w+ )?(?P<town><ONE_TOWN>)(?=\s*(?:[.,;!»”]|$))"
)
_WHO_STAYED = AnyCase(
    r"\W*(?:(?:ще|досі|там|тут|зараз)\s+)?(?:за)?лиш(?:ил|ают|аєт)\w+\s+(?:ті|люди|лише|тільки)(?!\w)"
)
#: "Цивільних — сотні дві", "Людей у місті — тисяча".
_HEADED_BY_PEOPLE = rule(
    r"^[^\w\ue000-\ue006]*(?:цивільних|людей|жителів|мешканців|населення)(?: (?:тут|там|нині|зараз"
    r"|тепер|наразі|<ANAPHOR>"
    r"|(?:у|в) <ANAPHOR>))*\s*[—–] ?<N>(?=\s*(?:[.,;!»”]|$))"
)
#: After "Лишилося небагато людей": "Їх, за підрахунками старости, не більше 300".
_SO_MANY_OF_THEM = rule(
    r"^[^\w\ue000-\ue006]*(?:за [^.;:,\ue000-\ue006]{3,60}, )?(?:(?:а|нині|зараз|тепер|наразі) )*(?:їх|таких)"
    r"(?: (?:тут|там|нині|зараз|тепер|наразі|ще|всього|<ANAPHOR>|(?:у|в) <ANAPHOR>))*"
    r"(?:\s*[—–])? ?<N>(?: <PEOPLE>)?(?=\s*(?:[.,;!»”]|$))"
)
#: The same without a word: "Орієнтовно сімсот душ", "За нашими підрахунками, це десь триста осіб".
_ALL_OF_THEM = rule(
    r"^[^\w\ue000-\ue006]*(?:(?:за|по) [^.;:,\ue000-\ue006]{3,60}, )?(?:це )?<N> <PEOPLE>(?=\s*(?:[.!»”]|$))"
)
_OF_THIS = re.compile(r"\W*(?:Про\s+(?:це|таке)|Так)\s")
_DO_NOT_LEAVE = re.compile(
    r"(?<!\w)(?:виїжджати|виїздити|їхати|евакуюватися|кидати\s+\w+)\s+(?:[\w'’ʼ]+\s+){0,2}?не\s+(?:хоч|збира|план|поспіша|погодж|бажа)\w+"
    r"|(?<!\w)не\s+(?:хоч|збира|план|поспіша|погодж|бажа)\w+\s+(?:[\w'’ʼ]+\s+){0,2}?(?:виїжджати|виїздити|їхати|евакуюватися)(?!\w)"
    r"|(?<!\w)(?:ще|досі)\s+(?:є|помічають|бачать|трапляються|зустрічаються|лишаються|залишаються|живуть)\s+(?:люди|людей|цивільн\w+|мешканці|жителі)(?!\w)"
    r"|(?<!\w)(?:люди|цивільні|мешканці|жителі)\s+(?:[\w'’ʼ]+\s+)?(?:ще\s+|досі\s+)(?:є|живуть|лишаються|залишаються)(?!\w)",
    re.IGNORECASE,
)
#: "Лишилися люди похилого віку": not all of them.
_OF_A_SORT = AnyCase(
    r"^(?!.*(?:переважно|здебільшого|в\s+основному|самі|тільки|лише|майже\s+всі)\s).*(?<!\w)(?:похил|літні|стар(?:і|ших|еньк)|самотн|хвор|одинок|інвалід|молод"
    r"|чекають|хочуть|бажають|потребу|погод|просять|не\s+мож)"
)
_FEW_STAYED = AnyCase(
    r"(?<!\w)(?:(?:за)?лиш(?:ил|ають|аєт)\w+|зоста\w+|живе|живуть|мешкає|мешкають|тримаються|доживають)(?!\w)"
    rf"[^.;:]*(?<!\w)(?:{PEOPLE}|небагато|мало|найстійкіші|одиниці)(?!\w)"
    rf"|(?<!\w)(?:{PEOPLE}|небагато|мало)\s[^.;:]*(?:(?:за)?лиш(?:ил|ають|аєт)\w+|зоста\w+|живе|живуть|мешкає|мешкають)(?!\w)"
)
#: "Дванадцять жителів.", and nothing else.
_NOTHING_BUT_RESIDENTS = rule(
    r"^[^\w\ue000-\ue006]*<N> (?:постійних |місцевих )?(?:жител|мешкан)\w+[^\w\ue000-\ue006]*$"
)
#: Whom a share of the residents is told of has not stayed for that: "третина з 4500 мешканців — пенсіонери".
_ARE_THERE = AnyCase(
    r"(?<!\w)(?:зали|лиш|прожива(?:є|ю)|мешка(?:є|ю)|жив(?:е|уть)(?!\s+(?:[\w'’ʼ]+\s+)?(?:без|під|[ву]\s+зон|за\s+меж"
    r"|завдяки|на\s+(?:пенсі|допомог|меж)))|нині|зараз|тепер|наразі)"
)
#: What is told of such a share after all: they are older, lack something, do not want to leave.
_ARE_SUCH = AnyCase(
    rf"(?:\s+(?:{PEOPLE}|[{TOWN}]+|міста|села|селища))*\s+(?:(?:досі|й\s+досі|все\s+ще|взагалі|нині|зараз)\s+)?(?:не\s+(?:ма(?:є|ють)|хо(?:че|чуть)|збира\w+|отриму\w+|план\w+"
    r"|погодж\w+)|потребу\w+|хо(?:че|чуть)|отриму\w+|ма(?:є|ють)(?!\w)|старш\w+|без(?!\w)|[—–-]\s+(?:це\s+)?(?:люди|діти|дітей|пенсіонер"
    r"|жінк|старш|літні|переселен|впо|неповнолітн|інвалід)\w*)"
)
_LEADS_ELSEWHERE = re.compile(rf"\s+(?:\w+\s+)?[ув]\s+(?=[{TOWN}{OTHER}])", re.IGNORECASE)
_NEWEST = NewestCues(
    then=re.compile(
        r"(?<!\w)(?:у|в|на\s+(?:початку|початок|кінець|середину|\d{1,2})|наприкінці|до)\s+(?:січн|лют|березн|квітн|травн|червн|липн|серпн|вересн|жовтн|листопад"
        r"|грудн)\w*|(?<!\w)(?:навесні|влітку|восени|взимку|торік|раніше)(?!\w)"
        r"|(?<!\w)(?:тиждень|тижні|місяць|місяці|рік|днів|дні)\s+тому(?!\w)",
        re.IGNORECASE,
    ),
    now=re.compile(r"(?<!\w)(?:тепер|зараз|нині|наразі|сьогодні)(?!\w)", re.IGNORECASE),
    part=re.compile(r"(?<!\w)(?:з|із)\s+(?:них|цих)(?!\w)", re.IGNORECASE),
)


def find(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    told = [its for its in _found(passage, subjects, timing) if _is_of_its_town(passage, subjects, its)]
    told = [its for its in told if not _is_of_some_before_the_war(its, told)]
    yield from told
    beside = rows.before(passage, told) if told else rows.in_its_town(passage, subjects)
    if not told and passage.counts:
        yield from rows.left_in_a_line(passage, subjects)
        yield from rows.most_of_them(passage, subjects)
    yield from (its for its in beside if _is_of_its_town(passage, subjects, its))


def _is_of_its_town(passage: Passage, subjects: Subjects, finding: Finding) -> bool:
    return not (
        is_carried(passage, subjects, finding) or counts_of_others.is_of_others(passage, subjects, finding)
    )


def _is_of_some_before_the_war(finding: Finding, told: Sequence[Finding]) -> bool:
    """ "5 тисяч мешканців, серед них 40 дітей (до війни — 300)": no town at war has grown so much."""
    return finding.kind is FactKind.POPULATION_PREWAR and any(
        its.kind is FactKind.POPULATION_NOW
        and its.places == finding.places
        and isinstance(its.value, float)
        and isinstance(finding.value, float)
        and its.value > _GROWN * finding.value
        for its in told
    )


def _found(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    of_total = shared(
        with_times(passage), subjects, SHARE_CUES, partial(find, subjects=subjects, timing=timing)
    )
    if of_total is not None:
        yield of_total
        return
    if not passage.counts or goes_on_about_others(passage, subjects):
        return
    if _TOLD_LONG_AGO.search(passage.text) or is_of_the_archive(passage, subjects):
        return
    if _GOES_ON_WITH_IT.match(passage.text) and any(
        guards.long_past(its, 0, len(its.shadow), 0) for its in subjects.before(passage, 1) if its.counts
    ):
        return
    told = series.latest(passage, _told(passage, subjects, timing.newest_year))
    found = list(newest(passage, told, _NEWEST))
    yield from found
    if not any(finding.kind is FactKind.POPULATION_NOW for finding in found):
        yield from (
            its for its in listed(passage, subjects, LIST) if not _ROW_OF_COUNTS.search(passage.shadow)
        )
        yield from _gone_on_anew(passage, subjects, timing.newest_year)
        yield from _headed_by_people(passage, subjects)
        yield from _so_many_of_them(passage, subjects)
        yield from _all_of_them(passage, subjects)
        if not any(_WAITING.search(before.text) for before in subjects.before(passage, _QUEUE)):
            yield from answered(passage, subjects, ANSWER)
    if len(passage.counts) > 1:
        yield from gone_on(passage, found, _GOING_ON)


#: "Цитата дня дворічної давнини", "Газета «Правда» 1943 року".
_TOLD_LONG_AGO = AnyCase(r"(?<!\w)(?:давнини(?!\w)|[ув]?\s*(?:1[0-8]\d\d|19[0-8]\d)\s+ро[кц])")
#: "Тоді в громаді залишалося 61 000. При цьому в самому Покровську — 47 000": then too.
_GOES_ON_WITH_IT = re.compile(r"\W*(?:При\s+цьому|Із?\s+них|З\s+них|Водночас|Зокрема)(?!\w)")
#: "Оріхів: чотирнадцять, вісімсот, п'ять": of which of them?
_ROW_OF_COUNTS = re.compile(rf"[{COUNT}]+,\s+[{COUNT}]+,\s+[{COUNT}]")
#: Before "Скільки вас?": those who stand there are asked.
_WAITING = AnyCase(r"(?<!\w)(?:автобус\w*|черз\w+|вагон\w*|маршрутк\w+|стоять|зупин\w+)(?!\w)")
_QUEUE = 4
#: So many times as many as before the war live in no town.
_GROWN = 3


def _told(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    prewar = list(_stated(FactKind.POPULATION_PREWAR, PREWAR, passage, subjects))
    yield from prewar
    taken = {finding.value for finding in prewar}
    parts = list(_of_totals(passage, subjects))
    yield from parts
    told: set[object] = set()
    taken |= {
        count.value for part in parts for count in passage.counts if part.start <= count.start < part.end
    }
    for finding in _stated(FactKind.POPULATION_NOW, NOW, passage, subjects):
        if finding.value not in taken and not is_past(passage, finding.start, finding.end, newest_year):
            yield finding
        told.add(finding.value)
    for its in reckon(passage, CUES, subjects.before(passage, 1)):
        if its.quantity.value not in taken | told and is_plausible(passage, subjects, its, newest_year):
            places = _without_the_next(
                passage, its.quantity, _towns(passage, subjects, its.quantity, (its.start, its.end))
            )
            if places and not counts_elsewhere(passage, its.quantity, places, _LEADS_ELSEWHERE):
                quantity = in_thousands(passage, subjects, its.quantity)
                if its.kind is FactKind.POPULATION_PREWAR:
                    quantity = total_in_thousands(passage, subjects, its.quantity)
                if quantity is not None:
                    yield Finding.measured(its.kind, places, quantity, its.start, its.end)


def _gone_on_anew(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    """The count of another town, which leaves out what the sentence before says of its own."""
    found = _IN_THE_NEXT.match(passage.shadow) or _SO_MANY_IN.match(passage.shadow)
    before = next(iter(subjects.before(passage, 1)), None)
    if found is None or before is None:
        return
    told_until = found.end() if found.re is _IN_THE_NEXT else len(passage.shadow)
    if CUES.others.search(passage.shadow, 0, told_until):
        return
    town = next(m for m in passage.mentions if m.start == found.start("town"))
    quantity = passage.count_at(found.start("n"))
    told = [its for its in _told(before, subjects, newest_year) if its.kind is FactKind.POPULATION_NOW]
    is_led = any(its.places != (town.place,) for its in told) or (
        found.re is _SO_MANY_IN and not before.counts and _WHO_STAYED.match(before.text)
    )
    in_thousands_too = any(isinstance(its.value, float) and its.value > 50 * quantity.value for its in told)
    if is_led and not in_thousands_too and town.place is not None and quantity.counts_heads:
        yield Finding.measured(FactKind.POPULATION_NOW, (town.place,), quantity, *found.span())


def _headed_by_people(passage: Passage, subjects: Subjects) -> Iterator[Finding]:
    found = _HEADED_BY_PEOPLE.match(passage.shadow) or _NOTHING_BUT_RESIDENTS.match(passage.shadow)
    if found is None or CUES.others.search(passage.shadow):
        return
    if any(CUES.others.search(its.shadow) or its.counts for its in subjects.before(passage, 1)):
        return
    quantity, places = passage.count_at(found.start("n")), subjects.of(passage, *found.span())
    enough = quantity.value >= FEWEST_BEFORE or found.re is _NOTHING_BUT_RESIDENTS
    if places and enough and quantity.counts_heads:
        yield Finding.measured(FactKind.POPULATION_NOW, places, quantity, *found.span())


def _so_many_of_them(passage: Passage, subjects: Subjects) -> Iterator[Finding]:
    """Of those of whom the sentence before says that they have stayed."""
    found = _SO_MANY_OF_THEM.match(blanked(CUES.aside, passage.shadow))
    before = next(iter(subjects.before(passage, 1)), None)
    if found is None or before is None or before.counts or not _FEW_STAYED.search(before.shadow):
        return
    if _OF_A_SORT.search(before.text):
        return
    if any(its.search(words) for its in (CUES.others, CUES.prewar) for words in (before.shadow, found[0])):
        return
    yield from _told_of_them(passage, subjects, found, before)


def _all_of_them(passage: Passage, subjects: Subjects) -> Iterator[Finding]:
    """ "Виїжджати лиманці не хочуть. Орієнтовно сімсот душ": so many are those who stay."""
    found = _ALL_OF_THEM.match(blanked(CUES.aside, passage.shadow))
    if found is None or passage.count_at(found.start("n")).value < FEWEST_BEFORE:
        return
    for before in reversed(subjects.before(passage, 2)):
        stay = _DO_NOT_LEAVE.search(before.shadow)
        if before.counts or CUES.others.search(_DO_NOT_LEAVE.sub(" ", before.shadow)):
            return
        if stay:
            yield from _told_of_them(passage, subjects, found, before)
        if stay or not _OF_THIS.match(before.text):
            return


def _told_of_them(
    passage: Passage, subjects: Subjects, found: re.Match[str], before: Passage
) -> Iterator[Finding]:
    quantity, places = passage.count_at(found.start("n")), subjects.of(passage, *found.span())
    is_plain = quantity.counts_heads and not guards.denies(before, _DO_NOT_LEAVE.sub(" ", before.shadow))
    if len(places) == 1 and is_plain and not guards.long_past(before, 0, len(before.shadow), 0):
        # A quotation that it opens begins before it.
        start = found.end() - len(found[0].lstrip('«“"„—– '))
        yield Finding.measured(FactKind.POPULATION_NOW, places, quantity, start, found.end())


_LEFT = AnyCase(
    r"(?<!\w)(?:лишил\w+|залишил\w+|лиша(?:є|ю)ться|залиша(?:є|ю)ться|зостал\w+|жив(?:е|уть)|мешка(?:є|ють)"
    r"|прожива(?:є|ють)|тримаються|нині|зараз|тепер|наразі)(?!\w)"
)


def _stated(kind: FactKind, patterns: Rules, passage: Passage, subjects: Subjects) -> Iterator[Finding]:
    seen: set[int] = set()
    # What is said in passing tells nothing of the count.
    shadow = blanked(CUES.aside, passage.shadow)
    shadows = (passage.shadow, shadow) if shadow != passage.shadow else (shadow,)
    for pattern, read in product(patterns.possible(passage.shadow), shadows):
        for found in _matches(pattern, read, passage):
            quantity = passage.count_at(found.start("n"))
            if kind is FactKind.POPULATION_PREWAR:
                total = total_in_thousands(passage, subjects, quantity)
                if total is None:
                    continue
                quantity = total
            if quantity.start in seen or not is_population(passage, subjects, found, quantity):
                continue
            # "З 14 тисяч довоєнного населення лишилося 800": the number after the verb is of today.
            if kind is FactKind.POPULATION_PREWAR and (
                _LEFT.search(read, found.start(), quantity.start) or PART_TOLD.search(read, 0, quantity.start)
            ):
                continue
            places = _without_the_next(passage, quantity, _towns(passage, subjects, quantity, found.span()))
            if kind is FactKind.POPULATION_NOW and is_a_total(passage, quantity):
                continue
            if kind is FactKind.POPULATION_NOW and is_of_others(passage, found.start(), quantity.start):
                continue
            if places and (kind is FactKind.POPULATION_NOW or quantity.value >= FEWEST_BEFORE):
                seen.add(quantity.start)
                meant = in_thousands(passage, subjects, quantity)
                if meant is not None:
                    told = "told" if "told" in found.re.groupindex else 0
                    yield Finding.measured(kind, places, meant, *found.span(told))


def _matches(pattern: re.Pattern[str], read: str, passage: Passage) -> Iterator[re.Match[str]]:
    """All matches, and those that a count of things hides: "було три пекарні й сім тисяч жителів"."""
    found = list(pattern.finditer(read))
    yield from found
    if len(passage.counts) == 1:
        return
    counted = [passage.count_at(its.start("n")) for its in found]
    for its in counted:
        if its.value < FEWEST_BEFORE or is_of_things(passage, its):
            read = f"{read[: its.start]}{' ' * (its.end - its.start)}{read[its.end :]}"
            yield from pattern.finditer(read)


#: "У Рубцях і Яровій лишається по 90 людей": in each.
_SO_MANY_IN_EACH = AnyCase(r"^(?!.*,\s+(?:де|куди|[ув]\s+як\w+)\s).*(?<!\w)по\s+$")


def _towns(
    passage: Passage, subjects: Subjects, quantity: Quantity, span: tuple[int, int]
) -> tuple[Place, ...]:
    in_each = _SO_MANY_IN_EACH.search(passage.shadow, 0, quantity.start) is not None
    return subjects.of(passage, *span, several=in_each)


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


#: "Втратило третину зі своїх довоєнних 106 тисяч": two thirds are left.
_OF_ITS_PEOPLE = AnyCase(r"\s+(?:населення\s+)?(?:з|зі|із|від)\s+(?:своїх\s+)?(?:колишніх|довоєнних)(?!\w)")
_LOST = AnyCase(r"(?<!\w)[ув]трати\w+\s+(?:\w+\s+)?$")


def _of_totals(passage: Passage, subjects: Subjects) -> Iterator[Finding]:
    """ "Десята частина від довоєнних 60 тисяч"."""
    for pattern in SHARED.possible(passage.shadow):
        for found in pattern.finditer(passage.shadow):
            clause = guards.clause(passage, *found.span())
            lost = _LOST.search(passage.shadow, 0, found.start("share")) is not None
            if not (lost or _ARE_THERE.search(f"{clause} {found[0]}")):
                continue
            if lost and not _OF_ITS_PEOPLE.match(passage.shadow, found.end("share")):
                continue
            total = passage.count_at(found.start("n"))
            if not lost and _ARE_SUCH.match(passage.shadow, total.end):
                continue
            share = share_of(found["share"])
            # "Дві третини": the two is a count of its own.
            many = next((its.value for its in passage.counts if its.end == found.start("share") - 1), 1)
            share = share * many if share and share * many < 1 else None
            share = 1 - share if share and lost else share
            places = (
                subjects.of(passage, *found.span())
                if share and is_population(passage, subjects, found, total)
                else ()
            )
            if places and share:
                part = replace(
                    total, value=round(total.value * share), qualifier=Qualifier.ABOUT, bounds=None
                )
                yield Finding.measured(FactKind.POPULATION_NOW, places, part, *found.span())

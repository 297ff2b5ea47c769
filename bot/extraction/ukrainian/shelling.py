"""Whether the town is shelled, and whether without a pause."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from bot.domain.fact import FactKind, Shelling
from bot.domain.place import Place
from bot.extraction import headed
from bot.extraction.finding import Finding, once_per_place
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Mention, Role
from bot.extraction.overlaps import without_parts
from bot.extraction.passage import ANAPHOR, AREA, COUNT, HROMADA, LENGTH, OTHER, TOWN, Passage
from bot.extraction.subjects import Subjects
from bot.extraction.timing import Timing
from bot.extraction.ukrainian import harm, whose_fire
from bot.extraction.ukrainian.dates import is_of_a_day_gone
from bot.extraction.ukrainian.phrases import rule
from bot.extraction.ukrainian.strikes import (
    BURST,
    CONSTANT,
    ENEMY_ACTS,
    NOT_BY_THE_ENEMY,
    is_no_strike,
    strikes_in,
)

#: After a strike: the towns where it fell.
_LEADS_A_LIST = re.compile(
    rf"[^.;:]{{0,60}}:\s*[{TOWN}]|,?\s+по\s+[{TOWN}]"
    rf"|(?:,[^,;:]{{3,50}},)?\s+(?:були|опинил\w+|перебували|знову|потрапили)\s+(?:\w+\s+){{0,3}}[{TOWN}{OTHER}]"
    rf"|(?:,[^,;:]{{3,50}},)?\s+(?:(?:у|в)\s+напрямку\s+)(?:н\.\s?п\.\s+|сіл\s+|населених\s+пунктів\s+)?[{TOWN}{OTHER}]"
)
#: "111 ударів по 22 містах і селах: авіація – ..., артилерія – ...": all that follows was struck.
_LEADS_TO_ALL = re.compile(
    rf"[^.;:]{{0,60}}(?:сел|міст|населен\w+\s+пункт)\w*\s*:|[^.;:]{{0,80}}:\s*(?:[\w'’ʼ-]+\s+){{0,4}}(?:у|в)\s+[{TOWN}{OTHER}]",
    re.IGNORECASE,
)
#: "Били по Бериславу і по селах району — Тягинці, Зміївці": those villages too.
_VILLAGES_NAMED = re.compile(
    rf"[^.;:]{{0,40}}\sпо\s(?:[\w'’ʼ-]+\s+)?(?:селах|селищах|населених\s+пунктах)(?:\s+[{AREA}{HROMADA}]+)*\s*[—–:]\s*(?=[{TOWN}{OTHER}])"
)
#: "Атакували 15 населених пунктів області": which, is not told.
_UNNAMED = AnyCase(
    rf"\s+(?:по\s+(?![^.;:]{{0,60}}:))?(?:[{COUNT}]+\s+)?(?:\w+\s+)?(?:населен\w+\s+пункт\w*|сіл|сел[аи]|громад\w*|район\w*)(?!\w)"
)
#: "Ці райони — під обстрілами": of places that the sentence does not name.
_THOSE_PLACES = AnyCase(
    r"(?<!\w)(?:ці|цих|цим|ті|тих)\s+(?:район|сел|сіл|територ|місц|населен|громад|околиц)\w*"
)
#: "Ці села щодня обстрілюють", in a sentence that names no town: those of the sentence before.
_THOSE_TOWNS = re.compile(
    rf"^(?=[^{TOWN}{OTHER}]*$).*(?<!\w)(?:ці|цих|цим|обидва|обидві|обох)\s+(?:\w+\s+)?(?:(?P<noun>сел[аи](?!щ)|селах|сіл(?!\w))|селищ\w*|міст(?:а|ах)?"
    rf"|населен\w+\s+пункт\w*)(?!\w)"
    # "Обидва селища обстріляли"
    rf"|^(?=[^{TOWN}{OTHER}]*$).*(?<!\w)(?:обидва|обидві|обох)\s+{ANAPHOR}+"
    # "Через постійні обстріли вони майже знищені"
    rf"|^(?=[^{TOWN}{OTHER}{ANAPHOR}]*$).*(?<!\w)вони\s+(?:(?:вже|майже|практично|повністю|частково)\s+){{0,2}}"
    r"(?:знищен|зруйнован|розбит|понівечен)\w+"
)
#: The sentence before tells of our own strike: "there were hits" is said of that.
_OURS_STRUCK = re.compile(
    r"(?<!\w)(?:Сил\w+\s+оборони|ЗСУ|ГУР|СБУ|Генштаб\w*|партизан\w+)(?!\w)[^.;]{0,60}(?<!\w)(?:вдарил\w+"
    r"|уразил\w+"
    r"|ураження|знищил\w+|спалил\w+)",
    re.IGNORECASE,
)
#: The sentence after tells that those blasts are no strikes.
_SAPPERS = AnyCase(r"(?<!\w)(?:працю(?:ють|вали)\s+сапер|сапери|знешкод|планов\w+\s+знищенн)\w*")
#: "Обстріляли інфраструктуру у районі населених пунктів Мала Токмачка, Малинівка": those.
_AROUND_TOWNS = re.compile(
    rf"інфраструктур\w+\s+(?:[{AREA}]+|[ув]\s+районах)\s+(?:населен\w+\s+пункт\w+\s+)?(?:[{TOWN}{OTHER}]+(?:,\s+|\s+(?:та|і|й)\s+))*$"
)
_IN_THE_AREA_OF = AnyCase(r"інфраструктур\w+\s+[ув]\s+район(?:і|ах)\s+населен")
#: From there it was fired, or it is a road's end, or where the wounded are.
_FIRED_FROM = re.compile(
    r"(?<!\w)(?:з|із|зі)\s+(?:боку\s+|окупован\w+\s+)?$"
    r"|(?<!\w)(?:трас\w+|дорог\w+|шосе)\s+(?:на\s+|до\s+)?$"
    r"|(?<!\w)(?:достав|доправ|госпіталіз)\w+\s+(?:[ув]|до)\s+(?:лікарн\w+\s+)?$",
    re.IGNORECASE,
)
#: "Із Вовчанська забрали чотирьох": people come from there, and no fire.
_PEOPLE_FROM = re.compile(
    rf"[{TOWN}](?:,[^,.;:]{{3,50}},)?(?:\s+\w+){{0,3}}?\s+(?:забра|вивез|вивоз|евакую|виїха|виїжд|витяг)\w*"
    rf"|(?<!\w)(?:забра|вивез|вивоз|евакую|виїха|виїжд|витяг)\w*(?:\s+\w+){{0,3}}?\s+(?:з|із|зі)\s+[{TOWN}]"
)
#: "Покров не зачепило", "Чорнобаївці пощастило", "Матвіївка вціліла": spared.
_NOT_HIT = (
    r"(?:не\s+(?:ді?ста(?:лося|валося|лось)|перепало|зачепи(?:ло|ли)|зачіпа(?:ло|ли)|чіпа(?:ли|в)"
    r"|обстріля(?:ли|в)|обстрілюва(?:ли|в)"
    r"|атакува(?:ли|в)|бомби(?:ли|в)|били|постражда(?:ла|ло|в)|потерпі(?:ла|ло|в))|пощасти(?:ло|ть)"
    r"|[ву]ціліл[ао]|[ву]цілів|обійш(?:ли|ло)\s+стороною|оминули)"
)
#: "Після обстрілу Лимана вціліла школа": it was hit.
_NOTHING_MORE = r"(?=\s*(?:[.,;:!)]|$)|\s+(?:цього|сьогодні|цієї|[ув]чора|і|й|та|теж|також)\s)"
_SPARED_AFTER = AnyCase(
    rf"(?:\s+(?!ніхто|нікого|люд|мешкан|жител)[^\s.,;:{TOWN}{OTHER}]+){{0,2}}?\s+{_NOT_HIT}{_NOTHING_MORE}"
)
_SPARED_BEFORE = AnyCase(rf"(?<!\w){_NOT_HIT}\s+(?:(?:цього\s+разу|сьогодні|село|місто|селище)\s+)?$")
_IN_IT = AnyCase(r"(?<!\w)(?:[ву]|по|на|з|із|зі|під|біля|до)\s+(?:місті\s+|селі\s+|селищі\s+)?$")
#: "Немає дня, щоб Лиман не обстріляли".
_NO_DAY = AnyCase(r"(?<!\w)(?:щоб|аби|коли\s+б)\s")
#: "Росіяни з Бахмута обстрілюють Костянтинівку": from there it was fired.
_SHOOT_FROM = re.compile(
    rf"(?<!\w)(?:росіян|ворог|окупант|противник|загарбник|армія\s+рф)\w*(?:\s+[\w’'ʼ-]+){{0,2}}?\s+(?:з|із|зі)\s+(?P<whence>[{TOWN}]+)"
    r"(?:\s+[\w’'ʼ-]+){0,2}?\s+(?:обстріл|б['’ʼ](?:є|ють)|гат|криють|атаку|накрива|стріля|луп|прострілю)",
    re.IGNORECASE,
)
#: "Пролунав вибух: підлітки знайшли снаряд", "це салют": it burst, and no one struck.
_BURST_BY_ITSELF = AnyCase(
    r"(?<!\w)(?:знайшл[аи]\s+(?:\w+\s+)?(?:снаряд|гранат|мін[уи]|боєприпас)\w*"
    r"|знайшов\s+(?:\w+\s+)?(?:снаряд|гранат|мін[уи])\w*"
    r"|самогонн\w+|гранат\w+|балон\w*|газоповітрян\w+|газов\w+|вибух(?:нув|у|)\s+газу?|побутов\w+"
    r"|планов\w+\s+(?:знищ|підрив|вибух|робот)\w+"
    r"|знищенн\w+\s+(?:\w+\s+)?боєприпас\w*|знешкод\w+|утиліз\w+|навчання|полігон\w*|салют\w*|феєрверк\w*"
    r"|петард\w*|піротехн\w+|необережн\w+"
    r"|саморобн\w+|(?:вибухну|здетонува)\w+\s+(?:\w+\s+)?(?:акумулятор|котел|бойлер|генератор"
    r"|електросамокат|павербанк|апарат|колес|бензин|пальн)\w*"
    r"|коротк\w+\s+замикан\w+|підірва(?:в|ла)ся|підірва(?:в|ла)\s+(?:себе|гранат)\w*)(?!\w)"
)
#: Where a strike is told of beside it, a blast may well be of that.
_BY_THE_ENEMY_TOO = AnyCase(
    r"(?<!\w)(?:обстріля|[ву]дари|поцілил|[ву]лучи|скину|атакува|прилет|приліт|ракет|дрон|безпілот|шахед"
    r"|БпЛА|FPV|КАБ|артилер|авіабомб)\w*"
)
#: "Вогонь вели у напрямку ...": there it was fired.
_TOWARDS = AnyCase(r"(?:вогонь|вели|вибух\w*)(?!\w)[^.;:]{0,80}(?<!\w)у\s+напрямку(?!\w)")
#: "Серед них – ...": which of those that the sentence before counts.
_AMONG_THEM = re.compile(
    rf"^\W*(?:серед\s+(?:них|цих)|зокрема|це|а\s+саме)\s*[:—–-]?\s*(?:(?:міста|села|селища)\s+)?(?=[{TOWN}{OTHER}])",
    re.IGNORECASE,
)
#: "Ворог атакував район. Потерпали Лиман, Рубці", "потерпає також Сіверськ", "не легше й Сіверську".
_SUFFERED = rule(
    r"(?!.*(?<!\w)(?:вод[иіу]|світл|газ[уі]|електр|тепл|спек|посух|паводк|повен|негод|злив|буревій|шторм|снігопад"
    r"|безробіт|дефіцит|черг|епідем|сміт))^\W*(?:(?:Так само|Також|А ще|Ще|Крім того|Водночас),? )?"
    r"(?:Потерпа(?:ли|ють|є|в|ла|ло)|Потерпіли|Постражда(?:ли|в|ла|ло)|Стражда(?:ли|ють|є|в|ла)"
    r"|Цілили (?:у|в|по)"
    r"|Не (?:легше|краще|тихіше|спокійніше|солодко)(?: й| і)?(?: у| в)?"
    r"|(?:Те саме|Така сама ситуація|Так само)(?: й| і)? (?:у|в))"
    r"(?: (?:також|знову|й|і|теж|найбільше|ще|від них))* (?P<towns><TOWNS>)"
)
#: Of those the strike may be told so many sentences above.
_SUFFERED_TOO = 4
#: "Троє поранені, двоє в Лимані та один у Сіверську": of those struck in an area, each where.
_EACH_IN = re.compile(
    rf"(?<!\w)(?:[{COUNT}]+|двоє|троє|четверо|двох|трьох|(?:по\s+)?од(?:ин|на|ну|ного|нієї|ному|ній))\s+(?:людин\w+\s+|люд\w+\s+)?"
    # "По одному в Лимані, Іллінівці та Сіверську"
    rf"(?:[—–-]\s+)?[ув]\s+(?:[{TOWN}{OTHER}]+(?:,\s+|\s+(?:та|і|й)\s+))*$"
)
#: "Квіткова щодня потерпає від ракет": the first word of the sentence is who suffers, though nobody knows it.
_WHO_SUFFERS = re.compile(r"\W*(?P<who>[А-ЯІЇЄҐ][\w'’ʼ-]+)(?:,[^,]{3,40},)?(?:\s+\w+)?\s*")
_SUFFERS = re.compile(r"потерпа|стражда|здрига|зазна")
_IT_SUFFERS = re.compile(
    r"(?:місто|село|селище|воно|він|вона|щодня|щоночі|постійно|регулярно|зараз|нині|тепер|досі)",
    re.IGNORECASE,
)
#: "Лиманська громада втратила дім, а Сіверська пережила удари": another hromada.
_ANOTHER_HROMADA = re.compile(rf"[{AREA}{HROMADA}][^.;:]*,\s+(?:а|та|і|й|натомість)\s+$")
#: "Антонівку, що під Херсоном, росіяни обстрілюють": the former.
_WHERE_IT_LIES = re.compile(
    rf"(?<![{TOWN}{OTHER}])[{TOWN}{OTHER}](?=[{TOWN}{OTHER}]*(?P<near>,\s+(?:що|де|як\w+)\s+[^,.;:{TOWN}{OTHER}]{{0,30}}[{TOWN}{OTHER}]+),)"
)
#: "Снаряд упав на околиці Лимана".
_EDGE = AnyCase(r"(?<!\w)(?:околиц|передміст)\w+\s+$")
_THITHER = re.compile(r"(?<!\w)(?:туди|сюди)$")
#: "До Сіверська прилітає раз на два дні".
_FLIES = re.compile(r"^до\s.*(?<!\w)приле?[іт]\w+$")
#: "У передмісті Херсона — Дворічках": that place it is, and not the city.
_NAMES_IT = re.compile(r"\s+[—–-]\s+[А-ЯІЇЄҐ]")
#: "У Комишанах (передмістя Херсона)": the former.
_SUBURB_OF = re.compile(
    rf"(?:\s*\(|,\s+|\s+[—–-]\s+)(?:\w+\s+)?(?:передміст|пригород|околиц)\w+\s+(?=[{TOWN}])"
)
#: "Начальник Борівської СВА каже, що КАБ скинули на Підлиман": a place that is not told apart.
_ON_A_NAME = re.compile(
    r"[^.;:,]{0,40}?(?<!\w)(?:на|по|[ув])\s+(?:сел\w+\s+|міст\w+\s+)?[А-ЯІЇЄҐ][а-яіїєґ’'ʼ]{3,}"
)
#: "Лиман та довколишні села": those are no town that was spoken of.
_WITH_VILLAGES = re.compile(
    rf"(?P<town>[{TOWN}]+)\s+(?:та|і|й|з|із)\s+[{ANAPHOR}]*(?:\w*(?:колиш|сусід|ближ|прилегл|інш)\w+\s+)?[{ANAPHOR}]+"
)
#: "Б'є на 30 км": so far it reaches.
#: "Ворог обстрілює Донеччину": an area, whatever town is spoken of.
_AN_AREA = re.compile(rf"\s+[{AREA}](?![^.;:]*[{TOWN}])")
_BORDERLAND = AnyCase(
    r"(?<!\w)(?:прикордоння|прифронтов['’ʼ]я|правобережжя|(?:населен\w+\s+пункт\w*|сел[аи]"
    r"|територі\w+)\s+(?:області|регіону|району|громади)|обстріл\w*\s+(?:області|регіону|району))(?!\w)"
)
#: "Керівник Нікопольської МВА повідомив, що ударів зазнали 5 сіл громади": not the town by name.
_OF_A_WIDER_AREA = AnyCase(
    rf"[{AREA}{HROMADA}]|{COUNT}\s+(?:\w+\s+)?(?:населен\w+\s+пункт|сіл|сел|міст|громад)\w*|(?<!\w)громад(?:а|і|у|ою|и)?(?!\w)"
)
_SO_MANY_TOWNS = re.compile(rf"{COUNT}+\s+{ANAPHOR}+")
#: All of the first sentence of an item: when it was, in which areas, and one town.
_HEAD_OF_ITEM = re.compile(
    rf"[^\w{AREA}{HROMADA}{TOWN}]*(?:\d\d?[:.]\d\d\W*)?(?:[{AREA}{HROMADA}]+[,\s]+)*[{TOWN}]+(?:,?\s+[{AREA}{HROMADA}]+)*\s*[.:]"
)
#: "Лиман щодня обстрілюють, прилітає в Сіверськ": what is told of one is not told of the other.
_ANOTHER_TOWN = re.compile(
    rf"[{TOWN}](?:[^{TOWN}{OTHER},]*[^\W\d_{TOWN}{OTHER}][^{TOWN}{OTHER},]*),\s+(?!(?:що|як\w*|де|і|й|та)\s)"
    # "Довколишні села – під постійним вогнем, а в місто прилітає рідше"
    rf"|[{OTHER}][^,{TOWN}]*,\s+а\s"
)
#: "Місто обстрілюють, але пошта працює щодня": that is told of something else.
_ANOTHER_CLAUSE = re.compile(
    r"[.;:]|,\s+(?:але|проте|однак|тож|тому|через\s+що|(?:комунальник|рятувальник|волонтер|енергетик"
    r"|ремонтник|мешкан|жител|містян"
    r"|лікар|поліц|люд)\w*)(?!\w)"
)
_REACHES = re.compile(rf"\s+на\s+[{LENGTH}]")


def find(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    """At most one statement per town: constant says more than reported."""
    found = _without_spared(passage, subjects, list(_found(passage, subjects, timing)))
    if found and not is_no_strike(passage, subjects):
        gone = is_of_a_day_gone(passage.text, timing.published)
        yield from (its for its in found if its.value is Shelling.CONSTANT or not gone)


def _without_spared(passage: Passage, subjects: Subjects, found: list[Finding]) -> list[Finding]:
    """The findings without the towns that were spared, or where those live who were hurt in another."""
    towns = [m for m in passage.mentions if m.role is Role.TOWN] if found else []
    spared = {town.place for town in towns if _is_spared(passage, town)}
    homes = {town.place for town in towns if _HOME_OF.search(passage.text, 0, town.start)}
    homes -= {town.place for town in towns if not _HOME_OF.search(passage.text, 0, town.start)}
    around = (passage, *subjects.before(passage, 1)) if homes else ()
    if any(m.role is Role.TOWN and m.place not in homes for its in around for m in its.mentions):
        spared |= homes
    left = ((its, tuple(place for place in its.places if place not in spared)) for its in found)
    return [replace(its, places=places) for its, places in left if places]


#: "Удару завдали по Дружківці. Загинула жителька Лимана".
_HOME_OF = AnyCase(
    r"(?<!\w)(?:жител(?:ь|я|ька|ьки|ьку)|мешкан(?:ець|ця|ка|ки|ку)|пенсіонер(?:а|ка|ку"
    r"|ки)?)\s+(?:\w+\s+)?(?:міста\s+|села\s+|селища\s+)?$"
)


def _is_spared(passage: Passage, town: Mention) -> bool:
    if any(cue.search(passage.shadow, 0, town.start) for cue in (_IN_IT, _NO_DAY)):
        return False
    after = _SPARED_AFTER.match(passage.shadow, town.end)
    return bool(after or _SPARED_BEFORE.search(passage.shadow, max(0, town.start - 60), town.start))


def _found(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    strikes = partial(strikes_in, newest_year=timing.newest_year)
    yield from headed.struck(passage, subjects, strikes, _level)
    if not passage.is_of_an_area or any(its.search(passage.text) for its in (_TOWARDS, _IN_THE_AREA_OF)):
        told = sorted(_told(passage, subjects, timing.newest_year), key=_is_less)
        yield from once_per_place(told)
    yield from headed.attacked(passage, subjects, strikes, _SUFFERED, _SUFFERED_TOO)
    if among := _AMONG_THEM.match(passage.shadow):
        yield from headed.counted(passage, subjects, strikes, _level, among.end())
    if passage.mentions and not NOT_BY_THE_ENEMY.search(passage.text):
        harmed = list(headed.harmed(passage, subjects, strikes, harm.CUES))
        # To ask it of every sentence would take long.
        if harmed and not _was_an_accident(passage, subjects):
            yield from harmed


def _was_an_accident(passage: Passage, subjects: Subjects) -> bool:
    """Whether the next sentence tells how it came about, without the enemy: "Він упав із драбини"."""
    return any(
        not any(m.role is Role.TOWN for m in its.mentions)
        and harm.CUES.none.search(its.text)
        and harm.ACCIDENT.search(its.text)
        for its in subjects.following(passage, 1)
    )


def _burst_by_itself(passage: Passage, subjects: Subjects) -> bool:
    """Whether this sentence or one of the next two tells that a blast was no strike."""
    around = (passage, *subjects.following(passage, 2))
    if any(_BY_THE_ENEMY_TOO.search(its.text) for its in around):
        return False
    return any(_BURST_BY_ITSELF.search(its.text) for its in around)


def _is_less(finding: Finding) -> bool:
    return finding.value is not Shelling.CONSTANT


def _told(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    strikes = list(without_parts(strikes_in(passage, newest_year)))
    ours = strikes and any(
        _OURS_STRUCK.search(its.text) or whose_fire.is_of_ours(its) for its in subjects.before(passage, 1)
    )
    if ours and not ENEMY_ACTS.search(passage.text):
        return
    if _is_one_of_several(passage, subjects):
        return
    for found in strikes:
        if BURST.search(found[0]) and (
            any(_SAPPERS.search(its.text) for its in subjects.following(passage, 1))
            or _burst_by_itself(passage, subjects)
        ):
            continue
        # "Вибухівку скинули на селище Комишани Херсонської області": there the town lies.
        of_an_area = found[0][-1] != TOWN and _AN_AREA.match(passage.shadow, found.end())
        if of_an_area or _REACHES.match(passage.shadow, found.end()):
            continue
        if not any(mark in found[0] for mark in TOWN) and _BORDERLAND.search(passage.text):
            continue
        those = _THOSE_TOWNS.search(passage.shadow)
        if those and (named := subjects.named_just_before(passage, "village" if those["noun"] else None)):
            yield Finding(FactKind.SHELLING, named, _level(passage, found), *found.span())
            continue
        if _THOSE_PLACES.search(passage.text, 0, found.start()) or _UNNAMED.match(
            passage.shadow, found.end()
        ):
            continue
        if TOWN not in found[0] and _UNNAMED.search(passage.shadow, *found.span()):
            continue
        places = _where_it_fell(passage, subjects, found)
        if places and not _is_anothers(passage, found) and not _is_of_the_area(passage, found.end()):
            yield Finding(FactKind.SHELLING, places, _level(passage, found), *found.span())


def _is_one_of_several(passage: Passage, subjects: Subjects) -> bool:
    """Whether "the village" may be one of several that the sentence before names in clauses of their own.

    "У Рубцях бої, а Щурове — там до фронту 7 км. Село обстрілюють."
    """
    if not passage.mentions or not all(
        m.role is Role.ANAPHOR and m.noun == "village" for m in passage.mentions
    ):
        return False
    named = {m.place for its in subjects.before(passage, 1) for m in its.mentions if m.role is Role.TOWN}
    small = {place for place in named if place is None or not place.is_city}
    return len(small) > 1 and not _THOSE_TOWNS.search(passage.shadow)


def _is_of_the_area(passage: Passage, end: int) -> bool:
    """Whether the only town is that of an office, and more than the town is spoken of."""
    towns = [mention for mention in passage.mentions if mention.role is Role.TOWN]
    if not towns or not all(mention.office for mention in towns):
        return False
    if ANAPHOR not in passage.shadow and _ON_A_NAME.match(passage.text, end):
        return True
    shadow = _SO_MANY_TOWNS.sub(" громад ", passage.shadow)
    return ANAPHOR not in shadow and _OF_A_WIDER_AREA.search(shadow) is not None


def _of_item(passage: Passage, subjects: Subjects) -> tuple[Place, ...]:
    """The town with which the line of a report begins: "▪️ 02:30 с. Рубці, Лиманська громада. Обстріл." """
    for before in () if passage.mentions else subjects.before(passage, 1):
        if _HEAD_OF_ITEM.fullmatch(before.shadow):
            return before.towns_after(0)
    return ()


def _where_it_fell(passage: Passage, subjects: Subjects, found: re.Match[str]) -> tuple[Place, ...]:
    start, end = found.span()
    aside = _WHERE_IT_LIES.search(passage.shadow, 0, end)
    if aside and aside.start("near") <= start < aside.end("near"):
        return tuple(m.place for m in passage.mentions if m.place and m.start <= aside.start() < m.end)
    if item := _of_item(passage, subjects):
        return item
    told = _at_whom_it_was_fired(passage, subjects, subjects.of(passage, start, end, several=True))
    places = tuple(passage.named_otherwise(told, _FIRED_FROM))
    if len(places) < len(told) and _PEOPLE_FROM.search(passage.shadow):
        places = told
    if _TOWARDS.search(found[0]) and found[0].endswith("напрямку"):
        places = passage.towns_after(end)
    listed = passage.named_otherwise(subjects.lists.enumerated(passage, start), _FIRED_FROM)
    if set(listed) & set(places) or (not places and _LEADS_A_LIST.match(passage.shadow, end)):
        places = tuple(dict.fromkeys((*places, *listed)))
    if villages := _VILLAGES_NAMED.match(passage.shadow, end):
        places = tuple(dict.fromkeys((*places, *subjects.lists.enumerated(passage, villages.end()))))
    if not places and (leading := _LEADS_TO_ALL.match(passage.shadow, end)):
        places = passage.towns_after(leading.end())
    suburbs = {m.place for m in passage.mentions if _is_a_suburb(passage, m)}
    return tuple(its for its in places if its not in suburbs) or tuple(_named_otherwise(passage, found))


def _at_whom_it_was_fired(
    passage: Passage, subjects: Subjects, places: tuple[Place, ...]
) -> tuple[Place, ...]:
    """ "Росіяни з Бахмута обстрілюють Лиман. Місто під вогнем": Лиман, where Бахмут is spoken of."""
    if any(m.role is Role.TOWN for m in passage.mentions):
        return places
    for its in subjects.before(passage, 1):
        fired = _SHOOT_FROM.search(its.shadow)
        towns = [m for m in its.mentions if m.place and m.role is Role.TOWN and not m.office] if fired else []
        whence = {m.place for m in towns if fired and m.start == fired.start("whence")}
        if whence & set(places):
            others = tuple(dict.fromkeys(m.place for m in towns if m.place and m.place not in whence))
            return others if len(others) == 1 else ()
    return places


def _is_a_suburb(passage: Passage, city: Mention) -> bool:
    """Whether a place at the edge of a city is meant, whose name follows, or stands before it."""
    if any(
        its.end() == city.start for m in passage.mentions if (its := _SUBURB_OF.match(passage.shadow, m.end))
    ):
        return True
    edge = _EDGE.search(passage.text, 0, city.start)
    return edge is not None and _NAMES_IT.match(passage.text, city.end) is not None


def _named_otherwise(passage: Passage, found: re.Match[str]) -> Iterator[Place]:
    """The towns of those hurt in an area, the one with its villages, the one at whose edge it fell."""
    for mention in passage.mentions:
        if mention.place and _is_where(passage, mention, found):
            yield mention.place


def _is_whither(passage: Passage, mention: Mention, found: re.Match[str]) -> bool:
    """ "До Сіверська прилітає", "від Сіверська до фронту 8 км, тож прилітає туди"."""
    if any(m.role in (Role.TOWN, Role.ANAPHOR) for m in passage.mentions):
        return False
    if _THITHER.search(found[0]):
        return len(passage.mentions) == 1 and mention.end <= found.start()
    inside = found.start() <= mention.start and mention.end <= found.end()
    return inside and (_FLIES.search(found[0]) is not None)


def _is_where(passage: Passage, mention: Mention, found: re.Match[str]) -> bool:
    if mention.role is Role.REFERENCE:
        if _is_whither(passage, mention, found):
            return True
        if _AROUND_TOWNS.search(passage.shadow, 0, mention.start):
            return mention.start > found.start()
        at_the_edge = _EDGE.search(passage.text, 0, mention.start)
        return len(passage.mentions) == 1 and bool(at_the_edge) and not _is_a_suburb(passage, mention)
    if mention.role is not Role.TOWN:
        return False
    if _SUBURB_OF.match(passage.shadow, mention.end):
        return True
    villages = _WITH_VILLAGES.match(passage.shadow, mention.start)
    if villages and villages.end() <= found.end():
        return True
    return mention.start >= found.end() and bool(_EACH_IN.search(passage.shadow, 0, mention.start))


def _is_anothers(passage: Passage, found: re.Match[str]) -> bool:
    """Whether the sentence names who was struck with a word that is no known town."""
    towns = [m for m in passage.mentions if m.role in (Role.TOWN, Role.ANAPHOR)]
    if not towns and _SUFFERS.search(found[0]):
        who = _WHO_SUFFERS.fullmatch(passage.text, 0, found.start())
        return who is not None and not _IT_SUFFERS.fullmatch(who["who"])
    return any(
        m.name.endswith("ька")
        and m.end <= found.end()
        and _ANOTHER_HROMADA.search(passage.shadow, 0, m.start)
        for m in towns
    )


def _level(passage: Passage, found: re.Match[str]) -> Shelling:
    start, end = found.span()
    before = _ANOTHER_TOWN.split(re.split(r"[.;:]", passage.shadow[max(0, start - 60) : start])[-1])[-1]
    after = _ANOTHER_CLAUSE.split(passage.shadow[end : end + 90])[0]
    said = before + passage.shadow[start:end] + after
    return Shelling.CONSTANT if CONSTANT.search(said) else Shelling.REPORTED

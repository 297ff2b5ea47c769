"""What a count of people is not: a group of them, a wider area, those who left, another town."""

import re

from bot.domain.fact import FactKind
from bot.extraction.lower import AnyCase
from bot.extraction.passage import ANAPHOR, AREA, COUNT, HROMADA, OTHER, TOWN, Passage
from bot.extraction.quantity import Quantity
from bot.extraction.reckoning import Reckoned
from bot.extraction.subjects import Subjects
from bot.extraction.ukrainian import guards
from bot.extraction.ukrainian.counted_others import (
    FEW,
    counts_others,
)
from bot.extraction.ukrainian.counting import CUES, PEOPLE

_SUBSET = AnyCase(
    r"(?<!\w)(?:діт(?:ей|и|ям|ьми)|дитин\w+|неповнолітн\w+|військов(?:их|ослужбов\w+)|бійц\w+|солдат\w*"
    r"|поранен\w+|загибл\w+|вбит\w+|родин\w*|сім(?:ей|['’ʼ]\w+)"
    r"|будинк\w+|осел\w+|квартир\w*|абонент\w*|учн\w+|пенсіонер\w*|маломобільн\w+|лежач\w+|евакуйован\w+"
    r"|переселен\w+|впо|заяв\w*|пацієнт\w*|працівник\w*)(?!\w)"
)
#: "Із довоєнних восьми": thousands are meant, and not said.
FEWEST_BEFORE = 15
#: What was so many before 2014 is history.
_LONG_AGO = AnyCase(
    r"(?:до|війни)\s+2014|(?<!\d)(?:19\d\d|200\d|201[0-3])(?!\d|\s+(?:люд|мешкан|жител|цивільн|осіб|особ|містян|селян))|радянськ"
)
#: "Населення — 11 200, з них по самому Шевченковому 4600": of the whole hromada.
_OF_WHICH_IN_TOWN = AnyCase(
    rf"(?:\s+{PEOPLE})?[,\s(—–]+(?:з|із)\s+(?:них|яких)\s+(?:[\w{COUNT}]+\s+){{0,3}}?(?:[ув]|по)\s+(?:сам\w+\s+)?[{TOWN}{OTHER}]"
    # "340 людей на два села", "..., у самій Яровій — 210"
    rf"|(?:\s+{PEOPLE})?\s+на\s+(?:дв[аі]|три|чотири|обидв[аі]|всі|усі|всю|усю|кілька|[{COUNT}]+)\s+(?:сел|сіл|громад|старост|округ|[{ANAPHOR}])"
    rf"|[^.;:{TOWN}{OTHER}{ANAPHOR}{COUNT}]{{0,40}}?,\s+(?:а\s+)?(?:[ув]|по)\s+сам(?:ому|ій|их)\s+[{TOWN}{OTHER}]"
)
#: "У 60-тисячному місті зараз тихо": so many were there once.
_THOUSANDFOLD = AnyCase("-?тисячн")
_WITH_CHILDREN = re.compile(
    r"(?:,|\(|—|–)?\s*(?:(?:серед|із?|з)\s+(?:них|яких)|зокрема|у\s+тому\s+числі|в\s+тому\s+числі|включно"
    r"|включаючи|переважно|здебільшого)[^.;]*",
    re.IGNORECASE,
)
#: "Невідомою залишалася доля ще чотирьох людей": their fate remained, not they.
_FATE = AnyCase(r"(?<!\w)доля\s+(?:\w+\s+){0,2}$")
_MOVED = AnyCase(
    r"(?<!\w)(?:проголосувал\w+|на\s+ринку|інтернат\w*|реанімаці\w+|вдів|з\s+інвалідністю|пенсійного|(?:людей|осіб|жителів|мешканців)\s+похилого|старш\w+\s+за"
    r"|обмежен\w+\s+мобільн\w+"
    r"|зоні\s+ризику|внутрішньо|разом\s+(?:з|із)\s+військ\w+|статус\w*|(?:правому|лівому|тому)\s+берез\w+"
    r"|за\s+річкою|приватн\w+\s+сектор\w*|мікрорайон\w*|контрольован\w+|шпитал\w*|бомбосховищ\w*|двор[іу]"
    r"|пункт\w+\s+незламності|завалами|полоні|безвіст\w+|знеструмлен\w+|важкому\s+стані|списк\w+"
    r"|відвідува\w+|ромів|[ув]\s+центрі|на\s+вулиці|[ув]\s+(?:\w+\s+)?будинк\w+|евакую\w+|евакуйов\w+"
    r"|вивез\w+|забра\w+|забира\w+|покинул\w+|полишил\w+"
    r"|виїха(?!л\w*\s+не)\w+|загину\w+"
    r"|поверну\w+|врятув\w+|щодня|черз\w+|школі|лікарні|гуртожит\w+|храм\w+|список|списку|мітинг\w*"
    r"|доля|початку\s+евакуації|час\s+евакуації|на\s+добу|за\s+добу|за\s+тиждень|за\s+місяць|без\s+(?:світла|води|газу|електр\w+|тепла|опалення)"
    r"|[ув]\s+(?:\S+\s+)?(?:підвал(?!ах)\w+|укритт\w+|притулк\w+|шелтер\w*|під['’ʼ]їзд\w*)"
    r"|компактн\w+\s+проживан\w+"
    r"|прийня\w+|розмісти\w+|поранен[оі]|травмован[оі]|вбит[оі]|постражда\w+|затриман[оі]|затримал\w+)(?!\w)"
)
_WIDE = AnyCase(
    r"(?<!\w)(?:разом\s+(?:з|із)\s+селами|громад(?:а|и|і|у|ою|ах|ам)|район(?:і|у|ах|ом)?|област\w+|регіон\w*"
    r"|(?:у|в|по)\s+селах"
    r"|навколишн\w+|прифронтов\w+\s+(?:сел|територ)\w+|територі\w+(?!\s+(?:міста|селища|села)(?!\w)"
    r"|\s+[\ue002\ue003])|сіл|населених)(?!\w)"
)
#: "За даними голови громади": who says it, and not whom he counts.
_OFFICE_OF_AN_AREA = re.compile(
    r"(?<!\w)(?:голов\w+|очільни\w+|начальни\w+|керівни\w+|керівниц\w+|старост\w+|представни\w+|речни\w+|депутат\w+"
    r"|секретар\w*|рад[аиі]|сайт\w*)\s+(?:громади|району|області|округу)(?!\w)",
    re.IGNORECASE,
)
#: "Тепер у громаді живе 2200 осіб, а до вторгнення було": both are of the hromada.
_OF_AN_AREA_TOO = re.compile(
    rf"(?<!\w)(?:у|в|по)\s+(?:(?:усій|всій|цілій|нашій)\s+)?(?:громаді|районі|області|окрузі|селах|[{AREA}{HROMADA}]+)[^.;{TOWN}{ANAPHOR}]*,\s+(?:а|тоді\s+як)\s[^.;{TOWN}{ANAPHOR}]*$"
)
#: "На лівобережжі живуть 40 людей", "у старостинському окрузі лишається 200": a part of it, or more than it.
_OF_A_PART = AnyCase(
    r"(?<!\w)(?:право|ліво)бережж\w*(?!\w)[^.;,]*$|(?<!\w)старост(?:инськ\w+\s+окру[гз]|ат)\w*(?!\w)[^.;,]*$"
    r"|(?<!\w)(?:загалом|усього|всього|разом)\s+(?:у|в|по)\s+громаді\s*[—–-]\s*[^.;]*$"
    # "На початок літа у громаді було 9 тисяч мешканців, тепер лишилося 6"
    rf"|(?<!\w)(?:у|в|по)\s+(?:\w+\s+)?(?:громаді|районі|окрузі)(?!\w)[^.;{TOWN}{ANAPHOR}]*{COUNT}[^.;{TOWN}{ANAPHOR}]*,"
    rf"\s+(?:а\s+)?(?:тепер|зараз|нині|наразі|сьогодні)\s[^.;,{TOWN}{ANAPHOR}]*$"
)
#: Those who have not left are there; until the war began is before it.
_NOT_GONE = re.compile(
    r"(?<!\w)(?:не\s+(?:виїх|поїх|евакуюва|покину|полиши|виїжджа|поїду|зруш)\w+|не\s+їдуть|виїхали\s+не|(?:доки|поки)\s+не\s+поча\w+)",
    re.IGNORECASE,
)
_BY_NOW = AnyCase(r"(?<!\w)(?:тепер|зараз|нині|наразі|сьогодні)(?!\w)")
#: "Було 5 тисяч мешканців": of when?
_WERE = re.compile(r"(?:^|[.;:—–,]\s)\W*було\s+(?:\w+\s+)?\d", re.IGNORECASE)
_ONE_OF_TEN = re.compile(r"(?<!\d)1\s+(?:з|із)\s+\d+(?!\d)")
_SOME_OF_THEM = AnyCase(
    rf"\s+{PEOPLE}[^.;,]{{0,20}}?,?\s+(?:як(?:і|их)|що)\s+(?:мають|не\s+мають|потребу\w+|погодил\w+"
    rf"|отриму\w+|хочуть|загинули|втратили|виїхали|приїхали|прибули)"
)
_OF_A_TOWN = AnyCase(rf"\s+(?:\w+\s+)?(?:мешкан|жител)\w+\s+[{TOWN}]")
#: "5 тисяч людей з Борової", "30 тисяч покровчан": they live elsewhere by now.
_FROM_ELSEWHERE = AnyCase(rf"\s+(?:{PEOPLE}\s+)?(?:з|із|зі)\s+[{TOWN}{OTHER}{AREA}{HROMADA}]")
_IN_A_PLACE = AnyCase(rf"(?<!\w)(?:[ув]|за|під|на)\s+(?:\w+\s+)?[\w{OTHER}{TOWN}{AREA}]+[^.;,]*$")
#: "У громаді, додав він, мешкає 1740 осіб", "На правому березі живе 680": more or less than the town.
_AREA_OPENING = AnyCase(
    r"(?:^|[.;:—–]\s)\W*(?:(?:усього|всього|загалом|разом|[ув]\s+цілому)\s+)?(?:у|в|на"
    r"|по)\s+(?:\w+\s+){0,2}?(?:громад\w+|районі|області|окрузі|берез(?:і|ах)|решт\w+"
    rf"|територі\w+(?!\s+(?:[{TOWN}]|(?:міста|селища|села)(?!\w)))"
    rf"|мікрорайон\w*|частин\w+|[{AREA}{HROMADA}]+)(?:\s+\w+)?(?:,[^,.;]{{3,90}},)?\s+[^,.;]{{0,30}}$"
    # "У громаді Часового Яру, що за 10 км від Бахмута, залишаються 648 людей"
    rf"|(?<!\w)(?:у|в|по|територі\w+)\s+громад[иі]\s+[{TOWN}]+(?:\s+на\s+[{AREA}]+)?(?:,[^,.;]*,)?"
    rf"[^.;:{TOWN}{ANAPHOR}{COUNT}]*$"
)
_OF_PEOPLE = re.compile(
    rf"(?<!\w)(?:{PEOPLE}|нас|їх|них|двоє|троє|четверо|\w+еро|сам[аи]?|жив(?:е|уть))(?!\w)", re.IGNORECASE
)
_PERCENT = AnyCase(r"\s*(?:%|відсот\w+)")
#: "Зменшилася на 610": by so many, not to so many.
_CHANGED_BY = AnyCase(r"(?<!\w)(?:зменш|скорот|збільш|зрос|впа|поменш|побільш|змал)\w*\s+(?:\w+\s+)?на\s+$")
#: Before the number of which some are left.
_OUT_OF = AnyCase(
    r"(?<!\w)(?:із|з|зі|від)\s+(?:(?:колишніх|тих|понад|майже|довоєнних|своїх|усіх|всіх)\s+){0,2}$"
)
#: What is left of a total, and no number here: "залишилися півтори", "не лишилося майже нікого".
_A_FEW_OF_THEM = AnyCase(
    r"(?<!\w)(?:півтор[аи]|нікого|ніхто|одиниці|мало\s+хто|кільк\w+|жменьк[аи]|половин\w*|третин\w*|чверть|частин[аи]"
    r"|кож(?:ен|на|ний)(?:\s+[\w’'ʼ-]+){0,2}\s+\w+т(?:ий|а)|одного\s+з|дехто)(?!\w)"
)
#: "Із громад регіону, де досі живуть ..."
_OF_AN_AREA = AnyCase(
    r"(?<!\w)(?:громад\w*|район(?:у|і|ів|ах)?|област\w+|регіон\w*|агломераці\w+|округ\w*|сіл"
    r"|селах)(?:\s+\w+){0,2},\s+"
    r"(?:де|[ув]\s+як(?:ій|ому|их)|що)(?!\w)[^,.;]{0,40}$"
)
#: "Поранених вже 30": a count of others, whatever stands between.
_OTHERS_COUNTED = AnyCase(
    r"\W*(?:поранен|загибл|евакуйован|вивезен|постраждал|дітей|діти|неповнолітн|школяр|малолітн|переселен)\w*"
    r"|.*(?<!\w)кожн\w+\s+(?:\S+\s+)?[\ue000]"
    r"|.*(?<!\w)(?:дітей|діти|неповнолітн\w+|поранен\w+)\s[^.;]*,\s+їх\s+(?:тут|там|[ув]\s)"
)
#: "Лишилося видати ще 300 людям": those who are still to get something.
_STILL_TO_DO = AnyCase(r"(?<!\w)(?:за)?лишил[оиа]\w*\s+(?:\w+\s+){0,3}?\w{2,}ти(?:ся)?\s+[^.;,]*$")
#: "Фільм «Лиман: лишилося 3000 людей»".
_A_TITLE = AnyCase(r"(?<!\w)(?:фільм|книг|вистав|роман|пісн|п['’ʼ]єс)\w*\s+[«\"„“][^»\"”]*$")
#: "Місто було в окупації, там залишалося 500 людей".
_WHILE_OCCUPIED = AnyCase(
    r"(?<!\w)(?:був|була|було|під\s+час)\s+(?:[ув]\s+)?(?:\w+\s+){0,2}окупаці\w+"
    r"|,\s+(?:як(?:у|ий|е)|що\s+його)\s+(?:\w+\s+){0,2}(?:окупува|захопи)\w+[^.;]*\s(?:за)?лишало(?:ся"
    r"|сь)(?!\w)"
    r"|(?<!\w)(?:на\s+початку|наприкінці|в\s+середині|у\s+середині)\s+20\d\d[^.;]*\s(?:за)?лишало(?:ся"
    r"|сь)(?!\w)"
)


def is_past(passage: Passage, start: int, end: int, newest_year: int) -> bool:
    if _WHILE_OCCUPIED.search(passage.text):
        return True
    if _WERE_THERE.search(passage.text, 0, end) and _KNOWN_NO_MORE.match(passage.text, end):
        return True
    were = _WERE.search(passage.text, 0, end)
    if were is not None and not _BY_NOW.search(passage.text, were.end(), end):
        return True
    return guards.long_past(passage, start, end, newest_year)


def is_of_others(passage: Passage, start: int, counted_at: int) -> bool:
    """Of an area, of a part of the town, or of people hurt or moved."""
    if _OTHERS_COUNTED.match(passage.shadow):
        return True
    before = passage.shadow[: max(start, 0)]
    between = passage.shadow[start:counted_at]
    return bool(_AREA_OPENING.search(before) or _AREA_OPENING.search(before + between)) and not re.search(
        f"[{TOWN}]", between
    )


def is_a_total(passage: Passage, quantity: Quantity) -> bool:
    """ "Із 8 900 жителів у селищі перебуває 4 100": the first is what the second is a part of."""
    total = _OUT_OF.search(passage.shadow, 0, quantity.start)
    if total is None:
        return False
    before, rest = passage.shadow[: total.start()], passage.shadow[quantity.end :]
    return COUNT in rest or any(_A_FEW_OF_THEM.search(words) for words in (before, rest))


def is_plausible(passage: Passage, subjects: Subjects, its: Reckoned, newest_year: int) -> bool:
    quantity = its.quantity
    if _is_of_a_group(passage, quantity) or _live_elsewhere(passage, quantity):
        return False
    if counts_others(passage, subjects, quantity) or _FATE.search(passage.text, 0, quantity.start):
        return False
    if its.kind is FactKind.POPULATION_PREWAR and (
        quantity.value < FEWEST_BEFORE or _is_of_a_later_time(passage, quantity)
    ):
        return False
    if _PERCENT.match(passage.text, quantity.end) or _is_of_few_things(passage, quantity):
        return False
    if _OF_WHICH_IN_TOWN.match(passage.shadow, quantity.end):
        return False
    if its.kind is FactKind.POPULATION_NOW and _is_of_an_area(passage.text[: its.start + 4]):
        return False
    if _OF_AN_AREA_TOO.search(passage.shadow, 0, quantity.start):
        return False
    if not quantity.counts_heads or guards.denies(passage, its.around):
        return False
    if its.kind is FactKind.POPULATION_NOW and (
        _THOUSANDFOLD.match(passage.shadow, quantity.end)
        or is_past(passage, its.start, its.end, newest_year)
        or _LIVED.search(passage.text, 0, quantity.start)
        or is_a_total(passage, quantity)
        or is_of_others(passage, its.start, quantity.start)
    ):
        return False
    bare = not re.match(rf"\s+(?:\w+\s+)?{PEOPLE}", passage.shadow[quantity.end :], re.IGNORECASE)
    if bare and CUES.others.search(passage.shadow):
        return False
    counted = re.split(r"[,.;:]", passage.shadow[quantity.end : quantity.end + 25])[0]
    if _SUBSET.search(counted) or _is_wide(its.around):
        return False
    if _LONG_AGO.search(guards.clause(passage, its.start, its.end)):
        return False
    return not re.search(f"[{AREA}{HROMADA}]", its.around) or bool(
        re.search(f"[{TOWN}{ANAPHOR}]", its.around)
    )


#: "Торік тут жило 20 тисяч людей, а до війни — 40 тисяч".
_LATER = AnyCase(
    r"(?<!\w)(?:торік|позаторік|(?:рік|роки|місяць|місяці)\s+тому|минул\w+\s+(?:року|літа|осені|зими|весни)"
    r"|навесні|влітку|восени|взимку)(?!\w)"
)


def _is_of_a_later_time(passage: Passage, quantity: Quantity) -> bool:
    clause = guards.clause(passage, quantity.start, quantity.end)
    return _LATER.search(clause) is not None and CUES.prewar.search(clause) is None


#: "Зараз у місті, без сіл, — орієнтовно 3 тисячі".
_WITHOUT_THE_REST = re.compile(
    r"(?<!\w)(?:без|крім|окрім|не\s+рахуючи|не\s+враховуючи)\s+(?:\w+\s+)?(?:сіл|громади|району)(?!\w)",
    re.IGNORECASE,
)


def _is_of_an_area(before: str) -> bool:
    """ "Із громад регіону, де досі живуть": not "Голова громади зазначив, що живуть"."""
    return _OF_AN_AREA.search(before) is not None and bool(
        _OF_AN_AREA.search(_OFFICE_OF_AN_AREA.sub(" ", before))
    )


def _is_wide(words: str) -> bool:
    if not _WIDE.search(words):
        return False
    return _WIDE.search(_OFFICE_OF_AN_AREA.sub(" ", _WITHOUT_THE_REST.sub(" ", words))) is not None


#: "Жило 60 тисяч, зараз 1200": of those who lived there.
_LIVED = AnyCase(
    r"(?<!\w)(?:жило|жили|мешкало|мешкали|проживало|було|ма(?:в|ла|ло)|налічував\w*)\s+(?:\w+\s+)?$"
)
#: A part of the town, one house of it, those at work or in need there.
_OF_A_GROUP = re.compile(
    r"(?<!\w)(?:[ув]\s+(?:центрі|хабі),\s+(?:який|що)|магазинів|крамниць|аптек|транзитн\w+|вокзал\w*|прихист\w*|модульн\w+|метро|\w*поверхівц\w+|поверхів|наш\w+\s+вулиц\w+|дачах"
    r"|поруч\s+(?:з|із|зі)|хутор\w*|на\s+(?:шахті|заводі|фермі|фабриці|ринку)|підприємств\w*|шахт[аі]\s+[ув]|[ув]\s+школі|ліце\w+"
    r"|монастир\w*|ченц\w+|училищ\w+|представництв\w+|пансіонат\w*|парафі\w+|[ув]\s+клубі|фестивал\w*|робітник\w*"
    r"|на\s+лікуванні|видали\s+\w+|формують|мобілізован\w+|загинули|набирають|відвідали|чергу(?:є|ють)|з\s+бригади"
    r"|особового\s+складу|лишається\s+працювати|пекарн\w+|втратили\s+житло|роздати|підключен\w+|винн\w+|лежач\w+"
    r"|до\s+кінця\s+року|за\s+облік\w+|під['’ʼ]їзді|поверс[іу]|мікрорайон\w*|агломераці\w+|[ув]\s+(?:родині"
    r"|сім['’ʼ]ї|чаті|екіпажі"
    r"|лікарнях|обителі)|підписа\w+|підписник\w*|хор(?:у|і|ом)?|зайнят[оі]|за\s+ґратами|(?:зупинили|закрили"
    r"|зупинився)\s+завод|академі\w+|укриття\s+[ув]"
    r"|дільниц\w+|полонених|полонен\w+,\s+як\w+"
    r"|на\s+(?:[\w'’ʼ]+\s+){0,3}вулиц(?:і|ях|ь)|кількох\s+вулиць|підвалах\s+(?:багатоповерхівок|багатоповерхівки|будинк\w+|лікарн\w+|школ\w+)"
    r"|(?:одному|одній|двох|трьох|чотирьох|кількох|кожному)\s+(?:(?:із|з)\s+)?(?:[\w'’ʼ-]+\s+)?(?:двор|квартал|під['’ʼ]їзд|будинк|підвал|сховищ|вулиц|багатоповерх|мікрорайон)\w*"
    r"|[ув]\s+(?:одному|одній|другому|другій|першому|першій|третьому|третій)\s+(?:за)?лиш\w+)(?!\w)"
    rf"|[{HROMADA}{AREA}]+\s+(?:\w+\s+)?з\s+центром"
    r"|^\W*на\s+(?!сьогодні|зараз|цей|ранок|вечір|жаль|щастя|диво|початок|кінець|середину|початку)"
    rf"[А-ЯІЇЄҐ][\w'’ʼ-]+\s+[ув]\s+[{TOWN}]|,\s+на\s+[А-ЯІЇЄҐ][\w'’ʼ-]+,|^\W*центр\s+[{TOWN}]",
    re.IGNORECASE,
)


#: "У Мирнограді на Східному лишилося 40 людей": a quarter of the town by its name.
_OF_A_QUARTER = re.compile(
    r"\sна\s+(?P<name>[А-ЯІЇЄҐ][\w'’ʼ-]+(?:ому|[ії]вці|ках))\s+(?:[\w'’ʼ]+\s+)?(?:(?:за)?лиш|жив|мешка|трима|перебува|зоста|прожива)"
)
#: "На кінець вересня там залишалися 1350 людей, зараз зв'язку з містом немає".
_KNOWN_NO_MORE = AnyCase(
    r"[^.;]*,\s+(?:а\s+|але\s+)?(?:зараз|нині|тепер|наразі|сьогодні|відтоді|з\s+того\s+часу)\s[^.;]*(?<!\w)(?:нема(?:є)?|невідом\w+|не\s+відом\w+"
    r"|не\s+можемо|не\s+зна\w+|обірва\w+|втрачен\w+|ніхто|нікого|порожн\w+|інш\w+|окупован\w+|захоплен\w+)(?!\w)"
)
_WERE_THERE = AnyCase(
    r"(?<!\w)(?:(?:за)?лишал(?:ося|ось|ися|ись|ася)|бул[ио]|мешкал[ио]|проживал[ио]|перебувал[ио]|жил[ио])(?!\w)"
)


def _is_of_a_group(passage: Passage, quantity: Quantity) -> bool:
    """ "На шахті в Білозерському залишається 900 людей"; after a comma something else is told."""
    words = passage.told_until(quantity.end)
    if _ITS_PEOPLE.match(passage.shadow, quantity.end):
        # "Три пекарні й сім тисяч жителів": what is counted too is no place where they are.
        words = _COUNTED_TOO.sub(" ", words)
    quarter = _OF_A_QUARTER.search(passage.text, 0, quantity.end)
    if quarter and not passage.mention_at(quarter.start("name")):
        return True
    return _OF_A_GROUP.search(words) is not None


_ITS_PEOPLE = AnyCase(rf"\s+(?:\w+\s+)?{PEOPLE}")
_COUNTED_TOO = re.compile(rf"[{COUNT}]+\s(?:[^\W\d_]+(?:[ио]ї|их|і|ий|а)\s)?[^\W\d_]+")


#: "У правобережній частині Куп'янська", "на лівому березі Херсона".
_PART_OF_TOWN = AnyCase(rf"(?<!\w)(?:частин[іиу]|мікрорайон\w*|районі|березі)\s+(?:міста\s+)?[{TOWN}]")
#: "Понад 3 тисячі з них тепер у Харкові".
_OF_THEM_ELSEWHERE = AnyCase(
    rf"\s+(?:\w+\s+)?(?:з|із)\s+(?:них|цих)\s+(?:тепер|зараз|нині)\s+(?:\w+\s+)?[ув]\s+(?:місті\s+)?[{TOWN}]"
)


def _live_elsewhere(passage: Passage, quantity: Quantity) -> bool:
    """ "У Дніпрі живуть 4 тисячі мешканців Торецька": they live elsewhere by now, or in a part of it."""
    if _SOME_OF_THEM.match(passage.text, quantity.end) or _ONE_OF_TEN.search(passage.text):
        return True
    if _FROM_ELSEWHERE.match(passage.shadow, quantity.end):
        return True
    if _OF_THEM_ELSEWHERE.match(passage.shadow, quantity.end):
        return True
    if any(its.search(passage.text, 0, quantity.start) for its in (_STILL_TO_DO, _A_TITLE)):
        return True
    if _PART_OF_TOWN.search(guards.clause(passage, quantity.start, quantity.end)):
        return True
    if _OF_A_PART.search(passage.shadow, 0, quantity.start):
        return True
    if not _OF_A_TOWN.match(passage.shadow, quantity.end):
        return False
    return bool(_IN_A_PLACE.search(passage.shadow, 0, quantity.start))


def _is_of_few_things(passage: Passage, quantity: Quantity) -> bool:
    """ "Було 12 кафе, лишилося три": so few are people only where the sentence says so."""
    return quantity.value < FEW and not _OF_PEOPLE.search(passage.text)


def is_population(passage: Passage, subjects: Subjects, found: re.Match[str], quantity: Quantity) -> bool:
    """Whole people of a whole town, as things are: no group of them, no wider area, no guess."""
    start, end = found.span()
    if _is_of_a_group(passage, quantity) or counts_others(passage, subjects, quantity):
        return False
    if _PERCENT.match(passage.text, quantity.end) or _is_of_few_things(passage, quantity):
        return False
    if _OF_WHICH_IN_TOWN.match(passage.shadow, quantity.end):
        return False
    if not quantity.counts_heads or _CHANGED_BY.search(passage.shadow, 0, quantity.start):
        return False
    if guards.unsure(passage, start, end, apart=_NOT_GONE) or _live_elsewhere(passage, quantity):
        return False
    after = _WITH_CHILDREN.sub(
        "", passage.shadow[quantity.end : min(len(passage.shadow), max(end, quantity.end + 30))]
    )
    # "2500 людей, діти виїхали": the children are others
    after = re.split(rf"[.;:{COUNT}]|,\s+а\s|(?<=\w),\s+(?=діт|дитин)", after)[0]
    if _SUBSET.search(after) or _LONG_AGO.search(guards.clause(passage, start, end)):
        return False
    clause = guards.clause(passage, start, end)
    if _is_of_an_area(passage.text[: start + 4]):
        return False
    if _OF_AN_AREA_TOO.search(passage.shadow, 0, quantity.start):
        return False
    moved = _NOT_GONE.sub(" ", clause)
    if _MOVED.search(moved) and _MOVED.search(CUES.aside.sub(" ", moved)):
        return False
    if re.search(f"[{AREA}{HROMADA}]", clause) and not re.search(f"[{TOWN}{ANAPHOR}]", clause):
        return False
    return not _is_wide(clause)

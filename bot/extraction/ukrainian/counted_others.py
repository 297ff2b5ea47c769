"""A count that is not of the town spoken of."""

import re
from collections.abc import Sequence

from bot.extraction.lower import AnyCase
from bot.extraction.mention import Role
from bot.extraction.passage import ANAPHOR, COUNT, HROMADA, OTHER, TOWN, Passage
from bot.extraction.quantity import Quantity
from bot.extraction.subjects import Subjects
from bot.extraction.ukrainian import guards, heads
from bot.extraction.ukrainian.counting import CUES, PEOPLE

#: "Тут зараз 60 людей", "Їх лишилося 40".
_OF_THEM = AnyCase(r"(?<!\w)(?:тут|там|їх|них|таких|ньому|ній)(?!\w)")
#: The sentence before speaks of a group, a house or a place of work: "they" and "here" are of those.
_GROUP_BEFORE = AnyCase(
    r"(?<!\w)(?:вокзал\w*|транзитн\w+|прихист\w*|хаб(?:і|у)?|[ув]\s+лікарні|гуртожит\w*|шелтер\w*"
    r"|на\s+(?:заводі|шахті)|[ув]\s+ліцеї|монастир\w*|пансіонат\w*|комунальник\w*"
    r"|медик(?:и|ів)|переселен\w+|пенсіонер\w*|самотн\w+|багатодітн\w+|лежач\w+|тварин\w*|собак\w*"
    r"|родин\s+із\s+дітьми|пункт\w*\s+(?:незламності|обігріву)|погодж\w+\s+на)(?!\w)"
)
#: "У підвалах ховаються штурмовики. Таких ще до двох десятків": they are the enemy's.
_OF_SUCH = AnyCase(r"(?<!\w)(?:таких|їх|ними|них)(?!\w)")
_FOES_BEFORE = AnyCase(
    r"(?<!\w)(?:(?:ворож|російськ|диверсійн|штурмов)\w+\s+(?:\w+\s+)?(?:груп|піхот|штурм|солдат|військов|диверсант|сил|загон)\w*"
    r"|(?:росіян|окупант|загарбник|піхотинц|штурмовик|диверсант|солдат)\w*)(?!\w)"
)
_RESIDENTS = AnyCase(
    rf"(?<!\w)(?:{PEOPLE}|населенн\w+|залишил\w+|лишил\w+|залишають\w+|лишають\w+|живуть)(?!\w)"
)
#: "У громаді мешкало 9 тисяч осіб. Зараз лишилося дві": so many are left there.
_OF_A_HROMADA = AnyCase(
    rf"(?:[ув]\s+(?:\w+\s+)?(?:громаді|окрузі|районі)|{HROMADA})(?:(?![{TOWN}])[^.;:]){{0,60}}{COUNT}"
)
#: "Тепер — 15", after a sentence that measures.
_ON_A_LENGTH = AnyCase(
    rf"^\W*(?:тепер|зараз|нині|сьогодні)(?:\s+(?:він|вона|вже|уже|це))*\s*[—–-]?\s*(?:\w+\s+)?{COUNT}+\W*$"
)
_ARCHIVE = AnyCase(r"^\W*(?:з|із)\s+архів[уі]\s*[:.]")
#: A quotation from the archive is no longer than this, in sentences.
_QUOTED = 4


#: "612 людей. З них у самому Святогірську 280": the first count is of more than the town.
_IN_TOWN_OF_THEM = AnyCase(
    rf"^\W*(?:з|із)\s+(?:них|яких)\s+(?:[\w{COUNT}]+\s+){{0,3}}?(?:[ув]|по)\s+сам\w+\s+[{TOWN}{OTHER}][^.;]*{COUNT}"
)
#: "2400 людей живуть у місті та 37 селах".
_AND_IN_VILLAGES = AnyCase(
    rf"[^.;:{COUNT}]{{0,40}}\s[ув]\s+\S+\s+(?:та|і|й)\s+(?:{COUNT}+|кілько\w+|всіх|усіх)\s+(?:сел|сіл|населен)"
)
#: "Евакуація діє для сіл у п'ятикілометровій смузі, там зосталося 140 людей": in those villages.
_THERE_IN_VILLAGES = AnyCase(
    rf"(?<!\w)(?:сіл|сел|села|селах|населених\s+пунктах|населених\s+пунктів)\s[^.;{TOWN}{ANAPHOR}]*,\s+"
    rf"(?:а\s+)?(?:{ANAPHOR}+|там|де)\s[^.;{TOWN}{COUNT}]*$"
)
#: "Поліція щодня вивозить людей — сьогодні їх 56": those who are taken out.
_OF_THOSE_TAKEN = AnyCase(
    r"(?<!\w)(?:вивоз|вивез|евакую|виїжджа|виїзди|виїхал|забира|забрал)\w*[^.;]*[—–,:-]\s+"
    r"(?:\w+\s+){0,2}?(?:їх|таких)\s+(?:\w+\s+)?$"
)


def is_of_the_archive(passage: Passage, subjects: Subjects) -> bool:
    return any(_ARCHIVE.match(its.text) for its in (passage, *subjects.before(passage, _QUOTED)))


def goes_on_about_others(passage: Passage, subjects: Subjects) -> bool:
    """ "У центрі працює прихисток. Тут зараз 60 людей": no count of the town's people."""
    # "Фронт був за 50 км. Тепер 15": no people are spoken of.
    if _ON_A_LENGTH.match(passage.shadow) and any(before.lengths for before in subjects.before(passage, 1)):
        return True
    if not passage.mentions and any(_OF_A_HROMADA.search(its.shadow) for its in subjects.before(passage, 1)):
        return True
    if CUES.prewar.search(passage.text) or any(mention.role is Role.TOWN for mention in passage.mentions):
        return False
    if not _OF_THEM.search(passage.text):
        return False
    near = subjects.before(passage, 2)
    if near and _OF_SUCH.search(passage.text) and _FOES_BEFORE.search(near[-1].text):
        return not any(_RESIDENTS.search(its.text) for its in (passage, near[-1]))
    # "Приїхали переселенці. Було їх сорок. Зараз їх лишилося двадцять": the same are counted on.
    counted_on = bool(near) and bool(near[-1].counts) and _OF_THEM.search(near[-1].text)
    return any(_GROUP_BEFORE.search(before.text) for before in near[0 if counted_on else -1 :])


#: Fewer are people only where the sentence says so.
FEW = 20


def counts_others(passage: Passage, subjects: Subjects, quantity: Quantity) -> bool:
    """Told by its noun, by the verb of its clause, and by what it goes on from."""
    of_them = any(_IN_TOWN_OF_THEM.match(after.shadow) for after in subjects.following(passage, 1))
    if (of_them and quantity == passage.counts[-1]) or _AND_IN_VILLAGES.match(passage.shadow, quantity.end):
        return True
    if any(told.search(passage.shadow, 0, quantity.start) for told in (_THERE_IN_VILLAGES, _OF_THOSE_TAKEN)):
        return True
    who_stay = _WHO_STAY.match(passage.shadow, quantity.end)
    is_of_so_many = who_stay or _A_TOWN_OF.search(passage.text, 0, quantity.start)
    if not is_of_so_many and _FOR_SO_MANY.search(passage.shadow, 0, quantity.start):
        return True
    if _is_of_money(passage, quantity):
        return True
    if _is_of_an_unknown(passage, quantity) or _NUMBER_OF_OTHERS.search(passage.shadow, 0, quantity.start):
        return True
    if (
        not who_stay
        and not _THOUSANDFOLD.match(passage.shadow, quantity.end)
        and not heads.is_said_of_living(guards.clause(passage, quantity.start, quantity.end))
    ):
        return True
    before = subjects.before(passage, 1)
    return heads.counts_others(passage, quantity, before) or _is_of_a_few(passage, quantity, before)


#: "Один фельдшер на 700 людей, які досі живуть у місті", "хліб їдять 4 тисячі людей — усі, хто не виїхав".
_WHO_STAY = AnyCase(
    rf"\s+{PEOPLE}\s*[—–,]\s*(?:(?:це\s+)?(?:усі|всі),\s+)?(?:які|хто|що)\s+(?:(?:ще|досі|тут|там|все)\s+)*"
    r"(?:не\s+(?:виїха|поїха|евакуюва|покину)|(?:за)?лиш[аи]|зоста|жив|мешка)\w+"
)
#: "Кількість поранених у Лимані — 12 осіб".
_NUMBER_OF_OTHERS = AnyCase(
    r"(?<!\w)(?:кількість|чисельність|число)\s+(?:поранен|загибл|постражд|травмован|переселен|евакуйован|вивезен|впо(?!\w)|дітей"
    r"|учн|пенсіонер|абонент|військов|зникл|полонен|працівник|робітник|безробітн|пацієнт|хвор)[^.;:]*$"
)
#: "Ковзанки на 300 людей", "на кожну тисячу", "родина з трьох людей", "у нас шістдесят" beside another town.
_FOR_SO_MANY = AnyCase(
    rf"(?<!\w)(?:на|кожн\w+|(?:родин|сім['’ʼ])\w*\s+(?:з|із|зі)|її\s+було)\s+$"
    rf"|[{TOWN}][^.;]*,\s+(?:а\s+)?[ув]\s+нас\s+(?:\w+\s+)?$"
    rf"|[{OTHER}],\s+(?:де|[ув]\s+як(?:ій|ому|их))\s[^.;,]*$"
)
#: "Село на 480 мешканців".
_A_TOWN_OF = AnyCase(
    r"(?<!\w)(?:міст(?:о|а|ом)|сел(?:о|а|ом)|селищ(?:е|а|ем)|містечк(?:о|а|ом)|хут(?:ір|ора|ором))\s+на\s+$"
)
#: "Одинадцятитисячне місто ледь дихає".
_THOUSANDFOLD = AnyCase("-?тисячн")
_MONEY = AnyCase(
    r"(?<!\w)(?:зарплат\w*|заробітн\w+|кредит\w*|квит(?:ок|ки|ків|ка)|борг\w*|вартість|ціна|ціни|коштував\w*"
    r"|коштує|оклад\w*|тариф\w*|бюджет\w*|на\s+рахунку|обіг|виторг\w*|виручк\w+|дохід|доход\w*|прибут\w+"
    r"|оборот\w*|гривень|гривні|грн|доларів)(?!\w)"
)
_PEOPLE_AFTER = AnyCase(rf"\s+(?:\w+\s+)?(?:{PEOPLE}|населення)(?!\w)")
_PEOPLE_SPOKEN_OF = AnyCase(
    rf"(?<!\w)(?:{PEOPLE}|населенн\w+|жив(?:е|уть)|жи(?:в|ло|ли)|мешка\w+|прожива\w+|чоловіки|жінки)(?!\w)"
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
    if quantity.value >= FEW or _PEOPLE_AFTER.match(passage.shadow, quantity.end):
        return False
    if quantity.value == 1 or any(_HURT.search(its.text) for its in before):
        return True
    out_of = _OUT_OF_MANY.search(passage.shadow, 0, quantity.start)
    if out_of and passage.count_at(out_of.end() - len(out_of["n"])).value >= _MANY:
        return False
    demonym = any(m.start == m.end for m in passage.mentions)
    return not (demonym or any(_PEOPLE_SPOKEN_OF.search(its.text) for its in (passage, *before)))


#: "Затримано двох людей. Лишається їх там троє."
_HURT = AnyCase(r"(?<!\w)(?:поранен[оі]|травмован[оі]|вбит[оі]|затриман[оі]|затримал\w+|полонен\w+)(?!\w)")
#: "З двох із половиною тисяч лишилося десятеро".
_OUT_OF_MANY = re.compile(rf"(?<!\w)(?:з|із|зі)\s+(?P<n>[{COUNT}]+)(?=\s[^.;:]{{0,50}}$)", re.IGNORECASE)
_MANY = 100

"""What is stated of evacuation: forced, mandatory, urged, under way, or lifted."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.domain.fact import Evacuation, FactKind
from bot.domain.place import CODE_PREFIXES, Place, PlaceKind
from bot.extraction import headed, withholding
from bot.extraction.finding import Finding, once_per_place
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Role
from bot.extraction.passage import ANAPHOR, AREA, COUNT, HROMADA, OTHER, TOWN, Passage
from bot.extraction.phrases import matches
from bot.extraction.strengthening import strengthened
from bot.extraction.subjects import Subjects
from bot.extraction.terms import stated_around
from bot.extraction.timing import Timing
from bot.extraction.ukrainian import (
    evacuated_others,
    evacuation_guards,
    guards,
    hromadas,
    no_order,
    orders_around,
    terms,
)
from bot.extraction.ukrainian.asides import without_asides
from bot.extraction.ukrainian.dates import is_of_a_day_gone
from bot.extraction.ukrainian.evacuation_phrases import ANSWERS, BLOCKS, BY_AUTHORITY, FROM_THERE, ORDERS
from bot.extraction.ukrainian.phrases import SUCH, rule

#: Of a shadow, which is in lower case: to ignore case would take five times as long.
_HINT = re.compile(
    r"евак|виїжд|виїха|вив[еоі]з|забер|забир|покин|покида|відсел|виїзд|від['’ʼ]їзд|їдьте|їхати|перебра"
    r"|перебир"
    r"|вибра|вирушил|поїха|поїдьте|залиши|залиша|виводять|вивели|забра|витяг|возять|возимо|дістав|дістал|виход|тікають|тікати|тікайте|сідати|сідайте|сісти|сядьте"
)
#: "Вона обов’язкова", where evacuation was spoken of.
_HINT_OF_IT = AnyCase(r"обов['’ʼ]язкова|примусов")
#: "Для родин із дітьми діє примусова" too.
_OF_IT = re.compile(
    r"вона(?!\w)|(?:\w+ )?(?:діє|триває|\w+жен\w+|оголошен\w+|введен\w+)\s+(?:обов|примусов)\S+$"
    r"|примусов\w+\s+(?:й\s+|і\s+)?(?:\w+\s+)?(?:діє|триває|\w+жен\w+|оголошен\w+|введен\w+)$"
)
_EVACUATION = AnyCase(r"евакуаці")
_ASKS = AnyCase(
    r"^\W*(?:а\s+|і\s+|яка\s+(?:тут\s+|зараз\s+)?)?евакуація(?:\s+(?:яка|є|діє|триває|тут|там))?\s*\?$"
)
#: An order may stand so many sentences above the towns that it is for.
_ABOVE = 6
#: "Рішення стосується сіл ...": what the order of the sentence before is about.
_GOES_ON = rule(
    r"^[\s«\"“(]*(?:(?:Так|Отже|Зокрема|Відтак|Таким чином),? )?(?:(?:На <AREAS>,? )?це (?=(?:селищ|сел"
    r"|міст)\w+ )|(?:(?:У|В|Із|З|По) <AREAS>,? )?(?:Воно|Вона|Він"
    r"|Вони) (?:стосу\w+|пошир\w+|охоплю\w+)"
    r"|(?:(?:У|В|Із|З|По) <AREAS>,? )?(?:Ідеться|Йдеться|Мова(?: йде)?|Мовиться)"
    r"(?:, [^,.;:]{3,25},)? (?:про|,)"
    r"|(?:Нові|Додані) (?:(?:у|в|до) (?:переліку|списку|зоні)|населен\w+ пункт\w*|села)|Додал(?:ися|ось|ося)"
    r"|(?:Це|Перелік|Зона|Список) (?:включа\w+|охоплю\w+)|Сюди (?:входять|увійшли)"
    r"|(?:(?:Це|Відповідне|Таке|Ухвалене) )?(?:Р|р)ішення (?:стосу\w+|пошир\w+|торка\w+|охоплю\w+)"
    r"|(?:Її|Евакуаці\w+) розшир\w+ на"
    r"|Під (?:нього|неї|рішення|дію|евакуацію)"
    r"|Най\w+ (?:у|в|із|з|серед) (?:\w+ )?(?:переліку|списку|них|цього переліку) ?[—–-]"
    r"|Серед (?:населених пунктів|сіл|селищ|міст|місць)(?:, (?:звідки|з яких"
    r"|де)[^,.;:]{3,60},)?\s*(?:[—–-]|є)"
    r"|Це (?:стосується|торкнеться|)|Стосується це|Зокрема|Серед них|Серед цих|До (?:(?:цього "
    r"|такого )?(?:переліку|списку)|неї|нього|зони)"
    r"|(?:У|В|Це|Такий|Такі) (?:перелік\w*|список|списку|зоні|зону)|Перелік\w*|Список"
    r"|Евакуаці\w+ (?:підлягають"
    r"|стосується)|Вона (?:стосується|торкнеться)|А саме|[—–•▪️🔹-])"
)
#: "У Ямполі обов'язкової евакуації не оголошували. Вона діє в Середині-Буді": of the sort told before.
_IT_IS_THERE = rule(
    r"^\W*(?:(?:так|ні|але|проте|однак|втім|утім|натомість|наразі|нині|зараз),? )*"
    r"(?:вона|таку|така|її|таке рішення|такий наказ)(?: (?!не\b)\w+){0,3}?"
    r" (?:діє|триває|чинна|(?:оголошен|запроваджен|введен)\w+|оголосили|запровадили|ввели)"
    r"(?: (?!не\b)\w+){0,2}? (?P<towns>(?:у|в|для|на) <TOWNS>)"
)
_SORT_TOLD = AnyCase(
    r"(?<!\w)(?:(?P<forced>примусов)|обов['’ʼ]язков)\w+\s+(?:\w+\s+)?(?:евакуаці|вивезенн|виїзд|відселенн)"
)
_DASH = re.compile(r"[^\w\ue000-\ue006]*")
#: In the line of a list a place stands no later, in characters.
_HEAD_OF_ITEM = 30
#: "Родини з дітьми вивезуть із сіл ...", after the order.
_TAKEN_FROM = rule(
    r"(?:вивезуть|вивозитимуть|заберуть|забиратимуть|евакуюватимуть)(?:(?: (?!не\b)\w+){0,4}? (?:з|із"
    r"|зі) <TOWNS>|[^.;:]{0,60}: <TOWNS>)"
    # "Родини буде вивезено з ...", "Першими евакуацію розпочнуть у ..."
    r"|(?:буде|будуть) (?:вивезен|евакуйован)\w+ (?:з|із|зі) <TOWNS>"
    r"|(?:евакуацію|вивезення)(?: (?!не\b)\w+)? (?:розпочнуть|почнуть|проведуть|здійснять|проводитимуть"
    r"|здійснюватимуть)(?: (?!не\b)\w+)? (?:з|із|зі|у|в) (?=<TOWNS>)"
)
#: "Виїхати мають із сіл ...", after the order of what is not named there.
_MUST_GO = rule(
    r"(?<!\w)(?:(?:мають|повинні|мусять|слід|треба|необхідно)(?: (?!не\b)\w+){0,3}? (?:виїхати|евакуюватися)"
    r"|(?:виїхати|евакуюватися)(?: \w+){0,2}? (?:мають|повинні|мусять|належить|зобов['’ʼ]язані)"
    r"|(?:вивозитимуть|евакуюватимуть|евакуйовуватимуть"
    r"|вивезуть|евакуюють)(?: \w+){0,3}? (?:з|із|зі) (?=<TOWNS>|(?:таких )?(?:сіл|сел|міст|селищ))"
    # "Евакуація буде проводитися з Рубців та Щурового": of one town buses may leave for all the others.
    r"|евакуаці\w+ (?:\w+ )?(?:проводитиметься|здійснюватиметься|буде (?:проводитися|здійснюватися))"
    r" (?:з|із|зі) (?=<ONE_TOWN>(?:,| і| й| та)\s)"
    # "У Лиманській громаді проводитимуть евакуацію з Рубців, у Святогірській громаді – із Богородичного"
    r"|^\W*(?:у|в) <AREAS>(?: \w+){0,2} (?:проводитимуть|здійснюватимуть) евакуацію (?:\w+ ){0,2}?"
    r"(?:з|із|зі) (?=<TOWNS>)|^\W*(?:у|в) <AREAS>\s*[—–-] (?:з|із|зі) (?=<TOWNS>)"
    r"|^\W*(?:починають|почнуть|розпочинають|розпочнуть)(?: \w+)? (?:з|із|зі) )(?!\w*(?:укритт|домівк))"
)
#: After an order, what will be done is no guess: "евакуація буде проводитися з ...".
_WILL_BE_DONE = re.compile(
    r"(?<!\w)(?:буде|будуть)\s+(?:проводити|здійснювати|вивозити|евакуйовувати|вивезен|евакуйован)\w*"
)
#: "Вивезли жителів Рубців", "вивезли останніх його жителів": of those the town is told.
_THOSE_OF = rule(
    r"(?:вивезли|вивезено|евакуювали|евакуйовано) (?:(?:мешканців|жителів) <TOWNS>"
    r"|(?:усіх |останніх )?(?:його|її) (?:останніх )?(?:мешканців|жителів))"
    # "Мешканку Рубців евакуювали волонтери"
    r"|(?:мешкан|жител|пенсіонер)\w+ <ONE_TOWN> [^,.;]*"
)
_COUNTED_OUT = AnyCase(r"(?<!\w)(?:вивезено|евакуйовано|вивезли|евакуювали)(?!\w)")
#: "Також у Лимані поліцейські вивезли подружжя".
_HELPED_THERE = rule(
    r"\W*(?:(?:також|ще|так само|крім того),? )?(?:у|в) <ONE_TOWN>(?:, [^,.;:]{3,60},)?(?: (?!не\b)\w+){0,2}"
    r" (?:поліцейськ|поліці|волонтер|екіпаж|правоохоронц)\w* "
)
#: "15 мешканців Самотоївки, 14 – Краснопілля, четверо з Наумівки", where people are moved out.
_EACH = rule(
    r"(?:з|із|зі) <ONE_TOWN>\s*[—–-] ?<COUNT>|<COUNT>(?: <PEOPLE>)?(?:\s*[—–-])?(?: (?:з|із|зі))? <ONE_TOWN>"
)
_MOVED_OUT = re.compile(
    r"(?<!\w)(?:евакуювал\w+|евакуйован\w+|вивезли|вивезено|виїхал\w+)(?!\w)", re.IGNORECASE
)
#: «Ще не вивезли: двох із Новоосинового».
_NOT_YET = re.compile(r"\bще\s+не\s")
#: Once, and not since.
_WERE_MOVED = re.compile(
    r"вив[еі]з(?:ли|ла|ено)?(?!\w)|евакуюва(?:ли|ла|в)(?!\w)|евакуйовано|виїха(?:ли|ло|ла|в)(?!\w)"
)
_FROM = AnyCase(rf"(?:^|\s)(?:з|із|зі)\s+{SUCH}$")
_FROM_WITHIN = 30
_IN_A_ROW = re.compile(r",\s+|,?\s+(?:і|й|та)\s+")
#: "Із кількох сіл вивозять людей": of those that are not named nothing is said.
_UNNAMED = AnyCase(
    r"(?<!\w)(?:сіл|села(?:х|ми)|населен\w+\s+пункт\w+|громад\w*|район\w*|регіон\w*|област\w+"
    r"|прикордонн(?:я|і)|прифронтов['’ʼ]я)(?!\w)"
)
#: "Евакуюватися до інших регіонів країни": where people go.
_TO_SAFETY = re.compile(
    r"(?<!\w)(?:до|в|у)\s+(?:більш\s+)?(?:інш|безпечн|безпечніш|тихіш|спокійн|спокійніш|віддален"
    r"|тилов)\w*\s+(?:\w+\s+)?"
    r"(?:регіон|област|район|громад|місц)\w*|(?<!\w)інш\w+\s+(?:регіон|област)\w*",
    re.IGNORECASE,
)
#: "Рада оборони Харківської області".
_BODY_OF_OBLAST = re.compile(r"(?<!\w)[Рр]ад\w+\s+оборони\s+(?P<oblast>[\w'’ʼ-]+\s+області)(?!\w)")
#: "Звернувся до мешканців громади": to all of them.
_TO_A_HROMADA = AnyCase(r"(?<!\w)(?:мешканц|жител|люд)\w+\s+(?:\w+\s+)?громади(?!\w)")
#: "Рада повідомляла жителям 19 населених пунктів": which of them is not told.
_OF_SO_MANY = AnyCase(rf"{COUNT}\s+(?:\w+\s+)?(?:населен\w+\s+пункт\w*|сіл|сел(?:ах|ищ)?)(?!\w)")
#: After an order for an area: its towns.
_NAMELY = AnyCase(r"[^.;]{0,60}?(?:[:—–]|,\s+(?:зокрема|серед|а\s+саме|у\s+тому|насамперед|передусім))")
#: "Триває обов’язкова евакуація населення з території громади": of the one named before.
_OF_THE_HROMADA = AnyCase(
    r"(?:\s+(?:усього|всього|цивільн\w+|місцев\w+|населення|мешканц\w+|жител\w+|людей|дітей|родин|сімей|з"
    r"|із|батьками|дітьми)){0,5}"
    r"(?:\s+(?:з|із|по|в|у)|(?<=населення)|(?<=мешканців)|(?<=жителів))\s+(?:(?:усієї|всієї|цієї|нашої"
    r"|території)\s+){0,2}"
    r"громад[иі](?!\w)"
)
#: "Покровськ, Дружківка та Костянтинівка — великі міста, де ...": all of them.
_WHERE = rule(r"^\W*<TOWNS>\s*[—–-] [^.;:,—–]{3,60}, (?:де|у яких|в яких|звідки|з яких)(?!\w)")
#: "Оголосили евакуацію родин з дітьми, і стосується вона Святогірська".
_CONCERNS = rule(
    r"[^.;:]{0,80}?,? (?:(?:і|й|та|яка|вона) ){1,2}(?:стосується|охоплює|торкається|пошириться на"
    r"|поширюється на)"
    r"(?: (?:вона|також))* <TOWNS>"
)
#: "Вивозять із Лимана та двох сіл довкола нього – Рубців і Щурового": those villages too.
_AND_VILLAGES = rule(
    r"(?: (?:з|із|зі))? <ONE_TOWN>,? (?:та|і|й|а також|разом із|разом з) (?:(?:з|із|зі) )?"
    r"(?:<COUNT> |кількох |низки )?(?:[\w'’ʼ-]+ ){0,2}?"
    rf"(?:{OTHER}+|<ANAPHOR>|сіл|селищ|населених пунктів)(?: [\w'’ʼ-]+){{0,3}}\s*[—–:(-]\s*(?=<ONE_TOWN>)"
)
#: "Евакуацію, яка діє в Лимані, поширили на Сіверськ": both of them.
_EXTENDED = rule(
    r"[^.;:,]{0,60}, (?:що|яка|котра) [^.;:,]{0,40}?(?:у|в|для|з|із) (?P<there><TOWNS>)[^.;:,]{0,30},"
    r"(?: (?!не\b)\w+){0,2} (?:пошир|розшир|розповсюд)\w+(?: (?!не\b)\w+){0,2} на (?P<new><TOWNS>)"
)
#: "Обов'язкова евакуація діє для сіл у п'ятикілометровій смузі": of places that are not named here.
_FOR_SOME_VILLAGES = AnyCase(
    r"(?:\s+\w+)?\s+(?:діє|триває|оголошен\w*|запроваджен\w*|поширюється|стосується|передбачен\w*)"
    r"\s+(?:(?:лише|тільки)\s+)?(?:для\s+|на\s+|з\s+|із\s+|у\s+|в\s+)?(?:(?:мешканц|жител)\w+\s+)?"
    rf"(?:(?:прикордонн|прифронтов|окрем|деяк|кільк|віддален)\w+\s+|{COUNT}+\s+)?"
    r"(?:сіл|сел|села|селах|населених\s+пунктів)(?!\w)"
)
#: "У громаді продовжилась обов’язкова евакуація": of the one named before.
_IN_THE_HROMADA = AnyCase(
    r"(?<!\w)(?:[ув]\s+громаді|(?:для|з|із)\s+(?:всієї|усієї)\s+громади|по\s+(?:всій\s+|усій\s+)?громаді"
    r"|(?:на|з|із)\s+(?:всій\s+|усій\s+|всієї\s+|усієї\s+)?території\s+(?:(?:всієї|усієї|цієї"
    r"|нашої)\s+)?громади)(?!\w)"
)
_ALL_OF = re.compile(
    rf"[{TOWN}{OTHER}](?:,|\s+(?:та|і|й|а\s+також))\s+(?:[ув]\s+|з\s+|із\s+)?[ву]с(?:я|ю|ієї|ій)\s+$"
)
_SO_MANY_SETTLEMENTS = re.compile(rf"{COUNT}+\s+(?:населен\w+\s+пункт|сел|сіл|міст)\w*,?\s")
#: "Нижньої вулиці в Комишанах": no order for the town.
_STREET_OF = AnyCase(
    r"(?<!\w)(?:вулиц\w+|провулк\w+|мікрорайон\w*|будинк\w+|частин\w+|район\w*)\s+(?:сам\w+\s+)?(?:у\s+|в\s+)?$"
    r"|(?<!\w)(?:вулиц\w*|провулк\w*)(?:\s+\w+)?\s*:[^;]*$"
    r"|(?<!\w)(?:вулиц[іь]|провулк\w+)\s+(?:[А-ЯІЇЄҐ][\w'’ʼ-]+(?:,\s+|\s+(?:і|й|та)\s+))+$|\((?:колишн\w+"
    r"|нині|раніше)\s+$"
)
#: "У Комишанах — вулиці Нижньої": nor here.
_STREETS_AFTER = AnyCase(
    r"\s*[—–-]\s+(?:(?:на|це|лише|тільки)\s+)?колишн\w+(?!\w)|\s*(?:[—–-]"
    r"|\()\s*(?:\w+\s+){0,3}?(?:вулиц\w*|провулк\w+|мікрорайон\w*|будинк\w+|квартал\w*|смуг\w+)(?!\w)"
)
#: "З десяти населених пунктів громади, зокрема із селища Борова".
_LED = AnyCase(
    r"(?<!\w)(?:населених\s+пунктів|сіл|селищ)(?!\w)[^.;:]{0,100}(?:,\s+(?:зокрема|серед\s+них|а\s+саме)|:)"
)
#: "Перелік місць, з яких оголошено ...": of places that are not named here.
_OF_PLACES = AnyCase(
    r"(?<!\w)(?:місць|територій|населених\s+пунктів|сіл|зон)\s*,\s+(?:з\s+яких|де|звідки|[ув]\s+яких"
    r"|на\s+яких)"
    r"(?!\w)[^.;]*$"
)
#: "Серед сіл, звідки вивозять дітей, — ...", "до переліку сіл, які підлягають ..., увійшли ...".
_AMONG = rule(
    r"^\W*(?:(?:Серед|З-поміж|Поміж) (?:\w+ ){0,3}?(?:населених пунктів|сіл|селищ|міст|місць)"
    r"|До (?:\w+ ){0,2}?(?:перелік|списк|зон)\w*(?: [\w'’ʼ]+){0,4}?)"
    r"(?:, (?:звідки|з яких|із яких|де|у яких|в яких|які|що|для яких|на які)(?!\w)[^.;:—–]{3,90}?,?"
    r"|(?: (?!не\b)[\w'’ʼ-]+){0,8}?)"
    r"(?:\s*[—–:] ?|,? є |,?(?: (?!не\b)\w+){0,2} (?<!не\s)(?:увійш|ввійш|потрап|додал|додан|внес|включ"
    r"|належ|вход|опин)\w+:? )"
    r"(?:(?:також|ще|й|і|тепер|\w+ села|села|селища|міста|місто|село|селище) ){0,3}?(?P<towns><TOWNS>)"
)
#: "Рубці та Щурове внесли до переліку сіл, звідки вивозять дітей".
_ADDED = rule(
    r"^\W*(?:(?:Так|Також|Крім того|Зокрема),? )?(?P<towns><TOWNS>)(?: (?!не\b)\w+){0,2}"
    r" (?:включ|внес|дода|занес|увійш|ввійш|потрап|опин|вход|перебува)\w+"
    r" (?:до|у|в) (?:\w+ ){0,2}?(?:перелік|списк|зон)\w*(?: [\w'’ʼ]+){0,3},"
    r" (?:звідки|з яких|із яких|де|у яких|в яких|що|які)(?!\w)"
)
#: "Дві громади — Покровська й Гродівська — підлягають": of the hromadas, by the names of their towns.
_HROMADAS_NAMED = re.compile(r"(?<!\w)громад(?:и|ах|ам)?\s+[—–]\s+[А-ЯІЇЄҐ][^.;]*$")
_PART_OF_TOWN = AnyCase(
    rf"(?<!\w)(?:вулиц\w+|мікрорайон\w*|район(?:у|ів|ах|и)?\s+(?:міста|{TOWN})|частин\w+\s+(?:міста|вулиц)"
    r"|(?<!свої\s)(?<!свій\s)будин(?:ок|к\w+)|околиц\w+)(?!\w)"
)


#: A heading that goes on with the order of the sentences before it.
_INTRODUCES = re.compile(
    rf"{_GOES_ON.pattern}|^[^{TOWN}{OTHER}]*(?<!\w)(?:евакуаці|вивезенн|виїзд|виїхати)\w*[^{TOWN}{OTHER}]*$"
    rf"|^\W*(?:звідки|хто|де|які)(?!\w)[^.;]*:\s*$|(?<!\w)(?:перелік\w*|список|списку|таких|наступн\w+|населен\w+\s+пункт\w*|сіл"
    rf"|села)(?!\w)"
    r"[^.;]*:?\s*$",
    re.IGNORECASE,
)
#: A list under such a heading names where no order holds, or where people are taken to.
_LEFT_OUT = re.compile(
    r"(?<!\w)(?:виключ\w+|вилуч\w+|знят\w+|скасова\w+|скасу\w+|крім|окрім|завершен\w+|завершил\w+"
    r"|пункт\w*\s+збору|збірн\w+|місц\w+\s+збору|прийом\w*|прийма\w+|розмі[сщ]\w+|прихист\w*|транзитн\w+"
    r"|через\s+(?:обов|примусов)\S+\s+евакуаці\w+|зупин\w+|сідати|посадк\w+|автобус\w*|не\s+увійш\w+"
    r"|не\s+вход\w+|не\s+стосу\w+|графік\w*|адрес\w*|отрима\w+|кошти|школи"
    r"|можуть\s+виїхати|доправ\w+|достав\w+|поселит\w+)(?!\w)",
    re.IGNORECASE,
)
_LISTS = headed.ListCues(
    BLOCKS,
    ORDERS,
    evacuation_guards.is_stated,
    terms.CUES,
    evacuation_guards.ORDERS.manner,
    next_statement=re.compile(r"[,;]|\s(?:і|й|та|а)\s"),
    sorts=re.compile(r"обов['’ʼ]язков", re.IGNORECASE),
)


#: "Обов'язкова евакуація діє у таких громадах:".
_OF_HROMADAS = AnyCase(r"(?<!\w)громад(?:и|ах|ам)?(?!\w)[^.;]*:$")


def find(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    """At most one statement per town: an order says more than the urging beside it."""
    if any(_is_made_up(before.text) for before in subjects.before(passage, 1)):
        return
    if withholding.is_lifted_for_some(passage, evacuation_guards.ORDERS):
        return
    found = [
        its
        for its in (
            *_here(passage, subjects, timing),
            *_gone_on(passage, subjects, timing),
            *_it_is_there(passage, subjects, timing),
            *headed.ordered_hromadas(passage, subjects, timing, cues=_LISTS, whose=_OF_HROMADAS),
        )
        if its.value not in _CARRIED_OUT or not _is_stopped(passage, subjects, its)
    ]
    if all(its.value is Evacuation.UNDERWAY for its in found):
        found += headed.moved_out(passage, subjects, each=_EACH, moved=_MOVED_OUT, not_yet=_NOT_YET)
    yield from once_per_place(sorted(found, key=lambda finding: finding.value not in BY_AUTHORITY))


_CARRIED_OUT = (*BY_AUTHORITY, Evacuation.UNDERWAY)
#: "Евакуації немає", "вивезення людей із міста не проводять": whatever was ordered, nobody is taken out.
_STOPPED = AnyCase(
    r"(?<!\w)(?<!масової\s)(?:евакуаці|вивезенн)\w+(?:\s+\w+){0,4}?\s+(?:(?:вже|уже|наразі|зараз|більше"
    r"|поки)\s+){0,2}"
    r"(?:немає|нема|не\s+(?:проводи|проводя|здійсню|відбува|ведет)\w*)(?!\w)"
    # "Вивезення людей зупинили", "нікого більше не вивозять", "виїзди тимчасово не здійснюються"
    r"|(?<!\w)(?:евакуаці|вивезенн)\w+(?![^.;]*\s(?:поїзд|потяг|рейс|автобус|залізниц|дорог"
    r"|трас)\w*)(?:\s+(?!не\s)[\w'’ʼ-]+){0,4}?\s+"
    r"(?:призупин|зупин|припин)(?:или|ено|ена|ила)(?!\w)"
    r"|(?<!\w)(?:нікого|більше|вже|уже)\s+(?:\w+\s+)?не\s+(?:вивозять|евакуюють|вивозимо|евакуйовують)(?!\w)"
    r"|(?<!\w)виїзди\s+(?:\w+\s+){0,2}не\s+(?:здійсню|проводя|відбува)\w*"
)
#: "Евакуація в місті завершена": people were taken out before; but not "на сьогодні завершено".
_FINISHED = AnyCase(
    r"(?<!\w)евакуаці\w+(?![^.;]*\sна\s+сьогодні)(?:\s+[^\s.,;]+){0,4}?\s+(?:завершен|завершил|закінчен"
    r"|закінчил)\w*"
)
#: "Останніх вивезли в ніч на вівторок": it ended just now.
_THESE_DAYS = AnyCase(
    r"(?<!\w)(?:сьогодні|[ву]чора|[ву]ночі|вранці|зранку|щойно|[ув]\s+ніч\s+на|(?:[ув]|за)\s+(?:понеділок"
    r"|вівторок|середу"
    r"|четвер|п['’ʼ]ятницю|суботу|неділю))(?!\w)"
)
#: "Почалася евакуація. На той момент у місті лишалося ...": it was then.
_AT_THAT_TIME = re.compile(r"\W*(?:На|До)\s+т(?:ой|ого)\s+(?:час|момент)(?:у)?(?!\w)")
#: So many sentences around may say it.
_AROUND = 8


def _is_stopped(passage: Passage, subjects: Subjects, finding: Finding) -> bool:
    if finding.value is Evacuation.UNDERWAY and any(
        _AT_THAT_TIME.match(its.text) for its in subjects.following(passage, 1)
    ):
        return True
    ended_now = any(_THESE_DAYS.search(its.text) for its in (passage, *subjects.following(passage, 1)))
    may_be_over = finding.value is Evacuation.UNDERWAY and not ended_now
    says_so = (_STOPPED, _FINISHED) if may_be_over else (_STOPPED,)
    around = (*subjects.before(passage, _AROUND), passage, *subjects.following(passage, _AROUND))
    for its in around:
        if any(cue.search(its.text) for cue in says_so):
            named = {m.place for m in its.mentions if m.role is Role.TOWN and not m.office}
            if not named or named & set(finding.places):
                return True
    return False


#: "У кіно «Куп'янськ. Точка нуль» ...": what goes on is its plot.
_STORY = re.compile(
    r"(?<!\w)[ув]\s+(?:кіно|фільмі|серіалі|романі|п['’ʼ]єсі|комп['’ʼ]ютерній\s+грі)(?!\w)", re.IGNORECASE
)


def _is_made_up(above: str) -> bool:
    return guards.is_called_fake(above) or _STORY.search(above) is not None


def _here(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    if not _HINT.search(passage.shadow) and not (
        _HINT_OF_IT.search(passage.text) and _asks_of_evacuation(passage, subjects)
    ):
        return
    for value, found in matches(without_asides(passage), BLOCKS):
        if (
            not evacuation_guards.is_stated(passage, found, value, timing.newest_year)
            or withholding.is_taken_back(passage, subjects, evacuation_guards.ORDERS)
            or (value in BY_AUTHORITY and no_order.is_taken_back(passage, subjects))
        ):
            continue
        if _WERE_MOVED.search(found[0]) and is_of_a_day_gone(passage.text, timing.published):
            continue
        if (_OF_IT.match(found[0]) and not _asks_of_evacuation(passage, subjects)) or (
            found.re in ANSWERS and not _is_asked_of_evacuation(passage, subjects)
        ):
            continue
        places = _places(passage, subjects, *found.span())
        listed = subjects.lists.enumerated(passage, found.start())
        if value in BY_AUTHORITY and set(listed) & set(places):
            places = tuple(dict.fromkeys((*places, *listed)))
        told_whence = found.re in FROM_THERE or _THOSE_OF.fullmatch(found[0])
        # "Евакуація триває: за тиждень вивезли 46 осіб": that it goes on is told of the town spoken of.
        counts_out = _COUNTED_OUT.search(passage.text if passage.names_a_town else found[0])
        counted_out = counts_out and not told_whence
        if value is Evacuation.UNDERWAY and counted_out:
            places = _from_where(passage) or (places if _HELPED_THERE.match(passage.shadow) else ())
        of_a_hromada = all(place.kind is PlaceKind.HROMADA for place in places)
        if (
            not of_a_hromada
            and passage.carries_on(places)
            and (
                _UNNAMED.search(_TO_SAFETY.sub(" ", _BODY_OF_OBLAST.sub(" ", passage.text)))
                or not subjects.is_clear(passage, places)
            )
        ):
            continue
        if _OF_SO_MANY.search(passage.shadow) and all(mention.office for mention in passage.mentions):
            continue
        if passage.carries_on(places) and _is_of_occupiers(passage, subjects):
            continue
        places = evacuated_others.meant(passage, subjects, found, places, value)
        places = no_order.without_left_out(passage, orders_around.meant(passage, subjects, places, value))
        if places:
            end = terms.end_of(passage, found.end())
            its_terms = stated_around(passage, value, terms.CUES, subjects, timing.published)
            if value in BY_AUTHORITY and withholding.is_to_come(passage, its_terms, evacuation_guards.ORDERS):
                continue
            level = strengthened(value, subjects.after(passage, 3), evacuation_guards.ORDERS.manner)
            yield Finding(FactKind.EVACUATION, places, level, found.start(), end, terms=its_terms)


def _is_of_occupiers(passage: Passage, subjects: Subjects) -> bool:
    """ "У Кремінній окупанти вивозять людей. Голова ОВА закликав виїжджати": of others than those there."""
    return any(evacuation_guards.OCCUPIERS_MOVE.search(its.text) for its in subjects.before(passage, 1))


def _is_asked_of_evacuation(passage: Passage, subjects: Subjects) -> bool:
    """ "– Евакуація? – Примусова, для дітей"."""
    asked = subjects.before(passage, 1)
    return any(_ASKS.search(its.text) for its in asked)


def _asks_of_evacuation(passage: Passage, subjects: Subjects) -> bool:
    """ "Евакуація добровільна? Ні. Вона обов’язкова": whether it is evacuation that "she" is."""
    above = (passage, *subjects.before(passage, 2))
    return any(_EVACUATION.search(its.text) for its in above)


def _from_where(passage: Passage) -> tuple[Place, ...]:
    """ "Із Самотоївки вивезено 15 мешканців, із Краснопілля – 14": each of them."""
    places: list[Place] = []
    end = -1  # of the last that people are from
    for mention in passage.mentions:
        goes_on = end >= 0 and _IN_A_ROW.fullmatch(passage.text, end, mention.start)
        if goes_on or _FROM.search(passage.text, max(0, mention.start - _FROM_WITHIN), mention.start):
            end = mention.end
            if mention.place and mention.role is Role.TOWN:
                places.append(mention.place)
    return tuple(dict.fromkeys(places))


def _gone_on(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    """The towns that a list names after the sentence with the order."""
    heading = subjects.lists.heading(passage)
    opening = _GOES_ON.match(passage.shadow) or _TAKEN_FROM.search(passage.shadow)
    must_go = None if opening else _MUST_GO.search(passage.shadow)
    opening = opening or must_go
    # "— Востаннє прилетіло в Печеніги": a dash begins speech as well as the line of a list.
    if opening and _DASH.fullmatch(opening[0]) and heading is None:
        opening = opening if any(m.start <= _HEAD_OF_ITEM for m in passage.mentions) else None
    if (
        (opening is None and heading is None)
        or not re.search(f"[{TOWN}{HROMADA}]", passage.shadow)
        or passage.lengths
    ):
        return
    places = tuple(
        m.place
        for m in passage.mentions
        if m.place
        and not m.destination
        and m.role is Role.TOWN
        and not _STREET_OF.search(passage.text, 0, m.start)
        and not _STREETS_AFTER.match(passage.text, m.end)
    )
    if subjects.lists.lists_others(passage, _LEFT_OUT) or guards.unsure(
        passage, 0, opening.end() if opening else 0, _WILL_BE_DONE
    ):
        return
    found = headed.listed(
        passage,
        subjects,
        places,
        timing,
        above=subjects.before(passage, _ABOVE)
        if must_go
        else subjects.lists.above(passage, _ABOVE, _INTRODUCES),
        cues=_LISTS,
        of_unnamed=must_go is not None,
    )
    yield from (orders_around.by_force(its, subjects) for its in found)


def _it_is_there(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    """The towns where "it" is in force, with the sort of which the sentence before speaks."""
    found = _IT_IS_THERE.match(passage.shadow) if TOWN in passage.shadow else None
    for above in subjects.before(passage, 1) if found else ():
        told = _SORT_TOLD.search(above.text)
        if told is None or found is None:
            return
        value = Evacuation.FORCED if told["forced"] else Evacuation.MANDATORY
        places = passage.towns_after(*found.span("towns"))
        if places and evacuation_guards.is_stated(passage, found, value, timing.newest_year):
            yield Finding(FactKind.EVACUATION, places, value, *found.span(), led_by=(above, *told.span()))


#: "Люди їдуть у Суми: там евакуація обов'язкова": it is told of what "there" is.
_THERE = re.compile(rf"{ANAPHOR}+\s+$")


def _places(passage: Passage, subjects: Subjects, start: int, end: int) -> tuple[Place, ...]:
    """Towns, or whole hromadas; of a raion or an oblast nothing is said."""
    passage = _without_bodies(passage)
    if listed := _of_a_list(passage, subjects, start):
        return listed
    there = _THERE.search(passage.shadow, 0, start)
    return _told_there(passage, subjects, there.start() if there else start, end)


def _of_a_list(passage: Passage, subjects: Subjects, start: int) -> tuple[Place, ...]:
    """Those that the sentence says to be on the list of places that its order is for."""
    among = _AMONG.match(passage.shadow)
    if among and start < among.start("towns"):
        return subjects.lists.enumerated(passage, among.start("towns"))
    added = _ADDED.match(passage.shadow, 0, start)
    return passage.towns_after(0, added.end("towns")) if added else ()


def _told_there(passage: Passage, subjects: Subjects, start: int, end: int) -> tuple[Place, ...]:
    clause = guards.clause(passage, start, end)
    if _HROMADAS_NAMED.search(passage.text, 0, start):
        return ()
    of_some = _FOR_SOME_VILLAGES.match(passage.shadow, end) and not passage.names_a_town
    if of_some or _PART_OF_TOWN.search(clause) or _OF_PLACES.search(passage.text, 0, start):
        return ()
    if _TO_A_HROMADA.search(passage.shadow, start, end) and not re.search(
        f"[{TOWN}]", passage.shadow[start:end]
    ):
        return _carried_hromada(passage, subjects)
    # Areas where people go are none that they leave.
    gone_to = (m for m in passage.mentions if m.role is Role.AREA and m.destination)
    shadow = passage.shadow_without(*((m.start, m.end) for m in gone_to))
    after = re.split(r"[.;»]", shadow[end:])[0]
    areas = re.search(f"[{AREA}{HROMADA}]", shadow[start:end] + after[:80])
    towns = re.search(f"[{TOWN}{OTHER}]", passage.shadow[start:end] + after[:160])
    in_an_area = re.search(f"[{AREA}{HROMADA}]", clause) and not re.search(
        f"[{TOWN}{OTHER}{ANAPHOR}]", clause
    )
    if _OF_THE_HROMADA.match(passage.shadow, end) and not towns:
        of_it = {m.place for m in passage.mentions if m.place and m.place.kind is PlaceKind.HROMADA}
        return (of_it.pop(),) if len(of_it) == 1 else _carried_hromada(passage, subjects)
    names_them = any((_NAMELY.match(passage.shadow, end), _LED.search(passage.shadow, end)))
    if (areas and not towns) or (in_an_area and not names_them):
        return () if subjects.lists.heads_a_list(passage) else hromadas.ordered(passage, start, end)
    if not towns and not areas and (just_before := hromadas.named_just_before(passage, start)):
        return just_before
    in_the_hromada = _IN_THE_HROMADA.search(
        clause if re.search(f"[{TOWN}{OTHER}{ANAPHOR}]", passage.shadow) else passage.shadow
    )
    if not towns and not areas and in_the_hromada:
        return _carried_hromada(passage, subjects)
    if (where := _WHERE.search(passage.shadow)) and where.end() <= start:
        return tuple(m.place for m in passage.mentions if m.place and where.start() <= m.start < where.end())
    if goes_on := _gone_on_with(passage, subjects, start, end):
        return goes_on
    towns_there = subjects.of(passage, start, end, several=True)
    # "Людей евакуювали до Дніпра": from the town spoken of.
    gone = [m for m in passage.mentions if m.destination]
    if not towns_there and gone and len(gone) == len(passage.mentions):
        shadow = passage.shadow_without(*((m.start, m.end) for m in gone))
        return subjects.of(replace(passage, shadow=shadow, mentions=()), start, end, several=True)
    if not towns_there and _LED.search(passage.shadow, end):
        return subjects.lists.enumerated(passage, end)
    if not towns_there:
        return _counted(passage, start, end)
    return (*towns_there, *_whole_hromadas(passage, end))


def _gone_on_with(passage: Passage, subjects: Subjects, start: int, end: int) -> tuple[Place, ...]:
    """Those that the sentence goes on to name: where it is widened to, the villages around, its own."""
    if extended := _EXTENDED.match(passage.shadow, end):
        return (*passage.towns_after(*extended.span("there")), *passage.towns_after(*extended.span("new")))
    if villages := _AND_VILLAGES.match(passage.shadow, end):
        town = subjects.of(passage, start, end, several=True)
        raions = {its.code[: CODE_PREFIXES[PlaceKind.RAION]] for its in town}
        near = (
            its
            for its in subjects.lists.enumerated(passage, villages.end())
            if its.code.startswith(tuple(raions))
        )
        return tuple(dict.fromkeys((*town, *near)))
    concerns = _CONCERNS.match(passage.shadow, end)
    return passage.towns_after(end, concerns.end()) if concerns else ()


def _without_bodies(passage: Passage) -> Passage:
    """Without the oblast in the name of a body, which orders it for some town: "Рада оборони області"."""
    bodies = list(_BODY_OF_OBLAST.finditer(passage.text))
    if not bodies:
        return passage
    spans = [(its.start("oblast"), its.end("oblast")) for its in bodies]
    left = tuple(m for m in passage.mentions if not any(a <= m.start < b for a, b in spans))
    return replace(passage, shadow=passage.shadow_without(*spans), mentions=left)


def _whole_hromadas(passage: Passage, start: int) -> tuple[Place, ...]:
    """ "Додалися Рубці, Щурове та вся Лиманська громада": that too."""
    return tuple(
        m.place
        for m in passage.mentions
        if m.place
        and m.start >= start
        and m.place.kind is PlaceKind.HROMADA
        and _ALL_OF.search(passage.shadow, 0, m.start)
    )


def _counted(passage: Passage, start: int, end: int) -> tuple[Place, ...]:
    """ "У двох селах, де діє евакуація, 40 дітей: 5 – у Рубцях та 35 – у Лимані": just so many."""
    so_many = _SO_MANY_SETTLEMENTS.search(passage.shadow, 0, start)
    colon = passage.shadow.find(": ", end)
    if so_many is None or colon < 0:
        return ()
    towns = [m for m in passage.mentions if m.start > colon and m.role is Role.TOWN and not m.office]
    places = tuple(dict.fromkeys(m.place for m in towns if m.place))
    counted = passage.count_at(so_many.start()).value
    return places if len(places) == len(towns) == counted else ()


def _carried_hromada(passage: Passage, subjects: Subjects) -> tuple[Place, ...]:
    carried = subjects.hromada(passage)
    return (carried,) if carried else ()

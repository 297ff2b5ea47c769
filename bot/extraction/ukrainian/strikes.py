"""Where a sentence tells of a strike on a town."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.extraction.blanks import blanked
from bot.extraction.literals import Rules
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Role
from bot.extraction.passage import ANAPHOR, COUNT, OTHER, TOWN, Passage
from bot.extraction.subjects import Subjects
from bot.extraction.ukrainian import guards, no_strike, whose_fire
from bot.extraction.ukrainian.asides import without_asides
from bot.extraction.ukrainian.shelling_phrases import REPORTED, UNCEASING

_RULES = Rules((*UNCEASING, *REPORTED))
_HOLDS = dict.fromkeys(REPORTED, guards.is_current) | dict.fromkeys(UNCEASING, guards.is_of_these_days)
CONSTANT = re.compile(
    r"(?<!\w)(?:пост[іи]йн\w+|безперервн\w+|безупинн\w+|щоденн\w+|цілодобов\w+|безугавн\w+|нестиха\w+|невщуха\w+|невтиха\w+|неугавн\w+|невгамовн\w+|невпинн\w+|нескінченн\w+"
    r"|безнастанн\w+|безперестанн\w+|безкінечн\w+|безконечн\w+|кож(?:ен|н\w+)\s+(?:\w+\s+)?(?:день|дня|ніч|ночі|доб[иу])"
    r"|(?:чи|мало|ледь|ледве)\s+не\s+що(?:дня|ночі|доби|години)|(?<!не\s)(?:щодня|щодоби|щоночі|щоранку|щовечора|щогодини|щопівгодини)|день\s+у\s+день|(?:цілий|весь|увесь)\s+день|разів\s+на\s+(?:день|добу)"
    rf"|{COUNT}(?:\s+[\w'’ʼ-]+){{1,3}}\s+(?:на|щодня)\s+(?:день|добу)|що\s+не\s+(?:день|ніч|година|дня|ночі)"
    r"|безперестанку|без\s+(?:упину|перерви|зупину|угаву|вихідних|пауз)|(?:і\s+)?день\s+і\s+ніч"
    r"|[ув]день,?\s+і\s+[ув]ночі|(?:двічі|тричі)\s+на\s+(?:день|добу)|(?:від|з)\s+(?:ранку|світанку|рання)\s+(?:й\s+)?до\s+(?:ночі|вечора|ранку|смерку|темна|темряви|світанку)|[ву]день\s+(?:й|та)\s+[ву]ночі|щодня\s+(?:й|та|і)\s+щоночі|в\s+жодну\s+годину"
    r"|не\s+(?:вщуха|припиня|стиха|втиха|змовка)\w+|(?:нема|немає|не\s+минає|не\s+було)\s+(?:й\s+|жодного\s+)?(?:дня|доби|ночі)|тиші\s+(?:не\s+буває|немає)|(?:жодн\w+|ні)\s+(?:дня|ночі"
    r"|доби)\s+без)(?!\w)",
    re.IGNORECASE,
)
#: Of a shadow, which is in lower case: to ignore case would take five times as long.
_HINT = re.compile(
    r"обстріл|бомб|бити|вогн|вогонь|стира|удар|атак|б['’ʼ]ють|гатить|накри|поціл|прильот|приліт|прилет"
    r"|безпілот|гатя|вогні|зазна|постражда|пал[яи]|снаряд|дрон|град|молні|смерч|іскандер|ланцет|касет|боєприпас|міна|міни|наліт"
    r"|бпла|fpv|влуч|скид|скину|вдари|шахед|геран|кинджал|фаб|працюва|працює|потерпа|страждає"
    r"|випуска|діставал|дістаєт|дістало|дістає|дістають|приліта|влеті|кидають|цілями|ціллю|агресі|застос|кладуть|сипл|побил|побит|закида|наздогна|розбива|трощ|прострілю|прасу|луплять|довба|міномет|перепада|перепало|стріля|уражен|рівня|гати|терориз|дошкул|уламк|поранил|поранив|приціл|полива|засипа|обсипа|знищу|руйну|пошкоди|понівечи|розби|розтрощ|вибух|накри|криють|б['’ʼ]є|бив|бил[иа]|ракет|каб|нищ|артилер|летять|пада|ціли[лв]|ціля|осколк|спокою|продихнути|рівня"
)
#: "After the attacks there": only when, and nothing of today.
_ATTACKS_THERE = AnyCase(r"(?:обстріл|удар|атак|бомбардуван)\w*\s+(?:там|тут)$")
#: "Їй у хату прилетіло", "в автомобіль влучив «Град»": of one whose town is not told.
_OF_SOMEBODY = AnyCase(
    r"(?<!\w)(?:їй|йому|мені|якому|якій)\s+(?:[ув]\s+)?|(?<!\w)[ув]\s+(?:(?:його|її|мій|мою|нашу)\s+)?(?:хату|квартиру|автомобіль|автівку|машину|авто)(?!\w)"
)
#: "Люди звертаються по допомогу після втрати житла унаслідок обстрілів": wherever they lost it.
#: "Звернулася до лікаря з травмою, яку дістала під час обстрілу": of some day before.
_SEEN_A_DOCTOR = AnyCase(
    r"(?<!\w)(?:зверта(?:ються|ється|лися)|приходять)\s+(?:\w+\s+)?(?:до|по|за)\s+(?:\w+\s+)?допомог\w*"
    r"|(?<!\w)зверну\w+\s+(?:до|по)\s+(?:лікар|медик|медичн|допомог)\w*"
)
#: How many died in all the war tells nothing of these days.
_SINCE_THE_BEGINNING = AnyCase(
    r"(?:від|з)\s+початку\s+(?:повномасштабн\w+\s+|великої\s+)?(?:війни|вторгнення)"
)
#: "Торецьк під обстрілами з початку війни": and is so still.
_EVER_SINCE = AnyCase(
    rf"(?:[{TOWN}{ANAPHOR}]|перебува\w+|живе|живуть)\s+під\s+(?:\w+\s+)?(?:обстрілами|вогнем|ударами)\s+(?:ще\s+)?"
    r"(?:від|з)\s+початку"
)
#: Those who strike the enemy.
_OURS = re.compile(
    r"(?<!\w)(?:Генштаб\w*|Птах\w+\s+Мадяра|партизан\w*|бавовн\w*|підірвал\w+|нафтобаз\w+|ЗСУ|ГУР|СБУ"
    r"|Сил\w+\s+оборони|наш(?:і|их)\s+(?:військ\w+|бійц\w+|дрон\w+|захисник\w+)"
    r"|українськ\w+\s+(?:військ\w+|дрон\w+|сил\w+|бійц\w+)"
    r"|(?:українськ|наш)\w*\s+(?:авіаці|артилері)\w+"
    r"|(?:українські|наші)\s+(?:FPV\w*|пілоти|безпілотники|артилеристи|оператори|танкісти|гармаші|мінометники"
    r"|авіація|ракети))",
    re.IGNORECASE,
)
#: "Ворог зайшов, по ньому вдарила наша артилерія".
_BY_OURS = AnyCase(
    r"\w*\s+(?:наш|українськ)\w*\s+(?:артилері|авіаці|дрон|пілот|бійц|військ|захисник|оператор|танк)"
)
_OURS_STRIKE = AnyCase(r"(?:[ву]дари|поціли|накри|атакува|обстріля)\w+\s+(?:наш|українськ)\w*\s")
#: "За даними Генштабу, ворог обстріляв Сіверськ": whoever reports it, the enemy struck.
ENEMY_ACTS = re.compile(
    r"(?<!\w)(?:ворог|росіяни|окупанти|противник|загарбники|(?:російськ|ворож)(?:і|а|ий)\s+\w+)(?!\w)",
    re.IGNORECASE,
)
#: "Наші штурмовики щодня б'ють ворога": it is he who is struck.
_AT_THE_ENEMY = re.compile(
    r"(?<!\w)(?:б['’ʼ](?:є|ють)|гат(?:ить|ять)|нищ(?:ить|ать)|бомб(?:ить|лять)|криють"
    r"|(?:атаку|обстрілю|накрива|уража)(?:є|ють)|(?:атакува|обстріля|накри|урази)(?:в|ла|ли))\s+"
    r"(?:[\w’'ʼ-]+(?:ого|их)\s+)?(?:ворога|росіян|окупантів|противника|супротивника|загарбників)(?!\w)"
)
#: Who caused it may be told after it.
BURST = re.compile(r"вибух", re.IGNORECASE)
#: "Автобус Херсон — Миколаїв", "дорога на Лиман": it is on the way, and not in the town.
_ROUTE = AnyCase(
    r"як\s+дістатися|"
    rf"(?<!\w)(?:дороз|дорог|трас|шлях|автобус|потяг|поїзд|маршрут)\w*\s+(?:на\s+|до\s+"
    rf"|сполученням\s+)?[«\"]?[{TOWN}{OTHER}]"
)
#: It is told of a road, or of another time.
_ELSEWHERE = AnyCase(
    # "Міста матимуть проблеми з водою через обстріл": nor is it told what was hit.
    r"(?<!\w)(?:(?:проблем|перебо)\w+\s+(?:з|із|зі|[ув])\s+[^.;,]{3,50}?\s(?:через|внаслідок|унаслідок|після)"
    r"|над\s+дорог\w+|дорог[аиуоію]\w*|трас[аиуоі]\w*|ходк\w+|рейс(?!ов)\w*|енергет\w+|енергооб\S+"
    r"|відключен\w+|графік\w*|потяг\w*|поїзд\w*|тоді(?!\s+як)|того\s+(?:літа"
    r"|року|дня))(?!\w)"
)
#: "Після російських обстрілів його треба відбудувати": of strikes of some day.
_AFTER_SOME = AnyCase(
    r"(?<!\w)(?:після|від)\s+(?:(?:російськ|ворож|численн|масован|попередн|недавн|тих|цих"
    r"|перш)\w*\s+){0,2}$"
)
#: "Відремонтували школу, пошкоджену обстрілом": of some day before.
_MENDED = AnyCase(
    r"(?<!\w)(?:відремонт|ремонту|відбуд|полагод|відновил|відновлю)\w*\s[^.;]{0,60}?(?:пошкоджен|зруйнован|понівечен)(?:у|ий|ого|их|ої|і|ою|ім)"
    r"\s+(?:\w+\s+){0,2}(?:обстріл|удар|вибух|атак|дрон|ракет|уламк|влучан)"
)
#: "Постраждалі від обстрілів, що тривають".
_GO_ON = re.compile(r"(?:що|які)\s+(?:\w+\s+)?(?:тривають|продовжуються)$")
#: "Асоціюється з війною та обстрілами": what people think of, and not what happened.
_THOUGHT_OF = AnyCase(
    r"(?<!\w)(?:асоцію\w+|знайом\w+|пов['’ʼ]яза\w+|(?:пам['’ʼ]ята|згаду|пригаду)\w+,?\s+(?:як|коли))\s[^.;]*$"
)
#: "Мешканці думали, що це обстріл", "спершу містяни повідомляли про удар": they were wrong.
_SUPPOSED = AnyCase(
    r"(?<!\w)(?:думали|подумали|гадали|здалося|припускали|переплутали|сплутали),?\s+(?:спершу\s+|спочатку\s+)?(?:що|ніби|з|із|це|за|на)\s[^.;]*$"
    r"|(?<!\w)(?:спершу|спочатку|попервах)\s+(?:\w+\s+){0,2}?(?:повідомля|писа|говори|каза|думал|вважа)\w+\s[^.;]*$"
)
#: "Щоб обстрілювати Лиман, росіяни мають підійти": what might be.
_IN_ORDER_TO = AnyCase(r"(?<!\w)(?:щоб|аби)\s+(?:\w+\s+){0,2}?\w+ти(?!\w)")
#: "Ворог прострілює всі дороги": and not the town.
_AT_ROADS = AnyCase(
    r"(?<!\w)(?:прострілю|обстрілю|обстріля|накрива|атаку|полю|контролю|б['’ʼ])\w+\s+(?:по\s+|на\s+)?(?:(?:[ув]?с[іяюе]|[ув]сіх|усю|єдин\w+|кожн\w+|обидві|головн\w+|основн\w+)\s+)*"
    r"(?:дорог|дороз|трас|шлях|під['’ʼ]їз[дн]|в['’ʼ]їз[дн]|виїз[дн]|логістик|логістичн)\w*"
)
#: "Через загрозу ударів закрили ринок": none was struck.
_THREAT = AnyCase(
    r"(?<!\w)(?:загроз|небезпек|ризик)\w+\s+(?:\w+\s+){0,2}?(?:удар|обстріл|атак|авіаудар|прильот)\w*"
)
#: "Він загинув від удару дрона": wherever he served. "Окупанти зазнали ударів": not the town.
_OF_A_PERSON = AnyCase(
    r"(?<!\w)(?:він|вона|який|яка|воїн|бо[єй]\w+|військов(?:ий|а)|захисник)\s+(?:\w+\s+)?(?:загину|поме)\w+"
    r"|(?<!\w)(?:окупант|росіян|ворог|загарбник)\w*\s+(?:\S+\s+){0,3}зазна\w+"
)
#: "Житель Селидового поранений внаслідок обстрілу Курахового": where the shells fell, and not where he lives.
_RESIDENT = AnyCase(rf"(?<!\w)(?:жител|мешкан|пенсіонер)\w*\s+[{TOWN}]+\s[^.;,]{{0,40}}$")
_OF_ANOTHER = re.compile(rf"\w*\s+(?:міста\s+|села\s+|селища\s+)?[{TOWN}]")
#: "Обстрілюють його": the town spoken of.
_IT = re.compile(r"\s(?:його|її)$")
_FIRE = re.compile(r"обстріл|бомбардув|удар|атак|вогн", re.IGNORECASE)
_OF_TODAY = AnyCase(
    r"(?<!\w)(?:сьогодні|вчора|учора|нині|зараз|наразі|тепер|щойно|добу|доби|уночі|вночі|вранці|зранку|ввечері|щодня|досі|знову"
    r"|потерпа\w+|страждає|страждають|загину\w+|гин(?:уть|е)|поранен\w+|травмован\w+|під\s+завалами|зайня\w+|загорі\w+|згорі\w+|горі(?:в|л[аио])|палав|палал[аио]|спалахну\w+|горить|пошкоджен\w+|постражда(?:ли|в|ла|лих)\s+<?)"
)
#: "Громада щодня перебуває під обстрілами": all of it, and not its town.
_OF_A_HROMADA = AnyCase(
    r"(?<!\w)(?:громад[аиу]\s+(?:\w+\s+){0,3}|по\s+громаді\s+(?:[—–-]\s+)?(?:[\w'’ʼ\ue000-]+\s+){0,2})$"
)
#: "Відбивають атаки", "атаки поблизу Лимана": troops that advance, and no fire on a town.
_HELD_OFF = AnyCase(r"(?<!\w)(?:відби|стриму|зупин|відсі)\w+\s+(?:\S+\s+){0,3}$")
_ATTACK = re.compile(r"атак", re.IGNORECASE)
_BY_TROOPS = AnyCase(
    r"(?:\s+\S+){0,2}\s+(?:поблизу|біля|неподалік|поруч|під|штурмов\w+|піхот\w+|малими|груп\w+|[ув]\s+(?:районі|бік|напрямку"
    r"|напрямі)|на\s+(?:позиці\w+|напрямку|\S+\s+(?:напрямку|ділянці)))(?!\w)"
)
_TROOPS = AnyCase(r"(?<!\w)(?:штурмов|піхотн)\w+\s+$")
_WEAPON = AnyCase(r"дрон|безпілот|ракет|БпЛА|шахед|КАБ|бомб|FPV|артилер|авіа|снаряд")
#: "Більшість будинків пошкоджено обстрілами": in all the war, and not in these days.
_A_SHARE = AnyCase(
    r"(?<!\w)(?:половин|третин|чверт|більшіст|відсотк|(?:у|в)?(?:се|сі|есь)(?!\w)|майже\s+кож)\w*|%"
)
_RUINED = AnyCase(r"(?:пошкоджен|зруйнован|понівечен|розбит|знищен|потрощен|розтрощен)\w*")
#: "Майже всі будинки потерпали від атак", "понад половину осель зазнали ударів".
_A_SHARE_OF_HOUSES = AnyCase(
    r"(?<!\w)(?:половин\w+|третин\w+|чверт\w+|більшіст\w+|відсотк\w+|[ув]?сі|багато)\s+(?:\w+\s+)?(?:будинк|будів|осел|житл|хат"
    r"|квартир|дах|споруд)\w*|%\s+(?:\w+\s+)?(?:будинк|будів|осел|житл|хат|квартир|дах|споруд)\w*"
)
_SUFFERED = AnyCase(r"(?:потерпа|постражда|зазна)(?:ли|ло|ла|в)(?!\w)")
#: "Через обстріли оголошено евакуацію в селах ...": why, and not where they fell.
_WHY_IT_IS_ORDERED = AnyCase(
    r"^\W*(?:через|зважаючи\s+на|у\s+зв['’ʼ]язку\s+(?:з|із))\s+[^.;]{0,120}?(?<!\w)(?:оголо[сш]|запрова|ухвал|прийня|введ|розшир|продовж)\w*"
    r"[^.;]{0,60}?евакуаці"
)
#: "Три тижні тому в ринок поцілила ракета": of the last days no one says so.
_WEEKS_AGO = AnyCase(
    r"(?<!\w)(?:(?:два|три|чотири|п['’ʼ]ять|шість|кілька|декілька|\d+)\s+тижн\w+|місяц\w+|рік|роки|років)\s+тому(?!\w)"
    r"|(?<!\w)минулого\s+місяця(?!\w)|20\d\d(?:-го|-му|\s+року|\s+році)?,\s+коли\s"
)
#: "Напередодні", "не раз", "дрон, імовірно «Ланцет»,": words that make other facts old, denied or unsure.
_STRUCK_ALL_THE_SAME = re.compile(
    r"(?<!\w)напередодні(?!\s+(?!зві|росіяни|окупанти|загарбники|військ)\w+(?:ня|и|у|я)(?!\w))|(?<=добою\s)раніше|(?<=днем\s)раніше|(?<!\w)не\s+раз(?!\w)"
    r"|(?<=,\s)(?:ймовірно|імовірно|попередньо)(?=\s[^,.;]{3,30},)",
    re.IGNORECASE,
)
#: It burst or was blown up, and no one struck.
NOT_BY_THE_ENEMY = re.compile(
    r"(?<!\w)(?:серцев\w+|стихі\w+|мішен\w+|шквал\w*|шторм\w*|буреві\w+|злив[аиу]|негод[аиу]|снігопад\w*|сніжк\w+|критик\w+|блискавк\w+|повалено|балон[ау]?|курсом\s+на|загроза|вирок\w*|корегув\w+|коригув\w+|виставк\w+|фільм\w*|сусідів|підприємц\w+|пневмат\w+|евакуаці\w+\s+(?:(?:щодня|дедалі|дуже)\s+)?(?:ускладн|затрим|зірва|зупин)\w+|град\s+(?:і|й|та|пошкодив|побив)|детектор\w*|сітк\w+|сіток|за\s+(?:час|роки)\s+(?:\w+\s+)?(?:війни|вторгнення)|виплат\w+\s+за|пуски|лет(?:ить|ять)\s+на|влучання\s+не|історія\s+одного"
    r"|склад\w*\s+(?:боєприпасів|окупантів|дронів)|локомотив\w*|(?:обстрілю|атаку)ватим\w+|сапер\w*|(?<!падіння\s)(?<!падінням\s)уламк\w+(?!\s+(?:снаряд|мін[аи](?!\w)|авіабомб|бомб))(?!\s+(?:(?:збит|ворож|російськ|ударн|збитих)\w*\s+)*[«\"„“]?(?:дрон|безпілотн|бпла|шахед|ракет|fpv)[\w-]*(?:\s+[\w'’ʼ-]+)?\s+(?:[ву]?па|потрапи|пошкоди|влучи|зруйнува))|влучань\s+немає|усі\s+\w+\s+збит\w*"
    r"|обстріл\w*\s+(?:\S+\s+){0,3}?припинил\w+|відколи|знищен\w+\s+російськ\w+|вшанува\w+|засуди\w+|суд"
    r"|агент\w*|навчань|ППО|підозр\w+|координат\w+|як\s+діяти|навча\w+|з['’ʼ]ясов\w+|на\s+міні|архів|повз"
    r"|суд(?:ять|или)|делегац\w+"
    r"|уродженець|уродженк\w+|газов\w+|вибух\w*\s+газу|(?:знешкод|детон|утиліз|старих"
    r"|власн)\w*\s+(?:\w+\s+)?боєприпас\w*|(?<!пав\sі\s)(?<!пав\sта\s)(?<!пав\sй\s)(?<!лучив\sі\s)(?<!лучив\sта\s)здетонував|(?:місто|село"
    r"|селище)\s+(?:\S+\s+)?вціліл\w*)(?!\w)",
    re.IGNORECASE,
)
#: A game, a play, a court, a holiday: no one is shelled there.
_NO_WAR = re.compile(
    r"(?<!\w)(?:(?:теплов|сонячн)\w+\s+удар\w*|удар\w*\s+серця|лелек\w*|ластівк\w+|білизн\w+|ворота\s+(?:гост|суперник|господар)\w+|атакува\w+\s+ворота|футболіст\w*|матч\w*|гравц\w+|грі(?!\w)|комп['’ʼ]ютерн\w+\s+гр"
    r"|п['’ʼ]єс\w+|вистав[аиіу](?!\w)|спектакл\w+|серіал\w*|квест\w*|намалюва\w+|актор(?:и|ів|ка|ки)?(?!\w)"
    r"|малюн(?:ок|ку|ки|ках)|кіно(?:оператор\w*)?(?!\w)|петард\w*"
    r"|феєрверк\w*|салют\w*|хуліган\w*|конфеті|комар(?:і|ів|ами)(?!\w)|миш(?:і|ей|ам)(?!\w)|на\s+суді"
    r"|прокурор\s+вимага\w+|довічн\w+|штучн\w+\s+інтелект\w*|згенер\w+|дипфейк\w*|діпфейк\w*"
    r"|так\s+назива(?:вся|лася|ється))",
    re.IGNORECASE,
)
#: It is denied, waited for, or still to begin.
_NOT_YET = re.compile(
    r"(?<!\w)(?:нема(?:є)?\s+такого|почн(?:уть|е)\s+(?:\w+\s+)?(?:обстріл|бомб|бити|атак)\w*"
    r"|чека(?:в|ла|ли|є|ють)\s+(?:на\s+)?(?:обстріл|удар|атак)\w*)",
    re.IGNORECASE,
)
#: Of other countries, and of the border of Russia.
_ABROAD = re.compile(
    r"(?<!\w)(?:Іран\w*|іранськ(?:і|их|ими)\s+ракет\w*|Ізраїл\w*|Хайф\w+|Бейрут\w*|Ліван\w*|Тель-Авів\w*"
    r"|Тегеран\w*|Хезболл\w+"
    r"|хусит\w*|Сирі[яїює]|Сектор\w*\s+Газа|(?:курськ|б[єе]лгородськ|брянськ)\w+\s+(?:прикордонн|област)\w*"
    r"|Судж[аіу]"
    r"|Тьоткін\w+)(?!\w)",
    re.IGNORECASE,
)
#: What is over: "Тепер там тихо", "поки їх звідти не вибили", "було це влітку 2023-го".
_QUIET_NOW = AnyCase(
    r"^\W*(?:тепер|зараз|нині|відтоді)\s+(?:там|тут)\s+(?:вже\s+)?(?:тихо|спокійно)"
    r"|^\W*(?:\w+\s+){0,2}(?:місто|село|селище)\s+не\s+(?:обстріля|обстрілюва|атакува|бомби)(?:в|ла|ли)(?!\w)"
)
_TILL_THEN = AnyCase(
    r"(?<!\w)поки\s+(?:\w+\s+){0,3}не\s+(?:вибили|відкинули|прогнали|відтіснили)"
    r"|(?<!\w)(?:було\s+це|це\s+було|сталося\s+це|це\s+сталося)\s[^.;]{0,40}20\d\d"
    r"|(?<!\w)[ув]\s+(?:січні|лютому|березні|квітні|травні|червні|липні|серпні|вересні|жовтні|листопаді"
    r"|грудні)\s+20\d\d-го(?!\w)"
    r"|(?<!\w)[ув]\s+20(?:1\d|2[01])-му(?!\w)"
    rf"|,\s+(?:що|як\w+)\s+(?:оборонял|боронил|захищал|тримал)\w+\s+[{TOWN}]"
    # "Востаннє місто обстрілювали в травні"
    r"|(?<!\w)востаннє\s[^.;]{0,60}?(?<!\w)(?:[ув]\s+(?:січні|лютому|березні|квітні|травні|червні|липні|серпні|вересні"
    r"|жовтні|листопаді|грудні)|(?:тижн|місяц|рок)\w+\s+тому|рік\s+тому|торік|навесні|влітку|восени|взимку)(?!\w)"
    # "Відступаючи, ворог знищив школу", "коли місто звільнили"
    r"|(?<!\w)(?:відступаючи|тікаючи|(?:під\s+час|при|перед)\s+(?:\w+\s+)?відступ(?:у|і|ом)(?!\w))"
    r"|(?<!\w)коли\s[^.;]{0,60}(?<!\w)(?:звільнили|деокупували|відбили)(?!\w)"
)


def is_no_strike(passage: Passage, subjects: Subjects) -> bool:
    """What is told of is no war, not of here, not of now, or not so."""
    text = passage.text
    if any(its.search(text) for its in (_NO_WAR, _NOT_YET, _ABROAD)) or _TILL_THEN.search(passage.shadow):
        return True
    near = subjects.before(passage, 1)
    if no_strike.is_none(passage, " ".join(its.text for its in near)):
        return True
    if any(_WEEKS_AGO.search(its.text) for its in near) and not _OF_TODAY.search(text):
        return True
    named_here = any(m.role is Role.TOWN for m in passage.mentions)
    if any(_ABROAD.search(its.text) for its in near) and not (named_here and ENEMY_ACTS.search(text)):
        return True
    if not named_here and any(_NO_WAR.search(its.text) for its in near):
        return True
    return any(_QUIET_NOW.match(its.text) for its in subjects.following(passage, 1))


def strikes_in(passage: Passage, newest_year: int) -> Iterator[re.Match[str]]:
    """What the passage tells of strikes by the enemy, wherever they fell."""
    if not _HINT.search(passage.shadow):
        return
    is_by_the_enemy = False
    told = _told_plainly(passage)
    shadow = without_asides(passage).shadow
    for pattern in _RULES.possible(shadow):
        holds = _HOLDS[pattern]
        for found in pattern.finditer(shadow):
            # To ask it of every sentence would take long.
            is_by_the_enemy = is_by_the_enemy or _is_by_the_enemy(passage)
            if not is_by_the_enemy:
                return
            if not holds(told, *found.span(), newest_year) or _is_of_a_year(passage, found, newest_year):
                continue
            if _is_ours(passage, found):
                continue
            if _is_of_some_day(passage, found) or _OF_A_HROMADA.search(passage.shadow, 0, found.start()):
                continue
            if _strikes_the_enemy(passage, found) or _is_of_all_the_war(passage, found):
                continue
            if _OF_A_PERSON.search(passage.text, max(0, found.start() - 40), found.end()):
                continue
            if _is_by_troops(passage, found) or _WEEKS_AGO.search(passage.text, 0, found.end()):
                continue
            named = any(mark in found[0] for mark in (TOWN, ANAPHOR)) or bool(_IT.search(found[0]))
            if not named and _is_elsewhere(passage, found):
                continue
            if not _is_none(passage, found):
                yield found


def _is_none(passage: Passage, found: re.Match[str]) -> bool:
    if _is_only_thought_of(passage, found) or _is_at_roads(passage, found):
        return True
    if no_strike.is_of_birds(passage, found) or whose_fire.is_none(passage, found):
        return True
    return _ATTACKS_THERE.search(passage.text, *found.span()) is not None


def _is_only_thought_of(passage: Passage, found: re.Match[str]) -> bool:
    """Whether it was supposed by mistake, or is an end for which something else would be needed."""
    if _SUPPOSED.search(passage.text, 0, found.start()):
        return True
    aim = _IN_ORDER_TO.search(passage.text, max(0, found.start() - 40))
    return aim is not None and aim.start() <= found.start() < aim.end()


def _is_at_roads(passage: Passage, found: re.Match[str]) -> bool:
    """Whether roads are under fire, and no town is named after them."""
    roads = _AT_ROADS.search(passage.text, found.start())
    if roads is None or roads.start() >= found.end():
        return False
    return TOWN not in passage.shadow[roads.start() : found.end()]


def _is_ours(passage: Passage, found: re.Match[str]) -> bool:
    """Whether our own forces strike there."""
    if _OURS_STRIKE.match(found[0]) or _BY_OURS.match(passage.text, found.end()):
        return True
    ours = _OURS.search(passage.text, 0, len(passage.text) if BURST.search(found[0]) else found.end())
    return bool(ours and not ENEMY_ACTS.search(passage.text, 0, found.end()))


def _is_elsewhere(passage: Passage, found: re.Match[str]) -> bool:
    """Whether a strike of which the place is not told is on a road, on somebody, or where a resident went."""
    if _OF_ANOTHER.match(passage.shadow, found.end()) and _RESIDENT.search(passage.shadow, 0, found.start()):
        return True
    return bool(_ELSEWHERE.search(passage.text) or _OF_SOMEBODY.search(_shot(passage, found)))


def _is_of_all_the_war(passage: Passage, found: re.Match[str]) -> bool:
    """Whether it tells how much has been ruined, or why an order was given."""
    ordered = _WHY_IT_IS_ORDERED.match(passage.text)
    if ordered and found.end() < ordered.end():
        return True
    clause = guards.clause(passage, *found.span(), passage.text)
    if _RUINED.match(found[0]):
        return _A_SHARE.search(clause) is not None
    return bool(_SUFFERED.search(clause) and _A_SHARE_OF_HOUSES.search(clause))


def _strikes_the_enemy(passage: Passage, found: re.Match[str]) -> bool:
    at_them = _AT_THE_ENEMY.search(passage.shadow, found.start())
    return at_them is not None and at_them.start() < found.end()


def _told_plainly(passage: Passage) -> Passage:
    """The passage without words that take nothing from a strike."""
    if not _STRUCK_ALL_THE_SAME.search(passage.text):
        return passage
    text, shadow = (blanked(_STRUCK_ALL_THE_SAME, its) for its in (passage.text, passage.shadow))
    return replace(passage, text=text, shadow=shadow)


def _is_by_troops(passage: Passage, found: re.Match[str]) -> bool:
    attack = _ATTACK.search(found[0])
    if attack is None or _WEAPON.search(found[0]):
        return False
    before = found.start() + attack.start()
    if _HELD_OFF.search(passage.text, 0, before) or _TROOPS.search(passage.text, 0, before):
        return True
    return bool(_BY_TROOPS.match(passage.text, found.end()))


def _shot(passage: Passage, found: re.Match[str]) -> str:
    """The strike with the words just before it."""
    return (
        re.split(r"[,;.:]", passage.text[max(0, found.start() - 40) : found.start()])[-1]
        + passage.text[found.start() : found.end()]
    )


def _is_by_the_enemy(passage: Passage) -> bool:
    return not (
        (_SINCE_THE_BEGINNING.search(passage.text) and not _EVER_SINCE.search(passage.shadow))
        or _SEEN_A_DOCTOR.search(passage.text)
        or NOT_BY_THE_ENEMY.search(passage.text)
        or _MENDED.search(passage.text)
        or _ROUTE.search(passage.shadow)
    )


def _is_of_some_day(passage: Passage, found: re.Match[str]) -> bool:
    fire = _FIRE.search(passage.text, *found.span())
    if _THOUGHT_OF.search(passage.text, 0, found.start()) or _THREAT.search(
        passage.text, max(0, found.start() - 40), found.end()
    ):
        return True
    if not _AFTER_SOME.search(passage.text[: fire.start() if fire else found.start()]):
        return False
    return not (_OF_TODAY.search(passage.text) or any(its.search(found[0]) for its in (CONSTANT, _GO_ON)))


def _is_of_a_year(passage: Passage, found: re.Match[str], newest_year: int) -> bool:
    """ "Який постраждав від ракет у 2022-му": of a year that is over."""
    return guards.names_a_past_year(guards.clause(passage, *found.span(), passage.text), newest_year)

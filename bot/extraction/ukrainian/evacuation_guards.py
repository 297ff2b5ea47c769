"""What makes a Ukrainian statement of evacuation none for the people of a town."""

import re

from bot.domain.fact import Evacuation
from bot.extraction.literals import OneOf
from bot.extraction.lower import AnyCase
from bot.extraction.passage import AREA, COUNT, HROMADA, OTHER, TOWN, Passage
from bot.extraction.ukrainian import guards, no_order
from bot.extraction.ukrainian.counting import PEOPLE
from bot.extraction.ukrainian.evacuation_phrases import BY_AUTHORITY, FROM_THERE, LIFTING
from bot.extraction.ukrainian.heads import noun_after
from bot.extraction.ukrainian.morphology import is_animate, lemmas_of_noun, noun, parses, words
from bot.extraction.ukrainian.phrases import rule
from bot.extraction.withholding import OrderCues

#: Not the people of a town, or nothing that is in force.
_OTHERS = AnyCase(
    r"(?<!\w)(?:театр\w*(?!\w)|родину(?!\w)|пам['’ʼ]ятник\w*|виш(?:і|ів|у)?|підприємств\w*|обладнанн\w*"
    r"|університет\w*|худоб\w+|коров\w*\s|корів"
    r"|в['’ʼ]язн\w+|ув['’ʼ]язнен\w+|засуджен\w+|левів|зоопарк\w*|колекці\w+|архів\w*"
    r"|школяр\w+|учнів|поранен\w+|військов(?:их|ослужбовц\w+)\s|тварин\w*|кот\w*\s|соба\w+|музе\w+"
    r"|експонат\w*|пацієнт\w*|лікарн\w+|тіл\s|тіла\s|дипломат\w*|посольств\w+|медичн\w+\s+евак"
    r"|санітарн\w+\s+евак|медевак|мешкан\w+\s+(?:Б[єе]лгород|Курськ)\w+|Б[єе]лгород\w*|Курськ\w*|Брянськ\w*"
    r"|Крим\w*|тренуван\w+|турист\w*|паломник\w*|[ву]болівальник\w*|спортсмен\w*|артист\w*|(?:з|із)\s+(?:гуманітарн|вантаж)\w+)"
)
#: "Поліцейські вивезли родину": whoever reports "родину вивезли" may tell of one's own.
_A_FAMILY = re.compile(r"(?<=\s)родину(?!\w)")
#: "Вивезли останню родину": whoever tells that tells it of no one's own.
_SUCH_A_FAMILY = re.compile(rf"(?<!\w)(?:останню|{COUNT}+|багатодітну|цілу)(?:\s[\w-]+)?\sродину(?!\w)")
#: Of an order it is only spoken: it is refused, wished for, put off, taught, or over.
_NO_ORDER = rule(
    r"(?<!\w)(?:(?:з|від)\s+початку\s+<SORT>\s+евакуації(?!\s+(?:з|із|у|в)\s)|виступи\w+\s+за|просить\s+про"
    r"|суди\w+ся|сховал\w+|фільм\w*|обов\Wязков\w+\s+огляд|план\w*\s+евакуації|обов\Wязковий\s+для"
    r"|компетенц\w+|дозвіл\s+на|запит\w*\s+не\s+надход\w+|звернен\w+\s+до|має\s+ухвалити|мають\s+ухвалити"
    r"|не\s+запроваджу\w+|утриму\w+"
    r"|(?:вводити|запроваджувати|оголошувати|поширювати)\s+не\s+(?:будуть|буде|стануть|збира\w+|план\w+)"
    r"|чи\s+(?:\w+\s+)?(?:поширювати|поширити|оголошувати|оголосити|запроваджувати|запровадити|вводити|ввести)"
    r"|(?:закликал|звернул)\w+\s+(?:\S+\s+){0,4}?<ORDER>"
    r"|чи\s+варто|крайн\w+\s+захід|має\s+стати|про[єе]кт\s*:|ховал\w+|перепустк\w+|умов\w+\s+(?:гранту"
    r"|грантової"
    r"|програми)|відвідувач\w*|до\s+укриття|медогляд\w*|авто(?!\w)|водії\w*|перша\s+\S+\s+евакуаці\w+"
    r"|програм\w+"
    r"|(?:спита|запита|поцікави|цікавл|запиту|пита|не\s+відпов)\w*,\s+(?:чи|коли)|відки(?:ну|да)\w+"
    r"|був\s+(?:\w+\s+)?(?:наказ|указ)|було\s+(?:\w+\s+)?розпорядження"
    r"|питання,?\s+яке|планують\s+розглянути|рішення\s+(?:ще\s+)?нема\w*|можлив\w+\s+лише|(?:лише|тільки|поки\s+що)\s+можлив\w+|відпрацюва\w+|шахра\w+|навчання\w*|розгляне|розглянуть|не\s+на\s+часі|зарано|рано\s+говорити|відхили\w+|не\s+буде"
    r"|неможлив\w+|не\s+ухвал\w+"
    r"|невідомо,?\s+(?:чи|коли)|петиці\w+|пам['’ʼ]ятк\w+|фейк\w*|міф\w*|чутк\w+|листів\w+|чули|зрив\w+"
    r"|закінчил\w+|втрати\w+\s+чинність|завершен\w+|завершил\w+|насправді|суд|чинив|чинили"
    r"|замість\s+<SORT>|центр\w*\s+<SORT>|план\w*\s+<SORT>|маршрут\w*\s+<SORT>|просять\s+<SORT>"
    r"|вимага\w+\s+(?:<ORDER>|<SORT>)|(?:мають|планують)\s+<ORDER>|пропозиці\w+|(?:за)?пропон\w+"
    r"|обговорюва\w+|обговорили|обговор(?:ять|юють)|розглядають|розглядатимуть|винесуть\s+на|нарад[аиу]\s+(?:щодо|про|з)|дописи\s+[ув]\s+соцмереж\w*|виступа\w+\s+за"
    r"|клопотанн\w+|про[єе]кт\w*\s+(?:рішення|розпорядження|постанови)"
    r"|розпорядженн\w+\s+(?:\w+\s+)?очіку\w+|на\s+випадок|навчань|навчанн\w+\s+(?:з|щодо)"
    # "Не виключають", "радять оголосити", "обіцяють не вводити", "можуть оголосити": so far there is none.
    r"|не\s+виключа\w+|анонс(?:у|ова)\w+"
    r"|(?:рад(?:ить|ять|ив|ила|или)|порад\w+|обіця\w+|пообіця\w+)\s+(?:\w+\s+){0,2}?(?:оголо|запрова|вводи|ввес|розпоч)\w+"
    r"|(?:може|можуть|могли\s+б|здатн\w+)\s+(?:\w+\s+){0,2}?(?:оголо[сш]|запрова|вводит|ввес|введен|розпоч)\w*"
    # "Перенесли на квітень", "відтермінували", "чинності набуде лише після погодження": put off.
    r"|відтермін\w+|відстроч\w+|відкла(?:ли|ла|в|дено|дають|дається|дуть)"
    r"|перен(?:ес|ос)\w+\s+(?:\w+\s+)?на\s+(?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|весн|літо|осін"
    r"|зим|наступн|пізніш|невизнач|інш|кінець|початок|середин)\w*"
    r"|(?:набуде|набере|вступить|запрацює|діятиме|почнеться)(?:\s+(?:в\s+дію|чинності|воно|вона|сили)){0,2}\s+(?:лише|тільки|після)"
    r"|(?:лише|тільки)\s+(?:після|коли)\s+(?:\w+\s+)?(?:погод|затверд|схвал)\w+"
    r"|(?:лише|тільки)\s+[ув]\s+(?:селах|громад\w*|районі|інш\w+))(?!\w)",
    {"ORDER": r"(?:оголосити|запровадити|ввести)", "SORT": r"(?:обов|примус)\S+"},
)
#: "У Рубцях, де діє примусова евакуація дітей, ховали двох": the rest of the sentence takes nothing from it.
_IN_FORCE_THERE = AnyCase(
    rf"[{TOWN}],\s+(?:де|[ув]\s+як\w+|звідки|з\s+як\w+)\s+(?:\w+\s+){{0,2}}(?:діє|триває|оголошен\w+|запроваджен\w+)\s+(?:\w+\s+)?$"
)
#: "Оголосили ще восени, вона й досі діє": it is in force.
_STILL_IN_FORCE = AnyCase(
    r"(?<!\w)(?:досі|і\s+далі|відтоді|дотепер|донині)\s+(?:\w+\s+)?(?:діє|триває|чинн\w+)(?!\w)"
    r"|(?<!\w)(?:діє|триває|чинн\w+)\s+(?:й\s+|і\s+)?(?:досі|далі|дотепер|донині|понині)(?!\w)"
    r"|(?<!\w)(?:діє|триває)\s+(?:(?:тут|там|вже|уже|ще)\s+){0,2}(?:з|із|від)\s"
    # "Ще торік ухвалили обов'язкову евакуацію, проте тут живуть 130 людей"
    r"|(?:оголос|оголош|запровад|ухвал|ввел|введ)\w+\s[^.;]{0,40}?евакуаці\w+[^.;]{0,40}?,\s+(?:але|проте|однак|та|утім|втім)\s"
    r"[^.;]{0,60}?(?<!\w)(?:жив(?:е|уть)|(?:за)?лиша(?:є|ю)ться|мешкають|не\s+(?:їд|виїж|поспіша|хоч)\w+)"
    # "Нагадаємо, раніше ухвалили рішення про обов'язкову евакуацію"
    r"|^\W*нагада(?:ємо|ю)[,:]?\s+(?:що\s+)?раніше\s+(?:[\w'’ʼ]+\s+){0,5}?"
    r"(?:оголо(?:си|ше)|ухвале|ухвали|прийня|запровад(?:и|же))\w+(?![^.]*(?:торік|20\d\d|скас|зня))"
)
#: The other side moves people away, or no one calls on those who live in the town.
_NO_CALL = OneOf(
    r"(?<!\w)(?:прос|вимага|домага)\w+\s+(?:\S+\s+){0,4}?(?:оголосити|запровадити|ввести)(?!\w)|"
    r"(?<!\w)(?:росіян\w*|росія|рф|кремль|окупант\w*|загарбник\w*"
    r"|військ\w+\s+РФ)\s+(?:\w+\s+){0,3}?(?:вивез|вивоз|евакую|депорт)\w*"
    r"|(?<!\w)прос(?:ить|ять)\s+про\s+(?:обов|примус)\S+|(?<!\w)[ув]\s+Росію(?!\w)|(?<!\w)(?:скасован\w+|скасувал\w+|відмінен\w+)\s+евакуаційн\w+\s+(?:рейс|поїзд|потяг)"
    r"|(?<!\w)(?:по\s+виплат\w+|вимикати|на\s+природу|відкритими|дерев|кампус\w*|фільм\w*"
    r"|тривала\s+до\s+останнього)(?!\w)"
    r"|(?<!\w)інформаційн\w+\s+(?:політик|кампані|робот)\w+(?!\w)"
    r"|(?<!\w)(?:скриншот\w*|SMS|СМС|есемес\w*|телеграм-канал\w*|російськ\w+\s+журналіст\w*)(?!\w)"
    r"|(?<!\w)зверну\w+\s+до\s+(?:ОВА|ОДА|президент|Кабмін|уряд|влад|голов)\w*"
    r"|(?<!\w)(?:рекоменд\w*|заклик\w*|рад(?:ить|ять|ив|ила|или)|порадив\w*)\s+(?:оголосити|запровадити|ввести)(?!\w)|(?<!\w)заклика\w+\s+(?:\w+\s+)?поверта\w+"
    r"|(?<!\w)(?:США|Трамп\w*|Вашингтон\w*|партнер\w+|Axios|Кремл\w+|Москв\w+)(?!\w)|(?<!\w)(?:підрозділ\w*"
    r"|військовим|командуванн\w+|бійцям|бригад\w*)(?!\w)[^.;]{0,60}(?:залишити|виїхати|відійти|вийти)"
    r"|(?<!\w)(?:паспорт\w*|довідк\w+|оздоровленн\w+|турнір\w*|реабілітац\w+|змаганн\w+|сміття|деревин\w+"
    r"|листівк\w+|ТЦК|військкомат\w*|мобілізац\w+|повістк\w+|працює\s+на\s+ворога|до\s+Росії|затор\w*|суботник\w*|на\s+вихідні|об['’ʼ]їзн\w+|водіїв|дачник\w*|спек[аиу]|пам['’ʼ]ятк\w+"
    r"|підтоплен\w+|паводк\w+|повін\w+|евакуювати\s+авто|верстат\w*"
    r"|картин\w*|загибл(?:ого|их)|померл(?:ого|их|ої)|евакуатор\w*"
    r"|на\s+(?:навчання|гастролі|базар|ринок|море|відпочинок|екскурсі\w+|фестивал\w+|концерт\w*|весілля"
    r"|роботу|свято)|сигнал\w*\s+[«\"]?мінуванн\w*[»\"]?|відвідувач\w*|[ув]\s+кіно|серіал\w*|кінострічк\w+"
    r"|(?:за)?рано\s+говорити|нікого\s+(?:\w+\s+)?(?:вивозити|вивезти|евакуювати)|(?<!не\s)залишайтеся"
    r"|зня(?:ла|ли|в|то)\s+(?:\w+\s+)?(?:прохання|заклик\w*|рекомендаці\w+))(?!\w)|(?<!\w)депорт\w+"
    r"|(?<!\w)звинувати\w+|(?<!\w)самопроголош\w+|«голов[аиуі]»"
    r"|воєнн\w+\s+злочин\w*|(?<!\w)(?:отрима|нагороди|вручи)\w+\s+(?:\w+\s+)?(?:нагород|відзнак|медал|орден)\w*"
)
#: "Пам'ятаю, як ми вивозили людей із Лисичанська": of some day in all the war.
_REMEMBERED = AnyCase(
    r"(?<!\w)(?:(?:при|з)гаду|пам['’ʼ]ята|не\s+забуд)\w*,?\s+(?:як|коли|скільки)(?!\w)[^.;]*$"
)
#: "Людей вивозили до серпня, тепер автобуси не ходять".
_TILL_THEN = AnyCase(
    r"[^.;,]{0,60}?(?:вивозили|евакуйовували|забирали|тривала|проводили)(?:\s+\w+){0,3}?\s+до\s+"
    r"(?:січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|літа|осені|зими|весни)(?!\w)"
)
#: What is asked for on the way out, and where else people are told to leave.
_BY_WAY_OF = re.compile(rf"[^.;,]{{0,30}}\s(?:через|в\s+об['’ʼ]їзд)\s+[{TOWN}{OTHER}]")
_OF_ANOTHER_PLACE = re.compile(r"\s+(?:з|із|зі)\s+(?P<place>[А-ЯІЇЄҐ][а-яіїєґ'’ʼ-]+)")
#: The past of one who took out one's own: "вивезла матір", "попросив дружину виїхати".
_KIN = (
    r"(?:матір|маму|батька|батьків|дружину|чоловіка|доньку|дочку|сина|бабусю|дідуся|свекруху|тещу|брата"
    r"|сестру|кота)"
)
_OF_ONES_OWN = AnyCase(
    rf"(?<!\w)(?:вивіз|вивезла|забра[вл]а?|евакуюва[вл]а?|попроси[вл]а?|умови[вл]а?|вмови[вл]а?"
    rf"|блага[вл]а?)\s+"
    rf"(?:(?:з|із|зі)\s+\S+\s+)?(?:сво\w+\s+|стар\w+\s+)?{_KIN}(?!\w)"
)
_THOSE_WHO_RESCUE = AnyCase(
    r"(?<!\w)(?:поліц\w+|рятувальни\w+|ДСНС|волонтер\w*|екіпаж\w*|«?Біл\w+\s+янгол\w*|військов\w+"
    r"|медик\w*)"
)
#: What is moved, of no people: "З Лимана евакуювали бібліотеку", "сім корів".
_CATTLE = AnyCase(r"(?<!\w)(?:коров(?:и|у|ам)?|корів|свин(?:ей|і)|овець|вівці|кіз|коней)(?!\w)")
_OF_PEOPLE = AnyCase(
    rf"(?<!\w)(?:{PEOPLE}|їх|всіх|усіх|тих|охочих|населення|родин\w*|сім['’ʼ]\w+|діт\w+)(?!\w)"
)
_MOVES = re.compile(r"(?<!\w)(?:вивез|вивоз|вивіз|евакую|забра|забира)\w*")
_THEY_MOVE = re.compile(r"(?<!\w)\w+(?:ли|ють|ять)(?!\w)")
_NEXT = re.compile(r"\s+(?P<word>[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*)")
#: Things in name, and people in truth; and what people are moved by or for how long.
_GROUPS = frozenset(
    words(
        """
        родина сім'я подружжя група людина особа дитина населення частина решта більшість партія десятка сотня
        тисяча пара половина третина раз день тиждень ніч доба година місяць громада громадськість
        хвиля евакуація зона черга потреба можливість допомога автобус поїзд потяг рейс екіпаж автівка
        авто машина мікроавтобус броньовик бронеавтомобіль колона швидка душа вагон
        """
    )
)
#: Of an order of a day that is not told no one can say whether it is in force.
_TO_COME = re.compile(
    r"(?<!\w)(?:(?:роз)?почнеться|стартує|запровадять|оголосять|введуть|буде\s+(?:запроваджен|оголошен"
    r"|введен)\w+)(?!\w)",
    re.IGNORECASE,
)
_OVER = AnyCase(r"(?<!\w)(?:припинен|припинил|закінчен|закінчил)\w*")
#: "У Кремінній окупанти вивозять людей": no one calls on those of that town.
OCCUPIERS_MOVE = re.compile(
    r"(?<!\w)(?:росіян|окупант|загарбник|окупаційн)\w*\s+(?:[\w’'ʼ-]+\s+){0,3}?(?:вивез|вивоз|евакую|депорт)\w*",
    re.IGNORECASE,
)
#: "В евакуації продовжують працювати комісії": they are away, and nobody is moved.
_IN_EVACUATION = AnyCase(r"(?:^|\W)[ув]\s+$")
#: A family urges its own.
_IN_THE_FAMILY = AnyCase(
    r"(?<!\w)(?:донька|дочка|син|мати|мама|чоловік|дружина|онук|онука|діти|сестра|брат)\s+(?:заклика|проси"
    r"|вмовля|блага)\w*"
    r"|(?<!\w)(?:донька|дочка|син|мати|мама|чоловік|дружина|онук|онука|діти|сестра|брат|невістка|зять)\s+(?:\w+\s+)?(?:каже"
    r"|кажуть|казав|казала|товкмач\w+|тверд\w+|наполяга\w+|телефону\w+)\s*[:,]"
    # "«Вам треба виїхати», – сказав він сестрі"
    r"|(?<!\w)(?:сказа|каза|проси|попроси|написа)(?:в|ла)\s+(?:\w+\s+)?(?:сестрі|матері|мамі|дружині|чоловіков|син[уо]|доньці|батькам|братов"
    r"|подрузі|друго|сусід(?:ці|ові)|бабусі)\w*"
)
#: "Охочих виїхати просять зголоситися до старост": they are asked for something else.
_WHO_WISH_TO = AnyCase(
    r"(?<!\w)(?:охоч\w+|бажаюч\w+|хто\s+(?:хоче|бажає|готовий|погодився|виріш\w+))\s+(?:\w+\s+)?$"
)
#: "Допомогли евакуюватися тим, хто хотів": they are gone.
_WHO_WANTED_TO = AnyCase(
    r"\w*(?:\s+\w+)?\s+(?:тим|усім|всім)[^.;:]{0,20},\s+(?:хто|які|що)\s+(?:\w+\s+)?(?:хотів|хотіли|бажав|бажали|виявив|виявили|погодився"
    r"|погодилися)(?!\w)"
)
#: "Із Корабела вдалося вивезти": of a part of a city, or of a place that nobody knows.
_FROM_ANOTHER_PLACE = re.compile(
    r"(?<!\w)(?:[Зз]|[Іі]з|[Зз]і)\s+(?:(?:сусідн|прифронтов|прикордонн)\w+\s+)?(?P<place>[А-ЯІЇЄҐ][а-яіїєґ'’ʼ-]+(?<!ом)(?<!им)(?<!єм)(?<!ем)(?<!ою)(?<!ми))"
    r"(?:\s+(?!не\b)[а-яіїєґ'’ʼ]+){0,3}\s+$"
)
#: An order that is lifted for some may stand for the rest.
_SOME = re.compile(
    r"(?<!\w)(?:родин\w*|сім(?:ей|[’\'ʼ]\w+)|діт(?:ей|ьми|ям)|неповнолітн\w+|лише|тільки)(?!\w)",
    re.IGNORECASE,
)
#: The next sentence takes it back.
_TAKEN_BACK = re.compile(
    r"(?<!\w)(?:це\s+фейк|не\s+вірити|це\s+(?:заперечи|спростува)\w+|(?:заперечили|спростували|спростував"
    r"|заперечив)\s+(?:це|його|її)"
    r"|чутки\s+не|неправда|(?:її|його|рішення)\s+скасува\w+|не\s+відповідає\s+дійсності"
    r"|(?:стосу|торка|торкн|пошир)\w+\s+(?:\w+\s+){0,2}?(?:лише|тільки)\s+(?:\w+\s+){0,2}?(?:районів|район|вулиць|вулиці|мікрорайон\w*|кварталів)"
    r"|до\s+не[їі]\s+не\s+входить|(?:такої\s+)?потреби\s+(?:вже\s+|уже\s+)?нема(?:є)?)(?!\w)",
    re.IGNORECASE,
)
#: "..., а в Ізюмі поки ні", "а згодом і в Краматорську": not all that are named.
_NOT_ALL = AnyCase(
    r",\s+а\s+(?:згодом|потім|пізніше|далі|невдовзі)(?!\w)|,\s+а\s+[^.;,]{3,40}\s(?:ні|немає|нема)(?!\w)"
)
#: "Примусова евакуація в Нікополі: чи оголосили її": it is only asked.
_ONLY_ASKED = AnyCase(
    r"[^.;:—–]{0,40}\s(?:є|діє|триває)\s+чи\s+(?:ні|не)(?!\w)|[^.;:—–]{0,60}\s*[:—–]\s+чи(?!\w)"
)
#: "Вивезли примусово, з патрулем": so somebody was taken, and all who live there need not go.
_TAKEN_BY_FORCE = AnyCase(r"(?:вивез|забра|евакуйов|евакуюв)(?:ли|ла|в|ено|ано)(?!\w)|(?:вивіз)(?!\w)")
_THENCE = AnyCase(r"(?<!\w)(?:звідси|звідти)(?!\w)")
#: A sum of all that time tells nothing of these days.
_IN_ALL = AnyCase(
    r"(?<!\w)(?:від|з|із)\s+початку\s+(?:року|війни|вторгнення|повномасштабн\w+)"
    r"|(?<!\w)(?:через\s+війну|за\s+(?:час|роки)\s+(?:великої\s+|повномасштабної\s+)?війни)(?!\w)"
)
#: "Скасовано не буде", "петиція про скасування".
_NOT_LIFTED = AnyCase(
    r"(?<!\w)(?:не\s+(?:буде|скасову\w+|скасова\w+|планують|знято)|петиці\w+|прохання\w*|просять|чутк\w+"
    r"|фейк\w*|на\s+\d+"
    r"|(?:поїзд|потяг|рейс|автобус)\w*)(?!\w)"
)
_REFUSED = AnyCase(
    r"(?<!\w)(?:відмов\w+|відмовля\w+|попри(?!\s+це)|ігнору\w+|уник\w+|проти)(?!\w)[^.;,]{0,40}$"
)
#: "Попри оголошену обов'язкову евакуацію": it is in force.
_IN_SPITE_OF = re.compile(r"(?<!\w)попри\s+(?:оголошен\w+\s+)?$", re.IGNORECASE)
_MANNER = re.compile(
    r"^(?!.*(?<!\w)(?:не|ні|нікого|ніхто|якщо|можуть|може|планують|розглядають|без|армі\w+|ТЦК"
    r"|росі\w+|окуп\w+|депорт\w+|мобіліз\w+|бо[яї]\w+ся|побою\w+)(?!\w))"
    # "Вивезли примусово, з патрулем": somebody, that day.
    r"(?!.*(?<!\w)(?:вивез|забра|евакуюва)(?:ли|ла)\s+(?:\w+\s+)?примусово(?!\w))"
    r".*(?<!\w)(?:примусово(?!\w)|примусов\w+\s+(?:спос|поряд|форм)\w+)",
    re.IGNORECASE,
)
ORDERS = OrderCues(lifting=LIFTING, some=_SOME, to_come=_TO_COME, taken_back=_TAKEN_BACK, manner=_MANNER)


#: "Запроваджена добровільна евакуація": nobody has to go.
_VOLUNTARY = AnyCase(r"(?<!\w)добровільн\w+(?:\s+\w+)?\s+(?:евакуаці\w+|виїзд\w*)")


#: "Більшість жителів евакуювалася": of all that time.
_MOST_HAVE_LEFT = AnyCase(
    r"(?<!\w)(?:більшість|більша\s+частина|половин\w+|частин\w+|багато|третин\w+)\s+(?:\w+\s+){0,3}"
    r"(?:евакуюва|виїха|залиши|покину)\w+"
)


#: "З міста виїхали 15 людей, усі власним транспортом": nobody took them out.
_LEFT = AnyCase(r"(?<!\w)(?:виїхал|виїжджа)\w*")
_ON_THEIR_OWN = AnyCase(
    r"(?<!\w)(?:самостійно|самотужки|(?:власн|своїм)\w*\s+(?:транспорт|авто|автів|машин)\w*)"
)
#: "Хто саме їх вивіз, ніхто не рахує": that anybody did is not told.
_WHO_DID = AnyCase(r"(?<!\w)(?:хто|куди)\s[^.;,]*$")
_NOT_KNOWN = AnyCase(r"(?<!\w)(?:невідом\w+|ніхто|не\s+(?:зна|веде|веду|раху|фіксу)\w*)(?!\w)")
#: "Люди розуміють, що треба виїжджати": so they think, and nobody urges them.
_THINK_SO = AnyCase(
    r"(?<!\w)(?<!має\s)(?<!мають\s)(?<!повинні\s)(?<!мусять\s)(?:розумі|усвідомлю|усвідоми)\w+,\s+що\s[^.;]*$"
)
#: "Попри обов'язкову евакуацію з небезпечних громад, ...": of places that are not named.
_FROM_PLACES_UNNAMED = AnyCase(
    r"(?:\s+(?!(?:та|і|й)\s)\w+){0,3}?\s(?:з|із)\s+(?:(?:най)?небезпечн|прифронтов|прикордонн|обстрілюван)\w+\s+"
    r"(?:район|територ|громад|місц|сіл|населен)\w*(?:\s+пункт\w*)?(?:[.;]|,(?!\s+(?:зокрема|а\s+саме|серед|насамперед|передусім))|$)"
)


#: "Мер відкинув заклики евакуювати місто", "заклики виїхати безпідставні": the town is not urged to go.
_OFFICIALS = (
    r"(?:мер(?:а|и|ка|ія|ії)?|міськ\w+|селищн\w+|сільськ\w+|голова|очільни\w+|керівни\w+|начальни\w+|староста|влад[аи]|виконком\w*|депутат\w*"
    r"|МВА|СВА|РВА|ОВА|адміністраці\w+|рад[аи]|Рад[аи]|посадов\w+|чиновни\w+|прем['’ʼ]єр\w*|міністр\w*)"
)
_CALLS = r"(?:заклик|порад|рекомендац|прохан|ультиматум|ідею|пропозиці)\w*"
_REBUFFS = (
    r"(?:відки(?:нув|нула|нули|дає|дають|дав|дала)|відхил(?:ив|ила|или|яє|яють)|(?:роз|с)?критикува(?:в|ла|ли)|критику(?:є|ють)"
    r"|засуди(?:в|ла|ли)|засуджу(?:є|ють)|назва(?:в|ла|ли)|вважа(?:є|ють)|спростува(?:в|ла|ли)"
    r"|не\s+(?:підтрим|поділя|погодж|погоди|сприйня|дослуха)\w*|не\s+ба\w+\s+(?:потреб|підстав|сенсу|причин|загроз)\w*)"
)
_GROUNDLESS = (
    r"(?:безпідставн|передчасн|недоречн|зайв|необґрунтован|безглузд|перебільшен|панічн|панікерств)\w*"
)
_NO_NEED = r"(?:загрози|потреби|підстав|необхідності|приводу)"
_STAY = r"(?:чека|зволіка|лиша|залиша|ризик|трима|сид|відклад)"
_REBUFFED = AnyCase(
    rf"(?<!\w){_OFFICIALS}(?!\w)[^.;:]{{0,60}}?\s{_REBUFFS}\s+(?:[\w'’ʼ-]+\s+){{0,4}}?{_CALLS}"
    rf"|(?<!\w){_CALLS}\s[^.;:]{{0,80}}?(?<!\w)(?:{_REBUFFS}(?=[^.;:]*\s{_OFFICIALS}(?!\w))|{_GROUNDLESS})"
    rf"|(?<!\w){_GROUNDLESS}\s+(?:\w+\s+)?{_CALLS}"
    rf"|,\s+(?:але|однак|проте|та|а)\s+(?:[\w'’ʼ-]+\s+){{0,3}}?{_OFFICIALS}\s[^.;:]{{0,40}}?(?:відмови(?:в|ла|ли)|{_REBUFFS})(?!\w)"
    rf"|(?<!\w){_OFFICIALS}(?!\w)[^.;:]{{0,40}}?\s(?:заперечи|спростува|заперечує)\w*,\s+(?:що|ніби|нібито)\s"
    rf"|(?<!\w)нема(?:є)?\s+(?:\w+\s+)?{_NO_NEED}(?!\s+{_STAY})(?!\w)"
    rf"|(?<!\w){_NO_NEED}(?:\s+(?!{_STAY})\w+){{0,2}}?\s+нема(?:є)?(?!\w)"
)
#: "Тим, хто живе за залізницею, кажу: їдьте": not the whole town.
_WHO_LIVE_IN_A_PART = AnyCase(
    r"(?<!\w)(?:тим|тих|ті|всім|усім|всіх|усіх|мешканц\w+|жител\w+|люд\w+|родин\w*|сім\w+)(?:,\s+(?:хто|які|що|чиї|чий|в\s+кого|у\s+кого)"
    r"(?:\s+\w+){0,3}?)?\s+(?:за\s+(?:залізниц|річк|мост|колі|трас|дорог|канал|дамб|парк|переїзд|ставк)\w+"
    r"|(?:біля|уздовж|вздовж|ближче\s+до|понад)\s+(?:\w+\s+)?(?:залізниц|річк|мост|колі|трас|дорог|канал|дамб|берег|вод|лінії|кордон|вокзал|завод|шахт|порт|дніпр|посадк)\w*"
    r"|на\s+(?:\w+\s+)?(?:околиц|окраїн|вулиц|краю|край|берез|бік|боці|кут|кінц|масив)\w*"
    r"|(?:східн|західн|північн|південн|крайн|прибережн|лівобережн|правобережн|нижн|верхн)\w+\s+(?:\w+\s+)?(?:вулиц|околиц|частин|район|мікрорайон|квартал)\w*)"
)


#: "Мешканців, які вже евакуювалися, просять зареєструватися": they have left.
_WHO = AnyCase(r",\s+(?:які|що|котрі|хто)\s+(?:\w+\s+){0,3}$")
_HAVE_LEFT = AnyCase(r"(?:евакуюва|виїха|залиши|покину|вибра|переїха)ли(?:ся|сь)?(?!\w)")


def _is_not_told(passage: Passage, found: re.Match[str], value: Evacuation) -> bool:
    """Whether people left by themselves or from places unnamed, or it is only asked or thought."""
    before = passage.text[: found.start()]
    if value is Evacuation.URGED:
        have_left = _WHO.search(before) and _HAVE_LEFT.match(found[0])
        if _REBUFFED.search(passage.text) or _WHO_LIVE_IN_A_PART.search(passage.text):
            return True
        return bool(have_left or _THINK_SO.search(before))
    if _FROM_PLACES_UNNAMED.match(passage.shadow, found.end()):
        return True
    if value is not Evacuation.UNDERWAY:
        return False
    if _REMEMBERED.search(before) or _TILL_THEN.match(passage.text, found.start()):
        return True
    by_themselves = _LEFT.search(found[0]) and _ON_THEIR_OWN.search(passage.text)
    return bool(by_themselves or (_WHO_DID.search(before) and _NOT_KNOWN.search(passage.text)))


def _is_of_things(passage: Passage, found: re.Match[str]) -> bool:
    """ "Евакуювали бібліотеку", "виїхали чотири фури", "виїхали сорок ветеранів на море"."""
    if _OF_PEOPLE.search(found[0]):
        return False
    if _CATTLE.search(passage.shadow, max(0, found.start() - 30), found.end() + 25):
        return True
    for count in passage.counts:
        near = found.start() <= count.start <= found.end() + 1
        counted = noun_after(passage, count.end) if near else None
        if counted is not None and not is_animate(counted) and not lemmas_of_noun(counted) & _GROUPS:
            return True
    ends = [found.end(), *(its.end() for its in _MOVES.finditer(passage.shadow, *found.span()))]
    return any(_names_a_thing(passage, end, several=bool(_THEY_MOVE.search(found[0]))) for end in ends)


def _names_a_thing(passage: Passage, position: int, *, several: bool) -> bool:
    """Whether the word after a point is what is moved, and no people; `several`: they move it."""
    following = _NEXT.match(passage.shadow, position)
    if following is None or lemmas_of_noun(following["word"]) & _GROUPS:
        return False
    if noun(following["word"]) is None:
        return False
    tags = [parse.tag for parse in parses(following["word"]) if parse.tag.POS == "NOUN"]
    moved = [tag for tag in tags if tag.case == "accs"]
    if not moved or any("anim" in tag for tag in moved):
        return False
    # "Вивіз автобус" may say by what; "вивезли зерно" and "вивезла боєприпаси" say what.
    return several or not any(tag.case == "nomn" and tag.number != "plur" for tag in tags)


def _is_private(passage: Passage, found: re.Match[str]) -> bool:
    """Of one's own, of another place, or of the way there."""
    if _OF_ONES_OWN.search(passage.text) and not _THOSE_WHO_RESCUE.search(passage.text):
        return True
    if _BY_WAY_OF.match(passage.shadow, found.end()):
        return True
    if _WHO_WANTED_TO.match(passage.text, found.end()):
        return True
    after = _OF_ANOTHER_PLACE.match(passage.text, found.end())
    before = _FROM_ANOTHER_PLACE.search(passage.text, 0, found.start())
    return any(its is not None and not _is_known(passage, its.span("place")) for its in (after, before))


def _is_from_a_place_unknown(passage: Passage, found: re.Match[str]) -> bool:
    """ "У Лимані оголосили евакуацію, а із сусідньої Межової людей вивозять примусово": the latter."""
    before = _FROM_ANOTHER_PLACE.search(passage.text, 0, found.start())
    return before is not None and not _is_known(passage, before.span("place"))


def _is_known(passage: Passage, span: tuple[int, int]) -> bool:
    return any(m.start < span[1] and span[0] < m.end for m in passage.mentions)


def _is_away(passage: Passage, found: re.Match[str]) -> bool:
    return (
        found[0].startswith("евакуації")
        and _IN_EVACUATION.search(passage.shadow, 0, found.start()) is not None
    )


#: "Вивозять уже примусово".
_TAKEN_THENCE = re.compile(r"(?:\w+\s+)?(?:вив[оеі]з|евакую|евакуй|забира|забер)\w*|примусово")


def _is_no_order(passage: Passage, found: re.Match[str]) -> bool:
    """Whether an order is only spoken of, or is not for all that are named."""
    text = passage.text
    if _IN_FORCE_THERE.search(passage.shadow, 0, found.start()):
        text = re.split(r"[,;.]\s", text[found.start() :])[0]
    if (
        _NO_ORDER.search(text)
        or _NOT_ALL.search(passage.text)
        or _ONLY_ASKED.match(passage.text, found.end())
    ):
        return True
    if _TAKEN_THENCE.match(found[0]) and _is_from_a_place_unknown(passage, found):
        return True
    if _VOLUNTARY.search(passage.text[max(0, found.start() - 20) : found.end() + 20]):
        return True
    return _TAKEN_BY_FORCE.match(found[0]) is not None and not passage.mentions


#: "Евакуація триватиме до 31 жовтня": the order of which a sentence before tells.
_WILL_LAST = AnyCase(r"триватим\w+\s+(?:до|протягом|упродовж)(?!\w)")


def is_stated(passage: Passage, found: re.Match[str], value: Evacuation, newest_year: int) -> bool:
    """Whether an evacuation of the town is stated: not only spoken of, nor of others, nor over."""
    start, end = found.span()
    if value in BY_AUTHORITY and (_is_no_order(passage, found) or no_order.is_none(passage, found)):
        return False
    if value is Evacuation.UNDERWAY and no_order.is_lifted(passage):
        return False
    if no_order.is_of_another(passage, found) or no_order.is_quoted_of_old(passage, found, newest_year):
        return False
    if _is_not_told(passage, found, value):
        return False
    if _NO_CALL.is_in(passage.text) or _IN_THE_FAMILY.search(passage.text):
        return False
    if value is Evacuation.UNDERWAY and TOWN not in passage.shadow and _WILL_LAST.search(passage.text):
        return False
    if value is Evacuation.UNDERWAY and _is_of_nobody(passage, found):
        return False
    if value in (Evacuation.UNDERWAY, Evacuation.URGED) and _is_private(passage, found):
        return False
    if value is Evacuation.URGED and _WHO_WISH_TO.search(passage.shadow, 0, start):
        return False
    if value is not Evacuation.NONE and _OVER.search(guards.clause(passage, start, end)):
        return False
    if not _is_of_now(passage, found, value, newest_year):
        return False
    before, around = passage.shadow[max(0, start - 60) : start], passage.shadow[max(0, start - 30) : end + 25]
    if _THOSE_WHO_RESCUE.search(passage.text, 0, start + len(found[0].split()[0])):
        around = _A_FAMILY.sub(" ", around)
    around = _SUCH_A_FAMILY.sub(" ", around)
    in_spite_of_it = value in BY_AUTHORITY and _IN_SPITE_OF.search(before)
    return not _OTHERS.search(around) and bool(in_spite_of_it or not _REFUSED.search(before))


#: "У Павлоград їздить евакуаційний автобус": there people are taken; "у Лимані" it is for those of the town.
_COACH_TO = re.compile(
    r"[УуВв]\s+(?![^.;:]*?(?:[ії]|ому|[сцз]ьку|Яру|[ая]х)(?:\s+\w+)*\s+(?:курсу|їзд|працю))[^.;:]*евакуаційн"
)


#: "З Павлограда курсує евакуаційний потяг для жителів Донеччини": they are taken on from there.
_COACH_FOR_OTHERS = AnyCase(
    r"евакуаційн\w+\s+(?:потяг|поїзд|рейс|автобус)\w*[^.;]{0,60}?\sдля\s+(?:\w+\s+)?(?:жител|мешкан|людей|переселен|евакуйован)\w*"
    rf"\s+(?:[{AREA}{HROMADA}]|(?:з|із|зі)\s|(?:інш|прифронтов|сусідн)\w+\s)"
)


def _is_of_nobody(passage: Passage, found: re.Match[str]) -> bool:
    """Whether things are moved, or people of all that time, or from a place that is not told."""
    if found.re in FROM_THERE and not _THENCE.search(passage.text, *found.span()):
        return True
    if _COACH_TO.match(passage.text, *found.span()) or _COACH_FOR_OTHERS.search(passage.shadow):
        return True
    if _is_of_things(passage, found) or _is_away(passage, found) or _IN_ALL.search(passage.text):
        return True
    return _MOST_HAVE_LEFT.search(passage.shadow, max(0, found.start() - 30), found.end()) is not None


def _is_of_now(passage: Passage, found: re.Match[str], value: Evacuation, newest_year: int) -> bool:
    """Whether it is in force, done or urged, and lifted where the phrase says so, and all that now."""
    start, end = found.span()
    # What lifts an order says so with a word that denies anything else.
    lifted = found.re in LIFTING
    if lifted and _NOT_LIFTED.search(passage.text):
        return False
    in_force = value in BY_AUTHORITY and _STILL_IN_FORCE.search(passage.text)
    if not in_force and guards.long_past(passage, start, end, newest_year):
        return False
    return lifted or not guards.unsure(passage, start, end)

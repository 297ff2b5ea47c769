"""Whether the town is shelled, and whether without a pause."""

import re
from collections.abc import Iterator
from functools import partial

from bot.domain.fact import FactKind, Shelling
from bot.extraction import headed
from bot.extraction.finding import Finding, once_per_place
from bot.extraction.literals import Rules
from bot.extraction.mention import Role
from bot.extraction.passage import ANAPHOR, COUNT, LENGTH, OTHER, TOWN, Passage
from bot.extraction.subjects import Subjects
from bot.extraction.timing import Timing
from bot.extraction.ukrainian import guards, harm
from bot.extraction.ukrainian.phrases import rules

#: A word may use those below it.
_WORDS = {
    "FOES": r"""
        (?:росіян\w*|ворог\w*|окупант\w*|противник\w*|арм\w+ РФ|війська РФ|загарбник\w*|ворож\w+ \w+
        |агресор\w*|війська (?:РФ|росії)|(?:російськ\w+ )?(?:артилері\w+|авіаці\w+|дрони?|безпілотник\w*
    |міномет\w*)(?: росіян| ворога| РФ)?
        |російськ\w+ (?:війська|арм\w+|сили|військові))
    """,
    "FIRE": r"""
        (?:обстріл\w*|бомбардуван\w+|вогн(?:ем|ю)|вогонь|удар(?:ами|ів|и|ом|у)?|атак(?:ами|и|у)?|авіаудар\w*)
    """,
    "FIRED": r"""
        (?:обстріл(?:ює|юють|юється|яли|яла|яний|яне|яв|ювали|ювала|яно)\w*|б['’ʼ](?:є|ють)|бил(?:и|а)
        |бив|бомбить|бомблять
        |бомбять|бомбили|бомбила|атаку(?:є|ють|вали|вав|вала)|накри(?:ває|вають|вали|вала|вав|в|ла|ли)|криють
        |криє|гатить|гатять
        |гатили|[ву]дари(?:ли|в|ла)|поцілили|поцілив|лупить|луплять|стріляють|стріляє|нищать|нищить)
    """,
    "SHELLS": r"""
        (?:снаряд\w*|дрон\w*|безпілотник\w*|авіабомб\w*|бомб\w*|КАБ\w*|ракет\w*|мін(?:и|а)|шахед\w*
        |[«"„“]?шахед\w*[»"”“]?|[«"„“]?Град(?:и|ів|ами|ам|у)?[»"”“]?
        |[«"„“]?(?:Молні|Смерч|Іскандер|Ланцет|Геран|Кинджал)\w*[»"”“]?|касет\w*|боєприпас\w*|розвідник
        |FPV-дрон\w*|FPV|артилері\w+|БпЛА|БПЛА|ФАБ\w*)
    """,
    "HARM": r"""
        (?:пошкод\w+|зруйнув\w+|руйну\w+|поран\w+|загину\w+|вби(?:ла|в|ли|то)|згорі\w+|спали\w+|пал(?:ять|ить
        |ає)
        |горить|горіл\w+|розтрощ\w+|потрощ\w+|трощ\w+|розби(?:ла|в|ли|то)|понівеч\w+|знищи(?:в|ла|ли)|знищено
        |страждає|постражда\w+|зайня\w+|загорі\w+|вирва\w+|вразил\w+|вибил\w+|розірвал\w+|посікл\w+
        |травмова\w+|загибл\w+|поцілен\w+)
    """,
    "FALL": r"""
        (?:пада(?:ють|є|ли)|упа(?:ли|в|ла)|впа(?:ли|в|ла)|летять|летить|летіли|приліта(?:ють|є|ли)
        |доліта(?:ють|є|ли)
        |прилеті(?:ли|в|ла|ло)|ляга(?:ють|є|ли)|лягл[аио]|приземли\w+|пішли|полетіли|гати(?:ть|ли)|ганя(?:ють
        |є)ться|полю(?:ють|є)
        |влуча(?:ють|є|ли)|влучи(?:ли|в|ла|ло)|розірва\w+|скида(?:ють|є)|скинули|[ву]дари(?:ли|в|ла)
        |поціли(?:ли|в|ла))
    """,
}
_REPORTED = rules(
    r"""
    <FOES>(?: <COUNT>| (?!не\b)[\w'’ʼ«»„“\"-]+){0,5}? (?:<FIRED>)(?![^.;:,]{0,25} (?:по )?(?:позиці|військ
    |бригад))

    по <PLACE>(?: (?!не\b)[\w'’ʼ«»„“\"-]+){0,4}? (?:<FIRED>|працю(?:є|ють|вала|вали) (?:\w+ ){0,2}(?:артилері
    |авіаці)\w+)

    <FIRED>(?: (?!не\b)[\w'’ʼ«»„“\"-]+){0,3}? по (?:<PLACE>|них\b|нас\b|нам\b)

    по (?:них|нас|нам)(?: (?!не\b)[\w'’ʼ«»„“\"-]+){0,2} (?:б['’ʼ]ють|гатять|били|криють|луплять)

    (?:обстріляли|вдарили|ударили|накрили|атакували) (?:з|із) (?:«?градів»?|артилері\w+|міномет\w+|танк\w+
    |рсзв)

    <FIRED> (?:(?!не\b)[\w'’ʼ«»„“\"-]+ ){0,2}?<PLACE>

    <PLACE>,?[^.;:,]{0,40}? (?:<FIRED>)

    <TOWNS>, (?:що|де|як(?:ий|а|е)) [^,.;:]{3,50},[^.;:,]{0,30}? (?:<FIRED>)

    (?<!з-)під (?:\w+ ){0,2}<FIRE>\s*[—–:-] ?<TOWNS>

    (?:(?<!з-)під|потрапи\w+ під|зазна\w+) (?:\w+ ){0,2}<FIRE>

    (?:російськ\w+|ворож\w+|артилерійськ\w+|масован\w+|чергов\w+|постійн\w+|безперервн\w+|щоденн\w+
    |цілодобов\w+) (?:\w+ )?<FIRE>

    <FIRE>(?:, [^,.;]{3,40},)?(?: (?!не\b)[\w'’ʼ«»„“\"-]+){0,3} (?:пост[іи]йн\w+|безперервн\w+|щоденн\w+
    |цілодобов\w+|щоночі|щодня|без
    \s(?:перерви|вихідних|зупину|упину))

    <SHELLS>(?: (?:й|і|та
    |або) <SHELLS>)?(?: (?!не\b)[\w'’ʼ«»„“\"-]+){0,4}? (?:<FALL>)(?: (?!не\b)[\w'’ʼ«»„“\"-]+){0,4}? (?:на|по|у
    |в
    |біля) (?:центр\w* |двор\w* |(?:\w+ )?(?:вулиц|будин|школ|двор)\w+ )?<PLACE>

    (?:на|по|у|в) (?:центр\w* )?<PLACE>[^.;:]{0,40}? (?:(?!доліта)<FALL>|[ву]дарили|поцілили)

    <FALL>[^.;:,]{0,40}? (?:по|на|у|в) (?:центр\w* )?<PLACE>

    (?:обстріл|удар|атак)\w* (?:дрон|безпілотник|ракет|БпЛА|шахед|КАБ|авіабомб)\w* (?:на|по) <PLACE>

    <SHELLS>(?: (?!не\b)[\w'’ʼ«»„“\"-]+){0,2} (?:щодня|щогодини|щоночі|постійно) (?:<FALL>)

    (?:обстріл|удар|атак|бомбардуван|авіаудар|ракетн\w+ удар|прильот)\w* (?:по )?(?:(?:центр\w*|околиц\w+
    |передміст\w+|місту|селу|селищу) )?<PLACE>

    (?:<FALL>|летять|прилітає|прилетіло) (?:сюди|туди)

    (?:сюди|туди)(?: (?!не\b)[\w'’ʼ«»„“\"-]+){0,2} (?:прилетіло|прилітає|<FALL>)

    <SHELLS>(?: (?!не\b)[\w'’ʼ«»„“\"-]+){0,4}? (?!доліта|полю)<FALL>

    (?!доліта|полю)<FALL>(?: (?!не\b)[\w'’ʼ«»„“\"-]+| <COUNT>){0,3}? <SHELLS>

    <SHELLS>[,:]?(?: (?!не\b)[\w'’ʼ«»„“\"-]+| (?:у|в|на|по) <PLACE>){0,5}? <HARM>

    <HARM>(?: (?!не\b)[\w'’ʼ«»„“\"-]+){0,5}? (?:(?:від|через|внаслідок|унаслідок
    |після) )?(?:\w+ ){0,2}<SHELLS>

    (?:від|через|внаслідок|унаслідок|після) (?:\w+ ){0,2}(?:снаряд\w*|дрон\w*|безпілотник\w*|авіабомб\w*
    |бомб\w*
    |КАБ\w*|ракет\w*|БпЛА|артилері\w+|обстріл\w*|удар\w*)[^.;:,]{0,40}? <HARM>

    <COUNT> (?:влучан\w+|скид\w*|прильот\w*|удар\w*|обстріл\w*|атак\w*)

    (?:потерпа\w+|страждає|страждають|здригається|здригаються) від (?:(?!не\b)\w+ ){0,3}<FIRE>

    (?:стирають|стирає)(?: \w+){0,1} (?:<PLACE>|місто|село|селище)(?: з лиця землі)?

    (?:рахує|має|зазнал\w+|пережил\w+|отримал\w+) (?:\w+ ){0,2}(?:влучанн\w+|прильот\w*|удар\w*|обстріл\w*)

    <FIRE>(?: по <PLACE>| тут| там)? (?:щоденн\w+|постійн\w+|безперервн\w+|цілодобов\w+)

    працюва(?:ла|ли) (?:\w+ )?(?:артилері\w+|авіаці\w+|міномет\w+|РСЗВ)

    вибух(?:ом|ами)[^.;:,]{0,40}? <HARM>

    наліт\w* (?:\w+ )?<SHELLS>

    (?:запуст\w+|поклал\w+|випуст\w+|скину\w+|застосув\w+|засипал\w+)(?: (?!не\b)[\w'’ʼ«»-]+){0,3} <SHELLS>

    <FIRE>(?: [^.;:]{0,60}?)? не (?:вщуха\w+|припиня\w+|стиха\w+)

    (?:артобстріл|авіаудар|ракетний удар|удар(?:и)? БпЛА|удар(?:и)? (?:FPV-)?дрон\w*|атак[аи] дрон\w*)

    <COUNT> (?:ударів|обстрілів|скидів|влучань|прильотів|атак)[^.;:,]{0,20}? (?:по|на) <PLACE>

    (?:внаслідок|після|через) (?:(?!не\b)\w+ ){0,2}(?:обстріл\w*|удар(?:у|ів|ом)?|авіаудар\w*
    |атак\w*)(?! (?:по )?<ONE_TOWN>)

    (?:вогонь(?: \w+){0,2} (?:вели|ведуть|відкрили)|вели вогонь|відкривали вогонь
    |<COUNT> вибух\w*)(?:, зокрема)?(?: \([^)]{3,60}\))?,? у напрямку

    у напрямку (?:н\. ?п\. |сіл |сел[аи]? |населених пунктів )?<TOWNS>, <COUNT> вибух\w*

    <FOES>[^.;:,]{0,30}? (?:скинули|скинув|скидають)[^.;:]{0,30}?, (?:ще|і|та) <COUNT> (?:впал\w+
    |влучил\w+) (?:на|в|у) <TOWNS>

    (?:вогню|ударів|удару|ударам|обстрілу|обстрілів|обстрілам|атак|атаки|атакам) (?:\w+ )?(?:зазна(?:ли|в
    |ла|ло|ють)|піддали\w*|піддав\w*)

    <FOES>(?: (?!не\b)[\w'’ʼ«»„“\"-]+){0,3}? (?:вбили|вбив|убили|убив|поранили
    |поранив)(?![^.;:,]{0,25} (?:військов|бійц|захисник|полонен))

    <FIRED>(?: (?!не\b)[\w'’ʼ«»„“\"-]+){0,3} <FOES>

    <FIRED> <COUNT> (?:[\w'’ʼ-]+ ){0,2}(?:населен\w+ пункт|сіл|сел|міст|громад)\w*

    (?:у|в) <PLACE> (?:(?!чу)[\w'’ʼ]+ )?(?:вибух\w*|прильот\w*)(?! (?:було )?чут)
""",
    _WORDS,
)
#: What is said of it by denying that it pauses: these words deny nothing else.
_UNCEASING = rules(
    r"""
    (?:<FIRE>|прильот\w*|вибух\w*)(?:, [^,.;]{3,40},)?(?: \w+){0,2} не (?:вщуха\w+|припиня\w+|стиха\w+
    |втиха\w+|змовка\w+)

    (?:нема|немає|не минає|не минуло|не було)(?: (?:й|і|жодного|ані))* (?:дня|доби|ночі) без
    \s(?:\w+ )?(?:<FIRE>|прильот\w*|вибух\w*)

    (?:нема|немає|не минає|не було)(?: (?:й|і|жодного|ані))* (?:дня|доби|ночі),? (?:щоб|аби|коли б)
    \s(?:<PLACE> )?не (?:обстріл\w+|б['’ʼ]\w+|били|гатили)(?: (?:по )?<PLACE>)?

    (?:жодн\w+|ні) (?:дня|дні|ночі|години|доби) без (?:\w+ )?(?:<FIRE>|прильот\w*|вибух\w*)
""",
    _WORDS,
)
_RULES = Rules((*_UNCEASING, *_REPORTED))
_HOLDS = dict.fromkeys(_REPORTED, guards.is_current) | dict.fromkeys(_UNCEASING, guards.is_of_these_days)
_CONSTANT = re.compile(
    r"(?<!\w)(?:пост[іи]йн\w+|безперервн\w+|безупинн\w+|щоденн\w+|цілодобов\w+|невпинн\w+|нескінченн\w+"
    r"|безперестанн\w+|безкінечн\w+|безконечн\w+|кож(?:ен|н\w+)\s+(?:\w+\s+)?(?:день|дня|ніч|ночі|доб[иу])"
    r"|щодня|щоночі|щогодини|день\s+у\s+день|(?:цілий|весь|увесь)\s+день|разів\s+на\s+(?:день|добу)"
    r"|безперестанку|без\s+(?:упину|перерви|зупину|угаву|вихідних|пауз)"
    r"|(?:і\s+)?день\s+і\s+ніч"
    r"|удень\s+і\s+вночі"
    r"|вдень\s+і\s+вночі|не\s+(?:вщуха|припиня|стиха|втиха|змовка)\w+|(?:нема|немає|не\s+минає|не\s+було)\s+(?:й\s+|жодного\s+)?(?:дня|доби|ночі)|тиші\s+(?:не\s+буває|немає)|(?:жодн\w+|ні)\s+(?:дня|ночі"
    r"|доби)\s+без)(?!\w)",
    re.IGNORECASE,
)
_HINT = re.compile(
    r"обстріл|бомб|вогн|вогонь|стира|удар|атак|б['’ʼ]ють|гатить|накри|поціл|прильот|приліт|прилет"
    r"|безпілот|гатя|пал[яи]|снаряд|дрон|Град|Молні|Смерч|Іскандер|Ланцет|касет|боєприпас|міна|міни|наліт"
    r"|БпЛА|FPV|влуч|скид|скину"
    r"|вибух|накри|криють|б['’ʼ]є|бил[иа]|ракет|КАБ|нищ|артилер|летять|пада",
    re.IGNORECASE,
)

#: "After the attacks there": only when, and nothing of today.
_ATTACKS_THERE = re.compile(r"(?:обстріл|удар|атак|бомбардуван)\w*\s+(?:там|тут)$", re.IGNORECASE)
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
#: "Атакували 15 населених пунктів області": which, is not told.
_UNNAMED = re.compile(
    rf"\s+(?:[{COUNT}]+\s+)?(?:\w+\s+)?(?:населен\w+\s+пункт\w*|сіл|сел[аи]|громад\w*|район\w*)(?!\w)",
    re.IGNORECASE,
)
#: "Ці райони — під обстрілами": of places that the sentence does not name.
_THOSE_PLACES = re.compile(
    r"(?<!\w)(?:ці|цих|цим|ті|тих)\s+(?:район|сел|сіл|територ|місц|населен|громад|околиц)\w*", re.IGNORECASE
)
#: "Їй у хату прилетіло", "в автомобіль влучив «Град»": of one whose town is not told.
_OF_SOMEBODY = re.compile(
    r"(?<!\w)(?:їй|йому|мені|якому|якій)\s+(?:[ув]\s+)?|(?<!\w)[ув]\s+(?:(?:його|її|мій|мою|нашу)\s+)?(?:хату|автомобіль|автівку|машину|авто)(?!\w)",
    re.IGNORECASE,
)
#: How many died in all the war tells nothing of these days.
_SINCE_THE_BEGINNING = re.compile(
    r"(?:від|з)\s+початку\s+(?:повномасштабн\w+\s+|великої\s+)?(?:війни|вторгнення)", re.IGNORECASE
)
#: Those who strike the enemy.
_OURS = re.compile(
    r"(?<!\w)(?:Генштаб\w*|Птах\w+\s+Мадяра|партизан\w*|бавовн\w*|підірвал\w+|нафтобаз\w+|ЗСУ|ГУР|СБУ"
    r"|Сил\w+\s+оборони|наш(?:і|их)\s+(?:військ\w+|бійц\w+|дрон\w+|захисник\w+)"
    r"|українськ\w+\s+(?:військ\w+|дрон\w+|сил\w+|бійц\w+)"
    r"|(?:українські|наші)\s+(?:FPV\w*|пілоти|безпілотники|артилеристи|оператори|танкісти|гармаші|мінометники"
    r"|авіація|ракети))",
    re.IGNORECASE,
)

#: The sentence before tells of our own strike: "there were hits" is said of that.
_OURS_STRUCK = re.compile(
    r"(?<!\w)(?:Сил\w+\s+оборони|ЗСУ|ГУР|СБУ|Генштаб\w*|партизан\w+)(?!\w)[^.;]{0,60}(?<!\w)(?:вдарил\w+|уразил\w+"
    r"|ураження|знищил\w+|спалил\w+)",
    re.IGNORECASE,
)
#: "За даними Генштабу, ворог обстріляв Сіверськ": whoever reports it, the enemy struck.
_ENEMY_ACTS = re.compile(
    r"(?<!\w)(?:ворог|росіяни|окупанти|противник|загарбники|(?:російськ|ворож)(?:і|а|ий)\s+\w+)(?!\w)",
    re.IGNORECASE,
)
#: The sentence after tells that those blasts are no strikes.
_SAPPERS = re.compile(
    r"(?<!\w)(?:працю(?:ють|вали)\s+сапер|сапери|знешкод|планов\w+\s+знищенн)\w*", re.IGNORECASE
)

#: Who caused it may be told after it.
_BURST = re.compile(r"вибух", re.IGNORECASE)
#: "Автобус Херсон — Миколаїв", "дорога на Лиман": it is on the way, and not in the town.
_ROUTE = re.compile(
    r"як\s+дістатися|"
    rf"(?<!\w)(?:дороз|дорог|трас|шлях|автобус|потяг|поїзд|маршрут)\w*\s+(?:на\s+|до\s+"
    rf"|сполученням\s+)?[«\"]?[{TOWN}{OTHER}]",
    re.IGNORECASE,
)
#: It is told of a road, or of another time.
_ELSEWHERE = re.compile(
    r"(?<!\w)(?:над\s+дорог\w+|дорог[аиуоію]\w*|трас[аиуоі]\w*|ходк\w+|рейс\w*|енергет\w+|енергооб\S+"
    r"|відключен\w+|графік\w*|потяг\w*|поїзд\w*|тоді(?!\s+як)|того\s+(?:літа"
    r"|року|дня))(?!\w)",
    re.IGNORECASE,
)
#: "Після російських обстрілів його треба відбудувати": of strikes of some day.
_AFTER_SOME = re.compile(
    r"(?<!\w)(?:після|від)\s+(?:(?:російськ|ворож|численн|масован|попередн|недавн|тих|цих"
    r"|перш)\w*\s+){0,2}$",
    re.IGNORECASE,
)
#: "Асоціюється з війною та обстрілами": what people think of, and not what happened.
_THOUGHT_OF = re.compile(r"(?<!\w)(?:асоцію\w+|знайом\w+|пов['’ʼ]яза\w+)\s[^.;]*$", re.IGNORECASE)
_FIRE = re.compile(r"обстріл|бомбардув|удар|атак|вогн", re.IGNORECASE)
_OF_TODAY = re.compile(
    r"(?<!\w)(?:сьогодні|вчора|учора|нині|зараз|щойно|добу|доби|уночі|вночі|вранці|зранку|ввечері|щодня|досі|знову"
    r"|потерпа\w+|страждає|страждають|загину\w+|поранен\w+|травмован\w+|пошкоджен\w+|постражда(?:ли|в|ла|лих)\s+<?)",
    re.IGNORECASE,
)
#: "Громада щодня перебуває під обстрілами": all of it, and not its town.
_OF_A_HROMADA = re.compile(r"(?<!\w)громад[аиу]\s+(?:\w+\s+){0,3}$", re.IGNORECASE)
#: From there it was fired, or it is a road's end, or where the wounded are.
_FIRED_FROM = re.compile(
    r"(?<!\w)(?:з|із|зі)\s+(?:боку\s+|окупован\w+\s+)?$"
    r"|(?<!\w)(?:трас\w+|дорог\w+|шосе)\s+(?:на\s+|до\s+)?$"
    r"|(?<!\w)(?:достав|доправ|госпіталіз)\w+\s+(?:[ув]|до)\s+(?:лікарн\w+\s+)?$",
    re.IGNORECASE,
)
#: It burst or was blown up, and no one struck.
_NOT_BY_THE_ENEMY = re.compile(
    r"(?<!\w)(?:шквал\w*|шторм\w*|буреві\w+|злив[аиу]|негод[аиу]|снігопад\w*|сніжк\w+|критик\w+|блискавк\w+|повалено|балон[ау]?|курсом\s+на|загроза|вирок\w*|корегув\w+|коригув\w+|виставк\w+|фільм\w*|сусідів|підприємц\w+|пневмат\w+|евакуаці\w+\s+(?:ускладн|затрим|зірва|зупин)\w+|град\s+(?:і|й|та|пошкодив|побив)|детектор\w*|сітк\w+|сіток|за\s+час\s+війни|виплат\w+\s+за|пуски|лет(?:ить|ять)\s+на|влучання\s+не|історія\s+одного"
    r"|склад\w*\s+(?:боєприпасів|окупантів|дронів)|локомотив\w*|(?:обстрілю|атаку)ватим\w+|сапер\w*|уламк\w+|влучань\s+немає|усі\s+\w+\s+збит\w*"
    r"|обстріл\w*\s+(?:\S+\s+){0,3}?припинил\w+|відколи|знищен\w+\s+російськ\w+|вшанува\w+|засуди\w+|суд"
    r"|агент\w*|навчань|ППО|підозр\w+|координат\w+|як\s+діяти|навча\w+|з['’ʼ]ясов\w+|на\s+міні|архів|повз"
    r"|суд(?:ять|или)|делегац\w+"
    r"|уродженець|уродженк\w+|газов\w+|вибух\w*\s+газу|(?:знешкод|детон|утиліз|старих"
    r"|власн)\w*\s+(?:\w+\s+)?боєприпас\w*|здетонував|(?:місто|село"
    r"|селище)\s+(?:\S+\s+)?вціліл\w*)(?!\w)",
    re.IGNORECASE,
)


#: "Вогонь вели у напрямку ...": there it was fired.
_TOWARDS = re.compile(r"(?:вогонь|вели|вибух\w*)(?!\w)[^.;:]{0,80}(?<!\w)у\s+напрямку(?!\w)", re.IGNORECASE)
#: "Серед них – ...": which of those that the sentence before counts.
_AMONG_THEM = re.compile(
    rf"^\W*(?:серед\s+(?:них|цих)|зокрема|це|а\s+саме)\s*[:—–-]?\s*(?:(?:міста|села|селища)\s+)?(?=[{TOWN}{OTHER}])",
    re.IGNORECASE,
)


#: A game, a play, a court, a holiday: no one is shelled there.
_NO_WAR = re.compile(
    r"(?<!\w)(?:ворота\s+(?:гост|суперник|господар)\w+|матч\w*|гравц\w+|грі(?!\w)|комп['’ʼ]ютерн\w+\s+гр"
    r"|п['’ʼ]єс\w+|вистав[аиіу](?!\w)|спектакл\w+|серіал\w*|квест\w*|намалюва\w+|актор(?:и|ів|ка|ки)?(?!\w)"
    r"|малюн(?:ок|ку|ки|ках)"
    r"|кіно(?:оператор\w*)?(?!\w)|петард\w*"
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
_QUIET_NOW = re.compile(
    r"^\W*(?:тепер|зараз|нині|відтоді)\s+(?:там|тут)\s+(?:вже\s+)?(?:тихо|спокійно)", re.IGNORECASE
)
_TILL_THEN = re.compile(
    r"(?<!\w)поки\s+(?:\w+\s+){0,3}не\s+(?:вибили|відкинули|прогнали|відтіснили)"
    r"|(?<!\w)(?:було\s+це|це\s+було|сталося\s+це|це\s+сталося)\s[^.;]{0,40}20\d\d"
    r"|(?<!\w)[ув]\s+(?:січні|лютому|березні|квітні|травні|червні|липні|серпні|вересні|жовтні|листопаді"
    r"|грудні)\s+20\d\d-го(?!\w)"
    r"|(?<!\w)[ув]\s+20(?:1\d|2[01])-му(?!\w)"
    rf"|,\s+(?:що|як\w+)\s+(?:оборонял|боронил|захищал|тримал)\w+\s+[{TOWN}]",
    re.IGNORECASE,
)
#: "Б'є на 30 км": so far it reaches.
_REACHES = re.compile(rf"\s+на\s+[{LENGTH}]")


def _is_no_strike(passage: Passage, subjects: Subjects) -> bool:
    """What is told of is no war, not of here, not of now, or not so."""
    text = passage.text
    if any(its.search(text) for its in (_NO_WAR, _NOT_YET, _ABROAD)) or _TILL_THEN.search(passage.shadow):
        return True
    near = subjects.before(passage, 1)
    named_here = any(m.role is Role.TOWN for m in passage.mentions)
    if any(_ABROAD.search(its.text) for its in near) and not (named_here and _ENEMY_ACTS.search(text)):
        return True
    if not named_here and any(_NO_WAR.search(its.text) for its in near):
        return True
    return any(_QUIET_NOW.match(its.text) for its in subjects.following(passage, 1))


def find(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    """At most one statement per town: constant says more than reported."""
    yield from (its for its in _found(passage, subjects, timing) if not _is_no_strike(passage, subjects))


def _found(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    strikes = partial(_strikes, newest_year=timing.newest_year)
    yield from headed.struck(passage, subjects, strikes, _level)
    if not passage.is_of_an_area or _TOWARDS.search(passage.text):
        told = sorted(_told(passage, subjects, timing.newest_year), key=_is_less)
        yield from once_per_place(told)
    if among := _AMONG_THEM.match(passage.shadow):
        yield from headed.counted(passage, subjects, strikes, _level, among.end())
    if harm.is_told(passage) and not _NOT_BY_THE_ENEMY.search(passage.text):
        yield from harm.reported(passage, subjects, strikes)


def _is_less(finding: Finding) -> bool:
    return finding.value is not Shelling.CONSTANT


def _told(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    ours = any(_OURS_STRUCK.search(before.text) for before in subjects.before(passage, 1))
    if ours and not _ENEMY_ACTS.search(passage.text):
        return
    for found in _strikes(passage, newest_year):
        if _BURST.search(found[0]) and any(
            _SAPPERS.search(its.text) for its in subjects.following(passage, 1)
        ):
            continue
        if _REACHES.match(passage.shadow, found.end()):
            continue
        if _THOSE_PLACES.search(passage.text, 0, found.start()) or _UNNAMED.match(
            passage.shadow, found.end()
        ):
            continue
        if TOWN not in found[0] and _UNNAMED.search(passage.shadow, *found.span()):
            continue
        places = passage.named_otherwise(subjects.of(passage, *found.span(), several=True), _FIRED_FROM)
        if _TOWARDS.search(found[0]) and found[0].endswith("напрямку"):
            places = passage.towns_after(found.end())
        listed = subjects.lists.enumerated(passage, found.start())
        if set(listed) & set(places) or (not places and _LEADS_A_LIST.match(passage.shadow, found.end())):
            places = tuple(dict.fromkeys((*places, *listed)))
        if len(places) == 0 and (leading := _LEADS_TO_ALL.match(passage.shadow, found.end())):
            places = passage.towns_after(leading.end())
        if places:
            yield Finding(FactKind.SHELLING, tuple(places), _level(passage, found), *found.span())


def _strikes(passage: Passage, newest_year: int) -> Iterator[re.Match[str]]:
    """What the passage tells of strikes by the enemy, wherever they fell."""
    if not _HINT.search(passage.text):
        return
    is_by_the_enemy = False
    for pattern in _RULES.possible(passage.shadow):
        holds = _HOLDS[pattern]
        for found in pattern.finditer(passage.shadow):
            # To ask it of every sentence would take long.
            is_by_the_enemy = is_by_the_enemy or _is_by_the_enemy(passage)
            if not is_by_the_enemy:
                return
            if not holds(passage, *found.span(), newest_year) or _is_of_a_year(passage, found, newest_year):
                continue
            ours = _OURS.search(
                passage.text, 0, len(passage.text) if _BURST.search(found[0]) else found.end()
            )
            if ours and not _ENEMY_ACTS.search(passage.text, 0, found.end()):
                continue
            if _is_of_some_day(passage, found) or _OF_A_HROMADA.search(passage.shadow, 0, found.start()):
                continue
            named = any(mark in found[0] for mark in (TOWN, ANAPHOR))
            if not named and (_ELSEWHERE.search(passage.text) or _OF_SOMEBODY.search(_shot(passage, found))):
                continue
            if not _ATTACKS_THERE.search(passage.text, *found.span()):
                yield found


def _shot(passage: Passage, found: re.Match[str]) -> str:
    """The strike with the words just before it."""
    return (
        re.split(r"[,;.:]", passage.text[max(0, found.start() - 40) : found.start()])[-1]
        + passage.text[found.start() : found.end()]
    )


def _is_by_the_enemy(passage: Passage) -> bool:
    return not (
        _SINCE_THE_BEGINNING.search(passage.text)
        or _NOT_BY_THE_ENEMY.search(passage.text)
        or _ROUTE.search(passage.shadow)
    )


def _is_of_some_day(passage: Passage, found: re.Match[str]) -> bool:
    fire = _FIRE.search(passage.text, *found.span())
    if _THOUGHT_OF.search(passage.text, 0, found.start()):
        return True
    if not _AFTER_SOME.search(passage.text[: fire.start() if fire else found.start()]):
        return False
    return not (_OF_TODAY.search(passage.text) or _CONSTANT.search(found[0]))


def _is_of_a_year(passage: Passage, found: re.Match[str], newest_year: int) -> bool:
    """ "Який постраждав від ракет у 2022-му": of a year that is over."""
    return guards.names_a_past_year(guards.clause(passage, *found.span(), passage.text), newest_year)


def _level(passage: Passage, found: re.Match[str]) -> Shelling:
    start, end = found.span()
    before = re.split(r"[.;:]", passage.shadow[max(0, start - 60) : start])[-1]
    after = re.split(r"[.;:]", passage.shadow[end : end + 90])[0]
    said = before + passage.shadow[start:end] + after
    return Shelling.CONSTANT if _CONSTANT.search(said) else Shelling.REPORTED

"""How far the front is."""

import re
from collections.abc import Iterator
from itertools import product

from bot.domain.fact import FactKind
from bot.domain.place import Place
from bot.extraction.answering import may_be_of_another
from bot.extraction.blanks import blanked
from bot.extraction.finding import Finding
from bot.extraction.literals import Rules
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Mention, Role
from bot.extraction.nearness import FARTHEST_KM, FrontCues, Near, near_front
from bot.extraction.passage import ANAPHOR, AREA, COUNT, HROMADA, LENGTH, OTHER, TOWN, Passage
from bot.extraction.subjects import Subjects
from bot.extraction.timing import Timing
from bot.extraction.ukrainian import front_guards, guards, nearer
from bot.extraction.ukrainian.carried_counts import may_be_of_where_they_go
from bot.extraction.ukrainian.counting import CUES
from bot.extraction.ukrainian.counts_of_others import is_beside_the_town
from bot.extraction.ukrainian.phrases import rule

#: A word may use those below it.
_WORDS = {
    "FRONT_GEN": r"""
        (?:(?:найближч\w+|ворож\w+|російськ\w+|поточн\w+|умовн\w+|активн\w+|нинішн\w+|самої|позицій) ){0,3}
        (?:ліні[їяєю]+ (?:фронту|бойового зіткнення|зіткнення|бойових дій|вогню|розмежування|боїв)|лінії
        |фронту|передової|ЛБЗ|ЛБС|нуля|«нуля»|росіян|окупантів|ворога
        |противника|супротивника|загарбників|орків|(?:ворожих|російських|вражих) (?:позицій|військ|сил
        |окопів|траншей)
        |(?:піхоти|штурмовиків)(?: (?:РФ|ворога|противника|росіян))?|(?:ворожої|російської) піхоти|(?:їхніх
        |їх) траншей
        |позицій(?: (?:ворога|росіян|окупантів|противника|РФ|ЗС РФ|армії РФ))?
        |(?:їхніх|їх) (?:окопів|позицій)
        |військ (?:РФ|окупантів|ворога|противника)|бойових дій|боїв|зони (?:активних )?(?:бойових дій
        |боїв)|армії РФ)
    """,
    "FRONT_NOM": r"""
        (?:(?:найближч\w+|ворож\w+|російськ\w+) ){0,2}
        (?:лінія (?:фронту|бойового зіткнення|зіткнення|бойових дій|боїв|вогню)|фронт|передова|ЛБЗ
        |росіяни|орки|боєзіткнення
        |зона (?:сутичок|зіткнень|бойових зіткнень|боїв|бойових дій)|(?:ворожі
        |російські) (?:штурмові )?(?:групи|підрозділи|загони)
        |окупанти|ворог|противник|супротивник|загарбники|російські (?:військові|війська|позиції|сили
        |окупанти|солдати)
        |позиції (?:ворога|росіян|окупантів|противника|РФ)|армія РФ|бої|бойові дії|російська армія
        |ворожі (?:позиції|війська|сили))(?!\w)
    """,
    "TO_FOES": "(?:ворогу|ворогові|росіянам|окупантам|загарбникам)",
    "IS_LEFT": r"(?:залиша\w+|залиши\w+|лиша\w+|лиши\w+|зоста\w+)",
    "TOWN": f"(?P<town>(?>[{TOWN}]+|{ANAPHOR}+))"
    f"(?:,? (?:на |у |в |що на |що у |що в )?[{AREA}{HROMADA}]+(?: [{AREA}{HROMADA}]+)?,?)?",
    "ITS_EDGE": r"(?:крайніх (?:хат|будинків|вулиць|багатоповерхівок)|околиц\w+)",
    "BATTLE": r"(?:<FRONT_NOM>|бій(?!\w))",
    "BESIDE": f"(?P<town>(?>[{TOWN}{OTHER}]+))",
    "FILL": f"[^.;:{LENGTH}{TOWN}{OTHER}]",
}
_RULES = Rules(
    rule(pattern.strip().replace("\n", ""), _WORDS)
    for pattern in (
        # "Від Покровська до лінії фронту 10 км", "до лінії фронту від міста — 10 км"
        r"(?:від|з|із) <TOWN> до <FRONT_GEN><FILL>{0,30}?[\s—–-]<D>",
        r"(?:до|від) <FRONT_GEN> (?:від|до|з|із) <TOWN><FILL>{0,30}?[\s—–-]<D>",
        r"<D> (?:від|з) <TOWN> до <FRONT_GEN>",
        # "Росіяни вже за 2 км від міста"
        r"<FRONT_NOM><FILL>{0,60}?[\s—–-]<D>,? (?:на (?:схід|захід|північ|південь)[\w-]* )?(?:від"
        r"|до) (?:околиц\w+ |меж\w+ |центру )?<TOWN>",
        r"<FRONT_NOM><FILL>{0,60}?(?:від|до) (?:околиц\w+ |меж\w+ |центру )?<TOWN><FILL>{0,20}?[\s—–-]<D>",
        # "На 6-7 кілометрів наблизилася лінія фронту до міста": not by so much in a week
        r"(?<!ще\s)на <D> наблизи(?:вся|лася|лась|лися|лись) <FRONT_NOM>(?: \w+)? (?:до|від) (?:околиц\w+ "
        r"|меж\w+ )?<TOWN>(?! (?:\w+ )?за (?:\w+ )?(?:доб|тиж|місяц|день|дні|час))",
        # "Від росіян до Добропілля 10 км"
        r"(?:від|з|із) <FRONT_GEN> до (?:околиц\w+ |меж\w+ |центру )?<TOWN><FILL>{0,30}?[\s—–-]<D>",
        # "Противника, за його словами, зупинили за кілометр від міста": now, and not in some spring
        r"(?:росіян|ворога|противника|окупантів|загарбників)(?:, (?:за|зі) [^,.;]{3,40},| (?:наразі"
        r"|зараз|поки|нині))"
        r" (?:\w+ )?(?:зупинили|зупинено|стримують|тримають) (?:(?:вже|лише|десь) )?за <D> від (?:околиц\w+ "
        r"|меж\w+ )?<TOWN>",
        # "Ворог стоїть від нього за 5 км", "Ворог за 800 метрів від крайніх хат"
        r"<FRONT_NOM><FILL>{0,40}?(?:від|до) (?:нього|неї|них|нас|<ITS_EDGE>)(?: (?:вже|уже|лише|всього))*,?"
        r" (?:за|на|на відстані|у|в) ?<D>",
        r"<FRONT_NOM><FILL>{0,40}?[\s—–-]<D>,? (?:від|до) (?:крайніх (?:хат|будинків|вулиць)|околиц\w+"
        r"|(?:міської )?меж\w+|нас)",
        # "Близько кілометра відділяє росіян від околиць Мирнограда"
        r"<D> (?:відділя\w+|розділя\w+) (?:війська (?:РФ|росіян|ворога|противника)|російськ\w+ (?:війська"
        r"|армію|військових)"
        r"|росіян|ворога|окупантів|противника|загарбників|лінію фронту|фронт) від (?:околиц\w+ |меж\w+ "
        r"|центру |міської межі )?"
        r"(?:міста |села |селища )?<TOWN>",
        # "17 км відділяють Межову від зони боїв", "Від лінії фронту Межову відділяють 17 км"
        r"<D> (?:відділя\w+|розділя\w+|відокремлю\w+) <TOWN>(?: \w+){0,2} від <FRONT_GEN>",
        r"від <FRONT_GEN>(?:, [^,.;]{3,60},)? <TOWN> (?:відділя\w+|відокремлю\w+)<FILL>{0,30}?[\s—–-]<D>",
        r"<TOWN> від <FRONT_GEN> (?:відділя\w+|відокремлю\w+)<FILL>{0,30}?[\s—–-]<D>",
        # "До лінії фронту: від Лимана — 8 км, від Дружківки — 10"
        r"до <FRONT_GEN>: (?:від|з) <TOWN>\s*[—–-] ?<D>",
        # "Між Лиманом і росіянами — п'ять кілометрів", "Найближча до Лимана точка фронту — за 8 км"
        r"між <BESIDE> (?:і|й|та) (?:лінією фронту|фронтом|передовою|росіянами|ворогом|окупантами|противником"
        r"|(?:російськими |ворожими )?позиціями(?: (?:росіян|ворога|окупантів))?)(?: \w+)?\s*[—–-]? ?<D>",
        r"найближч\w+ до <BESIDE> (?:точка|позиці[яї]) (?:лінії )?(?:фронту|ворога|росіян|окупантів"
        r"|бойового зіткнення)(?: \w+)?\s*[—–-]? ?(?:за )?<D>",
        # "За 5 км від лінії фронту", "7 км до фронту"
        r"<D>(?: (?:звідси|всього|лише))? (?:від|до) <FRONT_GEN>",
        # "До лінії фронту звідси — 7 км", "відстань до ворога становить 7 км"
        r"(?:до|від) <FRONT_GEN>(?: (?:звідси|тут|там))?<FILL>{0,40}?[\s—–-]<D>",
        # "Російській армії до Костянтинівки бракує п'ять кілометрів"
        r"(?:їм|ворог(?:у|ові)|російськ(?:ій|им) (?:арм\w+|військам)|росіянам|окупантам|загарбникам"
        r"|противник(?:у|ові)) до (?:околиц\w+ |меж\w+ |центру )?<TOWN> (?:\w+ )?(?:бракує|залиша\w+"
        r"|лиша\w+)<FILL>{0,20}? <D>",
        # "Ворогові лишилося три кілометри до міської межі"
        r"<TO_FOES>(?: (?:вже|уже|лише|тільки))* <IS_LEFT> <D> до (?:міської меж\w+|околиц\w+|крайніх \w+)",
        # "Приблизно півтора кілометра лишається від військ РФ до околиць Родинського"
        r"<D> (?:(?:вже|уже|лише|тільки) )*<IS_LEFT> від <FRONT_GEN> до (?:околиц\w+ |меж\w+ "
        r"|центру )?<TOWN>",
        # "На сьогодні їм залишається два кілометри до околиць міста"
        r"(?:їм|<TO_FOES>)(?: (?:вже|уже|лише|тільки))* <IS_LEFT> <D> до (?:околиц\w+ |меж\w+ "
        r"|центру )?<TOWN>",
        r"до (?:околиц\w+ |меж\w+ |центру )?<TOWN> (?:їм|<TO_FOES>)(?: (?:вже|уже|лише"
        r"|тільки))* <IS_LEFT> <D>",
        # "До Борової ворогові шість кілометрів"
        r"до (?:околиц\w+ |меж\w+ |центру )?<TOWN> (?:ворогу|ворогові|росіянам|окупантам"
        r"|загарбникам|противнику|противникові)(?: (?:вже|уже|лише|тільки|всього|ще))* <D>",
        # "За 4 км звідси, по той бік річки, стоять російські війська"
        r"за <D> (?:від |(?=<ANAPHOR>))<TOWN>,?(?: [^.;,]{3,50},)? (?:стоять|стоїть|проходить|починається"
        r"|точаться|тривають|засіли|окопалися|закріпилися) <FRONT_NOM>",
        # "За 38 кілометрів від околиці знову йде бій"
        r"за <D> від (?:(?:міст|сел|селищ)\w+|<ITS_EDGE>)(?: (?:вже|уже|знову|нині|зараз|тепер))*"
        r" (?:йде|іде|йдуть|ідуть|трива(?:є|ють)|точ(?:и|а)ться|гримлять|вирують|проходить|стоять) <BATTLE>",
        # "Фронт — за 7 км"
        r"<FRONT_NOM>(?: (?:тут|там|звідси|зараз|нині|вже|уже|проходить|стоїть|стоять|перебуває|перебувають"
        r"|лише|тільки|розташован\w+|ближче))*\s*[—–-]? ?(?:за|на відстані|у|в) ?<D>(?! (?:від|до))",
    )
)
#: Lengths of other things: advances, ranges, roads.
_OTHER = re.compile(
    r"(?<!\w)(?:снігов\w+\s+фронт|грозов\w+\s+фронт|пожеж\w+|п['’ʼ]єс\w+|вистав\w+|фільм\w*|брешуть|їхні\s+позиції|як(?:у|ий|а|е|і|их|ої|ою)\s+(?:\w+\s+)?(?:окупант|росіян|ворог|загарбник|противник)\w*"
    r"|просуну\w+|просува\w+|углиб|вглиб|завглиб\w+|завширш\w+|завдовж\w+|заввишки"
    r"|ділянк\w+\s+завд\w+|відкину\w+|відступ\w+|відійшл\w+|протяжн\w+|дальн\w+|дальніст\w*|радіус\w*"
    r"|вража\w+"
    r"|доліта\w+|долеті\w+|дістава\w+|летить|летіти|ураження|кордон\w*|склад\w*\s+боєприпасів|ближче|довжин\w+|шириною|ширин\w+"
    r"|смуг\w+|українськ\w+\s+позиці\w+|під['’ʼ]їха\w+|з\s+відстані|екіпаж\w*|родом|півроку\s+(?:тому|назад)"
    r"|делегац\w+|писали"
    r"|від\s+(?:хати|дому|хвіртки|двору)|б['’ʼ](?:є|ють)\s+на|пройш\w+|проїха\w+|пішки|їхати|маршрут\w*"
    r"|зон\w+\s+(?:відселення|евакуації|ураження|смерті)"
    r"|зон[аи]\s+(?:\w+\s+)?(?:тягнеться|тягнуться|простяг\w+|простяга\w+|розтягну\w+|розрослася|розширилася|сягає|має))(?!\w)",
    re.IGNORECASE,
)
#: "Росіяни просунулися і тепер за 1,5 км від міста": where they stand is told too.
_AND_NOW = re.compile(
    r"(?:просуну|наблизи)\w+(?:\s+[\w'’ʼ-]+){0,3}\s+(?:і|й|та)\s+(?=(?:тепер|зараз|нині|вже|уже)(?!\w))"
)
#: "Фронт наблизився до міста на 3 км": by so much, not to so much.
_MOVED_BY = re.compile(
    r"(?<!\w)(?:наблизи|зруши|відсуну|відкоти|просуну|відійш)\w+[^.;]{0,60}\sна\s+$", re.IGNORECASE
)
#: What stands so far from the front is not the town.
_PART_OF = re.compile(
    r"(?<!\w)(?:стабілізаційн\w+|стабпункт\w*|пункт|підрозділ\w*|бригад\w*|позиці[їя]\s+(?:бригад"
    r"|підрозділ|батальйон|захисник|воїн)\w*|шпиталь"
    r"|блокпост\w*)(?!\w)[^.;]{0,40}$",
    re.IGNORECASE,
)
#: "Коли фронт був за тридцять кілометрів": of another time.
_WAS = re.compile(
    r"(?<!\w)(?:був|була|було(?!\s+(?:й|навіть))|були|(?:за)?лишал(?:ося|ось|ася|ись|ися)|стояв|стояла|стояли|проходив|проходила|гриміли"
    r"|точилися)(?!\w)",
    re.IGNORECASE,
)
#: "Від траси Покровськ – Павлоград до фронту".
_ROAD = AnyCase(rf"(?<!\w)(?:трас\w+|дорог\w+|дороз\w+|шосе|автошлях\w*)\s+(?:на\s+|до\s+)?«?[{TOWN}{OTHER}]")
_FROM_A_ROAD = AnyCase(r"\s+від\s+(?:\w+\s+)?(?:трас|дорог|шосе|автошлях)\w*")
_PART = AnyCase(r"(?<!\w)(?:громад\w+|мікрорайон\w*|частин\w+)(?!\w)")
_FRONT_WORD = (
    r"(?:ліні\w+\s+(?:фронту|бойового\s+зіткнення|зіткнення|бойових\s+дій|вогню|розмежування|боїв)|лінії"
    r"|фронт(?:у|ом|і)?|передов(?:ої|а|ою|ій)|ЛБЗ|ЛБС|нуля|«нуля»"
    r"|росіян(?:и|ами|ам)?|окупант(?:ів|и|ами)|ворог(?:а|ом|у)?|орк(?:и|ів|ами)|ворож\w+\s+(?:\w+\s+)?(?:позиці\w+|транше\w+|групи?"
    r"|військ\w*|сил\w*|піхот\w+|окоп\w+|штурмов\w+)|противник(?:а|ом)?|супротивник\w*|загарбник\w+"
    r"|російськ\w+\s+(?:\w+\s+)?(?:позиці\w+|транше\w+|груп(?:и|ами)|військ\w*|сил\w*|окоп\w+|піхот\w+|армі\w+|солдат\w*|гармат\w*"
    r"|артилері\w+)|позиці\w+|військ\s+РФ|армі\w+\s+РФ|бойов\w+\s+ді\w+|бо(?:ї|їв|ями)(?!\w)|(?:боє)?зіткнен\w+|піхот\w+\s+РФ|зон\w\s+сутичок"
    r"|сір\w+\s+зон\w+)"
)
_FRONT = re.compile(rf"(?<!\w){_FRONT_WORD}(?!\w)", re.IGNORECASE)
_ASKED_OF_FRONT = re.compile(
    rf"(?<!\w)(?:(?:до|від)\s+{_FRONT_WORD}\s+(?:[\w'’ʼ]+\s+){{0,2}}(?:скільки|далеко)"
    rf"|(?:скільки|далеко)\s+(?:[\w'’ʼ]+\s+){{0,3}}(?:до|від)\s+{_FRONT_WORD})(?!\w)",
    re.IGNORECASE,
)
_ASKED_HOW_FAR = AnyCase(r"(?<!\w)як(?:а|ій)\s+(?:\w+\s+)?відстан[^.;?]*\?")
_ANSWER = rule(
    r"[^\w\ue000-\ue006]*(?:(?:від|по|до|десь|зараз|нині|на сьогодні|тепер|уже|вже"
    r"|вважай)(?: [^.;:,\ue000-\ue006]{0,40}?)?"
    r"[ ,—–-]+)?<D>(?=\s*(?:[.,;!»”—–]|$)| (?:по прямій|навпростець))"
)
#: "По той бік – окупаційні війська. До них близько 4 км".
_ACROSS = AnyCase(
    r"(?<!\w)(?:(?:по\s+той|на\s+тому)\s+б(?:ік|оці)|навпроти|березі)(?!\w)[^.;]{0,60}?"
    r"(?<!\w)(?:росіяни|окупанти|ворог|противник|загарбники|орки"
    r"|(?:російськ|ворож|окупаційн)\w+\s+(?:війська|військові|арм\w+|сили|позиці\w+|окопи))(?!\w)"
)
_TO_THEM = rule(
    r"\W*до них(?: (?:<ANAPHOR>|вже|уже|лише|тільки|по прямій))*(?:\s*[—–-])? ?<D>"
    r"(?=\s*(?:[.,;!»”—–]|$)| (?:по прямій|навпростець))"
)
#: "Від Лимана до Ямполя — десять кілометрів, від Лимана до лінії фронту — вже одинадцять".
_IN_THE_SAME_UNIT = Rules(
    rule(
        rf"{leg}(?:\s*[—–-])?(?: (?:вже|уже|лише|тільки|всього|нині|зараз|тепер|рівно))* <N>"
        r"(?=\s*(?:[.,;!»”)]|$))",
        _WORDS,
    )
    for leg in ("(?:від|з|із) <TOWN> до <FRONT_GEN>", "до <FRONT_GEN> (?:від|з|із) <TOWN>")
)
_CUES = FrontCues(
    breaks=re.compile(r"[,;:()«»“”\"]+\s?|\s(?:а|але|проте|та)\s"),
    front=_FRONT,
    to_front=re.compile(
        rf"[,]?\s+(?:(?:[а-яіїєґ’'ʼ-]+\s+){{0,4}}?)?(?:від|до|од|з-під|і\s+починається|відділя\w+"
        rf"|дистанці\w+|—)\s+(?:[а-яіїєґ’'ʼ-]+\s+){{0,3}}|\s+(?:точаться|тривають|йдуть|ідуть|гримлять)\s+(?:[а-яіїєґ’'ʼ-]+\s+)?|\s*[—–-]\s*(?:і\s+)?(?:[а-яіїєґ’'ʼ-]+\s+){{0,3}}"
        rf"|(?:[^.;{LENGTH}]{{0,30}}\s(?:від|до)\s)",
        re.IGNORECASE,
    ),
    front_is=re.compile(rf"[^.;{LENGTH}]{{0,70}}", re.IGNORECASE),
    to_town=re.compile(
        r",?\s+(?:на\s+\w+\s+)?(?:від|до|од)\s+(?:(?:самого|самої|міської|межі|меж|околиц\w+|околиці"
        r"|крайніх|хат|центру|північн\w+|південн\w+|східн\w+|західн\w+|будинків)\s+){0,3}",
        re.IGNORECASE,
    ),
    after_town=re.compile(
        r"\s*[—–-]?\s*(?:(?:вже|уже|стоять|стоїть|проходить|лежить|є|починається)\s+)*", re.IGNORECASE
    ),
    at_town=re.compile(r"де(?!\w)", re.IGNORECASE),
    other=_OTHER,
)


#: "За 2 км від Гродівки та за шість кілометрів від Мирнограда".
_AND_FROM = rule(
    r"(?:,|,? (?:і|й|та|а)) (?:(?:(?:за|ще|на відстані|у|в) )*<D>|за <N>)(?:\s*[—–-])? від "
    r"(?:околиц\w+ |меж\w+ )?(?P<next><ONE_TOWN>)(?=\s*(?:[.,;)»”]|$))"
)
#: "Від Хотіні до росіян шість кілометрів, від Сум — вісімнадцять".
_FROM_THE_NEXT = rule(
    r"(?:,|,? (?:і|й|та|а)) від (?P<next><ONE_TOWN>)(?:,? тобто,?)?\s*[—–-]? ?(?:(?:теж|також|вже"
    r"|уже) )?(?:за )?(?:<D>|<N>)"
    r"(?=\s*(?:[.,;)»”]|$))"
)
#: "Лиман від фронту за 8 км, Дружківка — за десять".
_THE_NEXT_LIES = rule(
    r"(?:,|,? (?:і|й|та|а)) (?P<next><ONE_TOWN>)\s*[—–-] ?(?:(?:вже|уже|лише) )?за (?:<D>|<N>)"
    r"(?=\s*(?:[.,;)»”]|$))"
)
#: "Лиман — за 4 км від фронту, Дружківка — за шість, Краматорськ — за 16": each is as far as after its dash.
_FIRST_OF_A_ROW = rule(
    r"(?:^|[.;:«“\"]|,|\s(?:а|і|й|та)\s)\s*(?P<head>[^.;:,«“\"—–\ue001]{2,70}?)(?:\s*[—–]| -)"
    r" (?:(?:вже|уже|лише|десь|приблизно|всього|майже|тепер|нині|зараз) ){0,2}(?:(?:за|на відстані|у|в) )?"
    r"<D> (?:від|до) <FRONT_GEN>(?=,? (?:(?:а|і|й|та) )?<ONE_TOWN>(?:\s*[—–]| -) )",
    _WORDS,
)
_NEXT_OF_A_ROW = rule(
    r",? (?:(?:а|і|й|та) )?(?:[а-яіїєґ'’ʼ-]{3,} )?(?P<next><ONE_TOWN>|[а-яіїєґ'’ʼ-]{3,})"
    r"(?:\s*[—–]| -) (?:(?:вже|уже|лише|десь|приблизно|аж"
    r"|майже) ){0,2}(?:(?:за )?<D>|за <N>|менше|більше|ближче|далі|стільки ж)(?=\s*(?:[,.;)»”!]|$))"
)
_LIES_AT = AnyCase(r"^\W*$|[—–:;]\s*$|(?<!\w)(?:а|і|й|та)\s+$")
_MEASURED_FROM_IT = AnyCase(r"(?<!\w)від\s+(?:(?:околиц|меж)\w+\s+)?$")


def find(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    nearer_now = list(nearer.since_then(passage, subjects, _FRONT))
    yield from nearer_now
    if nearer_now or not passage.lengths:
        return
    row = list(_row(passage, timing.newest_year))
    yield from row
    found = [
        its
        for its in _told(passage, subjects, timing)
        if not (row or _FIRST_OF_A_ROW.search(passage.shadow))
        and not may_be_of_where_they_go(passage, subjects, its)
        and not is_beside_the_town(passage, subjects, its)
    ]
    yield from found
    yield from _in_the_same_unit(passage, subjects, timing)
    if not found:
        yield from _answered(passage, subjects)
        yield from _across(passage, subjects)
    for finding in found:
        yield from _gone_on(passage, finding, {its.start for its in found})


def _row(passage: Passage, newest_year: int) -> Iterator[Finding]:
    """The distances of the towns of a row; what is before its first dash may be no town."""
    first = _FIRST_OF_A_ROW.search(passage.shadow)
    if first is None or not _is_current(passage, first, newest_year):
        return
    if front_guards.is_elsewhere(passage, *first.span(), first.span("d"), named=True):
        return
    told = [(first, first.start("head"), passage.length_at(first.start("d")))]
    following = _NEXT_OF_A_ROW.match(passage.shadow, first.end())
    while following is not None:
        if following["d"] or following["n"]:
            at = following.start("d") if following["d"] else following.start("n")
            length = passage.length_at(at) if following["d"] else passage.count_at(at)
            told.append((following, following.start("next"), length))
        following = _NEXT_OF_A_ROW.match(passage.shadow, following.end())
    for found, at, length in told:
        town = passage.mention_at(at)
        is_known = town is not None and town.role is Role.TOWN and town.place is not None
        if town is None or town.place is None or not is_known or not 0 < length.value <= FARTHEST_KM:
            continue
        if found is first and not _IS_A_TOWN.match(first["head"]):
            continue
        yield Finding.measured(FactKind.FRONT_DISTANCE_KM, (town.place,), length, at, found.end())


#: "Лиман", "Лиман на Донеччині", and no "передмістя Лимана".
_IS_A_TOWN = AnyCase(rf"[{TOWN}]+(?:,?\s+(?:на|у|в|що\s+на)?\s*[{AREA}]+,?)?$")


def _gone_on(passage: Passage, finding: Finding, told: set[int]) -> Iterator[Finding]:
    """The distance of the next town, if it too is measured from it: "до Ізюма 36" is the way there."""
    led = next((m for m in passage.mentions if m.place in finding.places and m.end <= finding.end), None)
    found = _AND_FROM.match(passage.shadow, finding.end) or _FROM_THE_NEXT.match(passage.shadow, finding.end)
    leading = _MEASURED_FROM_IT
    if found is None:
        found, leading = _THE_NEXT_LIES.match(passage.shadow, finding.end), _LIES_AT
    if led is None or found is None or not leading.search(passage.shadow, 0, led.start):
        return
    town = next(m for m in passage.mentions if m.start <= found.start("next") < m.end)
    length = (
        passage.count_at(found.start("n"))
        if found.groupdict().get("n")
        else passage.length_at(found.start("d"))
    )
    if town.place is not None and town.place not in finding.places and 0 < length.value <= FARTHEST_KM:
        start = min(town.start, length.start)
        if start not in told:
            end = max(town.end, length.end)
            yield Finding.measured(FactKind.FRONT_DISTANCE_KM, (town.place,), length, start, end)


def _in_the_same_unit(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    patterns = _IN_THE_SAME_UNIT.possible(passage.shadow) if passage.counts else ()
    for found in (found for pattern in patterns for found in pattern.finditer(passage.shadow)):
        before = [its for its in passage.lengths if its.end <= found.start() and its.value >= 1]
        length = passage.count_at(found.start("n"))
        if not before or not 0 < length.value <= FARTHEST_KM:
            continue
        clause = guards.clause(passage, *found.span())
        mention = next(m for m in passage.mentions if m.start <= found.start("town") < m.end)
        place = subjects.named(passage, mention)
        is_current = guards.is_current(passage, *found.span(), timing.newest_year) and not _WAS.search(clause)
        if place is not None and is_current and not _OTHER.search(clause):
            yield Finding.measured(FactKind.FRONT_DISTANCE_KM, (place,), length, *found.span())


def _answered(passage: Passage, subjects: Subjects) -> Iterator[Finding]:
    """ "— Яка відстань до фронту? — Від крайніх хат — шість кілометрів"."""
    found = _ANSWER.match(passage.shadow)
    question = next(iter(subjects.before(passage, 1)), None)
    if found is None or question is None or _OTHER.search(question.shadow):
        return
    if not (_ASKED_OF_FRONT.search(question.shadow) or _asks_how_far(question, subjects)):
        return
    length = passage.length_at(found.start("d"))
    places = subjects.of(question, 0, 0) or subjects.of(passage, *found.span("d"))
    if len(places) == 1 and 0 < length.value <= FARTHEST_KM and not may_be_of_another(question, subjects):
        yield Finding.measured(FactKind.FRONT_DISTANCE_KM, places, length, *found.span("d"))


def _across(passage: Passage, subjects: Subjects) -> Iterator[Finding]:
    """How far those are of whom the sentence before says that they stand across the river."""
    found = _TO_THEM.match(passage.shadow)
    before = next(iter(subjects.before(passage, 1)), None)
    if found is None or before is None or not _ACROSS.search(before.text) or before.names_a_town:
        return
    length, places = passage.length_at(found.start("d")), subjects.of(passage, *found.span("d"))
    if len(places) == 1 and 0 < length.value <= FARTHEST_KM:
        yield Finding.measured(FactKind.FRONT_DISTANCE_KM, places, length, *found.span("d"))


def _asks_how_far(question: Passage, subjects: Subjects) -> bool:
    """ "Фронт наближається. Яка відстань?"."""
    about = (question, *subjects.before(question, 1))
    return bool(_ASKED_HOW_FAR.search(question.text)) and any(_FRONT.search(its.shadow) for its in about)


def _told(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    seen: set[int] = set()
    # "Росіяни, додав він, за два кілометри від крайніх хат".
    shadow = blanked(CUES.aside, passage.shadow)
    shadows = (passage.shadow, shadow) if shadow != passage.shadow else (shadow,)
    for pattern, read in product(_RULES.possible(passage.shadow), shadows):
        position = 0
        while found := pattern.search(read, position):
            start = found.start("d")
            # "Армія РФ обстрілює місто – лінія фронту від нього за 14 кілометрів": it may begin later.
            position = read.find(" ", found.start()) + 1 or len(read)
            if start in seen or not _is_current(passage, found, timing.newest_year):
                continue
            place = _town(passage, subjects, found)
            if place is not None and _is_of_it(passage, subjects, found, place):
                seen.add(start)
                distance = passage.length_at(start)
                yield Finding.measured(FactKind.FRONT_DISTANCE_KM, (place,), distance, *found.span())
    for near in near_front(passage, _CUES):
        if near.length.start in seen or not _is_plausible(passage, near, timing.newest_year):
            continue
        town = _measured_from(passage, subjects, near)
        if town is not None and _is_its(passage, subjects, near, town):
            seen.add(near.length.start)
            yield Finding.measured(FactKind.FRONT_DISTANCE_KM, (town,), near.length, near.start, near.end)


def _is_of_it(passage: Passage, subjects: Subjects, found: re.Match[str], place: Place) -> bool:
    """Whether it is the town that is so far, and not someone or something else."""
    named = "town" in found.re.groupindex
    if front_guards.is_elsewhere(passage, *found.span(), found.span("d"), named=named):
        return False
    if not named and front_guards.is_of_what_stands_by(passage, found.end(), found.start("d"), place):
        return False
    return named or not front_guards.is_of_one_from_there(passage, subjects, place)


def _is_its(passage: Passage, subjects: Subjects, near: Near, place: Place) -> bool:
    """The same of a length that only stands beside the front."""
    length = near.length
    if front_guards.is_the_next_leg(passage, length.end, near.end):
        return False
    span = (length.start, length.end)
    if front_guards.is_elsewhere(passage, near.start, near.end, span, named=near.mention is not None):
        return False
    if near.mention is None and front_guards.is_of_what_stands_by(passage, near.end, length.start, place):
        return False
    return near.mention is not None or not front_guards.is_of_one_from_there(passage, subjects, place)


def _measured_from(passage: Passage, subjects: Subjects, near: Near) -> Place | None:
    if near.mention:
        return subjects.named(passage, near.mention)
    towns = subjects.of(passage, near.start, near.end)
    if towns:
        return towns[0] if len(towns) == 1 and not _is_the_next(passage, near.end, towns[0]) else None
    # "Від Костянтинівки до російських позицій": named to measure from, and the only one.
    named = {
        m.place
        for m in passage.mentions
        if m.role is Role.REFERENCE
        and not m.destination
        and _MEASURED_FROM.search(passage.text, 0, m.start)
        and not _is_farther(passage, near, m)
    }
    return named.pop() if len(named) == 1 else None


_MEASURED_FROM = AnyCase(r"(?<!\w)(?:від|од|з|із|зі|до)\s+(?:\w+\s+)?$")
#: "Коли до міста залишалося 12 кілометрів": of another time.
_WHEN = AnyCase(r"(?<!\w)коли\s[^,.;]*$")


def _is_of_another(passage: Passage, length_at: int, end: int) -> bool:
    """Of a movement, of a part or a road of the town, or of something in it; the statement ends at `end`."""
    if not any(m.role in (Role.TOWN, Role.REFERENCE) for m in passage.mentions) and _PART.search(
        passage.text
    ):
        return True  # "У північній частині громади": not the town of the sentence before
    if _ROAD.search(passage.shadow, 0, end) or _FROM_A_ROAD.match(passage.shadow, end):
        return True
    return any(its.search(passage.shadow, 0, length_at) for its in (_MOVED_BY, _PART_OF))


def _is_of_another_time(passage: Passage, start: int, length_at: int) -> bool:
    was = _WAS.search(passage.shadow, start, length_at)
    return was is not None or _WHEN.search(passage.shadow, 0, start) is not None


def _is_farther(passage: Passage, near: Near, mention: Mention) -> bool:
    """ "До позицій росіян три кілометри, до сусіднього села ще ближче": the road to another place."""
    return bool(re.search(r"(?<!\w)до\s+(?:\w+\s+){0,2}$", passage.shadow[near.end : mention.start]))


def _is_plausible(passage: Passage, near: Near, newest_year: int) -> bool:
    if _is_of_another(passage, near.length.start, near.end):
        return False
    if _is_of_another_time(passage, near.start, near.length.start):
        return False
    return not (
        guards.denies(passage, near.around) or guards.long_past(passage, near.start, near.end, newest_year)
    )


def _is_current(passage: Passage, found: re.Match[str], newest_year: int) -> bool:
    start, end = found.span()
    distance = passage.length_at(found.start("d"))
    clause = _AND_NOW.sub(" ", guards.clause(passage, start, end))
    if not 0 < distance.value <= FARTHEST_KM or _OTHER.search(clause):
        return False
    if _is_of_another(passage, distance.start, end) or _is_of_another_time(passage, start, distance.start):
        return False
    return guards.is_current(passage, start, end, newest_year)


#: "До росіян у нас три кілометри, до Малої Токмачки ще ближче".
_TO_THE_NEXT = AnyCase(
    rf"[^.;:,]{{0,25}},\s+(?:а\s+)?(?:до|від)\s+(?:\w+\s+){{0,2}}(?=[{TOWN}{OTHER}])"
    # "..., Дружківка вже поруч", "..., Антонівка — менше", "..., Ізюм за 30 звідси"
    rf"|[^.;:,]{{0,25}},\s+(?:а\s+)?(?=[{TOWN}{OTHER}]+\s*(?:[—–-]\s*)?(?:(?:вже|уже|теж|також|зовсім|ще|лише|трохи|десь|стоїть|лежить)\s+){{0,3}}"
    rf"(?:поруч|поряд|близько|недалеко|неподалік|ближче|далі|дальше|менше|більше|стільки|за\s+[{COUNT}{LENGTH}]))"
)


def _is_the_next(passage: Passage, end: int, place: Place) -> bool:
    """Whether the town is named only after the distance that ends there, as that to which another leads."""
    leg = _TO_THE_NEXT.match(passage.shadow, end)
    named = [m for m in passage.mentions if m.place == place]
    return leg is not None and bool(named) and all(m.start >= leg.end() - 1 for m in named)


def _town(passage: Passage, subjects: Subjects, found: re.Match[str]) -> Place | None:
    if "town" not in found.re.groupindex:
        places = subjects.of(passage, *found.span())
        return places[0] if len(places) == 1 and not _is_the_next(passage, found.end(), places[0]) else None
    start = found.start("town")
    mention = next(mention for mention in passage.mentions if mention.start <= start < mention.end)
    return subjects.named(passage, mention)

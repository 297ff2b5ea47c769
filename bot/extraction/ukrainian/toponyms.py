"""The words around a name that tell a settlement from an area, a person or something else."""

import re

from bot.extraction.ukrainian import vocabulary

_ENDING = r"(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими)"
#: "Покровська", "Запорізькій": the name of an area or an office is made of such a word.
ADJECTIVE = re.compile(rf"(?:ськ|цьк|зьк){_ENDING}$")
_TYPE = r"(?:(?:міськ|селищн|сільськ|територіальн|об['’ʼ]?єднан)\w*\s+)"
_HROMADA = rf"(?P<hromada>{_TYPE}{{0,3}}(?:тер)?громад(?:а|и|і|у|ою|ах|ами|ам)?|{_TYPE}?(?:М|С|О)?ТГ)"
_RAION = r"(?P<raion>район(?:у|і|ом|и|ів|ах|ам|ами)?|р-н\w*)"
_OBLAST = r"(?P<oblast>област(?:ь|і|ю|ей|ях|ям|ями)|обл\.?)"
_OTHER_AREA = (
    r"(?P<other>(?:операційн\w+\s+)?(?:напрям\w*|відтин\w*|агломераці\w+|плацдарм\w*|фронт\w*|ділянк\w*))"
)
#: The noun that makes the adjective before it an area.
AREA_NOUN = re.compile(rf"\s+(?:{_HROMADA}|{_RAION}|{_OBLAST}|{_OTHER_AREA})(?!\w)", re.IGNORECASE)
#: The same after other adjectives: "Криворізької, Дружківської та Краматорської громад".
AREA_NOUN_OF_ROW = re.compile(
    rf"(?:\s*(?:,|і|й|та|а\s+також)\s*(?:[А-ЯІЇЄҐ][\w'’ʼ-]+(?:ськ|цьк"
    rf"|зьк){_ENDING})){{1,12}}{AREA_NOUN.pattern}",
)
#: Offices of the town whose name stands before them as an adjective.
OFFICE_AFTER = re.compile(
    r"\s+(?:(?:міськ|селищн|сільськ)\w*\s+)?(?:МВА|СВА|військов\w+\s+адміністрац\w+|військов\w+"
    r"|голов[аиіую]\w*|рад[аиіу]\w*"
    r"|мер\w*|міськрад\w*|міськвиконком\w*|виконком\w*|старост\w+)(?!\w)",
    re.IGNORECASE,
)
_CITY = r"міст(?:о|а|і|у|ом|ечк\w+)|м\."
_TOWN = r"селищ(?:е|а|і|у|ем)(?:\s+міського\s+типу)?|смт\.?|с-щ\w*\.?|сел\."
_VILLAGE = r"сел(?:о|а|і|у|ом)|с\.|хут(?:ір|ор[аіу])"
_PLURAL = r"міст(?:ах|ами)?|сел(?:ах|ами|ищ|ищах|ищами)?|сіл|населен\w+\s+пункт\w*|н\.\s?п\.|сс?\.|мм?\."
#: "у прифронтовому місті Краматорськ", "у селах".
INTRODUCED = re.compile(
    rf"(?<!\w)(?:(?P<city>{_CITY})|(?P<town>{_TOWN})|(?P<village>{_VILLAGE})"
    rf"|(?P<plural>{_PLURAL}))\s*(?::\s*)?$",
    re.IGNORECASE,
)
#: Words after which, and after hardly anything else, a place is named.
PLACE_BEFORE = re.compile(
    r"(?<!\w)(?:у|в|з|із|зі|під|біля|поблизу|неподалік|поруч\s+із|коло|навколо|довкола|через|над|за|до|від"
    r"|на\s+околиц\w+|околиц\w+"
    r"|мешкан(?:ці|ців|цям|цями|ка|ку|ки|ець|ця)|жител(?:і|ів|ям|ями|ь|я|ька|ьки|ьку)|населення|центр\w*"
    r"|обстріл\w*|оборон\w*|окупаці\w+|(?:КАБ\w*|авіабомб\w*|дрон\w*|ракет\w*|удар\w*)\s+на"
    r"|звільнен\w+|(?:точк\w+|зупинк\w+|пункт\w*)(?:\s+\w+){0,3}\s+(?:стал[аои]|став|буде|була)"
    r"|евакуаці\w+\s+(?:з|із)?|(?:північніше|південніше|східніше|західніше)(?:\s+від)?|по|щодо|Із|З|Зі|У|В"
    r"|На|По|Під|Біля|Поблизу)(?:\s+(?:прифронтов|прикордонн|обстрілян|обстрілюван|зруйнован|деокупован)\w{1,3})?\s+$"
)
#: The name only tells where something else is.
REFERENCE_BEFORE = re.compile(
    r"(?<!\w)(?:за\s+межами|за\s+винятком|окрім|крім|не\s+рахуючи|на\s+відміну\s+від|лікарн\w+|шпитал\w+"
    r"|окупован\w+|захоплен\w+|(?<=,\s)передміст\w+|(?:з|із|зі)\s+(?:боку|сторони|напрямку)|біля|поблизу"
    r"|неподалік(?:\s+від)?|недалеко\s+від|поруч\s+(?:із|з)|коло|навколо|довкола|під"
    r"|з-під|за|до|від|через|між|понад|до\s+(?:обласного|районного)\s+центру,?"
    r"|(?:йти|піти|пройти|наступ\w*|прорва\w*|рух\w*|просува\w*|марш\w*)\s+на"
    r"|в\s+(?:бік|напрямку|районі)|у\s+(?:бік|напрямку|районі)|на\s+(?:околиц\w+|підступах\s+до|шляху\s+до)"
    r"|(?:північ|південь|схід|захід)\s+від|(?:північніше|південніше|східніше|західніше)(?:\s+від)?"
    r"|(?:км|кілометр\w*|метр\w*|м)\s+(?:від|до)|трас[аиі]\w*|дорозі|ніж|як\s+і|неподалік)\s+(?:м\.\s*"
    r"|міста\s+|села\s+|с\.\s*|селища\s+|смт\.?\s+)?$",
    re.IGNORECASE,
)
#: "До Ямполя ми не доїхали", "До Родинського заїхати не можемо": it is spoken of.
UNREACHED_BEFORE = re.compile(r"(?:^|[.;:,«„“\"—–]\s*)До\s+$")
UNREACHED_AFTER = re.compile(
    r"\s+[^.;:,]{0,30}?(?:не\s+(?:до|за|про)?(?:їзд|їд|їх|їжд|потрап|діста)\w+"
    r"|(?:(?:до|за|про)?їхати|потрапити|дістатися|дістатись)\s+(?:\w+\s+)?(?:не|неможливо)(?!\w))"
)
#: People go or are taken there.
DESTINATION_BEFORE = re.compile(
    r"(?:виїх\w+|виїжд\w+|вивез\w+|евакую\w+|евакуйован\w+|прибу\w+|приїх\w+|приїжд\w+|втек\w+|їзд\w+|їде"
    r"|їдуть|воз(?:ить|ять)|везуть|дорог[аиу]|шлях\w*|переїх\w+|перевез\w+|перебра\w+"
    r"|перебира\w+|доправ\w+|достав\w+"
    r"|прямує|вирушає|вируши\w+|доход\w+|курсу\w+"
    r"|рейс\w*|поїзд\w*|потяг\w*|автобус\w*)[^.;]{0,60}(?<!\w)(?:до|в\s+бік|у\s+бік)\s+(?:м\.\s*|міста\s+"
    r"|міст\s+)?$"
    r"|(?:прибу\w+|переїх\w+|перевез\w+|вивоз\w+|вивез\w+|відвоз\w+|відвез\w+|везуть|доправ\w+|достав\w+|розмі[сщ]\w+|прихист\w*"
    r"|транзитн\w+)[^.;]{0,40}(?<!\w)(?:у|в|на)\s+$",
    re.IGNORECASE,
)
#: "14 мешканців Миропілля, 9 – Ямного": so many from there.
COUNTED_BEFORE = re.compile(r"\d\s*[—–-]\s+$")
COUNTED_AFTER = re.compile(r"\s*(?:[,;.]|$|(?:та|і|й)\s)")
#: "Комишанам, селищу над водою": it is called a place.
CALLED_AFTER = re.compile(
    r"(?:,|\s+[—–-])\s+(?:[а-яіїєґ'’ʼ-]+\s+)?(?:міст(?:о|а|у|ом|ечк\w+)|селищ(?:е|а|у|ем)|сел(?:о|а|у|ом))(?!\w)"
)
#: "Борову росіяни атакували", "Лиман зазнав ударів": so a sentence begins with a place.
STRUCK_AFTER = re.compile(
    r"\s+(?:(?:росіяни|ворог|окупанти|загарбники|противник|російськ\w+\s+(?:війська|армія|окупанти|військові))\s+"
    r"(?:[\w'’ʼ-]+\s+){0,3}?(?:атак|обстріл|б['’ʼ][єю]|бил|накри|[ву]дари|бомб|гати)\w*"
    r"|зазна(?:в|ла|ло|є)\s+(?:[\w'’ʼ-]+\s+){0,3}?(?:обстріл|удар|атак|[\w'’ʼ-]*обстріл|авіаудар)\w*)"
)
#: "Гірник Олексій Ткач": what he is.
WHOSE_NAME_AFTER = re.compile(r"\s+(?P<given>[А-ЯІЇЄҐ][а-яіїєґ'’ʼ]+)\s+[А-ЯІЇЄҐ][а-яіїєґ'’ʼ]{2,}")
#: Where a sentence or a part of it begins.
BEGINS = re.compile(r"(?:^|[.!?…:;—–«„“\"(])\s*$")
SPEAKS_AFTER = re.compile(
    r"\s+(?:сказа|повідом|розпов|заяв|додав|додала|зазнач|наголос|написа|поясн|уточн|каже|пригадує|ділиться)",
    re.IGNORECASE,
)
SPEAKS_BEFORE = re.compile(
    r"(?:сказав|сказала|повідомив|повідомила|розповів|розповіла|заявив|заявила|додав|додала|зазначив"
    r"|зазначила|наголосив|наголосила|каже"
    r"|пояснив|уточнив|написав|за\s+словами)\s+$",
    re.IGNORECASE,
)
#: Something of that name that is not the town: a brigade, a street, a river.
NOT_A_NAME_AFTER = re.compile(
    r"\s+(?:вулиц\w+|шосе|проспект\w*|провулок\w*|водосховищ\w+|річк\w+|бригад\w+|полк\w*|батальйон\w*|АЕС"
    r"|ТЕС|ТЕЦ|ГЕС|шахт\w+|лікарн\w+"
    r"|старостинськ\w+\s+окру\w+|кра(?:й|ю|єм|ї)|університет\w*|колоні\w+|СІЗО|завод\w*|музе\w+|єпархі\w+)(?!\w)",
    re.IGNORECASE,
)
#: "Ізюм Інфо", "The Sumy News": who publishes it.
MEDIA_AFTER = re.compile(
    r"[ -](?:Медіа|Інфо|Онлайн|Таймс|Тайм|Пост|Media|Info|Online|Today|News|Post|Times|Life|City|24)"
    r"(?![\w'’ʼ])",
    re.IGNORECASE,
)
NOT_A_NAME_BEFORE = re.compile(
    r"(?:вул\.|вулиц\w+|проспект\w*|просп\.|ріц\w+|річк\w+|озер\w+|ім\.|імені|бригад\w+|шахт\w+"
    r"|мікрорайон\w*|ЖК|готел\w+|кафе|станці\w+"
    r"|угрупован\w+|угрупуван\w+|ОСУВ|ОТУ|ОТГ|ОТУВ|фонд\w*|організаці\w+|проєкт\w*|видання|Суспільн\w+|телеканал\w*|газет\w+)\s+[«\"“]?$",
    re.IGNORECASE,
)
#: "У гирлі Дніпра", "на березі Дніпра": the river.
RIVER = re.compile(r"Дніпр(?:о|а|у|ом|ові|і)$")
RIVER_BEFORE = re.compile(
    r"(?:гирл\w+|берез\w+|берег\w*|русл\w+|приток\w*|притоц\w+|течі\w+|вод(?:и|ах)|плав(?:ні|нях)|узбережж\w+|заплав\w+|боці)\s+$"
    r"|(?<!\w)(?:сел\w*|сіл|міст\w*|селищ\w*|громад\w*|район\w*|крут\w+|стоїть|лежить)\s+(?:над|понад|вздовж|уздовж)\s+$"
    r"|(?<!\w)(?:вздовж|уздовж|понад|через)\s+$",
    re.IGNORECASE,
)
#: The other side's places, whose villages bear the same names.
ELSEWHERE_BEFORE = re.compile(
    r"(?:російськ\w+|білоруськ\w+|польськ\w+|молдовськ\w+)\s+(?:\w+\s+)?(?:міст\w+|сел\w+|селищ\w+)\s+$",
    re.IGNORECASE,
)
#: But in "Сіверськ та інші населені пункти" it is Сіверськ that is spoken of.
ANOTHER = re.compile(
    r"(?<!\w)(?<!\sта\s)(?<!\sі\s)(?<!\sй\s)(?:сусідн\w+|інш\w+|найближч\w+|ще\s+одн\w+|кожн\w+|багатьох|деяк\w+)\s+(?!район|частин|мікрорайон|вулиц)(?:\w+\s+)?(?:міст|сел"
    r"|селищ|громад|населен)\w*|(?<!\w)(?-i:[А-ЯІЇЄҐ])[\w'’ʼ-]+е\s+лісництво(?!\w)",
    re.IGNORECASE,
)
ANAPHOR = re.compile(
    r"(?<!\w)(?:(?:(?:сам\w+|такому|цьому|цього|це|цим|прифронтов\w+|нашому|нашого|наше|шахтарськ\w+"
    r"|напівпорожн\w+)\s+){0,2}"
    r"(?:(?P<city>міст(?:о|а|і|у|ом)(?!\w))|містечк(?:о|а|у)|(?P<town>селищ(?:е|а|і|у|ем))|(?P<village>сел(?:о|а|і|у"
    r"|ом))|населен(?:ий|ого|ому)\s+пункт(?:у|і)?)|тут|там|звідти|звідси)(?!\w)"
    r"(?!\s+(?:(?-i:[А-ЯІЇЄҐ«])|довкола|навколо|поруч|поблизу))",
    re.IGNORECASE,
)
#: Capitalised words that name no settlement of the front, or a capital that stands for a state.
NOT_TOWNS = frozenset(vocabulary.NOT_TOWNS.split())
_GIVEN = "|".join(sorted(set(vocabulary.GIVEN_NAMES.split()), key=len, reverse=True))
GIVEN_NAME = re.compile(rf"(?:{_GIVEN})(?:й|я|ю|ї|є|єм|ом|ем|ою|ею|єю|а|у|і|и|о|ові|еві|єві|ь|ія|ії|ій|ію)?$")
SURNAME = re.compile(
    r"(?:енко|енка|енку|енком|чук|чука|ук|юк|ський|ського|ському|цький|цького|зький|ов|ова|єв|ін|іна|ак|яш"
    r"|ич|ко|ець|ий|ко)$"
)
#: In any case: hardly a person or a thing is called so.
TOWN_ENDING = re.compile(
    r"(?:[іїо]вк(?:а|и|у|ою)|[іїо]вці|пілл(?:я|і|ю|ям)|град(?:а|у|ом|і)?|(?:ськ|цьк|зьк)(?:а|у|ом|ові)?"
    r"|горськ\w*|иц(?:я|і|ю|ею)|(?:ов|ев|єв)(?:е|ого|ому|им)|(?:ськ|цьк)(?:е|ого|ому|им))$"
)
#: After "на" the oblast: the city is "у Запоріжжі".
ON_THE_LAND = re.compile("Запоріжж(?:і|я|ю|ям)")
#: No form of a town on -ськ: "Дніпропетровської", of something that is called after it.
ONLY_ADJECTIVE = re.compile(r"^[^-]*(?:ськ|цьк|зьк)(?:ої|ій|ою|их|ими|ий|і)$")
#: Before another name: what sort of place it is.
ADJECTIVE_OF_A_NAME = re.compile(r"^[^-]*(?:ськ|цьк|зьк)(?:ий|ого|ому)$")
#: "З Куп'янського напрямку вивезли 5300 людей, з Борівського – 1181": a direction too.
GAPPED = re.compile(r"(?:ськ|цьк|зьк)(?:ого|ому|им)$")
GAPPED_AFTER = re.compile(
    r"(?:ськ|цьк|зьк)(?:ого|ому|им)\s+(?:напрямк|район|відтинк|відрізк)\w*(?!\w)"
    # "З трьох сіл Шосткинського району – Зноб-Новгородського та Ямполя": those are the names of towns.
    r"(?!\s*[:—–-]\s*(?-i:[А-ЯІЇЄҐ]))[^.;]*$",
    re.IGNORECASE,
)
#: "Дніпропетровська облрада": an office that is called after an oblast or a town.
OBLAST_OFFICE_AFTER = re.compile(
    r"\s+(?:ОВА|ОДА|облрад\w+|обласн\w+|РВА|РДА|районн\w+\s+(?:(?:державн|військов)\w+\s+)*(?:рад|прокуратур|суд|адміністрац)\w*)(?!\w)",
    re.IGNORECASE,
)
#: "Усього в районі": a count of more than the town.
AREA_ANAPHOR = re.compile(
    r"(?<!\w)(?:у|в|з|із|по|всього|усього|цілого)\s+(?:цьому\s+|всьому\s+|усьому\s+|усього\s+)?(?:районі"
    r"|району|області|регіоні"
    r"|регіону)(?!\w)(?!\s+(?-i:[А-ЯІЇЄҐ«]))",
    re.IGNORECASE,
)
#: With these begins a sentence, and no name.
PREPOSITIONS = frozenset(vocabulary.PREPOSITIONS.split())
#: With these too; villages and towns bear some of them as names or forms of names.
COMMON_WORDS = frozenset(vocabulary.COMMON_WORDS.split())

#: What stands before and after one of a row of names: "Хмелівка, Веселе, Лозове".
_NAME_BEFORE = re.compile(r"[А-ЯІЇЄҐ][\w'’ʼ-]+,\s+$")
_NAME_AFTER = re.compile(r",\s+[А-ЯІЇЄҐ]|\s+(?:та|і|й)\s+[А-ЯІЇЄҐ]|\s+[А-ЯІЇЄҐ][\w'’ʼ-]+(?:ськ|цьк)\w+\s")


def is_in_a_row(text: str, start: int, end: int) -> bool:
    """Whether a word that is no name elsewhere is one of a row of names."""
    return bool(_NAME_BEFORE.search(text, max(0, start - 40), start) and _NAME_AFTER.match(text, end))

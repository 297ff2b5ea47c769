"""Who said it, as the article names them."""

import re
from functools import cache

from bot.extraction.blanks import blanked
from bot.extraction.literals import Rules
from bot.extraction.lower import AnyCase, in_lower_case
from bot.extraction.speaker_cues import SpeakerCues
from bot.extraction.ukrainian import posts, unnamed
from bot.extraction.ukrainian.named import (
    MEDIA,
    NAME,
    NAMED,
    OFFICE,
    OFFICE_OF,
    its_nominative,
    speaker_in,
    with_commas,
    with_titles_joined,
)
from bot.extraction.ukrainian.persons import gender_of, in_nominative
from bot.extraction.ukrainian.saying import VERB

#: Titles run in small letters with capitalised names of offices between them.
_WHO = r"(?:[\w’'ʼ«»-]+\s+){0,9}?[\w’'ʼ«»-]+"
#: A longer title is one only where it leads to a name.
_ENTITLED = (
    r"(?:начальни(?:к|ця)|керівни(?:к|ця)|(?:перш\w+\s+)?заступни(?:к|ця)|директор(?:ка)?|очільни(?:к|ця)|радни(?:к|ця))\s"
    rf"(?:[\w’'ʼ«»-]+\s+){{0,18}}?{NAME}"
)
#: A part of a sentence: names of media in it may have quotes and dots.
_REST = r"(?P<rest>(?:(?<!\w)в\.\s?о\.|[^,;:.«»—–]|«[^»]*»|\.(?=\w))+)"
#: Between the verb and who speaks: "пояснила у вівторок, 30 грудня, пресслужба ...".
_ON_A_DAY = (
    r"(?:[ув]\s+(?:понеділок|вівторок|середу|четвер|п['’ʼ]ятницю|суботу|неділю)"
    r"(?:,\s+\d{1,2}\s+[а-яіїє]+(?:\s+20\d\d\s+року)?,)?\s+)?"
)
_SAID = re.compile(rf"(?:[,»”\"—–]|\s-)\s+(?:(?:про\s+це|як)\s+)?{VERB}\s+{_ON_A_DAY}{_REST}")
_ACCORDING = re.compile(
    r"(?<!\w)(?:(?:за|згідно\s+(?:з|із))\s+(?:(?:попередн|останн|оновлен|офіційн)\w+\s+)?(?:словами|даними|інформацією|оцінкою|оцінками|підрахунками|повідомленням"
    r"|відомостями|свідченнями|твердженням|зведенням|карт(?:ою|ами)|мап(?:ою|ами))|на\s+думку"
    r"|зі\s+слів)\s+(?P<who>(?:[^,.;:«»—–]|«[^»]{1,40}»){3,180}?)(?=\s*(?:,|\.|;|:|—|–|$))",
    re.IGNORECASE,
)
#: "За даними, які місцева поліція надала «Дню», ..."
_WHOSE_DATA = re.compile(
    r"(?<!\w)[Зз]а\s+(?:даними|інформацією|відомостями|підрахунками),\s+як(?:і|у|ими)\s+(?P<who>(?:[\w’'ʼ-]+\s+){0,4}?[\w’'ʼ-]+)"
    r"\s+(?:нада|наве|оприлюдни|озвучи|поділи|переда)(?:в|ла|ли|вся|лася|лися)(?!\w)"
)
_LEADING = re.compile(
    # "Мешканців Лимана адміністрація закликає ..."
    rf"[«\"“]?(?:[^,.;:«»]{{0,40}},\s+|(?:мешканців|жителів|людей|містян|громадян)\s+(?-i:[А-ЯІЇЄҐ][\w’'ʼ-]+\s+){{1,2}})?(?:(?:як|проте|однак|тож|тому)\s+)?(?P<who>(?!(?:у|в|на|про|за|до|з|із|від|тут|там|але"
    rf"|це)\s){_WHO}|{_ENTITLED})(?:,[^,.;:«»]{{3,80}},)?\s+(?:(?:також|раніше|знову|вкотре|ще\s+раз)\s+)?(?P<verb>{VERB})(?!\w)",
    re.IGNORECASE,
)
#: "Розпорядження підписав голова ОВА Олег Григоров, про що й повідомив".
_OF_WHICH = re.compile(
    rf"(?P<who>(?:[\w’'ʼ-]+\s+){{0,6}}?{NAME}),\s+про\s+що\s+(?:(?:він|вона|й|і|сам)\s+){{0,2}}{VERB}(?!\w)"
)
#: "Рішення ухвалила рада, про що повідомив голова ОВА Іван Петренко"
_WHICH_WAS_TOLD = re.compile(rf",\s+про\s+що\s+{VERB}\s+{_ON_A_DAY}{_REST.replace('rest', 'who')}")
#: "..., йдеться в повідомленні, яке очільник ОВА Іван Петренко оприлюднив уранці"
_PUBLISHED = re.compile(
    rf"(?<!\w)(?:йдеться|ідеться)\s+[ув]\s+\w+,\s+як(?:е|ий|у)\s+(?P<who>(?:[\w’'ʼ-]+\s+){{0,6}}?{NAME})"
    r"\s+(?:оприлюдни|опублікува|розмісти|пошири)(?:в|ла)(?!\w)"
)
#: "Мер Нікополя Олександр Саюк: «Ми втратили ...»"
_LED = re.compile(
    r"^\W*(?P<who>[^:;.«»“”\"]{3,110}):\s*[«“\"„]"
    # "Мер Нікополя Олександр Саюк: у місті лишається половина жителів"
    rf"|^\W*(?P<head>(?:[Мм]іськ\w+\s+|[Сс]ільськ\w+\s+)?(?:[Гг]олова|[Мм]ер|[Мм]ерка|[Сс]тароста|[НнКкОо]\w+(?:льник|льниця|івник|івниця))\s"
    rf"(?:[\w’'ʼ-]+\s+){{0,5}}?{NAME}):\s"
)
#: Each two capitalised words in a row.
_PAIR = re.compile(
    r"(?=(?<!\w)([А-ЯІЇЄҐ][\w’'ʼ-]+\s+[А-ЯІЇЄҐ][\w’'ʼ-]+)(?!\s+(?:ОВА|ОДА|МВА|РВА|СВА|[Рр]ад|[Оо]бла|[Рр]айон|[Гг]ромад)))"
)
#: "У відомстві розповідають, що ..."
_IN_AN_OFFICE = re.compile(
    rf"^[ув]\s+(?P<who>(?:(?:[\w’'ʼ-]+(?:ій|ому))\s+){{0,3}}(?:відомстві|адміністрації|управлінні|поліції|прокуратурі|раді|міськраді|сільраді|мерії|штабі|службі"
    rf"|(?-i:ОВА|МВА|РВА|СВА|ДСНС|МВС|Генштабі)))(?:\s+[\w’'ʼ-]+)?\s+(?:{VERB}|називають)(?!\w)",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    rf"(?:про\s+це\s+)?(?:як\s+)?{VERB}\s+(?!(?:по|за)\s)(?P<who>[^,.;:«»]{{3,110}}?)(?=\s*(?:,|\.|:|у\s+(?:Telegram"
    rf"|Телеграм|Фейсбук|Facebook|ефірі|коментарі)|під\s+час|$))",
    re.IGNORECASE,
)
_BY_PRONOUN = re.compile(
    rf"[,»”\"–—]\s+(?:{VERB})\s+(?:він|вона)(?!\w)|(?:[,»”\"–—]|\s-)\s+(?:йдеться|ідеться)\s+[ув]\s+(?:(?:його|її)\s+)?(?:повідомленні|дописі|пості|заяві"
    rf"|тексті|телеграмі|телеграм-каналі|фейсбуці)\s*[.!]?$|(?<!\w)(?:[Зз]а|[Зз]і|[Зз])\s+(?:його|її)\s+(?:слів"
    rf"|словами|даними|оцінк\w+|відомостями|описом"
    rf"|інформацією|підрахунк\w+)|(?<!\w)[Нн]а\s+(?:його|її)\s+думку|^[«\"“]?(?:(?:Напередодні|Раніше|Водночас"
    rf"|Також|Тоді|[УВ]чора|Згодом|Далі|При\s+цьому|Крім\s+того,|Окремо)\s+він|(?:Напередодні|Раніше|Водночас|Також"
    rf"|Тоді|[УВ]чора|Згодом|Далі|При\s+цьому|Крім\s+того,|Окремо)\s+вона|Він|Вона)\s+(?:\w+\s+){{0,2}}{VERB}(?!\w)"
    rf"|[,»]\s+[—–]\s+[а-яіїєґ’'ʼ]+(?:є|ить|їть|ав|ив|їв|ла)\s+(?:він|вона)(?!\w)"
)
_OF_WOMAN = re.compile(r"(?<!\w)(?:вона|її)(?!\w)", re.IGNORECASE)
_PRONOUN = re.compile(r"(?:він|вона|вони)", re.IGNORECASE)
#: "Сказала начальниці МВА соцпрацівниця Ольга": the former heard it.
_ADDRESSEE = re.compile(
    r"^(?:до\s+(?:мешканців|жителів|людей|містян|громадян|земляків|[а-яіїєґ'’ʼ]+(?:чан|ців))|начальник(?:у|ові)|начальниці|голові|мер(?:у|ові|ці)|очільник(?:у|ові)|очільниці|керівник(?:у|ові)|керівниці|старості"
    r"|журналіст(?:ам|у|ові|ці)|кореспондент(?:у|ам|ові|ці)|волонтер(?:ам|у|ові|ці)|поліцейськ(?:им|ому)|рятувальникам)"
    r"(?:\s+(?:[А-ЯІЇЄҐ][\w’'ʼ-]+ої\s+)?(?:МВА|ОВА|РВА|СВА|ОДА|громади|міста|селища|області|адміністрації|міської\s+ради))?"
    r"(?:\s+[А-ЯІЇЄҐ][а-яіїєґ’'ʼ-]+(?:у|ові|еві|ю|єві)(?:\s+[А-ЯІЇЄҐ][а-яіїєґ’'ʼ-]+(?:у|ові|еві|ю|єві))?(?![\w’'ʼ-])"
    r"|\s+[А-ЯІЇЄҐ][а-яіїєґ’'ʼ-]+(?:ії|ені|ьзі|ні|рі|лі|ці|ті)\s+[А-ЯІЇЄҐ][а-яіїєґ’'ʼ-]+(?:ій|ці|ко|ні|чі|і)(?![\w’'ʼ-]))?(?:\s+|$)"
)
#: "Біля кабінету начальника МВА Івана Петренка": whose room it is.
_AT_AN_OFFICE = re.compile(
    r"(?<!\w)(?:біля|коло|перед|навпроти|під|в|у)\s+(?:кабінет|приймальн|двер)\w*\s+(?:начальника|начальниці|голови|мера|мерки|очільника|очільниці|керівника|старости)"
    r"(?:\s+(?:[А-ЯІЇЄҐ][\w’'ʼ-]+ої\s+)?(?:МВА|ОВА|РВА|СВА|ОДА|громади|міста|селища|області|адміністрації))?"
    r"(?:\s+[А-ЯІЇЄҐ][а-яіїєґ’'ʼ-]+){0,2}\s*"
)
#: "Водій Василь, якого начальник МВА найняв, каже": of him something is told in between.
_TOLD_OF_HIM = re.compile(
    rf",\s+(?:(?:[ву]|з|за|до|для|про)\s+)?(?:який|яка|якого|якої|якому|якій|яку|яким|якою|чий|чия|чиє|чиї)\s[^,.;:«»]{{3,110}},(?=\s+(?:\w+\s+)?{VERB}(?!\w))"
)
#: "..., проте правоохоронці вмовляють родини виїхати".
_THEY_URGE = re.compile(
    rf"(?<!\w)(?P<who>{'|'.join(unnamed.THOSE_IN_GENITIVE.values())}|місцева\s+влада)\s+(?:(?:знову|досі|вже|щодня)\s+)?"
    r"(?:[ву]мовля(?:ють|є)|переконує|переконують|заклика(?:ють|є))(?!\w)",
    re.IGNORECASE,
)
#: "Редакція розпитала начальника МВА Сергія Чауса": it is he who answers.
_ASKED = re.compile(
    rf"(?<!\w)(?:розпита|спита|запита|перепита)(?:в|ла|ли)\s+(?:[а-яіїєґ][\w’'ʼ-]*\s+|[А-ЯІЇЄҐ]{{2,4}}\s+|[А-ЯІЇЄҐ]\w+ої\s+)*(?P<who>{NAME})"
)
#: "... – голова МВА Сергій Чаус", "... – Філашкін" at the end of a headline.
_TAG = re.compile(
    rf",?\s[—–-]\s+(?P<who>(?:(?:[а-яіїєґ][\w’'ʼ-]*|[А-ЯІЇЄҐ]{{2,4}}|[А-ЯІЇЄҐ]\w+ої)\s+){{0,5}}(?:{NAME}|[А-ЯІЇЄҐ][а-яіїєґ’'ʼ]{{3,}}|ОВА|МВА|ДСНС)"
    r"|(?:перш(?:ий|а)\s+)?(?:заступни(?:к|ця)|радни(?:к|ця)|речни(?:к|ця)|секретар)\s+(?:мера|мерки|міського\s+голови|(?:голови|начальника|очільника)\s+(?:громади|ОВА|МВА|СВА|РВА))"
    r"|(?:голова|начальни(?:к|ця)|очільни(?:к|ця)|керівни(?:к|ця))\s+(?:облвійськадміністрації|обладміністрації|громади|ОВА|МВА|СВА|РВА)"
    r"|міськ(?:ий|а)\s+голова|мер(?:ка)?|староста)"
    r"\s*(?:\((?:відео|фото)\))?[.!]?$"
)
#: "Про це повідомив ...", "Таку цифру навела ...", "Так вирішила влада, сказав ..."
_SAID_SO = re.compile(
    rf"\W*(?:Як\s+[^,.;:]{{3,40}},\s+)?(?:(?:(?-i:П|п)ро\s+(?:це|таке|наслідки|(?:ситуацію|стан|реальну\s+картину|обстановку|місто|село|кожен\s+удар|документ|рішення|наказ|розпорядження|запровадження|початок)(?:\s+[^,.;:«»]{{1,60}}?)?)|(?:[ВУ]\s+)?[Цц]ьому|Це|Так(?:е|і|у|ий|им|ими(?:\s+словами)?)?|З\s+таким\w*|Відповідн\w+|Ці"
    rf"|Цю|(?:(?:Оновлені|Актуальні|Такі)\s+)?(?:дані|цифри|статистику))\s+(?:[^.]{{0,80}}?\s)??{VERB}\s+{_REST}"
    # Below "У Херсоні живе 62 тисячі": "Скільки людей зимує в місті, порахувала ..."
    rf"|Скільки\s+(?:людей|мешканців|жителів|цивільних|населення|осіб|містян)\s[^.;?«»]{{5,120}},\s+{VERB}\s+(?P<counted>[^.;«»]+)"
    rf"|(?:Назва|Озвучи|Оприлюдни|Наві|Наве)(?:в|ла|ли)\s+(?:ці|такі)\s+(?:числа|цифри|дані)(?:\s+[ув]\s+(?:ефірі|інтерв[’'ʼ]ю)(?:\s+[“«][^”»]+[”»])?)?\s+(?P<named>{_WHO}(?=[.,;]|$))"
    rf"|(?P<leads>[^,.;:«»]{{3,80}}?)(?:,[^.;«»]{{3,80}},)?\s+{VERB}\s+(?:про\s+)?це(?!\w)"
    rf"|(?:Джерело|Інформація|За\s+даними)[:]\s*(?P<source>[^.;\n]{{3,110}}?)(?=,?\s+(?:у|в|на)\s|[.;\n]|$))",
    re.IGNORECASE,
)
#: "Про це пише «День», посилаючись на заяву голови ОВА Павла Рябка": it is he who said it.
_PASSING_ON = re.compile(
    r"\W*(?:Про\s+це|Таку\s+інформацію|Такі\s+дані)\s[^.;]{3,80}?,?\s(?:посилаючись|(?:з|із)\s+посиланням)\s+на\s+"
    rf"(?:(?:заяву|слова|допис|повідомлення|дані|звіт)\s+)?(?P<who>(?:[\w’'ʼ-]+\s+){{0,7}}?{NAME})"
)
#: "Про це голова громади Сергій Ярмак розповів журналістам".
_HE_SAID_SO = re.compile(
    r"\W*(?:Про\s+(?:це|(?:ситуацію|реальну\s+картину|обстановку|становище)(?:\s+(?:на\s+місці|[ву]\s+\w+|тут|там))?)"
    r"|Так|(?:(?:Так\w{1,3}|Ц\w{1,3})\s+)?(?:цифр|числ|оцінк|інформаці|дан(?:і|ими)|відомост|підрахунк)\w*)"
    rf"\s+(?P<who>[^,.;:«»]{{3,100}}?)\s+{VERB}(?!\w)",
    re.IGNORECASE,
)
_PART = r"(?:[^.;:«»]|«[^»]*»)"
#: "У понеділок, 6 травня, про це сказав ...", "Повідомив про це ...", "Цифру назвав ...", "Такі дані має ..."
_OBJECT = (
    r"(?:рішення|наслідки|підсумки|цифр[уи]|числ[оа]|дані|зведення|інформацію|статистику|наказ|розпорядження|перелік|список"
    r"|відомості|оцінк(?:у|ою|ами)|подробиці|кількість|цифр(?:ою|ами)|числ(?:ом|ами)|даними|інформацією|підрахунк(?:и|ами))"
)
_OF_IT = re.compile(
    rf"\W*(?:{_PART}{{0,50}}?[\s,]про\s+це\s+(?:{_PART}{{0,70}}?\s)?{VERB}\s+|{VERB}\s+про\s+це\s+"
    rf"|(?:(?:Так\w{{1,3}}|Ц\w{{1,3}}|Оновлені|Актуальні|Трагічні|Перші|Нові|Інші|Додаткові|Деякі)\s+)?{_OBJECT}(?:\s+(?:[\w’'ʼ-]+|«[^»]{{1,40}}»)){{0,7}}?"
    rf"\s+(?:{VERB}|має|наводить|дав|дала|володіє)\s+){_REST}",
    re.IGNORECASE,
)
#: "Такою є оцінка голови громади Сергія Ярмака".
_SUCH_IS = re.compile(
    r"\W*(?:(?:Так(?:ою|а|і|ими|ий|им)|Це)\s+(?:(?:є|[—–-])\s+)?(?:оцінка|оцінки|дані|підрахунки|відомості|слова)"
    r"|[ІЙ]деться\s+про\s+(?:слова|заяву|оцінку|інтерв['’ʼ]ю|допис))\s+(?P<who>[^,.;:«»]{3,110})",
    re.IGNORECASE,
)
#: "Постановила це комісія, повідомив ...", "Так вирішила влада, сказав ...".
_BEFORE_SO = AnyCase(r"\W*(?:\w+\s+(?:про\s+)?це|Так\s+\w+|Відповідн\w+\s+\w+|Таке\s+\w+)\s")
_PERSON = re.compile(rf"(?P<who>{NAME})")
#: "Як зазначається, ...", "згідно з повідомленням, ...": whose report it was goes on.
_AS_IS_SAID = re.compile(
    r"\W*(?:так,\s+)?(?:як\s+(?:зазначається|уточнюється|наголошується|підкреслюється|йдеться|ідеться)"
    r"|згідно\s+(?:з|із)\s+повідомленням)(?:\s+[ув]\s+\w+)?,\s",
    re.IGNORECASE,
)
#: "До росіян, каже, шість кілометрів": the one who spoke before.
_INSERTED = re.compile(r",\s+(?:каже|розповідає|додає|пояснює|пригадує|говорить),\s")
#: "Двоє постраждали.Як повідомив мер, ...": a space is missing.
_GLUED = re.compile(r"(?<=[а-яіїє])\.(?=Як\s)")


#: "..., розповіла Олена Петренко начальнику МВА": he heard it.
_WHO_WAS_TOLD = re.compile(r"(?:(?:начальник|очільник|керівник|мер|речник)(?:у|ові)|голові)\s", re.IGNORECASE)


#: All patterns by which it gives anything to anybody; one left out here would be passed over in silence.
_GIVING = Rules(
    (
        _WHOSE_DATA,
        _OF_WHICH,
        _WHICH_WAS_TOLD,
        _PUBLISHED,
        _LED,
        _SAID,
        _ACCORDING,
        _REPORTED,
        _LEADING,
        _IN_AN_OFFICE,
        _THEY_URGE,
        _ASKED,
        _TAG,
        _AS_IS_SAID,
        _INSERTED,
        _BY_PRONOUN,
    )
)


def given(text: str, start: int, end: int) -> str | None:
    """The one to whom the sentence gives the statement at [start:end]; None where it gives it to nobody."""
    if not _GIVING.possible(in_lower_case(text)):
        return None
    who = _given(with_titles_joined(blanked(_ON_AIR, text)), start, end)
    return with_commas(who) if who else None


def _given(text: str, start: int, end: int) -> str | None:
    if "," in text[:start]:
        # Blank, that all the rest may stay where it is.
        text = blanked(_TOLD_OF_HIM, text[:start]) + text[start:]
    whose_data = _WHOSE_DATA.search(text)
    who = whose_data["who"] if whose_data else _of_sentence(text, start, end)
    if who is None and (tag := _TAG.search(text, end)):
        who = speaker_in(tag["who"])
        # "Артилерія – Оріхів": a single word may be anything but a surname.
        is_office = who is not None and OFFICE.fullmatch(who) is not None
        who = who if who and (" " in who or who.isupper() or is_office or _SURNAME.fullmatch(who)) else None
    if who is None and (_AS_IS_SAID.match(text) or _INSERTED.search(text)):
        who = "вони"
    if who is None and (glued := _GLUED.search(text)) and (told := _REPORTED.match(text, glued.end())):
        who = speaker_in(told["who"])
    if who is None and (pronoun := _BY_PRONOUN.search(text)):
        who = "вона" if _OF_WOMAN.search(pronoun[0]) else "він"
    if who and OFFICE_OF.match(who):
        return its_nominative(who)
    return None if who and _WHO_WAS_TOLD.match(who) else who


#: "В ефірі "Суспільне. Студія"": a full stop there ends no sentence.
_ON_AIR = re.compile(
    r"(?<!\w)(?:[ув]\s+(?:ефірі|етері|студії|інтерв['’ʼ]ю|коментарі|програмі|розмові\s+з|бесіді\s+з)|на\s+(?:каналі|телеканалі|радіо))"
    r"\s+(?:\w+\s+){0,2}(?:\"[^\"]*\"|“[^”]*”|«[^»]*»)(?=\s)",
    re.IGNORECASE,
)


#: "Як зазначив голова ОВА Іван Петренко, відповідне рішення ухвалила комісія".
_OF_THE_DECISION = re.compile(
    rf"\W*Як\s+{VERB}\s+{_REST}(?:,\s+[^,.;]{{3,60}})?,\s+(?:відповідн\w+|так\w{{1,2}}|це|ц[яе])\s+(?:рішення|розпорядження|наказ)(?!\w)"
)


_SAYING_SO = Rules((_OF_THE_DECISION, _SAID_SO, _PASSING_ON, _OF_IT, _HE_SAID_SO, _SUCH_IS, _SAID))


def said_so(text: str) -> str | None:
    """The one to whom the sentence gives what stands before it; None where it does not."""
    if not _SAYING_SO.possible(in_lower_case(text)):
        return None
    who = _said_so(with_titles_joined(_ON_AIR.sub("", text)))
    return with_commas(who) if who else None


def _said_so(text: str) -> str | None:
    if decision := _OF_THE_DECISION.match(text):
        return speaker_in(decision["rest"])
    found = _SAID_SO.match(text)
    who = (
        speaker_in(found["rest"] or found["counted"] or found["named"] or found["leads"] or found["source"])
        if found
        else None
    )
    if who is None and (passing := _PASSING_ON.match(text)):
        who = its_nominative(passing["who"])
    if who is None and (told := _OF_IT.match(text)):
        who = speaker_in(told["rest"])
    if who is None and (led := _HE_SAID_SO.match(text)):
        who = speaker_in(led["who"])
    if who is None and (of_theirs := _SUCH_IS.match(text)) and (its := speaker_in(of_theirs["who"])):
        who = its_nominative(its)
    if who is None and _BEFORE_SO.match(text):
        who = _said_in(text, 0)
    return its_nominative(who) if who and OFFICE_OF.match(who) else who


def _of_sentence(text: str, start: int, end: int) -> str | None:
    if of_which := _of_which(text, end):
        return speaker_in(of_which["who"])
    led = _LED.match(text)
    whose = (led["who"] or led["head"]) if led else ""
    if led and led.end() <= start and any(map(gender_of, _PAIR.findall(whose))):
        return speaker_in(whose)
    after = _said_in(text, max(0, end - 1))
    if after:
        return after
    for according in _ACCORDING.finditer(text):
        if those := unnamed.ALL_IN_GENITIVE.get(according["who"].lower()):
            return those
        who = speaker_in(according["who"])
        if who:
            return its_nominative(who)
    # "У Лимані теж рахували: мер Іван Петренко каже про ..."
    led_by = _AFTER_A_COLON.match(text)
    for pattern, begins in (
        (_REPORTED, 0),
        (_LEADING, 0),
        (_LEADING, led_by and led_by.end()),
        (_IN_AN_OFFICE, 0),
    ):
        found = pattern.match(text, begins) if begins is not None else None
        who = speaker_in(found["who"]) if found and found.end("who") <= start else None
        if not found or not who:
            continue
        if NAMED.search(who):
            return who
        # "Куп’янськ у біді, ..., сказав очільник РВА Андрій Канашевич": the city says nothing.
        named = _said_in(text, found.end("who"))
        if named and NAMED.search(named):
            return named
        if not _COUNTS.match(found.groupdict().get("verb") or ""):
            return who
    if urging := _THEY_URGE.search(text, 0, end):
        return urging["who"].lower()
    asked = _ASKED.search(text)
    return _said_in(text, 0) or (its_nominative(asked["who"]) if asked else None)


_AFTER_A_COLON = re.compile(r"[^.;:«»]{3,90}:\s+")


def _of_which(text: str, end: int) -> re.Match[str] | None:
    """ "..., про що повідомив X", "йдеться в повідомленні, яке X оприлюднив": where a clause tells of it."""
    # To look for the first and the last in every sentence would take long.
    told = _OF_WHICH.search(text) if "про що" in text else None
    told = told or _WHICH_WAS_TOLD.search(text, max(0, end - 1))
    return told or (_PUBLISHED.search(text) if "деться" in text else None)


#: "Громада налічує 12 тисяч людей": it says nothing.
_COUNTS = AnyCase("налічу")


def _said_in(text: str, position: int) -> str | None:
    """The first who is said to speak from here on: ", повідомив начальник ОВА ..."."""
    return next((who for found in _SAID.finditer(text, position) if (who := _who_says(found["rest"]))), None)


def _who_says(words: str) -> str | None:
    """Who is named after "said": not the one who heard it, nor the one at whose office it was."""
    who = speaker_in(_AT_AN_OFFICE.sub("", _ADDRESSEE.sub("", words.strip())))
    return its_nominative(who) if who and OFFICE_OF.match(who) else who


_SURNAME = re.compile(
    r"[А-ЯІЇЄҐ][а-яіїєґ’'ʼ-]+(?:енко|чук|ук|юк|ський|цький|зький|ська|цька|ов|єв|ев|ін|їн|ова|єва|ева|іна"
    r"|ак|як|ець|ич|швілі|дзе|ко|ий|ай|ей)"
)


#: "Продавчиня Оля", "Галина, волонтерка": of whom only the given name is told.
_BY_GIVEN_NAME = re.compile(
    r"(?<![\w’'ʼ-])[А-ЯІЇЄҐа-яіїєґ][а-яіїєґ’'ʼ]{3,}\s+(?P<who>[А-ЯІЇЄҐ][а-яіїєґ’'ʼ]{2,})(?![\w’'ʼ-]|\s+[А-ЯІЇЄҐ])"
    r"|(?<![\w’'ʼ-])(?P<led>[А-ЯІЇЄҐ][а-яіїєґ’'ʼ]{2,})(?=,\s+[а-яіїєґ])"
)


def _given_names(text: str) -> list[str]:
    found = (its["who"] or its["led"] for its in _BY_GIVEN_NAME.finditer(text))
    return [who for who in found if gender_of(who)]


#: Offices that are called in several ways, by what they are heads of.
_SEATS = {
    re.compile(
        r"(?:ова|ода|області|обл\w+|\w+ської області)$", re.IGNORECASE
    ): r"(?:ОВА|ОДА|област\w+|обл\w+)",
    re.compile(
        r"(?:мва|міста|мер(?:а|ка|ки)?|міськ\w+(?: \w+){0,2})$", re.IGNORECASE
    ): r"(?:МВА|міськ\w+|міста|мера)",
    re.compile(
        r"(?:сва|громади|селищн\w+(?: \w+){0,2})$", re.IGNORECASE
    ): r"(?:СВА|громади|селищн\w+|сільськ\w+)",
}


@cache
def _titles_like(office: str) -> re.Pattern[str] | None:
    """ "Голова ОВА" is an "очільник області" too, a "заступник мера" a "заступник міського голови"."""
    seat = next((like for its, like in _SEATS.items() if its.search(office)), None)
    if seat is None or not _HEAD.match(office):
        return None
    deputy = "заступни" in office.lower()
    head = (
        r"заступни\w+"
        if deputy
        else r"(?<!заступник\s)(?<!заступниця\s)(?:голов|очільни|начальни|керівни|мер)\w*"
    )
    return re.compile(
        rf"(?<!\w){head}\s(?:[^\s,.;:]+\s+){{0,3}}?{seat}(?:\s+[^\s,.;:]+){{0,2}}\s+$", re.IGNORECASE
    )


_HEAD = re.compile(r"(?:перш\w+\s+)?(?:заступни|голов|очільни|начальни|керівни|мер(?!\w{3}))", re.IGNORECASE)


def _is_called(name: str, pronoun: str) -> bool | None:
    gender, meant = gender_of(name), {"він": "masc", "вона": "femn"}.get(pronoun)
    return gender == meant if gender and meant else None


#: "На запитання відповідає голова громади Сергій Ярмак", "Поговорили з очільником МВА Сергієм Горбатюком".
_INTERVIEWED = re.compile(
    r"(?:(?<!\w)(?:(?:відповіда|розповіда)(?:є|в|ла)|розпові(?:в|ла)|(?:[Рр]озмов\w*|(?:[Пп]ог|[Гг])овори\w*|[Пп]о?спілку\w*|[Іі]нтерв['’ʼ]ю|[Бб]есід\w*)"
    r"\s+(?:[а-яіїєґ][\w’'ʼ-]*\s+){0,3}?(?:з|із|зі))"
    r"\s+(?:(?:[а-яіїєґ][\w’'ʼ-]*|[А-ЯІЇЄҐ]{2,4}|[А-ЯІЇЄҐ][\w-]+ої|«[^»]*»),?\s+){0,12}?"
    # "Начальник Борівської СВА Сергій Ярмак про життя біля фронту"
    r"|^\W*(?i:начальни(?:к|ця)|голова|мер(?:ка)?|очільни(?:к|ця)|керівни(?:к|ця)|староста)\s+"
    rf"(?:[\w’'ʼ-]+\s+){{0,7}}?(?={NAME}\s+(?:[—–]\s+)?про\s))(?P<who>{NAME})"
)
CUES = SpeakerCues(
    author=posts.AUTHOR,
    signature=posts.SIGNATURE,
    issuer=posts.ISSUER,
    given=given,
    media=MEDIA,
    pronoun=_PRONOUN,
    office=OFFICE,
    relative=re.compile(r",\s+(?:[ву]\s+як\w+|де|який|яка|яке|які)\s[^,.;]*$"),
    of_a_body=re.compile(
        r"(?:відомств|департамент|управлінн|адміністраці[їя]$|раді$|правоохоронц)", re.IGNORECASE
    ),
    said_so=said_so,
    details=re.compile(r"\W*(?:Деталі|Подробиці|Що\s+відомо)\W*(?:$|(?<=:)\s)"),
    verbatim=re.compile(
        r"\W*(?:Пряма\s+мова|Дослівно|Цитата)\s*:|\W*(?:Далі|Нижче)\s*[—–-]?\s*(?:(?:його|її)\s+)?(?:пряма\s+мова|монолог|розповідь)\W*$"
    ),
    background=re.compile(
        r"\W*(?:Нагадаємо|Додамо|Контекст|Передісторія|Доповнення|Раніше|Як\s+повідомлялося)(?!\w)"
    ),
    announces=re.compile(
        rf"^\W*(?:(?:Так[уі]|Ц[юі]|Оновлені|Актуальні)\s+)?(?:цифр[уи]|числ[оа]|дані|зведення|статистику|перелік|список|наслідки|підсумки)\s[^.;]{{0,60}}?{VERB}(?!\w)"
        rf"|^\W*(?:Скільки|Звідки|Куди|Яка|Які|Як|Де|Хто)\s[^.;?]{{5,160}},\s[^.;?]*?{VERB}(?!\w)",
        re.IGNORECASE,
    ),
    of_a_day=re.compile(
        r"^(?=.*?(?:обстріл|удар|атак|загин|поран|пошкодж|постражда|смерт)).*?(?<!\w)(?:(?:за|протягом|упродовж|впродовж)\s+(?:(?:минул|останн|цю|попередн|одну)\w*\s+)?(?:доб[уи]|день|дня|24\s+години)"
        r"|минулої\s+(?:доби|ночі)|цієї\s+ночі|(?:уночі|вночі|за\s+ніч)|[ув]\s+ніч\s+(?:на|проти)\s|(?:протягом|упродовж|впродовж|за)\s+\d{1,2}\s+(?:січ|лют|бер|кві|трав|черв|лип|серп|вер|жовт|лист|груд)\w+)(?!\w)",
        re.IGNORECASE,
    ),
    estimates=re.compile(r"(?<!\w)(?:оцінк|підрахунк|думк|мап|карт)\w*", re.IGNORECASE),
    signs=re.compile(
        r"^[^\w]*(?:(?:Сьогодні|Щойно|[УВ]чора|Вже|Уже)\s+)?(?:я\s+)?(?:підписа(?:в|ла)|вида(?:в|ла))\s+(?:відповідне\s+)?(?:розпорядження|наказ)(?!\w)"
        r"[^.;]*(?<!\w)евакуац",
        re.IGNORECASE,
    ),
    first_person=re.compile(
        r"\W*(?:(?:Ми|Я|Наш[аеі]?|Мій|Моя)(?!\w)|[А-ЯІЇЄҐ][а-яіїєґ’']+(?:ємо|имо|їмо)(?!\w))"
    ),
    somebody=re.compile(rf"[»”\"],?\s*[—–-]\s+{VERB}(?!\w)"),
    name=_PERSON,
    interviewed=_INTERVIEWED,
    ending=re.compile(r"(?<=\w{4})(?:(?:ого|ому|ої|ою|ій|им|ий)|\w{1,2})$"),
    seat=re.compile(r"(?<=\s)[А-ЯІЇЄҐ][а-яіїєґ’'-]{3,}(?!['’\w-]|\s+області)"),
    is_called=_is_called,
    given_names=_given_names,
    is_given_name=lambda word: gender_of(word) is not None,
    titles_like=_titles_like,
    nominative=in_nominative,
    surname=re.compile(rf"{_SURNAME.pattern}|DeepState|Держстат|Нацполіція|Генштаб|Держприкордонслужба"),
)

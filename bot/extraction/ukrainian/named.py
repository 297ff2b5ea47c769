"""Who is named by the words beside a verb of saying, be it a person, an office or a body."""

import re

from bot.extraction.blanks import blanked
from bot.extraction.lower import AnyCase
from bot.extraction.ukrainian import unnamed
from bot.extraction.ukrainian.morphology import verbs
from bot.extraction.ukrainian.persons import (
    body_in_nominative,
    cases_of_given_name,
    given_name,
    in_nominative,
    office_in_nominative,
    surname_in_nominative,
)
from bot.extraction.ukrainian.saying import VERB

#: A person with the surname.
NAME = (
    # "Голова Лиманської" is none.
    r"(?-i:(?!(?:Голов[аиіоу]|Мер(?:а|ка|ом)?|Старост\w|(?:Начальни|Очільни|Керівни|Заступни|Речни|Власни|Жител|Мешкан|Волонтер|Пенсіонер|Продав|Водій|Вчител|Директор|Фермер|Священ)\w*)\s)[А-ЯІЇЄҐ][а-яіїєґ’'ʼ][\w’'ʼ-]*(?:\s+[А-ЯІЇЄҐ][а-яіїєґ’'ʼ][\w’'ʼ-]*){1,2}"
    r"(?![\w’'ʼ-]|\s+(?:ОВА|ОДА|МВА|РВА|СВА)))"
)
#: All of an office without a name.
OFFICE = re.compile(
    r"(?:[\w’'ʼ-]+\s+){0,2}?(?:посадов(?:ець|ця|иця|иці)|чиновни(?:к|ка|ця|ці)|очільни(?:к|ка|ця|ці)"
    r"|керівни(?:к|ка|ця|ці)"
    r"|відомства|відомстві|департаменту|департаменті|адміністрації|управлінні|раді|правоохоронців"
    r"|голов(?:а|и)|начальни(?:к|ка|ця|ці)|мер(?:а|ка|ки)?|речни(?:к"
    r"|ка|ця|ці)|староста|старости)"
    r"(?:\s+(?:громади|міста|адміністрації|облвійськадміністрації|обладміністрації|області|ОВА|МВА|СВА|РВА|[А-ЯІЇЄҐа-яіїєґ]+(?:ої"
    r"|ьої)(?:\s+(?!(?-i:[А-ЯІЇЄҐ][а-яіїєґ’'ʼ-]+\s+[А-ЯІЇЄҐ][а-яіїєґ]))\S+){0,3}"
    # "Мер Ізюма", "староста Часового Яру"
    r"|(?:(?:міста|селища|села)\s+)?(?-i:[А-ЯІЇЄҐ][а-яіїєґ’'ʼ-]+(?:ого\s+[А-ЯІЇЄҐ][а-яіїєґ’'ʼ-]+|[аяуюіїв]))(?![\w’'ʼ-])))?",
    re.IGNORECASE,
)
NAMED = re.compile(NAME)
_ROLE = re.compile(
    r"(?<!\w)(?:в\.?\s?о\.?\s+)?(?:перш\w+\s+)?(?:представни\w+|заступни\w+|голов[аиіу](?!\w)|начальни\w+"
    r"|керівни\w+|очільни\w+|мер(?:а|ка|ки)?(?!\w)"
    r"|речни\w+|радни(?:к|ця|ка|ці)(?!\w)|старост\w+|комендант\w*|командир\w*|депутат\w*|координатор\w*|директор\w*|губернатор\w*"
    r"|секретар\w*"
    r"|уповноважен\w+|нардеп\w*|омбудс\w+|волонтер\w*|капітан\w*|лікар\w*)",
    re.IGNORECASE,
)
#: Who speaks for a body is that body.
_SPOKESMAN = re.compile(r"(?:речни|представни)\w+", re.IGNORECASE)
#: The words with which the name of a body goes on.
_OF_A_BODY = r"(?:\s+(?!(?:у|в|на|про|за|під|з|із|та|і|й|що|до)\s|\d)[\w’'ʼ-]+)"
_BODY = re.compile(
    r"(?<!\w)(?:(?-i:[А-ЯІЇЄҐ])[\w’'ʼ-]+\s+)?(?:(?:обласн|міськ|районн|селищн|сільськ|військов|регіональн|місцев"
    r"|національн)\w+\s+){0,3}"
    rf"(?:прес-?служб(?:а|и|і){_OF_A_BODY}{{0,4}}|відділ\w*\s+комунікації{_OF_A_BODY}{{0,4}}|адміністраці\w+|(?:пол|міл)іці(?:я|ї)|прокуратур[аиі]|рад[аи]|(?:сіль|селищ|міськ|рай|обл)рад[аиі]|мері[яїю]|штаб\w*|влад[аи]|служб[аи]|управлінн\w+(?:\s+(?-i:ДСНС|МВС|СБУ|Нацполіції))?"
    rf"|(?-i:Департамент|департамент)\w*{_OF_A_BODY}{{0,6}}|фонд[іу]?(?:\s+«[^»]+»)|(?-i:МВС|ДСНС|ОВА|ОДА|МВА|РВА|СВА|ООН|ГУР"
    r"|ДПСУ|DeepState|СТГ|МТГ|Нацполіці[їя]|Держприкордонслужб\w)|Держстат\w*|Генштаб\w*"
    rf"|(?-i:Міністерств|міністерств)\w*{_OF_A_BODY}{{0,3}}|громада|(?:(?-i:[А-ЯІЇЄҐ])[\w’'ʼ-]+ій\s+)?(?:(?:територіальн|міськ|сільськ|селищн)ій\s+){{0,2}}громаді"
    r"|(?-i:[А-ЯІЇЄҐ])[\w’'ʼ-]+ої\s+(?:(?:територіальн|міськ|сільськ|селищн)ої\s+){0,2}громади)(?!\w)",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"(?:[а-яіїєґ’'ʼ]+\s+)?(?:правоохоронці|правоохоронець|рятувальники|рятувальник|поліцейськ(?:і|ий)"
    r"|поліціянти|волонтери|мешканці|мешкан(?:ець|ка)"
    r"|жителі|житель(?:ка)?|військові|медики|посадов(?:ець|иця|ця|иці)|чиновни(?:к|ця)|очільни(?:к|ця|ка"
    r"|ці)|голова|мер|староста|речни(?:к|ця))(?!\w)",
    re.IGNORECASE,
)
#: "Жителька Ківшарівки Тетяна", "пенсіонер Іван": of whom only the given name is told.
_PLAIN_PERSON = re.compile(
    r"(?<!\w)(?P<who>(?i:житель|жителька|мешканець|мешканка|пенсіонер|пенсіонерка|водій|водійка|соцпрацівник|соцпрацівниця|продавчиня"
    r"|волонтер|волонтерка|вчитель|вчителька|лікар|лікарка|медсестра|фермер|фермерка|листоноша|переселенець|переселенка)"
    r"(?:\s+(?:міста|села|селища|громади))?(?:\s+[А-ЯІЇЄҐ][\w’'ʼ-]+(?:и|і|а|я|ої|ого|ого\s+Яру|ів|их)(?=\s+[А-ЯІЇЄҐ]))?\s+(?![\w’'ʼ-]+(?:ої|ого|их)(?!\w))[А-ЯІЇЄҐ][а-яіїєґ’'ʼ-]+)"
    r"(?!\s+[А-ЯІЇЄҐ])(?![\w’'ʼ-])"
)
#: An office in a case in which no one speaks.
OFFICE_OF = re.compile(r"(?:начальника|керівника|очільника|мера|голови(?!\s+(?:\w+\s+)?громад(?!и)))\s")
#: All of an office in such a case: "за словами старости".
OFFICE_ALONE_OF = re.compile(
    r"(?:начальни(?:ка|ці)|керівни(?:ка|ці)|очільни(?:ка|ці)|мер(?:а|ки)|голови|старости)"
)
#: "Мешканців Дружківки просять": they are asked, and do not speak.
_SPOKEN_TO = AnyCase(r"(?:мешканц|жител|люд|громадян|родин)(?:ів|ям|ей|ам|ин)(?!\w)")
#: Those who only pass on what others say.
MEDIA = re.compile(
    r"Суспільн\w+|Укрінформ\w*|УНН|РБК\S*|РІА(?:\s+\S+)?|Радіо(?:\s+\S+)?|Новин[иа]\S*|ТСН|видання"
    r"|агентств\w+|телеканал\w*|телемарафон\w*",
    re.IGNORECASE,
)
#: Names of media, and what stands in quotes.
_NOBODY = re.compile(
    rf"{MEDIA.pattern}|«[^»]*(?:»|$)"
    # "Влада Чернігівської області": the authorities, and not a woman called so.
    r"|^влада(?=\s+\w+(?:ської|цької|зької)(?!\w))",
    re.IGNORECASE,
)
#: "Суспільне із посиланням на РВА": it is the latter who said it.
_PASSED_ON = re.compile(r"^(?:«[^»]*»|[^,.;:«»]){1,40}?\s(?:з|із)\s+посиланням\s+на\s+", re.IGNORECASE)
_CLAUSE = re.compile(
    r"(?<!\w)(?:ще|вже|коли|якщо|тим|як(?:а|е|і|ий|ому|ого|их|ої|ою|им)?|що|де|хто|там|тут|ніби"
    r"|посиланням)(?!\w)",
    re.IGNORECASE,
)
_ONE_WORD = re.compile(r"[А-ЯІЇЄҐ][а-яіїєґ’'ʼ-]+")
_WITHIN = re.compile(r"^[ув]\s+", re.IGNORECASE)
#: "Сказав Петренко і уточнив, що ..."
_AND_ADDED = re.compile(rf"\s+(?:і|й|та)\s+(?:\w+\s+)?{VERB}(?!\w).*$")
_PATRONYMIC = re.compile(r"(?:вич|вич[ауе]м?|івн[аиіу]|ївн[аиіу]|івною|овичем)$")


#: "Також ОВА закликала": no part of the name.
_BESIDE = re.compile(
    r"^(?:Також|Окремо|Водночас|Натомість|Нагадаємо|Згодом|Сьогодні|[УВ]чора|Тож|Тому|Отже|Але|Проте|Однак|Вже|Уже|Ще|Раніше)\s+"
)


#: "Начальник відділу зв'язку, оповіщення та інформування населення Донецької ОВА Іван Петренко".
_LONG_TITLE = re.compile(
    rf"(?<!\w)(?P<role>начальни(?:к|ця|ка|ці)|керівни(?:к|ця|ка|ці)|голов[аи]|заступни(?:к|ця|ка|ці)|директор(?:ка|а|ки)?|очільни(?:к|ця|ка|ці)"
    rf"|радни(?:к|ця|ка|ці)|завідувач(?:ка|а|ки)?)\s[^.,;:«»—–]{{3,90}}(?P<rest>(?:,\s+[а-яіїєґ][^.,;:«»—–]{{3,100}}?){{1,3}})\s(?P<name>{NAME})",
    re.IGNORECASE,
)
_IN_GENITIVE = AnyCase(r"(?:[иі]|(?:ник|тор|ач)а)$")
#: What is no part of a title: another clause, or somebody else.
_NO_TITLE = AnyCase(
    r"(?<!\w)(?:а|але|що|як\w*|де|коли|бо|щоб|чия|чий|хоча|зокрема|посилаючись|він|вона|вони|нині|тепер|також)(?!\w)"
)


def with_titles_joined(text: str) -> str:
    """The text, as long as it was, with blanks for the commas within a title that leads to its name."""
    for found in _LONG_TITLE.finditer(text) if "," in text else ():
        if _is_title(found):
            first, last = found.span("rest")
            text = f"{text[:first]}{text[first:last].replace(',', ' ')}{text[last:]}"
    return text


def with_commas(who: str) -> str:
    """A title as it was before its commas were blanked."""
    return re.sub(r"(?<=\w)  ", ", ", who)


def _is_title(found: re.Match[str]) -> bool:
    title = found.string[found.start() : found.start("name")]
    if NAMED.search(title) or _NO_TITLE.search(found["rest"]) or any(verbs(title)):
        return False
    case = "gent" if _IN_GENITIVE.search(found["role"]) else "nomn"
    return case in cases_of_given_name(found["name"].split()[0])


def speaker_in(words: str) -> str | None:
    """Who is named by these words: an office with a name, a name, a body, a surname, "рятувальники"."""
    words = _AND_ADDED.sub("", words)
    passed_on = _PASSED_ON.match(words)
    if passed_on and (named := NAMED.findall(words, passed_on.end())):
        return in_nominative(named[-1])
    words = _BESIDE.sub("", _PASSED_ON.sub("", words).strip(' ,"—–'))
    if (sort := words.lower()) in unnamed.ONE_OF_A_SORT:
        return unnamed.ONE_OF_A_SORT[sort]
    words = words.strip("«»") if words.count("«") != words.count("»") else words
    pronoun = re.match(r"(?:він|вона|вони)(?!\w)", words, re.IGNORECASE)
    if pronoun:
        return pronoun[0].lower()
    plain_person = _PLAIN_PERSON.search(words)
    if plain_person and not NAMED.search(words, 0, plain_person.start()):
        return plain_person["who"]
    if _SPOKEN_TO.match(words):
        return None
    role = _ROLE.search(words)
    plain = blanked(_NOBODY, words)
    name = NAMED.search(plain, role.end() if role else 0)
    if role and not name and (before := NAMED.match(plain)):
        return before[0]
    if name:
        first = (
            role.start() if role and not _CLAUSE.search(words, role.start(), name.start()) else name.start()
        )
        return _without_the_town(words[first : name.end()], name[0])
    if OFFICE.fullmatch(words):
        # "повідомили в Головному управлінні поліції", "У міській військовій адміністрації рахують"
        within = _WITHIN.sub("", words)
        return body_in_nominative(within) if within != words or " " in words else words
    body = _BODY.search(words)
    if body and role and role.start() < body.start() and not _SPOKESMAN.match(role[0]):
        # "Начальник служби у справах дітей": the head of it, whose name is not told.
        office = words[role.start() : body.end()]
        return None if _CLAUSE.search(office) else office_in_nominative(office)
    if body and not _CLAUSE.search(words, 0, body.start()):
        # "Влада закликає": a word that begins the sentence is no name for it.
        return "влада" if body[0] == "Влада" else body_in_nominative(body[0])
    # "Виїхати закликають усіх": a verb is nobody.
    if re.fullmatch(r"[А-ЯІЇЄҐ][а-яіїєґ’'ʼ-]{2,}(?<!ти)(?<!тися)", words) and not MEDIA.fullmatch(words):
        return words
    first_word = re.match(r"[А-ЯІЇЄҐ][а-яіїєґ’'ʼ-]{3,}(?=\s+(?:у|в|на|під|журналіст)\w*\s)", words)
    if first_word and not MEDIA.fullmatch(first_word[0]):
        return first_word[0]
    somebody = _SOMEBODY.match(words)
    return somebody[0] if somebody else None


def _without_the_town(who: str, name: str) -> str:
    """Of "Павлограда Анатолія Вершини" the name: a town's genitive is none."""
    first, *rest = name.split()
    if (
        who != name
        or len(rest) < 2
        or given_name(first)
        or not given_name(rest[0])
        or _PATRONYMIC.search(rest[1])
    ):
        return who
    return " ".join(rest)


def its_nominative(who: str) -> str:
    """Of "очільника Донецької ОВА Вадима Філашкіна" the name alone: Вадим Філашкін."""
    names = NAMED.findall(who)
    if names:
        return in_nominative(_without_the_town(names[-1], names[-1]))
    if OFFICE_OF.match(who) or OFFICE_ALONE_OF.fullmatch(who):
        return office_in_nominative(who)
    if _ONE_WORD.fullmatch(who):
        return surname_in_nominative(who)
    return body_in_nominative(who) if _BODY.fullmatch(who) else who

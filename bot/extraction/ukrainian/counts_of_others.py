"""A figure that is of a building, a group or a part of the town, of another place, or the other side's."""

import re

from bot.domain.fact import FactKind
from bot.extraction.finding import Finding
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Mention, Role
from bot.extraction.passage import ANAPHOR, COUNT, OTHER, TOWN, Passage
from bot.extraction.subjects import Subjects
from bot.extraction.ukrainian.counting import PEOPLE

#: Between what is in a town and the town: "працює", "«Лазурний»", "престарілих", "у", "міста".
_TO_THE_TOWN = r"(?:\s+[\w«»\"“”'’ʼ№-]+){0,3}?\s+(?:(?:у|в)\s+)?(?:(?:міст|сел|селищ)\w+\s+)?$"
#: Where many work, live or are treated; in the singular: "вулиці Оріхова порожні" is of the town.
_HOUSE = (
    r"(?:санаторій|лавра|монастир|скит|пансіонат|інтернат|хоспіс|колонія|гуртожиток|лікарня|шпиталь|госпіталь|диспансер"
    r"|реанімація|шахта|завод|фабрика|комбінат|депо|ферма|театр|оркестр|будинок|багатоповерхівка|хата"
    r"|колектив|редакція|амбулаторія|притулок|прихисток|(?:пожежна|рятувальна)\s+частина"
    r"|(?:волонтерськ|гуманітарн|транзитн|медичн|культурн)\w+\s+центр(?:і)?|під['’ʼ]їзд|двір|дача"
    r"|вулиця|провулок|проспект|квартал"
    r"|(?:у|в|на|із|з)\s+(?:\w+\s+)?(?:санаторії|лаврі|монастирі|скиті|пансіонаті|інтернаті|хоспісі|колонії|гуртожитку|лікарні"
    r"|шпиталі|госпіталі|диспансері|реанімації|шахті|заводі|фабриці|комбінаті|фермі|театрі|будинку|багатоповерхівці|хаті"
    r"|під['’ʼ]їзді|дворі|дачі|вулиці|провулку|проспекті|кварталі))"
)
#: Many more than these are those of the town.
_HOUSEFUL = 5000
#: Of these a few are told; of many more the town is meant.
_ROOM = (
    r"(?:магазин|магазинчик|крамниця|аптека|пекарня|кафе|їдальня|храм|церква|капличка|школа|ліцей|садок|підвал|сховище"
    r"|бомбосховище|укриття|ринок|клуб|бібліотека|музей|пошта|хлібзавод"
    r"|(?:у|в|на|із|з)\s+(?:\w+\s+)?(?:магазині|магазинчику|крамниці|аптеці|пекарні|їдальні|храмі|церкві|капличці|школі|ліцеї"
    r"|садку|підвалі|сховищі|бомбосховищі|укритті|ринку|клубі|бібліотеці|музеї|пошті|хлібзаводі))"
)
_ROOMFUL = 200
_PART = (
    r"(?:(?<!в\s)(?<!у\s)район|(?:\w+ому|\w+ський|цьому)\s+районі|мікрорайон(?:і|у)?|околиц[яіюі]|передміст[яіюі]|околицях"
    r"|(?:лів|прав|інш)\w+\s+бере(?:г|зі)|берез[іі]|острів|острові|частин[аіи]|приватн\w+\s+сектор(?:і)?)"
)
_OF_A_HOUSE = AnyCase(rf"(?<!\w){_HOUSE}{_TO_THE_TOWN}")
_OF_A_ROOM = AnyCase(rf"(?<!\w){_ROOM}{_TO_THE_TOWN}")
_OF_A_PART = AnyCase(rf"(?<!\w){_PART}{_TO_THE_TOWN}")
#: "У Куп'янську працює магазин".
_ROOM_THERE = AnyCase(
    rf"\s+(?:\w+\s+){{0,2}}?(?:прац\w+|діє|відкри\w+|торгу\w+|стоїть|є)\s+(?:\S+\s+){{0,2}}?(?:{_ROOM}|{_HOUSE})\W*$"
)
_FEW = 20
#: What lies in ruins employs and houses nobody.
_IN_RUINS = AnyCase(
    r"(?<!\w)(?:(?:з|по)?руйнован|знищен|розбит|згорі|спален|пошкоджен|вигорі|закри|зачинен|порожн)\w*"
    r"|(?<!\w)не\s+прац|(?<!\w)(?:влучи|поціли|прилеті|обстріля|атакува|вдари|ударили|зруйнува|знищи)\w*"
)
_WAY_OUT = AnyCase(
    r"(?<!\w)(?:блокпост|пост|заправка|зупинка|стела)?\s*(?:на|біля|за)\s+(?:виїзд|в['’ʼ]їзд)\w*\s+(?:з|із|зі|до|у|в)\s+$"
)
#: Those who work for a town: how many of them are left is no count of its people.
_WORKERS = (
    r"(?:комунальники|рятувальники|медики|лікарі|вчителі|учителі|педагоги|поліцейські|енергетики|електрики|газовики"
    r"|залізничники|пожежники|шахтарі|гірники|водії|листоноші|поштарі|соцпрацівники|соцпрацівниці|музиканти|актори"
    r"|пекарі|військові|бійці|захисники|оборонці)"
)
_WORKFORCE = 1000
_OF_WORKERS = AnyCase(rf"^\W*(?:\w+\s+)?{_WORKERS}(?!\w)")
_BARE_PART = AnyCase(
    r"(?<!\w)(?:у|в|із|з|зі)\s+(?:\w+\s+)?(?:роті|роти|взводі|взводу|групі|групи|загоні|загону|батальйоні|батальйону"
    r"|бригаді|бригади|екіпажі|підрозділі|підрозділу|гарнізоні|трупі|трупи|оркестрі|ансамблі|команді|класі"
    r"|реанімації|палаті|відділенні|хоспісі)(?!\w)"
)
_GROUP_GEN = (
    r"(?:росіян|окупантів|загарбників|ворогів|штурмовиків|піхотинців|лікарів|медиків|вчителів|учителів|педагогів"
    r"|поліцейських|рятувальників|комунальників|енергетиків|шахтарів|гірників|бійців|захисників|оборонців|військових"
    r"|волонтерів|священників|священиків|учнів|акторів|музикантів|працівників)"
)
_GROUP_STAYS = AnyCase(
    rf"(?:^\W*|[{TOWN}{ANAPHOR}]\s+|(?<!\w)(?:з|із|зі)\s+(?:\w+\s+)?|,\s+){_GROUP_GEN}\s+(?:\w+\s+){{0,2}}?"
    r"(?:(?:за)?лиш|зоста|жив|є(?!\w))"
)
_SURROUNDED = AnyCase(r"(?<!\w)(?:в|у)\s+(?:оточенні|котлі)(?!\w)|(?<!\w)бригад\w*\s+рф")
_CIVILIANS = AnyCase(r"(?<!\w)(?:цивільн|мирн|мешкан|жител|місцев)\w*")
#: "У північній частині до ворога 200 метрів, у південній залишаються 8 людей".
_ONE_SIDE = AnyCase(
    r"(?<!\w)(?:у|в)\s+(?:північній|південній|східній|західній|центральній|лівобережній|правобережній)"
    rf"\s+(?:частині|половині|(?:за)?лиш\w+|жив\w+|мешка\w+|[—–-]|[{COUNT}])[^,.;]*$"
)
_IN_CELLARS = AnyCase(r"(?<!\w)(?:у|в|по)\s+(?:підвалах|укриттях|квартирах|будинках)(?!\w)")
_THE_REST = AnyCase(r"^\W*(?:решта|інші)(?!\w)")
_IN_A_HROMADA = AnyCase(rf"^\W*(?:у|в|по)\s+(?:\w+\s+)?громаді(?!\w)[^.;:{TOWN}{ANAPHOR}]*$")
_A_HROMADA = AnyCase(r"^\W*(?:(?:міськ|сільськ|селищн)\w+\s+)?громада\s+[\w'’ʼ]+\s*[:—–-]\s")
_TOWNSPEOPLE = AnyCase(
    rf"(?<!\w)(?:мешкан\w+|жител\w+|люд(?:и|ей)|переселен\w+|родин[иа]?)\s+"
    rf"(?:(?:з|із|зі)\s+)?[{TOWN}{OTHER}]+,\s+яких\s+(?:у|в)\s"
)
_NEWCOMERS = AnyCase(r"(?<!\w)(?:переселен\w+|впо|біженц\w+|евакуйован\w+)(?!\w)")
_OF_THEM = AnyCase(r"[^.;,]{0,25}\s(?:з|із)\s+них(?!\w)")
_MOST_FROM = AnyCase(
    rf"\s*(?:{PEOPLE})?,\s+(?:більшість|половина|третина|частина|решта|всі|усі|багато|майже\s+всі|переважно)\s+"
    rf"(?:(?:з|із)\s+них\s+)?(?:[—–-]\s*)?(?:переселенці\s+)?(?:з|із|зі)\s+[{TOWN}]"
)
_THOSE_FROM_A_TOWN = AnyCase(
    r"^\W*(?!(?:одно)?сел|мешкан|міст|город|громад|хутор|кра|україн|росі|мир)(?P<stem>[а-яіїєґ]{3})[а-яіїєґ'’ʼ-]*(?:чан|ян|ців)\s+(?:у|в)\s+"
    rf"(?=[{TOWN}])"
)
_KIN = AnyCase(
    r"^\W*(?:\w+\s+)?(?:син(?:и)?|дочк[аи]|доньк[аи]|внуки?|онуки?|онучк[аи]|внучк[аи]|діти|сестр[аи]|брат(?:и)?|родич[іи]|рідні)"
    r"(?:\s+[\w'’ʼ]+){0,3}?(?:\s*[—–-])?\s+(?:у|в)\s+$"
)
_NEAREST_THING = AnyCase(
    r"(?<!\w)найближч\w+\s+(?:\w+\s+){1,3}"
    r"(?:[—–-]|є|працює|лишил\w+)?\s*(?:аж\s+)?(?:у|в)\s+$"
)
_COMES_HERE_FROM = AnyCase(r"(?<!\w)сюди(?!\w)[^.;,]*\s(?:з|із|зі)\s+$")
_SPOKE_THERE = AnyCase(
    r"(?<!\w)(?:каж|сказа|виступ|жив|мешка|говор|розпові|розмовля|зустрі|прийма|працю|перебува|приїха|відповіда)\w*"
    r"(?:\s+(?:з|зі|із)\s+нами|\s+нам|\s+журналіст\w+|\s+(?:нині|зараз|тепер))*\s+(?:у|в|до)\s+$"
)
_FOE = r"(?:росіян(?:и)?|окупант(?:ів|и)|ворог(?:а)?|противник(?:а)?|загарбник(?:ів|и)|рф|росії|кремл[яь])"
_CLAIM = r"(?:пиш|ствердж|заявл|заяви|каж|повідом|запевн|хвал|твердять|рахують|вважа)\w*"
_FOES_CLAIM = AnyCase(
    rf"(?<!\w)(?:за|згідно\s+із?|зі)\s+(?:\w+\s+)?(?:підрахунк|дани|оцінк|слова|слів|інформаці|версі|твердження|заява|повідомлення)\w*\s+"
    rf"(?:(?:\w+\s+)?{_FOE}|(?:російськ|ворож|окупаційн|прокремлівськ)(?:ого|ої|их)\s+\w+)(?!\w)"
    r"|(?<!\w)(?:російськ|ворож|прокремлівськ|кремлівськ|пропагандистськ|окупаційн)\w*\s+(?:\w+[\s-]){0,2}?"
    rf"(?:паблік|канал|телеграм|блогер|воєнкор|військкор|змі|меді|джерел|влад|пропагандист|міноборон|ресурс)\w*\s+(?:\w+\s+)?{_CLAIM}"
    rf"|(?<!\w){_FOE}\s+(?:\w+\s+)?{_CLAIM},?\s+(?:що|ніби|буцім|нібито)(?!\w)"
    rf"|,\s+{_CLAIM}\s+(?:\w+\s+)?(?:росіяни|окупанти|ворог|загарбники|російськ\w+\s+(?:паблік|канал|блогер|змі)\w*)(?!\w)"
)
_BUT = AnyCase(r"(?<!\w)(?:але|однак|проте|насправді|утім|втім|хоча|натомість)(?!\w)")
_UNKNOWN_NOW = AnyCase(
    r"^\W*(?:а\s+)?(?:скільки|яка\s+кількість)\s+(?:\w+\s+){0,3}?(?:зараз|тепер|нині|наразі)(?!\w)[^.]*(?:невідом|не\s+зна|незрозуміл|не\s+скаж)"
    r"|^\W*(?:а\s+)?(?:зараз|тепер|нині|наразі)(?!\w)[^.,]*(?:невідомо|ніхто\s+не\s+зна)"
)
_MONTH = r"(?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)\w+"
_AS_OF_A_MONTH = AnyCase(
    rf"(?<!\w)(?:станом\s+)?на\s+(?:(?:початок|кінець|середину)\s+)?"
    rf"(?:{_MONTH}|літ[ао]|весн[иу]|ос[іе]н[іь]|зим[иу])(?!\w)"
)
_LEFT_SINCE = AnyCase(
    rf"^\W*(?:відтоді|з\s+того\s+часу|після\s+(?:того|цього)|потім|згодом|за\s+(?:цей\s+)?(?:місяць|тиждень|літо)|(?:у|в)\s+{_MONTH})"
    r"(?!\w)[^.]{0,60}(?:виїха|евакую|вивез|поїха)\w+"
)
_COMES_TO = AnyCase(r"(?<!\w)(?:приї[хж]|прибу|завіта|навіда|заїха|дістав|потрапи)\w*\s+(?:до|у|в|на)\s+$")
#: "Голова Зарічненської громади", "начальниця Зарічненської селищної адміністрації".
_SEAT = re.compile(
    r"(?<!\w)(?i:начальни|голов|очільни|керівни|старост|заступни|речни)\w+\s+(?P<seat>[А-ЯІЇЄҐ][\w'’ʼ-]+(?:ськ|цьк|зьк)\w+)"
    r"\s+(?:\w+ої\s+){0,3}(?:адміністрації|громади|ради|МВА|СВА|МТГ|СТГ|ТГ|старост\w+|округу)(?!\w)"
)
_STEM = 4
#: "Продавчиня Оля — боровська", "Сама вона з Борової", "родом із Борової".
_IS_FROM = re.compile(
    r"\s[—–-]\s+(?P<home>[а-яіїєґ'’ʼ-]+(?:ськ|цьк|зьк)(?:а|ий))(?=\s*(?:[.,;!]|$))"
    r"|(?:\s[—–-]\s+|(?<!\w)(?:[Рр]одом|[Вв]она|[Вв]ін|[Сс]ам[аи]?|[Пп]риїха(?:в|ла|ли)|[Пп]ереїха(?:в|ла|ли)|[Вв]иїха(?:в|ла|ли))\s+)"
    r"(?:з|із|зі)\s+(?P<town>[А-ЯІЇЄҐ][\w'’ʼ-]+)"
)
_OF_US = AnyCase(r"(?<!\w)нас(?!\w)")
_IS_A_SUBURB = AnyCase(
    r"(?<!\w)(?:передміст|пригород|супутник|сателіт|околиц|мікрорайон|сусід)\w*\s+(?:міста\s+)?$"
)
_WHERE = AnyCase(r",\s+(?:де|(?:у|в)\s+як\w+)\s")
_NAMED_ONE = re.compile(r"(?<!\w)(?:жив|мешка)\w+\s+[А-ЯІЇЄҐ][а-яіїєґ'’ʼ]+\s+(?:родом\s+)?(?:з|із|зі)\s+$")
#: What was told of so many sentences before is gone on with.
_REACH = 2


def is_of_others(passage: Passage, subjects: Subjects, finding: Finding) -> bool:
    """Whether a count is not of all people of its town, or not of now, or is only claimed by the enemy."""
    if is_claimed_by_the_foe(passage, finding) or _is_told_of_another(passage, subjects, finding):
        return True
    if _is_of_some(passage, finding) or _are_from_elsewhere(passage, finding):
        return True
    if finding.kind is FactKind.POPULATION_NOW and _is_no_longer_so(passage, subjects):
        return True
    if _is_of_a_part_with_the_rest(passage, subjects) or _was_said_away_from_home(passage, subjects, finding):
        return True
    return _is_of_the_scene(passage, subjects, finding)


def is_claimed_by_the_foe(passage: Passage, finding: Finding) -> bool:
    """ "За підрахунками росіян, у Покровську лишилося 4 тисячі людей"."""
    claim = _FOES_CLAIM.search(passage.text)
    if claim is None:
        return False
    return not _BUT.search(passage.text, min(claim.end(), finding.start), finding.start)


def is_beside_the_town(passage: Passage, subjects: Subjects, finding: Finding) -> bool:
    """ "Околиці Херсона. До ворога 2 кілометри": the distance of a part, or of a place on the way out."""
    if is_claimed_by_the_foe(passage, finding) or _ONE_SIDE.search(passage.shadow, 0, finding.start):
        return True
    named = _named(passage, finding)
    if named and all(_NAMED_ONE.search(passage.text, 0, m.start) for m in named):
        return True
    if _was_said_away_from_home(passage, subjects, finding):
        return True
    if _is_told_of_another(passage, subjects, finding):
        return True
    scene = _scene(passage, subjects, finding)
    if scene is None:
        return False
    where, mention = scene
    before = where.shadow[: mention.start]
    is_of_a_part = _OF_A_PART.search(before) is not None and not _IN_RUINS.search(where.text)
    return is_of_a_part or _WAY_OUT.search(before) is not None


def _named(passage: Passage, finding: Finding) -> list[Mention]:
    spoken = (Role.TOWN, Role.REFERENCE)
    return [m for m in passage.mentions if m.place in finding.places and m.role in spoken]


def _scene(passage: Passage, subjects: Subjects, finding: Finding) -> tuple[Passage, Mention] | None:
    """Where the town was named last that the statement only carries on: "тут", or nothing at all."""
    if any(m.noun for m in passage.mentions if m.role is Role.ANAPHOR):
        return None
    here = _named(passage, finding)
    if here:
        said_here = any(m.role is Role.ANAPHOR and m.start > here[-1].end for m in passage.mentions)
        goes_on = said_here or ":" in passage.text[here[-1].end : max(finding.start, here[-1].end)]
        return (passage, here[-1]) if goes_on and len(here) == 1 else None
    for before in reversed(subjects.before(passage, _REACH)):
        if any(m.noun for m in before.mentions if m.role is Role.ANAPHOR):
            return None
        if named := _named(before, finding):
            return before, named[-1]
    return None


def _is_of_the_scene(passage: Passage, subjects: Subjects, finding: Finding) -> bool:
    """ "Санаторій у Святогірську. Тут залишилося 60 людей"."""
    scene = _scene(passage, subjects, finding)
    if scene is None:
        return False
    where, mention = scene
    before, after = where.shadow[: mention.start], where.shadow[mention.end :]
    if any(its.search(before) for its in (_KIN, _NEAREST_THING, _COMES_HERE_FROM)):
        return True
    value = finding.value if isinstance(finding.value, float | int) else 0
    says_nothing = where is not passage and not any(m.role is Role.ANAPHOR for m in passage.mentions)
    if says_nothing and value < _WORKFORCE and _OF_WORKERS.match(where.text):
        return True
    if _IN_RUINS.search(where.text):
        return False
    if _OF_A_PART.search(before):
        return True
    return (
        (value < _HOUSEFUL and _OF_A_HOUSE.search(before) is not None)
        or (value < _ROOMFUL and _OF_A_ROOM.search(before) is not None)
        or (value < _FEW and _ROOM_THERE.match(after) is not None)
    )


def _was_said_away_from_home(passage: Passage, subjects: Subjects, finding: Finding) -> bool:
    """ "Начальник Костянтинівської МВА виступив у Краматорську": the figures are of his own town."""
    for its in (passage, *reversed(subjects.before(passage, _REACH))):
        named = [m for m in _named(its, finding) if m.end <= finding.start or its is not passage]
        if named:
            return all(_is_where_one_spoke(its, m) for m in named)
    return False


def _is_told_of_another(passage: Passage, subjects: Subjects, finding: Finding) -> bool:
    """By who speaks of it, and whence."""
    return (
        _is_where_another_speaks(passage, subjects, finding)
        or _is_of_another_seat(passage, finding)
        or _is_of_ones_home(passage, subjects, finding)
        or _is_of_its_suburb(passage, finding)
    )


def _is_of_its_suburb(passage: Passage, finding: Finding) -> bool:
    """ "У Комишанах (передмістя Херсона, де живе 1700 людей)": not in Kherson."""
    named = [m for m in _named(passage, finding) if m.end <= finding.start]
    return bool(named) and all(
        _IS_A_SUBURB.search(passage.shadow, 0, m.start) and _WHERE.match(passage.shadow, m.end) for m in named
    )


def _is_where_another_speaks(passage: Passage, subjects: Subjects, finding: Finding) -> bool:
    """ "У Лимані стріляють. До росіян звідси 8 км, каже мер Ізюма": from there, or from where he sits?"""
    here = _named(passage, finding)
    if not here or not all(m.office and m.start >= finding.end for m in here):
        return False
    for before in reversed(subjects.before(passage, _REACH)):
        came = [m for m in before.mentions if _COMES_TO.search(before.shadow, 0, m.start)]
        if any(m.place not in finding.places for m in came):
            return True
        spoken = [m for m in before.mentions if m.role is Role.TOWN and not m.office]
        towns = {m.place for m in spoken or before.mentions if m.role in (Role.TOWN, Role.REFERENCE)}
        if towns - set(finding.places):
            # "The mayor of Izium came to Lyman": one who only sits there does not make it the place.
            return not any(m.place in finding.places for m in spoken)
    return False


def _is_of_another_seat(passage: Passage, finding: Finding) -> bool:
    """ "У Лимані сухо. Голова Зарічненської громади каже: у селищі 900 осіб": not in Lyman."""
    if _named(passage, finding):
        return False
    seats = [found["seat"].lower() for found in _SEAT.finditer(passage.text, 0, finding.start)]
    names = [place.name_uk.lower() for place in finding.places]
    return bool(seats) and not any(seat.startswith(name[:_STEM]) for seat in seats for name in names)


def _is_of_ones_home(passage: Passage, subjects: Subjects, finding: Finding) -> bool:
    """ "На ринку в Ізюмі торгує Оля. Оля — боровська. «Нас було п'ять тисяч»": in the town she is from."""
    if _named(passage, finding) or not _OF_US.search(passage.text, 0, finding.end):
        return False
    for before in subjects.before(passage, 1):
        if found := _IS_FROM.search(before.text):
            home = (found["home"] or found["town"]).lower()
            return not any(home.startswith(place.name_uk.lower()[:_STEM]) for place in finding.places)
    return False


def _is_where_one_spoke(where: Passage, mention: Mention) -> bool:
    led = any(m.office and m.end < mention.start and m.place != mention.place for m in where.mentions)
    return led and _SPOKE_THERE.search(where.shadow, 0, mention.start) is not None


def _is_of_some(passage: Passage, finding: Finding) -> bool:
    """ "У Часовому Яру росіян залишилося 40 людей", "У роті залишилося 20"."""
    counted = next((its for its in passage.counts if finding.start <= its.start < finding.end), None)
    end = counted.end if counted else finding.end
    told = passage.shadow[:end]
    if _BARE_PART.search(told) or _GROUP_STAYS.search(told) or _ONE_SIDE.search(told):
        return True
    if _SURROUNDED.search(passage.shadow) and not _CIVILIANS.search(passage.text):
        return True
    if re.search(f"[{TOWN}{ANAPHOR}]", passage.shadow[end : max(end, finding.end)]):
        told = ""  # "У громаді 3200 людей, 1500 – у Лимані"
    return (_IN_A_HROMADA.search(told) or _A_HROMADA.match(passage.text)) is not None


def _are_from_elsewhere(passage: Passage, finding: Finding) -> bool:
    """ "Мешканці Бахмута, яких у Дніпрі 12 тисяч", "180 людей, більшість із Покровська"."""
    if _TOWNSPEOPLE.search(passage.shadow, 0, finding.end):
        return True
    those = _THOSE_FROM_A_TOWN.match(passage.shadow)
    if those and not all(place.name_uk.lower().startswith(those["stem"]) for place in finding.places):
        return True
    for its in passage.counts:
        if not finding.start <= its.start < finding.end:
            continue
        if _NEWCOMERS.search(passage.text, 0, its.start) and _OF_THEM.match(passage.shadow, its.end):
            return True
        from_there = _MOST_FROM.match(passage.shadow, its.end)
        if from_there and all(m.start >= from_there.end() - 1 for m in _named(passage, finding)):
            return bool(_named(passage, finding))
    return False


def _is_no_longer_so(passage: Passage, subjects: Subjects) -> bool:
    """ "На початок літа лишалося 2 тисячі. Скільки зараз — невідомо"."""
    following = next(iter(subjects.following(passage, 1)), None)
    if following is None:
        return False
    if _UNKNOWN_NOW.match(following.text):
        return True
    return bool(_AS_OF_A_MONTH.search(passage.text) and _LEFT_SINCE.match(following.text))


def _is_of_a_part_with_the_rest(passage: Passage, subjects: Subjects) -> bool:
    """ "У підвалах залишаються 100 людей. Решта — у квартирах"."""
    following = next(iter(subjects.following(passage, 1)), None)
    if following is None or not _THE_REST.match(following.text):
        return False
    return _IN_CELLARS.search(passage.text) is not None

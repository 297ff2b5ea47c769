"""What makes a length beside the front no distance of a town: someone or something else is so far from it."""

import re

from bot.domain.place import Place
from bot.extraction.anaphora import REACH
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Role
from bot.extraction.passage import ANAPHOR, AREA, COUNT, LENGTH, OTHER, TOWN, Passage
from bot.extraction.subjects import Subjects
from bot.extraction.ukrainian import guards
from bot.extraction.ukrainian.morphology import (
    is_adjective,
    is_animate,
    is_in_future,
    lemmas_of_noun,
    lemmas_of_verb,
    noun,
    parses,
    placed_words,
    words,
)

#: What a town or the front does where it is so far: no more than to be there.
_STANDING = frozenset(
    words(
        """
        бути стояти лежати проходити пролягати тягнутися тягтися перебувати знаходитися розташувати
        розташуватися залишатися лишатися залишитися лишитися становити складати сягати відділяти
        розділяти починатися початися закінчуватися тривати точитися вестися гриміти жити мешкати
        проживати доживати триматися тримати окопатися закріпитися закріплюватися засісти сидіти
        скоротитися скорочуватися вважати казати говорити розповідати зазначити зазначати уточнити
        уточнювати додати сказати повідомити пояснити пояснювати показувати бачити чути опинитися
        стати йти іти мати виходити зависнути зостатися зменшитися зменшуватися вимірюватися
        дорівнювати визначити оцінювати оцінити називати назвати нагадувати відокремлювати рахувати
        підрахувати вирувати лунати існувати залягти засідати дислокуватися контролювати утримувати
        закріпити триматися вважатися бракувати набратися
        """
    )
)
#: What the enemy did to be there; of one who only means to, or will, nothing is said.
_NEARING = frozenset(
    words(
        """
        підійти підходити наблизитися наближатися дійти вийти зайти прорватися увійти ввійти
        підступити підступати просунутися підібратися наступати тиснути штурмувати закріпитися
        """
    )
)
_INFINITIVE = ("ти", "тися", "тись")
_OF_THE_FOE = re.compile(
    r"(?P<whose>[^\W\d_]{3,}(?:['’ʼ-][^\W\d_]+)*)\s+(?:росіян|окупантів|ворога|противника|загарбників)(?!\w)"
)
#: What of the enemy's is the front.
_THEIR_FRONT = frozenset(
    words(
        """
        позиція окоп військо сила армія траншея передова лінія рубіж край група підрозділ піхота
        піхотинець штурмовик угруповання укріплення опорник
        """
    )
)
#: What may be so far from the front, and is the town or the front itself.
_TOWN_OR_FRONT = _THEIR_FRONT | frozenset(
    words(
        """
        місто село селище містечко хутір громада околиця передмістя район життя люди людина мешканець
        житель фронт ворог росіянин окупант противник супротивник загарбник бій дія зіткнення рф лбз
        лбс зона нуль відстань день межа центр вулиця хата дім будинок край мешкання розмежування
        сутичка вогонь бік
        """
    )
)
_BEFORE_LENGTH = re.compile(
    r"(?P<noun>[^\W\d_]{3,}(?:['’ʼ-][^\W\d_]+)*)\s+(?:(?:всього|лише|десь|вже|уже)\s+)?(?:за|на\s+відстані)\s+$"
)
#: "Сіверськ лежить на пагорбі за п'ять кілометрів": it is the town that does.
_TOWN_LIES = re.compile(
    rf"[{TOWN}]\s+(?:\w+\s+)?(?:живе|стоїть|лежить|розташован\w+|перебуває|знаходиться)(?!\w)[^.;,]*$"
)
#: "Місто розташоване за півтора кілометра від лінії фронту та щодня зазнає обстрілів".
_LIES = re.compile(
    r"(?<!\w)(?:розташован\w+|лежить|стоїть|знаходиться|перебуває)\s+(?:\w+\s+){0,2}?(?:(?:за|на\s+відстані|у|в)\s+)?$"
)
#: "Це село за три кілометри від фронту і щодня потерпає": the verb tells something else.
_WITHOUT_A_VERB = AnyCase(
    rf"^\W*[{TOWN}{ANAPHOR}]+\s*(?:[—–-]\s*)?(?:(?:вже|уже|лише|десь|приблизно|менше?|більше?|трохи),?\s+(?:ніж\s+)?){{0,3}}"
    r"(?:(?:за|у|в)\s+)?$"
)
_OR_ANOTHER_VERB = AnyCase(r"\s*(?:$|[,.;]|\s(?:і|й|та|але)\s)")
#: "Машина в'їжджала в Званівку за три кілометри від росіян": the town is so far from them.
_COMES_THERE = AnyCase(
    rf"(?<!\w)(?:[вз]а?['’ʼ]?ї(?:жджа|ха)|приї(?:жджа|ха)|прибу)\w*\s+(?:[ув]|до)\s+[{TOWN}]+,?\s+(?:за\s+|у\s+|в\s+)?$"
)
_FROM = re.compile(r"(?<!\w)(?:від|од)(?=\s)")
_NEXT = re.compile(r"\s+(?P<word>[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*)")
_PERSONAL = AnyCase(r"(?:нас|мене|нього|неї|них|ньому|вас|тебе)(?!\w)")
#: "До Борової ворогові шість кілометрів, до Ізюма тридцять шість": each length is of what stands before it.
_LED = AnyCase(r"(?:^|[.;:«“\"]\s*|,\s+|\s)\W*до\s[^.;:]*$")
#: The town of one who comes from there, and is elsewhere.
_LEADS_FROM = re.compile(
    r"(?P<who>[^\W\d_]{3,}(?:['’ʼ-][^\W\d_]+)*)\s+(?:родом\s+)?(?:з|із|зі)\s+(?:міста\s+|села\s+|селища\s+)?$",
    re.IGNORECASE,
)
_BORN_THERE = AnyCase(
    r"(?<!\w)(?:родом\s+(?:з|із|зі)|(?:уродж|народ|вирос|виріс)\w*(?:\s+[ув])?)\s+(?:місті\s+|селі\s+)?$"
)
_OF_ANOTHER_SORT = AnyCase(
    # "Від Оріхова до Роботиного, де точаться бої, — 12 кілометрів"
    rf"(?<!\w)від\s+[{TOWN}]+\s+до\s+[{TOWN}]+,\s+де\s|"
    # "До Ямполя, де стоять росіяни, 10 км": the way there
    rf"(?<!\w)до\s+(?:\w+\s+)?[{TOWN}{OTHER}]+,\s+(?:де|як(?:ий|у|а|е)|що|куди)\s[^,;.{LENGTH}]*(?<!\w)(?:росіян|окуп|захоп|ворог|противник|загарбник|російськ|ворож)[^,;.{LENGTH}]*,\s*(?:[—–-]\s*)?(?:\w+\s+){{0,2}}[{LENGTH}]|"
    # "Зона ураження — 20 кілометрів від лінії зіткнення": so wide it is
    rf"(?<!\w)(?:зон[аиіу]|смуг[аиуі]|радіус\w*|глибин[аиіу]|дальність)\s+(?:[\w-]+\s+){{0,2}}?(?:ураження|смерті|знищення|дронів|бпла|fpv|враження|дії|дій|досяжності|відселення|евакуації|обстріл\w*|контролю|польот\w*)(?:\s+[\w-]+){{0,2}}\s*(?:[—–-]|сяга\w+|станов\w+)\s*(?:(?:це|до|понад|близько|вже|уже|приблизно|аж)\s+){{0,2}}[{LENGTH}]|"
    # "Найближчі сітки — за 10 кілометрів", "з яких останні 10 — за шість", "останні кілометри"
    rf"(?<!\w)найближч(?:і|а|ий|у|их)(?:\s+(?!точк|позиц|росіян|ворог|окоп|окупант|до\s|бо[їй]|лін|фронт|бойов|підрозд|війс|груп|ворож|російськ)\w+)?\s*[—–-]\s*(?:\w+\s+)?за\s+[{LENGTH}]|"
    rf"(?<!\w)(?:останн|перш)\w+\s+[{COUNT}{LENGTH}]+\s*(?:[—–-]\s*)?(?:\w+\s+)?за\s+[{LENGTH}]|"
    # "Дніпро як лінія фронту"
    rf"[{TOWN}]\s+як\s+лінія\s+фронту|"
    # "У зоні до 20 кілометрів від фронту діє комендантська година"
    rf"(?<!\w)(?:у|в)\s+(?:\w+\s+)?зоні\s+(?:(?:до|у|в|завширшки)\s+)?[{LENGTH}]|[{LENGTH}][\w-]*\s+(?:зон|смуз|смуг)\w*|"
    rf"(?<!\w)(?:на\s+позиціях|між\s+(?:нашими|українськими|своїми)|горизонт\w*|уздовж|вздовж|ММА|боксер\w*"
    rf"|умовн(?:а|ою|ий)\s*[,—–]|полігон\w*|сни(?:вся|лося|ться)|думк\w+|власн\w+\s+ліні\w+|денікін\w+"
    rf"|від\s+себе|(?:хвилин|годин)\w*\s*[—–-]\s*(?:і\s+)?ми|написано:|цвинтар\w*|бліндаж\w*"
    rf"|(?:з|із|від|до)\s+(?:окремих|деяких|кількох|крайніх|найближчих|прикордонних|прифронтових)\s+(?:сіл|населених)"
    rf"|[{TOWN}]\s+(?:від\s+нас|звідси|від\s+міста|від\s+села)\s+(?:за\s+)?[{LENGTH}]"
    rf"|(?:минулої\s+доби|за\s+(?:добу|тиждень|місяць|ніч))\s*[—–-]\s*(?:ще\s+)?[{LENGTH}])"
)
_LONG_AGO = re.compile(r"(?<!\d)(?:19\d\d|20[01]\d|202[01])(?!\d)")
#: "Межова, яка до реформи 2020 року була районним центром, лежить ...".
_ASIDE = re.compile(r",[^,;:]{3,90},(?=\s)")
_TOWN_AFTER = re.compile(rf"\s+(?:(?:росіян|ворога|окупантів|противника)\s+)?[{TOWN}]")
#: Whose nearing brings the front nearer.
_THE_FOE = re.compile(
    r"(?:росіяни|ворог|окупанти|противник|загарбники|фронт|лінія|російськ\w+|ворож\w+)(?!\w)"
)
#: "Противника, за його словами, зупинили за кілометр від міста": now, and not in some spring.
_HALTED = frozenset(["зупинити", "стримувати"])
_THE_FOE_HALTED = re.compile(
    r"(?:росіян|ворога|окупантів|противника|загарбників)(?:,\s+(?:за|зі)\s[^,.;]{3,40},|\s+(?:наразі|зараз|поки|нині)\s)"
)
_QUOTED = re.compile(r"(?P<before>[^\W\d_]+)\s+[«“\"][^«»“”\"]*$")


#: "У травні місто було за п'ять кілометрів від фронту", "До війни найближчий до фронту був Сіверськ".
_WAS_SO_FAR = AnyCase(
    r"(?<!\w)(?:був|була|було|були)\s+(?:\w+\s+)?(?:за|на\s+відстані|у|в)\s+$"
    r"|(?<!\w)(?:до|перед)\s+(?:\w+\s+){0,2}(?:війн|вторгненн)\w+\s[^.;,]*(?<!\w)(?:був|була|було|були)\s[^.;,]*$"
)
#: "До цього в нього була кав'ярня в Покровську, за 10 кілометрів": of another time.
_BEFORE_THAT = AnyCase(
    r"(?<!\w)(?:до\s+(?:цього|того|переїзду|евакуації|виїзду)|раніше|колись|доти|перед\s+(?:тим|цим))\s(?:(?!(?:тепер|зараз|нині|наразі|сьогодні)(?!\w))[^.;])*?(?<!\w)\w+(?:в|ла|ло|ли|вся|лася|лося|лися)(?!\w)(?:(?!(?<!\w)(?:тепер|зараз|нині|наразі|сьогодні)(?!\w))[^.;:—–])*$"
)
#: After a length: "В Авдіївці, за кілометр від ворога, ми приймали пологи".
_WE_DID = AnyCase(r",\s+(?:ми|я)\s+(?:[\w'’ʼ]+\s+){0,2}?(?P<verb>[\w'’ʼ]+(?:ли|ла|в|лися|лася|вся))(?!\w)")
#: What stands, or was built, beside a town: "біля Павлограда, за 60 кілометрів від фронту, збудували".
_BESIDE_A_TOWN = AnyCase(
    rf"(?<!\w)(?:біля|поблизу|неподалік(?:\s+від)?|недалеко\s+від|поруч\s+(?:із|з)|поряд\s+(?:із|з)|на\s+виїзді\s+(?:з|із)|на\s+в['’ʼ]їзді\s+[ву]|між)\s+[{TOWN}]+(?:\s+(?:і|та|й)\s+[{TOWN}]+)?(?:\s+на\s+[{AREA}]+)?"
    r",?\s+(?:\w+\s+)?(?:за|на\s+відстані|у|в)\s+$"
)
_BUILT_THERE = AnyCase(
    r"[^.;]{0,60}?(?<!\w)(?:з?буду\w+|збудо\w+|спору\w+|облашт\w+|звод\w+|звел\w+|викоп\w+|рию\w+|зри\w+|встанов\w+|натяг\w+|влашт\w+|розгор\w+"
    r"|лінія\s+оборони|укріпл\w+|розміс\w+|стоїть|стоять|розташ\w+|працю\w+|відкри\w+|чергу\w+)"
)
#: Nets, checkpoints and lines of defence lead past towns and to them.
_LEADS_PAST = AnyCase(
    rf"(?<!\w)(?:(?:анти(?:дрон\w+)\s+)?сіт(?:к|ок|ц)\w*|блокпост\w*|коридор\w*|тунел\w+|шлагбаум\w*|рубіж|рубеж\w*|ліні\w\s+оборони|рів|рови|траншею|укріплен\w+"
    rf"|фортифікаці\w+|трас\w+|дорог\w+|дороз\w+|шосе|автошлях\w*|заліз\w+|колі[юєя]|міст|мосту|переправ\w+)(?!\w)[^.;{LENGTH}]*?(?<!\w)(?:від|до|з|із|між|на|повз|біля|під|навколо|довкола)\s+[{TOWN}{OTHER}{ANAPHOR}]"
    rf"(?:(?!,\s+(?:а|але|проте|однак|і|й|та)\s)[^.;{LENGTH}])*?(?:,|:|[—–-])?\s+(?:(?:тепер|нині|зараз|вже|уже|він|вона|вони|стоїть|стоять|приблизно)\s+){{0,3}}(?:за|на\s+відстані)\s+$"
)
#: "До Гракового, звідки до фронту 40 кілометрів": it is that place that is so far.
_WHENCE = re.compile(
    r"(?P<name>[А-ЯІЇЄҐ][\w'’ʼ-]+),\s+(?:звідки|звідкіля|(?:від|з)\s+як(?:ого|ої))\s[^.;:,]*$"
)
#: "Аби місто було в безпеці, ворог має бути за 40 кілометрів": he is not.
_WOULD_HAVE_TO_BE = AnyCase(
    r"(?<!\w)(?:щоб|аби)\s[^.;]*(?<!\w)(?:треба|має|мають|мав\s+би|мусить|мусять|потрібно|необхідно|повинн\w+|слід)"
    r"\s[^.;]*$"
    r"|(?<!\w)(?:треба|має|мають|мусить|мусять|потрібно|необхідно|повинн\w+|слід)\s+(?:\w+\s+)?бути\s+(?:\w+\s+)?$"
)
#: "На запитання, чи правда, що росіянам три кілометри": what is asked is not told.
_ASKED_WHETHER = AnyCase(
    r"(?<!\w)чи\s+(?:це\s+)?правда(?!\w)[^.;]*$|(?<!\w)(?:запит\w+|питанн\w+|спита\w+)[^.;,]*,\s+чи\s[^.;]*$"
)
#: "Росіян, що підійшли за два кілометри, відкинули": they stand there no more.
_WHO_CAME = AnyCase(
    r"(?<!\w)(?:росіян\w*|окупант\w+|ворог\w+|противник\w*|загарбник\w*|піхот\w+|штурмовик\w*|груп\w+|орк\w+)"
    r"[^.;,]{0,30},\s+(?:що|як(?:і|их|а|у|ий|ого)|котр\w+)\s[^.;]*$"
)
_THROWN_BACK = AnyCase(
    r"[^.;,]{0,40},\s+(?:\w+\s+){0,3}?(?:відкину|знищ|вибил|ліквідув|відбил|зупинил|відтісн|розбил|знешкод|узяли|взяли|розгром"
    r"|уразил|вразил)"
)


def _is_no_longer_or_not_so(passage: Passage, length_at: int, end: int) -> bool:
    untrue = (_WAS_SO_FAR, _BEFORE_THAT, _WOULD_HAVE_TO_BE, _ASKED_WHETHER)
    if any(its.search(passage.shadow, 0, length_at) for its in untrue):
        return True
    did = _WE_DID.match(passage.text, end)
    if did and any(parse.tag.POS == "VERB" and parse.tag.aspect == "impf" for parse in parses(did["verb"])):
        return True
    return bool(_WHO_CAME.search(passage.shadow, 0, length_at) and _THROWN_BACK.match(passage.shadow, end))


def is_elsewhere(passage: Passage, start: int, end: int, length: tuple[int, int], *, named: bool) -> bool:
    """Whether the length of a statement at [start:end] is of something else than a town.

    `named`: the statement itself says from which town it is measured.
    """
    if _OF_ANOTHER_SORT.search(passage.shadow, 0, min(len(passage.shadow), end + 20)):
        return True
    if _LONG_AGO.search(_ASIDE.sub(" ", passage.text[: length[0]])):
        return True
    if guards.ON_CONDITION.search(passage.text, 0, start):
        return True
    if _is_no_longer_or_not_so(passage, length[0], end):
        return True
    if _is_of_what_the_foe_has(passage, start, end) or _is_of_a_thing(passage, length[0]):
        return True
    if not named and (_is_measured_from_a_thing(passage, start, end) or _is_a_title(passage, length[0])):
        return True
    return _is_done_there(passage, start, end, length, named=named)


def is_of_what_stands_by(passage: Passage, end: int, length_at: int, place: Place) -> bool:
    """Whether what is so far is by the town or leads to it, or is another place."""
    whence = _WHENCE.search(passage.text, 0, length_at)
    if whence is not None and whence.end("name") <= length_at:
        named = passage.mention_at(whence.start("name"))
        if named is None or named.place != place:
            return True
    if _BESIDE_A_TOWN.search(passage.shadow, 0, length_at) and _BUILT_THERE.match(passage.shadow, end):
        return True
    return _LEADS_PAST.search(passage.shadow, 0, length_at) is not None


def is_the_next_leg(passage: Passage, length_end: int, end: int) -> bool:
    """Whether the statement, which ends at `end`, leads to what is measured after the length.

    "До грошей 30 кілометрів, до ворога менше", "за 15 кілометрів від нього, за шість — від позицій".
    """
    between = passage.shadow[length_end:end]
    if COUNT in between or LENGTH in between:
        return True
    leading = passage.shadow[:length_end].rstrip(LENGTH)
    return bool(re.search(r",\s+до\s", between)) and _LED.search(leading) is not None


def is_of_one_from_there(passage: Passage, subjects: Subjects, place: Place) -> bool:
    """Whether the town was named last only as that of a person: "танкіст із Ковеля"."""
    if any(mention.role is Role.ANAPHOR and mention.noun for mention in passage.mentions):
        return False  # "Селище лежить ...": it is the town, whoever was from there
    for its in (passage, *reversed(subjects.before(passage, REACH))):
        named = [m for m in its.mentions if m.place == place and m.role is not Role.AREA]
        if named:
            return all(_is_ones_home(its.text[: m.start]) for m in named)
    return False


def _is_ones_home(before: str) -> bool:
    found = _LEADS_FROM.search(before)
    return bool(found and is_animate(found["who"])) or _BORN_THERE.search(before) is not None


def _is_done_there(passage: Passage, start: int, end: int, length: tuple[int, int], *, named: bool) -> bool:
    """Whether the verb next to the length tells more than that a town, or the front, is there."""
    if not named and _is_beside_a_town(passage, end):
        return False
    if any(its.search(passage.shadow, 0, length[0]) for its in (_LIES, _COMES_THERE)):
        return False
    if _WITHOUT_A_VERB.match(passage.shadow, 0, length[0]) and _OR_ANOTHER_VERB.match(passage.shadow, end):
        return False
    clause = guards.clause(passage, start, end)
    offset = passage.shadow.index(clause, max(0, start - len(clause)))
    nearest: tuple[int, str] | None = None
    for word, first, last in placed_words(clause):
        gap = max(length[0] - (offset + last), offset + first - length[1])
        if gap >= 0 and (nearest is None or gap < nearest[0]) and lemmas_of_verb(word):
            nearest = gap, word
    if nearest is None:
        return False
    lemmas = lemmas_of_verb(nearest[1])
    # "Не набереться й двох кілометрів": it is less today, whatever the tense.
    means_to = nearest[1].endswith(_INFINITIVE) or (is_in_future(nearest[1]) and "набратися" not in lemmas)
    if lemmas & _HALTED and _THE_FOE_HALTED.match(passage.shadow, start):
        return False
    if lemmas & _NEARING:
        return means_to or not (named or _THE_FOE.match(passage.shadow, start))
    return means_to or not lemmas & _STANDING


def _is_beside_a_town(passage: Passage, end: int) -> bool:
    """ "За десять миль від передових позицій Краматорськ продає лілії"."""
    return _TOWN_AFTER.match(passage.shadow, end) is not None


def _is_of_what_the_foe_has(passage: Passage, start: int, end: int) -> bool:
    """ "Склади росіян за 40 кілометрів від Оріхова": what they have there is not the front."""
    for found in _OF_THE_FOE.finditer(passage.shadow, max(0, start - 30), end):
        whose = noun(found["whose"])
        if found.end() > start and whose is not None and not lemmas_of_noun(found["whose"]) & _THEIR_FRONT:
            return True
    return False


def _is_of_a_thing(passage: Passage, length_at: int) -> bool:
    """ "Концерт за три кілометри від передової"."""
    found = _BEFORE_LENGTH.search(passage.shadow, max(0, length_at - 50), length_at)
    if found is None or noun(found["noun"]) is None or _TOWN_LIES.search(passage.shadow, 0, found.start()):
        return False
    # "Живе під обстрілами за вісім кілометрів": how, and not what.
    how = all(parse.tag.case == "ablt" for parse in parses(found["noun"]) if parse.tag.POS == "NOUN")
    return not how and not lemmas_of_noun(found["noun"]) & _TOWN_OR_FRONT


def _is_measured_from_a_thing(passage: Passage, start: int, end: int) -> bool:
    """ "До ворожих окопів від його бліндажа 400 метрів"."""
    for leading in _FROM.finditer(passage.shadow, start, min(len(passage.shadow), end + 8)):
        position = leading.end()
        while found := _NEXT.match(passage.shadow, position):
            word, position = found["word"], found.end()
            if _PERSONAL.match(word):
                break
            if noun(word) is not None:
                if not lemmas_of_noun(word) & _TOWN_OR_FRONT:
                    return True
                break
            if not is_adjective(word):
                break
    return False


def _is_a_title(passage: Passage, length_at: int) -> bool:
    """ "Вірш «Тридцять кілометрів до фронту»"."""
    found = _QUOTED.search(passage.text, 0, length_at)
    return found is not None and noun(found["before"]) is not None

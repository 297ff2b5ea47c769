"""What makes a Ukrainian statement none: it is denied, only possible, or long past."""

import re

from bot.extraction.lower import AnyCase
from bot.extraction.passage import Passage

_NEGATED = AnyCase(
    r"(?<!\w)(?:(?<!мало\s)(?<!ледь\s)не(?!\s+(?:зволіка|тягну|тягт|ризику|вага|чека|барит|відклада|втом|ба\w+\s+іншого|має\s+іншого|зимува|менш|більш|перевищ|лише|тільки|далі"
    r"|набереться|набирається|було\s+(?:й|навіть)|згорт|згорну|спин|зупин"
    r"|вщух|припиня|переста[єюл]|стих|втих|замовк|змовк))|ні|ані|ніхто|нема(?:є)?(?!\s+(?:світла|води|газу|електр|тепла|опалення|зв['’ʼ]язку))|без(?!\s+(?:світла|води|газу|електр|тепла|опалення|зв['’ʼ]язку|упину|перерви|зупину"
    r"|угаву|вихідних|вин|перепочинк|передишк|(?:\w+\s+)?сіл(?!\w)|передмість|урахування|врахування|переселенців|дачників))|жодн\w+"
    r"|спросту\w+|запереч\w+|неправд\w*"
    r"|скасу\w+|відклад\w+|відклали|не планують)(?!\w)"
)
_POSSIBLE = AnyCase(
    r"(?<!\w)(?:якщо(?!\s+(?:вірити|судити|чесно|відверто|точно|точніше|коротко|грубо|округлити|не\s+(?:помиля|рахува|зважа|брати)\w*|(?:це\s+|так\s+)?(?:можна|дозволено)\s+(?:так|це)|(?:до|перед)\s+(?:[\w’'ʼ-]+\s+){0,3}?(?:війн|вторгненн)))|якби|коли\s+б|би|б(?!['’ʼ])|у\s+разі|в\s+разі|може(?!\s+бути\s+евакуйован|,\s+(?:чоловік|осіб|душ|\ue000))|можуть|могли"
    r"|(?<!за\s)(?<!\sє\s)(?<!\sє\sтака\s)можлив\w+|ймовірн\w+|імовірн\w+"
    r"|плану\w+|готу\w+|розгляда\w+|обговор\w+|пропону\w+|очіку\w+|незабаром|невдовзі|найближчим\s+часом"
    r"|буде|будуть|(?:за)?лишит(?:ь)?ся|(?:за)?лишаться|(?:за)?лишатим\w+|збира(?:ються|ємося|ється)(?=\s+\w+(?:ти|тися)(?!\w))|опинит\w+|підійд\w+"
    r"|наблизит\w+"
    r"|має\s+(?:залишитися|лишитися)|має\s+намір|чи\s+потрібн\w+|хоче|хочуть|хотіли|загрож\w+|побоюю\w+"
    r"|прогнозу\w+"
    r"|напередодні\s+введення)(?!\w)"
)
_OF_OLD = AnyCase(
    r"(?<!\w)(?:торік|минулого\s+(?:року|літа|тижня\s+було)|минулої\s+(?:весни|осені|зими)|позаторік|(?:рік"
    r"|роки|років|місяць|місяці|місяців)\s+тому"
    r"|на\s+початку\s+(?:вторгнення|війни|повномасштабн\w+|великої\s+війни|року)|у\s+перші\s+(?:дні|тижні"
    r"|місяці)|в\s+перші\s+(?:дні|тижні|місяці)"
    r"|тоді(?!\s+як)|раніше|колись|під\s+час\s+окупації|за\s+окупації|після\s+деокупації|після\s+звільнення"
    r"|за\s+часів|у\s+радянськ\w+|за\s+СРСР"
    r"|ще\s+[ув]\s+(?:січні|лютому|березні|квітні|травні|червні|липні|серпні|вересні|жовтні|листопаді"
    r"|грудні)|ще\s+(?:наприкінці|на\s+початку)|торішн\w+|минулорічн\w+|так\s+було"
    r"|станом\s+на\s+(?:весну|літо|осінь|зиму|(?:початок|кінець|середину)\s+(?:року|(?:\w+\s+)?20\d\d)|\w+\s+20\d\d)"
    r"|до\s+(?:укладення|перемир['’ʼ]я|звільнення|деокупації)|напередодні"
    r"|навесні|влітку|восени|взимку|коли\s+[^,.;]{0,40}(?:впа[вл]\w*|упа[вл]\w*|підійш\w+|наблизи\w+|увійш\w+|зайш\w+)|на\s+той\s+час"
    r"|на\s+той\s+момент)(?!\w)"
)
_BEFORE_THE_WAR = re.compile(
    r"(?:до|перед)\s+[^.;,]{0,40}?(?:війн\w+|вторгненн\w+|24\s+лютого)(?:\s+(?:у\s+)?20\d\d(?:\s+року|-го)?)?"
    r"|довоєнн\w+|(?:з|від)\s+[^.;]{0,60}?\sдо\s|(?:з|від|після)\s+(?:початку\s+)?(?:[^.;,]{0,40}?(?:війн\w+"
    # "З Вовчанська її вивезли ще 2024-го": not ever since that year.
    r"|вторгненн\w+)|(?-i:[^.;,А-ЯІЇЄҐ]{0,40}?)20\d\d)(?:\s+року)?"
    r"|станом\s+на\s+(?:\d{1,2}\s|ранок|вечір|цей|сьогодні|зараз|тепер)[^,;.]{0,25}",
    re.IGNORECASE,
)
#: "Раніше він повідомляв, що там залишаються ...": it was told earlier, and is so.
_TOLD_EARLIER = re.compile(
    r"раніше\s+(?:[\w’'ʼ-]+\s+){0,3}(?:повідомля|розповіда|розпові|каза|зазнача|пові"
    r"|інформува)\w+",
    re.IGNORECASE,
)
#: "Навесні 2022-го ...", "Рік тому ...", "Коли місто було в окупації, ..."
_TIME_FIRST = re.compile(
    r"\W*(?:ще\s+[ув]|у|в|на|під\s+час|після|до|за|коли|рік|два|кілька|навесні|влітку|восени|взимку|торік"
    r"|раніше|тоді"
    r"|на\s+початку|станом)(?:\s|,\s)[^,;:—–]{0,60}[,:—–]",
    re.IGNORECASE,
)
#: "На початку вторгнення було 13 тисяч, тепер – 950": the opening is of the former.
_NOW_AGAIN = AnyCase(r"(?<!\w)(?:тепер|зараз|нині|наразі|сьогодні)(?!\w)")
#: "..., коли Анна виїхала".
_WHEN_IT_WAS = AnyCase(r"[^.;,]{0,30},?\s+коли\s+(?:\S+\s+){1,2}\w+(?:ла|ли|ло|в|вся|лась|лася|лися)(?!\w)")
#: "«Ворог за три кілометри», — розповідала Юлія в жовтні 2024 року".
_SAID_THEN = re.compile(r"[^«»]*[»”\"][,.]?\s*[—–-]\s*(?P<said>[^.;«]*)")
#: "..., але ця цифра торішня", "..., зараз удвічі менше".
_NO_LONGER_SO = AnyCase(
    r"(?<!\w)(?:торішн\w+|торік|(?:зараз|нині|реально|тепер)[^.;]{0,30}(?:(?:третин|половин|чверт)\w*(?!\w)(?!\s+(?:з|із)\s+(?:них|яких)\s*[—–-])"
    r"|вдвічі|удвічі"
    r"|втричі|утричі|сота|менше(?!\s+(?:\d|(?:ніж|як|за)\s|тисяч|сот|ста|пів|дв|трь|чотир|п['’ʼ]ят|шест|сем|вось|дев|десят)))"
    r"|за\s+(?:статистик\w+|переписом|(?:даними|оцінк\w+)(?:\s+\w+)?)\s+(?:на\s+)?20(?:1\d|2[0-2])(?:-го)?"
    r"|таким\w*\s+були\s+дані|але\s+ще\s+[ув]\s+\w+|так\s+було|[—–-]\s+(?:таке|це)\s+було)(?!\w)"
)
#: A number of people is no year: "1900 цивільних", "2024 мешканці".
_YEAR = re.compile(
    r"(?<!\d)(19\d\d|20[0-4]\d)(?!\d|\s+(?:людин|людей|люди|мешкан|жител|цивільн|осіб|особ|містян|селян|родин))"
)
_FIRST_YEAR, _LAST_YEAR = 1900, 2049
#: What stands right before a number of people.
_COUNTS_PEOPLE = AnyCase(
    r"(?<!\w)(?:близько|приблизно|майже|понад|десь|орієнтовно|до|лише|тільки|(?:за)?лиш(?:ає|ил)\w*|жив(?:е|уть)"
    r"|мешка(?:є|ють)|прожива(?:є|ють)|людей|цивільних|мешканців|жителів|населення|нас|їх)\s+[—–-]?\s*$"
)
_UNREAL = AnyCase(
    r"(?<!\w)(?:фейк\w*|чутк\w+|нібито|начебто|буцімто|ніби|пропагандист\w+|пропагандистськ\w+"
    r"|дезінформац\w+|навчання\s+(?:з|ДСНС|рятувальник\w*)|навчальн\w+\s+(?:тривог|евакуац)\w*"
    r"|умовн\w+\s+противник\w*"
    r"|вигад\w+)(?!\w)"
)
#: A novel, and not one who is called Roman.
_NOVEL = re.compile(r"(?<!\w)(?:роман[іу]?(?!\w)|Роман\s+[«\"„“])")
#: "Про евакуацію Краматорська не йдеться."
_DENIED_AFTER = AnyCase(
    r"[^.;,:—–]{0,60}?(?<!\w)(?:мов[аи]\s+(?:не\s+йде|немає)|не\s+(?:йде\s+мова|йдеться|сто\w+|йшлося|оголошу\w+|оголошен\w+|план\w+|потрібн\w+"
    r"|збира\w+|проводи\w+|ведеться|передбача\w+|розгляда\w+)"
    # "Примусова евакуація родин із дітьми може бути запроваджена".
    r"|(?:може|можуть|могла\s+б|має|мають|мала\s+б|повинн\w+)\s+(?:(?:бути|незабаром|скоро|також|невдовзі)\s+){0,2}"
    r"(?:запровад|оголо|розпоча|поча|розшир|ввест|введен|поновл|відновл)\w*"
    r"|скасован\w+|скасува\w+|відхилил\w+|(?:поки\s+)?(?:що\s+)?нема(?:є)?(?!\s+(?:світла|води|газу|електр|тепла|опалення|зв['’ʼ]язку)))(?!\w)"
)
_CONDITION = AnyCase(
    r"\W*(?:якщо(?!\s+(?:вірити|судити|(?:це\s+|так\s+)?(?:можна|дозволено)\s+(?:так|це)|(?:до|перед)\s+(?:[\w’'ʼ-]+\s+){0,3}?(?:війн|вторгненн))|[^.;]*,\s+то\s+(?:зараз|нині|тепер|сьогодні)(?!\w))|якби|у\s+разі|в\s+разі|коли\s+б)(?!\w)"
)


#: "30 вибухів (ймовірно, міномет)": what is not sure is the weapon.
_PERHAPS_BY = re.compile(r"\((?:ймовірно|імовірно|попередньо)[^)]*\)?")
ON_CONDITION = re.compile(
    r"(?<!\w)(?:якщо(?!\s+(?:вірити|судити|(?:це\s+|так\s+)?(?:можна|дозволено)\s+(?:так|це)))|якби)\s[^.;«»]*$",
    re.IGNORECASE,
)
#: "Якщо до війни тут жило 13 тисяч, то зараз — 300" is no condition.
_IF_ONCE = AnyCase(r"якщо\s+(?:до|перед)\s+(?:[\w’'ʼ-]+\s+){0,3}?(?:війн|вторгненн)")
#: The words after a statement that may still deny it.
_A_LITTLE = re.compile(r"[^,;:.(\"“”»—–]{0,12}\w*")
#: A heading that says it of what follows is no longer than this, in characters.
_HEADING = 30


def is_called_fake(heading: str) -> bool:
    """Whether this is a heading that calls what stands below it untrue."""
    return len(heading) <= _HEADING and bool(_UNREAL.search(heading) or _NOVEL.search(heading))


def unsure(passage: Passage, start: int, end: int, apart: re.Pattern[str] | None = None) -> bool:
    """Whether the statement is denied, or said to be only possible, by other words than those `apart`."""
    words = _PERHAPS_BY.sub(" ", _around(passage, start, end))
    words = apart.sub(" ", words) if apart else words
    condition = ON_CONDITION.search(passage.text, 0, start)
    if condition and not _IF_ONCE.match(passage.text, condition.start()):
        return True
    return denies(passage, words) or bool(_DENIED_AFTER.match(passage.shadow, end))


def denies(passage: Passage, words: str) -> bool:
    """Whether words around a statement say that it is denied, or only possible."""
    if _CONDITION.match(passage.text) or _UNREAL.search(passage.text):
        return True
    if "оман" in passage.text and _NOVEL.search(passage.text):
        return True
    return bool(_NEGATED.search(words) or _POSSIBLE.search(words))


def is_current(passage: Passage, start: int, end: int, newest_year: int) -> bool:
    """Whether the statement is meant to be true, and of these days."""
    return not unsure(passage, start, end) and not long_past(passage, start, end, newest_year)


def is_of_these_days(passage: Passage, start: int, end: int, newest_year: int) -> bool:
    """Whether the statement, denied or not, is of these days."""
    return not long_past(passage, start, end, newest_year)


def long_past(passage: Passage, start: int, end: int, newest_year: int) -> bool:
    """Whether the clause, or the time with which its sentence begins, is before the newest year named."""
    if _WHEN_IT_WAS.match(passage.text, end) or _NO_LONGER_SO.search(passage.text, start):
        return True
    said = _SAID_THEN.match(passage.text, end)
    if said and names_a_past_year(said["said"], newest_year):
        return True
    spoken = clause(passage, start, end, _without_counts_like_years(passage))
    opening = _TIME_FIRST.match(passage.text)
    if opening and opening.end() <= start and not _NOW_AGAIN.search(passage.text, opening.end(), start + 12):
        spoken = f"{opening[0]} {spoken}"
    spoken = _TOLD_EARLIER.sub(" ", _BEFORE_THE_WAR.sub(" ", spoken))
    return bool(_OF_OLD.search(spoken)) or names_a_past_year(spoken, newest_year)


def _without_counts_like_years(passage: Passage) -> str:
    """The text without "2000" in "лишається близько 2000": people, and no year."""
    text = passage.text
    for its in passage.counts:
        is_like_a_year = _FIRST_YEAR <= its.value <= _LAST_YEAR and text[its.end - 4 : its.end].isdigit()
        if is_like_a_year and _COUNTS_PEOPLE.search(text, 0, its.end - 4):
            text = f"{text[: its.start]}{' ' * (its.end - its.start)}{text[its.end :]}"
    return text


def names_a_past_year(words: str, newest_year: int) -> bool:
    """Whether a year in them is before the newest that the text names, or of the first year of the war."""
    return any(int(year) < newest_year or int(year) <= 2022 for year in _YEAR.findall(words))


def newest_year(text: str) -> int:
    """The newest year that a text names, 0 if none."""
    return max((int(year) for year in _YEAR.findall(text)), default=0)


def _around(passage: Passage, start: int, end: int) -> str:
    """The statement with what stands before it in its clause, at most 60 characters, and a little after."""
    first = max(0, start - 60)
    # A window that begins within a word would read "ні" in "частині".
    first = passage.shadow.find(" ", first, start) if first else 0
    window = passage.shadow[max(first, 0) : start]
    opening = max(window.rfind(mark) for mark in ',;:"“”«»—–') + 1
    following = _A_LITTLE.match(passage.shadow, end)
    return window[opening:] + passage.shadow[start:end] + (following[0] if following else "")


def clause(passage: Passage, start: int, end: int, text: str | None = None) -> str:
    """The statement with what belongs to it up to the next comma or dash on both sides.

    Of the shadow, or of `text`, which is as long.
    """
    text = passage.shadow if text is None else text
    before = re.split(r"[,;:()—–]\s|\s\(", text[:start])[-1]
    after = re.split(r"[,;:()—–.]\s|\s\(|[.,;]$", text[end:])[0]
    return before + text[start:end] + after

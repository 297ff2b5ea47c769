"""What is told of fire that fell beside the town, of old, in a book, or on the enemy."""

import re

from bot.extraction.lower import AnyCase
from bot.extraction.mention import Role
from bot.extraction.passage import LENGTH, Passage
from bot.extraction.ukrainian.morphology import parses

_FELL = r"(?:[ву]лучи|поціли|[ву]па|розірва|здетонува|вибухну|приземли)\w*"
_IN_THE_OPEN = (
    r"\s+(?:\w+\s+)?(?:у|в|на|за|біля|поза|до)\s+(?:\w+\s+)?"
    r"(?:ставок|ставк[уа]|ставу|пол(?:е|і|я|ю)|ліс(?:і|у)?|лісосмуг\w+|річк\w+|болот\w+|озер\w+|пустир\w*|луг\w*|водойм\w+|відкрит\w+|околиц\w+|меж\w+)(?!\w)"
)
#: "Цілили у Лиман, але влучили у ставок", "бомби впали за околицею".
_BESIDE = AnyCase(
    rf"(?<!\w)(?:цілили(?:ся)?|цілив(?:ся)?|мітили|мітив|метили)\s[^.;]{{0,60}}?,\s+(?:але|та|однак|проте|утім|втім)\s[^.;]{{0,40}}?{_FELL}"
    rf"{_IN_THE_OPEN}"
    rf"|,\s+(?:що|яка|який|які)\s+летіл\w+[^.;,]{{0,40}},\s+{_FELL}{_IN_THE_OPEN}"
    rf"|(?<!\w){_FELL}\s+(?:\w+\s+)?(?:за\s+(?:околиц|меж)|поза\s+меж)\w*"
)
_HARM = AnyCase(r"(?<!\w)(?:будин|житл|квартир|поранен|загин|загибл|пошкод|зруйнов|постражда|друг(?:а|ий)\s)")
#: "Книжка про обстріли Лимана".
_IN_A_BOOK = AnyCase(
    r"(?<!\w)(?:книжк|книг|книз|фільм|стрічк|роман|збірк|пісн|вірш|поем|повіст|виставк|експозиці|комікс|лекці|мюзикл|щоденник|альбом|мурал|картин)\w*"
    r"\s+(?:[«\"“„][^»\"”]{1,40}[»\"”]\s+)?(?:\w+\s+)?про\s+(?:\w+\s+){0,2}?(?:обстріл|удар|бомбардув|атак|прильот|ракетн)\w*"
)
#: "FPV дістають на 25 кілометрів, тому Лиман під загрозою": so far they may reach.
_MAY_REACH = re.compile(
    rf"(?<!\w)(?:діста|доліта|літа|сяга)(?:є|ють)\s+(?:\w+\s+){{0,2}}?[{LENGTH}]+[^.;]{{0,60}}?(?<!\w)(?:під\s+загрозою|у\s+небезпеці|в\s+небезпеці)(?!\w)"
)
#: "До фронту дрони летять 10 хвилин".
_FLIES_SO_LONG = AnyCase(r"(?<!\w)(?:летить|летять|долітає|долітають)\s+(?:\S+\s+){1,3}?(?:хвилин|секунд)\w*")
#: "У Лимані роковини удару": what follows is of that day.
_ANNIVERSARY = AnyCase(
    r"(?<!\w)(?:роковини|роковин|річниця|річницю|річниці|річниць|вшан(?:ували|овують)\s+(?:пам['’ʼ]ять|загибл\w+))(?!\w)"
)
#: "Сьогодні третя річниця удару по Лиману", and not "у річницю удару ворог знову ...".
_IS_THE_DAY_OF = AnyCase(
    r"(?<!\w)(?<!у\s)(?<!в\s)(?<!на\s)(?:роковини|річниця)\s+(?:\w+\s+){0,3}?(?:удар|обстріл|атак|бомбардуван)\w*"
)
_OF_THESE_DAYS = AnyCase(
    r"(?<!\w)(?:сьогодні|[ву]чора|нині|зараз|наразі|тепер|щойно|доб[уи]|[ву]ночі|[ву]ранці|зранку|[ву]день|[ву]вечері|щодня|щоночі|досі|знову"
    r"|цими\s+днями|\w*(?:обстрілю|атаку|бомбарду|тероризу|накрива|прострілю)(?:є|ють)|б['’ʼ](?:є|ють)|під\s+(?:\w+\s+)?(?:обстріл|вогн|удар)\w*)(?!\w)"
)
#: "ЗСУ обстріляли росіян у Токмаку": that town is under our fire.
_OURS_STRUCK = AnyCase(
    r"(?<!\w)(?:зсу|сил\w+\s+оборони|гур|сбу|партизани|наші\s+\w+|українськ(?:і|а|ий)\s+(?:військ|сил|дрон|артилер|авіаці|захисник|пілот|ракет)\w*)(?!\w)"
    r"(?:(?!(?<!\w)(?:росіяни|ворог|окупанти|противник|загарбники|армія|що)(?!\w))[^.;]){0,60}?(?<!\w)"
    r"(?:обстріля|атакува|накри|поціли|[ву]лучи|[ву]дари|знищи|урази)(?:ли|в|ла|ло)(?!\w)"
)
#: "Пів години їзди під дронами", "до лікарні їдуть під обстрілами": the way is under fire.
_ON_THE_WAY = AnyCase(
    r"(?<!\w)(?:їзди|дороги|шляху|шлях|дорога|ходи|пішки|поїздка|поїздки)(?:\s+[^\s.,;:]+){0,3}?\s+під\s+(?:\w+\s+)?(?:обстріл|вогн|дрон|удар|FPV|КАБ|артилер|мін)\w*"
    r"|(?<!\w)(?:до|по|за|у|в|на)\s[^.;:,]{3,40}?\s(?:їдуть|їздять|їдемо|їздимо|добираються|добираємося|дістаються|ходять|йдуть)\s+(?:\w+\s+)?під\s+(?:\w+\s+)?(?:обстріл|вогн|дрон|удар|FPV|КАБ|артилер|мін)\w*"
)
#: "Дісталося Лиману від суддів", "дісталося найбільше: 40 мільйонів": blame, or money.
_GOT_SOMETHING = AnyCase(
    r"(?<!\w)(?:діста(?:лося|валося|ється)|перепа(?:ло|дає|дало))(?!\w)[^.;]*?(?<!\w)(?:"
    r"від\s+(?!(?:[\w'’ʼ-]+\s+){0,2}?(?:обстріл|удар|вогн|атак|бомб|авіа|артил|дрон|безпіл|бпла|fpv|каб|шахед|ракет|рсзв|град|мін(?:омет)?\w*(?!\w)|снаряд|танк|росіян|ворог|ворож|окупант"
    r"|противник|загарбник|агресор|рф|армі|військ|прильот|вибух|ранку|початку|їхн|ударн|скид))[а-яіїєґ]"
    r"|за\s+(?!(?:останн|минул|цю|один|одну|пів|кілька|дві|два|три|тиждень|добу|день|ніч|словами|даними|ранок|вечір))[а-яіїєґ]"
    r"|(?:мільйон|мільярд|млн|млрд|грн|гривен|гривн|субвенці|кошт(?:ів|и)|бюджет|медал|нагород|автобус|премі|очок|критик)\w*)"
)
#: "У Лиман прилітає все менше птахів".
_FLEW_IN = AnyCase(r"(?<!\w)прил[іе]т\w*$")
_NOUNS_AFTER = re.compile(r"\w*(?:\s+[\w'’ʼ-]+){1,4}")
_WAR = AnyCase(
    r"(?<!\w)(?:дрон|безпіл|бпла|fpv|каб|шахед|ракет|мін[иа]|снаряд|бомб|фаб|розвідник|молні|ланцет|камікадзе|осколк|уламк)"
)
_AIRCRAFT = AnyCase(
    r"(?<!\w)(?:гелікоптер|вертол[іь]?о?т|літак(?!\w*\s+(?:рф|росі|ворог))|делегаці|звістк|вістк|лист(?:и|ів)?(?!\w))\w*"
)
_BY_THE_ENEMY = AnyCase(r"(?<!\w)(?:росіяни|окупанти|ворог|противник|загарбники|(?:російськ|ворож)\w+)(?!\w)")


def is_none(passage: Passage, above: str) -> bool:
    """Whether no strike on the town is told, given the sentence above."""
    text = passage.text
    if _BESIDE.search(text) and not _HARM.search(text):
        return True
    if any(its.search(text) for its in (_IN_A_BOOK, _ON_THE_WAY, _GOT_SOMETHING)) or _MAY_REACH.search(
        passage.shadow
    ):
        return True
    if _FLIES_SO_LONG.search(text) and not _OF_THESE_DAYS.search(text):
        return True
    if _IS_THE_DAY_OF.search(text) and not _BY_THE_ENEMY.search(text):
        return True
    if any(m.role is Role.TOWN for m in passage.mentions):
        return False
    if _ANNIVERSARY.search(above) and not _OF_THESE_DAYS.search(text):
        return True
    return _OURS_STRUCK.search(above) is not None and _BY_THE_ENEMY.search(text) is None


def is_of_birds(passage: Passage, found: re.Match[str]) -> bool:
    """Whether what "flew in" is alive, or no weapon: "прилітає все менше птахів"."""
    if not _FLEW_IN.search(found[0]) or _WAR.search(found[0]):
        return False
    after = _NOUNS_AFTER.match(passage.text, found.end() - 1)
    if after is None or _WAR.search(after[0]):
        return False
    return _AIRCRAFT.search(after[0]) is not None or any(_is_who(word) for word in after[0].split()[1:])


def _is_who(word: str) -> bool:
    """Whether it names who flies, and not to whom it flew in: "прилетіло мешканцям"."""
    tags = [parse.tag for parse in parses(word)]
    return bool(tags) and all(
        tag.POS == "NOUN" and "anim" in tag and tag.case in ("nomn", "gent", "accs", "voct") for tag in tags
    )

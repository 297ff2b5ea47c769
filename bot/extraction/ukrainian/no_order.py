"""What makes a Ukrainian order of evacuation none: it is lifted, not yet given, or only talked of."""

import re

from bot.extraction.lower import AnyCase
from bot.extraction.passage import Passage
from bot.extraction.subjects import Subjects
from bot.extraction.ukrainian import guards

_SORT = r"(?:обов['’ʼ]язков|примусов)\w+"
_EVACUATION = r"(?:евакуаці|вивезенн|виїзд|виїзду|відселенн)\w*"
_LIST = r"(?:перелік\w*|переліку|списк\w+|зон(?:и|у|а|ою)|меж)"
#: "Вивели двадцять людей": people, and no town.
_STRUCK_OUT = (
    r"(?<!не\s)(?:вилуч(?:и|е)\w+|прибра(?:л|н)\w+|виключ(?:и|е)\w+|викресл(?:и|е)\w+|вивед(?:ен|ут)\w+"
    r"|вивели(?!\s+(?:\S+\s+)?(?:люд|діт|родин|сім|мешк|жител))|вийш(?:ов|ло|ла|ли))"
)
#: "З переліку безпечних і ...": no more words than belong to the list.
_OF_THE_LIST = (
    r"(?:\s+(?!безпечн|добровільн)(?!(?:і|й|та|а)\s+(?!сіл|сел|селищ|міст|громад))[\w'’ʼ-]+){0,5}?"
    r"(?:,\s+(?:звідки|де|(?:з|для|в|у)\s+яких)(?:\s+[\w'’ʼ-]+){0,3}?)?"
    rf"\s+(?:{_SORT}|евакую\w+|евакуаці\w+)"
)
_CUT = r"(?<!не\s)(?:скоро(?:ти|че)\w+|звуз(?:и|е)\w+|зменш(?:и|е)\w+|урізал\w+)"
_CALLED_OFF = (
    r"(?<!не\s)(?:відмін(?:и|е)(?:в|ла|ли|ло|н)\w*|зня(?:ла|в|ли|то|та)"
    r"|скасова\w+|(?:припин|(?:при)?зупин)(?:ен|ив|ил)\w*)"
)
_LIFTED = AnyCase(
    rf"(?<!\w){_STRUCK_OUT}\s[^.;:]{{0,60}}?(?<!\w)(?:з|із|зі)\s+(?:\w+\s+)?{_LIST}{_OF_THE_LIST}"
    rf"|(?<!\w)(?:з|із|зі)\s+{_LIST}{_OF_THE_LIST}[^.;:]{{0,80}}?(?<!\w){_STRUCK_OUT}"
    rf"|(?<!\w)(?:перелік|список|зон[уа])\s+(?:\w+\s+)?{_SORT}\s+{_EVACUATION}[^.;:,]{{0,40}}?\s{_CUT}"
    rf"|(?<!\w){_CUT}\s+(?:\w+\s+){{0,2}}?(?:перелік|список|зон[уа])\s+(?:\w+\s+)?{_SORT}"
    rf"|(?<!\w){_CALLED_OFF}\s+(?:\w+\s+){{0,3}}?{_SORT}\s+(?:\w+\s+)?{_EVACUATION}"
    rf"|(?<!\w){_SORT}\s+(?:\w+\s+)?{_EVACUATION}[^.;:,]{{0,60}}?\s{_CALLED_OFF}(?!\w)"
    rf"|(?<!\w){_SORT}\s+(?:\w+\s+)?{_EVACUATION}[^.;:,]{{0,60}}?\s(?:більше|вже|уже|поки|наразі)?\s?не\s+(?:діє|чинн\w+|передбачен\w+)(?!\w)"
    # "Завершили обов'язкову евакуацію дітей": nobody is taken out any more.
    rf"|(?<!\w)(?<!не\s)(?:заверши|закінчи)(?:в|ла|ли|ло)\s+(?:\w+\s+){{0,2}}?{_SORT}\s+{_EVACUATION}"
    # "Увійшов до переліку, але за день його прибрали".
    r"|,\s+(?:але|однак|проте|та|а)\s[^.;]{0,60}?(?<!\w)(?:його|її|їх|місто|село|селище|громаду)\s+(?:\w+\s+){0,2}?"
    rf"{_STRUCK_OUT}"
)
#: "Примусова евакуація Лимана неминуча", "— питання часу": so somebody thinks.
_ONLY_THOUGHT = AnyCase(
    rf"(?<!\w){_SORT}\s+(?:\w+\s+)?{_EVACUATION}[^.;:,—–]{{0,60}}?(?:\s+(?:є\s+|була\s+б\s+|виглядає\s+|здається\s+)?"
    r"(?:(?:поки|наразі|зараз|ще|вже|уже|цілком|занадто|надто|абсолютно)\s+(?:що\s+)?){0,2}"
    r"(?:неминуч|невідворотн|передчасн|недоцільн|непотрібн|недоречн|зайв|безглузд|малоймовірн|нереальн|не\s+(?:потрібн|за\s+горами))\w*"
    r"|\s*[—–-]\s+(?:(?:це|лише|тільки|вже|уже|наразі|поки)\s+){0,3}"
    r"(?:питання|справа|помилк\w+|неминуч\w+|передчасн\w+|зайв\w+|безглузд\w+|перебільшенн\w+|перспектив\w+|крайн\w+|останн\w+\s+крок))(?!\w)"
    rf"|(?<!\w)(?:не\s+(?:уникнути|оминути)|неминуч\w+|передчасн\w+|недоцільн\w+|на\s+часі)\s+{_SORT}\s+{_EVACUATION}"
    rf"|(?<!\w){_SORT}\s+(?:\w+\s+)?{_EVACUATION}[^.;:,—–]{{0,40}}?\s(?:на\s+часі|на\s+порозі|помилкою|панікою)(?!\w)"
    rf"|(?<!\w)про\s+(?:\w+\s+)?{_SORT}\s+{_EVACUATION}[^.;:,—–]{{0,40}}?\s(?:говор|дискут|спереча|дума|мрі|забу)\w+"
    rf"|(?<!\w)до\s+{_SORT}\s+{_EVACUATION}[^.;:,—–]{{0,40}}?\s(?:далеко|не\s+ді(?:йд|йш)\w+)(?!\w)"
    # "Боїться примусової евакуації", "на Лиман чекає примусова евакуація".
    r"|(?<!\w)(?:боят|боїт|побоюю|остеріга|допуска|прогнозу|передрік|пророку|чека(?:є|ють|ти)|світить|загрожу|страша|ляка|гіпотетичн)\w*"
    rf"\s+(?:\w+\s+){{0,2}}?{_SORT}\s+{_EVACUATION}"
    rf"|(?<!\w){_SORT}\s+(?:\w+\s+)?{_EVACUATION}[^.;—–]{{0,60}}?[:?—–]\s+(?:коли\s+(?:\w+\s+)?(?:чекати|почнуть|почнеться|оголосять)|бути\s+чи|міф\w*)"
)
_NOT_DECIDED = (
    r"(?:ще|поки(?:\s+що)?|досі|наразі)\s+(?:\w+\s+)?не\s+(?:\w+\s+)?"
    r"(?:оголо|запровад|ухвал|введ|ввел|прийня|підпис|затверд)\w+"
)
#: "Примусова евакуація: її ще не оголосили".
_NOT_YET = AnyCase(rf"(?<!\w)(?:її|таку|такої)\s+(?:\w+\s+)?{_NOT_DECIDED}")
#: "Рішення про неї ще не ухвалене", and not "рішення щодо дорослих".
_NOT_YET_AFTER = AnyCase(
    r"^\W*(?:(?:але|однак|проте|утім|втім),?\s+)?(?:(?:її|таку|такого|відповідного|саме|саму|остаточного|остаточне|офіційного|офіційне)\s+){0,2}"
    r"(?:(?:рішення|наказ\w*|розпорядження)\s+(?:(?:про|щодо)\s+(?:неї|нього|це|евакуацію)\s+)?)?"
    rf"(?:її\s+)?(?:{_NOT_DECIDED}|(?:ще|поки(?:\s+що)?|досі|наразі)\s+нема(?:є)?(?=\W*$))"
)
#: "Пізніше місто вилучили з переліку".
_STRUCK_OUT_AFTER = AnyCase(
    r"^\W*(?:\w+,?\s+){0,4}?(?:(?:його|її|їх|місто|село|селище)\s+(?:\w+\s+){0,3}?"
    rf"(?:{_STRUCK_OUT}|{_CALLED_OFF})|(?:рішення|наказ|розпорядження)\s+(?:\w+\s+){{0,2}}?{_CALLED_OFF})(?!\w)"
)
#: "Штаб з примусової евакуації", "нарада щодо обов'язкової евакуації", before those words.
_ABOUT = AnyCase(
    r"(?<!\w)(?:штаб|комісі|нарад|засіданн|брифінг|груп[аиу]|сесі|зустріч|стол|стіл|конференці|дискусі|тренінг|семінар|консультац"
    r"|координатор|лекці|фільм|сюжет|подкаст|законопро[єе]кт|закон|пам['’ʼ]ятк|інструкці|питанн)\w*"
    r"(?:\s+(?!рішенн|наказ|указ|постанов|розпорядж)(?!\w+(?:ли|ла|но|ють|ять)\s)[\w'’ʼ-]+){0,2}?"
    r"\s+(?:з\s+питань|щодо|про|з|із|стосовно|по)\s+(?:\w+\s+)?$"
)
#: "Вона пережила примусову евакуацію з Лимана": of one's life, some day.
_LIVED_THROUGH = AnyCase(
    r"(?<!\w)(?:пережи(?:ла|в|ли)|пройш(?:ла|ов|ли)\s+(?:через|крізь)|(?:при|з)гаду\w+|пам['’ʼ]ята\w+|як\s+(?:проводити|проходить|відбувається))\s+(?:\w+\s+)?$"
    r"|(?<!\w)після\s+$"
    r"|(?<!\w)(?:родин|сім['’ʼ]|людин|жінк|чоловік|пенсіонер)\w*,\s+як(?:у|ого|ої|ій|ому|их)\s+(?:\w+\s+)?"
    r"(?:торкнула|зачепила|застала|заскочила)\w*\s+$"
)
#: "Навесні 2022-го він казав: «Із Лимана ...»".
_QUOTED_OF_OLD = re.compile(
    r"^[^«»\"“„:]*(?<!\w)(?:казав|казала|казали|говорив|говорила|говорили|писав|писала|писали|заявляв|заявляла|заявив|заявила|розповідав"
    r"|розповідала|повідомляв|повідомляла|повідомляли)(?!\w)[^«»\"“„:]*:\s*[«\"“„]",
    re.IGNORECASE,
)
#: "Примусова евакуація: Лиман, Рубці — маршрут потяга".
_ROUTE = AnyCase(r"\s[—–-]\s+(?:це\s+)?(?:маршрут|розклад|графік|зупинк)\w*(?!\w)")
_LIST_HEAD = AnyCase(rf"^\W*(?:{_SORT}\s+)?{_EVACUATION}\s*:")


def is_lifted(passage: Passage) -> bool:
    """Whether places are struck off a list, or an order is called off."""
    return _LIFTED.search(passage.text) is not None


def is_none(passage: Passage, found: re.Match[str]) -> bool:
    """Whether an order is lifted, only thought of, not yet given, or that of which people talk."""
    text, before = passage.text, passage.text[: found.start()]
    if is_lifted(passage) or _ONLY_THOUGHT.search(text) or _NOT_YET.search(text):
        return True
    if _ABOUT.search(before) or _LIVED_THROUGH.search(before):
        return True
    return _LIST_HEAD.match(text) is not None and _ROUTE.search(text) is not None


def is_quoted_of_old(passage: Passage, found: re.Match[str], newest_year: int) -> bool:
    """Whether it is what somebody said in a year that is over."""
    opening = _QUOTED_OF_OLD.match(passage.text)
    if opening is None or opening.end() > found.start():
        return False
    return guards.names_a_past_year(opening[0], newest_year)


def is_taken_back(passage: Passage, subjects: Subjects) -> bool:
    """Whether the next sentence, which names no other town, says that it is lifted or not yet given."""
    return any(
        not its.names_a_town and (_NOT_YET_AFTER.search(its.text) or _STRUCK_OUT_AFTER.search(its.text))
        for its in subjects.following(passage, 1)
    )

"""Whom and what an evacuation is of, when it is not of the town that a sentence seems to be about."""

import re
from collections.abc import Sequence

from bot.domain.fact import Evacuation
from bot.domain.place import Place
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Role
from bot.extraction.passage import ANAPHOR, COUNT, OTHER, TOWN, Passage
from bot.extraction.subjects import Subjects
from bot.extraction.ukrainian import guards
from bot.extraction.ukrainian.counting import PEOPLE
from bot.extraction.ukrainian.evacuation_phrases import BY_AUTHORITY

_MOVE = (
    r"(?:евакую\w*|евакуйов\w+|вивоз\w+|вивез\w+|вивіз|виводять|вивели"
    r"|перевоз\w+|перевез\w+|релокую\w*|релокува\w+|забирають|забрали|рятують|рятували|врятували)"
)
_THINGS = (
    r"(?:лікарн|шпитал|музе[йюяї]|зоопар|притул|собак|собач|котів|котик|кішок|тварин|картин|експонат|архів|бібліотек|колекці|обладнанн|завод"
    r"|підприємств|верстат|виправн|колоні[юїя]|ув['’ʼ]язнен|в['’ʼ]язн|засуджен|арештант|полонен|СІЗО|інтернат|пансіонат|хоспіс|геріатричн"
    r"|психоневр|диспансер|поранених|бійців|військових(?!\s+адмін)|захисників|оборонців|десантників|піхотинців|морпіхів|загиблих|пам['’ʼ]ятник|реліквії|ікон|книг|книж"
    r"|зерно|худоб|коней|корів|університет|коледж|технікум|ліцей|театр|установу|техніку)"
)
#: "Вивозять собак", "музей Лимана вивозить картини".
_OF_THINGS = AnyCase(
    rf"(?<!\w){_MOVE}\s+(?:[\w'’ʼ-]+\s+){{0,3}}?{_THINGS}\w*"
    rf"|(?<!\w){_THINGS}\w*\s+(?:[\w'’ʼ-]+\s+){{0,3}}?{_MOVE}(?!\w)"
    rf"|(?<!\w)евакуаці\w+\s+(?:\w+\s+)?{_THINGS}"
)
_PEOPLE = AnyCase(rf"(?<!\w)(?:{PEOPLE}|населення|родин\w*|сім['’ʼ]\w+|охочих|дітей(?!\s+з\s+інвалід))(?!\w)")
#: Why a house, a street or a shop is cleared for some hours.
_ACCIDENT = AnyCase(
    r"(?<!\w)(?:прорва(?:ло|ла)|порив\w*|(?:витік|витоку|запах)\w*\s+газу|знайшли\s+(?:\w+\s+)?(?:снаряд|бомб|мін[уи]|боєприпас|вибухівк|ракет|гранат)\w*"
    r"|знайшов\s+(?:\w+\s+)?(?:снаряд|бомб|мін[уи])\w*|виявили\s+(?:\w+\s+)?(?:снаряд|авіабомб|бомб|боєприпас|вибухівк|нерозірван)\w*|замінува\w+|(?:про|псевдо)?мінуванн\w+|горить|горів|пожеж\w+|загоряння|загорі\w+"
    r"|спалахну\w+|завал(?:ів|и|ами|ах)|навчання\s+(?:з|із|щодо|ДСНС|рятувальник)\w*|тренуванн\w+|підтоп\w+|затоп\w+|паводк\w+|повін\w+|аміак\w*|хлор\w*"
    r"|обвал\w+|аварі\w+|ліфт\w*|(?:провели|пройшли|проводять|тривають|відбулися)\s+навчання)(?!\w)"
)
_FROM_TOWN = re.compile(
    rf"(?<!\w)(?:з|із|зі)\s+(?:[\w'’ʼ-]+\s+)?[{TOWN}{OTHER}{ANAPHOR}]|(?<!\w)(?:звідси|звідти)(?!\w)"
)
#: "У Лозовій працює транзитний центр", "приймають евакуйованих": people are taken there.
_TAKEN_IN = AnyCase(
    r"(?<!\w)(?:(?:центр|шелтер|гуртожит|прихист|містечк)\w*\s+для\s+(?:евакуйован|переселен|ВПО)\w*"
    r"|сюди\s+(?:\w+\s+){0,2}?(?:привоз|везуть|прибува|приїжджа)\w*|евакуйованих\s+(?:\w+\s+)?(?:везуть|перевоз|розмі|поселя|прийма)\w*"
    r"|транзитн\w+\s+(?:центр|пункт|хаб)\w*|хаб\w*\s+для|(?:центр|пункт|місц)\w*\s+(?:прийому|прихистку|тимчасового)"
    r"|(?:прийма|зустріча|розміщу|поселя|прихисти|прибува)\w+\s+(?:\w+\s+){0,2}?(?:евакуйован|переселен|ВПО|біжен|людей\s+(?:з|із|зі)\s|родин\w*\s+(?:з|із|зі)\s)\w*"
    r"|(?:прибува|приїжджа|приїзд|прибул)\w+\s+(?:\w+\s+){0,3}?евакуйован\w*)"
)
#: "Фото: евакуація з Лимана, 2022 рік".
_CAPTION = re.compile(
    r"^\W*(?:фото|відео|ілюстра\w+|архів\w*|на\s+(?:фото|світлині|знімку))(?!\w)", re.IGNORECASE
)
_LINK = AnyCase(r"^\W*(?:примусова|обов['’ʼ]язкова)\s+евакуація\W*$")
_LONGEST_LINK = 2
_IN = re.compile(r"(?<!\w)[ув]\s+(?:[\w'’ʼ-]+\s+)?$", re.IGNORECASE)
_WHOM = (
    r"(?:\s+(?:усіх|всіх|цивільн\w+|місцев\w+|населення|мешканц\w+|жител\w+|людей|дітей|діток|родин|сімей|з|із|разом|батьками|дітьми"
    r"|неповнолітн\w+|маломобільн\w+|літніх)){0,6}?"
)
_FROM_THAT_TOWN = re.compile(
    rf"{_WHOM}\s+(?:з|із|зі)\s+(?:міст\w*\s+|сіл\s+|села\s+|селищ\w*\s+)?(?=[{TOWN}{OTHER}])"
)
#: "Евакуацію мешканців прикордонних сіл": of which, is not told.
_OF_UNNAMED = re.compile(
    rf"{_WHOM}(?:\s+(?:з|із|зі))?(?:\s+(?:[\w'’ʼ]+их|[\w'’ʼ]+ої|кількох|низки|частини|ще|{COUNT}+|решти)){{0,3}}"
    rf"\s+(?:сіл|селищ|громад|районів|територій|населених\s+пунктів|прикордоння|прифронтов['’ʼ]я|[\w'’ʼ-]*(?:кілометр|прикордон|прифронт)\w+\s+(?:зони|смуги))(?!\w)(?![^.;,]{{0,20}}[{TOWN}{OTHER}:])"
)
#: "Поліція Лимана: ..."
_WHO_REPORTS = re.compile(
    rf"^[^.:]{{0,40}}?(?:поліц|дснс|рятувальник|мва|сва|ова|мер\b|міськрад|прокуратур|волонтер|лікар|штаб|влада|адміністрац)[^.:]{{0,30}}[{TOWN}][^.:]{{0,30}}:\s"
)
_IN_OR_FROM = re.compile(rf"(?<!\w)(?:у|в|з|із|зі)\s+(?=[{TOWN}{OTHER}])")
#: "З-під завалів у Лимані".
_ACCIDENT_OF_IT = AnyCase(r"(?<!\w)(?:з|із)-під\s+завал")
_ROW = re.compile(rf"[{TOWN}{OTHER}]+(?:(?:,\s+|\s+(?:і|й|та)\s+)(?:(?:з|із|зі)\s+)?[{TOWN}{OTHER}]+)*")


def meant(
    passage: Passage, subjects: Subjects, found: re.Match[str], places: tuple[Place, ...], value: Evacuation
) -> tuple[Place, ...]:
    """Those of the places whose people are evacuated, and those from where they are."""
    if not places or _is_of_others(passage, subjects, found, places, value):
        return ()
    return _whence(passage, found, places) if value in BY_AUTHORITY else places


def _is_of_others(
    passage: Passage, subjects: Subjects, found: re.Match[str], places: Sequence[Place], value: Evacuation
) -> bool:
    """Whether things or soldiers are moved, or a house is cleared, or people are taken to the town."""
    above = subjects.before(passage, 1)
    carried = not any(m.place in places or m.role is Role.ANAPHOR for m in passage.mentions)
    if carried and (_is_a_link(passage, subjects) or any(_is_a_caption_of(its, places) for its in above)):
        return True
    if value not in (*BY_AUTHORITY, Evacuation.UNDERWAY):
        return False
    clause = guards.clause(passage, *found.span(), passage.text)
    if _moves_things(clause) or (carried and any(_moves_things(its.text) for its in above)):
        return True
    if value is not Evacuation.UNDERWAY:
        return False
    if carried and any(_TAKEN_IN.search(its.text) for its in above):
        return True
    if _FROM_TOWN.search(passage.shadow) and not _ACCIDENT_OF_IT.search(passage.text):
        return False
    return any(_ACCIDENT.search(its.text) for its in ((passage, *above) if carried else (passage,)))


def _moves_things(text: str) -> bool:
    return _OF_THINGS.search(text) is not None and _PEOPLE.search(text) is None


def _is_a_caption_of(passage: Passage, places: Sequence[Place]) -> bool:
    return _CAPTION.match(passage.text) is not None and any(m.place in places for m in passage.mentions)


def _is_a_link(passage: Passage, subjects: Subjects) -> bool:
    """Whether it is a line of headings, of other news: "Примусова евакуація. Погода. Курс"."""
    if not _LINK.match(passage.text):
        return False
    return any(
        not its.mentions and len(its.text.split()) <= _LONGEST_LINK for its in subjects.following(passage, 1)
    )


def _whence(passage: Passage, found: re.Match[str], places: tuple[Place, ...]) -> tuple[Place, ...]:
    """The places without the one where the order was announced: "У Лимані оголосили евакуацію з Рубців"."""
    start, end = found.span()
    said_in = [
        m
        for m in passage.mentions
        if m.end <= start + len(found[0]) and m.role is Role.TOWN and _IN.search(passage.shadow, 0, m.start)
    ]
    if said_in and (from_there := _FROM_THAT_TOWN.match(passage.shadow, end)):
        return passage.towns_after(from_there.end(), _row_end(passage, from_there.end()))
    if said_in and _OF_UNNAMED.match(passage.shadow, end):
        return tuple(place for place in places if place not in {m.place for m in said_in})
    reports = _WHO_REPORTS.match(passage.shadow)
    if reports and reports.end() <= start and _IN_OR_FROM.search(passage.shadow, reports.end()):
        return passage.towns_after(reports.end())
    return places


def _row_end(passage: Passage, start: int) -> int:
    row = _ROW.match(passage.shadow, start)
    return row.end() if row else start

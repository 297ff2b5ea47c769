"""A count that goes on from one of something else, of another time or of another town.

"За добу вбили п'ятьох людей: у Торецьку — двох", "На шахті працювало 6 тисяч людей. Зараз — тисяча".
"""

import re
from collections.abc import Iterator

from bot.domain.fact import FactKind
from bot.domain.place import Place
from bot.extraction.finding import Finding
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Mention, Role
from bot.extraction.passage import AREA, COUNT, HROMADA, OTHER, TOWN, Passage, part_around
from bot.extraction.quantity import Quantity
from bot.extraction.subjects import Subjects
from bot.extraction.ukrainian import heads
from bot.extraction.ukrainian.counting import CUES, PEOPLE
from bot.extraction.ukrainian.morphology import verbs

#: Nobody counts so many in a town of the front.
_MOST = 3_000_000
_FEW_THOUSANDS = 100
_TIMES_AS_MANY = 10
#: A row of towns with a count each is no longer than this, in sentences.
_ROW = 5
_NOW = AnyCase(r"(?<!\w)(?:тепер|зараз|нині|наразі|сьогодні|досі)(?!\w)")
_LIVE_NOW = AnyCase(
    r"(?<!\w)(?:(?:за)?лиш(?:ає|аю|ил|ив)\w*|жив(?:е|уть)|мешка(?:є|ють)|прожива(?:є|ють)|зоста\w+|перебува(?:є|ють)"
    r"|тримаються|налічує\w*|не\s+(?:виїха|покину|поїха)\w+|тепер|зараз|нині|наразі|сьогодні|досі)(?!\w)"
)
_LIVE = AnyCase(
    r"(?<!\w)(?:(?:за)?лиш(?:ає|аю|ил|ив)\w*|жив(?:е|уть)|жи(?:ло|ли)|мешка(?:є|ю|в|л)\w*|прожива\w+|зоста\w+|перебува\w+|населенн\w+"
    r"|тримаються|налічу\w+)(?!\w)"
)
#: Those who are gone are told of beside those who remain; and whence a number is known.
_GONE = AnyCase(
    r"(?<!\w)(?:евакую\w+|евакуй\w+|вивез\w+|вивоз\w+|забра\w+|виїха\w+|виїжджа\w+|поїха\w+|переїха\w+"
    r"|евакуаці\w+|за\s+облік\w+)(?!\w)"
)
#: Of those who lack something, or were killed, it is told that they "remain" or "became" so many.
_WITHOUT = AnyCase(
    r"(?<!\w)(?:жертв\w+|без\s+(?:світла|води|газу|електр\w+|тепла|опалення|зв['’ʼ]язку|неї|нього|них))(?!\w)"
)
#: Those who work, learn or pray in one place of a town, or who wait or need something.
_GROUP = AnyCase(
    r"(?<!\w)(?:завод\w*|шахт\w*|школ\w+|школі|ліце\w+|гімназі\w+|садоч\w+|садк\w+|ринк\w+|лікарн\w+|парафі\w+|на\s+облік\w*|черз\w+|черг\w+"
    r"|підприємств\w*|фабри\w+|комбінат\w*|ферм\w+|хор(?:і|у)?|потребу\w+|відмовил\w+\s+від|колектив\w*|безробітн\w+|депо"
    r"|будин\w+|квартир\w*|осел\w+|без\s+неї|обстріл\w+)(?!\w)"
)
#: "Майже 70% будинків знищено".
_SHARE_OF_THINGS = AnyCase(
    r"(?:%|(?<!\w)(?:відсот\w+|третин\w+|половин\w+|чверт\w+|більшість))\s+(?:\w+\s+)?"
    r"(?:будин|квартир|осел|житл|споруд|інфраструктур|забудов|хат)"
)
_PEOPLE_NEXT = AnyCase(rf"\s+(?:\w+\s+)?(?:{PEOPLE}|населення)(?!\w)")
_PEOPLE = AnyCase(rf"(?<!\w)(?:{PEOPLE}|населення|нас)(?!\w)")
_CLAUSE = re.compile(r"[,;:«»()]")
_OF_OLD = AnyCase(
    r"(?<!\w)(?:колись|раніше|донедавна|торік|тоді|на\s+початку\s+20\d\d|(?:рік|роки|років|місяць|місяці)\s+тому)(?!\w)"
)
_AS_OF = AnyCase(r"(?<!\w)станом\s+на(?!\w)")
_BEGINS_IN_A_TOWN = AnyCase(rf"^\W*(?:(?:а|і|й)\s+)?[ув]\s+(?:\w+\s+)?[{TOWN}{OTHER}]")
_A_TOWN_AND_A_COUNT = AnyCase(
    rf"^\W*(?:(?:а|і|й)\s+)?[ув]\s+(?:\w+\s+)?[{TOWN}{OTHER}]+\s*[—–-]?\s*(?:\w+\s+)?{COUNT}"
)
_ONCE = AnyCase(r"^\W*(?:колись|раніше|донедавна|тоді)(?!\w)")
#: "Саме стільки працює в міській раді".
_SO_MANY_DO = AnyCase(
    r"(?<!\w)(?:саме|якраз|рівно)\s+стільки(?!\w)(?![^.;]*(?:жив|мешка|прожива|лиша|лиши|зоста))"
)
#: "Голова казав про дві тисячі людей": what is so now is told next.
_SPOKE_OF = AnyCase(
    r"(?<!\w)(?:каза|говори|повідомля|розповіда)(?:в|ла|ли)\s+про\s+(?:(?:майже|понад|близько)\s+)?$"
)
#: Named as that from which someone came.
_FROM = AnyCase(
    r"(?<!\w)(?:(?:з|із|зі)|мешканка|мешканець|жителька|житель|уродженка|уродженець|переселенка|переселенець)"
    r"\s+(?:міста\s+|села\s+|селища\s+)?$"
)
_TO_A_NAME = re.compile(r"(?<!\w)(?:до|в|у)\s+(?:міста|села|селища|місто|село|селище)\s+[А-ЯІЇЄҐ]")
_SAYS = re.compile(
    rf",\s+(?:(?:за|зі)\s+слова|каж|розпові|повідом|говор|зазнач|уточн|пояс)[^,;.]*[{TOWN}][^,;.]*,",
    re.IGNORECASE,
)
_IN_A_TOWN = AnyCase(rf"(?<!\w)[ув]\s+(?:\w+\s+)?[{TOWN}{OTHER}]")
_OF_A_TOWNS_HROMADA = AnyCase(rf"(?<!\w)[ув]\s+(?:\w+\s+)?громаді\s+[{TOWN}{OTHER}][^.;:]*{COUNT}")
#: "Тепер живе в Оріхові", "перебуває нині в Харкові".
_ELSEWHERE = (
    r"(?:жив(?:е|уть)|мешка(?:є|ють)|прожива(?:є|ють)|перебува(?:є|ють)|опинил\w+)(?:\s+(?:нині|зараз|тепер))?\s+"
    rf"(?:[ув]|за)\s+(?:\w+\s+)?(?:[{TOWN}{OTHER}{AREA}{HROMADA}]|кордон|інш)"
)
_LIVES_ELSEWHERE = AnyCase(_ELSEWHERE)
_OF_WHOM_ONE_LIVES_ELSEWHERE = AnyCase(rf"\s+{PEOPLE}\s+[{TOWN}]+\s+(?:(?:нині|зараз|тепер)\s+)?{_ELSEWHERE}")
_HEADS = AnyCase(r"(?:двоє|троє|\w+еро)(?!\w)")


def is_carried(passage: Passage, subjects: Subjects, finding: Finding) -> bool:
    """Whether the count is not of the people of its town, or not of its time, by what it goes on from."""
    if not isinstance(finding.value, float | int):
        return False
    if finding.value > _MOST or _is_of_who_says_it(passage, finding) or _are_from_elsewhere(passage, finding):
        return True
    if _is_of_where_they_came_from(passage, subjects, finding) or _is_of_its_hromada(passage, subjects):
        return True
    counted = passage.counts_within(finding.start, finding.end)
    exact = [its for its in counted if its.value == finding.value]
    if not exact:
        return finding.kind is FactKind.POPULATION_NOW and _LIVES_ELSEWHERE.search(passage.shadow) is not None
    quantity = exact[-1]
    if finding.kind is FactKind.POPULATION_PREWAR:
        return _is_of_some_of_us(passage, subjects, quantity)
    return (
        _OF_WHOM_ONE_LIVES_ELSEWHERE.match(passage.shadow, quantity.end) is not None
        or _is_led_by_others(passage, quantity)
        or _leaves_out_thousands(passage, quantity)
        or _is_of_old(passage, subjects, quantity, finding)
        or _goes_on_in_the_next(passage, subjects, quantity)
        or _follows_others(passage, subjects, quantity)
        or _follows_another_town(passage, subjects, quantity)
    )


def _own_clause(passage: Passage, quantity: Quantity) -> tuple[int, int]:
    """From the last comma before a count to the next one after it."""
    return part_around(passage.shadow, _CLAUSE, quantity.start, quantity.end)


def _is_led_by_others(passage: Passage, quantity: Quantity) -> bool:
    """ "Загинуло 50 людей, у Лимані — 70": the verb is that of the first, and tells of no residents."""
    start, end = _own_clause(passage, quantity)
    head, own = passage.shadow[:start], passage.shadow[start:end]
    if COUNT not in head:
        return False
    is_bare = not _PEOPLE_NEXT.match(passage.shadow, quantity.end)
    if _LIVE.search(own) or (_NOW.search(own) and not is_bare):
        return False
    return _tells_of_others(head)


def _tells_of_others(words: str) -> bool:
    """Whether words with a count tell of others than those who live there or left."""
    if _WITHOUT.search(words):
        return True
    if _LIVE.search(words):
        return False
    return CUES.others.search(words) is not None or not heads.is_said_of_living(words)


def _leaves_out_thousands(passage: Passage, quantity: Quantity) -> bool:
    """ "У Миколаївці 6 тисяч людей, а в Черкаському — дві": thousands are meant."""
    if quantity.value >= _FEW_THOUSANDS or _PEOPLE_NEXT.match(passage.shadow, quantity.end):
        return False
    start, end = _own_clause(passage, quantity)
    written = passage.text[quantity.start : quantity.end]
    if _HEADS.search(written) or _LIVE_NOW.search(passage.shadow[start:end]):
        return False
    return any("тис" in passage.text[its.start : its.end] for its in passage.counts if its.end <= start)


def _is_of_old(passage: Passage, subjects: Subjects, quantity: Quantity, finding: Finding) -> bool:
    """ "До війни в громаді було 16 тисяч, у самій Боровій — 5 тисяч": then too."""
    start, end = _own_clause(passage, quantity)
    head, own = passage.shadow[:start], passage.shadow[start:end]
    if _LIVE_NOW.search(own) or _AS_OF.search(own):
        return False
    if COUNT in head and re.search(f"[{TOWN}]", own):
        return _is_of_old_as_before(passage, subjects, finding) or (
            not _LIVE_NOW.search(head)
            and bool(CUES.prewar.search(head) or _OF_OLD.search(passage.text[:start]))
        )
    return _is_of_old_as_before(passage, subjects, finding)


def _is_of_old_as_before(passage: Passage, subjects: Subjects, finding: Finding) -> bool:
    """ "До війни Слов'янськ мав 105 тисяч мешканців. У Краматорську — 150 тисяч"."""
    if _LIVE_NOW.search(passage.shadow) or not _BEGINS_IN_A_TOWN.match(passage.shadow):
        return False
    for before in subjects.before(passage, 1):
        if _LIVE_NOW.search(before.shadow):
            return False
        if _ONCE.match(before.text):
            return True
        named = {m.place for m in before.mentions}
        if before.counts and CUES.prewar.search(before.shadow) and not named & set(finding.places):
            return True
    return False


def _goes_on_in_the_next(passage: Passage, subjects: Subjects, quantity: Quantity) -> bool:
    """ "Нині — 8 тисяч. Саме стільки людей отримують допомогу"."""
    if _SO_MANY_DO.search(passage.text, quantity.end):
        return True
    following = next(iter(subjects.following(passage, 1)), None)
    if following is None:
        return False
    if _SO_MANY_DO.match(following.text):
        return True
    spoke = _SPOKE_OF.search(passage.text, 0, quantity.start)
    return spoke is not None and bool(following.counts) and _NOW.search(following.text) is not None


def _follows_others(passage: Passage, subjects: Subjects, quantity: Quantity) -> bool:
    """ "На шахті працювало 6 тисяч людей. Зараз лишилася тисяча": the count leaves out whom it counts."""
    if _PEOPLE_NEXT.match(passage.shadow, quantity.end) or _PEOPLE.search(passage.shadow):
        return False
    # "Пошкоджено 14 будинків. Лишається в місті близько 900".
    if passage.speaks_of_a_town:
        return False
    if any(its.end <= quantity.start for its in passage.counts):
        return False
    before = next(iter(subjects.before(passage, 1)), None)
    if before is None:
        return False
    if not before.counts:
        return _SHARE_OF_THINGS.search(before.text) is not None
    words = _last_counted(before)
    if _GROUP.search(words) or (_tells_of_others(words) and not _GONE.search(words)):
        return True
    return _counts_things(before, quantity)


def _follows_another_town(passage: Passage, subjects: Subjects, quantity: Quantity) -> bool:
    """ "В Оріхові загинуло 90 людей. У Гуляйполі — 60": the verb is that of the sentence before."""
    if not _is_a_town_and_a_count(passage):
        return False
    for before in reversed(subjects.before(passage, _ROW)):
        if _is_a_town_and_a_count(before):
            continue
        if not before.counts or not any(m.role is Role.TOWN for m in before.mentions):
            return False
        # Many more than those hurt in another town are those who live here.
        is_of_a_kind = quantity.value <= _TIMES_AS_MANY * max(its.value for its in before.counts)
        return is_of_a_kind and _tells_of_others(_last_counted(before))
    return False


def _is_a_town_and_a_count(passage: Passage) -> bool:
    """ "У Гуляйполі — 60 людей", without a verb."""
    if not passage.counts or not _A_TOWN_AND_A_COUNT.match(passage.shadow):
        return False
    opening = passage.shadow[: _own_clause(passage, passage.counts[0])[1]]
    return not (_LIVE_NOW.search(opening) or any(verbs(opening)))


def _last_counted(passage: Passage) -> str:
    """The clause of the last count that says whom or what it counts."""
    for its in reversed(passage.counts):
        start, end = _own_clause(passage, its)
        words = passage.shadow[start:end]
        if heads.noun_after(passage, its.end) is not None or _LIVE.search(words):
            return words
    return passage.shadow


def _counts_things(before: Passage, quantity: Quantity) -> bool:
    """Whether what a sentence counts last is no people, and no fewer than these."""
    named = [(its, word) for its in before.counts if (word := heads.noun_after(before, its.end))]
    if not named:
        return False
    last, word = named[-1]
    if _is_people(word):
        return False
    return quantity.value <= last.value or not any(_is_people(word) for _, word in named)


def _is_people(word: str) -> bool:
    return _PEOPLE.search(word) is not None


_FEW_OF_US = 100
_OF_US = AnyCase(r"(?<!\w)нас(?!\w)")


def _is_of_some_of_us(passage: Passage, subjects: Subjects, quantity: Quantity) -> bool:
    """ "Нас лишилося восьмеро, каже пекар. Колись було сорок": of those who bake."""
    if quantity.value >= _FEW_OF_US or _PEOPLE.search(passage.shadow):
        return False
    return any(_OF_US.search(before.text) for before in subjects.before(passage, 1))


def _is_of_who_says_it(passage: Passage, finding: Finding) -> bool:
    """ "У Токмаку, за словами радника мера Маріуполя, живе": not of the town of the one who says it."""
    for found in _SAYS.finditer(passage.shadow):
        inside = {m.place for m in passage.mentions if found.start() < m.start < found.end()}
        outside = {m.place for m in passage.mentions if not found.start() < m.start < found.end()}
        if set(finding.places) & (inside - outside) and _IN_A_TOWN.search(passage.shadow, 0, found.start()):
            return True
    return False


_IN_THE_LAST_TOWN = AnyCase(
    rf"(?<!\w)[ув]\s+(?:\w+\s+)?([{TOWN}{OTHER}])[{TOWN}{OTHER}]*[^.;:{TOWN}{OTHER}]*$"
)
#: "У Дніпрі живуть 12 тисяч покровчан"; "містян" and the like may be of any town.
_DEMONYM = AnyCase(
    r"\s+(?!(?:одно)?сел(?:ь|ян)|міст|город|громад|хутор|краян|українц|мешканц|росі|перес|мирян)"
    r"(?P<stem>[а-яіїєґ]{3})[а-яіїєґ'’ʼ-]*(?:чан|ян|ців)(?!\w)"
)


def _are_from_elsewhere(passage: Passage, finding: Finding) -> bool:
    """Whether those counted are called after another town than the one where they are counted."""
    counted = (its for its in passage.counts if finding.start <= its.start <= finding.end)
    for its in counted:
        named = _DEMONYM.match(passage.text, its.end)
        stayed_in = _last_in_a_town(passage, its.start) if named else None
        places = {*finding.places, stayed_in} if stayed_in else set(finding.places)
        if named and not all(place.name_uk.lower().startswith(named["stem"]) for place in places):
            return True
    return False


def _last_in_a_town(passage: Passage, end: int) -> Place | None:
    """The town that was named last as the one where something is."""
    found = _IN_THE_LAST_TOWN.search(passage.shadow, 0, end)
    mention = passage.mention_at(found.start(1)) if found else None
    return mention.place if mention else None


def _is_of_where_they_came_from(passage: Passage, subjects: Subjects, finding: Finding) -> bool:
    return len(finding.places) == 1 and may_be_of_where_they_go(passage, subjects, finding)


def may_be_of_where_they_go(passage: Passage, subjects: Subjects, finding: Finding) -> bool:
    """ "Із Сіверська до Слов'янська переїхали люди. Тепер у місті": either may be meant."""
    if any(m.place in finding.places for m in passage.mentions if m.role is not Role.ANAPHOR):
        return False
    for before in reversed(subjects.before(passage, _ROW)):
        named = list(_named(before, finding))
        others = [m for m in before.mentions if m.role in (Role.TOWN, Role.REFERENCE) and m not in named]
        if not named:
            continue
        if not all(_FROM.search(before.text, 0, m.start) for m in named):
            return False
        return bool(_TO_A_NAME.search(before.text) or (others and not _is_taken(before)))
    return False


def _named(passage: Passage, finding: Finding) -> Iterator[Mention]:
    return (m for m in passage.mentions if m.place in finding.places and m.role is not Role.ANAPHOR)


_TAKEN = AnyCase(r"(?<!\w)(?:евакую\w+|евакуй\w+|вивез\w+|вивоз\w+|забра\w+|виїха\w+)(?!\w)")


def _is_taken(passage: Passage) -> bool:
    """Who tells of those taken out of a town goes on with those who remain there."""
    return _TAKEN.search(passage.text) is not None


def _is_of_its_hromada(passage: Passage, subjects: Subjects) -> bool:
    """ "У громаді Дружківки лишається 27 тисяч. До війни тут мешкало 64 тисячі": in all of it."""
    if passage.speaks_of_a_town:
        return False
    return any(_OF_A_TOWNS_HROMADA.search(before.shadow) for before in subjects.before(passage, 1))

"""What the sentences around a statement of evacuation make of it: whose it is not, and what it is more."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.fact import Evacuation
from bot.domain.place import Place, PlaceKind
from bot.extraction.finding import Finding
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Role
from bot.extraction.passage import AREA, HROMADA, Passage
from bot.extraction.phrases import matches
from bot.extraction.subjects import Subjects
from bot.extraction.ukrainian import evacuation_guards
from bot.extraction.ukrainian.evacuation_phrases import ORDERS
from bot.extraction.ukrainian.phrases import rule

#: So many sentences above an appeal may name towns to whose people it is addressed as well.
_APPEAL = 5
#: So many sentences below a headline may say that it is not so.
_BELOW = 15
#: A headline is one of so many first lines.
_HEADLINE = 4
#: Where an order is told of, the towns of its hromadas are named within so many sentences.
_ITS_TOWNS = 6
#: "Рішення про примусову евакуацію не ухвалювали", "фейкові повідомлення про нібито оголошену евакуацію".
_NO_SUCH_ORDER = AnyCase(
    r"(?<!\w)(?:фейк\w*|нібито|дезінформац\w*|неправдив\w+)(?!\w)[^.;]*евакуаці"
    r"|евакуаці[^.;]*(?<!\w)(?:фейк\w*|неправд\w*|не\s+відповіда\w+\s+дійсності)(?!\w)"
    r"|(?<!\w)(?:жодн\w+\s+(?:рішен|наказ|розпорядж)\w+|(?:рішен|наказ|розпорядж)\w+)[^.;]*евакуаці[^.;]*(?<!\w)не\s+(?:ухвал|прийня|прийма"
    r"|підпис|видава)\w+"
)
#: That an order was given, or that people are taken out, and not only what is spoken of.
_STATED = AnyCase(
    r"(?<!\w)(?:оголо[сш]|запрова|ухвал|прийня|введ|ввели|розшир|продовж|трива|почал|розпоча|стосу|підпис|наказ|розпорядж)\w*"
)
#: "У Лиманській громаді проводитимуть евакуацію з Рубців", "У Святогірській – із Богородичного".
_TOWNS_OF_IT = rule(
    r"^\W*(?:у|в|із|з|по) (?:<AREAS>|[\w'’ʼ-]+(?:ськ|цьк|зьк)ій)(?:(?: \w+){0,3} "
    r"(?:проводитимуть|здійснюватимуть|евакуйовуватимуть|евакуюватимуть|вивозитимуть)(?: \w+){0,3}|\s*[—–-])"
    r" (?:з|із|зі) <TOWNS>"
)
#: "Підлягають родини із сіл:", "до переліку ввійшло п'ять сіл": towns are named, in this line or in the next.
_LISTS_TOWNS = AnyCase(
    r"^(?=.*(?:евакую|евакуаці|евакуйов|вивез|вивоз|перел[іи]к|список|списк|увійш|ввійш))"
    r".*(?<!\w)(?:населен\w+\s+пункт\w*|сіл|сел(?:а|ах|ищ\w*)|міст(?:а|ах)?)(?!\w)"
    # "Йдеться про села ..."
    r"|^\W*(?:(?:ідеться|йдеться|мова\s+йде|мовиться)\s+про|(?:це|стосується(?:\s+(?:це|вона|воно))?|(?:вона|воно|рішення)\s+стосується))\s+"
    r"(?:\w+\s+){0,2}?(?:населен\w+\s+пункт\w*|сіл|сел(?:а|ах|ищ\w*)|міст(?:а|ах)?)(?!\w)"
)
#: By so many letters those whom an order covers are known in any case.
_WHOM = 5
#: "Евакуація з мікрорайону": what the next sentences tell of it is not told of the city.
_OF_A_PART = AnyCase(r"(?:евакуаці|вив[ео]з|евакуйов|евакую)[^.;]*?(?<!\w)(?:мікрорайон|кварта[лу]|вулиц)\w*")
_PART = 5
#: "Із чотирьох громад вивезли 20 людей": of several, whatever town was named before.
_OF_SO_MANY = rule(r"<COUNT> (?:[\w'’ʼ-]+ ){0,2}(?:громад|сіл|сел|населен\w+ пункт|міст)\w*")
#: "Ми бачимо, що в цих громадах обстрілів більше. Тому просимо людей виїхати": of all of them.
_OF_THOSE_HROMADAS = AnyCase(
    r"(?<!\w)(?:цих|обох|обидвох|обидв\w+|ці|двох|трьох)\s+(?:\w+\s+)?громад(?:и|ах|ам)?(?!\w)"
)
#: "Шановні мешканці Лимана!": it is they whom the next sentence asks to go.
_ADDRESS = rule(r"\W*(?:(?:шановні|дорогі|любі) )?(?:мешканці|жителі|люди) <ONE_TOWN>\s*!")
#: "— Прошу: їдьте звідси. — А в Закітному навіть не заводжу мови": of another town than that one.
_NOT_URGED_THERE = AnyCase(
    r"^\W*(?:а\s+)?(?:у|в|з|із)\s[^.;:]{2,60}?(?<!\w)не\s+"
    r"(?:заводжу|заводимо|вмовля|умовля|кличу|кличемо|прошу|просимо|пропону|заклика)\w*"
)
#: "Хто лишається у прикордонній зоні, виїжджайте звідти": from all of it.
_FROM_A_ZONE = AnyCase(
    r"(?<!\w)(?:зон[іиу]|смуз[іи]|громад[іи]|районі|територі\w+|прикордонн[іяю])(?!\w)[^.;]*(?<!\w)(?:звідти|там)(?!\w)"
)


def meant(
    passage: Passage, subjects: Subjects, places: tuple[Place, ...], value: Evacuation
) -> tuple[Place, ...]:
    """Those of the places of which a statement is made, given the sentences around."""
    if value is Evacuation.UNDERWAY:
        # Nobody says that all of a hromada is taken out: of which towns is not told.
        places = tuple(place for place in places if place.kind is not PlaceKind.HROMADA)
    if not places:
        return ()
    of_others = {
        Evacuation.URGED: _is_of_several,
        Evacuation.UNDERWAY: _is_of_a_part,
        Evacuation.MANDATORY: _is_denied_below,
        Evacuation.FORCED: _is_denied_below,
    }.get(value)
    if of_others is not None and of_others(passage, subjects, places):
        return ()
    return tuple(its for its in places if not _told_by_its_towns(passage, subjects, its, value))


def _is_of_several(passage: Passage, subjects: Subjects, places: Sequence[Place]) -> bool:
    """Whether an appeal without a town closes a report of several: "У Лимані згорів дім. Виїжджайте!"."""
    if any(
        _NOT_URGED_THERE.match(its.text) and {m.place for m in its.mentions} & set(places)
        for its in subjects.following(passage, 1)
    ):
        return not passage.names_a_town
    if _FROM_A_ZONE.search(passage.text) and not passage.names_a_town:
        return True
    if not passage.carries_on(places):
        return False
    if any(_OF_THOSE_HROMADAS.search(its.text) for its in subjects.before(passage, _APPEAL)):
        return True
    if places[0] == subjects.topic or any(_ADDRESS.match(its.shadow) for its in subjects.before(passage, 1)):
        return False
    above = subjects.before(passage, _APPEAL)
    if any(_OF_SO_MANY.search(its.shadow) for its in above):
        return True
    named = {m.place for its in above for m in its.mentions if m.role is Role.TOWN and not m.office}
    return len(named) > 1


def _is_of_a_part(passage: Passage, subjects: Subjects, places: Sequence[Place]) -> bool:
    """Whether it goes on about the evacuation of a part of a city, which a sentence above names."""
    if not passage.carries_on(places):
        return False
    return any(_OF_A_PART.search(its.text) for its in subjects.before(passage, _PART))


def _is_denied_below(passage: Passage, subjects: Subjects, places: Sequence[Place]) -> bool:
    """Whether it is a headline without a verb, and the text tells that nothing of the kind was ordered."""
    if passage.number >= _HEADLINE or passage.text.endswith(".") or _STATED.search(passage.text):
        return False
    return any(
        _NO_SUCH_ORDER.search(its.text) and not _is_of_others(its, places)
        for its in subjects.following(passage, _BELOW)
    )


def _is_of_others(passage: Passage, places: Sequence[Place]) -> bool:
    named = {m.place for m in passage.mentions if m.role is Role.TOWN and not m.office}
    return bool(named) and not named & set(places)


def _told_by_its_towns(passage: Passage, subjects: Subjects, hromada: Place, value: Evacuation) -> bool:
    """Whether the next sentences name the towns of a hromada that are meant: it is not all of it."""
    if hromada.kind is not PlaceKind.HROMADA:
        return False
    following = subjects.following(passage, _ITS_TOWNS)
    return any(
        (_TOWNS_OF_IT.match(its.shadow) and any(m.place == hromada for m in its.mentions))
        or (
            _LISTS_TOWNS.search(its.text)
            and _names_towns_of(hromada, (its, *subjects.following(its, 1)))
            and not _orders_otherwise(its, hromada, value)
        )
        for its in following
    )


def _orders_otherwise(passage: Passage, hromada: Place, value: Evacuation) -> bool:
    """ "Триває обов'язкова евакуація з громади. Із сіл Рубці та Щурове – примусова": two orders."""
    ordered = next((level for level, _ in matches(passage, ORDERS)), value)
    return ordered is not value and all(m.place != hromada for m in passage.mentions)


def _names_towns_of(hromada: Place, passages: Sequence[Passage]) -> bool:
    return any(
        m.place is not None and m.place.parent == hromada.code and m.role is Role.TOWN and not m.office
        for its in passages
        for m in its.mentions
    )


def by_force(finding: Finding, subjects: Subjects) -> Finding:
    """The order of a list, by force where the article announces one by force of just those people.

    "У двох громадах оголосили примусову евакуацію дітей. ... Підлягають обов'язковій евакуації діти:".
    """
    if finding.value is not Evacuation.MANDATORY or not finding.led_by or not finding.terms:
        return finding
    heading, covers = finding.led_by[0], finding.terms.covers
    if heading.names_a_town or not covers:
        return finding
    for above in subjects.before(heading, _ITS_TOWNS):
        if not above.names_a_town and _orders_for(above, covers):
            return replace(finding, value=Evacuation.FORCED)
    return finding


def _orders_for(passage: Passage, covers: str) -> bool:
    """Whether a sentence orders an evacuation of hromadas by force, of those who are called so."""
    if not any(mark in passage.shadow for mark in AREA + HROMADA):
        return False
    ordered = (
        value
        for value, found in matches(passage, ORDERS)
        if evacuation_guards.is_stated(passage, found, value, 0)
    )
    return Evacuation.FORCED in ordered and _whom(covers) in passage.text.lower()


def _whom(covers: str) -> str:
    return covers[:_WHOM].lower()

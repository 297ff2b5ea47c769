"""Rows of towns whose last count says whom they count: "У Лимані — дві тисячі, у Яровій — 300 людей"."""

import re
from collections.abc import Iterator, Sequence

from bot.domain.fact import FactKind
from bot.domain.place import PlaceKind
from bot.extraction.blanks import blanked
from bot.extraction.finding import Finding
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Role
from bot.extraction.passage import AREA, COUNT, HROMADA, OTHER, TOWN, Passage
from bot.extraction.subjects import Subjects
from bot.extraction.ukrainian import guards, heads
from bot.extraction.ukrainian.counting import CUES, PEOPLE
from bot.extraction.ukrainian.phrases import rule

_PAIR = r"(?:у|в) <ONE_TOWN>\s*[—–-] ?<COUNT>"
_ROW = rule(rf"(?<!\w){_PAIR}(?:(?:[,;]|,? (?:і|й|та|а)) {_PAIR})+ <PEOPLE>")
_ONE = rule(_PAIR)
#: Between the people of an area and those of its town.
_REST = rf"[^.;:,{TOWN}{OTHER}{COUNT}]"
_AN_AREA = (
    rf"(?:у|в|по|території) (?:(?>[{HROMADA}{AREA}]+)|(?:(?:усій|всій|нашій|міській|селищній|сільській"
    r"|старостинському) )?"
    r"(?:громад[іи]|окрузі|старостаті))"
)
_PEOPLE = re.compile(PEOPLE, re.IGNORECASE)
#: "Рахуємо 2000 людей разом із селами. Переважна частина, 1 480 осіб, це сам Лиман".
_MOST_OF_THEM = rule(
    r"(?<!\w)(?:(?:переважна|більша|левова) частина|більшість|майже всі|половина)(?: (?:з|із) (?:них|яких))?"
    r",? <N>(?: <PEOPLE>)?,?(?:\s*[—–-])? ?(?:це|припадає на) (?:(?:сам|сама|саме) )?"
    r"(?:(?:місто|селище|село) )?(?P<town><ONE_TOWN>)(?=\s*(?:[.,;!»”]|$))"
)
_WITH_VILLAGES = AnyCase(r"(?<!\w)(?:громад|округ|окруз|старостат|(?:із|з)\s+(?:\w+\s+)?селами)\w*")
_AREA_SPOKEN_OF = AnyCase(r"громад|округ|окруз|старостат|територі")
_ONCE = AnyCase(r"(?<!\w)(?:було|жило|мешкало|проживало|лишалося|залишалося)(?!\w)")
_PART = r"(?:(?:а|і|й|з них|із них|з яких|із яких|зокрема|у тому числі|в тому числі) ){0,2}"
_SITE = r"(?:сам(?:ому|ій|их) )?(?:м\. ?|місті |селищі |селі )?(?:<ONE_TOWN>|<ANAPHOR>)"
#: "У Лиманській громаді лишається 9 тисяч людей, у Лимані — 2 800", "в окрузі 700 людей: 500 у самій Яровій",
#: "у громаді 3200 людей, половина з них, 1600, – у місті", "27 тисяч людей, з яких 22 – це саме місто Лиман".
_IN_ITS_TOWN = rule(
    rf"(?<!\w)(?:{_AN_AREA}{_REST}{{0,60}}?\s(?P<total>(?>{COUNT}+)) <PEOPLE>"
    rf"|(?P<first>(?>{COUNT}+)) <PEOPLE> {_AN_AREA}){_REST}{{0,20}}?(?:[,:]|,? [—–-]|,? (?=і )) ?{_PART}"
    rf"(?:(?:у|в) {_SITE}(?: з них| із них)?\s*[—–-] ?(?P<m>(?>{COUNT}+))"
    r"|(?:(?:майже )?(?:половина|третина|чверть|більшість|більша частина)(?: (?:з|із) них)?,? )?"
    r"<N>(?: <PEOPLE>)?(?: (?:з|із) них)?,?\s*(?:[—–-] ?)?"
    rf"(?:(?:це )?(?:(?:живе|живуть|мешкає|мешкають) )?(?:у|в) {_SITE}"
    r"|це (?:саме )?(?:(?:місто|селище|село) )?(?:<ONE_TOWN>|<ANAPHOR>)))(?=\s*(?:[.,;!)»”]|$))"
)
#: "У Лимані — 3, у Дружківці — 22 тисячі людей": whether thousands are meant is not told.
_LEAVES_OUT = 200
_IN_THOUSANDS, _FEWER_THAN = 10_000, 1000


#: "Лиман: за тиждень виїхали 94 (дітей 12), зосталося 5 380 (344)".
_LEFT_IN_A_LINE = rule(
    r"^[^\w\ue000-\ue006]*(?:у |в |з |із )?(?:(?:місто|селище|село|м\.|с\.|смт) ?)?(?P<town><ONE_TOWN>)"
    rf"(?: \([^)]{{0,40}}\))?\s*(?::|,? [—–-]|,)(?P<gone>[^{TOWN}{OTHER}]{{3,90}}?)[,;]"
    r" (?:а |і |та |ще |наразі |зараз |нині )*"
    r"(?:(?:за)?лиш(?:аються|ається|илося|илось|илися)|зоста(?:лося|лось|ються|ється)|проживає|мешкає)"
    r"(?: (?:ще|там|тут))* <N>(?: <PEOPLE>)?(?: \([^)]{0,60}\))?[^\w\ue000-\ue006]*$"
)
_GONE = AnyCase(r"(?<!\w)(?:виїха|вивез|евакуйова|евакуюва|виїзд)\w*")
_IN_BRACKETS = re.compile(r"\([^)]*\)|(?:серед|з|із)\s+них[^,.;]*")
_SOME = AnyCase(
    r"(?<!\w)(?:діт(?:и|ей|ям)|дитин\w*|пенсіонер\w*|родин\w*|сім['’ʼ]?[їяе]\w*|лежач\w+|маломобільн\w+|тварин\w*|впо|переселен\w+)(?!\w)"
)
_LONGEST_LIST = 12


def left_in_a_line(passage: Passage, subjects: Subjects) -> Iterator[Finding]:
    """How many are left in the town of a line that tells how many have gone."""
    if not _GONE.search(passage.text):
        return
    found = _LEFT_IN_A_LINE.match(passage.shadow)
    if found is None or not _GONE.search(found["gone"]) or _counts_some(passage, found):
        return
    for above in reversed(subjects.before(passage, _LONGEST_LIST)):
        if not _LEFT_IN_A_LINE.match(above.shadow):
            if _SOME.search(_IN_BRACKETS.sub(" ", above.text)):
                return
            break
    town = passage.mention_at(found.start("town"))
    place = town.place if town else None
    count = passage.count_at(found.start("n"))
    if place is not None and count.counts_heads:
        yield Finding.measured(FactKind.POPULATION_NOW, (place,), count, found.start("town"), count.end)


def most_of_them(passage: Passage, subjects: Subjects) -> Iterator[Finding]:
    """How many of those of an area, who are counted just before, live in its town."""
    found = _MOST_OF_THEM.search(passage.shadow) if passage.counts else None
    if found is None or guards.unsure(passage, *found.span()):
        return
    told = passage.shadow[: found.start()]
    above = next(iter(subjects.before(passage, 1)), None)
    if COUNT not in told and above is not None:
        told = f"{above.shadow} {told}"
    is_of_all = COUNT in told and _WITH_VILLAGES.search(told)
    if not is_of_all or any(its.search(told) for its in (CUES.others, CUES.prewar, _ONCE)):
        return
    town, count = passage.mention_at(found.start("town")), passage.count_at(found.start("n"))
    if town is not None and town.place is not None and count.counts_heads:
        yield Finding.measured(FactKind.POPULATION_NOW, (town.place,), count, *found.span())


def _counts_some(passage: Passage, found: re.Match[str]) -> bool:
    """Whether those who have gone are children, families or cattle, and so those who are left."""
    if _SOME.search(_IN_BRACKETS.sub(" ", found["gone"])):
        return True
    gone = (its for its in passage.counts if found.start("gone") <= its.start < found.end("gone"))
    nouns = (
        heads.noun_after(passage, its.end)
        for its in gone
        if passage.shadow[its.end : its.end + 1] not in ")("
    )
    return any(word is not None and not _PEOPLE.fullmatch(word) for word in nouns)


def before(passage: Passage, findings: Sequence[Finding]) -> Iterator[Finding]:
    """The counts that stand in a row before one of `findings`, which ends it."""
    row = _ROW.search(passage.shadow) if len(passage.counts) > 1 else None
    if row is None:
        return
    last = [its for its in findings if row.start() <= its.start and its.end == row.end()]
    told = [its for its in last if its.kind is FactKind.POPULATION_NOW and isinstance(its.value, float)]
    for found in _ONE.finditer(passage.shadow, row.start(), told[0].start) if told else ():
        pair = passage.only_count_of_a_town(*found.span())
        place = pair[1].place if pair else None
        if pair is None or place is None:
            return
        count = pair[0]
        in_thousands = isinstance(told[0].value, float) and told[0].value >= _IN_THOUSANDS
        if not (in_thousands and count.value < _FEWER_THAN):
            yield Finding.measured(FactKind.POPULATION_NOW, (place,), count, *found.span())


def in_its_town(passage: Passage, subjects: Subjects) -> Iterator[Finding]:
    """The count of a town that follows that of its hromada."""
    if len(passage.counts) < 2 or not _AREA_SPOKEN_OF.search(passage.text):
        return
    found = _IN_ITS_TOWN.search(blanked(CUES.aside, passage.shadow))
    if found is None or guards.unsure(passage, *found.span()):
        return
    told = passage.shadow[: found.end()]
    if CUES.others.search(told) or CUES.prewar.search(told) or _ONCE.search(told):
        return
    total = passage.count_at(found.start("total") if found["total"] else found.start("first"))
    count = passage.count_at(found.start("n") if found["n"] else found.start("m"))
    spoken = (Role.TOWN, Role.ANAPHOR)
    town = next(
        (m for m in reversed(passage.mentions) if total.end < m.end <= found.end() and m.role in spoken), None
    )
    if town is None:
        return
    place = subjects.named(passage, town)
    hromadas = {m.place.code for m in passage.mentions if m.place and m.place.kind is PlaceKind.HROMADA}
    is_within = place is not None and (not hromadas or place.parent in hromadas)
    # "9 тисяч людей, у Лимані — дві": whether thousands are meant is not told.
    is_plain = count.counts_heads and _LEAVES_OUT * count.value > total.value > count.value
    if place is not None and is_within and is_plain:
        yield Finding.measured(
            FactKind.POPULATION_NOW, (place,), count, min(town.start, count.start), found.end()
        )

"""What a heading says of each town of the list below it."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.domain.fact import Evacuation, FactKind, FactValue, Shelling, Terms
from bot.domain.place import CODE_PREFIXES, Place, PlaceKind
from bot.extraction.finding import Finding
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Role
from bot.extraction.passage import HROMADA, TOWN, Passage
from bot.extraction.phrases import Block, matches
from bot.extraction.strengthening import strengthened
from bot.extraction.subjects import Subjects
from bot.extraction.terms import TermCues, stated
from bot.extraction.timing import Timing

_YEAR = re.compile(r"\b20\d\d\b")
#: A report of a day's strikes is no longer than this, in sentences.
_REPORT = 12
#: What an attack did is told within so many sentences of it.
_AROUND = 4
#: After a statement its place is named within so many characters, before what another begins with.
_BESIDE = 80
#: Who decided on what a list is of stands within so many sentences above its heading.
_DECIDED_ABOVE = 4
_WITHOUT_ORDER = (Evacuation.URGED, Evacuation.UNDERWAY)
#: What an order is the same as stands so many sentences above it.
_JUST_ABOVE = 8
#: So many towns, each with a count, make a list.
_COUNTED = 2


@dataclass(frozen=True, slots=True)
class HarmCues:
    """How one language tells harm town by town."""

    harm: re.Pattern[str]
    #: The hurt were helped there, nobody was, or it was no strike.
    none: re.Pattern[str]
    #: A report of the strikes of a day over an area.
    in_a_day: re.Pattern[str]
    #: What stands before the name of a town in which harm was done.
    leading: re.Pattern[str]
    #: All of an area's settlements, without their names.
    settlements: re.Pattern[str]
    #: The enemy attacked, wherever: "Russia launched 120 drones overnight".
    at_large: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class ListCues:
    """How one language tells of an evacuation, for the lists below it."""

    #: All phrases of evacuation, and those of orders alone.
    blocks: Sequence[Block]
    orders: Sequence[Block]
    #: Whether a phrase states it in its passage, by the newest year of the text.
    is_stated: Callable[[Passage, re.Match[str], Evacuation, int], bool]
    terms: TermCues
    #: That it is carried out by force.
    manner: re.Pattern[str]
    #: After a statement: another begins.
    next_statement: re.Pattern[str]
    #: The words that tell the sort of an order; one without them is of the sort told above.
    sorts: re.Pattern[str]
    #: What people have to do is not urged but ordered, where one of the sentences above tells of an order.
    obliged: re.Pattern[str] | None = None
    #: Such sentences, of an order that is carried out by force, and of any other; also of one to come.
    announced: Sequence[tuple[Evacuation, AnyCase]] = ()

    def stated_in(
        self, passage: Passage, blocks: Sequence[Block], timing: Timing
    ) -> Iterator[tuple[Evacuation, re.Match[str]]]:
        """What of some of the phrases a passage states."""
        for value, found in matches(passage, blocks):
            if self.is_stated(passage, found, value, timing.newest_year):
                yield value, found

    def is_forced_in(self, passages: Iterable[Passage], timing: Timing) -> bool:
        """Whether one of the passages states an order that is carried out by force."""
        told = (value for its in passages for value, _ in self.stated_in(its, self.orders, timing))
        return Evacuation.FORCED in told


def struck(
    passage: Passage,
    subjects: Subjects,
    strikes: Callable[[Passage], Iterable[re.Match[str]]],
    level: Callable[[Passage, re.Match[str]], Shelling],
) -> Iterator[Finding]:
    """The towns of a line, below "Under fire were:"."""
    heading = subjects.lists.heading(passage)
    if heading is None or not heading.text.endswith((":", "—", "–")) or subjects.lists.is_apart(heading):
        return
    places = tuple(m.place for m in passage.mentions if m.place and m.role is Role.TOWN)
    told = next(iter(strikes(heading)), None) if places else None
    if told is not None:
        yield _led(FactKind.SHELLING, passage, places, level(heading, told), by=(heading, told))


def harmed(
    passage: Passage,
    subjects: Subjects,
    strikes: Callable[[Passage], Iterable[re.Match[str]]],
    cues: HarmCues,
) -> Iterator[Finding]:
    """The towns in which harm was done, in a report of a day's strikes over an area: "In Lyman, a house"."""
    if not passage.mentions or not cues.harm.search(passage.text) or cues.none.search(passage.text):
        return
    places = tuple(
        m.place
        for m in passage.mentions
        if m.place and m.role is Role.TOWN and not m.office and cues.leading.search(passage.text, 0, m.start)
    )
    if not places:
        return
    above = tuple(reversed(subjects.before(passage, _REPORT)))
    of_a_day = any(cues.in_a_day.search(its.text) for its in above)
    # "Donetsk region over the past day: ... In all, the region was shelled 23 times."
    following = subjects.following(passage, _REPORT)
    report = (*above, *(its for its in following if of_a_day or cues.in_a_day.search(its.text)))
    at_large = _attack_at_large(passage, subjects, cues)
    if at_large and (struck_there := _in_its_areas(at_large[0], places)):
        yield _led(FactKind.SHELLING, passage, struck_there, Shelling.REPORTED, by=at_large)
        return
    # "The region is shelled daily. In Shostka, a bridge was destroyed in 2022."
    # "In the region three were killed in a day. The army fired at houses. Two of the dead are in Lyman."
    of_areas = [its for its in above if cues.in_a_day.search(its.text) and _is_of_settlements(its, cues)]
    just_before = () if _YEAR.search(passage.text) else subjects.before(passage, 1)
    for its in report:
        is_of_a_day = of_a_day or its in just_before or cues.in_a_day.search(its.text)
        goes_on = its in just_before and cues.in_a_day.search(its.text) and _is_near(its, places)
        lacks_areas = not its.mentions and not _is_of_settlements(its, cues)
        of_its_areas = of_areas[0] if of_areas and lacks_areas else its
        if not is_of_a_day or not (goes_on or _is_of_settlements(of_its_areas, cues)):
            continue
        told = next(iter(strikes(its)), None)
        struck_there = _in_its_areas(of_its_areas, places)
        if told is not None and struck_there:
            yield _led(FactKind.SHELLING, passage, struck_there, Shelling.REPORTED, by=(its, told))
            return


def _attack_at_large(
    passage: Passage, subjects: Subjects, cues: HarmCues
) -> tuple[Passage, re.Match[str]] | None:
    """ "Russia launched 120 drones overnight. In Sumy, a warehouse caught fire": what tells of the attack."""
    if cues.at_large is None or _YEAR.search(passage.text):
        return None
    beside = (*subjects.before(passage, _AROUND), *subjects.following(passage, 1))
    is_of_a_day = any(cues.in_a_day.search(its.text) for its in (passage, *beside))
    for its in beside if is_of_a_day else ():
        told = None if _YEAR.search(its.text) else cues.at_large.search(its.text)
        if told and not any(m.role is Role.TOWN and m.name for m in its.mentions):
            return its, told
    return None


def _is_near(report: Passage, places: tuple[Place, ...]) -> bool:
    """Whether it tells of strikes on a town of the same raion: "Lyman was shelled. In Rubtsi, ..."."""
    length = CODE_PREFIXES[PlaceKind.RAION]
    raions = {place.code[:length] for place in places}
    return any(m.place and m.place.code[:length] in raions for m in report.mentions if m.role is Role.TOWN)


def _in_its_areas(report: Passage, places: tuple[Place, ...]) -> tuple[Place, ...]:
    """Those that lie in one of the areas of which a report tells, if it names any."""
    named = [mention for mention in report.mentions if mention.role is Role.AREA]
    areas = [area for its in named for area in ((its.place,) if its.place else its.bearers)]
    inside = tuple(place for place in places if place.lies_in(*areas))
    return inside if areas else places


def counted(
    passage: Passage,
    subjects: Subjects,
    strikes: Callable[[Passage], Iterable[re.Match[str]]],
    level: Callable[[Passage, re.Match[str]], Shelling],
    start: int,
) -> Iterator[Finding]:
    """ "17 settlements were shelled. Among them are ...": those named in a row from `start` on."""
    places = subjects.lists.enumerated(passage, start)
    for before in subjects.before(passage, 1):
        told = next(iter(strikes(before)), None) if places and not before.names_a_town else None
        if told is not None:
            yield _led(FactKind.SHELLING, passage, places, level(before, told), by=(before, told))


def attacked(
    passage: Passage,
    subjects: Subjects,
    strikes: Callable[[Passage], Iterable[re.Match[str]]],
    were_attacked: re.Pattern[str],
    within: int = 1,
) -> Iterator[Finding]:
    """ "The army shelled the Nikopol district. Marhanets and Myrove were attacked": with what was told.

    It is told in one of the `within` sentences above.
    """
    row = were_attacked.match(passage.shadow)
    places = passage.towns_after(*row.span("towns")) if row else ()
    for before in reversed(subjects.before(passage, within)) if places else ():
        told = next(iter(strikes(before)), None)
        if told is not None:
            yield _led(FactKind.SHELLING, passage, places, Shelling.REPORTED, by=(before, told))
            return


def ordered_hromadas(
    passage: Passage, subjects: Subjects, timing: Timing, *, cues: ListCues, whose: AnyCase
) -> Iterator[Finding]:
    """The hromadas of a line, below "An evacuation has been ordered in these hromadas:".

    `whose`: that the list is one of hromadas.
    """
    heading = subjects.lists.heading_of_areas(passage)
    if heading is None or not whose.search(heading.text) or subjects.lists.is_apart(heading):
        return
    hromadas = (m.place for m in passage.mentions if m.place and m.place.kind is PlaceKind.HROMADA)
    places = tuple(dict.fromkeys(hromadas))
    for value, found in cues.stated_in(heading, cues.orders, timing):
        if places:
            yield _led(FactKind.EVACUATION, passage, places, value, by=(heading, found))
            return


def moved_out(
    passage: Passage,
    subjects: Subjects,
    *,
    each: re.Pattern[str],
    moved: re.Pattern[str],
    not_yet: re.Pattern[str],
) -> Iterator[Finding]:
    """The towns from each of which so many came, where this or a sentence just above tells that people move.

    `each` is a town with a count; `not_yet`: nobody was moved.
    """
    if len(each.findall(passage.shadow)) < _COUNTED or not_yet.search(passage.text):
        return
    towns = (m.place for m in passage.mentions if m.place and m.role is Role.TOWN and not m.destination)
    places = tuple(dict.fromkeys(towns))
    for its in (passage, *reversed(subjects.before(passage, 2))):
        told = moved.search(its.text)
        if told and places:
            yield _led(FactKind.EVACUATION, passage, places, Evacuation.UNDERWAY, by=(its, told))
            return


def listed(
    passage: Passage,
    subjects: Subjects,
    places: tuple[Place, ...],
    timing: Timing,
    *,
    above: Sequence[Passage],
    cues: ListCues,
    of_unnamed: bool = False,
) -> Iterator[Finding]:
    """The towns of a line, below a heading without an order, else below the nearest order above it.

    `of_unnamed`: only of an order that names no town itself.
    """
    called = _without_order(passage, subjects, places, timing, above=above, cues=cues)
    if called is not None:
        yield called
        return
    for before in reversed(above):
        # "To evacuate children from Oskil by force, and all from four communities": those are listed.
        told = sorted(
            cues.stated_in(before, cues.orders, timing), key=lambda its: _names_whose(before, its[1], cues)
        )
        for value, found in told:
            if places and not (of_unnamed and before.names_a_town):
                beside = subjects.lists.beside_list(before, passage)
                terms = stated(
                    before,
                    value,
                    cues.terms,
                    before=subjects.before(before, _DECIDED_ABOVE),
                    following=beside,
                    published=timing.published,
                    since=found.start(),
                )
                level = strengthened(value, beside, cues.manner)
                unsorted = not cues.sorts.search(found[0])
                if level is Evacuation.MANDATORY and (
                    _told_by_force(before, subjects, timing, cues)
                    or (unsorted and _is_of_force(before, subjects, timing, cues))
                ):
                    level = Evacuation.FORCED
                yield _led(FactKind.EVACUATION, passage, places, level, by=(before, found), terms=terms)
            return


def _told_by_force(order: Passage, subjects: Subjects, timing: Timing, cues: ListCues) -> bool:
    """Whether a sentence just above tells that the order of the same hromada is carried out by force.

    "... decided on a forced evacuation from some settlements of the Lyman hromada. A mandatory evacuation
    begins from the following settlements of the Lyman hromada:"
    """
    hromadas = {m.place for m in order.mentions if m.role is Role.AREA and m.place}
    of_the_same = (
        its
        for its, next_one in pairwise((*subjects.before(order, _JUST_ABOVE), order))
        if hromadas & {m.place for told in (its, next_one) for m in told.mentions}
    )
    return cues.is_forced_in(of_the_same, timing)


def _is_of_force(order: Passage, subjects: Subjects, timing: Timing, cues: ListCues) -> bool:
    """Whether an order of which the sort is not told goes on with a forced one just above it.

    "A forced evacuation was announced. The evacuation order applies to villages of the Lyman hromada:"
    """
    above = reversed(subjects.before(order, _JUST_ABOVE))
    told = ([value for value, _ in cues.stated_in(its, cues.orders, timing)] for its in above)
    return Evacuation.FORCED in next(filter(None, told), ())


def _without_order(
    passage: Passage,
    subjects: Subjects,
    places: tuple[Place, ...],
    timing: Timing,
    *,
    above: Sequence[Passage],
    cues: ListCues,
) -> Finding | None:
    """The towns of a line, below "Families are asked to leave:", "People are taken out of these villages:".

    An order further above is of others only if it names them.
    """
    heading = subjects.lists.heading(passage)
    if heading is None or not places or not heading.text.endswith((":", "—", "–")):
        return None
    value, found = next(cues.stated_in(heading, cues.blocks, timing), (None, None))
    if value not in _WITHOUT_ORDER or found is None:
        return None
    orders = (its for its in reversed(above) if any(cues.stated_in(its, cues.orders, timing)))
    order = next(orders, None)
    if order is not None and not any(m.place and not m.office for m in order.mentions):
        return None
    if cues.obliged is None or not cues.obliged.search(found[0]):
        return _led(FactKind.EVACUATION, passage, places, value, by=(heading, found))
    level = _announced(heading, subjects, cues) or value
    terms = stated(
        heading,
        level,
        cues.terms,
        before=subjects.before(heading, _JUST_ABOVE),
        following=subjects.lists.beside_list(heading, passage),
        published=timing.published,
    )
    return _led(FactKind.EVACUATION, passage, places, level, by=(heading, found), terms=terms)


def _announced(heading: Passage, subjects: Subjects, cues: ListCues) -> Evacuation | None:
    """The order that a sentence above a heading tells of: "Families must leave:"."""
    for before in reversed(subjects.before(heading, _JUST_ABOVE)):
        for level, told in cues.announced:
            if told.search(before.text):
                return level
    return None


def _led(
    kind: FactKind,
    passage: Passage,
    places: tuple[Place, ...],
    value: FactValue,
    *,
    by: tuple[Passage, re.Match[str]],
    terms: Terms | None = None,
) -> Finding:
    """All of the passage says of the places what its heading states: `by` is that, and where it does."""
    heading, told = by
    led_by = (heading, *told.span())
    return Finding(kind, places, value, 0, len(passage.text), terms=terms, led_by=led_by)


def _is_of_settlements(passage: Passage, cues: HarmCues) -> bool:
    """Whether it speaks of settlements, or of an oblast or a raion and names no town."""
    # "They go on shelling other towns of Donetsk region": none is named.
    roles = {m.role for m in passage.mentions if m.name or m.role is not Role.TOWN}
    return bool(cues.settlements.search(passage.text)) or (Role.AREA in roles and Role.TOWN not in roles)


def _names_whose(passage: Passage, found: re.Match[str], cues: ListCues) -> bool:
    """Whether a statement names the town or hromada that it is about, before another begins."""
    told = passage.shadow[found.start() : found.end() + _BESIDE]
    clause = cues.next_statement.split(told, maxsplit=1)[0]
    return any(mark in clause for mark in (TOWN, HROMADA))

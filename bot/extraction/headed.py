"""What a heading says of each town of the list below it."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol

from bot.domain.fact import Evacuation, FactKind, Shelling, Terms
from bot.domain.place import Place
from bot.extraction.finding import Finding
from bot.extraction.mention import Role
from bot.extraction.passage import Passage
from bot.extraction.subjects import Subjects

#: A report of a day's strikes is no longer than this, in sentences.
_REPORT = 12
#: So many towns, each with a count, make a list.
_COUNTED = 2


class TermsOf(Protocol):
    def __call__(
        self, passage: Passage, value: Evacuation, *, before: Sequence[Passage], following: Sequence[Passage]
    ) -> Terms | None:
        """The terms of the order in a passage, by what stands around it."""


def struck(
    passage: Passage,
    subjects: Subjects,
    strikes: Callable[[Passage], Iterable[re.Match[str]]],
    level: Callable[[Passage, re.Match[str]], Shelling],
) -> Finding | None:
    """The towns of a line, below "Under fire were:"."""
    heading = subjects.lists.heading(passage)
    if heading is None or not heading.text.endswith((":", "—", "–")) or subjects.lists.is_apart(heading):
        return None
    places = tuple(m.place for m in passage.mentions if m.place and m.role is Role.TOWN)
    told = next(iter(strikes(heading)), None) if places else None
    if told is None:
        return None
    led_by = (heading, *told.span())
    return Finding(FactKind.SHELLING, places, level(heading, told), 0, len(passage.text), led_by=led_by)


def harmed(
    passage: Passage,
    subjects: Subjects,
    strikes: Callable[[Passage], Iterable[re.Match[str]]],
    in_a_day: re.Pattern[str],
    leading: re.Pattern[str],
) -> Finding | None:
    """The towns in which harm was done, in a report of a day's strikes over an area: "In Lyman, two houses".

    `leading` is what stands before the name of such a town.
    """
    places = tuple(
        m.place
        for m in passage.mentions
        if m.place and m.role is Role.TOWN and not m.office and leading.search(passage.text, 0, m.start)
    )
    if not places:
        return None
    for above in reversed(subjects.before(passage, _REPORT)):
        if _is_of_an_area(above) and in_a_day.search(above.text):
            told = next(iter(strikes(above)), None)
            if told is not None:
                led_by = (above, *told.span())
                end = len(passage.text)
                return Finding(FactKind.SHELLING, places, Shelling.REPORTED, 0, end, led_by=led_by)
    return None


def counted(
    passage: Passage,
    subjects: Subjects,
    strikes: Callable[[Passage], Iterable[re.Match[str]]],
    level: Callable[[Passage, re.Match[str]], Shelling],
    start: int,
) -> Finding | None:
    """ "17 settlements were shelled. Among them are ...": those named in a row from `start` on."""
    places = subjects.lists.enumerated(passage, start)
    for before in subjects.before(passage, 1):
        told = next(iter(strikes(before)), None) if places and not _names_a_town(before) else None
        if told is not None:
            led_by = (before, *told.span())
            end = len(passage.text)
            return Finding(FactKind.SHELLING, places, level(before, told), 0, end, led_by=led_by)
    return None


def moved_out(
    passage: Passage, subjects: Subjects, each: re.Pattern[str], moved: re.Pattern[str]
) -> Iterator[Finding]:
    """The towns from each of which so many came, where this or a sentence just above tells that people move.

    `each` is a town with a count.
    """
    if len(each.findall(passage.shadow)) < _COUNTED:
        return
    towns = (m.place for m in passage.mentions if m.place and m.role is Role.TOWN and not m.destination)
    places = tuple(dict.fromkeys(towns))
    for its in (passage, *reversed(subjects.before(passage, 2))):
        told = moved.search(its.text)
        if told and places:
            led_by = (its, *told.span())
            end = len(passage.text)
            yield Finding(FactKind.EVACUATION, places, Evacuation.UNDERWAY, 0, end, led_by=led_by)
            return


def _is_of_an_area(passage: Passage) -> bool:
    """Whether it speaks of an oblast or a raion, and of no town."""
    roles = {mention.role for mention in passage.mentions}
    return Role.AREA in roles and Role.TOWN not in roles


def ordered(
    passage: Passage,
    subjects: Subjects,
    places: tuple[Place, ...],
    *,
    above: Sequence[Passage],
    orders: Callable[[Passage], Iterable[tuple[Evacuation, re.Match[str]]]],
    terms_of: TermsOf,
    of_unnamed: bool = False,
) -> Finding | None:
    """The towns of a line, below the nearest order above it.

    `of_unnamed`: only of an order that names no town itself.
    """
    for before in reversed(above):
        for value, found in orders(before):
            if not places or (of_unnamed and _names_a_town(before)):
                return None
            terms = terms_of(
                before,
                value,
                before=subjects.before(before, 2),
                following=subjects.lists.beside_list(before, passage),
            )
            led_by = (before, *found.span())
            end = len(passage.text)
            return Finding(FactKind.EVACUATION, places, value, 0, end, terms=terms, led_by=led_by)
    return None


def _names_a_town(passage: Passage) -> bool:
    return any(m.role is Role.TOWN and not m.office for m in passage.mentions)

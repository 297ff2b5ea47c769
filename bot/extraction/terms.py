"""Whom an order of evacuation covers, who ordered it, and for how long."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.fact import Evacuation, Terms
from bot.extraction.levels import ORDERS
from bot.extraction.mention import Role
from bot.extraction.neighbours import Neighbours
from bot.extraction.passage import Passage

#: So many sentences on either side may tell more of an order.
_BEFORE, _AFTER = 2, 3


@dataclass(frozen=True, slots=True)
class TermCues:
    """The words of one language."""

    #: Those for whom an order is, as the group "whom".
    covers: re.Pattern[str]
    #: Who decided, by a sentence of a decision.
    decider: Callable[[str], str | None]
    #: A sentence that tells of an order, as the one beside it does.
    of_an_order: re.Pattern[str]
    #: A sentence that may tell who decided what a sentence beside it states.
    of_a_decision: re.Pattern[str]
    #: Begins a sentence that goes on about the order.
    continues: re.Pattern[str]
    #: What leads to the first and to the last day of an order.
    starts: re.Pattern[str]
    ends: re.Pattern[str]
    #: For how many days an order is, as the group "days".
    lasts: re.Pattern[str]
    #: The days of a sentence, each with the words before it, given the day of publication.
    days: Callable[[str, date | None], Iterator[tuple[date, str]]]


def stated(
    passage: Passage,
    value: Evacuation,
    cues: TermCues,
    *,
    before: Sequence[Passage] = (),
    following: Sequence[Passage] = (),
    published: date | None = None,
    since: int = 0,
) -> Terms | None:
    """What the sentence states of an order; None for nothing, or for what is no order.

    Whom it covers, its days, and who decided it may stand in the sentences that follow and go on about it,
    the latter also in those before it. Whom an order covers stands in its sentence rather after `since`.
    """
    if value not in ORDERS:
        return None
    told = [passage.text, *(later.text for later in following if cues.continues.match(later.text))]
    # "Families will have to leave. Compulsory evacuation has been ordered for ..."
    earlier = (
        its.text for its in reversed(before) if cues.of_an_order.search(its.text) and not its.names_a_town
    )
    said = [told[0][since:], *told, *earlier]
    days = [day for text in told for day in cues.days(text, published)]
    beside = (its.text for its in (*following, *reversed(before)))
    starts, ends = _first_led(days, cues.starts), _first_led(days, cues.ends)
    lasting = next((lasts for text in told if (lasts := cues.lasts.search(text))), None)
    if starts and ends is None and lasting:
        ends = starts + timedelta(int(lasting["days"]))
    deciding = [passage.text, *(text for text in beside if cues.of_a_decision.search(text))]
    terms = Terms(
        next((covers["whom"] for text in said if (covers := cues.covers.search(text))), None),
        next((who for text in deciding if (who := cues.decider(text))), None),
        starts,
        ends,
    )
    return None if terms == Terms() else terms


def stated_around(
    passage: Passage, value: Evacuation, cues: TermCues, neighbours: Neighbours, published: date | None
) -> Terms | None:
    """What the sentence and those beside it state of an order, as far as they name no other town."""
    return stated(
        passage,
        value,
        cues,
        before=neighbours.before(passage, _BEFORE),
        following=neighbours.after(passage, _AFTER),
        published=published,
    )


def is_of_others(beside: Passage, passage: Passage) -> bool:
    """Whether a sentence beside one that names places names only others."""
    towns, others = _towns(passage), _towns(beside)
    return bool(towns and others) and not towns & others


def _towns(passage: Passage) -> set[str]:
    return {m.place.code for m in passage.mentions if m.role is Role.TOWN and m.place and not m.office}


def _first_led(days: Iterable[tuple[date, str]], cue: re.Pattern[str]) -> date | None:
    """The first of the days to which `cue` leads."""
    return next((day for day, before in days if cue.search(before)), None)

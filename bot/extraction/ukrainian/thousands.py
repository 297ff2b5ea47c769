"""Counts in thousands that do not say so: «було 60 тисяч, лишилося 1,5»."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.domain.fact import Qualifier
from bot.extraction.lower import AnyCase
from bot.extraction.passage import Passage
from bot.extraction.quantity import Quantity
from bot.extraction.subjects import Subjects
from bot.extraction.ukrainian.counting import PEOPLE

#: "З 23 тисяч лишилося близько п'яти": what follows the verb are thousands too.
_OF_THOUSANDS = AnyCase(
    r"(?<!\w)(?:з|із|зі)\s+(?:[\w'’ʼ]+\s+){0,2}[\d.,]*\s*[\w'’ʼ]*\s*тисяч(?!\w)[^.;:]{0,60}"
    r"(?:(?:лишил|залишил|лишаєт|залишаєт|зостал)\w+|тепер|нині|зараз|наразі)\s+(?:\w+\s+)?$"
)
_IN_THOUSANDS = AnyCase(r"тис")
#: "Двоє", "десятеро": so many people, and never thousands.
_HEADS = AnyCase(r"(?:двоє|троє|\w+еро)(?!\w)")
_FEWER_THAN, _FEWER_THAN_A_THOUSAND = 100, 1000
#: Between a count of today and one of before the war.
_BEFORE_THE_WAR = AnyCase(
    r"[^.;]{0,20}[(,–—-]\s*(?:а\s+)?(?:до|перед)\s+(?:[\w’'ʼ-]+\s+){0,2}(?:війн|вторгненн)\w+\s*(?:тут\s+)?(?:було|жило|мешкало|[—–-])?\s*(?:\w+\s+)?$"
)
#: Before the war there lived no more than so many times those who remain, where the word is left out.
_MANY_TIMES = 30
#: "Після звільнення було 10 тисяч, зараз уже 25": thousands, and more than there were.
_HAS_GROWN = AnyCase(
    r"(?<!\w)(?:(?:після|з\s+часу|від)\s+(?:звільнення|деокупації|визволення)|поверта\w+|поверну\w+|зрос\w+|зріс|збільши\w+"
    r"|побільша\w+|вирос\w+)(?!\w)"
)
_PEOPLE_NEXT = AnyCase(rf"\s+(?:\w+\s+)?{PEOPLE}")
_NOTHING_MORE = re.compile(r"\s*(?:з\s+(?:лишком|гаком)\s*)?(?:[.;!»”]|$)")
_NOBODY_ELSE = AnyCase(rf"\s*(?:[.;!»”]|$|(?:\w+\s+)?{PEOPLE}\s*(?:[.;!»”]|$))")
_PEOPLE_SPOKEN_OF = AnyCase(rf"(?<!\w)(?:населення|{PEOPLE})(?!\w)")
#: Of so many sentences before one may tell that people are counted.
_TALK = 7


#: "Три тисячі людей із довоєнних восьми", "тисячі зо три з одинадцяти, що мешкали тут до війни".
_THOUSANDS_OUT_OF = AnyCase(
    rf"тисяч\w*(?:\s+[\w'’ʼ-]+){{0,2}}(?:\s+з\s+половиною)?(?:\s+{PEOPLE})?\s+(?:з|із|зі)\s+(?:довоєнних\s+|колишніх\s+|тих\s+)?$"
)


def total_in_thousands(passage: Passage, subjects: Subjects, quantity: Quantity) -> Quantity | None:
    """The total of which a count in thousands is told, in thousands too.

    None where it seems to leave the word out: "Зараз 52 тисячі. Взимку було 80, до війни — 150".
    """
    if _is_of_those_counted_before(passage, subjects, quantity):
        return _thousands(quantity)
    if _is_fewer_than_those_before(passage, subjects, quantity):
        return None
    last = next((its for its in reversed(passage.counts) if its.end <= quantity.start), None)
    before = max((its.value for its in passage.counts if its.end <= quantity.start), default=0)
    if quantity.value >= _FEWER_THAN_A_THOUSAND or quantity.value * 1000 <= before:
        return quantity
    if last is None or not (
        _THOUSANDS_OUT_OF.search(passage.text, 0, quantity.start)
        or _goes_on_in_thousands(passage, last, quantity)
    ):
        # "Торік тут жило 20 тисяч людей, а до війни — 40".
        is_bare = last is not None and _NOTHING_MORE.match(passage.text, quantity.end) is not None
        in_thousands_before = last and _IN_THOUSANDS.search(passage.text, last.start, last.end)
        return None if is_bare and in_thousands_before else quantity
    return _thousands(quantity)


def _is_of_those_counted_before(passage: Passage, subjects: Subjects, quantity: Quantity) -> bool:
    """ "У місті 3 100 людей. До вторгнення було вісім": of no town so few remain more."""
    if quantity.start != min(its.start for its in passage.counts):
        return False
    if not _NOTHING_MORE.match(passage.text, quantity.end):
        return False
    above = subjects.before(passage, _TALK)
    if quantity.value >= (_FEWER_THAN_A_THOUSAND if _tells_thousands(above) else _FEWER_THAN):
        return False
    if not above or not any(_PEOPLE_SPOKEN_OF.search(its.text) for its in above):
        return False
    counted = [its for its in above[-1].counts[-1:] if _NOBODY_ELSE.match(above[-1].text, its.end)]
    return any(1000 <= its.value < quantity.value * 1000 <= _MANY_TIMES * its.value for its in counted)


def _tells_thousands(above: Sequence[Passage]) -> bool:
    """Whether the last of these counts in thousands: "350 тисяч людей"."""
    last = above[-1].counts[-1:] if above else ()
    return any(_IN_THOUSANDS.search(above[-1].text, its.start, its.end) for its in last)


def _is_fewer_than_those_before(passage: Passage, subjects: Subjects, quantity: Quantity) -> bool:
    """Whether a number without a noun is less than a count in thousands in the sentence before."""
    if quantity.value >= _FEWER_THAN_A_THOUSAND or _PEOPLE_NEXT.match(passage.text, quantity.end):
        return False
    above = subjects.before(passage, 1)
    last = above[-1].counts[-1:] if above else ()
    return _tells_thousands(above) and quantity.value < last[0].value


def _thousands(quantity: Quantity) -> Quantity:
    bounds = quantity.bounds and (quantity.bounds[0] * 1000, quantity.bounds[1] * 1000)
    return replace(quantity, value=quantity.value * 1000, bounds=bounds)


def _goes_on_in_thousands(passage: Passage, last: Quantity, quantity: Quantity) -> bool:
    """ "53 тисячі людей (до війни — 105)"."""
    if re.match(rf"\s+(?:\w+\s+)?{PEOPLE}", passage.text[quantity.end :], re.IGNORECASE):
        return False
    told_in_thousands = _IN_THOUSANDS.search(passage.text, last.start, last.end) is not None
    return told_in_thousands and _BEFORE_THE_WAR.match(passage.text, last.end, quantity.start) is not None


def in_thousands(passage: Passage, subjects: Subjects, quantity: Quantity) -> Quantity | None:
    """The count, in thousands where the total before it is and it leaves the word out.

    None where either may be meant: "було 105 тисяч, тепер — 53".
    """
    counts_people = re.match(rf"\s+(?:\w+\s+)?{PEOPLE}", passage.text[quantity.end :], re.IGNORECASE)
    written = passage.text[quantity.start : quantity.end]
    if quantity.value >= _FEWER_THAN or counts_people or _HEADS.search(written):
        return quantity
    totals = list(_totals_in_thousands(passage, subjects, quantity))
    if totals and _HAS_GROWN.search(passage.text, 0, quantity.start):
        return None
    if not any(quantity.value * 1000 < total for total in totals):
        return quantity
    # "Дві з половиною": no people.
    if not quantity.value.is_integer():
        return _thousands(quantity)
    if quantity.qualifier is Qualifier.EXACT or not _OF_THOUSANDS.search(passage.text, 0, quantity.start):
        return None
    return _thousands(quantity)


def _totals_in_thousands(passage: Passage, subjects: Subjects, quantity: Quantity) -> Iterator[float]:
    """The counts before it, here and in the sentence before, that are told in thousands."""
    for its in (passage, *subjects.before(passage, 1)):
        for count in its.counts:
            if (its is not passage or count.end <= quantity.start) and _IN_THOUSANDS.search(
                its.text, count.start, count.end
            ):
                yield count.value

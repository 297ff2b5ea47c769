"""Distances in kilometres, however Ukrainian writes them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.domain.fact import Qualifier
from bot.extraction.lower import AnyCase
from bot.extraction.quantity import Quantity
from bot.extraction.spans import overlap
from bot.extraction.ukrainian.numbers import hedged

_UNIT = re.compile(
    r"[\s-]?(?:(?P<km>км|кілометр\w*)|(?P<m>м(?![.’'ʼ])|метр\w*)|(?P<mi>миль|мил[ьяіею]\w*))(?!\w)(?!\s?/"
    r"|\s+(?:на|за)\s+годину)"
    r"(?!\s+(?:кв|квадрат)|²)",
    re.IGNORECASE,
)
_SHARE = {"": 1.0, "пів": 0.5, "півтора": 1.5}
#: "за кілометр від", "пів кілометра", "за півтора кілометра", "півкілометра".
_UNCOUNTED = re.compile(
    r"(?<!\w)(?:(?P<share>півтора|пів)\s?-?кілометр(?:а|и)?(?!\w)"
    r"|кілометр(?:а|і)?(?!\w)(?=\s+(?:від|до|на|фронт)|\s*[,.;—–-]))",
    re.IGNORECASE,
)
#: "Кілометрів зо три", "кілометрів із п'ять": a guess.
_INVERTED = re.compile(
    r"(?<!\w)(?P<unit>кілометрів|км|метрів)\s+(?:(?:зо|із|з|за|десь|приблизно|так)\s+){0,2}$", re.IGNORECASE
)
#: "Кілометрах у шести", "метрах у трьохстах".
_INVERTED_AT = re.compile(r"(?<!\w)(?P<unit>кілометрах|метрах)\s+(?:у|в)\s+$", re.IGNORECASE)
#: "На десятому кілометрі".
_ORDINAL = re.compile(r"\w+[оь]му\s+$")
_SOME = AnyCase(r"(?:кільк\w+|декільк\w+|пар[ауиі]|десятк\w+|сотн\w+|лічен\w+)\s+$")


def distances(text: str, counted: Sequence[Quantity]) -> list[Quantity]:
    """The quantities of length, in kilometres, from left to right; "за кілометр" is one."""
    found = [*_counted(text, counted)]
    for other in _uncounted(text):
        if not any(overlap(its.span, other.span) for its in found):
            found.append(other)
    return sorted(found, key=lambda distance: distance.start)


def _counted(text: str, counted: Sequence[Quantity]) -> Iterator[Quantity]:
    for quantity in counted:
        unit = _UNIT.match(text, quantity.end)
        before = _INVERTED.search(text, max(0, quantity.start - 40), quantity.start) or _INVERTED_AT.search(
            text, max(0, quantity.start - 20), quantity.start
        )
        if unit is not None:
            yield _kilometres(quantity, unit)
        elif before is not None and not any(its.end <= before.start() <= its.end + 2 for its in counted):
            factor = 0.001 if before["unit"].lower() in ("метрів", "метрах") else 1.0
            yield Quantity(
                before.start(),
                quantity.end,
                _rounded(quantity.value * factor),
                Qualifier.ABOUT,
                quantity.bounds,
            )


def _uncounted(text: str) -> Iterator[Quantity]:
    for found in _UNCOUNTED.finditer(text):
        before = text[max(0, found.start() - 24) : found.start()]
        if _SOME.search(before) or _ORDINAL.search(before):
            continue
        start, qualifier = hedged(text, found.start())
        yield Quantity(start, found.end(), _SHARE[(found["share"] or "").lower()], qualifier)


def _kilometres(quantity: Quantity, unit: re.Match[str]) -> Quantity:
    factor = {"km": 1.0, "m": 0.001, "mi": 1.609344}[unit.lastgroup or "km"]
    if factor == 1.0:
        return replace(quantity, end=unit.end())
    bounds = quantity.bounds and (
        _rounded(quantity.bounds[0] * factor),
        _rounded(quantity.bounds[1] * factor),
    )
    value = sum(bounds) / 2 if bounds else quantity.value * factor
    return replace(quantity, end=unit.end(), value=_rounded(value), bounds=bounds)


def _rounded(kilometres: float) -> float:
    return round(kilometres, 2 if kilometres < 1 else 1)

"""Distances in kilometres, however they are written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import floor

from bot.domain.fact import Qualifier
from bot.extraction.english.numbers import hedged
from bot.extraction.quantity import Quantity

_KM_PER_UNIT = {"km": 1.0, "mi": 1.609344, "m": 0.001}
_UNIT = re.compile(
    (
        r"[\s-]?(?:(?P<km>kms?|kilomet(?:er|re)s?)|(?P<mi>miles?|mi)|(?P<m>m|met(?:er|re)s?))\b(?!\s?/(?!\s?\d)"
        r"|\s+(?:per|an)\b)"
    ),
    re.IGNORECASE,
)
_UNCOUNTED = re.compile(
    r"\b(?P<half>half\s+)?an?\s+(?:half[\s-])?(?:(?P<km>kilomet(?:er|re))"
    r"|(?P<mi>mile))\b(?P<more>\s+and\s+a\s+half\b)?",
    re.IGNORECASE,
)
#: "1.5 miles (2.5 km)", "3 km / 2 miles".
_BEFORE_A_CONVERSION = frozenset({"(", " (", " [", "/", " / ", " or ", ", or "})


def distances(text: str, counted: Sequence[Quantity]) -> list[Quantity]:
    """The quantities of length, in kilometres, from left to right; "a mile" and "half a mile" are some.

    "1.5 miles (2.5 km)" is one distance: its kilometres, as the source gives both.
    """
    uncounted = list(_uncounted(text, counted))
    of_their_own = (
        distance
        for distance in _counted(text, counted)
        if not any(its.start <= distance.start < its.end for its in uncounted)
    )
    return sorted((*of_their_own, *uncounted), key=lambda distance: distance.start)


def _counted(text: str, counted: Sequence[Quantity]) -> Iterator[Quantity]:
    position = 0
    for number, quantity in enumerate(counted):
        unit = _UNIT.match(text, quantity.end)
        if unit is None or quantity.start < position:
            continue
        distance = _kilometres(quantity, unit)
        if number + 1 < len(counted):
            distance = _with_conversion(text, distance, unit, counted[number + 1])
        position = distance.end
        yield distance


def _with_conversion(text: str, distance: Quantity, unit: re.Match[str], other: Quantity) -> Quantity:
    if text[unit.end() : other.start] not in _BEFORE_A_CONVERSION:
        return distance
    converted = _UNIT.match(text, other.end)
    if converted is None:
        return distance
    end = converted.end() + (text[converted.end() : converted.end() + 1] in {")", "]"})
    if unit["km"] or not converted["km"]:
        return replace(distance, end=end)
    return replace(_kilometres(other, converted), start=distance.start, end=end, qualifier=distance.qualifier)


def _uncounted(text: str, counted: Sequence[Quantity]) -> Iterator[Quantity]:
    for found in _UNCOUNTED.finditer(text):
        start, qualifier = hedged(text, found.start())
        share = 1.5 if found["more"] else 0.5 if "half" in found[0].lower() else 1.0
        kilometres = _rounded(share * _KM_PER_UNIT["km" if found["km"] else "mi"])
        distance = Quantity(start, found.end(), kilometres, qualifier)
        following = next((its for its in counted if its.start >= found.end()), None)
        yield _with_conversion(text, distance, found, following) if following else distance


def _kilometres(quantity: Quantity, unit: re.Match[str]) -> Quantity:
    factor = _KM_PER_UNIT[unit.lastgroup or "km"]
    if factor == 1.0:
        return replace(quantity, end=unit.end())
    bounds = quantity.bounds and (
        _rounded(quantity.bounds[0] * factor),
        _rounded(quantity.bounds[1] * factor),
    )
    # Half a metre in a converted range says nothing more.
    value = sum(bounds) / 2 if bounds and quantity.qualifier is Qualifier.RANGE else quantity.value * factor
    return replace(quantity, end=unit.end(), value=_rounded(value), bounds=bounds)


def _rounded(kilometres: float) -> float:
    """Below a kilometre in tens of metres, above in hundreds: a mile count is no more exact than that."""
    scale = 100 if kilometres < 1 else 10
    # Half up, as people round; the tiny part is for what binary fractions lose.
    return floor(kilometres * scale + 0.5 + 1e-9) / scale

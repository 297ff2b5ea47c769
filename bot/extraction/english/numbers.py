"""Quantities as people write them: 3,000; 3 000; three thousand; between 2,000 and 3,000."""

import re
from collections.abc import Iterator

from bot.domain.fact import Qualifier
from bot.extraction.lower import AnyCase, in_lower_case
from bot.extraction.quantity import Quantity

_BELOW_TWENTY = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS_FROM_TWENTY = "twenty thirty forty fifty sixty seventy eighty ninety"
_UNITS = {word: number for number, word in enumerate(_BELOW_TWENTY.split())}
_TENS = {word: number * 10 for number, word in enumerate(_TENS_FROM_TWENTY.split(), 2)}
_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "k": 1000, "million": 1_000_000}

_WORD = "|".join((*list(_UNITS)[1:], *_TENS, "dozen", "hundred", "thousand"))
_DIGITS = (
    r"(?<![\w.,:/$€£₴])(?<![A-Za-z][-–])"
    r"(?:[1-9]\d{0,2}(?:\.\d{3}){1,3}(?!\s?(?:km|kilo|mi|met)|\.?\d)"
    r"|\d{1,3}(?:[,\u00a0\u202f\u2009 ]\d{3}){1,3}"
    r"|\d{1,9}(?:[.,]\d{1,2})?)"
    r"(?!\d|[.,]\d|%|\s?(?:percent|per\s+cent)\b|(?:st|nd|rd|th|s)\b|[:/]\d)"
    r"(?!\s*(?:and|to|or|[-–])\s*\d+(?:\.\d+)?\s?(?:%|percent\b|per\s+cent\b))"
)
_SPELLED = (
    rf"\b(?:an?\s+)?(?:{_WORD})(?:(?:[\s-]+(?:and\s+(?!an?\s))?)(?:{_WORD})){{0,6}}(?:\s+and\s+a\s+half)?\b"
    rf"(?:\s+(?:thousand|million)\b)?(?!\s?(?:percent|per\s+cent|%))(?!(?<=one)\s+in\s+(?!(?:every\s+)?(?:{_WORD}|\d))\w)"
)
_ATOM = rf"(?>(?:{_DIGITS}|{_SPELLED})(?:\s?(?:thousand|million|k)\b)?)"
#: Of text in lower case. That a word begins is asked first, which spares most of the time.
_QUANTITY = re.compile(
    rf"(?<!\w)(?=\w)(?:between\s+(?P<low>{_ATOM})\s+and\s+(?P<high>{_ATOM})"
    rf"|(?P<from>{_ATOM})(?:\s*[-–—]\s*|\s+to\s+|\s+or\s+)(?P<to>{_ATOM})"
    rf"|(?P<one>{_ATOM}))",
)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_YEAR_BEFORE = AnyCase(
    r"(?:\b(?:in|for|of|since|by|until|till|before|prior\s+to|after|from|during|early|late|mid|end\s+of|start\s+of"
    r"|beginning\s+of|late-|mid-|early-|spring|summer|autumn|winter|fall"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?"
    r"|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)|\d,)\s+$|[-–(/]$"
)
_COUNTED = AnyCase(r"\s+(?:people|residents|inhabitants|civilians|locals|citizens|souls)")
_YEAR_AFTER = AnyCase(r"\s+(?:census|invasion|war|estimate|full)|,\s|\)|:")
#: "One in five": a share, and no number.
_ONE_IN = re.compile(
    r"one\s+(?:\w+\s+)?in\s+(?:every\s+)?(?:two|three|four|five|six|eight|ten|twenty|\d+)\b", re.IGNORECASE
)
#: "Two thirds", "one-quarter": a share as well.
_FRACTION = re.compile(
    r"(?:one|two|three|four|seven|nine)[\s-](?:hal(?:f|ves)|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|twentieths?|hundredths?)\b",
    re.IGNORECASE,
)
_ONE_OF = AnyCase(r"one\s+(?:of|another|another|day|more|thing)\b")
#: "One and a half thousand".
_HALF_OF_SCALE = re.compile(r"\s+and\s+a\s+half\s+(thousand|million)$")
_GROUP = re.compile(r"(?<=\d)[,.\u00a0\u202f\u2009 ](?=\d{3}(?!\d))")

_HEDGES = {
    Qualifier.AT_MOST: (
        r"(?<!no\s)(?<!not\s)fewer than|(?<!no\s)(?<!not\s)less than|no more than|not more than|at most|up to"
        r"|under|below|within|a maximum of|not even|(?:does|do|did) not exceed"
    ),
    Qualifier.AT_LEAST: (
        "more than|over|at least|no fewer than|no less than|not less than|upwards? of|above|a minimum of"
        "|in excess of"
    ),
    Qualifier.ABOUT: (
        "about|around|some|roughly|approximately|nearly|almost|an estimated|estimated|close to|as few as"
        "|as many as|as little as|circa|approx\\.?|perhaps|probably|maybe|possibly|in the region of"
    ),
    Qualifier.EXACT: "just|only|merely|barely|a mere|exactly|a total of|a|mere",
}
_HEDGE = {
    qualifier: re.compile(rf"\b(?:{words.replace(' ', chr(92) + 's+')})\s+$", re.IGNORECASE)
    for qualifier, words in _HEDGES.items()
}
#: "A rough estimate is that 600 people remain".
_ESTIMATED = AnyCase(r"\bestimate(?:[sd]|\s+is)?\s+(?:that|at)\s+$")
_AFTER = {
    Qualifier.ABOUT: re.compile(r"\s+or\s+so\b|-odd\b", re.IGNORECASE),
    Qualifier.AT_MOST: re.compile(r"\s+or\s+(?:fewer|less)\b", re.IGNORECASE),
    Qualifier.AT_LEAST: re.compile(r"\s+or\s+more\b|\+", re.IGNORECASE),
}
#: "Several hundred" is no number.
_VAGUE = AnyCase(r"\b(?:several|few|many|couple\s+of|some)\s+$")
_SCALE_ALONE = AnyCase(r"(?:dozen|hundred|thousand|million)")
#: "Down from 9,000 to 3,000"; but "there are from 9,000 to 11,000 people".
_CHANGE = re.compile(
    r"(?<!\bare\s)(?<!\bare\sstill\s)(?<!remain\s)(?<!\blive\s)(?<!\bleft\s)(?<!\bstay\s)\b[Ff]rom\s+(?:(?!(?:is|are|lies)\b)[a-z-]+\s+){0,3}$"
)
_DAY = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)\s+$"
)
#: "On February 24, 900 people": a day, but for "in May 30 people remained".
_IS_A_DAY = re.compile(
    r"(?:[12]?\d|3[01])(?:st|nd|rd|th)?(?!\d|[.,]\d)(?!\s+(?:\w+\s+)?(?:people|residents|civilians|locals))"
)


def quantities(text: str) -> Iterator[Quantity]:
    """Every quantity of a sentence, from left to right."""
    # To ignore case would take half as long again.
    position, lower = 0, in_lower_case(text)
    while found := _QUANTITY.search(lower, position):
        quantity, position = _read(text, found)
        if quantity is not None:
            yield quantity


def _read(text: str, found: re.Match[str]) -> tuple[Quantity | None, int]:
    share = _ONE_IN.match(text, found.start()) or _FRACTION.match(text, found.start())
    if share:
        return None, share.end()
    low, high = (found["low"], found["high"]) if found["low"] else (found["from"], found["to"])
    if not low or not high:
        return _single(text, found.start(), found.end(), found["one"])
    first, last = _shared_scale(low, high), number(high)
    if first is None or last is None:
        return None, found.end()
    # "from 26,000 to 3,000" is a change and "17 to 3" no range: each end is then a quantity of its own.
    if first >= last or (found["from"] and _CHANGE.search(text, max(0, found.start() - 40), found.start())):
        stop = found.start() + found[0].index(low) + len(low)
        return _single(text, stop - len(low), stop, low)
    start, _ = hedged(text, found.start())
    return Quantity(start, found.end(), (first + last) / 2, Qualifier.RANGE, (first, last)), found.end()


def _single(text: str, start: int, end: int, written: str) -> tuple[Quantity | None, int]:
    after_month = written[0].isdigit() and _DAY.search(text, max(0, start - 12), start)
    if after_month and (" " in written or _IS_A_DAY.match(text, start)):
        return None, end
    value = number(written)
    if value is None or _is_year(text, start, written) or _ONE_OF.match(text, start):
        return None, end
    if _SCALE_ALONE.match(written) and _VAGUE.search(text, max(0, start - 16), start):
        return None, end
    first, qualifier = hedged(text, start)
    for later, pattern in _AFTER.items():
        if after := pattern.match(text, end):
            return Quantity(first, after.end(), value, later), after.end()
    return Quantity(first, end, value, qualifier), end


def _is_year(text: str, start: int, written: str) -> bool:
    """ "In 2021", "the 2014 census": no number of anything."""
    if not _YEAR.fullmatch(written):
        return False
    after = text[start + len(written) : start + len(written) + 16]
    if _COUNTED.match(after):
        return False
    return bool(_YEAR_BEFORE.search(text, max(0, start - 24), start) or _YEAR_AFTER.match(after))


def hedged(text: str, start: int) -> tuple[int, Qualifier]:
    """Where the hedges before a number begin, and what they make of it: "only about", "just under"."""
    strongest = Qualifier.EXACT
    for _ in range(3):
        for qualifier, pattern in _HEDGE.items():
            if hedge := pattern.search(text, max(0, start - 24), start):
                start = hedge.start()
                if strongest in (Qualifier.EXACT, Qualifier.ABOUT) and qualifier is not Qualifier.EXACT:
                    strongest = qualifier
                break
        else:
            break
    if strongest is Qualifier.EXACT and _ESTIMATED.search(text, max(0, start - 24), start):
        strongest = Qualifier.ABOUT
    return start, strongest


def _shared_scale(low: str, high: str) -> float | None:
    """The lower end of "two to three thousand" and "2-3 thousand" is in thousands too."""
    value = number(low)
    scale = re.search(r"(thousand|million|k)$", high.lower())
    grouped = re.fullmatch(r"(\d{1,3})[,.\s](?:000|\d00)", high)
    if value is not None and grouped and re.fullmatch(r"\d{1,3}", low) and value < float(grouped[1]):
        return value * 1000  # "30 or 31,000", "105-110,000"
    if value is not None and scale and value < 1000 and not re.search(r"(thousand|million|k)$", low.lower()):
        return value * _SCALES[scale[1]]
    return value


def number(written: str) -> float | None:
    written = _GROUP.sub("", written.lower())
    digits = re.match(r"\d+(?:[.,]\d+)?", written)
    if digits:
        scale = _SCALES.get(written[digits.end() :].strip(), 1)
        return float(digits[0].replace(",", ".")) * scale
    return _spelled(written)


def _spelled(written: str) -> float | None:
    total = current = 0.0
    scaled = _HALF_OF_SCALE.search(written)
    if scaled:
        whole = _spelled(written[: scaled.start()])
        return None if whole is None else (whole + 0.5) * _SCALES[scaled[1]]
    half = 0.5 if re.search(r"and\s+a\s+half$", written) else 0.0
    words = [word for word in re.split(r"[\s-]+", written) if word not in {"and", "a", "an", "half"}]
    before = ""
    for word in words:
        if word not in _SCALES and before in _UNITS:
            return None  # "two-three" is neither 5 nor 23
        before = word
        if word in _SCALES:
            current = max(current, 1.0) * _SCALES[word]
            if _SCALES[word] >= 1000:
                total, current = total + current, 0.0
        else:
            current += _UNITS.get(word, 0) + _TENS.get(word, 0)
    return total + current + half if words else None

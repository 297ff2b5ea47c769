"""Quantities as Ukrainian writes them: 3 000; 3 тис.; три тисячі; півтори тисячі; від двох до трьох тисяч."""

import re
from collections.abc import Iterator

from bot.domain.fact import Qualifier
from bot.extraction.lower import AnyCase, in_lower_case
from bot.extraction.quantity import Quantity

#: Each number with the beginnings of its forms; what follows is an ending.
_STEMS = {
    1: "один одна одне одного одної одну однією одним",
    2: "два дві двох двом двома двоє",
    3: "три трьох трьом трьома троє",
    4: "чотири чотирьох чотирьом чотирма четверо",
    5: "п'ять п'яти п'ятьох п'ятьма п'ятеро",
    6: "шість шести шістьох шістьма шестеро",
    7: "сім семи сімох сімома семеро",
    8: "вісім восьми вісьмох вісьмома восьмеро",
    9: "дев'ять дев'яти дев'ятьох дев'ятьма дев'ятеро",
    10: "десять десяти десятьох десятьма десятеро",
    11: "одинадцять одинадцяти одинадцятьох",
    12: "дванадцять дванадцяти дванадцятьох",
    13: "тринадцять тринадцяти тринадцятьох",
    14: "чотирнадцять чотирнадцяти чотирнадцятьох",
    15: "п'ятнадцять п'ятнадцяти п'ятнадцятьох",
    16: "шістнадцять шістнадцяти шістнадцятьох",
    17: "сімнадцять сімнадцяти сімнадцятьох",
    18: "вісімнадцять вісімнадцяти вісімнадцятьох",
    19: "дев'ятнадцять дев'ятнадцяти дев'ятнадцятьох",
    20: "двадцять двадцяти двадцятьох",
    30: "тридцять тридцяти тридцятьох",
    40: "сорок сорока",
    50: "п'ятдесят п'ятдесяти п'ятдесятьох",
    60: "шістдесят шістдесяти шістдесятьох",
    70: "сімдесят сімдесяти сімдесятьох",
    80: "вісімдесят вісімдесяти вісімдесятьох",
    90: "дев'яносто дев'яноста",
    100: "сто ста сотня сотні сотню",
    200: "двісті двохсот двохстах",
    300: "триста трьохсот трьохстах",
    400: "чотириста чотирьохсот чотирьохстах",
    500: "п'ятсот п'ятисот п'ятистах",
    600: "шістсот шестисот шестистах",
    700: "сімсот семисот семистах",
    800: "вісімсот восьмисот восьмистах",
    900: "дев'ятсот дев'ятисот дев'ятистах",
}
_VALUES = {form: number for number, forms in _STEMS.items() for form in forms.split()}
#: "П'ятнадцятеро", "двадцятеро".
_VALUES |= {
    f"{form.removesuffix('ь')}еро": number for form, number in _VALUES.items() if form.endswith("дцять")
}
_VALUES["півтораста"] = 150
_APOSTROPHE = "['’ʼ`]"
_PLAIN_APOSTROPHE = re.compile("[’ʼ`]")
_WORD = "|".join(sorted((form.replace("'", _APOSTROPHE) for form in _VALUES), key=len, reverse=True))
_THOUSAND = r"(?:тисяч(?:ами|ам|ах|ею|а|і|у)?|тис\b\.?)"
_MILLION = r"(?:мільйон\w*|млн\b\.?)"
_SCALE = rf"(?:{_THOUSAND}|{_MILLION})"
_HUNDREDS = r"сот(?:ень|ні|ня|ню)"
_DIGITS = (
    r"(?<![\w.,:/$€£₴№])(?<![A-Za-zА-Яа-яІіЇїЄє][-–])"
    r"(?:\d{1,3}(?:[,.\u00a0\u202f\u2009 ]\d{3}){1,3}(?!\d|[.,]\d)|\d{1,9}(?:[.,]\d{1,2})?)"
    r"(?!\d|[.,]\d|\s?%|\s?відсот|[:/]\d|-(?:й|го|му|ї|ій|а|у|річн)\b)"
    r"(?!\s*(?:до|чи|або|[-–])\s*\d+(?:[.,]\d+)?\s?(?:%|відсот))"
)
#: "пів тисячі", "півтори тисячі", "дві з половиною тисячі", "3 тисячі 200", "пів сотні".
_HALVES = (
    rf"пів(?:тор[иаі]|тора)\s+(?:{_SCALE}|{_HUNDREDS}|десятка)"
    # "Півтори-дві тисячі"
    r"|півтор[иа](?=\s*[-–—]\s*дв)"
    r"|пів\s?-?(?:тисячі|сотні(?:\s+тисяч)?|десятка|мільйона)|чверть\s+мільйона"
)
_NUMBER = rf"(?:{_DIGITS}|(?<!\w)(?:{_WORD})(?:\s+(?:{_WORD}))*(?!\w))(?:\s+і?з\s+половиною(?!\w))?"
#: "Мільйон триста тисяч", "1 млн 300 тис."
_MILLIONS_AND_THOUSANDS = (
    rf"(?:{_NUMBER}\s?)?(?<!пів)(?:мільйон(?:а|и|ів|у|ом)?|млн\.?)\s+(?:{_NUMBER}\s?)?{_THOUSAND}(?!\w)"
)
_ATOM = (
    rf"(?>{_HALVES}(?!\w)|{_MILLIONS_AND_THOUSANDS}|{_NUMBER}(?:\s?(?:{_SCALE}|{_HUNDREDS}|десятк(?:и|ів|ами"
    rf"|ах))(?!\w)(?:\s+{_NUMBER}(?=\s+\w|\s*[.,;:!?»”)–—-]|$))?)?"
    rf"|(?=[тсд])(?<!\w)(?<!кілька\s)(?<!сотні\s)(?<!десятки\s)(?:тисяч[аіу](?:\s+{_NUMBER}(?=\s+\w|\s*[.,;:!?»”)–—-]"
    # "Десяток людей", "з десяток кілометрів"; not "не один десяток", "перша десятка"
    r"|$))?|сотн[яію]|(?<!один\s)(?<!кожен\s)десят(?:ок|ка|ку)(?=\s+(?:кілометр|км|метр|людей|осіб|душ|жител"
    r"|мешкан|чоловік|цивільн)))(?!\w))"
)
#: With one of these letters all of them begin: to try each at every other would take time.
_QUANTITY = re.compile(
    rf"(?=[\dодтчпшсвм])(?:(?:від\s+(?P<low>{_ATOM})\s+до|(?:поміж|між)\s+(?P<low2>{_ATOM})\s+(?:і|й|та))\s+(?P<high>{_ATOM})"
    rf"|(?P<from>{_ATOM})(?:\s*[-–—]\s*|\s+(?:або|чи)\s+|,\s+(?:ну|(?:а\s+)?може,?(?:\s+й)?),?\s+)(?P<to>{_ATOM})"
    rf"|(?P<one>{_ATOM}))",
)
_GROUP = re.compile(r"(?<=\d)[,.\u00a0\u202f\u2009 ](?=\d{3}(?!\d))")
_MILLIONS = re.compile(r"(?P<many>[^\n]*?)(?<!\w)(?:мільйон\w*|млн\.?)\s+(?P<rest>[^\n]*тис\S*)$")
_SCALED = re.compile(rf"(?:{_SCALE}|{_HUNDREDS}|десят(?:ок|к\w+))", re.IGNORECASE)

_HEDGES = {
    Qualifier.AT_MOST: (
        r"(?<!не\s)менше(?: (?:ніж|як|за|від))?|(?<!не\s)менш(?: (?:ніж|як|за))"
        r"|не більш(?:е)?(?: (?:ніж|як|за|від))?"
        r"|щонайбільше|максимум|не перевищує|трохи менше(?: (?:ніж|як|за))?|трохи менш (?:ніж|як|за)|у межах"
    ),
    Qualifier.AT_LEAST: (
        r"понад|більше(?: (?:ніж|як|за|від))?|більш(?: (?:ніж|як|за))|не менш(?:е)?(?: (?:ніж|як|за|від))?"
        r"|щонайменше|принаймні|мінімум"
    ),
    Qualifier.ABOUT: (
        r"близько|приблизно|під|орієнтовно|майже|десь|якихось|біля|ледь не|мало не|чи не|порядка"
        r"|порядку|в районі|умовно|зо|плюс-мінус"
    ),
    Qualifier.EXACT: r"лише|лиш|тільки|всього|усього|усього-на-всього|ледве|рівно|щойно|аж|ще|загалом|разом",
}
_HEDGE = {
    qualifier: re.compile(rf"(?<!\w)(?:{words.replace(' ', chr(92) + 's+')})(?:\s+за)?\s+$", re.IGNORECASE)
    for qualifier, words in _HEDGES.items()
}
#: "До 3 тисяч людей" hedges, "скоротилося до 3 тисяч" and "доїхати до 3 сіл" do not.
_UP_TO = re.compile(r"(?<!\w)до\s+$", re.IGNORECASE)
_FALLS = AnyCase(
    r"(?:скоро[тч]|зменш|змал|впал|упал|зниз|зниж|поменш|дійшл|звел|опустил|осіл|стиснул|відтоді|розрі|розрос|зріс|зрос|вирос|виріс|збільш|побільш"
    r"|\bі?з\b(?!\s+(?:них|яких|нас|цих)\b)|від)(?:[^.;]|(?<=тис)\.){0,60}$"
)
_AFTER = {
    Qualifier.ABOUT: re.compile(
        r"\s+(?:приблизно|орієнтовно)\b|\s*[—–,-]\s*(?:приблизно|орієнтовно)(?=\s*(?:[,.;)]|$))|\s+«?(?:з|із)\s+(?:гаком|лишком|хвостиком|чимось)\b|\s*[—–-]?\s*плюс-мінус\b",
        re.IGNORECASE,
    ),
    Qualifier.AT_MOST: re.compile(r"\s+(?:або|чи)\s+менше\b", re.IGNORECASE),
    Qualifier.AT_LEAST: re.compile(r"\s+(?:або|чи|і)\s+більше\b|\+", re.IGNORECASE),
}
_DAY_OR_YEAR = AnyCase(
    r"\s+(?:січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня"
    r"|рок(?:у|ів|и|ом|ами|ах)|рік(?!\w)|року|рр?\.|річн\w+|годин\w*|хвилин\w*|ранку|вечора)"
)
#: "До двадцять другого", "шістдесят перша": an ordinal.
_ORDINAL_AFTER = AnyCase(
    r"\s+(?:трет(?:ій|ього|ьому|ім|я|ьої|ю|є)|(?:перш|друг|четверт|п['’ʼ]ят|шост|сьом|восьм|дев['’ʼ]ят)(?:ий|ого|ому|им|а|ої|ій|ою|е))(?!\w)"
)
#: "Три відсотки" is a share, as "3%" is.
_PERCENT_AFTER = AnyCase(r"\s+відсот")
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEAR_BEFORE = AnyCase(
    r"(?<!\w)(?:у|в|на|з|із|від|до|за|після|початку|кінця|переписом|року|навесні|влітку|восени|взимку|січня"
    r"|лютого|березня|квітня|травня|червня|липня|серпня"
    r"|вересня|жовтня|листопада|грудня),?\s+$|[(/–-]$"
)
#: "Чоловік сорок" is a guess, "сорок чоловік" is not.
_PEOPLE_FIRST = AnyCase(
    r"(?<!\w)(?:(?:чоловік|осіб|душ)|(?:живе|(?:за)?лиша(?:лося|ється)|(?:за)?лишилося|є)\s+людей)\s+$"
)
#: "З тисячу" is a guess.
_SO_MANY_OR_SO = AnyCase(r"(?<!\w)з\s+$")
_COUNTED = AnyCase(r"\s+(?:люд|ос[іо]б|жител|мешкан|цивільн|душ)")
#: "12-тисячного", "60-тисячне місто".
_THOUSANDFOLD = re.compile(r"-тисячн\w+")
#: "Чотирнадцятитисячне", "двадцятип'ятитисячного".
_THOUSANDFOLD_IN_WORDS = re.compile(rf"(?<![\w-])(?P<fold>(?:півтора|{_WORD})+)тисячн\w+")
_FOLDS = re.compile(rf"півтора|{_WORD}")
#: "До 8-ми", "5-ти": the ending of a case.
_CASE = re.compile(r"-(?:ти|ми|х|ма|ть|ти|єх|ох)(?!\w)")


#: "Тисяч п'ять", "сотні зо дві", "сотень п'ять-шість": the scale first makes it a guess.
_GUESSED = rf"(?:{_WORD})(?:\s+(?:{_WORD}))*(?!\w)(?:\s+і?з\s+половиною(?!\w))?|\d{{1,3}}(?![\d,.])"
_INVERTED = re.compile(
    rf"(?=[тсд])(?<!\w)(?<!кілька\s)(?<!кількох\s)(?<!сотні\s)(?<!десятки\s)(?<!багато\s)"
    rf"(?:(?P<scale>тисяч|сотень|десятків)|(?P<few>тисячі|сотні|десятки))\s+(?:(?:зо?|із|десь|може|так)\s+){{0,2}}"
    rf"(?P<count>{_GUESSED}|(?<=[іи]\s)півтори(?!\w))(?:\s*[-–—]\s*(?P<to>{_GUESSED}))?(?=\s+\w|\s*[.,;)!?»”—–]|$)"
)
#: Without one of these no guess is in a text: to look for it takes time.
_SCALES = ("тисяч ", "тисячі ", "сотень ", "сотні ", "десятків ", "десятки ")
#: "Сотні дві", and "сотень п'ять": "тисячі п'ятдесяти" is a thousand and fifty.
_FEW = range(2, 5)


def quantities(text: str) -> Iterator[Quantity]:
    """Every quantity of a sentence, from left to right."""
    if "тисячн" not in text:
        yield from _counted(text)
        return
    folds = list(_thousandfold(text))
    others = (its for its in _counted(text) if not any(its.start <= fold.start < its.end for fold in folds))
    yield from sorted((*folds, *others), key=lambda its: its.start)


def _counted(text: str) -> Iterator[Quantity]:
    # To ignore case would take half as long again.
    position, lower = 0, in_lower_case(text)
    guesses = list(_guesses(text, lower)) if any(scale in lower for scale in _SCALES) else []
    while found := _QUANTITY.search(lower, position):
        inverted = (
            next((its for its in guesses if its[0] <= found.start() < its[1]), None) if guesses else None
        )
        if inverted and inverted[0] >= position:
            position = inverted[1]
            yield inverted[2]
            continue
        quantity, position = _read(text, found)
        if quantity is not None:
            yield quantity


def _thousandfold(text: str) -> Iterator[Quantity]:
    for found in _THOUSANDFOLD_IN_WORDS.finditer(in_lower_case(text)):
        parts = (_PLAIN_APOSTROPHE.sub("'", part) for part in _FOLDS.findall(found["fold"]))
        value = sum(1.5 if part == "півтора" else _VALUES[part] for part in parts)
        start, qualifier = hedged(text, found.start())
        yield Quantity(start, found.end("fold"), value * 1000, qualifier)


def _guesses(text: str, lower: str) -> Iterator[tuple[int, int, Quantity]]:
    for found in _INVERTED.finditer(lower):
        if guess := _guess(text, found):
            yield *found.span(), guess


def _guess(text: str, found: re.Match[str]) -> Quantity | None:
    """ "Тисяч п'ять", "сотні дві-три"."""
    scale = _scale_of(found["scale"] or found["few"])
    first, last = (_guessed(found[group]) for group in ("count", "to"))
    if first is None or (found["few"] and int(first) not in _FEW and found["count"] != "півтори"):
        return None
    start, _ = hedged(text, found.start())
    if last is None or last <= first:
        end = found.end("count")
        return Quantity(start, end, first * scale, Qualifier.ABOUT)
    bounds = first * scale, last * scale
    return Quantity(start, found.end(), sum(bounds) / 2, Qualifier.RANGE, bounds)


def _guessed(written: str | None) -> float | None:
    return None if written is None else _number(written)


def _read(text: str, found: re.Match[str]) -> tuple[Quantity | None, int]:
    low, high = found["low"] or found["low2"] or found["from"], found["high"] or found["to"]
    if not low or not high:
        return _single(text, found.start(), found.end(), found["one"])
    first, last = _shared_scale(low, high), _number(high)
    if first is None or last is None:
        return None, found.end()
    if first >= last:
        stop = found.start() + found[0].index(low) + len(low)
        return _single(text, stop - len(low), stop, low)
    if _DAY_OR_YEAR.match(text, found.end()):
        return None, found.end()
    start, _ = hedged(text, found.start())
    return Quantity(start, found.end(), (first + last) / 2, Qualifier.RANGE, (first, last)), found.end()


def _single(text: str, start: int, end: int, written: str) -> tuple[Quantity | None, int]:
    value = _number(written)
    thousands = _THOUSANDFOLD.match(text, end)
    if thousands and value is not None:
        first, qualifier = hedged(text, start)
        return Quantity(first, end, value * 1000, qualifier), thousands.end()
    if value is None or _DAY_OR_YEAR.match(text, end) or _is_year(text, start, written):
        return None, end
    if written[-1].isalpha() and _PERCENT_AFTER.match(text, end):
        return None, end
    if written[-1].isalpha() and (ordinal := _ORDINAL_AFTER.match(text, end)):
        return None, ordinal.end()
    if case := _CASE.match(text, end):
        end = case.end()
    first, qualifier = hedged(text, start)
    if written.lower() in {"тисячі", "сотні"} and first == start:
        return None, end  # "тисячі людей": nobody knows how many
    if written.lower() in {"тисячу", "сотню", "десяток"} and (
        so := _SO_MANY_OR_SO.search(text, max(0, first - 4), first)
    ):
        first = so.start()
    for later, pattern in _AFTER.items():
        if after := pattern.match(text, end):
            return Quantity(first, after.end(), value, later), after.end()
    if qualifier is Qualifier.EXACT and _PEOPLE_FIRST.search(text, max(0, first - 24), first):
        qualifier = Qualifier.ABOUT
    # "Людей тисяча": a bare word of a scale is a round number.
    if not re.search(rf"\d|пів|{_WORD}", written, re.IGNORECASE) and qualifier is Qualifier.EXACT:
        qualifier = Qualifier.ABOUT
    return Quantity(first, end, value, qualifier), end


def _is_year(text: str, start: int, written: str) -> bool:
    """ "У 2021-му", "за переписом 2001": no number of anything."""
    after = text[start + len(written) : start + len(written) + 14]
    if not _YEAR.fullmatch(written) or _COUNTED.match(after):
        return False
    return bool(_YEAR_BEFORE.search(text, max(0, start - 20), start))


def in_words(written: str) -> float | None:
    """The number that words name, None where they name none: "вісімдесят п'ять"."""
    return _plain_number(_PLAIN_APOSTROPHE.sub("'", written.lower()).strip())


def hedged(text: str, start: int) -> tuple[int, Qualifier]:
    """Where the hedges before a number begin, and what they make of it."""
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
    up_to = _UP_TO.search(text, max(0, start - 4), start)
    if up_to and strongest is Qualifier.EXACT and not _FALLS.search(text, max(0, start - 80), up_to.start()):
        return up_to.start(), Qualifier.AT_MOST
    return start, strongest


def _shared_scale(low: str, high: str) -> float | None:
    """The lower end of "від двох до трьох тисяч" and "2-3 тис." is in thousands too."""
    value = _number(low)
    scale = _SCALED.search(high)
    if value is not None and scale and value < 1000 and not _SCALED.search(low):
        return value * _scale_of(scale[0])
    return value


def _number(written: str) -> float | None:
    text = _PLAIN_APOSTROPHE.sub("'", _GROUP.sub("", written.lower())).replace(",", ".")
    if text.startswith("чверть"):
        return 0.25 * _scale_of(text)
    if text.startswith("пів") and text not in _VALUES:
        share = 1.5 if text.startswith("півтор") else 0.5
        return share * _scale_of(text) * (100 if "сотні тис" in text else 1)
    if millions := _MILLIONS.match(text):
        parts = millions["many"], millions["rest"]
        first, rest = (_number(part) if part.strip() else 1.0 for part in parts)
        return None if first is None or rest is None or rest >= 1e6 else first * 1e6 + rest
    scaled = _SCALED.search(text)
    if scaled is None:
        return _plain_number(text)
    count = _plain_number(text[: scaled.start()].strip()) if text[: scaled.start()].strip() else 1.0
    rest = _plain_number(text[scaled.end() :].strip()) if text[scaled.end() :].strip() else 0.0
    return None if count is None or rest is None else count * _scale_of(scaled[0]) + rest


def _scale_of(written: str) -> float:
    for beginning, scale in (
        ("тис", 1000.0),
        ("мільйон", 1e6),
        ("млн", 1e6),
        ("сот", 100.0),
        ("десят", 10.0),
    ):
        if beginning in written.lower():
            return scale
    return 1.0


def _plain_number(text: str) -> float | None:
    half = 0.5 if text.endswith("з половиною") else 0.0
    text = text.removesuffix("із половиною").removesuffix("з половиною").strip()
    if re.fullmatch(r"\d+(?:\.\d+)?", text):
        return float(text) + half
    total, last = 0.0, 10_000
    for word in text.split():
        value = _VALUES.get(word)
        # "Два три" is neither 5 nor 23.
        if value is None or (value >= 10 and last <= value) or (value < 10 and last < 10):
            return None
        if 10 < last < 20:
            return None
        total, last = total + value, value
    return total + half if text else None

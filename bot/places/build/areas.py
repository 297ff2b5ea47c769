"""What raions, hromadas and oblasts are called; the codifier knows only their adjectives."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile

from bot.places.build.transliteration import latin
from bot.places.spelling import sound

KIND_UK = {"oblast": "область", "raion": "район", "hromada": "громада"}
KIND_EN = {"oblast": "Oblast", "raion": "Raion", "hromada": "Hromada"}
#: An adjective and the town that it is made of begin alike: Криворізька and Кривий Ріг.
SHARED_BEGINNING = 3
#: The usual English names of the oblasts, by the first four characters of the code.
OBLASTS_EN = {
    "UA01": "Autonomous Republic of Crimea",
    "UA05": "Vinnytsia Oblast",
    "UA07": "Volyn Oblast",
    "UA12": "Dnipropetrovsk Oblast",
    "UA14": "Donetsk Oblast",
    "UA18": "Zhytomyr Oblast",
    "UA21": "Zakarpattia Oblast",
    "UA23": "Zaporizhzhia Oblast",
    "UA26": "Ivano-Frankivsk Oblast",
    "UA32": "Kyiv Oblast",
    "UA35": "Kirovohrad Oblast",
    "UA44": "Luhansk Oblast",
    "UA46": "Lviv Oblast",
    "UA48": "Mykolaiv Oblast",
    "UA51": "Odesa Oblast",
    "UA53": "Poltava Oblast",
    "UA56": "Rivne Oblast",
    "UA59": "Sumy Oblast",
    "UA61": "Ternopil Oblast",
    "UA63": "Kharkiv Oblast",
    "UA65": "Kherson Oblast",
    "UA68": "Khmelnytskyi Oblast",
    "UA71": "Cherkasy Oblast",
    "UA73": "Chernivtsi Oblast",
    "UA74": "Chernihiv Oblast",
}


def area_uk(kind: str, name: str) -> str:
    """Куп’янська громада; a name that is no adjective (Автономна Республіка Крим) stays as it is."""
    return f"{name} {KIND_UK[kind]}" if name.endswith(("а", "ий")) else name


def area_en(code: str, kind: str, name: str, towns: Sequence[Mapping[str, str]]) -> tuple[str, str | None]:
    """Kupiansk Hromada, after the town of its adjective, and the code of that town.

    `towns` are groups of codes by name, the likeliest group first. Where there is no such town in any:
    Dnistrovskyi Raion, None.
    """
    found = ((town, group[town]) for group in towns if (town := _namesake(name, group)))
    town, centre = next(found, (name, None))
    return OBLASTS_EN[code[:4]] if kind == "oblast" else f"{latin(town)} {KIND_EN[kind]}", centre


def _namesake(adjective: str, towns: Iterable[str]) -> str | None:
    """The town that the adjective is made of: the shortest with the longest beginning in common."""
    shared = {town: _shared_beginning(sound(adjective), sound(town)) for town in towns}
    best = max(shared, key=lambda town: (shared[town], -len(town)), default=None)
    return best if best is not None and shared[best] >= SHARED_BEGINNING else None


def _shared_beginning(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))

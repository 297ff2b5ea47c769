"""Who bears a name, and how exactly: the levels between which a search chooses.

1. The official name of today in the letters typed; beside it a former official one, and another place's name
   that is usually written so (Балаклея is a village, and the Russian of Балаклія).
2. The same sound, a regular Russian or foreign spelling, a case form, a former official name.
3. What GeoNames knows besides: names of long ago and of other languages. They only make a guess, and none
   where somebody bears the name more rightly: New York in an article is not the one near Toretsk.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.place import Place, PlaceKind
from bot.places.declension import ALL_CASES
from bot.places.gazetteer import Gazetteer
from bot.places.index import Index, Match
from bot.places.keys import search_key
from bot.places.phones import phones, skeleton
from bot.places.russian import ukrainian
from bot.places.spelling import plain, sound
from bot.places.table import rows

NOW, FORMER, OTHER = range(3)
_key = lru_cache(maxsize=16384)(search_key)


@dataclass(frozen=True, slots=True)
class Bearer:
    place: Place
    #: How far the letters typed stray from the name, see bot.places.phones.
    price: int = 0
    inflected: bool = False
    #: NOW: its name of today; FORMER: an official one of the past, or one in the table of usual spellings;
    #: OTHER: any other that is no spelling of these.
    standing: int = NOW
    #: The words taken for the name; empty if that is no question.
    typed: str = ""


class Bearers:
    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._find = lru_cache(maxsize=2048)(Index(gazetteer.by_key, self._words).find)
        self._former: dict[str, set[str]] = defaultdict(set)
        self._once_called: dict[str, list[Place]] = defaultdict(list)
        for code, old, *_ in rows("renamed.tsv"):
            place = gazetteer.get(code)
            if place and place.kind is PlaceKind.SETTLEMENT:
                self._former[code].add(plain(old))
                self._once_called[plain(old)].append(place)
        self._kept: dict[str, set[str]] = defaultdict(set)
        for code, spelling in rows("spellings.tsv"):
            self._kept[code].add(_key(spelling))

    def officially(self, text: str) -> list[Bearer]:
        """The settlements whose name of today are just these plain words."""
        return [
            Bearer(place)
            for place in self._gazetteer.by_key.get(_key(text), ())
            if place.kind is PlaceKind.SETTLEMENT and text in (plain(place.name_uk), plain(place.name_en))
        ]

    def of(self, text: str, cases: str = ALL_CASES) -> list[Bearer]:
        """The settlements that bear a plain name in one of these cases, in any spelling."""
        found: dict[str, Bearer] = {}
        for match in self._find(text, cases):
            for bearer in self._of_match(match):
                code = bearer.place.code
                if code not in found or _worth(bearer) < _worth(found[code]):
                    found[code] = bearer
        return list(found.values())

    def _of_match(self, match: Match) -> Iterable[Bearer]:
        namesakes = set()
        for place in self._gazetteer.by_key[match.key]:
            if place.kind is not PlaceKind.SETTLEMENT:
                continue
            standing = self._standing(place, match.key)
            yield Bearer(place, match.price, match.inflected, standing)
            if standing == NOW:
                namesakes.add(_key(place.name_uk))
            if standing == FORMER:
                yield from self._formerly_alike(place, match)
        # Only some of the places of one name have its Russian spelling in the table: it is that of them all.
        for key in namesakes - {match.key}:
            for place in self._gazetteer.by_key[key]:
                if place.kind is PlaceKind.SETTLEMENT and _key(place.name_uk) == key:
                    yield Bearer(place, match.price, match.inflected)

    def _formerly_alike(self, place: Place, match: Match) -> Iterable[Bearer]:
        """The others that once had the same name: only some have each of its spellings in the table."""
        for name in self._former.get(place.code, ()):
            if _alike(_key(name), match.key):
                for other in self._once_called[name]:
                    yield Bearer(other, match.price, match.inflected, FORMER)

    def _standing(self, place: Place, key: str) -> int:
        if _alike(_key(place.name_uk), key):
            return NOW
        former = any(_alike(_key(name), key) for name in self._former.get(place.code, ()))
        return FORMER if former or key in self._kept.get(place.code, ()) else OTHER

    def most_exact(self, bearers: list[Bearer], text: str, preposition: bool) -> list[Bearer]:
        """Those at the best level. After a preposition a case form is as good as the letters typed."""
        official = self._official(bearers, text)
        if official:
            codes = {its.place.code for its in official}
            written = {
                _key(its.place.name_uk) for its in bearers if its.standing == NOW and _writes(its.place, text)
            }
            return [
                its
                for its in bearers
                if its.place.code in codes
                or (its.standing == NOW and _key(its.place.name_uk) in written)
                or (preposition and its.inflected and its.price == 0 and its.standing == NOW)
            ]
        prices = {its: its.price + _misheard(its, text, preposition) for its in bearers}
        lowest = min((price for its, price in prices.items() if its.standing != OTHER), default=None)
        if lowest is None:
            return []
        return [
            its
            for its, price in prices.items()
            if (price == lowest if its.standing != OTHER else price < lowest and not its.inflected)
        ]

    def _official(self, bearers: list[Bearer], text: str) -> list[Bearer]:
        """Those whose official name it is, or once was, in the letters typed."""
        latin, joined = text.isascii(), _joined(text)
        heard = _key(text) if latin else ""
        now, former = [], []
        for its in bearers:
            name = its.place.name_en if latin else its.place.name_uk
            if _even(name) == _even(text) if latin else _joined(plain(name)) == joined:
                now.append(its)
            elif its.place.code in self._former:
                names = self._former[its.place.code]
                if heard in map(_key, names) if latin else joined in map(_joined, names):
                    former.append(its)
        # In Latin letters it is not known how the former name was written: alone it has no more right.
        return now + former if now or not latin else []

    def _words(self, key: str) -> list[str]:
        """The key parted where the name has blanks."""
        for place in self._gazetteer.by_key[key]:
            for name in (place.name_uk, place.name_en, *place.aliases):
                heard = sound(name)
                if _joined(heard) == key:
                    return heard.split()
        return [key]


def _worth(bearer: Bearer) -> tuple[int, int, bool]:
    return bearer.standing, bearer.price, not bearer.inflected


def _writes(place: Place, text: str) -> bool:
    """Whether another spelling of its name has just the letters typed."""
    return any(plain(name) == text for name in place.aliases)


def _misheard(bearer: Bearer, text: str, preposition: bool) -> int:
    """1 where the letters typed are rather the case form of another name than a misspelt nominative.

    В Покровске is the Russian Покровск; who means Покровське writes the soft sign.
    """
    if bearer.inflected or bearer.standing != NOW or text.isascii():
        return 0
    soft = text.endswith(("ске", "цке", "зке")) and bearer.place.name_uk.endswith("ьке")
    return int(soft or (preposition and _joined(text) != _joined(plain(bearer.place.name_uk))))


def _even(latin: str) -> str:
    """Who writes Khotin may well mean Khotyn: few keep to the official і and и."""
    return _joined(plain(latin)).replace("y", "i")


@lru_cache(maxsize=16384)
def _alike(key: str, other: str) -> bool:
    """Whether one key is a spelling of the other: the consonants agree, perhaps after a regular change."""
    if key == other:
        return True
    ways = (other, other.replace("ch", "h"), *(word for word, _ in ukrainian(other)))
    return skeleton(phones(key)) in {skeleton(phones(way)) for way in ways}


def _joined(name: str) -> str:
    return name.replace(" ", "")

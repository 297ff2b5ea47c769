"""Keys found by the sounds of a name in any of its cases and spellings."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, product

from bot.places.declension import ALL_CASES, form_price
from bot.places.latin import schooled
from bot.places.phones import MOST, phones, price, skeleton
from bot.places.russian import ukrainian
from bot.places.spelling import sound

#: Letters that Russian has not: who types them makes no Russian spelling.
_UKRAINIAN = re.compile("[іїєґ]")
#: A name of more words is not tried in all the ways its words can be spelled together.
_MOST_READINGS = 12
#: The consonants that an ending may add to a word, and those that it changes (Розі is of Ріг).
_ADDED, _CHANGED = "hmv", ("k", "h", "sk", "sh", "stk")


@dataclass(frozen=True, slots=True)
class Match:
    key: str
    #: 0 for the very name; more, the more the spelling strays from it.
    price: int
    #: The name was typed in a case other than the nominative.
    inflected: bool = False


class Index:
    """The keys of names; a key is the sound of a name without its blanks."""

    def __init__(self, keys: Collection[str], words: Callable[[str], Sequence[str]]) -> None:
        """`keys` must be quick to look into; `words` parts a key where the name has blanks."""
        self._keys = keys
        self._words = lru_cache(maxsize=4096)(lambda key: tuple(map(phones, words(key))))
        #: The keys of each skeleton, joined by line ends: lists would cost more time and memory.
        self._by_skeleton: dict[str, str] = {}
        listed = list(keys)
        # All at once: a call for each of 32,000 keys would take longer than reading them.
        for key, bare in zip(listed, skeleton(phones("\n".join(listed))).split("\n"), strict=True):
            others = self._by_skeleton.get(bare)
            self._by_skeleton[bare] = key if others is None else f"{others}\n{key}"

    def find(self, name: str, cases: str = ALL_CASES) -> list[Match]:
        """The keys that these plain words may mean."""
        latin, russian = name.isascii(), not _UKRAINIAN.search(name)
        best: dict[str, Match] = {}
        for reading, extra in self._readings(name, latin):
            for match in self._of_reading(reading, "" if latin else cases, russian):
                priced = Match(match.key, match.price + extra, match.inflected)
                if priced.price <= MOST and (match.key not in best or priced.price < best[match.key].price):
                    best[match.key] = priced
        return list(best.values())

    def _readings(self, name: str, latin: bool) -> Iterator[tuple[Sequence[str], int]]:
        """The sounds of the words in each way to read them, with the price of reading so."""
        heard = sound(name)
        foreign = schooled(name) if latin and self._may_be_foreign(heard) else ()
        for key, extra in ((heard, 0), *((key, 1) for key in foreign)):
            ways = [((word, 0), *ukrainian(word)) for word in key.split()]
            for reading in islice(product(*ways), _MOST_READINGS):
                yield [word for word, _ in reading], extra + sum(price for _, price in reading)

    def _may_be_foreign(self, heard: str) -> bool:
        """Few schools change more of a skeleton than whether ch is a ч: most words need no second look."""
        joined = heard.replace(" ", "")
        ways = (joined, joined.replace("ch", "h"), "h" + joined)
        return any(skeleton(phones(way)) in self._by_skeleton for way in ways)

    def _of_reading(self, words: Sequence[str], cases: str, russian: bool) -> Iterator[Match]:
        joined = "".join(words)
        if joined in self._keys:
            yield Match(joined, 0)
        heard = tuple(map(phones, words))
        seen = {joined}
        for bare in _skeletons(heard, bool(cases)):
            for key in self._by_skeleton.get(bare, "").split("\n"):
                if key and key not in seen:
                    seen.add(key)
                    match = self._compared(heard, key, cases, russian)
                    if match:
                        yield match

    def _compared(self, heard: Sequence[str], key: str, cases: str, russian: bool) -> Match | None:
        its = self._words(key)
        if len(its) != len(heard):
            heard, its = ("".join(heard),), (phones(key),)
        total, inflected = 0, False
        for one, other in zip(heard, its, strict=True):
            straight = price(one, other, russian)
            form = None if straight == 0 else form_price(one, other, cases, russian)
            if form is not None and (straight is None or form < straight):
                straight, inflected = form, True
            if straight is None:
                return None
            total += straight
        return Match(key, total, inflected) if total <= MOST else None


def _skeletons(heard: Sequence[str], inflected: bool) -> set[str]:
    ways = [_bare(word, inflected) for word in heard]
    return {"".join(reading) for reading in islice(product(*ways), 64)}


def _bare(word: str, inflected: bool) -> tuple[str, ...]:
    whole = skeleton(word)
    if not inflected or not whole:
        return (whole,)
    if whole[-1] in _ADDED and len(whole) > 1:
        return whole, whole[:-1]
    if whole[-1] == "s":
        return whole, *(whole[:-1] + changed for changed in _CHANGED)
    return (whole,)

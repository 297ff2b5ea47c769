"""A query taken apart: words of names, words that tell the kind of place, words that are only in the way."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from bot.domain.place import PlaceKind, SettlementCategory
from bot.places.spelling import plain

_T = TypeVar("_T")

_CITY, _TOWN, _VILLAGE = SettlementCategory.CITY, SettlementCategory.TOWN, SettlementCategory.VILLAGE
_CATEGORIES = {
    "місто міста місті містом місту м город города городе городом г city stadt miasto ville": {_CITY},
    "town": {_CITY, _TOWN},
    "смт селище селища селищі селищем селищу сщ пгт поселок поселка поселке township": {_TOWN},
    "settlement": {_TOWN, _VILLAGE},
    "село села селі селом селу с сели селе деревня деревни деревне хутор village": {_VILLAGE},
}
_AREAS = {
    "область області областю обл области областью"
    " oblast oblasti region province gebiet obwod": PlaceKind.OBLAST,
    "район району районі районом района районе raion rayon district rajon": PlaceKind.RAION,
    "громада громади громаді громаду громадою тг отг громады громаде громадой"
    " hromada hromady community municipality": PlaceKind.HROMADA,
}
#: Of which rank a hromada's centre is: міська, селищна, сільська громада.
_CENTRES = {
    "міська міської міській міську городская городской urban city": _CITY,
    "селищна селищної селищній селищну поселковая поселковой settlement": _TOWN,
    "сільська сільської сільській сільську сельская сельской rural village": _VILLAGE,
}
#: Ukrainian and Russian prepositions with the cases that may follow, as bot.places.declension names them.
_PREPOSITIONS = {
    "у в": "rap",
    "під под за": "ai",
    "біля коло до із від из от около возле поблизу неподалік": "r",
    "з зі с со поруч рядом": "ri",
    "на во": "ap",
    "над між": "i",
    "через про": "a",
    "к ко": "d",
    "по": "dp",
    "о об": "p",
}
_FILLERS = frozenset(
    "in near from to at of the around outside for toward towards nach aus bei von".split()  # noqa: SIM905
)
_DOTTED_VILLAGE = re.compile(r"(?<!\w)[сc]\.", re.IGNORECASE)
_TERRITORIAL = re.compile(r"(?:територіальн|территориальн)\w*|\bterritorial\b", re.IGNORECASE)
_RAION = re.compile(r"(?<!\w)р(?:-|\. ?)н(?:у|і|а|е|ом|\.)?(?!\w)", re.IGNORECASE)


def _by_word(table: dict[str, _T]) -> dict[str, _T]:
    return {word: meant for words, meant in table.items() for word in words.split()}


_CATEGORY_OF, _AREA_OF = _by_word(_CATEGORIES), _by_word(_AREAS)
_CENTRE_OF, _CASES_AFTER = _by_word(_CENTRES), _by_word(_PREPOSITIONS)


@dataclass(frozen=True, slots=True)
class Word:
    text: str
    #: The kind of area that it names, if a word beside it says so.
    area: PlaceKind | None = None
    #: The rank of that hromada's centre, if it was told.
    centre: SettlementCategory | None = None
    #: A word of `_CATEGORIES` that may belong to a name after all: Нове Село.
    category: bool = False


@dataclass(frozen=True, slots=True)
class Wording:
    words: tuple[Word, ...] = ()
    #: The word before the name asks for one of these cases; None without such a word.
    cases: str | None = None
    #: What the settlement is said to be; empty if nothing is said.
    categories: frozenset[SettlementCategory] = frozenset()
    #: All that is said is "с": село, or the Russian preposition.
    doubtful: bool = False
    #: All the words, where one between them was taken for a preposition: Гаї-за-Рудою.
    whole: str = ""
    #: All the words as they were typed, if any of them was taken for anything but a name.
    tokens: tuple[str, ...] = ()

    def without_categories(self) -> "Wording":
        return replace(self, words=tuple(word for word in self.words if not word.category) or self.words)

    def turned_round(self) -> "Wording":
        """Яр Часів; nothing if it is not just two words of a name."""
        turned = len(self.words) == 2 and not any(word.area for word in self.words)
        return replace(self, words=self.words[::-1] if turned else ())


def worded(text: str) -> Wording:
    """The words of a query with what each is for."""
    tokens = plain(text).split()
    if len(tokens) == 1:
        return Wording((Word(tokens[0]),))
    tokens = plain(_TERRITORIAL.sub(" ", _RAION.sub(" район ", text))).split()
    taken = _Taken(tokens)
    for position, token in enumerate(tokens):
        taken.take(position, token)
    doubtful = taken.told == ["с"] and not _DOTTED_VILLAGE.search(text)
    categories = _union(_CATEGORY_OF[word] for word in taken.told)
    whole = " ".join(tokens) if _CASES_AFTER.keys() & set(tokens[1:-1]) else ""
    return Wording(tuple(taken.words), taken.cases, categories, doubtful, whole, _special(tokens))


def is_special(token: str) -> bool:
    """Whether it usually tells of a place rather than belongs to its name."""
    return any(token in table for table in (_CASES_AFTER, _CATEGORY_OF, _AREA_OF, _FILLERS))


def _special(tokens: list[str]) -> tuple[str, ...]:
    return tuple(tokens) if any(map(is_special, tokens)) else ()


def _union(told: Iterable[set[SettlementCategory]]) -> frozenset[SettlementCategory]:
    return frozenset().union(*told)


class _Taken:
    def __init__(self, tokens: list[str]) -> None:
        self.words: list[Word] = []
        self.cases: str | None = None
        self.told: list[str] = []
        self._tokens = tokens
        #: An area's kind, or the rank of a hromada's centre, told before its name.
        self._area: PlaceKind | None = None
        self._centre: SettlementCategory | None = None

    def take(self, position: int, token: str) -> None:
        following = self._tokens[position + 1] if position + 1 < len(self._tokens) else ""
        if token in _CENTRE_OF and _AREA_OF.get(following) is PlaceKind.HROMADA:
            self._centre = _CENTRE_OF[token]
        elif token in _AREA_OF:
            self._bind(_AREA_OF[token])
        elif token in _CATEGORY_OF:
            self.told.append(token)
            if token == "с":  # noqa: S105 - a word, no password
                self.cases = self.cases or "ri"
            self.words.append(Word(token, category=True))
        elif token in _CASES_AFTER and following:
            self.cases = self.cases or _CASES_AFTER[token]
        elif token not in _FILLERS:
            self.words.append(Word(token, self._area))
            self._area = None

    def _bind(self, area: PlaceKind) -> None:
        last = self.words[-1] if self.words else None
        if last is None or last.area or last.category:
            self._area = area
        else:
            self.words[-1] = replace(last, area=area, centre=self._centre)
        self._centre = None

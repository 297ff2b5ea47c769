"""Oblasts, raions and hromadas by what they are called when a place is said to lie in them."""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from bot.domain.place import Place, PlaceKind, SettlementCategory
from bot.places.gazetteer import Gazetteer
from bot.places.index import Index
from bot.places.keys import search_key
from bot.places.spelling import sound
from bot.places.wording import Word

#: What people call the oblasts, by the first characters of the code; each stands for the oblast alone.
_CALLED = {
    "UA01": "Крим, Крым, Crimea, Krym, АРК, АР Крим, Автономна Республіка Крим, Autonomous Republic Crimea",
    "UA05": "Вінниччина, Винничина",
    "UA07": "Волинь, Волынь, Volhynia",
    "UA12": "Дніпропетровщина, Днепропетровщина, Січеславщина",
    "UA14": "Донеччина, Донетчина, Донечина",
    "UA18": "Житомирщина",
    "UA21": "Закарпаття, Закарпатье, Transcarpathia",
    "UA26": "Прикарпаття, Прикарпатье, Івано-Франківщина",
    "UA32": "Київщина, Киевщина",
    "UA35": "Кіровоградщина, Кировоградщина",
    "UA44": "Луганщина",
    "UA46": "Львівщина, Львовщина",
    "UA48": "Миколаївщина, Николаевщина",
    "UA51": "Одещина, Одесщина",
    "UA53": "Полтавщина",
    "UA56": "Рівненщина, Ровенщина",
    "UA59": "Сумщина",
    "UA61": "Тернопільщина, Тернопольщина",
    "UA63": "Харківщина, Харьковщина",
    "UA65": "Херсонщина",
    "UA68": "Хмельниччина, Хмельнитчина",
    "UA71": "Черкащина",
    "UA73": "Буковина, Bukovyna",
    "UA74": "Чернігівщина, Черниговщина",
}
#: Other words that tell the oblast beside a name, but mean something else alone.
_BESIDE = {
    "UA01": "Кримська, Крымская",
    "UA12": "Дніпро, Днепр, Dnipro, Dnepr, Січеславська",
    "UA21": "Ужгород",
    "UA23": "Запорожская, Zaporozhskaya",
    "UA35": "Кропивницький, Кропивницкий, Кропивницька",
    "UA56": "Ровенская",
    "UA73": "Черновицкая",
}
#: The sounds of the words for the kinds, the same in both languages.
_KINDS = ("oblast", "raion", "hromada")
_SHORTEST_BEGINNING = 3


class Areas:
    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._by_key: dict[str, list[Place]] = defaultdict(list)
        self._called: dict[str, list[Place]] = defaultdict(list)
        for key in filter(_names_a_kind, gazetteer.by_key):
            areas = [place for place in gazetteer.by_key[key] if place.kind is not PlaceKind.SETTLEMENT]
            if areas:
                self._by_key[_without_kind(key)] += areas
        for oblast in gazetteer.children(None):
            self._add(oblast)
        self._find = lru_cache(maxsize=2048)(Index(self._by_key, self._words).find)

    def _add(self, oblast: Place) -> None:
        if oblast.kind is not PlaceKind.OBLAST:
            return
        called = _CALLED.get(oblast.code[:4], "").split(", ")
        for name in filter(None, called):
            self._called[sound(name)].append(oblast)
        for name in (*called, *_BESIDE.get(oblast.code[:4], "").split(", ")):
            if name:
                self._by_key[search_key(name)].append(oblast)

    def _words(self, key: str) -> list[str]:
        """The key parted where the name has blanks, without the word for the kind."""
        for area in self._by_key[key]:
            for name in (area.name_uk, area.name_en, *area.aliases):
                words = sound(name).split()
                if _without_kind("".join(words)) == key:
                    return words[:-1] if words[-1] in _KINDS else words
        return [key]

    def called(self, text: str) -> Sequence[Place]:
        """The oblast of this colloquial name (Харківщина), which needs no word for its kind."""
        heard = sound(text)
        # Харківщини, Харківщину: the cases change nothing else in these names.
        return self._called.get(heard, []) or self._called.get(heard.rstrip("iu") + "a", [])

    def named(self, words: Sequence[Word]) -> list[Place]:
        """Areas of this name in any case, and of the kind that was told."""
        text = " ".join(word.text for word in words)
        kinds = {word.area for word in words if word.area}
        centre = next((word.centre for word in words if word.centre), None)
        matches = self._find(text)
        lowest = min((match.price for match in matches), default=0)
        keys = [match.key for match in matches if match.price == lowest]
        if not keys and kinds and len(text) >= _SHORTEST_BEGINNING:
            beginning = sound(text)
            keys = [key for key in self._by_key if key.startswith(beginning)]
        found = {area.code: area for key in keys for area in self._by_key[key]}
        return [
            area
            for area in found.values()
            if (not kinds or area.kind in kinds) and (centre is None or self._centre(area) is centre)
        ]

    def groups(self, words: Sequence[Word]) -> list[list[Place]]:
        """The areas that the words name, as many words together as do: Михайло-Коцюбинська is one."""
        groups = []
        while words:
            length = next(its for its in range(len(words), 0, -1) if its == 1 or self._are_one(words[:its]))
            groups.append(self.named(words[:length]))
            words = words[length:]
        return groups

    def _are_one(self, words: Sequence[Word]) -> bool:
        return sum(word.area is not None for word in words) <= 1 and bool(self.named(words))

    def _centre(self, hromada: Place) -> SettlementCategory | None:
        """The rank of its first settlement, which is its centre."""
        return next((place.category for place in self._gazetteer.children(hromada)), None)


def _names_a_kind(key: str) -> bool:
    return key.endswith(_KINDS)


def _without_kind(key: str) -> str:
    for kind in _KINDS:
        if key.endswith(kind) and key != kind:
            return key.removesuffix(kind)
    return key

"""Where a sentence names a settlement, or says "the city" of one that was named before."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import pairwise

from bot.domain.place import Place, PlaceKind, SettlementCategory
from bot.extraction.toponyms import (
    APPROACHED_BEFORE,
    AREA_AFTER,
    AREA_QUALIFIER,
    LOCATED,
    NOT_A_NAME_AFTER,
    NOT_A_NAME_BEFORE,
    NOT_TOWNS,
    OFFICE_AFTER,
    REFERENCE_BEFORE,
    SPEAKS,
    TOWN_ENDING,
    TOWN_WORDS,
    VILLAGE_AFTER,
)
from bot.places import Gazetteer
from bot.places.spelling import sound

_WORD = re.compile(r"[^\W\d_](?:[\w’ʼ]|['](?=\w)|-(?=\w))*")
_POSSESSIVE = re.compile(r"(?:['’]s?|s['’])$")
_ANAPHOR = re.compile(
    rf"\b(?:the|this)\s+(?:{TOWN_WORDS}\s+){{0,3}}(?P<noun>city|town|village|settlement)\b(?!\s+of\b)"
    r"|\bhere\b|\bthere\b(?!\s+(?:are|is|were|was|has|have|had|remain|live)\b)",
    re.IGNORECASE,
)
_LIST = re.compile(r"(?:,|\s+and|\s+or|,\s+and|\s*[–—/-])\s*")
#: "the nearby town" is another one than the last, and nobody knows which.
_ANOTHER = re.compile(
    rf"\b(?:the|a|an)\s+(?:{TOWN_WORDS}\s+){{0,2}}(?:nearby|neighbou?ring|adjacent|other|next|second|closest"
    rf"|nearest)\s+(?:{TOWN_WORDS}\s+){{0,2}}(?:city|town|village|settlement)\b(?!\s+of\b)"
    r"|\banother\s+(?:city|town|village)\b",
    re.IGNORECASE,
)
_INTRODUCED = re.compile(
    rf"(?:\b(?:the|a)\s+)?(?:\b(?:{TOWN_WORDS}|nearby|neighbou?ring)\s+){{0,3}}\b(?P<noun>city|town|village|settlement)\s+(?:of\s+)?$",
    re.IGNORECASE,
)


class Role(Enum):
    #: What is said of it is said of this town.
    TOWN = auto()
    #: Named only to say where something else is: "40 km south of Kharkiv".
    REFERENCE = auto()
    #: A raion, hromada, region or direction of that name.
    AREA = auto()
    #: "the city", "here".
    ANAPHOR = auto()


@dataclass(frozen=True, slots=True)
class Mention:
    """[start:end] of the sentence; `place` is None where it is unknown or several bear the name."""

    start: int
    end: int
    role: Role
    place: Place | None = None
    noun: str = ""


class Names:
    """The settlements of a gazetteer by the sound of their names."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._places: dict[str, list[Place]] = defaultdict(list)
        for place in gazetteer.settlements():
            for key in {sound(name) for name in (place.name_uk, place.name_en, *place.aliases)}:
                self._places[key].append(place)
        self._longest = max((key.count(" ") + 1 for key in self._places), default=0)
        self._beginnings = {key.split(" ", 1)[0] for key in self._places if key}

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """The mentions of a sentence in order; they do not overlap."""
        named = list(self._named(text))
        named += _free((Mention(*other.span(), Role.TOWN) for other in _ANOTHER.finditer(text)), named)
        named += _free(_anaphors(text), named)
        return tuple(_listed(text, sorted(named, key=lambda mention: mention.start)))

    def _named(self, text: str) -> Iterator[Mention]:
        words = [word for word in _WORD.finditer(text) if word[0][0].isupper()]
        position = 0
        for number, word in enumerate(words):
            if word.start() < position:
                continue
            mention = self._known(text, words[number : number + self._longest]) or _unknown(text, word)
            if mention is not None:
                position = mention.end
                yield mention

    def _known(self, text: str, words: list[re.Match[str]]) -> Mention | None:
        if _key(words[0][0]) not in self._beginnings:
            return None
        for length in range(len(words), 0, -1):
            start, end = words[0].start(), words[length - 1].end()
            gaps = (text[a.end() : b.start()] for a, b in pairwise(words[:length]))
            if any(gap.strip(" \u00a0\n") for gap in gaps):
                continue
            name = _POSSESSIVE.sub("", text[start:end])
            places = self._places.get(sound(name))
            if places:
                return self._mention(text, start, start + len(name), places)
        return None

    def _mention(self, text: str, start: int, end: int, places: list[Place]) -> Mention | None:
        after, before = text[end : end + 80], text[max(0, start - 60) : start]
        if AREA_AFTER.match(after):
            return Mention(start, end, Role.AREA)
        if NOT_A_NAME_AFTER.match(after) or NOT_A_NAME_BEFORE.search(before):
            return None
        if SPEAKS.match(after) and not re.search(r"\b(?:of|in|from|for)\s+$", before):
            return None
        if re.search(r"\bthe\s+$", before, re.IGNORECASE) and not OFFICE_AFTER.match(after):
            return None
        introduced = _INTRODUCED.search(before)
        noun = introduced["noun"].lower() if introduced else ""
        if VILLAGE_AFTER.match(after):
            noun = "village"
        first = start - len(before) + introduced.start() if introduced else start
        return Mention(
            first,
            end,
            _role(text[max(0, first - 100) : first]),
            self._meant(places, before, after, noun),
            noun,
        )

    def _meant(self, places: list[Place], before: str, after: str, noun: str) -> Place | None:
        """The one place that is meant: by the region beside it, else the only one, else the only city."""
        region = AREA_QUALIFIER.match(after) or LOCATED.search(before)
        if region is not None:
            area = sound(region["area"])
            places = [place for place in places if area in self._areas(place)]
        if noun == "village":
            places = [place for place in places if place.category is not SettlementCategory.CITY]
        if len(places) == 1:
            return places[0]
        cities = [place for place in places if place.category is SettlementCategory.CITY]
        return cities[0] if len(cities) == 1 and noun not in {"village", "settlement"} else None

    def _areas(self, place: Place) -> set[str]:
        parents = [
            parent for parent in self._gazetteer.parents(place) if parent.kind is not PlaceKind.SETTLEMENT
        ]
        return {
            sound(name.rsplit(" ", 1)[0]) for parent in parents for name in (parent.name_en, parent.name_uk)
        }


def _anaphors(text: str) -> Iterator[Mention]:
    for found in _ANAPHOR.finditer(text):
        yield Mention(*found.span(), Role.ANAPHOR, noun=(found["noun"] or "").lower())


def _free(mentions: Iterable[Mention], taken: Sequence[Mention]) -> list[Mention]:
    """Those that overlap none of the taken."""
    return [
        mention
        for mention in mentions
        if all(mention.end <= other.start or other.end <= mention.start for other in taken)
    ]


def _unknown(text: str, word: re.Match[str]) -> Mention | None:
    """A name that looks like a settlement which the gazetteer does not have: what follows may be about it."""
    name = _POSSESSIVE.sub("", word[0])
    end = word.start() + len(name)
    if name in NOT_TOWNS or AREA_AFTER.match(text[end : end + 80]):
        return None
    before = text[max(0, word.start() - 60) : word.start()]
    introduced = re.search(r"\b(?:city|town|village|settlement)\s+of\s+$|\b(?:in|near|outside)\s+$", before)
    if not introduced and not TOWN_ENDING.search(name):
        return None
    return Mention(word.start(), end, _role(before))


def _role(before: str) -> Role:
    """The role of a name after these words."""
    if REFERENCE_BEFORE.search(before) and not APPROACHED_BEFORE.search(before):
        return Role.REFERENCE
    return Role.TOWN


def _listed(text: str, mentions: list[Mention]) -> Iterator[Mention]:
    """In "near Izium and Borova" both are references."""
    end, role = 0, Role.TOWN
    for mention in mentions:
        follows = role is Role.REFERENCE and _LIST.fullmatch(text, end, mention.start)
        role = Role.REFERENCE if follows and mention.role is Role.TOWN else mention.role
        end = mention.end
        yield replace(mention, role=role)


def _key(word: str) -> str:
    """The sound of a word's first part, by which names are looked up."""
    return sound(_POSSESSIVE.sub("", word)).split(" ", 1)[0]

"""Names of people in the nominative: "за словами Вадима Філашкіна" names them in another case."""

import re
from functools import lru_cache
from typing import Any

from pymorphy3 import MorphAnalyzer

#: Endings of the genitive of surnames that no dictionary has, and those of the nominative.
_OF_MEN = (
    ("ького", "ький"),
    ("ого", "ий"),
    ("ія", "ій"),
    ("ьця", "ець"),
    ("ця", "ць"),
    ("я", "ь"),
    ("а", ""),
)
_OF_WOMEN = (("ької", "ька"), ("ої", "а"), ("ії", "ія"), ("ки", "ка"), ("и", "а"), ("і", "я"))
#: Зарка is of Зарко, Лисака of Лисак.
_OF_KO = re.compile("[^аеєиіїоуюя]ка$")
_FIXED = re.compile("(?:ко|их|ло|но|швілі|дзе|ян[сц])$")


def in_nominative(name: str) -> str:
    """A given name and the surname, of both the genitive; unchanged where it is none, or unclear."""
    words = name.split()
    if len(words) < 2:
        return name
    given = _given(words[0])
    if given is None:
        return name
    nominative, gender = given
    if nominative == words[0]:
        return name
    return " ".join((nominative, *(_surname(word, gender) for word in words[1:])))


def _given(word: str) -> tuple[str, str] | None:
    """The given name in the nominative, and its gender."""
    parses = [p for p in _analyzer().parse(_plain(word)) if "Name" in p.tag and p.tag.number != "plur"]
    for case in ("gent", "nomn"):
        for parse in parses:
            if parse.tag.case == case and parse.tag.gender:
                return _like(word, parse.normal_form), str(parse.tag.gender)
    return None


def _surname(word: str, gender: str) -> str:
    for parse in _analyzer().parse(_plain(word)):
        if "Surn" in parse.tag and parse.tag.gender == gender and parse.tag.case == "gent":
            inflected = parse.inflect({"nomn"})
            if inflected:
                return _like(word, inflected.word)
    if _FIXED.search(word):
        return word
    if gender == "masc" and _OF_KO.search(word):
        return word[:-1] + "о"
    for ending, nominative in _OF_MEN if gender == "masc" else _OF_WOMEN:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word.removesuffix(ending) + nominative
    return word


def _plain(word: str) -> str:
    return word.lower().replace("’", "'").replace("ʼ", "'")


def _like(word: str, form: str) -> str:
    """With the capital letter and the apostrophe of the word."""
    apostrophe = next((mark for mark in "’ʼ'" if mark in word), "'")
    return form[:1].upper() + form[1:].replace("'", apostrophe)


@lru_cache(maxsize=1)
def _analyzer() -> Any:
    return MorphAnalyzer(lang="uk")

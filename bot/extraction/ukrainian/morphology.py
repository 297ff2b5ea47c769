"""What sort of word stands at a place of a sentence, asked only of the few words around a candidate."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from pymorphy3 import MorphAnalyzer

#: So many words are kept; the same few stand around counts and lengths.
_KEPT = 20_000
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")


@lru_cache(maxsize=_KEPT)
def parses(word: str) -> tuple[Any, ...]:
    """All that a word in any case of letters may be, the likeliest first."""
    return tuple(analyzer().parse(word.lower().replace("’", "'").replace("ʼ", "'")))


@lru_cache(maxsize=1)
def analyzer() -> Any:
    return MorphAnalyzer(lang="uk")


def words(text: str) -> list[str]:
    return _WORD.findall(text)


def placed_words(text: str) -> Iterator[tuple[str, int, int]]:
    """Each word with its span."""
    for found in _WORD.finditer(text):
        yield found[0], found.start(), found.end()


#: Towns, surnames, given names, patronymics.
_NAMES = frozenset({"Geox", "Surn", "Name", "Patr"})
#: What the dictionary takes for nouns or verbs first, and is neither here.
_PARTICLES = frozenset(
    words(
        """
        зараз досі вже уже це той ті та те ще лише аж ж же є наразі нема немає мало стало може мабуть
        нехай хай поле правда чи б би при по до за на про під над раз рази разом станом тобто коло
        кругом усе все
        """
    )
)


@lru_cache(maxsize=_KEPT)
def is_in_the_dictionary(word: str) -> bool:
    """Whether a word is one that is not only a name."""
    return any(parse.is_known and not parse.tag.grammemes & _NAMES for parse in parses(word))


@lru_cache(maxsize=_KEPT)
def noun(word: str) -> Any:
    """The likeliest noun that a word may be, None where it is likelier something else."""
    if word.lower() in _PARTICLES:
        return None
    found = parses(word)
    nouns = [parse for parse in found if "NOUN" in parse.tag]
    if not nouns or any(str(parse.tag.POS) in ("PREP", "CONJ", "NUMR", "PRCL", "VERB") for parse in found):
        return None
    # Of "лікарів" and "онуків" the adjective ("the grandson's") comes first.
    possessive = found[0].tag.POS == "ADJF" and word.endswith(("ів", "їв", "ин", "їн"))
    return nouns[0] if possessive or found[0].tag.POS == "NOUN" else None


@lru_cache(maxsize=_KEPT)
def lemmas_of_noun(word: str) -> frozenset[str]:
    """The nominatives of a word that may be a noun."""
    return frozenset(parse.normal_form for parse in parses(word) if parse.tag.POS == "NOUN")


@lru_cache(maxsize=_KEPT)
def is_animate(word: str) -> bool:
    """Whether a word names one who lives: "лікарка", "танкіст", "Андрій"."""
    found = noun(word)
    return found is not None and any("anim" in p.tag for p in parses(word) if "NOUN" in p.tag)


@lru_cache(maxsize=_KEPT)
def is_adjective(word: str) -> bool:
    return str(parses(word)[0].tag.POS) in ("ADJF", "NPRO") and noun(word) is None


@lru_cache(maxsize=_KEPT)
def lemmas_of_verb(word: str) -> frozenset[str]:
    """The infinitives of a word that can only be a verb; empty for any other."""
    if word.lower() in _PARTICLES:
        return frozenset()
    found = parses(word)
    verbal = frozenset(parse.normal_form for parse in found if parse.tag.POS == "VERB")
    # "Розташовано", "витримано" may be adverbs for the dictionary.
    others = any(parse.tag.POS not in ("VERB", "ADVB") for parse in found)
    return frozenset() if others else verbal


def verbs(text: str) -> Iterator[frozenset[str]]:
    """The infinitives of each word of a text that can only be a verb."""
    for word in words(text):
        if lemmas := lemmas_of_verb(word):
            yield lemmas


def may_be_verb(word: str, infinitives: frozenset[str]) -> bool:
    """Whether a word may be a form of one of these verbs: "жило" may, though it may be a noun too."""
    return any(parse.tag.POS == "VERB" and parse.normal_form in infinitives for parse in parses(word))


def is_in_future(word: str) -> bool:
    """Whether a verb is in the future tense and in no other: "підійдуть", not "проходить"."""
    tenses = {parse.tag.tense for parse in parses(word) if parse.tag.POS == "VERB"}
    return tenses == {"futr"}

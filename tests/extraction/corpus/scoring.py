"""Precision and recall of the extraction, field by field, against the labels."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from bot.extraction import extract
from bot.extraction.report import towns_json
from bot.places import Gazetteer

from .labels import Labelled

FACTS = ("population_now", "population_prewar", "front_distance_km", "evacuation", "shelling")
TERMS = ("covers", "ordered_by", "starts", "ends")
FIELDS = (*FACTS, "population_now_qualifier", "said_by", *TERMS, "as_of", "unverified")

#: By such a share of the label a number may be off.
_WITHIN = 0.02
#: Letters at the end of a Ukrainian word that differ from case to case.
_CASE_ENDING = 3

#: Field, place, value of the labels, value of the extraction, its quote.
Compared = tuple[str, str, Any, Any, str]


@dataclass(slots=True)
class Score:
    right: int = 0
    #: Stated by the extraction and not by the labels, or otherwise.
    false: int = 0
    #: Stated by the labels and not by the extraction, or otherwise.
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.false) if self.right + self.false else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Slip:
    """A miss (`found` is None), a false hit (`wanted` is None), or a wrong value."""

    article: str
    place: str
    field: str
    wanted: Any
    found: Any
    quote: str = ""


@dataclass(slots=True)
class Scores:
    #: By language and field.
    by_field: dict[tuple[str, str], Score] = field(default_factory=dict)
    slips: list[Slip] = field(default_factory=list)
    articles: Counter[str] = field(default_factory=Counter)

    def of(self, language: str, name: str) -> Score:
        return self.by_field.setdefault((language, name), Score())


def score(articles: Iterable[Labelled], gazetteer: Gazetteer) -> Scores:
    scores = Scores()
    for article in articles:
        scores.articles[article.language] += 1
        for name, place, wanted, found, quote in _compared(article, gazetteer):
            _count(scores, article, Slip(article.name, place, name, wanted, found, quote))
    return scores


def _count(scores: Scores, article: Labelled, one: Slip) -> None:
    its = scores.of(article.language, one.field)
    if one.wanted is None and one.found is None:
        return
    if same(one.field, one.wanted, one.found):
        its.right += 1
        return
    its.false += one.found is not None
    its.missed += one.wanted is not None
    scores.slips.append(one)


def _compared(article: Labelled, gazetteer: Gazetteer) -> Iterator[Compared]:
    extraction = extract(article.text, gazetteer, article.published)
    read: Any = towns_json(article.name, extraction, gazetteer)
    as_of = article.as_of.isoformat() if article.as_of else None
    yield "as_of", "", as_of, read["as_of"], ""
    yield "unverified", "", article.unverified or None, read["unverified"] or None, ""
    found = {town["place"]: town for town in read["towns"]}
    for code in dict.fromkeys((*article.towns, *found)):
        yield from _of_town(article.towns.get(code, {}), found.get(code, {}), _name(code, gazetteer))


def _of_town(wanted: dict[str, Any], found: dict[str, Any], name: str) -> Iterator[Compared]:
    evidence = found.get("evidence", {})
    terms = evidence.get("evacuation", {}).get("terms", {})
    said = wanted.get("said_by", {})
    for kind in FACTS:
        quote = evidence.get(kind, {}).get("quote", "")
        value = wanted.get(kind)
        if isinstance(value, list):
            yield kind, name, value[0], found.get(kind) if kind in found.get("contested", ()) else None, quote
            continue
        yield kind, name, value, found.get(kind), quote
        # Of what is wrong itself nothing more is asked.
        if value is None or not same(kind, value, found.get(kind)):
            continue
        yield "said_by", name, said.get(kind), evidence[kind]["said_by"] if kind in said else None, quote
        if kind == "population_now":
            qualifier = "population_now_qualifier"
            yield qualifier, name, wanted.get(qualifier, "exact"), found[qualifier], quote
        if kind == "evacuation":
            for term in TERMS:
                its = wanted.get(term)
                yield term, name, None if its is None else str(its), terms.get(term), quote


def same(name: str, wanted: Any, found: Any) -> bool:
    if wanted is None or found is None:
        return False
    if name in {"said_by", "covers", "ordered_by"}:
        return _share_words(str(wanted), str(found))
    if isinstance(wanted, int | float):
        return is_about(float(wanted), float(found))
    return str(wanted) == str(found)


def is_about(wanted: float, found: float) -> bool:
    """A label is rounded: "2,975" is about "3,000"."""
    return abs(wanted - found) <= _WITHIN * abs(wanted)


def _share_words(one: str, other: str) -> bool:
    """A name with or without its title, or in another case, is the same speaker."""
    if one.lower() == other.lower():
        return True
    words = [{word.strip(".,").lower() for word in text.split() if len(word) > 3} for text in (one, other)]
    return any(_are_forms(word, its) for word in words[0] for its in words[1])


def _are_forms(one: str, other: str) -> bool:
    """Whether two words differ by no more than the ending of a case."""
    stem = max(4, min(len(one), len(other)) - _CASE_ENDING)
    return one[:stem] == other[:stem]


def _name(code: str, gazetteer: Gazetteer) -> str:
    place = gazetteer.get(code)
    return f"{place.name_en} {code}" if place else code

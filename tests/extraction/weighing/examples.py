"""Candidates of labelled passages, each with what it states."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.extraction.prepared import prepared
from bot.extraction.weighing import Sort
from bot.places import Gazetteer

from .passages import Labelled

#: What states nothing.
NOTHING = "-"
_KINDS = {
    Sort.COUNT: ("population_now", "population_prewar"),
    Sort.LENGTH: ("front_distance_km",),
    Sort.EVACUATION: ("evacuation",),
    Sort.SHELLING: ("shelling",),
}
#: A label is rounded: "2,975" is about "3,000".
_WITHIN = 0.02


@dataclass(slots=True)
class Example:
    clues: tuple[str, ...]
    #: None where it is not clear which of the candidates for a town states it.
    label: str | None
    #: Those of one bag are about one town of one text, of which at least one states `told`.
    bag: tuple[int, str] | None = None
    told: str = NOTHING
    passage: int = 0
    #: How much it counts.
    weight: float = 1.0


def examples(labelled: Iterable[Labelled], sort: Sort, gazetteer: Gazetteer) -> Iterator[Example]:
    for number, its in enumerate(labelled):
        text = prepared(its.text, gazetteer, its.published)
        if text is None:
            continue
        found = [
            (candidate, clues)
            for passage in text.passages
            if text.credibility.is_told(passage)
            for candidate, clues in text.weigher.candidates(passage)
            if candidate.sort is sort
        ]
        for candidate, clues in found:
            example = Example(tuple(sorted(clues)), NOTHING, passage=candidate.passage.number)
            values = its.told.get(candidate.place.code, {})
            if candidate.quantity is not None:
                example.label = _label_of_number(sort, candidate.quantity.value, values)
            elif told := values.get(_KINDS[sort][0]):
                example.bag, example.told = (number, candidate.place.code), str(told[0])
                beside = {other.passage.number for other, _ in found if other.place == candidate.place}
                example.label = example.told if len(beside) == 1 else None
            if example.label == NOTHING:
                example.weight = its.weight_of_nothing
            yield example


def _label_of_number(sort: Sort, value: float, values: Mapping[str, Sequence[Any]]) -> str:
    for kind in _KINDS[sort]:
        if any(abs(told - value) <= _WITHIN * abs(told) for told in values.get(kind, ())):
            return kind
    return NOTHING

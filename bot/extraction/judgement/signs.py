"""How much speaks for a statement in the whole of a text, in numbers: what the trees ask for.

They are the same for every language. All that many statements ask is looked up: a text may state thousands.
"""

import math
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from bot.domain.fact import Evacuation, FactKind
from bot.domain.place import Place, PlaceKind
from bot.extraction.antecedents import SPEECH, named_in
from bot.extraction.judgement.statement import NUMBERS, Statement, is_in_the_words_of
from bot.extraction.levels import MORE_SPECIFIC
from bot.extraction.mention import Role
from bot.extraction.passage import AREA, HROMADA, OTHER, Passage
from bot.extraction.prepared import Prepared
from bot.extraction.weighing import SORTS, Sort, Weighed

_KINDS = tuple(FactKind)
#: What says more comes later.
LEVELS = (Evacuation.NONE, *MORE_SPECIFIC)
_OTHER_COUNT = {
    FactKind.POPULATION_NOW: FactKind.POPULATION_PREWAR,
    FactKind.POPULATION_PREWAR: FactKind.POPULATION_NOW,
}
#: What stands around words that are another's.
_QUOTES = '«»“”"'
#: So likely a statement is one of several.
_LIKELY = 0.3
#: So likely a count of the same town is its other one.
_OTHER_LIKELY = 0.5
#: Nothing that is numbered is told apart beyond this.
_FAR = 99
#: No logarithm is so low: it is not known.
_UNKNOWN = -9.0
#: That a town is named is more than that a sentence goes on about it for certain.
_NAMED = 1.5


@dataclass(slots=True)
class _Tally:
    """Of statements, each with a key: how many of them rules found, and how likely the likeliest are."""

    by_rules: dict[Hashable, int] = field(default_factory=lambda: defaultdict(int))
    all_by_rules: int = 0
    #: The two likeliest, of different keys.
    likeliest: list[tuple[float, Hashable]] = field(default_factory=list)

    def add(self, key: Hashable, likely: float, *, by_rules: bool = False) -> None:
        self.by_rules[key] += by_rules
        self.all_by_rules += by_rules
        best = {its: each for each, its in self.likeliest}
        best[key] = max(likely, best.get(key, likely))
        self.likeliest = sorted(((each, its) for its, each in best.items()), key=lambda its: -its[0])[:2]

    def others(self, key: Hashable) -> tuple[int, float]:
        """Both of those that have another key."""
        likely = next((each for each, its in self.likeliest if its != key), 0.0)
        return self.all_by_rules - self.by_rules.get(key, 0), likely


class _Scene:
    """What of a passage is asked for each statement in it."""

    def __init__(self, passage: Passage, weighed: Iterable[Weighed]) -> None:
        self.towns = {m.place for m in passage.mentions if m.role is Role.TOWN}
        self.named = {m.place for m in passage.mentions if m.role is not Role.ANAPHOR}
        self.calls_a_town = any(m.role is Role.ANAPHOR for m in passage.mentions)
        self.signs = (
            len(passage.counts),
            len(passage.lengths),
            passage.shadow.count(OTHER),
            AREA in passage.shadow,
            HROMADA in passage.shadow,
            len(passage.text),
            "?" in passage.text,
            sum(each in passage.text for each in _QUOTES),
            passage.text.startswith(SPEECH),
            passage.number,
        )
        self.weighed: dict[tuple[Sort, Place], list[Weighed]] = defaultdict(list)
        self.stated: dict[Sort, float] = {}
        self.tallies: dict[Sort, _Tally] = defaultdict(_Tally)
        for its in weighed:
            sort, place = its.candidate.sort, its.candidate.place
            self.weighed[sort, place].append(its)
            self.stated[sort] = max(its.stated, self.stated.get(sort, 0.0))
            self.tallies[sort].add(place, its.likely)

    def names(self, place: Place) -> int:
        """2 by its name, 1 perhaps by what it is called, 0 not at all."""
        return 2 if place in self.named else int(self.calls_a_town)


class Signs:
    """Of the statements of one text."""

    def __init__(self, text: Prepared, statements: Sequence[Statement]) -> None:
        self._text = text
        self._scenes: dict[int, _Scene] = {}
        self._times: dict[Place, int] = defaultdict(int)
        self._first: dict[Place, int] = {}
        for place, passage, _ in named_in(text.passages):
            self._times[place] += 1
            self._first.setdefault(place, passage.number)
        self._all_times = sum(self._times.values()) or 1
        self._by_times = sorted(self._times.values())
        #: By the kind and the level; by these of one place; by the sort and the number.
        self._elsewhere: dict[tuple[FactKind, int], _Tally] = defaultdict(_Tally)
        self._rivals: dict[tuple[Place, FactKind, int], _Tally] = defaultdict(_Tally)
        self._alike: dict[tuple[Sort, float], _Tally] = defaultdict(_Tally)
        #: Of each place the first count of a kind that is likely.
        self._counts: dict[tuple[Place, FactKind], float] = {}
        for its in statements:
            self._add(its)

    def _add(self, its: Statement) -> None:
        likely, by_rules, level = its.likely, bool(its.found), _level(its)
        self._elsewhere[its.kind, level].add(its.place, likely, by_rules=by_rules)
        self._rivals[its.place, its.kind, level].add(its, likely, by_rules=by_rules)
        if its.kind in NUMBERS:
            self._alike[SORTS[its.kind], float(its.value)].add(its, likely, by_rules=by_rules)
            if by_rules or likely > _OTHER_LIKELY:
                self._counts.setdefault((its.place, its.kind), float(its.value))

    def of(self, its: Statement) -> list[float]:
        return [
            _KINDS.index(its.kind),
            _level(its),
            its.place.kind is PlaceKind.HROMADA,
            *self._by_rules(its),
            *self._by_words(its),
            *self._around(its),
            *self._against(its),
            *self._size(its),
            *self._place(its),
        ]

    def _by_rules(self, its: Statement) -> Iterator[float]:
        """What rules say of it, and what the words there make likely."""
        yield len(its.found)
        yield sum(self._scene(passage).names(its.place) == 2 for passage, _ in its.found)
        yield min((passage.number for passage, _ in its.found), default=_FAR)
        yield any(finding.led_by for _, finding in its.found)
        yield any(finding.is_reckoned for _, finding in its.found)
        yield any(finding.terms for _, finding in its.found)
        yield max((len(finding.places) for _, finding in its.found), default=0)
        stated, likely = [], []
        for passage, finding in its.found:
            there = [
                each
                for each in self._scene(passage).weighed.get((SORTS[its.kind], its.place), ())
                if is_in_the_words_of(finding, each.candidate)
            ]
            if there:
                stated.append(max(each.stated for each in there))
                likely.append(max(each.likely * (each.label == _label(its)) for each in there))
        yield max(stated, default=-1)
        yield min(stated, default=-1)
        yield max(likely, default=-1)

    def _by_words(self, its: Statement) -> Iterator[float]:
        """What the words make likely, wherever they stand, and of whom they are likeliest."""
        likely = sorted((each.likely for _, each, _ in its.weighed), reverse=True)
        yield likely[0] if likely else 0
        yield likely[1] if len(likely) > 1 else 0
        yield sum(likely)
        yield sum(each >= _LIKELY for each in likely)
        if not its.weighed:
            yield from (-1, -1, -1, -1)
            return
        passage, best, _ = its.by_words
        candidate = best.candidate
        yield best.stated
        yield self._scene(passage).names(its.place)
        yield _NAMED if candidate.likely is None else candidate.likely
        yield candidate.is_spoken_of

    def _around(self, its: Statement) -> Iterator[float]:
        """Where it stands, and what the words there and near by state of others."""
        passage, sort = its.scene, SORTS[its.kind]
        scene = self._scene(passage)
        yield scene.names(its.place)
        yield len(scene.towns - {its.place})
        yield from scene.signs
        yield passage.number / len(self._text.passages)
        yield self._text.weigher.is_silent(sort, passage)
        beside = self._text.passages[max(0, passage.number - 1) : passage.number + 2]
        yield max(
            (self._scene(each).stated.get(sort, -1) for each in beside if each is not passage), default=-1
        )
        yield scene.tallies[sort].others(its.place)[1]

    def _against(self, its: Statement) -> Iterator[float]:
        """Other values of the same kind and place, the kind of other places, the same number of others."""
        level, levels = _level(its), range(-1, len(LEVELS))
        above, below = levels[level + 2 :], levels[: level + 1]
        for those in (levels, above, below):
            yield from _of_others(its, (self._rivals.get((its.place, its.kind, each)) for each in those))
        for those in (levels, above):
            yield from _of_others(its.place, (self._elsewhere.get((its.kind, each)) for each in those))
        number = float(its.value) if its.kind in NUMBERS else _UNKNOWN
        yield from _of_others(its, (self._alike.get((SORTS[its.kind], number)),))

    def _size(self, its: Statement) -> Iterator[float]:
        """How a number goes with what is known of the place and with its other count."""
        if its.kind not in NUMBERS:
            yield from (_UNKNOWN, _UNKNOWN, _UNKNOWN, False)
            return
        number, other = float(its.value), _OTHER_COUNT.get(its.kind)
        yield math.log10(number + 1)
        # What a sentence says of a town by its name is believed, however large the town is said to be.
        by_name = any(self._scene(passage).names(its.place) == 2 for passage, _ in its.found)
        yield _UNKNOWN if by_name or not other else _ratio(number, its.place.population)
        yield _ratio(number, self._counts.get((its.place, other))) if other else _UNKNOWN
        finding = its.found[0][1] if its.found else its.weighed[0][2]
        yield self._text.weigher.is_of_another(its.scene, finding, its.place)

    def _place(self, its: Statement) -> Iterator[float]:
        """How the text names the place, and what it says of it besides."""
        times = self._times.get(its.place, 0)
        yield times
        yield times / self._all_times
        yield len(self._by_times) - bisect_right(self._by_times, times)
        yield self._first.get(its.place, _FAR)
        yield len(self._times)
        yield len(self._text.passages)
        kinds = (kind for kind in FactKind if kind is not its.kind)
        besides = ((its.place, kind, each) for kind in kinds for each in range(-1, len(LEVELS)))
        yield from _of_others(its, map(self._rivals.get, besides))

    def _scene(self, passage: Passage) -> _Scene:
        if passage.number not in self._scenes:
            self._scenes[passage.number] = _Scene(passage, self._text.weigher.weighed(passage))
        return self._scenes[passage.number]


def _of_others(key: Hashable, tallies: Iterable[_Tally | None]) -> tuple[int, float]:
    """How many of those with another key rules found, and how likely the likeliest of them is."""
    each = [its.others(key) for its in tallies if its is not None]
    return sum(by_rules for by_rules, _ in each), max((likely for _, likely in each), default=0.0)


def _level(its: Statement) -> int:
    return -1 if its.kind in NUMBERS else LEVELS.index(its.value)


def _label(its: Statement) -> str:
    return str(its.kind if its.kind in NUMBERS else its.value)


def _ratio(number: float, other: float | None) -> float:
    return math.log10((number + 1) / (other + 1)) if other else _UNKNOWN

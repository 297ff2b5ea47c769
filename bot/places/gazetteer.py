"""The places of Ukraine: every oblast, raion, hromada and settlement of the codifier KATOTTG."""

import gc
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from bot.domain.place import Place, PlaceKind
from bot.places.keys import search_keys
from bot.places.table import read_places
from bot.places.withdrawn import read_withdrawn


class Gazetteer:
    """Places by code and by search key, each linked to the places that contain it and that it contains."""

    def __init__(
        self,
        places: Iterable[Place],
        keys: Mapping[str, Sequence[str]] | None = None,
        successors: Mapping[str, str] | None = None,
        withdrawn: Iterable[Place] = (),
    ) -> None:
        """`keys`: the search keys of each place by its code, if they were computed before.

        `withdrawn`: places whose codes left the codifier, as they were last known.
        """
        self._places = {place.code: place for place in places}
        self._successors = dict(successors or {})
        self._withdrawn = {place.code: place for place in withdrawn}
        self._children: dict[str | None, list[Place]] = defaultdict(list)
        self._by_key: dict[str, list[Place]] = defaultdict(list)
        for place in self:
            self._children[place.parent].append(place)
            for key in keys[place.code] if keys else search_keys(place):
                self._by_key[key].append(place)

    def __iter__(self) -> Iterator[Place]:
        return iter(self._places.values())

    def __len__(self) -> int:
        return len(self._places)

    def get(self, code: str) -> Place | None:
        return self._places.get(code)

    def __getitem__(self, code: str) -> Place:
        """Raises `LookupError`."""
        place = self.get(code)
        if place is None:
            raise LookupError(f"the place {code} is not in the gazetteer")
        return place

    @property
    def by_key(self) -> Mapping[str, Sequence[Place]]:
        """The bearers of each search key."""
        return self._by_key

    def successor(self, code: str) -> Place | None:
        """The place that took over from one whose code left the codifier."""
        seen = set()
        while code not in self._places and code in self._successors and code not in seen:
            seen.add(code)
            code = self._successors[code]
        return self.get(code)

    @property
    def withdrawn(self) -> Mapping[str, Place]:
        """The places whose codes left the codifier, as they were last known."""
        return self._withdrawn

    def last_known(self, code: str) -> Place:
        """A place that left the codifier, to name it to those who knew it; unknown: called by its code."""
        place = self._withdrawn.get(code) or Place(code, PlaceKind.SETTLEMENT, code, code)
        oblasts = (top.code for top in self.children(None) if top.code[:4] == code[:4] and top.code != code)
        return replace(place, parent=next(oblasts, None))

    def settlements(self) -> tuple[Place, ...]:
        return tuple(place for place in self if place.kind is PlaceKind.SETTLEMENT)

    def children(self, place: Place | None) -> Sequence[Place]:
        """The places right inside this one, in the order of the codes; of None: those inside no other."""
        return self._children.get(place.code if place else None, ())

    def inside(self, place: Place) -> Iterator[Place]:
        """All places that this one contains, at any depth."""
        for child in self.children(place):
            yield child
            yield from self.inside(child)

    def parents(self, place: Place) -> tuple[Place, ...]:
        """The places that contain this one, nearest first."""
        found: list[Place] = []
        parent = self._parent(place)
        # A parent met twice means a loop in the data: stop rather than hang.
        while parent is not None and parent not in found:
            found.append(parent)
            parent = self._parent(parent)
        return tuple(found)

    def oblast(self, place: Place) -> Place | None:
        return self._first(place, PlaceKind.OBLAST)

    def raion(self, place: Place) -> Place | None:
        return self._first(place, PlaceKind.RAION)

    def hromada(self, place: Place) -> Place | None:
        return self._first(place, PlaceKind.HROMADA)

    def _parent(self, place: Place) -> Place | None:
        return self.get(place.parent) if place.parent else None

    def _first(self, place: Place, kind: PlaceKind) -> Place | None:
        chain = (place, *self.parents(place))
        return next((found for found in chain if found.kind is kind), None)


def load_gazetteer() -> Gazetteer:
    """The gazetteer of the shipped table, see bot.places.table."""
    with _spared_from_garbage_collection():
        read = list(read_places())
        keys = {place.code: keys for place, keys in read}
        withdrawn = list(read_withdrawn())
        successors = {its.place.code: its.successor for its in withdrawn if its.successor}
        return Gazetteer((place for place, _ in read), keys, successors, (its.place for its in withdrawn))


@contextmanager
def _spared_from_garbage_collection() -> Iterator[None]:
    """What is made inside lives as long as the program: to search it for garbage only makes people wait."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()

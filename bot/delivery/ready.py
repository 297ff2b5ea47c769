"""Claimed rows that wait to leave."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from heapq import heapify, heappop, heappush

from bot.domain.delivery import Delivery, Lane

_Row = tuple[tuple[int, int, int], Delivery]


class Ready:
    """Those whose turn it is come first."""

    def __init__(self) -> None:
        self._rows: list[_Row] = []
        self._in_lane = Counter[Lane]()
        #: So many rows of a lane, or fewer, are few.
        self.few = 1

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Delivery]:
        return (its for _, its in self._rows)

    @property
    def first_lane(self) -> Lane | None:
        """The lane that leaves now; None: nothing is ready."""
        return self._rows[0][1].lane if self._rows else None

    @property
    def is_short(self) -> bool:
        """Whether few rows are left of the lane that leaves now; others may be stuck behind it."""
        return not self._rows or self._in_lane[self._rows[0][1].lane] <= self.few

    def add(self, many: Iterable[Delivery]) -> None:
        for its in many:
            heappush(self._rows, (its.turn, its))
            self._in_lane[its.lane] += 1

    def take(self, may_leave: Callable[[Delivery], bool]) -> Delivery | None:
        """The row whose turn it is, of those that may leave; None: none may."""
        passed_over: list[_Row] = []
        found = None
        while self._rows and found is None:
            row = heappop(self._rows)
            if may_leave(row[1]):
                found = row[1]
                self._in_lane[found.lane] -= 1
            else:
                passed_over.append(row)
        for row in passed_over:
            heappush(self._rows, row)
        return found

    def take_out(self, which: Callable[[Delivery], bool]) -> list[Delivery]:
        """Remove some, in no order."""
        out = [its for _, its in self._rows if which(its)]
        self._rows = [row for row in self._rows if not which(row[1])]
        heapify(self._rows)
        self._in_lane = Counter(its.lane for its in self)
        return out

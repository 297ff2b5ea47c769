"""Who is told which of the alerts of one article: chats that are told the same share a text."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom an alert is for."""

    #: Codes of the places whose followers it is for.
    places: tuple[str, ...]
    #: Those of them that lie around its place: their followers are told what else happens in the area.
    around: frozenset[str]


@dataclass(frozen=True, slots=True)
class Edition:
    """What chats that share a text are told. Alerts are numbers, the most worrying 0."""

    language: str
    #: The alerts about what these chats follow.
    followed: tuple[int, ...]
    #: All that happens in areas that they follow, if that is more.
    inside: tuple[int, ...]

    @property
    def told(self) -> tuple[int, ...]:
        """All alerts that it tells of, the most worrying first."""
        return tuple(sorted({*self.followed, *self.inside}))

    @property
    def is_joined(self) -> bool:
        """It tells of what is followed and of areas around: few chats follow the same of both."""
        return bool(self.followed and self.inside)

    def apart(self) -> tuple["Edition", ...]:
        """A joined one as one text that many chats share and another that many others share."""
        return replace(self, inside=()), replace(self, followed=())


class Editions:
    """Finds the edition of each chat of an article."""

    def __init__(self, reaches: Sequence[Reach]) -> None:
        """`reaches`: of each alert, the most worrying first."""
        self._followed: defaultdict[str, set[int]] = defaultdict(set)
        self._around: defaultdict[str, set[int]] = defaultdict(set)
        for number, its in enumerate(reaches):
            for code in its.places:
                (self._around if code in its.around else self._followed)[code].add(number)

    @property
    def places(self) -> list[str]:
        """The codes of all whose followers are told; those of the most worrying places first, areas last."""
        first = sorted(self._followed, key=lambda code: min(self._followed[code]))
        return list(dict.fromkeys((*first, *self._around)))

    def of(self, language: str, places: Iterable[str], without: Collection[int] = ()) -> Edition:
        """For who follows these places; `without` some alerts."""
        followed: set[int] = set()
        inside: set[int] = set()
        for code in places:
            followed |= self._followed.get(code, set())
            inside |= self._around.get(code, set())
        followed.difference_update(without)
        inside.difference_update(without)
        more = () if inside <= followed else tuple(sorted(inside))
        return Edition(language, tuple(sorted(followed)), more)

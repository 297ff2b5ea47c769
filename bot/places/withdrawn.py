"""The shipped table `data/successors.tsv`: the places whose codes left the codifier, a line each.

Fields, separated by tabs: old (the code that left), new (the code that took over; empty where none is
certain), kind (oblast, raion, hromada, settlement), name_uk and name_en (its last names), source (who says
so, or how it was found). The build adds lines; a person may fill in `new`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.domain.place import Place, PlaceKind
from bot.places.table import rows

FILE = "successors.tsv"
HEADER = "old\tnew\tkind\tname_uk\tname_en\tsource"


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A place whose code left the codifier, as it was last known."""

    place: Place
    #: The code that took over, which may itself have left since; None: not certain, or none did.
    successor: str | None
    #: Who says so, or how it was found; not empty where there is a successor.
    source: str


def read_withdrawn() -> Iterator[Withdrawn]:
    return parse(rows(FILE))


def parse(lines: Iterable[list[str]]) -> Iterator[Withdrawn]:
    for old, new, kind, name_uk, name_en, source in lines:
        yield Withdrawn(Place(old, PlaceKind(kind), name_uk, name_en), new or None, source)


def table_text(withdrawn: Iterable[Withdrawn]) -> str:
    """The content of the file."""
    return "".join(f"{line}\n" for line in (HEADER, *map(_line, withdrawn)))


def _line(its: Withdrawn) -> str:
    place = its.place
    return "\t".join((place.code, its.successor or "", place.kind, place.name_uk, place.name_en, its.source))

"""One place of the codifier."""

from dataclasses import dataclass

AREAS = frozenset({"oblast", "raion", "hromada"})


@dataclass(frozen=True, slots=True)
class Entry:
    code: str
    kind: str
    #: As the codifier writes it: a raion, hromada or oblast is an adjective.
    name: str
    #: The codes of the places that contain it, the oblast first.
    within: tuple[str, ...]

"""A place, or "the city", in a sentence."""

from dataclasses import dataclass
from enum import Enum, auto

from bot.domain.place import Place, PlaceKind


class Role(Enum):
    #: What is said of it is said of this town.
    TOWN = auto()
    #: Named only to say where something else is: "40 km south of Kharkiv".
    REFERENCE = auto()
    #: A raion, hromada, region or direction of that name; or a city with something of its own beside it:
    #: "Kharkiv's Vovchansk", "Kupiansk's suburbs".
    AREA = auto()
    #: "the city", "here".
    ANAPHOR = auto()
    #: "SIVERSK, Ukraine (AP) -": where a report was written; what it tells of "here" may be of it.
    DATELINE = auto()
    #: "Сумська ОВА": an oblast or a raion named by an office of it, which tells where namesakes lie.
    OFFICE = auto()


#: Of two towns that were just named "the former", "the latter".
FORMER, LATTER = "former", "latter"


@dataclass(frozen=True, slots=True)
class Mention:
    """[start:end] of the sentence; `place` is None where it is unknown or several bear the name.

    An AREA has a place only if it is a hromada.
    """

    start: int
    end: int
    role: Role
    place: Place | None = None
    #: Of an AREA that is a hromada.
    centre: Place | None = None
    #: Of an ANAPHOR what the place is called, or FORMER or LATTER.
    noun: str = ""
    #: The name as written.
    name: str = ""
    #: The places that it may mean, by itself and the words beside it.
    bearers: tuple[Place, ...] = ()
    #: The words beside it say which of its bearers is meant, or of what sort.
    told: bool = False
    #: People go or are taken there.
    destination: bool = False
    #: Words around it show that it is a place, or its name is a city's.
    evident: bool = True
    #: It is named as the seat of one who speaks: "the head of the Kupiansk administration".
    office: bool = False
    #: Why it has no place, where it has bearers; and for a name beside which an area stands that has none.
    reason: str = ""

    @property
    def key(self) -> str:
        return self.name.lower()

    @property
    def is_oblast(self) -> bool:
        return bool(self.bearers) and self.bearers[0].kind is PlaceKind.OBLAST

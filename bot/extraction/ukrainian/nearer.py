"""How far the front is now, beside how far it was: "Торік фронт був за 40 км, а зараз — за п'ять"."""

import re
from collections.abc import Iterator

from bot.domain.fact import FactKind
from bot.domain.place import Place
from bot.extraction.finding import Finding
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Role
from bot.extraction.nearness import FARTHEST_KM
from bot.extraction.passage import OTHER, TOWN, Passage
from bot.extraction.quantity import Quantity
from bot.extraction.subjects import Subjects
from bot.extraction.ukrainian import front_guards, guards
from bot.extraction.ukrainian.phrases import rule

_NOW = rule(
    r"(?<!\w)(?:тепер|зараз|нині|сьогодні|наразі)"
    r"(?: (?:вже|уже|лише|лиш|тільки|всього|він|вона|це|стоїть|проходить|до неї|до нього))*\s*[—–-]?"
    r"(?: (?:вже|уже|лише|лиш|тільки|всього))*(?: (?:за|у|в|на відстані))? ?(?:<D>|<N>)"
    r"(?=\s*(?:[.,;!»”]|$)| (?:і|й|та) )"
)
_WAS = AnyCase(
    r"(?<!\w)(?:був|була|було|проходив|проходила|пролягав|пролягала|стояв|стояла|лежав|лежало|лежала|становила)(?!\w)"
)
_THEN = AnyCase(
    r"(?<!\w)(?:(?:рік|роки|років|місяць|місяці|місяців|тиждень|тижні|півроку)\s+тому|торік|восени|навесні|влітку|взимку"
    r"|раніше|колись|донедавна|минулого\s+\w+|минулої\s+\w+|на\s+початку\s+(?:року|\w+)|ще\s+[ув]\s+\w+|до\s+війни)(?!\w)"
)
#: "Від Дружківки", "до Дружківки", "Дружківка була".
_OF_IT = rule(
    r"(?:від|до|з|із) (?:околиц\w+ |меж\w+ |міста |села |селища )?(?P<town><ONE_TOWN>)"
    r"|(?P<lies><ONE_TOWN>) (?:\w+ )?(?:був|була|було|стояв|стояла|лежав|лежало|лежала)(?!\w)"
)
_IN_KILOMETRES = AnyCase(r"км(?!\w)|кілометр")
#: What else may be so long: a way, an advance, the reach of a weapon.
_OTHER = AnyCase(
    r"(?<!\w)(?:просуну|просува|дальн|доліта|дістава|кордон|радіус|протяжн|довжин|завдовж|трас|дорог|маршрут|склад|шпитал"
    r"|позиці\w+\s+(?:наш|українськ)|їхати|пішки)\w*"
)


def since_then(passage: Passage, subjects: Subjects, front: re.Pattern[str]) -> Iterator[Finding]:
    """`front`: what names the front or the enemy."""
    found = _NOW.search(passage.shadow) if passage.lengths or passage.counts else None
    if found is None:
        return
    is_told_here = re.search(r"\w", passage.shadow[: found.start()]) is not None
    then = passage if is_told_here else next(iter(subjects.before(passage, 1)), None)
    if then is None or not _tells_how_far_it_was(
        then, found.start() if is_told_here else len(then.shadow), front
    ):
        return
    length = _length(passage, found, then)
    place = _place(then, passage, subjects)
    if place is None or length is None or not 0 < length.value <= FARTHEST_KM:
        return
    if not guards.unsure(passage, *found.span()) and not _OTHER.search(then.shadow):
        yield Finding.measured(FactKind.FRONT_DISTANCE_KM, (place,), length, found.start(), length.end)


def _tells_how_far_it_was(then: Passage, end: int, front: re.Pattern[str]) -> bool:
    words = then.shadow[:end]
    lengths = [its for its in then.lengths if its.end <= end]
    return (
        len(lengths) == 1
        and front.search(words) is not None
        and _WAS.search(words) is not None
        and _THEN.search(words) is not None
    )


def _length(passage: Passage, found: re.Match[str], then: Passage) -> Quantity | None:
    """A bare number is of kilometres where those before it are."""
    if found["d"]:
        return passage.length_at(found.start("d"))
    were = then.lengths[0]
    in_kilometres = _IN_KILOMETRES.search(then.text, were.start, were.end + len(" кілометрів"))
    return passage.count_at(found.start("n")) if in_kilometres else None


def _place(then: Passage, passage: Passage, subjects: Subjects) -> Place | None:
    """The town from which it was measured; the one spoken of, where no place is named."""
    if not re.search(f"[{TOWN}{OTHER}]", then.shadow):
        places = subjects.of(then, 0, len(then.shadow))
        if len(places) != 1 or front_guards.is_of_one_from_there(then, subjects, places[0]):
            return None
        return places[0] if _names_no_town(passage, places[0]) else None
    found = _OF_IT.search(then.shadow)
    named = [m for m in then.mentions if m.role in (Role.TOWN, Role.REFERENCE)]
    if found is None or len({m.place for m in named}) != 1:
        return None
    at = found.start("town") if found["town"] else found.start("lies")
    mention = next((m for m in named if m.start <= at < m.end), None)
    place = subjects.named(then, mention) if mention else None
    return place if place and _names_no_town(passage, place) else None


def _names_no_town(passage: Passage, but: Place) -> bool:
    return all(m.place == but for m in passage.mentions if m.role in (Role.TOWN, Role.REFERENCE))

"""Which hromadas as a whole a statement of evacuation is about."""

import re

from bot.domain.place import Place, PlaceKind
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Mention, Role
from bot.extraction.passage import COUNT, Passage

#: What makes it less than the whole hromada.
_SOME = AnyCase(
    rf"(?:{COUNT}|(?<!\d)\d+(?!\d|\s+(?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд)\w+)|(?<!\w)(?:сіл|сел(?:а|ах|ищ\w*)|населен\w+\s+пункт\w*|частин\w+|деяк\w+|окрем\w+"
    rf"|кільк\w+|низк\w+|(?:право|ліво)бережж\w+|вулиц\w+|околиц\w+|решт\w+|прикордонн\w+|прифронтов\w+))"
)
_LED = re.compile(r"(?<!\w)(?:у|в|з|із|зі|для|по)\s+(?:(?:всій|усій|всієї|усієї|цілої)\s+)?$", re.IGNORECASE)
#: "У Межівській громаді евакуацію посилено в 12 селах".
_IN_SOME_OF_IT = AnyCase(
    rf"[^.;:,]{{0,40}}?\s(?:у|в|з|із|зі)\s+(?:{COUNT}+|\d+|окрем\w+|деяк\w+|кільк\w+|частин\w+)\s+(?:\w+\s+)?"
    r"(?:населен|сіл|сел|міст)\w*"
)
#: "Межівська громада оголосила евакуацію": its own.
_ANNOUNCES = re.compile(
    r"\s+(?:оголосила|запровадила|ввела|повідомила\s+(?:\S+\s+\w+\s+|[ув]чора\s+|сьогодні\s+)?про)"
    r"\s+(?:(?:про\s+)?(?:початок|запровадження|оголошення)\s+)?$"
)
#: "Мешканцям громади, що на її території діє ...", "в усій громаді, а це 40 населених пунктів, діє ..."
_ON_ITS_TERRITORY = re.compile(
    r",\s+(?:(?:що\s+)?на\s+(?:(?:усій|всій)\s+)?її\s+території|на\s+території\s+якої|де|[ву]\s+якій|(?:а\s+)?це\s+[^,.;:]{3,50},)"
    r"\s+(?:\w+\s+)?(?:діє|триває|оголошено|оголошена|запроваджено|запроваджена|продовжується)\s+",
)
#: Between the hromada and what is stated of it, in characters.
_NEAR = 40
_PART_OF_IT = AnyCase(r"\s*(?:голов\w+|начальник\w*|рад\w+|старост\w+|МВА|СВА|військов\w+)")


def ordered(passage: Passage, start: int, end: int) -> tuple[Place, ...]:
    """The hromadas that are, as a whole, the object of the statement at [start:end]."""
    limit = min(
        (at for mark in ".;:»" if (at := passage.shadow.find(mark, end)) >= 0), default=len(passage.shadow)
    )
    spoken = [
        m for m in passage.mentions if m.role is Role.AREA and not m.destination and start <= m.start < limit
    ]
    spoken = [m for m in spoken if m.start < end + 90 or m is not spoken[0]] or _led_by(passage, start)
    # "По Борівській громаді Ізюмського району": where it lies.
    spoken = [
        m
        for number, m in enumerate(spoken)
        if not (number and m.start - spoken[number - 1].end <= 2 and not _is_a_hromada(m))
    ]
    if not spoken or not all(_is_a_hromada(m) for m in spoken):
        return ()
    # What stands between the statement and the hromadas.
    before = passage.shadow[min(end, spoken[-1].end) : max(start, spoken[0].start)]
    if start <= spoken[0].start < end:
        before = passage.shadow[start : spoken[0].start]
    if (
        _SOME.search(before)
        or _IN_SOME_OF_IT.match(passage.shadow, spoken[-1].end)
        or _PART_OF_IT.match(passage.shadow, spoken[-1].end)
    ):
        return ()
    return tuple(dict.fromkeys(mention.place for mention in spoken if mention.place))


def named_just_before(passage: Passage, start: int) -> tuple[Place, ...]:
    """The hromada on whose territory the statement at `start` says that it holds, in a clause of its own."""
    return tuple(
        m.place
        for m in passage.mentions
        if m.place and _is_a_hromada(m) and _ON_ITS_TERRITORY.fullmatch(passage.shadow, m.end, start)
    )


def _led_by(passage: Passage, start: int) -> list[Mention]:
    """ "У Дружківській громаді оголошено ...": those named just before the statement, after a preposition."""
    first = max(passage.shadow.rfind(mark, 0, start) for mark in ".;:,—–") + 1
    named = [m for m in passage.mentions if first <= m.start and m.end <= start]
    if not named or any(m.role is not Role.AREA for m in named) or start - named[-1].end > _NEAR:
        return []
    led = _LED.search(passage.shadow, 0, named[0].start)
    return named if led or _ANNOUNCES.fullmatch(passage.shadow, named[-1].end, start) else []


def _is_a_hromada(area: Mention) -> bool:
    return bool(area.bearers) and area.bearers[0].kind is PlaceKind.HROMADA

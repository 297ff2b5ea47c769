"""How far the front is, told without its name: as an answer, in a list, or of "it" and "they"."""

import re
from collections.abc import Iterator

from bot.domain.fact import FactKind
from bot.extraction.english import guards
from bot.extraction.english.phrases import rule
from bot.extraction.finding import Finding
from bot.extraction.mention import Role
from bot.extraction.passage import ANAPHOR, LENGTH, OTHER, TOWN, Passage
from bot.extraction.subjects import Subjects
from bot.extraction.timing import Timing

#: A list is no longer than this, in sentences.
_LONGEST = 12
#: "How far is the front?", "He explained how close the Russians are."
_ASKED = re.compile(
    r"\bhow\s+(?:far|close|near|many\s+(?:kilomet(?:re|er)s|miles))\b[^?;]{0,90}?(?:\?|[.:!]?\W*$)"
    r"|\bthe\s+distance\b[^?;]{0,60}(?:\?|:\W*$)"
)
_UP_TO_FRONT = re.compile(
    rf"(?:how\s+(?:far|close|near|many\s+(?:kilomet(?:re|er)s|miles))\b|[^?;]{{0,60}}?\bdistance\b)"
    rf"(?:\s+(?:away|now|is|are|has|have|had|to|from|off|here|there|them|us|it|the|it['’]s|very|of|town|city"
    rf"|village|and|between|did|do|does|you|in|[{TOWN}{ANAPHOR}]+))*\s+"
)
_A_THING = re.compile(
    r"\bthe\s+(?!(?:town|city|village|settlement|front|outskirts|edge)\b)\w+\s+(?:is|are|stands|lies)\b"
)
#: "Nine kilometres, no more", "If you take the road to Izium, then nine kilometres".
_ANSWER = rule(
    r"^[\s\"“”–—-]*(?:(?:a:|well|now|today|about|perhaps|maybe|i think|we have|it is|it['’]s|they are"
    r"|they['’]re|the (?:nearest|closest) (?:are|is)|at the (?:nearest|closest)(?: point)?|there (?:are|is)"
    r"|only|just|some)[,:]? )*"
    r"(?:(?:if|by|along|in|on|from|as|towards)\b[^.;:?“”\"\ue000\ue001]{3,60},"
    r" (?:(?:then|it is|it['’]s|about|only) )*)?"
    r"<D>(?=\s*(?:[.,;!”\"–—]|$)| (?:from (?:here|us|town|the (?:town|city|village))|away|to them|off"
    r"|at most|in all|or so|as the crow)\b)"
)
#: "Siversk — 8 km": all of a part of a list.
_ITEM = rule(
    r"[^\w\ue000-\ue006]*(?:(?:in|from|and|for) )?(?P<town><ONE_TOWN>)(?: (?:is|has|it is))? ?[:–—-]? ?<D>"
    r"(?: away)?[^\w\ue000-\ue006]*"
)
#: "The enemy has come near. It is nine kilometres from the town."
_IT_IS = rule(
    r"^\W*(?:it|they|he)(?:['’](?:s|re)| is| are| stands?)(?: (?:now|just|only|already|about|some|less than"
    r"|barely|currently|at|a|mere|within))* <D>(?: (?:away|off|east|west|north|south))*"
    r" (?:from|of) (?:(?:the )?(?:edge|outskirts|cent(?:re|er)|limits) of )?(?:the )?"
    r"(?:<PLACE>|here|us|its \w+)"
)
_FIRST = re.compile(r"^\W*(?:(?:now|today|since then|meanwhile),\s+)?$")


def told(passage: Passage, subjects: Subjects, timing: Timing, front: re.Pattern[str]) -> Iterator[Finding]:
    """`front`: what the front is called."""
    yield from _answered(passage, subjects, front)
    yield from _listed(passage, subjects, front)
    yield from _of_it(passage, subjects, timing, front)


def _answered(passage: Passage, subjects: Subjects, front: re.Pattern[str]) -> Iterator[Finding]:
    found, questions = _ANSWER.match(passage.shadow), subjects.before(passage, 1)
    if found is None or not questions:
        return
    question = questions[0]
    asked = _ASKED.search(question.shadow)
    if asked is None or not _asks_of(front, question.shadow, asked) or question.lengths:
        return
    if _is_hypothetical(question):
        return
    places = subjects.of(question, *asked.span())
    if len(places) == 1:
        length = passage.length_at(found.start("d"))
        yield Finding.measured(FactKind.FRONT_DISTANCE_KM, places, length, *found.span("d"))


def _asks_of(front: re.Pattern[str], shadow: str, asked: re.Match[str]) -> bool:
    """Whether it is the front that is asked for, and no school near it."""
    cue = front.search(shadow, asked.start())
    if cue is None:
        return False
    return bool(_UP_TO_FRONT.fullmatch(shadow, asked.start(), cue.start())) and not _A_THING.search(
        shadow, cue.end()
    )


def _is_hypothetical(question: Passage) -> bool:
    words = re.sub(r"\bwas\s+asked\b|\bhad\s+(?:come|got|moved|advanced)\b", " ", question.shadow)
    return bool(re.search(r"\b(?:was|were|had|would|could|should|will|might|ago|then)\b", words))


def _listed(passage: Passage, subjects: Subjects, front: re.Pattern[str]) -> Iterator[Finding]:
    """Each town of a list with its length, where what stands above it tells of the front."""
    lead = re.match(rf"[^{TOWN}{LENGTH}:]{{3,120}}:\s", passage.shadow)
    items = list(_items(passage, lead.end() if lead else 0))
    if not items:
        return
    if not (_leads(lead[0], front) if lead else _is_led(passage, subjects, front)):
        return
    for found in items:
        mention = passage.mention_at(found.start("town"))
        place = subjects.named(passage, mention) if mention else None
        if place is not None:
            length = passage.length_at(found.start("d"))
            yield Finding.measured(
                FactKind.FRONT_DISTANCE_KM, (place,), length, found.start("town"), found.end("d")
            )


def _items(passage: Passage, start: int) -> Iterator[re.Match[str]]:
    for part in re.finditer(r"[^,;]+", passage.shadow[start:]):
        found = _ITEM.fullmatch(passage.shadow, start + part.start(), start + part.end())
        if found is None:
            return
        yield found


def _is_led(passage: Passage, subjects: Subjects, front: re.Pattern[str]) -> bool:
    for before in reversed(subjects.before(passage, _LONGEST)):
        if any(True for _ in _items(before, 0)):
            continue
        # "Siversk — 8 km to the enemy's positions."
        measured = re.match(rf"\W*[{TOWN}{OTHER}]+\s*[:–—-]\s*[{LENGTH}]+\s+(?:to|from)\s", before.shadow)
        return bool(measured and front.search(before.shadow)) or (
            before.text.rstrip().endswith(":") and _leads(before.shadow, front)
        )
    return False


def _leads(words: str, front: re.Pattern[str]) -> bool:
    return bool(
        re.search(r"\b(?:distances?|how\s+far|kilomet(?:re|er)s|miles)\b", words) and front.search(words)
    )


def _of_it(passage: Passage, subjects: Subjects, timing: Timing, front: re.Pattern[str]) -> Iterator[Finding]:
    found, before = _IT_IS.match(passage.shadow), subjects.before(passage, 1)
    if found is None or not before or before[0].lengths:
        return
    cue = front.search(before[0].shadow)
    if cue is None or not _FIRST.match(before[0].shadow[: cue.start()]) or _DID_ELSE.search(before[0].shadow):
        return
    if not guards.is_current(passage, *found.span(), timing.newest_year):
        return
    span = found.span()
    inside = [m for m in passage.mentions if span[0] <= m.start < span[1] and m.role is not Role.AREA]
    place = subjects.named(passage, inside[0]) if len(inside) == 1 else None
    places = (place,) if place else subjects.of(passage, *span)
    if len(places) == 1:
        length = passage.length_at(found.start("d"))
        yield Finding.measured(FactKind.FRONT_DISTANCE_KM, places, length, *span)


#: Beside such a word "it" may be what was taken or hit.
_DID_ELSE = re.compile(
    r"\b(?:took|taken|captur\w+|seiz\w+|hit|struck|destroy\w+|shell\w+|bomb\w+|entered|village|hill|depot"
    r"|bridge|drone|near\s+the|built|attack\w*)\b"
)

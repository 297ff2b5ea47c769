"""How one who speaks in a text stands to a statement, in numbers: what the trees ask for.

They are the same for every language: who is named, and where, its grammar has told before.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from bot.domain.fact import FactKind
from bot.extraction.antecedents import SPEECH
from bot.extraction.attribution import How
from bot.extraction.finding import Finding
from bot.extraction.passage import Passage
from bot.extraction.voices.voice import Setting, Voice

#: Nothing that is counted here in sentences is told apart beyond this.
_FAR = 25
_NEVER = -1
#: Of one who speaks all the time so many times are looked at.
_OFTEN = 30
_LIST = ("•", "▪", "▫", "◾", "●", "🔹", "🔸", "—", "–", "-", "*")
_KINDS = tuple(FactKind)


def signs(
    setting: Setting,
    near: Sequence[Voice],
    passage: Passage,
    finding: Finding,
    by_rules: str | None,
) -> Iterator[tuple[Voice, list[float]]]:
    """Of each of the voices near a statement; `by_rules`: to whom the rules give it, as a voice is known."""
    shared = [*_of_statement(setting, near, passage, finding, by_rules)]
    for voice in near:
        yield (
            voice,
            [
                *shared,
                voice.known == by_rules,
                *_of_voice(setting, voice),
                *_between(setting, near, voice, passage),
            ],
        )


def _of_statement(
    setting: Setting, near: Sequence[Voice], passage: Passage, finding: Finding, by_rules: str | None
) -> Iterator[float]:
    number = passage.number
    yield by_rules is not None
    yield _KINDS.index(finding.kind)
    yield min(_FAR, number)
    yield number / len(setting.passages)
    yield len(setting.passages)
    yield sum(bool(its.spoken) for its in near)
    yield len(setting.voices)
    yield number in setting.quoted
    yield passage.text.startswith(SPEECH)
    yield passage.text.startswith(_LIST)
    yield passage.text.rstrip().endswith((":", ";"))
    yield len(passage.text)
    yield bisect_right(setting.turns, number)
    yield sum(its.speaks_between(number, number) for its in near)
    yield finding.led_by is not None


def _of_voice(setting: Setting, voice: Voice) -> Iterator[float]:
    spoken = voice.spoken
    yield len(spoken)
    yield len(voice.times)
    yield len(spoken) / max(1, setting.times_spoken)
    yield " " in voice.name
    yield voice.name[:1].isupper()
    yield len(voice.name)
    yield voice.times[0][0]
    yield spoken[0] if spoken else _NEVER
    yield voice.rank
    how = [how for _, how in voice.times[:_OFTEN]]
    yield max(how)
    yield how.count(How.ANNOUNCES)
    yield any(number in setting.quoted for number in spoken[:_OFTEN])


def _between(setting: Setting, near: Sequence[Voice], voice: Voice, passage: Passage) -> Iterator[float]:
    """How far they speak before the statement and after it, and who else does in between."""
    number, spoken = passage.number, voice.spoken
    how = voice.how_at(number)
    yield _NEVER if how is None else how
    past, following = bisect_right(spoken, number), bisect_left(spoken, number)
    before = spoken[past - 1] if past else None
    after = spoken[following] if following < len(spoken) else None
    others = [other for other in near if other is not voice]
    for at in (before, after):
        if at is None:
            yield from (_NEVER, _NEVER, _NEVER, _NEVER, _NEVER, False)
            continue
        low, high = min(at, number), max(at, number)
        yield min(_FAR, high - low)
        yield min(_FAR, abs(setting.paragraphs[at] - setting.paragraphs[number]))
        its_how = voice.how_at(at)
        yield _NEVER if its_how is None else its_how
        yield sum(other.speaks_between(low + 1, high - 1) for other in others)
        yield sum(other.speaks_between(low, high) for other in others)
        yield bisect_right(setting.turns, high) - bisect_right(setting.turns, low)
    named = bisect_right(voice.times, (number, How.SIGNS))
    yield min(_FAR, number - voice.times[named - 1][0]) if named else _NEVER

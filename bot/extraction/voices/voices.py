"""The voices of one text, and to which of them each of its statements goes."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property

from bot.extraction.attribution import How, Speakers
from bot.extraction.finding import Finding
from bot.extraction.paragraphs import paragraphs
from bot.extraction.passage import Passage
from bot.extraction.trees import Trees, shipped
from bot.extraction.voices.signs import signs
from bot.extraction.voices.voice import Setting, Voice

#: So likely a statement has to be of the one to whom the rules give it, or of one to whom they do not.
_BY_RULES = 0.25
_SURE = 0.65
#: It may be of no more than these: those who are named nearest to it.
_MOST = 12


class Voices:
    """`speakers`: to whom the rules give what the text states; without trees they alone tell."""

    def __init__(self, passages: Sequence[Passage], speakers: Speakers, trees: Trees | None) -> None:
        self._passages = passages
        self.speakers = speakers
        self._trees = trees

    def of(self, passage: Passage, finding: Finding) -> str | None:
        """Who said what is found in a passage; None: nobody, or it is not clear who."""
        by_rules = self.speakers.of_found(passage, finding)
        if self._trees is None:
            return by_rules
        known = self.speakers.known_as(by_rules) if by_rules else None
        likely = [(self._trees.likely(its), voice) for voice, its in self.signs(passage, finding, by_rules)]
        kept = next((each for each, voice in likely if voice.known == known), None)
        if by_rules is not None and (kept is None or kept >= _BY_RULES):
            return by_rules
        best, voice = max(likely, key=lambda each: each[0], default=(0.0, None))
        return voice.name if voice is not None and best >= _SURE else None

    def signs(
        self, passage: Passage, finding: Finding, by_rules: str | None
    ) -> Iterator[tuple[Voice, Sequence[float]]]:
        """Of each whose statement it may be; of nobody where the text itself tells whose it is."""
        if by_rules is None and self.speakers.tells(passage, finding):
            return
        known = self.speakers.known_as(by_rules) if by_rules else None
        for voice, its in signs(self._setting, self._near(passage.number), passage, finding, known):
            yield voice, tuple(map(float, its))

    def _near(self, number: int) -> Sequence[Voice]:
        """The voices nearest to a passage, the nearest first; as far away, those that are named first."""
        if len(self._setting.voices) <= _MOST:
            return sorted(self._setting.voices, key=lambda its: its.far_from(number))
        times = self._times
        after = bisect_left(times, (number, -1))
        before, near = after - 1, dict[int, None]()
        while len(near) < _MOST and (before >= 0 or after < len(times)):
            is_before = after == len(times) or (
                before >= 0 and number - times[before][0] <= times[after][0] - number
            )
            near[times[before if is_before else after][1]] = None
            before, after = (before - 1, after) if is_before else (before, after + 1)
        return [self._setting.voices[rank] for rank in near]

    @cached_property
    def _times(self) -> Sequence[tuple[int, int]]:
        """The number of a passage and the rank of a voice, in the order of the text."""
        return sorted((number, its.rank) for its in self._setting.voices for number, _ in its.times)

    @cached_property
    def _setting(self) -> Setting:
        times: dict[str, list[tuple[int, How]]] = {}
        names: dict[str, str] = {}
        for passage in self._passages:
            for heard in self.speakers.heard(passage):
                known = self.speakers.known_as(heard.name)
                times.setdefault(known, []).append((passage.number, heard.how))
                names[known] = max(names.get(known, ""), heard.name, key=len)
        voices = [
            Voice(
                names[known],
                known,
                rank,
                sorted(its),
                sorted({number for number, how in its if how is not How.NAMED}),
            )
            for rank, (known, its) in enumerate(times.items())
        ]
        paragraphs_of = {
            its.number: number for number, block in enumerate(paragraphs(self._passages)) for its in block
        }
        quoted = {number for its in self.speakers.quotations for number in range(its.first, its.last + 1)}
        turns = [its.number for its in self.speakers.turns]
        spoken = sum(len(its.spoken) for its in voices)
        return Setting(self._passages, voices, spoken, paragraphs_of, frozenset(quoted), turns)


def load_trees() -> Trees:
    """Those that tell the voices of every language."""
    return shipped("bot.extraction.voices")

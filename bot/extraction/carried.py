"""Whose report goes on in a sentence that gives what it states to nobody."""

import re
from collections.abc import Callable, Iterable, Sequence

from bot.extraction.neighbours import Neighbours
from bot.extraction.passage import Passage
from bot.extraction.speaker_cues import SpeakerCues

#: Who speaks is looked for in so many sentences before and after.
_NEAR = 3
#: What was announced is told in so many sentences.
_REPORT = 10
#: And in so many below a colon.
_LONGEST_LIST = 30
#: One who speaks on both sides of a sentence is looked for in so many.
_AROUND = 6
#: A speaker who is named so far from the beginning of a sentence is named after what was said.
_TRAILS = 20
#: By so many letters a name is known in any case.
STEM = 4
#: A quotation, longer than the name of a newspaper.
_QUOTED = re.compile('[“„«"](?![^”»"]{0,24}[”»"])|^[^“„«"]*[”»]')

#: Who speaks in a sentence, as it names them.
Spoken = Callable[[Passage], str | None]


def is_a_place(passage: Passage, start: int, end: int) -> bool:
    """Whether the words at [start:end] name a place: Velyka Pysarivka is nobody."""
    return any(m.start < end and start < m.end for m in passage.mentions)


class Carried(Neighbours):
    def __init__(
        self,
        passages: Sequence[Passage],
        cues: SpeakerCues,
        *,
        paragraph: Callable[[Passage], Sequence[Passage]],
        spoken: Spoken,
        told: Spoken,
        named: Callable[[Passage, str], str | None],
    ) -> None:
        """`spoken` tells who speaks in a sentence, `told` also of what stands before it, `named` in full."""
        super().__init__(passages)
        self._cues = cues
        self._paragraph = paragraph
        self._spoken = spoken
        self._told = told
        self._named = named

    def of(self, passage: Passage) -> str | None:
        """The one whose report goes on in a sentence that has no speaker."""
        if self._cues.background.match(passage.text):
            return None
        return (
            self._between(passage)
            or self._of_us(passage)
            or self._going_on(passage)
            or self._leading(passage)
            or self._announced(passage)
        )

    def _announced(self, passage: Passage) -> str | None:
        """The one whose figures or report of a day a sentence above announces, if nobody else is named since.

        "How many have stayed, Ivan Petrenko told us.", "In the past day nine towns were shelled, he says."
        """
        if _QUOTED.search(passage.text):
            return None
        spoken: set[str] = set()
        for its in reversed(self.before(passage, _LONGEST_LIST)):
            if self._cues.background.match(its.text) or _QUOTED.search(its.text):
                return None
            told = self._told(its)
            who = self._named(its, told) if told else None
            if who:
                spoken.add(self._cues.bare(who))
            if len(spoken) > 1 or (not told and self._names_another(its)):
                return None
            # A list below a colon may be longer.
            reaches = passage.number - its.number <= _REPORT or its.text.rstrip().endswith(":")
            if who and reaches and self._announces(its, passage):
                return who
        return None

    def _announces(self, spoken: Passage, passage: Passage) -> bool:
        """Whether a sentence announces what is told in another, by itself or with one beside it."""
        if self._cues.announces.search(spoken.text):
            return True
        at = spoken.number
        beside = [its for its in self._passages[max(0, at - 2) : at + 2] if its.number < passage.number]
        # "The past day saw 71 clashes. The enemy struck 82 times, X said."
        told = " ".join(" ".join(its.text.split()) for its in beside)
        return self._cues.of_a_day.search(told) is not None

    def _between(self, passage: Passage) -> str | None:
        """The one who speaks both before and after it: further off only one who is named in full."""
        for reach in (_NEAR, _AROUND):
            before = self._first_speaker(reversed(self.before(passage, reach)))
            further = reach > _NEAR
            if before is None or (further and not self._cues.name.search(before)):
                continue
            after = self._first_speaker(self.following(passage, reach), quoted=further)
            if after and self._are_one(before, after):
                return before
        return None

    def _are_one(self, one: str, other: str) -> bool:
        """Whether both name the same, one perhaps with the office."""
        return one == other or self._cues.bare(one) == self._cues.bare(other)

    def _of_us(self, passage: Passage) -> str | None:
        """The one to whom the end of a paragraph gives what its first sentences say of themselves.

        "We begin the evacuation of Lyman. There are 50 children in it, Mayor Ivan Petrenko wrote."
        """
        if not self._cues.first_person.match(passage.text) or _QUOTED.search(passage.text):
            return None
        after = [its for its in self._paragraph(passage) if its.number > passage.number]
        return self._first_speaker(after[:_NEAR])

    def _going_on(self, passage: Passage) -> str | None:
        """The one whose report goes on: "A fifth has left, he says. In the city there are 4,000 now."

        Who is only "he" or a surname has been speaking for a while. After a quotation the reporter may go on,
        and so after a sentence that names somebody else, or in another paragraph.
        """
        first = max(self._paragraph(passage)[0].number, passage.number - _NEAR)
        for its in reversed(self._passages[first : passage.number]):
            if _QUOTED.search(its.text):
                return None
            if who := self._spoken(its):
                return (
                    self._named(its, who)
                    if self._is_known(who) and not self._cues.estimates.search(its.text)
                    else None
                )
            if self._names_another(its):
                return None
        return None

    def _is_known(self, who: str) -> bool:
        """Whether one is called as somebody who spoke before: "he", or by the surname alone."""
        is_bare = who[:1].isupper() and " " not in who and not who.isupper()
        return is_bare or self._cues.pronoun.fullmatch(who) is not None

    def _leading(self, passage: Passage) -> str | None:
        """The one to whom the sentence after it, with which it opens the report, gives itself as an addition.

        "A convoy has left Siversk. It took ten people, said Mayor Ivan Petrenko."
        """
        block = self._paragraph(passage)
        if block[0].number > 1 or _QUOTED.search(passage.text):
            return None
        for its in block[passage.number - block[0].number : _NEAR]:
            who = self._spoken(its)
            if who is not None and its is not passage:
                trails = self._is_named(who) and self._at(its, who) > _TRAILS
                return who if trails and not _QUOTED.search(its.text) else None
            if self._names_another(its):
                return None
        return None

    def _is_named(self, who: str) -> bool:
        """Whether it is a person by name, or a body."""
        return bool(self._cues.name.search(who)) or (who[:1].isupper() and (" " in who or who.isupper()))

    def _at(self, passage: Passage, who: str) -> int:
        """Where a passage names one who speaks in it, perhaps in another case."""
        return passage.text.find(who[:STEM])

    def _names_another(self, passage: Passage) -> bool:
        """Whether somebody is named to whom the next sentence may be due."""
        return any(
            not is_a_place(passage, *its.span("who")) for its in self._cues.name.finditer(passage.text)
        )

    def _first_speaker(self, passages: Iterable[Passage], *, quoted: bool = False) -> str | None:
        """Who speaks in the first of these in which anybody does, by name; None after a quotation.

        `quoted`: in a quotation too.
        """
        for its in passages:
            if who := self._told(its):
                return None if _QUOTED.search(its.text) and not quoted else self._named(its, who)
        return None

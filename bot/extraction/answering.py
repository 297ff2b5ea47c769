"""How many people remain, told as an answer: "How many are still here? About three hundred."."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.fact import FactKind
from bot.extraction.anaphora import REACH
from bot.extraction.finding import Finding
from bot.extraction.mention import Role
from bot.extraction.passage import Passage
from bot.extraction.subjects import Subjects

#: In so many sentences above a question those are spoken of whom it counts.
_JUST_ABOVE = 3

#: So many sentences after a question its subject may still be talked about.
_TALK = 4


@dataclass(frozen=True, slots=True)
class AnswerCues:
    """The words of one language; each pattern is matched against the shadow of a sentence."""

    #: It asks how many people are there now, or says that there are any.
    asked: re.Pattern[str]
    #: It speaks of people who were moved or hurt.
    others: re.Pattern[str]
    #: From the beginning of an answer: the count, as the group "n".
    answer: re.Pattern[str]
    #: It asks so of those whom the sentence before it counts: "How many now?".
    asked_again: re.Pattern[str] | None = None
    #: It asks so of a town where people were just spoken of: "How many are in Siversk now?".
    asked_there: re.Pattern[str] | None = None
    people: re.Pattern[str] | None = None
    #: It asks so of a town, where it was asked so of the hromada: "And in the town itself?".
    asked_of_town: re.Pattern[str] | None = None


def answered(passage: Passage, subjects: Subjects, cues: AnswerCues) -> Iterator[Finding]:
    """The count with which a sentence answers the one before it."""
    found = cues.answer.match(passage.shadow)
    questions = subjects.before(passage, 1)
    if found is None or not questions:
        return
    question, quantity = questions[0], passage.count_at(found.start("n"))
    if not quantity.counts_heads or any(cues.others.search(its.shadow) for its in (question, passage)):
        return
    asked = cues.asked.search(question.shadow)
    if asked is None and cues.asked_again and any(its.counts for its in subjects.before(question, 1)):
        asked = cues.asked_again.match(question.shadow)
    if asked is None and cues.asked_there and _speaks_of_people(question, subjects, cues):
        asked = cues.asked_there.match(question.shadow)
    if asked is None and cues.asked_of_town and (of_it := cues.asked_of_town.fullmatch(question.shadow)):
        asked = of_it if _was_asked(subjects, question, cues) else None
    if asked:
        places = subjects.of(question, *asked.span()) or subjects.of(passage, *found.span("n"))
        if places and not (question.carries_on(places) and may_be_of_another(question, subjects)):
            yield Finding.measured(FactKind.POPULATION_NOW, places, quantity, *found.span("n"))


def _speaks_of_people(question: Passage, subjects: Subjects, cues: AnswerCues) -> bool:
    near = (question, *subjects.before(question, _JUST_ABOVE))
    return cues.people is not None and any(cues.people.search(its.shadow) for its in near)


def _was_asked(subjects: Subjects, question: Passage, cues: AnswerCues) -> bool:
    """Whether one of the last questions was how many remain."""
    return any(cues.asked.search(its.shadow) for its in subjects.before(question, _TALK))


def may_be_of_another(question: Passage, subjects: Subjects) -> bool:
    """ "Look at the map: Marinka holds out." "How many are still here?": of the town they talk about?"""
    named = {
        m.place
        for its in subjects.before(question, REACH)
        for m in its.mentions
        if m.role is Role.TOWN and not m.office
    }
    return len(named) > 1

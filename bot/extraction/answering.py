"""How many people remain, told as an answer: "How many are still here? About three hundred."."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.fact import FactKind
from bot.extraction.finding import Finding
from bot.extraction.passage import Passage
from bot.extraction.subjects import Subjects


@dataclass(frozen=True, slots=True)
class AnswerCues:
    """The words of one language; each pattern is matched against the shadow of a sentence."""

    #: It asks how many people are there now, or says that there are any.
    asked: re.Pattern[str]
    #: It speaks of people who were moved or hurt.
    others: re.Pattern[str]
    #: From the beginning of an answer: the count, as the group "n".
    answer: re.Pattern[str]


def answered(passage: Passage, subjects: Subjects, cues: AnswerCues) -> Iterator[Finding]:
    """The count with which a sentence answers the one before it."""
    found = cues.answer.match(passage.shadow)
    questions = subjects.before(passage, 1)
    if found is None or not questions:
        return
    question, quantity = questions[0], passage.count_at(found.start("n"))
    if not quantity.counts_heads or any(cues.others.search(its.shadow) for its in (question, passage)):
        return
    if asked := cues.asked.search(question.shadow):
        places = subjects.of(question, *asked.span()) or subjects.of(passage, *found.span("n"))
        if places:
            yield Finding.measured(FactKind.POPULATION_NOW, places, quantity, *found.span("n"))

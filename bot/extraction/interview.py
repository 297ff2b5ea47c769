"""Interviews: whoever is asked says what stands in the answers."""

import re
from collections.abc import Sequence

from bot.extraction.passage import Passage

#: With fewer questions a text only has a heading that asks something.
_FEWEST_QUESTIONS = 2
_LED_BY_DASH = re.compile(r"[—–-]\s")
_ASKS = re.compile(r"\?[”»\"’')\s]*$")


def introduction(passages: Sequence[Passage]) -> Sequence[Passage]:
    """What stands above the first question of an interview; empty where a text is none."""
    paragraphs = _paragraphs(passages)
    questions = [number for number, paragraph in enumerate(paragraphs) if _is_question(paragraph)]
    asked = [number for number in questions if _LED_BY_DASH.match(paragraphs[number][0].text)]
    if len(questions) < _FEWEST_QUESTIONS and not asked:
        return ()
    return [passage for paragraph in paragraphs[: questions[0]] for passage in paragraph]


def _paragraphs(passages: Sequence[Passage]) -> Sequence[Sequence[Passage]]:
    """The passages of each block of text."""
    blocks: list[list[Passage]] = []
    for its in passages:
        if blocks and are_together(blocks[-1][-1], its):
            blocks[-1].append(its)
        else:
            blocks.append([its])
    return blocks


def _is_question(paragraph: Sequence[Passage]) -> bool:
    return bool(_ASKS.search(paragraph[-1].text))


def are_together(one: Passage, other: Passage) -> bool:
    """Whether nothing but a space stands between two passages: they are of one block."""
    return other.start - (one.start + len(one.text)) <= 1

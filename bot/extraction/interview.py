"""Interviews: whoever is asked says what stands in the answers."""

import re
from collections.abc import Sequence

from bot.extraction.paragraphs import paragraphs
from bot.extraction.passage import Passage

#: With fewer questions a text only has a heading that asks something.
_FEWEST_QUESTIONS = 2
_LED_BY_DASH = re.compile(r"[—–-]\s")
_ASKS = re.compile(r"\?[”»\"’')\s]*$")


def introduction(passages: Sequence[Passage]) -> Sequence[Passage]:
    """What stands above the first question of an interview; empty where a text is none."""
    blocks = paragraphs(passages)
    questions = [number for number, paragraph in enumerate(blocks) if _is_question(paragraph)]
    asked = [number for number in questions if _LED_BY_DASH.match(blocks[number][0].text)]
    if len(questions) < _FEWEST_QUESTIONS and not asked:
        return ()
    return [passage for paragraph in blocks[: questions[0]] for passage in paragraph]


def _is_question(paragraph: Sequence[Passage]) -> bool:
    return bool(_ASKS.search(paragraph[-1].text))

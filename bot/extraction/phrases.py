"""Rules as people can read them, compiled to patterns over the shadow of a sentence: see Passage."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.domain.fact import Evacuation
from bot.extraction.literals import Rules
from bot.extraction.lower import AnyCase, pattern_in_lower_case
from bot.extraction.passage import ANAPHOR, COUNT, LENGTH, TOWN, Passage

_BREAK = re.compile(r"\n\s*")
#: The marks by themselves, the same in every language.
_SLOTS = {
    "<N>": f"(?P<n>(?>{COUNT}+))",
    "<COUNT>": f"(?>{COUNT}+)",
    "<D>": f"(?P<d>(?>{LENGTH}+))",
    "<PLACE>": f"(?>{TOWN}+|{ANAPHOR}+)",
    "<ONE_TOWN>": f"(?>{TOWN}+)",
    "<ANAPHOR>": f"(?>{ANAPHOR}+)",
    "<GAP>": f"[^.;:{COUNT}{LENGTH}]{{0,60}}?",
}


class Phrases:
    """The rules of one language."""

    def __init__(self, slots: Mapping[str, str]) -> None:
        """`slots`: what <TOWNS>, <AREAS>, <PEOPLE> and the like stand for, as plain patterns."""
        self._slots = {**_SLOTS, **slots}

    def rule(self, pattern: str, words: Mapping[str, str] | None = None) -> re.Pattern[str]:
        """Compile a rule: a space is white space, " ?" none or some; <N>, <D>, <PLACE> and so on are marks.

        <WORD> is what `words` has for it. A line break with the indentation after it is nothing at all.
        """
        return re.compile(self._meant(pattern, words), re.IGNORECASE)

    def rules(self, block: str, words: Mapping[str, str]) -> Rules:
        """Compile the rules of a block, which blank lines part; each begins where a word begins.

        They are for the shadow of a sentence alone, which is in lower case.
        """
        # To begin the search in the middle of words would take five times as long, to ignore case twice.
        patterns = (f"(?<!\\w){pattern.strip()}" for pattern in re.split(r"\n\s*\n", block.strip()))
        return Rules(re.compile(pattern_in_lower_case(self._meant(pattern, words))) for pattern in patterns)

    def _meant(self, pattern: str, words: Mapping[str, str] | None) -> str:
        pattern = _BREAK.sub("", pattern)
        for word, meaning in (words or {}).items():
            pattern = pattern.replace(f"<{word}>", f"(?:{_BREAK.sub('', meaning)})")
        pattern = pattern.replace(" ?", r"\s*").replace(" ", r"\s+")
        for slot, marks in self._slots.items():
            pattern = pattern.replace(slot, marks)
        return pattern


@dataclass(frozen=True, slots=True)
class Block:
    """The phrases that state one level of evacuation."""

    value: Evacuation
    patterns: Rules
    #: A word without which none of them is in a sentence: to look for all of them would take long.
    hint: AnyCase


def matches(passage: Passage, blocks: Sequence[Block]) -> Iterator[tuple[Evacuation, re.Match[str]]]:
    """What of the blocks a sentence has, block by block."""
    for block in blocks:
        if block.hint.search(passage.text):
            for pattern in block.patterns.possible(passage.shadow):
                for found in pattern.finditer(passage.shadow):
                    yield block.value, found

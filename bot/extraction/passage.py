"""A sentence as the rules read it.

Rules match a shadow of the sentence, of the same length, in which every count, distance and place name is
a run of one mark. So a rule says "<N> people remain in <PLACE>" and its spans are spans of the sentence.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.extraction.distances import distances
from bot.extraction.mention import Mention, Role
from bot.extraction.numbers import Quantity, quantities

COUNT, LENGTH, TOWN, ANAPHOR, OTHER, AREA, HROMADA = "\ue000\ue001\ue002\ue003\ue004\ue005\ue006"
_MARKS = dict.fromkeys(map(ord, COUNT + LENGTH + TOWN + ANAPHOR + OTHER + AREA + HROMADA), " ")
_BREAK = re.compile(r"\n\s*")
#: Towns in a row; one that a verb follows begins a clause of its own.
_LIST = (
    rf"(?>[{TOWN}{OTHER}]+)(?:(?:,?\s+and\s+|,\s+)(?>[{TOWN}{OTHER}]+)"
    r"(?!\s+(?:is|are|was|were|has|have|had|will|remains?|lies|came|comes|saw|also|faces|said)\b))*"
)
#: Areas in a row, each with the noun that makes it one.
_AREA = (
    rf"(?:(?:hromada|territorial\s+community)\s+of\s+)?(?>[{AREA}{HROMADA}]+)(?!['’])(?:\s+(?:\w+\s+){{0,2}}(?:regions?|oblasts?|districts?|raions?|hromadas?"
    r"|communit(?:y|ies)|territorial)\b)?"
)
_AREAS = rf"{_AREA}(?:(?:,?\s+and\s+|,\s+|,?\s+as\s+well\s+as\s+)(?:the\s+)?{_AREA})*"
_SLOTS = {
    "<N>": f"(?P<n>(?>{COUNT}+))",
    "<COUNT>": f"(?>{COUNT}+)",
    "<D>": f"(?P<d>(?>{LENGTH}+))",
    "<PLACE>": f"(?>{TOWN}+|{ANAPHOR}+)",
    "<ANAPHOR>": f"(?>{ANAPHOR}+)",
    "<TOWNS>": f"(?:{_LIST}|{ANAPHOR}+)",
    "<AREAS>": f"(?:(?:the )?{_AREAS})".replace(" ", r"\s+"),
    "<PEOPLE>": (
        r"(?:(?:(?:local|civilian|remaining|permanent|its|their|the|all)\s+){0,2}"
        r"(?:people|residents|inhabitants|civilians|locals|citizens|townspeople|townsfolk))"
    ),
    "<GAP>": f"[^.;:{COUNT}{LENGTH}]{{0,60}}?",
}


@dataclass(frozen=True, slots=True)
class Passage:
    """`start` is the sentence's place in the text; all spans inside are relative to it."""

    number: int
    start: int
    text: str
    shadow: str
    counts: tuple[Quantity, ...]
    lengths: tuple[Quantity, ...]
    mentions: tuple[Mention, ...]

    def count_at(self, start: int) -> Quantity:
        return next(count for count in self.counts if count.start == start)

    def length_at(self, start: int) -> Quantity:
        return next(length for length in self.lengths if length.start == start)


def rule(pattern: str, words: Mapping[str, str] | None = None) -> re.Pattern[str]:
    """Compile a rule: a space is white space, " ?" is none or some, <N>, <D>, <PLACE> and the like are marks.

    <WORD> is what `words` has for it. A line break with the indentation after it is nothing at all.
    """
    pattern = _BREAK.sub("", pattern)
    for word, meaning in (words or {}).items():
        pattern = pattern.replace(f"<{word}>", f"(?:{_BREAK.sub('', meaning)})")
    pattern = pattern.replace(" ?", r"\s*").replace(" ", r"\s+")
    for slot, marks in _SLOTS.items():
        pattern = pattern.replace(slot, marks)
    return re.compile(pattern, re.IGNORECASE)


def rules(block: str, words: Mapping[str, str]) -> tuple[re.Pattern[str], ...]:
    """Compile the rules of a block, which blank lines part."""
    return tuple(rule(pattern.strip(), words) for pattern in re.split(r"\n\s*\n", block.strip()))


def read(number: int, start: int, text: str, mentions: tuple[Mention, ...]) -> Passage:
    counts = tuple(quantities(text))
    lengths = tuple(distances(text, counts))
    taken = [(length.start, length.end) for length in lengths]
    taken += [(mention.start, mention.end) for mention in mentions]
    free = tuple(count for count in counts if not any(_overlap(count, span) for span in taken))
    shadow = list(text.translate(_MARKS))
    for span in free:
        shadow[span.start : span.end] = COUNT * (span.end - span.start)
    for span in lengths:
        shadow[span.start : span.end] = LENGTH * (span.end - span.start)
    for mention in mentions:
        shadow[mention.start : mention.end] = _mark(mention) * (mention.end - mention.start)
    return Passage(number, start, text, "".join(shadow), free, lengths, mentions)


def _overlap(count: Quantity, span: tuple[int, int]) -> bool:
    return count.start < span[1] and span[0] < count.end


def _mark(mention: Mention) -> str:
    match mention.role:
        case Role.ANAPHOR:
            return ANAPHOR
        case Role.AREA:
            return HROMADA if mention.place else AREA
        case _:
            return TOWN if mention.place else OTHER

"""The town of a dateline: where a report was written, not what it is about."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from bot.extraction.mention import Mention, Role

#: "KRAMATORSK, Ukraine (Reuters) -": where a report was written, not what it is about.
_DATELINE = re.compile(
    r"[\s\"“(]*(?:[A-Z][A-Z’'-]{2,}(?:[\s/,]+(?:and\s+)?[A-Z][A-Z’'-]{2,})*"
    r"|[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?(?=,\s+Ukraine\b|\s+\([A-Z]{2}[^)]{0,30}\)\s*[–—-]|\s+[–—]\s+[A-Z]))"
    r"(?:,\s+[A-Z][\w\s]{2,30})?(?:,?\s+(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]{2,8})"
    r"(?:,?\s+20\d\d)?)?\s*(?:\([^)]{2,40}\)\s*)?(?:[–—:.]|\s-|--)"
)


def without_datelines(sentences: Sequence[str], named: list[list[Mention]]) -> list[list[Mention]]:
    """The towns of datelines told as such, but for one that the text names before or more than others."""
    written = [_DATELINE.match(text) for text in sentences]
    if sum(found is not None for found in written) > 1:
        return named  # headings of a list: a report has one dateline
    ends = [found.end() if found else 0 for found in written]
    often = Counter(
        mention.key
        for end, row in zip(ends, named, strict=True)
        for mention in row
        if mention.start >= end and mention.role is Role.TOWN and not mention.destination
    )
    spoken = {often.most_common(1)[0][0]} if often else set()
    kept: list[list[Mention]] = []
    for end, row in zip(ends, named, strict=True):
        # Of several towns there, none is the one that the next sentence calls "the town".
        several = len({m.key for m in row if m.start < end and m.role is Role.TOWN}) > 1
        kept.append(
            [
                mention
                if mention.start >= end or (mention.key in spoken and not several)
                else replace(mention, role=Role.DATELINE)
                for mention in row
            ]
        )
        spoken.update(m.key for m in row if m.role is Role.TOWN and not m.destination)
    return kept

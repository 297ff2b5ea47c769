"""The paragraphs of a text: passages between which nothing but a space stands."""

from collections.abc import Sequence

from bot.extraction.passage import Passage


def paragraphs(passages: Sequence[Passage]) -> list[list[Passage]]:
    """The passages of each block of text, in order."""
    blocks: list[list[Passage]] = []
    for its in passages:
        if blocks and _are_together(blocks[-1][-1], its):
            blocks[-1].append(its)
        else:
            blocks.append([its])
    return blocks


def _are_together(one: Passage, other: Passage) -> bool:
    return other.start - (one.start + len(one.text)) <= 1

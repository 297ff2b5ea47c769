"""Keeping a text within what one Telegram message holds."""

from collections.abc import Iterable

#: Bot API, sendMessage: characters after parsing. Counted here in UTF-16 units with the tags, to be safe.
LONGEST_MESSAGE = 4096
_BETWEEN = "\n\n"


def split(blocks: Iterable[str], limit: int = LONGEST_MESSAGE) -> list[str]:
    """Texts of at most `limit`, cut between blocks, and between the lines of a block that is longer.

    A single line must be shorter than `limit` and its tags closed: `Reader.plain` sees to it.
    """
    texts: list[str] = []
    for block in blocks:
        for piece in [block] if size(block) <= limit else _by_lines(block, limit):
            if texts and size(texts[-1]) + size(_BETWEEN) + size(piece) <= limit:
                texts[-1] += _BETWEEN + piece
            else:
                texts.append(piece)
    return texts


def size(text: str) -> int:
    """Length in UTF-16 units, as Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def _by_lines(block: str, limit: int) -> list[str]:
    pieces: list[str] = []
    for line in block.split("\n"):
        if pieces and size(pieces[-1]) + 1 + size(line) <= limit:
            pieces[-1] += "\n" + line
        else:
            pieces.append(line)
    return pieces

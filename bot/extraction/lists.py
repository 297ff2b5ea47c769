"""Lists of towns, in one sentence or in lines, and what stands above them."""

import re
from collections.abc import Sequence

from bot.domain.place import Place
from bot.extraction.mention import Mention, Role
from bot.extraction.neighbours import Neighbours
from bot.extraction.passage import OTHER, TOWN, Passage
from bot.extraction.syntax import Syntax

_NAME = r"[^\W\d_a-zа-яіїєґ][\w'’ʼ-]+(?:\s[^\W\d_a-zа-яіїєґ][\w'’ʼ-]+)?"
#: In a list, between two commas: another name.
_UNKNOWN = re.compile(rf"(?<=,\s){_NAME}(?=,)")
#: An item with nothing but a name that nobody knows: one is misspelt.
_UNKNOWN_ITEM = re.compile(rf"[^\w\s]\s*(?:[\w.]+\s)?{_NAME}\s*[;,]")
#: Meeting points and offices are not listed longer, in lines, below the line with a colon.
_LINES_ABOVE = 12
#: With such a mark an item begins, and the town at its head stands no later, in characters.
_ITEM = re.compile(r"[^\w\s«“\"(]+\s*(?=\w)")
_HEAD_OF_ITEM = 16
#: "1) Siversk;", and "1." which is taken for a sentence.
_ITEM_NUMBER = re.compile(r"\W*\d{1,3}[.)](?=\s|$)")
#: So many sentences after a list may go on about what stands above it.
_AFTER_LIST = 6
#: After the first sentence of an item no more follow than these.
_NOTES = 2
#: A list is no longer than this, in lines.
_LONGEST_LIST = 100


class Lists(Neighbours):
    """The lists of one text."""

    def __init__(self, passages: Sequence[Passage], syntax: Syntax) -> None:
        super().__init__(passages)
        self._syntax = syntax
        self._lines: dict[int, bool] = {}

    def heading(self, passage: Passage) -> Passage | None:
        """Of a line that names towns and tells nothing: the passage above the list to which it belongs."""
        if not self._is_line(passage):
            return None
        above = reversed(self.before(passage, _LONGEST_LIST))
        heading = next((before for before in above if not self._is_of_a_list(before)), None)
        if heading is None or heading.text.endswith(":"):
            return heading
        # "The order stands. 2. Siversk. It has 900 people": below the number, and not below what it follows.
        between = reversed(self._passages[heading.number + 1 : passage.number])
        return next(filter(_is_a_number, between), heading)

    def is_apart(self, heading: Passage) -> bool:
        """Whether it says that the list below it is of other towns: taken off, helped, or where people go."""
        return bool(self._syntax.apart.search(heading.text))

    def lists_others(self, passage: Passage, apart: re.Pattern[str]) -> bool:
        """Whether its heading, or a line with a colon soon above it, says that its towns are others."""
        heading = self.heading(passage)
        soon_above = (its for its in self.before(passage, _LINES_ABOVE) if its.text.endswith(":"))
        return any(apart.search(its.text) for its in (*soon_above, *((heading,) if heading else ())))

    def above(self, passage: Passage, count: int, goes_on: re.Pattern[str]) -> Sequence[Passage]:
        """As `before`; for a line of a list its heading, and what that goes on with.

        `goes_on` is matched where a heading begins.
        """
        heading = self.heading(passage)
        if heading is None:
            return self.before(passage, count)
        goes_on_with_them = goes_on.search(heading.shadow) or self._names_only(heading, Role.AREA)
        return (*self.before(heading, count), heading) if goes_on_with_them else (heading,)

    def beside_list(self, order: Passage, passage: Passage) -> Sequence[Passage]:
        """What stands between an order and the list of its towns, this line of it, and what follows."""
        between = self._passages[order.number + 1 : passage.number]
        last = passage.number
        while last + 1 < len(self._passages) and self._is_of_a_list(self._passages[last + 1]):
            last += 1
        between = [its for its in between if not self._is_of_a_list(its)]
        return (*between, passage, *self.following(self._passages[last], _AFTER_LIST))

    def heads_a_list(self, passage: Passage) -> bool:
        """Whether a list of towns begins after it."""
        following = self.following(passage, 1)
        return passage.text.endswith((":", "—", "–")) and any(self._is_line(its) for its in following)

    def heading_of_areas(self, passage: Passage) -> Passage | None:
        """As `heading`, of a line that names nothing but areas: "— the Lyman hromada;"."""
        if passage.text.endswith((":", "—", "–")) or not self._names_only(passage, Role.AREA):
            return None
        above = reversed(self.before(passage, _LONGEST_LIST))
        heading = next((before for before in above if not self._names_only(before, Role.AREA)), None)
        return heading if heading is not None and heading.text.endswith(":") else None

    def is_row(self, passage: Passage, towns: Sequence[Mention]) -> bool:
        """Whether nothing but commas and "and" stands between these towns."""
        between = passage.shadow[towns[0].start : towns[-1].end]
        return not re.search(r"\w", self._syntax.joining.sub("", re.sub(rf"[{TOWN}{OTHER}]", "", between)))

    def enumerated(self, passage: Passage, start: int) -> tuple[Place, ...]:
        """The towns of the list that begins after `start`, whatever areas stand between them."""
        left_out = (Role.ANAPHOR, Role.REFERENCE, Role.DATELINE)
        named = [m for m in passage.mentions if m.start >= start and m.role not in left_out and not m.office]
        first = next((number for number, m in enumerate(named) if m.role is not Role.AREA), None)
        if first is None:
            return ()
        row = named[first : first + 1]
        for mention in named[first + 1 :]:
            between = self._syntax.aside.sub(",", _without_unknown(passage, row[-1].end, mention.start))
            if re.search(r"\w", self._syntax.listing.sub("", between)):
                break
            if self._syntax.predicate.match(passage.shadow, mention.end):
                break  # it begins a clause of its own
            row.append(mention)
        towns = (mention.place for mention in row if mention.role is not Role.AREA and mention.place)
        return tuple(dict.fromkeys(towns))

    def items_above(self, passage: Passage) -> tuple[Place, ...]:
        """The towns of the list that ends just above the passage, one at the head of each item."""
        towns: list[Place | None] = []
        notes = 0
        for before in reversed(self.before(passage, _LONGEST_LIST)):
            first = next(iter(before.mentions), None) if _ITEM.match(before.text) else None
            if first is not None and first.role is Role.TOWN and first.start <= _HEAD_OF_ITEM:
                towns.append(first.place)
                notes = 0
            elif (notes := notes + 1) > _NOTES:
                break
        return tuple(dict.fromkeys(place for place in reversed(towns) if place)) if all(towns) else ()

    def _is_line(self, passage: Passage) -> bool:
        if passage.number not in self._lines:
            self._lines[passage.number] = self._names_only(passage, Role.TOWN)
        return self._lines[passage.number]

    def _is_of_a_list(self, passage: Passage) -> bool:
        return self._is_line(passage) or bool(
            self._syntax.subheading.fullmatch(passage.text)
            or _UNKNOWN_ITEM.fullmatch(passage.text)
            or _is_a_number(passage)
        )

    def _names_only(self, passage: Passage, role: Role) -> bool:
        """Whether the passage tells nothing but names, at least one of them of this role."""
        named = any(mention.role is role for mention in passage.mentions)
        return named and not re.search(
            r"\w", self._syntax.listing.sub("", _ITEM_NUMBER.sub("", passage.shadow))
        )


def _is_a_number(passage: Passage) -> bool:
    return bool(_ITEM_NUMBER.fullmatch(passage.text))


def _without_unknown(passage: Passage, start: int, end: int) -> str:
    """The shadow between two names of a list without names that nobody knows, or that are words too."""
    shadow = passage.shadow
    for found in _UNKNOWN.finditer(passage.text, start, end):
        if found.end() <= end:
            shadow = f"{shadow[: found.start()]}{' ' * len(found[0])}{shadow[found.end() :]}"
    return shadow[start:end]

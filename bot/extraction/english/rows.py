"""Names in a row: what one of them shows of the others, and what leads to all of them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from bot.extraction.english import evidence
from bot.extraction.english.syntax import SYNTAX
from bot.extraction.english.toponyms import AREA_AFTER, OF_AN_OBLAST
from bot.extraction.mention import Mention, Role

#: The city after which this oblast was named has been called Dnipro since 2016.
ONLY_AN_OBLAST = "Dnipropetrovsk"
#: So begins a line of a list.
_BULLET = re.compile(r"[^\w\s\"“”«'‘(\[]")
#: All of what stands between two names.
JOINS = re.compile(r"(?:,|\s+[Aa]nd|\s+or|,\s+[Aa]nd|,?\s+as\s+well\s+as|\s*[–—/-])\s*(?:the\s+)?")
_COMMA = re.compile(r",\s+")
#: After a town: where it lies is told between two commas.
_ASIDE = re.compile(r",\s+(?:just\s+|right\s+)?(?:outside|near|beside|close\s+to|next\s+to)\b")


def without_oblasts(text: str, mentions: list[Mention]) -> list[Mention]:
    """ "In Dnipropetrovsk, Kharkiv and Sumy": a row of names that oblasts bear, one no city's today."""
    row: list[Mention] = []
    oblasts: set[int] = set()
    for mention in mentions:
        is_area = mention.role is Role.AREA and mention.name != ONLY_AN_OBLAST
        if is_area or (row and not JOINS.fullmatch(text, row[-1].end, mention.start)):
            row = []
        if is_area:
            continue
        row.append(mention)
        names = {its.name for its in row}
        if (
            len(row) > 1
            and ONLY_AN_OBLAST in names
            and all(re.fullmatch(OF_AN_OBLAST, name) for name in names)
        ):
            oblasts.update(its.start for its in row)
    return [mention for mention in mentions if mention.start not in oblasts]


def shown_by_others(text: str, mentions: list[Mention]) -> list[Mention]:
    """ "In Kupiansk, Podoly and Kurylivka" shows that all three are places."""
    for order in (list(pairwise(range(len(mentions)))), list(pairwise(reversed(range(len(mentions)))))):
        for one, other in order:
            left, right = sorted((mentions[one], mentions[other]), key=lambda mention: mention.start)
            between = text[left.end : right.start]
            surely = bool(
                _BULLET.match(text)
                or re.search(r"\b(?:and|or)\b", between)
                or _is_between(text, mentions, other)
            )
            if JOINS.fullmatch(between) and _shows(mentions[one], mentions[other], surely=surely):
                mentions[other] = replace(mentions[other], evident=True)
    return mentions


def _is_between(text: str, mentions: Sequence[Mention], number: int) -> bool:
    """ "Raksha, Nadiia, Mezhova": a name that has a place on both sides, joined by nothing but commas."""
    beside = mentions[max(0, number - 1) : number + 2]
    return len(beside) == 3 and all(
        one.bearers and JOINS.fullmatch(text, one.end, other.start) for one, other in pairwise(beside)
    )


def _shows(one: Mention, other: Mention, *, surely: bool) -> bool:
    """`surely`: what stands between them joins nothing but places."""
    if not one.evident or not one.bearers or other.evident or one.role is Role.AREA:
        return False
    return surely or not evidence.like_a_surname(other.name)


def led_alike(text: str, mentions: list[Mention]) -> Iterator[Mention]:
    """In "near Izium and Borova" both are references; in "to Dnipro and Lozova" both are where people go."""
    end, role, destination, aside = 0, Role.TOWN, False, False
    for mention in mentions:
        noun = AREA_AFTER.match(text, end) if role is Role.AREA else None
        listed = bool(JOINS.fullmatch(text, noun.end() if noun else end, mention.start))
        if aside and text.startswith(",", end):
            role, listed = Role.TOWN, False  # "Stanislav, just outside Kherson, as well as Bilozerka"
        if _COMMA.fullmatch(text, end, mention.start) and SYNTAX.predicate.match(text, mention.end):
            listed = False  # "After they took Avdiivka, Pokrovsk was shelled"
        aside = role is Role.TOWN and mention.role is Role.REFERENCE and bool(_ASIDE.match(text, end))
        follows = role in (Role.REFERENCE, Role.AREA) and listed
        beside = role is Role.REFERENCE and listed and mention.role is Role.TOWN
        role = Role.REFERENCE if beside else mention.role
        destination = mention.destination or (destination and (follows or listed))
        end = mention.end
        is_alike = (role, destination) == (mention.role, mention.destination)
        yield mention if is_alike else replace(mention, role=role, destination=destination)

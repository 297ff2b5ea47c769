"""Whether the town is shelled, and whether without a pause."""

from collections.abc import Iterator

from bot.domain.fact import FactKind, Shelling
from bot.extraction.english import guards
from bot.extraction.english.phrases import rules
from bot.extraction.finding import Finding
from bot.extraction.passage import Passage
from bot.extraction.subjects import Subjects

_WORDS = {
    "FIRE": "shelling|bombardments?|bombing|artillery (?:fire|attacks?)|mortar fire|fire",
    "CONSTANT": r"""
        constant|continuous|incessant|relentless|unrelenting|non-?stop|round-the-clock|persistent|ceaseless
    """,
    "OFTEN": "again|repeatedly|regularly|often|frequently|heavily",
    "BE": "comes?|came|is|are|was|were|being|been|remains?",
}
_CONSTANT = r"""
    (?:under|amid|despite|enduring|endures|suffering|facing|faces) (?:(?:almost|nearly) |near-)?<CONSTANT>
    (?: (?:Russian|enemy|artillery|heavy|and|aerial|drone|mortar|air))*? <FIRE>

    <BE> (?:being )?(?:constantly|continuously|incessantly|relentlessly) shelled

    shelling(?: of <PLACE>)? is <CONSTANT>

    (?:shelled|bombed|attacked|hit|struck|targeted|pounded|shelled and bombed|bombarded) (?:constantly|incessantly|(?:around|round) the clock|relentlessly|(?:almost |nearly )?(?:every day|daily)|day and night|non-?stop)

    (?:daily|constantly|incessantly|relentlessly|continually|continuously) (?:being )?(?:shelled|bombed|attacked|pounded|bombarded|targeted)

    (?:daily|round-the-clock)(?: (?:Russian|enemy|artillery|drone|air|aerial))* (?:shelling|bombardments?|attacks|strikes|bombing)
"""
_REPORTED = r"""
    <BE> (?:<OFTEN> )?under (?:(?:heavy|Russian|enemy|intense|artillery|regular|frequent|repeated) )*
    (?:shelling|bombardment|artillery fire|mortar fire)

    (?:frequent|regular|intense|heavy)(?: (?:Russian|enemy|artillery))* shelling of <PLACE>

    <BE> (?:<OFTEN> )?(?:shelled|bombed|bombarded|struck by|hit by|attacked by|pounded by)

    (?<!Ukrainian\s)(?<!Ukraine's\s)(?:Russians?|enemy|forces|troops|army|occupiers)
    \s+(?:(?:have|has|<OFTEN>) )*(?:shelled|shelling) <PLACE>
"""
_RULES = tuple(
    (value, pattern)
    for value, block in ((Shelling.CONSTANT, _CONSTANT), (Shelling.REPORTED, _REPORTED))
    for pattern in rules(block, _WORDS)
)


def find(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    """At most one statement per town: constant says more than reported."""
    if not any(word in passage.text for word in ("shell", "bomb", "fire")):
        return
    told: set[str] = set()
    for value, pattern in _RULES:
        for found in pattern.finditer(passage.shadow):
            if not guards.is_current(passage, *found.span(), newest_year):
                continue
            places = subjects.of(passage, *found.span(), several=True)
            new = tuple(place for place in places if place.code not in told)
            if new:
                told.update(place.code for place in new)
                yield Finding(FactKind.SHELLING, new, value, *found.span())

"""Whether the town is shelled, and whether without a pause."""

import re
from collections.abc import Iterator

from bot.domain.fact import FactKind, Shelling
from bot.extraction.finding import Finding
from bot.extraction.passage import Passage
from bot.extraction.subjects import Subjects
from bot.extraction.ukrainian import guards
from bot.extraction.ukrainian.phrases import rules

_WORDS = {
    "FIRE": r"(?:обстріл\w*|бомбардуван\w+|вогн(?:ем|ю)|удар(?:ами|ів|и|ом|у)?|атак(?:ами|и)?|авіаудар\w*)",
    "CONSTANT": r"""
        (?:пост[іи]йн\w+|безперервн\w+|безупинн\w+|щоденн\w+|цілодобов\w+|невпинн\w+|нескінченн\w+
        |безперестанн\w+|майже щоденн\w+)
    """,
    "ALWAYS": r"""
        (?:постійно|безперервно|безупинно|щодня|щоденно|цілодобово|невпинно|без упину|день і ніч|майже щодня
        |щогодини)
    """,
    "FIRED": r"""
        (?:обстріл(?:ює|юють|юється|яли|яла|яний|яне|яв)\w*|обстрілю\w+|б['’ʼ]ють|бомбить|бомбять|атаку(?:є
        |ють|вали|вав)|накрива(?:є|ють)|гатить|гатять|вдарили|вдарив|поцілили)
    """,
}
_CONSTANT = r"""
    <CONSTANT> (?:\w+ ){0,2}<FIRE>

    <ALWAYS> (?:\w+ ){0,3}<FIRED>

    <FIRED>[^.;,]{0,40}? <ALWAYS>

    під <CONSTANT> <FIRE>

    (?:<FIRE>|прильот\w*|снаряд\w*|дрон\w*|вибух\w*)(?: \w+){0,3} (?:<CONSTANT>|<ALWAYS>|щоночі
    |без (?:перерви|вихідних|зупину))

    (?:<FIRE>|прильот\w*|вибух\w*)(?: \w+){0,2} не (?:вщуха\w+|припиня\w+|стиха\w+|втиха\w+|змовка\w+)
"""
_REPORTED = r"""
    (?:росіян\w*|ворог\w*|окупант\w*|противник\w*|арм\w+ РФ|війська РФ|російськ\w+ (?:війська|арм\w+|сили
    |військові))[^.;:]{0,60}? (?:<FIRED>|обстріляли|обстріляв)

    (?:під|потрапи\w+ під|зазна\w+) (?:\w+ ){0,2}<FIRE>

    (?:російськ\w+|ворож\w+|артилерійськ\w+|масован\w+|чергов\w+) (?:обстріл\w*|бомбардуван\w+)

    (?:по|на|у|в) (?:центр\w* )?<PLACE>[^.;:]{0,40}? (?:вдарили|поцілили|скинули|влучи\w+|прилеті\w+
    |прилітає)

    <PLACE>,?(?: (?!не\b)\w+){0,3} (?:накрили|обстріляли|атакували|атакував|атакувала|обстрілян\w+)

    (?:обстріляли|атакували|накрили|атакував|атакувала) (?:\w+ ){0,2}<PLACE>

    (?:влучи\w+|вдари\w+|прилеті\w+|прилітає|скинули)[^.;:,]{0,40}? (?:по|на|у|в) (?:центр\w* )?<PLACE>

    <COUNT> (?:ударів|обстрілів|скидів|влучань|прильотів|атак)[^.;:,]{0,20}? (?:по|на) <PLACE>

    внаслідок (?:\w+ ){0,3}(?:обстріл\w*|удар\w*|атак\w*)
"""
_RULES = tuple(
    (value, pattern)
    for value, block in ((Shelling.CONSTANT, _CONSTANT), (Shelling.REPORTED, _REPORTED))
    for pattern in rules(block, _WORDS)
)
_HINT = re.compile(
    r"обстріл|бомб|вогн|удар|атак|б['’ʼ]ють|гатить|накри|поціл|прильот|приліт|прилет"
    r"|снаряд|дрон|влуч|скид|скину|вибух",
    re.IGNORECASE,
)

#: Those who strike the enemy.
_OURS = re.compile(
    r"(?<!\w)(?:ЗСУ|ГУР|СБУ|Сил\w+\s+оборони|наш(?:і|их)\s+(?:військ\w+|бійц\w+|дрон\w+|захисник\w+)"
    r"|українськ\w+\s+(?:військ\w+|дрон\w+|сил\w+|бійц\w+))",
    re.IGNORECASE,
)


def find(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    """At most one statement per town: constant says more than reported."""
    if not _HINT.search(passage.text):
        return
    told: set[str] = set()
    for value, pattern in _RULES:
        for found in pattern.finditer(passage.shadow):
            if not guards.is_current(passage, *found.span(), newest_year):
                continue
            if _OURS.search(passage.text, 0, found.end()):
                continue
            places = subjects.of(passage, *found.span(), several=True)
            new = tuple(place for place in places if place.code not in told)
            if new:
                told.update(place.code for place in new)
                yield Finding(FactKind.SHELLING, new, value, *found.span())

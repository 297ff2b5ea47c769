"""What is stated of evacuation: forced, mandatory, urged, under way, or lifted."""

import re
from collections.abc import Iterator

from bot.domain.fact import Evacuation, FactKind
from bot.domain.place import Place
from bot.extraction.english import guards, hromadas, scope
from bot.extraction.english.phrases import rule, rules
from bot.extraction.finding import Finding
from bot.extraction.passage import COUNT, Passage
from bot.extraction.subjects import Subjects

#: A word may use those below it.
_WORDS = {
    "WHO": r"""
        (?:(?:the|all|its|their|remaining|local|elderly|some|of|more|last|every|any|many|most|these|those) )*
        (?:<COUNT> )?(?:(?:remaining|local|elderly) )*
        (?:people|residents|inhabitants|civilians|locals|citizens|famil(?:y|ies)(?: with children)?
        |everyone|them|those|women and children|parents|children|households|population)
        (?: who (?:remain|are|were|still)[^.;,]{0,40}?)?
        (?: (?:still |remaining |left )?(?:in|of|from|inside) (?:<TOWNS>|<AREAS>|the area)
        (?: and [^.;,]{0,40}?)?)?
    """,
    "HAVE": r"(?:(?:has|have|had|<BE>|be|also|now|again|already|repeatedly|strongly|urgently) )*",
    "BE": r"is|are|was|were|been|being",
    "FOR_WHOM": r"(?: (?:of|for|from|in|across) [^.;:,]{0,60}?)?",
    "IN_FORCE": r"""
        ordered|announced|declared|introduced|imposed|issued|extended|expanded|approved|decreed|begun|began
        |started|continues|continuing|under ?way|ongoing|in (?:force|effect|place|progress)|launched
        |(?:being )?carried out
    """,
    "ORDER": r"""
        orders?|ordered|announc(?:e|es|ed)|declar(?:e|es|ed)|introduc(?:e|es|ed)|impos(?:e|es|ed)
        |(?:extend|expand)(?:s|ed)?|issued?|began|begun|launched|approved|decreed
    """,
    "URGE": r"""
        urg(?:e|es|ed|ing)|advis(?:e|es|ed|ing)|implor(?:e|es|ed|ing)|beg|begs|begg(?:ed|ing)
        |encourag(?:e|es|ed|ing)|(?:ask|warn|recommend)(?:s|ed|ing)?|tell|tells|telling|told
        |plead(?:s|ed|ing)? with|call(?:s|ed|ing)? (?:on|upon|for)|appeal(?:s|ed|ing)? to
    """,
    "ASKED": "urged|advised|implored|begged|encouraged|asked|told|warned|called on|called upon|recommended",
    "LEAVE": r"""
        evacuate|get out|flee|depart|(?:move|go) to safer
        |leave(?! (?:an?|the|their|its|his|her|this)\b
        (?! (?:area|region|district|homes?|houses|front|danger|zone|combat))
        | (?:windows?|doors?|lights?|comments?|messages?|feedback|food|water|belongings|cars?)\b)
    """,
    "LIFTED": "lifted|cancell?ed|rescinded|revoked|withdrawn",
    "MANDATORY": "mandatory|compulsory|obligatory",
    "FORCED": "forced|forcible",
}
#: Only an order can be lifted: an evacuation that "was cancelled" is a bus that did not come.
_LIFTED = r"""
    evacuation orders?<FOR_WHOM> (?:(?:has|have|was|were|been|also|now|already) )+<LIFTED>

    <LIFTED> (?:(?:the|a|its|their) )?(?:(?:<MANDATORY>|<FORCED>) )?evacuation orders?
"""
_BY_FORCE = r"""
    <FORCED> evacuation(?: orders?)?<FOR_WHOM> <HAVE><IN_FORCE>

    <ORDER> (?:(?:the|a|an) )?(?:(?:start|beginning) of )?(?:(?:general|partial|full|immediate) )?
    <FORCED> evacuation

    (?:under|subject to|covered by) (?:(?:a|an|the) )?<FORCED> evacuation
"""
_BY_ORDER = r"""
    evacuation orders?<FOR_WHOM> <HAVE>(?:issued|in force|in place|in effect|given|signed)

    issued (?:an? )?(?:immediate )?evacuation orders?

    under (?:an )?evacuation orders?

    (?:ordered|ordering|orders) <WHO> to <LEAVE>

    <WHO> <HAVE>ordered to <LEAVE>

    ordered (?:(?:an?|the) )?(?:(?:full|immediate|general|complete) )?evacuation
"""
_URGED = r"""
    <WHO> (?:who )?<HAVE>urged to <LEAVE>

    <WHO> (?:who )?(?:(?:has|have|had|also|now|again|already) )*<BE> <HAVE><ASKED>
    (?: not to (?:wait|delay) and)? to <LEAVE>

    <URGE> <WHO> (?:(?:once again|again|immediately|urgently) )?
    to (?:(?:immediately|urgently|please) )?<LEAVE>

    (?:urg\w+|recommend\w*|advis\w+|ask\w*|insist\w*) that <WHO> (?:should )?(?:(?:immediately|urgently) )?<LEAVE>

    (?:call|appeal)(?:s|ed|ing)? for (?:(?:the|an?) )?(?:(?:immediate|urgent|voluntary) )?evacuation

    (?:urg(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|advis(?:e|es|ed|ing))
    \s+(?:(?:the|an?|immediate|urgent|voluntary) )*evacuation

    evacuation <BE> (?:(?:strongly|urgently) )?(?:urged|advised|recommended)
"""
_UNDER_WAY = r"""
    <WHO> (?:are|is) (?:(?:now|still|currently|already) )?being evacuated

    evacuations?<FOR_WHOM> (?:(?:is|are|remains?|was) (?:(?:now|still|currently) )?
    (?:under ?way|ongoing|continuing|in progress|being carried out)|continues|has (?:begun|started))

    <WHO> (?:has|have) (?:(?:all|now|already) )?been evacuated(?= from <PLACE>|[.,;])

    (?:are|is|began|have begun|has begun|have started|started|continues?) (?:evacuating|to evacuate)
    \s+(?:<COUNT> )?(?:residents|people|civilians|families|children|locals)
"""
#: What says more comes first.
_RULES = tuple(
    (value, pattern)
    for value, block in (
        (Evacuation.NONE, _LIFTED),
        (Evacuation.FORCED, _BY_FORCE),
        (Evacuation.MANDATORY, _BY_FORCE.replace("<FORCED>", "<MANDATORY>")),
        (Evacuation.MANDATORY, _BY_ORDER),
        (Evacuation.URGED, _URGED),
        (Evacuation.UNDERWAY, _UNDER_WAY),
    )
    for pattern in rules(block, _WORDS)
)
#: Not the people of a town: the wounded, troops, beasts; or not now.
_OTHERS = re.compile(
    r"\b(?:wounded|injured|casualt\w+|soldiers?|troops|servicem[ae]n|patients|animals|pets|dogs|cats|museum"
    r"|medical|hospital|embassy|diplomats|prisoners|exhibits|bodies|occup\w+|propaganda|Belgorod|Kursk|Bryansk"
    r"|Crimea)\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\b(?:refus\w+|reject\w+|resist\w+|ignor\w+|despite|call(?:s|ed)?\s+for\s+(?:a\s+)?$)", re.IGNORECASE
)
#: An order for a part of a town is not one for the town.
_PART_OF_TOWN = rule(
    r"\b(?:districts?|neighbou?rhoods?|microdistricts?|quarters?|parts?|areas?|streets?|suburbs|houses|buildings)"
    r" (?:of|in) (?:the (?:city|town) of )?<TOWNS>"
)

#: "Announced in six villages": of those that are not named nothing is said.
_UNNAMED = rule(
    r"(?:<SCOPE>)? (?:from|in|of|for|across) (?:(?:the|more than|at least|about|several|some|dozens of|a number of|nearby|other|all|many"
    r"|another|its|<COUNT>|border|frontline|surrounding) )*(?:villages|settlements|communities|towns|localities|cities|districts|regions)\b(?![^.;]{0,25}[:—–-])(?! (?:of )?<TOWNS>)",
    {"SCOPE": r" (?:of|for) [^.;,]{0,40}?"},
)


def find(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    """At most one statement per town: an order says more than the urging beside it."""
    if not re.search("evacuat|leave|get out|flee|depart|safer", passage.text, re.IGNORECASE):
        return
    told: set[str] = set()
    for value, pattern in _RULES:
        for found in pattern.finditer(passage.shadow):
            if not _is_stated(passage, found, newest_year):
                continue
            places = _places(passage, subjects, *found.span())
            new = tuple(place for place in places if place.code not in told)
            if new:
                told.update(place.code for place in new)
                yield Finding(FactKind.EVACUATION, new, value, *_quote(passage, found))


def _places(passage: Passage, subjects: Subjects, start: int, end: int) -> tuple[Place, ...]:
    """Towns, or whole hromadas; of a raion or an oblast nothing is said."""
    if hromadas.is_about_an_area(passage, start, end):
        return hromadas.ordered(passage, start, end)
    if _PART_OF_TOWN.search(passage.shadow, max(0, start - 60), end + 80):
        return ()
    if _UNNAMED.match(passage.shadow, end):
        return ()
    towns = subjects.of(passage, start, end, several=True)
    return (*towns, *hromadas.ordered_with_towns(passage, end))


def _is_stated(passage: Passage, found: re.Match[str], newest_year: int) -> bool:
    start, end = found.span()
    if not guards.is_current(passage, start, end, newest_year):
        return False
    after = re.split(r"[,;.]|\s(?:as|after|while|because|since)\s", passage.shadow[end : end + 25])[0]
    around = passage.shadow[max(0, start - 30) : end] + after
    return not _OTHERS.search(around) and not _REFUSED.search(passage.shadow[max(0, start - 40) : start])


def _quote(passage: Passage, found: re.Match[str]) -> tuple[int, int]:
    """The statement without the count of people before it, with those whom it is limited to after it."""
    start, end = found.span()
    counted = re.match(rf"{COUNT}+\s+", found[0])
    start += counted.end() if counted else 0
    return start, scope.end_of(passage, end)

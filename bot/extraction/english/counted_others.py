"""A count that is not of the town spoken of: of a body, a street, an area, or where people came to."""

import re
from collections.abc import Sequence

from bot.domain.fact import FactKind
from bot.extraction.english import dwelling, heads, partial
from bot.extraction.english.counting import CUES
from bot.extraction.finding import Finding
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Role
from bot.extraction.passage import ANAPHOR, COUNT, OTHER, TOWN, Passage
from bot.extraction.quantity import Quantity
from bot.extraction.subjects import Subjects

#: A sentence that counts or visits something in a town.
_COUNTED_BEFORE = re.compile(
    r"\b(?:(?:his|her)\s+(?:home|native)\s?(?:town|city|village)\b|is\s+(?:now\s+|still\s+)?occupied|transit\s+cent|the\s+shelter\s+(?:was|took|houses)|(?:transit\s+)hub\b|microdistrict|(?:in\s+the\s+|\w+\s+)district\s+in|lyceum|sheltered\s+in"
    r"|staff|employees|pupils|students|worked\s+at|queue\s+for|elder\s+of\s+a\s+yard|waiting|applied\s+for|undecided|flats"
    r"|apartment\s+block"
    r"|(?:our|my|her|his|their|this|the)\s+(?:street|building|house|block|school|hospital|neighbou?rhood"
    r"|mine|plant)(?!,\s+(?:the|an?|its|even)\s)"
    r")\b",
    re.IGNORECASE,
)
#: A sentence that begins with something else than the town: "The library in Lyman", "Nikopol's zoo".
_OF_A_BODY = AnyCase(
    rf"^\W*(?:before\s+[^,;.]{{3,30}}\s)?(?:the\s+|an?\s+|[{TOWN}]+['’]s?\s+)(?:[\w-]+\s+){{0,2}}?(?:clubs?|factor(?:y|ies)|museum|librar(?:y|ies)"
    r"|kindergarten|bakery|union|zoo|parish|congregation|newspaper|circus|orchestra|choir|team|plant|mine|company|university|market|red\s+cross|staff|depot)\b"
)
#: "The camp in Pavlohrad was built for 1,000": those who "remain here" are in it.
_HOUSES = AnyCase(
    r"^\W*(?:the|a|this)\s+(?:[\w-]+\s+)?(?:camp|shelter|hostel|dormitory|(?:evacuation|transit|reception|humanitarian)"
    r"\s+(?:point|hub|cent(?:er|re)))\b"
)
#: "As for the shelter at the plant, there are 520 people there".
_AS_FOR = AnyCase(
    r"^\W*as\s+(?:for|to)\s+(?:the|a|this|that)\s+(?:[\w-]+\s+){0,2}(?:shelter|basement|plant|factory|hospital|school|camp|hostel"
    r"|dormitory|bunker|mine|monastery)s?\b"
)
#: "My street had 60 houses": whoever goes on counts its people.
_MY_STREET = AnyCase(
    r"\b(?:my|our|her|his)\s+(?:street|building|block|house|yard|entrance)\s+(?:had|has|was|is|used)\b"
)
#: Goes on about it.
_ON_IT = AnyCase(rf"^\W*(?:(?:now|before\s+the\s+war|today|of)\s+)?(?:it|its|only|just|{COUNT})")
#: "Today it is 15", after a sentence that measures.
_ON_A_LENGTH = AnyCase(
    rf"^\W*(?:(?:today|now|by\s+now|currently)[,\s]+)?(?:it|that)\s+(?:is|stands)\b[^.;,]{{0,15}}{COUNT}+\W*$"
)
#: "Sloviansk went from 35 to 25", after it.
_FROM_TO = re.compile(rf"^\W*[{TOWN}]+\s+(?:\w+\s+)?went\s+from\s+{COUNT}+\s+to\s+{COUNT}+\W*$")
#: An area whose people a sentence counts.
_AREA_COUNTED = re.compile(
    rf"\b(?:communit(?:y|ies)|hromadas?|districts?|raions?|regions?|oblasts?)\s+(?:\w+\s+){{0,3}}[{COUNT}]"
    rf"|[{COUNT}]\s+(?:\w+\s+){{1,4}}(?:in|of|across|on\s+the\s+territory\s+of)\s+(?:the|his|her|our|its|this)\s+(?:\w+\s+){{0,2}}(?:community|hromada|district|raion|region|oblast)\b"
)
_A_PLACE = re.compile(f"[{TOWN}{ANAPHOR}{OTHER}]")
#: "Korabel, an island district of Kherson".
_PART_OF_TOWN = re.compile(rf"\b(?:district|island|suburb|neighbou?rhood|quarter)\s+of\s+[{TOWN}{OTHER}]")
#: "5,300 people stay in the zone, 890 of them in Siversk itself".
_OF_THEM_IN_IT = re.compile(
    rf"\s+of\s+(?:them|these|those|whom)\s+(?:\w+\s+)?in\s+[{TOWN}]+\s+(?:itself|proper|alone)\b"
)
_THERE_ARE = re.compile(rf"\bthere\s+are\s+[{COUNT}]")
#: Who is on the rolls of an area lives there, unless of some sort.
_ON_THE_ROLLS = re.compile(
    r"\b(?:are|is)\s+registered(?=\s+(?:in|there|here|on)\b)|\bevacuation\s+(?:zone|area)\b"
)
#: These are the town's, wherever they are told of.
_OF_THE_TOWN = AnyCase(r"\b(?:residents|inhabitants|townspeople|population|civilians)\b")


def counts_others(passage: Passage, finding: Finding, before: Sequence[Passage]) -> bool:
    """Whether no people are counted, or only some: by the count of a finding, or by its total."""
    inside = passage.counts_within(finding.start, finding.end)
    own = [its for its in inside if its.value == finding.value]
    if any(_is_of_the_area_before(passage, its) for its in own):
        return True
    if any(
        heads.counts_others(passage, its, before) or partial.is_partial(passage, its, finding.kind)
        for its in own or inside
    ):
        return True
    if any(_OF_THEM_IN_IT.match(passage.shadow, its.end) and not _they_live(passage, its) for its in own):
        return True
    return finding.kind is FactKind.POPULATION_NOW and any(
        dwelling.is_elsewhere(passage.shadow, its.end) for its in own
    )


def _is_of_the_area_before(passage: Passage, its: Quantity) -> bool:
    """ "6,500 people lived in the community, down from 9,000 and over 20,000 before the war"."""
    area = _AREA_COUNTED.search(passage.shadow, 0, its.start)
    if area is None:
        return False
    rest = re.split(r"[,;:.]", passage.shadow[its.end :])[0]
    return not _A_PLACE.search(passage.shadow[area.end() : its.start] + rest)


def _they_live(passage: Passage, part: Quantity) -> bool:
    """Whether those of whom some are in the town live in the area around it."""
    whole = passage.shadow[: part.start]
    lives = CUES.now.search(whole) or _ON_THE_ROLLS.search(whole) or _THERE_ARE.search(whole)
    return bool(lives) and not CUES.others.search(CUES.now.sub(" ", _ON_THE_ROLLS.sub(" ", whole)))


def goes_on_about_others(passage: Passage, subjects: Subjects) -> bool:
    """ "The hospital in Siversk had 600 staff. Only 40 are left": no count of the town's people."""
    before = subjects.before(passage, 1)
    # "The front was 50 km away. Today it is 15": no people are spoken of.
    if _ON_A_LENGTH.match(passage.shadow) and any(its.lengths for its in before):
        return True
    if _FROM_TO.match(passage.shadow) and any(its.lengths for its in subjects.before(passage, 2)):
        return True
    if _AS_FOR.match(passage.shadow):
        return True
    if not _OF_THE_TOWN.search(passage.shadow):
        if _OF_A_BODY.match(passage.shadow):
            return True
        if any(_HOUSES.match(its.shadow) or _MY_STREET.search(its.shadow) for its in before):
            return True
        if (
            not passage.mentions
            and _ON_IT.match(passage.shadow)
            and any(_OF_A_BODY.match(its.shadow) for its in before)
        ):
            return True
    if any(mention.role is Role.TOWN for mention in passage.mentions):
        return False
    if any(_PART_OF_TOWN.search(its.shadow) for its in before):
        return True
    if passage.mentions:
        return False
    return _counts_an_area(subjects.before(passage, 2)) or any(
        _COUNTED_BEFORE.search(its.text) for its in before
    )


def _counts_an_area(before: Sequence[Passage]) -> bool:
    """ "His hromada had 50,000 people before the war. Some 15,000 of them were there.", and no town since."""
    for its in reversed(before):
        if counted := _AREA_COUNTED.search(its.shadow):
            return not any(mention.start > counted.start() for mention in its.mentions)
        if any(mention.role is not Role.ANAPHOR for mention in its.mentions):
            return False
    return False

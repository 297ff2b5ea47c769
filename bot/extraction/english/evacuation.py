"""What is stated of evacuation: forced, mandatory, urged, under way, or lifted."""

import re
from collections.abc import Iterator

from bot.domain.fact import Evacuation, FactKind
from bot.domain.place import Place
from bot.extraction.english import guards, hromadas, scope, terms
from bot.extraction.english.evacuation_phrases import BLOCKS, BY_AUTHORITY, LIFTING, MODAL, ORDERS
from bot.extraction.english.phrases import rule
from bot.extraction.finding import Finding
from bot.extraction.mention import Role
from bot.extraction.passage import COUNT, Passage
from bot.extraction.phrases import matches
from bot.extraction.subjects import Subjects

_HINT = re.compile(
    r"evacuat|leav|get\s+(?:out|away)|flee|depart|safe|reloc|mov(?:e|ed|ing)\s+(?:out|away)|clear\s+out|pack"
    r"|quit|head\s+for|\bgo\b|out\s+of|exodus|removal"
    r"|children\s+(?:away|out|elsewhere)|taken\s+out",
    re.IGNORECASE,
)
_COVERS = re.compile(
    r"\b(?:appl(?:y|ies|ied)|extend\w*|expand\w*|widen\w*)\s+to\b|\bcovers?\b", re.IGNORECASE
)
#: "The order covers ...", "These are ...", "in the Lyman community, the villages of ...", a list.
_GOES_ON = rule(
    r"^[\s“\"(]*(?:(?:the (?:new )?)?(?:order|mandate|decision|measure|evacuation|list|zone|it|this|these"
    r"|they"
    r"|among them"
    r"|among these|the (?:settlements|villages|towns|places))"
    r" (?:also |now |currently )*(?:covers?|concerns?|applies to|applied to|apply to|affects?|includes?"
    r"|names?|are"
    r"|is about|extends to|involves?|relates to|in question are|were|:)"
    r"|among (?:them|these)|to this (?:zone|list|area) belong|namely|these include|(?:in"
    r"|from) (?:the )?<AREAS>,? |(?:(?:the )?(?:city|town"
    r"|villages?|settlements?) of )?<TOWNS>[,;.]?\s*$|[-–•*▪])"
)
#: The towns of an order, where other things than towns stand between them.
_IN_A_LIST = rule(r"[^.;]{0,120}? (?:in|from|for|of|covers?|to) <TOWNS>")
_LIST_CUE = re.compile(
    r"\b(?:among\s+(?:them|these)|the\s+list|(?:the|its)\s+turn\s+of|the\s+following|namely|villages\s+of"
    r"|settlements\s+of|as\s+follows|in\s+question)\b",
    re.IGNORECASE,
)
#: A sentence that tells more than names.
_HINT_OF_MORE = re.compile(
    r"\b(?:removed|excluded|lifted|struck\s+off|taken\s+off|shell\w*|kill\w*|attack\w*|hit|struck|wounded"
    r"|advanc\w+|no\b|not\b|except|excluding|without)\b",
    re.IGNORECASE,
)
#: Not the people of a town: the wounded, troops, beasts; or not now.
_OTHERS = re.compile(
    r"\b(?:orphanages?|foreign(?:ers|\s+nationals)|sappers|unexploded|equipment|machinery|universit\w+"
    r"|(?:bank|company|office)['’]?s?\s+branch|journalists|reporters|drivers|its\s+citizens|Trump"
    r"|peace\s+deal"
    r"|brigade|battalion|regiment|units?|garrison|fighters|defenders|forces|marines|wounded|injured"
    r"|livestock|cattle|collections?|zoo|lions|bears|inmates|convicts|schoolchildren|archives?|casualt\w+"
    r"|soldiers?|troops|servicem[ae]n|patients|animals|pets|dogs|cats|museum"
    r"|medical|hospital|embassy|diplomats|prisoners|exhibits|bodies|occup\w+|propaganda|Belgorod|Kursk"
    r"|Bryansk"
    r"|Crimea)\b",
    re.IGNORECASE,
)
#: "Ordered to leave Pokrovsk, the brigade moved back."
_ORDERED_ONES = re.compile(r"(?:ordered|told|asked)\s+to\s+(?:leave|evacuate)", re.IGNORECASE)
_NOT_TO_LEAVE = re.compile(
    r"\bnot\s+to\s+(?:leave|evacuate|flee|go)|(?<!not )\bto\s+stay\b|\bto\s+return\b|\bwants?\b|\brefus",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\b(?:refus\w+|reject\w+|resist\w+|ignor\w+|despite|call(?:s|ed)?\s+for\s+(?:a\s+)?$)", re.IGNORECASE
)
#: Of an order it is only spoken: it is refused, wished for, put off, taught, or over.
_NO_ORDER = re.compile(
    r"\b(?:out\s+of\s+the\s+question|too\s+early|fail\w*\s+to|veto\w*|rul(?:es?|ed|ing)\s+out"
    r"|(?:the\s+)?lack\s+of"
    r"|ask(?:s|ed|ing)?\s+for|refus(?:es|ed)\b|postpon\w+|unlikely|not\s+approved|abstain\w*|rall(?:y"
    r"|ied)\s+against"
    r"|protest\w*|petition\w*|criticis\w+|criticiz\w+|meeting\s+on|instructions\s+on|leaflets?|scam\w*"
    r"|sabotage"
    r"|expired|ended|in\s+a\s+film|heard\s+(?:of|about|that)|posts\s+on\s+social|had\s+the\s+evacuation"
    r"|ask(?:s|ed|ing)?\s+the\s+\w+\s+to\s+(?:declare|introduce|order|announce)|ready\s+(?:to|for)"
    r"|heard\b[^.;,]{0,25}\bthat|(?:was|were)\s+told\s+that|I\s+think|have\s+since\s+returned"
    r"|and\s+(?:was\s+)?(?:later\s+)?(?:lifted|cancell?ed|revoked)|years?\s+earlier"
    r"|withdrew)\b",
    re.IGNORECASE,
)
#: The other side moves people away, or only says so.
_BY_THE_ENEMY = re.compile(
    r"\bRussians?['’]?\s+(?:\w+\s+){0,2}(?:evacuat|deport|forcibly|removed)|\bdeport\w+"
    r"|\bdropped\s+leaflets\b|\bleaflets\s+over\b|\bmessages?\s+(?:calling|from\s+unknown)",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?:is|was|has\s+been|been)\s+(?:now\s+|fully\s+)?(?:over|finished|ended|concluded)\b",
    re.IGNORECASE,
)
#: Of an order of a day that is not told no one can say whether it is in force.
_TO_COME = re.compile(
    r"\bwill\s+(?:only\s+)?(?:be\s+(?:introduced|announced|declared|launched)|start|begin)\b"
    r"|\bto\s+(?:start|begin|launch|introduce)\s+(?:\w+\s+)?(?:forced|mandatory|compulsory)",
    re.IGNORECASE,
)
#: One person is urged, or a state.
_TO_ONE = re.compile(
    r"\b(?i:begg?\w*|urg\w+|ask\w*|told|tells|plead\w*(?:\s+with)?|persuad\w*|convinc\w*"
    r"|implor\w*)\s+(?:(?:her|him|me"
    r"|my|his|her)\b|Ukraine\b|[A-Z][a-z]+\s+(?=to\s))|\b(?:she|he)\s+told\s+(?:her|his)\b"
)
#: An order that is lifted for some may stand for the rest.
_SOME = re.compile(
    r"\b(?:for|of)\s+(?:\w+\s+){0,2}?(?:famil(?:y|ies)|children|minors|parents)\b|\bonly\b", re.IGNORECASE
)
#: The next sentence takes it back.
_TAKEN_BACK = re.compile(
    r"\b(?:fake|nonsense|untrue|hoax|dismissed|not\s+true|special\s+services)\b|\bdenied\s+(?:this|it|that"
    r"|the\s+report)\b"
    r"|\bis\s+(?:itself\s+)?not\s+(?:to\s+be\s+evacuated|part\s+of\s+it|included)",
    re.IGNORECASE,
)
#: An order for a part of a town is not one for the town.
_PART_OF_TOWN = rule(
    r"\b(?:districts?|neighbou?rhoods?|microdistricts?|quarters?|parts?|areas?|streets?|suburbs|houses"
    r"|buildings)"
    r" (?:of|in) (?:the (?:city|town) of )?<TOWNS>"
)

#: "Mandatory evacuation of the region": of no town.
_OF_AN_AREA = re.compile(
    r"\s+(?:of|in|across|throughout)\s+(?:the\s+)?(?:(?:whole|entire)\s+)?(?:region|oblast|province"
    r"|district|community|hromada)\b",
    re.IGNORECASE,
)
#: "In the whole district people are taken out": this is no more about the town of the sentence before.
_WIDE = re.compile(
    r"\b(?:(?:whole|entire|across\s+the|throughout\s+the)\s+(?:district|region|oblast|community|hromada)"
    r"|(?:front-?\s?line|border|these|those|many|several|all|certain|some)\s+(?:communities|settlements"
    r"|villages|towns|areas))\b",
    re.IGNORECASE,
)
#: "Announced in six villages": of those that are not named nothing is said.
_UNNAMED = rule(
    r"(?:<SCOPE>)? (?:from|in|of|for|across) (?:(?:the|more than|at least|about|several|some|dozens of"
    r"|a number of|nearby|other|all|many"
    r"|another|its|<COUNT>|border|frontline|surrounding) )*(?:villages|settlements|communities|towns"
    r"|localities|cities|districts|regions)\b(?![^.;]{0,25}[:—–-])(?! (?:of )?<TOWNS>)",
    {"SCOPE": r" (?:of|for) [^.;,]{0,40}?"},
)


def find(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    if any(guards.is_called_fake(before.text) for before in subjects.before(passage, 1)):
        return
    if _SOME.search(passage.text) and any(lifted.search(passage.shadow) for lifted in LIFTING):
        return
    found = list(_here(passage, subjects, newest_year)) if _HINT.search(passage.text) else []
    yield from found or _gone_on(passage, subjects, newest_year)


def _here(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    """At most one statement per town: an order says more than the urging beside it."""
    told: set[str] = set()
    read: list[tuple[int, int]] = []
    for value, found in matches(passage, BLOCKS):
        # What a longer phrase has read is about what that one is about, or about nothing.
        if any(found.start() < end and start < found.end() for start, end in read):
            continue
        if not _is_stated(passage, found, value, newest_year) or _is_denied_next(passage, subjects):
            continue
        read.append(found.span())
        places = _places(passage, subjects, *found.span())
        if value in BY_AUTHORITY and places:
            places = tuple(dict.fromkeys((*places, *_listed(passage, subjects, places, found.start()))))
        if _is_carried(passage, places) and (
            _names_areas(passage) or _WIDE.search(passage.text) or not subjects.is_clear(passage)
        ):
            continue
        new = tuple(place for place in places if place.code not in told)
        stated = terms.of(passage, value, subjects.before(passage, 2), subjects.after(passage, 3))
        if value in BY_AUTHORITY and not terms.tells_when(stated) and _TO_COME.search(passage.text):
            continue
        if new:
            told.update(place.code for place in new)
            yield Finding(FactKind.EVACUATION, new, value, *_quote(passage, found), terms=stated)


def _listed(passage: Passage, subjects: Subjects, places: tuple[Place, ...], start: int) -> tuple[Place, ...]:
    """The towns of the list in which these stand, however many hromadas it goes through."""
    listed = subjects.enumerated(passage, start)
    if set(listed) & set(places) or _COVERS.search(passage.text):
        return listed
    return ()


def _is_carried(passage: Passage, places: tuple[Place, ...]) -> bool:
    """Whether the sentence names none of them, not even as "the city", and counts on no list before it."""
    return len(places) == 1 and not any(m.place in places or m.role is Role.ANAPHOR for m in passage.mentions)


def _names_areas(passage: Passage) -> bool:
    """An order for an oblast is none for the town of the sentence before."""
    return any(m.role is Role.AREA and not m.place for m in passage.mentions)


def _gone_on(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    """The towns that a sentence or a list names after the one with the order."""
    lists = _GOES_ON.match(passage.shadow) or _LIST_CUE.search(passage.text)
    if not lists or _HINT_OF_MORE.search(passage.text) or _PART_OF_TOWN.search(passage.shadow):
        return
    places = tuple(m.place for m in passage.mentions if m.place and m.role is Role.TOWN and not m.destination)
    for before in reversed(subjects.before(passage, 3)):
        for value, found in matches(before, ORDERS):
            if _is_stated(before, found, value, newest_year):
                if places:
                    stated = terms.of(
                        before, value, subjects.before(before, 2), (passage, *subjects.after(passage, 3))
                    )
                    end = len(passage.text)
                    yield Finding(FactKind.EVACUATION, places, value, 0, end, terms=stated)
                return


def _places(passage: Passage, subjects: Subjects, start: int, end: int) -> tuple[Place, ...]:
    """Towns, or whole hromadas; of a raion or an oblast nothing is said."""
    if hromadas.is_about_an_area(passage, start, end):
        return hromadas.ordered(passage, start, end)
    if _OF_AN_AREA.match(passage.shadow, end):
        return ()
    if _PART_OF_TOWN.search(passage.shadow, max(0, start - 60), end + 80):
        return ()
    if _UNNAMED.match(passage.shadow, end):
        return ()
    towns = subjects.of(passage, start, end, several=True)
    if not towns and _IN_A_LIST.match(passage.shadow, end):
        listed = subjects.enumerated(passage, end)
        towns = listed if len(listed) > 1 else ()
    return (*towns, *hromadas.ordered_with_towns(passage, end))


def _is_stated(passage: Passage, found: re.Match[str], value: Evacuation, newest_year: int) -> bool:
    start, end = found.span()
    if value in BY_AUTHORITY and _NO_ORDER.search(passage.text):
        return False
    if _BY_THE_ENEMY.search(passage.text) or _is_between_two(passage, value, found):
        return False
    if value is not Evacuation.NONE and _OVER.search(guards.clause(passage, start, end)):
        return False
    if _NOT_TO_LEAVE.search(found[0]) or _ORDERED_ONES.match(passage.text):
        return False
    checked = start if found.re in MODAL else end
    if found.re in LIFTING:
        # "The evacuation that had been in force was lifted": it is the lifting that is of today.
        return not guards.unsure(passage, start, end)
    if not guards.is_current(passage, start, checked, newest_year):
        return False
    after = re.split(r"[,;.]|\s(?:as|after|while|because|since)\s", passage.shadow[end : end + 25])[0]
    around = passage.shadow[max(0, start - 30) : end] + after
    return not _OTHERS.search(around) and not _REFUSED.search(passage.shadow[max(0, start - 40) : start])


def _is_between_two(passage: Passage, value: Evacuation, found: re.Match[str]) -> bool:
    """ "Her daughter begged her to leave": no one but her is urged."""
    return value is Evacuation.URGED and bool(_TO_ONE.search(passage.shadow, found.start(), found.end() + 40))


def _is_denied_next(passage: Passage, subjects: Subjects) -> bool:
    return any(_TAKEN_BACK.search(following.text) for following in subjects.following(passage, 1))


def _quote(passage: Passage, found: re.Match[str]) -> tuple[int, int]:
    """The statement without the count of people before it, with those whom it is limited to after it."""
    start, end = found.span()
    counted = re.match(rf"{COUNT}+\s+", found[0])
    start += counted.end() if counted else 0
    return start, scope.end_of(passage, end)

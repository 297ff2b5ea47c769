"""Where those who speak for a town sit now, if that is another town."""

import re

from bot.domain.place import Place
from bot.extraction.passage import OTHER, TOWN, Passage

#: "The Siversk administration, in Kramatorsk, says", "Siversk's mayor in exile in Sloviansk".
_SEAT = re.compile(
    rf"(?:[{TOWN}{OTHER}]+(?:['’]s)?|\b(?:its|whose|their))\s+(?:[\w-]+\s+){{0,4}}?(?:administration|council|authorities|government|mayor|head|officials?|staff|office)"
    r"(?:,?\s+(?:which|who)\s+(?:is|are|has\s+been|works?|now\s+works?|sits|moved))?,?\s+(?:(?:now|currently|temporarily|which|based|evacuated|relocated|displaced|working|operating|sitting|sits?|works?|governs|exiled|living|moved|today|out)\s+|in\s+exile,?\s+)*"
    rf"(?:in|to|from|of|out\s+of)\s+(?:exile\s+in\s+)?(?P<seat>[{TOWN}]+)"
)
_OFFICE = (
    r"(?:mayor|head|council|administration|governor|deputy|officials?|starosta|authorities|leader|chief)"
    r"(?:-in-exile)?"
)
#: "The mayor of Enerhodar, Dmytro Orlov, lives in Zaporizhzhia", "Pokrovsk's mayor spoke in Dnipro".
_IS_ELSEWHERE = re.compile(
    rf"(?:\b{_OFFICE}\s+(?:of|from)\s+(?:the\s+)?(?:[a-z-]+\s+){{0,2}}[{TOWN}{OTHER}]+"
    rf"|[{TOWN}{OTHER}]+['’]s?\s+(?:[a-z-]+\s+){{0,3}}{_OFFICE})(?:,\s[^,;.:{TOWN}]{{3,60}},)?\s+"
    r"(?:(?:now|still|currently|also)\s+)*"
    r"(?:(?:lives?|lived|works?|worked|spoke|speaks|talked|met|sits|stays|addressed|appeared)\b[a-z\s-]{0,40}?"
    rf"|is|said|says|told\s+[a-z]+)\s(?:in|at|from)\s+(?P<seat>[{TOWN}]+)"
)
#: "Its evacuated hospital in Zhytomyr".
_MOVED_BODY = re.compile(
    rf"(?:\b(?:its|their|whose)|[{TOWN}{OTHER}]+['’]s?)\s+(?:evacuated|relocated|displaced|exiled)\s+"
    rf"(?:[\w-]+\s+){{1,2}}?(?:in|at)\s+(?P<seat>[{TOWN}]+)"
)
_SEATS = (_SEAT, _IS_ELSEWHERE, _MOVED_BODY)


def is_only_a_seat(passage: Passage, place: Place) -> bool:
    """Whether a place is named in a sentence as where the office of another town sits, and not otherwise."""
    seats = {found.start("seat") for seat in _SEATS for found in seat.finditer(passage.shadow)}
    named = [mention for mention in passage.mentions if mention.place == place]
    return bool(seats and named) and all(mention.start in seats for mention in named)

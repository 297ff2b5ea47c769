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


def is_only_a_seat(passage: Passage, place: Place) -> bool:
    """Whether a place is named in a sentence as where the office of another town sits, and not otherwise."""
    seats = {found.start("seat") for found in _SEAT.finditer(passage.shadow)}
    named = [mention for mention in passage.mentions if mention.place == place]
    return bool(seats and named) and all(mention.start in seats for mention in named)

"""Ukrainian, as one value."""

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.extraction.grammar import Grammar
from bot.extraction.lookalikes import in_cyrillic
from bot.extraction.mention import Mention
from bot.extraction.ukrainian import evacuation, front, population, shelling
from bot.extraction.ukrainian.anchors import ANCHORS
from bot.extraction.ukrainian.credibility import CUES as CREDIBILITY
from bot.extraction.ukrainian.dates import as_of, stated_for
from bot.extraction.ukrainian.distances import distances
from bot.extraction.ukrainian.evacuation_guards import ORDERS
from bot.extraction.ukrainian.guards import newest_year
from bot.extraction.ukrainian.mentions import Names
from bot.extraction.ukrainian.numbers import quantities
from bot.extraction.ukrainian.occupation import CUES as OCCUPIED
from bot.extraction.ukrainian.speakers import CUES as SPEAKERS
from bot.extraction.ukrainian.syntax import SYNTAX
from bot.extraction.ukrainian.terms import CUES as TERMS
from bot.extraction.ukrainian.verification import is_unverified
from bot.extraction.weighing import load_weights
from bot.places import Gazetteer

#: Villages of these bear the same names as villages of Ukraine.
_ACROSS_THE_BORDER = re.compile(
    r"(?:Б[єе]лгородськ|Курськ|Брянськ|Ростовськ|Воронезьк|Гомельськ)\w+\s+област|Б[єе]лгородщин|Курщин"
    r"|Брянщин"
)


@lru_cache(maxsize=4)
def _names(gazetteer: Gazetteer) -> Names:
    return Names(gazetteer)


def _mentions(_text: str, sentences: Sequence[str], gazetteer: Gazetteer) -> list[tuple[Mention, ...]]:
    return _names(gazetteer).mentions(sentences)


def _is_across_the_border(text: str) -> bool:
    return bool(_ACROSS_THE_BORDER.search(text))


UKRAINIAN = Grammar(
    mentions=_mentions,
    quantities=quantities,
    distances=distances,
    rules=(population.find, front.find, evacuation.find, shelling.find),
    anchors=ANCHORS,
    weights=load_weights("uk"),
    syntax=SYNTAX,
    credibility=CREDIBILITY,
    newest_year=newest_year,
    orders=ORDERS,
    terms=TERMS,
    speakers=SPEAKERS,
    occupied=OCCUPIED,
    as_of=as_of,
    stated_for=stated_for,
    is_unverified=is_unverified,
    is_across_the_border=_is_across_the_border,
    plain=in_cyrillic,
)

"""English, as one value."""

from collections.abc import Sequence
from functools import lru_cache

from bot.extraction.english import evacuation, front, population, shelling
from bot.extraction.english.anchors import ANCHORS
from bot.extraction.english.areas import is_across_the_border
from bot.extraction.english.credibility import CUES as CREDIBILITY
from bot.extraction.english.dates import as_of, stated_for
from bot.extraction.english.distances import distances
from bot.extraction.english.evacuation_guards import ORDERS
from bot.extraction.english.guards import newest_year
from bot.extraction.english.mentions import Names
from bot.extraction.english.numbers import quantities
from bot.extraction.english.occupation import CUES as OCCUPIED
from bot.extraction.english.persons import persons
from bot.extraction.english.speakers import CUES as SPEAKERS
from bot.extraction.english.syntax import SYNTAX
from bot.extraction.english.terms import CUES as TERMS
from bot.extraction.english.verification import is_unverified
from bot.extraction.grammar import Grammar
from bot.extraction.lookalikes import with_apostrophes
from bot.extraction.mention import Mention
from bot.extraction.weighing import load_weights
from bot.places import Gazetteer


@lru_cache(maxsize=4)
def _names(gazetteer: Gazetteer) -> Names:
    return Names(gazetteer)


def _mentions(text: str, sentences: Sequence[str], gazetteer: Gazetteer) -> list[tuple[Mention, ...]]:
    return _names(gazetteer).mentions(sentences, persons(text))


ENGLISH = Grammar(
    mentions=_mentions,
    quantities=quantities,
    distances=distances,
    rules=(population.find, front.find, evacuation.find, shelling.find),
    anchors=ANCHORS,
    weights=load_weights("en"),
    syntax=SYNTAX,
    credibility=CREDIBILITY,
    newest_year=newest_year,
    orders=ORDERS,
    terms=TERMS,
    speakers=SPEAKERS,
    as_of=as_of,
    stated_for=stated_for,
    is_unverified=is_unverified,
    is_across_the_border=is_across_the_border,
    occupied=OCCUPIED,
    plain=with_apostrophes,
)

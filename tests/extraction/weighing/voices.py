"""Learning to whom a statement goes: the trees of `bot.extraction.voices`."""

from collections.abc import Iterable, Iterator

from bot.domain.fact import FactKind
from bot.extraction.attribution import Speakers
from bot.extraction.extract import by_rules
from bot.extraction.finding import Finding
from bot.extraction.passage import Passage
from bot.extraction.prepared import Prepared, prepared
from bot.extraction.trees import Trees
from bot.extraction.voices import Voices
from bot.places import Gazetteer
from tests.extraction.corpus.scoring import same

from .boosting import Boosting, Case, boosted
from .passages import Labelled

_BOOSTING = Boosting(trees=200, depth=5, rate=0.06, fewest_in_a_leaf=15)
_SAID_BY = "said_by"

#: A statement, and who said it, "" for nobody.
Credited = tuple[Passage, Finding, str]


def learn_voices(labelled: Iterable[Labelled], gazetteer: Gazetteer) -> Trees:
    return boosted([*cases(labelled, gazetteer)], _BOOSTING)


def cases(labelled: Iterable[Labelled], gazetteer: Gazetteer) -> Iterator[Case]:
    """Of each statement of which it is marked who said it, all who may have, and whether they did."""
    for its in labelled:
        text = prepared(its.text, gazetteer, its.published)
        if text is None:
            continue
        speakers = Speakers(text.passages, text.grammar.speakers)
        voices = Voices(text.passages, speakers, None)
        for passage, finding, who in (*_quoted(text, its, gazetteer), *_found(text, its)):
            for voice, signs in voices.signs(passage, finding, speakers.of_found(passage, finding)):
                yield signs, bool(who) and same(_SAID_BY, who, voice.name), 1.0


def _quoted(text: Prepared, its: Labelled, gazetteer: Gazetteer) -> Iterator[Credited]:
    """The quotes of a passage, as a rule would find them."""
    for quote in its.quotes:
        if quote.said_by is None:
            continue
        passage = next(each for each in reversed(text.passages) if each.start <= max(quote.start, 0))
        places = tuple(place for code in sorted(quote.codes) if (place := gazetteer.get(code)))
        start, end = quote.start - passage.start, min(quote.end - passage.start, len(passage.text))
        yield passage, Finding(FactKind(quote.kind), places, quote.value, start, end), quote.said_by


def _found(text: Prepared, its: Labelled) -> Iterator[Credited]:
    """What rules find rightly in an article."""
    for passage, finding in by_rules(text) if its.said_by is not None else ():
        for place in finding.places:
            told = its.told.get(place.code, {}).get(finding.kind, ())
            if any(same(finding.kind, value, finding.value) for value in told):
                yield passage, finding, (its.said_by or {}).get(place.code, {}).get(finding.kind, "")
                break  # a row of towns is one statement

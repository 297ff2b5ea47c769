"""A text before its facts are looked for: its passages, and who and what they speak of."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.extraction.antecedents import load_trees
from bot.extraction.credibility import Credibility
from bot.extraction.grammar import Grammar
from bot.extraction.grammars import grammar_of
from bot.extraction.language import language_of
from bot.extraction.namesakes import settle
from bot.extraction.passage import Passage, shadowed
from bot.extraction.sentences import sentences
from bot.extraction.subjects import Subjects
from bot.extraction.timing import Timing
from bot.extraction.weighing import Weigher
from bot.places import Gazetteer

#: A text speaks of the last weeks as of now, if the year has just changed too.
_OF_THESE_DAYS = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Prepared:
    language: str
    grammar: Grammar
    #: The text as it is meant, of the same length.
    plain: str
    #: The complete date that the text itself states.
    as_of: date | None
    passages: tuple[Passage, ...]
    timing: Timing
    subjects: Subjects
    credibility: Credibility
    weigher: Weigher


def prepared(text: str, gazetteer: Gazetteer, published: date | None = None) -> Prepared | None:
    """None for a text in a language that is not read."""
    language = language_of(text)
    grammar = grammar_of(language)
    if grammar is None:
        return None
    plain = grammar.plain(text)
    passages = tuple(_passages(plain, grammar, gazetteer))
    as_of = grammar.as_of(plain)
    timing = Timing(_newest_year(plain, grammar, published), published or as_of)
    subjects = Subjects(plain, passages, grammar.syntax, load_trees())
    return Prepared(
        language,
        grammar,
        plain,
        as_of,
        passages,
        timing,
        subjects,
        Credibility(plain, passages, grammar.credibility, timing.newest_year),
        Weigher(
            plain,
            passages,
            subjects,
            syntax=grammar.syntax,
            anchors=grammar.anchors,
            weights=grammar.weights,
        ),
    )


def _newest_year(text: str, grammar: Grammar, published: date | None) -> int:
    return max(grammar.newest_year(text), _year_of_these_days(published))


def _year_of_these_days(published: date | None) -> int:
    """The year that a text does not look back at; 0 where that is not known."""
    return (published - _OF_THESE_DAYS).year if published else 0


def _passages(text: str, grammar: Grammar, gazetteer: Gazetteer) -> Iterator[Passage]:
    found = list(sentences(text))
    named = grammar.mentions(text, [sentence.text for sentence in found], gazetteer)
    settled = settle(named, gazetteer, across_the_border=grammar.is_across_the_border(text))
    for number, (sentence, mentions) in enumerate(zip(found, settled, strict=True)):
        counts = tuple(grammar.quantities(sentence.text))
        lengths = grammar.distances(sentence.text, counts)
        yield shadowed(
            number,
            sentence.start,
            sentence.text,
            counts=counts,
            lengths=lengths,
            mentions=mentions,
            syntax=grammar.syntax,
        )

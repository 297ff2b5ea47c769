"""Reading one text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.fact import Extraction, Fact
from bot.extraction import evacuation, front, passage, population, shelling
from bot.extraction.areas import is_across_the_border
from bot.extraction.dates import as_of, stated_for
from bot.extraction.finding import Finding
from bot.extraction.guards import by_occupiers, is_question, newest_year
from bot.extraction.language import language_of
from bot.extraction.mentions import Names
from bot.extraction.namesakes import LeftOut, settle
from bot.extraction.passage import Passage
from bot.extraction.persons import persons
from bot.extraction.sentences import sentences
from bot.extraction.speakers import said_by
from bot.extraction.subjects import Subjects
from bot.extraction.verification import is_unverified
from bot.places import Gazetteer

_RULES = (population.find, front.find, evacuation.find, shelling.find)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text states, and the names that it left unclear."""

    extraction: Extraction
    left_out: tuple[LeftOut, ...] = ()


def extract(text: str, gazetteer: Gazetteer) -> Extraction:
    """The facts that an English text states about settlements and hromadas, in the order of their quotes.

    What is not clear yields nothing. A text in another language yields no facts.
    """
    return read(text, gazetteer).extraction


def read(text: str, gazetteer: Gazetteer) -> Reading:
    """As `extract`, with the names whose bearer the text does not tell."""
    language = language_of(text)
    passages = tuple(_passages(text, gazetteer)) if language == "en" else ()
    facts = tuple(_once(_facts(text, passages)))
    extraction = Extraction(language, as_of(text), is_unverified(text), facts)
    return Reading(extraction, tuple(_left_out(passages)))


@lru_cache(maxsize=4)
def _names(gazetteer: Gazetteer) -> Names:
    return Names(gazetteer)


def _facts(text: str, passages: Sequence[Passage]) -> list[Fact]:
    subjects = Subjects(passages)
    year = newest_year(text)
    facts = [
        fact
        for current in passages
        if not by_occupiers(current) and not is_question(current)
        for find in _RULES
        for finding in find(current, subjects, year)
        for fact in _proved(passages, current, finding)
    ]
    return sorted(facts, key=lambda fact: (fact.start, fact.end))


def _passages(text: str, gazetteer: Gazetteer) -> Iterator[Passage]:
    found = list(sentences(text))
    named = _names(gazetteer).mentions([sentence.text for sentence in found], persons(text))
    settled = settle(named, gazetteer, across_the_border=is_across_the_border(text))
    for number, (sentence, mentions) in enumerate(zip(found, settled, strict=True)):
        yield passage.read(number, sentence.start, sentence.text, mentions)


def _left_out(passages: Sequence[Passage]) -> Iterator[LeftOut]:
    """Each name once for each reason."""
    told: set[tuple[str, str]] = set()
    for current in passages:
        for mention in current.mentions:
            if mention.reason and (mention.key, mention.reason) not in told:
                told.add((mention.key, mention.reason))
                end = current.start + mention.end
                yield LeftOut(mention.name, end - len(mention.name), end, mention.reason)


def _proved(passages: Sequence[Passage], current: Passage, finding: Finding) -> Iterator[Fact]:
    speaker = said_by(passages, current, finding.start, finding.end)
    date = stated_for(current.text)
    for place in finding.places:
        yield Fact(
            kind=finding.kind,
            place=place.code,
            value=finding.value,
            quote=current.text[finding.start : finding.end],
            start=current.start + finding.start,
            end=current.start + finding.end,
            qualifier=finding.qualifier,
            bounds=finding.bounds,
            said_by=speaker,
            as_of=date,
        )


def _once(facts: Sequence[Fact]) -> Iterator[Fact]:
    """The first of those that say the same; those that contradict each other all stay."""
    seen: set[tuple[object, ...]] = set()
    for fact in facts:
        key = (fact.kind, fact.place, fact.value)
        if key not in seen:
            seen.add(key)
            yield fact

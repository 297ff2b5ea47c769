"""Reading one text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.fact import Evacuation, Extraction, Fact, FactKind, Qualifier, Terms
from bot.extraction.attribution import Speakers
from bot.extraction.finding import Finding
from bot.extraction.grammar import Grammar
from bot.extraction.judgement import load_trees, told
from bot.extraction.language import language_of
from bot.extraction.levels import ORDERS
from bot.extraction.namesakes import LeftOut
from bot.extraction.occupied import is_told, occupied
from bot.extraction.passage import Passage
from bot.extraction.prepared import Prepared, prepared
from bot.extraction.voices import Voices
from bot.extraction.voices import load_trees as load_voices
from bot.places import Gazetteer


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text states, and the names that it left unclear."""

    extraction: Extraction
    left_out: tuple[LeftOut, ...] = ()


def extract(text: str, gazetteer: Gazetteer, published: date | None = None) -> Extraction:
    """The facts that a text states about settlements and hromadas, in the order of their quotes.

    What is not clear yields nothing. A text in a language without a grammar yields no facts. `published`,
    where it is known, tells which day "on Wednesday" is.
    """
    return read(text, gazetteer, published).extraction


def read(text: str, gazetteer: Gazetteer, published: date | None = None) -> Reading:
    """As `extract`, with the names whose bearer the text does not tell."""
    its = prepared(text, gazetteer, published)
    if its is None:
        return Reading(Extraction(language_of(text), as_of=None, unverified=False, facts=()))
    facts = tuple(_once(_facts(text, its, published=published), its.grammar))
    extraction = Extraction(its.language, its.as_of, its.grammar.is_unverified(its.plain), facts)
    return Reading(extraction, tuple(_left_out(its.passages)))


def _facts(raw: str, text: Prepared, *, published: date | None) -> list[Fact]:
    """The quotes are of the raw text, whatever letters it has; all else is read in the plain one."""
    voices = Voices(text.passages, Speakers(text.passages, text.grammar.speakers), load_voices())
    found = judged(text, by_rules(text))
    lost = occupied(text.passages, text.subjects, text.grammar.occupied)
    of_ours = (
        (current, replace(finding, places=places))
        for current, finding in found
        if (places := tuple(place for place in finding.places if is_told(finding.kind, place, lost)))
    )
    facts = [
        fact
        for current, finding in _counted(list(of_ours))
        for fact in _proved(raw, text.grammar, voices, current, finding, published=published)
    ]
    return sorted(facts, key=lambda fact: (fact.start, fact.end))


def judged(text: Prepared, found: list[tuple[Passage, Finding]]) -> list[tuple[Passage, Finding]]:
    """What is told of all that a text may state."""
    return told(text, found, load_trees())


def by_rules(text: Prepared) -> list[tuple[Passage, Finding]]:
    """What the rules of its language find in a text, where it is to be believed."""
    return [
        (current, finding)
        for current in text.passages
        for find in text.grammar.rules
        for finding in find(current, text.subjects, text.timing)
        if text.credibility.is_told(current) and not text.credibility.is_over(current, finding)
    ]


def _counted(found: Sequence[tuple[Passage, Finding]]) -> Iterator[tuple[Passage, Finding]]:
    """Without the people of a town reckoned from a share of those before, if it counts them too.

    "600 remain in Selydove. It had 21,000 people. 3% of them have stayed."
    """
    counted = {
        finding.places
        for _, finding in found
        if finding.kind is FactKind.POPULATION_NOW and not finding.is_reckoned
    }
    for passage, finding in found:
        if not (finding.is_reckoned and finding.places in counted):
            yield passage, finding


def _left_out(passages: Sequence[Passage]) -> Iterator[LeftOut]:
    """Each name once for each reason."""
    told: set[tuple[str, str]] = set()
    for current in passages:
        for mention in current.mentions:
            if mention.reason and (mention.key, mention.reason) not in told:
                told.add((mention.key, mention.reason))
                end = current.start + mention.end
                yield LeftOut(mention.name, end - len(mention.name), end, mention.reason)


def _proved(
    text: str,
    grammar: Grammar,
    voices: Voices,
    current: Passage,
    finding: Finding,
    *,
    published: date | None,
) -> Iterator[Fact]:
    speaker = voices.of(current, finding)
    terms = finding.terms
    if finding.value in ORDERS and not (terms and terms.ordered_by):
        told_in = (finding.led_by[0], current) if finding.led_by else (current,)
        signer = next(filter(None, map(voices.speakers.who_signed, told_in)), None)
        terms = replace(terms or Terms(), ordered_by=signer) if signer else terms
    day = grammar.stated_for(current.text, published)
    start, end = current.start + finding.start, current.start + finding.end
    for place in finding.places:
        yield Fact(
            kind=finding.kind,
            place=place.code,
            value=finding.value,
            quote=text[start:end],
            start=start,
            end=end,
            qualifier=finding.qualifier,
            bounds=finding.bounds,
            said_by=speaker,
            as_of=day,
            terms=terms,
        )


def _told_beside(fact: Fact, grammar: Grammar) -> int:
    """How much is told beside its value."""
    terms = fact.terms or Terms()
    beside = (fact.said_by, terms.covers, terms.ordered_by, terms.starts, terms.ends)
    # "9,000 remain – ODA", a headline says, and the text "about 9,000, said Ivan Petrenko".
    hedged = fact.qualifier is not Qualifier.EXACT
    by_name = fact.said_by is not None and grammar.speakers.name.search(fact.said_by) is not None
    return sum(its is not None for its in beside) + hedged + by_name


def _once(facts: Sequence[Fact], grammar: Grammar) -> Iterator[Fact]:
    """Of those that say the same, the first that tells most: who said it, and the terms of an order.

    That an ordered evacuation goes on is no fact beside the order. A headline tells it seldom. Those that
    contradict each other all stay.
    """
    said: dict[tuple[object, ...], Fact] = {}
    ordered = {fact.place for fact in facts if fact.value in ORDERS}
    for fact in facts:
        if fact.value is Evacuation.UNDERWAY and fact.place in ordered:
            continue  # "it will last until June": the order says it all
        key = (fact.kind, fact.place, fact.value)
        if key not in said or _told_beside(fact, grammar) > _told_beside(said[key], grammar):
            said[key] = fact
    yield from sorted(said.values(), key=lambda fact: (fact.start, fact.end))

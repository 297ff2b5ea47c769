"""Reading one text."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.fact import Evacuation, Extraction, Fact, FactKind, Qualifier, Terms
from bot.domain.place import Place
from bot.extraction import withholding
from bot.extraction.attribution import Speakers
from bot.extraction.credibility import Credibility
from bot.extraction.finding import Finding
from bot.extraction.grammar import Grammar
from bot.extraction.language import language_of
from bot.extraction.namesakes import LeftOut
from bot.extraction.occupied import is_told, occupied
from bot.extraction.passage import Passage
from bot.extraction.prepared import Prepared, prepared
from bot.extraction.spans import overlap
from bot.extraction.terms import stated_around
from bot.extraction.weighing import Candidate
from bot.places import Gazetteer

_ORDERS = (Evacuation.MANDATORY, Evacuation.FORCED)
_NUMBERS = (FactKind.POPULATION_NOW, FactKind.POPULATION_PREWAR, FactKind.FRONT_DISTANCE_KM)


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
    speakers = Speakers(text.passages, text.grammar.speakers)
    found = [
        (current, finding)
        for current in text.passages
        for find in text.grammar.rules
        for finding in find(current, text.subjects, text.timing)
        if text.credibility.is_told(current) and not _is_over(text.credibility, current, finding)
    ]
    found = [*_believable(text, found)]
    found += _weighed(text, found)
    lost = occupied(text.passages, text.subjects, text.grammar.occupied)
    of_ours = (
        (current, replace(finding, places=places))
        for current, finding in found
        if (places := tuple(place for place in finding.places if is_told(finding.kind, place, lost)))
    )
    facts = [
        fact
        for current, finding in _counted(list(of_ours))
        for fact in _proved(raw, text.grammar, speakers, current, finding, published=published)
    ]
    return sorted(facts, key=lambda fact: (fact.start, fact.end))


def _believable(
    text: Prepared, found: Iterable[tuple[Passage, Finding]]
) -> Iterator[tuple[Passage, Finding]]:
    """Without what is doubtful, and counts that are hardly those of a town that goes unnamed there."""
    for passage, finding in found:
        places = tuple(
            place
            for place in finding.places
            if not text.weigher.is_of_another(passage, finding, place)
            and not text.weigher.doubts(passage, finding, place)
        )
        if places:
            yield passage, replace(finding, places=places)


def _weighed(text: Prepared, found: Sequence[tuple[Passage, Finding]]) -> list[tuple[Passage, Finding]]:
    """Of what no rule found of a place the likeliest; nothing of a number that a rule has read."""
    told = {(finding.kind, place) for _, finding in found for place in finding.places}
    read: dict[int, list[tuple[int, int]]] = {}
    for current, finding in found:
        if finding.kind in _NUMBERS:
            read.setdefault(current.number, []).append((finding.start, finding.end))
    likeliest: dict[tuple[FactKind, Place], tuple[float, Passage, Finding]] = {}
    for current in text.passages:
        for its, finding in text.weigher.sure(current):
            key = (finding.kind, its.candidate.place)
            if key in told or _is_read(its.candidate, read.get(current.number, ())):
                continue
            if key in likeliest and likeliest[key][0] >= its.likely:
                continue
            order = _with_terms(text, current, finding)
            if order and text.credibility.is_told(current) and not _is_over(text.credibility, current, order):
                likeliest[key] = (its.likely, current, order)
    return [(current, finding) for _, current, finding in likeliest.values()]


def _is_read(candidate: Candidate, read: Iterable[tuple[int, int]]) -> bool:
    """Whether its number stands in one of these spans."""
    if candidate.quantity is None:
        return False
    return any(overlap(candidate.quantity.span, its) for its in read)


def _with_terms(text: Prepared, current: Passage, finding: Finding) -> Finding | None:
    """An order with its terms, None for one that is withheld; whatever else is found as it is."""
    if finding.kind is not FactKind.EVACUATION:
        return finding
    value, published = Evacuation(str(finding.value)), text.timing.published
    terms = stated_around(current, value, text.grammar.terms, text.subjects, published)
    cues = text.grammar.orders
    if (
        withholding.is_taken_back(current, text.subjects, cues)
        or withholding.is_lifted_for_some(current, cues)
        or (value in _ORDERS and withholding.is_to_come(current, terms, cues))
    ):
        return None
    return replace(finding, terms=terms)


def _is_over(credibility: Credibility, current: Passage, finding: Finding) -> bool:
    return finding.kind is not FactKind.POPULATION_PREWAR and credibility.is_over(current, finding)


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
    speakers: Speakers,
    current: Passage,
    finding: Finding,
    *,
    published: date | None,
) -> Iterator[Fact]:
    of_today = finding.kind is not FactKind.POPULATION_PREWAR
    speaker = speakers.of(current, max(0, finding.start), finding.end, of_today=of_today)
    if speaker is None and finding.led_by:
        speaker = speakers.of(*finding.led_by) or speakers.of_list(current)
    terms = finding.terms
    if finding.value in _ORDERS and not (terms and terms.ordered_by):
        told_in = (finding.led_by[0], current) if finding.led_by else (current,)
        signer = next(filter(None, map(speakers.who_signed, told_in)), None)
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
    ordered = {fact.place for fact in facts if fact.value in _ORDERS}
    for fact in facts:
        if fact.value is Evacuation.UNDERWAY and fact.place in ordered:
            continue  # "it will last until June": the order says it all
        key = (fact.kind, fact.place, fact.value)
        if key not in said or _told_beside(fact, grammar) > _told_beside(said[key], grammar):
            said[key] = fact
    yield from sorted(said.values(), key=lambda fact: (fact.start, fact.end))

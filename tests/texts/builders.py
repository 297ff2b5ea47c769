"""A reader, the facts of the seed and the situations made of them."""

from dataclasses import replace
from datetime import date, timedelta

from bot.domain.fact import Evacuation, Fact, FactKind, FactValue, Shelling
from bot.domain.place import Place
from bot.domain.situation import Situation, Source, SourcedFact, situation
from bot.places import Gazetteer
from bot.texts.catalog import Catalogs
from bot.texts.reader import Reader
from bot.texts.screen import Screen

KUPIANSK = "UA63080090010026457"
PUBLISHED = date(2024, 11, 14)
OFFICIAL = "Andriy Besedin"

FRANCE24 = Source(
    article_id=1,
    publisher="FRANCE 24 (Reuters)",
    published=PUBLISHED,
    title="Russian assault on Ukraine's Kupiansk mounts pressure on northeastern front",
    url=None,
    note="The text itself states no date of publication.",
    unverified=True,
)
SUSPILNE = Source(
    article_id=2,
    publisher="Suspilne",
    published=date(2024, 11, 15),
    title=None,
    url="https://suspilne.media/1",
    note=None,
    unverified=False,
)


def reader(
    catalogs: Catalogs, gazetteer: Gazetteer, language: str = "en", today: date = date(2024, 11, 16)
) -> Reader:
    return Reader(catalogs[language], gazetteer, today, timedelta(days=7), "Europe/Kyiv")


def kupiansk(gazetteer: Gazetteer) -> Place:
    place = gazetteer.get(KUPIANSK)
    assert place is not None
    return place


def fact(
    kind: FactKind, value: FactValue, quote: str, said_by: str | None = OFFICIAL, its: Source = FRANCE24
) -> SourcedFact:
    return SourcedFact(Fact(kind, KUPIANSK, value, quote, 0, len(quote), said_by=said_by), its)


PREWAR = fact(FactKind.POPULATION_PREWAR, 26000, "a pre-war population of 26,000", "Ukraine's general staff")
FRONT = fact(FactKind.FRONT_DISTANCE_KM, 2.5, "just 2.5 km (1.5 miles) from the front line")
SHELLING = fact(FactKind.SHELLING, Shelling.CONSTANT, "under constant shelling")
PEOPLE = fact(FactKind.POPULATION_NOW, 3000, "the population has dwindled to 3,000 people")
URGED = fact(FactKind.EVACUATION, Evacuation.URGED, "people who were being urged to evacuate")
SEED_FACTS = (PREWAR, FRONT, SHELLING, PEOPLE, URGED)


def seed() -> Situation:
    return situation(KUPIANSK, SEED_FACTS)


def newer(kind: FactKind, value: FactValue, said_by: str | None = None) -> SourcedFact:
    """A fact of the second article, a day after the seed."""
    return fact(kind, value, f"the words for {value}", said_by, SUSPILNE)


def dated(sourced: SourcedFact, as_of: date) -> SourcedFact:
    """The same fact, its date stated by the text."""
    return replace(sourced, fact=replace(sourced.fact, as_of=as_of))


def text(screen: Screen) -> str:
    return "\n\n".join(screen.blocks)

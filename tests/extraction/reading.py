"""How the tests of this folder read a text."""

from bot.domain.fact import Extraction, Fact, FactKind
from bot.extraction import extract
from bot.places import Gazetteer

EVACUATION = FactKind.EVACUATION
SHELLING = FactKind.SHELLING
NOW = FactKind.POPULATION_NOW
PREWAR = FactKind.POPULATION_PREWAR
FRONT = FactKind.FRONT_DISTANCE_KM


class Reader:
    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer

    def extraction(self, text: str) -> Extraction:
        extraction = extract(text, self.gazetteer)
        for fact in extraction.facts:
            assert text[fact.start : fact.end] == fact.quote
        return extraction

    def facts(self, text: str, kind: FactKind) -> list[Fact]:
        return [fact for fact in self.extraction(text).facts if fact.kind is kind]

    def values(self, text: str) -> dict[tuple[str, FactKind], object]:
        """Values by town and kind; a town that has two of one kind fails the test."""
        found: dict[tuple[str, FactKind], object] = {}
        for fact in self.extraction(text).facts:
            place = self.gazetteer.get(fact.place)
            assert place is not None
            assert (place.name_en, fact.kind) not in found
            found[place.name_en, fact.kind] = fact.value
        return found

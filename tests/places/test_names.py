"""Every official name finds its place, and still does with a letter wrong."""

from collections import defaultdict
from random import Random

import pytest

from bot.places import Gazetteer, search
from tests.places import typos

#: Every place of so many; `make bench` takes them all.
EVERY = 8
TYPOS = 1200


@pytest.mark.parametrize("language", ["uk", "en"])
def test_every_official_name_finds_its_place_or_a_choice_with_it(gazetteer: Gazetteer, language: str) -> None:
    lost = []
    for place in list(gazetteer)[::EVERY]:
        found = search(gazetteer, place.name(language))
        namesakes = {its.name(language) for its in found.places}
        # Of more bearers than buttons some are left out, but never all of the name.
        left_out = found.ambiguous and len(found.places) == 8 and place.name(language) in namesakes
        if not found.exact or not (place in found.places or left_out):
            lost.append(place.name(language))

    assert lost == []


def test_a_name_of_several_settlements_always_asks_back(gazetteer: Gazetteer) -> None:
    bearers = defaultdict(list)
    for place in gazetteer.settlements():
        bearers[place.name_uk].append(place)
    shared = [name for name, places in bearers.items() if len(places) > 1]

    assert [name for name in shared[::EVERY] if not search(gazetteer, name).ambiguous] == []


@pytest.mark.parametrize("language", ["uk", "en"])
def test_a_name_with_one_typo_is_among_the_first_eight(gazetteer: Gazetteer, language: str) -> None:
    random = Random(language)
    chosen = random.sample(typos.names(gazetteer, language), TYPOS)

    missed = list(typos.missed(gazetteer, chosen, language, random))

    assert 1 - len(missed) / TYPOS >= 0.95, missed

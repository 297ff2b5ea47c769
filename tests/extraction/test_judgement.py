"""Whether what a text may state is told, by all that stands in it."""

import time

import pytest

from bot.domain.fact import Evacuation, FactKind
from bot.extraction import extract
from bot.extraction.extract import by_rules
from bot.extraction.judgement import Signs, load_trees, stated, told
from bot.extraction.prepared import Prepared, prepared
from bot.extraction.trees import Trees
from bot.places import Gazetteer

_TEXT = (
    "In Orikhiv 900 people remain. Siversk lies north of it. The town holds out better: some 900 are at home,"
    " 7 km from the front."
)


@pytest.fixture
def text(gazetteer: Gazetteer) -> Prepared:
    its = prepared(_TEXT, gazetteer)
    assert its is not None
    return its


def _values(text: Prepared, trees: Trees) -> list[tuple[str, FactKind, object]]:
    return sorted(
        (place.name_en, finding.kind, finding.value)
        for _, finding in told(text, by_rules(text), trees)
        for place in finding.places
    )


def test_nothing_is_told_that_is_not_sure(text: Prepared) -> None:
    assert by_rules(text)

    assert _values(text, Trees(-9.0, ())) == []


def test_of_all_that_may_be_stated_a_number_is_told_once(text: Prepared) -> None:
    of_either = {its.place.name_en for its in stated(text, by_rules(text)) if its.value == 7}
    assert of_either == {"Orikhiv", "Siversk"}

    assert _values(text, Trees(9.0, ())) == [
        ("Orikhiv", FactKind.POPULATION_NOW, 900),
        ("Siversk", FactKind.FRONT_DISTANCE_KM, 7),
        ("Siversk", FactKind.POPULATION_NOW, 900),
    ]


def test_of_equal_numbers_each_is_told(gazetteer: Gazetteer) -> None:
    text = prepared("In Lyman 20 people remain, and they live 20 km away from the front line.", gazetteer)
    assert text is not None

    assert _values(text, Trees(9.0, ())) == [
        ("Lyman", FactKind.FRONT_DISTANCE_KM, 20),
        ("Lyman", FactKind.POPULATION_NOW, 20),
    ]


def test_what_contradicts_a_statement_is_told_beside_it(gazetteer: Gazetteer) -> None:
    text = "The evacuation order for Sumy has been lifted. Mandatory evacuation has been ordered in Sumy."

    told_of = {fact.value for fact in extract(text, gazetteer).facts}

    assert told_of == {Evacuation.NONE, Evacuation.MANDATORY}


def test_each_sign_that_the_trees_ask_for_is_told(text: Prepared) -> None:
    statements = stated(text, by_rules(text))
    signs = Signs(text, statements)

    lengths = {len(signs.of(its)) for its in statements}

    trees = load_trees()
    assert trees is not None
    assert len(lengths) == 1
    assert max(_asked(root) for root in trees.roots) < lengths.pop()


def _asked(node: object) -> int:
    """The highest number of a sign."""
    return max(node[0], *map(_asked, node[2:])) if isinstance(node, tuple) else -1


@pytest.mark.parametrize("of_one_town", [True, False])
def test_time_grows_with_the_text_and_not_with_its_square(gazetteer: Gazetteer, *, of_one_town: bool) -> None:
    towns = ["Lyman"] if of_one_town else [place.name_en for place in gazetteer if place.is_city][:300]
    lines = [
        f"Some {number} people remain in {towns[number % len(towns)]}, {number} km from the front."
        for number in range(101, 1301)
    ]

    short, long = (_seconds(" ".join(lines[:number]), gazetteer) for number in (300, 1200))

    assert long < 10 * short


def _seconds(text: str, gazetteer: Gazetteer) -> float:
    began = time.process_time()
    extract(text, gazetteer)
    return time.process_time() - began

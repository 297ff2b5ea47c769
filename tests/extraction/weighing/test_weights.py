import math
import subprocess
import sys
from pathlib import Path

import pytest

from bot.extraction import LANGUAGES
from bot.extraction.weighing import Sort, Weights, load_weights
from bot.places import Gazetteer
from tests.extraction.corpus.scoring import FACTS

from .examples import NOTHING, examples
from .passages import FOLDER, Labelled, Quote, articles, written

WEIGHTS = Weights(("now", "before"), (-2.0, -3.0), {"remain": (3.0, 0.5), "once": (-1.0, 4.0)})


def test_the_weights_of_the_clues_add_up_to_odds() -> None:
    stated, label, likely = WEIGHTS.weigh(["remain", "an unknown word"])

    now, before = math.exp(-2 + 3), math.exp(-3 + 0.5)
    assert label == "now"
    assert stated == pytest.approx((now + before) / (1 + now + before))
    assert likely == pytest.approx(now / (1 + now + before))


def test_another_clue_may_turn_it() -> None:
    assert WEIGHTS.weigh(["once"])[1] == "before"
    assert WEIGHTS.weigh([])[0] < 0.5


def test_however_many_clues_there_are_it_is_no_more_than_sure() -> None:
    weights = Weights(("now", "before"), (0.0, 0.0), {"sure": (1000.0, 999.0), "never": (-2000.0, -2000.0)})

    assert weights.weigh(["sure"])[0] == pytest.approx(1)
    assert weights.weigh(["sure"])[2] == pytest.approx(1 / (1 + math.exp(-1)))
    assert weights.weigh(["never"])[0] == pytest.approx(0)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_each_language_has_weights_for_each_sort(language: str) -> None:
    weights = load_weights(language)

    assert set(weights) == set(Sort)
    assert {label for its in weights.values() for label in its.labels} <= {
        *FACTS,
        "none",
        "underway",
        "urged",
        "mandatory",
        "forced",
        "constant",
        "reported",
    }


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_labelled_passages_name_kinds_that_there_are(language: str, gazetteer: Gazetteer) -> None:
    labelled = list(written(language, gazetteer))
    kinds = {kind for its in labelled for told in its.told.values() for kind in told}

    assert kinds == set(FACTS)
    assert len({its.text for its in labelled}) == len(labelled) == len(_lines(language))
    # Most words of such news state nothing, and have to be learnt too.
    assert sum(not its.told for its in labelled) > len(labelled) / 3


def _lines(language: str) -> list[str]:
    return [
        line for path in FOLDER.glob(f"{language}*.jsonl") for line in path.read_text("utf-8").splitlines()
    ]


def test_a_number_is_labelled_by_what_is_told_of_its_town(gazetteer: Gazetteer) -> None:
    text = "In Siversk 500 of 10,900 people remain. Police counted 70 dogs there."
    passage = Labelled(
        text, None, {"UA14020070010064896": {"population_now": (500,), "population_prewar": (10_900,)}}
    )

    labels = [its.label for its in examples([passage], gazetteer)[Sort.COUNT]]

    assert labels == ["population_now", "population_prewar", NOTHING]


def test_which_sentence_states_an_order_is_open_where_several_may(gazetteer: Gazetteer) -> None:
    text = "Families leave Siversk daily. In Siversk evacuation is mandatory. People leave Lyman too."
    passage = Labelled(text, None, {"UA14020070010064896": {"evacuation": ("mandatory",)}})

    found = examples([passage], gazetteer)[Sort.EVACUATION]

    assert [(its.label, its.told) for its in found if its.bag] == [(None, "mandatory")] * 2
    assert [its.label for its in found if not its.bag] == [NOTHING]


def test_of_a_text_with_quotes_only_the_sentence_that_is_quoted_states_it(gazetteer: Gazetteer) -> None:
    text = "Families leave Siversk daily. In Siversk evacuation is mandatory. People leave Lyman too."
    siversk, quoted = "UA14020070010064896", "evacuation is mandatory"
    start = text.index(quoted)
    quote = Quote(start, start + len(quoted), "evacuation", frozenset({siversk}))
    passage = Labelled(text, None, {siversk: {"evacuation": ("mandatory",)}}, quotes=(quote,))

    found = examples([passage], gazetteer)[Sort.EVACUATION]

    # The first sentence may state a lower level: it is left out.
    assert [its.label for its in found] == [None, "mandatory", NOTHING]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_quotes_are_of_facts_and_stand_in_their_texts(language: str, gazetteer: Gazetteer) -> None:
    quoted = [its for its in written(language, gazetteer) if its.quotes]

    assert len(quoted) > 500
    assert all(
        its.told[code].get(quote.kind) and 0 <= quote.start < quote.end <= len(its.text)
        for its in quoted
        for quote in its.quotes
        for code in quote.codes
    )


def test_articles_of_the_unseen_part_are_not_learnt_from(gazetteer: Gazetteer) -> None:
    unseen = {path.read_text("utf-8") for path in (FOLDER.parents[1] / "corpus" / "unseen").glob("*.txt")}

    assert not unseen & {its.text for language in LANGUAGES for its in articles(language)}
    assert not unseen & {its.text for language in LANGUAGES for its in written(language, gazetteer)}


def test_the_command_says_what_it_does() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "tests.extraction.weighing", "--help"],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[3],
    )

    assert "Example: make weights" in told.stdout + told.stderr

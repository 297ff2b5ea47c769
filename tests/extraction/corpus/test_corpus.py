"""The corpus is worth its score only if its labels are."""

import re

import pytest

from bot.domain.fact import Evacuation, Qualifier, Shelling
from bot.places import Gazetteer
from tests.extraction.corpus.labels import SEEN, UNSEEN, Labelled, labelled
from tests.extraction.corpus.scoring import FACTS, score

ARTICLES = [*labelled(SEEN), *labelled(UNSEEN)]
#: Below the scores of the day on which they were written down, by so much that a new article does not matter.
FLOORS = {"en": (0.97, 0.79), "uk": (0.96, 0.785)}


def test_both_languages_have_articles_and_some_state_nothing() -> None:
    by_language = {language: [a for a in ARTICLES if a.language == language] for language in ("en", "uk")}

    assert sum(map(len, by_language.values())) == len(ARTICLES) >= 120
    assert min(map(len, by_language.values())) >= 40
    assert sum(article.distractors_only for article in ARTICLES) >= 30


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_labels_name_known_places_and_values(article: Labelled, gazetteer: Gazetteer) -> None:
    assert article.text.strip()
    assert article.distractors_only == (not article.towns)
    for code, fields in article.towns.items():
        assert gazetteer.get(code) is not None, code
        assert fields.get("evacuation", "urged") in set(Evacuation)
        assert fields.get("shelling", "constant") in set(Shelling)
        assert fields.get("population_now_qualifier", "exact") in set(Qualifier)
        assert set(fields) & set(FACTS), f"{fields['town']} has no fact"


def test_no_two_articles_are_one() -> None:
    words = [re.sub(r"\W+", " ", article.text) for article in ARTICLES]

    assert len(set(words)) == len(words)


@pytest.mark.parametrize("language", sorted(FLOORS))
def test_the_scores_of_the_seen_part_do_not_fall(language: str, gazetteer: Gazetteer) -> None:
    scores = score((a for a in labelled(SEEN) if a.language == language), gazetteer)
    counts = [scores.of(language, field) for field in FACTS]
    right, false, missed = (
        sum(getattr(its, name) for its in counts) for name in ("right", "false", "missed")
    )

    precision, recall = FLOORS[language]
    assert right / (right + false) >= precision
    assert right / (right + missed) >= recall


def test_a_contested_label_of_a_town_that_was_not_found_is_missed(gazetteer: Gazetteer) -> None:
    town = {"town": "Kupiansk", "front_distance_km": [3, 5], "contested": ["front_distance_km"]}
    article = Labelled("en-x", "en", "Nothing.", None, None, False, False, {"UA63080090010026457": town})

    assert score([article], gazetteer).of("en", "front_distance_km").missed == 1

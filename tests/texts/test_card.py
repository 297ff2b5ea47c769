import re
from dataclasses import replace
from datetime import date

import pytest

from bot.domain.fact import Evacuation, FactKind, Qualifier
from bot.domain.overview import Overview
from bot.domain.situation import SourcedFact, situation
from bot.places import Gazetteer
from bot.texts.card import card, evidence_card
from bot.texts.catalog import Catalogs
from tests.texts.builders import (
    FRONT,
    KUPIANSK,
    PEOPLE,
    PREWAR,
    SEED_FACTS,
    SHELLING,
    URGED,
    dated,
    kupiansk,
    newer,
    reader,
    seed,
    text,
)

OLD = "⚠️ <b>OLD.</b> The situation may be different now."


@pytest.fixture
def shown(catalogs: Catalogs, gazetteer: Gazetteer) -> "Shown":
    return Shown(catalogs, gazetteer)


class Shown:
    """The card of Kupiansk as its reader sees it."""

    def __init__(self, catalogs: Catalogs, gazetteer: Gazetteer) -> None:
        self.catalogs, self.gazetteer = catalogs, gazetteer

    def __call__(self, *facts: SourcedFact, language: str = "en", today: date = date(2024, 11, 16)) -> str:
        its = reader(self.catalogs, self.gazetteer, language, today)
        return text(card(its, self.overview(*facts), subscribed=False))

    def evidence(self, *facts: SourcedFact, today: date = date(2024, 11, 16)) -> str:
        its = reader(self.catalogs, self.gazetteer, "en", today)
        return text(evidence_card(its, self.overview(*facts)))

    def overview(self, *facts: SourcedFact) -> Overview:
        return Overview(kupiansk(self.gazetteer), situation(KUPIANSK, facts))


def test_the_card_tells_in_english_whether_to_leave_how_near_the_front_is_who_says_so_and_how_old_it_is(
    shown: Shown,
) -> None:
    assert shown(*SEED_FACTS).split("\n") == [
        "<b>Kupiansk</b>, Kharkiv Oblast",
        "",
        "🟠 Evacuation: <b>urged</b> — Andriy Besedin",
        "📍 Distance to the front: <b>2.5 km</b>",
        "👥 People remaining: <b>3,000</b> of 26,000 before the war",
        "💥 Shelling: <b>constant</b>",
        "",
        "As of 14 November 2024 (2 days ago)",
        "Source: FRANCE 24 (Reuters). Not independently verified.",
    ]


def test_the_card_tells_the_same_in_ukrainian(shown: Shown) -> None:
    written = re.sub(r"[^\S\n]", " ", shown(*SEED_FACTS, language="uk"))
    assert written.split("\n") == [
        "<b>Куп’янськ</b>, Харківська область",
        "",
        "🟠 Евакуація: <b>закликають виїжджати</b> — Andriy Besedin",
        "📍 Відстань до фронту: <b>2,5 км</b>",
        "👥 Залишилося людей: <b>3 000</b> (до війни — 26 000)",
        "💥 Обстріли: <b>постійні</b>",
        "",
        "Станом на 14 листопада 2024 р. (2 дні тому)",
        "Джерело: FRANCE 24 (Reuters). Незалежного підтвердження немає.",
    ]


@pytest.mark.parametrize(
    ("today", "age_en", "age_uk"),
    [
        (date(2024, 11, 14), "today", "сьогодні"),
        (date(2024, 11, 15), "yesterday", "учора"),
        (date(2024, 11, 16), "2 days ago", "2 дні тому"),
        (date(2024, 11, 19), "5 days ago", "5 днів тому"),
        (date(2024, 12, 5), "21 days ago", "21 день тому"),
        (date(2025, 1, 12), "59 days ago", "59 днів тому"),
        (date(2025, 3, 14), "4 months ago", "4 місяці тому"),
        (date(2026, 11, 23), "2 years ago", "2 роки тому"),
        # The clock of this computer may be wrong.
        (date(2024, 11, 1), "today", "сьогодні"),
    ],
)
def test_the_card_tells_the_age_of_its_report_in_words(
    shown: Shown, today: date, age_en: str, age_uk: str
) -> None:
    assert f"As of 14 November 2024 ({age_en})" in shown(*SEED_FACTS, today=today)
    assert f"({age_uk})" in shown(*SEED_FACTS, today=today, language="uk")


@pytest.mark.parametrize(("today", "is_old"), [(date(2024, 11, 21), False), (date(2024, 11, 22), True)])
def test_a_report_is_marked_old_from_the_eighth_day(shown: Shown, today: date, is_old: bool) -> None:
    found = shown(*SEED_FACTS, today=today)

    assert (OLD in found) is is_old


def test_the_mark_of_an_old_report_stands_under_its_date(shown: Shown) -> None:
    lines = shown(*SEED_FACTS, today=date(2026, 11, 23)).split("\n")

    assert lines[lines.index(OLD) - 1].startswith("As of 14 November 2024")
    assert lines[lines.index(OLD) + 1].startswith("Source: FRANCE 24")


def test_a_report_that_does_not_doubt_itself_is_not_called_unverified(shown: Shown) -> None:
    assert "verified" not in shown(newer(FactKind.FRONT_DISTANCE_KM, 2))


def test_with_one_article_there_are_no_footnotes(shown: Shown) -> None:
    assert "[1]" not in shown(*SEED_FACTS)


def test_with_several_articles_each_fact_points_to_its_own_the_newest_first(shown: Shown) -> None:
    found = shown(PREWAR, FRONT, URGED, newer(FactKind.POPULATION_NOW, 2000))

    assert found.split("\n")[2:] == [
        "🟠 Evacuation: <b>urged</b> — Andriy Besedin [2]",
        "📍 Distance to the front: <b>2.5 km</b> [2]",
        "👥 People remaining: <b>2,000</b> [1] of 26,000 [2] before the war",
        "",
        "[1] As of 15 November 2024 (yesterday)",
        'Source: <a href="https://suspilne.media/1">Suspilne</a>.',
        "",
        "[2] As of 14 November 2024 (2 days ago)",
        "Source: FRANCE 24 (Reuters). Not independently verified.",
    ]


def test_only_the_old_one_of_several_articles_is_marked_old(shown: Shown) -> None:
    blocks = shown(URGED, newer(FactKind.FRONT_DISTANCE_KM, 2), today=date(2024, 11, 22)).split("\n\n")

    assert OLD not in next(block for block in blocks if block.startswith("[1]"))
    assert OLD in next(block for block in blocks if block.startswith("[2]"))


def test_what_contradicts_stands_below_with_its_speaker_and_its_own_article(shown: Shown) -> None:
    found = shown(PEOPLE, newer(FactKind.POPULATION_NOW, 5000, "Oleh Syniehubov"))

    assert found.split("\n")[3:5] == [
        "👥 People remaining: <b>5,000</b> [1]",
        "   ↔ another report: <b>3,000</b> — Andriy Besedin [2]",
    ]


def test_contradicting_orders_are_both_shown(shown: Shown) -> None:
    lines = shown(URGED, newer(FactKind.EVACUATION, Evacuation.MANDATORY)).split("\n")

    assert lines[2] == "🔴 Evacuation: <b>mandatory</b> [1]"
    assert lines[3] == "   ↔ another report: <b>urged</b> — Andriy Besedin [2]"


def test_a_fact_with_a_date_of_its_own_has_a_footnote_of_its_own(shown: Shown) -> None:
    found = shown(URGED, dated(FRONT, date(2024, 10, 17)))

    assert "📍 Distance to the front: <b>2.5 km</b> [2]" in found
    assert "[2] As of 17 October 2024 (30 days ago)" in found


def test_no_word_on_evacuation_is_said_and_not_shown_as_safety(shown: Shown) -> None:
    lines = shown(FRONT).split("\n")

    assert lines[2] == "⚪ Evacuation: no report known to us. That does not mean that it is safe."


@pytest.mark.parametrize(
    ("value", "line"),
    [
        (Evacuation.NONE, "⚪ Evacuation: <b>reported lifted or not in force</b>"),
        (Evacuation.UNDERWAY, "🟠 Evacuation: <b>reported under way or completed</b>"),
        (Evacuation.URGED, "🟠 Evacuation: <b>urged</b>"),
        (Evacuation.MANDATORY, "🔴 Evacuation: <b>mandatory</b>"),
        (Evacuation.FORCED, "🔴 Evacuation: <b>mandatory, enforced (“prymusova”)</b>"),
    ],
)
def test_each_level_of_evacuation_has_its_words_and_colour(
    shown: Shown, value: Evacuation, line: str
) -> None:
    assert shown(newer(FactKind.EVACUATION, value)).split("\n")[2] == line


@pytest.mark.parametrize(
    ("qualifier", "words"),
    [
        (Qualifier.EXACT, "3,000"),
        (Qualifier.ABOUT, "about 3,000"),
        (Qualifier.AT_MOST, "at most 3,000"),
        (Qualifier.AT_LEAST, "at least 3,000"),
        (Qualifier.RANGE, "2,000–4,000"),
    ],
)
def test_a_number_is_hedged_as_its_source_hedges_it(shown: Shown, qualifier: Qualifier, words: str) -> None:
    hedged = replace(PEOPLE, fact=replace(PEOPLE.fact, qualifier=qualifier, bounds=(2000.0, 4000.0)))

    assert f"👥 People remaining: <b>{words}</b>" in shown(hedged)


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ((PEOPLE,), "👥 People remaining: <b>3,000</b>"),
        ((PREWAR,), "👥 People before the war: <b>26,000</b>"),
    ],
)
def test_either_number_of_people_stands_alone_where_the_other_is_not_known(
    shown: Shown, facts: tuple[SourcedFact, ...], line: str
) -> None:
    assert line in shown(*facts).split("\n")


def test_a_publisher_who_is_not_named_is_said_to_be_not_named(shown: Shown) -> None:
    anonymous = replace(SHELLING, source=replace(SHELLING.source, publisher=None))

    assert "Source: not named." in shown(anonymous)


@pytest.mark.parametrize("url", ["javascript:alert(1)", "tg://user?id=1", "/etc/passwd", "x"])
def test_only_addresses_of_the_web_become_links(shown: Shown, url: str) -> None:
    odd = replace(SHELLING, source=replace(SHELLING.source, url=url))

    assert "href" not in shown(odd)


def test_a_place_without_reports_is_never_called_safe(shown: Shown) -> None:
    assert shown().split("\n\n") == [
        "<b>Kupiansk</b>, Kharkiv Oblast",
        "We know no report about this place or from near it. That does not mean that it is safe: "
        "ask the local authorities or call 112.",
    ]


@pytest.mark.parametrize(
    ("subscribed", "label", "action"),
    [(False, "🔔 Subscribe", "subscribe"), (True, "🔕 Unsubscribe", "unsubscribe")],
)
def test_the_card_offers_to_subscribe_or_to_stop(
    catalogs: Catalogs, gazetteer: Gazetteer, subscribed: bool, label: str, action: str
) -> None:
    screen = card(reader(catalogs, gazetteer), Overview(kupiansk(gazetteer), seed()), subscribed)

    button = screen.buttons[0][0]
    assert (button.label, button.action) == (label, f"{action}:{KUPIANSK}")


def test_the_evidence_shows_each_fact_with_its_words_under_its_article(shown: Shown) -> None:
    blocks = shown.evidence(FRONT, URGED, newer(FactKind.POPULATION_NOW, 2000)).split("\n\n")

    assert blocks == [
        "🔎 Sources for <b>Kupiansk</b>, Kharkiv Oblast",
        "📰 <b>Russian assault on Ukraine's Kupiansk mounts pressure on northeastern front</b>\n"
        "Source: FRANCE 24 (Reuters). Not independently verified.\n"
        "Published 14 November 2024 (2 days ago).\n"
        "<i>The text itself states no date of publication.</i>",
        "<b>Evacuation: urged</b> — Andriy Besedin\n"
        "<blockquote>people who were being urged to evacuate</blockquote>",
        "<b>Distance to the front: 2.5 km</b> — Andriy Besedin\n"
        "<blockquote>just 2.5 km (1.5 miles) from the front line</blockquote>",
        'Source: <a href="https://suspilne.media/1">Suspilne</a>.\nPublished 15 November 2024 (yesterday).',
        "<b>People remaining: 2,000</b>\n<blockquote>the words for 2000</blockquote>",
    ]


def test_the_evidence_shows_the_date_that_a_text_states_for_a_fact(shown: Shown) -> None:
    found = shown.evidence(dated(FRONT, date(2024, 10, 17)))

    assert "As of 17 October 2024 (30 days ago)" in found


def test_the_evidence_marks_what_is_old(shown: Shown) -> None:
    assert OLD in shown.evidence(*SEED_FACTS, today=date(2026, 11, 23))
    assert OLD in shown.evidence(dated(FRONT, date(2024, 10, 17)))
    assert OLD not in shown.evidence(*SEED_FACTS)


def test_the_evidence_of_a_place_without_reports_is_never_called_safe(shown: Shown) -> None:
    assert "That does not mean that it is safe" in shown.evidence()

from datetime import date

import pytest

from bot.domain.alerts import Alert, Change, ChangeKind, Urgency
from bot.domain.fact import Evacuation, FactKind
from bot.domain.message import Message
from bot.places import Gazetteer
from bot.simulator.html import parse
from bot.texts.alert import alert_message
from bot.texts.catalog import Catalogs
from bot.texts.split import LONGEST_MESSAGE, size
from tests.texts.builders import FRONT, KUPIANSK, SUSPILNE, URGED, dated, fact, kupiansk, newer, reader

MANDATORY = fact(
    FactKind.EVACUATION, Evacuation.MANDATORY, "Mandatory evacuation has been ordered", "officials", SUSPILNE
)
NEARER = fact(FactKind.FRONT_DISTANCE_KM, 1.5, "just 1.5 km from the front line", None, SUSPILNE)
ROSE = Change(ChangeKind.LEVEL_ROSE, Urgency.URGENT, URGED, MANDATORY)
CAME_NEARER = Change(ChangeKind.FRONT_NEARER, Urgency.URGENT, FRONT, NEARER)
FELL = Change(ChangeKind.LEVEL_FELL, Urgency.NOTICE, MANDATORY, newer(FactKind.EVACUATION, Evacuation.URGED))


@pytest.fixture
def push(catalogs: Catalogs, gazetteer: Gazetteer) -> "Push":
    return Push(catalogs, gazetteer)


class Push:
    """The message of an alert."""

    def __init__(self, catalogs: Catalogs, gazetteer: Gazetteer) -> None:
        self.catalogs, self.gazetteer = catalogs, gazetteer

    def __call__(self, *changes: Change, urgency: Urgency = Urgency.URGENT, language: str = "en") -> Message:
        its = reader(self.catalogs, self.gazetteer, language, date(2024, 11, 15))
        return alert_message(its, Alert(KUPIANSK, urgency, changes), kupiansk(self.gazetteer))


def test_an_alert_says_place_hazard_proof_source_date_and_what_to_do_in_this_order(push: Push) -> None:
    assert push(ROSE, CAME_NEARER).html.split("\n") == [
        "🔴 URGENT · <b>Kupiansk</b>, Kharkiv Oblast",
        "",
        "Evacuation: <b>mandatory</b>",
        "Before: urged — FRANCE 24 (Reuters), 14 November 2024 (yesterday)",
        "<blockquote>Mandatory evacuation has been ordered — officials</blockquote>",
        "",
        "The front came nearer. Distance: <b>1.5 km</b>",
        "Before: 2.5 km — FRANCE 24 (Reuters), 14 November 2024 (yesterday)",
        "<blockquote>just 1.5 km from the front line</blockquote>",
        "",
        "As of 15 November 2024 (today)",
        'Source: <a href="https://suspilne.media/1">Suspilne</a>.',
        "",
        "<b>What to do:</b> follow the local authorities. If you can leave, do not wait: "
        "the nearer the front, the harder it gets. Evacuation is free; nobody may ask you for money. "
        "This bot is not the air-raid siren.",
    ]


def test_an_alert_reads_in_ukrainian_all_through(push: Push) -> None:
    lines = push(ROSE, language="uk").html.split("\n")

    assert lines[0] == "🔴 ТЕРМІНОВО · <b>Куп’янськ</b>, Харківська область"
    assert lines[2] == "Евакуація: <b>обов’язкова</b>"
    assert lines[3].startswith("Раніше: закликають виїжджати — FRANCE 24 (Reuters), 14 листопада 2024")
    assert lines[-1].startswith("<b>Що робити:</b>")


@pytest.mark.parametrize(("urgency", "silent"), [(Urgency.URGENT, False), (Urgency.NOTICE, True)])
def test_only_a_notice_is_silent(push: Push, urgency: Urgency, silent: bool) -> None:
    assert push(ROSE, urgency=urgency).silent is silent


def test_a_notice_is_not_called_urgent(push: Push) -> None:
    assert push(ROSE, urgency=Urgency.NOTICE).html.startswith("🔵 Change · <b>Kupiansk</b>")


def test_a_lower_level_is_never_told_as_permission_to_return(push: Push) -> None:
    html = push(FELL, urgency=Urgency.NOTICE).html

    assert "The newest report states a lower level. Evacuation: <b>urged</b>" in html
    assert "No order is lifted by a report alone." in html
    assert "What to do" not in html


def test_a_first_report_has_no_earlier_one_to_name(push: Push) -> None:
    assert "Before:" not in push(Change(ChangeKind.LEVEL_ROSE, Urgency.URGENT, None, MANDATORY)).html


def test_changes_of_different_dates_each_point_to_their_own(push: Push) -> None:
    older = Change(ChangeKind.FRONT_NEARER, Urgency.URGENT, FRONT, dated(NEARER, date(2024, 11, 14)))

    html = push(ROSE, older).html

    assert "Evacuation: <b>mandatory</b> [1]" in html
    assert "The front came nearer. Distance: <b>1.5 km</b> [2]" in html
    assert "[1] As of 15 November 2024 (today)" in html
    assert "[2] As of 14 November 2024 (yesterday)" in html


@pytest.mark.parametrize("words", ["&" * 10_000, "😀" * 10_000, "<b>" * 5_000, "word " * 3_000])
def test_no_words_are_long_enough_to_push_source_date_and_advice_out_of_an_alert(
    push: Push, words: str
) -> None:
    loud = fact(FactKind.EVACUATION, Evacuation.MANDATORY, words, words, SUSPILNE)
    near = fact(FactKind.FRONT_DISTANCE_KM, 1.5, words, words, SUSPILNE)

    html = push(
        Change(ChangeKind.LEVEL_ROSE, Urgency.URGENT, URGED, loud),
        Change(ChangeKind.FRONT_NEARER, Urgency.URGENT, FRONT, near),
    ).html

    assert size(html) <= LONGEST_MESSAGE
    plain = parse(html).text
    for said in ("Evacuation: mandatory", "1.5 km", "As of 15 November 2024", "Suspilne", "What to do:"):
        assert said in plain


def test_an_alert_leads_to_the_card_the_sources_and_the_contacts(push: Push) -> None:
    found = [button.action for row in push(ROSE).buttons for button in row]

    assert found == [f"status:{KUPIANSK}", f"sources:{KUPIANSK}", f"contacts:{KUPIANSK}"]


@pytest.mark.parametrize(
    ("code", "english", "ukrainian"),
    [
        ("UA63080090000067457", "the whole hromada", "всієї громади"),
        ("UA63080000000032022", "the whole raion", "всього району"),
        ("UA63000000000041885", "the whole oblast", "всієї області"),
        ("UA01000000000013043", "the whole region", "всієї території"),
    ],
)
def test_an_alert_about_an_area_says_that_it_is_for_all_of_it(
    catalogs: Catalogs, gazetteer: Gazetteer, code: str, english: str, ukrainian: str
) -> None:
    area = gazetteer.get(code)
    assert area is not None
    lines = [
        alert_message(reader(catalogs, gazetteer, language), Alert(code, Urgency.URGENT, (ROSE,)), area)
        .html.split("\n\n")[0]
        .split("\n")
        for language in ("en", "uk")
    ]

    assert lines[0][1] == f"This alert is for {english} and its settlements."
    assert lines[1][1].startswith(f"Це сповіщення — для {ukrainian} та ")


def test_an_alert_about_a_town_claims_nothing_about_what_is_around_it(push: Push) -> None:
    assert "hromada" not in push(ROSE).html.lower()

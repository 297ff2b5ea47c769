from collections.abc import Callable
from datetime import date

import pytest

from bot.domain.fact import Evacuation, FactKind
from bot.domain.message import Message
from bot.domain.overview import Overview
from bot.domain.place import Place
from bot.domain.schedule import Slot
from bot.domain.situation import Situation, situation
from bot.places import Gazetteer
from bot.texts.catalog import Catalogs
from bot.texts.digest import TownUpdate, digest_messages
from bot.texts.split import LONGEST_MESSAGE, size
from tests.texts.builders import FRONT, KUPIANSK, SEED_FACTS, URGED, kupiansk, newer, reader, seed

NOTHING = situation(KUPIANSK, [])
EIGHT = Slot(8 * 60)
Told = Callable[..., str]


@pytest.fixture
def told(catalogs: Catalogs, gazetteer: Gazetteer) -> Told:
    """The digest of a chat that follows Kupiansk."""

    def write(before: Situation | None, now: Situation, language: str = "en") -> str:
        told = {KUPIANSK: before} if before else None
        update = TownUpdate(Overview(kupiansk(gazetteer), now), told)
        (message,) = digest_messages(reader(catalogs, gazetteer, language), EIGHT, [update])
        return message.html

    return write


def test_a_first_digest_tells_all_that_is_known(told: Told) -> None:
    assert told(None, seed()).split("\n") == [
        "🗓 <b>Your update, 16 November 2024, 08:00</b>",
        "",
        "<b>Kupiansk</b>, Kharkiv Oblast",
        "🟠 Evacuation: <b>urged</b> — Andriy Besedin",
        "📍 Distance to the front: <b>2.5 km</b>",
        "👥 People remaining: <b>3,000</b> of 26,000 before the war",
        "💥 Shelling: <b>constant</b>",
        "As of 14 November 2024 (2 days ago)",
        "Source: FRANCE 24 (Reuters). Not independently verified.",
    ]


def test_a_digest_without_a_newer_report_says_so_and_how_old_the_last_one_is(told: Told) -> None:
    lines = told(seed(), seed()).split("\n")

    assert lines[3] == "No newer report. The last one is of 14 November 2024 (2 days ago):"
    assert lines[4] == "🟠 Evacuation: <b>urged</b> — Andriy Besedin"


def test_a_digest_says_first_what_changed_and_from_what(told: Told) -> None:
    ordered = newer(FactKind.EVACUATION, Evacuation.MANDATORY)
    people, nearer = newer(FactKind.POPULATION_NOW, 2000), newer(FactKind.FRONT_DISTANCE_KM, 1.5)

    lines = told(seed(), situation(KUPIANSK, [*SEED_FACTS, people, nearer, ordered])).split("\n")

    assert lines[3:8] == [
        "<b>Changed:</b>",
        "• Evacuation: urged → mandatory",
        "• Distance to the front: 2.5 km → 1.5 km",
        "• People remaining: 3,000 → 2,000",
        "🔴 Evacuation: <b>mandatory</b> [1]",
    ]


def test_what_became_known_at_all_is_a_change(told: Told) -> None:
    lines = told(situation(KUPIANSK, [FRONT]), situation(KUPIANSK, [FRONT, URGED])).split("\n")

    assert lines[3:5] == ["<b>Changed:</b>", "• Evacuation: urged"]


def test_the_first_report_about_a_town_is_a_change(told: Told) -> None:
    assert "• Distance to the front: 2.5 km" in told(NOTHING, situation(KUPIANSK, [FRONT]))


def test_a_newer_report_that_says_the_same_is_said_to_be_newer(told: Told) -> None:
    now = situation(KUPIANSK, [FRONT, newer(FactKind.FRONT_DISTANCE_KM, 2.5)])

    assert told(situation(KUPIANSK, [FRONT]), now).split("\n")[3] == "A newer report, nothing changed:"


@pytest.mark.parametrize("before", [None, NOTHING])
def test_a_town_without_reports_is_never_called_safe(told: Told, before: Situation | None) -> None:
    assert told(before, NOTHING).split("\n")[2:] == [
        "<b>Kupiansk</b>, Kharkiv Oblast",
        "No report known to us. That does not mean that it is safe.",
    ]


def test_a_digest_reads_in_ukrainian_all_through(told: Told) -> None:
    lines = told(seed(), seed(), "uk").split("\n")

    assert lines[0].startswith("🗓 <b>Ваше зведення, 16 листопада 2024")
    assert lines[3].startswith("Новіших повідомлень немає. Останнє — від 14 листопада 2024")


def many(catalogs: Catalogs, gazetteer: Gazetteer, count: int) -> tuple[list[Place], list[Message]]:
    towns = list(gazetteer.settlements())[:count]
    updates = [TownUpdate(Overview(town, seed()), None) for town in towns]
    return towns, digest_messages(reader(catalogs, gazetteer, "uk", date(2026, 11, 23)), EIGHT, updates)


def test_a_digest_of_several_towns_is_one_silent_message(catalogs: Catalogs, gazetteer: Gazetteer) -> None:
    towns, messages = many(catalogs, gazetteer, 3)

    assert len(messages) == 1
    assert messages[0].silent
    positions = [messages[0].html.index(town.name_uk) for town in towns]
    assert positions == sorted(positions)


def test_a_digest_of_very_many_towns_is_split_between_towns_with_buttons_below_the_last(
    catalogs: Catalogs, gazetteer: Gazetteer
) -> None:
    towns, messages = many(catalogs, gazetteer, 50)

    assert len(messages) > 1
    assert all(message.silent and size(message.html) <= LONGEST_MESSAGE for message in messages)
    assert [bool(message.buttons) for message in messages] == [False] * (len(messages) - 1) + [True]
    assert sum(message.html.count("📍") for message in messages) == len(towns)


def test_only_a_digest_of_one_town_offers_its_status(catalogs: Catalogs, gazetteer: Gazetteer) -> None:
    offered = [
        [button.action for row in many(catalogs, gazetteer, count)[1][0].buttons for button in row]
        for count in (1, 2)
    ]

    assert any(action.startswith("status:") for action in offered[0])
    assert not any(action.startswith("status:") for action in offered[1])

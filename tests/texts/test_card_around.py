"""The card of a place together with what is known around it: each fact under the name of its own place."""

import re
from dataclasses import replace
from datetime import date

import pytest

from bot.domain.fact import Evacuation, Fact, FactKind, FactValue
from bot.domain.overview import Neighbour, Overview, Report
from bot.domain.place import Place
from bot.domain.situation import SourcedFact, situation
from bot.places import Gazetteer
from bot.texts.card import card, evidence_card
from bot.texts.catalog import Catalogs
from bot.texts.screen import Screen
from tests.texts.builders import FRONT, KUPIANSK, SUSPILNE, URGED, dated, newer, reader, text

#: In the hromada of Kupiansk.
OSYNOVO = "UA63080090060022231"
HROMADA, RAION, OBLAST = "UA63080090000067457", "UA63080000000032022", "UA63000000000041885"
NEAREST = "Nearest other town with a report whose distance is known: <b>Kupiansk</b>"
ORDERED = newer(FactKind.EVACUATION, Evacuation.MANDATORY, "officials")


def said_of(place: str, kind: FactKind, value: FactValue) -> SourcedFact:
    return SourcedFact(Fact(kind, place, value, f"the words for {value}", 0, 9), SUSPILNE)


class World:
    """Cards as an English reader sees them the day after the newest report."""

    def __init__(self, catalogs: Catalogs, gazetteer: Gazetteer) -> None:
        self.catalogs, self.gazetteer = catalogs, gazetteer

    def place(self, code: str) -> Place:
        found = self.gazetteer.get(code)
        assert found is not None
        return found

    def report(self, code: str, *facts: SourcedFact) -> Report:
        return Report(self.place(code), situation(code, facts))

    def village(
        self, *own: SourcedFact, areas: tuple[Report, ...] = (), neighbour: Neighbour | None = None
    ) -> Overview:
        nearby = situation(KUPIANSK, [FRONT, URGED]) if neighbour else None
        return Overview(self.place(OSYNOVO), situation(OSYNOVO, own), areas, neighbour, nearby)

    def screen(self, its: Overview, language: str = "en") -> Screen:
        return card(reader(self.catalogs, self.gazetteer, language), its, subscribed=False)

    def lines(self, its: Overview, language: str = "en") -> list[str]:
        return re.sub(r"[^\S\n]", " ", text(self.screen(its, language))).split("\n")

    def buttons(self, its: Overview) -> dict[str, str]:
        return {button.action: button.label for row in self.screen(its).buttons for button in row}

    def evidence(self, its: Overview) -> str:
        return text(evidence_card(reader(self.catalogs, self.gazetteer), its))


@pytest.fixture
def world(catalogs: Catalogs, gazetteer: Gazetteer) -> World:
    return World(catalogs, gazetteer)


def test_the_order_for_the_hromada_stands_below_the_villages_own_facts_and_is_announced_above_them(
    world: World,
) -> None:
    its = world.village(FRONT, URGED, areas=(world.report(HROMADA, ORDERED),))

    assert world.lines(its) == [
        "<b>Osynovo</b>, Kupiansk Hromada, Kharkiv Oblast",
        "",
        "❗ <b>Kupiansk Hromada</b>: a higher evacuation level is reported, see below.",
        "",
        "🟠 Evacuation: <b>urged</b> — Andriy Besedin",
        "📍 Distance to the front: <b>2.5 km</b>",
        "",
        "As of 14 November 2024 (2 days ago)",
        "Source: FRANCE 24 (Reuters). Not independently verified.",
        "",
        "<b>For the whole Kupiansk Hromada:</b>",
        "🔴 Evacuation: <b>mandatory</b> — officials",
        "",
        "As of 15 November 2024 (yesterday)",
        'Source: <a href="https://suspilne.media/1">Suspilne</a>.',
    ]


def test_a_milder_word_for_the_hromada_is_shown_without_being_announced(world: World) -> None:
    lines = world.lines(world.village(ORDERED, areas=(world.report(HROMADA, URGED),)))

    assert not any(line.startswith("❗") for line in lines)
    assert "🟠 Evacuation: <b>urged</b> — Andriy Besedin" in lines


def test_each_area_with_reports_stands_under_its_own_name_with_its_own_date(world: World) -> None:
    areas = (world.report(HROMADA, ORDERED), world.report(RAION, FRONT), world.report(OBLAST, URGED))

    lines = world.lines(world.village(areas=areas))

    assert lines[2] == "No report about Osynovo itself. That does not mean that it is safe."
    titles = [line for line in lines if line.startswith("<b>For the whole")]
    assert titles == [
        "<b>For the whole Kupiansk Hromada:</b>",
        "<b>For the whole Kupiansk Raion:</b>",
        "<b>For the whole Kharkiv Oblast:</b>",
    ]
    assert sum(line.startswith("As of") for line in lines) == 3
    assert sum(line.startswith("⚪") for line in lines) == 0


def test_areas_are_named_in_ukrainian(world: World) -> None:
    areas = (world.report(HROMADA, ORDERED), world.report(RAION, FRONT), world.report(OBLAST, URGED))

    lines = world.lines(world.village(areas=areas), "uk")

    assert lines[0] == "<b>Осиново</b>, Куп’янська громада, Харківська область"
    assert lines[2] == (
        "Осиново: повідомлень саме про цей населений пункт немає. Це не означає, що там безпечно."
    )
    assert "<b>Уся Куп’янська громада:</b>" in lines
    assert "<b>Увесь Куп’янський район:</b>" in lines
    assert "<b>Уся Харківська область:</b>" in lines


def neighbours(world: World) -> dict[str, Neighbour]:
    town, hromada = world.place(KUPIANSK), world.place(HROMADA)
    return {
        "measured": Neighbour(town, 11.8),
        "close": Neighbour(town, 0.3),
        "from the centre": Neighbour(town, 11.8, hromada),
        "the centre": Neighbour(town, 0.0, hromada),
        "unknown": Neighbour(town),
    }


@pytest.mark.parametrize(
    ("which", "title"),
    [
        ("measured", f"{NEAREST}, about 12 km away (straight line):"),
        ("close", f"{NEAREST}, about 1 km away (straight line):"),
        (
            "from the centre",
            f"{NEAREST}, about 12 km (straight line) from the centre of the hromada (Kupiansk Hromada):",
        ),
        (
            "the centre",
            f"{NEAREST}, the centre of the hromada (Kupiansk Hromada):",
        ),
        ("unknown", "In the same hromada, <b>Kupiansk</b> has a report; how far away it is, is not known:"),
    ],
)
def test_a_village_without_reports_shows_the_nearest_town_named_as_such_with_the_distance(
    world: World, which: str, title: str
) -> None:
    assert world.lines(world.village(neighbour=neighbours(world)[which])) == [
        "<b>Osynovo</b>, Kupiansk Hromada, Kharkiv Oblast",
        "",
        "No report about Osynovo itself. That does not mean that it is safe.",
        "",
        title,
        "🟠 Evacuation: <b>urged</b> — Andriy Besedin",
        "📍 Distance to the front: <b>2.5 km</b>",
        "",
        "As of 14 November 2024 (2 days ago)",
        "Source: FRANCE 24 (Reuters). Not independently verified.",
    ]


def test_the_facts_of_the_town_near_a_village_stand_below_the_villages_own_under_the_towns_name(
    world: World,
) -> None:
    own = dated(said_of(OSYNOVO, FactKind.FRONT_DISTANCE_KM, 30.0), date(2022, 12, 1))

    lines = world.lines(world.village(own, neighbour=neighbours(world)["measured"]))

    assert lines[3:] == [
        "📍 Distance to the front: <b>30 km</b>",
        "",
        "As of 1 December 2022 (2 years ago)",
        "⚠️ <b>OLD.</b> The situation may be different now.",
        'Source: <a href="https://suspilne.media/1">Suspilne</a>.',
        "",
        f"{NEAREST}, about 12 km away (straight line):",
        "🟠 Evacuation: <b>urged</b> — Andriy Besedin",
        "📍 Distance to the front: <b>2.5 km</b>",
        "",
        "As of 14 November 2024 (2 days ago)",
        "Source: FRANCE 24 (Reuters). Not independently verified.",
    ]


def test_the_facts_of_the_town_near_a_village_stand_below_the_order_for_its_hromada(world: World) -> None:
    areas = (world.report(HROMADA, ORDERED),)

    lines = world.lines(world.village(areas=areas, neighbour=neighbours(world)["measured"]))

    order = lines.index("🔴 Evacuation: <b>mandatory</b> — officials")
    town = lines.index(f"{NEAREST}, about 12 km away (straight line):")
    assert order < town < lines.index("📍 Distance to the front: <b>2.5 km</b>")


def test_a_town_of_another_hromada_is_said_to_be_in_the_same_raion(world: World) -> None:
    dvorichna = Neighbour(world.place("UA63080050010081319"))

    lines = world.lines(world.village(neighbour=dvorichna))

    assert lines[4] == (
        f"In the same raion, <b>{dvorichna.place.name_en}</b> has a report; how far away it is, is not known:"
    )


def test_the_nearest_town_is_named_in_ukrainian(world: World) -> None:
    found = {
        which: world.lines(world.village(neighbour=neighbour), "uk")[4]
        for which, neighbour in neighbours(world).items()
    }

    begin = (
        "Найближчий з інших населених пунктів, про які є повідомлення і відстань до яких відома, — "
        "<b>Куп’янськ</b>"
    )
    assert found["measured"] == f"{begin}, приблизно за 12 км по прямій:"
    assert found["from the centre"] == (
        f"{begin}, приблизно за 12 км по прямій від центру громади (Куп’янська громада):"
    )
    assert found["the centre"] == f"{begin}, центр громади (Куп’янська громада):"
    assert found["unknown"] == (
        "У тій самій громаді є повідомлення про населений пункт <b>Куп’янськ</b>; відстань до нього невідома:"
    )


def test_the_card_of_a_village_offers_its_own_subscription_and_the_status_of_the_town_shown(
    world: World,
) -> None:
    assert world.buttons(world.village(neighbour=neighbours(world)["measured"])) == {
        f"subscribe:{OSYNOVO}": "🔔 Subscribe",
        f"status:{KUPIANSK}": "📋 Kupiansk",
        f"sources:{OSYNOVO}": "🔎 Sources",
        f"contacts:{OSYNOVO}": "☎️ Contacts",
    }


def test_where_nothing_is_known_near_that_is_said_and_not_called_safe(world: World) -> None:
    lines = world.lines(world.village())

    assert lines[2] == (
        "We know no report about this place or from near it. That does not mean that it is safe: "
        "ask the local authorities or call 112."
    )
    assert f"sources:{OSYNOVO}" not in world.buttons(world.village())


def an_area(world: World, inside: int, *own: SourcedFact) -> Overview:
    towns = [its for its in world.gazetteer.inside(world.place(OBLAST)) if its.category][:inside]
    reports = tuple(Report(town, situation(town.code, [FRONT])) for town in towns)
    return Overview(world.place(OBLAST), situation(OBLAST, own), inside=reports)


@pytest.mark.parametrize(
    ("number", "begin", "end"),
    [
        (1, "1 place inside it has a report: ", ""),
        (8, "8 places inside it have reports, the most worrying first: ", ""),
        (9, "9 places inside it have reports, the most worrying first: ", " and 1 more"),
        (200, "200 places inside it have reports, the most worrying first: ", " and 192 more"),
    ],
)
def test_the_card_of_an_area_offers_up_to_eight_places_inside_it_and_counts_the_others(
    world: World, number: int, begin: str, end: str
) -> None:
    its = an_area(world, number, URGED)
    first = [report.place for report in its.inside[:8]]

    lines = world.lines(its)
    offered = [action for action in world.buttons(its) if action.startswith("status:")]

    assert lines[0] == "<b>Kharkiv Oblast</b>"
    assert lines[2] == "🟠 Evacuation: <b>urged</b> — Andriy Besedin"
    assert lines[-1].startswith(f"{begin}{first[0].name_en}")
    assert lines[-1].count(",") >= len(first) - 1
    assert lines[-1].endswith(f"{end}.")
    assert offered == [f"status:{place.code}" for place in first]


def test_places_of_one_name_are_told_apart_on_the_buttons(world: World) -> None:
    oblast = world.place(OBLAST)
    ivanivkas = [its for its in world.gazetteer.inside(oblast) if its.name_en == "Ivanivka"][:4]
    reports = tuple(Report(its, situation(its.code, [FRONT])) for its in ivanivkas)

    found = world.buttons(Overview(oblast, situation(OBLAST, []), inside=reports))

    labels = [label for action, label in found.items() if action.startswith("status:")]
    assert len(set(labels)) == len(ivanivkas) > 1


def test_an_area_of_which_only_towns_have_reports_says_so(world: World) -> None:
    lines = world.lines(an_area(world, 2))

    assert lines[2] == "No report about Kharkiv Oblast as a whole. That does not mean that it is safe."
    assert f"sources:{OBLAST}" not in world.buttons(an_area(world, 2))


def test_the_evidence_stands_under_the_name_of_the_place_that_it_is_about(world: World) -> None:
    areas = (world.report(HROMADA, ORDERED),)
    its = replace(world.village(areas=areas, neighbour=Neighbour(world.place(KUPIANSK), 12.0)))

    blocks = world.evidence(its).split("\n\n")

    titles = [block for block in blocks if block.startswith("🔎")]
    assert titles == [
        "🔎 Sources for <b>Kupiansk Hromada</b>, Kharkiv Oblast",
        "🔎 Sources for <b>Kupiansk</b>, Kharkiv Oblast",
    ]
    second = blocks.index(titles[1])
    assert any("mandatory" in block for block in blocks[:second])
    assert not any("mandatory" in block for block in blocks[second:])


def test_the_evidence_of_an_area_of_which_only_towns_have_reports_says_so(world: World) -> None:
    assert "No report about Kharkiv Oblast as a whole." in world.evidence(an_area(world, 2))


def test_an_old_report_of_an_area_is_marked_old(world: World) -> None:
    its = world.village(areas=(world.report(HROMADA, ORDERED),))

    screen = card(reader(world.catalogs, world.gazetteer, "en", date(2026, 11, 23)), its, subscribed=False)

    assert "⚠️ <b>OLD.</b>" in text(screen)

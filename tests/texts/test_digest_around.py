"""What a digest tells of a village and of an area: what their cards say, in short, and what is new of it."""

from collections.abc import Mapping

import pytest

from bot.domain.fact import Evacuation, FactKind
from bot.domain.overview import Neighbour, Overview, Report
from bot.domain.place import Place
from bot.domain.schedule import Slot
from bot.domain.situation import Situation, SourcedFact, situation
from bot.places import Gazetteer
from bot.texts.catalog import Catalogs
from bot.texts.digest import TownUpdate, digest_messages
from tests.texts.builders import FRONT, KUPIANSK, URGED, newer, reader

OSYNOVO, HROMADA, OBLAST = "UA63080090060022231", "UA63080090000067457", "UA63000000000041885"
ORDERED = newer(FactKind.EVACUATION, Evacuation.MANDATORY)


class Told:
    """The blocks below the title of a digest."""

    def __init__(self, catalogs: Catalogs, gazetteer: Gazetteer) -> None:
        self.catalogs, self.gazetteer = catalogs, gazetteer

    def __call__(self, *updates: TownUpdate, language: str = "en") -> list[str]:
        messages = digest_messages(reader(self.catalogs, self.gazetteer, language), Slot(480), updates)
        return [block for message in messages for block in message.html.split("\n\n")][1:]

    def place(self, code: str) -> Place:
        found = self.gazetteer.get(code)
        assert found is not None
        return found

    def report(self, code: str, *facts: SourcedFact) -> Report:
        return Report(self.place(code), situation(code, facts))

    def village(self, *own: SourcedFact, areas: tuple[Report, ...] = (), near: bool = False) -> Overview:
        neighbour = Neighbour(self.place(KUPIANSK), 11.8) if near else None
        nearby = situation(KUPIANSK, [FRONT]) if near else None
        return Overview(self.place(OSYNOVO), situation(OSYNOVO, own), areas, neighbour, nearby)

    def oblast(self, number: int, *own: SourcedFact) -> Overview:
        towns = [its for its in self.gazetteer.inside(self.place(OBLAST)) if its.category][:number]
        inside = tuple(Report(town, situation(town.code, [FRONT])) for town in towns)
        return Overview(self.place(OBLAST), situation(OBLAST, own), inside=inside)


@pytest.fixture
def told(catalogs: Catalogs, gazetteer: Gazetteer) -> Told:
    return Told(catalogs, gazetteer)


def unchanged(its: Overview) -> dict[str, Situation]:
    known = {report.place.code: report.situation for report in its.reports}
    return {its.place.code: its.own, **known}


def since(its: Overview, before: Mapping[str, Situation]) -> TownUpdate:
    return TownUpdate(its, {**unchanged(its), **before})


def test_a_village_is_told_of_its_own_facts_and_of_the_order_for_its_hromada(told: Told) -> None:
    its = told.village(FRONT, areas=(told.report(HROMADA, ORDERED),))

    own, hromada = told(TownUpdate(its, None))

    assert own.split("\n")[:4] == [
        "<b>Osynovo</b>, Kupiansk Hromada, Kharkiv Oblast",
        "❗ <b>Kupiansk Hromada</b>: a higher evacuation level is reported, see below.",
        "⚪ Evacuation: no report known to us. That does not mean that it is safe.",
        "📍 Distance to the front: <b>2.5 km</b>",
    ]
    assert hromada.split("\n") == [
        "<b>For the whole Kupiansk Hromada:</b>",
        "🔴 Evacuation: <b>mandatory</b>",
        "As of 15 November 2024 (yesterday)",
        'Source: <a href="https://suspilne.media/1">Suspilne</a>.',
    ]


def test_what_changed_for_the_hromada_is_told_under_its_name(told: Told) -> None:
    its = told.village(FRONT, areas=(told.report(HROMADA, ORDERED),))

    own, hromada = told(since(its, {HROMADA: situation(HROMADA, [URGED])}))

    assert own.split("\n")[2].startswith("No newer report.")
    assert hromada.split("\n")[1:3] == ["<b>Changed:</b>", "• Evacuation: urged → mandatory"]


def test_a_village_without_reports_is_told_of_the_nearest_town_named_as_such(told: Told) -> None:
    own, near = told(TownUpdate(told.village(near=True), None))

    assert own.split("\n")[1] == "No report about Osynovo itself. That does not mean that it is safe."
    assert near.split("\n")[0] == (
        "Nearest other town with a report whose distance is known: <b>Kupiansk</b>, about 12 km away "
        "(straight line):"
    )
    assert "📍 Distance to the front: <b>2.5 km</b>" in near


def test_a_village_with_an_old_report_is_told_of_the_nearest_town_in_one_block_more(told: Told) -> None:
    alone = told(TownUpdate(told.village(URGED), None))

    *own, near = told(TownUpdate(told.village(URGED, near=True), None))

    assert own == alone
    assert near.split("\n")[0].startswith("Nearest other town with a report")
    assert near.split("\n")[1:3] == [
        "📍 Distance to the front: <b>2.5 km</b>",
        "As of 14 November 2024 (2 days ago)",
    ]


def test_the_first_report_of_the_nearest_town_is_a_change(told: Told) -> None:
    its = told.village(near=True)

    _, near = told(since(its, {KUPIANSK: situation(KUPIANSK, [])}))

    assert near.split("\n")[1:3] == ["<b>Changed:</b>", "• Distance to the front: 2.5 km"]


def test_what_was_told_above_is_not_told_again(told: Told) -> None:
    areas = (told.report(HROMADA, ORDERED),)
    kupiansk = Overview(told.place(KUPIANSK), situation(KUPIANSK, [FRONT]), areas)

    blocks = told(TownUpdate(kupiansk, None), TownUpdate(told.village(areas=areas, near=True), None))

    assert sum("mandatory" in block for block in blocks) == 1
    assert sum("📍" in block for block in blocks) == 1
    assert blocks[-2] == "<b>For the whole Kupiansk Hromada:</b>\nTold above in this update."
    assert blocks[-1].endswith("(straight line):\nTold above in this update.")


def test_an_area_is_told_only_of_the_places_inside_it_of_which_there_is_news(told: Told) -> None:
    its = told.oblast(3, URGED)
    changed = its.inside[1].place

    blocks = told(since(its, {changed.code: situation(changed.code, [])}))

    assert blocks[0].startswith("<b>Kharkiv Oblast</b>\nNo newer report.")
    assert len(blocks) == 2
    assert blocks[1].split("\n")[0].startswith(f"<b>{changed.name_en}</b>, ")
    assert blocks[1].split("\n")[1:3] == ["<b>Changed:</b>", "• Distance to the front: 2.5 km"]


def test_an_oblast_with_very_many_reported_towns_is_one_message_that_counts_the_others(told: Told) -> None:
    its = told.oblast(200)

    messages = digest_messages(reader(told.catalogs, told.gazetteer), Slot(480), [TownUpdate(its, None)])
    blocks = told(TownUpdate(its, None))

    assert len(messages) == 1
    assert sum("📍" in block for block in blocks) == 5
    assert blocks[0].endswith(
        "No report about Kharkiv Oblast as a whole. That does not mean that it is safe."
    )
    assert blocks[-1] == "And 195 more places inside it: see the status of Kharkiv Oblast."


def test_an_area_without_news_from_inside_says_so(told: Told) -> None:
    blocks = told(since(told.oblast(200), {}))

    assert blocks[1:] == ["No newer report about a place inside it."]


def test_a_town_told_of_above_is_no_other_place_inside_its_oblast(told: Told) -> None:
    its = told.oblast(1)
    town = its.inside[0]

    blocks = told(TownUpdate(Overview(town.place, town.situation), None), TownUpdate(its, None))

    assert sum("📍" in block for block in blocks) == 1
    assert not any("No newer report" in block for block in blocks)


def test_an_area_of_which_nothing_is_known_is_never_called_safe(told: Told) -> None:
    (block,) = told(TownUpdate(told.oblast(0), None))

    assert block.split("\n")[1] == "No report known to us. That does not mean that it is safe."


def test_the_digest_of_an_area_reads_in_ukrainian(told: Told) -> None:
    blocks = told(TownUpdate(told.oblast(7), None), language="uk")

    assert blocks[0].split("\n")[1] == (
        "Харківська область: повідомлень, що стосуються всієї території, немає. "
        "Це не означає, що там безпечно."
    )
    assert blocks[-1] == "І ще 2 у цих межах: перевірте ситуацію — Харківська область."

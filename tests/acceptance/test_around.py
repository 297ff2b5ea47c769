"""`evacbot situation` for places that no report names."""

import json
from typing import Any

from tests.acceptance.articles import order
from tests.acceptance.conftest import Town

KUPIANSK = "UA63080090010026457"
#: In the hromada of Kupiansk; one without coordinates, one with.
OSYNOVO, KIVSHARIVKA = "UA63080090060022231", "UA63080090020061282"
#: In another hromada, 5 km from Kupiansk.
PODOLY = "UA63080110090045175"
HROMADA, OBLAST = "UA63080090000067457", "UA63000000000041885"


async def situation_of(town: Town, place: str) -> dict[str, Any]:
    program = town.program()
    assert await program.run("situation", place, "--json") == 0, program.output
    found: dict[str, Any] = json.loads(program.output)
    return found


async def test_the_nearest_reported_town_comes_apart_from_the_facts_of_the_place_itself(town: Town) -> None:
    assert await town.program().run("ingest", town.article(order()), "--publish") == 0

    village, near, own = [await situation_of(town, code) for code in (OSYNOVO, KIVSHARIVKA, KUPIANSK)]

    assert (village["place"], village["facts"], village["as_of"], village["areas"]) == (OSYNOVO, {}, None, [])
    assert (village["nearest"]["place"], village["nearest"]["measured_from"]) == (KUPIANSK, HROMADA)
    assert village["nearest"]["facts"]["evacuation"]["value"] == "mandatory"
    assert near["nearest"]["measured_from"] == KIVSHARIVKA
    assert 9 < near["nearest"]["distance_km"] < 11
    assert own["facts"]["evacuation"]["value"] == "mandatory"
    assert own["nearest"] is None


async def test_an_area_names_the_reported_places_inside_it(town: Town) -> None:
    assert await town.program().run("ingest", town.article(order()), "--publish") == 0

    assert (await situation_of(town, OBLAST))["inside"] == [KUPIANSK]
    program = town.program()
    assert await program.run("situation", OBLAST) == 0
    assert "1 place inside it has a report: Kupiansk." in program.output


async def test_an_old_report_of_a_village_does_not_hide_the_new_order_next_to_it(town: Town) -> None:
    old = town.article("Podoly is 30 km from the front line.\n", "old")
    new = town.article(f"{order()}\nKupiansk is 1 km from the front line.\n", "new")
    assert await town.program().run("ingest", old, "--published", "2022-12-01", "--publish") == 0
    assert await town.program().run("ingest", new, "--publish") == 0

    its = await situation_of(town, PODOLY)

    assert its["facts"]["front_distance_km"]["value"] == 30
    assert its["nearest"]["place"] == KUPIANSK
    assert its["nearest"]["facts"]["evacuation"]["value"] == "mandatory"
    assert its["nearest"]["facts"]["front_distance_km"]["value"] == 1
    assert 4 < its["nearest"]["distance_km"] < 6

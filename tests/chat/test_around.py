"""The card of a village that no report names, as a person in the chat meets it."""

import pytest

from .world import KUPIANSK, World, buttons

pytestmark = pytest.mark.asyncio(loop_scope="module")

#: In the hromada of Kupiansk.
OSYNOVO, HROMADA = "UA63080090060022231", "UA63080090000067457"


async def test_a_village_without_reports_leads_to_the_nearest_town_that_has_one(world: World) -> None:
    person = world.person("en")

    (village,) = await world.say(person, f"/status {OSYNOVO}")
    (town,) = await world.press(person, village, buttons(village)["📋 Kupiansk"])

    assert "No report about Osynovo itself." in village.text
    assert (
        "Nearest other town with a report whose distance is known: Kupiansk, the centre of the hromada"
        in village.text
    )
    assert town.text.startswith("Kupiansk, Kharkiv Oblast")


async def test_from_the_card_of_a_village_the_village_is_followed_and_not_the_town_shown(
    world: World,
) -> None:
    person = world.person("en")

    (village,) = await world.say(person, f"/status {OSYNOVO}")
    await world.press(person, village, buttons(village)["🔔 Subscribe"])

    assert await world.towns(person) == [OSYNOVO]


async def test_the_sources_of_a_village_are_those_of_its_card(world: World) -> None:
    person = world.person("en")

    (village,) = await world.say(person, f"/status {OSYNOVO}")
    (sources,) = await world.press(person, village, buttons(village)["🔎 Sources"])

    assert sources.text.startswith("🔎 Sources for Kupiansk, Kharkiv Oblast")
    assert "just 2.5 km from the front line" in sources.text


async def test_the_card_of_a_hromada_leads_to_the_towns_inside_it(world: World) -> None:
    person = world.person("uk")

    (hromada,) = await world.say(person, f"/status {HROMADA}")
    await world.press(person, hromada, buttons(hromada)["🔔 Підписатися"])

    assert "Де в цих межах є повідомлення (1): Куп’янськ." in hromada.text
    assert buttons(hromada)["📋 Куп’янськ"] == f"status:{KUPIANSK}"
    assert await world.towns(person) == [HROMADA]

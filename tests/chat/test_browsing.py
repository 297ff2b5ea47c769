"""From the country to a village by buttons alone, in one message that changes."""

from io import StringIO

import pytest

from bot.domain.place import PlaceKind
from bot.simulator import groups
from bot.simulator.world import ChatKind, Message
from bot.texts.alphabet import alphabetical
from bot.texts.browsing import browse_screen, inside

from .world import KUPIANSK, World, buttons

pytestmark = pytest.mark.asyncio(loop_scope="module")

KHARKIV, KUPIANSK_RAION, KUPIANSK_HROMADA = (
    "UA63000000000041885",
    "UA63080000000032022",
    "UA63080090000067457",
)
#: The hromada with the most settlements of all: 125.
LEBEDYN = "UA59080110000034361"
GONE = "UA63999999999999999"


def bare(message: Message) -> list[str]:
    """The names on the buttons of places, in their order."""
    towards = ("places:subscribe.UA", "subscribe:UA")
    return [
        label.removeprefix("📋 ")
        for label, data in buttons(message).items()
        if data.startswith(towards) and not label.startswith(("🔔", "↩️", "‹", "›")) and "/" not in label
    ]


async def begin(world: World, person: int, command: str = "/subscribe") -> Message:
    (question,) = await world.say(person, command)
    return await world.tap(person, question, buttons(question)["🗺 Знайти за областю"])


async def open_at(world: World, person: int, step: str) -> Message:
    (question,) = await world.say(person, "/subscribe")
    return await world.tap(person, question, f"places:{step}")


async def test_a_village_is_found_and_followed_by_buttons_alone_in_one_message(world: World) -> None:
    person = world.person("uk")
    tree = await begin(world, person)

    for label in ("📋 Харківська", "📋 Куп’янський", "📋 Куп’янська"):
        await world.tap(person, tree, buttons(tree)[label])
    (done,) = await world.press(person, tree, buttons(tree)["Ківшарівка"])

    assert "Харківська область › Куп’янський район › Куп’янська громада" in tree.text
    assert "Ківшарівка" in done.text
    assert [place.name_uk for place in world.desk.places(await world.towns(person))] == ["Ківшарівка"]


async def test_back_leads_up_step_by_step_to_the_question_it_began_with(world: World) -> None:
    person = world.person("uk")
    tree = await open_at(world, person, f"subscribe.{KUPIANSK_HROMADA}")

    seen = []
    for _ in range(4):
        await world.tap(person, tree, buttons(tree)["↩️ Назад"])
        seen.append(tree.text.splitlines()[0])

    assert seen[:2] == ["🗺 Харківська область › Куп’янський район", "🗺 Харківська область"]
    assert seen[2] == "Виберіть область, АР Крим або місто."
    assert "/subscribe" in seen[3]
    assert "↩️ Назад" not in buttons(tree)


async def test_back_leads_to_the_page_from_which_one_came(world: World) -> None:
    person = world.person("uk")
    tree = await open_at(world, person, "subscribe.UA.2")
    region = next(data for label, data in buttons(tree).items() if label == "Чернігівська")

    await world.tap(person, tree, region)
    await world.tap(person, tree, buttons(tree)["↩️ Назад"])

    assert "2/2" in buttons(tree)
    assert "Чернігівська" in buttons(tree)


async def test_every_region_is_there_and_those_with_reports_come_first_then_the_alphabet(
    world: World,
) -> None:
    tree = await begin(world, person := world.person("uk"))
    found = bare(tree)
    await world.tap(person, tree, buttons(tree)["›"])
    found += bare(tree)

    assert len(found) == 27
    assert {"Київська", "Київ (місто)", "Севастополь (місто)", "АР Крим"} <= set(found)
    assert set(found[:2]) == {"Харківська", "Донецька"}
    assert found[2:] == sorted(found[2:], key=alphabetical)
    # І stands between Д and К in the alphabet, but not among code points.
    assert found.index("Запорізька") < found.index("Івано-Франківська") < found.index("Київська")


async def test_kyiv_which_lies_in_no_oblast_is_followed_in_two_taps(world: World) -> None:
    tree = await begin(world, person := world.person("uk"))

    await world.press(person, tree, buttons(tree)["Київ (місто)"])

    assert await world.towns(person) == ["UA80000000000093317"]


@pytest.mark.parametrize(
    ("code", "whole", "said"),
    [
        (KUPIANSK_HROMADA, "🔔 Підписатися на всю громаду", "Куп’янська громада"),
        (KUPIANSK_RAION, "🔔 Підписатися на весь район", "Куп’янський район"),
        (KHARKIV, "🔔 Підписатися на всю область", "Харківська область"),
        ("UA01000000000013043", "🔔 Підписатися на весь регіон", "Автономна Республіка Крим"),
    ],
)
async def test_an_area_is_followed_at_its_own_level(world: World, code: str, whole: str, said: str) -> None:
    person = world.person("uk")
    tree = await open_at(world, person, f"subscribe.{code}")

    (done,) = await world.press(person, tree, buttons(tree)[whole])

    assert await world.towns(person) == [code]
    assert said in done.text
    assert "кожен населений пункт" in done.text


async def test_all_settlements_of_the_largest_hromada_are_reached_by_turning_pages(world: World) -> None:
    person = world.person("uk")
    tree = await open_at(world, person, f"subscribe.{LEBEDYN}")
    lebedyn = world.desk.gazetteer.get(LEBEDYN)
    pages = next(label for label in buttons(tree) if label.startswith("1/"))

    offered = set()
    for _ in range(int(pages.removeprefix("1/"))):
        offered |= {data for data in buttons(tree).values() if data.startswith("subscribe:")}
        assert len((tree.markup or {})["inline_keyboard"]) <= 12
        await world.tap(person, tree, buttons(tree)["›"])

    inside = {f"subscribe:{place.code}" for place in world.desk.gazetteer.children(lebedyn)}
    assert offered == inside | {f"subscribe:{LEBEDYN}"}
    assert pages in buttons(tree), "the first page comes after the last"


async def test_the_number_of_the_page_can_be_tapped_and_changes_nothing(world: World) -> None:
    person = world.person("uk")
    tree = await open_at(world, person, f"subscribe.{LEBEDYN}.2")
    calls = world.sim.journal.total
    label = next(label for label in buttons(tree) if label.startswith("2/"))

    assert await world.press(person, tree, buttons(tree)[label]) == []

    assert world.sim.journal.total == calls, "Telegram refuses an edit that changes nothing"


async def test_from_status_the_buttons_lead_to_the_status(world: World) -> None:
    person = world.person("uk")
    tree = await begin(world, person, "/status")

    for label in ("📋 Харківська", "📋 Куп’янський", "📋 Куп’янська"):
        await world.tap(person, tree, buttons(tree)[label])
    (card,) = await world.press(person, tree, buttons(tree)["📋 Куп’янськ"])

    assert "2,5 км" in card.text
    assert await world.towns(person) == []
    assert buttons(tree)["Уся громада"] == f"status:{KUPIANSK_HROMADA}"


async def test_following_from_a_list_leaves_the_name_on_the_button(world: World) -> None:
    person = world.person("uk")
    tree = await open_at(world, person, f"subscribe.{KUPIANSK_HROMADA}")
    before = buttons(tree)

    await world.press(person, tree, f"subscribe:{KUPIANSK}")

    assert buttons(tree) == before


@pytest.mark.parametrize(
    ("step", "shown"),
    [
        ("subscribe.UA.99", "2/2"),
        ("subscribe.UA.0", "1/2"),
        ("subscribe.UA.-3", "1/2"),
        ("subscribe.UA.x", "1/2"),
        (f"forget.{KHARKIV}", "🔔 Підписатися на всю область"),
        (f"subscribe.{KUPIANSK}", "🔔 Підписатися на всю громаду"),
        ("subscribe.UA80000000000093317", "Київ (місто)"),
        (f"subscribe.{GONE}", "Київ (місто)"),
        ("", "🗺 Знайти за областю"),
        ("...", "🗺 Знайти за областю"),
    ],
)
async def test_a_step_that_nobody_could_have_tapped_leads_somewhere_sensible(
    world: World, log: StringIO, step: str, shown: str
) -> None:
    person = world.person("uk")
    (greeting,) = await world.say(person, "/start")

    await world.tap(person, greeting, f"places:{step}")

    assert shown in buttons(greeting)
    assert "failed" not in log.getvalue()


async def test_a_place_that_left_the_list_is_said_to_be_gone(world: World) -> None:
    person = world.person("en")
    (greeting,) = await world.say(person, "/start")

    await world.tap(person, greeting, f"places:subscribe.{GONE}")
    (answer,) = await world.press(person, greeting, f"subscribe:{GONE}")

    assert "not in the official list" in greeting.text
    assert "not in the official list" in answer.text
    assert await world.towns(person) == []


async def test_where_the_message_is_gone_the_step_comes_as_a_new_one(world: World, log: StringIO) -> None:
    person = world.person("uk")
    tree = await begin(world, person)
    step = buttons(tree)["📋 Харківська"]
    tree.deleted = True

    (anew,) = await world.press(person, tree, step)

    assert "Харківська область" in anew.text
    assert "a handler failed" not in log.getvalue()


async def test_where_telegram_refuses_the_change_the_step_comes_as_a_new_message(world: World) -> None:
    person = world.person("uk")
    tree = await begin(world, person)
    refusal = {"error_code": 400, "description": "Bad Request: message can't be edited", "times": 1}
    world.sim.faults.change({"fail_methods": {"editMessageText": refusal}})

    (anew,) = await world.press(person, tree, buttons(tree)["📋 Харківська"])

    assert "Харківська область" in anew.text


async def test_a_change_waits_out_a_short_flood_answer(world: World) -> None:
    person = world.person("uk")
    tree = await begin(world, person)
    refusal = {"error_code": 502, "description": "Bad Gateway", "times": 1}
    world.sim.faults.change({"fail_methods": {"editMessageText": refusal}})

    await world.tap(person, tree, buttons(tree)["📋 Харківська"])

    assert "Харківська область" in tree.text


async def test_in_a_group_the_buttons_change_the_message_and_the_group_subscribes(world: World) -> None:
    person = world.person("uk")
    group = groups.gather(world.sim, "Сусіди", ChatKind.SUPERGROUP).id
    (question,) = await world.say_in_group(group, person, "/subscribe")
    sender = {"id": person, "is_bot": False, "first_name": "Олена", "language_code": "uk"}

    async def press(data: str) -> list[Message]:
        shown = world.sim.message_json(question)
        query = {"id": data, "from": sender, "message": shown, "chat_instance": "1", "data": data}
        return await world.inject(group, callback_query=query)

    assert await press("places:subscribe.UA") == []
    assert await press(f"places:subscribe.{KUPIANSK_HROMADA}") == []
    assert "Куп’янська громада" in question.text
    await press(f"subscribe:{KUPIANSK}")

    assert await world.towns(group) == [KUPIANSK]
    assert await world.towns(person) == []


async def test_every_area_of_the_country_can_be_shown(world: World) -> None:
    """No name is too long, no two buttons of a page look the same, no page is too large."""
    for language in ("uk", "en"):
        reader = world.desk.reader(world.desk.stranger(1, language))
        areas = [None, *(place for place in world.desk.gazetteer if place.kind is not PlaceKind.SETTLEMENT)]
        for area in areas:
            listed = inside(reader, "contacts", area, [])
            labels = [button.label for row in listed.rows for button in row]
            assert len(labels) == len(set(labels)) == len(world.desk.gazetteer.children(area))
            screen = browse_screen(reader, "contacts", area, listed.pages, [])
            assert all(len(button.action.encode()) <= 64 for row in screen.buttons for button in row)

"""What is answered to a name that is not one place for certain: several, none, or nearly one."""

from io import StringIO

import pytest

from bot.chat.commands.subscriptions import MOST_TOWNS
from bot.domain.chat import Chat
from bot.domain.place import Place
from bot.simulator import groups
from bot.simulator.world import ChatKind, Message
from bot.storage import subscriptions

from .world import KUPIANSK, World, buttons

pytestmark = pytest.mark.asyncio(loop_scope="module")

KUPIANSK_HROMADA = "UA63080090000067457"
COMMANDS = ["status", "subscribe", "sources", "contacts"]


def choices(message: Message, command: str) -> dict[str, str]:
    return {label: data for label, data in buttons(message).items() if data.startswith(f"{command}:UA")}


async def follow(world: World, person: int, *codes: str) -> None:
    async with world.database.write() as tx:
        await world.desk.keep(tx, Chat(person, "uk"))
        for code in codes:
            await subscriptions.add(tx, person, code, world.desk.now())


def namesakes(world: World, name: str) -> list[Place]:
    return [place for place in world.desk.gazetteer.settlements() if place.name_uk == name]


@pytest.mark.parametrize("command", COMMANDS)
async def test_eight_of_many_namesakes_are_offered_and_how_to_find_the_others(
    world: World, command: str
) -> None:
    person = world.person("uk")

    (question,) = await world.say(person, f"/{command} Іванівка")

    offered = choices(question, command)
    assert len(offered) == len(set(offered.values())) == 8
    assert all(" р-н" in label and label.startswith("Іванівка") for label in offered)
    assert "Тут показано не всі, а лише 8" in question.text
    assert buttons(question)["🗺 Знайти за областю"] == f"places:{command}.UA"


async def test_the_example_of_how_to_narrow_a_name_does_so(world: World) -> None:
    person = world.person("uk")
    (question,) = await world.say(person, "/subscribe Іванівка")
    example = question.text.partition("наприклад: ")[2].partition(".")[0]

    (narrower,) = await world.say(person, f"/subscribe {example}")

    oblast = example.split()[1]
    offered = choices(narrower, "subscribe")
    assert all(oblast in label for label in offered) or oblast in narrower.text
    assert set(offered.values()) != set(choices(question, "subscribe").values())


async def test_the_example_for_namesakes_of_one_oblast_tells_the_raion(world: World) -> None:
    person = world.person("uk")
    (question,) = await world.say(person, "/subscribe Миколаївка Харківська область")
    example = question.text.partition("наприклад: ")[2].partition(".")[0]

    (narrower,) = await world.say(person, f"/subscribe {example}")

    assert example.startswith("Миколаївка ")
    assert example.endswith(" район")
    assert "Тут показано не всі" not in narrower.text
    raion = example.removeprefix("Миколаївка ").removesuffix(" район")
    assert all(raion in label for label in choices(narrower, "subscribe"))


@pytest.mark.parametrize("code", ["ua63080090010026457", "УА63080090010026457"])
async def test_a_code_in_small_or_cyrillic_letters_is_that_of_its_place(world: World, code: str) -> None:
    (answer,) = await world.say(world.person("uk"), f"/status {code}")

    assert "Куп’янськ" in answer.text.splitlines()[0]


async def test_namesakes_of_one_raion_are_told_apart_by_their_hromadas(world: World) -> None:
    (question,) = await world.say(world.person("uk"), "/status Водопійне")

    offered = [label for label in choices(question, "status") if "Євпаторійський р-н" in label]

    assert len(offered) == 2
    assert all("громада" in label for label in offered)


async def test_namesakes_of_one_hromada_are_told_apart_by_what_they_are(world: World) -> None:
    (question,) = await world.say(world.person("uk"), "/status Оратів")

    offered = " ".join(choices(question, "status"))

    assert "Оратів (селище), Оратівська громада" in offered
    assert "Оратів (село), Оратівська громада" in offered


@pytest.mark.parametrize("command", COMMANDS)
async def test_what_nobody_knows_is_answered_with_ways_to_go_on(world: World, command: str) -> None:
    (answer,) = await world.say(world.person("uk"), f"/{command} йцукенгшщз")

    assert "112" in answer.text
    assert "Іванівка Харківська" in answer.text
    assert {f"places:{command}.UA", "location", "contacts", "help"} <= set(buttons(answer).values())


async def test_unsubscribe_looks_among_what_the_chat_follows_first(world: World) -> None:
    person = world.person("uk")
    mine = namesakes(world, "Іванівка")[-1]
    await follow(world, person, mine.code, KUPIANSK)

    (done,) = await world.say(person, "/unsubscribe Іванівка")

    assert "Іванівка" in done.text
    assert await world.towns(person) == [KUPIANSK]


async def test_unsubscribe_asks_which_when_two_followed_places_share_the_name(world: World) -> None:
    person = world.person("uk")
    two = [place.code for place in namesakes(world, "Опитне")]
    await follow(world, person, *two)

    (question,) = await world.say(person, "/unsubscribe Опитне")

    assert set(choices(question, "unsubscribe").values()) == {f"unsubscribe:{code}" for code in two}
    assert set(await world.towns(person)) == set(two)


async def test_unsubscribe_of_a_misspelt_name_offers_what_is_followed(world: World) -> None:
    person = world.person("en")
    await follow(world, person, namesakes(world, "Іванівка")[0].code, KUPIANSK)

    (answer,) = await world.say(person, "/unsubscribe Kupianks")

    assert next(iter(choices(answer, "unsubscribe").values())) == f"unsubscribe:{KUPIANSK}"
    assert KUPIANSK in await world.towns(person)


async def test_unsubscribe_of_what_is_not_followed_shows_what_is(world: World) -> None:
    person = world.person("uk")
    await follow(world, person, KUPIANSK)

    (answer,) = await world.say(person, "/unsubscribe Іванівка")

    assert "Підписки з такою назвою у вас немає" in answer.text
    assert list(choices(answer, "unsubscribe").values()) == [f"unsubscribe:{KUPIANSK}"]


async def test_who_follows_nothing_cannot_stop_following_and_is_told_so(world: World) -> None:
    for name in ("Іванівка", "йцукенгшщз"):
        (answer,) = await world.say(world.person("uk"), f"/unsubscribe {name}")
        assert "У вас ще немає підписок" in answer.text


async def test_who_follows_a_village_is_told_which_wider_alerts_come_with_it(world: World) -> None:
    (done,) = await world.say(world.person("en"), "/subscribe Kupiansk")

    assert "Alerts for the larger areas around it reach you too" in done.text
    assert "Kupiansk Hromada, Kupiansk Raion, Kharkiv Oblast" in done.text


async def test_who_follows_kyiv_is_told_of_no_wider_area(world: World) -> None:
    person = world.person("en")

    (done,) = await world.press(
        person, (await world.say(person, "/start"))[0], "subscribe:UA80000000000093317"
    )

    assert "You are subscribed to Kyiv." in done.text
    assert "larger areas" not in done.text


async def test_an_area_that_is_followed_is_listed_and_can_be_left(world: World) -> None:
    person = world.person("en")
    (greeting,) = await world.say(person, "/start")
    (done,) = await world.press(person, greeting, f"subscribe:{KUPIANSK_HROMADA}")
    assert "every settlement in it" in done.text

    (mine,) = await world.say(person, "/mytowns")
    assert "Kupiansk Hromada (Kupiansk Raion, Kharkiv Oblast)" in mine.text
    assert buttons(mine)["Kupiansk Hromada"] == f"status:{KUPIANSK_HROMADA}"
    (left,) = await world.press(person, mine, f"unsubscribe:{KUPIANSK_HROMADA}")

    assert "nothing more about Kupiansk Hromada" in left.text
    assert await world.towns(person) == []


async def test_followed_namesakes_are_told_apart_in_the_list(world: World) -> None:
    person = world.person("uk")
    await follow(world, person, *(place.code for place in namesakes(world, "Опитне")))

    (mine,) = await world.say(person, "/mytowns")

    assert len(choices(mine, "status")) == len(namesakes(world, "Опитне"))


async def test_as_many_places_as_one_may_follow_are_listed(world: World, log: StringIO) -> None:
    person = world.person("uk")
    longest = sorted(world.desk.gazetteer.settlements(), key=lambda place: -len(place.name_uk))
    await follow(world, person, *(place.code for place in longest[:MOST_TOWNS]))

    answers = await world.say(person, "/mytowns")

    assert sum(message.text.count("• ") for message in answers) == MOST_TOWNS
    assert "failed" not in log.getvalue()


async def test_a_location_shows_the_nearest_first_and_marks_those_with_reports(world: World) -> None:
    (answer,) = await world.share_location(world.person("en"), 49.7140, 37.6170)

    labels = list(choices(answer, "status"))
    assert labels[0] == "📋 Kupiansk, less than 1 km"
    assert len(labels) >= 3
    assert all(" km" in label for label in labels)
    assert "write its name" in answer.text


async def test_a_town_with_reports_is_offered_though_others_are_nearer(world: World) -> None:
    (answer,) = await world.share_location(world.person("en"), 49.60, 37.85)

    labels = list(choices(answer, "status"))

    assert not labels[0].startswith("📋")
    assert any(label.startswith("📋 Kupiansk, ") for label in labels)


@pytest.mark.parametrize(("latitude", "longitude"), [(52.23, 21.01), (0.0, 0.0), (-90.0, 180.0)])
async def test_far_away_it_is_said_that_nothing_is_near(
    world: World, latitude: float, longitude: float
) -> None:
    (answer,) = await world.share_location(world.person("en"), latitude, longitude)

    assert "no town or village within 50 km" in answer.text
    assert "places in Ukraine only" in answer.text
    assert "places:status.UA" in buttons(answer).values()


async def test_who_does_not_know_how_is_given_a_key_that_shares_the_location(world: World) -> None:
    person = world.person("en")
    (greeting,) = await world.say(person, "/start")

    (hint,) = await world.press(person, greeting, buttons(greeting)["📍 Near me"])

    assert hint.markup is not None
    assert hint.markup["keyboard"][0][0] == {"text": "📍 Share my location", "request_location": True}
    assert "not kept" in hint.text


async def test_in_a_group_nobody_is_asked_to_show_all_where_they_are(world: World) -> None:
    group = groups.gather(world.sim, "Сусіди", ChatKind.SUPERGROUP).id
    sender = {"id": world.person("en"), "is_bot": False, "first_name": "A", "language_code": "en"}
    shown = {"message_id": 1, "date": 0, "chat": {"id": group, "type": "supergroup", "title": "Сусіди"}}
    query = {"id": "1", "from": sender, "message": shown, "chat_instance": "1", "data": "location"}

    (answer,) = await world.inject(group, callback_query=query)

    assert "private chat" in answer.text
    assert answer.markup is None


async def test_who_leaves_a_village_but_follows_its_raion_is_told_that_alerts_still_come(
    world: World,
) -> None:
    person = world.person("uk")
    for place in ("Мирове Куп'янський район", "Куп'янський район", "Боярка Київська"):
        await world.say(person, f"/subscribe {place}")

    (left,) = await world.say(person, "/unsubscribe Мирове")
    (other,) = await world.say(person, "/unsubscribe Боярка")

    assert "Інші ваші підписки залишаються" in left.text
    assert "Куп’янський район" in left.text.partition("підписані також на")[2]
    assert "Боярка" not in left.text
    assert "більше не буде" in other.text

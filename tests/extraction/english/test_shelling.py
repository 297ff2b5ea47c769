import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import SHELLING, Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chasov Yar came under heavy shelling on Monday.", {("Chasiv Yar", SHELLING): "reported"}),
        ("Kherson is regularly under shelling.", {("Kherson", SHELLING): "reported"}),
        ("Russian forces shelled Kherson overnight.", {("Kherson", SHELLING): "reported"}),
        ("A guided bomb flattened a block in the centre of Kherson.", {("Kherson", SHELLING): "reported"}),
        ("Kherson is burning. Two shells have set the market on fire.", {("Kherson", SHELLING): "reported"}),
        ("In Kherson a woman was killed on Monday by a mortar shell.", {("Kherson", SHELLING): "reported"}),
        ("Hardly a day passes without shelling in Kherson.", {("Kherson", SHELLING): "constant"}),
        ("The shelling of Kherson does not stop.", {("Kherson", SHELLING): "constant"}),
    ],
)
def test_shelling_of_a_town_is_taken(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kupiansk is not under constant shelling.",
        "Kupiansk was under constant shelling in 2022.",
        "Kupiansk has not been shelled.",
        "There was no shelling of Kupiansk.",
        "Kupiansk is tense. The shells have fallen short.",
        "Kupiansk is quiet. A bomb killed a man in the oblast.",
        "Kupiansk is quiet. Artillery has hit her city all week, she says.",
        "Shelling of Pokrovsk could resume.",
        "Ukrainian troops shelled Pokrovsk positions in a drill.",
        "Residents feared constant shelling in Pokrovsk.",
        "If the shelling goes on, 3,000 people remain in Pokrovsk.",
        "Ukraine's army shelled Russian troops near Pokrovsk.",
        "The troops were under constant shelling near Pokrovsk.",
    ],
)
def test_shelling_denied_or_long_past_is_not_taken(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "Kherson has been under fire since dawn: mortars from the islands, a tank from Oleshky.",
            "reported",
        ),
        ("Last 24 hours under Russian fire: Kherson, Beryslav.", "reported"),
        ("Kherson: artillery, round the clock.", "constant"),
        ("Strikes were reported on the towns of Kherson and Beryslav.", "reported"),
        ("Kherson was attacked 26 times in the past 24 hours.", "reported"),
        ("Two glide bombs on Kherson last night.", "reported"),
        ("Russia's troops attack Kherson every day with drones.", "constant"),
        ("Russian gunners pummel Kherson incessantly.", "constant"),
        ("The enemy does not stop shelling Kherson.", "constant"),
        ("Fires broke out in Kherson after a night attack by Shaheds.", "reported"),
    ],
)
def test_strikes_are_read_in_more_ways_of_telling_them(read: Reader, text: str, value: str) -> None:
    assert read.values(text)["Kherson", SHELLING] == value


@pytest.mark.parametrize(
    "text",
    [
        "Kherson has new buses. These areas are under constant shelling, he said of the islands.",
        "Aid was given out in the past day:\n- Kherson, Beryslav;\n- Antonivka.",
    ],
)
def test_strikes_on_places_that_are_not_named_are_none_on_the_town(read: Reader, text: str) -> None:
    assert SHELLING not in {kind for _, kind in read.values(text)}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Kherson lies on the river. Mortars from the islands keep it under constant fire.", "constant"),
        ("Mortars pound Kherson without let-up.", "constant"),
        ("Kherson is half empty. Incessant Russian shelling has driven people out.", "constant"),
        ("Kherson has no calm hours: the shelling, which goes on all the time, spares nobody.", "constant"),
        ("Kherson, a city that the Russians keep pounding, has no heating.", "reported"),
        ("Kherson is being emptied, since the enemy keeps shelling it.", "reported"),
        ("Kherson endures dozens of air strikes a day.", "constant"),
        ("The Russians are destroying Kherson with guided bombs.", "reported"),
        ("In Kherson shelling wrecked a bakery.", "reported"),
        ("A Russian strike on a bus stop in Kherson killed two pensioners.", "reported"),
        ("In Kherson a barn went up in flames after shelling.", "reported"),
        ("Two women were hurt in Kherson by shelling.", "reported"),
        ("A man was killed when Kherson was shelled.", "reported"),
        ("A residential quarter of Kherson was hit before dawn.", "reported"),
        ("A drone, probably a Lancet, crashed into a garage in Kherson.", "reported"),
        ("Rockets were fired at the station in Kherson.", "reported"),
        ("Fire on Kherson and Beryslav began at dawn.", "reported"),
        ("A shell hit a mill on the outskirts of Kherson.", "reported"),
        ("Drones hunt civilians in the streets of Kherson.", "reported"),
        ("Russia hit the hospital in Kherson.", "reported"),
        ("Kherson is two kilometres from Russian positions and is hit by drones.", "reported"),
        ("Kherson suffers from shelling. It came under fire a few days ago.", "reported"),
    ],
)
def test_more_ways_in_which_a_town_is_struck(read: Reader, text: str, value: str) -> None:
    assert read.values(text)["Kherson", SHELLING] == value


@pytest.mark.parametrize(
    "text",
    [
        "Kherson is calm. Constant attacks on the positions of the marines have worn them out.",
        "Kherson is calm. Daily attacks along the front cost lives.",
        "Guards in Kherson keep the road under fire control.",
        "The mayor of Kherson suffered an attack of gout.",
        "A doctor died in Kherson after a heart attack.",
        "Kherson faces a strike by bus drivers.",
        "Infantry attacks on Lyman go on.",
        "Russian soldiers attacked the outskirts of Lyman. The enemy attacked the edge of Siversk.",
        "Three weeks ago a missile hit a school in Kherson.",
        "Kherson is calm. The enemy hit five settlements of the oblast.",
        "Kherson is calm. Nearly all the mills have been bombed.",
        "Nuns bring bread to Kherson, as they did under bombardment.",
        "Drones attacked the Siversk community, so that the town of Siversk has no power.",
        "Beside a school destroyed by an air strike in Kherson a market has opened.",
        "He understood it in Kherson when he saw how the Russians bombed Nikopol.",
        "Our minibus was hit by a drone as we drove out of Kherson.",
        "1.4 In June, a strike in Kherson killed a nurse.",
        "From the first day of the war 90 people of Kherson have been wounded by shells.",
    ],
)
def test_attacks_of_troops_old_harm_and_harm_elsewhere_are_no_strikes(read: Reader, text: str) -> None:
    assert SHELLING not in {kind for _, kind in read.values(text)}


def test_harm_in_a_report_of_strikes_on_an_area_is_of_its_towns(read: Reader) -> None:
    text = (
        "Over the past day the enemy shelled nine settlements of Kherson region. In Beryslav two houses were "
        "damaged. A farm burnt down in Kizomys. One man was taken to a hospital in Mykolaiv."
    )

    assert {town for town, kind in read.values(text) if kind is SHELLING} == {"Beryslav", "Kizomys"}


def test_each_of_a_row_came_under_fire(read: Reader) -> None:
    text = "They hit towns of Kherson region: Nikopol, Kizomys, and Beryslav came under shelling."

    struck = {town for town, kind in read.values(text) if kind is SHELLING}

    assert struck == {"Nikopol", "Kizomys", "Beryslav"}

import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import Reader

SHELLING = FactKind.SHELLING


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

"""Ordinary sentences of reports, and those that only look like them."""

import pytest

from bot.domain.fact import Evacuation, FactKind, Shelling
from tests.extraction.reading import EVACUATION, NOW, PREWAR, SHELLING, Reader

Told = dict[tuple[str, FactKind], object]


@pytest.mark.parametrize(
    "text",
    [
        "The residents who remain in Siversk are over 70.",
        "The people left in Lyman are mostly older than 65.",
        "Nearly all the remaining residents of Toretsk are over 60, and many are ill.",
        "About half of the people who still live in Orikhiv are over sixty.",
    ],
)
def test_an_age_counts_nobody(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Over 70 people remain in Zvanivka.", {("Zvanivka", NOW): 70.0}),
        ("In Siversk there are over 80 left.", {("Siversk", NOW): 80.0}),
        ("About 600 people, most of them over 60, remain in Siversk.", {("Siversk", NOW): 600.0}),
        ("Those left in Siversk, 600 people, are mostly over 65.", {("Siversk", NOW): 600.0}),
    ],
)
def test_a_count_beside_an_age_is_one(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Orikhiv has no school left. Russian forces are dropping glide bombs on it every day.",
            {("Orikhiv", SHELLING): Shelling.CONSTANT},
        ),
        ("Kupiansk is empty. Shells land on it daily.", {("Kupiansk", SHELLING): Shelling.CONSTANT}),
        (
            "Nikopol stands on the water. The enemy fires artillery at it daily.",
            {("Nikopol", SHELLING): Shelling.CONSTANT},
        ),
    ],
)
def test_what_falls_on_it(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Orikhiv is calm. The Russians no longer drop bombs on it.",
        "Tokmak is dark. Ukrainian forces drop bombs on it daily.",
        "Kramatorsk is quiet. The mayor fears that the Russians may drop bombs on it.",
        "In 2022, Izium was in ruins. The Russians dropped bombs on it daily. Sumy awaits 2025.",
        "Lyman was searched. The Russians dropped leaflets on it.",
    ],
)
def test_what_does_not_fall_on_it(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Another 400 left Druzhkivka, leaving about 9,500.", {("Druzhkivka", NOW): 9500.0}),
        (
            "Most families fled Siversk in the autumn, leaving fewer than 500 people behind.",
            {("Siversk", NOW): 500.0},
        ),
        (
            "Myrnohrad has about 900 people left; in Rodynske it's maybe 200.",
            {("Myrnohrad", NOW): 900.0, ("Rodynske", NOW): 200.0},
        ),
        (
            "About 1,300 people remain in Pokrovsk; in Rodynske there are perhaps 300.",
            {("Pokrovsk", NOW): 1300.0, ("Rodynske", NOW): 300.0},
        ),
        (
            "In Siversk 20% of the residents remain, out of 11,000 before the war.",
            {("Siversk", NOW): 2200.0, ("Siversk", PREWAR): 11000.0},
        ),
        (
            "Just a tenth of its people have stayed in Toretsk, of a pre-war population of 30,000.",
            {("Toretsk", NOW): 3000.0, ("Toretsk", PREWAR): 30000.0},
        ),
    ],
)
def test_how_many_are_left(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Another 400 left Druzhkivka, leaving 9,500 homes empty.", {}),
        ("Two soldiers left Lyman, leaving 30 behind.", {}),
        ("The Russians left Izium, leaving 400 graves.", {}),
        ("A storm came and went in Sumy, leaving about 3,000 without power.", {}),
        (
            "About 1,300 people remain in Pokrovsk; in Rodynske there are 200 soldiers.",
            {("Pokrovsk", NOW): 1300.0},
        ),
        (
            "In Siversk 20% of the residents have left, out of 11,000 before the war.",
            {("Siversk", PREWAR): 11000.0},
        ),
        ("A fifth of the houses remain in Siversk, out of 4,000.", {}),
    ],
)
def test_what_else_is_left(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            'The mayor of Kupiansk appealed to residents: "Evacuate now, while it is possible."',
            {("Kupiansk", EVACUATION): Evacuation.URGED},
        ),
        (
            'The head of the Selydove administration addressed residents: "Do not wait. Leave now."',
            {("Selydove", EVACUATION): Evacuation.URGED},
        ),
        (
            'Druzhkivka\'s head warned residents: "Please leave while the road is open."',
            {("Druzhkivka", EVACUATION): Evacuation.URGED},
        ),
        (
            "It is not only Siversk where evacuation is mandatory: the same is true of Toretsk.",
            {
                ("Siversk", EVACUATION): Evacuation.MANDATORY,
                ("Toretsk", EVACUATION): Evacuation.MANDATORY,
            },
        ),
        (
            "Residents of Pokrovsk have been ordered to leave, and the same applies to Rodynske.",
            {("Pokrovsk", EVACUATION): Evacuation.MANDATORY, ("Rodynske", EVACUATION): Evacuation.MANDATORY},
        ),
        (
            "Evacuation was ordered on Monday in Toretsk.",
            {("Toretsk", EVACUATION): Evacuation.MANDATORY},
        ),
        (
            "Evacuation has been declared in two villages: Zvanivka and Dronivka.",
            {("Zvanivka", EVACUATION): Evacuation.MANDATORY, ("Dronivka", EVACUATION): Evacuation.MANDATORY},
        ),
        (
            "Aside from the Khotin community, evacuation was announced in the Bilopillia and Vorozhba "
            "communities.",
            {
                ("Bilopillia Hromada", EVACUATION): Evacuation.MANDATORY,
                ("Vorozhba Hromada", EVACUATION): Evacuation.MANDATORY,
            },
        ),
        (
            "Sumy region: Bilopillia, Khotin under fire.",
            {("Bilopillia", SHELLING): Shelling.REPORTED, ("Khotin", SHELLING): Shelling.REPORTED},
        ),
        (
            "Donetsk region: Kramatorsk and Druzhkivka bombed; two dead.",
            {("Kramatorsk", SHELLING): Shelling.REPORTED, ("Druzhkivka", SHELLING): Shelling.REPORTED},
        ),
        (
            "Evacuations from the frontline town of Siversk have slowed to a trickle.",
            {("Siversk", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "The region announced mandatory evacuation of children from Lyman. The order encompasses not only"
            " Lyman but also Siversk.",
            {
                ("Lyman", EVACUATION): Evacuation.MANDATORY,
                ("Siversk", EVACUATION): Evacuation.MANDATORY,
            },
        ),
    ],
)
def test_what_is_ordered_urged_and_shelled(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    "text",
    [
        'The mayor of Kupiansk told residents: "Leave the lights off."',
        'The occupiers told residents of Tokmak: "Leave the city."',
        'The police told the residents of a block in Sumy: "Evacuate the building, there is a bomb."',
        'The commander told soldiers in Lyman: "Leave the positions."',
        "Evacuation is not only not mandatory in Sumy, it is not even discussed.",
        "Evacuation was announced too late in Bakhmut, he says.",
        "Evacuation of the museum was ordered in Sumy.",
        "Evacuation has not been announced in Kramatorsk.",
        "Evacuation was announced at a mall in Kharkiv after a bomb threat.",
        "Evacuation was announced in Sumy in case of a blackout.",
        "Apart from some villages, evacuation was ordered from the Sviatohirsk community.",
        "Kherson region: Beryslav mayor under fire over the budget.",
        "Donetsk region: Kramatorsk, Druzhkivka under fire control.",
        "Evacuations from Lyman have not slowed.",
        "Evacuations from Lyman have slowed the traffic on the road.",
    ],
)
def test_what_only_looks_like_it(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("A missile strike killed two people in Sumy and wounded five in Shostka.", {"Sumy", "Shostka"}),
        ("Attacks injured two people in Nikopol and one in Marhanets.", {"Nikopol", "Marhanets"}),
        (
            "Attacks on 3 March killed four civilians in Kharkiv city, and damaged homes in Izium and "
            "Chuhuiv, partners reported.",
            {"Kharkiv", "Izium", "Chuhuiv"},
        ),
        (
            "Russian attacks across Ukraine killed 5 civilians over the past day. In Donetsk Oblast, two "
            "people were killed in Kostiantynivka and one in Dobropillia.",
            {"Kostiantynivka", "Dobropillia"},
        ),
    ],
)
def test_harm_in_each_of_some_towns(read: Reader, text: str, towns: set[str]) -> None:
    assert read.values(text) == {(town, SHELLING): Shelling.REPORTED for town in towns}


@pytest.mark.parametrize(
    "text",
    [
        "Kramatorsk is quiet. Russian attacks across Ukraine killed 5 civilians over the past day.",
        "A crash killed two people in Sumy and wounded five in Shostka.",
        "A car bomb killed two people in Odesa and wounded five in Izmail.",
        "Russian attacks across Ukraine killed four people overnight. In Lviv Oblast, two people died in a "
        "fire in Stryi.",
        "Storms across Ukraine killed two over the past day. In Sumy, a man was killed by a tree.",
    ],
)
def test_harm_that_no_strike_on_the_town_did(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Mandatory evacuation was announced in 19 settlements, among them Druzhkivka.",
            {("Druzhkivka", EVACUATION): Evacuation.MANDATORY},
        ),
        (
            "About 15,000 people remain in the Selydove hromada, including 4,000 in Selydove itself.",
            {("Selydove", NOW): 4000.0},
        ),
    ],
)
def test_a_town_among_many(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "About 40 people remain in hospitals of Donetsk region, including 8 in Kramatorsk.",
        "Some 300 children remain in the Selydove community, including 20 in Selydove.",
        "About 120 people remain missing in the Izium community, including 80 in Izium.",
    ],
)
def test_some_of_those_among_many(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Shelling of the town of Toretsk has not stopped for a minute.",
            {("Toretsk", SHELLING): Shelling.CONSTANT},
        ),
        ("Shelling of the town of Toretsk has now stopped.", {}),
    ],
)
def test_shelling_that_has_not_stopped(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In Sviatohirsk there were 600 people in spring, now 250.", {("Sviatohirsk", NOW): 250.0}),
        ("Orikhiv is cold. A stove was lit for the 700 people here.", {("Orikhiv", NOW): 700.0}),
        ("In spring Sviatohirsk had 600 people, now nobody.", {}),
        ("Ihor took 11 people out of Vovchansk in a single day last May.", {}),
    ],
)
def test_how_many_there_are_after_what_was(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Officials said Russian forces were shelling Hlukhiv and Seredyna-Buda almost every day.",
            {("Hlukhiv", SHELLING): Shelling.CONSTANT, ("Seredyna-Buda", SHELLING): Shelling.CONSTANT},
        ),
        (
            "Russia attacked the energy infrastructure of Konotop and Shostka.",
            {("Konotop", SHELLING): Shelling.REPORTED, ("Shostka", SHELLING): Shelling.REPORTED},
        ),
        (
            "Only 4 percent of Toretsk's pre-war population of 31,000 is still in the city.",
            {("Toretsk", NOW): 1240.0, ("Toretsk", PREWAR): 31000.0},
        ),
        ("Her mother said the Russians were shelling Chernihiv back then.", {}),
        ("He says Ukrainian forces were shelling Donetsk.", {}),
        ("Russia may attack the energy infrastructure of Sumy.", {}),
        ("About 10% of Pokrovsk's 60,000 residents are still in shelters.", {}),
    ],
)
def test_what_officials_say(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        (
            "Donetsk Oblast: Russians kill 3 and wound 9 civilians in a day\n\nTwo people were killed in "
            "Druzhkivka and one in Dobropillia, the prosecutor's office said.",
            {"Druzhkivka", "Dobropillia"},
        ),
        (
            "Russian forces shelled Nikopol district with artillery over the past day, in particular "
            "Nikopol itself and the Myrove community.",
            {"Nikopol"},
        ),
        ("Russian drones attacked Sumy region overnight, including the city of Konotop.", {"Konotop"}),
    ],
)
def test_towns_of_an_area_that_was_shelled(read: Reader, text: str, towns: set[str]) -> None:
    assert read.values(text) == {(town, SHELLING): Shelling.REPORTED for town in towns}


@pytest.mark.parametrize(
    "text",
    [
        "Russians attacked Kherson region with weapons, including Grad.",
        "Russian forces shelled Sumy region from Russia, including Belgorod.",
        "Russian forces attacked Kharkiv region over the past day; two died, including a native of Izium.",
        "Russians attacked Donetsk region, killing five people, including two from Lyman.",
        "Kramatorsk is quiet. Russians kill 3 and wound 9 civilians in Donetsk region.",
    ],
)
def test_what_an_area_has_besides(read: Reader, text: str) -> None:
    assert read.values(text) == {}


def test_who_does_not_plan_to_leave_is_there(read: Reader) -> None:
    text = "The 900 people who remain in Zvanivka do not plan to leave, says the head of the village."

    assert read.values(text) == {("Zvanivka", NOW): 900.0}

import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import FRONT, Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pokrovsk is about 7 km from the front line.", {("Pokrovsk", FRONT): 7}),
        ("Pokrovsk lies just 3 miles from the contact line.", {("Pokrovsk", FRONT): 4.8}),
        ("Pokrovsk is 800 metres from Russian positions.", {("Pokrovsk", FRONT): 0.8}),
        ("Russian troops are now 3 km from Pokrovsk.", {("Pokrovsk", FRONT): 3}),
        ("The front line is less than 10 kilometres from Druzhkivka.", {("Druzhkivka", FRONT): 10}),
        ("The front line is now 12 km east of Kramatorsk.", {("Kramatorsk", FRONT): 12}),
        ("Russian forces have advanced to within 3 km of Pokrovsk.", {("Pokrovsk", FRONT): 3}),
        ("Fighting is two kilometres from the city of Orikhiv.", {("Orikhiv", FRONT): 2}),
        ("In Huliaipole, the front line is just 5 km away.", {("Huliaipole", FRONT): 5}),
        ("Kupyansk is 2-3 km from the front line.", {("Kupiansk", FRONT): 2.5}),
        ("The city of Lyman, in Donetsk region, is 10 km from the front line.", {("Lyman", FRONT): 10}),
        (
            "Kupiansk, a key railway hub in the Kharkiv region, is only 1.5 miles (2.5 km) from the front.",
            {("Kupiansk", FRONT): 2.5},
        ),
        ("Kupiansk is half a mile from the front line.", {("Kupiansk", FRONT): 0.8}),
        ("Kupiansk sits 3 km west of the front line.", {("Kupiansk", FRONT): 3}),
        ("Russian forces stand 5 km from the outskirts of Pokrovsk.", {("Pokrovsk", FRONT): 5}),
        (
            "The city of Sumy is around 25 km from the front line, according to the governor.",
            {("Sumy", FRONT): 25},
        ),
        ("The front line is roughly three miles from the town of Siversk.", {("Siversk", FRONT): 4.8}),
        ("Kostiantynivka is now barely eight kilometres from the front.", {("Kostiantynivka", FRONT): 8}),
        ("The front line runs less than five kilometres from Lyman.", {("Lyman", FRONT): 5}),
        ("Russian positions are just 4 km from Lyman.", {("Lyman", FRONT): 4}),
        ("Enemy troops are 4 km away from Lyman.", {("Lyman", FRONT): 4}),
        ("Kupiansk is within 3 km of the front line.", {("Kupiansk", FRONT): 3}),
        ("Russian troops are about two kilometers from the outskirts of Toretsk.", {("Toretsk", FRONT): 2}),
    ],
)
def test_the_distance_from_a_town_to_the_front_is_taken(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kupiansk is 40 km south of Kharkiv.",
        "The front line in the Kupiansk sector is 50 km long.",
        "Russian troops advanced 3 km toward Kupiansk.",
        "The howitzer has a range of 30 km from the front line near Kupiansk.",
        "The village lies 10 km from Kupiansk and 3 km from the front line.",
        "Sudzha is hit. The town is 5 km from the front line, near Kupiansk.",
        "Kupiansk is not 5 km from the front line.",
        "Kupiansk was 5 km from the front line in 2023, and in 2024 the picture changed.",
        "Kupiansk is 2.5 km from the railway.",
        "The Kupiansk front is 5 km from the border.",
        "Andriivka is 5 km from the front line.",
        "Kupiansk is far from the front line.",
        "The town of Pokrovske, in Chernihiv region, is 5 km from the front line.",
        "An air strike 5 km from the front line hit Kupiansk.",
        "Units moved to within 5 km of the front line near Kupiansk.",
        "Russian troops are trying to get within 5 km of Kupiansk.",
        "Russian troops were pushed back 5 km from Kupiansk.",
        "Russian troops were 5 km from Kupiansk in 2022.",
        "Before the war the front line was 100 km from Kupiansk.",
        "Kupiansk is a 40 km drive from Izium.",
        "Dnipro River lies 5 km from the front line.",
        "The river is 5 km from the front line at Kupiansk.",
        "The hospital in Kupiansk is 5 km from the front line.",
        "The checkpoint, 5 km from the front line, is the last before Kupiansk.",
        "Soldiers from a position 3 km from the front line near Kupiansk said so.",
        "Kupiansk and Kharkiv: the city is 5 km from the front line.",
        "The drone flew 5 km from the front line to Kupiansk.",
        "Kupiansk lies 5 km from the Russian border.",
        "Pokrovsk, 60 km from Kramatorsk, is far from the front line.",
        "A fair opened in Pokrovsk, 3 km from the station.",
        "The mine near Pokrovsk is 5 km from the front line.",
        "Pokrovsk's rail station is 5 km from the front line.",
        "A hospital in Pokrovsk lies 5 km from the front line.",
        "The Russians claimed they were 3 km from Pokrovsk's mine.",
        "Russian forces advanced 3 km from Pokrovsk.",
        "Russian troops took a village 3 km from Pokrovsk.",
        "A Russian drone crashed 3 km from Pokrovsk.",
        "Russian troops captured Novotroitske, 3 km from Pokrovsk.",
        "Ukrainian troops are 3 km from Pokrovsk.",
        "Russia's army says it is 3 km from Pokrovsk.",
        "The front line moved 3 km closer to Pokrovsk.",
        "The front line was pushed 3 km from Pokrovsk.",
        "In the Pokrovsk direction, the front line is 3 km away.",
        "By winter the front line may be 3 km from Pokrovsk.",
        "The front line used to be 3 km from Pokrovsk.",
        "Glushkovo is 5 km from the front line, and Pokrovsk was hit.",
        "Sudzha, 30 km from Sumy, is on the front line. The town has 3,000 people left.",
    ],
)
def test_any_other_distance_is_not_taken(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Less than five kilometers now lie between Myrnohrad and the front line.",
            {("Myrnohrad", FRONT): 5},
        ),
        (
            "Two miles is all that separates Russian forces from the centre of Kurakhove.",
            {("Kurakhove", FRONT): 3.2},
        ),
        (
            "Russian forces pushed north and got to within six miles of Dobropillia's edge.",
            {("Dobropillia", FRONT): 9.7},
        ),
        (
            "Pokrovsk packs up. At 7 miles, the Russians are near enough to hit it.",
            {("Pokrovsk", FRONT): 11.3},
        ),
        ("Siversk is shelled. Fighting goes on 6 km from the outskirts, he said.", {("Siversk", FRONT): 6}),
        ("In Siversk the front line runs eight kilometres from the town hall.", {("Siversk", FRONT): 8}),
        (
            "The enemy is 9.5 km from Mezhova and some 4.5 km from Novopavlivka in Synelnykove district.",
            {("Mezhova", FRONT): 9.5, ("Novopavlivka", FRONT): 4.5},
        ),
        (
            "Huliaipole is 10 km from one of the most dangerous stretches of the front.",
            {("Huliaipole", FRONT): 10},
        ),
        ("The trench is a kilometre and a half from the edge of Toretsk, a Russian one.", {}),
        ("Toretsk is a kilometre and a half from the front line.", {("Toretsk", FRONT): 1.5}),
        (
            "Twelve hundred metres beyond the edge of Huliaipole are the Russian trenches.",
            {("Huliaipole", FRONT): 1.2},
        ),
    ],
)
def test_the_distance_is_read_in_more_ways_of_saying_it(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], float]
) -> None:
    assert {key: value for key, value in read.values(text).items() if key[1] is FRONT} == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "From Lyman it is 10 to 14 km (6–9 miles) to the front line and 50 km to Russia.",
            {("Lyman", FactKind.FRONT_DISTANCE_KM): 12},
        ),
        (
            (
                "Lyman is a city. Eight kilometers separate the center of town "
                "from the nearest stretch of front line."
            ),
            {("Lyman", FactKind.FRONT_DISTANCE_KM): 8},
        ),
        (
            "The front line lies just seven kilometres from the 70-year-old's hometown of Lyman.",
            {("Lyman", FactKind.FRONT_DISTANCE_KM): 7},
        ),
        (
            (
                "With Moscow advancing to less than 17 kilometres from "
                "Sloviansk, residents face the unthinkable."
            ),
            {("Sloviansk", FactKind.FRONT_DISTANCE_KM): 17},
        ),
        ("Sloviansk is only a few dozen kilometers from the front line.", {}),
        (
            (
                "Siversk is cold. The Russians have battered themselves against "
                "Lyman, seven miles to the east of here."
            ),
            {},
        ),
        (("Russian forces are fighting to reach Sloviansk, a key hub five kilometers west of Lyman."), {}),
        ("Lyman sat right on the front line, just a kilometre away from Ukrainian positions.", {}),
        (
            (
                "Siversk is held. The Donetsk region has the longest front "
                "line, extending approximately 300 kilometers."
            ),
            {},
        ),
        (
            (
                "Lyman lies over 100 kilometers from the regional center, Kramatorsk, "
                "and around 14 kilometers west of the front line."
            ),
            {("Lyman", FactKind.FRONT_DISTANCE_KM): 14},
        ),
        ("Yesterday we evacuated residents of Lyman within 300-400 meters of the front line.", {}),
    ],
)
def test_whose_distance_it_is_is_told_by_the_words_round_it(
    read: Reader, text: str, told: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == told

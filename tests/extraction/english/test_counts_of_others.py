"""Counts and distances beside the name of a town that are not the town's."""

import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import FRONT, NOW, PREWAR, Reader

Told = dict[tuple[str, FactKind], object]


@pytest.mark.parametrize(
    "text",
    [
        "The Kamianske administration, in Nikopol, says that 1,500 people remain.",
        "Vuhledar's mayor in exile in Kryvyi Rih says the front line is 9 km away.",
        "Ivan, a native of Siversk who lives in Odesa, says 90 people remain in his native town.",
        "Toretsk residents remaining in Druzhkivka number 1,400.",
        "Halyna grew up in Siversk and now rents a room in Sloviansk. Only 90 people remain in her hometown.",
        "Odesa has taken in families from Lyman. About 1,900 people remain in the town.",
        "Dnipro, where most of its people fled, is quiet. About 600 people remain there.",
        "A Odesa baker moved to a village where 40 people remain.",
        "Ivan Bilyk (Sumy) writes: 70 people remain in our village.",
        "In the village where Odesa poet Ivan Bilyk lived, 40 people remain.",
        'Borova is silent. "Izium is far," said the elder of the village, where 90 people remain.',
    ],
)
def test_the_town_of_an_office_a_refuge_or_a_visitor_is_not_counted(read: Reader, text: str) -> None:
    assert not {kind for _, kind in read.values(text)} & {NOW, FRONT}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Toretsk council, now in Pavlohrad, says that 500 people remain.", {("Toretsk", NOW): 500.0}),
        ("The council of Siversk says that 500 people remain in Siversk.", {("Siversk", NOW): 500.0}),
        (
            "The mayor of Kramatorsk, in a post, says that 80,000 people remain.",
            {("Kramatorsk", NOW): 80000.0},
        ),
        ("Odesa has taken in many. Some 9,000 people remain in Lyman.", {("Lyman", NOW): 9000.0}),
        (
            "Ivan lives in Odesa. In his hometown of Lyman, 900 people remain.",
            {("Lyman", NOW): 900.0},
        ),
        ("The enemy is in a village east of Izium, where 900 people remain.", {("Izium", NOW): 900.0}),
        ("She lives in a village and says that in Lyman 900 people remain.", {("Lyman", NOW): 900.0}),
    ],
)
def test_the_town_that_is_named_with_the_count_is_counted(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Of Izium's 40,000 people, 38,000 left.",
        "Izium lost most of its people; 38,000 left.",
        "From Izium, 38,000 people left.",
        "In Izium, 4,000 people remain unemployed.",
        "In Izium, 14,000 people remain customers of the bank.",
        "In Siversk 9,000 people left after the order.",
        "In Toretsk, 14 people left with the White Angels.",
        "Siversk has 8,000 fewer people than before the war.",
        "Toretsk now has 300 residents fewer than a month ago.",
        "Siversk has 1,000 people too few to reopen the market.",
        "In Kramatorsk, 51,000 people remain connected to the network.",
        "In Nikopol, 12,000 residents remain insured.",
        "In Nikopol, 31,000 residents still use the tram.",
        "Nikopol has 22,000 residents with debts for water.",
        "In Izium, 3,000 people left to vaccinate.",
        "In Toretsk, 60 bedridden people remain.",
        "In Toretsk, 60 lonely residents remain.",
        "In Siversk, 30 blind people remain.",
    ],
)
def test_those_who_are_gone_lacking_or_only_some_are_not_those_who_remain(read: Reader, text: str) -> None:
    assert NOW not in {kind for _, kind in read.values(text)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Siversk has 700 people left after months of shelling.", 700.0),
        ("With 700 people left, Siversk is a ghost town.", 700.0),
        ("Of Siversk's 11,000 people, 700 left.", 700.0),
        ("Siversk lost most of its people; only 700 are left.", 700.0),
        ("In Siversk, 9,000 people left, 700 stayed.", 700.0),
        ("No fewer than 700 people remain in Siversk.", 700.0),
        ("In Siversk 700 people remain, some of them bedridden.", 700.0),
        ("Residents of Siversk still use stoves. Some 700 people remain in the town.", 700.0),
    ],
)
def test_those_who_remain_are_counted_beside_what_else_is_told(read: Reader, text: str, told: float) -> None:
    assert read.values(text)["Siversk", NOW] == told


@pytest.mark.parametrize(
    "text",
    [
        "The school in Lyman has 140 people left.",
        "The police station in Nikopol has 80 people left.",
        "The Nikopol police have 80 people left.",
        "In central Nikopol 20,000 people remain.",
        "In Izium military administration 14 people remain.",
        "The garden cooperative in Nikopol has 1,300 residents.",
        "Father Ivan's parish in Siversk has 70 people left.",
        "At the transit centre in Izium, 300 people remain.",
        "In Izium's transit centre, 130 people remain.",
        "Izium's transit centre has 130 people.",
        "In Izium, 130 people remain at the transit centre.",
        "In Izium, 130 people remain in basements of one school.",
        "In Izium, help went to 1,400 people. 700 remain.",
        "Thirteen people were buried under rubble in Nikopol. Five remain.",
        "In the basement in Siversk, 14 people remain.",
        "In one courtyard in Siversk 14 people remain.",
        "In our building in Nikopol, 14 people remain.",
        '"There were 200 of us in Siversk\'s basement. Now 14 remain."',
        '"Only dogs remain in Siversk. Three people live on our floor."',
        "The Sonyachnyi microdistrict of Nikopol has 20,000 residents left.",
        "In Izium's old town 800 people remain.",
        "In the northern part of Siversk, 14 people remain.",
    ],
)
def test_those_of_a_body_a_house_or_a_part_are_not_the_town(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In Lyman 2,000 people remain in the basements of the town.", 2000.0),
        ("In Lyman 2,000 people remain in their houses.", 2000.0),
        ("The school in Lyman was hit, and 2,000 people remain in the town.", 2000.0),
        ("In the basement of a school in Lyman, Olha says 2,000 people remain in the town.", 2000.0),
        ("The Lyman council counts 2,000 residents.", 2000.0),
        ("In Lyman city council building, the mayor says 2,000 people remain.", 2000.0),
        ("In a basement in Lyman, a doctor treats 2,000 people who remain in the town.", 2000.0),
        ("The council of Lyman has said that 2,000 people remain in the town.", 2000.0),
        ("The head of the military administration in Lyman says 2,000 people remain.", 2000.0),
        ("The southern part of Lyman is in ruins; 2,000 people remain in the town.", 2000.0),
        ("In the eastern town of Lyman, 2,000 people remain.", 2000.0),
        ("Lyman had 20,000 people before the war. Now 2,000 remain.", 2000.0),
    ],
)
def test_a_body_of_the_town_hides_no_count_of_the_town(read: Reader, text: str, told: float) -> None:
    assert read.values(text)["Lyman", NOW] == told


@pytest.mark.parametrize(
    "text",
    [
        "Before the 2024 offensive, 300 people remained in Vovchansk.",
        "Before the fall of Selydove, 90 people remained in Kurakhove.",
        "In Toretsk's last days, 120 people remained in the city.",
        "In the last weeks of Toretsk, 120 people remained in the city.",
        "The occupiers say 400 people remain in Izium.",
        "Kremlin officials say 400 people remain in Izium.",
        "Moscow puts the number of residents in Izium at 400.",
        "Russian media report that the front line is 3 km from Lyman.",
        "During the siege of Sumy, 90,000 people remained.",
        "In the final weeks of the battle, 400 people remained in Toretsk.",
        "As in Toretsk, where 400 people remained in the end, the old stay.",
        "Toretsk fell in May. Fewer than 400 people remain, according to the UN estimate of that time.",
        "The novel is set in Siversk. Some 300 people remain in the town.",
        "The Russian army says 3,000 people remain in Izium.",
        "Residents of Toretsk wait in cellars, Pushilin said. About 3,000 remain, he said.",
        "Drones attacked, the Russian-installed mayor claimed. About 8,000 people remain in Izium, he said.",
        "According to Russian sources, the front line is 3 km from Lyman.",
    ],
)
def test_what_is_over_invented_or_told_by_the_other_side_is_silent(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Since the fall of Avdiivka, 900 people remain in Lyman.", {("Lyman", NOW): 900.0}),
        ("Residents wait, the mayor of Lyman said. About 900 remain, he said.", {("Lyman", NOW): 900.0}),
        ("The Ukrainian army says 900 people remain in Lyman.", {("Lyman", NOW): 900.0}),
        (
            "The Russian army is 3 km from Lyman, where 900 people remain.",
            {("Lyman", NOW): 900.0, ("Lyman", FRONT): 3.0},
        ),
        (
            'In Lyman, 900 people remain. "They are wrong to stay," said the mayor.',
            {("Lyman", NOW): 900.0},
        ),
        ("Like in Lyman, where 900 people remain, the old stay.", {("Lyman", NOW): 900.0}),
    ],
)
def test_what_is_of_today_and_told_by_this_side_is_read(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Like Toretsk, once a city of 30,000, Lyman is in ruins.",
        "Like Toretsk, once home to 30,000, Lyman is in ruins.",
        "Lyman has 2,000 people. In its suburb of Stavky, before the war home to 1,200, drones hunt cars.",
        "Before the war, 3,000 people from Russia lived in Lyman.",
        "Before the war, 600 people lived around the lake in Lyman.",
        "Before the civil war, Lyman had 16,000 people.",
    ],
)
def test_the_people_of_old_of_another_are_not_this_towns(read: Reader, text: str) -> None:
    assert ("Lyman", PREWAR) not in read.values(text)


@pytest.mark.parametrize(
    "text",
    [
        "Lyman, once home to 20,000, looks like Toretsk.",
        "Before the great war, 20,000 people lived in Lyman.",
        "Before the war, 20,000 people lived in Lyman, near the lake.",
    ],
)
def test_the_people_of_old_of_this_town_are_read(read: Reader, text: str) -> None:
    assert read.values(text) == {("Lyman", PREWAR): 20000.0}


@pytest.mark.parametrize(
    "text",
    [
        (
            "From Druzhkivka, smoke over Kostiantynivka is visible. The city is 4 km from Russian positions."
            " Residents of Druzhkivka pack."
        ),
        "Lyman is 90 km from Kharkiv. Russian forces have been stopped 12 km short of the ring road.",
        "The front line is 1,200 km long and passes Lyman. Russian troops 70 km away train.",
        "Odesa, 90 km from front-line Lyman, is hit.",
        "Izium is 50 km from front-line Lyman.",
        "Izium lies 50 km behind front-line Lyman.",
        "Lyman is 7 km further from the front line than Siversk.",
        "A frontline kitchen 7 km from Nikopol opens.",
        "Frontline nurses 7 km from Lyman treat the wounded.",
        "Odesa volunteers opened a kitchen 11 km from the front line.",
        "Sumy beekeepers work 6 km from Russian positions.",
        "Odesa's opera sang 9 km from the front line.",
        "It is wrong to say that the front line is 6 km from Lyman.",
        "Odesa theatre performed 9 km from the front line.",
        "Nikopol police opened a post 6 km from the front line.",
        "Some people believed the front was 40 km from Lyman; it never was.",
        "It is a myth that the front line is 40 km from Lyman.",
        "Many think the front line is 40 km from Lyman. They are wrong.",
        "Agents in Odesa say clients ask for anything over 90 km from the front line.",
        "MORE: Front line now 8 km from Lyman",
    ],
)
def test_what_is_so_far_is_not_the_town(read: Reader, text: str) -> None:
    assert FRONT not in {kind for _, kind in read.values(text)}


def test_the_town_of_the_fighting_is_not_so_far_from_it(read: Reader) -> None:
    assert ("Siversk", FRONT) not in read.values("Lyman lies 9 km from the fighting in Siversk.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The front-line town of Lyman is 5 km from the front line.", 5.0),
        ("Front line just 8 km from Lyman", 8.0),
        ("Lyman residents live 5 km from the front line.", 5.0),
        ("Kharkiv volunteers say Lyman is 5 km from the front line.", 5.0),
        ("The fighting is 8 km from Lyman.", 8.0),
        ("Many people in Lyman stay. The front line is 7 km away.", 7.0),
        ("The mayor of Lyman thinks the front line is 7 km away.", 7.0),
        ("Russian troops are 6 km short of Lyman.", 6.0),
        ("Lyman is a frontline town 6 km from Russian positions.", 6.0),
        ("Lyman is 6 km from the front line, and many believe it will hold.", 6.0),
        ("Lyman workers live 6 km from Russian positions.", 6.0),
        ("Lyman is 8 km from the front line, closer than Izium.", 8.0),
        ("From Lyman, buses leave daily. The city is 8 km from Russian positions.", 8.0),
    ],
)
def test_the_town_that_is_so_far_is_read(read: Reader, text: str, told: float) -> None:
    assert read.values(text) == {("Lyman", FRONT): told}


def test_the_other_settlement_of_a_name_known_from_abroad_takes_its_count(read: Reader) -> None:
    assert not read.values(
        "Now in Druzhkivka, the man speaks of home. The only way to survive in New York is in basements;"
        " there are still approximately 480 residents there."
    )


def test_so_many_who_live_so_near_the_front_are_not_the_last_town(read: Reader) -> None:
    text = (
        "Zolochiv, in Kharkiv region, was never occupied. As the day ended, dozens were left waiting.\n\n"
        "A study found that some 2.2 million people in need live within 30 kilometres of the frontlines."
    )
    assert not read.values(text)

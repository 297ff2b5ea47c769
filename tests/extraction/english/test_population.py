import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import NOW, PREWAR, Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About 3,000 people remain in Kupiansk.", {("Kupiansk", NOW): 3000}),
        (
            "Fewer than 3,000 residents are still living in Pokrovsk, officials said.",
            {("Pokrovsk", NOW): 3000},
        ),
        ("Between 2,000 and 3,000 civilians remain in Toretsk.", {("Toretsk", NOW): 2500}),
        ("Only three thousand people are left in Chasiv Yar.", {("Chasiv Yar", NOW): 3000}),
        ("There are still 1,200 people in Siversk.", {("Siversk", NOW): 1200}),
        (
            "The population of Kupiansk has fallen from 26,000 before the war to 3,000.",
            {("Kupiansk", NOW): 3000, ("Kupiansk", PREWAR): 26000},
        ),
        ("The population of Kupiansk fell from 12,000 in summer to 3,000.", {("Kupiansk", NOW): 3000}),
        (
            "Kupiansk's population has dwindled from about 26,000 to fewer than 3,000.",
            {("Kupiansk", PREWAR): 26000, ("Kupiansk", NOW): 3000},
        ),
        (
            "Some 3,000 of the 26,000 pre-war residents remain in Kupiansk.",
            {("Kupiansk", NOW): 3000, ("Kupiansk", PREWAR): 26000},
        ),
        (
            "Kupiansk, once home to 26,000 people, has emptied to 3,000 residents.",
            {("Kupiansk", NOW): 3000, ("Kupiansk", PREWAR): 26000},
        ),
        ("Before the full-scale invasion, 60,000 people lived in Pokrovsk.", {("Pokrovsk", PREWAR): 60000}),
        ("Pokrovsk had a population of 60,000 before the war.", {("Pokrovsk", PREWAR): 60000}),
        ("Before the war, Pokrovsk had a population of about 60,000.", {("Pokrovsk", PREWAR): 60000}),
        (
            "Of a pre-war population of 60,000, some 7,000 people remain in Pokrovsk.",
            {("Pokrovsk", PREWAR): 60000, ("Pokrovsk", NOW): 7000},
        ),
        (
            "About 3,000 people remain in Kupiansk, while 5,000 people remain in Izium.",
            {("Kupiansk", NOW): 3000, ("Izium", NOW): 5000},
        ),
        ("3,000 people, including 200 children, remain in Kupiansk.", {("Kupiansk", NOW): 3000}),
        ("The city council of Kupiansk said 3,000 people still live here.", {("Kupiansk", NOW): 3000}),
        (
            "Kupiansk now has a population of 3,000, down from 26,000 before the war.",
            {("Kupiansk", NOW): 3000, ("Kupiansk", PREWAR): 26000},
        ),
        (
            (
                "The head of the Pokrovsk city military administration, Serhii Dobriak, said 7,000 "
                "people remain in the city."
            ),
            {("Pokrovsk", NOW): 7000},
        ),
        ("An estimated 1,500 civilians are still in Chasiv Yar.", {("Chasiv Yar", NOW): 1500}),
        ("Nikopol's pre-war population was 105,000.", {("Nikopol", PREWAR): 105000}),
        (
            "Kupiansk's mayor said that just over 3,000 residents remained in the town.",
            {("Kupiansk", NOW): 3000},
        ),
        ("More than 26,000 people lived in Kupiansk before the war.", {("Kupiansk", PREWAR): 26000}),
        (
            "There are fewer than 2,000 people left in Lyman, out of 20,000 before the war.",
            {("Lyman", NOW): 2000, ("Lyman", PREWAR): 20000},
        ),
        ("Roughly one thousand five hundred people remain in Lyman.", {("Lyman", NOW): 1500}),
        ("Lyman's population has shrunk to some 2,000.", {("Lyman", NOW): 2000}),
        ("3 000 people remain in Kupiansk.", {("Kupiansk", NOW): 3000}),
        ("As of November 12, 2024, about 3,000 people remain in Kupiansk.", {("Kupiansk", NOW): 3000}),
        ("The current population of Kupiansk is 3,000.", {("Kupiansk", NOW): 3000}),
        (
            "Only around 500 residents remain in Siversk, a town that had 11,000 people before the invasion.",
            {("Siversk", NOW): 500, ("Siversk", PREWAR): 11000},
        ),
        (
            "About 1,000 civilians, including 10 children, are still living in Chasiv Yar.",
            {("Chasiv Yar", NOW): 1000},
        ),
        ("Before the war, about 70,000 people lived in Kostiantynivka.", {("Kostiantynivka", PREWAR): 70000}),
        ("There are around 7,000 people left in Pokrovsk, the mayor said.", {("Pokrovsk", NOW): 7000}),
        (
            "Of the 30,000 people who lived in Toretsk before the war, only 1,500 remain.",
            {("Toretsk", PREWAR): 30000, ("Toretsk", NOW): 1500},
        ),
        (
            "Kherson, with a pre-war population of 280,000, now has around 70,000 residents.",
            {("Kherson", PREWAR): 280000, ("Kherson", NOW): 70000},
        ),
        ("There were 26,000 people living in Kupiansk before the war.", {("Kupiansk", PREWAR): 26000}),
    ],
)
def test_a_count_of_the_people_who_remain_or_lived_there_is_taken(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "More than 3,000 people were killed in Kupiansk.",
        "Some 3,000 soldiers remain in Kupiansk.",
        "About 300 children remain in Kupiansk.",
        "About 3,000 people remain in the Kupiansk district.",
        "3,000 people remain in the Kupiansk community.",
        "3,000 people remain in Kharkiv region.",
        "A drone hit a bus near Kupiansk, killing 3,000.",
        "3,000 people left Kupiansk.",
        "3,000 people left the city of Kupiansk in October.",
        "3,000 people remain without power in Kupiansk.",
        "Kupiansk has a population of 26,000.",
        "About 3,000 people remain in Kupiansk and Izium.",
        "3,000 people remain in Kupiansk and surrounding villages.",
        "About 3,000 people remain in the city.",
        "3,000 people could remain in Kupiansk.",
        "In 2022, 3,000 people remained in Kupiansk.",
        "The Russian-installed official said 3,000 people remain in Kupiansk.",
        "Kupiansk and Izium were attacked. About 3,000 people remain in the city.",
        "About 3,000 families remain in Kupiansk.",
        "Stanislav Petrenko said 3,000 people remain in the city.",
        "200 people were wounded and 3,000 remain in hospital in Kupiansk.",
        "Evacuees from Kupiansk said 3,000 people remain in Kharkiv hospitals.",
        "Half of the 26,000 people fled Kupiansk.",
        "3,000 houses remain in Kupiansk.",
        "Kupiansk hosts 3,000 displaced people who remain in the city.",
        "He left Kupiansk, where 3,000 people died.",
        "Residents of Kupiansk, who number 3,000, are tired.",
        "Only 3,000 of the 26,000 apartments remain in Kupiansk.",
        "He said 3,000 people from Kupiansk remain in Poland.",
        "Kupiansk lost 3,000 residents.",
        "The population of Kupiansk could fall to 3,000.",
        "The population of Kupiansk and its hromada has fallen to 3,000.",
        "In the Kupiansk community, 3,000 people remain there.",
        "The region's population has dwindled to 3,000, the Kupiansk mayor said.",
        "3,000 Russians remain in Kupiansk.",
        "About 3,000 Russian troops remain in the city of Kupiansk.",
        "Kupiansk, home to 26,000 people, was hit.",
        "In Kupiansk 3,000 elderly people remain.",
        "Pokrovsk mayor said that 3,000 people who fled Avdiivka remain in the city.",
        "Nearly 3,000 people remain in Kupiansk's shelters.",
        "She left Kupiansk for Kharkiv; about 3,000 people remain in the city.",
        "About 60% of people remain in Kupiansk.",
        "Fewer than a third of people remain in Kupiansk.",
        "Some 3,000 people fled Pokrovsk in a week.",
        "3,000 people were living in Pokrovsk in 2014.",
        "3,000 people are left homeless in Pokrovsk.",
        "3,000 people were left without water in Pokrovsk.",
        "The army has 3,000 people left in Pokrovsk sector.",
        "Mayors of Pokrovsk and Toretsk said 3,000 people remain in the city.",
        "Kramatorsk received 3,000 people from Pokrovsk who remain in the city.",
        "About 3,000 people a day are leaving Pokrovsk.",
        "About 3,000 people remain in Pokrovsk prison.",
        "3,000 buildings in Pokrovsk remain.",
        "Nearly 3,000 residents of Pokrovsk signed a petition.",
        "Up to 3,000 enemy troops remain in Pokrovsk.",
        "Pokrovsk has 3,000 residents who remain without heat.",
        "The pre-war population of the Pokrovsk district was 400,000.",
        "The pre-war population of Donetsk region was 4,000,000, the Pokrovsk mayor said.",
        "Pokrovsk has lost 90% of its pre-war population.",
        "The pre-war population of Avdiivka, near Pokrovsk, was 30,000.",
        "Fire destroyed a market in Pokrovsk.",
        "The refugees, 3,000 of whom lived in Pokrovsk before the war, went to Poland.",
        "3,000 people remained in Pokrovsk when it was under siege in spring.",
        "In Sudzha, 3,000 people remain in the city, he told a reporter from Sumy.",
    ],
)
def test_a_count_of_anything_else_is_not_taken(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "About 1,300 people remain in Pokrovsk, 1,000 in Myrnohrad and 74 in Rodynske.",
            {"Pokrovsk": 1300, "Myrnohrad": 1000, "Rodynske": 74},
        ),
        (
            "About 1,300 people remain in Pokrovsk, in Myrnohrad 12 were killed.",
            {"Pokrovsk": 1300},
        ),
    ],
)
def test_the_verb_is_not_said_again_for_each_town(read: Reader, text: str, expected: dict[str, int]) -> None:
    found = read.values(text)

    assert {
        town: value for (town, kind), value in found.items() if kind is FactKind.POPULATION_NOW
    } == expected


def test_those_who_have_left_are_not_those_who_are_left(read: Reader) -> None:
    assert read.values("Pokrovsk burns. Since then, 1,340 people have left, the mayor said.") == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("How many are left in Toretsk? About 3,000.", {("Toretsk", NOW): 3000}),
        (
            "How many are left in Toretsk? Police chief Oleksii Koval guesses no more than 600.",
            {("Toretsk", NOW): 600},
        ),
        ("Toretsk is quiet. How many of you are still here? We are 700.", {("Toretsk", NOW): 700}),
        ("Siversk, according to its mayor, now has 540 residents.", {("Siversk", NOW): 540}),
        ("Velykyi Burluk is about 3,500 residents and two grocers.", {("Velykyi Burluk", NOW): 3500}),
        ("There were 26,000 people in Kupiansk before the war; there are, give or take, 1,200.", None),
        ("Officials plead with the last people of Toretsk. There are 117 of them.", {("Toretsk", NOW): 117}),
        ("Officials put the remaining population of Huliaipole at some 250.", {("Huliaipole", NOW): 250}),
        ("The 52,000 people who have stayed in Nikopol have no water.", {("Nikopol", NOW): 52000}),
        ("In Lyptsi no fewer than 2,300 people are staying.", {("Lyptsi", NOW): 2300}),
        ("Siversk itself counts. Residents remaining: 450.", {("Siversk", NOW): 450}),
        (
            "Borova, a settlement in Izium district that was home to about 5,700 people before the "
            "full-scale invasion, was hit on Tuesday.",
            {("Borova", PREWAR): 5700},
        ),
        ('"Before, there were 11,000 people in Siversk," she says.', {("Siversk", PREWAR): 11000}),
    ],
)
def test_a_count_is_read_in_an_answer_and_round_what_is_said_in_passing(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], float] | None
) -> None:
    values = {key: value for key, value in read.values(text).items() if key[1] in (NOW, PREWAR)}

    assert values == (expected or {("Kupiansk", PREWAR): 26000, ("Kupiansk", NOW): 1200})


@pytest.mark.parametrize(
    "text",
    [
        "How many were evacuated from Toretsk? About 3,000.",
        "How many of them were wounded in Toretsk? Seven.",
        "Druzhkivka has a curfew that now starts at three.",
        "Of 19 cars in Kurakhove's yard eleven of them are now wrecks.",
        "There were 60,000 of us in Pokrovsk.",
        "In Kurakhove, 19 villages sent their milk to town; twelve of them are now deserted.",
    ],
)
def test_an_answer_or_a_bare_number_about_others_counts_nobody(read: Reader, text: str) -> None:
    assert {key for key in read.values(text) if key[1] is NOW} == set()


def test_a_year_belongs_to_the_count_that_stands_right_before_it(read: Reader) -> None:
    text = (
        "Hrodivka village in Pokrovsk district, home to 2,400 people in 2021, had 94 on the day of our visit."
    )

    assert 94 not in read.values(text).values()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "About 25,000 people lived in Avdiivka before Russia invaded Ukraine in February 2022.",
            {("Avdiivka", PREWAR): 25000},
        ),
        ("She moved to Siversk, where about 1,200 people live.", {("Siversk", NOW): 1200}),
        (
            "Myrnohrad, a mining town that used to have 46,000 inhabitants, is down to roughly 1,000.",
            {("Myrnohrad", PREWAR): 46000, ("Myrnohrad", NOW): 1000},
        ),
        (
            "Half of the 100,000 people who lived in Nikopol before the war have gone.",
            {("Nikopol", PREWAR): 100000},
        ),
        ("689 residents have held on in Chasiv Yar.", {("Chasiv Yar", NOW): 689}),
        (
            "With fewer than 500 residents, down from 4,700 before the invasion, Stepnohirsk has no shop.",
            {("Stepnohirsk", NOW): 500, ("Stepnohirsk", PREWAR): 4700},
        ),
        (
            "Out of 12,000 Beryslav residents before the invasion, few are left.",
            {("Beryslav", PREWAR): 12000},
        ),
        (
            "No more than 1,700 of the 8,000 residents can be found in Kupiansk today.",
            {("Kupiansk", NOW): 1700},
        ),
    ],
)
def test_who_lived_there_and_who_is_left_are_told_apart(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], float]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Pokrovsk, 1,250 civilians are hiding in basements.", {("Pokrovsk", NOW): 1250}),
        ("In the basements of Chasiv Yar about 200 people are still living.", {("Chasiv Yar", NOW): 200}),
        ("Most of the 600 people who remain in Kupiansk are pensioners.", {("Kupiansk", NOW): 600}),
        (
            "Of the 12,000 people who used to live in Chasiv Yar, some 300 remain.",
            {("Chasiv Yar", PREWAR): 12000, ("Chasiv Yar", NOW): 300},
        ),
        ("In Siversk, 14 people left yesterday and about 500 remain.", {("Siversk", NOW): 500}),
        ("The mines of Toretsk employed 6,000 people before the war.", {}),
    ],
)
def test_cellars_and_pensioners_beside_a_count_do_not_hide_it(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], float]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "About 100,000 people lived in Sloviansk before the war; just a quarter of them do so now.",
            {("Sloviansk", PREWAR): 100000, ("Sloviansk", NOW): 25000},
        ),
        (
            "Orikhiv is near. Out of a population of 18,000, ten percent chose not to leave.",
            {("Orikhiv", NOW): 1800},
        ),
        (
            "About 300 people remain in Myrnohrad, he said, 126 in Toretsk and 7,200 in Pokrovsk.",
            {("Myrnohrad", NOW): 300, ("Toretsk", NOW): 126, ("Pokrovsk", NOW): 7200},
        ),
        ("An estimated 6,000 civilians are trapped in Kostiantynivka.", {("Kostiantynivka", NOW): 6000}),
        (
            "Nobody wants to leave Kurakhove. Until 2022 it had more than 18,000.",
            {("Kurakhove", PREWAR): 18000},
        ),
        (
            "Before Russia invaded on February 24, about 100,000 people lived in Lysychansk.",
            {("Lysychansk", PREWAR): 100000},
        ),
        (
            "They fight in the north of Vovchansk, which once was home to 18,000 people.",
            {("Vovchansk", PREWAR): 18000},
        ),
    ],
)
def test_reportage_counts(read: Reader, text: str, told: dict[tuple[str, FactKind], object]) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Before the war Sloviansk had 100,000 people. A quarter of them have left.",
        "From the Sumy border zone most people left, but about 4,000 people still refuse.",
        "Since Kherson was freed the village has been under constant shelling. 1,000 people live there.",
        "Beryslav is under drones. They got out today: the volunteers and four residents have reached "
        "safety.",
    ],
)
def test_reportage_counts_of_others(read: Reader, text: str) -> None:
    assert not [kind for _, kind in read.values(text) if kind is NOW]


@pytest.mark.parametrize(
    ("text", "now"),
    [
        (
            "There were still 10,000 inhabitants in Pokrovsk in December; today fewer than 5,000 are left.",
            5000,
        ),
        ("In Pokrovsk 10,000 people still live; 5,000 of them now stay in cellars.", 10000),
    ],
)
def test_of_two_counts_the_one_of_today_and_of_all_is_taken(read: Reader, text: str, now: int) -> None:
    assert [fact.value for fact in read.facts(text, FactKind.POPULATION_NOW)] == [now]


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("Before the invasion 116,000 people lived in Nikopol. About half of them are left.", 58000),
        ("Nikopol was home to 30,000 people before the war. Twenty percent are left, in the cold.", 6000),
    ],
)
def test_a_share_may_be_told_in_the_sentence_after_its_total(read: Reader, text: str, now: int) -> None:
    (fact,) = read.facts(text, FactKind.POPULATION_NOW)

    assert fact.value == now
    assert fact.quote.endswith("are left")
    assert {"116,000", "30,000"} & set(fact.quote.split())


@pytest.mark.parametrize(
    "text",
    [
        "Before the invasion 116,000 people lived in Nikopol. About half of them have left the city.",
        "Before the invasion Nikopol had 200 shops. About half of them are left.",
    ],
)
def test_a_share_of_those_who_went_or_of_things_counts_nobody(read: Reader, text: str) -> None:
    assert read.facts(text, FactKind.POPULATION_NOW) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Before the invasion, about 24,000 people lived in Lyman. Now "
                "barely half that number remain in the city."
            ),
            {("Lyman", FactKind.POPULATION_PREWAR): 24000, ("Lyman", FactKind.POPULATION_NOW): 12000},
        ),
        (
            "Out of 90,000 Sloviansk inhabitants, 40,000 people are staying in the town today.",
            {("Sloviansk", FactKind.POPULATION_PREWAR): 90000, ("Sloviansk", FactKind.POPULATION_NOW): 40000},
        ),
        (
            (
                "Izium is calm. Occupied since early April, the onetime city "
                "of 44,000 is now home to roughly 12,000."
            ),
            {("Izium", FactKind.POPULATION_PREWAR): 44000, ("Izium", FactKind.POPULATION_NOW): 12000},
        ),
        (
            ("Roughly 1,400 civilians are still in Siversk. Prior to 2022 the population stood at 11,000."),
            {("Siversk", FactKind.POPULATION_NOW): 1400, ("Siversk", FactKind.POPULATION_PREWAR): 11000},
        ),
        (
            "Before the war Siversk and Lyman had populations of 11,000 and 24,000 respectively.",
            {("Siversk", FactKind.POPULATION_PREWAR): 11000, ("Lyman", FactKind.POPULATION_PREWAR): 24000},
        ),
        (
            (
                "About 1,350 and 900 residents remain in the city of Siversk "
                "and the city of Lyman, respectively."
            ),
            {("Siversk", FactKind.POPULATION_NOW): 1350, ("Lyman", FactKind.POPULATION_NOW): 900},
        ),
        (
            ("The cities are far from their prewar populations (90,000 for Sloviansk and 24,000 in Lyman)."),
            {("Sloviansk", FactKind.POPULATION_PREWAR): 90000, ("Lyman", FactKind.POPULATION_PREWAR): 24000},
        ),
        ("Before, over 24,000 people were living in the city of Lyman.", {}),
        (
            ("In May only about 1,650 people remained in Siversk out of a pre-war population of 11,000."),
            {("Siversk", FactKind.POPULATION_PREWAR): 11000},
        ),
        ("The population of Lyman was 24,000. After falling to 5,000, it slowly started to rise.", {}),
        (
            (
                "Without her visit, the few hundred remaining members of Lyman's "
                "pre-war population of 24,000 would starve."
            ),
            {("Lyman", FactKind.POPULATION_PREWAR): 24000},
        ),
        (
            ("In Lyman, nearly 30% of residents - about 6,000 people - remain, according to the mayor."),
            {("Lyman", FactKind.POPULATION_NOW): 6000},
        ),
        ("Several dozen people remain in Siversk.", {}),
        (
            ("Roughly 11,000 people lived in Siversk before the full-scale invasion, but many have left."),
            {("Siversk", FactKind.POPULATION_PREWAR): 11000},
        ),
        (
            "Lyman, which had an estimated pre-war population of around 21,000 people, is calm.",
            {("Lyman", FactKind.POPULATION_PREWAR): 21000},
        ),
    ],
)
def test_what_was_and_what_is_are_told_apart_in_more_ways(
    read: Reader, text: str, told: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == told

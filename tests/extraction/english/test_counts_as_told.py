"""How many stay and lived in a town, how far the front is, and who says so, as reporters tell it."""

import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import FRONT, NOW, PREWAR, Reader


@pytest.mark.parametrize(
    ("text", "km"),
    [
        ("Russian units had been reported 6 km from Toretsk on Monday evening.", 6),
        ("Russian forces have been spotted 5 km from Toretsk.", 5),
        ("The Russian army, six kilometres off, fires on Toretsk every day.", 6),
        ("Toretsk is getting used to a war that is being fought 18 kilometers (11 miles) to the east.", 18),
        ("Children play in Toretsk while a battle is being fought 20 km to the north-east.", 20),
        ("Toretsk has learned to live with the war, now just 14 km away.", 14),
        ("The war is only 12 kilometres from Toretsk.", 12),
        ("Toretsk trades on, nine kilometres from the war.", 9),
        ("In Toretsk the nights are loud. The front is 10 km off.", 10),
        ("It is 7 km to the enemy's trenches from Toretsk.", 7),
        ("The distance from Toretsk to the line of contact does not exceed 11 kilometres.", 11),
        ("Toretsk is separated from the Russian positions by 11 kilometres.", 11),
        ("Eleven kilometres: that is how far the front is from Toretsk.", 11),
        ("Nine kilometres to the front: how Toretsk lives", 9),
        ("Life nine kilometres from the enemy: a report from Toretsk", 9),
        ("Russian forces, which took Kurakhove in January, are now nine kilometres from Toretsk.", 9),
    ],
)
def test_how_far_the_front_is(read: Reader, text: str, km: float) -> None:
    assert read.values(text).get(("Toretsk", FRONT)) == km


@pytest.mark.parametrize(
    "text",
    [
        "A Russian drone was reported six kilometres from Toretsk on Monday.",
        "The enemy's drones have been spotted 5 km from Toretsk.",
        "Three Russian saboteurs were spotted 5 km from Toretsk.",
        "Russian soldiers had been seen 4 km from Toretsk before the counteroffensive.",
        "A Russian column had been reported 4 km from Toretsk in March 2022.",
        "The claim that Russian units were six kilometres from Toretsk was denied by the General Staff.",
        "Ukrainian troops were reported six kilometres from Toretsk on Monday.",
        "Russian troops burned a depot 6 km from Toretsk.",
        "The Russians blew up a bridge 4 km from Toretsk.",
        "Toretsk remembers a war that was fought 20 km to the east in 2014.",
        "The trenches of the First World War are 5 km from Toretsk.",
        "The museum of the war is 5 km from Toretsk.",
        "The front may soon be 10 km off, the mayor of Toretsk fears.",
        "Toretsk is separated from Kostiantynivka by 11 kilometres.",
        "The range of the gun does not exceed 11 km, so Toretsk cannot be hit from the front.",
        "Nine kilometres from the front: a hospital near Toretsk",
    ],
)
def test_what_is_so_far_is_no_front(read: Reader, text: str) -> None:
    assert read.facts(text, FRONT) == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Between the walls of Siversk 17 people go on living.", {"Siversk": 17}),
        ("The mayor estimated the number of people in Siversk at 400.", {"Siversk": 400}),
        ("Those who stay in Siversk number 312.", {"Siversk": 312}),
        ("In Siversk 312 people were counted last week by the administration.", {"Siversk": 312}),
        ("The last headcount in Siversk shows 312 people.", {"Siversk": 312}),
        ("The population of Siversk has shrunk by nine tenths, to 1,100.", {"Siversk": 1100}),
        ("At the time of writing about 100 people stay in Siversk.", {"Siversk": 100}),
        ("I can tell you that we have up to forty residents in Siversk, the mayor says.", {"Siversk": 40}),
        ("Siversk's 1,200 remaining inhabitants have been without power since May.", {"Siversk": 1200}),
        ("Siversk is practically wiped out, but 1,200 people won't go.", {"Siversk": 1200}),
        (
            "At present 5,300 people are registered in the zone, 894 of them in Siversk itself.",
            {"Siversk": 894},
        ),
        ("5,300 people live in the evacuation zone, 894 of them in Siversk itself.", {"Siversk": 894}),
        (
            "The school, the clinic, the club, even the stop of Siversk are gone. Only 300 people remain.",
            {"Siversk": 300},
        ),
        (
            "Most people remain in Siversk (1,200), followed by Selydove (900) and Toretsk (300).",
            {"Siversk": 1200, "Selydove": 900, "Toretsk": 300},
        ),
    ],
)
def test_how_many_remain(read: Reader, text: str, people: dict[str, int]) -> None:
    assert read.values(text) == {(town, NOW): number for town, number in people.items()}


@pytest.mark.parametrize(
    "text",
    [
        "He put the number of dead in Siversk at 40 or so.",
        "The mayor estimated the number of shells that fall on Siversk at 40 a day.",
        "Those who have left Siversk number 9,312.",
        "Those who stayed in the Siversk hromada number 2,000.",
        "In Siversk 312 people were counted at the polls.",
        "The last headcount in Siversk shows 312 people killed.",
        "In March there were 312 civilians in Siversk.",
        "312 of the residents of Siversk stay with relatives.",
        "The population of Siversk fell by 3,000 in a year.",
        "I can say that if the shelling goes on, 300 people will remain in Siversk.",
        "No one can say whether 300 people remain in Siversk.",
        "5,300 people were evacuated from the zone, 894 of them in Siversk itself.",
        "5,300 people were wounded in the zone, 89 of them in Siversk itself.",
        "At present 5,300 people are registered in the zone as displaced, 894 of them in Lozova itself.",
    ],
)
def test_these_do_not_all_remain(read: Reader, text: str) -> None:
    assert read.facts(text, NOW) == []


def test_an_area_has_more_people_than_the_town(read: Reader) -> None:
    text = "Siversk is in ruins. In all, Donetsk region had 1.9 million people before the invasion."

    assert read.values(text) == {}


_THREE = {("Toretsk", NOW): 90, ("Myrnohrad", NOW): 1900, ("Pokrovsk", NOW): 6500}


@pytest.mark.parametrize(
    "text",
    [
        "How many people have stayed in frontline towns the governor told on air. He named these figures:"
        " some 90 persons in Toretsk, 1,900 in Myrnohrad, up to 6,500 in Pokrovsk.",
        "The governor said how many people remain in frontline towns: 90 in Toretsk, about 1,900 in Myrnohrad"
        " and 6,500 in Pokrovsk.",
        "Civilians remain in three towns: 90 people in Toretsk, 1,900 in Myrnohrad, and 6,500 in Pokrovsk.",
    ],
)
def test_what_leads_to_a_list_in_its_sentence_tells_what_it_counts(read: Reader, text: str) -> None:
    assert read.values(text) == _THREE


@pytest.mark.parametrize(
    "text",
    [
        "The governor named the figures of the wounded: 90 people in Toretsk, 19 in Myrnohrad.",
        "The governor named the numbers of evacuees: 90 persons in Toretsk, 190 in Myrnohrad.",
        "People who left Toretsk live elsewhere: 300 people in Dnipro, 200 in Pavlohrad and 100 in Lubny.",
        "Residents of the region are housed in shelters: 300 people in Dnipro, 200 in Pavlohrad.",
        "People still get bread in two towns: 300 loaves in Toretsk, 200 in Myrnohrad.",
        "How many people stayed in prison: 30 in Toretsk, 20 in Myrnohrad.",
        "Those who still have no gas: 300 people in Toretsk, 200 in Myrnohrad.",
    ],
)
def test_a_list_of_others_is_led_to_by_what_says_so(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Siversk is quiet. The list by which bread is given out has 900 names, and there are no others.",
        "The bread list of Siversk counts 900 people: everyone who has stayed.",
        "In Siversk everyone who stayed is on the list for humanitarian aid. There are 900 names on it.",
        "In Siversk 900 people are on the lists for parcels, and there is no one else in town.",
        "Olha lives in Siversk. “And now? The hall where they give out parcels has a list. Nine hundred on"
        " it,” she says.",
    ],
)
def test_all_who_are_there_are_on_the_list_of_aid(read: Reader, text: str) -> None:
    assert read.values(text) == {("Siversk", NOW): 900}


@pytest.mark.parametrize(
    "text",
    [
        "In Kramatorsk 9,000 people are on the list for humanitarian aid.",
        "In Siversk the list for humanitarian aid has 900 names of families, everyone who has children.",
        "In Dnipro 900 people from Siversk are on the bread list, everyone who has moved there.",
        "In Siversk the evacuation list has 90 names. Everyone gets bread on the way.",
        "In Siversk the list of the dead has 90 names. Everyone brings bread.",
        "There are 312 people on the list for bread in Siversk. Everyone on it is over 70.",
    ],
)
def test_other_lists_do_not_count_all_who_are_there(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Olha lives in Lyman. “Before, we had some twenty thousand here,” she says.",
        "Lyman is quiet. “We had twenty thousand people here before,” says Olha.",
    ],
)
def test_how_many_they_were_before(read: Reader, text: str) -> None:
    assert read.values(text) == {("Lyman", PREWAR): 20000}


@pytest.mark.parametrize(
    "text",
    [
        "Olha of the library lives in Lyman. “Before, we had some twenty thousand books here,” she says.",
        "Lyman is quiet. “We had 300 people at the concert before,” says Olha.",
    ],
)
def test_before_tells_of_other_things_too(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "kind", "said_by"),
    [
        (
            "On 5 November the head of the region, Ivan Petrenko, said that 900 people remain in Siversk.",
            NOW,
            "Ivan Petrenko",
        ),
        ("On Monday Ivan Petrenko said that 900 people remain in Siversk.", NOW, "Ivan Petrenko"),
        (
            "In Siversk, says Olha Sirko, who heads the administration, 900 people remain.",
            NOW,
            "Olha Sirko",
        ),
        (
            "As Olha Sirko, head of the administration, told the BBC, 900 people remain in Siversk.",
            NOW,
            "Olha Sirko",
        ),
        ("In the words of Ivan Petrenko, 900 people remain in Siversk.", NOW, "Ivan Petrenko"),
        ("According to OCHA's latest figures, 900 people remain in Siversk.", NOW, "OCHA"),
        ("“There are 40 of us left in Siversk,” Olha, 71, tells us.", NOW, "Olha"),
        (
            "Some 40 people are still in Siversk, but nobody brings bread, Ivan Petrenko said.",
            NOW,
            "Ivan Petrenko",
        ),
        (
            "No more than 40 people are still in Siversk, while 1,700 have been taken out of it, the head of"
            " the district, Ivan Petrenko, said.",
            NOW,
            "Ivan Petrenko",
        ),
        (
            "The war in Siversk was discussed on the air by the head of the regional administration, Ivan"
            " Petrenko.\n\nAccording to him, 140 people are still in Siversk.",
            NOW,
            "Ivan Petrenko",
        ),
        (
            "Ivan Petrenko said that buses run. He once again told us that 900 people remain in Siversk.",
            NOW,
            "Ivan Petrenko",
        ),
        ("By their reckoning the fighting is now six kilometers from Siversk.", FRONT, None),
        ("Some 40 people are still in Siversk, while Kyiv is calm, Ivan Petrenko said.", NOW, None),
        ("Olha Sirko went to Siversk, where 900 people remain, and said nothing.", NOW, None),
    ],
)
def test_who_says_so(read: Reader, text: str, kind: FactKind, said_by: str | None) -> None:
    (fact,) = read.facts(text, kind)

    assert said_by == fact.said_by if said_by is None else said_by in (fact.said_by or "")


@pytest.mark.parametrize(
    "text",
    [
        "Siversk has no power. On the territory of three communities, 45 people live close to the line.",
        "Siversk is shelled daily. Across the villages of the strip, 310 people still live.",
        "Siversk has no water. In three neighbouring hromadas, some 420 residents remain.",
        "The mayor of Siversk came. Within the ten-kilometre zone, 600 people remain.",
        "Volunteers saw Siversk. About 700 people live in the community, against 18,000 before the invasion.",
        "Volunteers saw Siversk. Some 700 people lived in the hromada in May, down from 18,000 before 2022.",
        "In Siversk it takes ten minutes to load three lives into a van.",
        "In Siversk a shell cost 30 lives.",
        "Over the past week, 23 people left with the help of rescuers, the mayor of Siversk said.",
        "In Siversk the market is shut. Since Monday 120 people left, among them 12 children.",
        "In Siversk the market is shut. On Friday 40 residents left by train.",
        "300 people will not leave Siversk for nothing.",
        "300 people will not leave Siversk today.",
        "200 people refuse to leave the square in Siversk.",
        "Fifty people refuse to leave their cellars in Siversk.",
    ],
)
def test_counts_of_an_area_of_lives_and_of_those_who_went(read: Reader, text: str) -> None:
    assert [its for its in read.extraction(text).facts if its.kind in (NOW, PREWAR)] == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("In the Donetsk region, in Siversk, 900 people remain.", 900),
        ("Across the region towns empty: in Siversk 900 people remain.", 900),
        ("Siversk is in ruins. In the settlement 900 people remain.", 900),
        ("Since the invasion Siversk has emptied, with 500 people left.", 500),
        ("After three years of war, 500 people left in Siversk bake their own bread.", 500),
        ("200 people refuse to leave their homes in Siversk.", 200),
        ("In Siversk 2,800 people have stayed, less than half of those who were there in 2021.", 2800),
        ("Half of the 9,000 who lived in Siversk before the war were there in May; 240 are there now.", 240),
    ],
)
def test_counts_of_those_who_are_there(read: Reader, text: str, people: int) -> None:
    assert read.values(text).get(("Siversk", NOW)) == people


@pytest.mark.parametrize(
    ("text", "km"),
    [
        ("The front is 7 kilometres from Siversk, and 22 from Zvanivka.", {"Siversk": 7, "Zvanivka": 22}),
        ("Siversk is 7 miles from the front, Zvanivka 10.", {"Siversk": 11.3, "Zvanivka": 16.1}),
        ("From Siversk to the front it is 7 km, from Zvanivka 12.", {"Siversk": 7, "Zvanivka": 12}),
        ("Siversk — 8 km to the enemy's positions. Zvanivka — 2 km.", {"Siversk": 8, "Zvanivka": 2}),
        ("Distance to the front: Siversk — 8 km, Zvanivka — 12 km.", {"Siversk": 8, "Zvanivka": 12}),
        ("Distances to the front:\nSiversk — 8 km\nZvanivka: 3 km", {"Siversk": 8, "Zvanivka": 3}),
        ("Siversk lies 7 km from the front and 30 from Sloviansk.", {"Siversk": 7}),
        ("The front is 7 km from Siversk, and 22 from Zvanivka were hurt.", {"Siversk": 7}),
    ],
)
def test_how_far_it_is_from_the_next_town(read: Reader, text: str, km: dict[str, float]) -> None:
    told = {town: value for (town, kind), value in read.values(text).items() if kind is FRONT}
    assert told == km


@pytest.mark.parametrize(
    "text",
    [
        "The front, which a year ago was 15 kilometres from Siversk, is now eight kilometres away.",
        "The front, says the mayor, is eight kilometres from Siversk.",
        "The front line lies, according to the council, eight kilometres from Siversk.",
        "The front is now, the mayor of Siversk says, eight kilometres away.",
        "Between Siversk and the front line there are eight kilometres.",
        "Between the Russians and Siversk lie only eight kilometres of fields.",
        "How far is the front from Siversk? Eight kilometres, says the mayor.",
        "The mayor of Siversk explained how far away the Russians are. “Eight kilometres, no more,” he said.",
        "The mayor of Siversk was asked how close the enemy had come. “On this side, eight kilometres.”",
        "The enemy has approached Siversk. It is now eight kilometres from the town.",
    ],
)
def test_how_far_the_front_is_with_an_aside_as_an_answer_or_of_it(read: Reader, text: str) -> None:
    assert read.values(text).get(("Siversk", FRONT)) == 8


@pytest.mark.parametrize(
    "text",
    [
        "Siversk — 8 km to Lyman. Zvanivka — 2 km.",
        "Distance to the nearest hospital: Siversk — 8 km, Zvanivka — 12 km.",
        "How far is Siversk from the railway? Nine kilometres.",
        "How far was the front from Siversk in 2023? Nine kilometres.",
        "How close could the Russians come to Siversk? Nine kilometres.",
        "The mayor of Siversk explained how close to the front the school is. “Nine kilometres,” he said.",
        "The enemy took a hill near Siversk. It is nine kilometres from the town.",
        "Our troops hit the Russians, the mayor of Siversk said, 30 km away.",
        "The front, the mayor of Siversk fears, will soon be 8 km away.",
        "The Russian army, the mayor of Siversk said, has lost 8 km of trenches.",
    ],
)
def test_other_lengths_are_no_answer(read: Reader, text: str) -> None:
    assert read.facts(text, FRONT) == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Siversk has no shop. Its residents, roughly 300 of them, cook in the yards.", 300),
        ("Siversk's last inhabitants, 300 of them, drink from a well.", 300),
        ("The people of Siversk, all 300 of them, bake their own bread.", 300),
        ("All 300 residents of Siversk get their bread on Tuesdays.", 300),
        ("Siversk's residents, some 300 people, get bread twice a week.", 300),
        ("How many people are left in Siversk is disputed. Rescuers speak of 300.", 300),
        ("Nobody can say how many people remain in Siversk. The mayor's estimate is 300.", 300),
        ("How many residents does Siversk have now? About 300, says the mayor.", 300),
        ("How many people are there now at home, in Siversk? A: About 300, I would say.", 300),
        ("Siversk is thought to shelter some 300 residents.", 300),
        ("Siversk is now believed to have 300 inhabitants.", 300),
        ("The priest counts 300 people in Siversk itself.", 300),
        ("In Siversk 300 people have defied all calls to leave.", 300),
        ("She takes bread to Siversk, where 300 people remain in cellars.", 300),
        ("Siversk was emptied three springs ago. About 300 have never left, she says.", 300),
        ("On the far side, in Siversk, 300 people are said to remain, without power.", 300),
    ],
)
def test_those_who_are_there_told_otherwise(read: Reader, text: str, people: int) -> None:
    assert read.values(text).get(("Siversk", NOW)) == people


@pytest.mark.parametrize(
    "text",
    [
        "Siversk's residents, 300 of them, were evacuated on Friday.",
        "Siversk's residents, some 300 people, left the town in May.",
        "The residents of Siversk, 40 of whom need insulin, have no pharmacy.",
        "The residents of Siversk, about 40 of them children, have no school.",
        "All 300 residents of Siversk were taken to Dnipro.",
        "All 40 residents of the hostel in Siversk are pensioners.",
        "The school in Siversk is said to have 40 pupils left.",
        "The teacher in Siversk counts 40 people in her class.",
        "How many people died in Siversk is not known. The police speak of 60.",
        "Nobody knows how many people have left Siversk. The mayor speaks of 600.",
        "How many people does the mine in Siversk have now? About 400.",
        "Who is left in the basement of the school of Siversk? About 40.",
        "The council of Siversk is gone; its council sits in Okhtyrka, in a library. About 350 never left.",
    ],
)
def test_they_are_not_all_who_are_there(read: Reader, text: str) -> None:
    assert read.facts(text, NOW) == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Before the war Siversk made wine. Back then, 11,000 people lived here.", 11000),
        ("Before the invasion Siversk had two schools. Then it had 11,000 residents.", 11000),
        ("There were 11,000 people in Siversk in January 2022.", 11000),
        ("At the end of 2021 there were 11,000 people in Siversk.", 11000),
        ("Siversk was occupied in spring 2022. Then it had 3,000 residents.", None),
        (
            "Nina calls from Kryvyi Rih; how many people are there now at home, in Siversk? About 300,"
            " I would say, and before the invasion there were 11,000.",
            11000,
        ),
        ("In late 2022 Siversk had 1,500 residents.", None),
        ("There were 1,500 people in Siversk in December 2022.", None),
    ],
)
def test_how_many_there_were_then(read: Reader, text: str, people: int | None) -> None:
    assert read.values(text).get(("Siversk", PREWAR)) == people


@pytest.mark.parametrize(
    ("text", "said_by"),
    [
        ("“There are 300 people left in Siversk,” says the mayor of Siversk.", "the mayor of Siversk"),
        (
            "About 300 people remain in Siversk, said the regional administration.",
            "the regional administration",
        ),
        ("About 300 people remain in Siversk, guesses the priest.", "the priest"),
        (
            "Few listen, the district council concedes: in Siversk 300 people have stayed.",
            "the district council",
        ),
        ("In Siversk 300 people remain; the city council gave the figure on Friday.", "the city council"),
        ("UNHCR is deeply concerned about Siversk, where an estimated 300 people are left.", "UNHCR"),
        ("Officials have for months been urging the 300 people still in Siversk to go.", "Officials"),
        ("“There are 300 people in Siversk,” Ms. Olena explains.", "Ms. Olena"),
        (
            "The head of Siversk, Olha Moroz, works from Dnipro. On Fridays she drives to her town,"
            " where by her list 300 people remain.",
            "Olha Moroz",
        ),
        (
            "Situation as of this morning. Siversk: 300 residents. — Ihor Danylko, district administration",
            "Ihor Danylko",
        ),
        ("In Siversk 300 people remain; the city council said that the market is shut.", None),
        ("In Siversk 300 people remain; a driver gave the children sweets.", None),
    ],
)
def test_whose_count_it_is(read: Reader, text: str, said_by: str | None) -> None:
    assert [fact.said_by for fact in read.facts(text, NOW)] == [said_by]


@pytest.mark.parametrize(
    "text",
    [
        # Of another town, which stands right before it.
        "Half as many people remain in Siversk as in Lyman, where 4,000 are left.",
        "As many live in Lyman as in Siversk, where 900 people have stayed.",
        "Twice as many people remain in Druzhkivka as in Toretsk, where officials count 500.",
        "She brings bread from Lyman to Yampil, a village where 300 people remain.",
        "She brings bread from Lyman to Yampil, a village of 2,000 before the war.",
        # Of the region.
        "Lyman is the biggest city in the district, where 40,000 people live.",
        "Lyman is one of the towns of the region, where 200,000 people remain.",
        "Lyman remains the largest city held in the region, where 200,000 people still live.",
        # Of who works there.
        "The glass factory in Lyman employed 900 people. Today 60 remain.",
        "The dairy in Lyman employs hardly anyone, it had 900 workers. Now 60 remain.",
        # Of a time in the war.
        "Down from 900 in July, the number of people in Siversk keeps falling.",
        "Siversk is emptying, down from 900 people in July.",
        # Only a wish, or a poll.
        "A survey found that 60 percent of Lyman's 20,000 residents wanted to stay.",
        "Half of Lyman's 20,000 residents plan to remain, the sociologists found.",
        # Of which town?
        "Lyman's mayor spoke in Sumy. In the city 3,000 people remain, he said.",
        "The mayor of occupied Tokmak met reporters in Sumy. He says that 9,000 of the town's 30,000"
        " residents remain.",
        "Lysychansk is occupied. Its evacuated hospital in Sumy is open; the city had 95,000 residents before"
        " the war.",
        # Of the other side, or out of date.
        "Channels loyal to Moscow write that 600 people remain in Siversk.",
        "Telegram channels linked to Russia write that 600 people remain in Siversk.",
        "The website of the council still says that 20,000 people live in Lyman.",
        "The road sign still gives Lyman 20,000 residents.",
    ],
)
def test_counts_told_beside_a_town_that_are_not_its_own(read: Reader, text: str) -> None:
    assert [its for its in read.extraction(text).facts if its.kind in (NOW, PREWAR)] == []


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("In Lyman fewer people remain than in Siversk, where 900 still live.", {("Siversk", NOW): 900}),
        ("Siversk, in Donetsk region, where 900 people remain, has no shop.", {("Siversk", NOW): 900}),
        (
            "In Siversk, a town in Donetsk region where 900 people remain, there is no shop.",
            {("Siversk", NOW): 900},
        ),
        ("The mine employed 900 people. Only 600 residents remain in Siversk.", {("Siversk", NOW): 600}),
        (
            "The rescuers who worked at the station left Siversk. Only 900 people remain in the town.",
            {("Siversk", NOW): 900},
        ),
        (
            "The population of Lyman has fallen from 20,000 to 3,100.",
            {("Lyman", PREWAR): 20000, ("Lyman", NOW): 3100},
        ),
        ("The population of Lyman has fallen from 4,800 to 3,100.", {("Lyman", NOW): 3100}),
        ("The town's 11,000 residents are down to 600, said the head of Siversk.", {("Siversk", NOW): 600}),
        (
            "A tenth of Siversk's 11,000 residents remain and do not want to leave.",
            {("Siversk", NOW): 1100},
        ),
        ("Lyman's mayor spoke in Lyman. In the city 3,000 people remain, he said.", {("Lyman", NOW): 3000}),
        ("The mayor of Lyman came to Siversk. In Siversk 900 people remain.", {("Siversk", NOW): 900}),
        (
            "The Telegram channel of the Siversk council writes that 600 people remain in Siversk.",
            {("Siversk", NOW): 600},
        ),
        ("The council's website says that 600 people still live in Siversk.", {("Siversk", NOW): 600}),
    ],
)
def test_counts_told_near_such_words_that_are_its_own(
    read: Reader, text: str, stated: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == stated


_PEACE = {("Lyman", PREWAR): 20000, ("Siversk", PREWAR): 11000, ("Toretsk", PREWAR): 30000}


@pytest.mark.parametrize(
    "text",
    [
        "Lyman had 20,000 residents before the war, Siversk 11,000, and Toretsk, now in ruins, 30,000.",
        "Lyman was home to 20,000, Siversk to 11,000, Toretsk, under occupation, to 30,000 before the war.",
        "Lyman was home to 20,000, Siversk to 11,000 and Toretsk to 30,000 before the full-scale war.",
        "Lyman had 20,000 residents, Siversk 11,000 and Toretsk 30,000 before the full-scale war.",
        "Before the war Lyman had 20,000 residents, Siversk, in ruins, 11,000 and Toretsk 30,000.",
    ],
)
def test_a_list_of_before_the_war_with_towns_in_ruins(read: Reader, text: str) -> None:
    assert read.values(text) == _PEACE


def test_what_is_now_is_the_ruin(read: Reader) -> None:
    assert read.facts("Lyman had 20,000 people. Siversk, now razed, 11,000.", NOW) == []
    assert len(read.facts("Siversk, now in ruins, still has 600 residents.", NOW)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Lyman, 2022: 900 people remain in the city.",
        "It is May 2022. In Lyman, 900 people remain.",
        "A letter from Lyman, dated May 2023, says that 900 people remain in the town.",
        'An entry of a diary kept in Lyman, dated May 12, 2022, reads: "No water. 900 of us remain here."',
        "In a 2023 report, the UN said that 900 people remain in Lyman.",
        "March 2023: 900 people remain in Lyman.",
        "According to a survey conducted in summer 2023, 900 people live in Lyman.",
        "This article was first published in May 2023. Some 900 people remain in Lyman.",
        "March 2022: Russian troops are 5 km from Lyman.",
        "It is February 2022. Lyman is 20 km from the front line.",
        "An image of Lyman, 3 km from the front line, taken in 2023, won a prize.",
        "Lyman, 2019. The front line is 80 km away.",
        '"The front line is 30 km from Lyman," the tourist website still says.',
        "He lived in Lyman, 3 km from the front line, until 2023.",
        "For years Lyman, 5 km from the front line, had lived with shells.",
        "When evacuation from Lyman was announced in May 2024, it had a cinema. The front was 12 km away.",
    ],
)
def test_of_a_year_that_is_over(read: Reader, text: str) -> None:
    assert read.values(f"{text}\n\nKyiv, 20 November 2025.") == {}


@pytest.mark.parametrize(
    "text",
    [
        "A UN report of November 2025 says that 900 people remain in Lyman.",
        "Since 2022 Lyman has been emptying: 900 people remain.",
        "The order was signed in 2023. In Lyman 900 people remain.",
        "It is 2025. In Lyman, 900 people remain.",
        "It was 2022 when they left. In Lyman 900 people remain today.",
        "A story that began in 2022 goes on: 900 people remain in Lyman.",
    ],
)
def test_of_this_year(read: Reader, text: str) -> None:
    assert read.values(f"{text}\n\nKyiv, 20 November 2025.") == {("Lyman", NOW): 900}


@pytest.mark.parametrize(
    "text",
    [
        "The front line has moved towards Lyman by 3 km since May.",
        "The front line crept toward Lyman by about 3 km.",
        "The front is moving toward Lyman at 1 km a week.",
        "The Russian army is advancing on Lyman at 2 km a month.",
        "The front is 2 km closer to Lyman than in May.",
        "The soldiers from Lyman dug a ditch. It is 5 km from the front line.",
        "Lyman's defenders dug a trench 12 km long. It is 5 km from the front line.",
        "A gas pipeline from Lyman to Siversk was damaged 7 km from the front line.",
        "The last road into Lyman, 3 km from the front line, is covered with nets.",
        "A checkpoint on the road to Lyman, 9 km from the front line, was closed.",
        "The bridge between Lyman and Siversk, 6 km from the front, has fallen.",
        "The northern districts of Lyman are 4 km from the front line.",
        "The southern part of Lyman lies 3 km from the Russian positions.",
        "In Lyman 500 people a day went over at the bridge, 500 m from the front.",
        "Our drones killed 12 Russians 3 km from Lyman.",
        "Artillery destroyed two Russian trenches 4 km from Lyman.",
        "In Siversk, 15 km south of Lyman, fighting was reported.",
    ],
)
def test_advances_and_things_so_far_from_the_front(read: Reader, text: str) -> None:
    assert read.facts(text, FRONT) == []


@pytest.mark.parametrize(
    "text",
    [
        "The front has moved to within 9 km of Lyman.",
        "The front line has moved: it is separated from Lyman by 9 km.",
        "The Russian army is 9 km from Lyman and gains a kilometre a week.",
        "Lyman, on the road from Izium to Siversk, is 9 km from the front line.",
        "Lyman, 9 km from the front line, has been without power for years.",
        "Until 2022 Lyman was a quiet town. It is now 9 km from the front line.",
        "The front line is 9 km from the eastern outskirts of Lyman.",
        "There is a checkpoint on the road to Lyman. Lyman is 9 km from the front line.",
    ],
)
def test_near_such_words_the_town_is_so_far(read: Reader, text: str) -> None:
    assert read.values(text).get(("Lyman", FRONT)) == 9

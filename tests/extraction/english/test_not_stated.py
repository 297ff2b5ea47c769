"""What reads like a fact of a town, and is none: each of these once was told to readers as one."""

from datetime import date

import pytest

from bot.domain.fact import FactKind
from bot.extraction import extract
from tests.extraction.reading import Reader


@pytest.mark.parametrize(
    "text",
    [
        "A mandatory evacuation of Toretsk is out of the question, the governor said.",
        "It is too early to speak of a mandatory evacuation of Toretsk, he said.",
        "The council failed to approve the mandatory evacuation of Toretsk.",
        "Residents protest against the mandatory evacuation of Toretsk.",
        "Officials held a meeting on the mandatory evacuation of Toretsk.",
        "Police published instructions on the mandatory evacuation from Toretsk.",
        "The mandatory evacuation order for Toretsk has expired.",
        "Deputies asked for a mandatory evacuation of Toretsk.",
        "Russians forcibly evacuated residents of Toretsk to Rostov.",
        "Residents received messages calling on them to evacuate Toretsk.",
        "A mandatory evacuation of Toretsk has been declared, a channel wrote. The governor denied this.",
        "Mandatory evacuation has been declared in Toretsk. The police called it a fake.",
        "Mandatory evacuation of livestock was announced in Toretsk.",
        "The zoo's lions are being evacuated from Toretsk.",
        "Reports that people are being evacuated from Toretsk are wrong.",
        "The evacuation of Toretsk is over, the police said.",
        "The evacuation from Toretsk has stopped.",
        "A video circulating on Telegram claims that forced evacuation has begun in Kramatorsk. The "
        "Center for Countering Disinformation says it was generated with AI.",
        "Mandatory evacuation from Kupiansk was cancelled after the city was liberated in September 2022.",
        "Russian Telegram channels report that forced evacuation is under way in Kramatorsk.",
        "The mandatory evacuation announced by Governor Syniehubov covers the Kupiansk district, not "
        "the city of Izium.",
        "Mandatory evacuation has been announced in Kramatorsk.\nThat was the message residents "
        "received on Tuesday from hackers who broke into the alert system.",
        "Honcharenko urged residents to leave shelters only after the all-clear in Kramatorsk.",
        "Filashkin, speaking in Kramatorsk, urged residents to leave immediately.",
        "The mayor asked the governor to declare a mandatory evacuation of Hlukhiv.",
        "Filashkin: forced evacuation in Kramatorsk will start only after children are taken out",
        "Kramatorsk to start forced evacuation on Monday",
        "From 1 March, mandatory evacuation will be introduced in Hlukhiv.",
        "Kramatorsk is ready for forced evacuation, the mayor said.",
        "Svitlana was told that mandatory evacuation had begun in Hlukhiv, but the council denies it.",
        "Nina heard on the radio that forced evacuation had begun in Druzhkivka.",
        "Mandatory evacuation was declared in Bilopillia in 2024 and lifted in April.",
        "Forced evacuation had begun in Kupiansk two years earlier.",
        "When Tetiana left Myrnohrad, forced evacuation was already under way.",
        "Mandatory evacuation of orphanages from Kramatorsk was ordered.",
        "The evacuation of Kramatorsk's factory equipment is under way.",
        "The evacuation of the university from Hlukhiv to Sumy is under way.",
        "Officials urged journalists to leave Pokrovsk.",
        "The governor urged drivers to leave Orikhiv before dark.",
        "The Polish Foreign Ministry urged its citizens to leave Kramatorsk.",
        "Trump urged Ukraine to leave Kramatorsk as part of a peace deal.",
        "Her daughter begged her to leave Orikhiv immediately.",
        "Volunteers urged Nina to leave Kostiantynivka, but she refused.",
        '"We must leave Druzhkivka," she told her husband.',
        "After the evacuation of 300 people from Siversk, 500 people stayed, but many more have fled since.",
        "Authorities lifted the mandatory evacuation order for families with children in Toretsk.",
    ],
)
def test_of_an_evacuation_it_is_only_spoken(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "TASS reported that 3,000 people remain in Toretsk.",
        "Mandatory evacuation of foreigners from Hlukhiv was announced by Russia's Kursk governor.",
        "Russian forces dropped leaflets over Kostiantynivka urging residents to leave.",
        "Putin was told that Russian forces were 10 km from Kramatorsk.",
        "About 2,000 people remain in Pokrovsk, Russian troops told the civilians.",
        "About 2,000 people remain in Toretsk, the self-proclaimed Donetsk People's Republic said.",
        "RIA Novosti wrote: “3,000 people remain in Toretsk”.",
        "The front is 2 km from Toretsk, the pro-Russian channel Rybar wrote.",
        "Russian state media said that the front is 2 km from Toretsk.",
        "The Russian Defense Ministry said its troops are 2 km from Toretsk.",
        "Pushilin said that 3,000 people remain in Toretsk.",
        "Kremlin-installed official Vladimir Saldo spoke to reporters. He added that 3,000 people remain in "
        "Toretsk.",
    ],
)
def test_the_other_side_says_it(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Refugees from Siversk came to Druzhkivka. There, 300 people remain without power.",
        "The head of the Siversk administration came to Toretsk. 900 people remain in the city, he said.",
        "When Toretsk fell, 900 people remained in it.",
        "At that time 900 people remained in Toretsk.",
        "900 people remained in Toretsk then.",
        "By early 2025, about 7,000 people remained in Pokrovsk. Since then the city has become a "
        "battlefield.",
        "In June 2024, about 60,000 people remained in Pokrovsk. The city has since been destroyed.",
        "By the end of 2023, about 3,000 people remained in Vovchansk. Then Russia launched its offensive.",
        "In Huliaipole, about 500 people stayed behind through the winter of 2023.",
        "When he took the job, about 5,000 people remained in Lyman, Zhuravlov recalled.",
        "Contrary to reports that 10,000 people remain in Pokrovsk, police counted just 1,100.",
        "About 5,000 people remained in Kupiansk after the Russians fled.",
        "Fewer than 1,000 people were left in Lyman by the time Ukrainian troops entered.",
        "When she left Pokrovsk, about 10,000 people remained there.",
        "Nearly 1,200 people were still in Pokrovsk when Russian troops entered the city.",
        "About 7,000 people were in Pokrovsk in January, but officials believe the figure is now far lower.",
        "There were still 1,300 people in Pokrovsk in August, but nobody knows how many are left.",
        "Around 4,000 people had remained in Siversk through the first winter of the war.",
        "By 2023 Kupiansk's population had recovered to 10,000.",
        "When we came here in 2023, there were 1,200 people in Siversk.",
        "About 900 people remained in Toretsk. Now the town is occupied.",
        "One year ago today.\n900 people remain in Toretsk.",
        "An earlier version of this article said that 900 people remain in Toretsk.",
        "Correction: 900 people remain in Toretsk, not 9,000.",
        "Toretsk is a town near Siversk, where 900 people remain.",
        "Only one in ten residents remains in Toretsk.",
    ],
)
def test_a_count_of_another_place_or_time(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Shelling from Siversk hit Toretsk's neighbours.",
        "Explosions were heard in Toretsk.",
        "Kramatorsk native Ivan Petrenko was killed in shelling near Lyman, his family said.",
        "Two people wounded in shelling near Dobropillia were taken to hospital in Kramatorsk.",
        "A Kramatorsk ambulance crew came under shelling near Kostiantynivka on Sunday.",
        "Shelling of Orikhiv has stopped, Fedorov said.",
        "A missile strike destroyed a Russian command post in Myrnohrad, the General Staff said.",
        "A Ukrainian glide bomb hit a building held by Russian troops in Toretsk.",
        "Kramatorsk marked the fourth anniversary of the missile strike on its railway station, "
        "which killed 61 people.",
        "A court sentenced a man to life for directing a Russian strike on Kramatorsk in 2023.",
        "Russian forces pounded Siversk for months before capturing it in December.",
        "Debris from a downed drone fell on a garden in Hlukhiv, causing no casualties, police said.",
        "A Russian drone dropped leaflets over Kostiantynivka, Horbunov said.",
        "The Russians were pushed 8 km back from Toretsk.",
        "The front line was then about 40 km from Pokrovsk.",
        "Ukrainian forces pushed Russians back 15 km from Dobropillia.",
        "Lyman is 15 km from Kreminna, where the front line runs.",
        "Evacuees from Siversk are brought to Sloviansk, about 20 km from the front line.",
        "She moved from Toretsk to Kramatorsk, some 18 km from the front line.",
        "Siversk is 12 km from Lyman, which lies 8 km from the front.",
        "Kramatorsk is 13 km north of Druzhkivka, which is 12 km from the front line.",
        "Russian troops remain about 30 km from Kramatorsk's neighbour Dobropillia.",
        "Russian forces are 15 km from Kramatorsk's southern neighbour, Druzhkivka.",
        "Fighting is taking place 6 km from Kramatorsk's reservoir.",
        "Before Avdiivka fell, Pokrovsk was 40 km from the front line.",
        "Kramatorsk was 40 km from the front line when he enlisted.",
        "Until recently, Druzhkivka was 20 km from the front line.",
        "The front line was 10 km from Pokrovsk when Tetiana left.",
        "Throughout 2023 Kupiansk was 8 km from the front line.",
        "When I first visited Kostiantynivka, it was 20 km from the front line.",
        "Russian troops came within 2 km of Orikhiv before being pushed back.",
        "The road to Siversk is 45 km, to the front line 8, a driver from Toretsk says.",
        "Russian drones fly 20 km from the front to Toretsk.",
    ],
)
def test_a_front_or_a_strike_elsewhere(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "40 cows remain in Toretsk.",
        "Governor Vadym Filashkin visited Druzhkivka on Tuesday. In the region as a whole, he said, "
        "about 190,000 people remain.",
        "Kramatorsk is the administrative centre of the region. More than 200,000 people remain, the "
        "regional governor said on television.",
        "On Tuesday, 30 people from Bilopillia applied for evacuation. Another 200 remain undecided, "
        "the town council said.",
        "Before the war, 2,000 people worked at the refractory plant in Druzhkivka. Now about 100 remain.",
        "Before the war the hospital in Kostiantynivka had 600 staff. Only 40 are left.",
        "Before the war, 1,100 pupils studied at the school in Orikhiv. Now about 90 remain.",
        '"Before the war I lived in Toretsk with my two sons. Now there are 200 people left in my '
        'neighbourhood," said Olena, 54, who was evacuated to Dnipro.',
        '"I lived in Siversk with my parents before the war. Our street had 40 houses. Now three '
        'people are left," said Maryna, 31.',
        "Volunteers visited an apartment block in Druzhkivka. There are six people left, all pensioners.",
        '"Our building in Pokrovsk had 80 flats. Now there are four people left," Valentyna said.',
        "Kupiansk is divided by the river. On the eastern side, about 500 people remain.",
        "There are 600 people left in Kupiansk's industrial zone.",
        "Olena is from Huliaipole. Her village now has 50 people.",
        "About 100 people remain trapped under rubble in Kramatorsk.",
        "About 600 people stay in the invincibility points in Orikhiv.",
        "About 700 people remain in Orikhiv who need insulin, doctors say.",
        "There are 4,000 people in Kostiantynivka who receive pensions.",
        "There are 30 people left in our queue in Lyman.",
        "There are 20 people left in the theatre company, now based in Kramatorsk.",
        "Two doctors remain in Toretsk.",
        "12 classes remain in Toretsk.",
        "130 inmates remain in the Toretsk colony.",
        "60 residents of one entrance remain in Toretsk.",
        "400 people remain in collective sites in Toretsk.",
        "A battalion of 400 people remains in Toretsk.",
        "3,000 people will remain in Toretsk, the mayor predicts.",
    ],
)
def test_a_count_of_others(read: Reader, text: str) -> None:
    assert read.values(text) == {}


def test_a_year_that_is_over_when_the_article_comes_out_is_looked_back_at(read: Reader) -> None:
    text = "In August 2024, 9,000 people remained in Toretsk."

    assert extract(text, read.gazetteer, date(2024, 9, 2)).facts
    assert extract(text, read.gazetteer, date(2025, 1, 12)).facts
    assert not extract(text, read.gazetteer, date(2026, 9, 2)).facts


def test_each_town_has_the_count_that_stands_beside_it(read: Reader) -> None:
    text = "Before the war 67,000 people lived in Kostiantynivka and 17,000 in Siversk."

    assert read.values(text) == {
        ("Kostiantynivka", FactKind.POPULATION_PREWAR): 67000,
        ("Siversk", FactKind.POPULATION_PREWAR): 17000,
    }


def test_a_town_is_not_shelled_because_the_fire_comes_from_it(read: Reader) -> None:
    assert read.values("Toretsk came under fire from Siversk.") == {}


@pytest.mark.parametrize(
    ("text", "town", "distance"),
    [
        ("Kramatorsk, where many residents of Pokrovsk now live, is 18 km from the front.", "Kramatorsk", 18),
        ("Druzhkivka, the last stop before Kostiantynivka, is 12 km from the front.", "Druzhkivka", 12),
        ("Kostiantynivka, unlike Kramatorsk, is just 3 km from the front.", "Kostiantynivka", 3),
    ],
)
def test_a_distance_is_that_of_the_town_and_not_of_one_named_in_between(
    read: Reader, text: str, town: str, distance: int
) -> None:
    assert read.values(text) == {(town, FactKind.FRONT_DISTANCE_KM): distance}


def test_an_order_that_some_refuse_is_an_order(read: Reader) -> None:
    text = "A mandatory evacuation is in force in Toretsk, but some residents refused to leave."

    assert read.values(text) == {("Toretsk", FactKind.EVACUATION): "mandatory"}


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Nikopol opposes a forced evacuation of the city.",
        "Deputies ask the regional administration to announce a forced evacuation from Siversk.",
        "In Siversk 500 residents still have to be paid.",
        "Sloviansk's residents used to live in peace: before the war the front was 25 km from the city.",
        'A play titled "Siversk: 3,000 people remain" was staged in Kyiv.',
    ],
)
def test_what_is_asked_for_still_to_do_of_old_or_a_title(read: Reader, text: str) -> None:
    assert read.values(text) == {}


def test_a_clause_is_no_speaker(read: Reader) -> None:
    text = "About 900 people are left in Toretsk, streets have been cleared, rescuers said."

    assert {fact.said_by for fact in read.extraction(text).facts} == {None}

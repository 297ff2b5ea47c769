"""News as agencies, papers and aid organisations print it, with other towns and numbers than they had."""

from datetime import date

import pytest

from bot.domain.fact import Evacuation, FactKind, Qualifier, Shelling
from bot.extraction import extract
from tests.extraction.reading import EVACUATION, FRONT, NOW, PREWAR, SHELLING, Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In Avdiivka only 8% of the population remained compared to the pre-war "
            "period. This is about 2.1 thousand people.",
            {("Avdiivka", NOW): 2100.0},
        ),
        (
            "Five thousand residents remain in the town of Selydove in Donetsk region "
            "and 640 in the settlement of Tsukuryne in Selydove community, reported Ivan "
            "Bondarenko.",
            {("Selydove", NOW): 5000.0, ("Tsukuryne", NOW): 640.0},
        ),
        (
            "Orikhiv lies close to the front. According to the regional governor, fewer "
            "than 1,300 residents remain in a town that has lost most of its houses.",
            {("Orikhiv", NOW): 1300.0},
        ),
        (
            "The number of people living in Komyshany nearly halved between May and "
            "December 2024, to 3,900 from 7,600 residents, authorities said.",
            {("Komyshany", NOW): 3900.0},
        ),
        (
            "The mayor spoke about Siversk. Roughly 700 people, including 12 children — "
            "about one in fifteen of the town's pre-war residents — remain sheltered in "
            "cellars.",
            {("Siversk", NOW): 700.0},
        ),
        (
            '"The enemy destroys and shells the city of Kostiantynivka almost every day," the governor said.',
            {("Kostiantynivka", SHELLING): Shelling.CONSTANT},
        ),
        (
            "The enemy is shelling both the city of Druzhkivka and the city of Sloviansk almost every day.",
            {("Druzhkivka", SHELLING): Shelling.CONSTANT, ("Sloviansk", SHELLING): Shelling.CONSTANT},
        ),
        (
            "The occupants fired a multiple rocket launcher at the village of Kozacha "
            "Lopan, and in the evening they fired on Tsyrkuny.",
            {("Kozacha Lopan", SHELLING): Shelling.REPORTED, ("Tsyrkuny", SHELLING): Shelling.REPORTED},
        ),
        (
            "The Russian army opened fire in the centre of Lysychansk.",
            {("Lysychansk", SHELLING): Shelling.REPORTED},
        ),
        (
            "Evacuation goes on in Velykyi Burluk because the Russian army is currently "
            "massively shelling the settlement.",
            {
                ("Velykyi Burluk", EVACUATION): Evacuation.UNDERWAY,
                ("Velykyi Burluk", SHELLING): Shelling.REPORTED,
            },
        ),
        (
            "Under attack from guided bombs, artillery and drones, Kurakhove has become a town of cellars.",
            {("Kurakhove", SHELLING): Shelling.REPORTED},
        ),
        (
            "The administration helps people to leave Yunakivka and Khotin, settlements "
            "where the number of attacks has risen sharply.",
            {
                ("Yunakivka", SHELLING): Shelling.REPORTED,
                ("Khotin", SHELLING): Shelling.REPORTED,
                ("Yunakivka", EVACUATION): Evacuation.UNDERWAY,
                ("Khotin", EVACUATION): Evacuation.UNDERWAY,
            },
        ),
        (
            "On the outskirts of Pokrovsk a nine-storey house takes a direct hit.",
            {("Pokrovsk", SHELLING): Shelling.REPORTED},
        ),
        (
            "In Izium, a woman was rescued from the rubble of a building destroyed by a Russian air strike.",
            {("Izium", SHELLING): Shelling.REPORTED},
        ),
        (
            "Every day, the town of Chasiv Yar in the north of the Donetsk region is "
            "subjected to chaotic shelling by Russian troops.",
            {("Chasiv Yar", SHELLING): Shelling.CONSTANT},
        ),
        (
            "Since then, the Russians have been shelling Beryslav and the villages "
            "around it almost every day.",
            {("Beryslav", SHELLING): Shelling.CONSTANT},
        ),
        (
            "Nikopol suffers near-daily attacks from all manner of Russian weapons.",
            {("Nikopol", SHELLING): Shelling.CONSTANT},
        ),
        (
            'Oleh lives in Huliaipole. "Attacks happen almost every day," he said.',
            {("Huliaipole", SHELLING): Shelling.CONSTANT},
        ),
        (
            "A convoy brought water to the town of Siversk which is approximately 8 "
            "kilometres from the front line there.",
            {("Siversk", FRONT): 8.0},
        ),
        (
            "In Orikhiv, located only 5 kilometers (3.1 miles) from the front line, the "
            "scars of the war run deep more than a year after it began.",
            {("Orikhiv", FRONT): 5.0},
        ),
        (
            "Located only 6 to 8 kilometers away from the front line where fighting goes "
            "on, Chasiv Yar is half empty.",
            {("Chasiv Yar", FRONT): 7.0},
        ),
        (
            "Located an hour's drive east of the city of Zaporizhzhia and only 16 "
            "kilometers from the front line, Komyshuvakha has been shelled since spring.",
            {("Komyshuvakha", FRONT): 16.0, ("Komyshuvakha", SHELLING): Shelling.REPORTED},
        ),
        (
            "Rodynske has been bombed for days, the official said. Battles are occurring "
            "less than 4 km from the town, he told reporters.",
            {("Rodynske", SHELLING): Shelling.REPORTED, ("Rodynske", FRONT): 4.0},
        ),
        (
            "The Donetsk regional military administration has decided on the forced "
            "evacuation of families with children from several settlements of the "
            "Illinivka community.\n\nA decision has been taken to begin the mandatory "
            "evacuation of families with children from the following settlements of the "
            "Illinivka community:\n- Rusyn Yar,\n- Popiv Yar,\n- Poltavka",
            {
                ("Rusyn Yar", EVACUATION): Evacuation.FORCED,
                ("Popiv Yar", EVACUATION): Evacuation.FORCED,
                ("Poltavka", EVACUATION): Evacuation.FORCED,
            },
        ),
        (
            "The head signed an order for the mandatory evacuation of five more villages "
            "of Sumy district. The affected settlements are Oleksiivka (Khotin "
            "settlement community), Khrapivshchyna (Yunakivka rural community) and "
            "Velyka Rybytsia (Myropillia rural community).",
            {
                ("Oleksiivka", EVACUATION): Evacuation.MANDATORY,
                ("Khrapivshchyna", EVACUATION): Evacuation.MANDATORY,
                ("Velyka Rybytsia", EVACUATION): Evacuation.MANDATORY,
            },
        ),
        (
            "As the front line nears, a mandatory evacuation order has been declared for "
            "the city of Dobropillia and surrounding towns and villages including "
            "Bilozerske, Bilytske, and Novodonetske.",
            {
                ("Dobropillia", EVACUATION): Evacuation.MANDATORY,
                ("Bilozerske", EVACUATION): Evacuation.MANDATORY,
                ("Bilytske", EVACUATION): Evacuation.MANDATORY,
                ("Novodonetske", EVACUATION): Evacuation.MANDATORY,
            },
        ),
        (
            "The region announced the forced evacuation of civilians from Vovchansk. In "
            "particular, the evacuation will concern residents of such settlements as "
            "Bilyi Kolodiaz, Volokhivka and Zemlianky.",
            {
                ("Vovchansk", EVACUATION): Evacuation.FORCED,
                ("Bilyi Kolodiaz", EVACUATION): Evacuation.FORCED,
                ("Volokhivka", EVACUATION): Evacuation.FORCED,
                ("Zemlianky", EVACUATION): Evacuation.FORCED,
            },
        ),
        (
            "There are no safe areas in Lyman, so the authorities are urging people to evacuate.",
            {("Lyman", EVACUATION): Evacuation.URGED},
        ),
        (
            "Those who remain in Toretsk go out seldom. But now they have been asked to leave their homes.",
            {("Toretsk", EVACUATION): Evacuation.URGED},
        ),
        (
            "Myrnohrad residents have just two weeks to leave the city safely, officials said.",
            {("Myrnohrad", EVACUATION): Evacuation.URGED},
        ),
        (
            "Civilians in the town of Selydove, a mining centre, have only a week to "
            "evacuate, an official said.",
            {("Selydove", EVACUATION): Evacuation.URGED},
        ),
        (
            "As reported, the first buses left Krasnopillia and Bilopillia in the Sumy "
            "region - local authorities are asking civilians to evacuate.",
            {("Krasnopillia", EVACUATION): Evacuation.URGED, ("Bilopillia", EVACUATION): Evacuation.URGED},
        ),
        (
            "The village of Zakitne is empty. Volunteers carried out an emergency "
            "evacuation of two residents from Zakitne.",
            {("Zakitne", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "The residents of Bakhmut saw that they could not wait it out: 76 people "
            "were evacuated on Saturday, the governor said.",
            {("Bakhmut", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "Hrodivka has 90 residents. Evacuations are gradually taking place.",
            {("Hrodivka", NOW): 90.0, ("Hrodivka", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "People in Kurakhove are also being persuaded to leave.",
            {("Kurakhove", EVACUATION): Evacuation.URGED},
        ),
        (
            "About 700 residents and 9 children in need of rescue remain in the town of Siversk.",
            {("Siversk", NOW): 700.0},
        ),
        (
            "Russians subject Beryslav to daily heavy shelling.",
            {("Beryslav", SHELLING): Shelling.CONSTANT},
        ),
        (
            "A doctor left the constantly shelled Avdiivka.",
            {("Avdiivka", SHELLING): Shelling.CONSTANT},
        ),
        (
            "From Marinka and Krasnohorivka, police together with volunteers took out about forty civilians.",
            {
                ("Marinka", EVACUATION): Evacuation.UNDERWAY,
                ("Krasnohorivka", EVACUATION): Evacuation.UNDERWAY,
            },
        ),
        (
            "The governor said Thursday there had been another airstrike on Lyman, where "
            "some 9,000 people still live.",
            {("Lyman", SHELLING): Shelling.REPORTED, ("Lyman", NOW): 9000.0},
        ),
        (
            "The enemy airstrikes targeted the settlements of Berestove, Kotliarivka, "
            "Tabaivka, and Kyslivka in the Kupiansk district.",
            {
                ("Berestove", SHELLING): Shelling.REPORTED,
                ("Kotliarivka", SHELLING): Shelling.REPORTED,
                ("Tabaivka", SHELLING): Shelling.REPORTED,
                ("Kyslivka", SHELLING): Shelling.REPORTED,
            },
        ),
        (
            "The occupants destroy and shell Chasiv Yar almost every day.",
            {("Chasiv Yar", SHELLING): Shelling.CONSTANT},
        ),
        (
            "Siversk has no power. The maximum amount of shelling is happening every day.",
            {("Siversk", SHELLING): Shelling.CONSTANT},
        ),
        (
            "Evacuation from Toretsk is very difficult — people do not want to leave, "
            "but he urges them to do so.",
            {("Toretsk", EVACUATION): Evacuation.URGED},
        ),
        (
            "Mayor Ivan Petrenko said that around 7,000 people out of 31,000 were still in Toretsk.",
            {("Toretsk", NOW): 7000.0},
        ),
        (
            "About 350 residents out of a pre-war population of 9,000 cling to their homes in Bilytske.",
            {("Bilytske", NOW): 350.0, ("Bilytske", PREWAR): 9000.0},
        ),
        (
            "Snihurivka's population has shrunk to around 3,800 from its prewar level near 12,400.",
            {("Snihurivka", NOW): 3800.0, ("Snihurivka", PREWAR): 12400.0},
        ),
        (
            "Twelve percent of Siversk's 10,000-strong population have chosen to remain there.",
            {("Siversk", NOW): 1200},
        ),
        (
            "Amid the rubble of Toretsk, police are trying to persuade people to leave.",
            {("Toretsk", EVACUATION): Evacuation.URGED},
        ),
        (
            "On Sunday the governor announced that two people had been killed by a Russian drone in Mezhova.",
            {("Mezhova", SHELLING): Shelling.REPORTED},
        ),
        (
            "Russian forces have been advancing towards Hirnyk for weeks, and the front "
            "line is now less than 6 kilometers from the town.",
            {("Hirnyk", FRONT): 6.0},
        ),
        (
            "A volunteer evacuates an elderly woman in Myrnohrad.",
            {("Myrnohrad", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            'The mayor of Lyman said: "We are helping our people with the evacuation."',
            {("Lyman", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "There were 14,000 residents in Orikhiv before 24 February 2022.",
            {("Orikhiv", PREWAR): 14000.0},
        ),
        (
            "Lyman and Siversk, each home to about 20,000 people before the war, are empty.",
            {("Lyman", PREWAR): 20000.0, ("Siversk", PREWAR): 20000.0},
        ),
        (
            "Troops fight in Lyman and Siversk, which each had populations of about 20,000 before the war.",
            {("Lyman", PREWAR): 20000.0, ("Siversk", PREWAR): 20000.0},
        ),
        (
            "Vuhledar was once home to around 14,000 Ukrainians.",
            {("Vuhledar", PREWAR): 14000.0},
        ),
        (
            "Roughly 300 people, mostly elderly, have not left Kupiansk.",
            {("Kupiansk", NOW): 300.0},
        ),
        (
            "All families with children must be evacuated from Hirnyk.",
            {("Hirnyk", EVACUATION): Evacuation.URGED},
        ),
        (
            "Evacuations from Dobropillia have intensified.",
            {("Dobropillia", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "An evacuation train left Pokrovsk with 120 people on board.",
            {("Pokrovsk", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "The occupiers covered Toretsk with Grad rockets.",
            {("Toretsk", SHELLING): Shelling.REPORTED},
        ),
        (
            "The occupiers dropped explosives from a drone on a civilian in Beryslav.",
            {("Beryslav", SHELLING): Shelling.REPORTED},
        ),
        (
            "Enemy aviation struck Vovchansk.",
            {("Vovchansk", SHELLING): Shelling.REPORTED},
        ),
    ],
)
def test_a_statement_as_it_is_published(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "In Donetsk, forced evacuation of families with children has been announced. The "
        "enemy has intensified the shelling of Donetsk.",
        "A total of 4,100 people have been evacuated from the Pokrovsk and Toretsk directions.",
        "The Defence Council decided to forcibly evacuate families with children from 12 "
        "settlements of Borova, three of Oskil and five of Barvinkove territorial "
        "communities.",
        "Toretsk waits. They evacuated a couple that lived in a neighborhood about 2 "
        "kilometers from the front line.",
        "Residents leave Derhachi. From some settlements to the front line — about 6 kilometers.",
        "Soledar has burned-out shops. The sunflower fields are black, burned by the "
        "firing of rockets and shells.",
        "In Kupiansk people wait. Although Petrenko's car came under fire, he got out.",
        "As a reminder, the Russians launched missile attacks on the suburbs of Sumy.",
        "The city of Lozova is now home to more than 65,000 people who had to flee.",
        "The partners helped evacuees in Pavlohrad and 84 people living in areas of "
        "active hostilities and under mandatory evacuation orders.",
        "The authorities have declared a mandatory evacuation of 11 border villages. "
        "These are the Semenivka, Koriukivka and Horodnia communities.",
        "As Russian troops advance towards the city of Pokrovsk, the authorities have "
        "issued a mandatory evacuation order, especially for families with children.",
        "The evacuees in Kharkiv are visibly distressed from enduring relentless shelling for a week.",
        'Toretsk was visited by a team. "The places are under constant Russian attack," its leader said.',
        'A strike razed a school in Orikhiv. "Not good," says Oksana Bondarenko, '
        "Huliaipole's deputy mayor. She braves the shelling to help the 2,500 residents "
        "who have decided to stay.",
        "The people of Lysychansk flee. Russian missiles are extending their reach, "
        "striking civilian areas as far as 150 miles from the front lines.",
        "Myrnohrad is emptying. Vira was living with her husband in a cold house with no "
        "electricity, about 2 kilometers away from an area held by Russian forces.",
        "The crew came under enemy drone attacks during evacuation from Kostiantynivka and Rodynske.",
        "Several parts of Sloviansk city, which bears the scars of years of war, fall "
        "within the mandatory evacuation orders.",
        "Children left Krasnopillia in advance, it was a forced evacuation from all "
        "border settlements of Krasnopillia community.",
        "She abandoned her home in the devastated eastern city of Bakhmut. Authorities "
        "this week ordered families with children to leave.",
        "Over the past week, seven children were forcibly evacuated from the Illinivka community.",
        "People leave Toretsk: while a month ago 250 people were leaving daily, now the "
        "number has grown to 550.",
        "The head spoke of Huliaipole. He urged civilians to leave the region and towns "
        "close to the front line.",
        '"There is no Novohrodivka any more," said Ihor, who had hidden in a cellar '
        "until their own house was hit.",
        "Kurakhove waits. The Russians are near enough to hit it with artillery.",
        "The mayor of Balakliia said that almost all boiler houses have been bombed.",
        "Maryna stayed in Sviatohirsk. In this shelter basement, about 15 people live in such conditions.",
        "Iryna teaches in Zaporizhzhia. Around 3,700 schools have been damaged in shelling and air strikes.",
        "People of Mezhova read the news. Ukraine regularly announces forced evacuations "
        "of civilians from areas near the front.",
        "He had to leave his hometown, Marinka. The authorities urge people to evacuate.",
        "Vovchansk is tired. On Monday, 90 people left the town, 20 of them by train.",
        "In Chasiv Yar and the entire Chasiv Yar community, we still have 620 people.",
        "A convoy reached Huliaipole. It delivered food for 2,100 people living close to the front lines.",
        "Russians captured Marinka. The General Staff spoke of 97 Russian attacks along the front.",
        "We met families in Nikopol. They were shelled as they crossed the line.",
        "Ukraine retook Izium. A third of the country's power stations were damaged by Russian strikes.",
        "Troops pushed the Russians 8 km back from Kurakhove.",
    ],
)
def test_what_is_published_of_no_town_or_of_another_time(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    "when",
    ["on Jan. 29", "on 2 February", "in December", "in late January"],
)
def test_a_strike_of_weeks_before_publication_is_no_news(read: Reader, when: str) -> None:
    text = f"Her house was destroyed after a Russian strike on Kostiantynivka {when}."
    of_today = extract(text.replace(when, "on 24 February"), read.gazetteer, date(2025, 2, 26)).facts
    assert [fact.value for fact in of_today] == [Shelling.REPORTED]
    assert extract(text, read.gazetteer, date(2025, 2, 26)).facts == ()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "No one was hurt, said Oleh Kravets, head of the RMA, on Sunday, UNN reports.\n\nDetails\n\n"
            "According to him, the drones did not rest. Beryslav and Lvove suffered from drone attacks.",
            "Oleh Kravets",
        ),
        (
            "According to Ukrinform, Oleh Kravets, the head of the region, said that Beryslav was shelled.",
            "Oleh Kravets, the head of the region",
        ),
        (
            "Beryslav was shelled at night. This was reported by Censor.NET with reference to the police of "
            "Kherson.",
            "the police of Kherson",
        ),
        (
            "Shelling of Selydove killed two people, including a child, the local authorities said.",
            "the local authorities",
        ),
        ('"Some 2,300 people stay in Selydove," said Oksana, a volunteer.', "Oksana"),
        (
            "On Feb. 12, the mayor Ivan Petrenko urged residents of Selydove to leave.",
            "the mayor Ivan Petrenko",
        ),
        ("According to the words of Ivan Petrenko, 2,300 people remain in Selydove.", "Ivan Petrenko"),
        (
            "Ivan Petrenko, the head of the Selydove administration, said that the shelling of the town "
            "goes on.\n\nAccording to a Facebook announcement, 2,300 people remain in Selydove.",
            "Ivan Petrenko, the head of the Selydove administration",
        ),
        (
            "Two people were wounded in the shelling of Selydove, said the acting head of "
            "Kurakhove City Administration, Ivan Petrenko.",
            "the acting head of Kurakhove City Administration, Ivan Petrenko",
        ),
    ],
)
def test_who_passes_it_on_is_not_who_says_it(read: Reader, text: str, who: str) -> None:
    assert {fact.said_by for fact in read.extraction(text).facts} == {who}


@pytest.mark.parametrize(
    "text",
    [
        "(Dnipro, 12 April 2022): Today, six trucks came to Lysychansk.",
        "(Kyiv, April 12, 2022) – Drones attack people in Nikopol.",
        "Facts\n18:11 12.04.2022\n\nPeople are leaving Lyman.",
        "By Daria Petrenko April 12, 2022 10:42 AM 8 min read\n\nPeople are leaving Lyman.",
        "2022-04-12 04:12:40\n\nPeople are leaving Lyman.",
        "FOR IMMEDIATE RELEASE: April 12, 2022\n\nPeople are leaving Lyman.",
    ],
)
def test_the_day_of_a_release_stands_beside_its_place_its_time_or_its_author(read: Reader, text: str) -> None:
    assert read.extraction(text).as_of == date(2022, 4, 12)


def test_a_headline_gives_its_place_to_the_hedge_of_the_text(read: Reader) -> None:
    text = "9 thousand people remain in Myrnohrad\n\nAs of now, about 9,000 people remain in Myrnohrad."
    facts = read.facts(text, NOW)
    assert [fact.qualifier for fact in facts] == [Qualifier.ABOUT]


@pytest.mark.parametrize(
    ("text", "starts", "ends"),
    [
        (
            "A mandatory evacuation from Mezhova has been announced. It is known that the evacuation will be "
            "carried out within 30 days from July 14, 2025.",
            date(2025, 7, 14),
            date(2025, 8, 13),
        ),
        (
            "Authorities have ordered families with children to leave Druzhkivka starting Tuesday.",
            date(2025, 7, 15),
            None,
        ),
    ],
)
def test_the_days_of_an_order_are_counted(read: Reader, text: str, starts: date, ends: date | None) -> None:
    terms = [fact.terms for fact in extract(text, read.gazetteer, date(2025, 7, 14)).facts]
    assert [(its.starts, its.ends) for its in terms if its] == [(starts, ends)]


def test_one_who_signed_an_order_may_be_told_by_the_surname_alone(read: Reader) -> None:
    text = (
        '"I have signed an order for the mandatory evacuation of four settlements of the Sumy district," '
        "Kravchenko said.\n\nThe affected settlements are Oleksiivka and Khrapivshchyna (Yunakivka rural "
        "community)."
    )
    terms = [fact.terms for fact in read.facts(text, EVACUATION)]
    assert [its.ordered_by for its in terms if its] == ["Kravchenko", "Kravchenko"]


def test_what_a_speaker_goes_on_to_say_is_theirs(read: Reader) -> None:
    text = (
        '"Orikhiv is a dangerous place," says Dmytro Halka from an aid group. "The town is shelled every '
        '24 hours."'
    )
    assert [fact.said_by for fact in read.facts(text, SHELLING)] == ["Dmytro Halka"]


def test_an_agency_below_a_report_is_not_its_author(read: Reader) -> None:
    text = "Russia shelled the town of Orikhiv. — Agence France-Presse"
    assert [fact.said_by for fact in read.facts(text, SHELLING)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Three people were killed in Selydove as a result of artillery shelling.",
        "Three people died in Selydove due to the shelling.",
    ],
)
def test_people_are_killed_as_a_result_of_shelling(read: Reader, text: str) -> None:
    assert read.values(text) == {("Selydove", FactKind.SHELLING): Shelling.REPORTED}


def test_localities_are_settlements(read: Reader) -> None:
    text = (
        "Over the past day, the enemy fired at localities in two districts of Kharkiv region.\n\n"
        "A house was damaged in Prykolotne. In Borova, two people were wounded."
    )
    assert read.values(text) == {
        ("Prykolotne", FactKind.SHELLING): Shelling.REPORTED,
        ("Borova", FactKind.SHELLING): Shelling.REPORTED,
    }


def test_a_hromada_may_order(read: Reader) -> None:
    text = "The Borivske community declared the forced evacuation of families with children from Lyman."
    assert [fact.terms and fact.terms.ordered_by for fact in read.extraction(text).facts] == [
        "The Borivske community"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Officials estimate that 90 people are still living in Izium.",
        "The number of people still in Izium is estimated at 90.",
    ],
)
def test_an_estimate_is_about_so_many(read: Reader, text: str) -> None:
    assert [fact.qualifier for fact in read.extraction(text).facts] == [Qualifier.ABOUT]

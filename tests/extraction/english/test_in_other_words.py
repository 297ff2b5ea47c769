"""Facts in the words of news of many publishers, and what is no fact in them."""

import pytest

from bot.domain.fact import Evacuation, FactKind, Shelling
from tests.extraction.reading import EVACUATION, FRONT, NOW, PREWAR, SHELLING, Reader

Told = dict[tuple[str, FactKind], object]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In the small flats of Siversk some 700 people are left in the whole of Siversk.",
            {("Siversk", NOW): 700.0},
        ),
        (
            "Some 1,500 hold-outs are hunkered down in Myrnohrad.",
            {("Myrnohrad", NOW): 1500.0},
        ),
        (
            "About 2,000 locals persevere in Huliaipole.",
            {("Huliaipole", NOW): 2000.0},
        ),
        (
            "The 2,000 or so who have stuck it out in Selydove (prewar: close to 7,000) go to market.",
            {("Selydove", NOW): 2000.0, ("Selydove", PREWAR): 7000.0},
        ),
        (
            '"Sixty, I\'d say, are left," says Ivan Bondarenko, head of Selydove.',
            {("Selydove", NOW): 60.0},
        ),
        (
            "Only a quarter of Bakhmut's prewar population of 70,000 people is left.",
            {("Bakhmut", NOW): 17500.0, ("Bakhmut", PREWAR): 70000.0},
        ),
        (
            "About 5% of the roughly 12,000 civilians who used to live in Siversk are still eking"
            " out an existence there.",
            {("Siversk", NOW): 600.0, ("Siversk", PREWAR): 12000.0},
        ),
        (
            "More than 3,000 residents of Rodynske's pre-war population of 10,500 refuse to leave.",
            {("Rodynske", NOW): 3000.0, ("Rodynske", PREWAR): 10500.0},
        ),
        (
            "Hrodivka is empty. About 350 of the village's 2,000 prewar residents are believed to"
            " be there still.",
            {("Hrodivka", NOW): 350.0, ("Hrodivka", PREWAR): 2000.0},
        ),
        (
            "Orikhiv is quiet. One in ten of its 14,000 inhabitants has opted to remain.",
            {("Orikhiv", NOW): 1400.0},
        ),
        (
            "Kozacha Lopan, pop. 5,000 before the war and 300-odd at present, has no shop.",
            {("Kozacha Lopan", PREWAR): 5000.0, ("Kozacha Lopan", NOW): 300.0},
        ),
        (
            "Just 640 people now in Orikhiv, vs 14,000 pre-war.",
            {("Orikhiv", NOW): 640.0, ("Orikhiv", PREWAR): 14000.0},
        ),
        (
            "Before the big war Selydove counted 15,000 inhabitants.",
            {("Selydove", PREWAR): 15000.0},
        ),
        (
            "Ten percent of Stepnohirsk's 4,500-strong pre-war population have opted to remain there.",
            {("Stepnohirsk", NOW): 450.0, ("Stepnohirsk", PREWAR): 4500.0},
        ),
        (
            "The city is without water. There are 900 people left in the city, he says. Nobody "
            "can count them. Orikhiv has no school either.",
            {("Orikhiv", NOW): 900.0},
        ),
        (
            "Siversk has no water. By 2022, more than 10,000 residents lived here.",
            {("Siversk", PREWAR): 10000.0},
        ),
        (
            "Lyman was pounded again. About 12,000 have stayed, according to the regional head.",
            {("Lyman", SHELLING): Shelling.REPORTED, ("Lyman", NOW): 12000.0},
        ),
        (
            "In the town of Velyka Novosilka the remaining 304 residents live without electricity.",
            {("Velyka Novosilka", NOW): 304.0},
        ),
        (
            "Many have left Kramatorsk, leaving about 80,000 people in the city.",
            {("Kramatorsk", NOW): 80000.0},
        ),
        (
            "There are 450 residents left in Siversk. By 2022, more than 11,000 residents lived "
            "here. 5% of the pre-war population remained in Siversk.",
            {("Siversk", NOW): 450.0, ("Siversk", PREWAR): 11000.0},
        ),
        (
            "One in ten is left of the 9,000 who lived in Orikhiv.",
            {("Orikhiv", NOW): 900.0},
        ),
        (
            "In Kostiantynivka, once home to 70,000, the markets are half empty. The frontline is"
            ' eight kilometres away. "We will be next after Toretsk," said Tetiana, 54. The '
            "city's administration says 8,500 people remain, including 6 children.",
            {("Kostiantynivka", PREWAR): 70000.0, ("Kostiantynivka", FRONT): 8.0},
        ),
        (
            'Petro, 68, sits on a bench in Druzhkivka. "My son lives in Pokrovsk," he says. About'
            " 24,000 people remain in the town.",
            {("Druzhkivka", NOW): 24000.0},
        ),
        (
            "Oleksandr, who was born in Mariupol, heads the military administration of "
            "Huliaipole. About 500 people remain in the town. The front line is 6 km away.",
            {("Huliaipole", NOW): 500.0, ("Huliaipole", FRONT): 6.0},
        ),
        (
            "Canadian volunteer Paul Hughes lives in Druzhkivka. His home town, Calgary, has 1.3 "
            'million people. "There are 20,000 left here, they say," he tells me.',
            {("Druzhkivka", NOW): 20000.0},
        ),
        (
            "In the first weeks of the full-scale war, Okhtyrka was bombed daily. Its residents "
            "were told to leave. Around 40,000 live there today.",
            {("Okhtyrka", NOW): 40000.0},
        ),
        (
            "By the end of the year, Pokrovsk's population fell from 12,000 to 7,000, and it may "
            "fall to 5,000 by spring.",
            {("Pokrovsk", NOW): 7000.0},
        ),
        (
            "In Oleksiievo-Druzhkivka, 1,200 left, and no more than 2,000 remain.",
            {("Oleksiievo-Druzhkivka", NOW): 2000.0},
        ),
        (
            "In Bilozerske, 400 people left in a week, and about 9,000 remain. In Dobropillia 900"
            " left, and 20,000 remain.",
            {("Bilozerske", NOW): 9000.0, ("Dobropillia", NOW): 20000.0},
        ),
    ],
)
def test_how_many_people(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            '"We are nine kilometres from the enemy," says the mayor of Bilopillia.',
            {("Bilopillia", FRONT): 9.0},
        ),
        (
            "Few are still in Ukrainsk, a town in Donetsk region just eight miles from the frontlines.",
            {("Ukrainsk", FRONT): 12.9},
        ),
        (
            "A couple boards a van in Hrodivka, 4km from the advancing Russians.",
            {("Hrodivka", FRONT): 4.0},
        ),
        (
            "By the end of July the war had come to within 10 miles of Druzhkivka.",
            {("Druzhkivka", FRONT): 16.1},
        ),
        (
            "Dvorichna is 3 km / 2 miles from the front line.",
            {("Dvorichna", FRONT): 3.0},
        ),
        (
            "Now, with Russian troops only 18 kilometres away and launching drones day after day,"
            " residents of Kramatorsk pack.",
            {("Kramatorsk", FRONT): 18.0},
        ),
        (
            "At the beginning of 2024, the front line was 30 kilometres away from Druzhkivka, but"
            " today this distance has decreased to 9 kilometres.",
            {("Druzhkivka", FRONT): 9.0},
        ),
        (
            "Toretsk and Siversk are around 6 kilometres from the front line.",
            {("Toretsk", FRONT): 6.0, ("Siversk", FRONT): 6.0},
        ),
    ],
)
def test_how_far_the_front_is(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Leave while you still can, Mayor Ivan Bondarenko told residents of Pokrovsk.",
            {("Pokrovsk", EVACUATION): Evacuation.URGED},
        ),
        (
            '"Evacuate now, before it is too late," the head of the Siversk administration told residents.',
            {("Siversk", EVACUATION): Evacuation.URGED},
        ),
        (
            "Evacuation buses left Bilopillia this morning with 43 people on board.",
            {("Bilopillia", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "The council urged residents of Siversk to speed up their departure.",
            {("Siversk", EVACUATION): Evacuation.URGED},
        ),
        (
            "Residents of the cities of Siversk and Lyman were called to urgently evacuate.",
            {("Siversk", EVACUATION): Evacuation.URGED, ("Lyman", EVACUATION): Evacuation.URGED},
        ),
        (
            "Mayor Ivan Bondarenko was telling the townsfolk of Hlukhiv to leave.",
            {("Hlukhiv", EVACUATION): Evacuation.URGED},
        ),
        (
            '"I appeal to the people of Myrnohrad: don\'t wait," said the head of the administration.',
            {("Myrnohrad", EVACUATION): Evacuation.URGED},
        ),
        (
            "The last families are being asked by the administration to leave Selydove.",
            {("Selydove", EVACUATION): Evacuation.URGED},
        ),
        (
            "By order of the regional administration, in effect from Aug. 10, residents must "
            "evacuate Kupiansk.",
            {("Kupiansk", EVACUATION): Evacuation.MANDATORY},
        ),
        (
            "On Wednesday the authorities ordered residents of Dobropillia, 15 kilometres from "
            "the fighting, out.",
            {("Dobropillia", EVACUATION): Evacuation.MANDATORY, ("Dobropillia", FRONT): 15.0},
        ),
        (
            "The administration has resolved to begin forced evacuation of families with children"
            " from Selydove.",
            {("Selydove", EVACUATION): Evacuation.FORCED},
        ),
        (
            "The Defence Council has extended mandatory evacuation to Selydove and Ukrainsk.",
            {("Selydove", EVACUATION): Evacuation.MANDATORY, ("Ukrainsk", EVACUATION): Evacuation.MANDATORY},
        ),
        (
            "Kupiansk and Izium have been under obligation to evacuate for some weeks.",
            {("Kupiansk", EVACUATION): Evacuation.MANDATORY, ("Izium", EVACUATION): Evacuation.MANDATORY},
        ),
        (
            "A compulsory evacuation, by force, of children from Toretsk was decided on.",
            {("Toretsk", EVACUATION): Evacuation.FORCED},
        ),
        (
            "Two more villages, Dronivka and Zvanivka, are to be vacated on a mandatory basis.",
            {("Dronivka", EVACUATION): Evacuation.MANDATORY, ("Zvanivka", EVACUATION): Evacuation.MANDATORY},
        ),
        (
            "A decision was made on the mandatory evacuation from two more villages, Dronivka and Zvanivka.",
            {("Dronivka", EVACUATION): Evacuation.MANDATORY, ("Zvanivka", EVACUATION): Evacuation.MANDATORY},
        ),
        (
            "Residents of the Lyman community, where a mandatory evacuation has been announced, have to go.",
            {("Lyman Hromada", EVACUATION): Evacuation.MANDATORY},
        ),
        (
            "The Lyman community remains within the territory of forced evacuation of families "
            "with children.",
            {("Lyman Hromada", EVACUATION): Evacuation.FORCED},
        ),
        (
            'Quote: "We announce mandatory evacuation from the Lyman hromada."',
            {("Lyman Hromada", EVACUATION): Evacuation.MANDATORY},
        ),
        (
            "Police officers and volunteers carried out a risky evacuation from Stepnohirsk.",
            {("Stepnohirsk", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "Partners reported ongoing evacuations from Vovchansk.",
            {("Vovchansk", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "The hardest is Huliaipole, from where crews bring out 10 people a day.",
            {("Huliaipole", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "The order on forced evacuation of families with children covers these places of "
            "Volnovakha district:\n"
            "- Komar,\n"
            "- Bahatyr.",
            {("Komar", EVACUATION): Evacuation.FORCED, ("Bahatyr", EVACUATION): Evacuation.FORCED},
        ),
        (
            "Volunteers of the Red Cross are helping people leave Bilopillia.",
            {("Bilopillia", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "The administration is carrying out early voluntary evacuations from Bilopillia and Vorozhba.",
            {("Bilopillia", EVACUATION): Evacuation.UNDERWAY, ("Vorozhba", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "The population continues to evacuate from Selydove.",
            {("Selydove", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "More than 1,250 people have been relocated from Druzhkivka to safe areas.",
            {("Druzhkivka", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "Toretsk is in ruins. Local authorities cannot bring in supplies and urge residents to evacuate.",
            {("Toretsk", EVACUATION): Evacuation.URGED},
        ),
        (
            "Toretsk has no water. Despite repeated calls from local authorities to evacuate, "
            "many residents stay.",
            {("Toretsk", EVACUATION): Evacuation.URGED},
        ),
        (
            "In the Lyman community, a mandatory evacuation has been announced here, while 90 "
            "children are left.",
            {("Lyman Hromada", EVACUATION): Evacuation.MANDATORY},
        ),
        (
            "Mandatory evacuation was announced from the city of Derhachi in the Kharkiv district"
            " and from the Zolochiv hromada in the Bohodukhiv district.",
            {
                ("Derhachi", EVACUATION): Evacuation.MANDATORY,
                ("Zolochiv Hromada", EVACUATION): Evacuation.MANDATORY,
            },
        ),
        (
            'It was decided to forcibly evacuate children from settlements of the region. "The '
            'headquarters agreed on the decision to evacuate children from the city of Lyman," he'
            " said.",
            {("Lyman", EVACUATION): Evacuation.FORCED},
        ),
        (
            "The council decided on the forced evacuation of children from 21 villages. "
            "Additionally, it decided on the mandatory evacuation of all adults from areas where "
            "fighting takes place, including Velykyi Burluk and Ambarne.",
            {
                ("Velykyi Burluk", EVACUATION): Evacuation.MANDATORY,
                ("Ambarne", EVACUATION): Evacuation.MANDATORY,
            },
        ),
        (
            "Authorities ordered the mandatory evacuation of villages around Kupiansk. One of "
            "those villages is Kurylivka.",
            {("Kurylivka", EVACUATION): Evacuation.MANDATORY},
        ),
        (
            "A mandatory evacuation was announced from 12 settlements, including Toretsk and Siversk.",
            {("Toretsk", EVACUATION): Evacuation.MANDATORY, ("Siversk", EVACUATION): Evacuation.MANDATORY},
        ),
        (
            "Settlements subject to mandatory evacuation of families with children:\n"
            "\n"
            "Slavhorod rural territorial community:\n"
            "\n"
            "s. Hrabovske;\n"
            "\n"
            "s. Zapsillia.\n"
            "\n"
            "Myropilska territorial community:\n"
            "\n"
            "Velykyi Prykil.",
            {
                ("Hrabovske", EVACUATION): Evacuation.MANDATORY,
                ("Zapsillia", EVACUATION): Evacuation.MANDATORY,
                ("Velykyi Prykil", EVACUATION): Evacuation.MANDATORY,
            },
        ),
        (
            "The commission decided to start the mandatory evacuation of children from the "
            "following settlements:\n"
            "\n"
            "Advertisement:\n"
            "\n"
            "Druzhkivka hromada: Druzhkivka and Mykolaipillia;\n"
            "\n"
            "Myrnohrad and Pokrovsk hromadas: Myrnohrad, Rodynske.",
            {
                ("Druzhkivka", EVACUATION): Evacuation.MANDATORY,
                ("Mykolaipillia", EVACUATION): Evacuation.MANDATORY,
                ("Myrnohrad", EVACUATION): Evacuation.MANDATORY,
                ("Rodynske", EVACUATION): Evacuation.MANDATORY,
            },
        ),
    ],
)
def test_evacuation(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Russian forces killed two residents in Kostiantynivka over the past day, the governor reported.",
            {("Kostiantynivka", SHELLING): Shelling.REPORTED},
        ),
        (
            "Russian troops killed two civilians in Donetsk region on 6 February: one in "
            "Druzhkivka and one in Lyman.",
            {("Druzhkivka", SHELLING): Shelling.REPORTED, ("Lyman", SHELLING): Shelling.REPORTED},
        ),
        (
            "On 9 February, Russians wounded five residents of Donetsk region: in Pokrovsk, "
            "Dobropillia and Siversk.",
            {
                ("Pokrovsk", SHELLING): Shelling.REPORTED,
                ("Dobropillia", SHELLING): Shelling.REPORTED,
                ("Siversk", SHELLING): Shelling.REPORTED,
            },
        ),
        (
            "Over the past day, under enemy fire and air strikes were:\n"
            "Bilozerka, Stanislav and the city of Kherson.",
            {
                ("Bilozerka", SHELLING): Shelling.REPORTED,
                ("Stanislav", SHELLING): Shelling.REPORTED,
                ("Kherson", SHELLING): Shelling.REPORTED,
            },
        ),
        (
            "The occupiers launched a drone at a family that was travelling by car in Vovchansk.",
            {("Vovchansk", SHELLING): Shelling.REPORTED},
        ),
        (
            "The enemy sent about ten drones at Nikopol and Marhanets during the day.",
            {("Nikopol", SHELLING): Shelling.REPORTED, ("Marhanets", SHELLING): Shelling.REPORTED},
        ),
        (
            "At 10 in the morning, S-300s were fired at Liubotyn.",
            {("Liubotyn", SHELLING): Shelling.REPORTED},
        ),
        (
            "Five people were killed in Kurakhove by Russian fire on Monday.",
            {("Kurakhove", SHELLING): Shelling.REPORTED},
        ),
        (
            "Airstrikes over the past day hit Orikhiv in the Zaporizhzhia region.",
            {("Orikhiv", SHELLING): Shelling.REPORTED},
        ),
        (
            "Shelling left one dead in each of Toretsk and Selydove.",
            {("Toretsk", SHELLING): Shelling.REPORTED, ("Selydove", SHELLING): Shelling.REPORTED},
        ),
        (
            "The photo shows a shed in Siversk after yesterday's airstrike.",
            {("Siversk", SHELLING): Shelling.REPORTED},
        ),
        (
            "Despite being under constant bombardment, the city of Orikhiv still has a council.",
            {("Orikhiv", SHELLING): Shelling.CONSTANT},
        ),
        (
            "Shostka is left without gas and light after a night of strikes on the town.",
            {("Shostka", SHELLING): Shelling.REPORTED},
        ),
        (
            "The drones hunt anything that moves in Toretsk.",
            {("Toretsk", SHELLING): Shelling.REPORTED},
        ),
        (
            "Life in Chasiv Yar has moved below ground due to Russian attacks on it.",
            {("Chasiv Yar", SHELLING): Shelling.REPORTED},
        ),
        (
            "A woman was wounded in Beryslav: explosives were dropped from a UAV.",
            {("Beryslav", SHELLING): Shelling.REPORTED},
        ),
        (
            "Over the past day, Balakliia and 9 settlements of Kharkiv region came under enemy "
            "attack. In the town of Vovchansk, two men were hurt.",
            {("Balakliia", SHELLING): Shelling.REPORTED, ("Vovchansk", SHELLING): Shelling.REPORTED},
        ),
        (
            'The administration of Siversk spoke. "518 people remain in the city," said the head '
            "of the Siversk MA. The city is shelled every day.",
            {("Siversk", NOW): 518.0, ("Siversk", SHELLING): Shelling.CONSTANT},
        ),
        (
            "Due to shelling, almost a third of Druzhkivka is without electricity.",
            {("Druzhkivka", SHELLING): Shelling.REPORTED},
        ),
        (
            "They are intensively shelling Vuhledar with bombs.",
            {("Vuhledar", SHELLING): Shelling.REPORTED},
        ),
        (
            "An attack on 27 January seriously damaged several residential buildings in Myrnohrad.",
            {("Myrnohrad", SHELLING): Shelling.REPORTED},
        ),
        (
            "The towns of Kostiantynivka, Kramatorsk and Selydove in Donetska Oblast suffered "
            "large-scale attacks.",
            {
                ("Kostiantynivka", SHELLING): Shelling.REPORTED,
                ("Kramatorsk", SHELLING): Shelling.REPORTED,
                ("Selydove", SHELLING): Shelling.REPORTED,
            },
        ),
        (
            "The occupiers on Sunday used drones to attack the town of Beryslav.",
            {("Beryslav", SHELLING): Shelling.REPORTED},
        ),
        (
            "Russian soldiers are pounding Kherson with artillery on a daily basis.",
            {("Kherson", SHELLING): Shelling.CONSTANT},
        ),
        (
            "Almost no day goes by in Zaporizhzhia without a guided aerial bomb.",
            {("Zaporizhzhia", SHELLING): Shelling.CONSTANT},
        ),
        (
            "Hremiach, Chernihiv region: 3 explosions.",
            {("Hremiach", SHELLING): Shelling.REPORTED},
        ),
        (
            "The village of Velyka Pysarivka was bombed every few hours.",
            {("Velyka Pysarivka", SHELLING): Shelling.CONSTANT},
        ),
        (
            "They targeted the city of Nikopol itself.",
            {("Nikopol", SHELLING): Shelling.REPORTED},
        ),
        (
            "There are 1,100 residents in Toretsk who do not want to go despite the brutal "
            "shelling of the city.",
            {("Toretsk", NOW): 1100.0, ("Toretsk", SHELLING): Shelling.REPORTED},
        ),
        (
            "Russian artillery fire is a daily occurrence in Nikopol.",
            {("Nikopol", SHELLING): Shelling.CONSTANT},
        ),
        (
            "Selydove is packing up fast. The Russians are 7 km away. Their destination is Rivne,"
            ' far off in the west. "Our neighbours\' house was hit, and we had to go," she says.',
            {("Selydove", FRONT): 7.0, ("Selydove", SHELLING): Shelling.REPORTED},
        ),
        (
            "Kupiansk district. Six houses were damaged in Kupiansk. In just 24 hours, the "
            "Russians fired 19 times at localities in the Kharkiv region.",
            {("Kupiansk", SHELLING): Shelling.REPORTED},
        ),
        (
            "Over the past day, the Russians attacked 10 settlements in the Kharkiv region.\n"
            "\n"
            "The attacks damaged civilian infrastructure:\n"
            "\n"
            "a private house was damaged in Kharkiv district (Prudianka village);\n"
            "\n"
            "in Bohodukhiv district, 4 private houses were damaged (Ivashky village, Udy "
            "village).",
            {
                ("Prudianka", SHELLING): Shelling.REPORTED,
                ("Ivashky", SHELLING): Shelling.REPORTED,
                ("Udy", SHELLING): Shelling.REPORTED,
            },
        ),
        (
            "Hits were recorded in 4 settlements: the cities of Nikopol and Marhanets, the "
            "villages of Myrove and Chervonohryhorivka.",
            {
                ("Nikopol", SHELLING): Shelling.REPORTED,
                ("Marhanets", SHELLING): Shelling.REPORTED,
                ("Myrove", SHELLING): Shelling.REPORTED,
                ("Chervonohryhorivka", SHELLING): Shelling.REPORTED,
            },
        ),
        (
            "In particular, an air strike was conducted on Huliaipole.",
            {("Huliaipole", SHELLING): Shelling.REPORTED},
        ),
        (
            "In Kherson, the Antonivka suburb is shelled every day; about 2,500 of its residents remain.",
            {("Kherson", SHELLING): Shelling.CONSTANT},
        ),
    ],
)
def test_strikes(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    "text",
    [
        ('"Seven of us live on this side of the river in Kupiansk," she said.'),
        ("That August, volunteers had pulled 300 a day out of Bakhmut."),
        ("She convinced her mother that it was time to leave Chasiv Yar."),
        ("“Sixty are left,” says the head of Pokrovske, as we drink tea in Sumy."),
        (
            "We have seven and a half thousand here, of the fifteen we had before February 24, "
            "says the head of the Selydove administration."
        ),
        ("Evacuations are also ongoing in neighbouring Dnipropetrovsk, Kharkiv and Sumy."),
        ("All minors have been evacuated from Siversk."),
        ("Russian fighter jets pounded Ukrainian positions in Avdiivka."),
        (
            "After their apartment was destroyed in a Russian rocket attack, the couple moved out"
            " of Krasnohorivka."
        ),
        ("Bilozerske is close enough to be targeted by kamikaze drones."),
        (
            "Pokrovsk holds out. Russian troops are within 8 kilometres of the administrative "
            "border of Donetsk and Dnipropetrovsk regions."
        ),
        (
            "Avdiivka is ruined. Of 14 damaged facilities, eight were within 10 kilometres from "
            "the front line."
        ),
        ("In Lyman, she took refuge in a cellar after Russian bombs destroyed her apartment."),
        (
            "Zalizne is quiet. Frontline settlements of the region are constantly under attack. "
            "People are being urged to evacuate."
        ),
        ("Members of the council urged the government to announce a mandatory evacuation of Sumy."),
        ("Izium, with 24,000 residents, a third fewer than in 2021, hosts families."),
        ("Druzhkivka's population is 29,000, slightly less than that of Kramatorsk before the war."),
        ("Back in August, the mayor said that Russian forces were 10 km from Pokrovsk."),
        ("Kostiantynivka has 8,000 people, the mayor said in an interview last spring."),
        ("After a Russian missile struck Chernihiv last August, the theatre was rebuilt."),
        ("Shelling in Lyman has eased."),
        ("In Kherson, the Korabel neighbourhood has about 300 residents left."),
        ("Siversk residents now living in Kramatorsk, about 1,100 people, get bread each week."),
        ("Ukrainian officials say 2,000 civilians remain in occupied Selydove."),
        ("Russian troops seized Toretsk this month and the front line is now 3 km west of the city."),
        ("About 700 people were believed to be in Toretsk. The mayor said that figure was out of date."),
        ("The court and tax office have been evacuated from Kostiantynivka to Kramatorsk."),
        ("In November, 11,000 people were still in Pokrovsk."),
        ("Forced evacuation of families with children may be introduced in Huliaipole."),
        ("Mandatory evacuation of families with children should be announced in Vovchansk."),
        ("The transit evacuation point in Lozova received 186 people overnight. There are 71 people left."),
        (
            "Over the past day, the Russians attacked 10 settlements in the Donetsk region. In "
            "Kramatorsk, two people were injured in a car crash."
        ),
        ("Little is left of the 12,000 people who lived in Lyman."),
        (
            'SLOVIANSK, Ukraine - Iryna packs her bags. "What happened in Siversk will happen '
            'here," she says. The mayor says 50,000 people remain in the city. The city is 25 km '
            "from the front line."
        ),
        (
            "KOSTIANTYNIVKA — Viktor has seen the photos of Chasiv Yar. The city is now eight km "
            "from the front. Evacuation is forced for families with children."
        ),
        (
            "KUPIANSK, Ukraine (AP) — Larysa's daughter calls from Kharkiv every evening. Around "
            "2,000 people remain in the city. The front line is 3 km away."
        ),
        (
            "KRAMATORSK, Ukraine (Reuters) - Valentyna's sister phones from Toretsk once a week. "
            "Some 80,000 people live in the city, the mayor says."
        ),
        (
            "POKROVSK, Ukraine — Olha sends her mother money from Dnipro. The city is now under "
            "constant shelling. Residents have been ordered to leave."
        ),
        (
            "LYMAN, Ukraine — Volunteer Denys Khrystov arrived from Kharkiv at dawn. Residents of"
            " the city were ordered to leave in August. He takes two women to Sloviansk."
        ),
        (
            "Over the past day the Russians shelled Kharkiv region 14 times, Oleh Syniehubov "
            "said. In Kupiansk, two people were injured in an explosion of a gas cylinder."
        ),
        (
            "Russian troops shelled Donetsk region 31 times in the past 24 hours, the regional "
            "police said. In Dobropillia, two people were injured when a bus overturned."
        ),
        (
            "In the past day, Russian forces shelled Zaporizhzhia region 400 times, Fedorov said."
            " In Zaporizhzhia, two people were injured in a fire caused by careless smoking. In "
            "Vilniansk, a house was damaged by a gas explosion."
        ),
        (
            "Russian troops shelled Donetsk region 25 times in the past 24 hours. In Kramatorsk, "
            "two people were killed when a grenade exploded in a flat. In Lyman, a roof was "
            "damaged by strong wind."
        ),
        (
            "Over the past day Russians shelled Nikopol district with artillery, Lysak said. In "
            "Kryvyi Rih, a worker was killed at a plant."
        ),
        (
            "Russian troops shelled Kherson region with 300 shells over the past day, Prokudin "
            "said. In Kherson, a man was hit by a car."
        ),
        (
            "The Russians shelled Kherson region 50 times over the day. In Kherson, a 60-year-old"
            " man was injured when he fell from a ladder."
        ),
        (
            "Russians shelled Donetsk region 24 times in the past day. In Sloviansk, two women "
            "were killed by an intoxicated soldier."
        ),
        (
            "Russians attacked Zaporizhzhia region 300 times over the day. In Zaporizhzhia, a "
            "kindergarten burned down; the cause was an electric heater."
        ),
        (
            "Overnight, Russian forces attacked Kharkiv region. In Chuhuiv, two people died in a "
            "fire; it started in the kitchen. In Merefa, a pedestrian was killed by a train."
        ),
        (
            "Over the day, Russians shelled 9 settlements in Zaporizhzhia region. In Huliaipole, "
            "a 70-year-old woman died of a heart attack."
        ),
        (
            "Kherson region was shelled 70 times in 24 hours. In Beryslav, a boy was injured "
            "while handling a grenade he had found."
        ),
        ('"In 2022 we had 5,000 people left, it was a ghost town," said Lyman\'s head Oleksandr Zhuravlov.'),
        (
            '"In those days, the front line was 2 km from Orikhiv," recalls the mayor. "About '
            '1,500 people remained in town."'
        ),
        ("Three years ago, Chernihiv was encircled. Russian troops shelled the city every day."),
        (
            "During World War II, Kupiansk was shelled daily and its residents were ordered to "
            "leave. The museum there was hit in 2023."
        ),
        (
            "In 2014, Sloviansk was shelled for weeks, and half of its people left. In 2022, most"
            " left again; about 20,000 remained. Now it's 50,000."
        ),
        (
            'Roman recalls the siege of Chernihiv. "Shells fell every day. There were 100,000 '
            'people left in the city," he says. "We had no water."'
        ),
        (
            "A trial over the shelling of Nikopol began in Dnipro. According to the indictment, a"
            " Russian commander ordered his men to shell Nikopol in July 2022."
        ),
        (
            "As reported, mandatory evacuation of families with children was announced in "
            "Kushuhum in 2024 but cancelled later."
        ),
        ("Mandatory evacuation was announced in Vovchansk in May 2024 but was lifted in December."),
        (
            "No one has been ordered to leave Kramatorsk, and mandatory evacuation applies only "
            "to some villages east of it."
        ),
        (
            "Nobody has been told to leave Sumy; mandatory evacuation covers only the "
            "five-kilometre border zone."
        ),
        (
            "The forced evacuation will be expanded to Oleksiivka, Novooleksandrivka and "
            "Bilozerske, Filashkin said, if the council approves."
        ),
        (
            "Mandatory evacuation is to be expanded to Kramatorsk and Sloviansk, the Kyiv "
            "Independent's source says."
        ),
        (
            "A Telegram channel wrote that residents of Sloviansk were ordered to leave by "
            "Friday. Liakh called the message a Russian fabrication."
        ),
        (
            "Kim, a Korean reporter, told viewers that Kramatorsk is being evacuated. The city "
            "council asked her for a correction."
        ),
        (
            "Residents of a block in Kramatorsk were ordered to leave after an unexploded bomb "
            "was found. In Izium, mandatory evacuation was carried out for an hour while sappers "
            "worked."
        ),
        (
            "Sappers found a 500-kg bomb in Sumy. Residents of the surrounding houses were "
            "evacuated; people were urged to leave the area."
        ),
        (
            "Sloviansk authorities have urged parents to take children out of the city for the "
            "spring holidays."
        ),
        (
            "Kherson: In the districts near the river, residents are urged to evacuate. In the "
            "Korabel district 1,500 people remain. The city council's Roman Mrochko says the "
            "island is shelled constantly."
        ),
        ("In Kherson, about 5,000 children remain; in the city's shelters 300 people spend the night."),
        ("Some 8,500 people remain in Kostiantynivka and 15 villages of the community."),
        (
            "Of the 1,200 people who lived in Kamianka, near Izium, before the war, 180 have come"
            " back, says Liubov."
        ),
        ("If Pokrovsk falls, the road is open, analysts say. Druzhkivka would be 10 km from the front line."),
        ("Kramatorsk is closer to the front line than Sloviansk by 5 km."),
        (
            "The Russians are digging in 7 km from Sloviansk's filtration station, 20 km from "
            "Kramatorsk airfield."
        ),
        ("A brewery outside Kramatorsk, 14 km from the front line, still works."),
        (
            "Russian border troops are 4 km from Bilopillia, across the border. No ground "
            "fighting takes place there."
        ),
        ("The Russians have been stopped 15 km from Velykyi Burluk, on the border."),
        ("The Security Service detained an agent who helped Russians shell Kostiantynivka."),
    ],
)
def test_what_is_no_fact_of_these_days(read: Reader, text: str) -> None:
    assert read.values(text) == {}

"""Sentences that come near to a fact of a town, and state none: each of them was once read as one."""

import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import Reader


@pytest.mark.parametrize(
    "text",
    [
        "Mandatory evacuation of families with children was announced. Collection points:\n• "
        "Kramatorsk, 23 Park Street;\n• Sloviansk, railway station;\n• Druzhkivka, Palace of "
        "Culture.",
        "Balakliia has been removed from the mandatory evacuation zone, the defence council decided.",
        "Izium was taken off the list of communities with mandatory evacuation.",
        "Izium left the zone of mandatory evacuation.",
        "The regional military administration has updated the list for mandatory evacuation. "
        "Removed from the list:\n• Balakliia\n• Izium\n• Savyntsi",
        "Taken off the list of settlements subject to mandatory evacuation are:\n• Balakliia;\n• "
        "Izium;\n• Savyntsi.",
        "The hub in Pavlohrad receives people under mandatory evacuation.",
        "The town of Pavlohrad continues to receive evacuees. Evacuation continues.",
        "Pavlohrad takes in people from the zone of mandatory evacuation.",
        "Families facing forced evacuation arrive in Lozova every day.",
        "At the station in Lozova, where mandatory evacuation trains arrive, volunteers meet families.",
        "Sumy city council voted down mandatory evacuation.",
        "Sumy's council debated mandatory evacuation.",
        "At a briefing in Zaporizhzhia, the governor ordered residents of the front-line villages to leave.",
        "The order for mandatory evacuation was signed in Kramatorsk.",
        "In Dnipro, the UN urged people to evacuate from frontline areas.",
        "Kherson went through mandatory evacuation after the Kakhovka dam was blown up.",
        "Until October, volunteers evacuated people from Siversk every day.",
        "Volunteer Denys Khrystov recalls how he evacuated people from Bakhmut.",
        "In Izium, residents of three houses were ordered to leave while sappers worked.",
        "Evacuation from the high-rise in Kharkiv continues, rescuers work on site.",
        "Evacuation is under way at the shopping centre in Dnipro after a bomb threat.",
        "Evacuation continued for two hours after the strike on a Zaporizhzhia nine-storey building.",
        "The fire at the refinery in Kremenchuk: people are being evacuated.",
        "Russia took children out of Kherson by force, the ombudsman said.",
        "The team of Sloviansk lost 3 to 1; some 700 people stayed in the stadium until the end "
        "despite the rain.",
        "The team of Kupiansk won; 400 people stayed for the fireworks.",
        "There were 300 people in Staryi Saltiv at the fair, half of them from Kharkiv.",
        "There were 150 people in Lyman at the funeral of the teacher.",
        "There are 70 people in Kramatorsk with this rare disease, doctors say.",
        "In Shostka, 30 people are left in the race for the council.",
        "Four people are left in the final of the chess tournament in Kramatorsk.",
        "Forty people remain in custody in Sumy after the raid.",
        "In Kupiansk, 50 remain in intensive care after the bus accident.",
        "The Red Cross in Kostiantynivka now has 80 people, its coordinator said.",
        "The newspaper of Lyman had 9,000 subscribers before the war, and has 400 now.",
        "The parish in Orikhiv had 900 people before the war; 60 now come on Sundays.",
        "Before the war the congregation in Toretsk had 200 people, and 15 are left now.",
        "The club from Vuhledar had 300 members before the war. It has 25 now.",
        "The factory in Druzhkivka employed 3,000 people before the invasion. Now it has 400.",
        "The museum of Izium had 20,000 exhibits before the invasion; 8,000 are left.",
        "The library in Lyman lost its roof. Of its 30,000 books, 4,000 are left.",
        "The kindergarten in Izium has 25 children. Before the war it had 140.",
        "The bakery in Orikhiv is working again. It has 12 people and bakes for the whole district.",
        "The union of Marhanets miners is shrinking. Only 900 remain, its leader says.",
        "Nikopol's zoo has lost most of its animals: 40 remain.",
        "Before the full-scale war the market in Kupiansk drew 3,000 people on Sundays.",
        "Velyka Novosilka had 5,000 people in 1897, when the first census of the empire was held.",
        "Before the war with Napoleon, Chuhuiv had 8,000 inhabitants, the exhibition tells.",
        "Before the war against Sweden, Hlukhiv had 3,000 inhabitants.",
        "Families with children have to leave Barvinkove by car on market days, because the road "
        "bridge closes to trucks until noon.",
        "The energy company urges people in Zaporizhzhia to leave only one lamp switched on in the evening.",
        "People in Derhachi are asked to leave old batteries in the boxes at the town hall.",
        "People in Izium are asked to leave old clothes at the aid point for those who lost their homes.",
        "Parents in Chuhuiv were told to take their children out of the kindergarten by 3 p.m. "
        "because of a burst pipe.",
        "Because of smog residents of Dnipro are urged to leave their homes only if they must.",
        "The bishop called on the faithful of Sumy to leave anger behind.",
        'The circus leaves Kramatorsk after 12 shows. "We have to leave, our contract is over," '
        "says its director.",
        '"Young people must leave Nikopol to find work," complains the head of the job centre.',
        '"We urge all residents of Zaporizhzhia to evacuate old cars from the pavements," the council wrote.',
        "Shops in Izium must be evacuated during an air raid alert, the new rules say.",
        "The commander ordered the last platoon to evacuate from Velyka Novosilka in January.",
        "Hackers sent texts which told people in Sumy to evacuate. Ignore them, the administration asks.",
        "Evacuation is under way in Izium after a chlorine leak at the waterworks.",
        "People are being evacuated from a burning dormitory in Sumy.",
        "Evacuation is under way at a mine in Myrnohrad after methane was detected; 90 miners have come up.",
        "The evacuation of Shostka's maternity ward began after a fire in the laundry.",
        "Residents of Izium are being evacuated from flooded streets by boat, rescuers said.",
        "The mayor of Izium came under fire in parliament for the cost of the new shelters.",
        "The cafe in Izium came under fire on social media for its prices.",
        "Balakliia's council has come under heavy fire from auditors.",
        "Nikopol's deputy mayor was under fire from voters over the price of bread.",
        "Shakhtar beat Kryvbas 2:1, and Nikopol's young goalkeeper was under fire for an hour.",
        "Kupiansk was hit by flu. 1,200 people are ill.",
        "Lozova was hit by a heat wave; 39 degrees were measured at the station.",
        "Chuhuiv was struck by a storm that tore roofs off nine houses.",
        "A drone crashed in a field in Druzhkivka during a school robotics contest. The pupils "
        "will build another.",
        "A drone fell on the roof of a school in Poltava, Poltava region, during a wedding "
        "shoot; the photographer paid for the tiles.",
        "A hobby drone crashed into a balcony in Vilniansk. The owner was fined.",
        "Izium's former mayor was wounded by shelling in another region.",
        "Kramatorsk's football academy is 20 kilometres away from the front office of the club "
        "in Druzhkivka.",
        "Kramatorsk's swimming pool is 3 kilometres from the front gate of the factory.",
        "The hotel in Lozova is 2 kilometres from the front entrance of the station.",
        "The weather front was 80 kilometres from Sumy at noon.",
        "The enemy, in this case the Colorado beetle, is 5 kilometres from Bohodukhiv, farmers laugh.",
        "The brigade destroyed a Russian gun 25 kilometres from Huliaipole.",
        "Chemical plants in Sumy have been ordered to evacuate their stocks.",
        "The prison in Zaporizhzhia is being evacuated.",
        "Evacuation of the printing house from Kharkiv is under way.",
        "Football fans were ordered to leave Zaporizhzhia before the match.",
        "Kherson officials were ordered to leave the city council building.",
        "The broker advises people to leave Sumy's property market alone.",
        "Police ordered everyone to leave Nikopol's beach because of mines.",
        "Mediators urge both armies to leave Huliaipole a demilitarised zone.",
        "Compulsory evacuation of Druzhkivka is on the agenda of Thursday's session.",
        "The idea of forced evacuation of Kherson appals the city's doctors.",
        "The governor admitted that forced evacuation from Kramatorsk is inevitable.",
        "The ombudsman called for the forced evacuation of orphans from Kherson.",
        "The court of appeal has overturned the order on the forced evacuation of children from Nikopol.",
        "The order to evacuate children from Druzhkivka by force was put off until the end of the "
        "school year.",
        "Mandatory evacuation from Lyman had to be aborted.",
        "Mandatory evacuation of Orikhiv was formally completed last December.",
        'The book\'s third chapter, "Forced evacuation in Toretsk", is the best.',
        "Archive, 2024. Forced evacuation from Kostiantynivka had been announced the day before.",
        "He was urged to leave Kostiantynivka three times.",
        "Messages telling residents of Kharkiv to leave the city have been sent from a hacked account.",
        "Landslide in Sviatohirsk: mandatory evacuation of guests.",
        "Israel ordered the evacuation of Kiryat Shmona, a town as large as Lyman.",
        "The order for the mandatory evacuation of Balakliia was withdrawn in 2023, and reintroduced "
        "in part.",
    ],
)
def test_no_one_is_told_to_leave_there(read: Reader, text: str) -> None:
    assert not read.extraction(text).facts


@pytest.mark.parametrize(
    "text",
    [
        "Gerasimov said that Russian units were 12 km from the outskirts of Zaporizhzhia.",
        "Dmitry Medvedev wrote that 500 people remain in Kupiansk.",
        "According to the Russian side, evacuation of residents from Pokrovsk is under way.",
        "The Russian ministry says 300 civilians remain in Siversk.",
        'According to the "DPR head", 1,500 people remain in Pokrovsk.',
        "Occupied towns: residents remaining, according to Ukrainian intelligence. Bakhmut - 500, "
        "Popasna - 200.",
    ],
)
def test_the_other_side_says_it_or_holds_the_town(read: Reader, text: str) -> None:
    assert not read.extraction(text).facts


@pytest.mark.parametrize(
    "text",
    [
        "Russian soldiers were killed by drones as they entered Pokrovsk from the south.",
        "In Pokrovsk 7th Corps drones killed 14 Russians this week.",
        "A HIMARS strike on Tokmak killed 20 Russian soldiers.",
        "Drones of the Defence Forces hit a Russian ammunition depot in Tokmak.",
        "HIMARS missiles hit a Russian headquarters in Polohy.",
        "After a missile strike on a substation, Konotop, Shostka and Hlukhiv have no power.",
        'The "Kramatorsk – Kyiv" train came under attack by drones in the Kharkiv region.',
        "The power line Nikopol – Marhanets was damaged by shelling.",
        "Power engineers restored the line damaged by shelling and returned light to 1,200 "
        "customers in Nikopol.",
        "A drone hit a fishing boat off Ochakiv.",
        "Besides Nikopol, which had a quiet night, the Marhanets community came under artillery fire.",
        "Neither Marhanets nor Nikopol was shelled last night, but a village was hit by drones.",
        "There was hardly a sound of shelling in Huliaipole that day.",
        "After the night drone attack, power is off in:\n• Konotop\n• Shostka",
        "Children wounded in shelling are in rehabilitation in:\n• Lviv\n• Truskavets",
        "Emergency blackouts after missile strikes:\n• Konotop\n• Shostka",
        "Under enemy drone attack for the first time this year, but without hits:\n• Poltava\n• Lubny",
        "The injured in the shelling are being treated in hospitals in:\n– Kramatorsk\n– Dnipro\n– Sloviansk",
        "Weekly summary. Most shelled directions: Siversk - 45 attacks, Lyman - 37 attacks, Toretsk - 22.",
        "12 attacks by hackers on the Sumy administration's website.",
        "Kostiantynivka marks three years since a missile hit the market, killing 16 people.",
        "The library in Kherson, destroyed by a bomb, will be rebuilt in Mykolaiv.",
        "Insurance against drones: Kharkiv businesses hit by missiles get 10 million hryvnias.",
        "The minister said that strikes on Kharkiv's energy cost 400 million.",
        "Izium: drone operators' school opens its doors.",
        "Kharkiv: shelling victims remembered with a minute of silence.",
        "The agent passed on coordinates for strikes on Sumy.",
        "An informer from Druzhkivka adjusted Russian strikes on Kostiantynivka, investigators say.",
        "Prosecutors: the man called for strikes on Dnipro.",
        "He corrected attacks on Kharkiv's power plants.",
        "Our drones destroyed Russian equipment in the vicinity of:\n• Pokrovsk\n• Myrnohrad",
        "Partisans report that the Defence Forces hit Russian depots with missiles in:\n• "
        "Skadovsk\n• Henichesk\n• Tokmak",
        "Families who fled Vovchansk say that they were shelled on the way out.",
        "The head of the Sumy administration has come under fire for buying flowers.",
        "Zaporizhzhia was bombarded with questions from investors.",
        "Marhanets has been hit by an outbreak of hepatitis; 12 children are ill.",
        "Nikopol's economy has been hit by the loss of the reservoir.",
        "A missile with a cluster warhead hit the headlines in Kramatorsk.",
        "He was under fire in Bakhmut, in Soledar, in Popasna. In Kramatorsk he is merely bored.",
        "Having lived through the shelling of Chernihiv, he wasn't about to leave Sumy.",
        "The rocket that hit Kramatorsk's railway station killed 61 people; a memorial was unveiled.",
        "Kherson was shelled three times in June 2023.",
        "The first bomb of the invasion hit Chuhuiv.",
        'Memoir: "We were shelled in Kramatorsk with cluster bombs."',
        "The street named after Bakhmut in Lviv was hit by a Shahed.",
        "Shelling of Siversk, once constant, is now rare because the town's gone.",
        "They compare Pokrovsk with Verdun, which was shelled for ten months.",
    ],
)
def test_the_enemy_did_not_strike_the_town(read: Reader, text: str) -> None:
    assert not read.extraction(text).facts


@pytest.mark.parametrize(
    "text",
    [
        "In August, the enemy broke through and came within 3 km of Dobropillia. The breakthrough "
        "was stopped.",
        "In August the front was 15 km from Huliaipole; now the fighting is on the outskirts.",
        "At its closest, in March 2022, the front was 15 km from Kharkiv.",
        "Before the Kharkiv counter-offensive Russian troops were 3 km from Balakliia's station.",
        "Three weeks ago, Russian forces were 8 km from Huliaipole.",
        "Sumy is 30 km from Russian territory.",
        "The front line moved 5 km away from Lyman over the summer.",
        "Kostiantynivka. The front line has shifted by 4 km from the city since August.",
        "The Russians need to get within 20 km of Zaporizhzhia to use tube artillery.",
        "Russian troops are now within 12 km of the outskirts of Zaporizhzhia's satellite town, "
        "Stepnohirsk has been lost.",
        "Had the enemy come within 5 km of Zaporizhzhia, artillery would hit it.",
        "The enemy dreams of standing 10 km from Zaporizhzhia.",
        "The front line, which passed 3 kilometres from Orikhiv in 2023, has since moved.",
        "When Maria opened her café in Kramatorsk, the front line was 40 kilometres from the city.",
        "In those days the front line was 12 kilometres from Kupiansk; the mayor had reopened the market.",
        "A decade ago, the contact line ran 15 kilometres from Kostiantynivka.",
        "As late as May, Russian forces were 25 kilometres from Kramatorsk.",
        "Her wedding took place in Lyman while Russian troops were 15 kilometres away.",
        "I remember Lyman with its lights on. The enemy was 30 kilometres away; the bakery worked till nine.",
        "He spent the autumn in Pokrovsk. By then the Russians were 7 kilometres from the city.",
        'His diary of 14 June 2022: "The Russians are 7 kilometres from Sloviansk."',
        "Russian forces, who had come within 2 kilometres of Dobropillia, have been driven away.",
        "Kramatorsk was 30 km from the front line in January. It's now 16.",
        "The army's goal is to keep the enemy at least 15 kilometres from Kharkiv.",
        "Once the enemy is 15 kilometres from Sloviansk, the hospital will go to Poltava.",
        "As soon as the Russians are within 20 kilometres of Zaporizhzhia, guns could shell it.",
        "Ruslan, a driver from Kramatorsk, delivers bread to villages 5 kilometres from the front line.",
        "Kostiantynivka's sole surgeon operates 10 kilometres from the front line: in Druzhkivka.",
        "Nikopol: Russian guns are 300 metres from the reactor.",
        "The nearest hospital to the front line is in Kramatorsk, 17 kilometres from Kostiantynivka.",
        "Enemy drones were seen 10 kilometres from Pavlohrad.",
        "The occupiers have opened a shop 5 kilometres from Polohy.",
        "Fighting fires 3 kilometres from Izium, the foresters came across mines.",
        "On the labour front, the nearest job centre is 40 kilometres from Velykyi Burluk.",
        "The train's contact line was torn 12 kilometres from Lyman by a storm.",
        '"Toretsk", a battalion of 400 men, is 3 kilometres from the Russian positions.',
    ],
)
def test_it_is_no_distance_from_the_town_to_the_front(read: Reader, text: str) -> None:
    assert not read.extraction(text).facts


@pytest.mark.parametrize(
    "text",
    [
        "Communities of Kramatorsk district, people remaining:\nLyman – 4,700\nSiversk – "
        "900\nDruzhkivka – 32,000",
        "People still living in the grey zone, by community:\n• Lyman - 120\n• Siversk - 43",
        "Residents still in Russian captivity:\n• Izium - 120\n• Balakliia - 43",
        "People still living on the islands and the river bank:\n• Kherson - 1,200\n• Antonivka - 430",
        "Residents still waiting for compensation:\n• Izium - 1,200\n• Balakliia - 430",
        "Residents still unaccounted for:\n• Izium - 120\n• Balakliia - 43",
        "People now living abroad, by hometown:\n• Kherson - 120,000\n• Nikopol - 43,000",
        "The Siversk music school moved to Dnipro. How many of them stayed in Siversk? Three, says "
        "the headmistress.",
        "How many people in Kherson have no heating? About 12,000.",
        "How many residents of Nikopol remain without water? About 40,000.",
        "How many people lived in Siversk? About 11,000.",
        "How many people here in Sloviansk are from Bakhmut? About 6,000.",
    ],
)
def test_a_list_or_an_answer_counts_others(read: Reader, text: str) -> None:
    assert not read.extraction(text).facts


@pytest.mark.parametrize(
    "text",
    [
        "Kamianske is now home to about 12,000 people who fled Nikopol and Marhanets.",
        "Five thousand people live in Sviatohirsk as displaced persons.",
        "In Sloviansk, three people remain in serious condition after Saturday's attack.",
        "In Orikhiv 36 people remain to be identified.",
        "More than 4,500 people in Izium still live in damaged houses.",
        "Druzhkivka still holds 1,200 residents of Toretsk.",
        "Siversk has 11 civilians awaiting evacuation, the police said.",
        "Izium now has 340 people living in a modular town.",
        "Kostiantynivka now has 12 people working at the city council.",
        "Druzhkivka has 3,000 people from Toretsk.",
        "KHERSON\nThe Ostriv microdistrict was home to 30,000 people. About 1,200 people remain.",
        "Huliaipole has 40 residents left on its southern edge.",
        "In Nikopol, 3,400 people live on the embankment, the most dangerous area.",
        "In the district of Kherson closest to the river, only 12 people remain.",
        "In the Dnipro district of Kherson about 9,000 people remain.",
        "Of the 48 paramedics who worked in Orikhiv, 9 of them stay.",
        "Volunteers reached Siversk with 200 hot meals; 150 of them were left in the town.",
        "Kupiansk, where 12 volunteers, including two from Kharkiv, remain, is cut off.",
        "In the region, 190,000 people remain, the head of the RMA said in Kramatorsk. Among them "
        "12,000 children.",
        "The governor said in Sumy that 14,000 people still have to leave.",
        "According to data from last spring, about 300 people remain in Toretsk.",
        "Every resident of Siversk knows Halyna. Of the 11 people in her cellar, 5 remain.",
        "In Siversk's last cellar, 12 people remain, the town has no water.",
        'Siversk\'s "Invincibility Point" is open, with 40 people living there permanently.',
        "In the five-storey block in Kostiantynivka, 12 people remain.",
        "In Lyman, on Shevchenko Street, 8 people remain.",
        "Lyman, with its 40 villages, has 4,700 residents.",
        "Together with Torske and Zarichne, Lyman has 4,700 people.",
        "A missile that hit a village in the Chuhuiv district was launched at Kharkiv.",
        "Before the First World War, 12,000 people lived in Bakhmut.",
        "Before the Second World War, 12,000 people lived in Huliaipole.",
        "Of 200 Orikhiv teachers, 12 remain in the town.",
        "A tenth of Orikhiv's 200 teachers remain.",
        "A quarter of Nikopol's 1,200 businesses remain in the town.",
        "The number of Orikhiv's patients fell from 3,000 to 700.",
        "The number of Izium's businesses dropped to 340.",
        "Travel column\nSviatohirsk\nThe town has 4,000 residents in the season.",
        "Kherson's zoo was looted by the Russians. Of its 300 animals, fewer than 50 remain in the city.",
        "Kostiantynivka once had eleven pharmacies. Two remain in the town, and one sells only bandages.",
        "Before the invasion, 300 doctors worked in Nikopol. About 120 are still in the city.",
        "There were 17 priests in Pokrovsk before the full-scale war. One remains.",
        "Stray dogs have taken over Siversk. Some 600 remain in the town, volunteers estimate.",
        "The brigade entered Toretsk with 400 men. Fewer than 150 are left in the town.",
        "Russian soldiers who had infiltrated Kupiansk are being hunted down. Up to 100 remain in the city.",
        "The Roma of Lyman left in the first week. Only 20 remain in the town.",
        "Displaced people make up a third of Kramatorsk's residents. There are 18,000 of them in the city.",
        "The Vietnamese community is smaller now. Perhaps 500 live in Kharkiv.",
        "The firefighters of Nikopol are 82. Before the war there were 120 of them in the city.",
        "Kherson is short of 150 nurses; 220 remain.",
        "Prior to the invasion Sumy had 1,500 taxis.",
        "Before the war, Lyman had a depot with 7,000 railwaymen; it was a station with a town attached.",
        "Kharkiv has 200,000 displaced people. Izium has 8,000, and Chuhuiv 6,000.",
        "Sumy has 1,900 hospital beds. Shostka has 600.",
        "Sloviansk had 20,000 pupils before the war and Kramatorsk 26,000. Kramatorsk has 4,900.",
        "Kherson has 6,500 residents with a disability, and Beryslav 400.",
        "Out of 200 buses 30 remain in Kherson.",
        "The last census of the hens of Bilopillia found 40,000 before the war and 900 now.",
        "Some 1,200 people remain in captivity, said the mayor of Kherson.",
        "Some 3,500 residents are staying in hotels in Kharkiv.",
        "There are 1,500 people in Kupiansk's group on Viber.",
        "Up to 12,000 people live in Kherson's coastal zone.",
        "Some 240 residents of Hlukhiv remain abroad.",
        "12 people remain under investigation in Sumy.",
        "In the shelter at Pavlohrad, which has room for 400, about 250 people remain.",
        "The camp for displaced people in Pavlohrad was built for 1,000. Today 340 people remain here.",
        "4,200 residents of Nikopol whose homes were damaged have stayed in the city, the mayor said.",
        "Fewer than 30 people remain in Kherson who speak Albanian, linguists say.",
        "Only women over 60 remain in Huliaipole: there are 40.",
        "Three in four of Kramatorsk's residents stay indoors after six.",
        "Of every hundred people who lived in Siversk three remain.",
        "Before the war Kherson's population grew every summer by 30,000 people.",
        "Before the war Kupiansk dairy bought milk from 14,000 people.",
        "Kramatorsk's stadium used to seat 10,000 people before the invasion.",
        "Before the war 30,000 residents of Nikopol had their gardens on the other bank.",
        "Kherson's student population, 21,000 before the war, studies online.",
        "On paper, 67,000 people live in Kostiantynivka.",
        "Officially 14,000 people live in Orikhiv. The reality is different.",
        "A computer model assumes that 50,000 people remain in Kramatorsk during an attack.",
        "Mayor Liakh recalled July 2022, when only 20,000 people remained in Sloviansk.",
        "Kherson fell silent in 1920, too: of 75,000 inhabitants 40,000 remained in the city.",
        "Prior to the fighting of 2014 Toretsk was called Dzerzhynsk and 36,000 people lived there.",
        "59,000 people were still living in Pokrovsk. That was a year ago.",
        "Population according to the State Statistics Service:\nKramatorsk - 147,145\nSloviansk - "
        "105,141\nLyman - 20,066",
    ],
)
def test_it_is_no_count_of_the_people_of_the_town(read: Reader, text: str) -> None:
    assert not read.extraction(text).facts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Lyman mayor Oleksandr Zhuravlov said in Sloviansk that about 2,900 people are left in the city.",
            {("Lyman", FactKind.POPULATION_NOW): 2900},
        ),
        (
            "Vorobiov, head of Siversk, told a briefing in Kramatorsk that the enemy was 3 km from the city.",
            {("Siversk", FactKind.FRONT_DISTANCE_KM): 3},
        ),
        (
            "Orikhiv mayor Kostiantyn Denysov, who now works from Zaporizhzhia, says 700 people are left in "
            "the town.",
            {("Orikhiv", FactKind.POPULATION_NOW): 700},
        ),
        (
            "A resident of Mykolaiv was killed by shelling in Kherson.",
            {("Kherson", FactKind.SHELLING): "reported"},
        ),
        (
            "A hospital in Odesa took in a boy wounded by shelling in Kherson.",
            {("Kherson", FactKind.SHELLING): "reported"},
        ),
        (
            "Russian forces are 2 km from Myrnohrad. The neighbor of Pokrovsk is badly damaged. About"
            " 3,000 people"
            " are in the city.",
            {("Myrnohrad", FactKind.FRONT_DISTANCE_KM): 2, ("Myrnohrad", FactKind.POPULATION_NOW): 3000},
        ),
        (
            "We drive through Myrnohrad, a mining town to the southwest of occupied Avdiivka. The front"
            " line is"
            " 10 km from the city.\n\nHe lost his own home town, Avdiivka. Take Avdiivka: no hospital there.",
            {("Myrnohrad", FactKind.FRONT_DISTANCE_KM): 10},
        ),
        (
            "Antonivka near Kherson is a town in Kherson region.\n\nAntonivka was shot up so that the"
            " Russians in"
            " Kherson got no more supplies. Now it is the border.\n\nAbout 11 thousand people lived in the"
            " town"
            " before the full-scale war.",
            {("Antonivka", FactKind.POPULATION_PREWAR): 11000},
        ),
        (
            "Siversk lies in ruins. Ever since Kherson was freed, the shelling of the town has been"
            " constant.",
            {("Siversk", FactKind.SHELLING): "constant"},
        ),
        (
            "Siversk is a ghost town. This Donetsk town was home to about 11,000 people before the war.",
            {("Siversk", FactKind.POPULATION_PREWAR): 11000},
        ),
        (
            "Siversk had 11,000 inhabitants before the war. Between 40 and 50 percent of them are still in"
            " it.",
            {("Siversk", FactKind.POPULATION_PREWAR): 11000},
        ),
        (
            "Mandatory evacuation was announced in Bilopillia; Lebedyn, Romny and Okhtyrka will host the "
            "families.",
            {("Bilopillia", FactKind.EVACUATION): "mandatory"},
        ),
        (
            "Families with children were ordered to leave Kupiansk, and Chuhuiv opened a centre for them.",
            {("Kupiansk", FactKind.EVACUATION): "mandatory"},
        ),
    ],
)
def test_the_town_beside_it_gets_nothing_of_it(
    read: Reader, text: str, told: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Some 600 people remain in Siversk, most of them in cellars.",
            {("Siversk", FactKind.POPULATION_NOW): 600},
        ),
        (
            "There is a shelter in the centre of Orikhiv. About 900 people remain.",
            {("Orikhiv", FactKind.POPULATION_NOW): 900},
        ),
        (
            "A drone attack on Nikopol damaged a power line.",
            {("Nikopol", FactKind.SHELLING): "reported"},
        ),
        (
            "Ukrainian forces repelled attacks, and Russian artillery shelled Siversk.",
            {("Siversk", FactKind.SHELLING): "reported"},
        ),
        (
            "Defence Forces repelled 12 attacks; the enemy shelled Siversk.",
            {("Siversk", FactKind.SHELLING): "reported"},
        ),
        (
            "Drones attacked Sumy from several directions.",
            {("Sumy", FactKind.SHELLING): "reported"},
        ),
        (
            "The governor recalls that mandatory evacuation is in force in Druzhkivka.",
            {("Druzhkivka", FactKind.EVACUATION): "mandatory"},
        ),
        (
            "Before the war, Siversk was home to 11,000 people. About 500 remain in the town.",
            {("Siversk", FactKind.POPULATION_PREWAR): 11000, ("Siversk", FactKind.POPULATION_NOW): 500},
        ),
        (
            "Russian soldiers are 2 km from Siversk. Only 500 remain in the town.",
            {("Siversk", FactKind.FRONT_DISTANCE_KM): 2, ("Siversk", FactKind.POPULATION_NOW): 500},
        ),
        (
            "Under 40 drones a day, 900 remain in Orikhiv.",
            {("Orikhiv", FactKind.POPULATION_NOW): 900},
        ),
        (
            "About 300 residents of Siversk remain in the ruins.",
            {("Siversk", FactKind.POPULATION_NOW): 300},
        ),
        (
            "Some 500 people are living in constant danger in Huliaipole.",
            {("Huliaipole", FactKind.POPULATION_NOW): 500},
        ),
        (
            "Two of the 40 shops are open in Orikhiv. About 700 people remain.",
            {("Orikhiv", FactKind.POPULATION_NOW): 700},
        ),
        (
            "Nikopol has been under fire for months.",
            {("Nikopol", FactKind.SHELLING): "reported"},
        ),
        (
            "Siversk was hit by Russian drones overnight.",
            {("Siversk", FactKind.SHELLING): "reported"},
        ),
        (
            "The enemy has been pushed back and is now 6 km from Dobropillia.",
            {("Dobropillia", FactKind.FRONT_DISTANCE_KM): 6},
        ),
        (
            "The hospital has moved from Kostiantynivka, which is 5 km from the front line.",
            {("Kostiantynivka", FactKind.FRONT_DISTANCE_KM): 5},
        ),
        (
            "Druzhkivka, a city of shops and markets, lies 15 km from the front.",
            {("Druzhkivka", FactKind.FRONT_DISTANCE_KM): 15},
        ),
        (
            "The mayor urged residents to leave Kostiantynivka before it is too late.",
            {("Kostiantynivka", FactKind.EVACUATION): "urged"},
        ),
        (
            "Families there are being urged by officials to leave Marhanets.",
            {("Marhanets", FactKind.EVACUATION): "urged"},
        ),
        (
            "Drones hunt cars in Lyman, 10 km from the front line.",
            {("Lyman", FactKind.SHELLING): "reported", ("Lyman", FactKind.FRONT_DISTANCE_KM): 10},
        ),
    ],
)
def test_the_words_beside_a_fact_do_not_take_it_away(
    read: Reader, text: str, told: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Vovchansk was home to 17,000 before the invasion. More than 3,000 of them now live in Kharkiv.",
            {("Vovchansk", FactKind.POPULATION_PREWAR): 17000},
        ),
        (
            "The front is 10 km from Kupiansk. Last week 42 people left.",
            {("Kupiansk", FactKind.FRONT_DISTANCE_KM): 10},
        ),
        (
            "The front is 10 km from Kupiansk. There are 42 people left.",
            {("Kupiansk", FactKind.FRONT_DISTANCE_KM): 10, ("Kupiansk", FactKind.POPULATION_NOW): 42},
        ),
        (
            "Of the 1,300 residents of Sviatohirsk who registered in the app, 900 have received vouchers.",
            {},
        ),
        ("Compulsory evacuation from Kherson is not planned, the council stressed.", {}),
        ("Toretsk is burning. They announced the evacuation of residents of two streets.", {}),
        ("Kupiansk is quiet. Mandatory evacuation of four more villages was announced.", {}),
        ("Kherson authorities tell families to flee.", {}),
        ("Kherson city authorities tell families to flee.", {("Kherson", FactKind.EVACUATION): "urged"}),
        (
            "All residents of Kherson should quit the city, the authorities of the new Russian region said.",
            {},
        ),
        (
            "Vorozhba had 6,900 residents in 2021. Train service ends in Sumy. The mayor advises families to "
            "move out.",
            {
                ("Vorozhba", FactKind.POPULATION_PREWAR): 6900,
                ("Vorozhba", FactKind.EVACUATION): "urged",
            },
        ),
        (
            "The evacuation of Kupiansk is under way. On Friday 86 people left by bus for Pavlohrad. "
            "The town is 12 km from the front.",
            {
                ("Kupiansk", FactKind.EVACUATION): "underway",
                ("Kupiansk", FactKind.FRONT_DISTANCE_KM): 12,
            },
        ),
        (
            "Rodynske is home to some 1,000 people. Their van was hit by a drone on the road to Dobropillia.",
            {("Rodynske", FactKind.POPULATION_NOW): 1000},
        ),
        (
            "Kherson is under fire. Its 60,000 inhabitants are used to alarms.",
            {("Kherson", FactKind.SHELLING): "reported"},
        ),
        (
            "Oleh Syniehubov urged the residents of Kupiansk to leave while it is still possible.",
            {("Kupiansk", FactKind.EVACUATION): "urged"},
        ),
        ("Shells fall on the city, and the Russians are just 40 km away, at Siversk.", {}),
        ("When the army had freed Kupiansk from occupation, there were about 3,000 people left.", {}),
        ("In nearby Myrnohrad of pensioners alone there are some two thousand left.", {}),
        ("Background: In March, 11 people were killed in a Russian strike on Kupiansk.", {}),
        (
            "800 people are trying to survive in Stepnohirsk.",
            {("Stepnohirsk", FactKind.POPULATION_NOW): 800},
        ),
        (
            "About 2,000 Huliaipole residents remain in danger.",
            {("Huliaipole", FactKind.POPULATION_NOW): 2000},
        ),
        (
            "Ukrainian troops are still holding Kostiantynivka despite relentless Russian bombardment.",
            {("Kostiantynivka", FactKind.SHELLING): "constant"},
        ),
        ("About 1900 civilians remain in Kupiansk.", {("Kupiansk", FactKind.POPULATION_NOW): 1900}),
    ],
)
def test_what_was_read_as_a_fact_of_another_town_or_time(
    read: Reader, text: str, told: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mandatory evacuation was announced in Kupiansk. During the occupation people were "
            "taken by force "
            "to Russia, residents recall.",
            {("Kupiansk", FactKind.EVACUATION): "mandatory"},
        ),
        (
            "Mandatory evacuation was announced in Siversk. Men fear that they will be taken by force to the "
            "army.",
            {("Siversk", FactKind.EVACUATION): "mandatory"},
        ),
        (
            "For another 24 hours Russian troops shelled settlements of Donetsk region. In Kramatorsk, power "
            "lines damaged on Monday were restored.",
            {},
        ),
        (
            "For another 24 hours Russian troops struck at settlements of Sumy region. In Okhtyrka, a house "
            "damaged last month was rebuilt.",
            {},
        ),
        ("During the evacuation of Bakhmut, her mother was wounded; they now live in Dnipro.", {}),
        ("Evacuation from Kherson is difficult to imagine now, officials say.", {}),
        (
            "The road links Izium and Sloviansk through the villages of the front line. Those villages are "
            "shelled every day.",
            {},
        ),
        (
            "Children will be taken out of Kramatorsk by force. It applies only to several "
            "districts of the city.",
            {},
        ),
        (
            "Mandatory evacuation was announced in Pokrovsk. It affects people in all districts.",
            {("Pokrovsk", FactKind.EVACUATION): "mandatory"},
        ),
        ("The volunteer advises leaving Kramatorsk by the southern road, as the other is mined.", {}),
        (
            "Mandatory evacuation was announced in Kharkiv region. On the list are Velykyi Burluk and "
            "Vilkhuvatka; people will be housed in Lozova and Krasnohrad.",
            {
                ("Velykyi Burluk", FactKind.EVACUATION): "mandatory",
                ("Vilkhuvatka", FactKind.EVACUATION): "mandatory",
            },
        ),
    ],
)
def test_what_only_sounds_like_it(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected

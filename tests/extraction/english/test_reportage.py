"""What reporters and officials tell in still other words, with other towns and numbers than they had."""

import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import EVACUATION, FRONT, NOW, PREWAR, SHELLING, Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It took three months for Kurakhove to shrink from the 18,000 people it had before the "
            "invasion to fewer than 700.",
            {("Kurakhove", NOW): 700, ("Kurakhove", PREWAR): 18000},
        ),
        (
            "No more than 400 of the 5,000 residents who lived in Novohrodivka before the war can be "
            "found there today.",
            {("Novohrodivka", NOW): 400, ("Novohrodivka", PREWAR): 5000},
        ),
        (
            "A quarter of the 46,000 people who lived in Myrnohrad before the full-scale war have "
            "not gone anywhere.",
            {("Myrnohrad", NOW): 11500, ("Myrnohrad", PREWAR): 46000},
        ),
        (
            "A third of the 15,000 people who lived in Toretsk before the invasion are still in it.",
            {("Toretsk", NOW): 5000, ("Toretsk", PREWAR): 15000},
        ),
        (
            "In Siversk, 40 of the town's 11,000 pre-war inhabitants have not moved out.",
            {("Siversk", NOW): 40, ("Siversk", PREWAR): 11000},
        ),
        ("Ten per cent of the 10,000 people of pre-war Selydove are still there.", {("Selydove", NOW): 1000}),
        (
            "About a tenth of the 15,000 people who lived in Orikhiv before the full-scale invasion "
            "have stayed in the town.",
            {("Orikhiv", NOW): 1500, ("Orikhiv", PREWAR): 15000},
        ),
        (
            'He puts the number of residents of Druzhkivka at "about 18 thousand, and falling".',
            {("Druzhkivka", NOW): 18000},
        ),
        ("Now Orikhiv has not even 700 residents.", {("Orikhiv", NOW): 700}),
        ("In Siversk, police counted between 200 and 300 residents.", {("Siversk", NOW): 250}),
        (
            "Of the almost 22,000 inhabitants of Selydove, no more than 1,200 have remained.",
            {("Selydove", NOW): 1200, ("Selydove", PREWAR): 22_000},
        ),
        (
            "Out of Stepnohirsk's 5,000-strong population ten percent have made up their minds to stay.",
            {("Stepnohirsk", NOW): 500},
        ),
        (
            "Of Vovchansk's 18,000 residents, most fled after Russia began the full-scale invasion "
            "of Ukraine. Only about one-sixth of the population remains.",
            {("Vovchansk", PREWAR): 18000, ("Vovchansk", NOW): 3000},
        ),
        (
            "Before, there were 30 or 31,000 people in Toretsk. Before the war Sloviansk had "
            "105-110,000 inhabitants.",
            {("Toretsk", PREWAR): 30500, ("Sloviansk", PREWAR): 107500},
        ),
        (
            "There are, unfortunately, 31,000 remaining in Sloviansk, of the 105-110,000 we used to have.",
            {("Sloviansk", NOW): 31000, ("Sloviansk", PREWAR): 107500},
        ),
        (
            "Before the war around 150,000 people lived in Kramatorsk, but now there is only a third "
            "of that.",
            {("Kramatorsk", PREWAR): 150000, ("Kramatorsk", NOW): 50000},
        ),
        ("Until it began, more than 58,000 people lived in Pokrovsk.", {("Pokrovsk", PREWAR): 58000}),
        (
            "In Kivsharivka, a village of Kupiansk hromada, 900 people remain; in Sadove there is "
            "nobody. In Antonivka, near Kherson, 1,900 people remain, in Sadove 220.",
            {("Kivsharivka", NOW): 900, ("Antonivka", NOW): 1900, ("Sadove", NOW): 220},
        ),
        (
            "Antonivka near Kherson stands up to daily shelling, even though its population has been "
            "drastically reduced, from 13,000 to 1,700.",
            {("Antonivka", SHELLING): "constant", ("Antonivka", NOW): 1700, ("Antonivka", PREWAR): 13000},
        ),
        (
            "In Selydove 84 civilians remain. It looks much the same in Chasiv Yar, where there are "
            "approximately 260 civilians.",
            {("Selydove", NOW): 84, ("Chasiv Yar", NOW): 260},
        ),
        (
            "Two towns, Siversk and Chasiv Yar, have no sirens. Each of the two used to have around "
            "12,000 people before the invasion.",
            {("Siversk", PREWAR): 12000, ("Chasiv Yar", PREWAR): 12000},
        ),
        ("There are from 9,000 to 11,000 people in Balakliia now.", {("Balakliia", NOW): 10000}),
        (
            "About 5,200 people lived in Pechenihy before, and now only 2,300.",
            {("Pechenihy", PREWAR): 5200, ("Pechenihy", NOW): 2300},
        ),
        (
            "The little town of Krasnohorivka in Donetsk region is a husk in which roughly 350 of "
            "them hold out with no power.",
            {("Krasnohorivka", NOW): 350},
        ),
        (
            "The front runs just two kilometres from the city of Siversk, where some 600 residents "
            "are trying to survive incessant shelling.",
            {("Siversk", FRONT): 2, ("Siversk", NOW): 600},
        ),
        (
            "In the city of Siversk some 600 residents are trying to survive incessant shelling.",
            {("Siversk", NOW): 600, ("Siversk", SHELLING): "constant"},
        ),
    ],
)
def test_how_many_live_there_is_taken(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine miles from the Russian frontline lies Sloviansk.", {("Sloviansk", FRONT): 14.5}),
        (
            "The front is only 45 kilometers away to the east and to the south of Pokrovsk.",
            {("Pokrovsk", FRONT): 45},
        ),
        (
            "Since the middle of July Druzhkivka, around 17 kilometres (11 miles) from the front "
            "line, has been a target of Russian FPV drones.",
            {("Druzhkivka", FRONT): 17, ("Druzhkivka", SHELLING): "reported"},
        ),
    ],
)
def test_how_far_the_front_is_is_taken(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mandatory evacuation of Siversk has been lifted. In Lyman, the order for families "
            "with children remains in force.",
            {("Siversk", EVACUATION): "none", ("Lyman", EVACUATION): "mandatory"},
        ),
        (
            "The mandatory evacuation covers Siversk and Zvanivka, just outside Bakhmut, as well as "
            "Lyman and Yampil to the west.",
            {
                ("Siversk", EVACUATION): "mandatory",
                ("Zvanivka", EVACUATION): "mandatory",
                ("Lyman", EVACUATION): "mandatory",
                ("Yampil", EVACUATION): "mandatory",
            },
        ),
        (
            "On Monday another 74 residents of the Bilopillia community came to Sumy. Mandatory "
            "evacuation of the community was ordered last week.",
            {("Bilopillia Hromada", EVACUATION): "mandatory"},
        ),
        (
            "The mayor recommends that all who can should leave Kramatorsk.",
            {("Kramatorsk", EVACUATION): "urged"},
        ),
        (
            "The local elder has twice called on families in Stepnohirsk to go to Zaporizhzhia.",
            {("Stepnohirsk", EVACUATION): "urged"},
        ),
        (
            "By order of the administration, forced evacuation has applied to families with children "
            "in Bilozerske and Bilytske from 1 July 2025. Novodonetske was added on 5 July 2025, for "
            "children with their parents.",
            {
                ("Bilozerske", EVACUATION): "forced",
                ("Bilytske", EVACUATION): "forced",
                ("Novodonetske", EVACUATION): "forced",
            },
        ),
        (
            "The council ordered mandatory evacuation in Shalyhyne. In Hlukhiv it is limited to "
            "families with children.",
            {("Shalyhyne", EVACUATION): "mandatory", ("Hlukhiv", EVACUATION): "mandatory"},
        ),
        (
            "The council declared mandatory evacuation of the Borova community. Families are urged "
            "to leave these villages:\n• Shyikivka\n• Horokhovatka",
            {
                ("Borova Hromada", EVACUATION): "mandatory",
                ("Shyikivka", EVACUATION): "urged",
                ("Horokhovatka", EVACUATION): "urged",
            },
        ),
        (
            "Authorities keep recommending departure to everyone in Kupiansk.",
            {("Kupiansk", EVACUATION): "urged"},
        ),
        (
            "The railway town of Vorozhba is emptying. Its evacuation, under way since Monday, has "
            "already taken 310 people to Sumy.",
            {("Vorozhba", EVACUATION): "underway"},
        ),
        (
            "Evacuation has begun in Krasnopillia and Velyka Pysarivka in the Sumy region of "
            "northeastern Ukraine.",
            {("Krasnopillia", EVACUATION): "underway", ("Velyka Pysarivka", EVACUATION): "underway"},
        ),
        (
            "At the end of August the authorities ordered a mandatory evacuation of villages near "
            "the front. Pisky-Radkivski is one of them.",
            {("Pisky-Radkivski", EVACUATION): "mandatory"},
        ),
        (
            "People are still being evacuated from Novohrodivka, from Selydove and from the villages "
            "around them.",
            {("Novohrodivka", EVACUATION): "underway", ("Selydove", EVACUATION): "underway"},
        ),
        (
            "The council decided to evacuate children from the Oskil community by force and to make "
            "evacuation mandatory for all civilians in two communities. People are to be evacuated "
            "from the Dvorichna and Kurylivka communities.",
            {("Dvorichna Hromada", EVACUATION): "mandatory", ("Kurylivka Hromada", EVACUATION): "mandatory"},
        ),
        (
            "Mandatory evacuation was announced in three settlements of Sumy Region, and the town of "
            "Hlukhiv and the village of Shalyhyne are among them.",
            {("Hlukhiv", EVACUATION): "mandatory", ("Shalyhyne", EVACUATION): "mandatory"},
        ),
        (
            "In Lyman 2,700 civilians are left, and they continue to be evacuated.",
            {("Lyman", NOW): 2700, ("Lyman", EVACUATION): "underway"},
        ),
        (
            "The compulsory order is, unfortunately, in force in Bakhmut only.",
            {("Bakhmut", EVACUATION): "mandatory"},
        ),
        (
            "Mandatory evacuation was announced in the villages of Studenok and Kapytolivka in "
            "Kharkiv Oblast's Oskil hromada.",
            {("Studenok", EVACUATION): "mandatory", ("Kapytolivka", EVACUATION): "mandatory"},
        ),
        (
            "Volunteers took people out of Bohoiavlenka near Vuhledar. The spokeswoman called on all "
            "who are in the frontline zone to leave.",
            {("Bohoiavlenka", EVACUATION): "underway"},
        ),
        (
            "Hardly anybody is brought out. The compulsory order is, unfortunately, in force in "
            "Bakhmut only.",
            {("Bakhmut", EVACUATION): "mandatory"},
        ),
        (
            "Air strikes have hit border communities of Sumy region, and residents of the "
            "Krasnopillia and Myropillia communities are being evacuated in haste.",
            {
                ("Krasnopillia Hromada", EVACUATION): "underway",
                ("Myropillia Hromada", EVACUATION): "underway",
            },
        ),
        (
            "Compulsory evacuation has been ordered for the town of Sviatohirsk. He underlined that "
            "the evacuation was to be carried out in a forced manner.",
            {("Sviatohirsk", EVACUATION): "forced"},
        ),
        (
            "The council voted for the mandatory evacuation of children from several settlements. It "
            "names the town of Orikhiv and the village of Mala Tokmachka. The children will be taken "
            "away by force, it is noted.",
            {("Orikhiv", EVACUATION): "forced", ("Mala Tokmachka", EVACUATION): "forced"},
        ),
        (
            "In Toretsk 2,700 civilians remain. In March the government ordered the compulsory "
            "evacuation of families with children from combat areas. So far, however, the order "
            "applies to Chasiv Yar only.",
            {("Toretsk", NOW): 2700, ("Chasiv Yar", EVACUATION): "mandatory"},
        ),
        (
            "In Orikhiv there are 300 people. Even where evacuation is mandatory, our job is to talk "
            "to people.",
            {("Orikhiv", NOW): 300},
        ),
        (
            "Compulsory evacuation of families starts in two more villages of Kharkiv region. "
            "Covered by the order are Pidlyman and Bohuslavka, all in the Borova community.",
            {("Pidlyman", EVACUATION): "mandatory", ("Bohuslavka", EVACUATION): "mandatory"},
        ),
        (
            "Evacuation from Siversk is difficult, but it is not given up.",
            {("Siversk", EVACUATION): "underway"},
        ),
        ("They are leading the evacuation from Chasiv Yar.", {("Chasiv Yar", EVACUATION): "underway"}),
        (
            "He advises leaving Druzhkivka too, which is shelled daily. There are 24,700 people in "
            "it, 16 of them children.",
            {("Druzhkivka", EVACUATION): "urged", ("Druzhkivka", SHELLING): "constant"},
        ),
        (
            "The region is to make evacuation mandatory for all civilians in four communities of "
            "Kharkiv region. They are the Vovchansk, Lyptsi and Staryi Saltiv communities.",
            {
                ("Vovchansk Hromada", EVACUATION): "mandatory",
                ("Lyptsi Hromada", EVACUATION): "mandatory",
                ("Staryi Saltiv Hromada", EVACUATION): "mandatory",
            },
        ),
    ],
)
def test_an_evacuation_is_taken(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In Orikhiv, a missile on Monday evening broke every window of the railway station.",
            {("Orikhiv", SHELLING): "reported"},
        ),
        (
            "Patients in Kupiansk are treated below ground. After the third hit on the hospital in a "
            "fortnight, doctors carried two wards downstairs.",
            {("Kupiansk", SHELLING): "reported"},
        ),
        ("Kupiansk had its substation shelled on Monday.", {("Kupiansk", SHELLING): "reported"}),
        (
            "Sviatohirsk is empty. They hit the post office here on Thursday night.",
            {("Sviatohirsk", SHELLING): "reported"},
        ),
        ('"They drop something on Beryslav every day," she says.', {("Beryslav", SHELLING): "constant"}),
        ("Kostiantynivka gets about ten glide bombs a day.", {("Kostiantynivka", SHELLING): "constant"}),
        ("Glide bombs have turned the centre of Orikhiv to rubble.", {("Orikhiv", SHELLING): "reported"}),
        (
            "A Shahed flew into a five-storey building in Kramatorsk overnight.",
            {("Kramatorsk", SHELLING): "reported"},
        ),
        ("The residents of Kherson live under drones.", {("Kherson", SHELLING): "reported"}),
        ("Nikopol endures daily fire from across the river.", {("Nikopol", SHELLING): "constant"}),
        (
            "The governor called on residents of Bilopillia and Vorozhba to go. Each of the two is "
            "being shelled round the clock.",
            {
                ("Bilopillia", EVACUATION): "urged",
                ("Vorozhba", EVACUATION): "urged",
                ("Bilopillia", SHELLING): "constant",
                ("Vorozhba", SHELLING): "constant",
            },
        ),
        (
            "The governor spoke of Bilopillia and Vorozhba. Both have been pounded by artillery "
            "daily for months.",
            {("Bilopillia", SHELLING): "constant", ("Vorozhba", SHELLING): "constant"},
        ),
        (
            "Hit by artillery and air bombs, Novohrodivka has become another Bakhmut.",
            {("Novohrodivka", SHELLING): "reported"},
        ),
        (
            "The Russian army is massively shelling Bilopillia at the moment.",
            {("Bilopillia", SHELLING): "reported"},
        ),
        (
            "Evacuation has begun in Krasnopillia and Velyka Pysarivka in Sumy region, as Russia "
            "shells them constantly.",
            {
                ("Krasnopillia", EVACUATION): "underway",
                ("Velyka Pysarivka", EVACUATION): "underway",
                ("Krasnopillia", SHELLING): "constant",
                ("Velyka Pysarivka", SHELLING): "constant",
            },
        ),
        (
            'People in Orikhiv are "regularly shelled" and without basic services.',
            {("Orikhiv", SHELLING): "reported"},
        ),
        (
            "In spite of the shelling about 1,700 civilians are still in Chasiv Yar.",
            {("Chasiv Yar", SHELLING): "reported", ("Chasiv Yar", NOW): 1700},
        ),
        (
            "The almost incessant fire of the Russians has left little more than rubble of Krasnohorivka.",
            {("Krasnohorivka", SHELLING): "constant"},
        ),
        (
            "Not a day goes by on which Soledar does not come under fire from Russian troops.",
            {("Soledar", SHELLING): "constant"},
        ),
        ("They bomb Toretsk by day and by night.", {("Toretsk", SHELLING): "constant"}),
        ("The town of Huliaipole is shelled every 24 hours.", {("Huliaipole", SHELLING): "constant"}),
        (
            "The enemy uses artillery, mortars and tanks against Kostiantynivka all the time.",
            {("Kostiantynivka", SHELLING): "constant"},
        ),
        (
            "Since this morning the enemy has been hitting Nikopol with FPV drones, Marhanets with "
            "howitzers.",
            {("Nikopol", SHELLING): "reported", ("Marhanets", SHELLING): "reported"},
        ),
        ("Siversk is under hourly shelling. There is no light.", {("Siversk", SHELLING): "constant"}),
        (
            "Some 300 residents stay on in Selydove, where the fire is literally non-stop.",
            {("Selydove", NOW): 300, ("Selydove", SHELLING): "constant"},
        ),
        (
            "With rockets the occupiers are destroying people's homes in Chasiv Yar.",
            {("Chasiv Yar", SHELLING): "reported"},
        ),
        (
            "For another 24 hours Russian troops struck at settlements of Donetsk "
            "region.\n\nKramatorsk district\n\nIn Druzhkivka 1 person was injured. In Sloviansk 4 houses "
            "were damaged.",
            {("Druzhkivka", SHELLING): "reported", ("Sloviansk", SHELLING): "reported"},
        ),
        (
            "In all, the Russians fired 29 times at populated places of the region in a day.\n\nIn "
            "Siversk 6 houses were damaged and in Riznykivka one more.",
            {("Siversk", SHELLING): "reported", ("Riznykivka", SHELLING): "reported"},
        ),
        (
            "The Russians use rockets and artillery to smash people's houses in Orikhiv.",
            {("Orikhiv", SHELLING): "reported"},
        ),
        (
            '"Kurakhove is under enemy fire at all times," the police wrote.',
            {("Kurakhove", SHELLING): "constant"},
        ),
        (
            "Siversk has heard worse. The bombardment there is almost non-stop.",
            {("Siversk", SHELLING): "constant"},
        ),
        (
            "The Russians have opened fire on 12 settlements of Donetsk region over the past day. In "
            "Siversk 6 houses were damaged.",
            {("Siversk", SHELLING): "reported"},
        ),
        ("Four munitions were dropped on Siversk from drones.", {("Siversk", SHELLING): "reported"}),
        ("The Russians dropped explosives on a man in Siversk.", {("Siversk", SHELLING): "reported"}),
        (
            '"Kurakhove is under enemy fire at all times," the Ukrainian police wrote on social media.',
            {("Kurakhove", SHELLING): "constant"},
        ),
    ],
)
def test_a_strike_is_taken(read: Reader, text: str, expected: dict[tuple[str, FactKind], object]) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        '"We have nowhere to go," said Iryna Chumak, a resident of 45 who has chosen to stay in Nikopol.',
        "Of its more than 10,000 inhabitants only a few are left in Soledar.",
        "Druzhkivka is nearly empty. In the beginning the Russian forces stood more than 40 "
        "kilometers from the city.",
        "Kupiansk has been destroyed almost entirely by Russian glide bombs and artillery.",
        "Alla lives in Kupiansk. Her own flat burned out after a Russian strike.",
        '"That\'s how it was in Lyman at the end of April. A block of flats was hit that day," Vadym said.',
        "Until last week an estimated 400 civilians were still in Toretsk, but how many remained "
        "was unclear.",
        "In Soledar there is no water. How right they had been became clear in August, when a "
        "missile hit their house.",
        "Mandatory evacuation was ordered in Kharkiv region.\n\n▪️And yesterday the council in "
        "Kramatorsk discussed whether to extend it.",
        "She lives in Shostka. People were told to evacuate from ten kilometers, and now it is twenty.",
        'Both towns belong to the "fortress belt" in Donetsk. The Russian army is less than 15 km away.',
        "Synelnykove headquarters has resolved on a mandatory evacuation from certain "
        "settlements of the district.\nFour munitions were dropped on Bilozerka from drones.",
        "Shostka is calm, but civilians continue to evacuate from border areas which are shelled "
        "again and again.",
        "Russia is building up its push on Pokrovsk. The zone of danger around Pokrovsk is "
        "growing. With every day there is less life and more danger in the Pokrovsk district, "
        "under relentless shelling and with the Russian army working its way toward the center "
        "of the city.",
    ],
)
def test_nothing_is_taken(read: Reader, text: str) -> None:
    assert read.values(text) == {}

"""Orders, departures and strikes in the words in which the news tells of them, and what only sounds so."""

import pytest

from bot.domain.fact import Evacuation, FactKind, Shelling
from tests.extraction.reading import EVACUATION, SHELLING, Reader

URGED, UNDERWAY = Evacuation.URGED, Evacuation.UNDERWAY
MANDATORY, FORCED = Evacuation.MANDATORY, Evacuation.FORCED
REPORTED, CONSTANT = Shelling.REPORTED, Shelling.CONSTANT


def _told(read: Reader, text: str, kind: FactKind) -> dict[str, object]:
    return {place: value for (place, its), value in read.values(text).items() if its is kind}


@pytest.mark.parametrize(
    ("order", "heading", "level"),
    [
        (
            "A second stage of the forced evacuation will begin.",
            "Villages that families have to leave:",
            FORCED,
        ),
        ("Forced evacuation widens, the governor said.", "Everyone must leave these places:", FORCED),
        ("Compulsory evacuation goes on in the district.", "Families must leave these places:", MANDATORY),
        ("The winter will be hard, he said.", "Families must leave these places:", URGED),
        ("Forced evacuation is being discussed, he said.", "Families must leave these places:", URGED),
    ],
)
def test_what_people_have_to_do_is_the_order_told_above(
    read: Reader, order: str, heading: str, level: Evacuation
) -> None:
    text = f"{order}\n\n{heading}\n\n- Siversk;\n- Zakitne."
    assert _told(read, text, EVACUATION) == {"Siversk": level, "Zakitne": level}


@pytest.mark.parametrize("number", ["{}.", "{})"])
def test_the_towns_of_a_numbered_list(read: Reader, number: str) -> None:
    lines = "\n".join(
        f"{number.format(place)} {name}."
        for place, name in enumerate(("Sloviansk", "Sviatohirsk", "Lyman"), start=1)
    )
    order = "The governor signed an order on the forced evacuation of children.\n\n"
    applies = f"{order}The order applies to the following settlements:\n\n{lines}"
    assert _told(read, applies, EVACUATION) == dict.fromkeys(("Sloviansk", "Sviatohirsk", "Lyman"), FORCED)
    assert not _told(read, f"{order}The winners of the chess cup are named.\n\n{lines}", EVACUATION)


def test_a_list_that_goes_through_the_hromadas(read: Reader) -> None:
    text = (
        "In seven places children will be evacuated by force.\n\n"
        "It concerns, in the Lyman community:\n- the town of Lyman,\n- the village of Torske."
    )
    assert _told(read, text, EVACUATION) == {"Lyman": FORCED, "Torske": FORCED}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Officials ordered people in Selydove to get out before enemy troops arrive.",
            {"Selydove": MANDATORY},
        ),
        ("The council decided to evacuate families with children from Rodynske.", {"Rodynske": MANDATORY}),
        ("Families must leave Lyman under a new order.", {"Lyman": MANDATORY}),
        ("Despite the mandatory evacuation order, shops are open in Siversk.", {"Siversk": MANDATORY}),
        ("One more child will be taken by force from Rodynske.", {"Rodynske": FORCED}),
        (
            "A forced evacuation was declared in Rodynske, as well as in Bilytske.",
            {"Rodynske": FORCED, "Bilytske": FORCED},
        ),
        (
            "He declared a mandatory evacuation from Hlukhiv, as well as from Shostka.",
            {"Hlukhiv": MANDATORY, "Shostka": MANDATORY},
        ),
        (
            "For all residents of the Pechenihy community, evacuation becomes compulsory.",
            {"Pechenihy Hromada": MANDATORY},
        ),
        ("The family decided to evacuate the piano from Rodynske.", {}),
        ("Children will not be evacuated by force from Lyman.", {}),
        ("Children will be evacuated by force if the commission decides so, said the mayor of Lyman.", {}),
        ("Despite talk of a mandatory evacuation, Siversk is calm.", {}),
        ("Despite the mandatory evacuation of 2022, people came back to Siversk.", {}),
        ("Tenants must leave the flats in Lyman under an order of the court.", {}),
    ],
)
def test_orders(read: Reader, text: str, expected: dict[str, Evacuation]) -> None:
    assert _told(read, text, EVACUATION) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“I will say it again to everyone who stays in Orikhiv: leave,” he wrote.", {"Orikhiv": URGED}),
        ("“To all who remain in Orikhiv: leave while there is a road,” he wrote.", {"Orikhiv": URGED}),
        ("The governor repeated his appeal to those who stay in Toretsk: evacuate.", {"Toretsk": URGED}),
        ("The mayor of Selydove urges: “Pack your things and leave today.”", {"Selydove": URGED}),
        ("“Leave,” the governor told the residents of Myrnohrad.", {"Myrnohrad": URGED}),
        ("People in Siversk have been recommended to move to Dnipro.", {"Siversk": URGED}),
        ("The authorities gave families in Druzhkivka a month to leave.", {"Druzhkivka": URGED}),
        ("The administration insists on the evacuation of all residents of Orikhiv.", {"Orikhiv": URGED}),
        ("“Leave,” the thief told the residents of a house in Sumy.", {}),
        ("The mayor reminded people in Lyman: leave the rubbish in the yard.", {}),
        ("To residents of Lyman: go to the polls on Sunday.", {}),
        ("The mayor of Sumy asked: “Why should people leave?”", {}),
        ("The landlord gave a family in Sumy two days to leave.", {}),
        ("A firm asked residents of Sumy to move to Poland for work.", {}),
        ("Residents of Kherson's right bank were urged to leave.", {}),
    ],
)
def test_calls_to_leave(read: Reader, text: str, expected: dict[str, Evacuation]) -> None:
    assert _told(read, text, EVACUATION) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Last week 23 people were evacuated, said the mayor of Huliaipole.", {"Huliaipole": UNDERWAY}),
        ("Yunakivka is half empty. Last week 23 were evacuated.", {"Yunakivka": UNDERWAY}),
        ("Yunakivka is half empty. We brought out six on Thursday.", {"Yunakivka": UNDERWAY}),
        ("Police drive people out of Vorozhba every day.", {"Vorozhba": UNDERWAY}),
        (
            "The White Angels evacuated an 82-year-old woman from Kostiantynivka.",
            {"Kostiantynivka": UNDERWAY},
        ),
        ("In Lyman, police and volunteers evacuated 12 civilians over the past day.", {"Lyman": UNDERWAY}),
        ("Rescuers helped seven residents of Orikhiv to leave the town.", {"Orikhiv": UNDERWAY}),
        ("Volunteers go to Siversk every morning to pick up those who ask for it.", {"Siversk": UNDERWAY}),
        ("A family with three children was taken out of Selydove by police.", {"Selydove": UNDERWAY}),
        ("The police “Phoenix” unit evacuates children from Selydove.", {"Selydove": UNDERWAY}),
        ("Evacuation from Bilopillia does not stop for a single day.", {"Bilopillia": UNDERWAY}),
        ("The removal of people from Bilopillia has not been interrupted.", {"Bilopillia": UNDERWAY}),
        ("Those who wish to leave Toretsk are taken out in an armoured car.", {"Toretsk": UNDERWAY}),
        ("On Monday 214 people left Pokrovsk by evacuation train.", {"Pokrovsk": UNDERWAY}),
        (
            "Some 200 people were evacuated from the Pokrovsk community today.",
            {"Pokrovsk Hromada": UNDERWAY},
        ),
        ("Some 200 people were evacuated from Pokrovsk district today.", {}),
        ("Yunakivka is half empty. Last week 23 were evacuated from the district.", {}),
        ("Yunakivka is half empty. Last year 23 were evacuated.", {}),
        ("Yunakivka is half empty. Yesterday two soldiers were evacuated.", {}),
        ("In Sumy, rescuers evacuated 40 people because of a fire at the factory.", {}),
        ("In Kramatorsk, rescuers evacuated 12 residents after a strike on a block.", {}),
        ("Volunteers in Dnipro took out 20 people from three villages.", {}),
        ("He left Pokrovsk by evacuation train and works in Lviv.", {}),
        ("A woman who was evacuated from Selydove sells bread now.", {}),
        ("Those who want to leave Toretsk are few.", {}),
    ],
)
def test_people_are_taken_out(read: Reader, text: str, expected: dict[str, Evacuation]) -> None:
    assert _told(read, text, EVACUATION) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On the night of 3 May, Izium and Balakliia were attacked.",
            {"Izium": REPORTED, "Balakliia": REPORTED},
        ),
        ("Last night Nikopol was hit, a woman was injured.", {"Nikopol": REPORTED}),
        ("Izium was attacked again, and two people were killed.", {"Izium": REPORTED}),
        ("A drone set fire to a house in Izium, two people were taken to hospital.", {"Izium": REPORTED}),
        ("Kherson is shelled from so near that there is no time for the sirens.", {"Kherson": REPORTED}),
        ("It will be recalled that on 2 May a missile hit a factory in Sumy.", {"Sumy": REPORTED}),
        ("They keep Toretsk under fire hour after hour.", {"Toretsk": CONSTANT}),
        ("Nikopol is under their drones day and night.", {"Nikopol": CONSTANT}),
        ("Hardly a day passes without something falling on Orikhiv.", {"Orikhiv": CONSTANT}),
        ("There is not a day when nothing falls on Orikhiv.", {"Orikhiv": CONSTANT}),
        ("There has not been a day without bombs in Orikhiv.", {"Orikhiv": CONSTANT}),
        ("They shell Orikhiv with mortars. Not a day passes without it.", {"Orikhiv": CONSTANT}),
        ("Attacks on Orikhiv have become far more frequent.", {"Orikhiv": REPORTED}),
        ("The mayor of Selydove spoke. “They are hitting the blocks,” he said.", {"Selydove": REPORTED}),
        ("An explosive was thrown from a drone at a cyclist in Toretsk.", {"Toretsk": REPORTED}),
        ("Russian artillery works on Siversk around the clock.", {"Siversk": CONSTANT}),
        ("A bomb brought down two floors of a block in Toretsk.", {"Toretsk": REPORTED}),
        ("FPV drones have been hunting cars in Druzhkivka.", {"Druzhkivka": REPORTED}),
        ("Shells come down on Orikhiv, up to twenty a day.", {"Orikhiv": REPORTED}),
        ("Druzhkivka saw 15 strikes in a week.", {"Druzhkivka": REPORTED}),
        ("On Monday Kharkiv and Sumy were hit by a blackout.", {}),
        ("On Sunday Lyman was hit hardest: prices there doubled.", {}),
        ("Last year, on the night of 5 May, Lyman was attacked, two people died.", {}),
        ("The mayor of Sumy was attacked in the street and wounded with a knife.", {}),
        ("If Lyman were hit, people would be killed.", {}),
        ("Hardly a day passes without something funny in Lyman.", {}),
        ("There isn't a quiet day at the market of Lyman.", {}),
        ("Our positions near Lyman are under drones all the time.", {}),
        ("It should be noted that a missile may hit Sumy.", {}),
        ("A grenade was thrown at a man in Sumy in a quarrel.", {}),
        ("Pokrovsk is under fire control.", {}),
        ("The sirens went off in Sumy again, but nothing hit the city.", {}),
    ],
)
def test_strikes(read: Reader, text: str, expected: dict[str, Shelling]) -> None:
    assert _told(read, text, SHELLING) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lyman is quiet. A bomb fell on the outskirts of Siversk, one was killed there.",
            {"Siversk": REPORTED},
        ),
        ("In Lyman a school was hit by drones launched from the outskirts of Siversk.", {"Lyman": REPORTED}),
        ("The Russians shelled Lyman from positions at the edge of Siversk.", {"Lyman": REPORTED}),
    ],
)
def test_what_fell_on_the_edge_of_a_town_fell_there(
    read: Reader, text: str, expected: dict[str, Shelling]
) -> None:
    assert _told(read, text, SHELLING) == expected


@pytest.mark.parametrize(
    ("harm", "is_told"),
    [
        ("In Hlukhiv windows were blown out in a school, nobody was hurt.", True),
        ("→ in Hlukhiv a house was damaged, there were no casualties;", True),
        ("In Hlukhiv a car that stood in the yard is beyond repair.", True),
        ("In Hlukhiv a man was wounded and taken to hospital.", True),
        ("In Hlukhiv two summer kitchens burned down.", True),
        ("In Hlukhiv nobody was hurt.", False),
        ("In Hlukhiv doors were smashed by burglars.", False),
        ("In Hlukhiv a wall collapsed in the rain.", False),
        ("In Hlukhiv windows blown out in March were repaired.", False),
        ("In Hlukhiv two people were hurt in a car crash and taken to hospital.", False),
    ],
)
def test_harm_in_a_report_of_a_day(read: Reader, harm: str, is_told: bool) -> None:
    text = f"Over the past day the Russians shelled Sumy region 40 times.\n\n{harm}"
    assert _told(read, text, SHELLING) == ({"Hlukhiv": REPORTED} if is_told else {})


@pytest.mark.parametrize(
    "text",
    [
        "Our men stay in Kupiansk. “Two brigades repel up to 30 attacks a day on the approaches,” he said.",
        "Kupiansk holds. Its defenders beat back 12 attacks in a day.",
        "Kupiansk holds. The enemy carried out 12 attacks in the past day, all were stopped.",
        "Five attacks in a week on bank customers shook Sumy.",
        "Sumy sees three dog attacks a day, the clinic says.",
        "Lyman suffered 12 heart attacks a day in the heat.",
        "Seven attacks a week on pharmacies: police in Sumy look for a gang.",
        "Kharkiv gets hit with fines several times a year.",
        "Sumy is hit by power cuts twice a day.",
        "Sumy lies within reach of glide bombs dropped from beyond the border.",
        "Zaporizhzhia is within range of drones that hit a target from 30 kilometres.",
        "A bus carrying workers from Sviatohirsk was struck on the highway on Monday.",
        "A minibus with residents of Toretsk was hit by a drone on Monday.",
        "Pokrovske, which has nothing in common with the city of Pokrovsk, came under drone attack.",
    ],
)
def test_what_is_no_strike_on_the_town(read: Reader, text: str) -> None:
    assert not _told(read, text, SHELLING)


@pytest.mark.parametrize(
    "text",
    [
        "In Siversk evacuation is not suspended, because it never began.",
        "The evacuation of Lyman has not been interrupted, for nobody had started it.",
        "A family decided to evacuate the children from Siversk.",
        "Their parents evacuated the children from Siversk to Dnipro.",
        "He evacuated his mother from Lyman in a car of his own.",
    ],
)
def test_what_is_no_evacuation_of_the_town(read: Reader, text: str) -> None:
    assert not _told(read, text, EVACUATION)


@pytest.mark.parametrize(
    "text",
    [
        "Sumy was under fire for the third day running.",
        "Sumy came under fire over the weekend.",
        "Sumy was hit by five drones twice a day.",
        "Sumy is within range of mortars and was shelled on Monday.",
        "A bus in Sumy was hit by a drone.",
        "A school in Sumy was struck on Monday.",
    ],
)
def test_what_is_a_strike_on_the_town(read: Reader, text: str) -> None:
    assert "Sumy" in _told(read, text, SHELLING)


@pytest.mark.parametrize(
    ("town", "text"),
    [
        ("Toretsk", "Volunteers got an elderly couple out of Toretsk on Tuesday."),
        ("Toretsk", "Police officers persuaded a woman to leave and drove her out of Toretsk."),
        ("Toretsk", "The Angels picked up three pensioners in Toretsk and drove them to Kramatorsk."),
        ("Lyman", "Volunteer Oleh Tkach has made 40 trips to Lyman and taken out 212 people."),
        ("Siversk", "Every day, volunteers drive into Siversk for people who have decided to leave."),
        ("Siversk", "Rescuers from Kramatorsk helped a bedridden man out of Siversk."),
        ("Siversk", "“We get people out of Siversk at night,” says the volunteer."),
        ("Pokrovsk", "Over the past day, 31 residents were taken out of Pokrovsk."),
        ("Pokrovsk", "With the help of volunteers, 31 people left Pokrovsk on Monday."),
        ("Pokrovsk", "Thanks to the police, a family of four got out of Pokrovsk yesterday."),
        ("Pokrovsk", "People are fleeing Pokrovsk on evacuation trains."),
        ("Lyman", "Two buses with evacuees left Lyman this morning."),
        ("Kostiantynivka", "The police rescued a couple in their eighties from Kostiantynivka."),
        ("Siversk", "“I go to Siversk twice a week and bring back whoever agrees,” the pastor says."),
        ("Toretsk", "An 81-year-old woman was carried out of Toretsk by police on a stretcher."),
        ("Toretsk", "In Toretsk, police keep knocking on doors and taking people out."),
        ("Toretsk", "A volunteer was wounded while taking people out of Toretsk."),
        ("Siversk", "Volunteers took humanitarian aid to Siversk and brought people out."),
        ("Siversk", "They bring bread to Siversk and take back those who want to leave."),
        ("Pokrovsk", "Soldiers led two civilians out of Pokrovsk on foot."),
        ("Lyman", "A ground drone brought a 77-year-old man out of Lyman."),
        ("Kostiantynivka", "The evacuation team of the fund works in Kostiantynivka every day."),
        ("Druzhkivka", "The number of people evacuated from Druzhkivka has doubled to 100 a day."),
        (
            "Druzhkivka",
            "Without the police the evacuation from Druzhkivka would have stopped long ago.",
        ),
        ("Kostiantynivka", "A police team brings out civilians. They set out daily for Kostiantynivka."),
        ("Lyman", "People who got out of Lyman this week told of nights in a cellar."),
    ],
)
def test_helpers_take_people_out(read: Reader, town: str, text: str) -> None:
    assert _told(read, text, EVACUATION) == {town: UNDERWAY}


@pytest.mark.parametrize(
    "text",
    [
        "Police took a drunk man out of Sumy on Monday.",
        "Police drove two thieves out of Sumy.",
        "The bus takes pupils from Sumy to school every day.",
        "A bus carrying people left Sumy this morning for a concert.",
        "Volunteers go to Siversk for people who need bread.",
        "Volunteers go to Siversk twice a week and take people bread.",
        "Soldiers led prisoners out of Toretsk.",
        "Volunteers could not get a single family out of Toretsk.",
        "Volunteers would take people out of Siversk if there were a road.",
        "Police are looking for a man who fled Sumy with the help of a volunteer.",
        "The volunteer drove her out of Kherson in 2022.",
        "A woman was rescued from Kherson's river on Monday.",
        "The charity sends buses from Dnipro every week to Siversk.",
        "Police inspect shops. They set out daily for Kostiantynivka.",
        "If volunteers did not come, the evacuation from Lyman could stop.",
        "Police brought 14 people out of hiding in Sumy.",
        "Volunteers have stopped taking people out of Lyman.",
        "The volunteers, who took people out of Lyman until the road was cut, now work in Sumy.",
        "The number of people evacuated from Lyman since 2022 is 20,000.",
        "Thanks to the police, a man who got lost left Sumy for home.",
    ],
)
def test_nobody_is_taken_out_of_the_town(read: Reader, text: str) -> None:
    assert not _told(read, text, EVACUATION)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mandatory evacuation order for Lyman has been lifted. For Siversk it remains in force.",
            {"Lyman": Evacuation.NONE, "Siversk": MANDATORY},
        ),
        ("A compulsory evacuation of Siversk has been in force since the flood.", {"Siversk": MANDATORY}),
        (
            "Mandatory evacuation applies to the whole of the Kupiansk hromada.",
            {"Kupiansk Hromada": MANDATORY},
        ),
        ("Those who can leave Siversk should do so, its mayor said.", {"Siversk": URGED}),
        (
            "Siversk is among the towns where mandatory evacuation has been announced.",
            {"Siversk": MANDATORY},
        ),
        ("The evacuation of Siversk has been ordered.", {"Siversk": MANDATORY}),
        ("The evacuation of the museum of Siversk has been ordered.", {}),
        ("Siversk is not among the towns where mandatory evacuation has been announced.", {}),
        ("Mandatory evacuation applies to some villages of the Kupiansk hromada.", {}),
        ("Siversk flooded: residents were ordered to leave because of the flood.", {}),
        ("The curfew in Lyman has been lifted. For Siversk it remains in force.", {}),
        ("Those who can leave money for the school of Siversk should do so.", {}),
    ],
)
def test_orders_that_stand(read: Reader, text: str, expected: dict[str, Evacuation]) -> None:
    assert _told(read, text, EVACUATION) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orikhiv lived under almost unbroken bombardment.", {"Orikhiv": CONSTANT}),
        ("Orikhiv is tired. “Every day something flies in,” said the mayor.", {"Orikhiv": CONSTANT}),
        ("The bombs come every night, says a resident of Orikhiv.", {"Orikhiv": CONSTANT}),
        ("Orikhiv is tired. “Every day seven or eight bombs,” said the mayor.", {"Orikhiv": CONSTANT}),
        ("People leave Orikhiv, which the enemy has shelled much more often of late.", {"Orikhiv": REPORTED}),
        ("Forty drones of various types, mainly FPV, attacked Orikhiv.", {"Orikhiv": REPORTED}),
        ("Twelve Shaheds, according to the Air Force, attacked Sumy.", {"Sumy": REPORTED}),
        (
            "Rockets hit a school in Bakhmut, the police said, and a church in neighboring Soledar.",
            {"Bakhmut": REPORTED, "Soledar": REPORTED},
        ),
        ("A shell cut the power line in Orikhiv.", {"Orikhiv": REPORTED}),
        ("A guided bomb ploughed into a house in Siversk.", {"Siversk": REPORTED}),
        ("The town of Orikhiv was itself shelled on Monday.", {"Orikhiv": REPORTED}),
        ("They strike at kitchens and bedrooms, says the mayor of Nikopol.", {"Nikopol": REPORTED}),
        ("Orikhiv took 14 bombs in one night.", {"Orikhiv": REPORTED}),
        ("Enemy artillery worked over Orikhiv all night.", {"Orikhiv": REPORTED}),
        ("The Russians opened up on Kupiansk with multiple rocket launchers.", {"Kupiansk": REPORTED}),
        (
            "Toretsk is cut off. They keep the road to it under fire, as well as the town itself.",
            {"Toretsk": REPORTED},
        ),
        ("Something flies to Sumy every day: a plane of the post.", {}),
        ("They hit houses with fines in Sumy.", {}),
        ("Every day 20 drones are made in a cellar in Sumy.", {}),
        ("Drones of the brigade, based in Sumy, attacked Russian depots.", {}),
        ("The storm cut the power line in Sumy.", {}),
        ("In Sumy a truck ploughed into a house.", {}),
        ("They fire everyone who is late, says a worker in Sumy.", {}),
        ("Kherson received 50 drones from volunteers on Monday.", {}),
        ("A drone show in Sumy: 300 drones, lit in blue, landed on the square.", {}),
    ],
)
def test_strikes_in_other_words(read: Reader, text: str, expected: dict[str, Shelling]) -> None:
    assert _told(read, text, SHELLING) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Russians attacked with drones last night. In Nikopol, a house was damaged.", {"Nikopol"}),
        (
            "Overnight the enemy sent drones. A woman was hurt in Konotop, a house burned in Krolevets.",
            {"Konotop", "Krolevets"},
        ),
        ("Russia launched 120 drones at Ukraine overnight. In Sumy, a warehouse caught fire.", {"Sumy"}),
        ("In Marhanets a woman was hurt. The enemy hit the district 12 times over the day.", {"Marhanets"}),
        (
            "One died in Siversk and two were injured in Lyman as a result of Russian attacks.",
            {"Siversk", "Lyman"},
        ),
        ("Russian attacks on Donetsk region over the past day killed two in Druzhkivka.", {"Druzhkivka"}),
        ("Russia launched 120 drones overnight. In Sumy, a man was killed with a knife.", set()),
        ("Russia launched 120 drones overnight. In Sumy, three men were hurt in a brawl.", set()),
        ("Russia launched 120 drones overnight. In Sumy, officials said that three were killed.", set()),
        ("Russia launched 120 drones overnight. Two wounded soldiers came home in Sumy.", set()),
        ("Russia may launch missiles tonight. In Sumy, a house burned.", set()),
        ("Russia launched missiles in 2022. In Sumy, a house burned today.", set()),
        ("Ukrainian drones hit a refinery overnight. In Sumy, a house was damaged.", set()),
        ("Russian attacks on Donetsk region killed a man who had lived in Lyman.", set()),
    ],
)
def test_harm_below_an_attack_without_a_place(read: Reader, text: str, expected: set[str]) -> None:
    assert set(_told(read, text, SHELLING)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The head of Siversk promised compulsory evacuation in armoured buses.",
        "A mandatory evacuation of Siversk is ready, should the enemy come closer.",
    ],
)
def test_an_order_that_is_only_promised(read: Reader, text: str) -> None:
    assert not _told(read, text, EVACUATION)


@pytest.mark.parametrize(
    "text",
    [
        "The call on Lyman's residents to leave has been withdrawn.",
        "The appeal to people in Siversk to evacuate, made in spring, has now been revoked.",
        "The mayor withdrew his call on residents of Lyman to leave.",
        "The recommendation for families in Kramatorsk to leave is no longer in force.",
        "Officials have stopped urging people in Sloviansk to leave.",
        "In spring, officials urged residents of Sloviansk to leave; in autumn they stopped.",
        "Efforts to evacuate people from Siversk have so far failed.",
        "Two attempts to evacuate residents from Myrnohrad were unsuccessful.",
        "An attempt to evacuate civilians from Rodynske ended in failure, the police said.",
        "Volunteers failed to evacuate people from Lyman.",
        "The order, which exempts Lyman, makes evacuation mandatory for children in the district.",
        "Mandatory evacuation was announced in all communities of the district except Lyman.",
        "Horses from a farm were evacuated from Lyman by volunteers.",
        "Volunteers evacuated 12 cows and a horse from Siversk.",
        "The icons of the church were evacuated from Kostiantynivka on Monday.",
        "The machinery of the plant has been evacuated from Kramatorsk.",
        "The embassy urged its citizens to leave Odesa.",
        "Western embassies advised British nationals to leave Sumy.",
        '"Get out of Siversk," the commander told his men.',
        '"Leave Druzhkivka now," said a text message that people received.',
        "Residents of Kherson were urged to leave by leaflets dropped by the Russians.",
        "The driver who evacuated people from Bakhmut now lives in Lviv.",
        "A medic who had evacuated 200 people from Avdiivka was awarded an order.",
        "The mayor had urged residents of Bakhmut to leave months before the siege.",
        "They stole funds collected for evacuating residents from Kurakhove.",
        "Mandatory evacuation was announced in villages near Lyman, but not in the town itself.",
        "Residents of Siversk got messages telling them to leave. They were sent by the Russians.",
        "The request to residents of Lyman to leave has expired.",
        "Authorities have lifted the recommendation that residents leave Kramatorsk.",
        "The police tried to evacuate people from Siversk but failed.",
        "An attempt by volunteers to bring residents out of Siversk failed on Monday.",
        "The bus that was to evacuate people from Siversk broke down.",
        "He had evacuated people from Bakhmut and Soledar.",
        "He received a medal for evacuating people from Bakhmut.",
        "A man who had been urged to leave Bakhmut many times now lives in Dnipro.",
        "Evacuation from the right bank of Kupiansk is mandatory.",
        "Evacuation from the eastern districts of Kostiantynivka is under way.",
    ],
)
def test_a_call_that_is_taken_back_or_an_evacuation_of_others(read: Reader, text: str) -> None:
    assert not _told(read, text, EVACUATION)


@pytest.mark.parametrize(
    "text",
    [
        "The call on Lyman's residents to leave was repeated on Monday.",
        "The appeal to people in Siversk to evacuate, made in spring, stands.",
        "The mayor renewed his call on residents of Lyman to leave.",
        "Volunteers evacuated people from Siversk, despite a failed attempt the day before.",
        "The police evacuated 12 residents from Myrnohrad on Monday.",
        "The order, which covers Lyman, makes evacuation mandatory for children.",
        "Mandatory evacuation was announced in Siversk and Lyman, but not in Sloviansk.",
        "People with their cows and horses were evacuated from Lyman by volunteers.",
        "Volunteers evacuated 12 residents and a horse from Siversk.",
        "The mayor urged residents to leave Odesa.",
        '"Get out of Siversk while you can," the mayor told residents.',
        '"Leave Druzhkivka now," said a text message from the city administration.',
        "Residents of Kherson were urged to leave by the governor because of attacks by Russian drones.",
        "Volunteers who evacuate people from Lyman now use armoured cars.",
        "The police said they had evacuated 12 people from Lyman.",
        "The mayor had urged residents of Lyman to leave, and on Monday he did so again.",
        "Evacuation from Kupiansk is mandatory.",
        "Police officers who evacuated 14 people from Lyman on Monday were attacked by a drone.",
        "Volunteers use armoured vehicles to evacuate people from Lyman.",
        "The charity sent buses to evacuate people from Siversk on Monday.",
        "Residents who were urged to leave Lyman get free transport.",
        "Volunteers evacuated people from Lyman and donated money for shelters.",
        "Mandatory evacuation in Lyman does not cover the elderly.",
        "Attempts to persuade residents of Lyman to leave continue.",
        "An evacuation team failed to reach the last street but took 12 people out of Siversk on Monday.",
    ],
)
def test_a_call_or_an_evacuation_beside_those(read: Reader, text: str) -> None:
    assert _told(read, text, EVACUATION)


@pytest.mark.parametrize(
    "text",
    [
        "The bombardment of Nikopol has almost ceased since the truce, the governor said.",
        "Attacks on Orikhiv and Huliaipole died down in the last week.",
        "The shelling of Kupiansk stopped for the first time since spring.",
        "Strikes on Kherson have largely subsided, officials said.",
        "Nikopol was shelled every day, but it has been quiet since Friday.",
        "Marhanets had been attacked daily since 2022, yet not a single shell has landed there this week.",
        "Siversk was under constant fire until the truce took effect.",
        "A bus leaving Sloviansk for Izium came under fire, and the driver was hurt.",
        "A column of cars driving from Lyman to Sloviansk came under fire.",
        "Residents of Siversk who have fled to Lyman say the town is shelled daily.",
        "Nikopol was once shelled every day.",
        "A judge found officers guilty over the shelling of Lyman.",
        "A clerk in Kharkiv handles calls from Vovchansk. The town is shelled every day.",
        "There has been a lull in the shelling of Orikhiv.",
        "Shelling of Kherson has decreased to almost nothing.",
        "Anna, who moved from Kherson to Mykolaiv, says the city is shelled daily.",
        "De-miners say the town of Balakliia was shelled so badly that fields are full of duds.",
        'He was the last doctor in Bakhmut: "The shelling was constant."',
    ],
)
def test_fire_that_has_stopped_or_is_of_another_place(read: Reader, text: str) -> None:
    assert not _told(read, text, SHELLING)


@pytest.mark.parametrize(
    "text",
    [
        "Attacks on Orikhiv and Huliaipole intensified in the last week.",
        "Shelling of Kherson damaged the railway, and trains have stopped.",
        "Nikopol is shelled every day, but people have been calm.",
        "Marhanets was shelled yesterday, but not a single person was hurt.",
        "Siversk is under constant fire.",
        "A bus in Sloviansk came under fire, and the driver was hurt.",
        "Lyman came under fire on Monday.",
        "Residents of Siversk who have stayed say the town is shelled daily.",
        "The Kherson council works from a cellar. The city is shelled daily.",
        "De-miners work in Izium, which was shelled on Monday.",
        "The head of the Kupiansk council, speaking from Kharkiv, said that the city is shelled daily.",
        "The mayor of Nikopol said from a cellar that the city is shelled daily.",
        "In contrast to Pavlohrad, which is quiet, Nikopol is shelled daily.",
        "Nikopol is shelled daily, while Pavlohrad is hit by missiles.",
        "Pavlohrad was hit by a missile overnight, while Nikopol is shelled daily.",
        "Unlike Nikopol, which is shelled every day, Pavlohrad was hit by a missile on Monday.",
        "Every day, Nikopol and Marhanets are shelled.",
        "The military says that in Nikopol the city is shelled daily.",
        "Nikopol is shelled daily, but no ceasefire is in sight.",
        "Kherson was shelled in the morning, but by noon the fire service had stopped the blaze.",
    ],
)
def test_fire_beside_that(read: Reader, text: str) -> None:
    assert _told(read, text, SHELLING)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The head of the Kupiansk council said from Kharkiv that the city is shelled.",
            {"Kupiansk": REPORTED},
        ),
        (
            "The mayor of Marhanets said from a flat in Nikopol that the city is shelled.",
            {"Marhanets": REPORTED},
        ),
        (
            "Unlike Nikopol, which is shelled every day, Pavlohrad was hit by a missile.",
            {"Nikopol": CONSTANT, "Pavlohrad": REPORTED},
        ),
        (
            "Pavlohrad was hit by a missile overnight, while Nikopol is shelled daily.",
            {"Nikopol": CONSTANT, "Pavlohrad": REPORTED},
        ),
    ],
)
def test_which_of_two_towns_is_shelled_and_how_often(
    read: Reader, text: str, expected: dict[str, Shelling]
) -> None:
    assert _told(read, text, SHELLING) == expected


def test_a_town_that_an_order_leaves_out(read: Reader) -> None:
    text = "The order, which excludes Izium, makes evacuation mandatory for children in Borova and Oskil."
    assert _told(read, text, EVACUATION) == {"Borova": MANDATORY, "Oskil": MANDATORY}


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        (
            "People living in Lyman and Siversk in the Donetsk region were called on to go to safer places.",
            {"Lyman", "Siversk"},
        ),
        (
            "Only 3,000 people remain in Beryslav. Officials advise the rest to go until the bank is freed.",
            {"Beryslav"},
        ),
    ],
)
def test_those_who_live_there_and_the_rest_are_called_on(read: Reader, text: str, towns: set[str]) -> None:
    told = read.values(text)

    assert {town for (town, kind), value in told.items() if value == "urged"} == towns

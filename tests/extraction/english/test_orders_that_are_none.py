"""Orders, urgings and strikes that a text does not tell of the town, and those that it does tell."""

from datetime import date

import pytest

from bot.domain.fact import Evacuation, FactKind, Shelling
from bot.extraction import extract
from tests.extraction.reading import EVACUATION, SHELLING, Reader

_PUBLISHED = date(2025, 8, 20)

Told = dict[tuple[str, FactKind], object]


@pytest.mark.parametrize(
    "text",
    [
        "The council struck Siversk off the mandatory evacuation list.",
        "The council removed Siversk and Lyman from the mandatory evacuation list and added Borova.",
        "The commission dropped Siversk from the list of mandatory evacuation.",
        "Siversk has been deleted from the mandatory evacuation list.",
        "The head of the region excluded Siversk from the forced evacuation zone.",
        "The council exempted Siversk from the mandatory evacuation.",
        "The council added Borova to the mandatory evacuation list, from which Siversk was struck.",
        "The council let the mandatory evacuation order for Siversk lapse.",
        "The mandatory evacuation of Siversk was a mistake, the head said; it was revoked the same day.",
        "A court has quashed the mandatory evacuation of Siversk.",
        "The mandatory evacuation of Siversk was struck down by a court.",
        "The High Court ruled the mandatory evacuation of Siversk unlawful.",
        "The council decided to drop Siversk from mandatory evacuation.",
        "Siversk was spared mandatory evacuation.",
        "The forced evacuation from Siversk was discontinued.",
    ],
)
def test_struck_off_the_list_is_no_order(read: Reader, text: str) -> None:
    assert Evacuation.MANDATORY not in read.values(text).values()
    assert Evacuation.FORCED not in read.values(text).values()


@pytest.mark.parametrize(
    "text",
    [
        "The council withdrew the mandatory evacuation order for Siversk.",
        "The mandatory evacuation order for Siversk has been annulled.",
        "The governor lifted the mandatory evacuation order for Siversk.",
    ],
)
def test_an_order_is_withdrawn(read: Reader, text: str) -> None:
    assert read.values(text) == {("Siversk", EVACUATION): Evacuation.NONE}


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("The council expanded the mandatory evacuation list with Lyman and Siversk.", {"Lyman", "Siversk"}),
        ("The council added Siversk to the mandatory evacuation list.", {"Siversk"}),
        ("Siversk was added to the mandatory evacuation list.", {"Siversk"}),
        ("The list of mandatory evacuation was expanded: Siversk was included in it.", {"Siversk"}),
        ("The council removed doubts: mandatory evacuation from Siversk begins on Monday.", {"Siversk"}),
        ("Russian troops struck a school. The mandatory evacuation of Siversk continues.", {"Siversk"}),
        ("In Siversk, the council ordered mandatory evacuation of families.", {"Siversk"}),
        ("In Siversk the council announced mandatory evacuation of children from the town.", {"Siversk"}),
        ("In Siversk, mandatory evacuation of families with children has begun.", {"Siversk"}),
        ("The council approved a resolution on mandatory evacuation of Siversk.", {"Siversk"}),
        ("Under the law on martial law, the governor ordered mandatory evacuation of Siversk.", {"Siversk"}),
        (
            "In Kramatorsk, the governor announced mandatory evacuation of children from Siversk and Lyman.",
            {"Siversk", "Lyman"},
        ),
        ("In Poltava, the council ordered mandatory evacuation of families from Siversk.", {"Siversk"}),
        ("Unlike Siversk, where mandatory evacuation has been declared, Sloviansk waits.", {"Siversk"}),
        (
            "Mandatory evacuation was announced in 12 settlements, including Siversk and Lyman.",
            {"Siversk", "Lyman"},
        ),
        ("Mandatory evacuation of children from Siversk in Donetsk region continues.", {"Siversk"}),
        ("Mandatory evacuation from Siversk in Donetsk continues.", {"Siversk"}),
        ("Mandatory evacuation from Monday in Siversk was announced.", {"Siversk"}),
        ("Mandatory evacuation from Siversk continues as the enemy sends more drones.", {"Siversk"}),
        ("People go to shelters at night. Mandatory evacuation from Siversk continues.", {"Siversk"}),
    ],
)
def test_whose_an_order_is(read: Reader, text: str, towns: set[str]) -> None:
    orders = {t: v for (t, kind), v in read.values(text).items() if kind is EVACUATION}
    assert orders == dict.fromkeys(towns, Evacuation.MANDATORY)


@pytest.mark.parametrize(
    "text",
    [
        # A bill.
        "Parliament passed a bill on mandatory evacuation of children from towns such as Siversk.",
        "The bill provides for forced evacuation of children from Siversk.",
        "MPs backed mandatory evacuation of children from Siversk.",
        "The law allows forced evacuation of children from front-line towns such as Siversk.",
        # Of villages that are not named.
        "The head met the press in Nikopol. Mandatory evacuation starts in nine settlements, he said.",
        "By our correspondent in Nikopol.\n\nMandatory evacuation began on Tuesday in nine settlements.",
        # Where people come, or rehearse.
        "A transit centre opened in Barvinkove. Forced evacuation is under way.",
        "On Friday Barvinkove will hold evacuation drills. Residents are ordered to leave the town.",
        # Of a part of the town, or of a town that is only compared.
        "Mandatory evacuation from Korabel in Kherson continues.",
        "Kupiansk's left-bank residents were ordered to leave.",
        "Residents of eastern Kupiansk were ordered to leave.",
        "Residents of the island in Kherson were ordered to leave.",
        "Like Toretsk before it, from which everyone was ordered to leave, Druzhkivka is emptying.",
        # Of those who live elsewhere.
        "The police in Sloviansk urged residents of the frontline to evacuate.",
        "Volunteers in Barvinkove urged residents of front-line villages to leave.",
        "Police in Sumy urged everyone near the front to evacuate.",
        "The rescuers in Sumy urged villagers to evacuate.",
        # The other side calls.
        "Leaflets dropped by Russian drones over Lyman urged residents to leave the town.",
        "Russian loudspeakers urged residents of Lyman to leave.",
        "The Russian commander urged residents of Lyman to leave.",
        "Loudspeakers on enemy drones called on residents of Lyman to leave.",
        "Residents of Lyman got messages urging them to leave; the police say the enemy sent them.",
        "Moscow urged residents of Lyman to leave.",
        "An SMS from unknown numbers told residents of Lyman to leave the city.",
        "A text told residents of Lyman to leave. Police said that it was a Russian operation.",
        "The so-called mayor of Tokmak urged residents to leave.",
        # No leaving.
        "Officials urge residents of Lyman to leave keys with neighbours.",
        "Residents of Lyman were told to evacuate to shelters.",
        "Kherson residents were asked to leave the city's beaches.",
    ],
)
def test_no_order_for_the_town(read: Reader, text: str) -> None:
    assert read.facts(text, EVACUATION) == []


@pytest.mark.parametrize(
    "text",
    [
        "Police handed out leaflets urging residents of Lyman to leave.",
        "With Russian troops nearby, the mayor of Lyman urged residents to leave.",
        "The police in Sloviansk urged residents of Lyman to evacuate.",
        "The police in Lyman urged residents to evacuate.",
        "Officials urge residents of Lyman to leave their homes and go to safer regions.",
        "Residents of Lyman were told to evacuate to safer places.",
        "The mayor of Lyman urged residents to leave the front-line town.",
        "The police urged those near the front line to leave Lyman.",
    ],
)
def test_the_town_is_urged(read: Reader, text: str) -> None:
    assert read.values(text)["Lyman", EVACUATION] is Evacuation.URGED


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("On July 3, 2024, mandatory evacuation was declared in Hrodivka.", False),
        ("As reported earlier, on July 3, 2024, mandatory evacuation was declared in Hrodivka.", False),
        ("Mandatory evacuation was announced in Hrodivka on July 3, 2023.", False),
        ("On July 3, 2025, mandatory evacuation was declared in Hrodivka.", True),
        ("Mandatory evacuation has been in force in Hrodivka since July 3, 2024.", True),
        ("Under an order of July 3, 2024, mandatory evacuation of Hrodivka continues.", True),
    ],
)
def test_an_order_of_another_year(read: Reader, text: str, is_told: bool) -> None:
    assert bool(extract(text, read.gazetteer, _PUBLISHED).facts) is is_told


@pytest.mark.parametrize(
    "text",
    [
        "Rockets flew over Barvinkove towards Pavlohrad.",
        "Drones flew over Konotop.",
        "Air raid alert in Barvinkove: drones are heading for the city.",
        "Nikopol, shelled daily until the truce, was silent.",
        "In Lyman, 80% of houses were destroyed by shelling.",
        "Half of the houses in Lyman were destroyed by shelling.",
        "Sappers removed 30 shells in Lyman that were left after constant shelling.",
        "Photo: rescuers clear rubble after shelling in Nikopol / archive.",
        "Photo: aftermath of shelling in Nikopol, 2023",
        "Photo: Russian shelling in Nikopol, May 2022.",
        "A picture from 2023: the aftermath of shelling in Nikopol.",
        "Nikopol were under fire from the first minute and lost 2-0.",
        "Nikopol city council has come under fire over the purchase of buses.",
        "The mayor of Nikopol came under fire from critics.",
        "The landing ship Nikopol came under fire.",
        "Sumy photographer Petro Koval lives in a village that is shelled daily.",
        "Children of Sumy draw daily shelling.",
        "Sumy volunteers came under fire.",
        "Sumy photographer Petro Koval was wounded by shelling.",
        "A woman of Sumy lives in a village near the border that is shelled daily.",
        "Nikopol's coach has been under fire since the defeat.",
        "A Sumy photographer was wounded by shelling.",
        "On Friday Barvinkove will hold drills. According to the scenario, the town comes under shelling.",
    ],
)
def test_no_strike_on_the_town(read: Reader, text: str) -> None:
    assert read.facts(text, SHELLING) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A drone flew into a house in Konotop.", {("Konotop", SHELLING): Shelling.REPORTED}),
        ("Drones flew over Konotop and hit a school.", {("Konotop", SHELLING): Shelling.REPORTED}),
        (
            "During an air raid alert, a rocket hit a house in Konotop.",
            {("Konotop", SHELLING): Shelling.REPORTED},
        ),
        ("Nikopol, shelled daily, is cold.", {("Nikopol", SHELLING): Shelling.CONSTANT}),
        ("In Lyman, five houses were destroyed by shelling.", {("Lyman", SHELLING): Shelling.REPORTED}),
        ("Nikopol came under fire from across the river.", {("Nikopol", SHELLING): Shelling.REPORTED}),
        ("In Sumy, volunteers came under fire on Tuesday.", {("Sumy", SHELLING): Shelling.REPORTED}),
        ("Nikopol came under fire over the weekend.", {("Nikopol", SHELLING): Shelling.REPORTED}),
        ("A volunteer in Sumy was wounded by shelling.", {("Sumy", SHELLING): Shelling.REPORTED}),
        ("A Sumy driver was killed by a drone.", {("Sumy", SHELLING): Shelling.REPORTED}),
        ("Olha lives in Nikopol, a town that is shelled daily.", {("Nikopol", SHELLING): Shelling.CONSTANT}),
        ("A Sumy resident was wounded by shelling.", {("Sumy", SHELLING): Shelling.REPORTED}),
        ("A Sumy school was damaged by shelling.", {("Sumy", SHELLING): Shelling.REPORTED}),
        (
            "Photo: rescuers clear rubble after shelling in Nikopol on Tuesday.",
            {("Nikopol", SHELLING): Shelling.REPORTED},
        ),
        (
            "Sappers work in Lyman. On Tuesday Russians shelled Lyman.",
            {("Lyman", SHELLING): Shelling.REPORTED},
        ),
    ],
)
def test_a_strike_on_the_town(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


def test_those_of_other_communities_leave_no_town_that_was_named_before(read: Reader) -> None:
    assert not read.values(
        "Few can leave Huliaipole. In other communities, he said, people are still brought out by police."
    )

import pytest

from bot.domain.fact import Evacuation, FactKind
from tests.extraction.reading import EVACUATION, Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mandatory evacuation has been ordered in Kupiansk.", {("Kupiansk", EVACUATION): "mandatory"}),
        (
            "Authorities announced mandatory evacuation from Kupiansk and Borova.",
            {("Kupiansk", EVACUATION): "mandatory", ("Borova", EVACUATION): "mandatory"},
        ),
        (
            "Forced evacuation of families with children has been announced in Pokrovsk.",
            {("Pokrovsk", EVACUATION): "forced"},
        ),
        (
            "Authorities ordered the forced evacuation of families with children from Pokrovsk.",
            {("Pokrovsk", EVACUATION): "forced"},
        ),
        (
            "Families must leave Pokrovsk under a forced evacuation decreed on Monday.",
            {("Pokrovsk", EVACUATION): "forced"},
        ),
        ("The council has made evacuation mandatory in Pokrovsk.", {("Pokrovsk", EVACUATION): "mandatory"}),
        (
            "Families left Izium and Borova. The two towns are subject to mandatory evacuation.",
            {("Izium", EVACUATION): "mandatory", ("Borova", EVACUATION): "mandatory"},
        ),
        ("The order to evacuate Izium was lifted.", {("Izium", EVACUATION): "none"}),
        ("The mandatory evacuation of Izium has been lifted.", {("Izium", EVACUATION): "none"}),
        ("Residents are being evacuated from Vovchansk.", {("Vovchansk", EVACUATION): "underway"}),
        ("Evacuation is under way in Vovchansk.", {("Vovchansk", EVACUATION): "underway"}),
        (
            "Governor Oleh Syniehubov urged residents of Kupiansk to leave.",
            {("Kupiansk", EVACUATION): "urged"},
        ),
        ("The mayor called on people in Nikopol to evacuate.", {("Nikopol", EVACUATION): "urged"}),
        ("Officials implored residents to leave Kupiansk.", {("Kupiansk", EVACUATION): "urged"}),
        ("Officials begged the remaining civilians to leave Kupiansk.", {("Kupiansk", EVACUATION): "urged"}),
        ("The evacuation order for Kupiansk has been lifted.", {("Kupiansk", EVACUATION): "none"}),
        (
            "Authorities cancelled the mandatory evacuation order in Kupiansk.",
            {("Kupiansk", EVACUATION): "none"},
        ),
        ("Residents of Kupiansk were ordered to evacuate.", {("Kupiansk", EVACUATION): "mandatory"}),
        (
            "Local authorities are urging civilians to evacuate from Kupiansk.",
            {("Kupiansk", EVACUATION): "urged"},
        ),
        (
            "Families with children in Kupiansk are subject to forced evacuation.",
            {("Kupiansk", EVACUATION): "forced"},
        ),
        (
            "A mandatory evacuation of civilians from Kupiansk is under way.",
            {("Kupiansk", EVACUATION): "mandatory"},
        ),
        (
            "Residents of Kupiansk were urged to leave and were taken to Lozova.",
            {("Kupiansk", EVACUATION): "urged"},
        ),
        ("Kupiansk is under a mandatory evacuation order.", {("Kupiansk", EVACUATION): "mandatory"}),
        (
            "Mandatory evacuation has been announced for Kupiansk, Izium and Borova.",
            {
                ("Kupiansk", EVACUATION): "mandatory",
                ("Izium", EVACUATION): "mandatory",
                ("Borova", EVACUATION): "mandatory",
            },
        ),
        ("Officials in Pokrovsk are advising people to leave.", {("Pokrovsk", EVACUATION): "urged"}),
        ("Residents of Pokrovsk have been told to leave.", {("Pokrovsk", EVACUATION): "urged"}),
        ("The governor called for the evacuation of Pokrovsk.", {("Pokrovsk", EVACUATION): "urged"}),
        (
            "Authorities have ordered families with children to leave Pokrovsk.",
            {("Pokrovsk", EVACUATION): "mandatory"},
        ),
        (
            (
                "Authorities have declared the mandatory evacuation of families with children from "
                "Pokrovsk and Myrnohrad."
            ),
            {("Pokrovsk", EVACUATION): "mandatory", ("Myrnohrad", EVACUATION): "mandatory"},
        ),
        ("A mandatory evacuation order is in effect in Pokrovsk.", {("Pokrovsk", EVACUATION): "mandatory"}),
        (
            "In Pokrovsk, a mandatory evacuation of civilians continues.",
            {("Pokrovsk", EVACUATION): "mandatory"},
        ),
        ("Evacuation from Pokrovsk continues.", {("Pokrovsk", EVACUATION): "underway"}),
        (
            "Officials have ordered a mandatory evacuation of Pokrovsk.",
            {("Pokrovsk", EVACUATION): "mandatory"},
        ),
        (
            "A mandatory evacuation order was issued for Pokrovsk and surrounding villages.",
            {("Pokrovsk", EVACUATION): "mandatory"},
        ),
        ("Police continue evacuating people from Toretsk.", {("Toretsk", EVACUATION): "underway"}),
        (
            "Local authorities have repeatedly urged residents to evacuate Toretsk.",
            {("Toretsk", EVACUATION): "urged"},
        ),
    ],
)
def test_what_is_stated_of_evacuation_is_taken_for_the_town(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "No evacuation has been ordered in Kupiansk.",
        "A leaflet announcing the compulsory evacuation of Kupiansk is a forgery.",
        "FAKE\n\nA list of streets for the compulsory evacuation of Kupiansk goes round the chats.",
        "A call to evacuate Kupiansk was turned down in September.",
        "A compulsory evacuation of Kupiansk, discussed in spring, was never introduced.",
        "Mandatory evacuation ordered in four Kherson villages.",
        "A mandatory evacuation was not ordered in Kupiansk.",
        "Mandatory evacuation could be ordered in Kupiansk.",
        "If the front moves, mandatory evacuation will be ordered in Kupiansk.",
        "Kupiansk was evacuated in 2022.",
        "Mandatory evacuation was ordered in Kupiansk in August 2022.",
        "Wounded soldiers are being evacuated from Kupiansk.",
        "Officials denied that mandatory evacuation has been ordered in Kupiansk.",
        "He urged Russian troops to leave Kupiansk.",
        "The mayor urged residents of Kupiansk not to panic.",
        "Authorities are considering a mandatory evacuation of Kupiansk.",
        "Residents refuse to evacuate from Kupiansk.",
        "Residents evacuated from Kupiansk arrived in Kharkiv.",
        "A mandatory evacuation has been ordered in Kherson region, 20 km from Kupiansk.",
        "Russia ordered evacuation of residents of Belgorod near Vovchansk.",
        "The evacuation train from Kupiansk carried 300 people.",
        "Evacuation of Kupiansk was completed in 2022.",
        "Authorities lifted the curfew in Kupiansk.",
        "Mandatory evacuation from Kupiansk was first announced two years ago.",
        "No one was urged to evacuate from Kupiansk.",
        "Nobody ordered a mandatory evacuation in Kupiansk.",
        "Rumours of a mandatory evacuation ordered in Kupiansk are fake.",
        "Residents asked to leave Kupiansk wait.",
        "There is no mandatory evacuation in Kupiansk.",
        "The mandatory evacuation order in Kupiansk has not been lifted.",
        "Russia told residents to leave Kupiansk in 2022.",
        "Kyiv's troops were ordered to leave Kupiansk.",
        "Read also: Mandatory evacuation ordered in Kupiansk.",
        "Residents of Kupiansk might be urged to evacuate.",
        "Officials said they would urge residents to leave Kupiansk.",
        "Residents of Kupiansk urged Kyiv to send buses.",
        "Mandatory evacuation was declared in the Korabelnyi district of Kherson.",
        "Mandatory evacuation was declared for the eastern part of Pokrovsk.",
        "Residents of several streets in Pokrovsk were ordered to leave.",
        "The authorities plan to announce forced evacuation from Kupiansk.",
        "The evacuation of Pokrovsk's museum has been ordered.",
        "Evacuation of animals from Pokrovsk is under way.",
        "The military denied that it had ordered an evacuation of Pokrovsk.",
        "Ukraine has not ordered the evacuation of Pokrovsk.",
        "The evacuation of Pokrovsk has not begun.",
        "Evacuation of Pokrovsk would be ordered.",
        "The authorities stopped short of ordering an evacuation of Pokrovsk.",
        "The mayor rejected calls for an evacuation of Pokrovsk.",
        "Residents were evacuated from Pokrovsk to Kramatorsk last year.",
        "She was evacuated from Pokrovsk.",
        "Two people were urged to leave a cafe in Pokrovsk.",
        "In the first weeks of the war, residents of Pokrovsk were urged to evacuate.",
        "Before the war, residents of Pokrovsk were told to leave.",
        "Russian propaganda urged residents to leave Pokrovsk.",
        "Russian forces urged Ukrainian soldiers to leave Pokrovsk.",
        "Ordered to leave Pokrovsk, the brigade moved back.",
        "Teachers were asked to leave the school in Pokrovsk.",
    ],
)
def test_what_is_denied_possible_past_or_about_others_is_not_taken(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Protesters demand that the mandatory evacuation order in Izium be lifted.",
        "The evacuation from Izium was dropped for today because the road is under fire.",
        "Evacuation from Izium by train was cancelled because of shelling.",
        "Evacuation from Pokrovsk was ended by police since it is too dangerous to enter.",
        "Mandatory evacuation from Pokrovsk ended on Tuesday after the last bus left.",
    ],
)
def test_transport_that_stops_and_demands_lift_no_order(read: Reader, text: str) -> None:
    assert Evacuation.NONE not in read.values(text).values()


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Izium dismissed reports that mandatory evacuation has been announced.",
        "Fake news: the mandatory evacuation of Izium was announced on Monday.",
        "In the exercise, residents of Izium were ordered to leave.",
        "Residents of Izium were advised to leave windows open.",
        "Residents of Izium were asked to leave comments on the page.",
        "In a novel set in Pokrovsk, residents are ordered to evacuate.",
        "Two years after residents of Izium were ordered to evacuate, cafes are full.",
    ],
)
def test_what_is_denied_rehearsed_or_told_as_a_story_is_no_order(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Mandatory evacuation was announced in Mykolaivka, Sumy Oblast.",
        "Mandatory evacuation was announced in Shevchenkove, Kherson Oblast.",
    ],
)
def test_an_order_for_a_town_of_the_same_name_elsewhere_is_not_taken(read: Reader, text: str) -> None:
    assert read.values(text) == {}


def test_a_lifted_order_is_taken(read: Reader) -> None:
    found = read.values("The evacuation order for Izium has been lifted, officials said.")
    assert found == {("Izium", FactKind.EVACUATION): Evacuation.NONE}


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "The governor ordered the mandatory evacuation of families with children from Druzhkivka.",
            "ordered the mandatory evacuation of families with children",
        ),
        (
            "Mandatory evacuation was announced for children in Druzhkivka.",
            "Mandatory evacuation was announced for children",
        ),
        (
            "The governor announced forced evacuation of 300 children and their parents from Druzhkivka.",
            "announced forced evacuation of 300 children and their parents",
        ),
        (
            "Mandatory evacuation was announced for children under 18 and their guardians in Druzhkivka.",
            "Mandatory evacuation was announced for children under 18 and their guardians",
        ),
        (
            "The mayor ordered mandatory evacuation of residents of Sadova Street from Druzhkivka.",
            "ordered mandatory evacuation of residents of Sadova Street",
        ),
        (
            "Mandatory evacuation was announced for bedridden people in Druzhkivka.",
            "Mandatory evacuation was announced for bedridden people",
        ),
        (
            "Mandatory evacuation was announced in Druzhkivka, but only for people with limited mobility.",
            "Mandatory evacuation was announced in Druzhkivka, but only for people with limited mobility",
        ),
        (
            "Mandatory evacuation was announced in the Kupiansk hromada for families with children.",
            "Mandatory evacuation was announced in the Kupiansk hromada for families with children",
        ),
        (
            "Mandatory evacuation was announced for children aged 3 to 17 in Druzhkivka.",
            "Mandatory evacuation was announced for children aged 3 to 17",
        ),
        ("Mandatory evacuation was ordered in Druzhkivka.", "Mandatory evacuation was ordered"),
        (
            "Mandatory evacuation was ordered in Druzhkivka because of shelling of many children.",
            "Mandatory evacuation was ordered",
        ),
        (
            "The governor ordered mandatory evacuation from Druzhkivka and from Kramatorsk for children.",
            "ordered mandatory evacuation",
        ),
    ],
)
def test_the_quote_runs_on_over_whom_the_order_is_limited_to(read: Reader, text: str, quote: str) -> None:
    facts = read.facts(text, EVACUATION)

    assert facts
    assert {fact.quote for fact in facts} == {quote}


@pytest.mark.parametrize(
    ("text", "town"),
    [
        (
            "Kupiansk is under fire. The town has been under compulsory evacuation since last year.",
            "Kupiansk",
        ),
        ('"I implore everyone in Kupiansk: leave, please, while there are trains," he said.', "Kupiansk"),
        (
            "Marhanets is shelled. Families with children there are being urged by officials to leave.",
            "Marhanets",
        ),
    ],
)
def test_what_began_last_year_or_is_pleaded_for_holds_today(read: Reader, text: str, town: str) -> None:
    assert (town, EVACUATION) in read.values(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Mandatory evacuation of families with children, in a forced manner, begins in Siversk.", "forced"),
        ("All residents of Siversk are to be evacuated on a mandatory basis.", "mandatory"),
        ("Under the order, everyone in Siversk has to leave.", "mandatory"),
        ("Siversk must be evacuated by order of the district administration.", "mandatory"),
        ("Siversk has been declared a zone of compulsory evacuation.", "mandatory"),
        ("Residents of Siversk, Donetsk region, are still being evacuated.", "underway"),
        ("Ukraine is evacuating the town of Siversk, officials said.", "underway"),
        ("The authorities recommend that the elderly temporarily depart from Siversk.", "urged"),
    ],
)
def test_levels_are_read_in_more_ways_of_saying_them(read: Reader, text: str, value: str) -> None:
    assert read.values(text)["Siversk", EVACUATION] == value


@pytest.mark.parametrize(
    "text",
    [
        "The council withdrew its resolution on the compulsory evacuation of Siversk.",
        "The town of Siversk had a compulsory evacuation, then a corridor for everybody.",
    ],
)
def test_an_order_that_was_withdrawn_or_is_history_is_in_force_no_more(read: Reader, text: str) -> None:
    assert read.values(text).get(("Siversk", EVACUATION)) in (None, Evacuation.NONE)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Civilians should evacuate urgently from Lysychansk, the authorities said.", "urged"),
        ("Whoever is still in Lysychansk, where the battle is, should evacuate at once.", "urged"),
        ("Some of the residents of Lysychansk, a city of miners, have been ordered out of it.", "mandatory"),
        (
            "Lysychansk burns. Families have been ordered out of the city and of other towns nearby.",
            "mandatory",
        ),
        ("Lysychansk is being evacuated as the front draws near.", "underway"),
        ("A voluntary evacuation of Lysychansk has been announced.", "underway"),
        ("Three people from the city of Lysychansk were evacuated.", "underway"),
    ],
)
def test_more_ways_of_telling_that_people_go(read: Reader, text: str, value: str) -> None:
    assert read.values(text) == {("Lysychansk", FactKind.EVACUATION): value}


@pytest.mark.parametrize(
    "text",
    [
        "If the front breaks, residents should leave Lysychansk.",
        "It is difficult to persuade residents of Lysychansk to leave.",
        "Forced evacuation of Lysychansk, he foresees, will come this week.",
        "42 guests came to the concert: 20 from Lysychansk and 22 from Kreminna.",
        "From the directions of Lysychansk 10,700 people walked.",
    ],
)
def test_what_is_hard_foreseen_or_no_evacuation(read: Reader, text: str) -> None:
    assert not [kind for _, kind in read.values(text) if kind is FactKind.EVACUATION]


def test_each_town_from_which_so_many_were_brought_out(read: Reader) -> None:
    text = (
        "People were brought out. 42 came from Severodonetsk, 14 from Kreminna and six from Popasna, "
        "and all were taken to Dnipro."
    )

    assert {town for town, kind in read.values(text) if kind is FactKind.EVACUATION} == {
        "Siverskodonetsk",
        "Kreminna",
        "Popasna",
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                '"We are starting a mandatory evacuation of families with children from Siversk and '
                'the village of Zakitne in a forced manner," the governor said.'
            ),
            {("Siversk", FactKind.EVACUATION): "forced", ("Zakitne", FactKind.EVACUATION): "forced"},
        ),
        (
            ("The regional council has made evacuation from Siversk mandatory for everyone in the town."),
            {("Siversk", FactKind.EVACUATION): "mandatory"},
        ),
        (
            "The most important task is to evacuate residents of Siversk as soon as possible.",
            {("Siversk", FactKind.EVACUATION): "urged"},
        ),
        ("In Siversk they managed to persuade the head of the family to evacuate.", {}),
    ],
)
def test_who_has_to_go_by_force_or_is_urged_and_who_is_not(
    read: Reader, text: str, told: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == told

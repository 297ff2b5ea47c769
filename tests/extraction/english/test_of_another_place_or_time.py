"""What is told of another town, or of another time, than a hasty reader would think."""

import pytest

from bot.domain.fact import Evacuation, FactKind, Shelling
from tests.extraction.reading import EVACUATION, FRONT, NOW, SHELLING, Reader

Told = dict[tuple[str, FactKind], object]


@pytest.mark.parametrize(
    "text",
    [
        'Druzhkivka. Noon. "I was born in Chasiv Yar," says Halyna. About 9,000 people remain in the city.',
        'Kherson. Dusk. "My son is in Mykolaiv," says Liuba. Some 60,000 people remain in the city.',
    ],
)
def test_the_town_where_one_was_born_is_not_the_city(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kramatorsk. At noon the bus leaves. In Lyman, 2,000 people remain. The town is shelled daily.",
            {("Lyman", NOW): 2000.0, ("Lyman", SHELLING): Shelling.CONSTANT},
        ),
        (
            'Sloviansk.\n\n"My mother is from Lyman," he says. Some 40,000 people remain in the town.',
            {("Sloviansk", NOW): 40000.0},
        ),
        (
            "I was born in Siversk. About 300 people remain in the town, 4 km from the front.",
            {("Siversk", NOW): 300.0, ("Siversk", FRONT): 4.0},
        ),
        (
            'Orikhiv. "I\'m from Tokmak," says Ihor. About 700 people remain in Orikhiv.',
            {("Orikhiv", NOW): 700.0},
        ),
    ],
)
def test_the_town_that_the_text_goes_on_with_is_the_city(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Murom lies opposite Starytsia, 7 km from the front.",
        "Kakhovka stands across the Dnipro from Beryslav, 5 km from the contact line.",
        "The quarry borders Toretsk, 3 km from the front line.",
        "A hill overlooks Siversk, just 5 km from the front.",
    ],
)
def test_what_lies_beside_a_town_is_so_far_from_the_front_and_not_the_town(read: Reader, text: str) -> None:
    assert read.values(text) == {}


def test_a_town_beside_which_another_lies_is_so_far(read: Reader) -> None:
    text = "Marhanets, opposite Enerhodar, is 7 km from the front line."

    assert read.values(text) == {("Marhanets", FRONT): 7.0}


@pytest.mark.parametrize(
    "text",
    [
        "Some 1,500 people remain in Skadovsk. It has no gas. The town has been under occupation since 2022.",
        "The mayor of Enerhodar, Dmytro Orlov, who is in exile, said 15,000 people remain in the city.",
        "Residents of Oleshky are being evacuated. The head of the city administration, working in exile, "
        "said 2,000 people remain.",
        "Evacuation from Hola Prystan continues. The town, on the occupied left bank, has no shops.",
        "In Melitopol, about 90,000 residents remain, said an adviser to the mayor in exile.",
        "Some 20,000 people remain in Tokmak. Volunteers took 12 people out of occupied Tokmak.",
    ],
)
def test_of_a_town_that_the_text_calls_occupied_nothing_is_told(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Izium, which was occupied for six months in 2022, has 25,000 residents.",
            {("Izium", NOW): 25000.0},
        ),
        ("Half of Kupiansk is occupied. About 600 people remain in the city.", {("Kupiansk", NOW): 600.0}),
        (
            "About 60,000 people remain in Kherson. Across the river lies occupied Oleshky.",
            {("Kherson", NOW): 60000.0},
        ),
        (
            "The exiled mayor of Melitopol now heads the region. He said Orikhiv is shelled daily.",
            {("Orikhiv", SHELLING): Shelling.CONSTANT},
        ),
        (
            "The head of the exiled Luhansk regional administration said Toretsk is shelled daily.",
            {("Toretsk", SHELLING): Shelling.CONSTANT},
        ),
        (
            "Vovchansk's northern part is occupied. Some 100 people remain in Vovchansk.",
            {("Vovchansk", NOW): 100.0},
        ),
    ],
)
def test_a_town_of_which_a_part_is_occupied_or_that_was_is_told_of(
    read: Reader, text: str, told: Told
) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The regional administration announced a mandatory evacuation after a request from the Shalyhyne "
        "village council.",
        "Mandatory evacuation was announced after an appeal by the Vorozhba city council.",
        "On the proposal of the Druzhkivka administration, evacuation of families was declared mandatory.",
        "The order was given on the initiative of the Lebedyn council; mandatory evacuation covers families.",
    ],
)
def test_who_asked_for_an_order_does_not_tell_where_it_is_in_force(read: Reader, text: str) -> None:
    assert read.values(text) == {}


def test_who_asks_for_an_order_may_get_it(read: Reader) -> None:
    text = "At the request of the Vorozhba council, mandatory evacuation was announced in Vorozhba."

    assert read.values(text) == {("Vorozhba", EVACUATION): Evacuation.MANDATORY}


@pytest.mark.parametrize(
    "text",
    [
        "His book, 40 Days of Shelling in Kherson, is out.",
        'The play "Shelling of Nikopol" premiered in Kyiv.',
        '"2,000 People Remain in Lyman", a photo series by Anna Kryvenko, opens on Friday.',
        "A song called Bombs on Kharkiv is heard everywhere.",
        'The memoir "Leave Kramatorsk Now" won a prize.',
        "A series about the shelling of Sumy starts in May.",
    ],
)
def test_the_title_of_a_work_tells_nothing_of_a_town(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("The bookshop in Kherson was hit by a shell on Monday.", "Kherson"),
        ("A series of explosions: Nikopol was shelled with rockets on Monday.", "Nikopol"),
        ("A music school in Marhanets was hit by a drone on Tuesday.", "Marhanets"),
    ],
)
def test_what_is_no_title_tells_of_a_strike(read: Reader, text: str, town: str) -> None:
    assert read.values(text) == {(town, SHELLING): Shelling.REPORTED}


_TODAY = "Kharkiv counts the days until 2025."


@pytest.mark.parametrize(
    "text",
    [
        "March 20, 2022. Chernihiv is shelled every day. There are 150,000 people left in the city.",
        'From her diary: "9 April 2022. They say leave. Kramatorsk is being shelled. 50,000 people remain."',
        '"Shells fall on Kharkiv every day," she wrote in her diary.',
        "Sunday, 6 March 2022\n\nSumy is under fire. We are told to leave Sumy.",
    ],
)
def test_an_entry_of_a_diary_of_years_ago_is_of_then(read: Reader, text: str) -> None:
    assert read.values(f"{text}\n\n{_TODAY}") == {}


@pytest.mark.parametrize(
    "text",
    [
        "3 March 2025\n\nSumy is shelled daily.",
        "Monday, 7 March 2022\n\nSumy is under fire.\n\n3 March 2025\n\nSumy is shelled daily.",
        "Photo: 12 March 2022.\n\nSumy is shelled daily.",
        "Sumy has been at war since 24 February 2022. The city is shelled daily.",
    ],
)
def test_an_entry_of_these_days_is_of_now(read: Reader, text: str) -> None:
    assert read.values(f"{text}\n\n{_TODAY}") == {("Sumy", SHELLING): Shelling.CONSTANT}


@pytest.mark.parametrize(
    "text",
    [
        "He took two women out of Poltava for dinner.",
        "The bus took 40 people out of Sumy to a concert.",
        "They took the children out of Kharkiv on a school trip.",
        "Nine hostages were taken out of Bakhmut this week.",
        "The Security Service took three agents out of Druzhkivka.",
        "The Russians took 300 people out of Vovchansk.",
        "They carried three people out of the rubble in Kharkiv.",
        "In Lyman, they have taken out 40 people this week, all soldiers.",
    ],
)
def test_not_all_who_are_taken_out_flee(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Volunteers took two women out of Pokrovsk this week.", "Pokrovsk"),
        ("Police took 12 people out of Siversk for good.", "Siversk"),
        ("In Lyman, volunteers have taken out 40 people this week.", "Lyman"),
        ("The crew took two pensioners out of Toretsk to a shelter in Dnipro.", "Toretsk"),
    ],
)
def test_who_flees_is_taken_out(read: Reader, text: str, town: str) -> None:
    assert read.values(text) == {(town, EVACUATION): Evacuation.UNDERWAY}


@pytest.mark.parametrize(
    "text",
    [
        "The number of people in Kramatorsk who receive pensions fell to 21,000.",
        "The number of residents of Sloviansk who need heating fell to 5,000.",
        "The minister visited Kupiansk. He stood 1 km from the Russians.",
        "We met her in Toretsk. She was 3 km from the front line.",
        "Kherson waits. On the Ostriv, 1,400 people remain.",
        "Kherson waits. In Ostriv, 1,400 people remain.",
    ],
)
def test_some_people_and_one_who_stands_somewhere_tell_nothing_of_the_town(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The number of people in Kramatorsk who remain fell to 80,000.", {("Kramatorsk", NOW): 80000.0}),
        ("He stood in Kupiansk, 2 km from the front line.", {("Kupiansk", FRONT): 2.0}),
    ],
)
def test_all_people_and_where_one_stands_do(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "A year ago, Pokrovsk had shops and was 15 km from the front line.",
        '"In Bucha they shelled us every day," says Olha, who now lives in Poltava.',
        "The documentary shows how medics evacuated people from Toretsk under shelling.",
        "The army took 12 wounded out of Pokrovsk by drone this week.",
        "In Nova Kakhovka, occupied since February 2022, about 20,000 residents remain.",
        "Polohy, which the Russians captured in March 2022, has 5,000 residents left.",
        "Ivan Fedorov, the mayor of Melitopol, now in Zaporizhzhia, said 60,000 people remain in Melitopol.",
    ],
)
def test_what_was_so_elsewhere_or_then_is_told_of_no_town(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Two years ago it was another town. Today Pokrovsk is 4 km from the front line.",
            {("Pokrovsk", FRONT): 4.0},
        ),
        (
            '"They shell us every day," says Olha, who lives in Nikopol.',
            {("Nikopol", SHELLING): Shelling.CONSTANT},
        ),
        (
            "Balakliia, which the Russians captured in 2022 and lost in the same year, has 20,000 residents.",
            {("Balakliia", NOW): 20000.0},
        ),
    ],
)
def test_what_is_so_here_and_now_is(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told

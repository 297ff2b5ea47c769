"""Facts as papers word them, and what around them is of another place or another time."""

from datetime import date

import pytest

from bot.domain.fact import Evacuation, FactKind, Shelling
from tests.extraction.reading import EVACUATION, FRONT, NOW, SHELLING, Reader

Told = dict[tuple[str, FactKind], object]


@pytest.mark.parametrize(
    "text",
    [
        "Ukraine evacuates civilians in Dnipropetrovsk to safety as troops come closer.",
        "Russian troops shelled Dnipropetrovsk overnight.",
        "Russians Target Evacuation Routes In Kherson - Official\n\n"
        "Ivan Bondar, deputy head of the Kherson city military administration, commented on the ongoing"
        " evacuation of residents from the Ostriv district.\n\n"
        "“Drones are constantly overhead, and they attack the bridge. Nobody can rest. Evacuation is"
        " taking place under difficult conditions,” he said.",
        "The head of the Kherson city administration commented on the ongoing evacuation of residents"
        " from the Ostriv district.",
        "Rodynske is in danger. The roads leading to the city are under constant shelling.",
        "A view shows a house heavily damaged by a Russian drone strike in Konotop, Ukraine."
        " REUTERS/Ivan Bondar/ File photo",
        "A house damaged by a Russian missile strike in Konotop (archive photo)",
        "Balakliia was liberated in September. The town was badly damaged as a result of Russian"
        " shelling and occupation.",
        "Olha and her parents have stopped at Chernivtsi train station in western Ukraine. They are from a"
        " village near Hostomel. “We came under fire,” says Olha.",
    ],
)
def test_what_is_of_another_place_or_time(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A strike hit the city of Dnipropetrovsk overnight.", {("Dnipro", SHELLING): Shelling.REPORTED}),
        (
            "Kherson is cold. The evacuation of Kherson goes on. “Evacuation is taking place under"
            " difficult conditions,” he said.",
            {("Kherson", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "Two people were killed in Konotop by a Russian strike.\nFile photo",
            {("Konotop", SHELLING): Shelling.REPORTED},
        ),
        (
            "A house damaged by a Russian drone strike in Konotop today. Photo: Ivan Bondar",
            {("Konotop", SHELLING): Shelling.REPORTED},
        ),
        (
            "Shots came from the other bank. Marhanets was dark. “We were under fire all day,” he says.",
            {("Marhanets", SHELLING): Shelling.REPORTED},
        ),
        (
            "Olha lives in Marhanets. “We came under fire today,” says Olha.",
            {("Marhanets", SHELLING): Shelling.REPORTED},
        ),
    ],
)
def test_what_looks_like_it(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


def test_children_that_have_been_evacuated_are_of_no_order(read: Reader) -> None:
    text = (
        "A mandatory evacuation of children has been announced in several villages. He"
        " noted that all children had been evacuated from the front-line villages of Torske and Zarichne"
        " in the Lyman community."
    )
    assert read.values(text) == {}


def test_an_order_without_its_sort_is_of_the_sort_told_above(read: Reader) -> None:
    text = (
        "A decision of the regional administration announced the forced evacuation of children from"
        " nine settlements.\n\n"
        "The evacuation order applies to villages of two communities of Sumy district.\n\n"
        "In particular, evacuation will be carried out:\n\n"
        "in the Yunakivka territorial community from the settlements of Basivka, Sadky.\n\n"
        "in the Khotin territorial community from the settlements of Kindrativka, Khotin."
    )
    towns = ("Basivka", "Sadky", "Kindrativka", "Khotin")
    assert read.values(text) == {(town, EVACUATION): Evacuation.FORCED for town in towns}


STEPNOHIRSK = (
    "A Russian strike razed Komyshuvakha's cultural centre.\n\n"
    "“Not good,” says Olha Bondar, Stepnohirsk's deputy head, looking at the sandbags.\n\n"
)


def test_the_town_is_of_the_one_who_has_its_office(read: Reader) -> None:
    text = f"{STEPNOHIRSK}Bondar keeps the settlement running for the 900 residents who decided to stay."
    assert read.values(text)["Stepnohirsk", NOW] == 900.0


def test_of_whom_it_is_may_be_unclear(read: Reader) -> None:
    assert not read.facts(f"{STEPNOHIRSK}The settlement has 900 residents left.", NOW)


def test_the_topic_is_counted_by_sentences(read: Reader) -> None:
    text = (
        "A strike razed Komyshuvakha's hall, sparing only an “I love Komyshuvakha” sign.\n\n"
        "“Not good,” says Olha Bondar, Stepnohirsk's deputy head.\n\n"
        "Bondar keeps the settlement running for the 900 residents who decided to stay.\n\n"
        "Sirens are of no use in Stepnohirsk. They still work in Komyshuvakha."
    )
    assert {fact.place[:7] for fact in read.facts(text, NOW)} == {"UA23040"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Russian soldiers, who were over 25 km away early last year, are now about 8 km from Selydove.",
            {("Selydove", FRONT): 8.0},
        ),
        (
            "Selydove is empty. Russian forces, initially positioned over 60 kilometres away, are now"
            " close, about 14 kilometres from the last houses.",
            {("Selydove", FRONT): 14.0},
        ),
        ("Russian troops, once 30 km away, stand 5 km from Selydove.", {("Selydove", FRONT): 5.0}),
        ("Russian troops, once 5 km from Selydove, were driven back.", {}),
        (
            "Antonivka, a suburb of Kherson about 2 miles from Russian positions, is empty.",
            {("Antonivka", FRONT): 3.2},
        ),
        ("In Selydove, a suburb 3 km from the front is empty.", {}),
        (
            "I am en route to Toretsk, a front-line city in Donetsk, with two volunteers. Located just"
            " 11km (seven miles) from Russian positions, it is where they work.",
            {("Toretsk", FRONT): 11.0},
        ),
        ("People are en route to Dnipro, a big city. It is 90 km from the front.", {}),
    ],
)
def test_how_far_the_front_is_now(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    ("text", "level"),
    [
        (
            "Ukrainian police are helping people in and around the border village of Ryzhivka flee.",
            Evacuation.UNDERWAY,
        ),
        ("Volunteers help people in Ryzhivka to escape.", Evacuation.UNDERWAY),
        ("Most of the residents of Ryzhivka have already managed to evacuate.", Evacuation.UNDERWAY),
        ("Ryzhivka is empty. Most residents have evacuated.", Evacuation.UNDERWAY),
        ("Ryzhivka is empty. Evacuating people here is dangerous, so they use vans.", Evacuation.UNDERWAY),
        (
            "Ryzhivka is less safe than before, with over 300 residents evacuated in three weeks.",
            Evacuation.UNDERWAY,
        ),
        ("Police officers helped an elderly couple leave Ryzhivka.", Evacuation.UNDERWAY),
        ("Rescuers are assisting residents to evacuate from Ryzhivka.", Evacuation.UNDERWAY),
        ("A group of evacuees boarded a bus as they left Ryzhivka.", Evacuation.UNDERWAY),
        ("Evacuation crews have been working in Ryzhivka for three weeks.", Evacuation.UNDERWAY),
        (
            "Ryzhivka is emptying. “We have been telling you all to go since July,” an officer says.",
            Evacuation.URGED,
        ),
    ],
)
def test_who_is_leaving(read: Reader, text: str, level: Evacuation) -> None:
    assert read.values(text) == {("Ryzhivka", EVACUATION): level}


@pytest.mark.parametrize(
    "text",
    [
        "Volunteers helped people from Ryzhivka leave stress behind.",
        "Few residents of Ryzhivka have managed to evacuate.",
        "Residents of Ryzhivka have not evacuated.",
        "Most residents of Ryzhivka evacuated in 2022.",
        "Most people from Mariupol have evacuated to Lviv.",
        "Most residents of Ryzhivka have evacuated their pets.",
        "Evacuating people from Ryzhivka would be difficult.",
        "He denies telling people to leave Ryzhivka.",
        "Evacuees who left Ryzhivka last year live in Lozova.",
        "Evacuees from Ryzhivka live in Lozova.",
        "Evacuees who left Ryzhivka are housed in Lozova.",
        "Evacuation teams will work in Ryzhivka.",
        "No evacuation crews are working in Ryzhivka.",
        "The police did not help people leave Ryzhivka.",
        "Volunteers helped a woman leave Ryzhivka's shelter.",
        "People have been evacuated from settlements around Ryzhivka.",
    ],
)
def test_who_is_not_leaving(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "hromadas"),
    [
        (
            "A mandatory evacuation of children has been announced in three hromadas of Shostka district.\n\n"
            "This applies to the hromadas of Svesa, Esman and Yampil which are all located in Shostka"
            " district.",
            {"Svesa Hromada", "Esman Hromada", "Yampil Hromada"},
        ),
        (
            "The mandatory evacuation from the neighbouring Lyman community has been under way since May.",
            {"Lyman Hromada"},
        ),
        (
            "Official: Mandatory evacuation of children announced in Lyman community, Donetsk region",
            {"Lyman Hromada"},
        ),
        (
            "A mandatory evacuation has been announced in the Lyman community, which is on the border.",
            {"Lyman Hromada"},
        ),
        (
            "A mandatory evacuation has been announced in the Lyman community, which has 30 villages, in"
            " six of them.",
            set(),
        ),
    ],
)
def test_orders_for_hromadas(read: Reader, text: str, hromadas: set[str]) -> None:
    assert read.values(text) == {(name, EVACUATION): Evacuation.MANDATORY for name in hromadas}


def test_the_towns_of_an_order_by_an_announcement(read: Reader) -> None:
    text = (
        "The regional defence council has decided to conduct a mandatory evacuation from certain"
        " settlements of the Chuhuiv district.\n\n"
        "According to a Facebook announcement, the evacuation will be conducted from the town of"
        " Vovchansk, the settlement of Pechenihy and a number of villages along the railway."
    )
    towns = ("Vovchansk", "Pechenihy")
    assert read.values(text) == {(town, EVACUATION): Evacuation.MANDATORY for town in towns}


def test_who_decided_during_a_meeting(read: Reader) -> None:
    text = (
        "The decision was made during a meeting of the regional defense council. It mandates the forced"
        " evacuation of children from the village of Kindrashivka."
    )
    (fact,) = read.facts(text, EVACUATION)
    assert fact.terms is not None
    assert fact.terms.ordered_by == "the regional defense council"


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("In Vuhledar people hide as the crump of shelling echoes through the town.", Shelling.REPORTED),
        ("Life goes on, between bouts of shelling, in the town of Vuhledar.", Shelling.REPORTED),
        ("Vuhledar is empty. “The drones fly straight at us,” she says.", Shelling.REPORTED),
        (
            "In Vuhledar, he said the Russians had been shelling residential streets with mortars.",
            Shelling.REPORTED,
        ),
        (
            "He added that Vuhledar is almost completely destroyed due to Russian shelling with guided"
            " bombs, which does not stop by day or night.",
            Shelling.CONSTANT,
        ),
        ("Artillery hit Vuhledar. Unfortunately, this happens every day.", Shelling.CONSTANT),
        ("Artillery hit Vuhledar. Such attacks happen daily.", Shelling.CONSTANT),
        ("Artillery hit Vuhledar. This has become an everyday reality.", Shelling.CONSTANT),
        ("Artillery hit Vuhledar. This is a daily newspaper.", Shelling.REPORTED),
        ("The thunder of shelling never stops in Vuhledar.", Shelling.CONSTANT),
        ("Vuhledar gets no rest from the bombs.", Shelling.CONSTANT),
        ("It is never quiet in Vuhledar: shells fly in day and night.", Shelling.CONSTANT),
        ("People in Vuhledar sleep in cellars because of the nightly bombing.", Shelling.CONSTANT),
        ("The city of Vuhledar, battered by glide bombs, has no gas.", Shelling.REPORTED),
        ("Two were wounded in Vuhledar after the Russians opened fire with artillery.", Shelling.REPORTED),
        ("Residents of Vuhledar have got used to living under bombs.", Shelling.REPORTED),
        ("Artillery hit Vuhledar. It happens every day that somebody comes.", Shelling.REPORTED),
        (
            "Vuhledar's House of Culture was a shelter, but this weekend Russian drones burned the"
            " building down and killed two people.",
            Shelling.REPORTED,
        ),
    ],
)
def test_how_a_town_is_shelled(read: Reader, text: str, level: Shelling) -> None:
    assert read.values(text) == {("Vuhledar", SHELLING): level}


@pytest.mark.parametrize(
    "text",
    [
        "The sound of distant shelling rolls over Lozova.",
        "Residents of Vuhledar used to live under shelling.",
        "Vuhledar lives with constant air raid alerts.",
        "Vuhledar lives with nightly air raid warnings.",
        "Drones come in handy in Vuhledar.",
        "Shells come in three calibres, says a dealer in Vuhledar.",
        "Vuhledar, battered by storms, has no gas.",
        "The Russians opened fire with tank guns on positions near Vuhledar.",
        "Thunder rolled over Vuhledar, and shelling was not heard.",
        "A school in Vuhledar was hit by a Russian drone. Photo: archive",
        "Illustrative photo: a house damaged by a Russian drone strike in Vuhledar",
        "The sound of explosions echoes around Lozova as air defence works.",
        "The sound of artillery rolls over Lozova from the front.",
        "Vuhledar is almost completely destroyed by shelling.",
        "Vuhledar's Nova Huta was hit by a bomb.",
    ],
)
def test_how_no_town_is_shelled(read: Reader, text: str) -> None:
    assert read.values(text) == {}


def test_towns_beside_villages_of_communities(read: Reader) -> None:
    text = (
        "The strikes hit the towns of Marhanets and Pokrov, and villages of the Myrove and"
        " Chervonohryhorivka communities."
    )
    assert read.values(text) == {(town, SHELLING): Shelling.REPORTED for town in ("Marhanets", "Pokrov")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Sirens still work in Selydove, 18 kilometres from the trenches, where few remain.",
            {("Selydove", FRONT): 18.0},
        ),
        ("Selydove is 8 km from our trenches.", {}),
        ("Soldiers in Selydove rest 10 km from their trenches.", {}),
    ],
)
def test_how_far_the_trenches_are(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Russians attacked Zelenivka with a drone.\n\n"
            "According to Ukrinform, this was reported by the Kherson Regional Military Administration.",
            "the Kherson Regional Military Administration",
        ),
        (
            "This was reported by the Kherson Regional Military Administration.\n\n"
            "“At about 15:10, Russian troops attacked Zelenivka from a UAV,” the report says.",
            "the Kherson Regional Military Administration",
        ),
        (
            "Vuhledar was shelled overnight, says a statement by the Donetsk Regional Prosecutor's Office.",
            "the Donetsk Regional Prosecutor's Office",
        ),
        (
            "Ivan Bondar heads Vuhledar. “We have no water,” he said.\n\n“A drone hit Vuhledar today.”",
            "Ivan Bondar",
        ),
        (
            "“There is no water in Vuhledar,” said Ivan Bondar.\n\n“A drone hit Vuhledar today.”\n\n"
            "This was said by Olha Kask.",
            "Olha Kask",
        ),
        (
            "“There is no water in Vuhledar,” said Ivan Bondar.\n\nA drone hit Vuhledar today.",
            None,
        ),
        (
            "During the day, Russian occupants shelled villages along the river in Kherson region.\n\n"
            "This was announced by the head of the RMA Ivan Bondar, Censor.NET reports.\n\n"
            "Beryslav district.\n\nZelenivka was shelled from the left bank.",
            "Ivan Bondar",
        ),
    ],
)
def test_who_told_of_a_strike(read: Reader, text: str, speaker: str | None) -> None:
    assert {fact.said_by for fact in read.facts(text, SHELLING)} == {speaker}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("About 640 residents remain in Orikhiv\n\n11 April, 2024 Thursday\n\n12:41", date(2024, 4, 11)),
        ("Two winters in Orikhiv\n\nSubmitted by Lark on March 5, 2024\n\nIt is cold.", date(2024, 3, 5)),
        ("Posted by Ivan Bondar | March 3, 2024\n\nPeople flee Orikhiv.", date(2024, 3, 3)),
        ("March 3, 2024 · 5 min read\n\nPeople flee Orikhiv.", date(2024, 3, 3)),
        ("Thu. Apr 11th, 2024\n\nPeople flee Orikhiv.", date(2024, 4, 11)),
        ("In Orikhiv 300 people are left as of 14:00 on August 9, 2024.", date(2024, 8, 9)),
        ("Built by Lark on March 5, 2024, the shelter in Orikhiv is cold.", None),
        ("People of Orikhiv sat. April 11, 2024 was cold.", None),
    ],
)
def test_the_day_of_a_text(read: Reader, text: str, day: date | None) -> None:
    assert read.extraction(text).as_of == day


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "A forced evacuation from Toretsk will last from February 5, 2025 through March 7, 2025.",
            (date(2025, 2, 5), date(2025, 3, 7)),
        ),
        ("The forced evacuation from Toretsk will run until March 7, 2025.", (None, date(2025, 3, 7))),
        (
            "The forced evacuation of families from Toretsk lasts until March 7, 2025.",
            (None, date(2025, 3, 7)),
        ),
    ],
)
def test_how_long_an_order_lasts(read: Reader, text: str, days: tuple[date | None, date]) -> None:
    (fact,) = read.facts(text, EVACUATION)
    assert fact.terms is not None
    assert (fact.terms.starts, fact.terms.ends) == days


@pytest.mark.parametrize(
    "text",
    [
        "A forced evacuation from Toretsk will be considered next week.",
        "A forced evacuation from Toretsk will follow if the shelling goes on.",
        "A mandatory evacuation from Toretsk will run only if the governor signs.",
        "A mandatory evacuation from Toretsk ran until March 2024.",
        "The city of Toretsk was shelled until March 2024.",
    ],
)
def test_what_lasts_no_more(read: Reader, text: str) -> None:
    assert read.values(text) == {}

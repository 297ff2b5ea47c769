"""Facts as papers word them, and what around them is of another place or another time."""

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

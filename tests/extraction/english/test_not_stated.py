"""What reads like a fact of a town, and is none: each of these once was told to readers as one."""

from datetime import date

import pytest

from bot.domain.fact import FactKind
from bot.extraction import extract
from tests.extraction.reading import Reader


@pytest.mark.parametrize(
    "text",
    [
        "A mandatory evacuation of Toretsk is out of the question, the governor said.",
        "It is too early to speak of a mandatory evacuation of Toretsk, he said.",
        "The council failed to approve the mandatory evacuation of Toretsk.",
        "Residents protest against the mandatory evacuation of Toretsk.",
        "Officials held a meeting on the mandatory evacuation of Toretsk.",
        "Police published instructions on the mandatory evacuation from Toretsk.",
        "The mandatory evacuation order for Toretsk has expired.",
        "Deputies asked for a mandatory evacuation of Toretsk.",
        "Russians forcibly evacuated residents of Toretsk to Rostov.",
        "Residents received messages calling on them to evacuate Toretsk.",
        "A mandatory evacuation of Toretsk has been declared, a channel wrote. The governor denied this.",
        "Mandatory evacuation has been declared in Toretsk. The police called it a fake.",
        "Mandatory evacuation of livestock was announced in Toretsk.",
        "The zoo's lions are being evacuated from Toretsk.",
        "Reports that people are being evacuated from Toretsk are wrong.",
        "The evacuation of Toretsk is over, the police said.",
        "The evacuation from Toretsk has stopped.",
        "Authorities lifted the mandatory evacuation order for families with children in Toretsk.",
    ],
)
def test_of_an_evacuation_it_is_only_spoken(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "TASS reported that 3,000 people remain in Toretsk.",
        "RIA Novosti wrote: “3,000 people remain in Toretsk”.",
        "The front is 2 km from Toretsk, the pro-Russian channel Rybar wrote.",
        "Russian state media said that the front is 2 km from Toretsk.",
        "The Russian Defense Ministry said its troops are 2 km from Toretsk.",
        "Pushilin said that 3,000 people remain in Toretsk.",
        "Kremlin-installed official Vladimir Saldo spoke to reporters. He added that 3,000 people remain in "
        "Toretsk.",
    ],
)
def test_the_other_side_says_it(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Refugees from Siversk came to Druzhkivka. There, 300 people remain without power.",
        "The head of the Siversk administration came to Toretsk. 900 people remain in the city, he said.",
        "When Toretsk fell, 900 people remained in it.",
        "At that time 900 people remained in Toretsk.",
        "900 people remained in Toretsk then.",
        "About 900 people remained in Toretsk. Now the town is occupied.",
        "One year ago today.\n900 people remain in Toretsk.",
        "An earlier version of this article said that 900 people remain in Toretsk.",
        "Correction: 900 people remain in Toretsk, not 9,000.",
        "Toretsk is a town near Siversk, where 900 people remain.",
        "Only one in ten residents remains in Toretsk.",
    ],
)
def test_a_count_of_another_place_or_time(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Shelling from Siversk hit Toretsk's neighbours.",
        "Explosions were heard in Toretsk.",
        "The Russians were pushed 8 km back from Toretsk.",
        "The road to Siversk is 45 km, to the front line 8, a driver from Toretsk says.",
        "Russian drones fly 20 km from the front to Toretsk.",
    ],
)
def test_a_front_or_a_strike_elsewhere(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "40 cows remain in Toretsk.",
        "Two doctors remain in Toretsk.",
        "12 classes remain in Toretsk.",
        "130 inmates remain in the Toretsk colony.",
        "60 residents of one entrance remain in Toretsk.",
        "400 people remain in collective sites in Toretsk.",
        "A battalion of 400 people remains in Toretsk.",
        "3,000 people will remain in Toretsk, the mayor predicts.",
    ],
)
def test_a_count_of_others(read: Reader, text: str) -> None:
    assert read.values(text) == {}


def test_a_year_that_is_over_when_the_article_comes_out_is_looked_back_at(read: Reader) -> None:
    text = "In August 2024, 9,000 people remained in Toretsk."

    assert extract(text, read.gazetteer, date(2024, 9, 2)).facts
    assert extract(text, read.gazetteer, date(2025, 1, 12)).facts
    assert not extract(text, read.gazetteer, date(2026, 9, 2)).facts


def test_each_town_has_the_count_that_stands_beside_it(read: Reader) -> None:
    text = "Before the war 67,000 people lived in Kostiantynivka and 17,000 in Siversk."

    assert read.values(text) == {
        ("Kostiantynivka", FactKind.POPULATION_PREWAR): 67000,
        ("Siversk", FactKind.POPULATION_PREWAR): 17000,
    }


def test_a_town_is_not_shelled_because_the_fire_comes_from_it(read: Reader) -> None:
    assert read.values("Toretsk came under fire from Siversk.") == {}

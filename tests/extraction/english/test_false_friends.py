"""Words that villages bear as names and that mean something else."""

import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import EVACUATION, FRONT, NOW, Reader


@pytest.mark.parametrize(
    "text",
    [
        "Rudenko urged residents to leave the area.",
        "Mayor Rudenko said about 3,000 people remain there.",
        "Rudenko is a mayor. About 3,000 people remain in the village.",
        "Officials said residents were urged to leave, Sydorenko added.",
        "In Rudenko's words, residents were urged to leave.",
        "According to Sydorenko, mandatory evacuation has been ordered.",
        "A letter from Rudenko urged residents to evacuate.",
        "Oleh urged residents to leave.",
        "Maria is 3 km from the front line.",
        "Maria, 3 km from the front line, waits for a bus.",
        "Volodymyr is 5 km from the front line.",
        "Volodymyr Zelensky urged residents to leave.",
        "Stanislav urged residents to leave.",
        "Tymoshenko, 3 km from the front line, spoke.",
        "Ihor Chaus runs evacuations. In Chaus, residents were urged to leave.",
        "Pensioner Chaus is under constant shelling.",
        "Mandatory evacuation was announced by Petriv.",
        "Residents told Chaus to leave. Chaus ordered residents to leave.",
        "Bohdan was under constant shelling.",
    ],
)
def test_a_person_called_like_a_place_is_no_place(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Many are under constant shelling.",
        "In Many cases residents were urged to leave.",
        "Marine units are 5 km from the front line.",
        "Bar owners were urged to leave.",
        "Bar is 5 km from the front line.",
        "Nova Poshta is 3 km from the front line.",
        "The Azov brigade is 5 km from the front line.",
        "Vuhledar battalion, officials said, urged residents to leave.",
        "In Kupiansk street, residents were urged to leave.",
        "In Azov, residents were urged to leave.",
        "Azov is 5 km from the front line.",
        "Aidar is under constant shelling.",
        "Khortytsia said that the front line is 5 km away.",
        "Tavria is under constant shelling.",
        "Pravda urged residents to leave.",
        "Residents of Svoboda were urged to leave.",
        "Hromadske reported that residents were urged to leave.",
        "The Sula is 5 km from the front line.",
        "Sula is 5 km from the front line.",
        "Residents of Rudenko street were urged to leave.",
        "Rudenko Street is 5 km from the front line.",
        "The Kivsharivka reservoir is 5 km from the front line.",
    ],
)
def test_a_word_a_brigade_a_newspaper_a_river_or_a_street_is_no_place(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "In Berlin, residents were urged to leave.",
        "In Rostov, 3,000 people remain in the city.",
        "In Samara, residents were urged to leave.",
        "Residents of Sofia were urged to leave.",
        "In Odessa, Texas, residents were urged to leave.",
        "Odessa, Texas, is 5 km from the front line.",
        "In Vesele, Belgorod region, residents were urged to leave.",
        "The Russian border village of Kindrashivka is under constant shelling.",
        "Drones struck Belgorod region. In Lyptsi, 300 people remain.",
        "Kyiv urged residents to leave.",
        "Officials in Kyiv urged residents to leave the city.",
    ],
)
def test_a_place_abroad_or_a_capital_that_stands_for_its_state_is_not_taken(read: Reader, text: str) -> None:
    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Stanislav, 300 people remain.", {("Stanislav", NOW): 300}),
        ("The city of Volodymyr is 500 metres from the front line.", {("Volodymyr", FRONT): 0.5}),
        ("Residents of Kivsharivka were urged to leave.", {("Kivsharivka", EVACUATION): "urged"}),
        ("Kivsharivka is 10 km from the front line.", {("Kivsharivka", FRONT): 10}),
        ("The village of Kindrashivka is 3 km from the front line.", {("Kindrashivka", FRONT): 3}),
        ("Kindrashivka, a village, is 3 km from the front line.", {("Kindrashivka", FRONT): 3}),
        (
            "Mandatory evacuation was announced in Kindrashivka, Kurylivka and Kupiansk.",
            {(town, EVACUATION): "mandatory" for town in ("Kindrashivka", "Kurylivka", "Kupiansk")},
        ),
        (
            "Drones struck Belgorod region. Lyptsi, Kharkiv region, is 10 km from the front line.",
            {("Lyptsi", FRONT): 10},
        ),
        (
            "Kivsharivka was hit. Mandatory evacuation was announced in Kivsharivka.",
            {("Kivsharivka", EVACUATION): "mandatory"},
        ),
    ],
)
def test_a_town_or_village_is_known_by_the_words_around_it(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize("city", ["Kharkov", "Odessa", "Zaporozhye", "Artyomovsk"])
def test_a_city_is_known_by_its_russian_and_its_former_name(read: Reader, city: str) -> None:
    assert len(read.values(f"{city} is 5 km from the front line.")) == (city != "Artyomovsk")


@pytest.mark.parametrize("word", ["Sumo", "Sakai", "Jerson", "Civ"])
def test_a_name_in_a_foreign_language_is_no_name_of_english_text(read: Reader, word: str) -> None:
    assert read.values(f"{word} is 5 km from the front line.") == {}

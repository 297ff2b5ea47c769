"""What places are called on buttons, and in which order they stand."""

from collections import defaultdict

import pytest

from bot.domain.message import Button
from bot.domain.place import Place
from bot.places import Gazetteer
from bot.texts.alphabet import alphabetical
from bot.texts.browsing import browse_screen, inside
from bot.texts.catalog import Catalogs
from bot.texts.labels import full_labels, labels, labels_inside
from bot.texts.rows import in_rows
from tests.texts.builders import KUPIANSK, kupiansk, reader

RAION = "UA63080000000032022"


def test_ukrainian_names_stand_in_the_order_of_the_ukrainian_alphabet() -> None:
    names = [
        "Ясне",
        "Їжачок",
        "Іванівка",
        "Ізюм",
        "Ґанок",
        "Гуляйполе",
        "Дачне",
        "Єгорівка",
        "Ейхенфельд",
        "Изюм",
    ]

    assert sorted(names, key=alphabetical) == [
        "Гуляйполе",
        "Ґанок",
        "Дачне",
        "Ейхенфельд",
        "Єгорівка",
        "Изюм",
        "Іванівка",
        "Ізюм",
        "Їжачок",
        "Ясне",
    ]


def test_apostrophes_and_hyphens_do_not_count_in_the_order() -> None:
    assert sorted(["Куп’янськ", "Купіль", "Купчинці", "Івано-Франкове", "Іванівка"], key=alphabetical) == [
        "Іванівка",
        "Івано-Франкове",
        "Купіль",
        "Купчинці",
        "Куп’янськ",
    ]


@pytest.mark.parametrize("language", ["uk", "en"])
def test_no_two_settlements_of_one_name_ever_look_the_same(
    catalogs: Catalogs, gazetteer: Gazetteer, language: str
) -> None:
    its = reader(catalogs, gazetteer, language)
    namesakes: defaultdict[str, list[Place]] = defaultdict(list)
    for place in gazetteer.settlements():
        namesakes[place.name(language)].append(place)

    for places in namesakes.values():
        written = full_labels(its, places)
        assert len(set(written)) == len(places)
        assert len(set(labels(its, places))) == len(places)
        assert all(
            label.startswith(place.name(language)) for label, place in zip(written, places, strict=True)
        )


def test_a_name_is_followed_by_no_more_than_what_is_needed(catalogs: Catalogs, gazetteer: Gazetteer) -> None:
    its = reader(catalogs, gazetteer, "uk")
    alone = [kupiansk(gazetteer)]

    assert labels(its, alone) == ["Куп’янськ"]
    assert full_labels(its, alone) == ["Куп’янськ, Куп’янський р-н, Харківська обл."]


def test_hromadas_of_a_list_go_without_the_word_that_all_share(
    catalogs: Catalogs, gazetteer: Gazetteer
) -> None:
    hromadas = gazetteer.children(gazetteer.get(RAION))

    assert "Куп’янська" in labels_inside(reader(catalogs, gazetteer, "uk"), hromadas)
    assert "Kupiansk" in labels_inside(reader(catalogs, gazetteer), hromadas)


@pytest.mark.parametrize(
    ("language", "city", "oblast"), [("uk", "Київ (місто)", "Київська"), ("en", "Kyiv (city)", "Kyiv")]
)
def test_the_city_is_told_from_the_oblast_of_its_name(
    catalogs: Catalogs, gazetteer: Gazetteer, language: str, city: str, oblast: str
) -> None:
    written = labels_inside(reader(catalogs, gazetteer, language), gazetteer.children(None))

    assert {city, oblast} <= set(written)


def test_two_short_buttons_share_a_row_and_a_long_one_stands_alone() -> None:
    buttons = [
        Button(label, label)
        for label in ("Ізюм", "Балаклія", "Куп’янськ-Вузловий", "Борова", "Оскіл", "Лиман")
    ]

    assert [[button.label for button in row] for row in in_rows(buttons)] == [
        ["Ізюм", "Балаклія"],
        ["Куп’янськ-Вузловий"],
        ["Борова", "Оскіл"],
        ["Лиман"],
    ]


def test_a_report_of_a_village_brings_all_that_contains_it_to_the_front(
    catalogs: Catalogs, gazetteer: Gazetteer
) -> None:
    its, town = reader(catalogs, gazetteer), kupiansk(gazetteer)

    for area in (None, *gazetteer.parents(town)):
        listed = inside(its, "status", area, [town])
        assert listed.rows[0][0].label.startswith("📋 ")
        assert sum(button.label.startswith("📋") for row in listed.rows for button in row) == 1


def test_without_reports_no_sign_is_explained(catalogs: Catalogs, gazetteer: Gazetteer) -> None:
    screen = browse_screen(reader(catalogs, gazetteer), "status", None, 1, [])

    assert "📋" not in "".join(screen.blocks)
    assert KUPIANSK not in str(screen.buttons)

from datetime import date

import pytest

from bot.places import Gazetteer
from bot.texts.catalog import Catalogs
from bot.texts.contacts import Contact, contacts_screen
from tests.texts.builders import KUPIANSK, kupiansk, reader, text

KHARKIV, DONETSK = "UA63000000000041885", "UA14000000000091971"
NATIONAL = Contact("112", {"en": "all emergencies", "uk": "екстрена допомога"}, date(2025, 12, 1))
IN_KHARKIV = Contact("0 800 339 291", {"en": "evacuation", "uk": "евакуація"}, date(2025, 12, 3), KHARKIV)
IN_DONETSK = Contact("0 800 500 121", {"en": "evacuation", "uk": "евакуація"}, date(2025, 4, 1), DONETSK)
ALL = (NATIONAL, IN_DONETSK, IN_KHARKIV)


def test_a_town_gets_the_lines_of_its_oblast_first_then_those_of_the_country(
    catalogs: Catalogs, gazetteer: Gazetteer
) -> None:
    screen = contacts_screen(reader(catalogs, gazetteer), ALL, kupiansk(gazetteer))

    assert screen.blocks[1:3] == (
        "<b>0 800 339 291</b> — evacuation <i>(checked December 2025)</i>",
        "<b>112</b> — all emergencies <i>(checked December 2025)</i>",
    )


def test_a_town_whose_oblast_has_no_line_gets_those_of_the_country(
    catalogs: Catalogs, gazetteer: Gazetteer
) -> None:
    found = text(contacts_screen(reader(catalogs, gazetteer), (NATIONAL, IN_DONETSK), kupiansk(gazetteer)))

    assert "112" in found
    assert "0 800 500 121" not in found


def test_without_a_town_all_lines_are_listed_those_of_the_country_first(
    catalogs: Catalogs, gazetteer: Gazetteer
) -> None:
    screen = contacts_screen(reader(catalogs, gazetteer), ALL, None)

    assert NATIONAL.phone in screen.blocks[1]
    assert IN_DONETSK.phone in screen.blocks[2]
    assert IN_KHARKIV.phone in screen.blocks[2]


def test_the_month_of_the_last_check_is_told_in_the_readers_language(
    catalogs: Catalogs, gazetteer: Gazetteer
) -> None:
    assert "грудень 2025" in text(contacts_screen(reader(catalogs, gazetteer, "uk"), [NATIONAL], None))


@pytest.mark.parametrize(("language", "purpose"), [("uk", "екстрена допомога"), ("en", "all emergencies")])
def test_the_purpose_of_a_line_is_told_in_the_readers_language(
    catalogs: Catalogs, gazetteer: Gazetteer, language: str, purpose: str
) -> None:
    assert purpose in text(contacts_screen(reader(catalogs, gazetteer, language), ALL, None))


def test_a_purpose_without_translation_is_told_in_english(catalogs: Catalogs, gazetteer: Gazetteer) -> None:
    only_english = Contact("112", {"en": "all emergencies"}, date(2025, 12, 1))

    assert "all emergencies" in text(contacts_screen(reader(catalogs, gazetteer, "uk"), [only_english], None))


def test_the_contacts_of_a_town_lead_back_to_its_status(catalogs: Catalogs, gazetteer: Gazetteer) -> None:
    screen = contacts_screen(reader(catalogs, gazetteer), ALL, kupiansk(gazetteer))

    assert screen.buttons[0][0].action == f"status:{KUPIANSK}"
